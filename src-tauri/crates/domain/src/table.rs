//! A circle's table during the day: where it is, how it fares, and who is there.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{ConsentAnswer, Purpose};
use crate::event::within;
use crate::{Agenda, Change, CircleId, Day, ItemId, MemberId, Person, Rejection};

/// The longest private reason, in characters.
const REASON_LENGTH: usize = 500;
/// The longest break of one table, and the most time that one is given, in minutes.
const MINUTES: u16 = 240;

/// What a circle tells the facilitator with one press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Signal {
    Ready,
    MoreTime,
    Help,
}

/// Why a table rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum PauseKind {
    /// A break of this table's own.
    Break,
    /// The person is in the quiet room and may come back.
    QuietRoom,
    /// The person has left.
    Left,
    /// It is finished on another day.
    AnotherDay,
}

/// A table that rests; nothing of it is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TablePause {
    pub kind: PauseKind,
    /// Private: for the desk only.
    pub reason: String,
    #[ts(type = "string")]
    pub since: DateTime<Utc>,
    #[ts(type = "string | null")]
    pub back_at: Option<DateTime<Utc>>,
    /// The circle goes on without the person, who allowed it.
    pub goes_on: bool,
}

/// Whether somebody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Attendance {
    Expected,
    Here,
    Late,
    Left,
    NotComing,
}

/// Whether somebody is there, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attended {
    pub is: Attendance,
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// The table of one circle.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Table {
    /// What it is at when it is not where the room is.
    pub item: Option<ItemId>,
    /// When it began with it.
    pub item_since: Option<DateTime<Utc>>,
    /// Minutes that this table was given for itself.
    pub extra_minutes: i16,
    pub signal: Option<Signal>,
    pub signalled_at: Option<DateTime<Utc>>,
    pub pause: Option<TablePause>,
    /// The person, by the id of the circle, and the members.
    pub here: BTreeMap<String, Attended>,
}

impl Table {
    /// Lets go of "ready" and "more time", which were about what the table was at; a call for help
    /// stands until somebody has come.
    fn goes_on(&mut self) {
        if matches!(self.signal, Some(Signal::Ready | Signal::MoreTime)) {
            (self.signal, self.signalled_at) = (None, None);
        }
    }

    /// Puts it where the room is; what it was given for the same thing stays with it.
    fn joins_the_room(&mut self) {
        (self.item, self.item_since) = (None, None);
    }
}

/// Takes a circle's sign; nothing takes it back.
pub(crate) fn signal(
    day: &Day,
    circle: &CircleId,
    signal: Option<Signal>,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut table = day.table(circle)?;
    if table.signal == signal {
        return Ok(Vec::new());
    }
    (table.signal, table.signalled_at) = (signal, signal.map(|_| now));
    changed(day, circle, table)
}

/// Puts a table at an item of its own, or with the room again. It never comes to, or goes past,
/// something that everybody does together before the room has.
pub(crate) fn work_on(
    day: &Day,
    circle: &CircleId,
    item: Option<&ItemId>,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut table = day.table(circle)?;
    if let Some(id) = item {
        day.agenda.item(id)?;
        if let Some(wait) = waits_for(&day.agenda, id) {
            return Err(Rejection::WaitForTheRoom { item: wait });
        }
    }
    let own = item.filter(|id| day.agenda.now.as_ref() != Some(*id)).cloned();
    if table.item == own {
        return Ok(Vec::new());
    }
    table.goes_on();
    (table.item_since, table.extra_minutes) = (own.as_ref().map(|_| now), 0);
    table.item = own;
    changed(day, circle, table)
}

/// Returns what everybody does together, at this item or before it, and the room has not come to.
fn waits_for(agenda: &Agenda, id: &ItemId) -> Option<ItemId> {
    agenda.barrier_before(id).or_else(|| {
        let here = agenda.items.iter().position(|item| Some(&item.id) == agenda.now.as_ref());
        let place = agenda.items.iter().position(|item| &item.id == id)?;
        let is_to_come = !agenda.is_over && here.is_none_or(|here| here < place);
        (is_to_come && agenda.items.get(place)?.kind.is_together()).then(|| id.clone())
    })
}

/// Gives one table minutes of its own, or takes them. Who is given time has been answered.
pub(crate) fn give_time(
    day: &Day,
    circle: &CircleId,
    minutes: i16,
) -> Result<Vec<Change>, Rejection> {
    let mut table = day.table(circle)?;
    let extra = table.extra_minutes.saturating_add(minutes);
    if extra < 0 || extra > i16::try_from(MINUTES).expect("BUG: four hours fit") {
        return Err(Rejection::OutOfRange { field: "minutes".to_owned() });
    }
    if minutes > 0 && table.signal == Some(Signal::MoreTime) {
        table.goes_on();
    }
    table.extra_minutes = extra;
    changed(day, circle, table)
}

/// Tells whether a table rests already.
pub(crate) fn is_paused(day: &Day, circle: &CircleId) -> bool {
    day.tables.get(circle).is_some_and(|table| table.pause.is_some())
}

/// Lets a table rest. Nothing is lost, and nobody but the desk reads why.
pub(crate) fn pause(
    day: &Day,
    circle: &CircleId,
    (kind, reason, minutes): (PauseKind, &str, Option<u16>),
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut table = day.table(circle)?;
    let reason = reason.trim().to_owned();
    within("reason", &reason, REASON_LENGTH)?;
    if minutes.is_some_and(|minutes| minutes == 0 || minutes > MINUTES) {
        return Err(Rejection::OutOfRange { field: "minutes".to_owned() });
    }
    let back_at = minutes.map(|minutes| now + TimeDelta::minutes(minutes.into()));
    let since = table.pause.as_ref().map_or(now, |pause| pause.since);
    let had_left = table.pause.as_ref().is_some_and(|pause| pause.kind == PauseKind::Left);
    table.pause = Some(TablePause { kind, reason, since, back_at, goes_on: false });
    if kind == PauseKind::Left {
        let left = Attended { is: Attendance::Left, at: now };
        table.here.insert(circle.as_str().to_owned(), left);
    } else if had_left {
        comes_back(&mut table, circle, now);
    }
    changed(day, circle, table)
}

/// Lets a table go on: with the person, or without them where they allowed it beforehand.
pub(crate) fn resume(
    day: &Day,
    circle: &CircleId,
    without_person: bool,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut table = day.table(circle)?;
    let Some(pause) = &mut table.pause else { return Err(Rejection::AlreadyMoved) };
    if without_person {
        let consents = &day.circle(circle)?.person.consents;
        let answer = crate::consent::answer(consents, Purpose::GoOnWithoutMe, now);
        if answer != Some(ConsentAnswer::Yes) {
            return Err(Rejection::NotWithoutThem);
        }
        pause.goes_on = true;
        return changed(day, circle, table);
    }
    table.pause = None;
    comes_back(&mut table, circle, now);
    changed(day, circle, table)
}

/// Notes that a person who had left is there again.
fn comes_back(table: &mut Table, circle: &CircleId, now: DateTime<Utc>) {
    if let Some(person) = table.here.get_mut(circle.as_str())
        && person.is == Attendance::Left
    {
        *person = Attended { is: Attendance::Here, at: now };
    }
}

/// Notes whether somebody of a circle is there: a member, or the person. "Expected" is as if nobody
/// had said anything.
pub(crate) fn attend(
    day: &Day,
    circle: &CircleId,
    who: Option<&MemberId>,
    is: Attendance,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut table = day.table(circle)?;
    let person = &day.circle(circle)?.person;
    let is_known = |id: &MemberId| person.members.iter().any(|member| &member.id == id);
    if who.is_some_and(|id| !is_known(id)) {
        return Err(Rejection::NotAParty);
    }
    let whose = who.map_or(circle.as_str(), MemberId::as_str).to_owned();
    if is == Attendance::Expected {
        table.here.remove(&whose);
    } else if table.here.get(&whose).is_none_or(|before| before.is != is) {
        table.here.insert(whose, Attended { is, at: now });
    }
    // The circle went on without a person who is there again.
    let is_back = who.is_none() && is == Attendance::Here;
    if is_back && table.pause.as_ref().is_some_and(|p| p.kind == PauseKind::Left && p.goes_on) {
        table.pause = None;
    }
    changed(day, circle, table)
}

/// Returns the tables that the room's own move changes: it pulls nobody anywhere. A table that was
/// given time of its own stays with what it is at, one that was there already is with the room.
pub(crate) fn after_moving(day: &Day, agenda: &Agenda) -> Vec<Change> {
    let (before, after) = (day.agenda.now.as_ref(), agenda.now.as_ref());
    // What was put in for all is over soon, and the room comes back to the same thing.
    let is_aside = (before.is_some() && agenda.back_to.as_ref() == before)
        || (after.is_some() && day.agenda.back_to.as_ref() == after);
    let moved = day.tables.iter().filter_map(|(circle, table)| {
        let mut moved = table.clone();
        let is_gone = |id: &ItemId| agenda.item(id).is_err();
        if moved.item.is_some() {
            if moved.item.as_ref() == after || moved.item.as_ref().is_some_and(is_gone) {
                moved.joins_the_room();
            }
        } else if before != after && !is_aside {
            moved.goes_on();
            let stays = before.filter(|id| moved.extra_minutes > 0 && !is_gone(id));
            let since = stays.and_then(|id| day.agenda.run(id)).map(|run| run.started_at);
            match since {
                Some(since) => (moved.item, moved.item_since) = (stays.cloned(), Some(since)),
                None => moved.extra_minutes = 0,
            }
        }
        (&moved != table).then(|| Change::TableChanged { circle: circle.clone(), table: moved })
    });
    moved.collect()
}

/// Returns the table without people who are no longer in the circle, if there were any.
pub(crate) fn without_ghosts(day: &Day, circle: &CircleId, person: &Person) -> Option<Change> {
    let mut table = day.tables.get(circle)?.clone();
    let before = table.here.len();
    let is_member = |id: &str| person.members.iter().any(|member| member.id.as_str() == id);
    table.here.retain(|id, _| id == circle.as_str() || is_member(id));
    let is_less = table.here.len() < before;
    is_less.then(|| Change::TableChanged { circle: circle.clone(), table })
}

/// Returns the table resting again, if the circle went on without a person who allows it no more.
pub(crate) fn waiting_again(day: &Day, circle: &CircleId) -> Option<Change> {
    let mut table = day.tables.get(circle)?.clone();
    let pause = table.pause.as_mut().filter(|pause| pause.goes_on)?;
    pause.goes_on = false;
    Some(Change::TableChanged { circle: circle.clone(), table })
}

fn changed(day: &Day, circle: &CircleId, table: Table) -> Result<Vec<Change>, Rejection> {
    if table == day.table(circle)? {
        return Ok(Vec::new());
    }
    Ok(vec![Change::TableChanged { circle: circle.clone(), table }])
}

#[cfg(test)]
mod tests;
