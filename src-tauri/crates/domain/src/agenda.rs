//! The agenda: what the day does, in which order, and where it has got to.
//!
//! The clock is a fact, not a rule: an item runs from its start until somebody moves on.

pub(crate) mod during;
pub(crate) mod forecast;
pub(crate) mod timing;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::{checked_name, within};
use crate::{ItemId, Rejection, Unknown, WorksheetId};

/// The longest item, in minutes.
pub const ITEM_MINUTES: u16 = 600;
/// The most items that a day has.
pub const AGENDA_ITEMS: u32 = 100;
/// A step back that is undone within this many seconds was a slip: the clock goes on as it was.
const SLIP_SECONDS: i64 = 60;

/// A time on the clock, in minutes since midnight, written `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Returns the time, or nothing when it is not on a 24-hour clock.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes < 24 * 60).then_some(Self(minutes))
    }

    /// Returns the minutes since midnight.
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// Reads `HH:MM`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let two_digits = |part: &str| {
            (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
        };
        let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
        (hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }
}

impl std::fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = Rejection;
    fn try_from(text: String) -> Result<Self, Rejection> {
        Self::parse(&text).ok_or(Rejection::WrongKind { field: "time".to_owned() })
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

/// What kind of time an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum ItemKind {
    Welcome,
    TableWork,
    ShareRound,
    Break,
    Meal,
    Plenary,
    WrapUp,
}

/// A start that others wait for: lunch, or the bus home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FixedStart {
    pub at: TimeOfDay,
    pub tolerance_minutes: u16,
}

/// One item of the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    pub id: ItemId,
    pub title: String,
    pub kind: ItemKind,
    pub planned_minutes: u16,
    pub min_minutes: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fixed_start: Option<FixedStart>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub worksheet: Option<WorksheetId>,
    #[serde(default)]
    pub optional: bool,
    /// What the facilitator says: for the desk only.
    #[serde(default)]
    pub script: String,
    /// Questions to ask, one a line: for the desk only.
    #[serde(default)]
    pub prompts: String,
    /// Something quieter for whoever wants it meanwhile.
    #[serde(default)]
    pub quiet_alternative: String,
    /// It came in during the day: the plan had no time for it.
    #[serde(default)]
    pub is_inserted: bool,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

impl ItemKind {
    /// Tells whether everybody is together in it: no circle goes past it before the room has.
    pub fn is_together(self) -> bool {
        matches!(self, Self::Welcome | Self::ShareRound | Self::Plenary | Self::WrapUp)
    }
}

/// What really happened with an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    pub item: ItemId,
    #[ts(type = "string")]
    pub started_at: DateTime<Utc>,
    #[ts(type = "string | null")]
    pub ended_at: Option<DateTime<Utc>>,
    /// Minutes given to it, or taken from it, while it ran.
    pub extra_minutes: i16,
    /// Seconds in which it stood still, or something else was put in.
    #[serde(default)]
    pub paused_seconds: u32,
}

/// An item that the day does without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Skipped {
    pub item: ItemId,
    /// Why, in the facilitator's words: for the desk and the follow-up list.
    pub reason: String,
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// By how much the lead lets a fixed start be later than its tolerance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Later {
    pub item: ItemId,
    pub minutes: u16,
}

/// Which items give their time first when the day is late.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum ReflowPolicy {
    #[default]
    EarliestFirst,
    GreatestSlackFirst,
    Proportional,
}

/// The agenda with where it has got to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agenda {
    pub start: TimeOfDay,
    pub items: Vec<AgendaItem>,
    /// What ran and runs; an item has at most one run.
    pub runs: Vec<Run>,
    /// The item that runs now; nothing before the day and after it.
    pub now: Option<ItemId>,
    /// Tells that the last item has been left.
    pub is_over: bool,
    #[serde(default)]
    pub skipped: Vec<Skipped>,
    #[serde(default)]
    pub later: Vec<Later>,
    /// The whole room stands still since then.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub paused_since: Option<DateTime<Utc>>,
    /// What the room goes back to after what was put in.
    #[serde(default)]
    pub back_to: Option<ItemId>,
    #[serde(default)]
    pub policy: ReflowPolicy,
    /// When everybody has to be out of the building.
    #[serde(default)]
    pub ends_by: Option<TimeOfDay>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

impl Agenda {
    /// Returns an agenda that has not begun.
    pub fn new(start: TimeOfDay, items: Vec<AgendaItem>) -> Self {
        Self {
            start,
            items,
            runs: Vec::new(),
            now: None,
            is_over: false,
            skipped: Vec::new(),
            later: Vec::new(),
            paused_since: None,
            back_to: None,
            policy: ReflowPolicy::default(),
            ends_by: None,
            unknown: Unknown::new(),
        }
    }

    /// Returns the agenda as everybody may see it: without the facilitator's own words.
    pub fn for_the_room(&self) -> Self {
        let mut shown = self.clone();
        for item in &mut shown.items {
            item.script.clear();
            item.prompts.clear();
        }
        for skipped in &mut shown.skipped {
            skipped.reason.clear();
        }
        shown
    }

    /// Returns the item.
    pub fn item(&self, id: &ItemId) -> Result<&AgendaItem, Rejection> {
        self.items.iter().find(|item| &item.id == id).ok_or(Rejection::NoSuchItem)
    }

    /// Returns the item that runs now.
    pub fn current(&self) -> Option<&AgendaItem> {
        self.now.as_ref().and_then(|id| self.items.iter().find(|item| &item.id == id))
    }

    /// Returns the item that comes when one moves on.
    pub fn next(&self) -> Option<&AgendaItem> {
        match self.place() {
            Some(place) => self.items.get(place + 1),
            None if self.is_over => None,
            None => self.items.first(),
        }
    }

    /// Returns what everybody does together before this item and the room has not yet come to.
    pub fn barrier_before(&self, id: &ItemId) -> Option<ItemId> {
        let place = self.items.iter().position(|item| &item.id == id)?;
        let here = if self.is_over { self.items.len() } else { self.place().map_or(0, |p| p + 1) };
        let between = self.items.get(here..place)?;
        let waits = |item: &&AgendaItem| item.kind.is_together() && !self.is_skipped(&item.id);
        between.iter().find(waits).map(|item| item.id.clone())
    }

    /// Tells whether the day does without this item.
    pub fn is_skipped(&self, id: &ItemId) -> bool {
        self.skipped.iter().any(|skipped| &skipped.item == id)
    }

    /// Counts the time in which the room stood still, and lets it go on.
    fn end_pause(&mut self, now: DateTime<Utc>) {
        let Some(since) = self.paused_since.take() else { return };
        let stood = u32::try_from((now - since).num_seconds().max(0)).unwrap_or(u32::MAX);
        if let Some(run) = self.runs.iter_mut().find(|run| Some(&run.item) == self.now.as_ref()) {
            run.paused_seconds = run.paused_seconds.saturating_add(stood);
        }
    }

    /// Returns the run of an item, if it ever started.
    pub fn run(&self, id: &ItemId) -> Option<&Run> {
        self.runs.iter().find(|run| &run.item == id)
    }

    fn place(&self) -> Option<usize> {
        self.now.as_ref().and_then(|id| self.items.iter().position(|item| &item.id == id))
    }

    fn leave(&mut self, now: DateTime<Utc>) {
        if let Some(run) = self.runs.iter_mut().find(|run| Some(&run.item) == self.now.as_ref()) {
            run.ended_at = Some(now);
        }
    }

    fn enter(&mut self, id: &ItemId, now: DateTime<Utc>) {
        self.now = Some(id.clone());
        self.is_over = false;
        let Some(run) = self.runs.iter_mut().find(|run| &run.item == id) else {
            let (item, ended_at) = (id.clone(), None);
            self.runs.push(Run {
                item,
                started_at: now,
                ended_at,
                extra_minutes: 0,
                paused_seconds: 0,
            });
            return;
        };
        let away = run.ended_at.map_or(TimeDelta::zero(), |left| now - left);
        if away > TimeDelta::seconds(SLIP_SECONDS) {
            run.started_at = now;
            run.extra_minutes = 0;
        }
        run.ended_at = None;
    }
}

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
    let next = agenda.next().map(|item| item.id.clone());
    let mut moved = agenda.clone();
    moved.leave(now);
    match next {
        Some(id) => moved.enter(&id, now),
        None if from.is_some() => {
            moved.now = None;
            moved.is_over = true;
        }
        None => return Err(Rejection::NoSuchItem),
    }
    Ok(moved)
}

/// Goes back one item, whose clock goes on as if it had never been left.
pub(crate) fn step_back(
    agenda: &Agenda,
    from: Option<&ItemId>,
    now: DateTime<Utc>,
) -> Result<Agenda, Rejection> {
    if agenda.now.as_ref() != from {
        return Err(Rejection::AlreadyMoved);
    }
    let place = if agenda.is_over { Some(agenda.items.len()) } else { agenda.place() };
    let before = place.and_then(|p| p.checked_sub(1)).and_then(|p| agenda.items.get(p));
    let id = before.ok_or(Rejection::NothingBefore)?.id.clone();
    let mut moved = agenda.clone();
    moved.leave(now);
    match moved.runs.iter_mut().find(|run| run.item == id) {
        Some(run) => run.ended_at = None,
        None => {
            let item = id.clone();
            moved.runs.push(Run {
                item,
                started_at: now,
                ended_at: None,
                extra_minutes: 0,
                paused_seconds: 0,
            });
        }
    }
    moved.now = Some(id);
    moved.is_over = false;
    Ok(moved)
}

/// Goes straight to an item.
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
    moved.leave(now);
    moved.enter(to, now);
    Ok(moved)
}

/// Gives minutes to the item that runs, or takes them; it never plans less than nothing.
pub(crate) fn add_time(agenda: &Agenda, id: &ItemId, minutes: i16) -> Result<Agenda, Rejection> {
    if agenda.now.as_ref() != Some(id) {
        return Err(Rejection::AlreadyMoved);
    }
    let planned = i32::from(agenda.item(id)?.planned_minutes);
    let mut changed = agenda.clone();
    let run = changed.runs.iter_mut().find(|run| &run.item == id);
    // An agenda comes out of a file, which may say that an item runs that never began.
    let run = run.ok_or(Rejection::AlreadyMoved)?;
    let out_of_range = || Rejection::OutOfRange { field: "minutes".to_owned() };
    let extra = i32::from(run.extra_minutes) + i32::from(minutes);
    if planned + extra < 0 || planned + extra > i32::from(ITEM_MINUTES) {
        return Err(out_of_range());
    }
    run.extra_minutes = i16::try_from(extra).map_err(|_| out_of_range())?;
    Ok(changed)
}

/// Replaces the items and the start. What ran stays; the item that runs now must stay too.
pub(crate) fn arrange(
    agenda: &Agenda,
    start: TimeOfDay,
    items: &[AgendaItem],
) -> Result<Agenda, Rejection> {
    if items.len() > AGENDA_ITEMS as usize {
        return Err(Rejection::TooMany { most: AGENDA_ITEMS });
    }
    let mut arranged = Vec::with_capacity(items.len());
    for (place, item) in items.iter().enumerate() {
        arranged.push(checked_item(item, agenda)?);
        if items.iter().take(place).any(|earlier| earlier.id == item.id) {
            return Err(Rejection::AlreadyThere);
        }
    }
    if agenda.now.as_ref().is_some_and(|now| !items.iter().any(|item| &item.id == now)) {
        return Err(Rejection::AlreadyMoved);
    }
    Ok(Agenda { start, items: arranged, ..agenda.clone() })
}

fn checked_item(item: &AgendaItem, agenda: &Agenda) -> Result<AgendaItem, Rejection> {
    let title = checked_name("title", &item.title)?;
    within("title", &title, crate::event::NAME_LENGTH)?;
    if item.planned_minutes > ITEM_MINUTES || item.min_minutes > item.planned_minutes {
        return Err(Rejection::OutOfRange { field: "minutes".to_owned() });
    }
    let unknown = agenda.item(&item.id).map(|old| old.unknown.clone()).unwrap_or_default();
    Ok(AgendaItem { title, unknown, ..item.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_764_756_000 + minute * 60, 0).expect("a time")
    }

    fn id(text: &str) -> ItemId {
        ItemId::new(text).expect("an id")
    }

    fn item(name: &str, minutes: u16) -> AgendaItem {
        AgendaItem {
            id: id(name),
            title: name.to_owned(),
            kind: ItemKind::TableWork,
            planned_minutes: minutes,
            min_minutes: 5,
            fixed_start: None,
            worksheet: None,
            optional: false,
            script: String::new(),
            prompts: String::new(),
            quiet_alternative: String::new(),
            is_inserted: false,
            unknown: Unknown::new(),
        }
    }

    fn three() -> Agenda {
        let start = TimeOfDay::parse("10:00").expect("a time");
        Agenda::new(start, vec![item("a", 15), item("b", 20), item("c", 10)])
    }

    #[test]
    fn advancing_from_an_item_already_left_is_refused() {
        let begun = advance(&three(), None, at(0)).expect("begins");
        let second = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
        let again = advance(&second, Some(&id("a")), at(10));
        assert_eq!(again, Err(Rejection::AlreadyMoved), "a double click must not skip two");
    }

    #[test]
    fn a_step_back_keeps_the_timer() {
        let begun = advance(&three(), None, at(0)).expect("begins");
        let second = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
        let back = step_back(&second, Some(&id("b")), at(11)).expect("steps back");
        let run = back.run(&id("a")).expect("it ran");
        assert_eq!((run.started_at, run.ended_at), (at(0), None), "a slip must not cost the room");
        let on = advance(&back, Some(&id("a")), at(11)).expect("moves on again");
        assert_eq!(on.run(&id("b")).expect("it ran").started_at, at(10), "the slip is undone");
    }

    #[test]
    fn an_item_that_is_taken_up_again_later_has_its_whole_time() {
        let begun = advance(&three(), None, at(0)).expect("begins");
        let second = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
        let back = step_back(&second, Some(&id("b")), at(11)).expect("steps back");
        let on = advance(&back, Some(&id("a")), at(25)).expect("moves on again");
        assert_eq!(on.run(&id("b")).expect("it ran").started_at, at(25), "it was a real return");
    }

    #[test]
    fn the_day_ends_after_the_last_item_and_can_be_stepped_back_into() {
        let mut agenda = advance(&three(), None, at(0)).expect("begins");
        for name in ["a", "b", "c"] {
            agenda = advance(&agenda, Some(&id(name)), at(1)).expect("moves on");
        }
        assert!(agenda.is_over && agenda.now.is_none(), "nothing runs after the last item");
        assert_eq!(advance(&agenda, None, at(2)), Err(Rejection::AlreadyMoved), "it stays over");
        let back = step_back(&agenda, None, at(2)).expect("steps back");
        assert_eq!(back.now, Some(id("c")), "the last item runs again");
    }

    #[test]
    fn time_is_added_only_to_the_item_that_runs_and_never_below_nothing() {
        let begun = advance(&three(), None, at(0)).expect("begins");
        let more = add_time(&begun, &id("a"), 5).expect("adds");
        assert_eq!(more.run(&id("a")).expect("it runs").extra_minutes, 5, "five more minutes");
        assert_eq!(add_time(&begun, &id("b"), 5), Err(Rejection::AlreadyMoved), "not running");
        let less = add_time(&begun, &id("a"), -16);
        assert_eq!(less, Err(Rejection::OutOfRange { field: "minutes".into() }), "15 is all");
    }

    #[test]
    fn an_agenda_that_a_file_says_wrongly_stops_nobody() {
        let mut agenda = three();
        agenda.now = Some(id("a"));
        assert_eq!(add_time(&agenda, &id("a"), 5), Err(Rejection::AlreadyMoved), "it never began");
        let mut long = advance(&three(), None, at(0)).expect("begins");
        long.items[0].planned_minutes = u16::MAX;
        long.runs[0].extra_minutes = i16::MIN;
        let less = add_time(&long, &id("a"), -32_700);
        assert_eq!(less, Err(Rejection::OutOfRange { field: "minutes".into() }), "beyond counting");
    }

    #[test]
    fn the_item_that_runs_cannot_be_taken_out_of_the_agenda() {
        let begun = advance(&three(), None, at(0)).expect("begins");
        let without = arrange(&begun, begun.start, &[item("b", 20)]);
        assert_eq!(without, Err(Rejection::AlreadyMoved), "the room is in it");
    }

    #[test]
    fn a_time_of_day_is_two_digits_a_colon_and_two_digits() {
        for (text, expected) in [
            ("10:05", Some(605)),
            ("00:00", Some(0)),
            ("24:00", None),
            ("9:00", None),
            ("ab:cd", None),
            ("+1:30", None),
        ] {
            assert_eq!(TimeOfDay::parse(text).map(TimeOfDay::minutes), expected, "{text}");
        }
    }
}
