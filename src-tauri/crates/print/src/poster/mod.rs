//! Posters: the drawings that people know from the wall, with their words in them.
//!
//! What has no room in its space goes on as an outline on the pages after it: nothing is lost.
//! The drawing itself is for the eye; headings and lists are what is read, in their order.

mod map;
mod path;
mod rings;
mod zone;

pub(crate) use zone::is_leftwards;

use domain::Dress;

use crate::drawing::Drawing;
use crate::galley::{Galley, Place};
use crate::outline::{at_level, outline, rest, with_room};
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

/// The room that the heading above a poster takes on the page to which both are moved.
const TITLE_ROOM: f32 = 62.0;
/// A poster below more than this part of a page is moved to the next one.
const MOST_ABOVE: f32 = 0.3;
/// Between the words above a poster and its edge.
const ROOM: f32 = 10.0;
/// A poster narrower than this is told as an outline, and in large letters one narrower than that.
const NARROWEST: f32 = 560.0;
const NARROWEST_LARGE: f32 = 1000.0;
/// The width of a poster on the paper that it is meant for.
const MEANT: f32 = 1100.0;

impl Galley {
    pub(crate) fn poster(&mut self, poster: &Poster, place: Place) -> Vec<Piece> {
        let whole = self.paper.body_height();
        let above = if self.above <= whole * MOST_ABOVE { self.above } else { TITLE_ROOM };
        // Its edge keeps away from the foot, too.
        let height = whole - above - 2.0 * ROOM;
        let narrowest = if self.look.is_large() { NARROWEST_LARGE } else { NARROWEST };
        if self.is_told(poster) || place.width < narrowest || height < place.width * 0.45 {
            let level = self.level_below();
            return self.blocks(&at_level(with_room(outline(poster)), level), place);
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
        let mut pieces = vec![Piece::new(height, marks).space(ROOM)];
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

    /// Whether a poster is told as an outline on any paper: large letters would break the words of
    /// narrow columns.
    pub(crate) fn is_told(&self, poster: &Poster) -> bool {
        match poster {
            Poster::Path(_) => self.look.is_large(),
            Poster::Map { .. } | Poster::Rings { .. } => false,
        }
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
        let least = match self.look.dress {
            Dress::Standard => 9.5,
            Dress::EasyRead => 14.0,
            Dress::Large | Dress::Larger => self.look.body.size,
        };
        let floor = (12.0 * part * by_dress).max(least);
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
