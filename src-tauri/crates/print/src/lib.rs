//! Paper: a sheet of blocks becomes a PDF.
//!
//! `sheet → flow → paint`: blocks with all their words, pages with everything in its place, bytes.
//! The only crate that names printpdf. Knows no file, no printer and no clock.

mod cards;
mod colour_space;
mod compose;
mod cut;
mod docx;
mod door_sign;
mod dots;
mod drawing;
mod easy;
#[cfg(test)]
mod every_dress;
mod faces;
mod figure;
mod flow;
mod foot;
mod galley;
mod grid;
mod hall;
mod headings;
mod html;
mod joining_cards;
mod leaves;
mod letters;
mod list;
mod look;
mod name;
mod name_cards;
mod official;
mod on_form;
mod one_page;
mod order;
mod outline;
mod paint;
mod person;
mod photo;
mod pictures;
mod pieces;
mod placed;
mod poster;
mod records;
mod recovery_sheet;
mod row_cards;
pub mod sheet;
mod sink;
mod svg;
mod symbol_names;
mod table;
mod tagging;
mod wanted;
mod week;
mod week_days;
pub mod words;

pub use docx::docx;
pub use door_sign::door_sign;
pub use html::{html, look_of_pages};
pub use joining_cards::{Joining, joining_cards};
pub use name_cards::name_cards;
pub use on_form::code_on_form;
pub use order::{Made, Order, Who, sheet};
pub use person::outcome_summary;
pub use records::{Certificate, CopyFate, Deleted, access_log, certificate};
pub use recovery_sheet::{Recovery, recovery_sheet};
pub use wanted::wanted;

use domain::PaperWarning;

use crate::sheet::Sheet;
use crate::words::Words;

/// A finished document.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    pub bytes: Vec<u8>,
    pub pages: usize,
    pub warnings: Vec<PaperWarning>,
}

#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    #[error("the font {font} could not be made small enough to carry along")]
    Font { font: &'static str, source: subsetter::Error },
    #[error("the letters of {font} could not be read")]
    Letters { font: &'static str },
    #[error("the finished pages could not be written down")]
    Write(#[from] std::io::Error),
    #[error("the copy to write on could not be put together")]
    Archive(#[from] zip::result::ZipError),
    #[error("the finished pages do not hang together")]
    Structure(#[from] lopdf::Error),
}

/// Lays out a sheet and writes it as a tagged PDF; the same sheet gives the same bytes.
pub fn render(sheet: &Sheet) -> Result<Paper, PrintError> {
    let words = Words::of(sheet.language);
    let flowed = one_page::fit(sheet, &|page, pages| words.page_of(page, pages));
    let bytes = paint::paint(sheet, &flowed.placed)?;
    let pages = flowed.placed.pages.len();
    let letters = flowed.missing.into_iter().map(|letter| PaperWarning::MissingLetter { letter });
    let pictures = flowed.unseen.into_iter().map(|says| PaperWarning::NoPicture { says });
    let warnings =
        letters.chain(pictures).chain(one_page::too_long(sheet, &flowed.placed)).collect();
    Ok(Paper { bytes, pages, warnings })
}
