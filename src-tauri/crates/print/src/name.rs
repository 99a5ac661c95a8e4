//! A person's name in large letters, beside their face or their initial in a round.

use crate::compose::Line;
use crate::galley::{Galley, Place, hold, lines_in_pieces};
use crate::look::{self, Face};
use crate::pictures::fitted;
use crate::pieces::{Beginning, Piece, owned};
use crate::placed::{Area, Mark, Owner, Role};
use crate::sheet::{Hue, Name, Size, Text};

const DISC_RADIUS: f32 = 28.0;
/// The side of a face.
const FACE_SIDE: f32 = 84.0;
/// From what stands left of a name to its letters, and below both.
const GAP: f32 = 16.0;
const ROOM: f32 = 6.0;

impl Galley {
    pub(crate) fn name(&mut self, name: &Name, place: Place) -> Vec<Piece> {
        let picture = self.face.take();
        let seen = picture.as_ref().and_then(|picture| {
            let (drawn, ratio) = self.pictures.find(&picture.key, picture.says.trim())?;
            Some((picture, drawn, fitted(ratio, FACE_SIDE, FACE_SIDE)))
        });
        let disc = (2.0 * DISC_RADIUS, 2.0 * DISC_RADIUS);
        let (across, side) = seen.map_or(disc, |(_, _, size)| size);
        let inset = across + GAP;
        let width = place.width - inset;
        let lines = self.letters_of_name(&name.text, width);
        let owner = owned(self.element(Role::HeadingOne, place.parent));
        let mut pieces = lines_in_pieces(&lines, place.x + inset, owner, 0.0);
        let face = seen.map(|(picture, drawn, (width, height))| {
            let owner = owned(self.figure(picture.says.trim(), place.parent));
            let area = Area { x: place.x, y: 0.0, width, height };
            Mark::Picture { area, drawn, owner }
        });
        let small = self.look.paragraph(Size::Small);
        let lines = self.compositor.set(&name.below, &small, width);
        let owner = owned(self.element(Role::Paragraph, place.parent));
        pieces.extend(lines_in_pieces(&lines, place.x + inset, owner, 0.0));

        let beside = face.map_or_else(|| self.round(name, place.x), |face| vec![face]);
        let height: f32 = pieces.iter().map(|piece| piece.height).sum();
        if let Some(last) = pieces.last_mut() {
            last.height += (side - height).max(0.0) + ROOM;
        }
        if let Some(first) = pieces.first_mut() {
            first.bookmark = Some(Beginning { words: name.text.words(), depth: 0 });
            first.marks.splice(0..0, beside);
        }
        hold(pieces)
    }

    /// Returns a name in the largest letters that leave it on two lines, or in the smallest.
    fn letters_of_name(&mut self, text: &Text, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        for face in [self.look.name, self.look.head_one, self.look.head_two] {
            lines = self.compositor.set(text, &face, width);
            if lines.len() <= 2 {
                break;
            }
        }
        lines
    }

    /// Returns a round with initials, as people are shown on every face of the day.
    fn round(&mut self, name: &Name, x: f32) -> Vec<Mark> {
        let face = Face { size: 24.0, leading: 30.0, bold: true, colour: look::ink(name.hue) };
        let initials = self.compositor.set_on_one_line(&Text::plain(&name.initials), &face);
        disc(name.hue, x, initials.as_ref())
    }
}

fn disc(hue: Hue, x: f32, initials: Option<&Line>) -> Vec<Mark> {
    let middle = x + DISC_RADIUS;
    let fill = look::tint(hue);
    let mut marks = vec![Mark::Disc { x: middle, y: DISC_RADIUS, radius: DISC_RADIUS, fill }];
    if let Some(line) = initials {
        let left = middle - line.width / 2.0;
        let top = DISC_RADIUS - line.height / 2.0;
        marks.extend(Mark::line(line, left, top, Owner::Decoration));
    }
    marks
}
