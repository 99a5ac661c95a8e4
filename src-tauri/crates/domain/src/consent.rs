//! What a person has agreed to, purpose by purpose: who said so, how, and until when.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::within;
use crate::{Change, CircleId, Day, Rejection};

/// The longest text of a consent, in characters.
const TEXT_LENGTH: usize = 300;

/// What something is agreed to for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Purpose {
    /// The plan is kept in the event's file.
    HoldPlan,
    /// Something of it may be asked for the wall; each thing is asked again.
    ShowOnScreen,
    /// Copies for named people.
    ShareWithPeople,
    /// Ideas in the share-round.
    ShareRound,
    Photos,
    /// Counted, without a name, in what is missing locally.
    CountMe,
    /// Contact after the day.
    Contact,
    /// Learning and training.
    Learning,
    /// The circle goes on when the person has to leave.
    GoOnWithoutMe,
    /// Room-wide things may begin before the person is there.
    StartWithoutMe,
}

impl Purpose {
    /// Every purpose, in the order in which they are asked.
    pub const ALL: [Self; 10] = [
        Self::HoldPlan,
        Self::ShowOnScreen,
        Self::ShareRound,
        Self::ShareWithPeople,
        Self::Photos,
        Self::StartWithoutMe,
        Self::GoOnWithoutMe,
        Self::CountMe,
        Self::Contact,
        Self::Learning,
    ];
}

/// What was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum ConsentAnswer {
    Yes,
    No,
    /// Each time anew.
    Ask,
}

/// On what ground somebody could say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum ConsentBasis {
    /// The person themselves.
    Own,
    /// A parent, for a child.
    Parent,
    /// An attorney or deputy.
    Attorney,
    /// Decided together in the person's best interests.
    BestInterests,
}

/// One purpose, as it was agreed or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Consent {
    pub purpose: Purpose,
    pub answer: ConsentAnswer,
    pub given_by: String,
    pub basis: ConsentBasis,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// How it was said or shown.
    pub how: String,
    /// With whom, where people are named.
    pub to_whom: String,
    /// The last day.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    #[ts(type = "string | null")]
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// Returns what holds now: nothing when it was never asked, no when it was withdrawn or is over.
pub fn answer(consents: &[Consent], purpose: Purpose, now: DateTime<Utc>) -> Option<ConsentAnswer> {
    let consent = consents.iter().find(|consent| consent.purpose == purpose)?;
    let is_over = consent.until.is_some_and(|until| now.date_naive() > until);
    if consent.withdrawn_at.is_some() || is_over {
        return Some(ConsentAnswer::No);
    }
    Some(consent.answer)
}

/// Replaces what a person has agreed to; what is a no now is off every screen at once.
pub(crate) fn set(
    day: &Day,
    circle: &CircleId,
    consents: &[Consent],
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut person = day.circle(circle)?.person.clone();
    for (place, consent) in consents.iter().enumerate() {
        if consents.iter().take(place).any(|earlier| earlier.purpose == consent.purpose) {
            return Err(Rejection::AlreadyThere);
        }
        within("givenBy", &consent.given_by, TEXT_LENGTH)?;
        within("how", &consent.how, TEXT_LENGTH)?;
        within("toWhom", &consent.to_whom, TEXT_LENGTH)?;
    }
    person.consents = consents.to_vec();
    acted_on(day, circle, person, now)
}

/// Takes one back, from this moment on.
pub(crate) fn withdraw(
    day: &Day,
    circle: &CircleId,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut person = day.circle(circle)?.person.clone();
    let found = person.consents.iter_mut().find(|consent| consent.purpose == purpose);
    let consent = found.ok_or(Rejection::NoSuchConsent)?;
    consent.withdrawn_at = consent.withdrawn_at.or(Some(now));
    acted_on(day, circle, person, now)
}

fn acted_on(
    day: &Day,
    circle: &CircleId,
    person: crate::Person,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let is_no = |purpose| answer(&person.consents, purpose, now) == Some(ConsentAnswer::No);
    let off_screen = is_no(Purpose::ShowOnScreen);
    let no_ideas = is_no(Purpose::ShareRound);
    let mut changes = Vec::new();
    if off_screen
        && let Some(projection) = crate::projection::without_circle(&day.projection, circle)
    {
        changes.push(Change::ProjectionChanged { projection });
    }
    if no_ideas && let Some(idea_wall) = crate::idea_wall::without_circle(&day.idea_wall, circle) {
        changes.push(Change::IdeaWallChanged { idea_wall });
    }
    if person != day.circle(circle)?.person {
        changes.push(Change::PersonChanged { circle: circle.clone(), person });
    }
    Ok(changes)
}
