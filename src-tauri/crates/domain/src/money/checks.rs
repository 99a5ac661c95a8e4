//! What is to be looked at: never a block, and never a wrong figure instead.

mod cover;
mod money;
mod rates;
mod sharing;
mod support;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::money::ledger::{Ledger, Tally};
use crate::money::streams::Pots;
use crate::money::{MoneyError, StreamBalance};
use crate::plan::{DayPart, Weekday};
use crate::{RateId, RecordId};

/// How much a check weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub enum CheckLevel {
    Info,
    Warn,
    /// A stop-sign, and not a block.
    Stop,
    Error,
}

/// What is to be looked at. The first eighteen are those of the field; the others are ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CheckCode {
    NoAllocation,
    Indicative,
    Over,
    StreamOver,
    StreamRule,
    Uncosted,
    NoOncost,
    PeriodMix,
    SplitSum,
    Weights,
    UnconfirmedShare,
    NoCover,
    NeedUnmet,
    NoContingency,
    ExpiredRate,
    NetGross,
    TrialRemoved,
    Unspent,
    /// A block's help is covered by less, or more, than it needs.
    MixSum,
    /// Fewer paid minutes than assessed, and nobody has agreed to it.
    BelowAssessed,
    /// Somebody is named who has not said yes.
    HelperNotAsked,
    /// Somebody who helps without pay is not sure that they can keep on.
    CarerStrain,
    /// Technology that watches the person without their yes, or without a way to turn it off.
    WatchConsent,
    /// A visit is shorter than the shortest that is sold.
    MinimumVisit,
    /// A wage below the lowest that there may be.
    LowWage,
    /// One worker where more than one is needed, or none.
    NoStaff,
    /// What has built up is above the cushion.
    Surplus,
    /// Seasons take more weeks than a year has.
    TooManyWeeks,
    /// An amount is too large to count.
    TooLarge,
}

/// One place of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Slot {
    pub day: Weekday,
    pub part: DayPart,
}

/// One thing to look at, with the facts that its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Check {
    pub code: CheckCode,
    pub level: CheckLevel,
    #[ts(type = "number | null")]
    pub pence: Option<i64>,
    #[ts(type = "number | null")]
    pub minutes: Option<i64>,
    pub stream: Option<String>,
    pub rate: Option<RateId>,
    pub shared: Option<RecordId>,
    pub blocks: Vec<RecordId>,
    pub costs: Vec<RecordId>,
    pub slots: Vec<Slot>,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}

impl Check {
    fn new(code: CheckCode, level: CheckLevel) -> Self {
        Self {
            code,
            level,
            pence: None,
            minutes: None,
            stream: None,
            rate: None,
            shared: None,
            blocks: Vec::new(),
            costs: Vec::new(),
            slots: Vec::new(),
            on: None,
        }
    }
}

/// What the checks look at.
#[derive(Debug)]
pub(crate) struct Facts<'l, 'a> {
    pub(crate) ledger: &'l Ledger<'a>,
    pub(crate) tally: &'l Tally<'a>,
    pub(crate) safe: &'l Tally<'a>,
    pub(crate) pots: &'l Pots<'a>,
    pub(crate) streams: &'l [StreamBalance],
}

impl Facts<'_, '_> {
    /// Returns the ids of blocks, by their places.
    fn ids(&self, places: &[usize]) -> impl Iterator<Item = RecordId> {
        places.iter().filter_map(|place| self.ledger.blocks.get(*place)).map(|b| b.id.clone())
    }
}

/// Returns what is to be looked at, the heaviest first.
pub(crate) fn checks(facts: &Facts<'_, '_>) -> Result<Vec<Check>, MoneyError> {
    let mut found = Vec::new();
    money::check(facts, &mut found)?;
    rates::check(facts, &mut found)?;
    support::check(facts, &mut found)?;
    sharing::check(facts, &mut found)?;
    found.sort_by_key(|check| (std::cmp::Reverse(check.level), check.code));
    Ok(found)
}
