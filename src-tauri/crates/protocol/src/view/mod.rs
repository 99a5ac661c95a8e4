//! All that a face sees. Views of desk and wall are whole: such a face is rebuilt from its last view
//! alone.

mod circle;
mod desk;
mod wall;

pub use circle::{AskedView, CircleView, MemberView, PresenceView};
pub use desk::{AskingView, CircleTile, DeskView, JoiningView, SheetProgress};
pub use wall::{WallShowing, WallView};
