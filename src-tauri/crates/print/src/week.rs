//! The week: seven days across, parts of the day down, what happens every day said once.

use crate::compose::Line;
use crate::galley::{Galley, Place};
use crate::grid::{self, BAR_ROOM, Cell, CellLine};
use crate::list::MARK;
use crate::look::{self, Face};
use crate::pictures::fitted;
use crate::pieces::{self, Join, Piece, Running, bind};
use crate::placed::{Area, ElementId, Mark, Owner, Role};
use crate::sheet::{Entry, Hue, Part, Week};
use crate::table::{TALL, hair};

/// The share of the width that the names of the parts of the day get.
const NAME_SHARE: f32 = 0.095;
const GUTTER: f32 = 8.0;

/// The columns of a week: the parts' names, then one for each day; and what fills them.
struct Columns {
    name: f32,
    first: f32,
    day: f32,
    /// The letters of the entries.
    face: Face,
    /// Room given to each part of the day beyond what its words need.
    extra: f32,
}

/// Beside a picture, words need at least this much room, by the height of their letters.
const MARK_NEEDS: f32 = 14.0;
const MARK_GAP: f32 = 5.0;

/// The room that a heading above a week takes on the page to which both are moved.
const TITLE_ROOM: f32 = 56.0;
/// A week below more than this part of a page is moved to the next one.
const MOST_ABOVE: f32 = 0.3;
/// A part of the day grows by no more than this to fill the page.
const MOST_EXTRA: f32 = 48.0;

impl Galley {
    pub(crate) fn week(&mut self, week: &Week, place: Place) -> Vec<Piece> {
        let whole = self.paper.body_height();
        let above = if self.above <= whole * MOST_ABOVE { self.above } else { TITLE_ROOM };
        let room = whole - above;
        let before = (self.elements.len(), self.runnings.len());
        for face in look::ENTRIES {
            let pieces = self.set_week(week, place, face, 0.0);
            let height = pieces::height(&pieces);
            self.take_back(before);
            if height > room {
                continue;
            }
            let parts = week.parts.len().max(1) as f32;
            let extra = ((room - height) / parts - 0.01).clamp(0.0, MOST_EXTRA);
            let mut pieces = self.set_week(week, place, face, extra);
            bind(&mut pieces, Join::Group);
            return pieces;
        }
        self.set_week(week, place, look::ENTRY, 0.0)
    }

    /// Forgets what a trial has left behind.
    fn take_back(&mut self, (elements, runnings): (usize, usize)) {
        self.elements.truncate(elements);
        self.runnings.truncate(runnings);
    }

    fn set_week(&mut self, week: &Week, place: Place, face: Face, extra: f32) -> Vec<Piece> {
        let name = place.width * NAME_SHARE;
        let columns = Columns {
            name: name - GUTTER,
            first: place.x + name,
            day: (place.width - name) / 7.0,
            face,
            extra,
        };
        let table = self.element(Role::Table, place.parent);
        let head = self.week_head(week, &columns, table, place);
        let running = self.running(Running::of(&head));
        let mut pieces = vec![head];
        let body = self.element(Role::TableBody, table);
        for part in &week.parts {
            for piece in self.part(week, part, &columns, body, place) {
                pieces.push(Piece { running: Some(running), ..piece });
            }
        }
        pieces
    }

    fn week_head(
        &mut self,
        week: &Week,
        columns: &Columns,
        table: ElementId,
        place: Place,
    ) -> Piece {
        let head = self.element(Role::TableHead, table);
        let row = self.element(Role::TableRow, head);
        // The corner above the parts' names is empty, but a table has no holes.
        self.element(Role::Cell { columns: 1 }, row);
        let face = Face { colour: look::ink(week.hue), ..self.look.day };
        let mut cells = Vec::new();
        for (index, day) in week.days.iter().enumerate() {
            let owner = Owner::Element(self.element(Role::ColumnHead { columns: 1 }, row));
            let lines = self.compositor.set(day, &face, columns.day - GUTTER);
            cells.push(Cell {
                x: day_x(columns, index),
                lines: lines.into_iter().map(|line| CellLine::plain(line, owner)).collect(),
            });
        }
        let slice = grid::slices(cells, f32::INFINITY).remove(0);
        let mut marks = slice.marks;
        let colour = look::ink(week.hue);
        let y = slice.height;
        marks.push(Mark::Rule { x: place.x, y, width: place.width, thickness: 2.0, colour });
        Piece::new(slice.height + 1.0, marks).space(10.0).join(Join::Firm)
    }

    /// One part of the day: a band for what happens every day, then a row of days.
    fn part(
        &mut self,
        week: &Week,
        part: &Part,
        columns: &Columns,
        body: ElementId,
        place: Place,
    ) -> Vec<Piece> {
        let has_band = !part.every_day.is_empty();
        let row = self.element(Role::TableRow, body);
        let rows = if has_band { 2 } else { 1 };
        let name_owner = Owner::Element(self.element(Role::RowHead { rows }, row));
        let face = Face { colour: look::ink(week.hue), ..self.look.cell_head };
        let lines = self.compositor.set(&part.name, &face, columns.name);
        let mut name = Cell {
            x: place.x,
            lines: lines.into_iter().map(|line| CellLine::plain(line, name_owner)).collect(),
        };
        let mut pieces = Vec::new();
        let tallest = self.paper.body_height() * TALL;
        let mut day_row = row;
        if has_band {
            let cell = self.element(Role::Cell { columns: 7 }, row);
            let mut band = Cell { x: columns.first, lines: Vec::new() };
            let label_owner = self.cell_owner(cell, 2);
            let face = Face { bold: true, colour: look::MUTED, ..columns.face };
            let width = columns.day * 7.0 - GUTTER;
            for line in self.compositor.set(&week.every_day, &face, width) {
                band.lines.push(CellLine::plain(line, label_owner));
            }
            let among = Among { cell, count: 2, width, face: columns.face };
            self.entries(&part.every_day, among, &mut band.lines);
            let slices = grid::slices(vec![std::mem::take(&mut name), band], tallest);
            pieces.extend(slices.into_iter().map(|slice| {
                let join = if slice.is_last { Join::Group } else { Join::Whole };
                Piece::new(slice.height, slice.marks).join(join)
            }));
            day_row = self.element(Role::TableRow, body);
        }
        let mut cells = vec![name];
        for (index, entries) in part.days.iter().enumerate() {
            let cell = self.element(Role::Cell { columns: 1 }, day_row);
            let mut lines = Vec::new();
            let (count, width) = (entries.len(), columns.day - GUTTER);
            self.entries(entries, Among { cell, count, width, face: columns.face }, &mut lines);
            cells.push(Cell { x: day_x(columns, index), lines });
        }
        for mut slice in grid::slices(cells, tallest) {
            if slice.is_last {
                slice.height = slice.height.max(MIN_ROW) + columns.extra;
                slice.marks.push(hair(place, slice.height));
            }
            let join = if slice.is_last { Join::Free } else { Join::Whole };
            pieces.push(Piece::new(slice.height, slice.marks).join(join));
        }
        pieces
    }

    pub(crate) fn entries(&mut self, entries: &[Entry], among: Among, into: &mut Vec<CellLine>) {
        for entry in entries {
            let owner = self.cell_owner(among.cell, among.count);
            let has_bar = entry.hue != Hue::Plain;
            let width = if has_bar { among.width - BAR_ROOM } else { among.width };
            let bar = has_bar.then(|| look::ink(entry.hue));
            let mut lines = self.entry(entry, among, width, owner);
            if let (Some(first), false) = (lines.first_mut(), into.is_empty()) {
                first.space = 5.0;
            }
            into.extend(lines.into_iter().map(|line| CellLine { bar, ..line }));
        }
    }

    /// Returns the lines of something that happens, its picture left of them, or above them where
    /// they would have no room beside it.
    fn entry(&mut self, entry: &Entry, among: Among, width: f32, owner: Owner) -> Vec<CellLine> {
        let side = MARK * among.face.size;
        let picture = self.mark_of(entry, among, side);
        let is_beside = width >= MARK_NEEDS * among.face.size;
        let inset = if picture.is_some() && is_beside { side + MARK_GAP } else { 0.0 };
        let set = self.compositor.set(&entry.text, &among.face, width - inset);
        let lines = set.into_iter().map(|line| CellLine { inset, ..CellLine::plain(line, owner) });
        let mut lines: Vec<CellLine> = lines.collect();
        let is_alone = lines.len() == 1;
        let Some(picture) = picture else { return lines };
        if let (true, Some(first)) = (is_beside, lines.first_mut()) {
            if is_alone {
                let room = (side - first.line.height).max(0.0);
                first.line.height += room;
                first.line.baseline += room / 2.0;
            }
            first.picture = Some(picture);
            return lines;
        }
        let room = Line { height: side, baseline: side, width: side, stretches: Vec::new() };
        let above = CellLine { picture: Some(picture), ..CellLine::plain(room, owner) };
        lines.insert(0, above);
        lines
    }

    /// Returns the small picture of something that happens, if there is one to draw.
    fn mark_of(&mut self, entry: &Entry, among: Among, side: f32) -> Option<Mark> {
        let picture = entry.picture.as_ref()?;
        let words = entry.text.words();
        let says = if picture.says.trim().is_empty() { words.trim() } else { picture.says.trim() };
        let (drawn, ratio) = self.pictures.find(&picture.key, says)?;
        let owner = self.owner_of(picture, &entry.text, among.cell, Role::Paragraph);
        let (width, height) = fitted(ratio, side, side);
        let area = Area { x: 0.0, y: (side - height) / 2.0, width, height };
        Some(Mark::Picture { area, drawn, owner })
    }
}

/// The cell that entries stand in: how many things it holds, how wide, in which letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Among {
    pub cell: ElementId,
    pub count: usize,
    pub width: f32,
    pub face: Face,
}

/// A part of the day with nothing in it still has room to write in by hand.
const MIN_ROW: f32 = 44.0;

fn day_x(columns: &Columns, day: usize) -> f32 {
    columns.first + columns.day * day as f32
}
