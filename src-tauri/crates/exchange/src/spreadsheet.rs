//! The figures of an event for a spreadsheet: RFC 4180, UTF-8, amounts in pounds and in pence.

use domain::money::{Account, AccountLine, AllocationStatus, Totals};
use domain::plan::Collection;
use domain::{Circle, Day};

use crate::figures::{NoFigures, accounts, event_totals, word};

const HEAD: [&str; 11] = [
    "person",
    "kind",
    "label",
    "stream",
    "minutes_a_week",
    "weekly_pounds",
    "weekly_pence",
    "weeks",
    "yearly_pounds",
    "yearly_pence",
    "why",
];

/// Writes one row for each line of each person, then what they come to, then those of the event.
///
/// # Errors
/// When an amount is too large to count: a wrong figure is never shown.
pub fn write_spreadsheet(day: &Day) -> Result<String, NoFigures> {
    let mut rows = vec![HEAD.map(str::to_owned)];
    for (circle, account) in day.circles.iter().zip(&accounts(day)?) {
        let name = name(day, circle);
        let lines = account.lines.iter();
        rows.extend(lines.map(|line| of_line(circle, &name, line)));
        rows.extend(in_all(&name, account));
    }
    let (confirmed, indicative) = event_totals(day)?;
    rows.extend(of_event("confirmed", confirmed));
    rows.extend(of_event("indicative", indicative));
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).expect("BUG: rows of one length, into memory");
    }
    let bytes = writer.into_inner().expect("BUG: nothing can go wrong in memory");
    Ok(String::from_utf8(bytes).expect("BUG: text was written"))
}

/// Returns the name of somebody, and beside it the id where another has the same name.
fn name(day: &Day, circle: &Circle) -> String {
    let name = &circle.person.name;
    let namesakes = day.circles.iter().filter(|other| &other.person.name == name).count();
    if namesakes > 1 { format!("{name} ({})", circle.id) } else { name.clone() }
}

/// One row: what it is called, its amounts, and what else there is to say.
#[derive(Default)]
struct Row<'a> {
    person: &'a str,
    kind: String,
    label: &'a str,
    stream: &'a str,
    minutes: Option<i64>,
    weekly: Option<i64>,
    weeks: Option<i64>,
    yearly: Option<i64>,
    why: String,
}

impl Row<'_> {
    fn cells(&self) -> [String; 11] {
        let number = |number: Option<i64>| number.map(|n| n.to_string()).unwrap_or_default();
        let pounds = |pence: Option<i64>| pence.map(pounds).unwrap_or_default();
        [
            harmless(self.person),
            self.kind.clone(),
            harmless(self.label),
            harmless(self.stream),
            number(self.minutes),
            pounds(self.weekly),
            number(self.weekly),
            number(self.weeks),
            pounds(self.yearly),
            number(self.yearly),
            harmless(&self.why),
        ]
    }
}

fn of_line(circle: &Circle, person: &str, line: &AccountLine) -> [String; 11] {
    let row = Row {
        person,
        kind: text(&word(line.kind)),
        label: if line.label.is_empty() {
            line.on_cost.as_deref().unwrap_or_default()
        } else {
            &line.label
        },
        stream: line.stream.as_deref().unwrap_or_default(),
        minutes: line.minutes,
        weekly: line.weekly,
        weeks: line.weeks,
        yearly: Some(line.annual),
        why: why(circle, line),
    };
    row.cells()
}

/// Returns what a line is for: the outcomes that it serves, else what happens in its blocks; and the
/// reason that was given for a cost.
fn why(circle: &Circle, line: &AccountLine) -> String {
    let plan = &circle.plan;
    let said = |collection, field: &str, ids: &[domain::RecordId]| {
        let found = ids.iter().filter_map(|id| plan.record(collection, id));
        let texts = found.map(|record| record.text(field).trim().to_owned());
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>()
    };
    let mut reasons = said(Collection::Outcomes, "statement", &line.outcomes);
    if reasons.is_empty() {
        reasons = said(Collection::Blocks, "activity", &line.blocks);
    }
    reasons.extend(said(Collection::Costs, "reason", line.cost.as_slice()));
    reasons.join("; ")
}

fn in_all(person: &str, account: &Account) -> Vec<[String; 11]> {
    let total = |label, weekly, yearly| {
        let kind = "Total".to_owned();
        Row { person, kind, label, weekly, yearly, ..Row::default() }
    };
    let of_allocation = match account.status {
        AllocationStatus::Confirmed => "",
        AllocationStatus::Indicative => "not confirmed yet",
        AllocationStatus::Unknown => "not known yet",
        AllocationStatus::None => "no personal budget",
    };
    let allocation = total("allocation", None, account.allocation);
    let rows = [
        total("recurring", Some(account.weekly), Some(account.recurring)),
        total("one_off", None, Some(account.one_off)),
        total("contingency", None, Some(account.contingency)),
        total("planned", None, Some(account.planned)),
        total("safe_planned", Some(account.safe_weekly), Some(account.safe_planned)),
        Row { why: of_allocation.to_owned(), ..allocation },
        total("left", None, account.left),
        total("safe_left", None, account.safe_left),
    ];
    rows.iter().map(Row::cells).collect()
}

fn of_event(status: &str, totals: Totals) -> [[String; 11]; 3] {
    let amounts =
        [("allocation", totals.allocation), ("planned", totals.planned), ("left", totals.left)];
    amounts.map(|(label, pence)| {
        let (kind, yearly) = ("Event".to_owned(), Some(pence));
        Row { kind, label, yearly, why: status.to_owned(), ..Row::default() }.cells()
    })
}

fn text(word: &serde_json::Value) -> String {
    word.as_str().map(str::to_owned).unwrap_or_default()
}

/// Returns "-1004.30".
fn pounds(pence: i64) -> String {
    let sign = if pence < 0 { "-" } else { "" };
    let all = pence.unsigned_abs();
    format!("{sign}{}.{:02}", all / 100, all % 100)
}

/// Returns words that a spreadsheet takes for words: what begins like a formula has a mark before it.
fn harmless(words: &str) -> String {
    let is_formula = words.trim_start().starts_with(['=', '+', '-', '@']);
    let is_odd = words.starts_with(['\t', '\r', '\n']);
    if is_formula || is_odd { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_words() {
        for (words, expected) in [
            ("=1+1", "'=1+1"),
            ("+44 1234", "'+44 1234"),
            ("-2", "'-2"),
            ("@sum", "'@sum"),
            (" =1", "' =1"),
            ("\t=1", "'\t=1"),
            ("Tea = good", "Tea = good"),
            ("", ""),
        ] {
            assert_eq!(harmless(words), expected, "{words:?}");
        }
    }

    #[test]
    fn pence_are_pounds_with_two_places() {
        for (pence, expected) in [
            (0, "0.00"),
            (5, "0.05"),
            (-5, "-0.05"),
            (-100_430, "-1004.30"),
            (i64::MIN, "-92233720368547758.08"),
        ] {
            assert_eq!(pounds(pence), expected, "{pence}");
        }
    }
}
