//! Which value of a plan goes into which field of a form, as a file that is made once.

use domain::Unknown;
use domain::official::{Holds, Source, source};
use serde_json::{Map, Value};

use crate::cursor::{Fault, Object, refuse_null};

const FORMAT: &str = "planning-live/form";
const VERSION: i64 = 1;
/// How many fields a mapping may name.
const FIELDS: usize = 2_000;

/// How a value is to stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// In one paragraph, a line for each.
    Text,
    /// A paragraph for each.
    List,
    /// A day.
    Date,
    /// A tick, or "yes" and "no".
    YesNo,
    /// The row of the table in which the field stands is there once for each.
    Rows,
    /// Not at all: the field stays empty, and has no source.
    Empty,
}

const SHAPES: [(&str, As); 6] = [
    ("text", As::Text),
    ("list", As::List),
    ("date", As::Date),
    ("yesNo", As::YesNo),
    ("rows", As::Rows),
    ("empty", As::Empty),
];

/// What goes into one field.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapped {
    pub field: String,
    /// Nothing where the field stays empty.
    pub source: String,
    /// `as` in the file.
    pub shape: As,
    /// What else the file says here.
    pub unknown: Unknown,
}

/// What goes into a form.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mapping {
    /// What people call the form.
    pub name: String,
    pub fields: Vec<Mapped>,
    /// What else the file says.
    pub unknown: Unknown,
}

impl As {
    /// Returns it as a mapping file writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::List => "list",
            Self::Date => "date",
            Self::YesNo => "yesNo",
            Self::Rows => "rows",
            Self::Empty => "empty",
        }
    }

    /// Returns how the value of a source stands in a field before anybody has chosen.
    pub fn usual(source: &Source, is_in_row: bool) -> Self {
        if source.is_of_many() {
            return if is_in_row { Self::Rows } else { Self::List };
        }
        match source.holds {
            Holds::Texts => Self::List,
            Holds::Date => Self::Date,
            Holds::YesNo => Self::YesNo,
            Holds::Text | Holds::Code | Holds::Number | Holds::Money => Self::Text,
        }
    }

    /// Returns what a mapping file calls by this name.
    pub fn of_name(name: &str) -> Option<Self> {
        SHAPES.iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape)
    }
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// The first fault, with its place.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let value: Value = serde_json::from_str(text).map_err(|e| {
            Fault::new(format!("line {}, column {}", e.line(), e.column()), "this is not JSON")
        })?;
        refuse_null("", &value)?;
        let mut file = Object::new(String::new(), value)?;
        let format = file.needed("format")?;
        if format != FORMAT {
            return Err(file.fault("format", format!("\"{format}\" is not \"{FORMAT}\"")));
        }
        let version = file.optional_whole("version")?;
        if version != Some(VERSION) {
            return Err(file.fault("version", format!("only version {VERSION} is known here")));
        }
        let name = file.text("name")?;
        let all = file.objects("fields")?;
        if all.len() > FIELDS {
            return Err(file.fault("fields", format!("at most {FIELDS} of them")));
        }
        let mut fields: Vec<Mapped> = Vec::with_capacity(all.len());
        for one in all {
            let place = one.at("field");
            let one = mapped(one)?;
            if fields.iter().any(|known| known.field == one.field) {
                return Err(Fault::new(place, format!("\"{}\" is named twice", one.field)));
            }
            fields.push(one);
        }
        Ok(Self { name, fields, unknown: file.rest() })
    }
}

fn mapped(mut one: Object) -> Result<Mapped, Fault> {
    let field = one.needed("field")?;
    if field.trim().is_empty() {
        return Err(one.fault("field", "the name of a field is needed here"));
    }
    let shape = one.needed_word("as", &SHAPES)?;
    if shape == As::Empty {
        if one.take("source").is_some() {
            return Err(one.fault("source", "a field that stays empty has none"));
        }
        return Ok(Mapped { field, source: String::new(), shape, unknown: one.rest() });
    }
    let from = one.needed("source")?;
    if source(&from).is_none() {
        return Err(one.fault("source", format!("a plan has no \"{from}\"")));
    }
    if shape == As::Rows && !from.contains("[].") {
        let what = format!("\"{from}\" is not in rows; rows are for names with [] in them");
        return Err(one.fault("as", what));
    }
    Ok(Mapped { field, source: from, shape, unknown: one.rest() })
}

/// Returns a mapping as it is written into a file.
pub fn write_mapping(mapping: &Mapping) -> String {
    let fields = mapping.fields.iter().map(|one| {
        let mut object = Map::new();
        object.insert("field".to_owned(), one.field.clone().into());
        if one.shape != As::Empty {
            object.insert("source".to_owned(), one.source.clone().into());
        }
        object.insert("as".to_owned(), one.shape.name().into());
        object.extend(one.unknown.clone());
        Value::Object(object)
    });
    let mut file = Map::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    file.insert("name".to_owned(), mapping.name.clone().into());
    file.insert("fields".to_owned(), fields.collect());
    file.extend(mapping.unknown.clone());
    let text = serde_json::to_string_pretty(&Value::Object(file));
    text.expect("BUG: a JSON value can always be written") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_written_as_it_was_read_with_what_is_not_known() {
        let text = r#"{"format":"planning-live/form","version":1,"name":"Harbour Council","fields":[
            {"field":"Name","source":"person.name","as":"text","note":"theirs"},
            {"field":"o","source":"outcomes[].statement","as":"rows"},
            {"field":"nhs","as":"empty"}],"authority":"Harbour"}"#;
        let mapping = Mapping::read(text).expect("read");
        assert_eq!(mapping.fields[1].shape, As::Rows);
        let written = write_mapping(&mapping);
        assert_eq!(Mapping::read(&written), Ok(mapping));
        let (a, b): (Value, Value) =
            (serde_json::from_str(text).expect("a"), serde_json::from_str(&written).expect("b"));
        assert_eq!(a, b);
    }

    #[test]
    fn a_fault_says_its_place() {
        let check = |text: &str, expected: &str| {
            let fault = Mapping::read(text).expect_err(text);
            assert_eq!(fault.to_string(), expected);
        };
        let with = |fields: &str| {
            format!("{{\"format\":\"planning-live/form\",\"version\":1,\"fields\":[{fields}]}}")
        };
        check("{", "line 1, column 1: this is not JSON");
        check("{}", "format: is needed, and missing");
        check(
            r#"{"format":"planning-live/event","version":1}"#,
            "format: \"planning-live/event\" is not \"planning-live/form\"",
        );
        check(
            r#"{"format":"planning-live/form","version":2}"#,
            "version: only version 1 is known here",
        );
        let one = r#"{"field":"a","source":"person.name","as":"text"}"#;
        check(&with(&format!("{one},{one}")), "fields[1].field: \"a\" is named twice");
        check(
            &with(r#"{"field":"a","source":"nine.10","as":"text"}"#),
            "fields[0].source: a plan has no \"nine.10\"",
        );
        check(
            &with(r#"{"field":"a","source":"person.name","as":"words"}"#),
            "fields[0].as: \"words\" is none of text, list, date, yesNo, rows, empty",
        );
        check(
            &with(r#"{"field":"a","source":"person.name","as":"empty"}"#),
            "fields[0].source: a field that stays empty has none",
        );
        check(&with(r#"{"field":"a","as":"text"}"#), "fields[0].source: is needed, and missing");
        check(
            &with(r#"{"field":"a","source":"person.name","as":"rows"}"#),
            "fields[0].as: \"person.name\" is not in rows; rows are for names with [] in them",
        );
    }
}
