//! Pieces: what is never cut, with what may stand between one and the next.

use crate::look::Colour;
use crate::placed::{ElementId, Mark, Owner};
use crate::sheet::NewPage;

/// Something that goes on one page whole; its marks count from its own top and the left margin.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub height: f32,
    /// Room above it, dropped at the top of a page.
    pub space: f32,
    pub marks: Vec<Mark>,
    pub join: Join,
    /// A tint behind this piece and its neighbours on the same ground.
    pub ground: Option<GroundId>,
    /// What is repeated at the top of the page if a page ends just before this piece.
    pub running: Option<RunningId>,
    pub bookmark: Option<Beginning>,
    pub new_page: Option<NewPage>,
}

/// How firmly a piece holds on to the next one, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Join {
    Free,
    /// They belong together if a page can hold the whole group.
    Group,
    /// Parts of one thing: an item of a list, a row, a card. It is cut only where no page can hold
    /// it.
    Whole,
    /// A first or last line would stand alone.
    Lines,
    /// A heading and what it is the heading of.
    Firm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct GroundId(pub usize);

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ground {
    pub x: f32,
    pub width: f32,
    pub fill: Colour,
    pub bar: Colour,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RunningId(pub usize);

/// A table's head, ready to stand again at the top of a page.
#[derive(Debug, Clone)]
pub(crate) struct Running {
    pub height: f32,
    pub marks: Vec<Mark>,
}

/// A heading begins here.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Beginning {
    pub words: String,
    pub depth: usize,
}

impl Running {
    /// Returns a head as it stands on a later page: drawn again, but not read again.
    pub fn of(head: &Piece) -> Self {
        let mut marks = head.marks.clone();
        for mark in &mut marks {
            if let Mark::Words { owner, .. } = mark {
                *owner = Owner::Decoration;
            }
        }
        // What goes on below it may be the middle of a row, without room of its own above.
        Self { height: head.height + 4.0, marks }
    }
}

impl Piece {
    pub fn new(height: f32, marks: Vec<Mark>) -> Self {
        Self {
            height,
            space: 0.0,
            marks,
            join: Join::Free,
            ground: None,
            running: None,
            bookmark: None,
            new_page: None,
        }
    }

    pub fn space(mut self, space: f32) -> Self {
        self.space = space;
        self
    }

    /// Makes it hold on to the next one, if a page can hold both.
    pub fn hold_on(&mut self) {
        self.join = self.join.max(Join::Group);
    }

    pub fn join(mut self, join: Join) -> Self {
        self.join = join;
        self
    }
}

/// Makes all but the last piece hold on at least this firmly.
pub(crate) fn bind(pieces: &mut [Piece], join: Join) {
    if let Some((_, rest)) = pieces.split_last_mut() {
        for piece in rest {
            piece.join = piece.join.max(join);
        }
    }
}

/// Returns the owner of words in this element.
pub(crate) fn owned(id: ElementId) -> Owner {
    Owner::Element(id)
}

/// Returns the height of pieces below each other, with the room above each.
pub(crate) fn height(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.space + piece.height).sum()
}
