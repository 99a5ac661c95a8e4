//! What can be wrong with a worksheet file, and where.

use serde::Serialize;
use ts_rs::TS;

/// What is wrong at a place of a worksheet file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WorksheetFault {
    #[error("this is not JSON (line {line}, column {column})")]
    NotJson { line: u32, column: u32 },
    #[error("this is not a worksheet file (\"format\" has to be \"planning-live/worksheet\")")]
    WrongFormat,
    #[error("this is of a newer version of the app")]
    NewerVersion,
    #[error("no field of this name is known here")]
    UnknownField,
    #[error("this is needed and is not there")]
    Missing,
    #[error("this is not a value for this field")]
    WrongKind,
    #[error("this has to be one of {}", .allowed.join(", "))]
    UnknownWord { allowed: Vec<String> },
    #[error("this is empty")]
    Empty,
    #[error("at most {most} characters")]
    TooLong { most: u32 },
    #[error("this stands here twice")]
    Twice,
    #[error("at most {most} of them")]
    TooMany { most: u32 },
    #[error("at least {least} of them")]
    TooFew { least: u32 },
    #[error("an id is lower-case letters, digits and hyphens, at most 64 of them")]
    BadId,
    #[error("no worksheet has this section")]
    NoSuchTarget,
    #[error("a section would feed itself, by way of others")]
    Cycle,
}

/// A worksheet file that cannot be taken, with the place of the fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}{}{fault}", if place.is_empty() { "" } else { ": " })]
pub struct BadWorksheet {
    /// Where in the file, such as `sections[2].feeds[0]`; empty for the file as a whole.
    pub place: String,
    pub fault: WorksheetFault,
}
