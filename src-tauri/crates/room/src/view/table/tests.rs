//! What is offered to be caught up with, and that it is found quickly.

#![expect(clippy::needless_pass_by_value, reason = "a value is written where it is passed")]

use domain::{Change, Command, CommandId, EventInfo, Moment, Role, apply_all, decide};
use serde_json::{Value, json};

use super::*;

const ITEMS: [(&str, &str, &str); 8] = [
    ("hello", "Welcome", ""),
    ("profile", "TableWork", "one-page-profile"),
    ("map", "TableWork", "relationship-circle"),
    ("round", "ShareRound", ""),
    ("week", "TableWork", "perfect-week"),
    ("odd", "TableWork", "no-such-sheet"),
    ("goals", "TableWork", "outcomes-and-actions"),
    ("end", "WrapUp", ""),
];

struct Hand {
    day: Day,
    n: u32,
}

impl Hand {
    fn new(circles: usize) -> Self {
        let mut hand = Self { day: Day::new(EventInfo::new("e", "A day")), n: 0 };
        for n in 0..circles {
            let add = json!({ "type": "addPerson", "circle": format!("c{n}"), "name": "Somebody" });
            hand.does(&Role::Facilitator, add);
        }
        let items = ITEMS.map(|(id, kind, sheet)| {
            let mut item =
                json!({ "id": id, "title": id, "kind": kind, "plannedMinutes": 20, "minMinutes": 5 });
            if !sheet.is_empty() {
                item["worksheet"] = sheet.into();
            }
            item
        });
        let arrange = json!({ "type": "arrangeAgenda", "start": "10:00", "items": items });
        hand.does(&Role::Facilitator, arrange);
        hand
    }

    fn does(&mut self, role: &Role, command: Value) {
        self.n += 1;
        let id = CommandId::new(format!("k{}", self.n)).expect("an id");
        let command: Command = serde_json::from_value(command).expect("a command");
        let now = DateTime::from_timestamp(1_764_756_000, 0).expect("a time");
        let moment = Moment::of_the_host(now, "ACDEFG");
        let decision = decide(&self.day, role, &id, &command, moment).expect("it comes about");
        let changes: &[Change] = &decision.changes;
        apply_all(&mut self.day, decision.revision, changes);
    }

    fn moves_to(&mut self, item: &str) {
        while self.day.agenda.now.as_ref().is_none_or(|now| now.as_str() != item) {
            let from = self.day.agenda.now.clone();
            self.does(&Role::Facilitator, json!({ "type": "advanceAgenda", "from": from }));
        }
    }

    fn inserts(&mut self, circle: &str, collection: &str, record: &str, fields: Value) {
        let role = Role::Circle { circle: domain::CircleId::new(circle).expect("an id") };
        let edit = json!({
            "type": "insert", "collection": collection, "record": record, "order": "i",
            "fields": fields,
        });
        self.does(&role, json!({ "type": "editPlan", "circle": circle, "edits": [edit] }));
    }

    fn waits(&self) -> Vec<String> {
        let circle = &self.day.circles[0];
        catch_up(&self.day, circle).iter().map(ToString::to_string).collect()
    }
}

#[test]
fn what_was_missed_is_offered_until_something_is_said() {
    let mut hand = Hand::new(1);
    assert!(hand.waits().is_empty(), "before the day");
    hand.moves_to("profile");
    assert!(hand.waits().is_empty(), "the room is at it");
    hand.moves_to("round");
    assert_eq!(hand.waits(), ["profile", "map"], "somebody comes late");
    let note = |more: Value| {
        let mut note = json!({ "worksheet": "one-page-profile", "section": "important-to" });
        for (field, value) in more.as_object().expect("fields") {
            note[field] = value.clone();
        }
        note
    };
    hand.inserts("c0", "entries", "a", note(json!({ "text": "  " })));
    hand.inserts("c0", "entries", "b", note(json!({ "answer": "AskLater" })));
    assert_eq!(hand.waits(), ["profile", "map"], "nothing is said yet");
    hand.inserts("c0", "entries", "c", note(json!({ "text": "Singing" })));
    assert_eq!(hand.waits(), ["map"], "caught up with");
    let put_off = json!({
        "worksheet": "relationship-circle", "section": "family", "answer": "NotToday",
    });
    hand.inserts("c0", "entries", "d", put_off);
    assert!(hand.waits().is_empty(), "what they put off on purpose is no gap");
    hand.moves_to("goals");
    assert_eq!(hand.waits(), ["week"], "and a sheet that nobody can open is not offered");
    let block = json!({ "week": "perfect", "days": ["Mon"], "activity": "Band" });
    hand.inserts("c0", "blocks", "a", block);
    assert!(hand.waits().is_empty(), "something is in the week");
}

#[test]
fn what_is_left_out_or_passed_over_is_offered_and_what_is_to_come_is_not() {
    let mut hand = Hand::new(1);
    hand.moves_to("hello");
    let skip = |item: &str| json!({ "type": "skipItem", "item": item, "reason": "" });
    hand.does(&Role::Facilitator, skip("map"));
    assert_eq!(hand.waits(), ["map"], "it may be done any time");
    hand.does(&Role::Facilitator, skip("week"));
    assert_eq!(hand.waits(), ["map"], "beyond the share-round it waits for the room");
    hand.does(&Role::Facilitator, json!({ "type": "goTo", "from": "hello", "to": "round" }));
    assert_eq!(hand.waits(), ["profile", "map", "week"], "the room went past the profile");
    let back = json!({ "type": "goTo", "from": "round", "to": "profile" });
    hand.does(&Role::Facilitator, back);
    assert!(!hand.waits().contains(&"profile".to_owned()), "now the room is at it");
    hand.moves_to("round");
    let on = json!({ "type": "workOn", "circle": "c0", "item": "profile" });
    hand.does(&Role::Facilitator, on);
    assert!(!hand.waits().contains(&"profile".to_owned()), "the table is at it");
    let aside = json!({ "type": "setAside", "worksheets": ["relationship-circle"] });
    hand.does(&Role::Facilitator, aside);
    assert_eq!(hand.waits(), ["week"], "what is not used here is not offered");
    hand.moves_to("end");
    let over = json!({ "type": "advanceAgenda", "from": "end" });
    hand.does(&Role::Facilitator, over);
    assert_eq!(hand.waits(), ["week", "goals"], "after the day, too");
}

#[test]
fn twenty_five_full_tables_have_each_their_own_list() {
    let mut hand = Hand::new(25);
    hand.moves_to("goals");
    for circle in 0..25 {
        for n in 0..300 {
            let note = json!({
                "worksheet": "good-day-bad-day", "section": "good", "text": format!("Note {n}"),
            });
            hand.inserts(&format!("c{circle}"), "entries", &format!("n{n}"), note);
        }
    }
    for circle in &hand.day.circles {
        assert_eq!(catch_up(&hand.day, circle).len(), 3);
        assert_eq!(table_view(&hand.day, circle).here.len(), 1);
    }
}
