//! Records read as typed values. A broken record is reported and skipped, never lost.

mod entry;
mod goals;
mod money;
mod support;
mod week;
mod words;

pub use entry::Entry;
pub use goals::{Action, Outcome, Review};
pub use money::{Cost, CostKind, Per};
pub use support::{Idea, Mix, YesNoNotSure};
pub use week::{Block, Every, Flexibility, Ratio, SupportNeeded, Week, WeekKind};
pub use words::{Day, DayPart, Perspective, Sorted};

use crate::RecordId;
use crate::plan::schema::check_value;
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
        let (mut list, mut broken) = (Vec::new(), Vec::new());
        for record in self.list(collection) {
            match read(Reader { collection, record }) {
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

/// One record being read; every answer is a value or the name of the field that is broken.
struct Reader<'a> {
    collection: Collection,
    record: &'a Record,
}

impl Reader<'_> {
    fn id(&self) -> RecordId {
        self.record.id.clone()
    }

    fn checked(&self, field: &'static str) -> Result<Option<&serde_json::Value>, &'static str> {
        let Some(value) = self.record.value(field) else { return Ok(None) };
        check_value(self.collection, field, value).map_err(|_| field)?;
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
        Ok(self.checked(field)?.and_then(serde_json::Value::as_i64))
    }

    fn is(&self, field: &'static str, word: &str) -> Result<bool, &'static str> {
        Ok(self.checked(field)?.and_then(|v| v.as_str()) == Some(word))
    }

    fn yes(&self, field: &'static str) -> Result<bool, &'static str> {
        Ok(self.checked(field)?.and_then(serde_json::Value::as_bool).unwrap_or(false))
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
