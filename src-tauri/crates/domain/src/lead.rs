//! Who leads: every facilitator's desk can do the same, and one of them moves the day.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::checked_name;
use crate::{Change, Command, Day, FacilitatorId, Rejection, SeatId};

/// The most facilitators.
const FACILITATORS: u32 = 20;

/// Somebody who runs the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Facilitator {
    pub id: FacilitatorId,
    pub name: String,
}

/// Who leads now, and whose each desk is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lead {
    pub who: Option<FacilitatorId>,
    pub seats: BTreeMap<SeatId, FacilitatorId>,
}

/// Tells whether a command moves the whole day: only the lead does. Letting the room stand still is
/// for everybody: whoever hears the fire alarm first.
pub(crate) fn is_for_the_lead(day: &Day, command: &Command) -> bool {
    let is_moving = matches!(
        command,
        Command::AdvanceAgenda { .. }
            | Command::StepBack { .. }
            | Command::GoTo { .. }
            | Command::AddTime { .. }
            | Command::InsertItem { .. }
            | Command::SkipItem { .. }
            | Command::TakeUpItem { .. }
            | Command::ResumeAgenda
            | Command::LetBeLater { .. }
    );
    // Before the day they are preparation, which everybody does.
    let is_arranging = matches!(
        command,
        Command::ArrangeAgenda { .. }
            | Command::UsePreset { .. }
            | Command::SetTiming { .. }
            | Command::BeginRehearsal { .. }
            | Command::EndRehearsal
    );
    let is_on = day.agenda.now.is_some() || day.rehearsal.is_some();
    is_moving || (is_arranging && is_on)
}

/// Says no when somebody else leads. With nobody named as the lead, every desk may.
pub(crate) fn may_lead(day: &Day, seat: Option<&SeatId>) -> Result<(), Rejection> {
    let Some(who) = &day.lead.who else { return Ok(()) };
    let own = seat.and_then(|seat| day.lead.seats.get(seat));
    if own == Some(who) {
        return Ok(());
    }
    let name = day.event.facilitators.iter().find(|one| &one.id == who);
    match name {
        Some(one) => Err(Rejection::NotLeading { name: one.name.clone() }),
        None => Ok(()),
    }
}

/// Replaces the list of those who run the day. Whoever leads is on it until the lead is somebody
/// else's: nobody else takes their name off, or gives them another, by the way.
pub(crate) fn set_facilitators(
    day: &Day,
    seat: Option<&SeatId>,
    facilitators: &[Facilitator],
) -> Result<Vec<Change>, Rejection> {
    if facilitators.len() > FACILITATORS as usize {
        return Err(Rejection::TooMany { most: FACILITATORS });
    }
    let mut ids = BTreeSet::new();
    let mut kept = Vec::new();
    for one in facilitators {
        if !ids.insert(&one.id) {
            return Err(Rejection::AlreadyThere);
        }
        kept.push(Facilitator { id: one.id.clone(), name: checked_name("name", &one.name)? });
    }
    let mut lead = day.lead.clone();
    if let Some(who) = &day.lead.who {
        let leader = |all: &[Facilitator]| all.iter().find(|one| &one.id == who).cloned();
        if leader(&kept) != leader(&day.event.facilitators) {
            may_lead(day, seat)?;
        }
        lead.who = lead.who.filter(|who| ids.contains(who));
    }
    lead.seats.retain(|_, who| ids.contains(who));
    let event = crate::EventInfo { facilitators: kept, ..day.event.clone() };
    let mut changes = vec![Change::EventChanged { event }];
    changes.extend((lead != day.lead).then_some(Change::LeadChanged { lead }));
    Ok(changes)
}

/// Says whose desk this is. The first of all who sits down leads; later nobody does by sitting down.
pub(crate) fn sit_as(
    day: &Day,
    seat: Option<&SeatId>,
    who: Option<&FacilitatorId>,
) -> Result<Vec<Change>, Rejection> {
    let seat = seat.ok_or(Rejection::NotAllowed)?;
    let mut lead = day.lead.clone();
    // Of seats that are gone nothing is kept.
    lead.seats.retain(|taken, _| day.seats.contains_key(taken));
    match who {
        Some(who) => {
            known(day, who)?;
            let is_first = lead.seats.is_empty();
            lead.seats.insert(seat.clone(), who.clone());
            lead.who = lead.who.or_else(|| is_first.then(|| who.clone()));
        }
        None => {
            lead.seats.remove(seat);
        }
    }
    changed(day, lead)
}

/// Hands the lead over, or takes it: whoever does says who led, so that two do not cross.
pub(crate) fn hand_lead(
    day: &Day,
    from: Option<&FacilitatorId>,
    to: Option<&FacilitatorId>,
) -> Result<Vec<Change>, Rejection> {
    if day.lead.who.as_ref() != from {
        return Err(Rejection::AlreadyMoved);
    }
    if let Some(to) = to {
        known(day, to)?;
    }
    changed(day, Lead { who: to.cloned(), ..day.lead.clone() })
}

fn known(day: &Day, who: &FacilitatorId) -> Result<(), Rejection> {
    let is_known = day.event.facilitators.iter().any(|one| &one.id == who);
    if is_known { Ok(()) } else { Err(Rejection::NoSuchFacilitator) }
}

#[expect(clippy::unnecessary_wraps, reason = "the end of functions that may say no")]
fn changed(day: &Day, lead: Lead) -> Result<Vec<Change>, Rejection> {
    if lead == day.lead {
        return Ok(Vec::new());
    }
    Ok(vec![Change::LeadChanged { lead }])
}

#[cfg(test)]
mod tests;
