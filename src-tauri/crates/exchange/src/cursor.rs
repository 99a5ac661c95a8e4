//! Walking through foreign JSON with the place in hand, so that every fault says where it is.

use chrono::NaiveDate;
use domain::{Unknown, plan};
use serde_json::Value;

/// Something in the file that cannot be taken, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{what}", if place.is_empty() { String::new() } else { format!("{place}: ") })]
pub struct Fault {
    /// For example `people[1].plan.week.blocks[3].mix[0].rate`; empty for the file itself.
    pub place: String,
    pub what: String,
}

impl Fault {
    pub(crate) fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into() }
    }
}

/// Returns the place of a field within another place.
pub(crate) fn within(place: &str, field: &str) -> String {
    if place.is_empty() { field.to_owned() } else { format!("{place}.{field}") }
}

/// One object being read: what is taken is known, what stays is kept as unknown.
pub(crate) struct Object {
    pub(crate) place: String,
    fields: Unknown,
}

impl Object {
    pub(crate) fn new(place: String, value: Value) -> Result<Self, Fault> {
        match value {
            Value::Object(fields) => Ok(Self { place, fields }),
            _ => Err(Fault::new(place, "an object {…} is needed here")),
        }
    }

    pub(crate) fn at(&self, field: &str) -> String {
        within(&self.place, field)
    }

    pub(crate) fn fault(&self, field: &str, what: impl Into<String>) -> Fault {
        Fault::new(self.at(field), what)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.fields.keys()
    }

    pub(crate) fn says_something(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    pub(crate) fn fields(&self) -> &Unknown {
        &self.fields
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Returns a text without taking it.
    pub(crate) fn says(&self, field: &str) -> Option<&str> {
        self.fields.get(field).and_then(Value::as_str)
    }

    pub(crate) fn give(&mut self, field: &str, value: Value) {
        self.fields.insert(field.to_owned(), value);
    }

    /// Says no to what is not known here, where half of what was meant would be worse than none.
    pub(crate) fn nothing_else(&self) -> Result<(), Fault> {
        match self.names().next() {
            Some(name) => Err(self.fault(name, "nothing of this name is known here")),
            None => Ok(()),
        }
    }

    /// Returns what nobody took.
    pub(crate) fn rest(self) -> Unknown {
        self.fields
    }

    pub(crate) fn take(&mut self, field: &str) -> Option<Value> {
        self.fields.shift_remove(field)
    }

    pub(crate) fn object(&mut self, field: &str) -> Result<Object, Fault> {
        let value = self.take(field).unwrap_or_else(|| Value::Object(Unknown::new()));
        Object::new(self.at(field), value)
    }

    pub(crate) fn list(&mut self, field: &str) -> Result<Vec<Value>, Fault> {
        match self.take(field) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => Ok(list),
            Some(_) => Err(self.fault(field, "a list […] is needed here")),
        }
    }

    pub(crate) fn objects(&mut self, field: &str) -> Result<Vec<Object>, Fault> {
        let place = self.at(field);
        let all = self.list(field)?.into_iter().enumerate();
        all.map(|(n, value)| Object::new(format!("{place}[{n}]"), value)).collect()
    }

    pub(crate) fn optional_text(&mut self, field: &str) -> Result<Option<String>, Fault> {
        match self.take(field) {
            None => Ok(None),
            Some(Value::String(text)) if text.chars().count() <= plan::LONG_TEXT => Ok(Some(text)),
            Some(Value::String(_)) => {
                Err(self.fault(field, format!("at most {} characters", plan::LONG_TEXT)))
            }
            Some(_) => Err(self.fault(field, "text \"…\" is needed here")),
        }
    }

    pub(crate) fn text(&mut self, field: &str) -> Result<String, Fault> {
        Ok(self.optional_text(field)?.unwrap_or_default())
    }

    pub(crate) fn needed(&mut self, field: &str) -> Result<String, Fault> {
        self.optional_text(field)?.ok_or_else(|| self.fault(field, "is needed, and missing"))
    }

    pub(crate) fn optional_id<T: TryFrom<String>>(
        &mut self,
        field: &str,
    ) -> Result<Option<T>, Fault> {
        let text = self.optional_text(field)?;
        text.map(|text| as_id(&self.at(field), text)).transpose()
    }

    pub(crate) fn texts(&mut self, field: &str) -> Result<Vec<String>, Fault> {
        let place = self.at(field);
        let text = |(n, value): (usize, Value)| match value {
            Value::String(text) => Ok(text),
            _ => Err(Fault::new(format!("{place}[{n}]"), "text \"…\" is needed here")),
        };
        self.list(field)?.into_iter().enumerate().map(text).collect()
    }

    /// Reads an id, or any other type that can say no to a text.
    pub(crate) fn id<T: TryFrom<String>>(&mut self, field: &str) -> Result<T, Fault> {
        let text = self.needed(field)?;
        as_id(&self.at(field), text)
    }

    pub(crate) fn ids<T: TryFrom<String>>(&mut self, field: &str) -> Result<Vec<T>, Fault> {
        let place = self.at(field);
        let all = self.texts(field)?.into_iter().enumerate();
        all.map(|(n, text)| as_id(&format!("{place}[{n}]"), text)).collect()
    }

    pub(crate) fn optional_whole(&mut self, field: &str) -> Result<Option<i64>, Fault> {
        let Some(value) = self.take(field) else { return Ok(None) };
        let fault = || self.fault(field, "a whole number is needed here");
        value.as_i64().map(Some).ok_or_else(fault)
    }

    pub(crate) fn optional_in(
        &mut self,
        field: &str,
        range: (i64, i64),
    ) -> Result<Option<i64>, Fault> {
        let number = self.optional_whole(field)?;
        number.map(|number| self.in_range(field, number, range)).transpose()
    }

    /// Reads a list of some of a few words.
    pub(crate) fn words<T: Copy>(
        &mut self,
        field: &str,
        words: &[(&str, T)],
    ) -> Result<Vec<T>, Fault> {
        let place = self.at(field);
        let known = |(n, text): (usize, String)| {
            let found = words.iter().find(|(word, _)| *word == text);
            found
                .map(|(_, value)| *value)
                .ok_or_else(|| none_of(format!("{place}[{n}]"), &text, words))
        };
        self.texts(field)?.into_iter().enumerate().map(known).collect()
    }

    pub(crate) fn whole(&mut self, field: &str, range: (i64, i64)) -> Result<i64, Fault> {
        let number = self.optional_whole(field)?;
        let number = number.ok_or_else(|| self.fault(field, "is needed, and missing"))?;
        self.in_range(field, number, range)
    }

    pub(crate) fn in_range(
        &self,
        field: &str,
        number: i64,
        (least, most): (i64, i64),
    ) -> Result<i64, Fault> {
        if (least..=most).contains(&number) {
            return Ok(number);
        }
        Err(self.fault(field, format!("{number} is not between {least} and {most}")))
    }

    pub(crate) fn optional_yes(&mut self, field: &str) -> Result<Option<bool>, Fault> {
        match self.take(field) {
            None => Ok(None),
            Some(Value::Bool(yes)) => Ok(Some(yes)),
            Some(_) => Err(self.fault(field, "true or false is needed here")),
        }
    }

    pub(crate) fn yes(&mut self, field: &str) -> Result<bool, Fault> {
        Ok(self.optional_yes(field)?.unwrap_or(false))
    }

    pub(crate) fn date(&mut self, field: &str) -> Result<Option<NaiveDate>, Fault> {
        let Some(text) = self.optional_text(field)? else { return Ok(None) };
        let fault = || self.fault(field, format!("there is no day \"{text}\" (YYYY-MM-DD)"));
        plan::parse_date(&text).map(Some).ok_or_else(fault)
    }

    /// Reads one of a few words.
    pub(crate) fn word<T>(&mut self, field: &str, words: &[(&str, T)]) -> Result<Option<T>, Fault>
    where
        T: Copy,
    {
        let Some(text) = self.optional_text(field)? else { return Ok(None) };
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Ok(Some(*value));
        }
        Err(none_of(self.at(field), &text, words))
    }

    pub(crate) fn needed_word<T>(&mut self, field: &str, words: &[(&str, T)]) -> Result<T, Fault>
    where
        T: Copy,
    {
        let word = self.word(field, words)?;
        word.ok_or_else(|| self.fault(field, "is needed, and missing"))
    }
}

fn none_of<T>(place: String, text: &str, words: &[(&str, T)]) -> Fault {
    let known: Vec<_> = words.iter().map(|(word, _)| *word).collect();
    Fault::new(place, format!("\"{text}\" is none of {}", known.join(", ")))
}

fn as_id<T: TryFrom<String>>(place: &str, text: String) -> Result<T, Fault> {
    let said = text.clone();
    T::try_from(text).map_err(|_| {
        Fault::new(place, format!("\"{said}\" is no id: 1 to 64 characters without spaces"))
    })
}

/// Says where the first `null` is: a field that is not known is left out instead.
pub(crate) fn refuse_null(place: &str, value: &Value) -> Result<(), Fault> {
    match value {
        Value::Null => Err(Fault::new(place, "null is not used: leave the field out")),
        Value::Array(list) => {
            let mut items = list.iter().enumerate();
            items.try_for_each(|(n, item)| refuse_null(&format!("{place}[{n}]"), item))
        }
        Value::Object(fields) => {
            fields.iter().try_for_each(|(name, field)| refuse_null(&within(place, name), field))
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}
