//! An authority's own form is filled from a plan, for somebody who may have it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::official::{Allowed, Made, fields};
use domain::{
    Circle, CircleId, Day, OwnForm, PackChoice, PaperWarning, Rejection, UnfilledField,
    may_be_made_for,
};
use exchange::form::{BadForm, Filled, Mapping, Tongue, Unfilled, fill, mapping_of};
use print::words::{Language, Words};
use protocol::PaperRequest;

use super::{NotPrinted, Stock, today};
use crate::forms::fault;

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
    let made = Made { for_whom: choice.made_for.as_str(), on: today(order.now) };
    let values = fields(day, circle, Allowed::of(circle, choice), made);
    let said = Said { words: Words::of(order.language), day, circle };
    Ok(fill(form, mapping, &values, &said)?)
}

/// A form that is kept in the event file, with all that is needed to fill it.
#[derive(Debug)]
pub(super) struct KeptForm {
    form: OwnForm,
    bytes: Vec<u8>,
    mapping: Mapping,
}

impl KeptForm {
    /// Returns the form that somebody wants filled.
    ///
    /// # Errors
    /// There is no such form, or its file is not there.
    pub(super) fn wanted(request: &PaperRequest, stock: &Stock<'_>) -> Result<Self, NotPrinted> {
        let id = request.form.as_ref().ok_or(Rejection::NoSuchForm)?;
        let form = stock.day.form(id)?.clone();
        let Some(bytes) = (stock.form)(&form.hash) else {
            tracing::error!("the file of a form is not there");
            return Err(NotPrinted::Failed);
        };
        let mapping = mapping_of(&form);
        Ok(Self { form, bytes, mapping })
    }

    /// Fills the form from somebody's plan; returns what it is called, its bytes, and which of its
    /// fields were not filled.
    pub(super) fn fill(
        &self,
        circle: &CircleId,
        request: &PaperRequest,
        stock: &Stock<'_>,
    ) -> Result<(String, Vec<u8>, Vec<PaperWarning>), NotPrinted> {
        let filled = fill_form(&FormOrder {
            day: stock.day,
            circle,
            choice: &request.choice,
            was_asked: request.was_asked,
            language: Language::of_tag(&request.language).unwrap_or(Language::English),
            now: stock.now,
            form: &self.bytes,
            mapping: &self.mapping,
        });
        let filled = filled.map_err(|no| match no {
            NotFilled::Rejected(rejection) => NotPrinted::Rejected(rejection),
            NotFilled::BadForm(bad) => Rejection::BadForm { fault: fault(&bad) }.into(),
        })?;
        let fields: Vec<_> = filled.unfilled.iter().map(|one| self.named(one)).collect();
        let unfilled = PaperWarning::NotFilled { circle: circle.clone(), fields };
        let warnings = if filled.unfilled.is_empty() { Vec::new() } else { vec![unfilled] };
        Ok((self.form.name.clone(), filled.bytes, warnings))
    }

    /// Returns a field that was not filled, as people see it.
    fn named(&self, unfilled: &Unfilled) -> UnfilledField {
        let blank = self.form.fields.iter().find(|field| field.name == unfilled.name);
        let title = blank.map(|field| field.title.as_str()).filter(|title| !title.is_empty());
        UnfilledField {
            field: title.unwrap_or(&unfilled.name).to_owned(),
            row: unfilled.row.and_then(|row| u32::try_from(row).ok()),
            why: unfilled.why,
        }
    }
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
