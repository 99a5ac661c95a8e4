//! Support that people who live together share.

use serde::{Deserialize, Serialize};

use crate::{CircleId, RateId, RecordId, Unknown};

/// One person's part of the core hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weight {
    pub circle: CircleId,
    /// All weights of one core add up to 10,000.
    pub basis_points: u32,
}

/// Hours that are always there for the house, split by agreed weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Core {
    pub id: RecordId,
    pub label: String,
    pub minutes_per_week: i64,
    pub rate: RateId,
    pub weights: Vec<Weight>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    pub unknown: Unknown,
}

/// Whether somebody sleeps on site or is awake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NightKind {
    SleepIn,
    WakingNight,
}

/// Nights that the sharers pay for equally.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Night {
    pub id: RecordId,
    pub kind: NightKind,
    pub nights_per_week: i64,
    /// For a waking night: how long it is.
    pub minutes_per_night: Option<i64>,
    pub rate: RateId,
    pub sharers: Vec<CircleId>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    pub unknown: Unknown,
}

/// Something that several people do together with the same paid support.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    pub id: RecordId,
    pub activity: String,
    pub minutes_per_week: i64,
    pub weeks_per_year: Option<i64>,
    pub rate: RateId,
    pub staff: i64,
    pub sharers: Vec<CircleId>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    pub unknown: Unknown,
}

impl SharedSupport {
    /// Tells whether somebody has a part in any of it.
    pub fn names(&self, id: &CircleId) -> bool {
        self.core.iter().any(|core| core.weights.iter().any(|weight| &weight.circle == id))
            || self.nights.iter().any(|night| night.sharers.contains(id))
            || self.activities.iter().any(|activity| activity.sharers.contains(id))
    }
}

/// All support that is shared between circles.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SharedSupport {
    pub core: Vec<Core>,
    pub nights: Vec<Night>,
    pub activities: Vec<Activity>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    pub unknown: Unknown,
}
