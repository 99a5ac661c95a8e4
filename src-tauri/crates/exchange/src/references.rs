//! A reference to something that is not there is a fault with its place.

use std::collections::BTreeSet;

use domain::money::Core;
use domain::plan::{Collection, Plan, Record, check_column};
use domain::worksheet::Worksheets;
use domain::{
    Circle, CircleId, Day, Proposal, RateId, RecordId, Sharing, SharingChange, is_former,
};

use crate::cursor::Fault;
use crate::place::place_of;
use crate::read::{COLUMN, ends_of, sentence};
use Collection::{About, Actions, Blocks, Costs, Entries, Ideas, Mixes, Outcomes, Weeks};

/// The fields by which a record names others of a collection, and what one calls these.
pub(crate) const NAMED: [(Collection, &str, Collection, &str); 9] = [
    (Ideas, "block", Blocks, "block"),
    (Costs, "outcome", Outcomes, "outcome"),
    (Costs, "block", Blocks, "block"),
    (Costs, "idea", Ideas, "idea"),
    (Costs, "week", Weeks, "week"),
    (Actions, "outcome", Outcomes, "outcome"),
    (Blocks, "outcomes", Outcomes, "outcome"),
    (Blocks, "was", Blocks, "block"),
    (Mixes, "idea", Ideas, "idea"),
];
/// The fields by which a record names somebody in the circle.
pub(crate) const PEOPLE: [(Collection, &str); 8] = [
    (Entries, "respondent"),
    (Entries, "scribe"),
    (Actions, "owner"),
    (Actions, "helpers"),
    (Blocks, "responsible"),
    (Mixes, "helper"),
    (Ideas, "helper"),
    (About, "scribe"),
];

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
    check_rates(day)?;
    check_shared(day)?;
    for (n, circle) in day.circles.iter().enumerate() {
        check_plan(day, circle, &format!("people[{n}].plan"))?;
    }
    check_sharing(day, &day.sharing)
}

fn check_rates(day: &Day) -> Result<(), Fault> {
    for (n, rate) in day.rates.iter().enumerate() {
        let Some(id) = &rate.on_cost else { continue };
        if !day.money_rules.on_costs.iter().any(|profile| &profile.id == id) {
            let what = format!("no employer's costs have the id \"{id}\"");
            return Err(Fault::new(format!("rates[{n}].on_cost"), what));
        }
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
    let place = |list: &str, n: usize| format!("shared_support.{list}[{n}]");
    for (n, core) in shared.core.iter().enumerate() {
        check_core(day, &place("core", n), core)?;
    }
    for (n, night) in shared.nights.iter().enumerate() {
        check_sharers(day, &place("nights", n), &night.rate, &night.sharers)?;
    }
    for (n, activity) in shared.activities.iter().enumerate() {
        check_sharers(day, &place("activities", n), &activity.rate, &activity.sharers)?;
    }
    Ok(())
}

fn check_core(day: &Day, place: &str, core: &Core) -> Result<(), Fault> {
    rate(day, format!("{place}.rate"), core.rate.as_str())?;
    let mut weights = core.weights.iter();
    weights.try_for_each(|w| sharer(day, format!("{place}.weights.{}", w.circle), &w.circle))
}

fn check_sharers(day: &Day, place: &str, by: &RateId, sharers: &[CircleId]) -> Result<(), Fault> {
    rate(day, format!("{place}.rate"), by.as_str())?;
    let mut sharers = sharers.iter().enumerate();
    sharers.try_for_each(|(n, of)| sharer(day, format!("{place}.sharers[{n}]"), of))
}

/// Somebody at the event, or somebody without a name who keeps the part of a person who was deleted.
fn sharer(day: &Day, place: String, id: &CircleId) -> Result<(), Fault> {
    if is_former(id) { Ok(()) } else { person(day, place, id) }
}

/// Checks what is asked about sharing: whom, of what, and from which blocks it came.
fn check_sharing(day: &Day, sharing: &Sharing) -> Result<(), Fault> {
    for (n, proposal) in sharing.proposals.iter().enumerate() {
        check_proposal(day, &format!("sharing.proposals[{n}]"), proposal)?;
    }
    for (n, together) in sharing.togethers.iter().enumerate() {
        for (s, side) in together.sides.iter().enumerate() {
            let place = format!("sharing.togethers[{n}].sides[{s}]");
            block(day, &place, &side.circle, &side.block)?;
        }
    }
    Ok(())
}

fn check_proposal(day: &Day, place: &str, proposal: &Proposal) -> Result<(), Fault> {
    let shared = &day.shared_support;
    let at = format!("{place}.shared");
    let is_there = |is_there: bool, noun: &str, id: &RecordId| {
        let fault = || Fault::new(&*at, format!("no shared {noun} has the id \"{id}\""));
        if is_there { Ok(()) } else { Err(fault()) }
    };
    match &proposal.change {
        SharingChange::Core { core } => check_core(day, &at, core)?,
        SharingChange::Night { night } => check_sharers(day, &at, &night.rate, &night.sharers)?,
        SharingChange::Activity { activity } => {
            check_sharers(day, &at, &activity.rate, &activity.sharers)?;
        }
        SharingChange::CoreEnds { id } => {
            is_there(shared.core.iter().any(|core| &core.id == id), "hours", id)?;
        }
        SharingChange::NightEnds { id } => {
            is_there(shared.nights.iter().any(|night| &night.id == id), "night", id)?;
        }
        SharingChange::ActivityEnds { id } => {
            is_there(shared.activities.iter().any(|a| &a.id == id), "activity", id)?;
        }
    }
    if let Some(by) = &proposal.by {
        person(day, format!("{place}.by"), by)?;
    }
    for (n, asked) in proposal.asked.iter().enumerate() {
        person(day, format!("{place}.asked[{n}].circle"), &asked.circle)?;
    }
    for (n, (circle, id)) in proposal.blocks.iter().enumerate() {
        block(day, &format!("{place}.blocks[{n}]"), circle, id)?;
    }
    Ok(())
}

fn block(day: &Day, place: &str, id: &CircleId, block: &RecordId) -> Result<(), Fault> {
    person(day, format!("{place}.circle"), id)?;
    let circle = day.circle(id).expect("BUG: looked for above");
    if is_there(&circle.plan, Blocks, block.as_str()) {
        return Ok(());
    }
    Err(Fault::new(format!("{place}.block"), format!("no block has the id \"{block}\"")))
}

fn check_plan(day: &Day, circle: &Circle, place: &str) -> Result<(), Fault> {
    let plan = &circle.plan;
    for (collection, field) in [(Mixes, "tier"), (Ideas, "block"), (Ideas, "tier")] {
        let all = plan.list(collection);
        if let Some(record) = all.iter().find(|record| record.value(field).is_none()) {
            let at = place_of(plan, place, collection, record.id.as_str());
            return Err(Fault::new(format!("{at}.{field}"), "is needed, and missing"));
        }
    }
    check_mixes(day, plan, place)?;
    check_columns(&day.worksheets, plan, place)?;
    check_named(plan, place)?;
    check_people(circle, place)?;
    check_ends(plan, place)
}

fn is_there(plan: &Plan, collection: Collection, id: &str) -> bool {
    RecordId::new(id).is_ok_and(|id| plan.record(collection, &id).is_some())
}

/// Returns the ids that stand in a field, alone or in a list, each with its place.
fn ids_in<'a>(record: &'a Record, field: &str) -> Vec<(String, &'a str)> {
    let Some(value) = record.value(field) else { return Vec::new() };
    let one = value.as_str().map(|id| (field.to_owned(), id));
    let list = value.as_array().into_iter().flatten().enumerate();
    let many = list.filter_map(|(n, id)| Some((format!("{field}[{n}]"), id.as_str()?)));
    one.into_iter().chain(many).collect()
}

/// Checks that the records that others name are there.
fn check_named(plan: &Plan, place: &str) -> Result<(), Fault> {
    for (collection, field, named, noun) in NAMED {
        for record in plan.list(collection) {
            for (field, id) in ids_in(record, field) {
                if !is_there(plan, named, id) {
                    let at = place_of(plan, place, collection, record.id.as_str());
                    let what = format!("no {noun} has the id \"{id}\"");
                    return Err(Fault::new(format!("{at}.{field}"), what));
                }
            }
        }
    }
    Ok(())
}

fn check_mixes(day: &Day, plan: &Plan, place: &str) -> Result<(), Fault> {
    for mix in plan.mixes().list {
        let at = |field| format!("{}.{field}", place_of(plan, place, Mixes, mix.id.as_str()));
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
    for entry in plan.list(Entries) {
        for (name, field) in &entry.fields {
            let Some(column) = name.strip_prefix(COLUMN) else { continue };
            if let Err(why) = check_column(worksheets, entry, name, &field.value) {
                let at = place_of(plan, place, Entries, entry.id.as_str());
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
    let plan = &circle.plan;
    for (collection, field) in PEOPLE {
        for record in plan.list(collection) {
            for (field, id) in ids_in(record, field) {
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
