//! Cards to cut out, and the sign at the door: things that stand in the middle of a given room.

use qrcode::{Color, EcLevel, QrCode};

use crate::compose::Line;
use crate::galley::{Galley, Place};
use crate::look::{self, Face};
use crate::pieces::{Piece, owned};
use crate::placed::{Area, ElementId, Mark, Modules, Owner, Role};
use crate::sheet::{Card, CardPart, Cards, Sign, Square, Text};

/// Between the edge of a card and what stands on it.
const PAD: f32 = 13.0;
/// The bar in a card's hue, at its upper edge.
const BAR: f32 = 5.0;
/// Between two parts of a card.
const GAP: f32 = 5.0;
/// A square for cameras is no larger and no smaller.
const SQUARE: (f32, f32) = (72.0, 230.0);
/// A line to cut along: its strokes, the room between them, and how thick they are.
const CUT: (f32, f32, f32) = (5.0, 4.0, 0.5);
/// The share of a sign's width that its words have.
const WORDS_SHARE: f32 = 0.62;
/// Between what a sign says.
const SIGN_GAP: f32 = 14.0;

/// What stands in a column: lines of one element, or a square.
enum Part {
    Lines(Vec<Line>, Owner),
    Square(Modules, ElementId),
}

impl Galley {
    pub(crate) fn cards(&mut self, cards: &Cards, place: Place) -> Vec<Piece> {
        let (across, down) = (usize::from(cards.across.max(1)), f32::from(cards.down.max(1)));
        let (width, height) = (place.width / across as f32, self.paper.body_height() / down);
        // A hair less, so that sums of parts of a page are never more than the page.
        let height = height - 0.05;
        let mut pieces = Vec::new();
        for row in cards.cards.chunks(across) {
            let mut marks = Vec::new();
            for (column, card) in row.iter().enumerate() {
                let x = place.x + column as f32 * width;
                marks.extend(cut_lines(Area { x, y: 0.0, width, height }));
                let room = Area { x: x + PAD, y: 0.0, width: width - 2.0 * PAD, height };
                marks.extend(self.card(card, room, place.parent));
            }
            pieces.push(Piece::new(height, marks));
        }
        pieces
    }

    /// Sets a card into its room, whose sides are padded already.
    fn card(&mut self, card: &Card, room: Area, parent: ElementId) -> Vec<Mark> {
        let mut marks = vec![Mark::Area {
            area: Area { y: room.y + PAD, height: BAR, ..room },
            fill: look::ink(card.hue),
            radius: BAR / 2.0,
        }];
        let parts: Vec<Part> =
            card.parts.iter().filter_map(|part| self.part_of(part, room.width, parent)).collect();
        let foot = self.compositor.set(&card.foot, &self.look.card.foot, room.width);
        let foot_owner = if foot.is_empty() || card.foot.is_empty() {
            Owner::Decoration
        } else {
            owned(self.element(Role::Paragraph, parent))
        };
        let foot_height: f32 =
            if card.foot.is_empty() { 0.0 } else { foot.iter().map(|line| line.height).sum() };

        let top = room.y + PAD + BAR + GAP;
        let bottom = room.y + room.height - PAD - foot_height;
        let column = Area { y: top, height: bottom - top - GAP, ..room };
        marks.extend(stacked(&parts, column, GAP));
        if !card.foot.is_empty() {
            marks.extend(in_the_middle(&foot, room.x, bottom, room.width, foot_owner));
        }
        marks
    }

    fn part_of(&mut self, part: &CardPart, width: f32, parent: ElementId) -> Option<Part> {
        Some(match part {
            CardPart::Name(name) => {
                let lines = self.largest(name, &{ self.look.card.names }, width);
                Part::Lines(lines, owned(self.element(Role::HeadingOne, parent)))
            }
            CardPart::Words(words) => {
                let lines = self.compositor.set(words, &self.look.card.words, width);
                Part::Lines(lines, owned(self.element(Role::Paragraph, parent)))
            }
            CardPart::Code(code) => {
                let lines = self.compositor.set(code, &self.look.card.code, width);
                Part::Lines(lines, owned(self.element(Role::Paragraph, parent)))
            }
            CardPart::Square(square) => {
                let modules = modules(square)?;
                Part::Square(modules, self.figure(&square.says, parent))
            }
        })
    }

    /// Sets words in the largest of these that leave them on one line, or else in the smallest.
    fn largest(&mut self, words: &Text, faces: &[Face], width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for face in faces {
            lines = self.compositor.set(words, face, width);
            if lines.len() <= 1 {
                break;
            }
        }
        lines
    }

    pub(crate) fn sign(&mut self, sign: &Sign, place: Place) -> Vec<Piece> {
        let height = self.paper.body_height() - 0.05;
        let words = place.width * WORDS_SHARE;
        let gap = 24.0;
        let welcome = match sign.welcomes.len() {
            0..=2 => look::WELCOMES.as_slice(),
            3 => &look::WELCOMES[1..],
            _ => &look::WELCOMES[2..],
        };
        let mut parts = Vec::new();
        for words_of_welcome in &sign.welcomes {
            let lines = self.largest(words_of_welcome, welcome, words);
            parts.push(Part::Lines(lines, owned(self.element(Role::Paragraph, place.parent))));
        }
        let lines = self.largest(&sign.title, &look::SIGN_TITLES, words);
        parts.push(Part::Lines(lines, owned(self.element(Role::HeadingOne, place.parent))));
        for fact in &sign.facts {
            let lines = self.compositor.set(fact, &look::SIGN_FACT, words);
            parts.push(Part::Lines(lines, owned(self.element(Role::Paragraph, place.parent))));
        }
        let column = Area { x: place.x, y: 0.0, width: words, height };
        let mut marks = stacked(&parts, column, SIGN_GAP);

        let beside =
            Area { x: place.x + words + gap, y: 0.0, width: place.width - words - gap, height };
        let fill = look::tint(sign.card.hue);
        marks.push(Mark::Area { area: beside, fill, radius: 12.0 });
        let room = Area { x: beside.x + PAD, width: beside.width - 2.0 * PAD, ..beside };
        marks.extend(self.card(&sign.card, room, place.parent));
        vec![Piece::new(height, marks)]
    }
}

/// Puts parts below each other in the middle of a column; a square has what room there is.
fn stacked(parts: &[Part], column: Area, gap: f32) -> Vec<Mark> {
    let gaps = gap * parts.len().saturating_sub(1) as f32;
    let lines = |lines: &[Line]| lines.iter().map(|line| line.height).sum::<f32>();
    let words: f32 = parts
        .iter()
        .map(|part| match part {
            Part::Lines(set, _) => lines(set),
            Part::Square(..) => 0.0,
        })
        .sum();
    let side = (column.height - words - gaps).min(column.width).clamp(SQUARE.0, SQUARE.1);
    let has_square = parts.iter().any(|part| matches!(part, Part::Square(..)));
    let all = words + gaps + if has_square { side } else { 0.0 };
    let mut y = column.y + ((column.height - all) / 2.0).max(0.0);
    let mut marks = Vec::new();
    for part in parts {
        match part {
            Part::Lines(set, owner) => {
                marks.extend(in_the_middle(set, column.x, y, column.width, *owner));
                y += lines(set) + gap;
            }
            Part::Square(modules, owner) => {
                let x = column.x + (column.width - side) / 2.0;
                let (modules, owner) = (modules.clone(), *owner);
                let white = Area { x, y, width: side, height: side };
                marks.push(Mark::Area { area: white, fill: look::WHITE, radius: 0.0 });
                marks.push(Mark::Square { x, y, side, modules, owner });
                y += side + gap;
            }
        }
    }
    marks
}

/// Returns lines, each in the middle of a width, whichever way it is read.
fn in_the_middle(lines: &[Line], x: f32, mut y: f32, width: f32, owner: Owner) -> Vec<Mark> {
    let mut marks = Vec::new();
    for line in lines {
        let letters = || line.stretches.iter().flat_map(|stretch| &stretch.letters);
        let left = letters().map(|letter| letter.x).fold(f32::INFINITY, f32::min);
        let right = letters().map(|letter| letter.x + letter.advance).fold(0.0, f32::max);
        if left <= right {
            let middle = x + (width - (right - left)) / 2.0 - left;
            marks.extend(Mark::line(line, middle, y, owner));
        }
        y += line.height;
    }
    marks
}

/// Returns the lines along which a card is cut out.
fn cut_lines(card: Area) -> Vec<Mark> {
    let (stroke, room, thick) = CUT;
    let mut marks = Vec::new();
    let mut put = |x: f32, y: f32, width: f32, height: f32| {
        let area = Area { x, y, width, height };
        marks.push(Mark::Area { area, fill: look::MUTED, radius: 0.0 });
    };
    // Each stroke with where it begins; the last one ends where the card ends.
    let strokes = |length: f32| {
        let count = (length / (stroke + room)).ceil() as usize;
        let begins = (0..count).map(move |at| at as f32 * (stroke + room));
        begins.map(move |at| (at, stroke.min(length - at)))
    };
    for (at, long) in strokes(card.width) {
        put(card.x + at, card.y - thick / 2.0, long, thick);
        put(card.x + at, card.y + card.height - thick / 2.0, long, thick);
    }
    for (at, long) in strokes(card.height) {
        put(card.x - thick / 2.0, card.y + at, thick, long);
        put(card.x + card.width - thick / 2.0, card.y + at, thick, long);
    }
    marks
}

/// Returns the fields of a square; nothing when there is more to say than a square can hold.
fn modules(square: &Square) -> Option<Modules> {
    let code = QrCode::with_error_correction_level(&square.content, EcLevel::M).ok()?;
    let dark = code.to_colors().into_iter().map(|field| field == Color::Dark).collect();
    Some(Modules { across: code.width(), dark })
}
