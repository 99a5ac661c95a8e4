//! An authority's own form is filled from a plan, for somebody who may have it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::official::{Allowed, fields};
use domain::{Circle, CircleId, Day, PackChoice, Rejection, may_be_made_for};
use exchange::form::{BadForm, Filled, Mapping, Tongue, fill};
use print::words::{Language, Words};

/// A form to be filled, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct FormOrder<'a> {
    pub day: &'a Day,
    pub circle: &'a CircleId,
    /// Who reads it, and what may be in it.
    pub choice: &'a PackChoice,
    /// The person was asked just now, and said yes.
    pub was_asked: bool,
    /// The language of the form.
    pub language: Language,
    pub now: DateTime<Utc>,
    /// The form, a DOCX.
    pub form: &'a [u8],
    pub mapping: &'a Mapping,
}

/// Why a form was not filled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotFilled {
    #[error(transparent)]
    Rejected(#[from] Rejection),
    #[error(transparent)]
    BadForm(#[from] BadForm),
}

/// Fills an authority's own form from somebody's plan.
///
/// # Errors
/// The person has not said yes to this reader, or the file cannot be filled in.
pub fn fill_form(order: &FormOrder<'_>) -> Result<Filled, NotFilled> {
    let FormOrder { day, choice, form, mapping, .. } = *order;
    let circle = day.circle(order.circle)?;
    may_be_made_for(&circle.person, choice.reader, order.was_asked, order.now)?;
    let values = fields(day, circle, Allowed::of(circle, choice));
    let said = Said { words: Words::of(order.language), day, circle };
    Ok(fill(form, mapping, &values, &said)?)
}

/// The words of a language, about somebody's plan.
struct Said<'a> {
    words: &'static Words,
    day: &'a Day,
    circle: &'a Circle,
}

impl Tongue for Said<'_> {
    fn date(&self, date: NaiveDate) -> String {
        self.words.date(date)
    }

    fn money(&self, pence: i64) -> String {
        self.words.money(pence)
    }

    fn yes_no(&self, yes: bool) -> String {
        self.words.yes_no(yes)
    }

    fn code(&self, source: &str, code: &str) -> Option<String> {
        print::code_on_form(self.words, self.day, self.circle, source, code)
    }
}
