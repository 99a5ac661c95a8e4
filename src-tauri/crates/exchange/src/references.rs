//! A reference to something that is not there is a fault with its place.

use std::collections::BTreeSet;

use domain::plan::{Collection, Plan, Record, check_column};
use domain::worksheet::Worksheets;
use domain::{Circle, CircleId, Day, RateId, RecordId};

use crate::cursor::Fault;
use crate::read::{COLUMN, ends_of, sentence};

/// Says where an id stands for the second time in its list.
pub(crate) fn refuse_twice<'a>(
    place: &str,
    ids: impl Iterator<Item = &'a str>,
) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for (n, id) in ids.enumerate() {
        if !seen.insert(id) {
            let what = format!("the id \"{id}\" stands twice");
            return Err(Fault::new(format!("{place}[{n}].id"), what));
        }
    }
    Ok(())
}

/// Checks every reference of the day.
pub(crate) fn check(day: &Day) -> Result<(), Fault> {
    let rates: Vec<_> = day.rates.iter().map(|rate| rate.id.as_str()).collect();
    refuse_twice("rates", rates.iter().copied())?;
    check_shared(day)?;
    for (n, circle) in day.circles.iter().enumerate() {
        check_plan(day, circle, &format!("people[{n}].plan"))?;
    }
    Ok(())
}

fn rate(day: &Day, place: String, id: &str) -> Result<(), Fault> {
    if day.rates.iter().any(|rate| rate.id.as_str() == id) {
        return Ok(());
    }
    Err(Fault::new(place, format!("no rate has the id \"{id}\"")))
}

fn person(day: &Day, place: String, id: &CircleId) -> Result<(), Fault> {
    let fault = |_| Fault::new(place, format!("no person has the id \"{id}\""));
    day.circle(id).map(drop).map_err(fault)
}

fn check_shared(day: &Day) -> Result<(), Fault> {
    let shared = &day.shared_support;
    let by_rate = |place: &str, id: &RateId| rate(day, format!("{place}.rate"), id.as_str());
    for (n, core) in shared.core.iter().enumerate() {
        let place = format!("shared_support.core[{n}]");
        by_rate(&place, &core.rate)?;
        for weight in &core.weights {
            person(day, format!("{place}.weights.{}", weight.circle), &weight.circle)?;
        }
    }
    let nights = shared.nights.iter().map(|n| (&n.rate, &n.sharers));
    let activities = shared.activities.iter().map(|a| (&a.rate, &a.sharers));
    let all = [("nights", nights.collect::<Vec<_>>()), ("activities", activities.collect())];
    for (list, items) in all {
        for (n, (rate, sharers)) in items.into_iter().enumerate() {
            let place = format!("shared_support.{list}[{n}]");
            by_rate(&place, rate)?;
            for (s, sharer) in sharers.iter().enumerate() {
                person(day, format!("{place}.sharers[{s}]"), sharer)?;
            }
        }
    }
    Ok(())
}

fn check_plan(day: &Day, circle: &Circle, place: &str) -> Result<(), Fault> {
    let plan = &circle.plan;
    let broken = plan.blocks().broken.into_iter().chain(plan.mixes().broken).next();
    if let Some(broken) = broken {
        let place = place_of(plan, place, broken.collection, broken.record.as_str());
        let what = "is needed, and missing";
        return Err(Fault::new(format!("{place}.{}", broken.field), what));
    }
    check_mixes(day, plan, place)?;
    check_columns(&day.worksheets, plan, place)?;
    for (collection, field) in [(Collection::Costs, "outcome"), (Collection::Actions, "outcome")] {
        for record in plan.list(collection) {
            let id = record.text(field);
            if !id.is_empty() && !is_there(plan, Collection::Outcomes, id) {
                let at = place_of(plan, place, collection, record.id.as_str());
                let what = format!("no outcome has the id \"{id}\"");
                return Err(Fault::new(format!("{at}.{field}"), what));
            }
        }
    }
    check_people(circle, place)?;
    check_ends(plan, place)
}

fn is_there(plan: &Plan, collection: Collection, id: &str) -> bool {
    RecordId::new(id).is_ok_and(|id| plan.record(collection, &id).is_some())
}

fn check_mixes(day: &Day, plan: &Plan, place: &str) -> Result<(), Fault> {
    for mix in plan.mixes().list {
        let at = |field| {
            format!("{}.{field}", place_of(plan, place, Collection::Mixes, mix.id.as_str()))
        };
        if let Some(id) = &mix.rate {
            rate(day, at("rate"), id)?;
        }
        if let Some(id) = &mix.shared_activity
            && !day.shared_support.activities.iter().any(|a| a.id.as_str() == id)
        {
            return Err(Fault::new(
                at("shared_activity"),
                format!("no shared activity has the id \"{id}\""),
            ));
        }
    }
    Ok(())
}

/// Checks what stands in the worksheets' own columns against the types of these.
fn check_columns(worksheets: &Worksheets, plan: &Plan, place: &str) -> Result<(), Fault> {
    for entry in plan.list(Collection::Entries) {
        for (name, field) in &entry.fields {
            let Some(column) = name.strip_prefix(COLUMN) else { continue };
            if let Err(why) = check_column(worksheets, entry, name, &field.value) {
                let at = place_of(plan, place, Collection::Entries, entry.id.as_str());
                let what = of_column(worksheets, entry, column).unwrap_or_else(|| sentence(&why));
                return Err(Fault::new(format!("{at}.columns.{column}"), what));
            }
        }
    }
    Ok(())
}

/// Returns what a column offers, when it offers a choice.
fn of_column(worksheets: &Worksheets, entry: &Record, column: &str) -> Option<String> {
    let section = worksheets.find(entry.text("worksheet"))?.section(entry.text("section"))?;
    let choices: Vec<_> = section.column(column)?.choices.iter().map(|c| c.id.as_str()).collect();
    (!choices.is_empty()).then(|| format!("this is none of {}", choices.join(", ")))
}

/// Checks that those who are named are in the circle.
fn check_people(circle: &Circle, place: &str) -> Result<(), Fault> {
    use Collection::{About, Actions, Entries};
    let plan = &circle.plan;
    let named = [
        (Entries, "respondent"),
        (Entries, "scribe"),
        (Actions, "owner"),
        (Actions, "helpers"),
        (About, "scribe"),
    ];
    for (collection, field) in named {
        for record in plan.list(collection) {
            let Some(value) = record.value(field) else { continue };
            let one = value.as_str().map(|id| (field.to_owned(), id));
            let list = value.as_array().into_iter().flatten().enumerate();
            let many = list.filter_map(|(n, id)| Some((format!("{field}[{n}]"), id.as_str()?)));
            for (field, id) in one.into_iter().chain(many) {
                if circle.name_of(id).is_none() {
                    let at = place_of(plan, place, collection, record.id.as_str());
                    let what = format!("nobody in this circle has the id \"{id}\"");
                    return Err(Fault::new(format!("{at}.{field}"), what));
                }
            }
        }
    }
    Ok(())
}

/// Checks that what is linked, or was revised, is there.
fn check_ends(plan: &Plan, place: &str) -> Result<(), Fault> {
    for collection in [Collection::Links, Collection::Revisions] {
        for record in plan.list(collection) {
            let at = |field: &str| {
                let at = place_of(plan, place, collection, record.id.as_str());
                format!("{at}.{field}")
            };
            for (of, end) in ends_of(collection) {
                let is_needed = collection == Collection::Links;
                if !is_needed && record.value(of).is_none() && record.value(end).is_none() {
                    continue;
                }
                if let Some(missing) = [of, end].iter().find(|f| record.value(f).is_none()) {
                    return Err(Fault::new(at(missing), "is needed, and missing"));
                }
                let id = record.text(end);
                let named = Collection::named(record.text(of));
                if !named.is_some_and(|named| is_there(plan, named, id)) {
                    let what =
                        format!("there is nothing with the id \"{id}\" in {}", record.text(of));
                    return Err(Fault::new(at(end), what));
                }
            }
        }
    }
    Ok(())
}

/// Returns where a record stands in the file.
fn place_of(plan: &Plan, place: &str, collection: Collection, id: &str) -> String {
    let nth = || plan.list(collection).iter().position(|r| r.id.as_str() == id).unwrap_or(0);
    // Where a record stands among those that say the same in these fields.
    let nth_with = |fields: &[&str]| {
        let all = plan.list(collection);
        let own = all.iter().find(|record| record.id.as_str() == id);
        let is_beside = |other: &&&Record| {
            fields.iter().all(|field| own.is_some_and(|own| own.text(field) == other.text(field)))
        };
        let mut beside = all.iter().filter(is_beside);
        let n = beside.position(|record| record.id.as_str() == id).unwrap_or(0);
        let said = own.map(|own| fields.iter().map(|field| own.text(field).to_owned()).collect());
        (n, said.unwrap_or_else(Vec::new))
    };
    match collection {
        Collection::Entries => {
            let (n, said) = nth_with(&["worksheet", "section"]);
            format!("{place}.worksheets.{}[{n}]", said.join("."))
        }
        Collection::Weeks => format!("{place}.week"),
        Collection::Blocks => format!("{place}.week.blocks[{}]", nth()),
        Collection::Mixes => {
            let (n, said) = nth_with(&["block"]);
            let block = said.first().map(String::as_str).unwrap_or_default();
            format!("{}.mix[{n}]", place_of(plan, place, Collection::Blocks, block))
        }
        Collection::Reviews => format!("{place}.review"),
        Collection::About => format!("{place}.about"),
        Collection::CheckIns => format!("{place}.check_ins[{}]", nth()),
        Collection::Costs
        | Collection::Outcomes
        | Collection::Actions
        | Collection::Links
        | Collection::Intentions
        | Collection::Revisions
        | Collection::Ideas => format!("{place}.{}[{}]", collection.name(), nth()),
    }
}
