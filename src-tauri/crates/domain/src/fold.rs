//! Words as people mean them: without capitals, accents and whatever else looks the same.

/// Letters with a mark, and what they are without it.
const MARKED: &[(&str, char)] = &[
    ("àáâãäåāăąǎ", 'a'),
    ("çćĉċč", 'c'),
    ("ďđð", 'd'),
    ("èéêëēĕėęě", 'e'),
    ("ĝğġģ", 'g'),
    ("ìíîïĩīĭįı", 'i'),
    ("ĺļľł", 'l'),
    ("ñńņň", 'n'),
    ("òóôõöøōŏő", 'o'),
    ("ŕŗř", 'r'),
    ("śŝşšș", 's'),
    ("ţťț", 't'),
    ("ùúûüũūŭůűų", 'u'),
    ("ŵẁẃẅ", 'w'),
    ("ýÿŷỳ", 'y'),
    ("źżž", 'z'),
];

/// Returns the words of a text in their order: letters and digits, small and without marks. An
/// apostrophe ends a word, so that "Ben's" is about Ben.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars() {
        if is_unseen(letter) {
            continue;
        }
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase().filter(|l| !is_unseen(*l)).map(plain));
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Returns the text without what nobody sees, and with one space between words.
pub(crate) fn tidy(text: &str) -> String {
    let seen = |letter: &char| {
        *letter == '\u{200D}'
            || !(is_hidden(*letter) || (letter.is_control() && !letter.is_whitespace()))
    };
    let text: String = text.chars().filter(seen).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells whether these words stand in a text one after another.
pub(crate) fn has(text: &[String], words: &[String]) -> bool {
    !words.is_empty() && text.windows(words.len()).any(|some| some == words)
}

/// Tells whether a letter belongs to a word.
pub(crate) fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_unseen(letter)
}

fn plain(letter: char) -> char {
    MARKED.iter().find(|(marked, _)| marked.contains(letter)).map_or(letter, |(_, plain)| *plain)
}

/// Marks that stand on a letter, and what has no width at all.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{200D}') || is_hidden(letter)
}

fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_people_mean() {
        for (text, expected) in [
            ("Siân's café", &["sian", "s", "cafe"][..]),
            ("SIA\u{302}N", &["sian"]),
            ("Anne-Marie", &["anne", "marie"]),
            ("Am\u{200B}ara\u{AD}", &["amara"]),
            ("Tŷ Ŵyn", &["ty", "wyn"]),
            (" …! ", &[]),
            ("小明 и Оля", &["小明", "и", "оля"]),
        ] {
            assert_eq!(words(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_tidy_text_has_nothing_that_nobody_sees() {
        for (text, expected) in [
            ("  A\ttandem \n for\u{0}two ", "A tandem fortwo"),
            ("\u{202E}drawkcab\u{202C}", "drawkcab"),
            ("\u{200B}\u{FEFF} \u{2060}", ""),
            ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
        ] {
            assert_eq!(tidy(text), expected, "{text:?}");
        }
    }
}
