//! The figures of one person and of the event.

use serde::Serialize;
use ts_rs::TS;

use crate::money::book::Book;
use crate::money::exact::sum;
use crate::money::ledger::{Ledger, Reading, Tally};
use crate::money::streams::Pots;
use crate::money::{AllocationStatus, SharedKind};
use crate::{Circle, Day};

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
    /// What of it counts in the event's totals: each amount with its own kind.
    pub confirmed: Totals,
    pub indicative: Totals,
}

/// The allocations, plans and what is left of all money that is equally sure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Totals {
    #[ts(type = "number")]
    pub allocation: i64,
    #[ts(type = "number")]
    pub planned: i64,
    #[ts(type = "number")]
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
    let book = Book::of_all(day)?;
    let mut people = Vec::with_capacity(day.circles.len());
    let mut bought = Vec::with_capacity(day.circles.len());
    for circle in &day.circles {
        let reading = Reading::of(&circle.plan);
        let ledger = Ledger::of(&book, circle, &reading, None);
        bought.push(ledger.own_minutes(false)?.1);
        people.push(figures_of(&ledger)?);
    }
    for whole in &book.shared {
        bought.push(whole.bought()?);
    }
    Ok(EventFigures {
        confirmed: all_of(people.iter().map(|person| person.confirmed))?,
        indicative: all_of(people.iter().map(|person| person.indicative))?,
        staff_minutes_bought: sum(bought)?,
        charged_minutes: sum(people.iter().map(|person| person.charged_minutes))?,
        people,
    })
}

/// Returns the figures of one person.
pub fn person_figures(day: &Day, circle: &Circle) -> Result<PersonFigures, MoneyError> {
    let book = Book::of_one(day, &circle.id)?;
    let reading = Reading::of(&circle.plan);
    figures_of(&Ledger::of(&book, circle, &reading, None))
}

fn figures_of(ledger: &Ledger<'_>) -> Result<PersonFigures, MoneyError> {
    let tally = ledger.tally(false)?;
    let safe = ledger.safe_tally()?;
    let pots = ledger.pots(&tally)?;
    let allocation = pots.allocation()?;
    let (confirmed, indicative) = pots.totals()?;
    let (received, charged) = minutes(ledger)?;
    Ok(PersonFigures {
        weekly: tally.weekly,
        recurring: tally.recurring,
        one_off: tally.one_off,
        contingency: tally.contingency,
        planned: tally.planned,
        allocation,
        left: left(allocation, tally.planned)?,
        status: pots.status(),
        safe_weekly: safe.map_or(tally.weekly, |safe| safe.weekly),
        received_minutes: received,
        charged_minutes: charged,
        confirmed,
        indicative,
    })
}

impl<'a> Ledger<'a> {
    /// Returns the pots of money with what a tally takes from them.
    pub(crate) fn pots(&self, tally: &Tally<'_>) -> Result<Pots<'a>, MoneyError> {
        let weeks = self.book.convention;
        Pots::of(self.circle, &self.streams, weeks, &tally.lines, tally.contingency)
    }
}

/// Returns what is left of an amount, when it is known.
pub(crate) fn left(allocation: Option<i64>, planned: i64) -> Result<Option<i64>, MoneyError> {
    let left = |all: i64| all.checked_sub(planned).ok_or(MoneyError::TooLarge);
    allocation.map(left).transpose()
}

/// Returns the minutes of staff time in a week: received, shared time in full, and charged.
pub(crate) fn minutes(ledger: &Ledger<'_>) -> Result<(i64, i64), MoneyError> {
    let own = ledger.own_minutes(false)?;
    let core = ledger.shared_minutes(SharedKind::Core)?;
    let activities = ledger.shared_minutes(SharedKind::Activity)?;
    Ok((sum([own.0, core.0, activities.0])?, sum([own.1, core.1, activities.1])?))
}

fn all_of(totals: impl Iterator<Item = Totals>) -> Result<Totals, MoneyError> {
    let mut all = Totals::default();
    for totals in totals {
        all = Totals {
            allocation: sum([all.allocation, totals.allocation])?,
            planned: sum([all.planned, totals.planned])?,
            left: sum([all.left, totals.left])?,
        };
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::money::{Period, Rate, RatePer};
    use crate::plan::{Collection, Field, Order, Record};
    use crate::{
        Allocation, Change, CircleId, EventInfo, Person, RateId, RecordId, Revision, Unknown,
        apply_all,
    };

    /// Returns a day with Amara in it, whose plan holds these records.
    fn amara(records: &[(Collection, &str, Value)]) -> Day {
        let mut day = Day::new(EventInfo::new("e", "A day"));
        let id = RateId::new("staff").expect("an id");
        let (label, unknown) = (String::new(), Unknown::new());
        let per = RatePer::Hour;
        let (from, until, kind, on_cost, minimum_minutes) = (None, None, None, None, None);
        let pence = 1999;
        day.rates = vec![Rate {
            id,
            label,
            per,
            pence,
            from,
            until,
            kind,
            on_cost,
            minimum_minutes,
            unknown,
        }];
        let circle = CircleId::new("amara").expect("an id");
        let mut person = Person::named("Amara");
        person.allocations = vec![Allocation {
            stream: "PersonalBudget".to_owned(),
            pence: Some(4_160_000),
            period: Period::Year,
            status: AllocationStatus::Confirmed,
            terms: crate::AllocationTerms::default(),
            unknown: Unknown::new(),
        }];
        let mut changes = vec![Change::PersonChanged { circle: circle.clone(), person }];
        for (collection, id, fields) in records {
            let (collection, order) = (*collection, Order::after(None));
            let id = RecordId::new(*id).expect("an id");
            let mut record = Record::new(id, order, Revision(1));
            for (name, value) in fields.as_object().expect("fields") {
                record.fields.insert(name.clone(), Field::new(value.clone(), Revision(1)));
            }
            changes.push(Change::RecordChanged { circle: circle.clone(), collection, record });
        }
        apply_all(&mut day, Revision(1), &changes);
        day
    }

    fn block(id: &str, weeks_per_year: Option<i64>) -> (Collection, &str, Value) {
        let mut fields = json!({ "week": "perfect", "days": ["Mon"] });
        if let Some(weeks) = weeks_per_year {
            fields["weeks_per_year"] = weeks.into();
        }
        (Collection::Blocks, id, fields)
    }

    fn mix<'a>(id: &'a str, block: &str, stream: Option<&str>) -> (Collection, &'a str, Value) {
        let mut fields = json!({
            "block": block, "tier": "PaidOneToOne", "minutes_per_week": 20, "rate": "staff",
        });
        if let Some(stream) = stream {
            fields["stream"] = stream.into();
        }
        (Collection::Mixes, id, fields)
    }

    #[test]
    fn time_with_one_rate_stream_and_weeks_is_rounded_as_one_line() {
        // 20 minutes at 19.99 are 666.33 pence; 40 minutes are 1,332.67.
        for (why, weeks, stream, expected) in [
            ("alike", None, None, 1_333),
            (
                "the first allocation is meant when none is named",
                None,
                Some("PersonalBudget"),
                1_333,
            ),
            ("52 weeks are the event's own weeks", Some(52), None, 1_333),
            ("another stream is another line", None, Some("Grant"), 1_332),
        ] {
            let day = amara(&[
                block("b1", None),
                block("b2", weeks),
                mix("m1", "b1", None),
                mix("m2", "b2", stream),
            ]);
            let circle = day.circles.first().expect("Amara");
            let figures = person_figures(&day, circle).expect("they can be counted");
            assert_eq!(figures.weekly, expected, "{why}");
        }
    }

    #[test]
    fn what_is_on_trial_stays_with_the_stream_that_it_names() {
        let trial = |id| {
            let fields = json!({
                "block": "b1", "tier": "Myself", "minutes_per_week": 20, "stage": "Trying",
                "stream": "Grant",
            });
            (Collection::Mixes, id, fields)
        };
        let day = amara(&[
            block("b1", None),
            mix("m1", "b1", Some("Grant")),
            mix("m2", "b1", None),
            trial("m3"),
        ]);
        let circle = day.circles.first().expect("Amara");
        let figures = person_figures(&day, circle).expect("they can be counted");
        assert_eq!(figures.safe_weekly, 666 + 1_333, "40 minutes of the grant are one line");
    }

    #[test]
    fn a_confirmed_amount_that_nobody_has_written_down_is_not_no_money() {
        let mut day = amara(&[]);
        let mut person = day.circles.first().expect("Amara").person.clone();
        person.allocations[0].pence = None;
        let circle = CircleId::new("amara").expect("an id");
        apply_all(&mut day, Revision(2), &[Change::PersonChanged { circle, person }]);
        let circle = day.circles.first().expect("Amara");
        let figures = person_figures(&day, circle).expect("they can be counted");
        assert_eq!(figures.status, AllocationStatus::Unknown, "there is money, of unknown amount");
    }
}
