//! Pages with everything in its place, and what each thing is: the result of the flow.
//!
//! Distances are points from a page's top left corner. Knows nothing of PDF.

use std::sync::Arc;

use crate::compose::{Line, Stretch};
use crate::look::Colour;
use crate::pictures::{Drawn, DrawnId};

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    pub pages: Vec<Page>,
    pub elements: Vec<Element>,
    pub bookmarks: Vec<Bookmark>,
    /// What marks show by its number; what no mark shows does not go into the file.
    pub drawn: Vec<Drawn>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    pub width: f32,
    pub height: f32,
    pub marks: Vec<Mark>,
}

/// One thing that ink does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// Words of a line that begins at `x`.
    Words {
        x: f32,
        baseline: f32,
        stretch: Arc<Stretch>,
        owner: Owner,
    },
    Area {
        area: Area,
        fill: Colour,
        radius: f32,
    },
    Rule {
        x: f32,
        y: f32,
        width: f32,
        thickness: f32,
        colour: Colour,
    },
    /// A square for cameras, with the white around it that they need.
    Square {
        x: f32,
        y: f32,
        side: f32,
        modules: Modules,
        owner: ElementId,
    },
    /// A symbol, a photo or the drawing of a poster.
    Picture {
        area: Area,
        drawn: DrawnId,
        owner: Owner,
    },
    Disc {
        x: f32,
        y: f32,
        radius: f32,
        fill: Colour,
    },
}

/// The dark fields of a square for cameras, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Modules {
    /// How many fields a row has.
    pub across: usize,
    pub dark: Vec<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Whose words these are in the document's structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Element(ElementId),
    /// The foot of the page: not part of what is read.
    Foot,
    /// Repeated or for the eye only: a table's head on its second page, an initial in a round.
    Decoration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ElementId(pub usize);

/// A node of the structure that a screen reader reads. The first one is the document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Element {
    pub role: Role,
    pub parent: Option<ElementId>,
    /// What a picture says to those who do not see it, or what words say whose place on a drawing
    /// says more than they do.
    pub says: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    HeadingOne,
    HeadingTwo,
    HeadingThree,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    /// Names a column; spans this many.
    ColumnHead {
        columns: u8,
    },
    /// Names a row; spans this many.
    RowHead {
        rows: u8,
    },
    Cell {
        columns: u8,
    },
    Figure,
}

/// A heading in the list beside the pages.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bookmark {
    pub words: String,
    /// 0 for the outermost.
    pub depth: usize,
    pub page: usize,
    pub y: f32,
}

impl Area {
    /// Returns the smallest area that holds both.
    pub fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let right = (self.x + self.width).max(other.x + other.width);
        let bottom = (self.y + self.height).max(other.y + other.height);
        Self { x, y, width: right - x, height: bottom - y }
    }
}

impl Mark {
    /// Returns the marks of a line that stands at this place.
    pub fn line(line: &Line, x: f32, y: f32, owner: Owner) -> Vec<Self> {
        line.stretches
            .iter()
            .map(|stretch| Self::Words {
                x,
                baseline: y + line.baseline,
                stretch: stretch.clone(),
                owner,
            })
            .collect()
    }

    pub fn shift(&mut self, right: f32, down: f32) {
        match self {
            Self::Words { x, baseline, .. } => {
                *x += right;
                *baseline += down;
            }
            Self::Area { area, .. } | Self::Picture { area, .. } => {
                area.x += right;
                area.y += down;
            }
            Self::Rule { x, y, .. } | Self::Disc { x, y, .. } | Self::Square { x, y, .. } => {
                *x += right;
                *y += down;
            }
        }
    }
}
