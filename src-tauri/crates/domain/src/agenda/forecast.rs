//! When everything will be: the plan, what has happened, and the time that has to be found again.

use chrono::{DateTime, TimeZone, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::Agenda;
use crate::ItemId;

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
    let first = agenda.items.first()?;
    let date = now.with_timezone(zone).date_naive();
    let at = date.and_hms_opt(0, 0, 0)? + chrono::TimeDelta::minutes(agenda.start.minutes().into());
    let start = zone.from_local_datetime(&at).earliest()?.with_timezone(&Utc);
    let mut items = Vec::new();
    let mut next = start;
    for item in &agenda.items {
        let end = next + chrono::TimeDelta::minutes(item.planned_minutes.into());
        let state =
            if agenda.now.as_ref() == Some(&item.id) { ItemState::Now } else { ItemState::ToCome };
        items.push(Expected {
            item: item.id.clone(),
            state,
            start: next,
            end,
            planned_start: next,
            minutes: item.planned_minutes,
        });
        next = end;
    }
    let _ = first;
    Some(Forecast {
        items,
        behind: 0,
        finish: next,
        planned_finish: next,
        next_fixed: None,
        short: Vec::new(),
        is_moved: false,
    })
}
