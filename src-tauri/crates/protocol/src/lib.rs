//! What travels between the host and its faces: frames, views, and the codes of what went wrong.
//!
//! Knows the words of the day, and nothing of sockets or files.

pub mod bindings;
mod error;
mod frame;
mod lock;
pub mod view;

pub use error::ErrorCode;
pub use frame::{
    ClientFrame, CollectionCount, Followed, HostFrame, JoinCard, MomentView, Outcome, PaperRequest,
    PictureFault, PictureKind, PlanRecord, VERSION,
};
pub use lock::{LockWish, Secret};
