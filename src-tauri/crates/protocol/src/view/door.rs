//! Who is in, and who tries to get in.

use domain::{DeviceName, Role, SeatId};
use serde::Serialize;
use ts_rs::TS;

/// One device that has a seat. Nothing of what was written on it, not even that something was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeviceView {
    pub seat: SeatId,
    pub name: DeviceName,
    pub role: Role,
    pub is_here: bool,
    /// When it joined, RFC 3339.
    pub since: String,
}

/// The door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoorView {
    /// Those of circles and remotes, in the order in which they joined.
    pub devices: Vec<DeviceView>,
    /// Wrong codes of the last ten minutes, and from how many addresses they came.
    pub wrong_codes: u32,
    pub wrong_from: u32,
}
