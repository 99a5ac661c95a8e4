//! What the whole room sees.

use domain::{Agenda, Announcement, Forecast, Picture, WallLook};
use serde::Serialize;
use ts_rs::TS;

use super::desk::{IdeaView, JoiningView, MediaView};

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
    /// What the room does while it waits.
    Holding {
        title: String,
        media: Option<MediaView>,
    },
    Media {
        media: MediaView,
    },
    /// The ideas that circles share, to everybody; one of them large, or all.
    Ideas {
        ideas: Vec<IdeaView>,
        only: Option<domain::IdeaId>,
    },
    /// What is parked for later.
    Parked {
        topics: Vec<String>,
    },
    Thanks,
}

/// The wall.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallView {
    pub title: String,
    pub agenda: Agenda,
    pub forecast: Option<Forecast>,
    pub showing: WallShowing,
    pub announcements: Vec<Announcement>,
    pub joining: JoiningView,
    pub look: WallLook,
    /// Since when it stands still, RFC 3339: clocks on it do too.
    pub frozen_at: Option<String>,
    pub is_rehearsal: bool,
}
