//! A circle: one person, the people round them, their money, and their plan.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::Consent;
use crate::money::{AllocationStatus, Period, Spending};
use crate::plan::Perspective;
use crate::preparation::Preparation;
use crate::{CircleId, MemberId, Plan, Unknown};

/// The most people who plan at one event.
pub const PEOPLE: u32 = 60;
/// The most members of one circle.
pub const MEMBERS: u32 = 60;

/// Whether somebody in the circle has been asked, and what they said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Invitation {
    Invited,
    Accepted,
    Declined,
    NoReply,
    Uninvited,
}

/// Somebody whom the person has chosen to have round them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CircleMember {
    pub id: MemberId,
    pub name: String,
    pub relation: String,
    pub perspective: Perspective,
    pub paid: bool,
    pub invitation: Option<Invitation>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

/// Whether an amount still has the person's own contribution in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum AmountBasis {
    Gross,
    /// The contribution has been taken off already.
    Net,
}

/// What goes with an amount: for how long it is, what it may be spent on, what has built up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AllocationTerms {
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    pub basis: Option<AmountBasis>,
    pub confirmed_by: String,
    #[ts(type = "string | null")]
    pub confirmed_on: Option<NaiveDate>,
    /// What it may not be spent on, in the funder's words.
    pub restrictions: String,
    /// What it may be spent on; anything, when there is nothing here.
    pub only_for: Vec<Spending>,
    /// Pence that have built up in the account.
    #[ts(type = "number | null")]
    pub balance: Option<i64>,
    /// Pence of the balance that are promised already.
    #[ts(type = "number | null")]
    pub committed: Option<i64>,
    /// How many weeks' money may build up before the funder may ask for it back.
    pub cushion_weeks: Option<u32>,
}

/// Money that somebody has said is there for the person's support.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Allocation {
    pub stream: String,
    /// Pence in each period; left out when the status is `Unknown` or `None`.
    #[ts(type = "number | null")]
    pub pence: Option<i64>,
    pub period: Period,
    pub status: AllocationStatus,
    #[serde(default)]
    pub terms: AllocationTerms,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

/// What is set aside for what cannot be foreseen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Contingency {
    /// A part of what comes back every year, in basis points (500 is 5 %).
    BasisPoints(u32),
    /// A fixed amount, in pence.
    Pence(#[ts(type = "number")] i64),
}

/// The person whose circle it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Person {
    pub name: String,
    #[ts(type = "string | null")]
    pub born: Option<NaiveDate>,
    pub members: Vec<CircleMember>,
    pub allocations: Vec<Allocation>,
    pub contingency: Option<Contingency>,
    #[serde(default)]
    pub consents: Vec<Consent>,
    #[serde(default)]
    pub preparation: Preparation,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

impl Person {
    /// Returns a person of whom only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            born: None,
            members: Vec::new(),
            allocations: Vec::new(),
            contingency: None,
            consents: Vec::new(),
            preparation: Preparation::default(),
            unknown: Unknown::new(),
        }
    }
}

/// One circle, with the plan that it fills in.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    pub id: CircleId,
    pub person: Person,
    pub plan: Plan,
}

impl Circle {
    /// Returns the name of somebody in this circle: the person, or a member.
    pub fn name_of(&self, id: &str) -> Option<&str> {
        if self.id.as_str() == id {
            return Some(&self.person.name);
        }
        self.person.members.iter().find(|m| m.id.as_str() == id).map(|m| m.name.as_str())
    }
}
