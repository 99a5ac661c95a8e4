//! An authority's own form, a DOCX with content controls and `{{placeholders}}`: which fields it
//! has, and the same form with a plan's values in them.
//!
//! What goes where is a [`Mapping`], made once and kept as a file. Every part of the archive that
//! holds no field stays byte for byte; a field that was not filled is named with the reason and
//! stays as it was. Knows no files and no words: bytes in, bytes out, and a [`Tongue`] that says
//! dates, amounts and codes in the language of the form.

mod control;
mod fill;
mod find;
mod kept;
mod mapping;
mod package;
mod rows;
mod said;
mod suggest;
mod tree;
mod words;

use chrono::NaiveDate;
use domain::{BlankKind, WhyUnfilled};

pub use kept::{blanks, mapping_of};
pub use mapping::{As, Mapped, Mapping, write_mapping};
pub use suggest::suggest;

/// How large a form may be.
pub const FORM_BYTES: usize = domain::FORM_BYTES as usize;
/// How many fields a form may have.
const FIELDS: usize = 2_000;

/// Why a file cannot be filled in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadForm {
    #[error("this is not a Word document (.docx)")]
    NotDocx,
    #[error("this is a document of an older Word; open it and save it as .docx")]
    OldWord,
    #[error("this document is locked with a password; save it without one")]
    Locked,
    #[error("this document has macros in it; save it as .docx, without them")]
    HasMacros,
    #[error("this document is signed, and filling it in would break the signature")]
    Signed,
    #[error("this document is too large to be a form")]
    TooLarge,
    #[error("this document has more fields than a form")]
    TooManyFields,
    #[error("{0} declares things of its own, as no Word document does")]
    Declares(String),
    #[error("{0} cannot be read; open the document in a word processor and save it again")]
    Broken(String),
}

/// A field of a form. One that stands there more than once is one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormField {
    /// The tag of the control, or what stands between the braces.
    pub name: String,
    pub kind: BlankKind,
    /// What people see in the word processor; empty for a placeholder.
    pub title: String,
    /// The words before it, by which one knows which it is.
    pub before: String,
    /// The words after it.
    pub after: String,
    /// What can be chosen from a list.
    pub items: Vec<String>,
    /// It stands in a row of a table, which can be repeated.
    pub is_in_row: bool,
}

/// A field that was not filled.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unfilled {
    pub name: String,
    pub why: WhyUnfilled,
    /// Which of the repeated rows, from 1; `None` where nothing is repeated.
    pub row: Option<usize>,
}

/// A form with a plan's values in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    pub bytes: Vec<u8>,
    /// Each field that was not filled, in the order of the form.
    pub unfilled: Vec<Unfilled>,
    /// What the mapping names and the form does not have.
    pub not_in_form: Vec<String>,
}

/// Says in the language of the form what is no one's own words.
pub trait Tongue {
    fn date(&self, date: NaiveDate) -> String;
    fn money(&self, pence: i64) -> String;
    fn yes_no(&self, yes: bool) -> String;
    /// Returns the words for a code (`Family`, `complete`) of a source, if there are any.
    fn code(&self, source: &str, code: &str) -> Option<String>;
}

/// Returns the fields of a form, in its order: the document's, then those of headers and footers.
///
/// # Errors
/// [`BadForm`] says why the file cannot be filled in.
pub fn read_form(bytes: &[u8]) -> Result<Vec<FormField>, BadForm> {
    let mut fields: Vec<FormField> = Vec::new();
    let mut known = std::collections::BTreeMap::new();
    for part in package::parts(bytes)? {
        for field in find::fields(&tree::read(&part.name, &part.text)?) {
            let at = *known.entry(field.name.clone()).or_insert(fields.len());
            if at >= FIELDS {
                return Err(BadForm::TooManyFields);
            }
            match fields.get_mut(at) {
                Some(known) => known.is_in_row |= field.is_in_row,
                None => fields.push(field),
            }
        }
    }
    Ok(fields)
}

/// Fills a form with a plan's values.
///
/// # Errors
/// [`BadForm`] says why the file cannot be filled in.
pub fn fill(
    bytes: &[u8],
    mapping: &Mapping,
    values: &[domain::official::FormField],
    tongue: &dyn Tongue,
) -> Result<Filled, BadForm> {
    let mut filling = fill::Filling::new(mapping, values, tongue);
    let mut changed = Vec::new();
    for mut part in package::parts(bytes)? {
        let mut nodes = tree::read(&part.name, &part.text)?;
        let before = nodes.clone();
        filling.visit(&mut nodes, None)?;
        if nodes != before {
            part.text = tree::written(&nodes);
            changed.push(part);
        }
    }
    let (unfilled, not_in_form) = filling.told();
    Ok(Filled { bytes: package::with(bytes, &changed)?, unfilled, not_in_form })
}
