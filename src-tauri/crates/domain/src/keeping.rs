//! How long an event is kept, and what keeps it from being deleted. Nothing is ever deleted by
//! itself.

use chrono::{DateTime, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::access::Did;
use crate::event::within;
use crate::{Change, Day, EventInfo, Rejection};

/// The longest reason or name, in characters.
const REASON_LENGTH: usize = 300;
/// After so many months the event's copy is looked at again, unless somebody says otherwise.
const MONTHS: u32 = 12;

/// Why nothing may be deleted, and who said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Hold {
    pub reason: String,
    /// Whoever set it, in their own words.
    pub by: String,
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// How long an event is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Keeping {
    /// The last day on which it is kept; after it somebody decides.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    pub hold: Option<Hold>,
}

impl Keeping {
    /// Tells whether nobody has said anything.
    pub fn is_unsaid(&self) -> bool {
        self == &Self::default()
    }

    /// Tells whether its date has gone by.
    pub fn is_past(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today)
    }

    /// Returns what somebody has done to come here from before.
    pub(crate) fn differs_from(&self, before: &Self) -> Vec<Did> {
        let is_moved = (self.until != before.until).then_some(Did::KeptUntil);
        let held = match (&before.hold, &self.hold) {
            (before, Some(hold)) if before.as_ref() != Some(hold) => Some(Did::Held),
            (Some(_), None) => Some(Did::Released),
            (None | Some(_), Some(_)) | (None, None) => None,
        };
        is_moved.into_iter().chain(held).collect()
    }
}

impl EventInfo {
    /// Returns until when it might be kept: a year after the day.
    pub fn usual_keeping(&self) -> Option<NaiveDate> {
        self.date?.checked_add_months(Months::new(MONTHS))
    }

    /// Says no when nothing may be deleted.
    ///
    /// # Errors
    /// `OnHold`, with the reason.
    pub fn may_be_deleted(&self) -> Result<(), Rejection> {
        match &self.keeping.hold {
            Some(hold) => {
                Err(Rejection::OnHold { reason: hold.reason.clone(), by: hold.by.clone() })
            }
            None => Ok(()),
        }
    }
}

/// Says until when the event is kept.
pub(crate) fn keep_until(day: &Day, until: Option<NaiveDate>) -> Vec<Change> {
    changed(day, Keeping { until, ..day.event.keeping.clone() })
}

/// Lets nothing be deleted, or lets it be deleted again.
pub(crate) fn hold(
    day: &Day,
    hold: Option<(&str, &str)>,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let hold = match hold {
        Some((reason, by)) => {
            let (reason, by) = (reason.trim().to_owned(), by.trim().to_owned());
            within("reason", &reason, REASON_LENGTH)?;
            within("by", &by, REASON_LENGTH)?;
            for (field, words) in [("reason", &reason), ("by", &by)] {
                if words.is_empty() {
                    return Err(Rejection::Missing { field: field.to_owned() });
                }
            }
            Some(Hold { reason, by, at: now })
        }
        None => None,
    };
    Ok(changed(day, Keeping { hold, ..day.event.keeping.clone() }))
}

fn changed(day: &Day, keeping: Keeping) -> Vec<Change> {
    if keeping == day.event.keeping {
        return Vec::new();
    }
    vec![Change::EventChanged { event: EventInfo { keeping, ..day.event.clone() } }]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::in_hand::InHand;

    #[test]
    fn a_hold_keeps_everybody_there_and_says_why() {
        let mut hand = InHand::new();
        let hold = json!({ "type": "hold", "reason": " An inquiry ", "by": "Grace" });
        hand.desk(hold).expect("held");
        let delete = json!({
            "type": "erasePerson", "circle": "ben", "name": "Ben", "language": "en",
            "withCopies": false,
        });
        let no = hand.desk(delete.clone());
        let why = Rejection::OnHold { reason: "An inquiry".to_owned(), by: "Grace".to_owned() };
        assert_eq!(no, Err(why));
        hand.desk(json!({ "type": "release" })).expect("released");
        hand.desk(delete).expect("gone");
        assert_eq!(hand.day.circles.len(), 1);
    }

    #[test]
    fn a_hold_wants_a_reason_and_a_name() {
        let mut hand = InHand::new();
        for (reason, by) in [(" ", "Grace"), ("An inquiry", "")] {
            let no = hand.desk(json!({ "type": "hold", "reason": reason, "by": by }));
            assert!(matches!(no, Err(Rejection::Missing { .. })), "{reason:?} {by:?}");
        }
    }

    #[test]
    fn a_year_after_the_day_somebody_looks_again() {
        let mut hand = InHand::new();
        let date = |text: &str| text.parse::<NaiveDate>().expect("a date");
        assert_eq!(hand.day.event.usual_keeping(), Some(date("2027-06-03")));
        hand.desk(json!({ "type": "keepUntil", "until": "2027-06-03" })).expect("kept");
        let keeping = &hand.day.event.keeping;
        assert!(!keeping.is_past(date("2027-06-03")) && keeping.is_past(date("2027-06-04")));
        let again = hand.desk(json!({ "type": "keepUntil", "until": "2027-06-03" }));
        assert_eq!(again, Ok(Vec::new()), "nothing new");
    }
}
