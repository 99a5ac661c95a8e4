//! The figures of one person and of the event.

use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

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
    let convention = convention(day);
    let mut agreed = Weekly::default();
    one_to_one(day, circle, false, convention, &mut agreed)?;
    shared(day, &circle.id, &mut agreed)?;
    let apart = items(circle, &mut agreed)?;
    let mut safe = Weekly::default();
    one_to_one(day, circle, true, convention, &mut safe)?;
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

fn convention(day: &Day) -> Weeks {
    Weeks::of(day.event.week_convention, day.event.date.map(|date| date.year()))
}

fn allocation(
    circle: &Circle,
    weeks: Weeks,
) -> Result<(Option<i64>, AllocationStatus), MoneyError> {
    let mut all = Vec::new();
    let mut is_indicative = false;
    let mut is_unknown = false;
    for allocation in &circle.person.allocations {
        match allocation.a_year(weeks)? {
            Some(amount) => {
                is_indicative |= allocation.status == AllocationStatus::Indicative;
                all.push(amount);
            }
            // Money that somebody confirmed without saying how much is not known either.
            None => is_unknown |= allocation.status != AllocationStatus::None,
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
        one_to_one(day, circle, false, convention(day), &mut own)?;
        bought.extend(own.minutes.iter().map(|minutes| minutes.charged));
    }
    sum(bought)
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
