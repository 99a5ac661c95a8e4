//! People, their circles and their money.

use domain::money::Period;
use domain::plan::Perspective;
use domain::{Allocation, AllocationTerms, Change, CircleId, CircleMember, Contingency, Person};

use crate::cursor::{Fault, Object};
use crate::read::running::{read_consents, read_preparation};
use crate::read::{MOST_PENCE, records};
use crate::references::refuse_twice;
use crate::vocabulary::{BASES, INVITATIONS, PERIODS, SPENDING, STATUSES};

/// The most weeks' money that may build up.
const MOST_CUSHION: i64 = 520;

pub(crate) fn read_person(mut from: Object, changes: &mut Vec<Change>) -> Result<(), Fault> {
    let circle: CircleId = from.id("id")?;
    let is_there = |change: &Change| matches!(change, Change::PersonChanged { circle: other, .. } if *other == circle);
    if changes.iter().any(is_there) {
        return Err(from.fault("id", format!("the id \"{circle}\" stands twice")));
    }
    let name = from.needed("name")?;
    let born = from.date("born")?;
    let members: Vec<_> =
        from.objects("circle")?.into_iter().map(read_member).collect::<Result<_, _>>()?;
    refuse_twice(&from.at("circle"), members.iter().map(|m| m.id.as_str()))?;
    let allocations =
        from.objects("allocations")?.into_iter().map(read_allocation).collect::<Result<_, _>>()?;
    let contingency = read_contingency(&mut from)?;
    let consents = read_consents(&mut from)?;
    let preparation = read_preparation(from.object("preparation")?)?;
    let plan = from.object("plan")?;
    let unknown = from.rest();
    let person =
        Person { name, born, members, allocations, contingency, consents, preparation, unknown };
    changes.push(Change::PersonChanged { circle: circle.clone(), person });
    records::read_plan(plan, &circle, changes)
}

fn read_member(mut from: Object) -> Result<CircleMember, Fault> {
    let perspectives: Vec<_> = Perspective::ALL.into_iter().map(|p| (p.name(), p)).collect();
    Ok(CircleMember {
        id: from.id("id")?,
        name: from.needed("name")?,
        relation: from.text("relation")?,
        perspective: from.word("perspective", &perspectives)?.unwrap_or(Perspective::Other),
        paid: from.yes("paid")?,
        invitation: from.word("invitation", INVITATIONS)?,
        unknown: from.rest(),
    })
}

fn read_allocation(mut from: Object) -> Result<Allocation, Fault> {
    Ok(Allocation {
        stream: from.text("stream")?,
        pence: from.optional_in("pence", (0, MOST_PENCE))?,
        period: from.word("period", PERIODS)?.unwrap_or(Period::Year),
        status: from.needed_word("status", STATUSES)?,
        terms: read_terms(&mut from)?,
        unknown: from.rest(),
    })
}

/// Reads what goes with an amount: it stands beside it in the file.
fn read_terms(from: &mut Object) -> Result<AllocationTerms, Fault> {
    let (begins, until) = (from.date("from")?, from.date("until")?);
    if begins.zip(until).is_some_and(|(begins, until)| begins > until) {
        return Err(from.fault("until", "this is before the day on which it begins"));
    }
    let cushion = from.optional_in("cushion_weeks", (0, MOST_CUSHION))?;
    let mut only_for = from.words("only_for", SPENDING)?;
    only_for.sort_unstable();
    only_for.dedup();
    Ok(AllocationTerms {
        from: begins,
        until,
        basis: from.word("basis", BASES)?,
        confirmed_by: from.text("confirmed_by")?,
        confirmed_on: from.date("confirmed_on")?,
        restrictions: from.text("restrictions")?,
        only_for,
        balance: from.optional_in("balance", (0, MOST_PENCE))?,
        committed: from.optional_in("committed", (0, MOST_PENCE))?,
        cushion_weeks: cushion.map(|weeks| u32::try_from(weeks).expect("BUG: in range")),
    })
}

fn read_contingency(from: &mut Object) -> Result<Option<Contingency>, Fault> {
    let Some(value) = from.take("contingency") else { return Ok(None) };
    let mut set = Object::new(from.at("contingency"), value)?;
    let points = set.optional_whole("basis_points")?;
    let pence = set.optional_whole("pence")?;
    let place = set.place.clone();
    match (points, pence, set.rest().is_empty()) {
        (Some(points), None, true) => {
            let points = u32::try_from(points).ok().filter(|points| *points <= 10_000);
            let fault = || Fault::new(format!("{place}.basis_points"), "0 to 10000 are needed");
            Ok(Some(Contingency::BasisPoints(points.ok_or_else(fault)?)))
        }
        (None, Some(pence), true) if (0..=MOST_PENCE).contains(&pence) => {
            Ok(Some(Contingency::Pence(pence)))
        }
        _ => Err(Fault::new(place, "either basis_points or pence is needed, and nothing else")),
    }
}
