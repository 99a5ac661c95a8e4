//! What in an idea is delicate: money, health, and people by name. Rather one question too many.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Delicate;
use crate::fold::{has, words};
use crate::{Circle, CircleId, Day};

/// The words, as a file.
const FILE: &str = include_str!("../../rules/delicate.json");
/// What amounts are for, after a number: "120 a week", "9 yr awr".
const EACH: [&str; 9] = ["a", "an", "per", "each", "every", "y", "yr", "bob", "the"];
const SPANS: [&str; 23] = [
    "hour",
    "day",
    "night",
    "week",
    "weekend",
    "fortnight",
    "month",
    "quarter",
    "year",
    "session",
    "visit",
    "head",
    "person",
    "awr",
    "dydd",
    "diwrnod",
    "noson",
    "nos",
    "wythnos",
    "mis",
    "flwyddyn",
    "blwyddyn",
    "un",
];
/// What says the same in one word.
const SPANS_ALONE: [&str; 9] =
    ["pw", "pcm", "each", "weekly", "monthly", "yearly", "annually", "wythnosol", "misol"];
/// Signs that stand beside an amount.
const SIGNS: [char; 4] = ['£', '€', '$', '￡'];

#[derive(Deserialize)]
struct File {
    money: Vec<String>,
    health: Vec<String>,
    #[serde(rename = "no name")]
    no_name: Vec<String>,
    #[serde(rename = "also words")]
    also_words: Vec<String>,
    #[serde(rename = "before a name")]
    before_a_name: Vec<String>,
}

/// Words one after another; the last may be the beginning of a longer one.
struct Phrase {
    words: Vec<String>,
    is_beginning: bool,
}

struct Rules {
    money: Vec<Phrase>,
    health: Vec<Phrase>,
    no_name: Vec<String>,
    also_words: Vec<String>,
    /// What people say before a name: "brother", "Mrs".
    before_a_name: Vec<String>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let file: File = serde_json::from_str(FILE).expect("BUG: the shipped words are JSON");
    let phrases = |all: &[String]| all.iter().map(|text| phrase(text)).collect();
    Rules {
        money: phrases(&file.money),
        health: phrases(&file.health),
        no_name: file.no_name,
        also_words: file.also_words,
        before_a_name: file.before_a_name,
    }
});

fn phrase(text: &str) -> Phrase {
    Phrase { words: words(text), is_beginning: text.ends_with('*') }
}

/// Returns what in a text needs a yes of its own.
pub(super) fn delicate(day: &Day, circle: &CircleId, text: &str, is_named: bool) -> Vec<Delicate> {
    let said = words(text);
    let mut found = Vec::new();
    if has_amount(text, &said) || RULES.money.iter().any(|phrase| phrase.is_in(&said)) {
        found.push(Delicate::Money);
    }
    if RULES.health.iter().any(|phrase| phrase.is_in(&said)) {
        found.push(Delicate::Health);
    }
    if names_somebody(day, circle, text, &said, is_named) {
        found.push(Delicate::Names);
    }
    found
}

impl Phrase {
    fn is_in(&self, said: &[String]) -> bool {
        let Some((last, before)) = self.words.split_last() else { return false };
        said.windows(self.words.len()).any(|some| {
            some.split_last().is_some_and(|(word, others)| {
                others == before
                    && (word == last || (self.is_beginning && word.starts_with(last.as_str())))
            })
        })
    }
}

/// Tells whether an amount is in it: a sign beside a digit, digits with a `p` or `k`, or so much a
/// week.
fn has_amount(text: &str, said: &[String]) -> bool {
    let letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let beside = letters.windows(2).any(|two| {
        (SIGNS.contains(&two[0]) && two[1].is_numeric())
            || (two[0].is_numeric() && SIGNS.contains(&two[1]))
    });
    let ends_in_money = |word: &String| {
        ["p", "k", "pw", "pcm"].iter().any(|end| word.strip_suffix(end).is_some_and(is_number))
    };
    let apart = said.windows(2).any(|two| {
        let next = two[1].as_str();
        is_number(&two[0]) && (matches!(next, "p" | "k") || SPANS_ALONE.contains(&next))
    });
    beside || apart || said.iter().any(ends_in_money) || has_so_much_each(text, said)
}

/// Tells whether there is so much a week, or for whatever else it is counted.
fn has_so_much_each(text: &str, said: &[String]) -> bool {
    let in_words = said.windows(3).any(|three| {
        is_number(&three[0])
            && EACH.contains(&three[1].as_str())
            && SPANS.contains(&three[2].as_str())
    });
    in_words
        || text.split('/').zip(text.split('/').skip(1)).any(|(before, after)| {
            let is_span = |word: &String| SPANS.contains(&word.as_str());
            words(before).last().is_some_and(|word| is_number(word))
                && words(after).first().is_some_and(is_span)
        })
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(char::is_numeric)
}

/// Tells whether it names anybody of the event but, where the name stands beside it anyway, the
/// person whose idea it is.
fn names_somebody(day: &Day, own: &CircleId, text: &str, said: &[String], is_named: bool) -> bool {
    let of_circle = |circle: &Circle| -> Vec<String> {
        let person = (!is_named || &circle.id != own).then(|| circle.person.name.clone());
        person.into_iter().chain(circle.person.members.iter().map(|m| m.name.clone())).collect()
    };
    let of_all = day.circles.iter().flat_map(|circle| of_circle(circle));
    let mut names = of_all.chain(day.event.facilitators.iter().map(|one| one.name.clone()));
    let own_words = if is_named {
        day.circle(own).map(|circle| words(&circle.person.name)).unwrap_or_default()
    } else {
        Default::default()
    };
    names.any(|name| is_named_in(&words(&name), text, said, &own_words))
        || says_whose_brother(text, &own_words)
}

/// Tells whether a title or a word for kin stands before a word with a capital: "Mrs Okafor",
/// "brother Derek", of whom the event may know nothing.
fn says_whose_brother(text: &str, own: &[String]) -> bool {
    let all: Vec<&str> = text.split_whitespace().collect();
    all.windows(2).any(|two| {
        // A full stop between them begins another sentence, but not after "Mr.".
        let first = words(two[0]);
        let [before] = first.as_slice() else { return false };
        let goes_on = two[0].ends_with(char::is_alphanumeric) || before.chars().count() < 4;
        let is_large = two[1].chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
        let is_other = words(two[1]).first().is_some_and(|name| {
            name.chars().count() > 1 && !own.contains(name) && !RULES.no_name.contains(name)
        });
        RULES.before_a_name.contains(before) && goes_on && is_large && is_other
    })
}

fn is_named_in(name: &[String], text: &str, said: &[String], own: &[String]) -> bool {
    if name.len() > 1 && name != own && has(said, name) {
        return true;
    }
    name.iter().any(|part| {
        let is_a_name = !RULES.no_name.contains(part)
            // A letter alone is an initial; elsewhere in the world it is a whole name.
            && (part.chars().count() > 1 || !part.is_ascii())
            && !own.contains(part);
        let is_said = |word: &String| {
            let is_a_word = RULES.also_words.contains(part) || RULES.also_words.contains(word);
            said.contains(word) && (!is_a_word || is_written_large(text, word))
        };
        is_a_name && (is_said(part) || of_whom(part).is_some_and(|of| is_said(&of)))
    })
}

/// Returns a name with the s of what is somebody's, as people write it without an apostrophe.
fn of_whom(part: &str) -> Option<String> {
    let of = format!("{part}s");
    (part.chars().count() > 2 && !RULES.no_name.contains(&of)).then_some(of)
}

/// Tells whether a word of a name says somebody wherever it stands: not those that are words of
/// every day as well.
pub(crate) fn says_somebody(part: &str) -> bool {
    let is_in = |list: &[String]| list.iter().any(|word| word == part);
    part.chars().count() > 1 && !is_in(&RULES.no_name) && !is_in(&RULES.also_words)
}

/// Tells whether a word never is a name, but may stand beside one: "the", "worker".
pub(crate) fn is_no_name(part: &str) -> bool {
    RULES.no_name.iter().any(|word| word == part)
}

/// Tells whether a word that is a name as well as an everyday word has a capital there.
fn is_written_large(text: &str, part: &str) -> bool {
    text.split_whitespace().any(|word| {
        let first = word.chars().find(|letter| letter.is_alphabetic());
        first.is_some_and(char::is_uppercase)
            && words(word).first().is_some_and(|first| first == part)
    })
}
