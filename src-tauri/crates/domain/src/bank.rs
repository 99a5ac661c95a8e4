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
