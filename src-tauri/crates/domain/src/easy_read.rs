//! What is hard to read in an easy read paper: long sentences, sentences that do not say who does
//! it, words of the field, capitals that stand for words, and words without a picture.
//!
//! Warnings for whoever makes the paper, and never a change: they are the person's own words.

mod jargon;
mod passive;
mod sentences;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::plan::{Collection, FieldKind, field_kind};
use crate::{Hard, Plan};

/// The most words of a sentence that is easy to read.
const MOST: u32 = 15;

/// One thing of an easy read paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EasyText<'a> {
    pub words: &'a str,
    /// The language that it is in: "en", "cy-GB". Of others only the length is looked at.
    pub language: &'a str,
    pub has_picture: bool,
}

/// A language whose words we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tongue {
    English,
    Welsh,
}

impl Tongue {
    fn of(tag: &str) -> Option<Self> {
        match tag.split('-').next() {
            Some("en") => Some(Self::English),
            Some("cy") => Some(Self::Welsh),
            Some(_) | None => None,
        }
    }
}

/// Returns what is hard to read, each with the place of its text in the list.
pub fn check_easy(texts: &[EasyText<'_>]) -> Vec<(usize, Hard)> {
    let mut found = Vec::new();
    for (place, text) in texts.iter().enumerate() {
        if text.words.trim().is_empty() {
            continue;
        }
        found.extend(hard(text).into_iter().map(|hard| (place, hard)));
    }
    found
}

/// Returns everything that somebody wrote in a plan: what else stands on paper is not theirs. What
/// was picked from a list (who helps, how it is going) is in our words.
pub fn written(plan: &Plan) -> BTreeSet<&str> {
    let mut written = BTreeSet::new();
    for (collection, record) in plan.everything() {
        for (name, field) in &record.fields {
            if !is_free_text(collection, name) {
                continue;
            }
            match &field.value {
                Value::String(text) => written.extend([text.trim()]),
                Value::Array(all) => {
                    written.extend(all.iter().filter_map(Value::as_str).map(str::trim));
                }
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {}
            }
        }
    }
    written.remove("");
    written
}

/// Tells whether people write in a field as they like; what a newer version keeps may be words.
fn is_free_text(collection: Collection, field: &str) -> bool {
    match field_kind(collection, field) {
        Some(FieldKind::Text(_) | FieldKind::Texts | FieldKind::Word) | None => true,
        Some(
            FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::Whole(..)
            | FieldKind::YesNo
            | FieldKind::Date
            | FieldKind::Time
            | FieldKind::Id,
        ) => false,
    }
}

fn hard(text: &EasyText<'_>) -> Vec<Hard> {
    let mut found = Vec::new();
    let tongue = Tongue::of(text.language);
    for sentence in sentences::sentences(text.words) {
        let words = sentences::count(sentence);
        if words > MOST {
            found.push(Hard::LongSentence { words });
        }
        if tongue.is_some_and(|tongue| passive::is_passive(tongue, sentence)) {
            found.push(Hard::Passive);
        }
    }
    if let Some(tongue) = tongue {
        found.extend(jargon::jargon(tongue, text.words));
    }
    if !text.has_picture {
        found.push(Hard::NoPicture);
    }
    found
}

#[cfg(test)]
mod tests;
