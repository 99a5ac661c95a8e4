//! The figures of an event as JSON, keys in the order of the examples.

use domain::money::{
    Account, AccountLine, Check, MoneyError, PersonFigures, Slot, StreamBalance, TierMinutes,
    Totals, account, figures, person_figures,
};
use domain::{Day, RecordId};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::write::pretty;

/// Why there are no figures of an event: a wrong one is never shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{why}", if person.is_empty() { String::new() } else { format!("{person}: ") })]
pub struct NoFigures {
    /// Whose they are; empty when they are everybody's together.
    pub person: String,
    pub why: MoneyError,
}

/// Writes the figures of everybody and of the event. Pence, and minutes a week.
///
/// # Errors
/// When an amount is too large to count: a wrong figure is never shown.
pub fn write_figures(day: &Day) -> Result<String, NoFigures> {
    let (people, event) = short(day)?;
    Ok(pretty(&json!({ "people": people, "event": event })))
}

/// Writes the figures with what they are made of, and what is to be looked at: the same keys, and
/// after them four more for everybody.
///
/// # Errors
/// As for [`write_figures`].
pub fn write_figures_with_checks(day: &Day) -> Result<String, NoFigures> {
    let (mut people, mut event) = short(day)?;
    let accounts = accounts(day)?;
    for (person, account) in people.iter_mut().zip(&accounts) {
        person.insert("streams".to_owned(), account.streams.iter().map(stream).collect());
        person.insert("lines".to_owned(), account.lines.iter().map(line).collect());
        person.insert("tiers".to_owned(), account.tiers.iter().map(tier).collect());
        person.insert("checks".to_owned(), account.checks.iter().map(check).collect());
    }
    let checks: usize = accounts.iter().map(|account| account.checks.len()).sum();
    event.insert("checks".to_owned(), checks.into());
    Ok(pretty(&json!({ "people": people, "event": event })))
}

/// Returns the account of everybody, in the order of the circles.
pub(crate) fn accounts(day: &Day) -> Result<Vec<Account>, NoFigures> {
    let of = |circle: &domain::Circle| {
        let failed = |why| NoFigures { person: circle.person.name.clone(), why };
        account(day, circle, None).map_err(failed)
    };
    day.circles.iter().map(|circle| of(circle)).collect()
}

/// Returns the totals of those whose money is confirmed, and of those whose money is not yet.
pub(crate) fn event_totals(day: &Day) -> Result<(Totals, Totals), NoFigures> {
    let all = figures(day).map_err(|why| whose(day, why))?;
    Ok((all.confirmed, all.indicative))
}

type Object = Map<String, Value>;

fn short(day: &Day) -> Result<(Vec<Object>, Object), NoFigures> {
    let all = figures(day).map_err(|why| whose(day, why))?;
    let each = day.circles.iter().zip(&all.people);
    let people = each.map(|(circle, figures)| person(circle.id.as_str(), figures)).collect();
    let mut event = Map::new();
    event.insert("confirmed".to_owned(), totals(all.confirmed));
    event.insert("indicative".to_owned(), totals(all.indicative));
    event.insert("staff_minutes_bought".to_owned(), all.staff_minutes_bought.into());
    event.insert("charged_minutes".to_owned(), all.charged_minutes.into());
    Ok((people, event))
}

/// Says whose figures they are that cannot be counted.
fn whose(day: &Day, why: MoneyError) -> NoFigures {
    let person = day.circles.iter().find(|circle| person_figures(day, circle).is_err());
    let person = person.map(|circle| circle.person.name.clone()).unwrap_or_default();
    NoFigures { person, why }
}

fn totals(totals: Totals) -> Value {
    json!({ "allocation": totals.allocation, "planned": totals.planned, "left": totals.left })
}

/// Returns the word that the wire uses for one of a few things.
pub(crate) fn word(value: impl Serialize) -> Value {
    serde_json::to_value(value).expect("BUG: a word can always be written")
}

fn person(id: &str, figures: &PersonFigures) -> Object {
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
    put("status", word(figures.status));
    put("safe_weekly", figures.safe_weekly.into());
    put("received_minutes", figures.received_minutes.into());
    put("charged_minutes", figures.charged_minutes.into());
    object
}

/// Returns an object of these fields, what is not known left out.
fn object(fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Value {
    let known = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(known.collect())
}

fn ids(ids: &[RecordId]) -> Option<Value> {
    (!ids.is_empty()).then(|| ids.iter().map(|id| Value::from(id.as_str())).collect())
}

fn id(id: &Option<RecordId>) -> Option<Value> {
    id.as_ref().map(|id| id.as_str().into())
}

fn text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| text.into())
}

fn stream(balance: &StreamBalance) -> Value {
    object([
        ("stream", Some(balance.stream.clone().into())),
        ("status", Some(word(balance.status))),
        ("pence", balance.pence.map(Value::from)),
        ("period", Some(word(balance.period))),
        ("allocation", balance.allocation.map(Value::from)),
        ("contribution", Some(balance.contribution.into())),
        ("planned", Some(balance.planned.into())),
        ("left", balance.left.map(Value::from)),
        ("restrictions", text(&balance.restrictions)),
        ("balance", balance.balance.map(Value::from)),
        ("committed", balance.committed.map(Value::from)),
        ("cushion_weeks", balance.cushion_weeks.map(Value::from)),
        ("reclaimable", balance.reclaimable.map(Value::from)),
    ])
}

fn line(line: &AccountLine) -> Value {
    object([
        ("kind", Some(word(line.kind))),
        ("label", Some(line.label.clone().into())),
        ("on_cost", line.on_cost.clone().map(Value::from)),
        ("stream", line.stream.clone().map(Value::from)),
        ("minutes", line.minutes.map(Value::from)),
        ("weekly", line.weekly.map(Value::from)),
        ("annual", Some(line.annual.into())),
        ("weeks", line.weeks.map(Value::from)),
        ("blocks", ids(&line.blocks)),
        ("cost", id(&line.cost)),
        ("shared", id(&line.shared)),
        ("outcomes", ids(&line.outcomes)),
    ])
}

fn tier(tier: &TierMinutes) -> Value {
    json!({ "tier": word(tier.tier), "minutes": tier.minutes, "charged": tier.charged })
}

fn check(check: &Check) -> Value {
    let slot = |slot: &Slot| json!({ "day": word(slot.day), "part": word(slot.part) });
    object([
        ("code", Some(word(check.code))),
        ("level", Some(word(check.level))),
        ("pence", check.pence.map(Value::from)),
        ("minutes", check.minutes.map(Value::from)),
        ("stream", check.stream.clone().map(Value::from)),
        ("rate", check.rate.as_ref().map(|rate| rate.as_str().into())),
        ("shared", id(&check.shared)),
        ("blocks", ids(&check.blocks)),
        ("costs", ids(&check.costs)),
        ("slots", (!check.slots.is_empty()).then(|| check.slots.iter().map(slot).collect())),
        ("on", check.on.map(|date| date.to_string().into())),
    ])
}
