//! What stands on the worksheets.

use crate::RecordId;
use crate::plan::read::{Perspective, Read, Sorted};
use crate::plan::{Collection, Plan};

/// One statement in a section of a worksheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: RecordId,
    pub worksheet: String,
    pub section: String,
    pub text: String,
    pub perspective: Option<Perspective>,
    pub is_best_guess: bool,
    /// A best guess that was checked with those who know.
    pub is_checked: bool,
    /// Kept off the wall by whoever wrote it.
    pub is_private: bool,
    pub symbol: Option<String>,
    pub picture: Option<String>,
    pub sort: Option<Sorted>,
    /// What stands in the worksheet's own columns, by column.
    pub columns: Vec<(String, String)>,
}

impl Entry {
    /// Tells whether it is a best guess that nobody has checked yet.
    pub fn is_guess(&self) -> bool {
        self.is_best_guess && !self.is_checked
    }

    /// Tells whether there are words or a picture; "not today" alone says nothing to others.
    pub fn says_something(&self) -> bool {
        !self.text.trim().is_empty() || self.symbol.is_some() || self.picture.is_some()
    }
}

impl Plan {
    /// Reads the entries that are not in the tray.
    pub fn entries(&self) -> Read<Entry> {
        self.typed(Collection::Entries, |from| {
            Ok(Entry {
                id: from.id(),
                worksheet: from.needed("worksheet")?,
                section: from.needed("section")?,
                text: from.text("text")?,
                perspective: from.word("perspective", Perspective::named)?,
                is_best_guess: from.is("source", "BestGuess")?,
                is_checked: from.yes("checked")?,
                is_private: from.yes("private")?,
                symbol: from.some("symbol")?,
                picture: from.some("picture")?,
                sort: from.word("sort", Sorted::named)?,
                columns: from.columns(),
            })
        })
    }
}
