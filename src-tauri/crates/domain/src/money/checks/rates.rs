//! Checks of prices: whether there is one, whether it still holds, and whether it is fair.

use chrono::NaiveDate;

use crate::RateId;
use crate::money::ledger::Counted;
use crate::money::line::{Of, staff_of};
use crate::money::{Check, CheckCode, CheckLevel, MoneyError, Rate, RateKind, RatePer};

use super::Facts;

pub(super) fn check(facts: &Facts<'_, '_>, found: &mut Vec<Check>) -> Result<(), MoneyError> {
    without_price(facts, found)?;
    for used in used(facts) {
        let rate = used.rate;
        let warn =
            |code| Check { rate: Some(rate.id.clone()), ..Check::new(code, CheckLevel::Warn) };
        if is_without_on_cost(facts, &used) {
            found.push(warn(CheckCode::NoOncost));
        }
        if let Some(on) = expired(facts, rate) {
            found.push(Check { on: Some(on), ..warn(CheckCode::ExpiredRate) });
        }
        if let Some(pence) = wage_above(facts, rate) {
            found.push(Check { pence: Some(pence), ..warn(CheckCode::LowWage) });
        }
        let short = short_visits(facts, rate);
        if !short.is_empty() {
            let (minutes, blocks) = (rate.minimum_minutes, facts.ids(&short).collect());
            found.push(Check { minutes, blocks, ..warn(CheckCode::MinimumVisit) });
        }
    }
    Ok(())
}

/// Paid time that has no price: no rate, one that is gone, or one that is not by the hour.
fn without_price(facts: &Facts<'_, '_>, found: &mut Vec<Check>) -> Result<(), MoneyError> {
    let ledger = facts.ledger;
    let mut uncosted: Vec<Check> = Vec::new();
    for counted in &ledger.counted {
        let Some(staff) = staff_of(counted, true) else { continue };
        if counted.mix.minutes_per_week == 0 || ledger.price_of(counted).0.is_some() {
            continue;
        }
        let rate = counted.mix.rate.as_deref().filter(|_| !counted.is_on_trial());
        let rate = rate.and_then(|id| RateId::new(id).ok());
        let minutes = counted.charged(staff)?;
        let block = facts.ids(&[counted.block]).next();
        match uncosted.iter_mut().find(|check| check.rate == rate) {
            Some(check) => {
                let all = check.minutes.unwrap_or(0).checked_add(minutes);
                check.minutes = Some(all.ok_or(MoneyError::TooLarge)?);
                check.blocks.extend(block);
            }
            None => uncosted.push(Check {
                rate,
                minutes: Some(minutes),
                blocks: block.into_iter().collect(),
                ..Check::new(CheckCode::Uncosted, CheckLevel::Warn)
            }),
        }
    }
    for check in &mut uncosted {
        check.blocks.sort_unstable();
        check.blocks.dedup();
    }
    uncosted.sort_by(|a, b| a.rate.cmp(&b.rate));
    found.append(&mut uncosted);
    for whole in ledger.shared().filter(|whole| whole.pence.is_none()) {
        found.push(Check {
            minutes: Some(whole.charged_to(&ledger.circle.id)?),
            rate: Some(whole.of.rate().clone()),
            shared: Some(whole.of.id().clone()),
            ..Check::new(CheckCode::Uncosted, CheckLevel::Warn)
        });
    }
    Ok(())
}

/// A rate by which something is paid.
struct Used<'a> {
    rate: &'a Rate,
    is_shared: bool,
}

fn used<'a>(facts: &Facts<'_, 'a>) -> Vec<Used<'a>> {
    let mut used: Vec<Used<'a>> = Vec::new();
    for line in &facts.safe.lines {
        let (rate, is_shared) = match line.of {
            Of::Time(rate) => (Some(rate), false),
            Of::Shared(shared) => (facts.ledger.book.rate_of(shared), true),
            Of::Cost(_) | Of::OnCost(..) => (None, false),
        };
        let Some(rate) = rate else { continue };
        match used.iter_mut().find(|other| std::ptr::eq(other.rate, rate)) {
            Some(other) => other.is_shared |= is_shared,
            None => used.push(Used { rate, is_shared }),
        }
    }
    used
}

fn is_without_on_cost(facts: &Facts<'_, '_>, used: &Used<'_>) -> bool {
    let is_wage = used.rate.kind == Some(RateKind::PersonalAssistant);
    match facts.ledger.book.profile(used.rate) {
        // Lines of a single employer: what is shared has none.
        Some(profile) => used.is_shared && profile.percent.is_none(),
        None => is_wage || used.rate.on_cost.is_some(),
    }
}

/// Returns the day on which a rate, or what an employer pays on top of it, ended or will begin.
fn expired(facts: &Facts<'_, '_>, rate: &Rate) -> Option<NaiveDate> {
    let date = facts.ledger.book.date()?;
    let outside = |from: Option<NaiveDate>, until: Option<NaiveDate>| {
        until.filter(|until| *until < date).or(from.filter(|from| *from > date))
    };
    let on_top = || {
        let profile = facts.ledger.book.profile(rate)?;
        outside(profile.from, profile.until)
    };
    outside(rate.from, rate.until).or_else(on_top)
}

/// Returns the lowest wage that there may be, when this one is below it.
fn wage_above(facts: &Facts<'_, '_>, rate: &Rate) -> Option<i64> {
    if rate.kind != Some(RateKind::PersonalAssistant) || rate.per != RatePer::Hour {
        return None;
    }
    let date = facts.ledger.book.date()?;
    let wages = facts.ledger.book.day.money_rules.minimum_wage.iter();
    let lowest = wages.filter(|wage| wage.from <= date).max_by_key(|wage| wage.from)?;
    (rate.pence < lowest.pence).then_some(lowest.pence)
}

/// Returns the blocks in which somebody comes for less time than is sold.
fn short_visits(facts: &Facts<'_, '_>, rate: &Rate) -> Vec<usize> {
    let Some(least) = rate.minimum_minutes else { return Vec::new() };
    let is_at_rate = |counted: &&Counted<'_>| {
        let price = facts.ledger.price_of(counted).0;
        staff_of(counted, false).is_some() && price.is_some_and(|r| std::ptr::eq(r, rate))
    };
    let mut visits: Vec<(usize, i64)> = Vec::new();
    for counted in facts.ledger.counted.iter().filter(is_at_rate) {
        let minutes = counted.mix.minutes_per_week;
        match visits.iter_mut().find(|(block, _)| *block == counted.block) {
            Some((_, all)) => *all = all.saturating_add(minutes),
            None => visits.push((counted.block, minutes)),
        }
    }
    let is_short = |(block, minutes): &(usize, i64)| {
        let days = facts.ledger.blocks.get(*block).map_or(1, |block| block.days.len().max(1));
        let days = i64::try_from(days).unwrap_or(1);
        *minutes > 0 && *minutes < least.saturating_mul(days)
    };
    visits.into_iter().filter(is_short).map(|(block, _)| block).collect()
}
