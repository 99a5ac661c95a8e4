//! People's names as the wall says them: whole, by first name, or by initials. What is kept stays
//! as it was written; only what is shown is shorter.

use unicode_segmentation::UnicodeSegmentation;

use crate::fold::words;
use crate::idea_wall::delicate::{is_no_name, says_somebody};
use crate::plan::RING;
use crate::{Day, Picture, Request, WallNames};

/// Words before a family name; alone they say nobody.
const TITLES: [&str; 8] = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev"];
/// Words before a first name.
const KIN: [&str; 12] = [
    "aunt", "auntie", "aunty", "uncle", "nan", "grandma", "grandad", "anti", "modryb", "ewythr",
    "nain", "taid",
];
/// Words within a name, between two others.
const WITHIN: [&str; 16] = [
    "de", "del", "der", "den", "la", "da", "van", "von", "ap", "ab", "ferch", "bin", "bint", "ibn",
    "al", "el",
];
/// What begins words that are no name: "the choir", "y côr".
const ARTICLES: [&str; 13] =
    ["the", "a", "an", "my", "our", "your", "his", "her", "their", "y", "yr", "fy", "ein"];
/// An entry of no more words is a name though it has no capital.
const NAME_ALONE: usize = 3;
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
            let known = known_names(day);
            let worksheet = day.worksheets.find(request.worksheet.as_str());
            for section in sections {
                let template = worksheet.and_then(|worksheet| worksheet.section(&section.id));
                let is_of_people = template.is_some_and(|section| section.column(RING).is_some());
                for entry in &mut section.entries {
                    if is_of_people || entry.ring.is_some() {
                        entry.text = people_on_wall(&entry.text, how, &known);
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

/// Returns the names of all people that the event knows, in words without capitals.
fn known_names(day: &Day) -> Vec<Vec<String>> {
    let of_circles = day.circles.iter().map(|circle| &circle.person).flat_map(|person| {
        std::iter::once(&person.name).chain(person.members.iter().map(|member| &member.name))
    });
    of_circles.map(|name| words(name)).filter(|name| !name.is_empty()).collect()
}

/// Returns what somebody wrote of people: each run of words that are names is one name.
fn people_on_wall(text: &str, how: WallNames, known: &[Vec<String>]) -> String {
    let all: Vec<&str> = text.split_whitespace().collect();
    let names = names_in(&all, known);
    let mut shown: Vec<String> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    for (at, word) in all.iter().copied().enumerate() {
        if names[at] || (!run.is_empty() && goes_on_to_a_name(&all[at..], &names[at..])) {
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

/// Tells of each word whether it is part of a name: it looks like one, somebody known is called
/// that however it is written, or there is hardly anything beside it.
fn names_in(all: &[&str], known: &[Vec<String>]) -> Vec<bool> {
    let mut names: Vec<bool> = all.iter().map(|word| is_name(word)).collect();
    let folded: Vec<String> = all.iter().map(|word| words(word).join(" ")).collect();
    let parts = known.iter().flatten();
    let alone: Vec<&String> = parts.filter(|part| says_somebody(part)).collect();
    for (at, word) in all.iter().enumerate() {
        let is_known = |one: &&String| words(word).first() == Some(*one);
        names[at] |= word.starts_with(char::is_alphabetic) && alone.iter().any(is_known);
    }
    for name in known.iter().filter(|name| name.len() > 1) {
        for at in 0..folded.len() {
            if folded.get(at..at + name.len()).is_some_and(|some| some == name.as_slice()) {
                names[at..at + name.len()].fill(true);
            }
        }
    }
    let has_capitals = all.iter().any(|word| word.chars().any(char::is_uppercase));
    let has_article = folded.first().is_some_and(|word| ARTICLES.contains(&word.as_str()));
    if all.len() <= NAME_ALONE && !has_capitals && !has_article {
        for (at, word) in all.iter().enumerate() {
            names[at] |= word.starts_with(char::is_alphabetic) && !is_no_name(&folded[at]);
        }
    }
    names
}

/// Tells whether words like "van der" stand here, and then more of the name.
fn goes_on_to_a_name(rest: &[&str], names: &[bool]) -> bool {
    let within = rest.iter().take_while(|word| WITHIN.contains(&word.to_lowercase().as_str()));
    let within = within.count();
    within > 0 && names.get(within) == Some(&true)
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
        let known: Vec<Vec<String>> = Vec::new();
        for (text, first, letters) in cases {
            assert_eq!(people_on_wall(text, WallNames::FirstName, &known), first, "{text}");
            assert_eq!(people_on_wall(text, WallNames::Initials, &known), letters, "{text}");
        }
    }

    #[test]
    fn a_name_in_small_letters_or_with_van_der_in_it_is_not_whole_on_the_wall() {
        let known = ["Ben Carter", "Will Green", "Support worker J", "Siân"].map(words);
        let cases = [
            // Whom the event knows, wherever they stand.
            (
                "I go to the pub with ben carter",
                "I go to the pub with ben",
                "I go to the pub with b c",
            ),
            (
                "choir where SIÂN sings every week",
                "choir where SIÂN sings every week",
                "choir where S sings every week",
            ),
            (
                "we go there with sian, always",
                "we go there with sian, always",
                "we go there with s, always",
            ),
            (
                "we will go to the green park",
                "we will go to the green park",
                "we will go to the green park",
            ),
            (
                "always there: my friend will green",
                "always there: my friend will",
                "always there: my friend w g",
            ),
            // Nobody knows them: but there is nothing else.
            ("sue miller", "sue", "s m"),
            ("sue and tom", "sue and tom", "s and t"),
            ("sue miller (work)", "sue (work)", "s m (work)"),
            ("the choir", "the choir", "the choir"),
            ("my support worker", "my support worker", "my support worker"),
            ("people at the bus stop", "people at the bus stop", "people at the bus stop"),
            // Words within a name.
            ("Anna van der Berg", "Anna", "A B"),
            ("Rhys ap Gwilym, next door", "Rhys, next door", "R G, next door"),
            ("Omar bin al Hassan", "Omar", "O H"),
            ("Leonardo da Vinci and Jo", "Leonardo and Jo", "L V and J"),
            ("Huw a da iawn", "Huw a da iawn", "H a da iawn"),
        ];
        for (text, first, letters) in cases {
            assert_eq!(people_on_wall(text, WallNames::FirstName, &known), first, "{text}");
            assert_eq!(people_on_wall(text, WallNames::Initials, &known), letters, "{text}");
        }
    }
}
