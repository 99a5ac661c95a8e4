//! A table in large letters: each row a card, each cell a line that begins with its column's head.

use crate::galley::{Galley, Place};
use crate::look::{self, Face};
use crate::pieces::{Join, Piece, bind, owned};
use crate::placed::{ElementId, Mark, Role};
use crate::sheet::{Column, Row, Table, Text, Voice};

/// Between two lines of a card.
const LINE_ROOM: f32 = 3.0;
/// Between two cards.
const CARD_ROOM: f32 = 9.0;

impl Galley {
    pub(crate) fn table_as_cards(&mut self, table: &Table, place: Place) -> Vec<Piece> {
        let list = self.element(Role::List, place.parent);
        let mut pieces: Vec<Piece> = Vec::new();
        for row in &table.rows {
            let (ground, inner) = self.ground(table.hue, place);
            let item = self.element(Role::ListItem, list);
            let mut inside = self.row_of(row, table, Place { parent: item, ..inner });
            bind(&mut inside, Join::Whole);
            let mut card = self.on_ground(inside, ground, CARD_ROOM);
            bind(&mut card, Join::Whole);
            if let (true, Some(before)) = (row.is_sum, pieces.last_mut()) {
                // A sum is not read without something that it adds up.
                before.hold_on();
            }
            pieces.append(&mut card);
        }
        pieces
    }

    fn row_of(&mut self, row: &Row, table: &Table, place: Place) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut cells = row.cells.as_slice();
        let mut columns = table.columns.as_slice();
        if let (true, Some((head, rest))) = (row.has_head, cells.split_first()) {
            (cells, columns) = (rest, columns.get(1..).unwrap_or_default());
            if head.iter().any(|text| !text.is_empty()) {
                let label = self.element(Role::Label, place.parent);
                let face = Face { colour: look::ink(table.hue), ..self.look.cell_head };
                for text in head {
                    pieces.extend(self.line_of_card(text, &face, label, place));
                }
                pieces.iter_mut().for_each(|piece| piece.join = Join::Firm);
            }
        }
        let body = self.element(Role::ListBody, place.parent);
        for (column, cell) in columns.iter().zip(cells) {
            pieces.extend(self.cell_of_card(column, cell, Place { parent: body, ..place }));
        }
        pieces
    }

    /// "Who: Pat"; of several texts, each has its own lines below the column's head.
    fn cell_of_card(&mut self, column: &Column, cell: &[Text], place: Place) -> Vec<Piece> {
        let texts: Vec<&Text> = cell.iter().filter(|text| !text.is_empty()).collect();
        let head = label(&column.head);
        let face = self.look.cell;
        let paragraph = self.element(Role::Paragraph, place.parent);
        match texts.as_slice() {
            [] => self.room_to_write(&head, paragraph, place),
            [text] => {
                let words = Text(head.0.into_iter().chain(text.0.iter().cloned()).collect());
                self.line_of_card(&words, &face, paragraph, place)
            }
            several => {
                let mut pieces = self.line_of_card(&head, &face, paragraph, place);
                pieces.iter_mut().for_each(|piece| piece.join = Join::Firm);
                let inset = self.look.beside(LINE_ROOM * 4.0);
                let inner = Place { x: place.x + inset, width: place.width - inset, ..place };
                for text in several {
                    let owner = self.element(Role::Paragraph, place.parent);
                    pieces.extend(self.line_of_card(text, &face, owner, inner));
                }
                pieces
            }
        }
    }

    /// A column's head with a line beside it: what is empty may be filled in by hand.
    fn room_to_write(&mut self, head: &Text, owner: ElementId, place: Place) -> Vec<Piece> {
        let face = self.look.cell;
        let mut pieces = self.line_of_card(head, &face, owner, place);
        let gap = face.size * 0.3;
        let written = self.compositor.set(head, &face, place.width);
        if let (Some(piece), Some(line)) = (pieces.last_mut(), written.last()) {
            let taken = line.width + gap;
            let (x, width) = (place.x + taken, place.width - taken);
            if width > face.size * 2.0 {
                let y = line.baseline + 2.0;
                let (thickness, colour) = (0.8, look::MUTED);
                piece.marks.push(Mark::Rule { x, y, width, thickness, colour });
            }
        }
        pieces
    }

    fn line_of_card(
        &mut self,
        text: &Text,
        face: &Face,
        owner: ElementId,
        place: Place,
    ) -> Vec<Piece> {
        let lines = self.compositor.set(text, face, place.width);
        let space = self.space(LINE_ROOM);
        crate::galley::lines_in_pieces(&lines, place.x, owned(owner), space)
    }
}

/// Returns a column's head as it begins a line: "Who: ".
fn label(head: &Text) -> Text {
    let mut label = head.clone();
    for run in &mut label.0 {
        run.voice = Voice::Strong;
    }
    if head.is_empty() {
        return Text::default();
    }
    if let Some(last) = label.0.last_mut() {
        let words = last.words.trim_end();
        let ends = words.ends_with([':', '?', '!', '.']);
        last.words = format!("{words}{}", if ends { " " } else { ": " });
    }
    label
}
