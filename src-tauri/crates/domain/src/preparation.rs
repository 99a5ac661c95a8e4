//! Preparing the day: what is known of each person and of the place, and what is still open.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{ConsentAnswer, Purpose, answer_on};
use crate::event::{checked_name, within};
use crate::fold::words;
use crate::money::AllocationStatus;
use crate::plan::{Collection, Record};
use crate::{Change, Circle, CircleId, CircleMember, Day, Invitation, Person, Rejection};

/// The longest answer, in characters.
const TEXT_LENGTH: usize = 1_000;
/// The most names on a list of those who are not invited.
const NAMES: u32 = 20;
/// The worksheet on which the one-page profile is drafted.
const PROFILE: &str = "one-page-profile";

/// Somebody whom the person does not want there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NotInvited {
    pub name: String,
    /// Private.
    pub reason: String,
}

/// What somebody who plans needs on the day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preparation {
    /// Access needs were asked about; there may be none.
    pub is_asked: bool,
    pub senses: String,
    pub food: String,
    pub medication: String,
    pub mobility: String,
    pub quiet_space: String,
    /// Things that comfort, and what one likes to do while waiting: one a line.
    pub comfort: String,
    pub communication: String,
    pub language: String,
    pub format: String,
    pub best_time: String,
    pub helps_to_leave: String,
    /// The person comes alone, and wants it so.
    pub is_alone_by_choice: bool,
    pub not_invited: Vec<NotInvited>,
    /// What is known already, and what was talked about before the day.
    pub known_already: String,
    pub has_draft_profile: bool,
}

/// What the place and the day need.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DayPreparation {
    /// Who hears of a worry about somebody's safety.
    pub safeguarding_lead: String,
    pub emergencies: String,
    /// Who must not sit together.
    pub seating: String,
    pub access: String,
    pub quiet_room: String,
    pub toilet: String,
    pub power_and_wall: String,
    pub local_offer: String,
}

/// What has to be seen to before the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum PrepItem {
    Date,
    Agenda,
    People,
    SafetyBrief,
    Venue,
    LocalOffer,
    AccessNeeds,
    Supporter,
    Consent,
    Allocation,
    KnownAlready,
    DraftProfile,
    /// Somebody whom the person does not want there is on a list of those who come.
    NotInvited,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum PrepState {
    Done,
    /// It can wait.
    Warns,
    /// The day should not begin without it.
    Blocks,
}

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Prepared {
    pub item: PrepItem,
    /// Whom it is about; nobody when it is about the day.
    pub circle: Option<CircleId>,
    pub state: PrepState,
}

/// Returns what has been seen to and what has not: of the day, and then of each person.
pub fn checklist(day: &Day, now: DateTime<Utc>) -> Vec<Prepared> {
    let is_pretend = |id: &CircleId| day.rehearsal.as_ref().is_some_and(|r| r.is_pretend(id));
    let people: Vec<&Circle> =
        day.circles.iter().filter(|circle| !is_pretend(&circle.id)).map(Arc::as_ref).collect();
    // A rehearsal has an agenda of its own: what is prepared is the day's.
    let agenda = day.rehearsal.as_ref().map_or(&day.agenda, |rehearsal| &rehearsal.agenda);
    let of_day = |item, state| Prepared { item, circle: None, state };
    let event = &day.event;
    let place = &event.preparation;
    let is_placed = is_said(&event.venue) && is_said(&place.access);
    let mut all = vec![
        of_day(PrepItem::Date, or_warns(event.date.is_some())),
        of_day(PrepItem::Agenda, or_blocks(!agenda.items.is_empty())),
        of_day(PrepItem::People, or_blocks(!people.is_empty())),
        of_day(PrepItem::SafetyBrief, or_blocks(is_said(&place.safeguarding_lead))),
        of_day(PrepItem::Venue, or_warns(is_placed)),
        of_day(PrepItem::LocalOffer, or_warns(is_said(&place.local_offer))),
    ];
    for circle in &people {
        all.extend(of_person(day, circle, &people, now));
    }
    all
}

fn of_person(day: &Day, circle: &Circle, people: &[&Circle], now: DateTime<Utc>) -> Vec<Prepared> {
    let line = |item, state| Prepared { item, circle: Some(circle.id.clone()), state };
    let (person, known) = (&circle.person, &circle.person.preparation);
    let has_profile = known.has_draft_profile || has_notes(circle, PROFILE);
    let mut all = vec![
        line(PrepItem::AccessNeeds, or_blocks(known.is_asked)),
        line(PrepItem::Supporter, supporter(person)),
        line(PrepItem::Consent, consent(day, person, now)),
        line(PrepItem::Allocation, or_warns(is_money_known(person))),
        line(PrepItem::KnownAlready, or_warns(is_said(&known.known_already))),
        line(PrepItem::DraftProfile, or_warns(has_profile)),
    ];
    if known.not_invited.iter().any(|one| is_said(&one.name)) {
        all.push(line(PrepItem::NotInvited, not_invited(day, circle, people)));
    }
    all
}

/// Somebody comes with the person, or the person wants to come alone. Who has not answered yet may
/// still come.
fn supporter(person: &Person) -> PrepState {
    if person.preparation.is_alone_by_choice {
        return PrepState::Done;
    }
    let may_come = |member: &&CircleMember| !is_barred(person, &member.name);
    let mut state = PrepState::Blocks;
    for member in person.members.iter().filter(may_come) {
        match member.invitation {
            Some(Invitation::Accepted) | None => return PrepState::Done,
            Some(Invitation::Invited | Invitation::NoReply) => state = PrepState::Warns,
            Some(Invitation::Declined | Invitation::Uninvited) => {}
        }
    }
    state
}

/// Keeping the plan has to be agreed to, and to hold on the day itself; the other purposes can be
/// asked for on the day.
fn consent(day: &Day, person: &Person, now: DateTime<Utc>) -> PrepState {
    let today = now.date_naive();
    let on = day.event.date.map_or(today, |date| date.max(today));
    let answer = |purpose| answer_on(&person.consents, purpose, on);
    if answer(Purpose::HoldPlan) != Some(ConsentAnswer::Yes) {
        return PrepState::Blocks;
    }
    or_warns(Purpose::ALL.into_iter().all(|purpose| answer(purpose).is_some()))
}

/// No money at all is an answer, too.
fn is_money_known(person: &Person) -> bool {
    let all = &person.allocations;
    !all.is_empty() && all.iter().all(|one| one.status != AllocationStatus::Unknown)
}

/// Who is not wanted may not be in this circle; elsewhere in the room it may be somebody else of
/// the same name.
fn not_invited(day: &Day, circle: &Circle, people: &[&Circle]) -> PrepState {
    let person = &circle.person;
    let is_coming = |member: &CircleMember| {
        !matches!(member.invitation, Some(Invitation::Declined | Invitation::Uninvited))
            && is_barred(person, &member.name)
    };
    if person.members.iter().any(is_coming) {
        return PrepState::Blocks;
    }
    let others = people.iter().filter(|other| other.id != circle.id);
    let is_near = |other: &&Circle| {
        is_barred(person, &other.person.name) || other.person.members.iter().any(is_coming)
    };
    let is_leading = day.event.facilitators.iter().any(|one| is_barred(person, &one.name));
    or_warns(!is_leading && !others.into_iter().any(is_near))
}

/// Tells whether a name is on the list of those whom the person does not want there.
fn is_barred(person: &Person, name: &str) -> bool {
    let name = words(name);
    let mut list = person.preparation.not_invited.iter();
    !name.is_empty() && list.any(|one| words(&one.name) == name)
}

fn has_notes(circle: &Circle, worksheet: &str) -> bool {
    let is_on_it = |note: &Record| {
        !note.removed && note.text("worksheet") == worksheet && is_said(note.text("text"))
    };
    circle.plan.everything_in(Collection::Entries).any(is_on_it)
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

fn or_warns(is_done: bool) -> PrepState {
    if is_done { PrepState::Done } else { PrepState::Warns }
}

fn or_blocks(is_done: bool) -> PrepState {
    if is_done { PrepState::Done } else { PrepState::Blocks }
}

/// Keeps what a person needs on the day.
pub(crate) fn prepare_person(
    day: &Day,
    circle: &CircleId,
    preparation: &Preparation,
) -> Result<Vec<Change>, Rejection> {
    let mut person = day.circle(circle)?.person.clone();
    let all = [
        ("senses", &preparation.senses),
        ("food", &preparation.food),
        ("medication", &preparation.medication),
        ("mobility", &preparation.mobility),
        ("quietSpace", &preparation.quiet_space),
        ("comfort", &preparation.comfort),
        ("communication", &preparation.communication),
        ("language", &preparation.language),
        ("format", &preparation.format),
        ("bestTime", &preparation.best_time),
        ("helpsToLeave", &preparation.helps_to_leave),
        ("knownAlready", &preparation.known_already),
    ];
    for (field, text) in all {
        within(field, text, TEXT_LENGTH)?;
    }
    if preparation.not_invited.len() > NAMES as usize {
        return Err(Rejection::TooMany { most: NAMES });
    }
    for one in &preparation.not_invited {
        checked_name("name", &one.name)?;
        within("reason", &one.reason, TEXT_LENGTH)?;
    }
    person.preparation = preparation.clone();
    Ok(vec![Change::PersonChanged { circle: circle.clone(), person }])
}

/// Keeps what the place and the day need.
pub(crate) fn prepare_day(
    day: &Day,
    preparation: &DayPreparation,
) -> Result<Vec<Change>, Rejection> {
    let all = [
        ("safeguardingLead", &preparation.safeguarding_lead),
        ("emergencies", &preparation.emergencies),
        ("seating", &preparation.seating),
        ("access", &preparation.access),
        ("quietRoom", &preparation.quiet_room),
        ("toilet", &preparation.toilet),
        ("powerAndWall", &preparation.power_and_wall),
        ("localOffer", &preparation.local_offer),
    ];
    for (field, text) in all {
        within(field, text, TEXT_LENGTH)?;
    }
    let event = crate::EventInfo { preparation: preparation.clone(), ..day.event.clone() };
    Ok(vec![Change::EventChanged { event }])
}

#[cfg(test)]
mod tests;
