//! What the day is: its title, date and place, and how weeks become years.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::keeping::Keeping;
use crate::lead::Facilitator;
use crate::money::SupportTier;
use crate::paper::PackChoice;
use crate::preparation::DayPreparation;
use crate::preset::KeptAgenda;
use crate::{Rejection, Unknown};

/// The longest title, venue or name, in characters.
pub const NAME_LENGTH: usize = 120;

/// How many weeks a year has when a weekly amount becomes a yearly one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum WeekConvention {
    /// 52 weeks.
    #[default]
    Weeks52,
    /// 52.14 weeks.
    #[serde(rename = "Weeks52_14")]
    Weeks52And14,
    /// The days of the event date's year, over seven.
    DaysOverSeven,
}

/// How people are named on the wall.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum WallNames {
    #[default]
    Full,
    FirstName,
    Initials,
}

/// The event as one would write it on an invitation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventInfo {
    pub id: String,
    pub title: String,
    #[ts(type = "string | null")]
    pub date: Option<NaiveDate>,
    pub venue: String,
    pub languages: Vec<String>,
    pub week_convention: WeekConvention,
    /// The order in which just enough support asks its tiers.
    pub jes_order: Vec<SupportTier>,
    /// Whether two circles that want the same are asked to do it together.
    #[serde(default = "yes")]
    pub asks_together: bool,
    #[serde(default)]
    pub facilitators: Vec<Facilitator>,
    #[serde(default)]
    pub wall_names: WallNames,
    #[serde(default)]
    pub preparation: DayPreparation,
    /// Agendas that the organiser keeps to begin with again.
    #[serde(default)]
    pub agendas: Vec<KeptAgenda>,
    /// How paper for each reader was made the last time.
    #[serde(default)]
    pub packs: Vec<PackChoice>,
    /// How long the event is kept.
    #[serde(default)]
    pub keeping: Keeping,
    #[serde(default, skip_serializing_if = "Unknown::is_empty")]
    #[ts(skip)]
    pub unknown: Unknown,
}

fn yes() -> bool {
    true
}

impl EventInfo {
    /// Returns a new event with nothing decided but its title.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            date: None,
            venue: String::new(),
            languages: vec!["en".to_owned()],
            week_convention: WeekConvention::default(),
            jes_order: SupportTier::RECOMMENDED_ORDER.to_vec(),
            asks_together: true,
            facilitators: Vec::new(),
            wall_names: WallNames::default(),
            preparation: DayPreparation::default(),
            agendas: Vec::new(),
            packs: Vec::new(),
            keeping: Keeping::default(),
            unknown: Unknown::new(),
        }
    }
}

/// Returns `name` without the space around it, or says that it is missing or too long.
pub(crate) fn checked_name(field: &str, name: &str) -> Result<String, Rejection> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Rejection::NameNeeded);
    }
    within(field, name, NAME_LENGTH)?;
    Ok(name.to_owned())
}

/// Says `TooLong` when `text` has more than `most` characters.
pub(crate) fn within(field: &str, text: &str, most: usize) -> Result<(), Rejection> {
    // No text has more characters than bytes.
    if text.len() <= most || text.chars().count() <= most {
        return Ok(());
    }
    let most = u32::try_from(most).expect("BUG: a length limit above four thousand million");
    Err(Rejection::TooLong { field: field.to_owned(), most })
}
