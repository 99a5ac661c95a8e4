//! Checks of amounts: whether there is enough, and whether each pot is used as it may be.

use chrono::Datelike;

use crate::WeekConvention;
use crate::money::exact::{Weeks, sum};
use crate::money::line::{Line, Of};
use crate::money::streams::Pot;
use crate::money::{
    AllocationStatus, Check, CheckCode, CheckLevel, LineKind, MoneyError, Period, Spending,
};

use super::Facts;

pub(super) fn check(facts: &Facts<'_, '_>, found: &mut Vec<Check>) -> Result<(), MoneyError> {
    sure(facts, found);
    enough(facts, found)?;
    for (pot, stream) in facts.pots.all.iter().zip(facts.streams) {
        if let Some(left) = stream.left.filter(|left| *left < 0) {
            found.push(Check {
                pence: Some(left.saturating_neg()),
                stream: Some(stream.stream.clone()),
                ..Check::new(CheckCode::StreamOver, CheckLevel::Stop)
            });
        }
        if let Some(pence) = stream.reclaimable.filter(|pence| *pence > 0) {
            found.push(Check {
                pence: Some(pence),
                stream: Some(stream.stream.clone()),
                ..Check::new(CheckCode::Surplus, CheckLevel::Warn)
            });
        }
        found.extend(rule(facts, pot)?);
    }
    for (stream, pence) in &facts.pots.taken_twice {
        found.push(Check {
            pence: Some(*pence),
            stream: Some((*stream).to_owned()),
            ..Check::new(CheckCode::NetGross, CheckLevel::Warn)
        });
    }
    if facts.ledger.year.has_too_many_weeks {
        found.push(Check::new(CheckCode::TooManyWeeks, CheckLevel::Error));
    }
    if mixes_periods(facts) {
        found.push(Check::new(CheckCode::PeriodMix, CheckLevel::Warn));
    }
    Ok(())
}

/// How sure the amounts are.
fn sure(facts: &Facts<'_, '_>, found: &mut Vec<Check>) {
    if facts.pots.status() == AllocationStatus::None {
        found.push(Check::new(CheckCode::NoAllocation, CheckLevel::Info));
        return;
    }
    for stream in facts.streams {
        let is_unnamed = stream.status == AllocationStatus::None && stream.planned != 0;
        let (code, level) = match stream.status {
            AllocationStatus::Indicative => (CheckCode::Indicative, CheckLevel::Warn),
            // Something is planned from a pot of which nobody has spoken.
            AllocationStatus::None if is_unnamed => (CheckCode::NoAllocation, CheckLevel::Info),
            AllocationStatus::None | AllocationStatus::Unknown | AllocationStatus::Confirmed => {
                continue;
            }
        };
        found.push(Check { stream: Some(stream.stream.clone()), ..Check::new(code, level) });
    }
}

fn enough(facts: &Facts<'_, '_>, found: &mut Vec<Check>) -> Result<(), MoneyError> {
    if facts.tally.contingency == 0 && facts.tally.recurring > 0 {
        found.push(Check::new(CheckCode::NoContingency, CheckLevel::Info));
    }
    let Some(allocation) = facts.pots.allocation()? else { return Ok(()) };
    let left = allocation.checked_sub(facts.tally.planned).ok_or(MoneyError::TooLarge)?;
    // More than five in a hundred.
    let is_much = i128::from(left) * 20 > i128::from(allocation);
    let (code, level) = match left {
        ..0 => (CheckCode::Over, CheckLevel::Stop),
        1.. if is_much => (CheckCode::Unspent, CheckLevel::Info),
        0.. => return Ok(()),
    };
    found.push(Check { pence: Some(left.saturating_abs()), ..Check::new(code, level) });
    Ok(())
}

/// Returns a check when a pot pays for what it may not be spent on.
fn rule(facts: &Facts<'_, '_>, pot: &Pot<'_>) -> Result<Option<Check>, MoneyError> {
    let mut allowed: Vec<Spending> = Vec::new();
    let mut is_free = true;
    for allocation in pot.allocations() {
        is_free = allocation.terms.only_for.is_empty();
        if is_free {
            break;
        }
        allowed.extend(&allocation.terms.only_for);
    }
    if is_free {
        return Ok(None);
    }
    let streams = &facts.ledger.streams;
    let is_of_it = |line: &&Line<'_>| {
        line.counts() && line.annual != 0 && streams.name(line.stream) == Some(pot.name)
    };
    let lines = facts.tally.lines.iter().filter(is_of_it);
    let wrong: Vec<_> = lines.filter(|line| !allowed.contains(&buys(line))).collect();
    if wrong.is_empty() {
        return Ok(None);
    }
    let mut check = Check::new(CheckCode::StreamRule, CheckLevel::Warn);
    check.pence = Some(sum(wrong.iter().map(|line| line.annual))?);
    check.stream = Some(pot.name.to_owned());
    for line in wrong {
        match line.of {
            Of::Cost(cost) => check.costs.push(cost.id.clone()),
            Of::Time(_) | Of::Shared(_) | Of::OnCost(..) => {
                check.blocks.extend(facts.ids(&line.blocks));
            }
        }
    }
    check.blocks.sort_unstable();
    check.blocks.dedup();
    Ok(Some(check))
}

fn buys(line: &Line<'_>) -> Spending {
    match line.of {
        _ if line.kind == LineKind::ManagementFee => Spending::Fees,
        Of::Time(_) | Of::Shared(_) | Of::OnCost(..) => Spending::Support,
        Of::Cost(cost) => cost.buys.unwrap_or(Spending::Other),
    }
}

/// Tells whether amounts are said for weeks and for years that do not have as many of these weeks.
fn mixes_periods(facts: &Facts<'_, '_>) -> bool {
    let date = facts.ledger.book.date();
    let calendar = Weeks::of(WeekConvention::DaysOverSeven, date.map(|date| date.year()));
    let known = facts.ledger.circle.person.allocations.iter().filter(|a| a.is_known());
    let mut years = known.map(|allocation| match allocation.period {
        Period::Week => facts.ledger.book.convention,
        Period::FourWeeks => Weeks::own(52),
        Period::Month | Period::Year => calendar,
    });
    let first = years.next();
    years.any(|other| Some(other) != first)
}
