//! What an organiser sets up about the event and the people in it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::circle::{MEMBERS, PEOPLE};
use crate::event::{checked_name, within};
use crate::leaving::leave;
use crate::plan::{Collection, Plan, Record};
use crate::{Change, CircleId, Day, Person, RecordId, Rejection, Revision, table};

pub(super) fn describe_event(
    day: &Day,
    title: &str,
    date: Option<NaiveDate>,
    venue: &str,
) -> Result<Vec<Change>, Rejection> {
    let title = checked_name("title", title)?;
    let venue = venue.trim().to_owned();
    within("venue", &venue, crate::event::NAME_LENGTH)?;
    let event = crate::EventInfo { title, date, venue, ..day.event.clone() };
    Ok(vec![Change::EventChanged { event }])
}

pub(super) fn add_person(
    day: &Day,
    id: &CircleId,
    name: &str,
    revision: Revision,
) -> Result<Vec<Change>, Rejection> {
    let name = checked_name("name", name)?;
    if day.circle(id).is_ok() {
        return Err(Rejection::AlreadyThere);
    }
    if day.circles.len() >= PEOPLE as usize {
        return Err(Rejection::EventFull { most: PEOPLE });
    }
    let person = Person::named(name);
    Ok(vec![
        Change::PersonChanged { circle: id.clone(), person },
        Change::RecordChanged {
            circle: id.clone(),
            collection: Collection::Weeks,
            record: perfect_week(revision),
        },
    ])
}

/// Takes a person off the list whose plan is still as blank as it began. Deleting what somebody
/// wrote is another matter, and is not done by the way.
pub(super) fn remove_person(day: &Day, id: &CircleId) -> Result<Vec<Change>, Rejection> {
    let circle = day.circle(id)?;
    day.event.may_be_deleted()?;
    if circle.plan.everything().any(|(collection, _)| collection != Collection::Weeks) {
        return Err(Rejection::HasWritten);
    }
    if day.shared_support.names(id) {
        return Err(Rejection::SharesSupport);
    }
    Ok(leave(day, std::slice::from_ref(id)))
}

/// Returns the week that every plan begins with.
pub(crate) fn perfect_week(revision: Revision) -> Record {
    let id = RecordId::new("perfect").expect("BUG: a plain word is an id");
    let order = crate::plan::Order::after(Plan::default().last_order(Collection::Weeks));
    let mut record = Record::new(id, order, revision);
    let label = crate::plan::Field::new("Perfect".into(), revision);
    record.fields.insert("label".to_owned(), label);
    record
}

pub(super) fn describe_person(
    day: &Day,
    id: &CircleId,
    mut person: Person,
) -> Result<Vec<Change>, Rejection> {
    let old = &day.circle(id)?.person;
    person.name = checked_name("name", &person.name)?;
    if person.members.len() > MEMBERS as usize {
        return Err(Rejection::TooMany { most: MEMBERS });
    }
    let mut ids = BTreeSet::new();
    for member in &mut person.members {
        member.name = checked_name("name", &member.name)?;
        within("relation", &member.relation, crate::event::NAME_LENGTH)?;
        if !ids.insert(member.id.clone()) || member.id.as_str() == id.as_str() {
            return Err(Rejection::AlreadyThere);
        }
        let before = old.members.iter().find(|m| m.id == member.id);
        member.unknown = before.map(|m| m.unknown.clone()).unwrap_or_default();
    }
    crate::money::check_allocations(&mut person, old)?;
    let ghosts = table::without_ghosts(day, id, &person);
    let described = Change::PersonChanged { circle: id.clone(), person };
    Ok(std::iter::once(described).chain(ghosts).collect())
}
