//! What an hour or a night costs, and the tiers of just enough support.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{OnCostId, RateId, Unknown};

/// Where support can come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum SupportTier {
    Myself,
    FamilyFriends,
    Community,
    Technology,
    SharedPaid,
    PaidOneToOne,
    /// More than one worker at a time.
    MoreThanOne,
    /// Not doing this yet.
    NotNow,
}

impl SupportTier {
    /// The order in which an event asks, unless it says otherwise: paid last, shared first.
    pub const RECOMMENDED_ORDER: [Self; 6] = [
        Self::Myself,
        Self::FamilyFriends,
        Self::Community,
        Self::Technology,
        Self::SharedPaid,
        Self::PaidOneToOne,
    ];

    /// Returns the name that the file and the wire use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Myself => "Myself",
            Self::FamilyFriends => "FamilyFriends",
            Self::Community => "Community",
            Self::Technology => "Technology",
            Self::SharedPaid => "SharedPaid",
            Self::PaidOneToOne => "PaidOneToOne",
            Self::MoreThanOne => "MoreThanOne",
            Self::NotNow => "NotNow",
        }
    }

    /// Returns the tier of this name.
    pub fn named(name: &str) -> Option<Self> {
        let others = [Self::MoreThanOne, Self::NotNow];
        Self::RECOMMENDED_ORDER.into_iter().chain(others).find(|tier| tier.name() == name)
    }

    /// Tells whether nobody is paid for it.
    pub fn is_unpaid(self) -> bool {
        match self {
            Self::Myself | Self::FamilyFriends | Self::Community | Self::Technology => true,
            Self::SharedPaid | Self::PaidOneToOne | Self::MoreThanOne | Self::NotNow => false,
        }
    }
}

/// What a rate is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum RatePer {
    Hour,
    Night,
}

/// Who is paid by a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum RateKind {
    /// An agency's or a provider's: its overheads are in it.
    Provider,
    /// A personal assistant whom the person employs: an employer's costs come on top.
    PersonalAssistant,
}

/// What an hour or a night of somebody's time costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rate {
    pub id: RateId,
    pub label: String,
    pub per: RatePer,
    #[ts(type = "number")]
    pub pence: i64,
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    #[serde(default)]
    pub kind: Option<RateKind>,
    /// What an employer pays on top of it.
    #[serde(default)]
    pub on_cost: Option<OnCostId>,
    /// The shortest visit that is sold, in minutes.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub minimum_minutes: Option<i64>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}
