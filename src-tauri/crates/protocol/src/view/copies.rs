//! That nothing is lost: what keeps the host from saving, and the copies that it keeps.

use serde::Serialize;
use ts_rs::TS;

/// What keeps the host's disk from taking something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DiskTrouble {
    /// There is no room.
    Full,
    /// Nothing may be written there.
    ReadOnly,
    /// The file is not where it was, or another one is in its place.
    Moved,
    /// What was read back is not what was written.
    Damaged,
    /// The disk, the stick or the folder does not answer.
    NotReached,
}

/// How safe what was written is, for desks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyView {
    /// What is written is not saved just now, and why: devices keep it.
    pub trouble: Option<DiskTrouble>,
    /// Since when, RFC 3339.
    pub trouble_since: Option<String>,
    /// Where the event file is.
    pub file: String,
    /// When the last copy was made and read back, RFC 3339.
    pub copied_at: Option<String>,
    /// Why the last copy could not be made.
    pub copy_trouble: Option<DiskTrouble>,
    /// The last copy was kept on a second disk too.
    pub is_on_two_disks: bool,
    /// It could not be kept there.
    pub is_second_failing: bool,
    /// Somebody was deleted, and the disk does not let the file be tidied yet.
    pub is_erasing_late: bool,
    /// How the copies follow the event's lock; nothing while it has none.
    pub locked_copies: Option<LockedCopiesView>,
}

/// The copies of an event with a lock.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LockedCopiesView {
    /// Those made before are being locked just now.
    pub is_at_work: bool,
    /// How many have the event's lock.
    pub locked: u32,
    /// Those that anybody can still read, by name.
    pub open: Vec<String>,
    /// Those that open with an earlier passphrase only, by name.
    pub other: Vec<String>,
}

/// One copy of the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyView {
    /// What it is asked for by.
    pub name: String,
    /// RFC 3339.
    pub at: String,
    /// A newer version made it before it changed the file.
    pub is_upgrade: bool,
    pub kilobytes: u32,
    /// Nothing when it is damaged.
    pub circles: Option<u32>,
    /// What the room was at.
    pub item: Option<String>,
}
