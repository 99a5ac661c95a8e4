//! Edits: what one hand wants to change in a plan, and how two hands are settled.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::event::within;
use crate::plan::schema::{check, check_value, kind_of};
use crate::plan::{
    AlsoSaid, Collection, Field, FieldKind, Order, PLAN_BYTES, Plan, RECORDS, Record,
    merge::{Effort, bring, merge},
};
use crate::worksheet::Worksheets;
use crate::{Change, Circle, RecordId, Rejection, Revision};

/// The most edits in one command.
pub const EDITS: u32 = 200;
/// The most fields of one record: all that it has, and the columns of worksheets as they once were.
const FIELDS: u32 = 64;
/// The most values that are kept beside a disputed one.
const ALSO: usize = 5;

/// One change that a hand wants to make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Edit {
    /// Puts a new record in.
    Insert {
        collection: Collection,
        record: RecordId,
        order: Order,
        #[ts(type = "{ [field: string]: JsonValue }")]
        fields: BTreeMap<String, Value>,
    },
    /// Gives a field a value; `null` takes its value away.
    Set {
        collection: Collection,
        record: RecordId,
        field: String,
        #[ts(type = "JsonValue")]
        value: Value,
        /// The revision of the field that this hand saw.
        base: Revision,
        /// For text: the words that this hand saw at `base`.
        #[serde(default)]
        #[ts(optional)]
        seen: Option<String>,
    },
    /// Gives a record another place in its collection.
    Move { collection: Collection, record: RecordId, order: Order },
    /// Puts a record into the tray.
    Remove { collection: Collection, record: RecordId },
    /// Takes a record out of the tray.
    Restore { collection: Collection, record: RecordId },
}

/// Returns the changes that these edits come to, all of them or none.
pub(crate) fn decide_edits(
    circle: &Circle,
    worksheets: &Worksheets,
    edits: &[Edit],
    common: Option<Revision>,
    revision: Revision,
) -> Result<Vec<Change>, Rejection> {
    let plan = &circle.plan;
    if edits.len() > EDITS as usize {
        return Err(Rejection::TooMany { most: EDITS });
    }
    let mut working = plan.clone();
    let mut touched: Vec<(Collection, RecordId)> = Vec::new();
    let mut effort = Effort::default();
    for edit in edits {
        let (collection, record) =
            edited(&working, worksheets, edit, (common, revision), &mut effort)?;
        let place = (collection, record.id.clone());
        if !touched.contains(&place) {
            touched.push(place);
        }
        working.put(collection, record);
    }
    // Whoever makes room may, however full it is.
    if working.bytes() > PLAN_BYTES && working.bytes() > plan.bytes() {
        return Err(Rejection::PlanTooLong { most: PLAN_BYTES as u32 / 1000 });
    }
    let changes = touched.into_iter().filter_map(|(collection, id)| {
        let record = working.record(collection, &id)?;
        if plan.record(collection, &id) == Some(record) {
            return None;
        }
        let (circle, record) = (circle.id.clone(), record.clone());
        Some(Change::RecordChanged { circle, collection, record })
    });
    Ok(changes.collect())
}

fn edited(
    plan: &Plan,
    worksheets: &Worksheets,
    edit: &Edit,
    (common, revision): (Option<Revision>, Revision),
    effort: &mut Effort,
) -> Result<(Collection, Record), Rejection> {
    match edit {
        Edit::Insert { collection, record, order, fields } => {
            let new = inserted(plan, *collection, record, order, fields, revision)?;
            for (field, value) in fields {
                check_column(worksheets, &new, field, value)?;
            }
            Ok((*collection, new))
        }
        Edit::Set { collection, record, field, value, base, seen } => {
            let kind = check_value(*collection, field, value)?;
            let old = found(plan, *collection, record)?;
            let kind = check_column(worksheets, old, field, value)?.unwrap_or(kind);
            if value.is_null() && needed_fields(*collection).contains(&field.as_str()) {
                return Err(Rejection::Missing { field: field.clone() });
            }
            if let (FieldKind::Text(most), Some(seen)) = (kind, seen) {
                within(field, seen, most)?;
            }
            let mut record = old.clone();
            // A device that comes from a laptop before says no later one (`basedOn` in `backing.ts`).
            let is_elsewhere = common.is_some_and(|common| *base <= common);
            let hand = Hand { value, base: *base, seen: seen.as_deref(), is_elsewhere, revision };
            let merged = settled(record.fields.get(field), kind, hand, effort);
            if record.fields.get(field) != Some(&merged) {
                // The merge of two texts may be longer than either hand may write.
                if !merged.value.is_null() {
                    check(field, kind, &merged.value)?;
                }
                if !record.fields.contains_key(field) && record.fields.len() >= FIELDS as usize {
                    return Err(Rejection::TooMany { most: FIELDS });
                }
                record.fields.insert(field.clone(), merged);
                record.revision = revision;
            }
            Ok((*collection, record))
        }
        Edit::Move { collection, record, order } => {
            let record = found(plan, *collection, record)?;
            Ok((*collection, Record { order: order.clone(), revision, ..record.clone() }))
        }
        Edit::Remove { collection, record } => {
            let record = found(plan, *collection, record)?;
            Ok((*collection, Record { removed: true, revision, ..record.clone() }))
        }
        Edit::Restore { collection, record } => {
            let record = found(plan, *collection, record)?;
            Ok((*collection, Record { removed: false, revision, ..record.clone() }))
        }
    }
}

fn found<'a>(
    plan: &'a Plan,
    collection: Collection,
    id: &RecordId,
) -> Result<&'a Record, Rejection> {
    plan.record(collection, id).ok_or(Rejection::NoSuchRecord)
}

fn inserted(
    plan: &Plan,
    collection: Collection,
    id: &RecordId,
    order: &Order,
    fields: &BTreeMap<String, Value>,
    revision: Revision,
) -> Result<Record, Rejection> {
    if let Some(there) = plan.record(collection, id) {
        // There is one such record in a plan, and two tablets may begin it at the same moment.
        return if collection == Collection::About {
            filled_in(there, fields, revision)
        } else {
            Err(Rejection::AlreadyThere)
        };
    }
    if plan.len() >= RECORDS as usize {
        return Err(Rejection::PlanFull { most: RECORDS });
    }
    for needed in needed_fields(collection) {
        if fields.get(*needed).is_none_or(Value::is_null) {
            return Err(Rejection::Missing { field: (*needed).to_owned() });
        }
    }
    if fields.len() > FIELDS as usize {
        return Err(Rejection::TooMany { most: FIELDS });
    }
    let mut record = Record::new(id.clone(), order.clone(), revision);
    for (field, value) in fields {
        check_value(collection, field, value)?;
        record.fields.insert(field.clone(), Field::new(value.clone(), revision));
    }
    Ok(record)
}

/// Returns a record with these fields as well, which a hand gave that did not know of it.
fn filled_in(
    there: &Record,
    fields: &BTreeMap<String, Value>,
    revision: Revision,
) -> Result<Record, Rejection> {
    let (mut record, mut effort) = (Record { removed: false, ..there.clone() }, Effort::default());
    for (field, value) in fields {
        let kind = check_value(Collection::About, field, value)?;
        let (base, seen, is_elsewhere) = (Revision(0), None, false);
        let hand = Hand { value, base, seen, is_elsewhere, revision };
        let merged = settled(record.fields.get(field), kind, hand, &mut effort);
        check_value(Collection::About, field, &merged.value)?;
        record.fields.insert(field.clone(), merged);
    }
    if &record != there {
        record.revision = revision;
    }
    Ok(record)
}

/// Says no unless a value is right for the column of its worksheet; returns what the column takes.
/// A column that the worksheet does not have (any more) keeps whatever text it is given.
pub fn check_column(
    worksheets: &Worksheets,
    entry: &Record,
    field: &str,
    value: &Value,
) -> Result<Option<FieldKind>, Rejection> {
    let Some(name) = field.strip_prefix("columns.") else { return Ok(None) };
    let worksheet = worksheets.find(entry.text("worksheet"));
    let section = worksheet.and_then(|worksheet| worksheet.section(entry.text("section")));
    let Some(column) = section.and_then(|section| section.column(name)) else { return Ok(None) };
    let kind = kind_of(column);
    if value.is_null() {
        return Ok(Some(kind));
    }
    check(field, kind, value)?;
    let is_offered = |id: &str| column.choices.iter().any(|choice| choice.id.as_str() == id);
    if !column.choices.is_empty() && !value.as_str().is_some_and(is_offered) {
        return Err(Rejection::WrongKind { field: field.to_owned() });
    }
    Ok(Some(kind))
}

pub(crate) fn needed_fields(collection: Collection) -> &'static [&'static str] {
    match collection {
        Collection::Entries => &["worksheet", "section"],
        Collection::Blocks => &["week", "days"],
        Collection::Mixes | Collection::Ideas => &["block", "tier"],
        Collection::Links => &["from_collection", "from", "to_collection", "to"],
        Collection::Weeks
        | Collection::Costs
        | Collection::Outcomes
        | Collection::Actions
        | Collection::Reviews
        | Collection::Intentions
        | Collection::CheckIns
        | Collection::Revisions
        | Collection::About
        | Collection::Gaps => &[],
    }
}

#[derive(Clone, Copy)]
struct Hand<'a> {
    value: &'a Value,
    base: Revision,
    seen: Option<&'a str>,
    /// What it saw may have stood on another laptop, and never here.
    is_elsewhere: bool,
    revision: Revision,
}

/// Returns the field after this hand: merged for text, the later value with the other kept beside
/// it for everything else.
fn settled(current: Option<&Field>, kind: FieldKind, hand: Hand<'_>, effort: &mut Effort) -> Field {
    let Some(current) = current else {
        return Field::new(hand.value.clone(), hand.revision);
    };
    // A base above ours is of another life of this event: that hand did not see this value either.
    let theirs = current.value.as_str().unwrap_or_default();
    let saw_another = hand.is_elsewhere && hand.seen.is_some_and(|seen| seen != theirs);
    let has_seen = hand.base == current.revision && !saw_another;
    let is_late = !has_seen && *hand.value != current.value;
    if let (FieldKind::Text(_), true) = (kind, is_late) {
        let ours = hand.value.as_str().unwrap_or_default();
        let seen = hand.seen.unwrap_or_default();
        let merge = if saw_another { bring } else { merge };
        let text = merge(seen, theirs, ours, effort);
        return if text == theirs {
            current.clone()
        } else {
            Field::new(Value::String(text), hand.revision)
        };
    }
    if *hand.value == current.value && (!has_seen || current.also.is_empty()) {
        return current.clone();
    }
    let mut field = Field::new(hand.value.clone(), hand.revision);
    if is_late {
        field.also = current.also.clone();
        field.also.retain(|said| said.value != *hand.value);
        field.also.push(AlsoSaid { value: current.value.clone(), revision: current.revision });
        let too_many = field.also.len().saturating_sub(ALSO);
        field.also.drain(..too_many);
    }
    field
}

#[cfg(test)]
mod tests;
