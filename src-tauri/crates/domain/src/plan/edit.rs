//! Edits: what one hand wants to change in a plan, and how two hands are settled.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::event::within;
use crate::plan::schema::{check, check_value, kind_of};
use crate::plan::{
    AlsoSaid, Collection, Field, FieldKind, Order, Plan, RECORDS, Record, merge::merge,
};
use crate::worksheet::Worksheets;
use crate::{Change, Circle, RecordId, Rejection, Revision};

/// The most edits in one command.
pub const EDITS: u32 = 200;
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
    revision: Revision,
) -> Result<Vec<Change>, Rejection> {
    let plan = &circle.plan;
    if edits.len() > EDITS as usize {
        return Err(Rejection::TooMany { most: EDITS });
    }
    let mut working = plan.clone();
    let mut touched: Vec<(Collection, RecordId)> = Vec::new();
    for edit in edits {
        let (collection, record) = edited(&working, worksheets, edit, revision)?;
        let place = (collection, record.id.clone());
        if !touched.contains(&place) {
            touched.push(place);
        }
        working.put(collection, record);
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
    revision: Revision,
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
            let hand = Hand { value, base: *base, seen: seen.as_deref(), revision };
            let merged = settled(record.fields.get(field), kind, hand);
            // The merge of two texts may be longer than either hand may write.
            check_value(*collection, field, &merged.value)?;
            if record.fields.get(field) != Some(&merged) {
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
    if plan.record(collection, id).is_some() {
        return Err(Rejection::AlreadyThere);
    }
    if plan.len() >= RECORDS as usize {
        return Err(Rejection::PlanFull { most: RECORDS });
    }
    for needed in needed_fields(collection) {
        if fields.get(*needed).is_none_or(Value::is_null) {
            return Err(Rejection::Missing { field: (*needed).to_owned() });
        }
    }
    let mut record = Record::new(id.clone(), order.clone(), revision);
    for (field, value) in fields {
        check_value(collection, field, value)?;
        record.fields.insert(field.clone(), Field::new(value.clone(), revision));
    }
    Ok(record)
}

/// Says no unless a value is right for the column of its worksheet; returns what the column takes.
/// A column that the worksheet does not have (any more) keeps whatever text it is given.
fn check_column(
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

fn needed_fields(collection: Collection) -> &'static [&'static str] {
    match collection {
        Collection::Entries => &["worksheet", "section"],
        Collection::Blocks => &["week", "days"],
        Collection::Mixes => &["block", "tier"],
        Collection::Links => &["from_collection", "from", "to_collection", "to"],
        Collection::Weeks
        | Collection::Costs
        | Collection::Outcomes
        | Collection::Actions
        | Collection::Reviews
        | Collection::Intentions
        | Collection::CheckIns
        | Collection::Revisions
        | Collection::About => &[],
    }
}

#[derive(Clone, Copy)]
struct Hand<'a> {
    value: &'a Value,
    base: Revision,
    seen: Option<&'a str>,
    revision: Revision,
}

/// Returns the field after this hand: merged for text, the later value with the other kept beside
/// it for everything else.
fn settled(current: Option<&Field>, kind: FieldKind, hand: Hand<'_>) -> Field {
    let Some(current) = current else {
        return Field::new(hand.value.clone(), hand.revision);
    };
    // A base above ours is of another life of this event: that hand did not see this value either.
    let has_seen = hand.base == current.revision;
    let is_late = !has_seen && *hand.value != current.value;
    if let (FieldKind::Text(_), true) = (kind, is_late) {
        let theirs = current.value.as_str().unwrap_or_default();
        let ours = hand.value.as_str().unwrap_or_default();
        let text = merge(hand.seen.unwrap_or_default(), theirs, ours);
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
mod tests {
    use serde_json::json;

    use super::*;

    fn id(text: &str) -> RecordId {
        RecordId::new(text).expect("an id")
    }

    fn insert(text: &str) -> Edit {
        let fields = [
            ("worksheet", json!("one-page-profile")),
            ("section", json!("important-to")),
            ("text", json!(text)),
        ];
        Edit::Insert {
            collection: Collection::Entries,
            record: id("e1"),
            order: Order::after(None),
            fields: fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        }
    }

    fn set(field: &str, value: Value, base: u32, seen: &str) -> Edit {
        Edit::Set {
            collection: Collection::Entries,
            record: id("e1"),
            field: field.to_owned(),
            value,
            base: Revision(base),
            seen: Some(seen.to_owned()),
        }
    }

    fn decided(plan: &Plan, edits: &[Edit], n: u32) -> Result<Vec<Change>, Rejection> {
        let id = crate::CircleId::new("amara").expect("an id");
        let (person, plan) = (crate::Person::named("Amara"), plan.clone());
        let circle = Circle { id, person, plan };
        decide_edits(&circle, &Worksheets::default(), edits, Revision(n))
    }

    /// Applies edits as if each came in a command of its own, from revision 1 on.
    fn plan_after(edits: &[Edit]) -> Plan {
        let mut plan = Plan::default();
        for (n, edit) in (1..).zip(edits) {
            let edits = std::slice::from_ref(edit);
            let changes = decided(&plan, edits, n).expect("is allowed");
            for change in changes {
                let Change::RecordChanged { collection, record, .. } = change else { continue };
                plan.put(collection, record);
            }
        }
        plan
    }

    fn entry(plan: &Plan) -> &Record {
        plan.record(Collection::Entries, &id("e1")).expect("it is there")
    }

    #[test]
    fn two_hands_in_one_text_both_stand() {
        let plan = plan_after(&[
            insert("singing"),
            set("text", json!("singing every day"), 1, "singing"),
            set("text", json!("loud singing"), 1, "singing"),
        ]);
        assert_eq!(entry(&plan).text("text"), "loud singing every day", "no word is lost");
    }

    #[test]
    fn the_later_choice_stands_and_the_other_is_also_said() {
        let plan = plan_after(&[
            insert("singing"),
            set("perspective", json!("Person"), 0, ""),
            set("perspective", json!("Family"), 0, ""),
        ]);
        let field = &entry(&plan).fields["perspective"];
        assert_eq!(field.value, json!("Family"), "the later one stands");
        let also: Vec<_> = field.also.iter().map(|said| &said.value).collect();
        assert_eq!(also, [&json!("Person")], "the other is kept beside it");
    }

    #[test]
    fn choosing_again_after_seeing_both_settles_it() {
        let plan = plan_after(&[
            insert("singing"),
            set("perspective", json!("Person"), 0, ""),
            set("perspective", json!("Family"), 0, ""),
            set("perspective", json!("Family"), 3, ""),
        ]);
        let field = &entry(&plan).fields["perspective"];
        assert!(field.also.is_empty(), "people have settled it: {field:?}");
    }

    #[test]
    fn a_device_that_knew_a_later_life_of_the_event_wipes_nothing_out() {
        let plan = plan_after(&[
            insert("Singing with Pat"),
            set("text", json!("Singing every day"), 40, "Singing"),
            set("perspective", json!("Person"), 0, ""),
            set("perspective", json!("Family"), 41, ""),
        ]);
        let text = entry(&plan).text("text");
        assert!(text.contains("with Pat") && text.contains("every day"), "both stand: {text}");
        let also = &entry(&plan).fields["perspective"].also;
        assert_eq!(also.len(), 1, "what it never saw is kept beside its choice");
    }

    #[test]
    fn a_note_in_the_tray_keeps_what_is_still_being_typed_in_it() {
        let remove = Edit::Remove { collection: Collection::Entries, record: id("e1") };
        let plan = plan_after(&[insert("sing"), remove, set("text", json!("singing"), 1, "sing")]);
        assert!(entry(&plan).removed, "it stays in the tray");
        assert_eq!(entry(&plan).text("text"), "singing", "with its last words");
    }

    #[test]
    fn edits_of_one_command_stand_or_fall_together() {
        let edits = [insert("a"), set("text", json!(7), 0, "")];
        let got = decided(&Plan::default(), &edits, 1);
        assert_eq!(got, Err(Rejection::WrongKind { field: "text".into() }), "none of it");
    }

    #[test]
    fn words_that_a_hand_cannot_have_seen_are_refused_and_hold_nobody_up() {
        let plan =
            plan_after(&[insert("singing"), set("text", json!("loud singing"), 1, "singing")]);
        let seen = "x ".repeat(100_000);
        let got = decided(&plan, &[set("text", json!("y"), 1, &seen)], 3);
        let too_long = Rejection::TooLong { field: "text".into(), most: 10_000 };
        assert_eq!(got, Err(too_long), "no text was ever that long");
    }

    #[test]
    fn a_record_needs_to_know_where_it_belongs() {
        let edits = [Edit::Insert {
            collection: Collection::Entries,
            record: id("e2"),
            order: Order::after(None),
            fields: BTreeMap::new(),
        }];
        let got = decided(&Plan::default(), &edits, 1);
        assert_eq!(got, Err(Rejection::Missing { field: "worksheet".into() }), "which sheet?");
    }

    #[test]
    fn a_note_never_loses_the_worksheet_that_it_is_on() {
        let plan = plan_after(&[insert("singing")]);
        let got = decided(&plan, &[set("section", json!(null), 1, "")], 2);
        assert_eq!(
            got,
            Err(Rejection::Missing { field: "section".into() }),
            "nobody could find it"
        );
        let mut nowhere = insert("singing");
        if let Edit::Insert { fields, .. } = &mut nowhere {
            fields.insert("worksheet".to_owned(), json!(null));
        }
        let got = decided(&Plan::default(), &[nowhere], 1);
        assert_eq!(got, Err(Rejection::Missing { field: "worksheet".into() }), "nor this one");
    }
}
