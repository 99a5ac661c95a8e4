//! Trying the day out with pretend circles that move by themselves and are gone in one tap.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::idea_wall::IdeaWall;
use crate::{
    Agenda, Announcement, Change, CircleId, Command, Day, Projection, Rejection, Revision,
};

/// A rehearsal that is going on, with what the day goes back to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rehearsal {
    pub circles: Vec<CircleId>,
    pub since: DateTime<Utc>,
    pub agenda: Agenda,
    pub projection: Projection,
    pub announcements: Vec<Announcement>,
    pub idea_wall: IdeaWall,
}

/// Begins a rehearsal with a pretend circle for each name.
pub(crate) fn begin(
    day: &Day,
    names: &[String],
    revision: Revision,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let _ = (day, names, revision, now);
    Err(Rejection::NotAllowed)
}

/// Ends it: pretend circles are gone, and the day is as it was.
pub(crate) fn end(day: &Day) -> Result<Vec<Change>, Rejection> {
    let _ = day;
    Err(Rejection::NotAllowed)
}

/// Returns what a pretend circle does next, if anything; `turn` grows by one each time.
pub fn next_move(day: &Day, turn: u32) -> Option<(CircleId, Command)> {
    let _ = (day, turn);
    None
}
