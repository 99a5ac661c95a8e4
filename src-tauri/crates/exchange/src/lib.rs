//! The public event format (version 1): in with errors that name the place, out without surprises.
//!
//! Export, then import, then export gives the same bytes. Knows no files: text in, text out. And an
//! authority's own form, a DOCX, filled from a plan ([`form`]).

mod cursor;
mod figures;
pub mod form;
mod forms;
mod pictures;
mod place;
mod read;
mod references;
mod spreadsheet;
mod vocabulary;
mod weeks;
mod write;

pub use cursor::Fault;
pub use figures::{NoFigures, write_figures, write_figures_with_checks};
pub use forms::FormFile;
pub use pictures::{PICTURE_BYTES, PictureFile, PictureKind, pictures_of};
pub use read::{Contents, read, read_whole};
pub use spreadsheet::write_spreadsheet;
pub use write::{write, write_whole, write_with};

/// The event that comes with the app: a whole day at Harbour House.
pub const SAMPLE: &str = include_str!("../sample/harbour-house.json");
