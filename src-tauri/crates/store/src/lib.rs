//! The event file: SQLite with full sync. The only crate that names sqlx.
//!
//! Knows how a day is kept, and no rule of it.

mod check;
mod commit;
mod error;
mod header;
mod load;
mod open;

pub use check::Report;
pub use commit::Commit;
pub use error::StoreError;
pub use load::Loaded;
pub use open::Store;
