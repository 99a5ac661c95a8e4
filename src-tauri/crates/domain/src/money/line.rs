//! The lines of one person: what is paid for, when, and from which pot of money.

use crate::money::book::{Shared, Whole};
use crate::money::exact::{Exact, sum};
use crate::money::ledger::{Counted, Ledger};
use crate::money::year::When;
use crate::money::{LineKind, MoneyError, NightKind, OnCostLine, OnCostProfile, Rate, SupportTier};
use crate::plan::{Cost, CostKind, Per};

/// What a line is the price of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Of<'a> {
    Time(&'a Rate),
    Shared(Shared<'a>),
    Cost(&'a Cost),
    OnCost(&'a OnCostProfile, &'a OnCostLine),
}

/// One line. Pence.
#[derive(Debug, Clone)]
pub(crate) struct Line<'a> {
    pub(crate) kind: LineKind,
    pub(crate) of: Of<'a>,
    /// Its place among the person's streams.
    pub(crate) stream: Option<usize>,
    pub(crate) minutes: Option<i64>,
    /// Nothing where it is not by the week.
    pub(crate) weekly: Option<i64>,
    /// A year's, or all of it when it comes once.
    pub(crate) annual: i64,
    pub(crate) when: When,
    /// It is in every ordinary week.
    pub(crate) is_ordinary: bool,
    pub(crate) is_once: bool,
    /// The blocks that it is for, by their place.
    pub(crate) blocks: Vec<usize>,
}

impl Line<'_> {
    /// Tells whether it is a part of the plan's cost.
    pub(crate) fn counts(&self) -> bool {
        !matches!(self.kind, LineKind::Contribution | LineKind::Unfunded)
    }

    /// Tells whether it comes back every year.
    pub(crate) fn recurs(&self) -> bool {
        self.counts() && !self.is_once
    }
}

/// Returns the number of workers who are paid for a mix, or nothing when nobody is.
pub(crate) fn staff_of(counted: &Counted<'_>, is_safe: bool) -> Option<i64> {
    let mix = counted.mix;
    match mix.tier {
        SupportTier::PaidOneToOne => Some(1),
        SupportTier::MoreThanOne => Some(mix.staff.unwrap_or(2).max(2)),
        _ if is_safe && counted.is_on_trial() => Some(1),
        _ => None,
    }
}

/// Time with the same rate, stream and weeks a year.
struct Group<'a> {
    rate: &'a Rate,
    stream: Option<usize>,
    when: When,
    minutes: i64,
    blocks: Vec<usize>,
}

/// Returns the person's one-to-one time. In the safe figure, what is on trial is still paid.
pub(crate) fn one_to_one<'a>(
    ledger: &Ledger<'a>,
    is_safe: bool,
) -> Result<Vec<Line<'a>>, MoneyError> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for counted in &ledger.counted {
        let Some(staff) = staff_of(counted, is_safe) else { continue };
        let (Some(rate), stream) = ledger.price_of(counted) else { continue };
        let minutes = counted.charged(staff)?;
        let is_alike = |g: &&mut Group<'_>| {
            std::ptr::eq(g.rate, rate) && g.stream == stream && g.when == counted.when
        };
        let group = match groups.iter_mut().find(is_alike) {
            Some(group) => group,
            None => {
                let (minutes, blocks) = (0, Vec::new());
                groups.push(Group { rate, stream, when: counted.when, minutes, blocks });
                groups.last_mut().expect("BUG: it was just put there")
            }
        };
        group.minutes = group.minutes.checked_add(minutes).ok_or(MoneyError::TooLarge)?;
        if group.blocks.last() != Some(&counted.block) {
            group.blocks.push(counted.block);
        }
    }
    // However the plan is ordered, its lines are in one order.
    groups.sort_by_cached_key(|g| (ledger.book.place_of(g.rate), g.stream, g.when));
    groups.into_iter().map(|group| hourly_line(ledger, group)).collect()
}

fn hourly_line<'a>(ledger: &Ledger<'a>, group: Group<'a>) -> Result<Line<'a>, MoneyError> {
    let weekly = ledger.book.staff_cost(group.minutes, group.rate)?;
    let Group { stream, when, minutes, blocks, .. } = group;
    Ok(Line {
        kind: LineKind::StaffHourly,
        of: Of::Time(group.rate),
        stream,
        minutes: Some(minutes),
        weekly: Some(weekly),
        annual: Exact::whole(weekly).times_weeks(when.weeks)?.rounded()?,
        when,
        is_ordinary: ledger.year.is_ordinary(when),
        is_once: false,
        blocks,
    })
}

/// Returns the person's part of core hours, nights and shared activities.
pub(crate) fn shared<'a>(ledger: &Ledger<'a>) -> Result<Vec<Line<'a>>, MoneyError> {
    let mut lines = Vec::new();
    for whole in ledger.shared() {
        lines.extend(shared_line(ledger, whole)?);
    }
    Ok(lines)
}

fn shared_line<'a>(ledger: &Ledger<'a>, whole: &Whole<'a>) -> Result<Option<Line<'a>>, MoneyError> {
    let id = &ledger.circle.id;
    let Some(weekly) = whole.pence_of(id)? else { return Ok(None) };
    let when = ledger.year.when_shared(whole.of.weeks_per_year());
    let minutes = match whole.of {
        Shared::Night(_) => None,
        Shared::Core(_) | Shared::Activity(_) => Some(whole.charged_to(id)?),
    };
    Ok(Some(Line {
        kind: kind_of(whole.of),
        of: Of::Shared(whole.of),
        stream: ledger.streams.first(),
        minutes,
        weekly: Some(weekly),
        annual: Exact::whole(weekly).times_weeks(when.weeks)?.rounded()?,
        when,
        is_ordinary: ledger.year.is_ordinary(when),
        is_once: false,
        blocks: ledger.blocks_that_share(whole.of),
    }))
}

fn kind_of(shared: Shared<'_>) -> LineKind {
    match shared {
        Shared::Core(_) => LineKind::Core,
        Shared::Activity(_) => LineKind::SharedActivity,
        Shared::Night(night) => match night.kind {
            NightKind::SleepIn => LineKind::SleepIn,
            NightKind::WakingNight => LineKind::WakingNight,
        },
    }
}

/// Returns what costs money and is not somebody's time; fees that are a part of others come later.
pub(crate) fn items<'a>(ledger: &Ledger<'a>) -> Result<Vec<Line<'a>>, MoneyError> {
    let mut lines = Vec::new();
    for cost in ledger.costs.iter().filter(|cost| !is_part_fee(cost)) {
        lines.extend(item(ledger, cost)?);
    }
    Ok(lines)
}

/// Tells whether a cost is a part of all that its stream pays.
fn is_part_fee(cost: &Cost) -> bool {
    cost.kind == CostKind::ManagementFee && cost.basis_points.is_some()
}

fn item<'a>(ledger: &Ledger<'a>, cost: &'a Cost) -> Result<Option<Line<'a>>, MoneyError> {
    let when = ledger.year.when_of_cost(cost.week.as_deref(), cost.weeks_per_year);
    let Some(when) = when else { return Ok(None) };
    let amount = Exact::whole(cost.pence).times(cost.times)?;
    let (weekly, annual) = match cost.per {
        Per::Session | Per::Week => {
            let weekly = amount.rounded()?;
            (Some(weekly), Exact::whole(weekly).times_weeks(when.weeks)?)
        }
        Per::Month => (None, ledger.year.by_month(amount, when)?),
        Per::Year | Per::Once => (None, amount),
    };
    let is_once = cost.per == Per::Once;
    let kind = match cost.kind {
        CostKind::Item if is_once => LineKind::OneOff,
        CostKind::Item => LineKind::Item,
        CostKind::ManagementFee => LineKind::ManagementFee,
        CostKind::Contribution => LineKind::Contribution,
        CostKind::Unfunded => LineKind::Unfunded,
    };
    Ok(Some(Line {
        kind,
        of: Of::Cost(cost),
        stream: ledger.streams.named(cost.stream.as_deref()),
        minutes: None,
        weekly,
        annual: annual.rounded()?,
        when,
        is_ordinary: weekly.is_some() && ledger.year.is_ordinary(when),
        is_once,
        blocks: ledger.block_of_cost(cost),
    }))
}

/// Returns the fees that are a part of what comes back every year from their stream, fees aside.
pub(crate) fn part_fees<'a>(
    ledger: &Ledger<'a>,
    before: &[Line<'a>],
) -> Result<Vec<Line<'a>>, MoneyError> {
    let mut fees = Vec::new();
    for cost in ledger.costs.iter().filter(|cost| is_part_fee(cost)) {
        let when = ledger.year.when_of_cost(cost.week.as_deref(), cost.weeks_per_year);
        let (Some(when), Some(points)) = (when, cost.basis_points) else { continue };
        let stream = ledger.streams.named(cost.stream.as_deref());
        let is_of_it = |line: &&Line<'_>| {
            line.recurs() && line.kind != LineKind::ManagementFee && line.stream == stream
        };
        let base = sum(before.iter().filter(is_of_it).map(|line| line.annual))?;
        fees.push(Line {
            kind: LineKind::ManagementFee,
            of: Of::Cost(cost),
            stream,
            minutes: None,
            weekly: None,
            annual: Exact::whole(base).part(points)?.rounded()?,
            when,
            is_ordinary: false,
            is_once: false,
            blocks: Vec::new(),
        });
    }
    Ok(fees)
}
