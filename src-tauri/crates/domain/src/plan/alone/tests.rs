//! Two sides of one plan, and the way back: no word is dropped.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::plan::Order;
use crate::plan::edit::decide_edits;
use crate::worksheet::Worksheets;
use crate::{Change, Circle, CircleId, Person, RecordId};

fn id(text: &str) -> RecordId {
    RecordId::new(text).expect("an id")
}

/// What a hand does; applied to whichever plan it is in.
#[derive(Debug, Clone)]
enum Deed {
    Write { record: u8, text: String },
    Choose { record: u8, tier: u8 },
    Move { record: u8, to: u8 },
    Remove { record: u8 },
    Restore { record: u8 },
}

fn applied(plan: &Plan, edits: &[Edit], revision: u32) -> Plan {
    let circle = Circle {
        id: CircleId::new("amara").expect("an id"),
        person: Person::named("Amara"),
        plan: plan.clone(),
    };
    let changes = decide_edits(&circle, &Worksheets::default(), edits, None, Revision(revision));
    let mut plan = plan.clone();
    for change in changes.expect("ordinary edits") {
        if let Change::RecordChanged { collection, record, .. } = change {
            plan.put(collection, record);
        }
    }
    plan
}

fn done(plan: &Plan, deeds: &[Deed], mut revision: u32, side: &str) -> Plan {
    let mut plan = plan.clone();
    for deed in deeds {
        revision += 1;
        plan = applied(&plan, &edits_of(&plan, deed, side), revision);
    }
    plan
}

/// Returns the edits of a deed: a record that is not there yet is put in by whoever writes in it.
/// Records from 5 on are each side's own.
fn edits_of(plan: &Plan, deed: &Deed, side: &str) -> Vec<Edit> {
    let (Deed::Write { record, .. }
    | Deed::Choose { record, .. }
    | Deed::Move { record, .. }
    | Deed::Remove { record }
    | Deed::Restore { record }) = deed;
    let own = if *record >= 5 { side } else { "" };
    let (collection, name) = (Collection::Costs, id(&format!("r{record}{own}")));
    let there = plan.record(collection, &name);
    let revision_of = |field: &str| {
        there.and_then(|record| record.fields.get(field)).map_or(Revision(0), |f| f.revision)
    };
    let seen = there.map(|record| record.text("reason").to_owned()).unwrap_or_default();
    let mut edits = Vec::new();
    if there.is_none() {
        let order = Order::after(plan.last_order(collection));
        let fields = BTreeMap::from([("label".to_owned(), json!(format!("{side}{record}")))]);
        edits.push(Edit::Insert { collection, record: name.clone(), order, fields });
    }
    let set = |field: &str, value: Value, seen: Option<String>| Edit::Set {
        collection,
        record: name.clone(),
        field: field.to_owned(),
        value,
        base: revision_of(field),
        seen,
    };
    match deed {
        Deed::Write { text, .. } => {
            let longer = format!("{seen} {text}").trim().to_owned();
            edits.push(set("reason", json!(longer), Some(seen)));
        }
        Deed::Choose { tier, .. } => {
            edits.push(set(
                "kind",
                json!(["Item", "ManagementFee", "Unfunded"][*tier as usize]),
                None,
            ));
        }
        Deed::Move { to, .. } => {
            let order = Order::new(["1", "5", "9"][*to as usize]).expect("an order");
            edits.push(Edit::Move { collection, record: name, order });
        }
        Deed::Remove { .. } => edits.push(Edit::Remove { collection, record: name }),
        Deed::Restore { .. } => edits.push(Edit::Restore { collection, record: name }),
    }
    edits
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let word = prop::sample::select(vec!["tea", "bus", "Ærø", "中文", "swim", "a b", "a\nb"]);
    let one = prop_oneof![
        4 => (0_u8..7, word).prop_map(|(record, text)| Deed::Write { record, text: text.into() }),
        2 => (0_u8..7, 0_u8..3).prop_map(|(record, tier)| Deed::Choose { record, tier }),
        1 => (0_u8..7, 0_u8..3).prop_map(|(record, to)| Deed::Move { record, to }),
        1 => (0_u8..7).prop_map(|record| Deed::Remove { record }),
        1 => (0_u8..7).prop_map(|record| Deed::Restore { record }),
    ];
    prop::collection::vec(one, 0..12)
}

/// Returns every word of a plan with the record and field that it stands in, said or also said.
fn words(plan: &Plan) -> BTreeSet<(RecordId, String, String)> {
    let mut words = BTreeSet::new();
    for (_, record) in plan.everything() {
        for (name, field) in &record.fields {
            let said = field.also.iter().map(|also| &also.value).chain([&field.value]);
            for word in said.filter_map(Value::as_str).flat_map(str::split_whitespace) {
                words.insert((record.id.clone(), name.clone(), word.to_owned()));
            }
        }
    }
    words
}

/// Returns what a record says: choosing again what was chosen already says nothing new.
fn values(record: &Record) -> BTreeMap<&String, &Value> {
    record.fields.iter().map(|(name, field)| (name, &field.value)).collect()
}

fn brought(past: &Plan, there: &Plan, here: &Plan) -> Plan {
    let edits: Vec<Edit> = bring_in(past, there, here).groups.into_iter().flatten().collect();
    applied(here, &edits, 1000)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]
    #[test]
    fn no_word_of_either_side_is_lost(begin in deeds(), one in deeds(), other in deeds()) {
        let past = done(&Plan::default(), &begin, 1, "begin");
        let (there, here) = (done(&past, &one, 100, "there"), done(&past, &other, 100, "here"));
        let merged = brought(&past, &there, &here);
        let (was, has) = (words(&past), words(&merged));
        for (side, plan) in [("there", &there), ("here", &here)] {
            for word in words(plan).difference(&was) {
                prop_assert!(has.contains(word), "{word:?} of {side} is missing");
            }
        }
        for (collection, record) in merged.everything() {
            let (a, b) = (there.record(collection, &record.id), here.record(collection, &record.id));
            let both_removed = a.is_none_or(|r| r.removed) && b.is_none_or(|r| r.removed);
            let wrote = |side: Option<&Record>| {
                let was = past.record(collection, &record.id);
                side.is_some_and(|side| was.is_none_or(|was| values(was) != values(side)))
            };
            let wants = |side: Option<&Record>| side.is_some_and(|r| !r.removed) && wrote(side);
            prop_assert!(!(record.removed && (wants(a) || wants(b))), "{} is hidden", record.id);
            prop_assert!(record.removed || !both_removed, "{} came back by itself", record.id);
        }
    }

    #[test]
    fn what_only_one_side_did_comes_as_it_is(begin in deeds(), one in deeds()) {
        let past = done(&Plan::default(), &begin, 1, "begin");
        let there = done(&past, &one, 100, "there");
        let merged = brought(&past, &there, &past);
        for (collection, record) in there.everything() {
            let now = merged.record(collection, &record.id).expect("it is here");
            prop_assert_eq!(&now.order, &record.order);
            prop_assert_eq!(now.removed, record.removed);
            for (name, field) in &record.fields {
                prop_assert_eq!(&now.fields[name].value, &field.value);
            }
        }
        prop_assert!(bring_in(&past, &past, &there).groups.is_empty(), "nothing was done there");
        prop_assert!(bring_in(&there, &there, &merged).groups.is_empty(), "nor since");
    }

    #[test]
    fn the_way_back_leads_to_what_was(begin in deeds(), since in deeds()) {
        let then = done(&Plan::default(), &begin, 1, "begin");
        let now = done(&then, &since, 100, "now");
        let edits: Vec<Edit> = go_back(&then, &now).into_iter().flatten().collect();
        let back = applied(&now, &edits, 1000);
        for collection in Collection::ALL {
            let (expected, found) = (then.list(collection), back.list(collection));
            prop_assert_eq!(expected.len(), found.len());
            for (expected, found) in expected.into_iter().zip(found) {
                prop_assert_eq!((&expected.id, &expected.order), (&found.id, &found.order));
                for name in expected.fields.keys().chain(found.fields.keys()) {
                    prop_assert_eq!(expected.value(name), found.value(name), "{}", name);
                }
            }
        }
        prop_assert!(now.everything().all(|(c, r)| back.record(c, &r.id).is_some()), "none is gone");
        prop_assert!(go_back(&then, &back).is_empty(), "twice is once");
    }
}

#[test]
fn what_both_chose_is_kept_beside() {
    let past = done(&Plan::default(), &[Deed::Choose { record: 0, tier: 0 }], 1, "begin");
    let there = done(&past, &[Deed::Choose { record: 0, tier: 1 }], 10, "there");
    let here = done(&past, &[Deed::Choose { record: 0, tier: 2 }], 10, "here");
    let brought_in = bring_in(&past, &there, &here);
    assert_eq!((brought_in.new, brought_in.changed, brought_in.both), (0, 0, 1));
    let merged = brought(&past, &there, &here);
    let field = &merged.record(Collection::Costs, &id("r0")).expect("it is there").fields["kind"];
    assert_eq!(field.value, json!("ManagementFee"));
    let also: Vec<_> = field.also.iter().map(|also| &also.value).collect();
    assert_eq!(also, [&json!("Unfunded")], "for people to settle");
}
