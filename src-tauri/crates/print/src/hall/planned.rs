//! The day as it was planned beside the day as it was.

use chrono::Local;
use domain::{Timed, timing};

use super::pieces::{clock, page, row, small};
use super::{Hall, Paper};
use crate::order::Order;
use crate::sheet::{Block, Hue, Orientation, Text, Voice};
use crate::words::{OfHall, Word};

/// Returns the table of planned and real times, and what they come to.
pub(crate) fn planned_actual(order: &Order<'_>) -> Paper {
    let hall = Hall::of(order);
    let agenda = &order.day.agenda;
    let timed = timing(agenda, order.now, &Local);
    let mut blocks = vec![page(Orientation::Landscape)];
    blocks.push(hall.title(OfHall::PlannedHead, Hue::Learning));
    if timed.is_empty() {
        blocks.push(hall.sentence(OfHall::NoAgenda));
        return Ok(hall.sheet(OfHall::TitlePlanned, Word::FootAll, blocks));
    }
    if timed.iter().all(|one| one.started_at.is_none()) {
        blocks.push(hall.sentence(OfHall::PlannedNotBegun));
    }
    blocks.push(hall.totals(&timed));
    let heads = [
        (Word::TimingItem, 2.6),
        (Word::TimingPlannedStart, 0.9),
        (Word::TimingPlannedMinutes, 0.9),
        (Word::TimingStarted, 0.9),
        (Word::TimingEnded, 0.9),
        (Word::TimingMinutes, 0.9),
        (Word::TimingDifference, 1.0),
        (Word::TimingPaused, 0.9),
    ];
    let rows = timed.iter().map(|one| {
        let minutes = |minutes: Option<i32>| minutes.map(|n| n.to_string()).unwrap_or_default();
        let paused = (one.paused_minutes > 0).then(|| one.paused_minutes.to_string());
        let start = (!one.is_inserted).then(|| clock(one.planned_start));
        let planned = (!one.is_inserted).then(|| one.planned_minutes.to_string());
        row(vec![
            hall.item(one),
            Text::plain(start.unwrap_or_default()),
            Text::plain(planned.unwrap_or_default()),
            Text::plain(one.started_at.map(clock).unwrap_or_default()),
            Text::plain(one.ended_at.map(clock).unwrap_or_default()),
            Text::plain(minutes(one.minutes)),
            Text::plain(difference(one).map(signed).unwrap_or_default()),
            Text::plain(paused.unwrap_or_default()),
        ])
    });
    blocks.push(hall.table(&heads, rows.collect(), Hue::Learning));
    blocks.push(small(Text::quiet(hall.word(OfHall::PlannedAbout))));
    Ok(hall.sheet(OfHall::TitlePlanned, OfHall::FootOrganiser, blocks))
}

/// Returns by how many minutes an item was longer than planned; fewer are below nought.
fn difference(one: &Timed) -> Option<i32> {
    one.minutes.map(|minutes| minutes - i32::from(one.planned_minutes))
}

fn signed(minutes: i32) -> String {
    match minutes {
        0 => "0".to_owned(),
        1.. => format!("+{minutes}"),
        ..0 => format!("−{}", minutes.unsigned_abs()),
    }
}

impl Hall<'_> {
    /// Returns what an item is called, and that it came in or was left out, and why.
    fn item(&self, one: &Timed) -> Text {
        let agenda = &self.order.day.agenda;
        let title = agenda.item(&one.item).map(|item| item.title.clone()).unwrap_or_default();
        let mut text = Text::plain(title);
        if one.is_inserted {
            text = text.and(Voice::Quiet, format!("\n{}", self.common(Word::TimingInserted)));
        }
        if let Some(why) = &one.skipped {
            let said = self.common(Word::TimingSkipped);
            let said = if why.trim().is_empty() { said } else { format!("{said}: {}", why.trim()) };
            text = text.and(Voice::Quiet, format!("\n{said}"));
        }
        text
    }

    fn totals(&self, timed: &[Timed]) -> Block {
        let planned: i32 = timed.iter().map(|one| i32::from(one.planned_minutes)).sum();
        let taken: i32 = timed.iter().filter_map(|one| one.minutes).sum();
        let apart: i32 = timed.iter().filter_map(difference).sum();
        let paused: u32 = timed.iter().map(|one| one.paused_minutes).sum();
        let added = timed.iter().filter(|one| one.is_inserted).count();
        let skipped = timed.iter().filter(|one| one.skipped.is_some()).count();
        let facts = [
            (OfHall::PlannedMinutes, planned.to_string()),
            (OfHall::PlannedTaken, taken.to_string()),
            (OfHall::PlannedApart, signed(apart)),
            (OfHall::PlannedPaused, paused.to_string()),
            (OfHall::PlannedAdded, added.to_string()),
            (OfHall::PlannedSkipped, skipped.to_string()),
        ];
        let facts: Vec<(OfHall, &str)> = facts.iter().map(|(w, n)| (*w, n.as_str())).collect();
        self.facts(&facts).expect("BUG: a number is never blank")
    }
}
