//! A week in large letters: one day after the other, the parts of the day inside.

use crate::galley::{Galley, Place, lines_in_pieces};
use crate::grid::{self, Cell, CellLine};
use crate::look::{self, Face};
use crate::pieces::{Join, Piece, Running, bind, owned};
use crate::placed::{ElementId, Mark, Owner, Role};
use crate::sheet::{Entry, Text, Week};
use crate::table::TALL;
use crate::week::Among;

/// Above each day but the first.
const DAY_ROOM: f32 = 10.0;
/// From a day's line to its name.
const LINE_ROOM: f32 = 5.0;
/// The widest that the names of the parts of the day may be.
const NAMES_SHARE: f32 = 0.32;
const GUTTER: f32 = 12.0;

/// Where the names of the parts of the day end and what happens begins.
#[derive(Debug, Clone, Copy)]
struct Halves {
    name: f32,
    inset: f32,
}

impl Galley {
    pub(crate) fn week_by_days(&mut self, week: &Week, place: Place) -> Vec<Piece> {
        let list = self.element(Role::List, place.parent);
        let halves = self.halves(week, place);
        let mut pieces = Vec::new();
        let every_day: Vec<(&Text, &[Entry])> =
            week.parts.iter().map(|part| (&part.name, part.every_day.as_slice())).collect();
        if every_day.iter().any(|(_, entries)| !entries.is_empty()) {
            let place = Place { parent: list, ..place };
            pieces.extend(self.day(week, &week.every_day, &every_day, halves, place));
        }
        let last = week.days.len().saturating_sub(1);
        for (index, day) in week.days.iter().enumerate() {
            let parts: Vec<(&Text, &[Entry])> =
                week.parts.iter().map(|part| (&part.name, part.days[index].as_slice())).collect();
            let place = Place { parent: list, ..place };
            if let (true, Some(before)) = (index == last, pieces.last_mut()) {
                // Sunday does not stand alone on a page.
                before.hold_on();
            }
            pieces.extend(self.day(week, day, &parts, halves, place));
        }
        pieces
    }

    fn halves(&mut self, week: &Week, place: Place) -> Halves {
        let face = self.look.cell_head;
        let mut widest = 0.0_f32;
        for part in &week.parts {
            widest = widest.max(self.compositor.widest_word(&part.name, &face));
        }
        let name = widest.min(place.width * NAMES_SHARE);
        Halves { name, inset: name + self.look.beside(GUTTER) }
    }

    /// One day: its name below a line, then the parts of the day that have something in them.
    fn day(
        &mut self,
        week: &Week,
        name: &Text,
        parts: &[(&Text, &[Entry])],
        halves: Halves,
        place: Place,
    ) -> Vec<Piece> {
        let item = self.element(Role::ListItem, place.parent);
        let label = owned(self.element(Role::Label, item));
        let colour = look::ink(week.hue);
        let face = Face { colour, ..self.look.day };
        let lines = self.compositor.set(name, &face, place.width);
        let mut pieces = lines_in_pieces(&lines, place.x, label, self.space(DAY_ROOM));
        if let Some(first) = pieces.first_mut() {
            first.marks.iter_mut().for_each(|mark| mark.shift(0.0, LINE_ROOM));
            first.height += LINE_ROOM;
            let (x, width, thickness) = (place.x, place.width, 1.5);
            first.marks.insert(0, Mark::Rule { x, y: 1.0, width, thickness, colour });
        }
        pieces.iter_mut().for_each(|piece| piece.join = Join::Firm);
        // A day that goes on says its name again.
        let running = pieces.first().map(Running::of).map(|head| self.running(head));
        let body = self.element(Role::ListBody, item);
        let filled: Vec<_> = parts.iter().filter(|(_, entries)| !entries.is_empty()).collect();
        if filled.is_empty() {
            // Room to write in by hand.
            pieces.push(Piece::new(self.look.beside(20.0), Vec::new()));
        }
        for (part, entries) in filled {
            let inner = Place { parent: body, ..place };
            let told = self.part_of_day(part, entries, halves, inner);
            pieces.extend(told.into_iter().map(|piece| Piece { running, ..piece }));
        }
        bind(&mut pieces, Join::Whole);
        pieces
    }

    fn part_of_day(
        &mut self,
        name: &Text,
        entries: &[Entry],
        halves: Halves,
        place: Place,
    ) -> Vec<Piece> {
        let owner = self.paragraph_of(place.parent);
        let face = self.look.cell_head;
        let lines = self.compositor.set(name, &face, halves.name.max(1.0));
        let words = lines.into_iter().map(|line| CellLine::plain(line, owner)).collect();
        let name = Cell { x: place.x, lines: words };
        let mut told = Cell { x: place.x + halves.inset, lines: Vec::new() };
        let among = Among {
            cell: place.parent,
            // Each entry a paragraph of its own.
            count: 2,
            width: place.width - halves.inset,
            face: self.look.cell,
        };
        self.entries(entries, among, &mut told.lines);
        let tallest = self.paper.body_height() * TALL;
        let slices = grid::slices(vec![name, told], tallest);
        slices.into_iter().map(|slice| Piece::new(slice.height, slice.marks)).collect()
    }

    fn paragraph_of(&mut self, parent: ElementId) -> Owner {
        owned(self.element(Role::Paragraph, parent))
    }
}
