//! The words of one space of a poster: a number, a title and a list, as large as they may be.

use super::{More, Sketch};
use crate::compose::Line;
use crate::galley::{Galley, Place};
use crate::look::{self, Colour, Face};
use crate::pictures::{DrawnId, fitted};
use crate::pieces::owned;
use crate::placed::{Area, ElementId, Mark, Owner, Role};
use crate::sheet::{Hue, Item, Text};

/// What one space says.
pub(super) struct Says<'a> {
    pub number: usize,
    pub title: &'a Text,
    pub items: &'a [Item],
    pub hue: Hue,
}

/// The height of a line, and the room between two things, for letters of one point.
const LEADING: f32 = 1.28;
const GAP: f32 = 0.45;
/// How much larger a title is than what stands below it.
const TITLE: f32 = 1.12;
/// How much larger the letters of one space may be than those of the fullest one.
pub(super) const LOUDEST: f32 = 1.25;
const BULLET: &str = "\u{2022}";

/// One thing of a list, set in lines.
struct Entry {
    lines: Vec<Line>,
    mark: Option<(DrawnId, f32)>,
    inset: f32,
    height: f32,
    is_leftwards: bool,
}

/// A space's words at one size.
struct Set {
    size: f32,
    title: Vec<Line>,
    title_inset: f32,
    title_height: f32,
    entries: Vec<Entry>,
    /// Whether a word had to be broken.
    is_broken: bool,
}

impl Set {
    fn height(&self) -> f32 {
        let entries = self.entries.iter().map(|entry| entry.height + self.size * GAP);
        self.title_height + entries.sum::<f32>()
    }
}

impl Galley {
    /// Puts the words of all spaces in their rooms; none shouts much louder than the others.
    pub(super) fn spaces_of_poster(
        &mut self,
        spaces: &[(Says<'_>, Area)],
        place: Place,
        sketch: &mut Sketch,
    ) {
        let sizes = self.poster_sizes(sketch.area.width);
        let largest: Vec<f32> = spaces
            .iter()
            .map(|(says, room)| {
                let mut fitting = sizes.iter().copied().filter(|size| {
                    let set = self.set_space(says, *size, room.width);
                    set.height() <= room.height && !set.is_broken
                });
                fitting.next().or(sizes.last().copied()).unwrap_or(12.0)
            })
            .collect();
        let least = largest.iter().copied().fold(f32::INFINITY, f32::min);
        for ((says, room), size) in spaces.iter().zip(largest) {
            self.space_of_poster(says, *room, size.min(least * LOUDEST), place, sketch);
        }
    }

    /// Puts the words of a space in its room, and remembers what had none.
    fn space_of_poster(
        &mut self,
        says: &Says<'_>,
        room: Area,
        size: f32,
        place: Place,
        sketch: &mut Sketch,
    ) {
        let set = self.set_space(says, size, room.width);
        let mut marks = Vec::new();
        let head = owned(self.element(sketch.head, place.parent));
        self.title_of_space(says, &set, room, head, &mut marks);
        let all_fit = set.height() <= room.height + 0.1;
        let bottom = room.y + room.height - if all_fit { 0.0 } else { set.size * LEADING };
        let mut y = room.y + set.title_height;
        let mut list = None;
        let mut told = 0;
        for (entry, item) in set.entries.iter().zip(says.items) {
            y += set.size * GAP;
            if y + entry.height > bottom + 0.1 {
                break;
            }
            let list = *list.get_or_insert_with(|| self.element(Role::List, place.parent));
            self.entry_of_space(entry, item, (room, y), says.hue, (list, set.size), &mut marks);
            y += entry.height;
            told += 1;
        }
        if told < says.items.len() {
            let face = letters(set.size, look::MUTED);
            let dots = self.compositor.set_on_one_line(&Text::strong("…"), &face);
            if let Some(dots) = dots {
                marks.extend(Mark::line(&dots, room.x, y, Owner::Decoration));
            }
            let number = Text::plain(format!("{}. ", says.number));
            let title = Text([number.0, says.title.0.clone()].concat());
            sketch.more.push(More { title, items: says.items[told..].to_vec() });
        }
        sketch.marks.append(&mut marks);
    }

    fn set_space(&mut self, says: &Says<'_>, size: f32, width: f32) -> Set {
        let face = Face { bold: true, ..letters(size * TITLE, look::ink(says.hue)) };
        let title_inset = face.leading + 0.35 * size;
        let title_width = width - title_inset;
        let title = self.compositor.set(says.title, &face, title_width);
        let lines: f32 = title.iter().map(|line| line.height).sum();
        let mut is_broken = self.compositor.widest_word(says.title, &face) > title_width + 0.1;
        let face = letters(size, look::INK);
        let mut entries = Vec::new();
        for item in says.items {
            let words = item.text.words();
            let seen = item.picture.as_ref().and_then(|picture| {
                let picture_says = picture.says.trim();
                let says = if picture_says.is_empty() { words.trim() } else { picture_says };
                self.pictures.find(&picture.key, says)
            });
            let text = match &item.picture {
                Some(picture) if item.text.is_empty() => Text::plain(picture.says.trim()),
                Some(_) | None => item.text.clone(),
            };
            let inset = if seen.is_some() { 2.0 * size } else { 0.85 * size };
            let lines = self.compositor.set(&text, &face, width - inset);
            is_broken |= self.compositor.widest_word(&text, &face) > width - inset + 0.1;
            let words: f32 = lines.iter().map(|line| line.height).sum();
            let height = if seen.is_some() { words.max(1.6 * size) } else { words };
            let is_leftwards = is_leftwards(&text);
            entries.push(Entry { lines, mark: seen, inset, height, is_leftwards });
        }
        let title_height = lines.max(face.leading * TITLE);
        Set { size, title, title_inset, title_height, entries, is_broken }
    }

    fn title_of_space(
        &mut self,
        says: &Says<'_>,
        set: &Set,
        room: Area,
        owner: Owner,
        marks: &mut Vec<Mark>,
    ) {
        let radius = set.size * TITLE * LEADING / 2.0;
        let is_leftwards = is_leftwards(says.title);
        let x = if is_leftwards { room.x + room.width - radius } else { room.x + radius };
        marks.push(Mark::Disc { x, y: room.y + radius, radius, fill: look::ink(says.hue) });
        let face = Face { bold: true, ..letters(set.size, look::WHITE) };
        let number = Text::plain(says.number.to_string());
        if let Some(line) = self.compositor.set_on_one_line(&number, &face) {
            let top = room.y + radius - line.height / 2.0;
            marks.extend(Mark::line(&line, x - line.width / 2.0, top, owner));
        }
        let mut y = room.y;
        for line in &set.title {
            let x = if is_leftwards {
                room.x + room.width - set.title_inset - line.width
            } else {
                room.x + set.title_inset
            };
            marks.extend(Mark::line(line, x, y, owner));
            y += line.height;
        }
    }

    fn entry_of_space(
        &mut self,
        entry: &Entry,
        item: &Item,
        (room, y): (Area, f32),
        hue: Hue,
        (list, size): (ElementId, f32),
        marks: &mut Vec<Mark>,
    ) {
        let parent = self.element(Role::ListItem, list);
        let edge = |width: f32, from: f32| {
            let right = room.x + room.width - from - width;
            if entry.is_leftwards { right } else { room.x + from }
        };
        if let (Some((drawn, ratio)), Some(picture)) = (entry.mark, &item.picture) {
            let owner = self.owner_of(picture, &item.text, parent, Role::Label);
            let side = 1.6 * size;
            let (width, height) = fitted(ratio, side, side);
            let area = Area { x: edge(side, 0.0), y, width, height };
            marks.push(Mark::Picture { area, drawn, owner });
        } else {
            let face = letters(size, look::ink(hue));
            if let Some(bullet) = self.compositor.set_on_one_line(&Text::strong(BULLET), &face) {
                let label = owned(self.element(Role::Label, parent));
                marks.extend(Mark::line(&bullet, edge(bullet.width, 0.15 * size), y, label));
            }
        }
        let owner = owned(self.element(Role::ListBody, parent));
        let words: f32 = entry.lines.iter().map(|line| line.height).sum();
        let mut top = y + if entry.mark.is_some() { (entry.height - words) / 2.0 } else { 0.0 };
        for line in &entry.lines {
            marks.extend(Mark::line(line, edge(line.width, entry.inset), top, owner));
            top += line.height;
        }
    }
}

pub(super) fn letters(size: f32, colour: Colour) -> Face {
    Face { size, leading: size * LEADING, bold: false, colour }
}

/// Whether a text begins in a script that is read from right to left.
pub(crate) fn is_leftwards(text: &Text) -> bool {
    let words = text.words();
    let first = words.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(|letter| {
        matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
    })
}
