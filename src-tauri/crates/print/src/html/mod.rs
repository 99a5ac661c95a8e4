//! The accessible copy: a sheet as one HTML page that needs nothing else.
//!
//! It says all that the paper says, in the same order, for screen readers, phones, large letters
//! and scripts that are badly copied out of a PDF. No script runs in it and it asks nobody for
//! anything.

mod blocks;
mod table;
mod words;

use std::collections::BTreeMap;

use domain::Dress;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::headings::{self, Depths, Top};
use crate::leaves::leaves;
use crate::letters::clean;
use crate::sheet::{Block, NewPage, Orientation, PageSize, Picture, PictureKey, Sheet};
use crate::words::{Word, Words};

const LOOK: [&str; 5] = [
    include_str!("look/ink.css"),
    include_str!("look/page.css"),
    include_str!("look/table.css"),
    include_str!("look/pieces.css"),
    include_str!("look/paper.css"),
];
/// Nothing may run or be fetched, whatever stands in people's words.
const POLICY: &str = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'";
/// From so many parts on, a list of them stands at the top.
const MANY_PARTS: usize = 4;

/// Returns the style sheet of every page: a browser can be told to trust this one and no other, as
/// long as nothing in a page has looks of its own (`style`).
pub fn look_of_pages() -> String {
    LOOK.concat()
}

/// Writes a sheet as a page for browsers; the same sheet gives the same page.
pub fn html(sheet: &Sheet) -> String {
    let words = Words::of(sheet.language);
    let top = headings::top(&sheet.blocks);
    let mut copy = Copy {
        sheet,
        words,
        depths: Depths::below(top),
        beginnings: Vec::new(),
        heading: sheet.title.clone(),
        pictures: BTreeMap::new(),
        face: None,
    };
    let told: Vec<Markup> = (0..sheet.blocks.len()).map(|index| copy.told(index)).collect();
    let page = html! {
        (DOCTYPE)
        html lang=(sheet.language.tag()) dir="ltr" class=(dress(sheet.dress)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="author" content=(clean(&sheet.author));
                meta name="color-scheme" content="light dark";
                title { (clean(&sheet.title)) }
                style { (PreEscaped(look_of_pages())) }
            }
            body { main { (copy.pages(top, &told)) } }
        }
    };
    page.into_string()
}

fn dress(dress: Dress) -> &'static str {
    match dress {
        Dress::Standard => "standard",
        Dress::Large => "large",
        Dress::Larger => "larger",
        Dress::EasyRead => "easy-read",
    }
}

/// A sheet on its way to being a page.
struct Copy<'a> {
    sheet: &'a Sheet,
    words: &'static Words,
    depths: Depths,
    /// Where each heading just below the top is, and what it says.
    beginnings: Vec<(String, String)>,
    /// The heading that one is below, for tables without a name of their own.
    heading: String,
    /// Pictures as they stand in the page, each made once.
    pictures: BTreeMap<PictureKey, Option<String>>,
    /// The face that the next name stands beside.
    face: Option<Picture>,
}

impl Copy<'_> {
    /// Returns a block as a part of the page. A face below a name stands beside it already.
    fn told(&mut self, index: usize) -> Markup {
        let blocks = &self.sheet.blocks;
        let block = &blocks[index];
        let before = index.checked_sub(1).map(|before| &blocks[before]);
        if let (Some(Block::Name(_)), Some(_)) = (before, block.face()) {
            return html! {};
        }
        self.face = blocks.get(index + 1).and_then(Block::face).cloned();
        self.block(block)
    }

    fn pages(&self, top: Top, told: &[Markup]) -> Markup {
        let pages = leaves(self.sheet);
        let first = self.beginning_of(top);
        html! {
            @if top == Top::Title {
                h1.title dir="auto" { (clean(&self.sheet.title)) }
                (self.contents())
            }
            @for (index, page) in pages.iter().enumerate() {
                @let next = pages.get(index + 1);
                div class=(paper(&page.paper)) {
                    @for block in &page.blocks {
                        (told[*block])
                        @if Some(*block) == first { (self.contents()) }
                    }
                    @if next.is_none_or(|next| next.foot != page.foot) && !page.foot.is_empty() {
                        p.foot dir="auto" { (clean(page.foot)) }
                    }
                }
            }
        }
    }

    /// Returns the block in which the top of everything stands.
    fn beginning_of(&self, top: Top) -> Option<usize> {
        match top {
            Top::First => self.sheet.blocks.iter().position(headings::begins_great),
            Top::Title => None,
        }
    }

    fn contents(&self) -> Markup {
        if self.beginnings.len() < MANY_PARTS {
            return html! {};
        }
        html! {
            nav.contents aria-labelledby="contents" {
                p #contents { (self.words.word(Word::Contents)) }
                ul {
                    @for (id, says) in &self.beginnings {
                        li { a href={ "#" (id) } dir="auto" { (says) } }
                    }
                }
            }
        }
    }
}

fn paper(page: &NewPage) -> &'static str {
    match (page.size, page.orientation) {
        (PageSize::A4, Orientation::Portrait) => "page a4",
        (PageSize::A4, Orientation::Landscape) => "page a4-wide",
        (PageSize::A3, Orientation::Portrait) => "page a3",
        (PageSize::A3, Orientation::Landscape) => "page a3-wide",
    }
}
