//! The agenda: what the day does, in which order, and where it has got to.
//!
//! The clock is a fact, not a rule: an item runs from its start until somebody moves on.

pub(crate) mod during;
pub(crate) mod forecast;
pub(crate) mod moving;
mod reflow;
mod time;
pub(crate) mod timing;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::{checked_name, within};
use crate::{ItemId, Rejection, Unknown, WorksheetId};

pub use time::TimeOfDay;

/// The longest item, in minutes.
pub const ITEM_MINUTES: u16 = 600;
/// The longest of what is said, asked or offered in an item, in characters.
pub const ITEM_WORDS: usize = 4_000;
/// The most items that a day has.
pub const AGENDA_ITEMS: u32 = 100;
/// The least that a share-round has, in minutes, so that every table is heard.
pub(crate) const ROUND_MINUTES: u16 = 5;

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
    /// How long it was to be when it began; fewer than planned when it gave time to what ran over.
    #[serde(default)]
    pub minutes: Option<u16>,
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

    /// Returns the agenda as everybody may see it: without the facilitator's own words, and without
    /// what a newer app may have put there.
    pub fn for_the_room(&self) -> Self {
        let mut shown = self.clone();
        shown.unknown = Unknown::new();
        for item in &mut shown.items {
            item.unknown = Unknown::new();
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
        if self.is_over {
            return None;
        }
        let from = self.place().map_or(0, |place| place + 1);
        let rest = self.items.get(from..).unwrap_or_default();
        self.interrupted().or_else(|| rest.iter().find(|item| !self.is_skipped(&item.id)))
    }

    /// Returns the item that something was put into, and that the room goes back to.
    pub(crate) fn interrupted(&self) -> Option<&AgendaItem> {
        let id = self.back_to.as_ref().filter(|id| self.now.as_ref() != Some(*id))?;
        let is_it = |item: &&AgendaItem| &item.id == id && !self.is_skipped(&item.id);
        self.items.iter().find(is_it).filter(|_| self.now.is_some())
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

    /// Returns the run of an item, if it ever started.
    pub fn run(&self, id: &ItemId) -> Option<&Run> {
        self.runs.iter().find(|run| &run.item == id)
    }

    /// Returns it as on the morning of a new day, when none runs: what ran before is no part of it.
    pub(crate) fn afresh(&self) -> Self {
        if self.now.is_some() {
            return self.clone();
        }
        let (policy, ends_by, unknown) = (self.policy, self.ends_by, self.unknown.clone());
        Self { policy, ends_by, unknown, ..Self::new(self.start, self.items.clone()) }
    }

    fn place(&self) -> Option<usize> {
        self.now.as_ref().and_then(|id| self.items.iter().position(|item| &item.id == id))
    }
}

/// Replaces the items and the start. What ran stays; the item that runs now must stay too. After a
/// day that is over, items of which none has run are another day.
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
    let mut changed = Agenda { start, items: arranged, ..agenda.clone() };
    let is_there = |id: &ItemId| items.iter().any(|item| &item.id == id);
    let waits = |id: &ItemId| items.iter().any(|i| &i.id == id && i.fixed_start.is_some());
    changed.skipped.retain(|skipped| is_there(&skipped.item));
    changed.later.retain(|later| waits(&later.item));
    changed.back_to = changed.back_to.filter(|id| is_there(id));
    changed.is_over &= items.is_empty() || agenda.runs.iter().any(|run| is_there(&run.item));
    Ok(changed)
}

fn checked_item(item: &AgendaItem, agenda: &Agenda) -> Result<AgendaItem, Rejection> {
    let title = checked_name("title", &item.title)?;
    within("title", &title, crate::event::NAME_LENGTH)?;
    if item.planned_minutes > ITEM_MINUTES || item.min_minutes > item.planned_minutes {
        return Err(Rejection::OutOfRange { field: "minutes".to_owned() });
    }
    let is_round = item.kind == ItemKind::ShareRound;
    if is_round && item.min_minutes < item.planned_minutes.min(ROUND_MINUTES) {
        return Err(Rejection::OutOfRange { field: "minutes".to_owned() });
    }
    for (field, words) in [
        ("script", &item.script),
        ("prompts", &item.prompts),
        ("quietAlternative", &item.quiet_alternative),
    ] {
        within(field, words, ITEM_WORDS)?;
    }
    if item.fixed_start.is_some_and(|fixed| fixed.tolerance_minutes > ITEM_MINUTES) {
        return Err(Rejection::OutOfRange { field: "toleranceMinutes".to_owned() });
    }
    let unknown = agenda.item(&item.id).map(|old| old.unknown.clone()).unwrap_or_default();
    Ok(AgendaItem { title, unknown, ..item.clone() })
}
