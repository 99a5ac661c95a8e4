//! Moving on, stepping back and going anywhere: where the room is, and what its clocks say.

use chrono::{DateTime, TimeDelta, Utc};

use super::forecast::{Expected, Forecast, ItemState};
use super::{Agenda, ITEM_MINUTES, Run};
use crate::{ItemId, Rejection};

/// A step that is undone within this many seconds was a slip: the clock goes on as it was.
const SLIP_SECONDS: i64 = 60;
/// What was left this many hours ago was on another day.
pub(super) const ANOTHER_DAY_HOURS: i64 = 12;
/// The most that an item comes to with all that it is given, in minutes: a day and a night.
const GIVEN_MINUTES: i32 = 24 * 60;

/// Moves on to the next item, or ends the day after the last one. `from` is the item that the
/// facilitator was looking at, so that a double click never skips two.
pub(crate) fn advance(
    agenda: &Agenda,
    from: Option<&ItemId>,
    now: DateTime<Utc>,
) -> Result<Agenda, Rejection> {
    if agenda.now.as_ref() != from || agenda.is_over {
        return Err(Rejection::AlreadyMoved);
    }
    let mut moved = agenda.clone();
    moved.end_pause(now);
    moved.leave(now);
    match agenda.next() {
        Some(next) if agenda.interrupted() == Some(next) => moved.come_back(&next.id, now),
        Some(next) => moved.enter(&next.id, now),
        None if from.is_some() => {
            (moved.now, moved.back_to) = (None, None);
            moved.is_over = true;
        }
        None => return Err(Rejection::NoSuchItem),
    }
    Ok(moved)
}

/// Returns the agenda as if what runs had no time left: it ends when somebody moves on.
pub(crate) fn as_if_over(agenda: &Agenda) -> Agenda {
    let mut over = agenda.clone();
    if let Some(run) = over.runs.iter_mut().find(|run| Some(&run.item) == agenda.now.as_ref()) {
        (run.minutes, run.extra_minutes) = (Some(0), 0);
    }
    over
}

/// Lets what has just begun have the minutes that were foreseen for it: what gives time to what ran
/// over before it goes on giving it while it runs.
pub(crate) fn as_foreseen(
    mut agenda: Agenda,
    foreseen: Option<&Forecast>,
    now: DateTime<Utc>,
) -> Agenda {
    let Some(id) = agenda.now.clone() else { return agenda };
    let is_it = |one: &&Expected| one.item == id && one.state == ItemState::ToCome;
    let coming = foreseen.and_then(|foreseen| foreseen.items.iter().find(is_it));
    let begun = agenda.runs.iter_mut().find(|run| run.item == id && run.started_at == now);
    if let (Some(coming), Some(run)) = (coming, begun) {
        run.minutes = Some(coming.minutes);
    }
    agenda
}

/// Goes back one item; to what was interrupted, when something was put in. Its clock goes on as if
/// it had never been left after a slip, and from where it stood after longer. From the first item it
/// takes the start back: the day has not begun.
pub(crate) fn step_back(
    agenda: &Agenda,
    from: Option<&ItemId>,
    now: DateTime<Utc>,
) -> Result<Agenda, Rejection> {
    if agenda.now.as_ref() != from {
        return Err(Rejection::AlreadyMoved);
    }
    let place = if agenda.is_over { Some(agenda.items.len()) } else { agenda.place() };
    let earlier = agenda.items.get(..place.unwrap_or(0)).unwrap_or_default();
    let before = earlier.iter().rfind(|item| !agenda.is_skipped(&item.id));
    let mut moved = agenda.clone();
    let Some(back) = agenda.interrupted().or(before) else {
        let begun = moved.now.take().ok_or(Rejection::NothingBefore)?;
        moved.runs.retain(|run| run.item != begun);
        (moved.paused_since, moved.back_to) = (None, None);
        return Ok(moved);
    };
    moved.end_pause(now);
    moved.leave(now);
    moved.go_on_with(&back.id, now);
    Ok(moved)
}

/// Goes straight to an item; one that was left out is taken up again.
pub(crate) fn go_to(
    agenda: &Agenda,
    from: Option<&ItemId>,
    to: &ItemId,
    now: DateTime<Utc>,
) -> Result<Agenda, Rejection> {
    agenda.item(to)?;
    if agenda.now.as_ref() != from || agenda.now.as_ref() == Some(to) {
        return Err(Rejection::AlreadyMoved);
    }
    let mut moved = agenda.clone();
    moved.end_pause(now);
    moved.leave(now);
    if agenda.interrupted().is_some_and(|item| &item.id == to) {
        moved.come_back(to, now);
    } else {
        moved.enter(to, now);
    }
    Ok(moved)
}

/// Gives minutes to the item that runs, or takes them; it never plans less than nothing.
pub(crate) fn add_time(agenda: &Agenda, id: &ItemId, minutes: i16) -> Result<Agenda, Rejection> {
    if agenda.now.as_ref() != Some(id) {
        return Err(Rejection::AlreadyMoved);
    }
    let planned = agenda.item(id)?.planned_minutes;
    let mut changed = agenda.clone();
    let run = changed.runs.iter_mut().find(|run| &run.item == id);
    // An agenda comes out of a file, which may say that an item runs that never began.
    let run = run.ok_or(Rejection::AlreadyMoved)?;
    let out_of_range = || Rejection::OutOfRange { field: "minutes".to_owned() };
    let extra = run.extra_minutes.checked_add(minutes).ok_or_else(out_of_range)?;
    let given = i32::from(run.minutes.unwrap_or(planned))
        .checked_add(i32::from(extra))
        .ok_or_else(out_of_range)?;
    if minutes.unsigned_abs() > ITEM_MINUTES || !(0..=GIVEN_MINUTES).contains(&given) {
        return Err(out_of_range());
    }
    run.extra_minutes = extra;
    Ok(changed)
}

impl Agenda {
    /// Counts the time in which the room stood still, and lets it go on.
    pub(super) fn end_pause(&mut self, now: DateTime<Utc>) {
        let Some(since) = self.paused_since.take() else { return };
        if let Some(run) = self.runs.iter_mut().find(|run| Some(&run.item) == self.now.as_ref()) {
            run.stand_still(now - since);
        }
    }

    pub(super) fn leave(&mut self, now: DateTime<Utc>) {
        if let Some(run) = self.runs.iter_mut().find(|run| Some(&run.item) == self.now.as_ref()) {
            run.ended_at = Some(now.max(run.started_at));
        }
    }

    /// Begins an item. One that the room comes to again has its whole time anew.
    pub(super) fn enter(&mut self, id: &ItemId, now: DateTime<Utc>) {
        let used = self.run(id).map_or(0, |run| run.minutes_used(now));
        if self.go_on_with(id, now)
            && let Some(run) = self.runs.iter_mut().find(|run| &run.item == id)
        {
            (run.minutes, run.extra_minutes) = (None, i16::try_from(used).unwrap_or(i16::MAX));
        }
    }

    /// Goes on with an item where it was left, and tells whether it was longer than a slip. What ran
    /// on another day begins anew.
    fn go_on_with(&mut self, id: &ItemId, now: DateTime<Utc>) -> bool {
        self.now = Some(id.clone());
        self.is_over = false;
        self.back_to = None;
        self.skipped.retain(|skipped| &skipped.item != id);
        let long_ago = now - TimeDelta::hours(ANOTHER_DAY_HOURS);
        self.runs.retain(|run| &run.item != id || run.ended_at.is_none_or(|end| end > long_ago));
        let Some(run) = self.runs.iter_mut().find(|run| &run.item == id) else {
            let (item, started_at, ended_at) = (id.clone(), now, None);
            self.runs.push(Run {
                item,
                started_at,
                ended_at,
                extra_minutes: 0,
                minutes: None,
                paused_seconds: 0,
            });
            return false;
        };
        let away = run.ended_at.take().map_or(TimeDelta::zero(), |left| now - left);
        let is_long = away > TimeDelta::seconds(SLIP_SECONDS);
        if is_long {
            run.stand_still(away);
        }
        is_long
    }

    /// Comes back to what was interrupted: its clock stood still. What was put into it stands
    /// before it from now on, so that it does not come again.
    fn come_back(&mut self, id: &ItemId, now: DateTime<Utc>) {
        let at = self.items.iter().position(|item| &item.id == id);
        if let (Some(at), Some(here)) = (at, self.place())
            && at < here
        {
            let stretch: Vec<_> = self.items.drain(at..=here).collect();
            let (been, rest): (Vec<_>, Vec<_>) = stretch.into_iter().partition(|item| {
                item.is_inserted && &item.id != id && self.run(&item.id).is_some()
            });
            self.items.splice(at..at, been.into_iter().chain(rest));
        }
        if let Some(run) = self.runs.iter_mut().find(|run| &run.item == id)
            && let Some(left) = run.ended_at.take()
        {
            run.stand_still(now - left);
        }
        self.go_on_with(id, now);
    }
}

impl Run {
    fn stand_still(&mut self, time: TimeDelta) {
        let stood = u32::try_from(time.num_seconds().max(0)).unwrap_or(u32::MAX);
        self.paused_seconds = self.paused_seconds.saturating_add(stood);
    }

    /// Returns for how many seconds it ran, pauses not counted.
    pub(super) fn seconds_used(&self, now: DateTime<Utc>) -> i64 {
        let all = self.ended_at.unwrap_or(now) - self.started_at;
        (all.num_seconds() - i64::from(self.paused_seconds)).max(0)
    }

    /// Returns the same in minutes; one that was begun counts as a whole one.
    fn minutes_used(&self, now: DateTime<Utc>) -> i64 {
        (self.seconds_used(now) + 59).div_euclid(60)
    }
}

#[cfg(test)]
mod tests;
