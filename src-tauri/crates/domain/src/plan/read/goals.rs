//! What will be different, who does what for it, and when one looks again.

use chrono::NaiveDate;

use crate::RecordId;
use crate::plan::read::Read;
use crate::plan::schema::parse_date;
use crate::plan::{Collection, Plan};

/// What will be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub id: RecordId,
    pub statement: String,
    pub gives_me: String,
    pub baseline: String,
    pub measure: String,
    pub by: Option<NaiveDate>,
    pub areas: Vec<String>,
    pub status: String,
}

/// One step: who, what, by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub id: RecordId,
    pub what: String,
    pub owner: Option<String>,
    pub helpers: Vec<String>,
    pub by: Option<NaiveDate>,
    pub outcome: Option<String>,
    pub first_step: String,
    pub has_owner_agreed: bool,
    pub status: String,
}

/// When one looks at the plan again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub every_weeks: Option<i64>,
    pub on: Option<NaiveDate>,
}

impl Plan {
    /// Reads the outcomes that are not in the tray.
    pub fn outcomes(&self) -> Read<Outcome> {
        self.typed(Collection::Outcomes, |from| {
            Ok(Outcome {
                id: from.id(),
                statement: from.text("statement")?,
                gives_me: from.text("gives_me")?,
                baseline: from.text("baseline")?,
                measure: from.text("measure")?,
                by: from.word("by", parse_date)?,
                areas: from.texts("areas")?,
                status: from.text("status")?,
            })
        })
    }

    /// Reads the actions that are not in the tray.
    pub fn actions(&self) -> Read<Action> {
        self.typed(Collection::Actions, |from| {
            Ok(Action {
                id: from.id(),
                what: from.text("what")?,
                owner: from.some("owner")?,
                helpers: from.texts("helpers")?,
                by: from.word("by", parse_date)?,
                outcome: from.some("outcome")?,
                first_step: from.text("first_step")?,
                has_owner_agreed: from.yes("agreed_by_owner")?,
                status: from.text("status")?,
            })
        })
    }

    /// Reads when one looks at the plan again.
    pub fn review(&self) -> Option<Review> {
        let all = self.typed(Collection::Reviews, |from| {
            Ok(Review { every_weeks: from.whole("every_weeks")?, on: from.word("on", parse_date)? })
        });
        all.list.into_iter().next()
    }
}
