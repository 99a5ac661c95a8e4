//! Lists: a bullet or a small picture left of the words; in easy read a row for each thing, its
//! picture left and as large as can be, its words right.

use domain::Dress;

use crate::compose::Line;
use crate::galley::{Galley, Place, lines_in_pieces};
use crate::look::{self, Face};
use crate::pictures::{DrawnId, fitted};
use crate::pieces::{Join, Piece, bind, owned};
use crate::placed::{Area, ElementId, Mark, Owner, Role};
use crate::sheet::{Item, List, Picture, Text, Voice};

const BULLET: &str = "\u{2022}";
const BULLET_ROOM: f32 = 15.0;
/// A small mark is that many times as high as a line's letters.
pub(crate) const MARK: f32 = 1.9;
/// Between a small mark and its words.
const MARK_GAP: f32 = 7.0;
/// A picture that stands for words is that many times as high as the letters would be.
const ALONE: f32 = 4.6;
/// The column of pictures in easy read, and the room to its right.
const EASY_SIDE: f32 = 28.0 * look::MM;
const EASY_GAP: f32 = 8.0 * look::MM;
/// Between two rows of easy read.
const EASY_SPACE: f32 = 16.0;

/// An item's picture, ready to be put in its place.
#[derive(Debug, Clone, Copy)]
struct Seen {
    drawn: DrawnId,
    ratio: f32,
}

impl Galley {
    pub(crate) fn list(&mut self, list: &List, place: Place) -> Vec<Piece> {
        let parent = self.element(Role::List, place.parent);
        let mut pieces = Vec::new();
        for item in &list.items {
            let mut more = match self.look.dress {
                Dress::Standard | Dress::Large | Dress::Larger => {
                    self.item(item, list, place, parent)
                }
                Dress::EasyRead => self.easy_item(item, place, parent),
            };
            if let (true, Some(first)) = (pieces.is_empty(), more.first_mut()) {
                first.space = first.space.max(self.space(7.0));
            }
            pieces.append(&mut more);
        }
        pieces
    }

    /// Returns where words stand that belong to a list in easy read: right of the pictures.
    pub(crate) fn beside_pictures(&self, place: Place) -> Place {
        match self.look.dress {
            Dress::Standard | Dress::Large | Dress::Larger => place,
            Dress::EasyRead => {
                let inset = (EASY_SIDE + EASY_GAP).min(place.width * 0.4);
                Place { x: place.x + inset, width: place.width - inset, ..place }
            }
        }
    }

    /// Returns an item's picture, and its words: with what the picture says if it is not seen.
    fn seen(&mut self, item: &Item) -> (Option<Seen>, Text) {
        let Some(picture) = &item.picture else { return (None, item.text.clone()) };
        let words = item.text.words();
        let says = if picture.says.trim().is_empty() { words.trim() } else { picture.says.trim() };
        match self.pictures.find(&picture.key, says) {
            Some((drawn, ratio)) => (Some(Seen { drawn, ratio }), item.text.clone()),
            None => (None, told(item, picture)),
        }
    }

    fn item(&mut self, item: &Item, list: &List, place: Place, parent: ElementId) -> Vec<Piece> {
        let item_id = self.element(Role::ListItem, parent);
        let (seen, text) = self.seen(item);
        let body = self.look.body;
        let Some((seen, picture)) = seen.zip(item.picture.as_ref()) else {
            let label = owned(self.element(Role::Label, item_id));
            let owner = owned(self.element(Role::ListBody, item_id));
            let face = Face { colour: look::ink(list.hue), ..body };
            let bullet = self.compositor.set_on_one_line(&Text::strong(BULLET), &face);
            let inset = self.look.beside(BULLET_ROOM);
            let lines = self.compositor.set(&text, &body, place.width - inset);
            let mut pieces = lines_in_pieces(&lines, place.x + inset, owner, self.space(5.0));
            if let (Some(first), Some(bullet)) = (pieces.first_mut(), &bullet) {
                let mut marks = Mark::line(bullet, place.x + 2.0, 0.0, label);
                marks.append(&mut first.marks);
                first.marks = marks;
            }
            bind(&mut pieces, Join::Whole);
            return pieces;
        };
        if text.is_empty() {
            let side = ALONE * body.size;
            return vec![self.alone(seen, picture, side, place, item_id)];
        }
        let side = MARK * body.size;
        let lines = self.compositor.set(&text, &body, place.width - side - MARK_GAP);
        let owner = self.owner_of(picture, &text, item_id, Role::Label);
        let words = owned(self.element(Role::ListBody, item_id));
        let mut pieces = lines_in_pieces(&lines, place.x + side + MARK_GAP, words, self.space(5.0));
        // The picture's middle is the first line's, and it hangs below only what follows.
        let line = lines.first().map_or(body.leading, |line| line.height);
        let drop = ((side - line) / 2.0).max(0.0);
        if let Some(first) = pieces.first_mut() {
            for mark in &mut first.marks {
                mark.shift(0.0, drop);
            }
            let area = Area { x: place.x, y: 0.0, width: side, height: side };
            first.marks.insert(0, placed(seen, area, owner));
            first.height += drop;
            if lines.len() == 1 {
                first.height = first.height.max(side);
            }
        }
        bind(&mut pieces, Join::Whole);
        pieces
    }

    /// Returns a picture that stands for words, with its name beside it in small.
    fn alone(
        &mut self,
        seen: Seen,
        picture: &Picture,
        side: f32,
        place: Place,
        item: ElementId,
    ) -> Piece {
        let body = self.element(Role::ListBody, item);
        let figure = owned(self.figure(picture.says.trim(), body));
        let small = self.look.small;
        let width = place.width - side - MARK_GAP;
        // The name is a part of the picture: who hears the picture's name does not hear it twice.
        let lines = self.compositor.set(&Text::plain(picture.says.trim()), &small, width);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let area =
            Area { x: place.x, y: ((height - side) / 2.0).max(0.0), width: side, height: side };
        let mut marks = vec![placed(seen, area, figure)];
        let top = ((side - height) / 2.0).max(0.0);
        marks.extend(stack(&lines, place.x + side + MARK_GAP, top, figure));
        Piece::new(side.max(height), marks).space(6.0)
    }

    /// Returns a row of easy read, which is never cut unless a page could not hold it.
    fn easy_item(&mut self, item: &Item, place: Place, parent: ElementId) -> Vec<Piece> {
        let item_id = self.element(Role::ListItem, parent);
        let (seen, text) = self.seen(item);
        let right = self.beside_pictures(place);
        let side = right.x - place.x - EASY_GAP.min(right.x - place.x);
        let picture_area = Area { x: place.x, y: 0.0, width: side, height: side };
        let (mark, words) = match seen.zip(item.picture.as_ref()) {
            Some((seen, picture)) if text.is_empty() => {
                let body = self.element(Role::ListBody, item_id);
                let figure = owned(self.figure(picture.says.trim(), body));
                (
                    Some(placed(seen, picture_area, figure)),
                    (Text::plain(picture.says.trim()), figure),
                )
            }
            Some((seen, picture)) => {
                let owner = self.owner_of(picture, &text, item_id, Role::Label);
                let words = owned(self.element(Role::ListBody, item_id));
                (Some(placed(seen, picture_area, owner)), (text, words))
            }
            None => (None, (text, owned(self.element(Role::ListBody, item_id)))),
        };
        let (text, owner) = words;
        let lines = self.compositor.set(&text, &self.look.body, right.width);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let whole = if mark.is_some() { height.max(side) } else { height };
        if whole > self.paper.body_height() {
            let mut pieces = lines_in_pieces(&lines, right.x, owner, EASY_SPACE);
            if let (Some(first), Some(mark)) = (pieces.first_mut(), mark) {
                first.marks.insert(0, mark);
            }
            bind(&mut pieces, Join::Whole);
            return pieces;
        }
        let mut marks = Vec::new();
        if let Some(mut mark) = mark {
            mark.shift(0.0, (whole - side) / 2.0);
            marks.push(mark);
        }
        marks.extend(stack(&lines, right.x, (whole - height) / 2.0, owner));
        vec![Piece::new(whole, marks).space(EASY_SPACE)]
    }

    /// Returns what a picture beside words is: for the eye only where the words say the same.
    pub(crate) fn owner_of(
        &mut self,
        picture: &Picture,
        text: &Text,
        parent: ElementId,
        role: Role,
    ) -> Owner {
        let says = picture.says.trim();
        let said = text.0.first().map_or("", |run| run.words.trim());
        if says.is_empty() || said.eq_ignore_ascii_case(says) {
            return Owner::Decoration;
        }
        let parent = self.element(role, parent);
        owned(self.figure(says, parent))
    }
}

/// Returns an item's words with those of a picture that is not seen.
fn told(item: &Item, picture: &Picture) -> Text {
    let says = picture.says.trim();
    if item.text.is_empty() {
        return Text::plain(says);
    }
    if says.is_empty() || item.text.words().contains(says) {
        return item.text.clone();
    }
    item.text.clone().and(Voice::Quiet, format!("\u{A0}· {says}"))
}

/// Returns a picture in the middle of an area, as large as that allows.
fn placed(seen: Seen, area: Area, owner: Owner) -> Mark {
    let (width, height) = fitted(seen.ratio, area.width, area.height);
    let x = area.x + (area.width - width) / 2.0;
    let y = area.y + (area.height - height) / 2.0;
    Mark::Picture { area: Area { x, y, width, height }, drawn: seen.drawn, owner }
}

/// Returns the marks of lines below each other.
fn stack(lines: &[Line], x: f32, top: f32, owner: Owner) -> Vec<Mark> {
    let mut y = top;
    let mut marks = Vec::new();
    for line in lines {
        marks.extend(Mark::line(line, x, y, owner));
        y += line.height;
    }
    marks
}
