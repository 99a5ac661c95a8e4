//! Who saw what, as it is told.

use domain::{AccessRole, CircleId, DeviceName, Did};
use serde::Serialize;
use ts_rs::TS;

/// One line of the log. No word of any plan is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AccessView {
    pub number: u32,
    /// Whose plan; nobody's when it is about the event.
    pub circle: Option<CircleId>,
    pub role: AccessRole,
    pub device: Option<DeviceName>,
    /// Who sat there, when that was said.
    pub facilitator: Option<String>,
    pub did: Did,
    /// The first time, RFC 3339.
    pub at: String,
    /// The last time.
    pub until: String,
    pub count: u32,
}

/// What would go with a person who is deleted for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GoesView {
    pub circle: CircleId,
    pub records: u32,
    pub photos: u32,
    pub devices: u32,
    pub questions: u32,
    pub ideas: u32,
    pub is_sharing: bool,
    /// Copies beside the event that have this person in them, by the names of their files.
    pub copies: Vec<String>,
}
