//! Pictures: bytes from outside become what the sink can draw, each once, or are told in words.

use std::collections::{BTreeMap, BTreeSet};

use crate::drawing::Drawing;
use crate::photo::{self, Photo};
use crate::sheet::{self, PictureKey, Source};
use crate::svg;

/// What can be drawn, in the order in which it was first asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct DrawnId(pub usize);

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Drawn {
    Lines(Drawing),
    Dots(Photo),
}

/// The pictures of a sheet, each read when it is first asked for.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    sources: sheet::Pictures,
    known: BTreeMap<PictureKey, Option<DrawnId>>,
    pub drawn: Vec<Drawn>,
    /// What the pictures say that could not be drawn.
    pub unseen: BTreeSet<String>,
}

impl Drawn {
    /// Returns how much wider than high it is.
    pub fn ratio(&self) -> f32 {
        let (width, height) = match self {
            Self::Lines(drawing) => (drawing.width, drawing.height),
            Self::Dots(photo) => (photo.width as f32, photo.height as f32),
        };
        width / height
    }
}

impl Pictures {
    pub fn of(sources: &sheet::Pictures) -> Self {
        Self { sources: sources.clone(), ..Self::default() }
    }

    /// Returns a picture to draw, and how much wider than high it is; nothing if it is not there
    /// or cannot be drawn: then `says` is remembered for whoever asked for the paper.
    pub fn find(&mut self, key: &PictureKey, says: &str) -> Option<(DrawnId, f32)> {
        let found = match self.known.get(key) {
            Some(known) => *known,
            None => {
                let drawn = self.sources.get(key).and_then(read);
                let id = drawn.map(|drawn| self.add(drawn));
                self.known.insert(key.clone(), id);
                id
            }
        };
        match found {
            Some(id) => Some((id, self.drawn[id.0].ratio())),
            None => {
                self.unseen.insert(says.trim().to_owned());
                None
            }
        }
    }

    pub fn add(&mut self, drawn: Drawn) -> DrawnId {
        self.drawn.push(drawn);
        DrawnId(self.drawn.len() - 1)
    }
}

fn read(source: &Source) -> Option<Drawn> {
    match source {
        Source::Lines(svg) => svg::read(svg).map(Drawn::Lines),
        Source::Dots(bytes) => photo::read(bytes).map(Drawn::Dots),
    }
}

/// Returns the width and height of a picture as large as this room allows.
pub(crate) fn fitted(ratio: f32, width: f32, height: f32) -> (f32, f32) {
    let by_height = height * ratio;
    if by_height <= width { (by_height, height) } else { (width, width / ratio) }
}
