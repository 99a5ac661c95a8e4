//! A circle's table in the views: who is there, and what waits to be caught up with.

use std::collections::BTreeSet;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{Attendance, Circle, Day, ItemId, ItemKind, MemberId, Table, TablePause, WorksheetId};
use protocol::view::{HereView, TableView};

use crate::view::desk::sheets;

pub(crate) fn when(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

pub(crate) fn table_view(day: &Day, circle: &Circle) -> TableView {
    let table = day.tables.get(&circle.id).cloned().unwrap_or_default();
    TableView {
        here: here(circle, &table),
        item: table.item,
        item_since: table.item_since.map(when),
        extra_minutes: table.extra_minutes,
        signal: table.signal,
        signalled_at: table.signalled_at.map(when),
        pause: table.pause.map(|pause| TablePause { ..pause }),
    }
}

/// Returns the person and the members, each with whether they are there.
pub(crate) fn here(circle: &Circle, table: &Table) -> Vec<HereView> {
    let view = |who: Option<&MemberId>, name: &str, relation: &str| {
        let id = who.map_or(circle.id.as_str(), MemberId::as_str);
        let attended = table.here.get(id);
        HereView {
            who: who.cloned(),
            name: name.to_owned(),
            relation: relation.to_owned(),
            is: attended.map_or(Attendance::Expected, |attended| attended.is),
            at: attended.map(|attended| when(attended.at)),
        }
    };
    let person = view(None, &circle.person.name, "");
    let members = circle.person.members.iter();
    let members = members.map(|member| view(Some(&member.id), &member.name, &member.relation));
    std::iter::once(person).chain(members).collect()
}

/// Returns the items with a worksheet that the room has left or does without, and on whose
/// worksheet this circle has nothing yet.
pub(crate) fn catch_up(day: &Day, circle: &Circle) -> Vec<ItemId> {
    let written: BTreeSet<WorksheetId> = sheets(&circle.plan, &day.worksheets)
        .into_iter()
        .filter(|sheet| sheet.count > 0)
        .map(|sheet| sheet.worksheet)
        .collect();
    let agenda = &day.agenda;
    let is_left = |id: &ItemId| {
        let has_ended = agenda.run(id).is_some_and(|run| run.ended_at.is_some());
        agenda.is_skipped(id) || (has_ended && agenda.now.as_ref() != Some(id))
    };
    let missed = agenda.items.iter().filter(|item| {
        item.kind == ItemKind::TableWork
            && is_left(&item.id)
            && item.worksheet.as_ref().is_some_and(|sheet| !written.contains(sheet))
    });
    missed.map(|item| item.id.clone()).collect()
}
