//! Every paper about one person: its parts, its kinds, and the pack of the parts that somebody
//! ticked.

mod outcome_summary;

pub use outcome_summary::outcome_summary;
pub(crate) use outcome_summary::members;
