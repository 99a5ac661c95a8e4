//! A worksheet file, read with the place of whatever is wrong in it.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::plan::{Perspective, shortened};
use crate::worksheet::{
    Answers, BLANK, BadWorksheet, Choice, Column, ColumnType, Section, Template, Words,
    WorksheetFault,
};
use crate::{RecordId, WorksheetId};

/// The most bytes of a worksheet file.
pub const FILE_BYTES: usize = 200_000;
/// The longest text that people read, in characters.
const TEXT: usize = 400;
const SECTIONS: usize = 30;
const COLUMNS: usize = 8;
const CHOICES: usize = 12;
const FEEDS: usize = 12;
const FORMAT: &str = "planning-live/worksheet";
const VERSION: u64 = 1;
/// The plan's own lists, whose names no worksheet can have.
const TAKEN: [&str; 5] =
    ["perfect-week", "just-enough-support", "budget", "outcomes-and-actions", "living-plan"];

/// Reads a worksheet file. What it feeds is checked when it is kept beside the others.
///
/// # Errors
/// The first thing that is wrong, and where.
pub fn read(text: &str) -> Result<Template, BadWorksheet> {
    if text.len() > FILE_BYTES {
        return Err(bad("", WorksheetFault::TooLong { most: count(FILE_BYTES) }));
    }
    // Some editors begin every file with a mark that says it is UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let (line, column) = (count(error.line()), count(error.column()));
        bad("", WorksheetFault::NotJson { line, column })
    })?;
    from_json(value)
}

/// Reads a worksheet that stands inside another file.
///
/// # Errors
/// The first thing that is wrong, and where.
pub fn from_json(value: Value) -> Result<Template, BadWorksheet> {
    let mut from = Object::new(String::new(), value)?;
    let format = from.take("format");
    if format.as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(bad("format", WorksheetFault::WrongFormat));
    }
    match from.take("version").as_ref().and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => {
            return Err(bad("version", WorksheetFault::NewerVersion));
        }
        _ => return Err(bad("version", WorksheetFault::WrongFormat)),
    }
    let template = Template {
        id: worksheet_id(&mut from)?,
        title: from.words("title")?,
        about: from.words("about")?,
        easy: from.maybe_words("easy")?,
        group: from.word("group")?.ok_or_else(|| bad("group", WorksheetFault::Missing))?,
        by_perspective: from.yes("byPerspective")?,
        by_respondent: from.yes("byRespondent")?,
        starts_blank: from.yes("startsBlank")?,
        drawing: from.word("drawing")?,
        sections: from.list("sections", 1, SECTIONS, section)?,
    };
    from.end()?;
    twice("sections", template.sections.iter().map(|section| section.id.as_str()))?;
    if template.starts_blank
        && let Some(at) = template.sections.iter().position(|s| s.id.as_str() == BLANK)
    {
        return Err(bad(&format!("sections[{at}].id"), WorksheetFault::Twice));
    }
    // What is left out in the file is written out again: that has to fit in a file, too.
    if to_json(&template).to_string().len() > FILE_BYTES {
        return Err(bad("", WorksheetFault::TooLong { most: count(FILE_BYTES) }));
    }
    Ok(template)
}

/// Writes a worksheet as a file that `read` takes: well spaced, unless it is too long for that.
pub fn write(template: &Template) -> String {
    let value = to_json(template);
    let spaced = serde_json::to_string_pretty(&value).expect("BUG: a worksheet can be written");
    if spaced.len() < FILE_BYTES { spaced + "\n" } else { value.to_string() }
}

/// Writes a worksheet as it stands inside another file.
pub fn to_json(template: &Template) -> Value {
    #[derive(Serialize)]
    struct File<'a> {
        format: &'a str,
        version: u64,
        #[serde(flatten)]
        template: &'a Template,
    }
    let file = File { format: FORMAT, version: VERSION, template };
    serde_json::to_value(&file).expect("BUG: a worksheet can be written")
}

fn worksheet_id(from: &mut Object) -> Result<WorksheetId, BadWorksheet> {
    let id = from.id("id")?;
    if TAKEN.contains(&id.as_str()) {
        return Err(bad("id", WorksheetFault::Twice));
    }
    WorksheetId::new(id.as_str()).map_err(|_| bad("id", WorksheetFault::BadId))
}

fn section(mut from: Object) -> Result<Section, BadWorksheet> {
    let first = from.word::<Perspective>("first")?;
    let section = Section {
        id: from.id("id")?,
        title: from.words("title")?,
        prompt: from.words("prompt")?,
        easy: from.maybe_words("easy")?,
        first: first.ok_or_else(|| bad(&from.at("first"), WorksheetFault::Missing))?,
        is_private: from.yes("isPrivate")?,
        fresh_yes: from.yes("freshYes")?,
        answers: from.word::<Answers>("answers")?.unwrap_or_default(),
        says: from.word("says")?,
        columns: from.list("columns", 0, COLUMNS, column)?,
        feeds: from.texts("feeds", FEEDS)?,
    };
    twice(&from.at("columns"), section.columns.iter().map(|column| column.id.as_str()))?;
    from.end()?;
    Ok(section)
}

fn column(mut from: Object) -> Result<Column, BadWorksheet> {
    let kind = from.word::<ColumnType>("type")?;
    let kind = kind.ok_or_else(|| bad(&from.at("type"), WorksheetFault::Missing))?;
    let (id, title) = (from.id("id")?, from.words("title")?);
    let (least, most) = if kind == ColumnType::Choice { (2, CHOICES) } else { (0, 0) };
    let choices = from.list("choices", least, most, choice)?;
    twice(&from.at("choices"), choices.iter().map(|choice| choice.id.as_str()))?;
    from.end()?;
    Ok(Column { id, title, kind, choices })
}

fn choice(mut from: Object) -> Result<Choice, BadWorksheet> {
    let choice = Choice { id: from.id("id")?, title: from.words("title")? };
    from.end()?;
    Ok(choice)
}

fn twice<'a>(place: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), BadWorksheet> {
    let mut seen = BTreeSet::new();
    for (at, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(bad(&format!("{place}[{at}].id"), WorksheetFault::Twice));
        }
    }
    Ok(())
}

pub(crate) fn bad(place: &str, fault: WorksheetFault) -> BadWorksheet {
    BadWorksheet { place: place.to_owned(), fault }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// An object of the file, taken apart field by field.
struct Object {
    place: String,
    fields: Map<String, Value>,
}

impl Object {
    fn new(place: String, value: Value) -> Result<Self, BadWorksheet> {
        match value {
            Value::Object(fields) => Ok(Self { place, fields }),
            _ => Err(bad(&place, WorksheetFault::WrongKind)),
        }
    }

    fn at(&self, field: &str) -> String {
        let field = shortened(field);
        if self.place.is_empty() { field.to_owned() } else { format!("{}.{field}", self.place) }
    }

    fn take(&mut self, field: &str) -> Option<Value> {
        self.fields.remove(field)
    }

    fn needed(&mut self, field: &str) -> Result<Value, BadWorksheet> {
        self.take(field).ok_or_else(|| bad(&self.at(field), WorksheetFault::Missing))
    }

    fn text(&mut self, field: &str) -> Result<String, BadWorksheet> {
        let value = self.needed(field)?;
        text_of(&self.at(field), value)
    }

    fn id(&mut self, field: &str) -> Result<RecordId, BadWorksheet> {
        let text = self.text(field)?;
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let id = RecordId::new(&*text).ok().filter(|_| text.bytes().all(fits));
        id.ok_or_else(|| bad(&self.at(field), WorksheetFault::BadId))
    }

    fn words(&mut self, field: &str) -> Result<Words, BadWorksheet> {
        let value = self.needed(field)?;
        let mut from = Self::new(self.at(field), value)?;
        let words = Words { en: from.text("en")?, cy: from.text("cy")? };
        from.end()?;
        Ok(words)
    }

    fn maybe_words(&mut self, field: &str) -> Result<Option<Words>, BadWorksheet> {
        if self.fields.contains_key(field) { self.words(field).map(Some) } else { Ok(None) }
    }

    fn yes(&mut self, field: &str) -> Result<bool, BadWorksheet> {
        match self.take(field) {
            None => Ok(false),
            Some(Value::Bool(yes)) => Ok(yes),
            Some(_) => Err(bad(&self.at(field), WorksheetFault::WrongKind)),
        }
    }

    /// Reads one of a few words, which the type itself names.
    fn word<T: DeserializeOwned>(&mut self, field: &str) -> Result<Option<T>, BadWorksheet> {
        let Some(value) = self.take(field) else { return Ok(None) };
        let place = self.at(field);
        if !value.is_string() {
            return Err(bad(&place, WorksheetFault::WrongKind));
        }
        serde_json::from_value(value).map(Some).map_err(|error| {
            // serde names the words it would take between backquotes, after the one it got, which
            // may have such quotes in it too.
            let said = error.to_string();
            let (_, words) = said.rsplit_once(", expected ").unwrap_or_default();
            let allowed = words.split('`').skip(1).step_by(2).map(str::to_owned);
            bad(&place, WorksheetFault::UnknownWord { allowed: allowed.collect() })
        })
    }

    fn list<T>(
        &mut self,
        field: &str,
        least: usize,
        most: usize,
        read: impl Fn(Self) -> Result<T, BadWorksheet>,
    ) -> Result<Vec<T>, BadWorksheet> {
        let place = self.at(field);
        let items = match self.take(field) {
            None if least > 0 => return Err(bad(&place, WorksheetFault::Missing)),
            None => Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => return Err(bad(&place, WorksheetFault::WrongKind)),
        };
        if items.len() > most {
            return Err(bad(&place, WorksheetFault::TooMany { most: count(most) }));
        }
        if items.len() < least {
            return Err(bad(&place, WorksheetFault::TooFew { least: count(least) }));
        }
        let placed = items.into_iter().enumerate();
        placed.map(|(at, item)| read(Self::new(format!("{place}[{at}]"), item)?)).collect()
    }

    fn texts(&mut self, field: &str, most: usize) -> Result<Vec<String>, BadWorksheet> {
        let place = self.at(field);
        let items = match self.take(field) {
            None => Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => return Err(bad(&place, WorksheetFault::WrongKind)),
        };
        if items.len() > most {
            return Err(bad(&place, WorksheetFault::TooMany { most: count(most) }));
        }
        let placed = items.into_iter().enumerate();
        placed.map(|(at, item)| text_of(&format!("{place}[{at}]"), item)).collect()
    }

    /// Says no to whatever is left.
    fn end(self) -> Result<(), BadWorksheet> {
        match self.fields.keys().next() {
            Some(field) => Err(bad(&self.at(field), WorksheetFault::UnknownField)),
            None => Ok(()),
        }
    }
}

fn text_of(place: &str, value: Value) -> Result<String, BadWorksheet> {
    let Value::String(text) = value else { return Err(bad(place, WorksheetFault::WrongKind)) };
    if text.trim().is_empty() {
        return Err(bad(place, WorksheetFault::Empty));
    }
    if text.chars().count() > TEXT {
        return Err(bad(place, WorksheetFault::TooLong { most: count(TEXT) }));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sheet() -> Value {
        let words = |en: &str| json!({ "en": en, "cy": en });
        json!({
            "format": FORMAT, "version": 1, "id": "tea", "group": "AboutMe",
            "title": words("Tea"), "about": words("About tea"),
            "sections": [{
                "id": "sort", "title": words("Sort"), "prompt": words("Which?"), "first": "Person",
                "columns": [{ "id": "how", "title": words("How"), "type": "Choice", "choices": [
                    { "id": "hot", "title": words("Hot") }, { "id": "iced", "title": words("Iced") },
                ] }],
                "feeds": ["week"],
            }],
        })
    }

    #[test]
    fn a_worksheet_reads_and_writes_the_same() {
        let template = read(&sheet().to_string()).expect("a good worksheet");
        let again = read(&write(&template)).expect("what is written can be read");
        assert_eq!(template, again, "nothing is lost on the way");
    }

    #[test]
    fn a_broken_worksheet_says_what_is_wrong_and_where() {
        use WorksheetFault::{
            BadId, Empty, Missing, TooFew, TooLong, Twice, UnknownField, UnknownWord, WrongKind,
        };
        let types = ["Text", "Choice", "Person", "Place", "Date", "YesNoNotSure", "ZeroToTen"];
        let types = types.into_iter().chain(["Picture"]).map(str::to_owned).collect();
        let cases = [
            ("/id", json!("Tea time"), "id", BadId),
            ("/id", json!("perfect-week"), "id", Twice),
            ("/title/cy", json!("  "), "title.cy", Empty),
            ("/about/en", json!("a".repeat(401)), "about.en", TooLong { most: 400 }),
            ("/sections", json!([]), "sections", TooFew { least: 1 }),
            (
                "/sections/0/columns/0/colour",
                json!(1),
                "sections[0].columns[0].colour",
                UnknownField,
            ),
            (
                "/sections/0/columns/0/type",
                json!("Colour"),
                "sections[0].columns[0].type",
                UnknownWord { allowed: types },
            ),
            ("/sections/0/isPrivate", json!("yes"), "sections[0].isPrivate", WrongKind),
            ("/sections/0/first", Value::Null, "sections[0].first", Missing),
            (
                "/sections/0/columns/0/choices/1/id",
                json!("hot"),
                "sections[0].columns[0].choices[1].id",
                Twice,
            ),
        ];
        for (pointer, value, place, fault) in cases {
            let mut sheet = sheet();
            let (parent, field) = pointer.rsplit_once('/').expect("a pointer");
            let parent = sheet.pointer_mut(parent).and_then(Value::as_object_mut).expect("there");
            match value {
                Value::Null => drop(parent.remove(field)),
                value => drop(parent.insert(field.to_owned(), value)),
            }
            assert_eq!(read(&sheet.to_string()), Err(bad(place, fault)), "{pointer}");
        }
    }

    #[test]
    fn a_file_that_is_no_worksheet_is_refused_as_a_whole() {
        let not_json = WorksheetFault::NotJson { line: 1, column: 2 };
        assert_eq!(read("{"), Err(bad("", WorksheetFault::NotJson { line: 1, column: 1 })), "cut");
        assert_eq!(read("no"), Err(bad("", not_json)), "words");
        let event = json!({ "format": "planning-live/event", "version": 1 }).to_string();
        assert_eq!(read(&event), Err(bad("format", WorksheetFault::WrongFormat)), "an event");
        let newer = json!({ "format": FORMAT, "version": 2 }).to_string();
        assert_eq!(read(&newer), Err(bad("version", WorksheetFault::NewerVersion)), "newer");
        let marked = format!("\u{feff}{}", sheet());
        assert!(read(&marked).is_ok(), "an editor's mark before it is no fault");
        let long = " ".repeat(FILE_BYTES + 1);
        assert_eq!(read(&long), Err(bad("", WorksheetFault::TooLong { most: 200_000 })), "long");
    }
}
