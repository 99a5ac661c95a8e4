//! What was planned beside what happened, read from an event file.

use std::path::Path;

use anyhow::Result;
use chrono::{DateTime, Local, Utc};
use print::words::{Language, Words};

use crate::commands::files::read_event;
use crate::commands::opening::Opening;

pub(crate) async fn timing(
    event: &Path,
    is_csv: bool,
    language: Language,
    opening: &Opening,
) -> Result<()> {
    let day = read_event(event, opening).await?;
    let now = Utc::now();
    if is_csv {
        print!("{}", room::timing_table(&day, language, now));
        return Ok(());
    }
    let [item, planned_start, planned, started, _, minutes, ..] =
        Words::of(language).timing_heads();
    println!("{planned_start} | {planned} | {started} | {minutes} | {item}");
    let clock = |at: DateTime<Utc>| at.with_timezone(&Local).format("%H:%M").to_string();
    let none = || "-".to_owned();
    let timed = domain::timing(&day.agenda, now, &Local);
    for (item, timed) in day.agenda.items.iter().zip(&timed) {
        let started = timed.started_at.map_or_else(none, clock);
        let minutes = timed.minutes.map_or_else(none, |minutes| minutes.to_string());
        let (start, planned) = (clock(timed.planned_start), timed.planned_minutes);
        println!("{start} | {planned:>3} | {started:>5} | {minutes:>3} | {}", item.title);
    }
    Ok(())
}
