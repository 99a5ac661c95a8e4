//! Short words from the facilitator to the room.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::within;
use crate::{AnnouncementId, CircleId, Day, Rejection};

/// The longest announcement, in characters: three lines on the wall.
pub const ANNOUNCEMENT_LENGTH: usize = 140;
/// How many announcements stand at one time; the oldest goes first.
const ANNOUNCEMENTS: usize = 5;

/// Who sees an announcement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Audience {
    Everyone,
    Wall,
    Circles,
    Circle { circle: CircleId },
}

/// One announcement that stands until it is taken down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Announcement {
    pub id: AnnouncementId,
    pub text: String,
    pub to: Audience,
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

impl Announcement {
    /// Tells whether the wall shows this.
    pub fn is_for_wall(&self) -> bool {
        matches!(self.to, Audience::Everyone | Audience::Wall)
    }

    /// Tells whether this circle is shown this.
    pub fn is_for_circle(&self, id: &CircleId) -> bool {
        match &self.to {
            Audience::Everyone | Audience::Circles => true,
            Audience::Wall => false,
            Audience::Circle { circle } => circle == id,
        }
    }
}

/// Returns the announcements with one more, or says why not.
pub(crate) fn announce(
    day: &Day,
    id: AnnouncementId,
    text: &str,
    to: Audience,
    now: DateTime<Utc>,
) -> Result<Vec<Announcement>, Rejection> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Rejection::Missing { field: "text".to_owned() });
    }
    within("text", text, ANNOUNCEMENT_LENGTH)?;
    if let Audience::Circle { circle } = &to {
        day.circle(circle)?;
    }
    let mut all = day.announcements.clone();
    all.push(Announcement { id, text: text.to_owned(), to, at: now });
    let too_many = all.len().saturating_sub(ANNOUNCEMENTS);
    all.drain(..too_many);
    Ok(all)
}

/// Returns the announcements without this one.
pub(crate) fn take_down(day: &Day, id: &AnnouncementId) -> Result<Vec<Announcement>, Rejection> {
    if !day.announcements.iter().any(|a| &a.id == id) {
        return Err(Rejection::NoSuchAnnouncement);
    }
    Ok(day.announcements.iter().filter(|a| &a.id != id).cloned().collect())
}
