//! The flow: a sheet becomes pages. Pure; measured in points; the same sheet gives the same pages.

use std::collections::BTreeSet;

use crate::galley::Galley;
use crate::look::{self, Paper};
use crate::pieces::{Ground, GroundId, Join, Piece, Running};
use crate::placed::{Area, Bookmark, Mark, Owner, Page, Placed};
use crate::sheet::{NewPage, Orientation, Sheet, Text};

/// The pages of a sheet, and the letters that no font of ours could draw.
pub(crate) struct Flowed {
    pub placed: Placed,
    pub missing: BTreeSet<String>,
}

/// Lays out a sheet; `page_of` says "Page 2 of 5" in the sheet's language.
pub(crate) fn flow(sheet: &Sheet, page_of: &dyn Fn(usize, usize) -> String) -> Flowed {
    let paper = look::a4(Orientation::Portrait);
    let mut galley = Galley::new(paper);
    let pieces = galley.sheet(sheet);
    let mut pages = Breaker {
        grounds: &galley.grounds,
        runnings: &galley.runnings,
        paper,
        footer: sheet.footer.clone(),
        y: 0.0,
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
    let count = open.len();
    for (index, (page, (paper, footer))) in open.iter_mut().zip(feet).enumerate() {
        let number = page_of(index + 1, count);
        foot(&mut galley, page, paper, &footer, &number);
    }
    let placed = Placed { pages: open, elements: galley.elements, bookmarks };
    Flowed { placed, missing: galley.compositor.missing }
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

struct Breaker<'a> {
    grounds: &'a [Ground],
    runnings: &'a [Running],
    paper: Paper,
    footer: String,
    /// From the top of the body to where the next piece may stand.
    y: f32,
    open: Vec<Page>,
    feet: Vec<(Paper, String)>,
    bookmarks: Vec<Bookmark>,
    ground: Option<OpenGround>,
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
        self.feet.push((self.paper, self.footer.clone()));
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
        self.paper = look::a4(new_page.orientation);
        if let Some(footer) = &new_page.footer {
            self.footer.clone_from(footer);
        }
        let untouched = self.open.len() == 1 && self.y == 0.0 && self.open[0].marks.is_empty();
        if untouched {
            self.close_ground();
            self.open.clear();
            self.feet.clear();
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

    fn end(mut self) -> (Vec<Page>, Vec<(Paper, String)>, Vec<Bookmark>) {
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

/// Writes the foot of a page: what it belongs to on the left, its number on the right.
fn foot(galley: &mut Galley, page: &mut Page, paper: Paper, footer: &str, number: &str) {
    let y = paper.height - look::FOOT_RISE - look::FOOT.leading;
    let number = galley.compositor.set_on_one_line(&Text::plain(number), &look::FOOT);
    let taken = number.as_ref().map_or(0.0, |line| line.width);
    let width = paper.body_width() - taken - 20.0;
    let footer = galley.compositor.set(&Text::plain(footer), &look::FOOT, width);
    if let Some(line) = footer.first() {
        page.marks.extend(Mark::line(line, paper.left, y, Owner::Foot));
    }
    if let Some(line) = number {
        let x = paper.width - paper.right - line.width;
        page.marks.extend(Mark::line(&line, x, y, Owner::Foot));
    }
}
