//! Where a sentence ends. A dot is not always an end: "e.g.", "Mr. Evans", "£3.50", "10.30 a.m."

/// Short forms after which a sentence goes on.
const GOES_ON: [&str; 17] = [
    "mr", "mrs", "ms", "dr", "prof", "st", "no", "e.g", "i.e", "vs", "approx", "parch", "e.e",
    "h.y", "rhif", "tud", "p",
];
/// Short forms after which it goes on, unless the next word begins large.
const MAY_END: [&str; 8] = ["etc", "a.m", "p.m", "ayyb", "ayb", "y.b", "y.h", "co"];

/// Returns the sentences of a text; each line begins one.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    for line in text.lines() {
        let mut begins = 0;
        for (at, letter) in line.char_indices() {
            let after = at + letter.len_utf8();
            if after > begins && is_end(line, at, letter, after) {
                all.push(line[begins..after].trim());
                begins = after;
            }
        }
        all.push(line[begins..].trim());
    }
    all.retain(|sentence| count(sentence) > 0);
    all
}

/// Returns how many words there are: what has a letter or a digit in it.
pub(super) fn count(sentence: &str) -> u32 {
    let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
    u32::try_from(words.count()).unwrap_or(u32::MAX)
}

fn is_end(line: &str, at: usize, letter: char, after: usize) -> bool {
    match letter {
        '!' | '?' | '…' | '؟' | '۔' | '。' | '！' | '？' | '।' => true,
        '.' => is_full_stop(&line[..at], &line[after..]),
        _ => false,
    }
}

/// Tells whether a dot between these ends a sentence.
fn is_full_stop(before: &str, after: &str) -> bool {
    // Closing marks belong to the sentence that they close.
    let rest = after.trim_start_matches(['”', '’', '"', '\'', ')', '»']);
    let Some(next) = rest.chars().next() else { return true };
    if !next.is_whitespace() {
        return false;
    }
    let begins_large = rest.trim_start().chars().next().is_some_and(|l| !l.is_lowercase());
    let word = before.rsplit(|l: char| l.is_whitespace() || l == '(').next().unwrap_or_default();
    let word = word.trim_end_matches('.').to_lowercase();
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    if GOES_ON.contains(&word.as_str()) || (is_initial && word != "i") {
        return false;
    }
    begins_large || !MAY_END.contains(&word.as_str())
}
