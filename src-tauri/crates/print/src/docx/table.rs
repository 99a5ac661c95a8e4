//! Tables, the week, cards, and the rows of easy read.

use maud::{Markup, html};

use super::drawing::MM;
use super::words::Stand;
use super::{Copy, tint};
use crate::sheet::{Cards, Entry, Hue, Item, Level, Part, Row, Sign, Table, Text, Week};

/// From so many columns on, a table in large letters is told row by row.
const MANY_COLUMNS: usize = 4;

/// What a cell is beside its words.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    width: u32,
    /// How many columns it takes.
    span: usize,
    fill: Option<Hue>,
    /// Whether it goes on below, or goes on with what is above.
    merge: Option<&'static str>,
    /// Whether its words stand at half its height.
    is_level: bool,
}

impl Cell {
    fn of(width: u32) -> Self {
        Self { width, span: 1, ..Self::default() }
    }

    fn filled(self, hue: Hue) -> Self {
        Self { fill: Some(hue), ..self }
    }
}

fn cell(cell: Cell, content: &Markup) -> Markup {
    html! {
        w:tc {
            w:tcPr {
                w:tcW w:w=(cell.width) w:type="dxa" {}
                @if cell.span > 1 { w:gridSpan w:val=(cell.span) {} }
                @if let Some(merge) = cell.merge { w:vMerge w:val=(merge) {} }
                @if let Some(hue) = cell.fill {
                    w:shd w:val="clear" w:color="auto" w:fill=(tint(hue)) {}
                }
                @if cell.is_level { w:vAlign w:val="center" {} }
            }
            (content)
        }
    }
}

fn row(is_head: bool, cells: &Markup) -> Markup {
    html! {
        w:tr {
            w:trPr { w:cantSplit {} @if is_head { w:tblHeader {} } }
            (cells)
        }
    }
}

impl Copy<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Markup {
        if table.columns.is_empty() {
            return html! {};
        }
        if self.look.is_turned() && table.columns.len() >= MANY_COLUMNS {
            return self.turned(table);
        }
        let widths = self.shares(table.columns.iter().map(|column| column.weight));
        let has_heads = table.columns.iter().any(|column| !column.head.is_empty());
        let rows = html! {
            @if has_heads {
                @let heads = html! {
                    @for (column, width) in table.columns.iter().zip(&widths) {
                        @let stand = Stand { hue: Some(column.hue), ..Stand::styled("TableHead") };
                        @let words = self.paragraph(&column.head, &stand);
                        (cell(Cell::of(*width).filled(column.hue), &words))
                    }
                };
                (row(true, &heads))
            }
            @for one in &table.rows { (self.row(one, &widths)) }
        };
        self.framed("PlanTable", &widths, has_heads, &rows)
    }

    fn row(&self, one: &Row, widths: &[u32]) -> Markup {
        let cells = html! {
            @for (index, width) in widths.iter().enumerate() {
                @let notes = one.cells.get(index).map(Vec::as_slice).unwrap_or_default();
                (cell(Cell::of(*width), &self.notes(notes, one.has_head && index == 0)))
            }
        };
        row(false, &cells)
    }

    fn notes(&self, notes: &[Text], is_head: bool) -> Markup {
        let style = if is_head { "TableHead" } else { "TableText" };
        let bullet = (notes.len() > 1).then_some(Hue::Plain);
        let stand = Stand { bullet, ..Stand::styled(style) };
        html! {
            @for note in notes { (self.paragraph(note, &stand)) }
            // A cell has at least one paragraph.
            @if notes.is_empty() { (self.paragraph(&Text::default(), &stand)) }
        }
    }

    /// Returns a table in large letters: each row's head, and below it what stood beside it.
    fn turned(&mut self, table: &Table) -> Markup {
        let widths = self.shares([1.0, 2.0].into_iter());
        let columns = &table.columns;
        let rows = html! {
            @for one in &table.rows {
                @for (index, notes) in one.cells.iter().enumerate() {
                    @if index == 0 {
                        @let head = Cell { span: 2, ..Cell::of(self.width) };
                        (row(false, &cell(head.filled(table.hue), &self.notes(notes, true))))
                    } @else if !notes.iter().all(Text::is_empty) {
                        @let label = columns.get(index).map(|column| column.head.clone());
                        @let label = self.notes(&[label.unwrap_or_default()], true);
                        (row(false, &html! {
                            (cell(Cell::of(widths[0]), &label))
                            (cell(Cell::of(widths[1]), &self.notes(notes, false)))
                        }))
                    }
                }
            }
        };
        self.framed("PlanTable", &widths, false, &rows)
    }

    pub(super) fn week(&mut self, week: &Week) -> Markup {
        if self.look.is_turned() {
            return self.days(week);
        }
        let mut shares = [1.0; 8];
        shares[0] = 0.75;
        let widths = self.shares(shares.into_iter());
        let head = |copy: &Self, words: &Text, width: u32| {
            let stand = Stand { hue: Some(week.hue), ..Stand::styled("TableHead") };
            cell(Cell::of(width).filled(week.hue), &copy.paragraph(words, &stand))
        };
        let heads = html! {
            (head(self, &Text::default(), widths[0]))
            @for (day, width) in week.days.iter().zip(&widths[1..]) { (head(self, day, *width)) }
        };
        let rows = html! {
            (row(true, &heads))
            @for part in &week.parts { (self.part(part, week, &widths)) }
        };
        self.framed("PlanTable", &widths, true, &rows)
    }

    fn part(&mut self, part: &Part, week: &Week, widths: &[u32]) -> Markup {
        let has_band = !part.every_day.is_empty();
        let name = self.notes(std::slice::from_ref(&part.name), true);
        let nothing = self.notes(&[], true);
        let beside = |merge| Cell { merge, ..Cell::of(widths[0]) };
        html! {
            @if has_band {
                @let band = Cell { span: 7, ..Cell::of(widths[1..].iter().sum()) };
                @let entries = html! {
                    (self.notes(std::slice::from_ref(&week.every_day), true))
                    (self.entries(&part.every_day))
                };
                (row(false, &html! {
                    (cell(beside(Some("restart")), &name))
                    (cell(band, &entries))
                }))
            }
            @let days = html! {
                @if has_band { (cell(beside(Some("continue")), &nothing)) }
                @else { (cell(beside(None), &name)) }
                @for (day, width) in part.days.iter().zip(&widths[1..]) {
                    @let entries = self.entries(day);
                    @if day.is_empty() { (cell(Cell::of(*width), &nothing)) }
                    @else { (cell(Cell::of(*width), &entries)) }
                }
            };
            (row(false, &days))
        }
    }

    /// Returns the week in large letters: one row a day.
    fn days(&mut self, week: &Week) -> Markup {
        let widths = self.shares([1.0, 2.4].into_iter());
        let every_day: Vec<&[Entry]> =
            week.parts.iter().map(|part| part.every_day.as_slice()).collect();
        let mut rows = Vec::new();
        if every_day.iter().any(|entries| !entries.is_empty()) {
            rows.push(self.day(&week.every_day, &every_day, week, &widths));
        }
        for (index, name) in week.days.iter().enumerate() {
            let entries: Vec<&[Entry]> =
                week.parts.iter().map(|part| part.days[index].as_slice()).collect();
            rows.push(self.day(name, &entries, week, &widths));
        }
        self.framed("PlanTable", &widths, false, &html! { @for row in rows { (row) } })
    }

    fn day(&mut self, name: &Text, parts: &[&[Entry]], week: &Week, widths: &[u32]) -> Markup {
        let is_empty = parts.iter().all(|entries| entries.is_empty());
        let told = html! {
            @for (part, entries) in week.parts.iter().zip(parts) {
                @if !entries.is_empty() {
                    (self.notes(std::slice::from_ref(&part.name), true))
                    (self.entries(entries))
                }
            }
            @if is_empty { (self.notes(&[], false)) }
        };
        let name = self.notes(std::slice::from_ref(name), true);
        row(
            false,
            &html! {
                (cell(Cell::of(widths[0]).filled(week.hue), &name))
                (cell(Cell::of(widths[1]), &told))
            },
        )
    }

    fn entries(&mut self, entries: &[Entry]) -> Markup {
        html! {
            @for entry in entries {
                @let mark = entry.picture.as_ref();
                @let mark = mark.and_then(|picture| self.picture(picture, 7 * MM, 7 * MM));
                (self.paragraph(&entry.text, &Stand {
                    mark,
                    hue: Some(entry.hue),
                    ..Stand::styled("TableText")
                }))
            }
        }
    }

    /// Returns easy read: the picture on the left, its words beside it.
    pub(super) fn pictured(&mut self, items: &[Item]) -> Markup {
        let widths = self.shares([1.0, 3.0].into_iter());
        let rows = html! {
            @for item in items {
                @let picture = item.picture.as_ref();
                @let mark = picture.and_then(|picture| self.picture(picture, 34 * MM, 34 * MM));
                @let left = self.paragraph(&Text::default(), &Stand { mark, ..Stand::default() });
                @let right = self.paragraph(&item.text, &Stand::default());
                (row(false, &html! {
                    (cell(Cell::of(widths[0]), &left))
                    (cell(Cell { is_level: true, ..Cell::of(widths[1]) }, &right))
                }))
            }
        };
        self.framed("EasyRows", &widths, false, &rows)
    }

    pub(super) fn cards(&mut self, cards: &Cards) -> Markup {
        let across = usize::from(cards.across.max(1));
        let height = self.height / u32::from(cards.down.max(1));
        // A little less, so that the last row stays on its page.
        let height = height.saturating_sub(60);
        let widths = self.shares(std::iter::repeat_n(1.0, across));
        let rows = html! {
            @for cards in cards.cards.chunks(across) {
                w:tr {
                    w:trPr { w:cantSplit {} w:trHeight w:val=(height) w:hRule="atLeast" {} }
                    @for (index, width) in widths.iter().enumerate() {
                        @let content = match cards.get(index) {
                            Some(card) => self.card(card),
                            None => self.notes(&[], false),
                        };
                        (cell(Cell { is_level: true, ..Cell::of(*width) }, &content))
                    }
                }
            }
        };
        self.framed("Cards", &widths, false, &rows)
    }

    /// Returns a sign: welcome on the left, the way in beside it.
    pub(super) fn sign(&mut self, sign: &Sign) -> Markup {
        let widths = self.shares([1.5, 1.0].into_iter());
        let left = html! {
            @for welcome in &sign.welcomes {
                (self.paragraph(welcome, &Stand::styled("Welcome")))
            }
            (self.heading(Level::One, &sign.title, Hue::Plain))
            @for fact in &sign.facts { (self.paragraph(fact, &Stand::styled("Lead"))) }
        };
        let right = self.card(&sign.card);
        let row = row(
            false,
            &html! {
                (cell(Cell::of(widths[0]), &left))
                (cell(Cell::of(widths[1]), &right))
            },
        );
        self.framed("EasyRows", &widths, false, &row)
    }

    /// Returns widths that share the page among columns.
    fn shares(&self, weights: impl Iterator<Item = f32>) -> Vec<u32> {
        let weights: Vec<f32> = weights.map(|weight| weight.max(0.1)).collect();
        let all: f32 = weights.iter().sum();
        weights.iter().map(|weight| (self.width as f32 * weight / all).floor() as u32).collect()
    }

    fn framed(&self, style: &str, widths: &[u32], has_heads: bool, rows: &Markup) -> Markup {
        let width: u32 = widths.iter().sum();
        html! {
            w:tbl {
                w:tblPr {
                    w:tblStyle w:val=(style) {}
                    w:tblW w:w=(width) w:type="dxa" {}
                    w:tblLayout w:type="fixed" {}
                    w:tblLook w:val="04A0" w:firstRow=(u8::from(has_heads)) w:lastRow="0"
                        w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1" {}
                    w:tblCaption w:val=(self.heading) {}
                }
                w:tblGrid { @for width in widths { w:gridCol w:w=(width) {} } }
                (rows)
            }
            // Two tables without a paragraph between them would be one.
            w:p { (super::words::SLIM) }
        }
    }
}
