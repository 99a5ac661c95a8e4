//! People, their circles and their money.

use domain::money::{AllocationStatus, Period};
use domain::plan::Perspective;
use domain::{Allocation, Change, CircleId, CircleMember, Contingency, Invitation, Person};

use crate::cursor::{Fault, Object};
use crate::read::{MOST_PENCE, kept, records};
use crate::references::refuse_twice;

const INVITATIONS: &[(&str, Invitation)] = &[
    ("Invited", Invitation::Invited),
    ("Accepted", Invitation::Accepted),
    ("Declined", Invitation::Declined),
    ("NoReply", Invitation::NoReply),
    ("Uninvited", Invitation::Uninvited),
];
const PERIODS: &[(&str, Period)] = &[
    ("Week", Period::Week),
    ("FourWeeks", Period::FourWeeks),
    ("Month", Period::Month),
    ("Year", Period::Year),
];
const STATUSES: &[(&str, AllocationStatus)] = &[
    ("Confirmed", AllocationStatus::Confirmed),
    ("Indicative", AllocationStatus::Indicative),
    ("Unknown", AllocationStatus::Unknown),
    ("None", AllocationStatus::None),
];

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
    let plan = from.object("plan")?;
    let unknown = kept(from)?;
    let person = Person { name, born, members, allocations, contingency, unknown };
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
        unknown: kept(from)?,
    })
}

fn read_allocation(mut from: Object) -> Result<Allocation, Fault> {
    let stream = from.text("stream")?;
    let pence = match from.optional_whole("pence")? {
        Some(pence) => Some(from.in_range("pence", pence, (0, MOST_PENCE))?),
        None => None,
    };
    let period = from.word("period", PERIODS)?.unwrap_or(Period::Year);
    let status = from.needed_word("status", STATUSES)?;
    Ok(Allocation {
        stream,
        pence,
        period,
        status,
        terms: domain::AllocationTerms::default(),
        unknown: kept(from)?,
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
