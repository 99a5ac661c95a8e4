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
    /// Looks on in one person's circle: reads its plan, and writes nothing.
    Guest { circle: CircleId },
    /// Shows the shared view; decides nothing.
    Wall,
    /// A phone in a facilitator's hand: runs the day, and neither prepares it nor prints.
    Remote,
    /// A laptop that has all that the host has, to take its place when it dies; it does nothing else.
    Spare,
}

/// One device that has joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    pub id: SeatId,
    pub role: Role,
    /// SHA-256 of the device's token, as hexadecimal; the token itself is never kept. Empty when the
    /// device may not come back.
    pub token_hash: String,
    pub since: DateTime<Utc>,
}

impl Seat {
    /// Tells whether the device that took it may come back to it.
    pub fn is_open(&self) -> bool {
        !self.token_hash.is_empty()
    }

    /// Returns the same seat as one to which nobody comes back. What was done from it stays known.
    #[must_use]
    pub fn closed(&self) -> Self {
        Self { token_hash: String::new(), ..self.clone() }
    }
}

/// How devices get in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    /// The short code on the wall.
    pub code: String,
    /// The key in the square and in links, 32 random bytes in base64url: who has it is let in as if
    /// they had typed the code. It is another one whenever the code is.
    #[serde(default)]
    pub key: String,
    /// Nobody new comes in; whoever has a seat comes back as ever.
    #[serde(default)]
    pub is_locked: bool,
    /// Apps nearby are not told that a day is here.
    #[serde(default)]
    pub is_untold: bool,
    /// Devices of circles that were deleted: they are told so when they come back, and forget what
    /// they keep.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Gone>,
    /// The prints of circles that were deleted: whichever device ever held one forgets it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone_circles: Vec<String>,
}

/// Returns eight letters by which a device that held a circle knows it again, and nobody reads who it
/// was: 32 bits, FNV-1a.
pub fn print_of(event: &str, circle: &CircleId) -> String {
    let bytes = event.bytes().chain([b'\n']).chain(circle.as_str().bytes());
    let print = bytes
        .fold(0x811C_9DC5_u32, |print, byte| (print ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{print:08x}")
}

/// A device of a circle that was deleted. Nothing says whose it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gone {
    pub seat: SeatId,
    pub token_hash: String,
}

impl Role {
    /// Returns the circle of which it sees the plan.
    pub fn circle(&self) -> Option<&CircleId> {
        match self {
            Self::Circle { circle } | Self::Guest { circle } => Some(circle),
            Self::Facilitator | Self::Wall | Self::Remote | Self::Spare => None,
        }
    }
}

/// The most devices of one circle: a table of eight, each with a phone, a tablet and a laptop, and
/// as many again that were joined once and put away.
pub const CIRCLE_DEVICES: u32 = 48;
/// The most devices of all circles together: sixty circles of ten.
pub const DEVICES: u32 = 600;
/// The most desks, the most walls and the most remotes: each browser without a memory is a new one.
pub const DESKS: u32 = 40;
/// The most spare laptops that were ever let in; one of them follows.
pub const SPARES: u32 = 4;

/// What a device is called, so that people can tell one from another: an animal and a number.
///
/// Both faces have the animals in their words. It follows from the seat alone, and a new seat gets
/// an id whose name nobody else has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct DeviceName {
    /// From nought to 31.
    pub animal: u8,
    /// From 2 to 99.
    pub number: u8,
}

impl DeviceName {
    /// Returns the name of a seat.
    pub fn of(seat: &SeatId) -> Self {
        // FNV-1a: the same on every machine and in every version.
        let mixed = seat.as_str().bytes().fold(0x811c_9dc5_u32, |mixed, byte| {
            (mixed ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        let [a, b, c, _] = mixed.to_be_bytes();
        Self { animal: a % 32, number: 2 + ((u16::from(b) << 8 | u16::from(c)) % 98) as u8 }
    }
}
