//! A circle's table in the views: who is there, and what waits to be caught up with.

use std::collections::BTreeSet;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::plan::{Collection, Record};
use domain::{AgendaItem, Attendance, Circle, Day, ItemId, ItemKind, MemberId, Table, WorksheetId};
use protocol::view::{HereView, TableView};

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
        pause: table.pause,
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

/// Returns what a circle can catch up with: items that the room has left, passed over or does
/// without, and on whose worksheet there is nothing yet. What a circle itself put off with "not
/// today" is no gap.
pub(crate) fn catch_up(day: &Day, circle: &Circle) -> Vec<ItemId> {
    let agenda = &day.agenda;
    let place_of = |id: &ItemId| agenda.items.iter().position(|item| &item.id == id);
    let here = match &agenda.now {
        Some(now) => place_of(now).unwrap_or(0),
        None if agenda.is_over => agenda.items.len(),
        None => 0,
    };
    let own = day.tables.get(&circle.id).and_then(|table| table.item.as_ref());
    let is_missed = |place: usize, item: &AgendaItem| {
        let is_left_out = agenda.is_skipped(&item.id) && agenda.barrier_before(&item.id).is_none();
        let is_now = agenda.now.as_ref() == Some(&item.id) || own == Some(&item.id);
        item.kind == ItemKind::TableWork && !is_now && (place < here || is_left_out)
    };
    let missed: Vec<(&ItemId, &WorksheetId)> = agenda
        .items
        .iter()
        .enumerate()
        .filter(|(place, item)| is_missed(*place, item))
        .filter_map(|(_, item)| Some((&item.id, item.worksheet.as_ref()?)))
        .filter(|(_, sheet)| is_offered(day, sheet.as_str()))
        .collect();
    if missed.is_empty() {
        return Vec::new();
    }
    let answered = answered(circle);
    let is_blank = |sheet: &str| match own_list(sheet) {
        Some(lists) => lists.iter().all(|list| is_empty(circle, *list)),
        None => !answered.contains(sheet),
    };
    missed
        .into_iter()
        .filter(|(_, sheet)| is_blank(sheet.as_str()))
        .map(|(id, _)| id.clone())
        .collect()
}

/// Returns the plan's own lists that a worksheet without a template is made of.
fn own_list(sheet: &str) -> Option<&'static [Collection]> {
    match sheet {
        "perfect-week" => Some(&[Collection::Blocks]),
        "just-enough-support" => Some(&[Collection::Ideas, Collection::Mixes]),
        "budget" => Some(&[Collection::Costs]),
        "outcomes-and-actions" => Some(&[Collection::Outcomes, Collection::Actions]),
        _ => None,
    }
}

fn is_offered(day: &Day, sheet: &str) -> bool {
    let is_known = own_list(sheet).is_some() || day.worksheets.find(sheet).is_some();
    is_known && !day.worksheets.is_set_aside(sheet)
}

fn is_empty(circle: &Circle, list: Collection) -> bool {
    circle.plan.everything_in(list).all(|record| record.removed)
}

/// Returns the worksheets on which something was said, shown, or put off on purpose.
fn answered(circle: &Circle) -> BTreeSet<&str> {
    let is_answer = |entry: &&Record| {
        let says = ["text", "symbol", "picture"].map(|field| entry.text(field).trim());
        let is_put_off = matches!(entry.text("answer"), "NotToday" | "Skip");
        !entry.removed && (is_put_off || says.iter().any(|said| !said.is_empty()))
    };
    let entries = circle.plan.everything_in(Collection::Entries);
    entries.filter(is_answer).map(|entry| entry.text("worksheet")).collect()
}

#[cfg(test)]
mod tests;
