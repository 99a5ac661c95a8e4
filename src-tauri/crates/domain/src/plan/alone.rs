//! A plan that went on in two places: what one of them wrote is brought into the other, as edits.
//!
//! Words are merged by the same rule as those of two hands in one room: nothing that either side
//! wrote is dropped, and where both chose, the other choice is kept beside it as "also said".

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Revision;
use crate::plan::edit::needed_fields;
use crate::plan::{Collection, Edit, Field, FieldKind, Plan, Record, field_kind, is_known_field};

/// The base of a hand that has not seen what stands here.
const NOT_SEEN: Revision = Revision(u32::MAX);

/// What has to be done here so that what was written there is here too.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BroughtIn {
    /// The edits, in groups that belong together: one a record.
    pub groups: Vec<Vec<Edit>>,
    /// Records that are new here.
    pub new: u32,
    /// Records that only the other side changed.
    pub changed: u32,
    /// Records that both sides changed.
    pub both: u32,
}

/// Returns what brings into a plan as it is here what was done there since both were as in `past`.
pub fn bring_in(past: &Plan, there: &Plan, here: &Plan) -> BroughtIn {
    let mut brought = BroughtIn::default();
    for (collection, record) in there.everything() {
        let was = past.record(collection, &record.id);
        let group = match here.record(collection, &record.id) {
            None => {
                brought.new += 1;
                put_in(collection, record)
            }
            Some(now) => {
                let sides = Sides { collection, was, there: record, now };
                let group = sides.edits();
                let count = if group.is_empty() {
                    continue;
                } else if sides.changed_here() {
                    &mut brought.both
                } else {
                    &mut brought.changed
                };
                *count += 1;
                group
            }
        };
        brought.groups.push(group);
    }
    brought
}

/// Returns the edits that make a plan what it was once. What stands in it now goes to the tray and
/// into its history.
pub fn go_back(then: &Plan, now: &Plan) -> Vec<Vec<Edit>> {
    let mut groups = Vec::new();
    for (collection, record) in then.everything() {
        groups.push(match now.record(collection, &record.id) {
            None => put_in(collection, record),
            Some(now) => back_to(collection, record, now),
        });
    }
    for (collection, record) in now.everything() {
        if !record.removed && then.record(collection, &record.id).is_none() {
            groups.push(vec![Edit::Remove { collection, record: record.id.clone() }]);
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// Returns the edits that put a record in that is not there at all, with all that was also said.
fn put_in(collection: Collection, record: &Record) -> Vec<Edit> {
    let known = record.fields.iter().filter(|(name, _)| is_known_field(collection, name));
    let mut fields = BTreeMap::new();
    let mut more = Vec::new();
    for (name, field) in known {
        let said = field.also.iter().map(|also| &also.value).chain([&field.value]);
        for value in said {
            if !fields.contains_key(name) {
                fields.insert(name.clone(), value.clone());
            } else {
                more.push(set(collection, record, name, value, NOT_SEEN, None));
            }
        }
    }
    fields.retain(|_, value| !value.is_null());
    let (id, order) = (record.id.clone(), record.order.clone());
    let mut edits = vec![Edit::Insert { collection, record: id.clone(), order, fields }];
    edits.extend(more);
    if record.removed {
        edits.push(Edit::Remove { collection, record: id });
    }
    edits
}

fn back_to(collection: Collection, then: &Record, now: &Record) -> Vec<Edit> {
    let mut edits = Vec::new();
    for name in then.fields.keys().chain(now.fields.keys()).collect::<BTreeSet<_>>() {
        let (was, is) = (value_of(Some(then), name), value_of(Some(now), name));
        let may_go = !was.is_null() || !needed_fields(collection).contains(&name.as_str());
        if was != is && may_go && is_known_field(collection, name) {
            let base = now.fields.get(name).map_or(NOT_SEEN, |field| field.revision);
            edits.push(set(collection, now, name, &was, base, is.as_str()));
        }
    }
    if then.order != now.order {
        let (record, order) = (now.id.clone(), then.order.clone());
        edits.push(Edit::Move { collection, record, order });
    }
    let record = now.id.clone();
    match (then.removed, now.removed) {
        (true, false) => edits.push(Edit::Remove { collection, record }),
        (false, true) => edits.push(Edit::Restore { collection, record }),
        (true, true) | (false, false) => {}
    }
    edits
}

/// One record as it was, as it is there, and as it is here.
struct Sides<'a> {
    collection: Collection,
    was: Option<&'a Record>,
    there: &'a Record,
    now: &'a Record,
}

impl Sides<'_> {
    fn edits(&self) -> Vec<Edit> {
        let (collection, record) = (self.collection, self.there.id.clone());
        let known = self.there.fields.iter().filter(|(name, _)| is_known_field(collection, name));
        let mut edits: Vec<Edit> =
            known.flat_map(|(name, field)| self.field(name, field)).collect();
        let (was_removed, order) = match self.was {
            Some(was) => (was.removed, &was.order),
            None => (false, &self.now.order),
        };
        if self.there.order != *order && self.now.order == *order {
            let order = self.there.order.clone();
            edits.push(Edit::Move { collection, record: record.clone(), order });
        }
        match (self.there.removed, self.now.removed) {
            // Somebody goes on with it here: their words do not go to the tray.
            (true, false) if !was_removed && !self.changed_here() => {
                edits.push(Edit::Remove { collection, record });
            }
            // It was taken out of the tray there, or went on there.
            (false, true) if was_removed || self.changed(self.there) => {
                edits.push(Edit::Restore { collection, record });
            }
            (true | false, true | false) => {}
        }
        edits
    }

    /// Returns what brings in one field: what was also said there, and what stands there.
    fn field(&self, name: &str, there: &Field) -> Vec<Edit> {
        let (was, now) = (value_of(self.was, name), value_of(Some(self.now), name));
        let here = self.now.fields.get(name);
        let is_new = |value: &Value| {
            let before = self.was.and_then(|was| was.fields.get(name));
            let in_past = before.is_some_and(|was| was.also.iter().any(|a| a.value == *value));
            let is_here = here.is_some_and(|here| here.also.iter().any(|a| a.value == *value));
            !in_past && !is_here && *value != now && *value != was
        };
        let mut edits = Vec::new();
        let also = there.also.iter().map(|also| &also.value).filter(|value| is_new(value));
        for value in also {
            edits.push(set(self.collection, self.there, name, value, NOT_SEEN, None));
        }
        let needs_value = needed_fields(self.collection).contains(&name);
        if there.value == was || there.value == now || (there.value.is_null() && needs_value) {
            if !edits.is_empty() {
                // What stands here stays; the rest is kept beside it.
                edits.push(set(self.collection, self.there, name, &now, NOT_SEEN, None));
            }
            return edits;
        }
        let has_seen = now == was && edits.is_empty();
        let base = here.filter(|_| has_seen).map_or(NOT_SEEN, |field| field.revision);
        let is_text = matches!(field_kind(self.collection, name), Some(FieldKind::Text(_)));
        let seen = is_text.then(|| was.as_str().unwrap_or_default());
        edits.push(set(self.collection, self.there, name, &there.value, base, seen));
        edits
    }

    fn changed_here(&self) -> bool {
        self.changed(self.now)
    }

    /// Tells whether somebody wrote in it on this side since both were the same.
    fn changed(&self, side: &Record) -> bool {
        let Some(was) = self.was else { return true };
        let mut names = was.fields.keys().chain(side.fields.keys());
        names.any(|name| value_of(Some(was), name) != value_of(Some(side), name))
    }
}

fn value_of(record: Option<&Record>, name: &str) -> Value {
    let field = record.and_then(|record| record.fields.get(name));
    field.map_or(Value::Null, |field| field.value.clone())
}

fn set(
    collection: Collection,
    record: &Record,
    field: &str,
    value: &Value,
    base: Revision,
    seen: Option<&str>,
) -> Edit {
    Edit::Set {
        collection,
        record: record.id.clone(),
        field: field.to_owned(),
        value: value.clone(),
        base,
        seen: seen.map(str::to_owned),
    }
}

#[cfg(test)]
mod tests;
