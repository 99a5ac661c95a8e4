//! What a line of money is, and what it buys.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What money buys, as far as a funder's rules tell it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Spending {
    Support,
    Learning,
    Health,
    Equipment,
    Activities,
    Travel,
    Fees,
    Other,
}

impl Spending {
    /// Returns what this word of the file means.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "Support" => Some(Self::Support),
            "Learning" => Some(Self::Learning),
            "Health" => Some(Self::Health),
            "Equipment" => Some(Self::Equipment),
            "Activities" => Some(Self::Activities),
            "Travel" => Some(Self::Travel),
            "Fees" => Some(Self::Fees),
            "Other" => Some(Self::Other),
            _ => None,
        }
    }
}

/// What kind of line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum LineKind {
    StaffHourly,
    SharedActivity,
    Core,
    SleepIn,
    WakingNight,
    Item,
    OneOff,
    OnCost,
    ManagementFee,
    Contingency,
    /// The person's own part of the amount: it makes the allocation smaller.
    Contribution,
    /// Paid with other money: shown, and not counted.
    Unfunded,
}
