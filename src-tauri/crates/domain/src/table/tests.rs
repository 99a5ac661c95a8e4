//! What tables do while the room goes its way.

use serde_json::{Value, json};

use super::*;
use crate::in_hand::InHand;

fn signal(signal: &str) -> Value {
    json!({ "type": "signal", "signal": signal })
}

fn work_on(item: Option<&str>) -> Value {
    json!({ "type": "workOn", "item": item })
}

fn pause(kind: &str, minutes: Option<u16>) -> Value {
    json!({ "type": "pauseTable", "kind": kind, "reason": " Too loud ", "minutes": minutes })
}

fn go_on(without: bool) -> Value {
    json!({ "type": "resumeTable", "withoutPerson": without })
}

fn attend(who: Option<&str>, is: &str) -> Value {
    json!({ "type": "attend", "who": who, "is": is })
}

fn place(table: &Table) -> Option<&str> {
    table.item.as_ref().map(ItemId::as_str)
}

#[test]
fn no_table_comes_to_what_all_do_together_before_the_room() {
    // Where the room is, where the table wants to be, and for what it waits.
    let cases = [
        (None, "one", Some("hello")),
        (None, "hello", Some("hello")),
        (Some("hello"), "two", None),
        (Some("one"), "two", None),
        (Some("one"), "round", Some("round")),
        (Some("one"), "three", Some("round")),
        (Some("one"), "end", Some("round")),
        (Some("round"), "three", None),
        (Some("round"), "end", Some("end")),
        (Some("three"), "one", None),
        (Some("three"), "hello", None),
    ];
    for (room, to, waits) in cases {
        let mut hand = InHand::new();
        if let Some(room) = room {
            hand.moves_to(room);
        }
        let waits = waits.map(|id| Rejection::WaitForTheRoom { item: ItemId::new(id).unwrap() });
        let got = hand.of("amara", work_on(Some(to))).err();
        assert_eq!(got, waits, "the room at {room:?}, the table to {to}");
    }
}

#[test]
fn a_share_round_that_is_left_out_holds_nobody_up() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    hand.desk(json!({ "type": "skipItem", "item": "round", "reason": "" })).expect("skipped");
    hand.of("amara", work_on(Some("three"))).expect("nothing is between");
    assert_eq!(place(&hand.table("amara")), Some("three"));
}

#[test]
fn what_is_refused_changes_nothing() {
    let cases = [
        (work_on(Some("nowhere")), Rejection::NoSuchItem),
        (json!({ "type": "resumeTable", "withoutPerson": false }), Rejection::AlreadyMoved),
        (attend(Some("stranger"), "Here"), Rejection::NotAParty),
        (pause("Break", Some(0)), Rejection::OutOfRange { field: "minutes".into() }),
        (pause("Break", Some(241)), Rejection::OutOfRange { field: "minutes".into() }),
        (
            json!({ "type": "pauseTable", "kind": "Left", "reason": "x".repeat(501),
                "minutes": null }),
            Rejection::TooLong { field: "reason".into(), most: 500 },
        ),
    ];
    let mut hand = InHand::new();
    hand.moves_to("one");
    for (command, expected) in cases {
        assert_eq!(hand.of("amara", command.clone()), Err(expected), "{command}");
    }
    for minutes in [-1, 241, i16::MAX, i16::MIN] {
        let give = json!({ "type": "giveTableTime", "circle": "amara", "minutes": minutes });
        let range = Err(Rejection::OutOfRange { field: "minutes".into() });
        assert_eq!(hand.desk(give), range, "{minutes} minutes");
    }
    let stranger = json!({ "type": "signal", "circle": "nobody", "signal": "Help" });
    assert_eq!(hand.desk(stranger), Err(Rejection::NoSuchCircle), "no such table");
    assert_eq!(hand.table("amara"), Table::default(), "and the table is as it was");
}

#[test]
fn the_room_pulls_nobody_anywhere() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    hand.of("ben", work_on(Some("two"))).expect("it finished early");
    hand.moves_on();
    assert_eq!(place(&hand.table("ben")), None, "the room has come to where it was");
    hand.moves_on();
    hand.of("ben", work_on(Some("two"))).expect("it stays");
    hand.moves_to("three");
    assert_eq!(place(&hand.table("ben")), Some("two"), "through what all do together, too");
    hand.of("ben", work_on(None)).expect("it goes");
    assert_eq!(place(&hand.table("ben")), None, "with the room");
}

#[test]
fn ready_and_more_time_are_over_when_something_else_begins_and_help_is_not() {
    for (said, after) in [("Ready", None), ("MoreTime", None), ("Help", Some(Signal::Help))] {
        let mut hand = InHand::new();
        hand.moves_to("one");
        hand.of("amara", signal(said)).expect("said");
        hand.moves_on();
        assert_eq!(hand.table("amara").signal, after, "{said}: the room moved on");
        hand.of("amara", signal(said)).expect("said");
        hand.of("amara", work_on(Some("one"))).expect("it stays");
        assert_eq!(hand.table("amara").signal, after, "{said}: the circle went on");
        hand.of("amara", signal(said)).expect("said");
        hand.moves_on();
        let own = hand.table("amara").signal.is_some();
        assert!(own, "{said} of a table at something of its own is not the room's to clear");
    }
}

#[test]
fn the_desk_and_the_circle_both_take_a_sign_away_and_its_time_is_of_the_first_press() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    hand.of("amara", signal("Help")).expect("said");
    let said = hand.now;
    hand.wait(3);
    assert_eq!(hand.of("amara", signal("Help")), Ok(Vec::new()), "pressed twice");
    assert_eq!(hand.table("amara").signalled_at, Some(said), "since the first press");
    hand.desk(json!({ "type": "signal", "circle": "amara", "signal": null })).expect("seen to");
    assert_eq!((hand.table("amara").signal, hand.table("amara").signalled_at), (None, None));
}

#[test]
fn a_table_that_was_given_time_keeps_it_when_the_room_moves_on() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    let began = hand.now;
    hand.wait(18);
    hand.of("amara", signal("MoreTime")).expect("asked");
    hand.desk(json!({ "type": "giveTableTime", "circle": "amara", "minutes": 10 })).expect("given");
    assert_eq!(hand.table("amara").signal, None, "it was answered");
    hand.moves_on();
    let table = hand.table("amara");
    assert_eq!((place(&table), table.extra_minutes), (Some("one"), 10), "it is still at it");
    assert_eq!(table.item_since, Some(began), "and began when the room did");
    assert_eq!(hand.table("ben"), Table::default(), "Ben is with the room");
    let back = json!({ "type": "stepBack", "from": "two" });
    hand.desk(back).expect("a slip");
    let table = hand.table("amara");
    assert_eq!((place(&table), table.extra_minutes), (None, 10), "together, with its time");
    hand.moves_on();
    hand.of("amara", work_on(None)).expect("it goes on");
    assert_eq!(hand.table("amara").extra_minutes, 0, "what it was given was for the other");
}

#[test]
fn a_tea_break_for_all_leaves_tables_as_they_are() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    hand.of("amara", signal("Ready")).expect("said");
    hand.desk(json!({ "type": "giveTableTime", "circle": "ben", "minutes": 5 })).expect("given");
    let before = (hand.table("amara"), hand.table("ben"));
    let tea = json!({
        "type": "insertItem", "from": "one", "item": "tea", "title": "Tea", "kind": "Break",
        "minutes": 10, "isNow": true,
    });
    hand.desk(tea).expect("put in");
    assert_eq!((hand.table("amara"), hand.table("ben")), before, "during it");
    hand.wait(10);
    let back = json!({ "type": "goTo", "from": "tea", "to": "one" });
    let moved = json!({ "type": "advanceAgenda", "from": "tea" });
    hand.desk(moved).expect("over");
    if hand.day.agenda.now.as_ref().is_some_and(|now| now.as_str() != "one") {
        hand.desk(back).expect("back");
    }
    assert_eq!(hand.table("ben").extra_minutes, 5, "and after it");
}

#[test]
fn a_table_is_with_the_room_when_what_it_was_at_is_taken_off_the_agenda() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    hand.of("amara", work_on(Some("two"))).expect("early");
    let mut items = hand.day.agenda.items.clone();
    items.retain(|item| item.id.as_str() != "two");
    let arrange = json!({ "type": "arrangeAgenda", "start": "10:00", "items": items });
    hand.desk(arrange).expect("arranged");
    assert_eq!(place(&hand.table("amara")), None);
}

#[test]
fn a_table_rests_and_goes_on_without_the_person_only_where_they_allowed_it() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    for circle in ["amara", "ben"] {
        hand.of(circle, pause("Left", None)).expect("it rests");
        assert_eq!(hand.table(circle).here[circle].is, Attendance::Left, "and they have left");
    }
    assert_eq!(hand.table("amara").pause.as_ref().map(|p| p.reason.as_str()), Some("Too loud"));
    hand.says("amara", "GoOnWithoutMe", "Yes");
    assert_eq!(hand.of("ben", go_on(true)), Err(Rejection::NotWithoutThem), "nobody asked Ben");
    hand.says("ben", "GoOnWithoutMe", "Ask");
    assert_eq!(hand.of("ben", go_on(true)), Err(Rejection::NotWithoutThem), "and is not here");
    hand.of("amara", go_on(true)).expect("she allowed it");
    assert!(hand.table("amara").pause.is_some_and(|pause| pause.goes_on));
    let withdraw = json!({ "type": "withdrawConsent", "purpose": "GoOnWithoutMe" });
    hand.of("amara", withdraw).expect("by telephone");
    assert!(hand.table("amara").pause.is_some_and(|pause| !pause.goes_on), "it rests again");
    assert_eq!(hand.of("amara", go_on(true)), Err(Rejection::NotWithoutThem), "at once");
    hand.of("ben", go_on(false)).expect("Ben is back");
    let table = hand.table("ben");
    assert_eq!((table.pause, table.here["ben"].is), (None, Attendance::Here), "and here");
}

#[test]
fn a_rest_that_was_named_wrongly_is_named_anew_and_keeps_its_beginning() {
    let mut hand = InHand::new();
    hand.of("amara", pause("Left", None)).expect("it rests");
    let since = hand.now;
    hand.wait(2);
    let mut anew = pause("QuietRoom", Some(15));
    anew["circle"] = "amara".into();
    hand.desk(anew).expect("only next door");
    let table = hand.table("amara");
    let rest = table.pause.expect("it rests");
    assert_eq!((rest.kind, rest.since), (PauseKind::QuietRoom, since));
    assert_eq!(rest.back_at, Some(hand.now + TimeDelta::minutes(15)));
    assert_eq!(table.here["amara"].is, Attendance::Here, "the person has not left after all");
}

#[test]
fn a_tablet_that_asks_for_a_break_does_not_wipe_out_what_the_desk_wrote_of_the_rest() {
    let mut hand = InHand::new();
    let mut by_desk = pause("QuietRoom", Some(15));
    by_desk["circle"] = "amara".into();
    hand.desk(by_desk).expect("it rests");
    let before = hand.table("amara");
    let own = json!({ "type": "pauseTable", "kind": "Break", "reason": "", "minutes": 10 });
    assert_eq!(hand.of("amara", own.clone()), Ok(Vec::new()), "it rests already");
    assert_eq!(hand.table("amara"), before, "kind, reason and time are as they were");
    hand.of("amara", go_on(false)).expect("back");
    hand.of("amara", own).expect("and later a break of its own");
    assert_eq!(hand.table("amara").pause.map(|pause| pause.kind), Some(PauseKind::Break));
}

#[test]
fn who_is_there_can_be_put_right_and_the_first_time_stands() {
    let mut hand = InHand::new();
    hand.describe("amara", "Amara", &[("grace", "Grace")]);
    let steps =
        [("Late", Attendance::Late), ("Here", Attendance::Here), ("Left", Attendance::Left)];
    for (is, expected) in steps {
        hand.wait(5);
        hand.of("amara", attend(Some("grace"), is)).expect("noted");
        let at = hand.now;
        hand.wait(1);
        hand.of("amara", attend(Some("grace"), is)).expect("pressed twice");
        assert_eq!(hand.table("amara").here["grace"], Attended { is: expected, at }, "{is}");
    }
    hand.desk(json!({ "type": "attend", "circle": "amara", "who": "grace", "is": "Expected" }))
        .expect("a slip");
    assert!(hand.table("amara").here.is_empty(), "as if nobody had said anything");
}

#[test]
fn a_person_who_comes_back_ends_the_rest_that_the_circle_went_on_in() {
    let mut hand = InHand::new();
    hand.says("amara", "GoOnWithoutMe", "Yes");
    hand.of("amara", pause("Left", None)).expect("it rests");
    hand.of("amara", attend(None, "Here")).expect("at the door again");
    assert!(hand.table("amara").pause.is_some(), "the person says when they go on");
    hand.of("amara", attend(None, "Left")).expect("gone");
    hand.of("amara", go_on(true)).expect("it goes on");
    hand.of("amara", attend(None, "Here")).expect("back");
    assert_eq!(hand.table("amara").pause, None);
}

#[test]
fn who_leaves_the_circle_leaves_no_ghost() {
    let mut hand = InHand::new();
    hand.describe("amara", "Amara", &[("grace", "Grace"), ("dan", "Dan")]);
    for who in [None, Some("grace"), Some("dan")] {
        hand.of("amara", attend(who, "Here")).expect("noted");
    }
    hand.describe("amara", "Amara", &[("dan", "Dan")]);
    let here: Vec<_> = hand.table("amara").here.into_keys().collect();
    assert_eq!(here, ["amara", "dan"], "Grace was taken off the list");
    hand.desk(json!({ "type": "removePerson", "circle": "amara" })).expect("nothing is written");
    assert!(!hand.day.tables.keys().any(|id| id.as_str() == "amara"), "nor does a table");
}
