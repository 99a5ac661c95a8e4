//! The figures of an event as JSON, keys in the order of the examples.

use domain::Day;
use domain::money::{AllocationStatus, MoneyError, PersonFigures, Totals, figures};
use serde_json::{Map, Value, json};

use crate::write::pretty;

/// Writes the figures of everybody and of the event. Pence, and minutes a week.
///
/// # Errors
/// When an amount is too large to count: a wrong figure is never shown.
pub fn write_figures(day: &Day) -> Result<String, MoneyError> {
    let all = figures(day)?;
    let people: Vec<_> =
        day.circles.iter().zip(&all.people).map(|(c, f)| person(c.id.as_str(), f)).collect();
    Ok(pretty(&json!({
        "people": people,
        "event": {
            "confirmed": totals(all.confirmed),
            "indicative": totals(all.indicative),
            "staff_minutes_bought": all.staff_minutes_bought,
            "charged_minutes": all.charged_minutes,
        },
    })))
}

fn totals(totals: Totals) -> Value {
    json!({ "allocation": totals.allocation, "planned": totals.planned, "left": totals.left })
}

fn person(id: &str, figures: &PersonFigures) -> Value {
    let status = match figures.status {
        AllocationStatus::Confirmed => "Confirmed",
        AllocationStatus::Indicative => "Indicative",
        AllocationStatus::Unknown => "Unknown",
        AllocationStatus::None => "None",
    };
    let mut object = Map::new();
    let mut put = |name: &str, value: Value| drop(object.insert(name.to_owned(), value));
    put("id", id.into());
    put("weekly", figures.weekly.into());
    put("recurring", figures.recurring.into());
    put("one_off", figures.one_off.into());
    put("contingency", figures.contingency.into());
    put("planned", figures.planned.into());
    // Money that is not known, or not there, is left out: it is not nought.
    if let (Some(allocation), Some(left)) = (figures.allocation, figures.left) {
        put("allocation", allocation.into());
        put("left", left.into());
    }
    put("status", status.into());
    put("safe_weekly", figures.safe_weekly.into());
    put("received_minutes", figures.received_minutes.into());
    put("charged_minutes", figures.charged_minutes.into());
    Value::Object(object)
}
