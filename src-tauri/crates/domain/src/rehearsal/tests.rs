//! A day that is tried out, and the real one that is untouched by it.

#![expect(clippy::type_complexity, reason = "a table is read as it stands")]

use serde_json::{Value, json};

use super::*;
use crate::in_hand::InHand;
use crate::{Role, Seat, SeatId, Signal};

fn begins(names: &[&str]) -> Value {
    json!({ "type": "beginRehearsal", "names": names })
}

fn ends() -> Value {
    json!({ "type": "endRehearsal" })
}

/// Lets pretend circles move so many times; whatever they want is right.
fn moves(hand: &mut InHand, from: u32, count: u32) -> u32 {
    let mut made = 0;
    for turn in from..from + count {
        let Some((circle, command)) = next_move(&hand.day, turn) else { continue };
        let got = hand.does_this(&Role::Circle { circle }, None, &command);
        assert!(got.is_ok(), "{command:?}: {got:?}");
        made += 1;
    }
    made
}

fn id(name: &str) -> CircleId {
    CircleId::new(name).expect("an id")
}

#[test]
fn what_is_refused() {
    let names: Vec<_> = (0..26).map(|n| format!("N{n}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let cases = [
        (begins(&[]), Rejection::Missing { field: "names".into() }),
        (begins(&names), Rejection::TooMany { most: 25 }),
        (begins(&[" "]), Rejection::NameNeeded),
        (ends(), Rejection::NotRehearsing),
    ];
    for (command, expected) in cases {
        let mut hand = InHand::new();
        assert_eq!(hand.desk(command.clone()), Err(expected), "{command}");
    }
    let mut hand = InHand::new();
    hand.moves_on();
    assert_eq!(hand.desk(begins(&["Ann"])), Err(Rejection::AlreadyMoved), "the real day runs");
    let mut hand = InHand::new();
    hand.desk(begins(&["Ann"])).expect("begun");
    assert_eq!(hand.desk(begins(&["Bob"])), Err(Rejection::Rehearsing), "one at a time");
    let mut hand = InHand::new();
    for n in 0..57 {
        let add = json!({ "type": "addPerson", "circle": format!("p{n}"), "name": "P" });
        hand.desk(add).expect("room");
    }
    let full = hand.desk(begins(&["Ann", "Bob"]));
    assert_eq!(full, Err(Rejection::EventFull { most: 60 }), "59 are there already");
}

#[test]
fn pretend_circles_are_prepared_and_take_nobodys_place() {
    let mut hand = InHand::new();
    let taken = json!({ "type": "addPerson", "circle": "pretend-1", "name": "Somebody real" });
    hand.desk(taken).expect("an odd id");
    hand.desk(begins(&["Ann", "Ann"])).expect("begun");
    let pretend = hand.day.rehearsal.as_ref().expect("it goes on").circles.clone();
    assert_eq!(pretend, [id("pretend-2"), id("pretend-3")], "beside the real one");
    for circle in &pretend {
        let person = &hand.day.circle(circle).expect("it is there").person;
        assert_eq!(person.members.len(), 2, "a couple of members");
        for purpose in Purpose::ALL {
            let said = consent::answer(&person.consents, purpose, hand.now);
            assert_eq!(said, Some(ConsentAnswer::Yes), "{purpose:?}");
        }
    }
    let real = crate::checklist(&hand.day, hand.now);
    let about = real.iter().filter_map(|line| line.circle.as_ref());
    assert!(about.into_iter().all(|circle| !pretend.contains(circle)), "nobody prepares them");
}

#[test]
fn they_do_all_that_circles_do_and_never_what_is_refused() {
    let mut hand = InHand::new();
    let mut items = hand.day.agenda.items.clone();
    let sheets = [(1, "one-page-profile"), (2, "perfect-week"), (4, "outcomes-and-actions")];
    for (place, sheet) in sheets {
        items[place].worksheet = Some(crate::WorksheetId::new(sheet).expect("an id"));
    }
    let arrange = json!({ "type": "arrangeAgenda", "start": "10:00", "items": items });
    hand.desk(arrange).expect("arranged");
    hand.desk(begins(&["Ann", "Bob", "Cai", "Dai", "Eve"])).expect("begun");
    let (mut turn, mut helped) = (0, false);
    while !hand.day.agenda.is_over {
        for _ in 0..120 {
            moves(&mut hand, turn, 1);
            turn += 1;
            helped |= hand.day.tables.values().any(|table| table.signal == Some(Signal::Help));
        }
        hand.moves_on();
    }
    moves(&mut hand, turn, 20);
    assert!(helped, "now and then somebody wants help");
    let pretend = hand.day.rehearsal.as_ref().expect("it goes on").circles.clone();
    for circle in &pretend {
        let plan = &hand.day.circle(circle).expect("it is there").plan;
        for collection in
            [Collection::Entries, Collection::Blocks, Collection::Outcomes, Collection::Actions]
        {
            let count = plan.list(collection).len();
            assert!((1..10).contains(&count), "{circle}: {count} {collection:?}");
        }
        assert!(hand.day.tables[circle].here.len() == 3, "all have come");
    }
    assert_eq!(hand.day.feedback.len(), 5, "each said how it was");
    assert!(!hand.day.idea_wall.taken.is_empty(), "ideas were taken");
    assert_eq!(moves(&mut hand, turn + 20, 50), 0, "and then all is quiet");
}

#[test]
fn the_same_turn_is_the_same_move() {
    let day = |turns| {
        let mut hand = InHand::new();
        hand.desk(begins(&["Ann", "Bob", "Cai"])).expect("begun");
        hand.moves_to("one");
        moves(&mut hand, 0, turns);
        hand.day
    };
    assert_eq!(day(40), day(40));
}

#[test]
fn the_day_is_as_it_was_and_what_real_people_did_stays() {
    let mut hand = InHand::new();
    hand.describe("amara", "Amara", &[("grace", "Grace")]);
    hand.desk(json!({ "type": "announce", "text": "Tea", "to": { "type": "everyone" } }))
        .expect("said");
    hand.of("ben", json!({ "type": "parkTopic", "text": "The bus" })).expect("parked");
    hand.of("amara", json!({ "type": "attend", "who": "grace", "is": "Here" })).expect("early");
    let before = hand.day.clone();
    hand.desk(begins(&["Ann", "Bob"])).expect("begun");
    assert!(hand.day.announcements.is_empty() && hand.day.idea_wall.topics.is_empty(), "clean");
    let seat = Seat {
        id: SeatId::new("pretend-seat").expect("an id"),
        role: Role::Circle { circle: id("pretend-1") },
        token_hash: String::new(),
        since: hand.now,
    };
    apply(&mut hand.day, &Change::SeatTaken { seat });
    hand.moves_to("one");
    moves(&mut hand, 0, 60);
    hand.of("amara", json!({ "type": "signal", "signal": "Ready" })).expect("she tries it out");
    hand.desk(json!({ "type": "announce", "text": "Hush", "to": { "type": "everyone" } }))
        .expect("tried out");
    let fields = json!({
        "worksheet": "one-page-profile", "section": "important-to", "text": "Singing",
    });
    let edit = json!({
        "type": "insert", "collection": "entries", "record": "e", "order": "i", "fields": fields,
    });
    hand.of("amara", json!({ "type": "editPlan", "edits": [edit] })).expect("written");
    hand.desk(
        json!({ "type": "setFacilitators", "facilitators": [{ "id": "m", "name": "Mair" }] }),
    )
    .expect("kept");
    hand.at("desk", json!({ "type": "sitAs", "facilitator": "m" })).expect("sat");
    hand.desk(json!({ "type": "show", "showing": { "type": "thanks" } })).expect("shown");
    assert!(hand.desk(ends()).is_err(), "it is hers to end");
    hand.at("desk", ends()).expect("gone in one tap");
    let day = &hand.day;
    assert!(day.rehearsal.is_none() && day.seats.is_empty(), "no device of theirs is left");
    assert_eq!(day.circles.len(), 2, "nor a circle");
    assert_eq!(day.agenda, before.agenda);
    assert_eq!(day.projection, before.projection);
    assert_eq!(day.announcements, before.announcements, "Tea, and no Hush");
    assert_eq!(day.idea_wall, before.idea_wall);
    assert_eq!(day.feedback, before.feedback);
    assert_eq!(day.sharing, before.sharing);
    assert_eq!(day.table(&id("amara")), before.table(&id("amara")), "Grace is here, as before");
    let amara = day.circle(&id("amara")).expect("Amara");
    assert_eq!(amara.plan.list(Collection::Entries).len(), 1, "her words stay");
    assert!(day.lead.who.is_some(), "and who leads");
}

#[test]
fn what_was_taken_back_meanwhile_does_not_come_back() {
    let mut hand = InHand::new();
    let fields = json!({
        "worksheet": "one-page-profile", "section": "important-to", "text": "Singing",
    });
    let edit = json!({
        "type": "insert", "collection": "entries", "record": "e", "order": "i", "fields": fields,
    });
    hand.of("amara", json!({ "type": "editPlan", "edits": [edit] })).expect("written");
    let offer = json!({ "type": "offerToShow", "worksheet": "one-page-profile", "section": null });
    hand.of("amara", offer).expect("offered");
    let request = hand.day.projection.requests[0].id.clone();
    let show = json!({ "type": "show", "showing": { "type": "item", "request": request } });
    hand.desk(show).expect("shown");
    let idea = json!({
        "type": "offerIdea", "text": "A tandem", "tier": null, "isNamed": false, "to": ["ben"],
        "agreed": [],
    });
    hand.of("amara", idea).expect("given");
    let shown = hand.day.clone();
    // Each of these happens while the rehearsal goes on, and the wall is calm after it.
    let remove = json!({
        "type": "editPlan", "edits": [{ "type": "remove", "collection": "entries", "record": "e" }],
    });
    let meanwhile: [(&str, Box<dyn Fn(&mut InHand)>); 2] = [
        (
            "the words went to the tray",
            Box::new(move |hand| {
                hand.of("amara", remove.clone()).map(drop).expect("removed");
            }),
        ),
        (
            "she wants nothing on a screen",
            Box::new(|hand| {
                hand.says("amara", "ShowOnScreen", "No");
            }),
        ),
    ];
    for (what, happens) in meanwhile {
        hand.day = shown.clone();
        hand.desk(begins(&["Ann"])).expect("begun");
        happens(&mut hand);
        hand.desk(json!({ "type": "removePerson", "circle": "ben" })).expect("he does not come");
        hand.desk(ends()).expect("ended");
        let showing = &hand.day.projection.showing;
        assert!(matches!(showing, Showing::Neutral | Showing::Agenda), "{what}: {showing:?}");
        assert!(hand.day.idea_wall.ideas.is_empty(), "what was for Ben alone is for nobody");
    }
    hand.day = shown;
    hand.desk(begins(&["Ann"])).expect("begun");
    hand.desk(ends()).expect("ended");
    let projection = &hand.day.projection;
    assert_eq!(projection.showing, Showing::Agenda, "nobody's words come to the wall by it");
    assert!(projection.request(&request).is_ok(), "what was agreed to can be shown again");
    assert_eq!(hand.day.idea_wall.ideas.len(), 1, "and what was for Ben is still for him");
}

#[test]
fn what_real_people_did_meanwhile_is_still_there_afterwards() {
    let mut hand = InHand::new();
    hand.describe("amara", "Amara", &[("grace", "Grace"), ("tom", "Tom")]);
    hand.of("amara", json!({ "type": "attend", "who": "tom", "is": "Here" })).expect("early");
    hand.of("amara", json!({ "type": "giveFeedback", "scale": 3 })).expect("said");
    hand.desk(begins(&["Ann"])).expect("begun");
    let idea = |text: &str, to: &[&str]| {
        json!({
            "type": "offerIdea", "text": text, "tier": null, "isNamed": false, "to": to,
            "agreed": [],
        })
    };
    hand.of("amara", idea("A tandem", &[])).expect("given");
    hand.of("amara", idea("For one table", &["pretend-1"])).expect("given");
    hand.of("pretend-1", idea("A swing", &[])).expect("given");
    hand.of("ben", json!({ "type": "parkTopic", "text": "The bus" })).expect("parked");
    hand.of("pretend-1", json!({ "type": "parkTopic", "text": "Trying" })).expect("parked");
    hand.of("amara", json!({ "type": "attend", "who": "grace", "is": "Here" })).expect("come");
    hand.of("ben", json!({ "type": "signal", "signal": "Help" })).expect("he needs somebody");
    hand.of("amara", json!({ "type": "giveFeedback", "scale": 5 })).expect("said");
    hand.of("pretend-1", json!({ "type": "giveFeedback", "scale": 1 })).expect("said");
    hand.says("ben", "ShareRound", "No");
    let answered = hand.day.circle(&id("ben")).expect("Ben").person.consents.clone();
    hand.desk(ends()).expect("ended");
    let wall = &hand.day.idea_wall;
    let texts: Vec<_> = wall.ideas.iter().map(|idea| idea.text.as_str()).collect();
    let topics: Vec<_> = wall.topics.iter().map(|topic| topic.text.as_str()).collect();
    assert_eq!(texts, ["A tandem"], "not what was for a pretend circle alone, or from one");
    assert_eq!(topics, ["The bus"], "what was parked in earnest");
    let scales: Vec<_> = hand.day.feedback.iter().map(|said| said.scale).collect();
    assert_eq!(scales, [3, 5], "how it was for real people");
    let here: Vec<_> = hand.table("amara").here.into_keys().collect();
    assert_eq!(here, ["grace", "tom"], "who has come has come");
    assert_eq!(hand.table("ben").signal, Some(Signal::Help), "and he still waits");
    assert_eq!(hand.day.circle(&id("ben")).expect("Ben").person.consents, answered);
}

#[test]
fn what_was_rewritten_in_the_agenda_after_trying_it_stays() {
    let mut hand = InHand::new();
    hand.desk(json!({ "type": "skipItem", "item": "two", "reason": "short" })).expect("left out");
    hand.desk(begins(&["Ann"])).expect("begun");
    hand.moves_to("one");
    hand.wait(5);
    let put_in = json!({
        "type": "insertItem", "from": "one", "item": "x", "title": "Break", "kind": "Break",
        "minutes": 5, "isNow": true,
    });
    hand.desk(put_in).expect("put in");
    let mut items = hand.day.agenda.items.clone();
    items[0].title = "Croeso".to_owned();
    items.retain(|item| item.id.as_str() != "three");
    hand.desk(json!({ "type": "arrangeAgenda", "start": "09:30", "items": items })).expect("kept");
    hand.desk(ends()).expect("ended");
    let agenda = &hand.day.agenda;
    let titles: Vec<_> = agenda.items.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, ["Croeso", "one", "two", "round", "end"], "no break that was tried out");
    assert_eq!(agenda.start.to_string(), "09:30");
    assert!(agenda.runs.is_empty() && agenda.now.is_none() && agenda.back_to.is_none());
    assert_eq!(agenda.skipped.len(), 1, "what the day does without was settled before");
}

#[test]
fn a_break_that_was_put_in_on_an_earlier_day_keeps_its_place() {
    let mut hand = InHand::new();
    hand.moves_to("one");
    let put_in = json!({
        "type": "insertItem", "from": "one", "item": "x", "title": "Break", "kind": "Break",
        "minutes": 5, "isNow": false,
    });
    hand.desk(put_in).expect("put in");
    while !hand.day.agenda.is_over {
        hand.moves_on();
    }
    let before = hand.day.agenda.clone();
    hand.desk(begins(&["Ann"])).expect("begun");
    hand.desk(ends()).expect("ended");
    assert_eq!(hand.day.agenda, before);
}

#[test]
fn nobody_real_is_removed_whatever_a_file_calls_pretend() {
    let mut hand = InHand::new();
    hand.desk(begins(&["Ann"])).expect("begun");
    let mut odd = Rehearsal::clone(hand.day.rehearsal.as_ref().expect("it goes on"));
    odd.circles.push(id("amara"));
    assert!(!odd.is_pretend(&id("amara")), "she is real");
    apply(&mut hand.day, &Change::RehearsalChanged { rehearsal: Some(odd) });
    hand.desk(ends()).expect("ended");
    let left: Vec<_> = hand.day.circles.iter().map(|circle| circle.id.as_str()).collect();
    assert_eq!(left, ["amara", "ben"]);
}

#[test]
fn a_rehearsal_is_kept_as_it_is() {
    let mut hand = InHand::new();
    hand.of("amara", json!({ "type": "signal", "signal": "Help" })).expect("said");
    hand.desk(begins(&["Ann"])).expect("begun");
    let kept = hand.day.rehearsal.as_deref().expect("it goes on");
    let text = serde_json::to_string(kept).expect("JSON");
    let back: Rehearsal = serde_json::from_str(&text).expect("it reads");
    assert_eq!(&back, kept, "a host that is started again goes on with it");
}
