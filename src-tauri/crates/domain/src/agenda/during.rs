//! Changing the agenda while the day runs: something is put in, left out, held, or let be late.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    AGENDA_ITEMS, Agenda, AgendaItem, ITEM_MINUTES, ItemKind, Later, ReflowPolicy, Skipped,
};
use crate::event::{checked_name, within};
use crate::{ItemId, Rejection, TimeOfDay, Unknown};

/// The longest reason, in characters.
const REASON_LENGTH: usize = 500;
/// What began this many hours ago belongs to another day.
pub(super) const TODAY_HOURS: i64 = 18;

/// What is put in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inserted<'a> {
    pub(crate) id: &'a ItemId,
    pub(crate) title: &'a str,
    pub(crate) kind: ItemKind,
    pub(crate) minutes: u16,
}

/// Puts something in after the item that runs, or now: then the room comes back to what it was at,
/// whose clock stands still meanwhile.
pub(crate) fn insert(
    agenda: &Agenda,
    from: Option<&ItemId>,
    what: Inserted<'_>,
    is_now: bool,
    now: DateTime<Utc>,
) -> Result<Agenda, Rejection> {
    if agenda.now.as_ref() != from || agenda.paused_since.is_some() {
        return Err(Rejection::AlreadyMoved);
    }
    let place = agenda.place().ok_or(Rejection::NoSuchItem)?;
    if agenda.items.len() >= AGENDA_ITEMS as usize {
        return Err(Rejection::TooMany { most: AGENDA_ITEMS });
    }
    if agenda.items.iter().any(|item| &item.id == what.id) {
        return Err(Rejection::AlreadyThere);
    }
    if what.minutes == 0 || what.minutes > ITEM_MINUTES {
        return Err(Rejection::OutOfRange { field: "minutes".to_owned() });
    }
    let item = AgendaItem {
        id: what.id.clone(),
        title: checked_name("title", what.title)?,
        kind: what.kind,
        planned_minutes: what.minutes,
        min_minutes: what.minutes.min(5),
        fixed_start: None,
        worksheet: None,
        optional: false,
        script: String::new(),
        prompts: String::new(),
        quiet_alternative: String::new(),
        is_inserted: true,
        unknown: Unknown::new(),
    };
    let mut changed = agenda.clone();
    changed.items.insert(place + 1, item);
    if is_now {
        // What was put into something that was put in: the room still goes back to the first.
        let first = changed.interrupted().map(|item| item.id.clone());
        changed.leave(now);
        changed.enter(what.id, now);
        changed.back_to = first.or_else(|| from.cloned());
    }
    Ok(changed)
}

/// Leaves an item out, with a reason; nothing of it is lost.
pub(crate) fn skip(
    agenda: &Agenda,
    id: &ItemId,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<Agenda, Rejection> {
    agenda.item(id)?;
    if agenda.now.as_ref() == Some(id) || agenda.is_skipped(id) {
        return Err(Rejection::AlreadyMoved);
    }
    let reason = reason.trim().to_owned();
    within("reason", &reason, REASON_LENGTH)?;
    let mut changed = agenda.clone();
    changed.skipped.push(Skipped { item: id.clone(), reason, at: now });
    changed.back_to = changed.back_to.filter(|back_to| back_to != id);
    Ok(changed)
}

/// Takes an item up again that was left out.
pub(crate) fn unskip(agenda: &Agenda, id: &ItemId) -> Result<Agenda, Rejection> {
    if !agenda.is_skipped(id) {
        return Err(Rejection::AlreadyMoved);
    }
    let mut changed = agenda.clone();
    changed.skipped.retain(|skipped| &skipped.item != id);
    Ok(changed)
}

/// Lets the whole room stand still.
pub(crate) fn pause(agenda: &Agenda, now: DateTime<Utc>) -> Result<Agenda, Rejection> {
    if agenda.now.is_none() || agenda.paused_since.is_some() {
        return Err(Rejection::AlreadyMoved);
    }
    Ok(Agenda { paused_since: Some(now), ..agenda.clone() })
}

/// Goes on where the room stood still.
pub(crate) fn resume(agenda: &Agenda, now: DateTime<Utc>) -> Result<Agenda, Rejection> {
    if agenda.paused_since.is_none() {
        return Err(Rejection::AlreadyMoved);
    }
    let mut changed = agenda.clone();
    changed.end_pause(now);
    Ok(changed)
}

/// Lets a fixed start be later than its tolerance by so many minutes.
pub(crate) fn let_be_later(
    agenda: &Agenda,
    id: &ItemId,
    minutes: u16,
) -> Result<Agenda, Rejection> {
    if agenda.item(id)?.fixed_start.is_none() {
        return Err(Rejection::NoSuchItem);
    }
    if minutes > ITEM_MINUTES {
        return Err(Rejection::OutOfRange { field: "minutes".to_owned() });
    }
    let mut changed = agenda.clone();
    changed.later.retain(|later| &later.item != id);
    if minutes > 0 {
        changed.later.push(Later { item: id.clone(), minutes });
    }
    Ok(changed)
}

/// Says how lost time is found again, and when the building closes.
pub(crate) fn set_timing(
    agenda: &Agenda,
    policy: ReflowPolicy,
    ends_by: Option<TimeOfDay>,
) -> Agenda {
    Agenda { policy, ends_by, ..agenda.clone() }
}

/// Moves the times of today's runs with a wall clock that was set, so that what has gone by stays;
/// nothing when no day runs. `now` is what the clock says since it was set.
pub fn clock_set(agenda: &Agenda, by: TimeDelta, now: DateTime<Utc>) -> Option<Agenda> {
    agenda.now.as_ref()?;
    let moved = |at: DateTime<Utc>| at.checked_add_signed(by).unwrap_or(at);
    let today = |at: DateTime<Utc>| (now - moved(at)).num_hours() < TODAY_HOURS;
    let mut changed = agenda.clone();
    for run in changed.runs.iter_mut().filter(|run| today(run.started_at)) {
        run.started_at = moved(run.started_at);
        run.ended_at = run.ended_at.map(moved);
    }
    changed.paused_since = changed.paused_since.map(moved);
    Some(changed)
}
