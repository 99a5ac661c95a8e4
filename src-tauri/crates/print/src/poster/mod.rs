//! Posters: the drawings that people know from the wall, with their words in them.
//!
//! What has no room in its space goes on as an outline on the pages after it: nothing is lost.
//! The drawing itself is for the eye; headings and lists are what is read, in their order.

mod map;
mod path;
mod rings;
mod zone;

use domain::Dress;

use crate::drawing::Drawing;
use crate::galley::{Galley, Place};
use crate::look;
use crate::outline::{at_level, outline, rest};
use crate::pictures::Drawn;
use crate::pieces::Piece;
use crate::placed::{Area, Mark, Owner, Role};
use crate::sheet::{Hue, Item, Level, NewPage, Orientation, Poster, Text};

/// What stands on the page of a poster.
struct Sketch {
    area: Area,
    /// What the titles of its spaces are: one step below the heading before it.
    head: Role,
    drawing: Drawing,
    marks: Vec<Mark>,
    /// What goes on after it.
    more: Vec<More>,
}

/// What had no room in a space.
pub(crate) struct More {
    pub title: Text,
    pub items: Vec<Item>,
}

/// The room that the heading above a poster takes.
const TITLE_ROOM: f32 = 62.0;
/// A poster narrower than this is told as an outline.
const NARROWEST: f32 = 560.0;
/// The width of a poster on the paper that it is meant for.
const MEANT: f32 = 1100.0;

impl Galley {
    pub(crate) fn poster(&mut self, poster: &Poster, place: Place) -> Vec<Piece> {
        let height = self.paper.body_height() - TITLE_ROOM;
        // Large letters would break the words of narrow columns.
        let is_squeezed = matches!(self.look.dress, Dress::Large | Dress::Larger)
            && matches!(poster, Poster::Path(_));
        if is_squeezed || place.width < NARROWEST || height < place.width * 0.45 {
            let level = self.level_below();
            return self.blocks(&at_level(outline(poster), level), place);
        }
        let area = Area { x: place.x, y: 0.0, width: place.width, height };
        let level = self.level_below();
        let sketch = match poster {
            Poster::Path(zones) => self.path(zones, area, place),
            Poster::Map { middle, zones } => self.map(middle, zones, area, place),
            Poster::Rings { middle, rings, wedges } => {
                self.rings(middle, rings, wedges, area, place)
            }
        };
        let drawn = self.pictures.add(Drawn::Lines(sketch.drawing));
        let mut marks = vec![Mark::Picture { area, drawn, owner: Owner::Decoration }];
        marks.extend(sketch.marks);
        let mut pieces = vec![Piece::new(height, marks)];
        if !sketch.more.is_empty() {
            let page = NewPage::a4(Orientation::Portrait);
            self.paper = self.look.paper(&page);
            let place = Place { x: 0.0, width: self.paper.body_width(), ..place };
            let mut more = self.blocks(&at_level(rest(sketch.more), level), place);
            if let Some(first) = more.first_mut() {
                first.new_page = Some(page);
            }
            pieces.append(&mut more);
        }
        pieces
    }

    /// Returns the level of headings below the one that was set last: none is left out.
    fn level_below(&self) -> Level {
        let roles = self.elements.iter().rev().map(|element| element.role);
        match roles.into_iter().find(|role| matches!(role, Role::HeadingOne | Role::HeadingTwo)) {
            Some(Role::HeadingTwo) => Level::Three,
            Some(_) => Level::Two,
            None => Level::One,
        }
    }

    fn sketch(&self, area: Area) -> Sketch {
        let head = match self.level_below() {
            Level::One => Role::HeadingOne,
            Level::Two => Role::HeadingTwo,
            Level::Three => Role::HeadingThree,
        };
        Sketch::new(area, head)
    }

    /// Returns the sizes of letters on a poster of this width, the largest first. The smallest is
    /// twelve points on the paper that posters are meant for, and what the dress asks for.
    fn poster_sizes(&self, width: f32) -> Vec<f32> {
        let by_dress = match self.look.dress {
            Dress::Standard => 1.0,
            Dress::EasyRead => 1.33,
            Dress::Large => 1.5,
            Dress::Larger => 2.0,
        };
        let part = (width / MEANT).clamp(0.0, 1.0);
        let floor = (12.0 * part * by_dress).max(9.5 * by_dress);
        let sizes = [20.0, 18.0, 16.0, 15.0, 14.0, 13.0, 12.0].map(|size| size * part * by_dress);
        let mut sizes: Vec<f32> = sizes.into_iter().filter(|size| *size > floor).collect();
        sizes.push(floor);
        sizes
    }
}

impl Sketch {
    fn new(area: Area, head: Role) -> Self {
        let bleed = 3.0;
        let drawing = Drawing { bleed, ..Drawing::new(area.width, area.height) };
        Self { area, head, drawing, marks: Vec::new(), more: Vec::new() }
    }
}

/// The hues of the spaces, by their numbers from nought.
fn hue(index: usize) -> Hue {
    const HUES: [Hue; 6] =
        [Hue::Fun, Hue::Good, Hue::PaidSupport, Hue::Learning, Hue::Home, Hue::Stop];
    HUES[index % HUES.len()]
}
