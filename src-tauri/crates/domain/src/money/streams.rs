//! Pots of money: what is in each, what is planned from it, and what is left.
//!
//! An amount is confirmed or indicative by itself, not by its person: in the totals of an event each
//! counts with its own kind. So does the plan of a stream; where one stream has both, the confirmed
//! amount is used first. A plan on a stream of which no amount is known counts with the person's
//! confirmed money, or else with the indicative one; somebody without any amount is in no total.

use std::collections::BTreeSet;

use crate::money::exact::{Exact, Weeks, sum};
use crate::money::line::Line;
use crate::money::{AllocationStatus, LineKind, MoneyError, Period, StreamBalance, Totals};
use crate::plan::{Cost, Mix};
use crate::{Allocation, AmountBasis, Circle};

/// The names of one person's streams: those with an allocation first, in their order.
#[derive(Debug)]
pub(crate) struct Streams<'a> {
    names: Vec<&'a str>,
    n_allocated: usize,
}

impl<'a> Streams<'a> {
    pub(crate) fn of(circle: &'a Circle, mixes: &'a [Mix], costs: &'a [Cost]) -> Self {
        let mut names: Vec<&str> = Vec::new();
        for allocation in &circle.person.allocations {
            if !names.contains(&allocation.stream.as_str()) {
                names.push(&allocation.stream);
            }
        }
        let n_allocated = names.len();
        let named = mixes.iter().filter_map(|mix| mix.stream.as_deref());
        let named = named.chain(costs.iter().filter_map(|cost| cost.stream.as_deref()));
        let others: BTreeSet<&str> =
            named.filter(|name| !name.is_empty() && !names.contains(name)).collect();
        names.extend(others);
        Self { names, n_allocated }
    }

    /// Returns the stream to which everything without one belongs.
    pub(crate) fn first(&self) -> Option<usize> {
        (self.n_allocated > 0).then_some(0)
    }

    /// Returns the stream of this name, or the first.
    pub(crate) fn named(&self, name: Option<&str>) -> Option<usize> {
        let named = name.and_then(|name| self.names.iter().position(|other| *other == name));
        named.or(self.first())
    }

    pub(crate) fn name(&self, stream: Option<usize>) -> Option<&'a str> {
        stream.and_then(|place| self.names.get(place)).copied()
    }
}

/// One allocation: what it is in a year, and what of that is the person's own part.
#[derive(Debug)]
struct Share<'a> {
    allocation: &'a Allocation,
    a_year: Option<i64>,
    contribution: i64,
}

impl Share<'_> {
    fn is_net(&self) -> bool {
        self.allocation.terms.basis == Some(AmountBasis::Net)
    }
}

/// One pot of money, with what is planned from it.
#[derive(Debug)]
pub(crate) struct Pot<'a> {
    pub(crate) name: &'a str,
    shares: Vec<Share<'a>>,
    pub(crate) planned: i64,
}

/// All pots of one person.
#[derive(Debug)]
pub(crate) struct Pots<'a> {
    pub(crate) all: Vec<Pot<'a>>,
    /// What is planned without any stream: nobody has said that there is money.
    planned_apart: i64,
    /// Contributions to amounts from which they have been taken already.
    pub(crate) taken_twice: Vec<(&'a str, i64)>,
}

impl<'a> Pots<'a> {
    /// Fills the pots, and takes from them what the lines say.
    pub(crate) fn of(
        circle: &'a Circle,
        streams: &Streams<'a>,
        weeks: Weeks,
        lines: &[Line<'_>],
        contingency: i64,
    ) -> Result<Self, MoneyError> {
        let mut pots = Self { all: Vec::new(), planned_apart: 0, taken_twice: Vec::new() };
        for name in &streams.names {
            let own = circle.person.allocations.iter().filter(|a| a.stream == *name);
            let share = |allocation: &'a Allocation| {
                let a_year = allocation.a_year(weeks)?;
                Ok(Share { allocation, a_year, contribution: 0 })
            };
            let shares: Result<Vec<_>, MoneyError> = own.map(share).collect();
            pots.all.push(Pot { name, shares: shares?, planned: 0 });
        }
        pots.plan(streams.first(), contingency)?;
        for line in lines {
            if line.kind == LineKind::Contribution {
                pots.contribute(line.stream, line.annual)?;
            } else if line.counts() {
                pots.plan(line.stream, line.annual)?;
            }
        }
        Ok(pots)
    }

    fn plan(&mut self, stream: Option<usize>, pence: i64) -> Result<(), MoneyError> {
        let pot = stream.and_then(|place| self.all.get_mut(place));
        let planned = pot.map_or(&mut self.planned_apart, |pot| &mut pot.planned);
        *planned = planned.checked_add(pence).ok_or(MoneyError::TooLarge)?;
        Ok(())
    }

    fn contribute(&mut self, stream: Option<usize>, pence: i64) -> Result<(), MoneyError> {
        let Some(pot) = stream.and_then(|place| self.all.get_mut(place)) else { return Ok(()) };
        let known = |share: &Share<'_>| share.a_year.is_some();
        match pot.shares.iter().position(|share| known(share) && !share.is_net()) {
            Some(gross) => {
                let share = &mut pot.shares[gross];
                let all = share.contribution.checked_add(pence);
                share.contribution = all.ok_or(MoneyError::TooLarge)?;
            }
            None if pot.shares.iter().any(known) => self.taken_twice.push((pot.name, pence)),
            None => {}
        }
        Ok(())
    }

    /// Returns the person's own part that is taken off the amounts.
    pub(crate) fn contribution(&self) -> Result<i64, MoneyError> {
        sum(self.all.iter().flat_map(|pot| &pot.shares).map(|share| share.contribution))
    }

    /// Returns all that there is in a year, when any amount is known.
    pub(crate) fn allocation(&self) -> Result<Option<i64>, MoneyError> {
        together(self.all.iter().map(Pot::allocation))
    }

    /// Returns how sure it is: the least sure of all amounts.
    pub(crate) fn status(&self) -> AllocationStatus {
        status(self.all.iter().flat_map(|pot| &pot.shares))
    }

    /// Returns what counts as confirmed, and what as indicative.
    pub(crate) fn totals(&self) -> Result<(Totals, Totals), MoneyError> {
        let (mut confirmed, mut indicative) = (Vec::new(), Vec::new());
        let mut planned = (Vec::new(), Vec::new());
        let mut apart = vec![self.planned_apart];
        for pot in &self.all {
            let (sure, unsure) = (pot.sure()?, pot.unsure()?);
            match (sure, unsure) {
                (Some(_), None) => planned.0.push(pot.planned),
                (None, Some(_)) => planned.1.push(pot.planned),
                (Some(sure), Some(_)) => {
                    let first = pot.planned.min(sure.max(0));
                    planned.0.push(first);
                    planned.1.push(pot.planned - first);
                }
                (None, None) => apart.push(pot.planned),
            }
            confirmed.extend(sure);
            indicative.extend(unsure);
        }
        match (confirmed.is_empty(), indicative.is_empty()) {
            (false, _) => planned.0.extend(apart),
            (true, false) => planned.1.extend(apart),
            (true, true) => {}
        }
        Ok((total(confirmed, planned.0)?, total(indicative, planned.1)?))
    }
}

fn total(allocations: Vec<i64>, planned: Vec<i64>) -> Result<Totals, MoneyError> {
    let (allocation, planned) = (sum(allocations)?, sum(planned)?);
    let left = allocation.checked_sub(planned).ok_or(MoneyError::TooLarge)?;
    Ok(Totals { allocation, planned, left })
}

/// Adds what is known; nothing when nothing is.
fn together(
    amounts: impl Iterator<Item = Result<Option<i64>, MoneyError>>,
) -> Result<Option<i64>, MoneyError> {
    let known: Result<Vec<i64>, _> = amounts.filter_map(Result::transpose).collect();
    let known = known?;
    if known.is_empty() { Ok(None) } else { sum(known).map(Some) }
}

fn status<'s, 'a: 's>(shares: impl Iterator<Item = &'s Share<'a>>) -> AllocationStatus {
    let (mut is_known, mut is_indicative, mut is_unknown) = (false, false, false);
    for share in shares {
        let status = share.allocation.status;
        if share.a_year.is_some() {
            is_known = true;
            is_indicative |= status == AllocationStatus::Indicative;
        } else {
            // Money that somebody confirmed without saying how much is not known either.
            is_unknown |= status != AllocationStatus::None;
        }
    }
    match (is_known, is_indicative, is_unknown) {
        (true, true, _) => AllocationStatus::Indicative,
        (true, false, _) => AllocationStatus::Confirmed,
        (false, _, true) => AllocationStatus::Unknown,
        (false, _, false) => AllocationStatus::None,
    }
}

impl<'a> Pot<'a> {
    fn allocation(&self) -> Result<Option<i64>, MoneyError> {
        let after = |share: &Share<'_>| {
            let left = share.a_year.map(|a_year| a_year.checked_sub(share.contribution));
            left.map(|left| left.ok_or(MoneyError::TooLarge)).transpose()
        };
        together(self.shares.iter().map(after))
    }

    fn of_status(&self, status: AllocationStatus) -> Result<Option<i64>, MoneyError> {
        let own = self.shares.iter().filter(|share| share.allocation.status == status);
        let after = |share: &Share<'_>| share.a_year.map(|pence| pence - share.contribution);
        together(own.map(|share| Ok(after(share))))
    }

    fn sure(&self) -> Result<Option<i64>, MoneyError> {
        self.of_status(AllocationStatus::Confirmed)
    }

    fn unsure(&self) -> Result<Option<i64>, MoneyError> {
        self.of_status(AllocationStatus::Indicative)
    }

    pub(crate) fn allocations(&self) -> impl Iterator<Item = &'a Allocation> {
        self.shares.iter().map(|share| share.allocation)
    }

    /// Returns the pot as one reads it.
    pub(crate) fn balance(&self, weeks: Weeks) -> Result<StreamBalance, MoneyError> {
        let allocation = self.allocation()?;
        let left = allocation.map(|all| all.checked_sub(self.planned).ok_or(MoneyError::TooLarge));
        let terms = || self.allocations().map(|allocation| &allocation.terms);
        let weekly = allocation.map(|all| Exact::whole(all).by_the_week(weeks)?.rounded());
        let (pence, period) = self.as_said()?;
        let restrictions: Vec<&str> =
            terms().map(|t| t.restrictions.trim()).filter(|words| !words.is_empty()).collect();
        Ok(StreamBalance {
            stream: self.name.to_owned(),
            status: status(self.shares.iter()),
            pence,
            period,
            allocation,
            weekly: weekly.transpose()?,
            contribution: sum(self.shares.iter().map(|share| share.contribution))?,
            planned: self.planned,
            left: left.transpose()?,
            restrictions: restrictions.join("\n"),
            balance: together(terms().map(|t| Ok(t.balance)))?,
            committed: together(terms().map(|t| Ok(t.committed)))?,
            cushion_weeks: terms().find_map(|t| t.cushion_weeks),
            reclaimable: together(self.allocations().map(|a| reclaimable(a, weeks)))?,
        })
    }

    /// Returns the amount in the period in which it was said, when that is one amount.
    fn as_said(&self) -> Result<(Option<i64>, Period), MoneyError> {
        let period = self.allocations().next().map_or(Period::Year, |first| first.period);
        if self.allocations().any(|other| other.period != period) {
            return Ok((None, period));
        }
        Ok((together(self.allocations().map(|a| Ok(a.pence)))?, period))
    }
}

/// Returns what of a balance a funder may ask for back: what is neither promised nor cushion. It is
/// never money to spend.
fn reclaimable(allocation: &Allocation, weeks: Weeks) -> Result<Option<i64>, MoneyError> {
    let terms = &allocation.terms;
    let (Some(balance), Some(cushion)) = (terms.balance, terms.cushion_weeks) else {
        return Ok(None);
    };
    let Some(a_week) = allocation.a_week(weeks)? else { return Ok(None) };
    let cushion = a_week.times(i64::from(cushion))?.rounded()?;
    let free = balance.checked_sub(terms.committed.unwrap_or(0));
    let free = free.and_then(|free| free.checked_sub(cushion)).ok_or(MoneyError::TooLarge)?;
    Ok(Some(free.max(0)))
}
