//! A reference to something that is not there is a fault with its place.

use std::collections::BTreeSet;

use domain::plan::{Collection, Plan};
use domain::{Circle, CircleId, Day, RateId};

use crate::cursor::Fault;

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
    for (collection, field) in [(Collection::Costs, "outcome"), (Collection::Actions, "outcome")] {
        for record in plan.list(collection) {
            let id = record.text(field);
            let is_there = plan.everything_in(Collection::Outcomes).any(|o| o.id.as_str() == id);
            if !id.is_empty() && !is_there {
                let at = place_of(plan, place, collection, record.id.as_str());
                let what = format!("no outcome has the id \"{id}\"");
                return Err(Fault::new(format!("{at}.{field}"), what));
            }
        }
    }
    for action in plan.actions().list {
        let people = action.owner.iter().map(|id| ("owner".to_owned(), id));
        let helpers = action.helpers.iter().enumerate();
        let helpers = helpers.map(|(n, id)| (format!("helpers[{n}]"), id));
        for (field, id) in people.chain(helpers) {
            if circle.name_of(id).is_none() {
                let at = place_of(plan, place, Collection::Actions, action.id.as_str());
                let what = format!("nobody in this circle has the id \"{id}\"");
                return Err(Fault::new(format!("{at}.{field}"), what));
            }
        }
    }
    Ok(())
}

/// Returns where a record stands in the file.
fn place_of(plan: &Plan, place: &str, collection: Collection, id: &str) -> String {
    let nth = |collection| plan.list(collection).iter().position(|r| r.id.as_str() == id);
    let nth_of = |collection| nth(collection).unwrap_or(0);
    match collection {
        Collection::Blocks => format!("{place}.week.blocks[{}]", nth_of(Collection::Blocks)),
        Collection::Mixes => {
            let mixes = plan.list(Collection::Mixes);
            let mix = mixes.iter().find(|mix| mix.id.as_str() == id);
            let block = mix.map(|mix| mix.text("block")).unwrap_or_default();
            let in_block = mixes.iter().filter(|mix| mix.text("block") == block);
            let n = in_block.clone().position(|mix| mix.id.as_str() == id).unwrap_or(0);
            format!("{}.mix[{n}]", place_of(plan, place, Collection::Blocks, block))
        }
        other => format!("{place}.{}[{}]", other.name(), nth_of(other)),
    }
}
