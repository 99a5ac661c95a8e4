//! A seat: one device at the day, what it may do, and how others join.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CircleId, SeatId};

/// What a seat is for. Rights follow from it alone: see [`crate::may`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Role {
    /// Prepares the event, runs the day, decides what the wall shows, prints.
    Facilitator,
    /// Writes in one person's plan, with that person's circle.
    Circle { circle: CircleId },
    /// Shows the shared view; decides nothing.
    Wall,
}

/// One device that has joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    pub id: SeatId,
    pub role: Role,
    /// SHA-256 of the device's token, as hexadecimal; the token itself is never kept.
    pub token_hash: String,
    pub since: DateTime<Utc>,
}

/// How devices get in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    /// The short code on the wall.
    pub code: String,
}
