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
    decided_with(&Worksheets::default(), plan, edits, n)
}

fn decided_with(
    worksheets: &Worksheets,
    plan: &Plan,
    edits: &[Edit],
    n: u32,
) -> Result<Vec<Change>, Rejection> {
    decide_edits(&circle_with(plan), worksheets, edits, None, Revision(n))
}

fn circle_with(plan: &Plan) -> Circle {
    let id = crate::CircleId::new("amara").expect("an id");
    let (person, plan) = (crate::Person::named("Amara"), plan.clone());
    Circle { id, person, plan }
}

#[test]
fn words_of_two_hands_from_the_laptop_before_stand_once_whoever_brings_them_first() {
    // There Ben wrote "at nine" after Anna's "with tea", which stood before it; the laptop that took
    // over had heard of neither.
    let (first, both) = ("We begin with tea", "We begin with tea at nine");
    let bring = |text: &str, seen: &str| set("text", json!(text), 1, seen);
    let (anna, ben) = (bring(first, "We begin"), bring(both, first));
    let within = bring("We begin early with tea at nine", both);
    for order in [[&anna, &ben, &within], [&ben, &within, &anna], [&within, &anna, &ben]] {
        let mut plan = plan_after(&[insert("We begin")]);
        for (n, edit) in (2..).zip(order) {
            let edits = std::slice::from_ref(edit);
            let circle = circle_with(&plan);
            let worksheets = Worksheets::default();
            let changes = decide_edits(&circle, &worksheets, edits, Some(Revision(1)), Revision(n));
            put_all(&mut plan, changes.expect("it is taken"));
        }
        let text = plan.record(Collection::Entries, &id("e1")).expect("it is there").text("text");
        let mut words: Vec<_> = text.split_whitespace().collect();
        words.sort_unstable();
        assert_eq!(words, ["We", "at", "begin", "early", "nine", "tea", "with"], "{text}");
    }
}

/// Applies edits as if each came in a command of its own, from revision 1 on.
fn plan_after(edits: &[Edit]) -> Plan {
    plan_with(&Worksheets::default(), edits)
}

fn plan_with(worksheets: &Worksheets, edits: &[Edit]) -> Plan {
    let mut plan = Plan::default();
    for (n, edit) in (1..).zip(edits) {
        let edits = std::slice::from_ref(edit);
        let changes = decided_with(worksheets, &plan, edits, n).expect("is allowed");
        put_all(&mut plan, changes);
    }
    plan
}

fn put_all(plan: &mut Plan, changes: Vec<Change>) {
    for change in changes {
        let Change::RecordChanged { collection, record, .. } = change else { continue };
        plan.put(collection, record);
    }
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

/// The one-page profile with a column of every type in it.
fn with_columns() -> Worksheets {
    let words = json!({ "en": "Words", "cy": "Geiriau" });
    let choice = |id: &str| json!({ "id": id, "title": words });
    let column = |kind: &str| {
        let choices = if kind == "Choice" { vec![choice("hot"), choice("iced")] } else { vec![] };
        json!({ "id": kind.to_lowercase(), "title": words, "type": kind, "choices": choices })
    };
    let types = ["Text", "Choice", "Person", "Place", "Date", "YesNoNotSure", "ZeroToTen"];
    let columns: Vec<_> = types.into_iter().chain(["Picture"]).map(column).collect();
    let profile = crate::worksheet::template("one-page-profile").expect("it is shipped");
    let mut file = crate::worksheet::to_json(profile);
    let at = profile.sections.iter().position(|s| s.id.as_str() == "important-to");
    file["sections"][at.expect("it is there")]["columns"] = json!(columns);
    let own = vec![crate::worksheet::from_json(file).expect("a good worksheet")];
    Worksheets { own, ..Worksheets::default() }
}

#[test]
fn a_column_takes_what_its_type_says_and_nothing_else() {
    let sheets = with_columns();
    let plan = plan_after(&[insert("tea")]);
    for (column, right, wrong) in [
        ("text", json!("as it comes"), json!(5)),
        ("choice", json!("iced"), json!("lukewarm")),
        ("person", json!("grace"), json!("a".repeat(401))),
        ("place", json!("the kitchen"), json!("a".repeat(401))),
        ("date", json!("2026-12-03"), json!("next week")),
        ("yesnonotsure", json!("NotSure"), json!("Maybe")),
        ("zeroton", json!("an unknown column keeps any text"), json!(["a list"])),
        ("zerototen", json!("10"), json!("11")),
        ("picture", json!("openmoji-1F3B6"), json!("two words")),
    ] {
        let field = format!("columns.{column}");
        let says = |value: &Value| {
            let by_hand = set(&field, value.clone(), 1, "");
            let outcome = decided_with(&sheets, &plan, &[by_hand], 2);
            let mut new = insert("tea");
            if let Edit::Insert { fields, .. } = &mut new {
                fields.insert(field.clone(), value.clone());
            }
            let at_once = decided_with(&sheets, &Plan::default(), &[new], 2);
            assert_eq!(outcome.is_ok(), at_once.is_ok(), "{field}: the same both ways");
            outcome.map(drop)
        };
        assert_eq!(says(&right), Ok(()), "{field} takes {right}");
        assert!(says(&wrong).is_err(), "{field} refuses {wrong}");
        assert_eq!(says(&Value::Null), Ok(()), "{field} can be empty again");
    }
}

#[test]
fn two_hands_in_a_choice_are_both_kept_and_never_made_into_one_word() {
    for (column, first, second) in [
        ("choice", "hot", "iced"),
        ("person", "grace", "pat"),
        ("date", "2026-12-03", "2026-12-04"),
    ] {
        let field = format!("columns.{column}");
        let plan = plan_with(
            &with_columns(),
            &[insert("tea"), set(&field, json!(first), 0, ""), set(&field, json!(second), 0, "")],
        );
        let field = &entry(&plan).fields[&field];
        let also: Vec<_> = field.also.iter().map(|said| &said.value).collect();
        assert_eq!((&field.value, also), (&json!(second), vec![&json!(first)]), "{column}");
    }
}

#[test]
fn two_hands_in_a_column_of_words_both_stand_in_it() {
    for column in ["text", "place", "no-longer-there"] {
        let field = format!("columns.{column}");
        let plan = plan_with(
            &with_columns(),
            &[
                insert("tea"),
                set(&field, json!("at four"), 0, ""),
                set(&field, json!("at four sharp"), 2, "at four"),
                set(&field, json!("tea at four"), 2, "at four"),
            ],
        );
        let said = entry(&plan).text(&field);
        assert_eq!(said, "tea at four sharp", "{column}");
    }
}

#[test]
fn two_tablets_that_begin_what_holds_for_the_whole_plan_both_stand() {
    let begin = |field: &str, value: Value| Edit::Insert {
        collection: Collection::About,
        record: id("plan"),
        order: Order::after(None),
        fields: [(field.to_owned(), value)].into(),
    };
    let plan = plan_after(&[
        begin("person_today", json!("NotHere")),
        begin("scribe", json!("grace")),
        begin("person_today", json!("ComesLater")),
    ]);
    let about = plan.record(Collection::About, &id("plan")).expect("it is there");
    assert_eq!(about.text("scribe"), "grace", "the second tablet's words are in");
    let today = &about.fields["person_today"];
    assert_eq!(today.value, json!("ComesLater"), "the later one stands");
    assert_eq!(today.also[0].value, json!("NotHere"), "the other is kept beside it");
}

#[test]
fn two_hands_in_a_place_are_told_when_both_do_not_fit_in_it() {
    let (one, other) = ("harbour ".repeat(40), "station ".repeat(40));
    let said = [insert("tea"), set("columns.place", json!(one), 0, "")];
    let plan = plan_with(&with_columns(), &said);
    let late = [set("columns.place", json!(other), 0, "")];
    let outcome = decided_with(&with_columns(), &plan, &late, 9);
    let too_long = Rejection::TooLong { field: "columns.place".into(), most: 400 };
    assert_eq!(outcome, Err(too_long), "as much as a place holds");
}

#[test]
fn a_note_does_not_grow_by_columns_that_nobody_made() {
    let set = |n: u32| set(&format!("columns.made-up{n}"), json!("x"), 0, "");
    let mut edits = vec![insert("tea")];
    edits.extend((0..61).map(set));
    let plan = plan_after(&edits);
    let too_many = Err(Rejection::TooMany { most: 64 });
    assert_eq!(decided(&plan, &[set(61)], 99), too_many, "there is an end to it");
    assert!(decided(&plan, &[set(7)], 99).is_ok(), "what is there can be changed");
    let fields = (0..65).map(|n| (format!("columns.made-up{n}"), json!("x")));
    let fields = fields.chain([("worksheet".into(), json!("w")), ("section".into(), json!("s"))]);
    let all_at_once = Edit::Insert {
        collection: Collection::Entries,
        record: id("e2"),
        order: Order::after(None),
        fields: fields.collect(),
    };
    assert_eq!(decided(&plan, &[all_at_once], 99), too_many, "nor all at once");
}
