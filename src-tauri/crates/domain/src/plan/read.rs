//! Records read as typed values. A broken record is reported and skipped, never lost.

mod entry;
mod gap;
mod goals;
mod money;
mod support;
mod week;
mod words;

pub use entry::Entry;
pub use gap::{Gap, GapArea, IsThere};
pub use goals::{Action, Outcome, Review};
pub use money::{Cost, CostKind, Per};
pub use support::{Idea, Mix, YesNoNotSure};
pub use week::{Block, Every, Flexibility, Ratio, SupportNeeded, Week, WeekKind};
pub use words::{Day, DayPart, Perspective, Sorted};

use std::cell::Cell;

use serde_json::Value;

use crate::RecordId;
use crate::plan::fields::fields_of;
use crate::plan::schema::{FieldKind, check, check_value};
use crate::plan::{Collection, Plan, Record};

/// A record that does not say what it must: kept in the file, left out of pictures and figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub collection: Collection,
    pub record: RecordId,
    pub field: String,
}

/// A collection as typed values, with what could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read<T> {
    pub list: Vec<T>,
    pub broken: Vec<Broken>,
}

impl Plan {
    /// Returns every record, the tray included, with a value that its field cannot have.
    pub fn broken(&self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (collection, record) in self.everything() {
            for (name, field) in &record.fields {
                let is_known = crate::plan::is_known_field(collection, name);
                if is_known && check_value(collection, name, &field.value).is_err() {
                    let (record, field) = (record.id.clone(), name.clone());
                    broken.push(Broken { collection, record, field });
                }
            }
        }
        for read in [
            self.entries().broken,
            self.weeks().broken,
            self.blocks().broken,
            self.mixes().broken,
            self.costs().broken,
            self.ideas().broken,
            self.gaps().broken,
        ] {
            for found in read {
                if !broken.contains(&found) {
                    broken.push(found);
                }
            }
        }
        broken
    }

    fn typed<T>(
        &self,
        collection: Collection,
        read: impl Fn(Reader<'_>) -> Result<T, &'static str>,
    ) -> Read<T> {
        let (records, kinds) = (self.list(collection), fields_of(collection));
        let (mut list, mut broken) = (Vec::with_capacity(records.len()), Vec::new());
        let mut values = Vec::new();
        for record in records {
            place_values(record, kinds, &mut values);
            match read(Reader { record, kinds, values: &values, next: Cell::new(0) }) {
                Ok(value) => list.push(value),
                Err(field) => {
                    let (record, field) = (record.id.clone(), field.to_owned());
                    broken.push(Broken { collection, record, field });
                }
            }
        }
        Read { list, broken }
    }
}

/// The fields of a collection, in the order of the format.
type Kinds = &'static [(&'static str, FieldKind)];

/// Lays the values of a record out in the order of the format: plans are read with every edit, and
/// looking each field up by its name is most of the work.
fn place_values<'a>(record: &'a Record, kinds: Kinds, values: &mut Vec<Option<&'a Value>>) {
    values.clear();
    values.resize(kinds.len(), None);
    for (name, field) in record.fields.iter().filter(|(_, field)| !field.value.is_null()) {
        let place = kinds.iter().position(|(known, _)| known == name);
        if let Some(value) = place.and_then(|place| values.get_mut(place)) {
            *value = Some(&field.value);
        }
    }
}

/// One record being read; every answer is a value or the name of the field that is broken.
struct Reader<'a> {
    record: &'a Record,
    kinds: Kinds,
    values: &'a [Option<&'a Value>],
    /// After the field that was asked for last: they are asked for in about the order of the format.
    next: Cell<usize>,
}

impl<'a> Reader<'a> {
    fn id(&self) -> RecordId {
        self.record.id.clone()
    }

    fn checked(&self, field: &'static str) -> Result<Option<&'a Value>, &'static str> {
        let (before, after) = self.kinds.split_at(self.next.get());
        let ahead = after.iter().position(|(name, _)| *name == field).map(|n| n + before.len());
        let place = ahead.or_else(|| before.iter().position(|(name, _)| *name == field));
        let place = place.ok_or(field)?;
        self.next.set(place + 1);
        let (Some((_, kind)), Some(Some(value))) = (self.kinds.get(place), self.values.get(place))
        else {
            return Ok(None);
        };
        check(field, *kind, value).map_err(|_| field)?;
        Ok(Some(value))
    }

    fn some(&self, field: &'static str) -> Result<Option<String>, &'static str> {
        Ok(self.checked(field)?.and_then(|v| v.as_str()).map(str::to_owned))
    }

    fn text(&self, field: &'static str) -> Result<String, &'static str> {
        Ok(self.some(field)?.unwrap_or_default())
    }

    fn needed(&self, field: &'static str) -> Result<String, &'static str> {
        self.some(field)?.ok_or(field)
    }

    fn word<T>(
        &self,
        field: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, &'static str> {
        match self.checked(field)?.and_then(|v| v.as_str()) {
            Some(text) => read(text).map(Some).ok_or(field),
            None => Ok(None),
        }
    }

    fn whole(&self, field: &'static str) -> Result<Option<i64>, &'static str> {
        Ok(self.checked(field)?.and_then(Value::as_i64))
    }

    fn is(&self, field: &'static str, word: &str) -> Result<bool, &'static str> {
        Ok(self.checked(field)?.and_then(|v| v.as_str()) == Some(word))
    }

    fn yes(&self, field: &'static str) -> Result<bool, &'static str> {
        Ok(self.checked(field)?.and_then(Value::as_bool).unwrap_or(false))
    }

    fn columns(&self) -> Vec<(String, String)> {
        let fields = self.record.fields.iter();
        let columns = fields.filter_map(|(name, field)| {
            Some((name.strip_prefix("columns.")?.to_owned(), field.value.as_str()?.to_owned()))
        });
        columns.collect()
    }

    fn texts(&self, field: &'static str) -> Result<Vec<String>, &'static str> {
        let list = self.checked(field)?.and_then(|v| v.as_array());
        let texts = list.into_iter().flatten().filter_map(|v| v.as_str());
        Ok(texts.map(str::to_owned).collect())
    }
}
