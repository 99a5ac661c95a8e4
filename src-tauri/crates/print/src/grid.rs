//! A row of cells beside each other, whole or cut into slices: what tables and weeks share.

use crate::compose::Line;
use crate::look::Colour;
use crate::placed::{Area, Mark, Owner};

/// The lines of one cell, and where it begins.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    pub x: f32,
    pub lines: Vec<CellLine>,
}

#[derive(Debug, Clone)]
pub(crate) struct CellLine {
    pub line: Line,
    pub owner: Owner,
    /// Room above, dropped at the top of the cell.
    pub space: f32,
    /// A bar beside the words, in the colour of their part of life.
    pub bar: Option<Colour>,
    /// A picture at the left of the line, its place counted from the line's own corner.
    pub picture: Option<Mark>,
    /// Room that the words leave at their left.
    pub inset: f32,
}

impl CellLine {
    /// Returns a line of words and nothing beside them.
    pub fn plain(line: Line, owner: Owner) -> Self {
        Self { line, owner, space: 0.0, bar: None, picture: None, inset: 0.0 }
    }
}

/// A slice of a row: its height, its marks from its own top, and whether the row ends with it.
#[derive(Debug)]
pub(crate) struct Slice {
    pub height: f32,
    pub marks: Vec<Mark>,
    pub is_last: bool,
}

/// Room above and below the words of a row.
pub(crate) const ROW_PAD: f32 = 6.0;
/// From a bar to the words beside it.
pub(crate) const BAR_ROOM: f32 = 6.0;
const BAR_WIDTH: f32 = 2.0;

/// Returns the row in one slice, or, if it is taller than `tallest`, in slices of a few lines.
pub(crate) fn slices(cells: Vec<Cell>, tallest: f32) -> Vec<Slice> {
    let whole = cells.iter().map(|cell| height(&cell.lines)).fold(0.0, f32::max);
    let lines = cells.iter().flat_map(|cell| &cell.lines);
    let line = lines.map(|line| line.line.height).fold(0.0, f32::max);
    let limit = if whole + 2.0 * ROW_PAD <= tallest { f32::INFINITY } else { 4.5 * line };
    let mut left = cells;
    let mut slices = Vec::new();
    loop {
        let first = slices.is_empty();
        let top = if first { ROW_PAD } else { 0.0 };
        let mut marks = Vec::new();
        let mut bottom = top;
        for cell in &mut left {
            bottom = bottom.max(fill(cell, top, limit, first, &mut marks));
        }
        let is_last = left.iter().all(|cell| cell.lines.is_empty());
        let height = bottom + if is_last { ROW_PAD } else { 0.0 };
        slices.push(Slice { height, marks, is_last });
        if is_last {
            return slices;
        }
    }
}

/// Moves as many of the cell's lines as fit into the slice; returns where they end.
fn fill(cell: &mut Cell, top: f32, limit: f32, first: bool, marks: &mut Vec<Mark>) -> f32 {
    let mut y = top;
    let mut taken = 0;
    for cell_line in &cell.lines {
        let space = if taken == 0 && first { 0.0 } else { cell_line.space };
        if taken > 0 && y + space + cell_line.line.height > top + limit {
            break;
        }
        y += space;
        let mut x = cell.x;
        if let Some(colour) = cell_line.bar {
            let area = Area { x, y, width: BAR_WIDTH, height: cell_line.line.height };
            marks.push(Mark::Area { area, fill: colour, radius: 0.0 });
            x += BAR_ROOM;
        }
        marks.extend(cell_line.picture.clone().map(|mut picture| {
            picture.shift(x, y);
            picture
        }));
        marks.extend(Mark::line(&cell_line.line, x + cell_line.inset, y, cell_line.owner));
        y += cell_line.line.height;
        taken += 1;
    }
    cell.lines.drain(..taken);
    y
}

fn height(lines: &[CellLine]) -> f32 {
    let spaces: f32 = lines.iter().skip(1).map(|line| line.space).sum();
    spaces + lines.iter().map(|line| line.line.height).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look;

    fn cell(lines: usize) -> Cell {
        let line = Line { height: 15.0, baseline: 11.0, width: 40.0, stretches: Vec::new() };
        let bar = Some(look::INK);
        let line = CellLine { bar, ..CellLine::plain(line, Owner::Decoration) };
        Cell { x: 0.0, lines: vec![line; lines] }
    }

    #[test]
    fn a_row_that_fits_is_one_slice() {
        let slices = slices(vec![cell(3), cell(1)], 200.0);
        assert_eq!(slices.len(), 1);
        assert_eq!(slices[0].height, 45.0 + 2.0 * ROW_PAD);
    }

    #[test]
    fn a_tall_row_is_cut_and_loses_no_line() {
        let slices = slices(vec![cell(50), cell(7), cell(0)], 200.0);
        let bars: usize = slices.iter().map(|slice| slice.marks.len()).sum();
        assert_eq!(bars, 57, "each line is in one slice");
        assert!(slices.iter().all(|slice| slice.height <= 90.0), "a slice is a few lines");
        assert!(slices.iter().rev().skip(1).all(|slice| !slice.is_last), "only one ends the row");
    }
}
