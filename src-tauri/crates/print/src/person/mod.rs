//! Every paper about one person: its parts, its kinds, and the pack of the parts that somebody
//! ticked.

mod contacts;
mod folder;
mod front;
mod goals;
mod kinds;
mod money;
mod outcome_summary;
mod posters;
mod summary;
mod support;
mod week;
mod worksheets;

pub(crate) use kinds::{Kind, about_people};
pub use outcome_summary::outcome_summary;
pub(crate) use outcome_summary::{initials, members};
pub(crate) use summary::summary;
