//! What in an idea is delicate: money, health, and people by name. Rather one question too many.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Delicate;
use crate::fold::{has, words};
use crate::{Circle, CircleId, Day};

/// The words, as a file.
const FILE: &str = include_str!("../../rules/delicate.json");
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
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let file: File = serde_json::from_str(FILE).expect("BUG: the shipped words are JSON");
    let phrases = |all: &[String]| all.iter().map(|text| phrase(text)).collect();
    Rules {
        money: phrases(&file.money),
        health: phrases(&file.health),
        no_name: file.no_name,
        also_words: file.also_words,
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

/// Tells whether an amount is in it: a sign beside a digit, or digits with a `p`.
fn has_amount(text: &str, said: &[String]) -> bool {
    let letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let beside = letters.windows(2).any(|two| {
        (SIGNS.contains(&two[0]) && two[1].is_numeric())
            || (two[0].is_numeric() && SIGNS.contains(&two[1]))
    });
    let is_number = |word: &str| !word.is_empty() && word.chars().all(char::is_numeric);
    let is_pence = |word: &String| word.strip_suffix('p').is_some_and(is_number);
    let apart = said.windows(2).any(|two| is_number(&two[0]) && two[1] == "p");
    beside || apart || said.iter().any(is_pence)
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
    let own_words = is_named
        .then(|| day.circle(own).map(|circle| words(&circle.person.name)).unwrap_or_default())
        .unwrap_or_default();
    names.any(|name| is_named_in(&words(&name), text, said, &own_words))
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
        is_a_name
            && said.contains(part)
            && (!RULES.also_words.contains(part) || is_written_large(text, part))
    })
}

/// Tells whether a word that is a name as well as an everyday word has a capital there.
fn is_written_large(text: &str, part: &str) -> bool {
    text.split_whitespace().any(|word| {
        let first = word.chars().find(|letter| letter.is_alphabetic());
        first.is_some_and(char::is_uppercase)
            && words(word).first().is_some_and(|first| first == part)
    })
}
