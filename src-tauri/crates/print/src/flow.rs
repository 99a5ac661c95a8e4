//! The flow: a sheet becomes pages. Pure; measured in points; the same sheet gives the same pages.

use std::collections::BTreeSet;

use crate::foot::{Feet, lines_needed};
use crate::galley::Galley;
use crate::look::{Look, Paper};
use crate::pieces::{Ground, GroundId, Join, Piece, Running};
use crate::placed::{Area, Bookmark, Mark, Page, Placed};
use crate::sheet::{NewPage, Orientation, Sheet};

/// The pages of a sheet, and the letters that no font of ours could draw.
pub(crate) struct Flowed {
    pub placed: Placed,
    pub missing: BTreeSet<String>,
    /// What the pictures say that could not be drawn.
    pub unseen: BTreeSet<String>,
}

/// Says "Page 2 of 5" in a sheet's language.
pub(crate) type PageOf<'a> = &'a dyn Fn(usize, usize) -> String;

/// Lays out a sheet in this look.
pub(crate) fn flow(sheet: &Sheet, look: Look, page_of: PageOf<'_>) -> Flowed {
    let mut galley = Galley::new(look);
    galley.look.foot_lines = lines_needed(&mut galley, sheet, &page_of(MOST, MOST));
    let paper = galley.look.a4(Orientation::Portrait);
    galley.paper = paper;
    let pieces = galley.sheet(sheet);
    let mut pages = Breaker {
        look: &galley.look,
        grounds: &galley.grounds,
        runnings: &galley.runnings,
        paper,
        footer: sheet.footer.clone(),
        y: 0.0,
        first: 0,
        open: Vec::new(),
        feet: Vec::new(),
        bookmarks: Vec::new(),
        ground: None,
    };
    pages.begin_page();
    for chain in chains(&pieces) {
        pages.place(chain);
    }
    let (mut open, feet, bookmarks) = pages.end();
    let mut written = Feet::default();
    for (index, (page, foot)) in open.iter_mut().zip(&feet).enumerate() {
        let count = feet.iter().filter(|other| other.first == foot.first).count();
        let number = page_of(index - foot.first + 1, count);
        written.write(&mut galley, page, foot.paper, [&foot.words, &number]);
    }
    let Galley { elements, pictures, compositor, .. } = galley;
    let placed = Placed { pages: open, elements, bookmarks, drawn: pictures.drawn };
    Flowed { placed, missing: compositor.put_away(), unseen: pictures.unseen }
}

/// Cuts the pieces where they may always part: after a free one, before a new page.
fn chains(pieces: &[Piece]) -> Vec<&[Piece]> {
    let mut chains = Vec::new();
    let mut start = 0;
    for index in 0..pieces.len() {
        let next_turns = pieces.get(index + 1).is_none_or(|next| next.new_page.is_some());
        if pieces[index].join == Join::Free || next_turns {
            chains.push(&pieces[start..=index]);
            start = index + 1;
        }
    }
    chains
}

/// Room is kept at the foot for the number of so many pages.
const MOST: usize = 999;

struct Breaker<'a> {
    look: &'a Look,
    grounds: &'a [Ground],
    runnings: &'a [Running],
    paper: Paper,
    footer: String,
    /// From the top of the body to where the next piece may stand.
    y: f32,
    /// The page from which the pages are numbered.
    first: usize,
    open: Vec<Page>,
    feet: Vec<Foot>,
    bookmarks: Vec<Bookmark>,
    ground: Option<OpenGround>,
}

/// What stands at the foot of a page, and the page from which its number counts.
struct Foot {
    paper: Paper,
    words: String,
    first: usize,
}

/// A tint that has begun on this page and not yet ended.
#[derive(Debug, Clone, Copy)]
struct OpenGround {
    id: GroundId,
    top: f32,
    /// Where among the page's marks the tint belongs: behind what stands on it.
    behind: usize,
}

impl Breaker<'_> {
    fn begin_page(&mut self) {
        self.close_ground();
        let Paper { width, height, .. } = self.paper;
        self.open.push(Page { width, height, marks: Vec::new() });
        let (paper, words, first) = (self.paper, self.footer.clone(), self.first);
        self.feet.push(Foot { paper, words, first });
        self.y = 0.0;
    }

    /// Puts a chain on one page if a page can hold it; else cuts it at its weakest joins.
    fn place(&mut self, chain: &[Piece]) {
        let Some(first) = chain.first() else { return };
        if let Some(new_page) = &first.new_page {
            self.turn(new_page);
        }
        if self.y + self.room(first) + height(chain) <= self.paper.body_height() {
            chain.iter().for_each(|piece| self.put(piece));
            return;
        }
        if self.running_room(first) + height(chain) <= self.paper.body_height() {
            self.begin_page();
            chain.iter().for_each(|piece| self.put(piece));
            return;
        }
        let Some(weakest) = inner_joins(chain).min() else {
            if self.y > 0.0 {
                self.begin_page();
            }
            chain.iter().for_each(|piece| self.put(piece));
            return;
        };
        let mut start = 0;
        for index in 0..chain.len() {
            if index + 1 == chain.len() || chain[index].join == weakest {
                // A new page that the first piece asked for has been turned to already.
                let mut part = chain[start..=index].to_vec();
                part[0].new_page = None;
                self.place(&part);
                start = index + 1;
            }
        }
    }

    fn turn(&mut self, new_page: &NewPage) {
        self.paper = self.look.paper(new_page);
        if let Some(footer) = &new_page.footer {
            self.footer.clone_from(footer);
        }
        let untouched = self.open.len() == 1 && self.y == 0.0 && self.open[0].marks.is_empty();
        if untouched {
            self.close_ground();
            self.open.clear();
            self.feet.clear();
        }
        if new_page.begins_anew {
            self.first = self.open.len();
        }
        self.begin_page();
    }

    /// Returns the room above a piece where it would stand now.
    fn room(&self, piece: &Piece) -> f32 {
        if self.y == 0.0 { self.running_room(piece) } else { piece.space }
    }

    fn running_room(&self, piece: &Piece) -> f32 {
        piece.running.map_or(0.0, |id| self.runnings[id.0].height)
    }

    fn put(&mut self, piece: &Piece) {
        let at_top = self.y == 0.0;
        if let (true, Some(id)) = (at_top, piece.running) {
            let running = self.runnings[id.0].clone();
            self.ink(&running.marks);
            self.y += running.height;
        }
        let space = if at_top { 0.0 } else { piece.space };
        if self.ground.map(|ground| ground.id) != piece.ground {
            self.close_ground();
            self.ground = piece.ground.map(|id| OpenGround {
                id,
                top: self.y + space,
                behind: self.page().marks.len(),
            });
        }
        self.y += space;
        if let Some(beginning) = &piece.bookmark {
            self.bookmarks.push(Bookmark {
                words: beginning.words.clone(),
                depth: beginning.depth,
                page: self.open.len() - 1,
                y: self.paper.top + self.y,
            });
        }
        self.ink(&piece.marks);
        self.y += piece.height;
    }

    /// Puts marks where the next piece stands.
    fn ink(&mut self, marks: &[Mark]) {
        let (right, down) = (self.paper.left, self.paper.top + self.y);
        let page = self.page();
        for mark in marks {
            let mut mark = mark.clone();
            mark.shift(right, down);
            page.marks.push(mark);
        }
    }

    fn close_ground(&mut self) {
        let Some(open) = self.ground.take() else { return };
        let Ground { x, width, fill, bar } = self.grounds[open.id.0];
        let (x, y) = (self.paper.left + x, self.paper.top + open.top);
        let height = self.y - open.top;
        let tint = Mark::Area { area: Area { x, y, width, height }, fill, radius: 6.0 };
        let edge = Mark::Area { area: Area { x, y, width: 4.0, height }, fill: bar, radius: 2.0 };
        self.page().marks.splice(open.behind..open.behind, [tint, edge]);
    }

    fn page(&mut self) -> &mut Page {
        self.open.last_mut().expect("BUG: a page is begun before anything is put on it")
    }

    fn end(mut self) -> (Vec<Page>, Vec<Foot>, Vec<Bookmark>) {
        self.close_ground();
        (self.open, self.feet, self.bookmarks)
    }
}

fn inner_joins(chain: &[Piece]) -> impl Iterator<Item = Join> + '_ {
    chain.iter().take(chain.len().saturating_sub(1)).map(|piece| piece.join)
}

/// Returns the height of a chain without the room above its first piece.
fn height(chain: &[Piece]) -> f32 {
    let spaces: f32 = chain.iter().skip(1).map(|piece| piece.space).sum();
    spaces + chain.iter().map(|piece| piece.height).sum::<f32>()
}

#[cfg(test)]
mod tests;
