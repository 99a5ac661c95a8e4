//! What somebody wants on paper, and the one place that says who makes it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    About, CircleId, Day, Dress, PackChoice, PaperKind, PaperWarning, Rejection, may_be_made_for,
};

use crate::easy::hard_to_read;
use crate::joining_cards::Joining;
use crate::official::{Form, official};
use crate::person::{Kind, about_people, summary};
use crate::sheet::Sheet;
use crate::words::Language;
use crate::{door_sign, hall, joining_cards, name_cards, outcome_summary};

/// Whose paper it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    One(CircleId),
    /// Everyone, in the order of the circles, each beginning on a new page.
    Everyone,
}

/// What somebody wants on paper, of one consistent state of the day.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    pub day: &'a Day,
    pub kind: PaperKind,
    pub who: &'a Who,
    pub language: Language,
    /// Who is to read it, which parts, and how large.
    pub choice: &'a PackChoice,
    /// The person was asked just now whether this reader may have it, and said yes.
    pub was_asked: bool,
    pub joining: &'a Joining,
    pub now: DateTime<Utc>,
    /// The day on which it is printed, where the host stands.
    pub printed_on: NaiveDate,
}

/// A sheet, and what should be known before anybody relies on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    pub sheet: Sheet,
    pub warnings: Vec<PaperWarning>,
}

/// Returns the sheet of an order. Of everyone, those who have not said yes to this reader are left
/// out, and a warning names each.
///
/// # Errors
/// `NoSuchCircle`; `TooLong` of the words for whom; for one person's paper also what
/// [`may_be_made_for`] says.
pub fn sheet(order: &Order<'_>) -> Result<Made, Rejection> {
    let Order { day, who, .. } = *order;
    order.choice.check()?;
    if let (About::Person, Who::One(id)) = (order.kind.about(), who) {
        let person = &day.circle(id)?.person;
        may_be_made_for(person, order.choice.reader, order.was_asked, order.now)?;
    }
    let mut made = made(order)?;
    if order.choice.dress == Dress::EasyRead && order.kind.about() == About::Person {
        let first = match who {
            Who::One(id) => Some(day.circle(id)?),
            Who::Everyone => None,
        };
        made.warnings.extend(hard_to_read(day, first, &made.sheet));
    }
    Ok(made)
}

/// Returns the sheet of whoever makes this kind of paper.
fn made(order: &Order<'_>) -> Result<Made, Rejection> {
    let Order { day, who, language, printed_on, .. } = *order;
    let plain = |sheet| Made { sheet, warnings: Vec::new() };
    match order.kind {
        PaperKind::OutcomeSummary => summary(order),
        PaperKind::JoiningCards => {
            joining_cards(day, who, order.joining, language, printed_on).map(plain)
        }
        PaperKind::NameCards => name_cards(day, who, language, printed_on).map(plain),
        PaperKind::DoorSign => Ok(plain(door_sign(day, order.joining, language, printed_on))),
        PaperKind::Pack => about_people(order, Kind::Pack),
        PaperKind::Profile => about_people(order, Kind::Profile),
        PaperKind::Week => about_people(order, Kind::Week),
        PaperKind::Support => about_people(order, Kind::Support),
        PaperKind::Money => about_people(order, Kind::Money),
        PaperKind::Outcomes => about_people(order, Kind::Outcomes),
        PaperKind::ActionPlan => about_people(order, Kind::ActionPlan),
        PaperKind::Objectives => about_people(order, Kind::Objectives),
        PaperKind::DecisionAgreement => about_people(order, Kind::Decisions),
        PaperKind::CommunicationChart => about_people(order, Kind::Communication),
        PaperKind::RelationshipCircle => about_people(order, Kind::Relationships),
        PaperKind::Path => about_people(order, Kind::Path),
        PaperKind::Map => about_people(order, Kind::Map),
        PaperKind::SupportPlan => official(order, Form::SupportPlan),
        PaperKind::EhcPlan => official(order, Form::EhcPlan),
        // It is made of the log, not of the day: `print::access_log`.
        PaperKind::AccessLog => Err(Rejection::Missing { field: "log".to_owned() }),
        // It is filled, not drawn: `room::fill_form`, with the authority's file.
        PaperKind::OwnForm => Err(Rejection::Missing { field: "form".to_owned() }),
        PaperKind::Actions => hall::actions(order).map(plain),
        PaperKind::RunSheet => hall::run_sheet(order).map(plain),
        PaperKind::BlankSheets => hall::blank_sheets(order).map(plain),
        PaperKind::Attendance => hall::attendance(order).map(plain),
        PaperKind::PlannedActual => hall::planned_actual(order).map(plain),
        PaperKind::RollUp => hall::roll_up(order).map(plain),
        PaperKind::Timing => outcome_summary(day, who, language, printed_on).map(plain),
    }
}
