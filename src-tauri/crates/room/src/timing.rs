//! Planned and real times as a table for a spreadsheet: RFC 4180, UTF-8, in the language asked for.

use std::sync::Arc;

use chrono::{DateTime, Local, Utc};
use domain::{AgendaItem, Day, Timed, timing};
use print::words::{Language, Words};

use crate::papers::PaperFile;
use crate::printing::safe_stem;

/// Returns one row for each item, in the order of the agenda, below a row of heads.
pub fn timing_table(day: &Day, language: Language, now: DateTime<Utc>) -> String {
    let words = Words::of(language);
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let timed = timing(&day.agenda, day_of(day).unwrap_or(now), &Local);
    let rows = day.agenda.items.iter().zip(&timed).map(|(item, timed)| row(item, timed, words));
    for row in std::iter::once(words.timing_heads()).chain(rows) {
        writer.write_record(row).expect("BUG: rows of one length, into memory");
    }
    let bytes = writer.into_inner().expect("BUG: nothing can go wrong in memory");
    String::from_utf8(bytes).expect("BUG: text was written")
}

/// Returns noon of the day that is planned, while it has not begun.
fn day_of(day: &Day) -> Option<DateTime<Utc>> {
    let date = day.event.date.filter(|_| day.agenda.runs.is_empty())?;
    let noon = date.and_hms_opt(12, 0, 0)?.and_local_timezone(Local).earliest()?;
    Some(noon.with_timezone(&Utc))
}

/// Returns the same as a file. The mark at its front tells spreadsheets that it is UTF-8.
pub(crate) fn timing_file(day: &Day, language: &str, now: DateTime<Utc>) -> PaperFile {
    let language = Language::of_tag(language).unwrap_or(Language::English);
    let title = Words::of(language).timing_title(&day.event.title);
    let name = format!("{}.csv", safe_stem(&title));
    let table = format!("\u{FEFF}{}", timing_table(day, language, now));
    PaperFile { name, bytes: Arc::from(table.into_bytes()) }
}

fn row(item: &AgendaItem, timed: &Timed, words: &Words) -> [String; 11] {
    let clock = |at: DateTime<Utc>| at.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string();
    let yes = |is_so: bool| if is_so { words.yes() } else { String::new() };
    let more = timed.minutes.map(|minutes| minutes - i32::from(timed.planned_minutes));
    [
        harmless(&item.title),
        clock(timed.planned_start),
        timed.planned_minutes.to_string(),
        timed.started_at.map(clock).unwrap_or_default(),
        timed.ended_at.map(clock).unwrap_or_default(),
        timed.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        more.map(|more| more.to_string()).unwrap_or_default(),
        timed.paused_minutes.to_string(),
        yes(timed.is_inserted),
        yes(timed.skipped.is_some()),
        harmless(timed.skipped.as_deref().unwrap_or_default()),
    ]
}

/// Returns words that a spreadsheet takes for words: what begins like a formula has a mark before it.
fn harmless(words: &str) -> String {
    let is_formula = words.trim_start().starts_with(['=', '+', '-', '@']);
    let is_odd = words.starts_with(['\t', '\r', '\n']);
    if is_formula || is_odd { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use domain::{ItemId, Preset, Run, Skipped, preset_agenda};

    use super::*;

    #[test]
    fn every_item_is_a_row_of_words_and_numbers() {
        let (start, mut items) = preset_agenda(Preset::HalfDay, "en");
        items.truncate(3);
        items[0].title = "=SUM(A1:A9), \"really\"".to_owned();
        let mut day = Day::new(domain::EventInfo::new("e", "Kitchen / table"));
        day.agenda = domain::Agenda::new(start, items);
        let id = |text| ItemId::new(text).expect("an id");
        let now = DateTime::from_timestamp(1_778_580_000, 0).expect("a time");
        let ended_at = Some(now + TimeDelta::minutes(8));
        let run = Run {
            item: id("i1"),
            started_at: now,
            ended_at,
            extra_minutes: 0,
            minutes: None,
            paused_seconds: 60,
        };
        day.agenda.runs = vec![run];
        let reason = "+ nobody wanted it".to_owned();
        day.agenda.skipped = vec![Skipped { item: id("i2"), reason, at: now }];

        let table = timing_table(&day, Language::Welsh, now);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        let rows: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.expect("rows of one length").iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(rows.len(), 4, "a head and three items");
        assert_eq!(rows[0][0], "Eitem", "in the language that was asked for");
        assert_eq!(rows[1][0], "'=SUM(A1:A9), \"really\"", "no formula");
        assert_eq!(rows[1][5..8], ["7", "-3", "1"], "8 minutes, of which it stood still for one");
        let yes = Words::of(Language::Welsh).yes();
        assert_eq!(rows[2][9..], [yes, "'+ nobody wanted it".to_owned()], "left out, and why");
        assert_eq!(rows[3][3..7], [""; 4], "nobody came to it");
        let file = timing_file(&day, "en", now);
        assert_eq!(file.name, "Kitchen table planned and real times.csv", "a file's name");
        assert!(file.bytes.starts_with("\u{FEFF}Item,".as_bytes()), "UTF-8, and says so");
    }
}
