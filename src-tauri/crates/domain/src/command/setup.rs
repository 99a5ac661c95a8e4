//! What an organiser sets up about money: conventions, rates, rules; and what a circle sets aside.

use std::collections::BTreeSet;

use crate::event::{NAME_LENGTH, checked_name, within};
use crate::money::{MoneyRules, OnCostLine, Rate, SupportTier, check_contingency};
use crate::{Change, Circle, CircleId, Contingency, Day, Rejection, WeekConvention};

/// The most rates, and the most sets of an employer's costs.
const RATES: u32 = 60;
/// The most lines of one set.
const LINES: u32 = 20;
/// The largest rate: ten thousand pounds.
const MOST_PENCE: i64 = 1_000_000;
/// The largest yearly amount of an employer's cost.
const MOST_YEARLY: i64 = 1_000_000_000;

pub(super) fn set_up_money(
    day: &Day,
    week_convention: WeekConvention,
    order: &[SupportTier],
    asks_together: bool,
) -> Result<Vec<Change>, Rejection> {
    let all: BTreeSet<_> = order.iter().collect();
    let is_whole = SupportTier::RECOMMENDED_ORDER.iter().all(|tier| all.contains(tier));
    // Paid support comes last, and shared before one to one: that is what just enough means.
    let paid = [SupportTier::SharedPaid, SupportTier::PaidOneToOne];
    let base: Vec<_> =
        order.iter().filter(|t| SupportTier::RECOMMENDED_ORDER.contains(t)).collect();
    let is_paid_last = base.len() > 2 && base[base.len() - 2..].iter().copied().eq(paid.iter());
    if all.len() != order.len() || !is_whole || !is_paid_last {
        return Err(Rejection::WrongKind { field: "jesOrder".to_owned() });
    }
    let jes_order = order.to_vec();
    let event = crate::EventInfo { week_convention, jes_order, asks_together, ..day.event.clone() };
    Ok(vec![Change::EventChanged { event }])
}

pub(super) fn set_rates(day: &Day, rates: &[Rate]) -> Result<Vec<Change>, Rejection> {
    if rates.len() > RATES as usize {
        return Err(Rejection::TooMany { most: RATES });
    }
    let mut ids = BTreeSet::new();
    let mut kept = Vec::with_capacity(rates.len());
    for rate in rates {
        let label = checked_name("label", &rate.label)?;
        let out_of_range = |field: &str| Rejection::OutOfRange { field: field.to_owned() };
        if !(0..=MOST_PENCE).contains(&rate.pence) {
            return Err(out_of_range("pence"));
        }
        if rate.minimum_minutes.is_some_and(|minutes| !(0..=24 * 60).contains(&minutes)) {
            return Err(out_of_range("minimumMinutes"));
        }
        if rate.from.zip(rate.until).is_some_and(|(from, until)| from > until) {
            return Err(Rejection::EndsBeforeItBegins);
        }
        if !ids.insert(rate.id.clone()) {
            return Err(Rejection::AlreadyThere);
        }
        let before = day.rates.iter().find(|old| old.id == rate.id);
        let unknown = before.map(|old| old.unknown.clone()).unwrap_or_default();
        kept.push(Rate { label, unknown, ..rate.clone() });
    }
    let is_gone = |old: &&Rate| !ids.contains(&old.id);
    if let Some(gone) = day.rates.iter().filter(is_gone).find(|old| is_used(day, old)) {
        return Err(Rejection::RateInUse { label: gone.label.clone() });
    }
    Ok(vec![Change::RatesChanged { rates: kept }])
}

/// Tells whether something would have no price any more.
fn is_used(day: &Day, rate: &Rate) -> bool {
    let shared = &day.shared_support;
    let by_mix = |circle: &Circle| {
        circle.plan.mixes().list.iter().any(|mix| mix.rate.as_deref() == Some(rate.id.as_str()))
    };
    shared.core.iter().any(|core| core.rate == rate.id)
        || shared.nights.iter().any(|night| night.rate == rate.id)
        || shared.activities.iter().any(|activity| activity.rate == rate.id)
        || day.circles.iter().any(|circle| by_mix(circle))
}

pub(super) fn set_rules(rules: &MoneyRules) -> Result<Vec<Change>, Rejection> {
    let out_of_range = |field: &str| Rejection::OutOfRange { field: field.to_owned() };
    if rules.on_costs.len() > RATES as usize || rules.minimum_wage.len() > RATES as usize {
        return Err(Rejection::TooMany { most: RATES });
    }
    let mut ids = BTreeSet::new();
    for profile in &rules.on_costs {
        checked_name("label", &profile.label)?;
        if !ids.insert(&profile.id) {
            return Err(Rejection::AlreadyThere);
        }
        if profile.lines.len() > LINES as usize {
            return Err(Rejection::TooMany { most: LINES });
        }
        if profile.from.zip(profile.until).is_some_and(|(from, until)| from > until) {
            return Err(Rejection::EndsBeforeItBegins);
        }
        if profile.percent.is_some_and(|percent| percent > 10_000) {
            return Err(out_of_range("percent"));
        }
        for line in &profile.lines {
            check_line(line)?;
        }
    }
    if rules.minimum_wage.iter().any(|wage| !(0..=MOST_PENCE).contains(&wage.pence)) {
        return Err(out_of_range("pence"));
    }
    Ok(vec![Change::MoneyRulesChanged { money_rules: rules.clone() }])
}

fn check_line(line: &OnCostLine) -> Result<(), Rejection> {
    let part = |points: u32| {
        let fault = Rejection::OutOfRange { field: "basisPoints".to_owned() };
        if points <= 10_000 { Ok(()) } else { Err(fault) }
    };
    let amounts = |all: &[i64]| {
        let fault = Rejection::OutOfRange { field: "pence".to_owned() };
        let is_right = all.iter().all(|pence| (0..=MOST_YEARLY).contains(pence));
        if is_right { Ok(()) } else { Err(fault) }
    };
    match line {
        OnCostLine::NationalInsurance { basis_points, above_weekly } => {
            part(*basis_points).and(amounts(&[*above_weekly]))
        }
        OnCostLine::Holiday { basis_points } => part(*basis_points),
        OnCostLine::Pension { basis_points, lower_yearly, upper_yearly, trigger_yearly } => {
            part(*basis_points)?;
            amounts(&[*lower_yearly, *upper_yearly, *trigger_yearly])?;
            let field = || "upperYearly".to_owned();
            if lower_yearly > upper_yearly {
                return Err(Rejection::OutOfRange { field: field() });
            }
            Ok(())
        }
        OnCostLine::Yearly { label, pence } => {
            within("label", label, NAME_LENGTH).and(amounts(&[*pence]))
        }
    }
}

pub(super) fn set_contingency(
    day: &Day,
    circle: &CircleId,
    contingency: Option<&Contingency>,
) -> Result<Vec<Change>, Rejection> {
    check_contingency(contingency)?;
    let mut person = day.circle(circle)?.person.clone();
    person.contingency = contingency.cloned();
    Ok(vec![Change::PersonChanged { circle: circle.clone(), person }])
}
