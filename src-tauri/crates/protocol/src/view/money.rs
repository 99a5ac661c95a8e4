//! What a circle sees of its own hours and money, and of what it shares; of others only names.

use domain::money::{Account, MoneyRules, Rate, SharedKind, SharedSupport, SupportTier, Totals};
use domain::money::{CheckCode, CheckLevel};
use domain::plan::{DayPart, Weekday};
use domain::{
    BankIdea, CircleId, Contingency, Proposal, ProposalId, ProposalState, RecordId, Said,
    TimeOfDay, TogetherId, WeekConvention,
};
use serde::Serialize;
use ts_rs::TS;

/// What another way of spending the week comes to. Pence; minutes a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionView {
    pub week: RecordId,
    #[ts(type = "number")]
    pub weekly: i64,
    #[ts(type = "number")]
    pub safe_weekly: i64,
    #[ts(type = "number")]
    pub planned: i64,
    #[ts(type = "number | null")]
    pub left: Option<i64>,
    #[ts(type = "number")]
    pub received: i64,
    #[ts(type = "number")]
    pub charged: i64,
}

/// One's own part of something that is shared, before or after a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    /// Minutes a week; for nights, how many nights.
    #[ts(type = "number")]
    pub received: i64,
    #[ts(type = "number")]
    pub weekly: i64,
    pub basis_points: Option<u32>,
}

/// A change of what is shared, as one of those whom it concerns sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalView {
    pub id: ProposalId,
    pub kind: SharedKind,
    pub label: String,
    pub reason: String,
    /// This circle asked for it.
    pub is_mine: bool,
    pub state: ProposalState,
    pub said: Said,
    /// Who gave this circle's answer, when it was not given on its own device.
    pub given_by: Option<String>,
    /// How many answers are still to come: of all others, until one has answered oneself.
    pub waiting: u32,
    /// Who shares it afterwards, by name, without this person.
    pub others: Vec<String>,
    /// Those who would leave it, by name.
    pub leaving: Vec<String>,
    /// One's own part now and then; nothing where one has none.
    pub now: Option<PartView>,
    pub then: Option<PartView>,
}

/// A question "do this together?", as one of the two sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TogetherView {
    pub id: TogetherId,
    /// One's own block.
    pub block: RecordId,
    pub day: Weekday,
    pub part: DayPart,
    pub start: Option<TimeOfDay>,
    pub said: Said,
    /// Who the other is: only when both have said yes.
    pub with: Option<String>,
}

/// Hours and money of one circle, made anew with every change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoneyView {
    /// The host's clock, RFC 3339: a device that is cut off says of when its figures are.
    pub at: String,
    /// Nothing when an amount is too large to count: a wrong figure is never shown.
    pub account: Option<Account>,
    /// The other ways of spending the week.
    pub options: Vec<OptionView>,
    pub week_convention: WeekConvention,
    pub order: Vec<SupportTier>,
    pub rates: Vec<Rate>,
    pub contingency: Option<Contingency>,
    pub proposals: Vec<ProposalView>,
    pub togethers: Vec<TogetherView>,
}

/// One circle's checks as the organiser sees them: codes, and no amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CircleChecks {
    pub circle: CircleId,
    pub checks: Vec<CheckCount>,
}

/// How often something is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckCount {
    pub code: CheckCode,
    pub level: CheckLevel,
    pub count: u32,
}

/// What the organiser has set up about money and support. Sent when it changes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskMoneyView {
    pub rates: Vec<Rate>,
    pub shared_support: SharedSupport,
    pub money_rules: MoneyRules,
    /// The employer's costs that come with the app.
    pub shipped_rules: MoneyRules,
    pub ideas_bank: Vec<BankIdea>,
    pub shipped_ideas: Vec<BankIdea>,
    pub proposals: Vec<Proposal>,
    pub checks: Vec<CircleChecks>,
    /// Of everybody whose money is confirmed, and of everybody whose money is indicative.
    pub confirmed: Totals,
    pub indicative: Totals,
    #[ts(type = "number")]
    pub staff_minutes_bought: i64,
    #[ts(type = "number")]
    pub charged_minutes: i64,
}
