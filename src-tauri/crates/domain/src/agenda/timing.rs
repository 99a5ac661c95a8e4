//! What was planned beside what happened, for after the day.

use chrono::{DateTime, TimeZone, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::Agenda;
use super::forecast::forecast;
use crate::ItemId;

/// One item, as it was planned and as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timed {
    pub item: ItemId,
    pub planned_minutes: u16,
    #[ts(type = "string")]
    pub planned_start: DateTime<Utc>,
    #[ts(type = "string | null")]
    pub started_at: Option<DateTime<Utc>>,
    #[ts(type = "string | null")]
    pub ended_at: Option<DateTime<Utc>>,
    /// Whole minutes that it really took, without pauses; nothing while it has not ended.
    pub minutes: Option<i32>,
    pub paused_minutes: u32,
    /// Why it was left out.
    pub skipped: Option<String>,
    pub is_inserted: bool,
}

/// Returns every item of the agenda with what came of it.
pub fn timing<Z: TimeZone>(agenda: &Agenda, now: DateTime<Utc>, zone: &Z) -> Vec<Timed> {
    let plan = forecast(agenda, now, zone).map(|forecast| forecast.items).unwrap_or_default();
    let timed = agenda.items.iter().zip(plan).map(|(item, expected)| {
        let run = agenda.run(&item.id);
        // What was interrupted goes on: it has not ended.
        let is_open = agenda.interrupted().is_some_and(|open| open.id == item.id);
        let ended_at = run.and_then(|run| run.ended_at).filter(|_| !is_open);
        let used = run.zip(ended_at).map(|(run, ended_at)| run.seconds_used(ended_at));
        let is_now = agenda.now.as_ref() == Some(&item.id);
        let stands = agenda
            .paused_since
            .filter(|_| is_now)
            .map_or(0, |since| (now - since).num_seconds().max(0));
        let paused = run.map_or(0, |run| i64::from(run.paused_seconds) + stands);
        let skipped = agenda.skipped.iter().find(|skipped| skipped.item == item.id);
        Timed {
            item: item.id.clone(),
            planned_minutes: if item.is_inserted { 0 } else { item.planned_minutes },
            planned_start: expected.planned_start,
            started_at: run.map(|run| run.started_at),
            ended_at,
            minutes: used.and_then(|used| i32::try_from(rounded(used)).ok()),
            paused_minutes: u32::try_from(rounded(paused)).unwrap_or(u32::MAX),
            skipped: skipped.map(|skipped| skipped.reason.clone()),
            is_inserted: item.is_inserted,
        }
    });
    timed.collect()
}

fn rounded(seconds: i64) -> i64 {
    (seconds + 30).div_euclid(60)
}
