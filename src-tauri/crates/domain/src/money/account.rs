//! All that one person's screen says about hours and money: figures, lines, streams and checks.

mod hours;
mod lines;
mod part_year;
mod parts;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::book::Book;
use crate::money::checks::{Facts, checks};
use crate::money::exact::sum;
use crate::money::figures::left;
use crate::money::ledger::{Ledger, Reading};
use crate::money::{AllocationStatus, Check, LineKind, MoneyError, Period, SupportTier};
use crate::plan::{DayPart, Weekday};
use crate::{Circle, Day, RateId, RecordId};

/// One line of an account, with what it is for. Pence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccountLine {
    pub kind: LineKind,
    /// What the rate, the cost or the shared support is called.
    pub label: String,
    /// Which of an employer's costs it is: `nationalInsurance`, `holiday`, `pension`, `yearly`, `percent`.
    pub on_cost: Option<String>,
    /// The rate of staff time.
    pub rate: Option<RateId>,
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
    /// The weeks of a year in which it is, when these are not all and a whole number.
    #[ts(type = "number | null")]
    pub weeks: Option<i64>,
    /// The same in hundredths, rounded: what comes every second week may be in 26.07 of them.
    #[ts(type = "number | null")]
    pub weeks_hundredths: Option<i64>,
    /// What the year's amount is in a week of it, rounded, to be read beside it; nothing for what
    /// comes once.
    #[ts(type = "number | null")]
    pub a_week: Option<i64>,
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
    /// The same in a week, rounded, to be read beside it.
    #[ts(type = "number | null")]
    pub weekly: Option<i64>,
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
    /// The person's part of the staff minutes; nights have none.
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
    /// "If X does not come, you pay": for activities and nights with a price.
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

/// Returns the account of one person, of the perfect week or of another one: an option, or the week
/// as it is now, then stands in the perfect week's place; of a season an ordinary week is told.
pub fn account(day: &Day, circle: &Circle, week: Option<&RecordId>) -> Result<Account, MoneyError> {
    let book = Book::of_one(day, &circle.id)?;
    let reading = Reading::of(&circle.plan);
    let ledger = Ledger::of(&book, circle, &reading, week);
    let tally = ledger.tally(false)?;
    let safe_tally = ledger.safe_tally()?;
    let safe = safe_tally.as_ref().unwrap_or(&tally);
    let pots = ledger.pots(&tally)?;
    let streams: Result<Vec<_>, _> =
        pots.all.iter().map(|pot| pot.balance(book.convention)).collect();
    let streams = streams?;
    let allocation = pots.allocation()?;
    let unfunded = tally.lines.iter().filter(|line| line.kind == LineKind::Unfunded);
    let hours = hours::hours(&ledger)?;
    let facts = Facts { ledger: &ledger, tally: &tally, safe, pots: &pots, streams: &streams };
    let found = checks(&facts)?;
    Ok(Account {
        week: ledger.year.shown_week().cloned(),
        weekly: tally.weekly,
        safe_weekly: safe.weekly,
        recurring: tally.recurring,
        one_off: tally.one_off,
        contingency: tally.contingency,
        planned: tally.planned,
        safe_planned: safe.planned,
        allocation,
        left: left(allocation, tally.planned)?,
        safe_left: left(allocation, safe.planned)?,
        status: pots.status(),
        contribution: pots.contribution()?,
        unfunded: sum(unfunded.map(|line| line.annual))?,
        hours,
        tiers: hours::tiers(&ledger)?,
        slots: hours::slots(&ledger),
        lines: lines::lines(&ledger, &tally)?,
        part_year: part_year::part_year(&ledger, &tally, &pots)?,
        streams,
        shared: parts::parts(&ledger)?,
        checks: found,
    })
}
