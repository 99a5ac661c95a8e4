//! Tables, and the week: a grid where there is room, a list of days on a phone.

use maud::{Markup, html};

use super::Copy;
use super::words::{hue, text};
use crate::letters::clean;
use crate::sheet::{Column, Entry, Row, Table, Text, Week};
use crate::words::Word;

impl Copy<'_> {
    // The roles say what the elements are by themselves: some browsers forget it when a narrow
    // page sets rows below each other.
    pub(super) fn table(&mut self, table: &Table) -> Markup {
        let has_heads = table.columns.iter().any(|column| !column.head.is_empty());
        let all: f32 = table.columns.iter().map(|column| column.weight).sum();
        let share = |column: &Column| format!("{:.1}%", 100.0 * column.weight / all);
        html! {
            table class={ "rows " (hue(table.hue)) } role="table" {
                caption dir="auto" { (self.heading) }
                colgroup { @for column in &table.columns { col width=(share(column)); } }
                @if has_heads {
                    thead role="rowgroup" {
                        tr role="row" { @for column in &table.columns { (head(column)) } }
                    }
                }
                tbody role="rowgroup" {
                    @for row in &table.rows { (self::row(row, &table.columns)) }
                }
            }
        }
    }

    pub(super) fn week(&mut self, week: &Week) -> Markup {
        html! {
            div.week {
                (self.grid(week))
                (self.days(week))
            }
        }
    }

    fn grid(&mut self, week: &Week) -> Markup {
        html! {
            table class={ "grid " (hue(week.hue)) } {
                caption dir="auto" { (self.heading) }
                thead {
                    tr {
                        td {}
                        @for day in &week.days { th scope="col" { (text(day)) } }
                    }
                }
                @for part in &week.parts {
                    @let has_band = !part.every_day.is_empty();
                    tbody {
                        tr {
                            th scope="rowgroup" rowspan=(if has_band { 2 } else { 1 }) {
                                (text(&part.name))
                            }
                            @if has_band {
                                td.every-day colspan="7" {
                                    p.when { (text(&week.every_day)) }
                                    (self.entries(&part.every_day))
                                }
                            } @else {
                                @for day in &part.days { td { (self.entries(day)) } }
                            }
                        }
                        @if has_band {
                            tr { @for day in &part.days { td { (self.entries(day)) } } }
                        }
                    }
                }
            }
        }
    }

    fn entries(&mut self, entries: &[Entry]) -> Markup {
        if entries.is_empty() {
            return html! {};
        }
        html! {
            ul.entries role="list" {
                @for entry in entries {
                    li class=(hue(entry.hue)) dir="auto" { (self.entry(entry)) }
                }
            }
        }
    }

    fn entry(&mut self, entry: &Entry) -> Markup {
        let picture = entry.picture.as_ref().and_then(|picture| self.picture(picture));
        html! {
            @if let Some(picture) = picture { span.mark { (picture) } }
            span.says { (text(&entry.text)) }
        }
    }

    /// Returns the same week one day below the other.
    fn days(&mut self, week: &Week) -> Markup {
        let nothing = self.words.word(Word::EmptyPart);
        let every_day: Vec<(&Text, &[Entry])> =
            week.parts.iter().map(|part| (&part.name, part.every_day.as_slice())).collect();
        let day = |index: usize| -> Vec<(&Text, &[Entry])> {
            week.parts.iter().map(|part| (&part.name, part.days[index].as_slice())).collect()
        };
        html! {
            ul class={ "days " (hue(week.hue)) } role="list" {
                @if every_day.iter().any(|(_, entries)| !entries.is_empty()) {
                    li { p.when { (text(&week.every_day)) } (self.parts(&every_day)) }
                }
                @for (index, name) in week.days.iter().enumerate() {
                    @let parts = day(index);
                    li {
                        p.when { (text(name)) }
                        @if parts.iter().all(|(_, entries)| entries.is_empty()) {
                            p.quiet { (nothing) }
                        } @else {
                            (self.parts(&parts))
                        }
                    }
                }
            }
        }
    }

    fn parts(&mut self, parts: &[(&Text, &[Entry])]) -> Markup {
        html! {
            dl {
                @for (name, entries) in parts.iter().filter(|(_, entries)| !entries.is_empty()) {
                    div {
                        dt { (text(name)) }
                        dd { (self.entries(entries)) }
                    }
                }
            }
        }
    }
}

fn head(column: &Column) -> Markup {
    if column.head.is_empty() {
        return html! { td role="cell" {} };
    }
    html! {
        th scope="col" role="columnheader" class=(hue(column.hue)) { (text(&column.head)) }
    }
}

fn row(row: &Row, columns: &[Column]) -> Markup {
    html! {
        tr role="row" {
            @for (index, cell) in row.cells.iter().enumerate() {
                @let head = columns.get(index).map(|column| column.head.words());
                @let head = head.as_deref().map(clean).filter(|head| !head.trim().is_empty());
                @if row.has_head && index == 0 {
                    th scope="row" role="rowheader" { (notes(cell)) }
                } @else {
                    td role="cell" data-head=[head] { (notes(cell)) }
                }
            }
        }
    }
}

fn notes(cell: &[Text]) -> Markup {
    let told: Vec<&Text> = cell.iter().filter(|note| !note.is_empty()).collect();
    match told.as_slice() {
        [] => html! {},
        [one] => html! { div dir="auto" { (text(one)) } },
        several => html! {
            ul role="list" { @for note in several { li dir="auto" { (text(note)) } } }
        },
    }
}
