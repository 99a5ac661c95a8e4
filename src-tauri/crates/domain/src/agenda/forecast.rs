//! When everything will be: the plan, what has happened, and the time that has to be found again.

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, TimeDelta, TimeZone, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::during::TODAY_HOURS;
use super::moving::ANOTHER_DAY_HOURS;
use super::reflow::{Anchor, Coming, End, Layout, Missing, lay_out};
use super::{Agenda, AgendaItem, ITEM_MINUTES, ItemKind, ROUND_MINUTES, Run, TimeOfDay};
use crate::ItemId;

/// A day that begins further off its start than this many minutes is a rehearsal.
const MOVED_MINUTES: i64 = 120;
/// A time of day before the start is of the next day when it is not more than so many minutes on.
const NIGHT_MINUTES: u16 = 12 * 60;

/// Where an item stands in the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ItemState {
    Done,
    Now,
    ToCome,
    Skipped,
}

/// When an item is expected, beside when it was planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Expected {
    pub item: ItemId,
    pub state: ItemState,
    /// RFC 3339; for what is done, when it really was.
    #[ts(type = "string")]
    pub start: DateTime<Utc>,
    #[ts(type = "string")]
    pub end: DateTime<Utc>,
    #[ts(type = "string")]
    pub planned_start: DateTime<Utc>,
    /// How long it will be; fewer than planned when it gives time.
    pub minutes: u16,
}

/// The next start that others wait for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextFixed {
    pub item: ItemId,
    #[ts(type = "string")]
    pub planned: DateTime<Utc>,
    #[ts(type = "string")]
    pub expected: DateTime<Utc>,
}

/// One way to find time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Trim {
    /// Leave an item out.
    Skip { item: ItemId, saves: u16 },
    /// Let a fixed start be so many minutes later than it may be by itself.
    LetBeLater { item: ItemId, minutes: u16 },
}

/// Time that cannot be found without a decision of the lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Short {
    /// The fixed start that would be too late; nothing when it is the end of the day.
    pub before: Option<ItemId>,
    pub minutes: u16,
    /// What can be trimmed, the gentlest first.
    pub trims: Vec<Trim>,
}

/// How the day goes, at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// Every item, in the order of the agenda.
    pub items: Vec<Expected>,
    /// Whole minutes behind the plan; below nought when ahead.
    pub behind: i32,
    #[ts(type = "string")]
    pub finish: DateTime<Utc>,
    #[ts(type = "string")]
    pub planned_finish: DateTime<Utc>,
    pub next_fixed: Option<NextFixed>,
    pub short: Vec<Short>,
    /// The day began at quite another time than planned: all times moved with it.
    pub is_moved: bool,
}

/// Returns how the day goes; nothing for an agenda without items. `zone` is where the host stands.
pub fn forecast<Z: TimeZone>(agenda: &Agenda, now: DateTime<Utc>, zone: &Z) -> Option<Forecast> {
    if agenda.items.is_empty() {
        return None;
    }
    let plan = Plan::of(agenda, now, zone)?;
    let room = Where::in_plan(agenda, &plan, now);
    let queue = plan.queue(agenda, &room);
    let coming: Vec<Coming> = queue.iter().map(|(_, coming)| *coming).collect();
    let end = End { planned: plan.finish, at_the_latest: plan.ends_by };
    let layout = lay_out(&coming, room.free_at, end, agenda.policy);

    let mut items: Vec<Expected> = agenda
        .items
        .iter()
        .zip(&plan.starts)
        .enumerate()
        .map(|(index, (item, planned))| plan.past(agenda, &room, (index, item), *planned, now))
        .collect();
    for ((index, _), (start, minutes)) in queue.iter().zip(&layout.laid) {
        let Some(item) = items.get_mut(*index) else { continue };
        item.state = ItemState::ToCome;
        (item.start, item.end) = (plan.at(*start), plan.at(start + minutes));
        item.minutes = minutes_of(*minutes);
    }
    let next = queue.iter().zip(&layout.laid).find_map(|((index, coming), (start, _))| {
        let item = agenda.items.get(*index)?.id.clone();
        let (planned, expected) = (plan.at(coming.anchor?.at), plan.at(*start));
        Some(NextFixed { item, planned, expected })
    });
    let short = if agenda.is_over { Vec::new() } else { plan.short(agenda, &queue, &layout) };
    let finish = if agenda.is_over { room.free_at } else { layout.finish };
    Some(Forecast {
        items,
        behind: plan.behind(agenda, &room, &queue, &layout),
        finish: plan.at(finish),
        planned_finish: plan.at(plan.finish),
        next_fixed: next,
        short,
        is_moved: plan.is_moved,
    })
}

/// When everything was meant to be, in minutes from when the plan begins.
struct Plan {
    /// When the day that is planned for really began.
    begun: Option<DateTime<Utc>>,
    begins: DateTime<Utc>,
    is_moved: bool,
    starts: Vec<i64>,
    anchors: Vec<Option<Anchor>>,
    finish: i64,
    ends_by: Option<i64>,
}

/// Where the room is.
struct Where {
    /// The item that runs, and the one that it was put into.
    now: Option<usize>,
    interrupted: Option<usize>,
    /// From when on what is to come can begin.
    free_at: i64,
}

impl Plan {
    fn of<Z: TimeZone>(agenda: &Agenda, now: DateTime<Utc>, zone: &Z) -> Option<Self> {
        let begun = begun(agenda, now);
        let date = begun.unwrap_or(now).with_timezone(zone).date_naive();
        let start = on_the_clock(zone, date, agenda.start)?;
        // Elapsed time from here on: a clock that is put forward in the night moves nothing.
        let since_start = |time: TimeOfDay| {
            let minutes_on = (24 * 60 + time.minutes()).saturating_sub(agenda.start.minutes());
            let is_at_night = time < agenda.start;
            if is_at_night && minutes_on > NIGHT_MINUTES {
                return None;
            }
            let date = if is_at_night { date.succ_opt()? } else { date };
            Some(minutes_between(start, on_the_clock(zone, date, time)?))
        };
        let off = begun.map_or(0, |begun| minutes_between(start, begun));
        let is_moved = off.abs() > MOVED_MINUTES;
        let begins = if is_moved { later(start, off) } else { start };

        let mut plan = Self {
            begun,
            begins,
            is_moved,
            starts: Vec::with_capacity(agenda.items.len()),
            anchors: Vec::with_capacity(agenda.items.len()),
            finish: 0,
            ends_by: agenda.ends_by.and_then(since_start),
        };
        for item in &agenda.items {
            let fixed = item.fixed_start.filter(|_| !item.is_inserted);
            let anchor = fixed.and_then(|fixed| {
                let later = agenda.later.iter().find(|later| later.item == item.id);
                let more = later.map_or(0, |later| i64::from(later.minutes));
                let allowed = i64::from(fixed.tolerance_minutes) + more;
                Some(Anchor { at: since_start(fixed.at)?, allowed })
            });
            let start = anchor.map_or(plan.finish, |anchor| anchor.at.max(plan.finish));
            plan.starts.push(start);
            plan.anchors.push(anchor);
            plan.finish = start + planned(item);
        }
        Some(plan)
    }

    /// Returns what is to come, in the order in which it will be.
    fn queue(&self, agenda: &Agenda, room: &Where) -> Vec<(usize, Coming)> {
        if agenda.is_over {
            return Vec::new();
        }
        let first = room.now.map_or(0, |now| now + 1);
        let rest = (first..agenda.items.len()).filter(|i| Some(*i) != room.interrupted);
        let coming = |index: usize| {
            let item = agenda.items.get(index).filter(|item| !agenda.is_skipped(&item.id))?;
            let minutes = i64::from(item.planned_minutes);
            let slack = if item.is_inserted { 0 } else { minutes - least(item) };
            let anchor = self.anchors.get(index).copied().flatten();
            Some((index, Coming { minutes, slack, anchor }))
        };
        let back = room.interrupted.and_then(|index| {
            let item = agenda.items.get(index)?;
            let run = agenda.run(&item.id)?;
            let left = 60 * given(item, Some(run)) - run.seconds_used(run.started_at);
            let minutes = (left.max(0) + 59).div_euclid(60);
            // What was interrupted has its own time: it gives none.
            Some((index, Coming { minutes, slack: 0, anchor: None }))
        });
        back.into_iter().chain(rest.filter_map(coming)).collect()
    }

    /// Returns what is known of an item that is not to come.
    fn past(
        &self,
        agenda: &Agenda,
        room: &Where,
        (index, item): (usize, &AgendaItem),
        planned: i64,
        now: DateTime<Utc>,
    ) -> Expected {
        let planned_start = self.at(planned);
        let of = |state, start, end, minutes| {
            let item = item.id.clone();
            Expected { item, state, start, end, planned_start, minutes: minutes_of(minutes) }
        };
        let run = agenda.run(&item.id).filter(|run| is_a_time(run.started_at));
        if room.now == Some(index) {
            let start = run.map_or(now, |run| run.started_at);
            let used = run.map_or(0, |run| run.seconds_used(now)) - stood_still(agenda, now);
            let minutes = given(item, run).max(used.div_euclid(60));
            return of(ItemState::Now, start, self.at(room.free_at).max(start), minutes);
        }
        match run.filter(|run| self.begun.is_none_or(|begun| begun <= run.started_at)) {
            Some(run) => {
                let end = run.ended_at.filter(|end| is_a_time(*end)).unwrap_or(run.started_at);
                let minutes = (run.seconds_used(run.started_at) + 30).div_euclid(60);
                of(ItemState::Done, run.started_at, end, minutes)
            }
            None => of(ItemState::Skipped, planned_start, planned_start, 0),
        }
    }

    /// Returns how much later than planned the item ends that the room is at.
    fn behind(
        &self,
        agenda: &Agenda,
        room: &Where,
        queue: &[(usize, Coming)],
        layout: &Layout,
    ) -> i32 {
        let first = queue.first().zip(layout.laid.first());
        let back = first.filter(|((index, _), _)| Some(*index) == room.interrupted);
        let (index, ends) = match back {
            Some(((index, _), (start, minutes))) => (Some(*index), start + minutes),
            None => (room.now, room.free_at),
        };
        let planned_end = index
            .and_then(|index| Some(self.starts.get(index)? + planned(agenda.items.get(index)?)));
        let behind = match planned_end {
            Some(planned_end) => ends - planned_end,
            None if agenda.is_over => room.free_at - self.finish,
            None => 0,
        };
        i32::try_from(behind).unwrap_or(if behind < 0 { i32::MIN } else { i32::MAX })
    }

    fn short(&self, agenda: &Agenda, queue: &[(usize, Coming)], layout: &Layout) -> Vec<Short> {
        let item = |place: usize| queue.get(place).and_then(|(index, _)| agenda.items.get(*index));
        let trims = |missing: &Missing| {
            let could = missing.stretch.clone().filter_map(|place| {
                let (item, (_, saves)) = (item(place)?, *layout.laid.get(place)?);
                let is_back = agenda.interrupted().is_some_and(|back| back.id == item.id);
                let may_go = item.optional || item.kind == ItemKind::TableWork;
                let skip = Trim::Skip { item: item.id.clone(), saves: minutes_of(saves) };
                (may_go && can_be_missed(item.kind) && saves > 0 && !is_back)
                    .then_some((!item.optional, skip))
            });
            let mut could: Vec<(bool, Trim)> = could.collect();
            could.sort_by_key(|(is_main, _)| *is_main);
            let by_hand = missing.before.and_then(item).and_then(|item| {
                let already = agenda.later.iter().find(|later| later.item == item.id);
                let minutes = missing.minutes + already.map_or(0, |l| i64::from(l.minutes));
                let minutes = u16::try_from(minutes).ok().filter(|m| *m <= ITEM_MINUTES)?;
                Some(Trim::LetBeLater { item: item.id.clone(), minutes })
            });
            could.into_iter().map(|(_, trim)| trim).chain(by_hand).collect()
        };
        let short = layout.missing.iter().map(|missing| Short {
            before: missing.before.and_then(item).map(|item| item.id.clone()),
            minutes: minutes_of(missing.minutes),
            trims: trims(missing),
        });
        short.collect()
    }

    fn at(&self, minute: i64) -> DateTime<Utc> {
        later(self.begins, minute)
    }
}

impl Where {
    fn in_plan(agenda: &Agenda, plan: &Plan, now: DateTime<Utc>) -> Self {
        let place = |id: &ItemId| agenda.items.iter().position(|item| &item.id == id);
        if agenda.is_over {
            let ends = agenda.items.iter().filter_map(|item| agenda.run(&item.id)?.ended_at);
            let last = ends.filter(|end| is_a_time(*end)).max();
            let free_at = last.map_or(plan.finish, |last| minutes_between(plan.begins, last));
            return Self { now: None, interrupted: None, free_at };
        }
        let at = agenda.now.as_ref().and_then(place);
        let Some(item) = at.and_then(|at| agenda.items.get(at)) else {
            return Self { now: None, interrupted: None, free_at: 0 };
        };
        let run = agenda.run(&item.id).filter(|run| is_a_time(run.started_at));
        let start = run.map_or(now, |run| run.started_at);
        let stood = run.map_or(0, |run| i64::from(run.paused_seconds)) + stood_still(agenda, now);
        let ends = (start - plan.begins).num_seconds() + 60 * given(item, run) + stood;
        let gone = (now.max(start) - plan.begins).num_seconds();
        let interrupted = agenda.interrupted().and_then(|item| place(&item.id));
        Self { now: at, interrupted, free_at: ends.max(gone).div_euclid(60) }
    }
}

/// Returns when the day that runs, or that ran last, began. What ran on another day is no part of
/// it: an old day, or a start by mistake.
fn begun(agenda: &Agenda, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let is_there = |run: &&Run| agenda.item(&run.item).is_ok() && is_a_time(run.started_at);
    let mut runs: Vec<&Run> = agenda.runs.iter().filter(is_there).collect();
    runs.sort_by_key(|run| run.started_at);
    let is_of_now = |run: &&Run| agenda.now.as_ref() == Some(&run.item);
    let is_today = |run: &Run| (now - run.started_at).num_hours().abs() < TODAY_HOURS;
    let last = runs
        .iter()
        .copied()
        .find(is_of_now)
        .or_else(|| runs.last().copied().filter(|run| agenda.is_over || is_today(run)))?;
    // From there back as long as one followed the other.
    let earlier = runs.iter().rev().filter(|run| run.started_at <= last.started_at);
    let begun = earlier.fold(last.started_at, |begun, run| {
        let left = run.ended_at.filter(|end| is_a_time(*end)).unwrap_or(run.started_at);
        let is_same = (begun - left).num_hours() < ANOTHER_DAY_HOURS;
        if is_same { begun.min(run.started_at) } else { begun }
    });
    Some(begun)
}

fn can_be_missed(kind: ItemKind) -> bool {
    match kind {
        ItemKind::TableWork | ItemKind::Plenary | ItemKind::Welcome | ItemKind::WrapUp => true,
        ItemKind::ShareRound | ItemKind::Break | ItemKind::Meal => false,
    }
}

/// Returns the time that the plan has for an item: none for what came in during the day.
fn planned(item: &AgendaItem) -> i64 {
    if item.is_inserted { 0 } else { i64::from(item.planned_minutes) }
}

/// Returns what an item needs at least, whatever an old file says of it.
fn least(item: &AgendaItem) -> i64 {
    let least = match item.kind {
        ItemKind::ShareRound => item.min_minutes.max(ROUND_MINUTES),
        ItemKind::Welcome
        | ItemKind::TableWork
        | ItemKind::Break
        | ItemKind::Meal
        | ItemKind::Plenary
        | ItemKind::WrapUp => item.min_minutes,
    };
    i64::from(least.min(item.planned_minutes))
}

/// Returns the minutes that an item has with what it was given.
fn given(item: &AgendaItem, run: Option<&Run>) -> i64 {
    let extra = run.map_or(0, |run| i64::from(run.extra_minutes));
    let minutes = run.and_then(|run| run.minutes).unwrap_or(item.planned_minutes);
    (i64::from(minutes) + extra).max(0)
}

/// Returns for how many seconds the room stands still by now.
fn stood_still(agenda: &Agenda, now: DateTime<Utc>) -> i64 {
    let since = agenda.paused_since.filter(|since| is_a_time(*since));
    since.map_or(0, |since| (now - since).num_seconds().max(0))
}

/// Returns a time of day as it comes on a date; where the clock is put forward over it, just after.
fn on_the_clock<Z: TimeZone>(zone: &Z, date: NaiveDate, time: TimeOfDay) -> Option<DateTime<Utc>> {
    let wanted = date.and_hms_opt(0, 0, 0)? + TimeDelta::minutes(time.minutes().into());
    let quarters = (0..=12).map(|quarter| wanted + TimeDelta::minutes(15 * quarter));
    let mut found = quarters.filter_map(|naive| match zone.from_local_datetime(&naive) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Some(at.with_timezone(&Utc)),
        LocalResult::None => None,
    });
    found.next().or_else(|| Some(wanted.and_utc()))
}

/// Tells whether a time can be one of a real day: files say all kinds of things.
fn is_a_time(at: DateTime<Utc>) -> bool {
    (1970..9000).contains(&at.year())
}

fn later(at: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
    TimeDelta::try_minutes(minutes).and_then(|by| at.checked_add_signed(by)).unwrap_or(at)
}

fn minutes_between(from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
    (to - from).num_seconds().div_euclid(60)
}

fn minutes_of(minutes: i64) -> u16 {
    u16::try_from(minutes.max(0)).unwrap_or(u16::MAX)
}
