//! Worksheets as data: those that come with the app, and those that an organiser has written.

mod fault;
mod feeds;
mod kept;
mod read;
mod template;

pub use fault::{BadWorksheet, WorksheetFault};
pub use kept::{OWN_BYTES, OWN_WORKSHEETS, Worksheets, shipped, template};
pub(crate) use kept::{drop_own, keep, set_aside};
pub use read::{FILE_BYTES, from_json, read, to_json, write};
pub use template::{
    Answers, BLANK, Choice, Column, ColumnType, Drawing, Group, Says, Section, Template, Words,
};
