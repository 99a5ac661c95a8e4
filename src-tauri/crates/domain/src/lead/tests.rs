//! Who leads, and that nobody does by chance.

use serde_json::{Value, json};

use super::*;
use crate::in_hand::InHand;
use crate::{Role, Seat, apply};

/// Mair and Tom, each at a desk of their own, and a third desk that is nobody's.
fn both() -> InHand {
    let mut hand = InHand::new();
    for id in ["m", "t", "third"] {
        let id = SeatId::new(id).expect("an id");
        let seat = Seat { id, role: Role::Facilitator, token_hash: String::new(), since: hand.now };
        apply(&mut hand.day, &Change::SeatTaken { seat });
    }
    hand.desk(list(&["mair", "tom"])).expect("two");
    hand
}

fn list(names: &[&str]) -> Value {
    let all: Vec<_> = names.iter().map(|name| json!({ "id": name, "name": name })).collect();
    json!({ "type": "setFacilitators", "facilitators": all })
}

fn sit(who: Option<&str>) -> Value {
    json!({ "type": "sitAs", "facilitator": who })
}

fn give(from: Option<&str>, to: Option<&str>) -> Value {
    json!({ "type": "handLead", "from": from, "to": to })
}

fn leads(hand: &InHand) -> Option<&str> {
    hand.day.lead.who.as_ref().map(FacilitatorId::as_str)
}

fn not(name: &str) -> Result<Vec<Change>, Rejection> {
    Err(Rejection::NotLeading { name: name.to_owned() })
}

fn begin() -> Value {
    json!({ "type": "advanceAgenda", "from": null })
}

#[test]
fn the_first_who_sits_down_leads_and_the_next_does_not() {
    let mut hand = both();
    hand.at("third", json!({ "type": "pauseAgenda" })).expect_err("nothing runs yet");
    hand.at("m", sit(Some("mair"))).expect("sat");
    hand.at("t", sit(Some("tom"))).expect("sat");
    assert_eq!(leads(&hand), Some("mair"));
    assert_eq!(hand.at("t", begin()), not("mair"), "Tom's desk");
    assert_eq!(hand.at("third", begin()), not("mair"), "nobody's desk");
    hand.at("t", json!({ "type": "hide" })).expect("everybody may hide");
    hand.at("m", begin()).expect("she leads");
}

#[test]
fn with_nobody_named_every_desk_may_move_the_day() {
    let mut hand = both();
    hand.at("third", begin()).expect("nobody leads");
}

#[test]
fn the_lead_is_handed_over_or_taken_and_of_two_who_cross_one_has_it() {
    let mut hand = both();
    hand.at("m", sit(Some("mair"))).expect("sat");
    hand.at("t", sit(Some("tom"))).expect("sat");
    hand.at("t", give(Some("mair"), Some("tom"))).expect("she has to go");
    let crossed = hand.at("m", give(Some("mair"), Some("tom")));
    assert_eq!(crossed, Err(Rejection::AlreadyMoved), "it is done already");
    assert_eq!(leads(&hand), Some("tom"));
    hand.at("t", begin()).expect("he leads");
    hand.at("t", give(Some("tom"), None)).expect("laid down");
    assert_eq!(leads(&hand), None);
    assert_eq!(hand.at("m", give(Some("tom"), Some("mair"))), Err(Rejection::AlreadyMoved), "late");
    hand.at("m", sit(Some("mair"))).expect("sat down anew");
    assert_eq!(leads(&hand), None, "nobody leads by sitting down when others sit already");
    hand.at("m", give(None, Some("mair"))).expect("taken up");
    assert_eq!(leads(&hand), Some("mair"));
}

#[test]
fn what_is_refused() {
    let mut hand = both();
    hand.at("m", sit(Some("mair"))).expect("sat");
    let cases = [
        (sit(Some("nobody")), Rejection::NoSuchFacilitator),
        (give(None, Some("tom")), Rejection::AlreadyMoved),
        (give(Some("tom"), Some("tom")), Rejection::AlreadyMoved),
        (give(Some("mair"), Some("nobody")), Rejection::NoSuchFacilitator),
        (list(&["mair", "mair"]), Rejection::AlreadyThere),
    ];
    for (command, expected) in cases {
        assert_eq!(hand.at("t", command.clone()), Err(expected), "{command}");
    }
    let unnamed =
        json!({ "type": "setFacilitators", "facilitators": [{ "id": "a", "name": " " }] });
    assert_eq!(hand.at("m", unnamed), Err(Rejection::NameNeeded));
    let many: Vec<_> = (0..21).map(|n| format!("f{n}")).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    assert_eq!(hand.at("m", list(&many)), Err(Rejection::TooMany { most: 20 }));
    assert_eq!(hand.desk(sit(Some("mair"))), Err(Rejection::NotAllowed), "without a seat");
    assert_eq!(leads(&hand), Some("mair"), "and she still leads");
}

#[test]
fn whoever_leads_is_not_taken_off_the_list_by_another_desk() {
    let mut hand = both();
    hand.at("m", sit(Some("mair"))).expect("sat");
    hand.at("t", sit(Some("tom"))).expect("sat");
    assert_eq!(hand.at("t", list(&["tom"])), not("mair"), "that would be taking the lead");
    hand.at("t", list(&["tom", "mair", "eve"])).expect("others may come");
    hand.at("t", list(&["mair"])).expect("he takes himself off");
    let tom = SeatId::new("t").expect("an id");
    assert!(!hand.day.lead.seats.contains_key(&tom), "and his desk is nobody's");
    assert_eq!(leads(&hand), Some("mair"));
    hand.at("m", list(&["eve"])).expect("her own to do");
    assert_eq!(leads(&hand), None, "then nobody leads");
    hand.at("third", begin()).expect("and every desk may go on");
}

#[test]
fn whoever_hears_the_fire_alarm_first_stops_the_room() {
    let mut hand = both();
    hand.at("m", sit(Some("mair"))).expect("sat");
    hand.at("m", begin()).expect("she leads");
    for desk in ["t", "third"] {
        hand.at(desk, json!({ "type": "pauseAgenda" })).expect("everybody may");
        assert_eq!(hand.at(desk, json!({ "type": "resumeAgenda" })), not("mair"), "she counts");
        hand.at("m", json!({ "type": "resumeAgenda" })).expect("everybody is back");
    }
}

#[test]
fn the_day_that_runs_is_rearranged_by_the_lead_alone() {
    let mut hand = both();
    hand.at("m", sit(Some("mair"))).expect("sat");
    let items = serde_json::to_value(&hand.day.agenda.items).expect("JSON");
    let commands = [
        json!({ "type": "arrangeAgenda", "start": "10:30", "items": items }),
        json!({ "type": "setTiming", "policy": "Proportional", "endsBy": "17:00" }),
        json!({ "type": "usePreset", "preset": "halfDay", "language": "en" }),
    ];
    let rehearse = json!({ "type": "beginRehearsal", "names": ["Ann"] });
    let end = json!({ "type": "endRehearsal" });
    hand.at("t", commands[0].clone()).expect("before the day everybody prepares it");
    hand.at("t", commands[1].clone()).expect("how it finds time, too");
    hand.at("t", rehearse.clone()).expect("and tries it out");
    for command in commands.iter().chain([&rehearse, &end]) {
        assert_eq!(hand.at("t", command.clone()), not("mair"), "it is tried out: {command}");
    }
    hand.at("m", end).expect("she ends it");
    hand.at("m", begin()).expect("she begins the day");
    for command in commands.iter().chain([&rehearse]) {
        assert_eq!(hand.at("t", command.clone()), not("mair"), "the day runs: {command}");
    }
    hand.at("m", commands[1].clone()).expect("she may");
}

#[test]
fn whoever_leads_is_not_given_another_name_by_another_desk() {
    let mut hand = both();
    hand.at("m", sit(Some("mair"))).expect("sat");
    let renamed = json!({
        "type": "setFacilitators",
        "facilitators": [{ "id": "mair", "name": "Tom" }, { "id": "tom", "name": "Tom" }],
    });
    assert_eq!(hand.at("t", renamed.clone()), not("mair"), "that would be taking the lead");
    assert_eq!(hand.desk(renamed.clone()), not("mair"), "nor without a seat");
    hand.at("t", sit(Some("mair"))).expect("her phone beside her laptop");
    hand.at("t", renamed).expect("her own name is hers to change");
    assert_eq!(leads(&hand), Some("mair"));
}

#[test]
fn a_desk_that_broke_is_replaced_by_sitting_down_at_another() {
    let mut hand = both();
    hand.at("m", sit(Some("mair"))).expect("sat");
    let seat = SeatId::new("m").expect("an id");
    apply(&mut hand.day, &Change::SeatLeft { seat: seat.clone() });
    assert!(!hand.day.lead.seats.contains_key(&seat), "the seat is gone from everywhere");
    assert_eq!(hand.at("third", begin()), not("mair"), "the lead is still hers");
    hand.at("third", sit(Some("mair"))).expect("her second laptop");
    hand.at("third", begin()).expect("and she goes on");
    hand.at("third", sit(None)).expect("she gets up");
    let moved = json!({ "type": "advanceAgenda", "from": "hello" });
    assert_eq!(hand.at("third", moved), not("mair"), "an empty chair leads nobody");
}
