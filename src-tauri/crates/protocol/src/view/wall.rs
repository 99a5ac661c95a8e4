//! What the whole room sees.

use domain::{Agenda, Announcement, Picture};
use serde::Serialize;
use ts_rs::TS;

use crate::view::JoiningView;

/// What the wall shows, with all that it needs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum WallShowing {
    Agenda,
    Joining,
    Neutral,
    /// Something of a circle that said yes to it.
    Item {
        /// Whose it is.
        name: String,
        place: u16,
        picture: Picture,
    },
}

/// The wall.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WallView {
    pub title: String,
    pub agenda: Agenda,
    pub showing: WallShowing,
    pub announcements: Vec<Announcement>,
    pub joining: JoiningView,
}
