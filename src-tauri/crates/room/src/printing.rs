//! Making a page of one consistent state, away from the actor.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Day, PaperKind, PaperWarning, Rejection};
use print::sheet::Sheet;
use print::words::Language;
use print::{Joining, Made, Order, Who, render};
use protocol::PaperRequest;

use crate::papers::PaperFile;
use crate::timing::timing_file;

/// Makes the page; the first of the addresses is what cards and signs say.
///
/// # Errors
/// Why it cannot be made: the rules say no, or it is our own fault, and the log says how.
pub(crate) fn print(
    day: &Day,
    addresses: &[String],
    request: &PaperRequest,
    now: DateTime<Utc>,
) -> Result<Printed, NotPrinted> {
    if request.kind == PaperKind::Timing {
        let file = timing_file(day, &request.language, now);
        return Ok(Printed { file, pages: 1, warnings: Vec::new() });
    }
    let who = match &request.circle {
        Some(circle) => Who::One(circle.clone()),
        None => Who::Everyone,
    };
    let joining = Joining { address: addresses.first().cloned(), code: day.joining.code.clone() };
    let order = Order {
        day,
        kind: request.kind,
        who: &who,
        language: Language::of_tag(&request.language).unwrap_or(Language::English),
        choice: &request.choice,
        was_asked: request.was_asked,
        joining: &joining,
        now,
        printed_on: today(now),
    };
    let Made { sheet, mut warnings } = print::sheet(&order).map_err(NotPrinted::Rejected)?;
    let name = file_name(day, request, &sheet);
    match render(&sheet) {
        Ok(paper) => {
            warnings.extend(paper.warnings);
            let file = PaperFile { name, bytes: paper.bytes.into() };
            Ok(Printed { file, pages: paper.pages, warnings })
        }
        Err(error) => {
            tracing::error!(%error, "a page could not be made");
            Err(NotPrinted::Failed)
        }
    }
}

/// A paper, and what should be known of it.
#[derive(Debug)]
pub(crate) struct Printed {
    pub(crate) file: PaperFile,
    pub(crate) pages: usize,
    pub(crate) warnings: Vec<PaperWarning>,
}

/// Why there is no paper.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotPrinted {
    Rejected(Rejection),
    Failed,
}

/// Returns the day on which it was printed, where the host stands.
fn today(now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&chrono::Local).date_naive()
}

fn file_name(day: &Day, request: &PaperRequest, sheet: &Sheet) -> String {
    let person = request.circle.as_ref().and_then(|id| day.circle(id).ok());
    let is_summary = request.kind == PaperKind::OutcomeSummary;
    let title = if is_summary { day.event.title.as_str() } else { sheet.title.as_str() };
    let mut words = vec![title];
    words.extend(person.map(|circle| circle.person.name.as_str()));
    let text = words.join(" - ");
    let safe: String = text.chars().map(|c| if is_safe(c) { c } else { ' ' }).take(80).collect();
    format!("{}.pdf", safe.split_whitespace().collect::<Vec<_>>().join(" "))
}

pub(crate) fn is_safe(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '\'' | ' ')
}
