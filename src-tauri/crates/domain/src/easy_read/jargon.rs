//! Words of the field that not everybody knows, and capitals that stand for words.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::Hard;
use crate::easy_read::Tongue;
use crate::fold::words;
use crate::worksheet::Words;

const FILE: &str = include_str!("../../rules/jargon.json");
/// The most letters that stand for words: what is longer is written large for another reason.
const MOST_CAPITALS: usize = 6;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "about")]
    _about: String,
    /// Capitals that everybody knows.
    known: Vec<String>,
    terms: Vec<Term>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    en: Vec<String>,
    cy: Vec<String>,
    plain: Words,
}

/// A way to write a term, and its place in the list of terms.
struct Way {
    words: Vec<String>,
    is_beginning: bool,
    /// As it stands in the file, without the star.
    shown: String,
    term: usize,
}

struct Rules {
    known: BTreeSet<String>,
    terms: Vec<Term>,
    /// The longest first: "direct payment" before "payment".
    english: Vec<Way>,
    welsh: Vec<Way>,
    /// Terms of capitals, by how they are written.
    capitals: Vec<(String, usize)>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let file: File = serde_json::from_str(FILE).expect("BUG: the shipped words are JSON");
    let ways = |of: &dyn Fn(&Term) -> &Vec<String>| {
        let each = file.terms.iter().enumerate().flat_map(|(n, term)| {
            of(term).iter().filter(|text| !is_capitals(text)).map(move |text| way(text, n))
        });
        let mut ways: Vec<Way> = each.collect();
        ways.sort_by_key(|way| std::cmp::Reverse(way.words.len()));
        ways
    };
    let (english, welsh) = (ways(&|term| &term.en), ways(&|term| &term.cy));
    let capitals = file.terms.iter().enumerate().flat_map(|(n, term)| {
        let both = term.en.iter().chain(&term.cy);
        both.filter(|text| is_capitals(text)).map(move |text| (text.clone(), n))
    });
    let capitals = capitals.collect();
    let known = file.known.into_iter().collect();
    Rules { known, english, welsh, capitals, terms: file.terms }
});

fn way(text: &str, term: usize) -> Way {
    let shown = text.trim_end_matches('*').to_owned();
    Way { words: words(text), is_beginning: text.ends_with('*'), shown, term }
}

/// Returns the words of a text that not everybody knows, each once.
pub(super) fn jargon(tongue: Tongue, text: &str) -> Vec<Hard> {
    let said = words(text);
    let (ways, language) = match tongue {
        Tongue::English => (&RULES.english, "en"),
        Tongue::Welsh => (&RULES.welsh, "cy"),
    };
    let mut taken = vec![false; said.len()];
    let mut terms = BTreeSet::new();
    let mut found = Vec::new();
    let mut tell = |word: &str, term: usize, found: &mut Vec<Hard>| {
        if terms.insert(term) {
            let plain = RULES.terms[term].plain.in_language(language).to_owned();
            found.push(Hard::Jargon { word: word.to_owned(), plain });
        }
    };
    for way in ways {
        for at in 0..=said.len().saturating_sub(way.words.len()) {
            let place = at..at + way.words.len();
            let Some(some) = said.get(place.clone()) else { continue };
            if !taken[place.clone()].contains(&true) && way.is_said(tongue, some) {
                taken[place].fill(true);
                tell(&way.shown, way.term, &mut found);
            }
        }
    }
    for capitals in all_capitals(text) {
        match RULES.capitals.iter().find(|(term, _)| *term == capitals) {
            Some((term, place)) => tell(term, *place, &mut found),
            None if RULES.known.contains(&capitals) => {}
            None => found.push(Hard::Jargon { word: capitals, plain: String::new() }),
        }
    }
    found
}

impl Way {
    fn is_said(&self, tongue: Tongue, some: &[String]) -> bool {
        let last = self.words.len().saturating_sub(1);
        !self.words.is_empty()
            && some.iter().zip(&self.words).enumerate().all(|(n, (said, word))| {
                let is_like = |word: &str| {
                    said == word || (self.is_beginning && n == last && said.starts_with(word))
                };
                let mutates = n == 0 && tongue == Tongue::Welsh;
                is_like(word) || (mutates && mutated(word).iter().any(|word| is_like(word)))
            })
    }
}

/// Returns a Welsh word with its first letter changed in each way in which it can be.
fn mutated(word: &str) -> Vec<String> {
    let changes: [(&str, &[&str]); 10] = [
        ("ll", &["l"]),
        ("rh", &["r"]),
        ("c", &["g", "ch", "ngh"]),
        ("p", &["b", "ph", "mh"]),
        ("t", &["d", "th", "nh"]),
        ("g", &["", "ng"]),
        ("b", &["f", "m"]),
        ("d", &["dd", "n"]),
        ("m", &["f"]),
        ("a", &["ha"]),
    ];
    let change = changes.iter().find(|(first, _)| word.starts_with(first));
    // "Ch", "dd" and "th" are letters of their own, and stay.
    if ["ch", "dd", "th", "ph"].iter().any(|own| word.starts_with(own)) {
        return Vec::new();
    }
    let Some((first, others)) = change else { return Vec::new() };
    others.iter().map(|other| format!("{other}{}", &word[first.len()..])).collect()
}

fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    letters >= 2 && text.chars().all(|letter| letter.is_uppercase() || letter.is_ascii_digit())
}

/// Returns the words of capitals in a text, each once: none where everything is written large.
fn all_capitals(text: &str) -> Vec<String> {
    if !text.contains(char::is_lowercase) && text.split_whitespace().count() > 1 {
        return Vec::new();
    }
    let mut found = Vec::new();
    for word in text.split(|letter: char| !letter.is_alphanumeric()) {
        let is_short = word.chars().count() <= MOST_CAPITALS;
        if is_short && is_capitals(word) && !found.iter().any(|one| one == word) {
            found.push(word.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_long_and_each_term_is_plainer_in_both_languages() {
        assert!(RULES.terms.len() >= 80, "{} terms", RULES.terms.len());
        for term in &RULES.terms {
            assert!(!term.en.is_empty(), "{term:?}");
            for (plain, ways) in [(&term.plain.en, &term.en), (&term.plain.cy, &term.cy)] {
                assert!(!plain.trim().is_empty(), "{term:?}");
                assert!(!ways.contains(plain), "{term:?} is not plainer");
            }
            let english = jargon(Tongue::English, &term.plain.en);
            assert_eq!(english, [], "what is plainer is plain: {term:?}");
            assert_eq!(jargon(Tongue::Welsh, &term.plain.cy), [], "{term:?}");
        }
    }

    #[test]
    fn every_way_of_writing_is_found_and_stands_once() {
        let mut seen = BTreeSet::new();
        for (tongue, ways) in [("en", &RULES.english), ("cy", &RULES.welsh)] {
            for way in ways {
                assert!(seen.insert((tongue, way.words.clone())), "{} is there twice", way.shown);
                let of = if tongue == "en" { Tongue::English } else { Tongue::Welsh };
                let text = way.words.join(" ");
                assert!(!jargon(of, &text).is_empty(), "{text} is not found");
            }
        }
    }
}
