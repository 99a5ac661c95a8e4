//! What one person pays for, line by line.

use std::collections::BTreeMap;

use crate::money::MoneyError;
use crate::money::exact::{Exact, Weeks, sum};
use crate::money::split::{equally, split};
use crate::money::{NightKind, RatePer, SupportTier};
use crate::plan::{Block, Mix, Per};
use crate::{Circle, CircleId, Day};

/// One weekly line: pence a week, in so many weeks of the year.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) weekly: i64,
    /// Its own weeks a year, else the event's convention.
    pub(crate) own_weeks: Option<i64>,
}

/// Minutes of staff time a week.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Minutes {
    pub(crate) received: i64,
    pub(crate) charged: i64,
}

/// Everything of one person that repeats by the week.
#[derive(Debug, Default)]
pub(crate) struct Weekly {
    pub(crate) lines: Vec<Line>,
    pub(crate) minutes: Vec<Minutes>,
}

/// Returns the hourly price of a rate.
fn hourly(day: &Day, rate: &str) -> Option<i64> {
    let found = day.rates.iter().find(|r| r.id.as_str() == rate);
    found.filter(|r| r.per == RatePer::Hour).map(|r| r.pence)
}

fn staff_cost(minutes: i64, staff: i64, pence: i64) -> Result<i64, MoneyError> {
    Exact::whole(minutes).times(staff)?.times(pence)?.divided_by(60)?.rounded()
}

/// Minutes with the same rate, stream and weeks a year are one line.
type Group = (String, Option<String>, Option<i64>);

/// Adds the person's one-to-one time. In the safe figure, what is on trial is still paid.
pub(crate) fn one_to_one(
    day: &Day,
    circle: &Circle,
    is_safe: bool,
    convention: Weeks,
    weekly: &mut Weekly,
) -> Result<(), MoneyError> {
    let blocks = circle.plan.blocks().list;
    // A line without a stream belongs to the first allocation, and is one with those that name it.
    let first_stream = circle.person.allocations.first().map(|first| first.stream.clone());
    let first_rate = day.rates.iter().find(|r| r.per == RatePer::Hour).map(|r| r.id.to_string());
    let mut groups: BTreeMap<Group, i64> = BTreeMap::new();
    for mix in circle.plan.mixes().list {
        // A mix whose block has gone to the tray costs nothing.
        let Some(block) = block_of(&blocks, &mix) else { continue };
        let is_still_paid = is_safe && mix.is_trying && mix.tier.is_unpaid();
        let staff = match mix.tier {
            SupportTier::PaidOneToOne => 1,
            SupportTier::MoreThanOne => mix.staff.unwrap_or(2).max(2),
            _ if is_still_paid => 1,
            _ => continue,
        };
        let charged = mix.minutes_per_week.checked_mul(staff).ok_or(MoneyError::TooLarge)?;
        weekly.minutes.push(Minutes { received: mix.minutes_per_week, charged });
        let rate = if is_still_paid { first_rate.clone() } else { mix.rate.clone() };
        let Some(rate) = rate else { continue };
        let stream = if is_still_paid { None } else { mix.stream.clone() };
        let stream = stream.or_else(|| first_stream.clone());
        let own_weeks = block.weeks_per_year.filter(|w| !Weeks::own(*w).is_same_as(convention));
        let all = groups.entry((rate, stream, own_weeks)).or_default();
        *all = all.checked_add(charged).ok_or(MoneyError::TooLarge)?;
    }
    for ((rate, _, own_weeks), minutes) in groups {
        let Some(pence) = hourly(day, &rate) else { continue };
        weekly.lines.push(Line { weekly: staff_cost(minutes, 1, pence)?, own_weeks });
    }
    Ok(())
}

fn block_of<'a>(blocks: &'a [Block], mix: &Mix) -> Option<&'a Block> {
    blocks.iter().find(|block| block.id.as_str() == mix.block)
}

fn part_of(parts: &[i64], sharers: &[CircleId], id: &CircleId) -> i64 {
    let place = sharers.iter().position(|sharer| sharer == id);
    place.and_then(|place| parts.get(place)).copied().unwrap_or(0)
}

/// Adds the person's part of core hours, nights and shared activities.
pub(crate) fn shared(day: &Day, id: &CircleId, weekly: &mut Weekly) -> Result<(), MoneyError> {
    for core in &day.shared_support.core {
        let sharers: Vec<_> = core.weights.iter().map(|w| w.circle.clone()).collect();
        if !sharers.contains(id) {
            continue;
        }
        let weights: Vec<_> = core.weights.iter().map(|w| w.basis_points).collect();
        let charged = part_of(&split(core.minutes_per_week, &weights)?, &sharers, id);
        weekly.minutes.push(Minutes { received: core.minutes_per_week, charged });
        let Some(pence) = hourly(day, core.rate.as_str()) else { continue };
        let whole = staff_cost(core.minutes_per_week, 1, pence)?;
        let part = part_of(&split(whole, &weights)?, &sharers, id);
        weekly.lines.push(Line { weekly: part, own_weeks: None });
    }
    for night in &day.shared_support.nights {
        let rate = day.rates.iter().find(|rate| rate.id == night.rate);
        let (Some(rate), true) = (rate, night.sharers.contains(id)) else { continue };
        let each = match night.kind {
            NightKind::SleepIn => Exact::whole(rate.pence),
            NightKind::WakingNight => {
                let minutes = night.minutes_per_night.unwrap_or(0);
                Exact::whole(rate.pence).times(minutes)?.divided_by(60)?
            }
        };
        let whole = each.times(night.nights_per_week)?.rounded()?;
        let part = part_of(&equally(whole, night.sharers.len())?, &night.sharers, id);
        weekly.lines.push(Line { weekly: part, own_weeks: None });
    }
    for activity in &day.shared_support.activities {
        let sharers = &activity.sharers;
        if !sharers.contains(id) {
            continue;
        }
        let bought = activity.minutes_per_week.checked_mul(activity.staff);
        let bought = bought.ok_or(MoneyError::TooLarge)?;
        let charged = part_of(&equally(bought, sharers.len())?, sharers, id);
        weekly.minutes.push(Minutes { received: activity.minutes_per_week, charged });
        let Some(pence) = hourly(day, activity.rate.as_str()) else { continue };
        let whole = staff_cost(activity.minutes_per_week, activity.staff, pence)?;
        let part = part_of(&equally(whole, sharers.len())?, sharers, id);
        weekly.lines.push(Line { weekly: part, own_weeks: activity.weeks_per_year });
    }
    Ok(())
}

/// What is not by the week: pence a year, and pence once.
#[derive(Debug, Default)]
pub(crate) struct Apart {
    pub(crate) yearly: Vec<i64>,
    pub(crate) once: Vec<i64>,
}

/// Adds what costs money and is not somebody's time.
pub(crate) fn items(circle: &Circle, weekly: &mut Weekly) -> Result<Apart, MoneyError> {
    let mut apart = Apart::default();
    for cost in circle.plan.costs().list {
        let amount = Exact::whole(cost.pence).times(cost.times)?;
        match cost.per {
            Per::Session | Per::Week => weekly
                .lines
                .push(Line { weekly: amount.rounded()?, own_weeks: cost.weeks_per_year }),
            Per::Month => apart.yearly.push(amount.times(12)?.rounded()?),
            Per::Year => apart.yearly.push(amount.rounded()?),
            Per::Once => apart.once.push(Exact::whole(cost.pence).times(cost.times)?.rounded()?),
        }
    }
    Ok(apart)
}

impl Line {
    /// Returns the pence in a year, rounded once.
    pub(crate) fn annual(&self, convention: Weeks) -> Result<i64, MoneyError> {
        let weeks = self.own_weeks.map_or(convention, Weeks::own);
        Exact::whole(self.weekly).times_weeks(weeks)?.rounded()
    }
}

impl Weekly {
    /// Returns what an ordinary week costs: lines that follow the event's weeks a year.
    pub(crate) fn ordinary(&self, convention: Weeks) -> Result<i64, MoneyError> {
        let is_ordinary =
            |line: &&Line| line.own_weeks.is_none_or(|w| Weeks::own(w).is_same_as(convention));
        sum(self.lines.iter().filter(is_ordinary).map(|line| line.weekly))
    }
}
