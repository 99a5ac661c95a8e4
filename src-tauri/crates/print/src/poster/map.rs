//! MAP: large round spaces about the person, one for each question, clockwise from the top left.

use super::path::round;
use super::zone::{Says, letters};
use super::{Sketch, hue};
use crate::drawing::{Outline, Stroke, spot};
use crate::galley::{Galley, Place};
use crate::look::{self, Face};
use crate::pieces::owned;
use crate::placed::{Area, Mark, Role};
use crate::sheet::{Hue, Text, Zone};

const GAP: f32 = 14.0;
/// The person's space, by the poster's width and height.
const MIDDLE: (f32, f32) = (0.22, 0.24);
/// Between the edge of a round space and its words, by its width and height.
const PAD: (f32, f32) = (0.09, 0.12);

impl Galley {
    pub(super) fn map(
        &mut self,
        middle: &Text,
        zones: &[Zone],
        area: Area,
        place: Place,
    ) -> Sketch {
        let mut sketch = self.sketch(area);
        let rooms = rooms(zones.len(), area.width, area.height);
        let (x, y) = (area.width / 2.0, area.height / 2.0);
        for room in &rooms {
            let to = spot(room.x + room.width / 2.0, room.y + room.height / 2.0);
            let line = Outline::through(&[spot(x, y), to]);
            sketch.drawing.line(line, Stroke::plain(look::HAIR, 3.0));
        }
        for (index, room) in rooms.iter().enumerate() {
            let hue = hue_of(index);
            sketch.drawing.fill(round(room), look::tint(hue));
            sketch.drawing.line(round(room), Stroke::plain(look::ink(hue), 2.0));
        }
        self.person(middle, area, place, &mut sketch);
        let mut spaces = Vec::new();
        for (index, (zone, room)) in zones.iter().zip(&rooms).enumerate() {
            let (across, down) = (room.width * PAD.0, room.height * PAD.1);
            let words = Area {
                x: area.x + room.x + across,
                y: area.y + room.y + down,
                width: room.width - 2.0 * across,
                height: room.height - 2.0 * down,
            };
            let (title, items) = (&zone.title, zone.items.as_slice());
            spaces.push((Says { number: index + 1, title, items, hue: hue_of(index) }, words));
        }
        self.spaces_of_poster(&spaces, place, &mut sketch);
        sketch
    }

    /// Draws the person in the middle.
    fn person(&mut self, middle: &Text, area: Area, place: Place, sketch: &mut Sketch) {
        let (width, height) = (area.width * MIDDLE.0, area.height * MIDDLE.1);
        let (x, y) = ((area.width - width) / 2.0, (area.height - height) / 2.0);
        let room = Area { x, y, width, height };
        sketch.drawing.fill(round(&room), look::WHITE);
        sketch.drawing.line(round(&room), Stroke::plain(look::INK, 3.0));
        let inner = Area { x: area.x + x, y: area.y + y, ..room };
        let owner = place.parent;
        self.in_the_middle(middle, inner, owner, 34.0, sketch);
    }

    /// Puts words in the middle of a round space, as large as leaves them in it.
    pub(super) fn in_the_middle(
        &mut self,
        words: &Text,
        room: Area,
        parent: crate::placed::ElementId,
        largest: f32,
        sketch: &mut Sketch,
    ) {
        if words.is_empty() {
            return;
        }
        let owner = owned(self.element(Role::Paragraph, parent));
        let width = room.width * 0.84;
        let mut lines = Vec::new();
        for part in [1.0, 0.85, 0.7, 0.6, 0.5, 0.42, 0.36] {
            let face = Face { bold: true, ..letters(largest * part, look::INK) };
            lines = self.compositor.set(words, &face, width);
            let height: f32 = lines.iter().map(|line| line.height).sum();
            let is_whole = self.compositor.widest_word(words, &face) <= width + 0.1;
            if height <= room.height * 0.72 && is_whole {
                break;
            }
        }
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let mut y = room.y + (room.height - height) / 2.0;
        for line in &lines {
            let x = room.x + (room.width - line.width) / 2.0;
            sketch.marks.extend(Mark::line(line, x, y, owner));
            y += line.height;
        }
    }
}

/// The third question is the one about what must not happen.
fn hue_of(index: usize) -> Hue {
    match index {
        0 => Hue::Learning,
        1 => Hue::Fun,
        2 => Hue::Stop,
        3 => Hue::PaidSupport,
        4 => Hue::Good,
        5 => Hue::Home,
        _ => hue(index),
    }
}

/// Returns the round spaces: a row above the person, one to the right, a row below from right to
/// left, and one to the left.
fn rooms(count: usize, width: f32, height: f32) -> Vec<Area> {
    let sides = count.min(2);
    let above = (count - sides).div_ceil(2);
    let below = count - sides - above;
    let rows = 1 + usize::from(above > 0) + usize::from(below > 0);
    let high = (height - GAP * (rows - 1) as f32) / rows as f32;
    let row = |count: usize, y: f32| {
        let each = (width - GAP * (count.max(1) - 1) as f32) / count.max(1) as f32;
        // A few spaces are not stretched over the whole width.
        let wide = each.min(high * 2.1);
        let left = (width - wide * count as f32 - GAP * (count.max(1) - 1) as f32) / 2.0;
        (0..count).map(move |index| {
            let x = left + (wide + GAP) * index as f32;
            Area { x, y, width: wide, height: high }
        })
    };
    let side_width = (width * (1.0 - MIDDLE.0)) / 2.0 - 2.0 * GAP;
    let middle_y = if above > 0 { high + GAP } else { 0.0 };
    let side = |x: f32| Area { x, y: middle_y, width: side_width, height: high };
    let mut rooms: Vec<Area> = row(above, 0.0).collect();
    if sides > 0 {
        rooms.push(side(width - side_width));
    }
    rooms.extend(row(below, middle_y + high + GAP).rev());
    if sides > 1 {
        rooms.push(side(0.0));
    }
    rooms
}
