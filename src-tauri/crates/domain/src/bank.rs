//! The ideas bank: what has helped others, by where the help comes from, to be looked through.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::within;
use crate::money::SupportTier;
use crate::worksheet::Words;
use crate::{BankIdeaId, Rejection};

/// The most ideas of one bank.
pub const BANK_IDEAS: u32 = 400;
/// The longest idea, in characters.
const IDEA_LENGTH: usize = 300;

/// One idea that anybody may take up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BankIdea {
    pub id: BankIdeaId,
    pub tier: SupportTier,
    pub text: Words,
}

/// The ideas that come with the app, as a file.
const SHIPPED: &str = include_str!("../ideas/bank.json");

/// Returns the ideas that come with the app.
pub fn shipped_ideas() -> Vec<BankIdea> {
    serde_json::from_str(SHIPPED).expect("BUG: the shipped ideas are JSON")
}

/// Says no to ideas that cannot be kept.
pub(crate) fn checked(ideas: &[BankIdea]) -> Result<Vec<BankIdea>, Rejection> {
    if ideas.len() > BANK_IDEAS as usize {
        return Err(Rejection::TooMany { most: BANK_IDEAS });
    }
    let mut seen = std::collections::BTreeSet::new();
    for idea in ideas {
        if idea.text.en.trim().is_empty() && idea.text.cy.trim().is_empty() {
            return Err(Rejection::Missing { field: "text".to_owned() });
        }
        within("text", &idea.text.en, IDEA_LENGTH)?;
        within("text", &idea.text.cy, IDEA_LENGTH)?;
        if !seen.insert(&idea.id) {
            return Err(Rejection::AlreadyThere);
        }
    }
    Ok(ideas.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bank_that_comes_with_the_app_has_something_for_every_tier_in_both_languages() {
        let ideas = shipped_ideas();
        assert_eq!(checked(&ideas), Ok(ideas.clone()), "an event could have it as its own");
        for tier in SupportTier::RECOMMENDED_ORDER {
            let count = ideas.iter().filter(|idea| idea.tier == tier).count();
            assert!(count >= 6, "{tier:?} has {count}");
        }
        let mut said = std::collections::BTreeSet::new();
        for BankIdea { id, text, .. } in &ideas {
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(id.as_str().chars().all(is_plain), "{id} is in lower case with hyphens");
            for words in [&text.en, &text.cy] {
                assert!(!words.trim().is_empty(), "{id} is said in both languages");
                assert!(words.chars().count() <= 90, "{id} fits on a card");
                assert!(said.insert(words.to_lowercase()), "{id} is not said twice");
            }
        }
    }
}
