//! The copy to go on writing in: a sheet as DOCX, with real headings, lists and tables.
//!
//! Written part by part and not with a library: those that were looked at lack repeated heads of
//! tables, words for pictures, languages and direction, and put the time of day into the file.

mod blocks;
mod drawing;
mod parts;
mod styles;
mod table;
mod words;

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use chrono::{Datelike, NaiveDate};
use domain::Dress;
use maud::{Markup, PreEscaped, html};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::PrintError;
use crate::dots::Dots;
use crate::headings::{self, Depths};
use crate::leaves::{Leaf, leaves};
use crate::letters::clean;
use crate::look::{self, Look};
use crate::sheet::{Block, Hue, NewPage, Orientation, PictureKey, Sheet};
use crate::words::Words;

/// Writes a sheet as DOCX; the same sheet gives the same bytes.
///
/// # Errors
/// When the parts cannot be packed into one file.
pub fn docx(sheet: &Sheet) -> Result<Vec<u8>, PrintError> {
    let mut copy = Copy::of(sheet);
    let body = copy.body();
    let mut files: Vec<(String, Vec<u8>)> = vec![
        file("[Content_Types].xml", &parts::content_types(copy.feet.len())),
        file("_rels/.rels", &parts::relations()),
        file("docProps/core.xml", &parts::about(sheet)),
        file("docProps/app.xml", &parts::program()),
        file("word/document.xml", &body),
        file("word/_rels/document.xml.rels", &parts::relations_of_document(&copy)),
        file("word/styles.xml", &styles::styles(sheet)),
        file("word/numbering.xml", &parts::numbering()),
        file("word/settings.xml", &parts::settings(sheet)),
    ];
    for (index, foot) in copy.feet.iter().enumerate() {
        let name = format!("word/footer{}.xml", index + 1);
        files.push(file(&name, &parts::footer(foot, &copy)));
    }
    for (index, dots) in copy.pictures.iter().enumerate() {
        files.push((format!("word/{}", parts::picture_path(index, dots)), dots.bytes.clone()));
    }
    packed(&files, sheet.printed_on)
}

fn file(name: &str, content: &Markup) -> (String, Vec<u8>) {
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    (name.to_owned(), format!("{declaration}{}", content.0).into_bytes())
}

fn packed(files: &[(String, Vec<u8>)], on: NaiveDate) -> Result<Vec<u8>, PrintError> {
    let year = u16::try_from(on.year()).unwrap_or_default();
    let (month, day) = (on.month() as u8, on.day() as u8);
    // A date before archives were thought of leaves theirs at its beginning.
    let time = DateTime::from_date_and_time(year, month, day, 0, 0, 0).unwrap_or_default();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(time);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Words at the foot of pages of one width, in twentieths of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Foot {
    says: String,
    width: u32,
    /// Whether it says of how many pages this is one: where they are numbered anew in the middle
    /// of a document, no program can count them.
    has_count: bool,
}

/// A sheet on its way to being a document.
struct Copy<'a> {
    sheet: &'a Sheet,
    look: Look,
    words: &'static Words,
    depths: Depths,
    /// The heading that one is below: what a table is called.
    heading: String,
    feet: Vec<Foot>,
    pictures: Vec<Dots>,
    /// Where each picture that was asked for is in the list, if it can be shown.
    known: BTreeMap<PictureKey, Option<usize>>,
    /// How many pictures stand in the document.
    drawn: usize,
    /// The width of the words here, in twentieths of a point.
    width: u32,
    height: u32,
    /// Whether its pages are numbered anew somewhere.
    begins_anew: bool,
    /// Set inside a callout.
    ground: Option<Hue>,
    /// Set where the next thing belongs to this one.
    keeps: bool,
}

impl<'a> Copy<'a> {
    fn of(sheet: &'a Sheet) -> Self {
        let mut copy = Self {
            sheet,
            look: Look::of(sheet.dress),
            words: Words::of(sheet.language),
            depths: Depths::from_one(),
            heading: sheet.title.clone(),
            feet: Vec::new(),
            pictures: Vec::new(),
            known: BTreeMap::new(),
            drawn: 0,
            width: 0,
            height: 0,
            begins_anew: leaves(sheet).iter().skip(1).any(|leaf| leaf.begins_anew),
            ground: None,
            keeps: false,
        };
        copy.turn_to(&NewPage::a4(Orientation::Portrait));
        copy
    }

    fn turn_to(&mut self, page: &NewPage) {
        let paper = self.look.paper(page);
        (self.width, self.height) = (twips(paper.body_width()), twips(paper.body_height()));
    }

    fn body(&mut self) -> Markup {
        let leaves = leaves(self.sheet);
        html! {
            w:document xmlns:w=(parts::MAIN) xmlns:r=(parts::RELATIONS) xmlns:wp=(parts::PLACES)
                xmlns:a=(parts::DRAWING) xmlns:pic=(parts::PICTURE) {
                w:body {
                    @if wants_a_title(&self.sheet.blocks) {
                        w:p {
                            w:pPr { w:pStyle w:val="Title" {} }
                            w:r { w:t xml:space="preserve" { (clean(&self.sheet.title)) } }
                        }
                    }
                    @for (index, leaf) in leaves.iter().enumerate() {
                        (self.leaf(leaf, index + 1 == leaves.len()))
                    }
                    @if leaves.is_empty() { (self.empty()) }
                }
            }
        }
    }

    fn empty(&mut self) -> Markup {
        let paper = NewPage::a4(Orientation::Portrait);
        let sheet = self.sheet;
        self.section(&Leaf { paper, foot: &sheet.footer, begins_anew: false, blocks: Vec::new() })
    }

    fn leaf(&mut self, leaf: &Leaf<'_>, is_last: bool) -> Markup {
        self.turn_to(&leaf.paper);
        let sheet = self.sheet;
        let blocks: Vec<Markup> =
            leaf.blocks.iter().map(|index| self.block(&sheet.blocks[*index])).collect();
        let section = self.section(leaf);
        html! {
            @for block in &blocks { (block) }
            @if is_last {
                // A document may not end with a table.
                w:p { (words::SLIM) }
                (section)
            } @else {
                w:p {
                    w:pPr {
                        w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact" {}
                        (section)
                    }
                }
            }
        }
    }

    /// Returns the paper that what stands above is on.
    fn section(&mut self, leaf: &Leaf<'_>) -> Markup {
        let paper = self.look.paper(&leaf.paper);
        let says = clean(leaf.foot).into_owned();
        let has_count = !self.begins_anew;
        let foot = Foot { says, width: twips(paper.body_width()), has_count };
        let place = self.feet.iter().position(|known| *known == foot).unwrap_or_else(|| {
            self.feet.push(foot);
            self.feet.len() - 1
        });
        let orient = match leaf.paper.orientation {
            Orientation::Portrait => None,
            Orientation::Landscape => Some("landscape"),
        };
        html! {
            w:sectPr {
                w:footerReference w:type="default" r:id={ "foot" (place + 1) } {}
                w:type w:val="nextPage" {}
                w:pgSz w:w=(twips(paper.width)) w:h=(twips(paper.height)) w:orient=[orient] {}
                w:pgMar w:top=(twips(paper.top)) w:right=(twips(paper.right))
                    w:bottom=(twips(paper.bottom)) w:left=(twips(paper.left))
                    w:header="567" w:footer="567" w:gutter="0" {}
                @if leaf.begins_anew { w:pgNumType w:start="1" {} }
            }
        }
    }

    /// Returns whether letters are so large that little stands beside each other.
    fn is_large(&self) -> bool {
        match self.sheet.dress {
            Dress::Standard | Dress::EasyRead => false,
            Dress::Large | Dress::Larger => true,
        }
    }
}

/// Returns twentieths of a point.
fn twips(points: f32) -> u32 {
    (points * 20.0).round() as u32
}

/// Returns whether the title is to stand above everything: a name says it already, and cards to cut
/// out need the whole of their page.
fn wants_a_title(blocks: &[Block]) -> bool {
    let first = blocks.iter().find(|block| !matches!(block, Block::NewPage(_)));
    !first.is_some_and(|first| matches!(first, Block::Cards(_)) || headings::begins_great(first))
}

/// Returns six digits of a colour.
fn ink(hue: Hue) -> PreEscaped<String> {
    digits(look::ink(hue))
}

fn tint(hue: Hue) -> PreEscaped<String> {
    digits(look::tint(hue))
}

fn digits(colour: look::Colour) -> PreEscaped<String> {
    PreEscaped(format!("{:02X}{:02X}{:02X}", colour.0, colour.1, colour.2))
}
