//! The figures of one person and of the event.

use chrono::Datelike;

use crate::money::exact::{Exact, Weeks, sum};
use crate::money::line::{Weekly, items, one_to_one, shared};
use crate::money::{AllocationStatus, equally, split};
use crate::{Circle, Contingency, Day};

/// Why there is no figure: a wrong one is never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("an amount is too large to count")]
    TooLarge,
    #[error("the weights of shared hours give nobody a part")]
    Weights,
}

/// The money of one person, in pence; time in minutes a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFigures {
    pub weekly: i64,
    pub recurring: i64,
    pub one_off: i64,
    pub contingency: i64,
    pub planned: i64,
    /// Pence in a year; nothing when the amount is not known or there is none.
    pub allocation: Option<i64>,
    pub left: Option<i64>,
    /// How sure the allocation is; the least sure when there are several.
    pub status: AllocationStatus,
    /// What a week costs while everything on trial is still paid for.
    pub safe_weekly: i64,
    pub received_minutes: i64,
    pub charged_minutes: i64,
}

/// The allocations, plans and what is left of all people whose money is equally sure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    pub allocation: i64,
    pub planned: i64,
    pub left: i64,
}

/// The figures of everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFigures {
    pub people: Vec<PersonFigures>,
    pub confirmed: Totals,
    pub indicative: Totals,
    pub staff_minutes_bought: i64,
    pub charged_minutes: i64,
}

/// Returns the figures of everybody, in the order of the circles.
pub fn figures(day: &Day) -> Result<EventFigures, MoneyError> {
    let people: Result<Vec<_>, _> =
        day.circles.iter().map(|circle| person_figures(day, circle)).collect();
    let people = people?;
    let charged_minutes = sum(people.iter().map(|person| person.charged_minutes))?;
    Ok(EventFigures {
        confirmed: totals(&people, AllocationStatus::Confirmed)?,
        indicative: totals(&people, AllocationStatus::Indicative)?,
        staff_minutes_bought: staff_minutes_bought(day)?,
        charged_minutes,
        people,
    })
}

/// Returns the figures of one person.
pub fn person_figures(day: &Day, circle: &Circle) -> Result<PersonFigures, MoneyError> {
    let year = day.event.date.map(|date| date.year());
    let convention = Weeks::of(day.event.week_convention, year);
    let mut agreed = Weekly::default();
    one_to_one(day, circle, false, &mut agreed)?;
    shared(day, &circle.id, &mut agreed)?;
    let apart = items(circle, &mut agreed)?;
    let mut safe = Weekly::default();
    one_to_one(day, circle, true, &mut safe)?;
    shared(day, &circle.id, &mut safe)?;
    items(circle, &mut safe)?;

    let mut annual = apart.yearly;
    for line in &agreed.lines {
        annual.push(line.annual(convention)?);
    }
    let recurring = sum(annual)?;
    let one_off = sum(apart.once)?;
    let contingency = match circle.person.contingency {
        Some(Contingency::BasisPoints(points)) => {
            Exact::whole(recurring).times(i64::from(points))?.divided_by(10_000)?.rounded()?
        }
        Some(Contingency::Pence(pence)) => pence,
        None => 0,
    };
    let planned = sum([recurring, one_off, contingency])?;
    let (allocation, status) = allocation(circle, convention)?;
    let left = match allocation {
        Some(amount) => Some(amount.checked_sub(planned).ok_or(MoneyError::TooLarge)?),
        None => None,
    };
    Ok(PersonFigures {
        weekly: agreed.ordinary(convention)?,
        recurring,
        one_off,
        contingency,
        planned,
        allocation,
        left,
        status,
        safe_weekly: safe.ordinary(convention)?,
        received_minutes: sum(agreed.minutes.iter().map(|m| m.received))?,
        charged_minutes: sum(agreed.minutes.iter().map(|m| m.charged))?,
    })
}

fn allocation(
    circle: &Circle,
    weeks: Weeks,
) -> Result<(Option<i64>, AllocationStatus), MoneyError> {
    let mut all = Vec::new();
    let mut is_indicative = false;
    let mut is_unknown = false;
    for allocation in &circle.person.allocations {
        is_unknown |= allocation.status == AllocationStatus::Unknown;
        if let Some(amount) = allocation.a_year(weeks)? {
            is_indicative |= allocation.status == AllocationStatus::Indicative;
            all.push(amount);
        }
    }
    let status = match (all.is_empty(), is_unknown, is_indicative) {
        (true, true, _) => AllocationStatus::Unknown,
        (true, false, _) => AllocationStatus::None,
        (false, _, true) => AllocationStatus::Indicative,
        (false, _, false) => AllocationStatus::Confirmed,
    };
    let amount = if all.is_empty() { None } else { Some(sum(all)?) };
    Ok((amount, status))
}

fn totals(people: &[PersonFigures], status: AllocationStatus) -> Result<Totals, MoneyError> {
    let of = || people.iter().filter(|person| person.status == status);
    Ok(Totals {
        allocation: sum(of().filter_map(|person| person.allocation))?,
        planned: sum(of().map(|person| person.planned))?,
        left: sum(of().filter_map(|person| person.left))?,
    })
}

/// Returns the staff minutes that everybody together buys in a week, nights apart.
fn staff_minutes_bought(day: &Day) -> Result<i64, MoneyError> {
    let mut bought = Vec::new();
    for core in day.shared_support.core.iter().filter(|core| !core.weights.is_empty()) {
        let weights: Vec<_> = core.weights.iter().map(|w| w.basis_points).collect();
        bought.push(sum(split(core.minutes_per_week, &weights)?)?);
    }
    for activity in &day.shared_support.activities {
        let minutes = activity.minutes_per_week.checked_mul(activity.staff);
        let minutes = minutes.ok_or(MoneyError::TooLarge)?;
        bought.push(sum(equally(minutes, activity.sharers.len())?)?);
    }
    for circle in &day.circles {
        let mut own = Weekly::default();
        one_to_one(day, circle, false, &mut own)?;
        bought.extend(own.minutes.iter().map(|minutes| minutes.charged));
    }
    sum(bought)
}
