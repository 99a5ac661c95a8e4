//! The money that there is, in the period in which somebody said it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::{NAME_LENGTH, checked_name, within};
use crate::money::MoneyError;
use crate::money::exact::{Exact, Weeks};
use crate::{Allocation, Contingency, Person, Rejection};

/// The largest amount that is taken: a hundred million pounds.
const MOST_PENCE: i64 = 10_000_000_000;
/// The most allocations of one person.
const ALLOCATIONS: u32 = 20;

/// How often an amount comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Period {
    Week,
    FourWeeks,
    Month,
    Year,
}

/// How sure an amount is. `None` and `Unknown` are not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum AllocationStatus {
    Confirmed,
    Indicative,
    Unknown,
    None,
}

impl Allocation {
    /// Returns the pence of each period, when there is an amount to speak of.
    fn known(&self) -> Option<i64> {
        match self.status {
            AllocationStatus::Confirmed | AllocationStatus::Indicative => self.pence,
            AllocationStatus::Unknown | AllocationStatus::None => None,
        }
    }

    /// Tells whether there is an amount to speak of.
    pub(crate) fn is_known(&self) -> bool {
        self.known().is_some()
    }

    /// Returns the pence in a week, when there is an amount to speak of.
    pub(crate) fn a_week(&self, weeks: Weeks) -> Result<Option<Exact>, MoneyError> {
        let Some(pence) = self.known() else { return Ok(None) };
        let exact = Exact::whole(pence);
        Ok(Some(match self.period {
            Period::Week => exact,
            Period::FourWeeks => exact.divided_by(4)?,
            Period::Month => exact.times(12)?.by_the_week(weeks)?,
            Period::Year => exact.by_the_week(weeks)?,
        }))
    }

    /// Returns the pence in a year, when there is an amount to speak of.
    pub(crate) fn a_year(&self, weeks: Weeks) -> Result<Option<i64>, MoneyError> {
        let Some(pence) = self.known() else { return Ok(None) };
        let exact = match self.period {
            Period::Week => Exact::whole(pence).times_weeks(weeks)?,
            Period::FourWeeks => Exact::whole(pence).times(13)?,
            Period::Month => Exact::whole(pence).times(12)?,
            Period::Year => Exact::whole(pence),
        };
        exact.rounded().map(Some)
    }
}

/// Says no to amounts that cannot be, and keeps what a newer version wrote beside them.
pub(crate) fn check_allocations(person: &mut Person, old: &Person) -> Result<(), Rejection> {
    let out_of_range = |field: &str| Rejection::OutOfRange { field: field.to_owned() };
    if person.allocations.len() > ALLOCATIONS as usize {
        return Err(Rejection::TooMany { most: ALLOCATIONS });
    }
    for (place, allocation) in person.allocations.iter_mut().enumerate() {
        allocation.stream = checked_name("stream", &allocation.stream)?;
        if allocation.pence.is_some_and(|pence| !(0..=MOST_PENCE).contains(&pence)) {
            return Err(out_of_range("pence"));
        }
        check_terms(allocation)?;
        let before = old.allocations.get(place).filter(|a| a.stream == allocation.stream);
        allocation.unknown = before.map(|a| a.unknown.clone()).unwrap_or_default();
    }
    check_contingency(person.contingency.as_ref())
}

/// Says no to an amount to set aside that cannot be.
pub(crate) fn check_contingency(contingency: Option<&Contingency>) -> Result<(), Rejection> {
    let is_right = match contingency {
        Some(Contingency::BasisPoints(points)) => *points <= 10_000,
        Some(Contingency::Pence(pence)) => (0..=MOST_PENCE).contains(pence),
        None => true,
    };
    let fault = Rejection::OutOfRange { field: "contingency".to_owned() };
    if is_right { Ok(()) } else { Err(fault) }
}

/// The longest of what a funder says.
const WORDS: usize = 2_000;

fn check_terms(allocation: &mut Allocation) -> Result<(), Rejection> {
    let terms = &mut allocation.terms;
    within("confirmedBy", &terms.confirmed_by, NAME_LENGTH)?;
    within("restrictions", &terms.restrictions, WORDS)?;
    if terms.from.zip(terms.until).is_some_and(|(from, until)| from > until) {
        return Err(Rejection::EndsBeforeItBegins);
    }
    let amounts = [("balance", terms.balance), ("committed", terms.committed)];
    for (field, amount) in amounts {
        if amount.is_some_and(|pence| !(0..=MOST_PENCE).contains(&pence)) {
            return Err(Rejection::OutOfRange { field: field.to_owned() });
        }
    }
    if terms.cushion_weeks.is_some_and(|weeks| weeks > 520) {
        return Err(Rejection::OutOfRange { field: "cushionWeeks".to_owned() });
    }
    terms.only_for.sort_unstable();
    terms.only_for.dedup();
    Ok(())
}
