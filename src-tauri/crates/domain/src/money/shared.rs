//! Support that people who live together share.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::plan::DayPart;
use crate::{CircleId, RateId, RecordId, Unknown};

/// One person's part of the core hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Weight {
    pub circle: CircleId,
    /// All weights of one core add up to 10,000.
    #[serde(alias = "basis_points")]
    pub basis_points: u32,
}

/// Hours that are always there for the house, split by agreed weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Core {
    pub id: RecordId,
    pub label: String,
    #[serde(alias = "minutes_per_week")]
    #[ts(type = "number")]
    pub minutes_per_week: i64,
    pub rate: RateId,
    pub weights: Vec<Weight>,
    /// The parts of the day in which somebody is there.
    #[serde(default)]
    pub parts: Vec<DayPart>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

/// Whether somebody sleeps on site or is awake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum NightKind {
    SleepIn,
    WakingNight,
}

/// Nights that the sharers pay for equally.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Night {
    pub id: RecordId,
    pub kind: NightKind,
    #[serde(alias = "nights_per_week")]
    #[ts(type = "number")]
    pub nights_per_week: i64,
    /// For a waking night: how long it is.
    #[serde(alias = "minutes_per_night")]
    #[ts(type = "number | null")]
    pub minutes_per_night: Option<i64>,
    pub rate: RateId,
    pub sharers: Vec<CircleId>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

/// Something that several people do together with the same paid support.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    pub id: RecordId,
    pub activity: String,
    #[serde(alias = "minutes_per_week")]
    #[ts(type = "number")]
    pub minutes_per_week: i64,
    #[serde(alias = "weeks_per_year")]
    #[ts(type = "number | null")]
    pub weeks_per_year: Option<i64>,
    pub rate: RateId,
    #[ts(type = "number")]
    pub staff: i64,
    pub sharers: Vec<CircleId>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedSupport {
    pub core: Vec<Core>,
    pub nights: Vec<Night>,
    pub activities: Vec<Activity>,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}
