//! From placed pages to bytes: the sink draws, the tagging pass says what each thing is.

use std::collections::BTreeSet;

use crate::PrintError;
use crate::cut;
use crate::pictures::DrawnId;
use crate::placed::{Area, ElementId, Mark, Owner, Placed, Role};
use crate::sheet::Sheet;
use crate::sink::{Artifact, Sink};
use crate::tagging;

/// A run of drawing that belongs to one element.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Content {
    pub element: ElementId,
    /// Where it is not the sheet's own.
    pub language: Option<String>,
    pub page: usize,
    /// Counts from nought on each page.
    pub number: usize,
}

pub(crate) fn paint(sheet: &Sheet, placed: &Placed) -> Result<Vec<u8>, PrintError> {
    let mut sink = Sink::new(cut::cut(placed)?);
    for drawn in shown(placed) {
        sink.carry(drawn, &placed.drawn[drawn.0]);
    }
    let mut contents = Vec::new();
    for (index, page) in placed.pages.iter().enumerate() {
        sink.begin_page(page.width, page.height);
        let mut painting = Painting {
            placed,
            page: index,
            sink: &mut sink,
            contents: &mut contents,
            open: Open::Nothing,
            number: 0,
        };
        for mark in &page.marks {
            painting.mark(mark);
        }
        painting.turn_to(&Open::Nothing, None);
    }
    let mut document = sink.finish();
    tagging::tag(&mut document, sheet, placed, &contents)?;
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Returns the pictures that some page shows.
fn shown(placed: &Placed) -> BTreeSet<DrawnId> {
    let marks = placed.pages.iter().flat_map(|page| &page.marks);
    let drawn = |mark: &Mark| match mark {
        Mark::Picture { drawn, .. } => Some(*drawn),
        Mark::Words { .. }
        | Mark::Area { .. }
        | Mark::Rule { .. }
        | Mark::Square { .. }
        | Mark::Disc { .. } => None,
    };
    marks.filter_map(drawn).collect()
}

/// What the marks that are being drawn belong to.
#[derive(Debug, Clone, PartialEq)]
enum Open {
    Nothing,
    Artifact(Artifact),
    Element(ElementId, Option<String>),
}

/// One page as it is being painted.
struct Painting<'a> {
    placed: &'a Placed,
    page: usize,
    sink: &'a mut Sink,
    contents: &'a mut Vec<Content>,
    open: Open,
    /// The number of the next run of drawing.
    number: usize,
}

impl Painting<'_> {
    fn mark(&mut self, mark: &Mark) {
        let owner = owner(mark);
        match mark {
            Mark::Words { x, baseline, stretch, .. } => {
                for phrase in self.sink.phrases(stretch) {
                    self.turn_to(&owner, phrase.says);
                    self.sink.words(*x, *baseline, stretch, &phrase);
                    if phrase.says.is_some() {
                        self.turn_to(&Open::Nothing, None);
                    }
                }
            }
            Mark::Area { area, fill, radius } => {
                self.turn_to(&owner, None);
                self.sink.area(*area, *fill, *radius);
            }
            Mark::Rule { x, y, width, thickness, colour } => {
                self.turn_to(&owner, None);
                let (y, height) = (*y - thickness / 2.0, *thickness);
                self.sink.area(Area { x: *x, y, width: *width, height }, *colour, 0.0);
            }
            Mark::Square { x, y, side, modules, .. } => {
                self.turn_to(&owner, None);
                self.sink.square(*x, *y, *side, modules);
            }
            Mark::Picture { area, drawn, .. } => {
                self.turn_to(&owner, None);
                self.sink.picture(*area, *drawn);
            }
            Mark::Disc { x, y, radius, fill } => {
                self.turn_to(&owner, None);
                self.sink.disc(*x, *y, *radius, *fill);
            }
        }
    }

    /// Ends what is open and begins what is wanted, unless that is open already.
    fn turn_to(&mut self, wanted: &Open, says: Option<&str>) {
        if self.open == *wanted && says.is_none() {
            return;
        }
        if self.open != Open::Nothing {
            self.sink.end();
        }
        self.open = wanted.clone();
        match wanted {
            Open::Nothing => {}
            Open::Artifact(artifact) => self.sink.begin_artifact(*artifact),
            Open::Element(element, language) => {
                let role = self.placed.elements[element.0].role;
                let is_span = says.is_some() || language.is_some();
                let tag = if is_span { "Span" } else { tag_name(role) };
                self.sink.begin_tag(tag, self.number, says);
                let (element, language) = (*element, language.clone());
                let (page, number) = (self.page, self.number);
                self.contents.push(Content { element, language, page, number });
                self.number += 1;
            }
        }
    }
}

fn owner(mark: &Mark) -> Open {
    match mark {
        Mark::Words { owner: Owner::Element(element), stretch, .. } => {
            Open::Element(*element, stretch.language.clone())
        }
        Mark::Square { owner, .. } | Mark::Picture { owner: Owner::Element(owner), .. } => {
            Open::Element(*owner, None)
        }
        Mark::Words { owner: Owner::Foot, .. } => Open::Artifact(Artifact::Foot),
        Mark::Words { owner: Owner::Decoration, .. }
        | Mark::Picture { owner: Owner::Decoration | Owner::Foot, .. }
        | Mark::Area { .. }
        | Mark::Rule { .. }
        | Mark::Disc { .. } => Open::Artifact(Artifact::Layout),
    }
}

/// The standard name of a role.
pub(crate) fn tag_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::HeadingOne => "H1",
        Role::HeadingTwo => "H2",
        Role::HeadingThree => "H3",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHead { .. } | Role::RowHead { .. } => "TH",
        Role::Cell { .. } => "TD",
        Role::Figure => "Figure",
    }
}
