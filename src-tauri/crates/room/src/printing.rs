//! Making a page of one consistent state, away from the actor.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Day, Rejection};
use print::sheet::Sheet;
use print::words::Language;
use print::{Joining, Who, door_sign, joining_cards, name_cards, outcome_summary, render};
use protocol::{PaperKind, PaperRequest};

use crate::papers::PaperFile;
use crate::timing::timing_file;

/// Makes the page; the first of the addresses is what cards and signs say. Nothing when it cannot
/// be made; the log says why.
pub(crate) fn print(
    day: &Day,
    addresses: &[String],
    request: &PaperRequest,
    now: DateTime<Utc>,
) -> Option<(PaperFile, usize)> {
    if request.kind == PaperKind::Timing {
        return Some((timing_file(day, &request.language, now), 1));
    }
    let sheet = match sheet(day, addresses, request, now)? {
        Ok(sheet) => sheet,
        Err(rejection) => {
            tracing::warn!(%rejection, "a page was asked for that cannot be made");
            return None;
        }
    };
    let name = file_name(day, request, &sheet);
    match render(&sheet) {
        Ok(paper) => {
            for warning in &paper.warnings {
                tracing::warn!(?warning, "a page was printed with a warning");
            }
            let bytes: Arc<[u8]> = paper.bytes.into();
            Some((PaperFile { name, bytes }, paper.pages))
        }
        Err(error) => {
            tracing::error!(%error, "a page could not be made");
            None
        }
    }
}

/// Returns what goes on paper; nothing for what is no paper.
fn sheet(
    day: &Day,
    addresses: &[String],
    request: &PaperRequest,
    now: DateTime<Utc>,
) -> Option<Result<Sheet, Rejection>> {
    let who = match &request.circle {
        Some(circle) => Who::One(circle.clone()),
        None => Who::Everyone,
    };
    let language = Language::of_tag(&request.language).unwrap_or(Language::English);
    let joining =
        || Joining { address: addresses.first().cloned(), code: day.joining.code.clone() };
    let on = today(now);
    Some(match request.kind {
        PaperKind::OutcomeSummary => outcome_summary(day, &who, language, on),
        PaperKind::JoiningCards => joining_cards(day, &who, &joining(), language, on),
        PaperKind::NameCards => name_cards(day, &who, language, on),
        PaperKind::DoorSign => Ok(door_sign(day, &joining(), language, on)),
        PaperKind::Timing => return None,
    })
}

/// Returns the day on which it was printed, where the host stands.
fn today(now: DateTime<Utc>) -> NaiveDate {
    now.with_timezone(&chrono::Local).date_naive()
}

fn file_name(day: &Day, request: &PaperRequest, sheet: &Sheet) -> String {
    let person = request.circle.as_ref().and_then(|id| day.circle(id).ok());
    let title = match request.kind {
        PaperKind::OutcomeSummary => day.event.title.as_str(),
        PaperKind::JoiningCards
        | PaperKind::NameCards
        | PaperKind::DoorSign
        | PaperKind::Timing => sheet.title.as_str(),
    };
    let mut words = vec![title];
    words.extend(person.map(|circle| circle.person.name.as_str()));
    let text = words.join(" - ");
    let safe: String = text.chars().map(|c| if is_safe(c) { c } else { ' ' }).take(80).collect();
    format!("{}.pdf", safe.split_whitespace().collect::<Vec<_>>().join(" "))
}

pub(crate) fn is_safe(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '\'' | ' ')
}
