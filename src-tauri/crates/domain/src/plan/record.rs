//! Records: fields with a value and the revision that set it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::plan::Order;
use crate::{RecordId, Revision, Unknown};

/// The lists that a plan is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Collection {
    /// One statement each, in a section of a worksheet.
    Entries,
    /// The weeks: the perfect one, and others beside it.
    Weeks,
    /// What happens in a week.
    Blocks,
    /// Who or what gives the support that a block needs.
    Mixes,
    /// What costs money and is not somebody's time.
    Costs,
    /// What will be different in a year.
    Outcomes,
    /// Who does what by when.
    Actions,
    /// When one looks at the plan again.
    Reviews,
    /// What was written once and is used in two places.
    Links,
    /// What somebody is trying to do and why, said for all on the plan to know.
    Intentions,
    /// How it is landing: the circle's own, never on the wall.
    CheckIns,
    /// Why the plan changed, and how sure people were before and after.
    Revisions,
    /// What is true of the whole plan: one record, with the id `plan`.
    About,
    /// What could support a block, and honest looks that came to no.
    Ideas,
    /// What somebody looked for nearby, and whether it is there.
    Gaps,
}

impl Collection {
    /// Every collection, in the order of the exchange format.
    pub const ALL: [Self; 15] = [
        Self::Entries,
        Self::Weeks,
        Self::Blocks,
        Self::Mixes,
        Self::Costs,
        Self::Outcomes,
        Self::Actions,
        Self::Reviews,
        Self::Links,
        Self::Intentions,
        Self::CheckIns,
        Self::Revisions,
        Self::About,
        Self::Ideas,
        Self::Gaps,
    ];

    /// Returns the name that the file and the wire use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Entries => "entries",
            Self::Weeks => "weeks",
            Self::Blocks => "blocks",
            Self::Mixes => "mixes",
            Self::Costs => "costs",
            Self::Outcomes => "outcomes",
            Self::Actions => "actions",
            Self::Reviews => "reviews",
            Self::Links => "links",
            Self::Intentions => "intentions",
            Self::CheckIns => "checkIns",
            Self::Revisions => "revisions",
            Self::About => "about",
            Self::Ideas => "ideas",
            Self::Gaps => "gaps",
        }
    }

    /// Returns the collection of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|collection| collection.name() == name)
    }
}

/// A value that somebody else gave to the same field at the same time, to be settled by people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AlsoSaid {
    #[ts(type = "JsonValue")]
    pub value: Value,
    pub revision: Revision,
}

/// One value with the revision that set it. A value that was taken away is `null`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Field {
    #[ts(type = "JsonValue")]
    pub value: Value,
    pub revision: Revision,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<AlsoSaid>>")]
    pub also: Vec<AlsoSaid>,
}

impl Field {
    /// Returns a field that nobody disputes.
    pub fn new(value: Value, revision: Revision) -> Self {
        Self { value, revision, also: Vec::new() }
    }
}

/// One thing in a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "RecordState")]
pub struct Record {
    pub id: RecordId,
    pub order: Order,
    /// In the tray: nothing is ever deleted by an edit.
    pub removed: bool,
    /// The revision that last changed anything in it.
    pub revision: Revision,
    pub fields: BTreeMap<String, Field>,
}

impl Record {
    /// Returns about how many bytes it has: its fields, and what is also said in them.
    fn bytes(&self) -> usize {
        let field = |(name, field): (&String, &Field)| {
            let also: usize = field.also.iter().map(|also| bytes_of(&also.value)).sum();
            name.len() + bytes_of(&field.value) + also
        };
        self.id.as_str().len() + self.fields.iter().map(field).sum::<usize>()
    }

    /// Returns an empty record at a place in the order.
    pub fn new(id: RecordId, order: Order, revision: Revision) -> Self {
        Self { id, order, removed: false, revision, fields: BTreeMap::new() }
    }

    /// Returns the value of a field; a value that was taken away is not there.
    pub fn value(&self, field: &str) -> Option<&Value> {
        self.fields.get(field).map(|f| &f.value).filter(|value| !value.is_null())
    }

    /// Returns the text of a field, empty when there is none.
    pub fn text(&self, field: &str) -> &str {
        self.value(field).and_then(Value::as_str).unwrap_or_default()
    }
}

/// What one circle wrote. Cloning is cheap: records are shared until they change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    records: BTreeMap<Collection, BTreeMap<RecordId, Arc<Record>>>,
    /// The bytes of all records, about.
    bytes: usize,
    /// What a newer version keeps beside the collections.
    pub unknown: Unknown,
}

impl Plan {
    /// Returns a record, in the tray or not.
    pub fn record(&self, collection: Collection, id: &RecordId) -> Option<&Record> {
        self.records.get(&collection)?.get(id).map(Arc::as_ref)
    }

    /// Returns the records of a collection that are not in the tray, in their order.
    pub fn list(&self, collection: Collection) -> Vec<&Record> {
        let mut all: Vec<_> = self.everything_in(collection).filter(|r| !r.removed).collect();
        all.sort_by(|a, b| (&a.order, &a.id).cmp(&(&b.order, &b.id)));
        all
    }

    /// Returns the records of a collection in no promised order, the tray included.
    pub fn everything_in(&self, collection: Collection) -> impl Iterator<Item = &Record> {
        self.records.get(&collection).into_iter().flat_map(|all| all.values().map(Arc::as_ref))
    }

    /// Returns all records with their collections, the tray included.
    pub fn everything(&self) -> impl Iterator<Item = (Collection, &Record)> {
        self.records.iter().flat_map(|(c, all)| all.values().map(move |r| (*c, r.as_ref())))
    }

    /// Returns how many records there are, the tray included.
    pub fn len(&self) -> usize {
        self.records.values().map(BTreeMap::len).sum()
    }

    /// Tells whether nothing has ever been written.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Puts a record in, in place of the one with its id.
    pub fn put(&mut self, collection: Collection, record: Record) {
        let all = self.records.entry(collection).or_default();
        self.bytes += record.bytes();
        if let Some(before) = all.insert(record.id.clone(), Arc::new(record)) {
            self.bytes -= before.bytes();
        }
    }

    /// Returns about how many bytes all records have, the tray included.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Returns the largest order in a collection, the tray included.
    pub fn last_order(&self, collection: Collection) -> Option<&Order> {
        self.everything_in(collection).map(|record| &record.order).max()
    }
}
/// Returns about how many bytes a value has.
fn bytes_of(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 8,
        Value::String(text) => 8 + text.len(),
        Value::Array(all) => 8 + all.iter().map(bytes_of).sum::<usize>(),
        Value::Object(all) => {
            8 + all.iter().map(|(name, value)| name.len() + bytes_of(value)).sum::<usize>()
        }
    }
}
