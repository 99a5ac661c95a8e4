//! The money of a part of a year: for amounts that begin late or end early.

use chrono::{Months, NaiveDate};

use crate::Allocation;
use crate::money::exact::{Exact, sum};
use crate::money::figures::left;
use crate::money::ledger::{Ledger, Tally};
use crate::money::streams::Pots;
use crate::money::{MoneyError, PartYear};

/// Days of a year.
struct Days {
    from: NaiveDate,
    until: NaiveDate,
    days: u32,
    of: u32,
}

/// Returns the money of the first amount's part of a year. Every yearly figure is rounded once for
/// it; what comes once comes whole.
pub(super) fn part_year(
    ledger: &Ledger<'_>,
    tally: &Tally<'_>,
    pots: &Pots<'_>,
) -> Result<Option<PartYear>, MoneyError> {
    let Some(part) = ledger.circle.person.allocations.iter().find_map(days_of) else {
        return Ok(None);
    };
    let of_year = |pence: i64| {
        Exact::whole(pence).times(i64::from(part.days))?.divided_by(i64::from(part.of))?.rounded()
    };
    let mut planned = vec![of_year(tally.contingency)?];
    for line in tally.lines.iter().filter(|line| line.counts()) {
        planned.push(if line.is_once { line.annual } else { of_year(line.annual)? });
    }
    let planned = sum(planned)?;
    let allocation = pots.allocation()?.map(of_year).transpose()?;
    let left = left(allocation, planned)?;
    let Days { from, until, days, .. } = part;
    Ok(Some(PartYear { from, until, days, planned, allocation, left }))
}

/// Returns the days for which an amount is, when these are fewer than the year from their first one.
fn days_of(allocation: &Allocation) -> Option<Days> {
    let (from, until) = allocation.terms.from.zip(allocation.terms.until)?;
    let days = u32::try_from((until - from).num_days().checked_add(1)?).ok()?;
    let of = u32::try_from((a_year_after(from)? - from).num_days()).ok()?;
    (1..of).contains(&days).then_some(Days { from, until, days, of })
}

/// Returns the same day a year later; after the 29th of February comes the 1st of March.
fn a_year_after(day: NaiveDate) -> Option<NaiveDate> {
    let later = day.checked_add_months(Months::new(12))?;
    let is_shorter = chrono::Datelike::day(&later) != chrono::Datelike::day(&day);
    if is_shorter { later.succ_opt() } else { Some(later) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{AllocationStatus, Period};
    use crate::{AllocationTerms, Unknown};

    #[test]
    fn a_year_is_whole_from_its_own_first_day_also_in_a_leap_year() {
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").expect("a day");
        for (from, until, expected) in [
            ("2026-04-01", "2027-03-31", None),
            ("2026-10-01", "2027-03-31", Some((182, 365))),
            ("2027-10-01", "2028-03-31", Some((183, 366))),
            ("2028-02-29", "2029-02-28", None),
            ("2028-02-29", "2028-02-29", Some((1, 366))),
            ("2028-03-01", "2029-02-28", None),
            ("2026-04-01", "2028-03-31", None),
        ] {
            let terms = AllocationTerms {
                from: Some(day(from)),
                until: Some(day(until)),
                ..AllocationTerms::default()
            };
            let allocation = Allocation {
                stream: "PersonalBudget".to_owned(),
                pence: Some(1),
                period: Period::Year,
                status: AllocationStatus::Confirmed,
                terms,
                unknown: Unknown::new(),
            };
            let got = days_of(&allocation).map(|part| (part.days, part.of));
            assert_eq!(got, expected, "{from} to {until}");
        }
    }
}
