//! A circle's table during the day: where it is, how it fares, and who is there.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{ConsentAnswer, Purpose};
use crate::event::within;
use crate::{Change, CircleId, Day, ItemId, MemberId, Rejection};

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
    changed(circle, table)
}

/// Puts a table at an item of its own, or with the room again. It never goes past something that
/// everybody does together before the room has been there.
pub(crate) fn work_on(
    day: &Day,
    circle: &CircleId,
    item: Option<&ItemId>,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut table = day.table(circle)?;
    if let Some(id) = item {
        day.agenda.item(id)?;
        if let Some(wait) = day.agenda.barrier_before(id) {
            return Err(Rejection::WaitForTheRoom { item: wait });
        }
    }
    let own = item.filter(|id| day.agenda.now.as_ref() != Some(*id)).cloned();
    if table.item == own {
        return Ok(Vec::new());
    }
    (table.item_since, table.extra_minutes) = (own.as_ref().map(|_| now), 0);
    table.item = own;
    changed(circle, table)
}

/// Gives one table minutes of its own, or takes them.
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
    table.extra_minutes = extra;
    changed(circle, table)
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
    table.pause = Some(TablePause { kind, reason, since, back_at, goes_on: false });
    if kind == PauseKind::Left {
        let left = Attended { is: Attendance::Left, at: now };
        table.here.insert(circle.as_str().to_owned(), left);
    }
    changed(circle, table)
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
        return changed(circle, table);
    }
    table.pause = None;
    if let Some(person) = table.here.get_mut(circle.as_str())
        && person.is == Attendance::Left
    {
        *person = Attended { is: Attendance::Here, at: now };
    }
    changed(circle, table)
}

/// Notes whether somebody of a circle is there: a member, or the person.
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
    let whose = who.map_or(circle.as_str(), MemberId::as_str);
    table.here.insert(whose.to_owned(), Attended { is, at: now });
    changed(circle, table)
}

#[expect(clippy::unnecessary_wraps, reason = "the end of functions that may say no")]
fn changed(circle: &CircleId, table: Table) -> Result<Vec<Change>, Rejection> {
    Ok(vec![Change::TableChanged { circle: circle.clone(), table }])
}
