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
    let timed = agenda.items.iter().zip(plan).map(|(item, planned)| {
        let run = agenda.run(&item.id);
        let minutes = run.and_then(|run| {
            let whole = (run.ended_at? - run.started_at).num_seconds();
            i32::try_from((whole - i64::from(run.paused_seconds) + 30).div_euclid(60)).ok()
        });
        let skipped = agenda.skipped.iter().find(|skipped| skipped.item == item.id);
        Timed {
            item: item.id.clone(),
            planned_minutes: item.planned_minutes,
            planned_start: planned.planned_start,
            started_at: run.map(|run| run.started_at),
            ended_at: run.and_then(|run| run.ended_at),
            minutes,
            paused_minutes: run.map_or(0, |run| (run.paused_seconds + 30) / 60),
            skipped: skipped.map(|skipped| skipped.reason.clone()),
            is_inserted: item.is_inserted,
        }
    });
    timed.collect()
}
