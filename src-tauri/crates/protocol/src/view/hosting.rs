//! Which laptop hosts the day, where the others are, and the spare one.

use domain::{DeviceName, Revision};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which laptop hosts the day, as every device that is in knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HostingView {
    /// How often another laptop has taken over.
    pub term: u32,
    /// Which laptop has taken over in this term; empty for the first one.
    pub heir: String,
    /// The one that it has taken over from.
    pub before: String,
    /// Only a laptop that hosted this event in this term can tell it.
    pub proof: String,
    /// The last revision that this laptop has of the one before.
    pub since: Revision,
    /// The last revision that the spare laptop has: whatever came after it is kept on devices too.
    pub kept: Revision,
    /// Whether a spare laptop was ever let in.
    pub has_spare: bool,
    /// Where to look when this laptop is gone, without `http://`.
    pub others: Vec<String>,
}

/// A laptop that a device has seen host the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HostingSeen {
    pub term: u32,
    /// Which laptop it was; of pages from before there were two of a term, nothing.
    #[serde(default)]
    pub heir: String,
    pub proof: String,
    /// Where that laptop is found: what one laptop says to another, and no page does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(skip)]
    pub at: Vec<String>,
}

/// How the spare laptop stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SpareState {
    /// There is none.
    None,
    /// It is given a whole copy.
    Copying,
    /// It has everything, or is a moment behind.
    Following,
    /// It was here and is gone.
    Gone,
}

/// The spare laptop, as desks see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpareView {
    pub state: SpareState,
    pub name: Option<DeviceName>,
    /// Up to when it has everything, RFC 3339.
    pub until: Option<String>,
    /// How many changes it does not have yet.
    pub behind: u32,
    /// What the other laptop is told to become the spare one; only the desk on the host itself
    /// is shown it, since whoever has it gets everybody's words.
    pub code: Option<String>,
    /// The same with the address, to be opened or pasted.
    pub link: Option<String>,
    /// Another laptop has taken over: nothing is written here any more.
    pub is_over: bool,
    /// Another laptop hosts the day as well, and neither has taken over from the other.
    pub is_doubled: bool,
}
