//! What an employer pays on top of a wage: each of these costs is a line of its own.
//!
//! What is a part of the weekly pay above an amount depends on the pay of each week. Weeks differ
//! when some of the time is paid in fewer weeks than the rest: then the fewer weeks are taken to lie
//! within the many, and each kind of week has its own line. Weeks of a season lie beside them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::money::exact::{Exact, Weeks, sum};
use crate::money::ledger::Ledger;
use crate::money::line::{Line, Of};
use crate::money::split::split_by;
use crate::money::year::When;
use crate::money::{LineKind, MoneyError, OnCostLine, OnCostProfile};

/// Returns the employer's costs of all one-to-one time, a profile after the other.
pub(crate) fn on_costs<'a>(
    ledger: &Ledger<'a>,
    time: &[Line<'a>],
) -> Result<Vec<Line<'a>>, MoneyError> {
    let mut lines = Vec::new();
    for profile in &ledger.book.day.money_rules.on_costs {
        let is_of_it = |line: &&Line<'_>| match line.of {
            Of::Time(rate) => rate.on_cost.as_ref() == Some(&profile.id),
            Of::Shared(_) | Of::Cost(_) | Of::OnCost(..) => false,
        };
        let paid: Vec<&Line<'a>> = time.iter().filter(is_of_it).collect();
        // One part of the wage for everything stands in the lines themselves.
        if profile.percent.is_some() || paid.is_empty() {
            continue;
        }
        let employer = Employer { ledger, profile, paid };
        for cost in &profile.lines {
            lines.extend(employer.lines_of(cost)?);
        }
    }
    Ok(lines)
}

/// Somebody who pays wages of one kind.
struct Employer<'l, 'a> {
    ledger: &'l Ledger<'a>,
    profile: &'a OnCostProfile,
    paid: Vec<&'l Line<'a>>,
}

/// Weeks of the year in which the same time is paid.
struct Alike<'l, 'a> {
    paid: Vec<&'l Line<'a>>,
    when: When,
    is_ordinary: bool,
}

impl<'l, 'a> Employer<'l, 'a> {
    fn lines_of(&self, cost: &'a OnCostLine) -> Result<Vec<Line<'a>>, MoneyError> {
        match cost {
            OnCostLine::NationalInsurance { basis_points, above_weekly } => {
                let above = |pay: i64| pay.saturating_sub(*above_weekly).max(0);
                self.weekly(cost, |pay| a_part(above(pay), *basis_points))
            }
            OnCostLine::Holiday { basis_points } => {
                self.weekly(cost, |pay| a_part(pay, *basis_points))
            }
            OnCostLine::Pension { basis_points, lower_yearly, upper_yearly, trigger_yearly } => {
                let pay = sum(self.paid.iter().map(|line| line.annual))?;
                let qualifying = pay.min(*upper_yearly).saturating_sub(*lower_yearly).max(0);
                let is_enrolled = pay > *trigger_yearly;
                self.yearly(cost, a_part(if is_enrolled { qualifying } else { 0 }, *basis_points)?)
            }
            OnCostLine::Yearly { pence, .. } => self.yearly(cost, *pence),
        }
    }

    /// Returns the lines of a cost that depends on the pay of a week.
    fn weekly(
        &self,
        cost: &'a OnCostLine,
        of_pay: impl Fn(i64) -> Result<i64, MoneyError>,
    ) -> Result<Vec<Line<'a>>, MoneyError> {
        let mut lines = Vec::new();
        for alike in self.weeks_alike() {
            let pays: Vec<i64> = alike.paid.iter().filter_map(|line| line.weekly).collect();
            let whole = of_pay(sum(pays.iter().copied())?)?;
            for (stream, weekly) in by_stream(&alike.paid, &pays, whole)? {
                lines.push(Line {
                    weekly: Some(weekly),
                    annual: Exact::whole(weekly).times_weeks(alike.when.weeks)?.rounded()?,
                    when: alike.when,
                    is_ordinary: alike.is_ordinary,
                    ..self.line(cost, stream, &alike.paid)
                });
            }
        }
        Ok(lines)
    }

    /// Returns the lines of a cost that comes once a year.
    fn yearly(&self, cost: &'a OnCostLine, whole: i64) -> Result<Vec<Line<'a>>, MoneyError> {
        let pays: Vec<i64> = self.paid.iter().map(|line| line.annual).collect();
        let parts = by_stream(&self.paid, &pays, whole)?;
        let line = |(stream, annual)| Line { annual, ..self.line(cost, stream, &self.paid) };
        Ok(parts.into_iter().map(line).collect())
    }

    fn line(&self, cost: &'a OnCostLine, stream: Option<usize>, paid: &[&Line<'_>]) -> Line<'a> {
        let mut blocks: Vec<usize> = Vec::new();
        for line in paid.iter().filter(|line| line.stream == stream) {
            blocks.extend(&line.blocks);
        }
        blocks.sort_unstable();
        blocks.dedup();
        Line {
            kind: LineKind::OnCost,
            of: Of::OnCost(self.profile, cost),
            stream,
            minutes: None,
            weekly: None,
            annual: 0,
            when: self.ledger.year.when_shared(None),
            is_ordinary: false,
            is_once: false,
            blocks,
        }
    }

    /// Returns the weeks of the year, those with the same paid time together.
    fn weeks_alike(&self) -> Vec<Alike<'l, 'a>> {
        let mut all = Vec::new();
        let mut stretches: BTreeMap<Option<usize>, Vec<&'l Line<'a>>> = BTreeMap::new();
        for line in &self.paid {
            stretches.entry(line.when.stretch).or_default().push(line);
        }
        for (stretch, mut here) in stretches {
            here.sort_by_key(|line| Reverse(line.when.weeks));
            let mut lengths: Vec<Weeks> = here.iter().map(|line| line.when.weeks).collect();
            lengths.dedup();
            let ordinary = here.iter().filter(|line| line.is_ordinary);
            let ordinary = ordinary.map(|line| line.when.weeks).min();
            for (n, length) in lengths.iter().enumerate() {
                let next = lengths.get(n + 1).copied().unwrap_or(Weeks::NONE);
                let paid = here.iter().filter(|line| line.when.weeks >= *length);
                all.push(Alike {
                    paid: paid.copied().collect(),
                    when: When { stretch, weeks: length.without(next) },
                    is_ordinary: ordinary == Some(*length),
                });
            }
        }
        all
    }
}

fn a_part(pay: i64, basis_points: u32) -> Result<i64, MoneyError> {
    Exact::whole(pay).part(i64::from(basis_points))?.rounded()
}

/// Splits a cost among the streams that pay the wages, by what they pay; nothing is left out.
fn by_stream(
    paid: &[&Line<'_>],
    pays: &[i64],
    whole: i64,
) -> Result<Vec<(Option<usize>, i64)>, MoneyError> {
    let mut streams: Vec<(Option<usize>, i64)> = Vec::new();
    for (line, pay) in paid.iter().zip(pays) {
        match streams.iter_mut().find(|(stream, _)| *stream == line.stream) {
            Some((_, all)) => *all = all.checked_add(*pay).ok_or(MoneyError::TooLarge)?,
            None => streams.push((line.stream, *pay)),
        }
    }
    streams.sort_unstable();
    if whole == 0 || streams.iter().all(|(_, pay)| *pay == 0) {
        return Ok(Vec::new());
    }
    let weights: Vec<i64> = streams.iter().map(|(_, pay)| *pay).collect();
    let parts = split_by(whole, &weights)?;
    Ok(streams.into_iter().zip(parts).map(|((stream, _), part)| (stream, part)).collect())
}
