//! What a record of each collection may hold, and how much.

use chrono::NaiveDate;
use serde_json::Value;

use crate::TimeOfDay;
use crate::event::within;
use crate::plan::Collection;
use crate::plan::fields::{NOUGHT_TO_TEN, YES_NO_NOT_SURE, fields_of};
use crate::worksheet::{Column, ColumnType};
use crate::{RecordId, Rejection};

/// The longest short text (a place, a name), in characters.
pub const SHORT_TEXT: usize = 400;
/// The longest long text (a statement, a note), in characters.
pub const LONG_TEXT: usize = 10_000;
/// The most records of one plan, the tray included.
pub const RECORDS: u32 = 5_000;
/// The most bytes of one plan, the tray included: forty times as much as a circle ever wrote in a
/// day, and no more than a tablet fetches in a second or two; sixty such plans still fit in memory.
pub const PLAN_BYTES: usize = 2_000_000;
/// The most items in a list inside one field.
const LIST: usize = 40;
/// The most bytes of a name that is told back.
const NAME: usize = 100;

/// What kind of value a field takes, and how two hands in it are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Text of at most so many characters; two hands in it are merged.
    Text(usize),
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// A whole number in a range, both ends included.
    Whole(i64, i64),
    /// Yes or no.
    YesNo,
    /// A day in the calendar, `YYYY-MM-DD`.
    Date,
    /// A time on the clock, `HH:MM`.
    Time,
    /// A list of short texts.
    Texts,
    /// A list of words out of a few.
    Choices(&'static [&'static str]),
    /// The id of a record, a person, a rate or the like.
    Id,
    /// Short text that is set as a whole: two hands in it are not merged.
    Word,
}

use FieldKind::{Choice, Choices, Date, Id, Text, Texts, Time, Whole, Word, YesNo};

/// Returns what kind of value a field takes. A worksheet's own columns are `columns.<name>`.
pub fn field_kind(collection: Collection, field: &str) -> Option<FieldKind> {
    if collection == Collection::Entries
        && field.strip_prefix("columns.").is_some_and(|name| RecordId::new(name).is_ok())
    {
        return Some(Text(LONG_TEXT));
    }
    fields_of(collection).iter().find(|(name, _)| *name == field).map(|(_, kind)| *kind)
}

/// Tells whether this version knows the field.
pub fn is_known_field(collection: Collection, field: &str) -> bool {
    field_kind(collection, field).is_some()
}

/// Says no unless the value is right for the field. `null` takes a value away and is always right.
pub fn check_value(
    collection: Collection,
    field: &str,
    value: &Value,
) -> Result<FieldKind, Rejection> {
    let unknown = || Rejection::UnknownField { field: shortened(field).to_owned() };
    let kind = field_kind(collection, field).ok_or_else(unknown)?;
    if !value.is_null() {
        check(field, kind, value)?;
    }
    Ok(kind)
}

/// Returns the name of a field as it is told: one that is not known can be as long as a frame.
pub(crate) fn shortened(name: &str) -> &str {
    &name[..name.floor_char_boundary(NAME)]
}

/// Says no unless the value is of this kind.
pub(crate) fn check(field: &str, kind: FieldKind, value: &Value) -> Result<(), Rejection> {
    let wrong = || Rejection::WrongKind { field: field.to_owned() };
    match kind {
        Text(most) => within(field, value.as_str().ok_or_else(wrong)?, most)?,
        Word => within(field, value.as_str().ok_or_else(wrong)?, SHORT_TEXT)?,
        Choice(words) => {
            let word = value.as_str().ok_or_else(wrong)?;
            if !words.contains(&word) {
                return Err(wrong());
            }
        }
        Whole(least, most) => {
            let number = value.as_i64().ok_or_else(wrong)?;
            if !(least..=most).contains(&number) {
                return Err(Rejection::OutOfRange { field: field.to_owned() });
            }
        }
        YesNo => drop(value.as_bool().ok_or_else(wrong)?),
        Date => {
            let text = value.as_str().ok_or_else(wrong)?;
            parse_date(text).ok_or(Rejection::BadDate)?;
        }
        Time => drop(value.as_str().and_then(TimeOfDay::parse).ok_or_else(wrong)?),
        Texts | Choices(_) => check_list(field, kind, value)?,
        Id => drop(RecordId::new(value.as_str().ok_or_else(wrong)?)?),
    }
    Ok(())
}

/// Returns what a column of a worksheet takes.
pub(crate) fn kind_of(column: &Column) -> FieldKind {
    match column.kind {
        ColumnType::Text => Text(LONG_TEXT),
        ColumnType::Place => Text(SHORT_TEXT),
        ColumnType::Choice | ColumnType::Person => Word,
        ColumnType::Date => Date,
        ColumnType::YesNoNotSure => Choice(YES_NO_NOT_SURE),
        ColumnType::ZeroToTen => Choice(NOUGHT_TO_TEN),
        ColumnType::Picture => Id,
    }
}

fn check_list(field: &str, kind: FieldKind, value: &Value) -> Result<(), Rejection> {
    let wrong = || Rejection::WrongKind { field: field.to_owned() };
    let list = value.as_array().ok_or_else(wrong)?;
    if list.len() > LIST {
        return Err(Rejection::OutOfRange { field: field.to_owned() });
    }
    for item in list {
        let text = item.as_str().ok_or_else(wrong)?;
        within(field, text, SHORT_TEXT)?;
        if let Choices(words) = kind
            && !words.contains(&text)
        {
            return Err(wrong());
        }
    }
    Ok(())
}

/// Reads `YYYY-MM-DD`, years 1900 to 2199.
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let digits = text.bytes().enumerate().all(|(place, b)| match place {
        4 | 7 => b == b'-',
        _ => b.is_ascii_digit(),
    });
    if text.len() != 10 || !digits {
        return None;
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    ("1900-01-01"..="2199-12-31").contains(&text).then_some(date)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_checked_against_its_field() {
        use Collection::{Actions, Blocks, Entries, Mixes};
        let wrong = |field: &str| Err(Rejection::WrongKind { field: field.to_owned() });
        for (collection, field, value, expected) in [
            (Entries, "text", json!("Tea with Chitra"), Ok(())),
            (Entries, "text", json!(5), wrong("text")),
            (Entries, "columns.place", json!("town"), Ok(())),
            (
                Entries,
                "columns.",
                json!("town"),
                Err(Rejection::UnknownField { field: "columns.".into() }),
            ),
            (Entries, "perspective", json!("Family"), Ok(())),
            (Entries, "perspective", json!("Cat"), wrong("perspective")),
            (Blocks, "days", json!(["Mon", "Sun"]), Ok(())),
            (Blocks, "days", json!(["Mon", "Someday"]), wrong("days")),
            (
                Blocks,
                "minutes",
                json!(1441),
                Err(Rejection::OutOfRange { field: "minutes".into() }),
            ),
            (Blocks, "minutes", json!(30.5), wrong("minutes")),
            (Mixes, "staff", json!(0), Err(Rejection::OutOfRange { field: "staff".into() })),
            (Actions, "by", json!("2027-02-29"), Err(Rejection::BadDate)),
            (Actions, "by", json!("2028-02-29"), Ok(())),
            (Actions, "by", json!("27-02-28"), Err(Rejection::BadDate)),
            (Actions, "by", json!(null), Ok(())),
            (Actions, "owner", json!(""), Err(Rejection::BadId)),
            (
                Actions,
                "secret",
                json!("x"),
                Err(Rejection::UnknownField { field: "secret".into() }),
            ),
        ] {
            let got = check_value(collection, field, &value).map(drop);
            assert_eq!(got, expected, "{collection:?}.{field} = {value}");
        }
    }

    #[test]
    fn a_text_of_a_hundred_thousand_characters_is_refused_with_its_limit() {
        let long = json!("a".repeat(100_000));
        let got = check_value(Collection::Entries, "text", &long);
        assert_eq!(got, Err(Rejection::TooLong { field: "text".into(), most: 10_000 }), "a limit");
    }
}
