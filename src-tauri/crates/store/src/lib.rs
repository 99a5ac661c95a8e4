//! The event file: SQLite with full sync. The only crate that names sqlx.
//!
//! Knows how a day is kept, and no rule of it. With a lock, `seal` closes what people wrote.

mod check;
mod commit;
mod error;
mod forms;
mod header;
mod history;
mod load;
mod lock;
mod open;
mod pictures;
mod seal;

pub use check::Report;
pub use commit::Commit;
pub use error::StoreError;
pub use history::{Moments, PlanLog, PlanMoment};
pub use load::Loaded;
pub use lock::{
    ComputerKey, Cost, GROUP, GROUPS, NewLock, Passphrase, RecoveryFault, RecoveryKey, SHORTEST,
    Unlock,
};
pub use open::Store;
pub use pictures::{PartChange, PictureId, PictureInfo, PictureKind, PicturePart, Unfinished};
