//! How the day was, in one press.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Change, CircleId, CommandId, Day, Rejection};

/// The most answers that are kept.
const MOST: u32 = 1_000;
/// The most answers of one circle.
const OWN: u32 = 60;

/// One answer: from 1 (hard) to 5 (lovely). Nobody reads whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    pub id: CommandId,
    pub circle: CircleId,
    pub scale: u8,
    pub at: DateTime<Utc>,
}

/// Takes an answer; several people of a circle may each give one.
pub(crate) fn give(
    day: &Day,
    id: &CommandId,
    circle: &CircleId,
    scale: u8,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    day.circle(circle)?;
    if !(1..=5).contains(&scale) {
        return Err(Rejection::OutOfRange { field: "scale".to_owned() });
    }
    if day.feedback.len() >= MOST as usize {
        return Err(Rejection::TooMany { most: MOST });
    }
    if day.feedback.iter().filter(|given| &given.circle == circle).count() >= OWN as usize {
        return Err(Rejection::TooMany { most: OWN });
    }
    let mut feedback = Vec::clone(&day.feedback);
    feedback.push(Feedback { id: id.clone(), circle: circle.clone(), scale, at: now });
    Ok(vec![Change::FeedbackChanged { feedback }])
}
