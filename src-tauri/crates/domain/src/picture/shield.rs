//! People's names as the wall says them: whole, by first name, or by initials. What is kept stays
//! as it was written; only what is shown is shorter.

use unicode_segmentation::UnicodeSegmentation;

use crate::plan::RING;
use crate::{Day, Picture, Request, WallNames};

/// Words before a family name; alone they say nobody.
const TITLES: [&str; 8] = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev"];
/// Words before a first name.
const KIN: [&str; 12] = [
    "aunt", "auntie", "aunty", "uncle", "nan", "grandma", "grandad", "anti", "modryb", "ewythr",
    "nain", "taid",
];
/// Letters of Welsh that are written with two and begin no name otherwise.
const TWO_LETTERS: [&str; 3] = ["ll", "ff", "dd"];

/// Returns a name as the wall says it.
///
/// Two people can come to the same: colour and place tell circles apart, and initials that told
/// more would say who it is.
pub fn name_on_wall(name: &str, how: WallNames) -> String {
    // What stands in brackets is no part of a name; one of figures alone is all there is.
    let is_word = |word: &&str| word.starts_with(char::is_alphabetic);
    let mut words: Vec<&str> = name.split_whitespace().filter(is_word).collect();
    if words.is_empty() {
        words = name.split_whitespace().collect();
    }
    match how {
        WallNames::Full => name.trim().to_owned(),
        WallNames::FirstName => first_name(&words),
        WallNames::Initials => initials(&words),
    }
}

/// Returns a picture with the names in it as the wall says them.
pub fn picture_on_wall(day: &Day, request: &Request) -> Picture {
    let (mut picture, how) = (request.picture.clone(), day.event.wall_names);
    if how == WallNames::Full {
        return picture;
    }
    match &mut picture {
        Picture::Sections { sections, .. } => {
            let worksheet = day.worksheets.find(request.worksheet.as_str());
            for section in sections {
                let template = worksheet.and_then(|worksheet| worksheet.section(&section.id));
                let is_of_people = template.is_some_and(|section| section.column(RING).is_some());
                for entry in &mut section.entries {
                    if is_of_people || entry.ring.is_some() {
                        entry.text = people_on_wall(&entry.text, how);
                    }
                }
            }
        }
        Picture::Outcomes { actions, .. } => {
            for owner in actions.iter_mut().filter_map(|action| action.owner.as_mut()) {
                *owner = name_on_wall(owner, how);
            }
        }
        // Nobody is named in these.
        Picture::Week { .. } | Picture::Support { .. } | Picture::Money { .. } => {}
    }
    picture
}

/// Returns what somebody wrote of people: each run of words that begin with a capital is a name.
fn people_on_wall(text: &str, how: WallNames) -> String {
    let mut shown: Vec<String> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        if is_name(word) {
            run.push(word);
        } else {
            shown.extend(run_on_wall(&mut run, how));
            shown.push(word.to_owned());
        }
        // A comma ends a name, and stands after what is left of it.
        let end = word.chars().next_back().filter(|c| matches!(c, ',' | ';' | ':' | '/'));
        if let (Some(end), false) = (end, run.is_empty()) {
            let said = run_on_wall(&mut run, how).unwrap_or_default();
            shown.push(format!("{}{end}", said.trim_end_matches(end)));
        }
    }
    shown.extend(run_on_wall(&mut run, how));
    shown.join(" ")
}

fn run_on_wall(run: &mut Vec<&str>, how: WallNames) -> Option<String> {
    let words = std::mem::take(run);
    (!words.is_empty()).then(|| match how {
        WallNames::Full => words.join(" "),
        WallNames::FirstName => first_name(&words),
        WallNames::Initials => initials(&words),
    })
}

/// Tells whether a word can be part of a name: it begins with a capital, or with a letter of a
/// script that has none.
fn is_name(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.contains(&word.trim_end_matches('.').to_lowercase().as_str())
}

fn first_name(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        // Of Mrs Evans only the family name is known.
        [title, rest @ ..] if is_one_of(&TITLES, title) && !rest.is_empty() => {
            format!("{title} {}", initials(rest))
        }
        [kin, name, ..] if is_one_of(&KIN, kin) => format!("{kin} {}", plain(name)),
        [first, ..] => plain(first).to_owned(),
    }
}

fn initials(words: &[&str]) -> String {
    let is_said = |word: &&&str| !is_one_of(&TITLES, word) && !is_one_of(&KIN, word);
    let mut names: Vec<&str> = words.iter().filter(is_said).copied().collect();
    if names.is_empty() {
        names = words.to_vec();
    }
    match names.as_slice() {
        [] => String::new(),
        [only] => initial(only),
        [first, .., last] => format!("{} {}", initial(first), initial(last)),
    }
}

fn initial(word: &str) -> String {
    let is_letter = |two: &&str| TWO_LETTERS.iter().any(|one| two.eq_ignore_ascii_case(one));
    // Or else a letter with the marks that belong to it.
    let letter = word.get(..2).filter(is_letter).or_else(|| word.graphemes(true).next());
    letter.unwrap_or_default().to_owned()
}

/// Returns a word without what stands after it.
fn plain(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', '/', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_as_long_as_the_wall_may_say_it() {
        let cases = [
            ("Mary Ann Jones", "Mary", "M J"),
            ("  Mary   Jones ", "Mary", "M J"),
            ("Maria Jansen", "Maria", "M J"), // Two people, one pair of initials.
            ("Amara", "Amara", "A"),
            ("A", "A", "A"),
            ("A B", "A", "A B"),
            ("Mary-Ann O’Brien", "Mary-Ann", "M O"),
            ("Llinos Ffowc", "Llinos", "Ll Ff"),
            ("Rhys ap Gwilym", "Rhys", "R G"),
            ("Dr Jones", "Dr J", "J"),
            ("Mrs. Evans", "Mrs. E", "E"),
            ("Auntie Maria Lopez", "Auntie Maria", "M L"),
            ("Jane Smith (neighbour)", "Jane", "J S"),
            ("আমরা রহমান", "আমরা", "আ র"),
            ("কিরণ দাস", "কিরণ", "কি দা"), // A letter with its vowel is one.
            ("王小明", "王小明", "王"),
            ("Özlem Çelik", "Özlem", "Ö Ç"),
            ("E\u{301}milie Roy", "E\u{301}milie", "E\u{301} R"),
            ("ben carter", "ben", "b c"),
            ("42", "42", "4"),
            ("", "", ""),
        ];
        for (name, first, letters) in cases {
            assert_eq!(name_on_wall(name, WallNames::Full), name.trim(), "{name}: whole");
            assert_eq!(name_on_wall(name, WallNames::FirstName), first, "{name}: first name");
            assert_eq!(name_on_wall(name, WallNames::Initials), letters, "{name}: initials");
        }
    }

    #[test]
    fn people_on_a_relationship_circle_lose_their_names_and_keep_what_else_is_said() {
        let cases = [
            ("Ben Carter", "Ben", "B C"),
            ("Ben Carter, next door", "Ben, next door", "B C, next door"),
            ("Ben Carter and Sue Miller", "Ben and Sue", "B C and S M"),
            ("Mum, Dad", "Mum, Dad", "M, D"),
            ("the choir", "the choir", "the choir"),
            ("Maria Lopez (from work)", "Maria (from work)", "M L (from work)"),
        ];
        for (text, first, letters) in cases {
            assert_eq!(people_on_wall(text, WallNames::FirstName), first, "{text}");
            assert_eq!(people_on_wall(text, WallNames::Initials), letters, "{text}");
        }
    }
}
