//! What is to stand in a field: a value of the plan, as the mapping wants it and the language of
//! the form says it.

use chrono::{Datelike, NaiveDate};
use domain::WhyUnfilled;
use domain::official::{FieldValue, FormField};

use super::{As, Tongue};

/// What is to stand in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Says {
    Lines(Vec<String>),
    Date(NaiveDate),
    YesNo(bool),
}

/// What is to stand in a field, and whether each line is a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) says: Says,
    pub(super) is_list: bool,
    /// The code for which the words stand, as a list of the form may know it.
    pub(super) code: Option<String>,
}

impl Said {
    /// Returns a value as the mapping wants it.
    pub(super) fn of(
        source: &str,
        value: &FieldValue,
        wanted: As,
        tongue: &dyn Tongue,
    ) -> Result<Self, WhyUnfilled> {
        let mut code = None;
        let says = match value {
            FieldValue::Date(date) => Says::Date(*date),
            FieldValue::YesNo(yes) => Says::YesNo(*yes),
            FieldValue::Text(text) => {
                code = tongue.code(source, text).map(|_| text.clone());
                Says::Lines(vec![worded(source, text, tongue)])
            }
            FieldValue::Texts(_)
            | FieldValue::Number(_)
            | FieldValue::Money(_)
            | FieldValue::Rows(_) => Says::Lines(lines(source, value, tongue)),
        };
        let is_wanted = match (wanted, &says) {
            (As::Date, Says::Date(_)) | (As::YesNo, Says::YesNo(_)) => true,
            (As::Date | As::YesNo, Says::Lines(_) | Says::Date(_) | Says::YesNo(_)) => false,
            (As::Text | As::List | As::Rows | As::Empty, _) => true,
        };
        let is_list = match wanted {
            As::List | As::Rows => true,
            As::Text | As::Date | As::YesNo | As::Empty => false,
        };
        if is_wanted { Ok(Self { says, is_list, code }) } else { Err(WhyUnfilled::WrongKind) }
    }

    /// Returns it in words.
    pub(super) fn lines(&self, tongue: &dyn Tongue) -> Vec<String> {
        match &self.says {
            Says::Lines(lines) => lines.clone(),
            Says::Date(date) => vec![tongue.date(*date)],
            Says::YesNo(yes) => vec![tongue.yes_no(*yes)],
        }
    }
}

fn worded(source: &str, text: &str, tongue: &dyn Tongue) -> String {
    tongue.code(source, text).unwrap_or_else(|| text.to_owned())
}

fn lines(source: &str, value: &FieldValue, tongue: &dyn Tongue) -> Vec<String> {
    match value {
        FieldValue::Text(text) => vec![worded(source, text, tongue)],
        FieldValue::Texts(texts) => texts.iter().map(|text| worded(source, text, tongue)).collect(),
        FieldValue::Date(date) => vec![tongue.date(*date)],
        FieldValue::YesNo(yes) => vec![tongue.yes_no(*yes)],
        FieldValue::Number(number) => vec![number.to_string()],
        FieldValue::Money(pence) => vec![tongue.money(*pence)],
        FieldValue::Rows(rows) => rows.iter().map(|row| in_one_line(source, row, tongue)).collect(),
    }
}

fn in_one_line(source: &str, row: &[FormField], tongue: &dyn Tongue) -> String {
    let said =
        row.iter().flat_map(|one| lines(&format!("{source}[].{}", one.name), &one.value, tongue));
    said.collect::<Vec<_>>().join(" · ")
}

/// Tells whether words are of a script that is written from right to left: their first letter says.
pub(super) fn is_right_to_left(lines: &[String]) -> bool {
    let first = lines.iter().flat_map(|line| line.chars()).find(|letter| letter.is_alphabetic());
    first.is_some_and(|letter| {
        matches!(u32::from(letter),
            0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF
            | 0x1E800..=0x1EFFF)
    })
}

/// Returns a text without what no XML may hold.
pub(super) fn writable(text: &str) -> String {
    let may = |letter: &char| {
        let is_mark = u32::from(*letter) < 0x20 && !matches!(letter, '\t' | '\n');
        !is_mark && !matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().filter(may).collect()
}

/// Returns a date as a control's own pattern (`dd/MM/yyyy`) writes it; `None` where the pattern
/// has names of months or days, which are of a language.
pub(super) fn by_pattern(date: NaiveDate, pattern: &str) -> Option<String> {
    let (mut out, mut letters) = (String::new(), pattern.chars().peekable());
    while let Some(letter) = letters.next() {
        if letter == '\'' {
            out.extend(letters.by_ref().take_while(|letter| *letter != '\''));
            continue;
        }
        if !letter.is_ascii_alphabetic() {
            out.push(letter);
            continue;
        }
        let mut times = 1;
        while letters.next_if_eq(&letter).is_some() {
            times += 1;
        }
        match (letter, times) {
            ('d', 1) => out.push_str(&date.day().to_string()),
            ('d', 2) => out.push_str(&format!("{:02}", date.day())),
            ('M', 1) => out.push_str(&date.month().to_string()),
            ('M', 2) => out.push_str(&format!("{:02}", date.month())),
            ('y', 1 | 2) => out.push_str(&format!("{:02}", date.year().rem_euclid(100))),
            ('y', 4) => out.push_str(&format!("{:04}", date.year())),
            _ => return None,
        }
    }
    (!out.trim().is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_the_form_writes_dates() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 9).expect("a date");
        let check = |pattern, expected: Option<&str>| {
            assert_eq!(by_pattern(date, pattern).as_deref(), expected, "{pattern}");
        };
        check("dd/MM/yyyy", Some("09/03/2026"));
        check("d.M.yy", Some("9.3.26"));
        check("yyyy-MM-dd 'on the day'", Some("2026-03-09 on the day"));
        check("d MMMM yyyy", None);
        check("dddd", None);
        check("", None);
    }
}
