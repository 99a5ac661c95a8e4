//! Tables: columns that fit their words, a head that stands again on the next page.

use crate::galley::{Galley, Place};
use crate::grid::{self, Cell, CellLine};
use crate::look::{self, Face};
use crate::pieces::{Join, Piece, Running, bind};
use crate::placed::{Area, ElementId, Mark, Owner, Role};
use crate::sheet::{Row, Table, Text};

/// Between the words of one column and the next column.
const GUTTER: f32 = 14.0;
/// A row taller than this part of a page is cut, rather than moved to the next page whole.
pub(crate) const TALL: f32 = 0.4;

impl Galley {
    pub(crate) fn table(&mut self, table: &Table, place: Place) -> Vec<Piece> {
        let columns = self.columns(table, place);
        let id = self.element(Role::Table, place.parent);
        let head = self.table_head(table, &columns, id, place);
        let running = self.running(Running::of(&head));
        let mut pieces = vec![head];
        let body = self.element(Role::TableBody, id);
        let tallest = self.paper.body_height() * TALL;
        let mut ends = Vec::new();
        for row in &table.rows {
            let cells = self.row(row, &columns, body);
            for slice in grid::slices(cells, tallest) {
                let mut marks = slice.marks;
                if slice.is_last {
                    marks.push(hair(place, slice.height));
                }
                if table.is_form {
                    marks.extend(between(&columns, slice.height));
                }
                let mut piece = Piece::new(slice.height, marks);
                piece.running = Some(running);
                piece.join = if slice.is_last { Join::Free } else { Join::Whole };
                pieces.push(piece);
            }
            ends.push(pieces.len());
        }
        let sums = table.rows.iter().map(|row| row.is_sum);
        keep_sums_and_ends(&mut pieces, &ends, sums, tallest);
        pieces
    }

    fn table_head(
        &mut self,
        table: &Table,
        columns: &[(f32, f32)],
        id: ElementId,
        place: Place,
    ) -> Piece {
        let head = self.element(Role::TableHead, id);
        let row = self.element(Role::TableRow, head);
        let mut cells = Vec::new();
        for (column, (x, width)) in table.columns.iter().zip(columns) {
            let owner = Owner::Element(self.element(Role::ColumnHead { columns: 1 }, row));
            let face = Face { colour: look::ink(column.hue), ..self.look.cell_head };
            let lines = self.compositor.set(&column.head, &face, *width);
            cells.push(Cell { x: *x, lines: plain_lines(lines, owner, 0.0) });
        }
        let slice = grid::slices(cells, f32::INFINITY).remove(0);
        let mut marks = slice.marks;
        let colour = look::ink(table.hue);
        let y = slice.height;
        let width = place.width;
        marks.push(Mark::Rule { x: place.x, y, width, thickness: 1.5, colour });
        Piece::new(slice.height + 1.0, marks).space(self.space(8.0)).join(Join::Firm)
    }

    fn row(&mut self, row: &Row, columns: &[(f32, f32)], body: ElementId) -> Vec<Cell> {
        let row_id = self.element(Role::TableRow, body);
        let mut cells = Vec::new();
        for (index, (texts, (x, width))) in row.cells.iter().zip(columns).enumerate() {
            let names_row = row.has_head && index == 0;
            let (role, face) = if names_row {
                (Role::RowHead { rows: 1 }, self.look.cell_head)
            } else {
                (Role::Cell { columns: 1 }, self.look.cell)
            };
            let cell = self.element(role, row_id);
            let mut lines = Vec::new();
            for text in texts {
                let owner = self.cell_owner(cell, texts.len());
                let set = self.compositor.set(text, &face, *width);
                lines.extend(plain_lines(set, owner, 5.0));
            }
            cells.push(Cell { x: *x, lines });
        }
        cells
    }

    /// Several texts in a cell are paragraphs of their own.
    pub(crate) fn cell_owner(&mut self, cell: ElementId, texts: usize) -> Owner {
        if texts > 1 {
            Owner::Element(self.element(Role::Paragraph, cell))
        } else {
            Owner::Element(cell)
        }
    }

    /// Returns each column's left edge and the width of its words.
    fn columns(&mut self, table: &Table, place: Place) -> Vec<(f32, f32)> {
        let mut least = Vec::new();
        for (index, column) in table.columns.iter().enumerate() {
            let mut width = self.compositor.widest_word(&column.head, &self.look.cell_head);
            for row in &table.rows {
                let face =
                    if row.has_head && index == 0 { self.look.cell_head } else { self.look.cell };
                for text in row.cells.get(index).into_iter().flatten() {
                    width = width.max(self.widest(text, &face));
                }
            }
            least.push(width + GUTTER);
        }
        let weights: Vec<f32> = table.columns.iter().map(|column| column.weight).collect();
        let widths = share(place.width + GUTTER, &weights, &least);
        let mut x = place.x;
        widths
            .into_iter()
            .map(|width| {
                let left = x;
                x += width;
                (left, width - GUTTER)
            })
            .collect()
    }

    /// A word longer than this is broken rather than let push other columns aside.
    fn widest(&mut self, text: &Text, face: &Face) -> f32 {
        self.compositor.widest_word(text, face).min(150.0)
    }
}

/// How many rows stay with the one that they lead to.
const BEFORE: usize = 2;

/// Keeps two rows before each sum, and before the last row: alone on the next page it says little.
/// What would leave too much of a page white may part.
fn keep_sums_and_ends(
    pieces: &mut [Piece],
    ends: &[usize],
    sums: impl Iterator<Item = bool>,
    most: f32,
) {
    for (row, is_sum) in sums.enumerate() {
        let first = row.saturating_sub(BEFORE);
        let begins = if first == 0 { 1 } else { ends[first - 1] };
        let together = &mut pieces[begins..ends[row]];
        let is_kept = is_sum || row + 1 == ends.len();
        if is_kept && together.iter().map(|piece| piece.height).sum::<f32>() <= most {
            bind(together, Join::Group);
        }
    }
}

/// Returns the lines between the columns of a table that is to be written on.
fn between(columns: &[(f32, f32)], height: f32) -> impl Iterator<Item = Mark> + '_ {
    columns.iter().skip(1).map(move |(x, _)| {
        let area = Area { x: x - GUTTER / 2.0, y: 0.0, width: 0.5, height };
        Mark::Area { area, fill: look::HAIR, radius: 0.0 }
    })
}

pub(crate) fn hair(place: Place, y: f32) -> Mark {
    Mark::Rule { x: place.x, y, width: place.width, thickness: 0.5, colour: look::HAIR }
}

fn plain_lines(lines: Vec<crate::compose::Line>, owner: Owner, space: f32) -> Vec<CellLine> {
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| {
            let space = if index == 0 { space } else { 0.0 };
            CellLine { space, ..CellLine::plain(line, owner) }
        })
        .collect()
}

/// Shares a width by weight, but gives each column its least first if the whole allows it.
fn share(whole: f32, weights: &[f32], least: &[f32]) -> Vec<f32> {
    let total: f32 = weights.iter().sum();
    let needed: f32 = least.iter().sum();
    if needed >= whole {
        return least.iter().map(|width| width * whole / needed).collect();
    }
    let mut widths: Vec<f32> = weights.iter().map(|weight| weight * whole / total).collect();
    // Each round settles at least one column, so there are no more rounds than columns.
    for _ in 0..weights.len() {
        let lack: f32 = widths.iter().zip(least).map(|(has, needs)| (needs - has).max(0.0)).sum();
        if lack < 0.01 {
            break;
        }
        let spare: f32 = widths.iter().zip(least).map(|(has, needs)| (has - needs).max(0.0)).sum();
        for (width, needs) in widths.iter_mut().zip(least) {
            if *width < *needs {
                *width = *needs;
            } else {
                *width -= (*width - needs) * lack / spare;
            }
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_width_and_keep_their_longest_word() {
        let check = |weights: &[f32], least: &[f32], expected: &[f32], why: &str| {
            let widths = share(300.0, weights, least);
            for (width, expected) in widths.iter().zip(expected) {
                assert!((width - expected).abs() < 0.1, "{why}: {widths:?}");
            }
        };
        check(&[1.0, 2.0], &[10.0, 10.0], &[100.0, 200.0], "by weight");
        check(&[1.0, 2.0], &[150.0, 10.0], &[150.0, 150.0], "a long word widens its column");
        check(&[1.0, 1.0], &[400.0, 200.0], &[200.0, 100.0], "too much for the page: all shrink");
        check(&[1.0, 1.0, 1.0], &[180.0, 60.0, 60.0], &[180.0, 60.0, 60.0], "exactly enough");
    }
}
