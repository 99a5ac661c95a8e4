//! The event file: SQLite with full sync. The only crate that names sqlx.
//!
//! Knows how a day is kept, and no rule of it. With a lock, `seal` closes what people wrote.

mod access;
mod aside;
mod check;
mod commit;
mod copies;
mod erase;
mod error;
mod feed;
mod follow;
mod forms;
mod ground;
mod header;
mod history;
mod load;
mod lock;
mod open;
mod opened;
mod parting;
mod pictures;
mod places;
mod seal;
mod still;
mod torn;
mod transaction;
mod wipe;

pub use aside::{Course, SameKey};
pub use check::Report;
pub use commit::Commit;
pub use copies::{
    COPIES_BYTES, CopyInfo, Holds, copies_folder, copies_in, drop_copy, keep_copy, life_of,
    open_copy_beside,
};
pub use error::StoreError;
pub use feed::Told;
pub use follow::{Follower, SpareMark};
pub use ground::{is_another_disk, make_own};
pub use header::SCHEMA;
pub use history::{Moments, PlanLog, PlanMoment};
pub use load::Loaded;
pub use lock::{
    ComputerKey, CopiesLock, Cost, Followed, GROUP, GROUPS, NewLock, Passphrase, Proved, Proving,
    RecoveryFault, RecoveryKey, SHORTEST, Unlock, follow_lock,
};
pub use open::{Again, Store};
pub use pictures::{PartChange, PictureId, PictureInfo, PictureKind, PicturePart, Unfinished};
pub use places::{Places, copies_elsewhere};
pub use still::{Copied, Counts, Spare, Still};
pub use wipe::name_of;
