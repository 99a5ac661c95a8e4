//! All that one person's screen says about hours and money: figures, lines, streams and checks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::{AllocationStatus, MoneyError, Period, SupportTier, person_figures};
use crate::plan::{DayPart, Weekday};
use crate::{Circle, Day, RateId, RecordId};

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

/// One line of an account, with what it is for. Pence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountLine {
    pub kind: LineKind,
    /// What the rate, the cost or the shared support is called.
    pub label: String,
    /// Which of an employer's costs it is: `nationalInsurance`, `holiday`, `pension`, `yearly`, `percent`.
    pub on_cost: Option<String>,
    pub stream: Option<String>,
    /// Minutes that are charged in a week.
    #[ts(type = "number | null")]
    pub minutes: Option<i64>,
    /// Pence in a week; nothing where it is not by the week.
    #[ts(type = "number | null")]
    pub weekly: Option<i64>,
    /// Pence in a year, or once.
    #[ts(type = "number")]
    pub annual: i64,
    /// The weeks of a year in which it is, when these are not all.
    #[ts(type = "number | null")]
    pub weeks: Option<i64>,
    pub blocks: Vec<RecordId>,
    pub cost: Option<RecordId>,
    pub shared: Option<RecordId>,
    /// The outcomes that it serves: each pound has a reason.
    pub outcomes: Vec<RecordId>,
}

/// One pot of money with what is planned from it. Pence a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StreamBalance {
    pub stream: String,
    pub status: AllocationStatus,
    /// The amount as it was said, in its period.
    #[ts(type = "number | null")]
    pub pence: Option<i64>,
    pub period: Period,
    #[ts(type = "number | null")]
    pub allocation: Option<i64>,
    #[ts(type = "number")]
    pub contribution: i64,
    #[ts(type = "number")]
    pub planned: i64,
    #[ts(type = "number | null")]
    pub left: Option<i64>,
    pub restrictions: String,
    /// What has built up, what of it is promised, and what the funder may ask for back.
    #[ts(type = "number | null")]
    pub balance: Option<i64>,
    #[ts(type = "number | null")]
    pub committed: Option<i64>,
    pub cushion_weeks: Option<u32>,
    #[ts(type = "number | null")]
    pub reclaimable: Option<i64>,
}

/// Minutes of help in a week. Nights are counted apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hours {
    /// Minutes of help that the blocks of the week need.
    #[ts(type = "number")]
    pub needed: i64,
    #[ts(type = "number")]
    pub received: i64,
    #[ts(type = "number")]
    pub charged: i64,
    /// What the blocks would charge if all their help were paid and one to one.
    #[ts(type = "number")]
    pub before: i64,
    /// What the blocks charge when everything works, core and nights apart.
    #[ts(type = "number")]
    pub after: i64,
    /// The same while everything on trial is still paid for.
    #[ts(type = "number")]
    pub safe: i64,
    #[ts(type = "number")]
    pub nights: i64,
}

/// Minutes a week by where the help comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TierMinutes {
    pub tier: SupportTier,
    #[ts(type = "number")]
    pub minutes: i64,
    #[ts(type = "number")]
    pub charged: i64,
}

/// Minutes of help on a day of the week, by part of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SlotMinutes {
    pub day: Weekday,
    pub part: DayPart,
    #[ts(type = "number")]
    pub minutes: i64,
}

/// What one would pay if somebody else did not come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Without {
    pub name: String,
    #[ts(type = "number")]
    pub weekly: i64,
}

/// What kind of shared support it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum SharedKind {
    Core,
    Night,
    Activity,
}

/// The person's part of something that is shared. Pence and minutes a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedPart {
    pub id: RecordId,
    pub kind: SharedKind,
    pub label: String,
    /// Minutes that the person is there for; for nights, how many nights.
    #[ts(type = "number")]
    pub received: i64,
    #[ts(type = "number")]
    pub charged: i64,
    #[ts(type = "number")]
    pub weekly: i64,
    #[ts(type = "number | null")]
    pub weeks: Option<i64>,
    /// The person's own weight, for core hours.
    pub basis_points: Option<u32>,
    /// The others who share it, by name.
    pub others: Vec<String>,
    /// "If X does not come, you pay": for activities and nights.
    pub without: Vec<Without>,
}

/// The money of a part of a year, when it does not run for a whole one. Pence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartYear {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub until: NaiveDate,
    pub days: u32,
    #[ts(type = "number")]
    pub planned: i64,
    #[ts(type = "number | null")]
    pub allocation: Option<i64>,
    #[ts(type = "number | null")]
    pub left: Option<i64>,
}

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

/// All that one person's screen says about hours and money. Pence; minutes a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// The week that it is of.
    pub week: Option<RecordId>,
    /// An ordinary week.
    #[ts(type = "number")]
    pub weekly: i64,
    #[ts(type = "number")]
    pub safe_weekly: i64,
    #[ts(type = "number")]
    pub recurring: i64,
    #[ts(type = "number")]
    pub one_off: i64,
    #[ts(type = "number")]
    pub contingency: i64,
    #[ts(type = "number")]
    pub planned: i64,
    /// The year's plan while everything on trial is still paid for.
    #[ts(type = "number")]
    pub safe_planned: i64,
    #[ts(type = "number | null")]
    pub allocation: Option<i64>,
    #[ts(type = "number | null")]
    pub left: Option<i64>,
    #[ts(type = "number | null")]
    pub safe_left: Option<i64>,
    pub status: AllocationStatus,
    /// The person's own part of the amount, taken off it already. Pence a year.
    #[ts(type = "number")]
    pub contribution: i64,
    /// What other money pays. Pence a year.
    #[ts(type = "number")]
    pub unfunded: i64,
    pub hours: Hours,
    /// In the event's order of tiers, those with no minutes too.
    pub tiers: Vec<TierMinutes>,
    pub slots: Vec<SlotMinutes>,
    pub lines: Vec<AccountLine>,
    pub streams: Vec<StreamBalance>,
    pub shared: Vec<SharedPart>,
    pub part_year: Option<PartYear>,
    pub checks: Vec<Check>,
}

/// Returns the account of one person, of the perfect week or of another one.
pub fn account(day: &Day, circle: &Circle, week: Option<&RecordId>) -> Result<Account, MoneyError> {
    let figures = person_figures(day, circle)?;
    Ok(Account {
        week: week.cloned(),
        weekly: figures.weekly,
        safe_weekly: figures.safe_weekly,
        recurring: figures.recurring,
        one_off: figures.one_off,
        contingency: figures.contingency,
        planned: figures.planned,
        safe_planned: figures.planned,
        allocation: figures.allocation,
        left: figures.left,
        safe_left: figures.left,
        status: figures.status,
        contribution: 0,
        unfunded: 0,
        hours: Hours {
            received: figures.received_minutes,
            charged: figures.charged_minutes,
            ..Hours::default()
        },
        tiers: Vec::new(),
        slots: Vec::new(),
        lines: Vec::new(),
        streams: Vec::new(),
        shared: Vec::new(),
        part_year: None,
        checks: Vec::new(),
    })
}
