//! What a person has agreed to, purpose by purpose: who said so, how, and until when.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::within;
use crate::{Change, CircleId, Day, Rejection, apply};

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

/// Returns what holds now: nothing when it was never asked, no when it was withdrawn or is over. A
/// last day ends at midnight in Greenwich: in summer an hour after it ends in the room, at night.
pub fn answer(consents: &[Consent], purpose: Purpose, now: DateTime<Utc>) -> Option<ConsentAnswer> {
    answer_on(consents, purpose, now.date_naive())
}

/// Returns what will hold on a day, as things are now.
pub(crate) fn answer_on(
    consents: &[Consent],
    purpose: Purpose,
    on: NaiveDate,
) -> Option<ConsentAnswer> {
    let consent = consents.iter().find(|consent| consent.purpose == purpose)?;
    let is_over = consent.until.is_some_and(|until| on > until);
    if consent.withdrawn_at.is_some() || is_over {
        return Some(ConsentAnswer::No);
    }
    Some(consent.answer)
}

/// Replaces what a person has agreed to; what is a no now is off every screen at once. One that was
/// over before it is written down is kept, and is a no: families bring what they signed last year.
/// What was taken back stays so, but for the purposes that are said `again`.
pub(crate) fn set(
    day: &Day,
    circle: &CircleId,
    consents: &[Consent],
    again: &[Purpose],
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut person = day.circle(circle)?.person.clone();
    let mut kept: Vec<Consent> = Vec::with_capacity(Purpose::ALL.len());
    for consent in consents {
        if kept.iter().any(|earlier| earlier.purpose == consent.purpose) {
            return Err(Rejection::AlreadyThere);
        }
        kept.push(checked(consent)?);
    }
    stay_withdrawn(&person.consents, again, &mut kept);
    person.consents = kept;
    acted_on(day, circle, person, now)
}

/// Lets what was taken back stay so unless it is said again: a list may have been written before
/// that, and there it stands as it was, or not at all.
fn stay_withdrawn(before: &[Consent], again: &[Purpose], after: &mut Vec<Consent>) {
    let taken_back = before.iter().filter(|known| known.withdrawn_at.is_some());
    for known in taken_back.filter(|known| !again.contains(&known.purpose)) {
        match after.iter_mut().find(|one| one.purpose == known.purpose) {
            Some(one) => one.withdrawn_at = known.withdrawn_at,
            None => after.push(known.clone()),
        }
    }
}

fn checked(consent: &Consent) -> Result<Consent, Rejection> {
    let trimmed = |field: &str, text: &str| -> Result<String, Rejection> {
        let text = text.trim().to_owned();
        within(field, &text, TEXT_LENGTH)?;
        Ok(text)
    };
    let given_by = trimmed("givenBy", &consent.given_by)?;
    if consent.answer == ConsentAnswer::Yes && given_by.is_empty() {
        return Err(Rejection::Missing { field: "givenBy".to_owned() });
    }
    if consent.on.zip(consent.until).is_some_and(|(on, until)| on > until) {
        return Err(Rejection::EndsBeforeItBegins);
    }
    let (how, to_whom) = (trimmed("how", &consent.how)?, trimmed("toWhom", &consent.to_whom)?);
    Ok(Consent { given_by, how, to_whom, ..consent.clone() })
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

/// Returns what has to go because somebody's consent is over by now: a day has ended, or the host
/// was asleep meanwhile.
pub fn lapsed(day: &Day, now: DateTime<Utc>) -> Vec<Change> {
    let mut then = day.clone();
    let mut all = Vec::new();
    for circle in &day.circles {
        let gone = gone_with(&then, &circle.id, &circle.person.consents, now);
        gone.iter().for_each(|change| apply(&mut then, change));
        all.extend(gone);
    }
    all
}

fn acted_on(
    day: &Day,
    circle: &CircleId,
    person: crate::Person,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let mut changes = gone_with(day, circle, &person.consents, now);
    if person != day.circle(circle)?.person {
        changes.push(Change::PersonChanged { circle: circle.clone(), person });
    }
    Ok(changes)
}

/// Returns what goes at once where these consents say no.
fn gone_with(
    day: &Day,
    circle: &CircleId,
    consents: &[Consent],
    now: DateTime<Utc>,
) -> Vec<Change> {
    let is_no = |purpose| answer(consents, purpose, now) == Some(ConsentAnswer::No);
    let mut changes = Vec::new();
    let mut projection = day.projection.clone();
    if is_no(Purpose::ShowOnScreen)
        && let Some(less) = crate::projection::without_circle(&projection, circle)
    {
        projection = less;
    }
    // Of ideas it is the wall alone that lets them go; topics are looked through as they are shown.
    if is_no(Purpose::ShowOnScreen)
        && let Some(left) = crate::idea_wall::without_circle(&day.idea_wall, circle)
    {
        projection = crate::idea_wall::off_the_wall(&projection, &left).unwrap_or(projection);
    }
    if is_no(Purpose::ShareRound)
        && let Some(idea_wall) = crate::idea_wall::without_circle(&day.idea_wall, circle)
    {
        projection = crate::idea_wall::off_the_wall(&projection, &idea_wall).unwrap_or(projection);
        changes.push(Change::IdeaWallChanged { idea_wall });
    }
    if projection != day.projection {
        changes.push(Change::ProjectionChanged { projection });
    }
    if answer(consents, Purpose::GoOnWithoutMe, now) != Some(ConsentAnswer::Yes) {
        changes.extend(crate::table::waiting_again(day, circle));
    }
    changes
}

#[cfg(test)]
mod tests;
