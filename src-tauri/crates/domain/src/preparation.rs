//! Preparing the day: what is known of each person and of the place, and what is still open.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::within;
use crate::{Change, CircleId, Day, Rejection};

/// The longest answer, in characters.
const TEXT_LENGTH: usize = 1_000;
/// The most names on a list of those who are not invited.
const NAMES: u32 = 20;

/// Somebody whom the person does not want there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NotInvited {
    pub name: String,
    /// Private.
    pub reason: String,
}

/// What somebody who plans needs on the day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preparation {
    /// Access needs were asked about; there may be none.
    pub is_asked: bool,
    pub senses: String,
    pub food: String,
    pub medication: String,
    pub mobility: String,
    pub quiet_space: String,
    /// Things that comfort, and what one likes to do while waiting: one a line.
    pub comfort: String,
    pub communication: String,
    pub language: String,
    pub format: String,
    pub best_time: String,
    pub helps_to_leave: String,
    /// The person comes alone, and wants it so.
    pub is_alone_by_choice: bool,
    pub not_invited: Vec<NotInvited>,
    /// What is known already, and what was talked about before the day.
    pub known_already: String,
    pub has_draft_profile: bool,
}

/// What the place and the day need.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct DayPreparation {
    /// Who hears of a worry about somebody's safety.
    pub safeguarding_lead: String,
    pub emergencies: String,
    /// Who must not sit together.
    pub seating: String,
    pub access: String,
    pub quiet_room: String,
    pub toilet: String,
    pub power_and_wall: String,
    pub local_offer: String,
}

/// What has to be seen to before the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum PrepItem {
    Date,
    Agenda,
    People,
    SafetyBrief,
    Venue,
    LocalOffer,
    AccessNeeds,
    Supporter,
    Consent,
    Allocation,
    KnownAlready,
    DraftProfile,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum PrepState {
    Done,
    /// It can wait.
    Warns,
    /// The day should not begin without it.
    Blocks,
}

/// One line of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Prepared {
    pub item: PrepItem,
    /// Whom it is about; nobody when it is about the day.
    pub circle: Option<CircleId>,
    pub state: PrepState,
}

/// Returns what has been seen to and what has not.
pub fn checklist(day: &Day, now: DateTime<Utc>) -> Vec<Prepared> {
    let _ = (day, now);
    Vec::new()
}

/// Keeps what a person needs on the day.
pub(crate) fn prepare_person(
    day: &Day,
    circle: &CircleId,
    preparation: &Preparation,
) -> Result<Vec<Change>, Rejection> {
    let mut person = day.circle(circle)?.person.clone();
    let all = [
        ("senses", &preparation.senses),
        ("food", &preparation.food),
        ("medication", &preparation.medication),
        ("mobility", &preparation.mobility),
        ("quietSpace", &preparation.quiet_space),
        ("comfort", &preparation.comfort),
        ("communication", &preparation.communication),
        ("language", &preparation.language),
        ("format", &preparation.format),
        ("bestTime", &preparation.best_time),
        ("helpsToLeave", &preparation.helps_to_leave),
        ("knownAlready", &preparation.known_already),
    ];
    for (field, text) in all {
        within(field, text, TEXT_LENGTH)?;
    }
    if preparation.not_invited.len() > NAMES as usize {
        return Err(Rejection::TooMany { most: NAMES });
    }
    for one in &preparation.not_invited {
        within("name", &one.name, crate::event::NAME_LENGTH)?;
        within("reason", &one.reason, TEXT_LENGTH)?;
    }
    person.preparation = preparation.clone();
    Ok(vec![Change::PersonChanged { circle: circle.clone(), person }])
}

/// Keeps what the place and the day need.
pub(crate) fn prepare_day(
    day: &Day,
    preparation: &DayPreparation,
) -> Result<Vec<Change>, Rejection> {
    let all = [
        ("safeguardingLead", &preparation.safeguarding_lead),
        ("emergencies", &preparation.emergencies),
        ("seating", &preparation.seating),
        ("access", &preparation.access),
        ("quietRoom", &preparation.quiet_room),
        ("toilet", &preparation.toilet),
        ("powerAndWall", &preparation.power_and_wall),
        ("localOffer", &preparation.local_offer),
    ];
    for (field, text) in all {
        within(field, text, TEXT_LENGTH)?;
    }
    let event = crate::EventInfo { preparation: preparation.clone(), ..day.event.clone() };
    Ok(vec![Change::EventChanged { event }])
}
