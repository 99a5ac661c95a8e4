//! Many hands in one plan, and what is refused.

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
    let plan = plan_after(&[insert("singing"), set("text", json!("loud singing"), 1, "singing")]);
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
    assert_eq!(got, Err(Rejection::Missing { field: "section".into() }), "nobody could find it");
    let mut nowhere = insert("singing");
    if let Edit::Insert { fields, .. } = &mut nowhere {
        fields.insert("worksheet".to_owned(), json!(null));
    }
    let got = decided(&Plan::default(), &[nowhere], 1);
    assert_eq!(got, Err(Rejection::Missing { field: "worksheet".into() }), "nor this one");
}
