use serde_json::json;

use super::*;
use crate::in_hand::InHand;

#[test]
fn a_name_is_found_as_people_write_it_and_nothing_else_is() {
    let names = Names::of("Siân Okafor");
    for (text, expected) in [
        ("Sian swims", Some("… swims")),
        ("with SIÂN OKAFOR’s mum", Some("with …’s mum")),
        ("Siân and Siân Okafor", Some("… and …")),
        ("the Okafor house", None),
        ("Sianed", None),
        ("sian", None),
        ("", None),
    ] {
        assert_eq!(names.out_of(text).as_deref(), expected, "{text:?}");
    }
    assert_eq!(Names::of("May").out_of("in May we may"), Some("in … we may".to_owned()));
}

/// Amara has given an idea that Ben has taken, and much else says her name.
fn told() -> InHand {
    let mut hand = InHand::new();
    for (circle, text) in [("amara", "A tandem for Amara"), ("ben", "Ben's own idea")] {
        let agreed = ["Names"];
        let offer = json!({
            "type": "offerIdea", "text": text, "tier": null, "isNamed": false, "to": [],
            "agreed": agreed,
        });
        hand.of(circle, offer).expect("given");
    }
    let idea = hand.day.idea_wall.ideas[0].id.clone();
    let take = json!({ "type": "takeIdea", "idea": idea, "becomes": "Action", "record": "r" });
    hand.of("ben", take).expect("taken");
    let prepare = json!({
        "emergencies": "Amara has an inhaler. Ben is allergic to nuts.",
        "seating": "Amara not beside Ben",
    });
    hand.desk(json!({ "type": "prepareDay", "preparation": prepare })).expect("prepared");
    let to = json!({ "type": "everyone" });
    let say = json!({ "type": "announce", "text": "Amara’s taxi is here", "to": to });
    hand.desk(say).expect("said");
    hand
}

fn erased(hand: &mut InHand, name: &str) -> Result<Vec<Change>, Rejection> {
    hand.desk(json!({
        "type": "erasePerson", "circle": "amara", "name": name, "language": "en",
        "withCopies": true,
    }))
}

#[test]
fn who_is_deleted_is_in_nothing_of_the_day_and_the_others_are_as_they_were() {
    let mut hand = told();
    let before = hand.day.circles[1].clone();
    assert_eq!(erased(&mut hand, "Ben"), Err(Rejection::NotTheName));
    let changes = erased(&mut hand, "Amara Okafor").expect("gone");
    assert!(matches!(changes.last(), Some(Change::PersonErased { .. })), "it comes last");
    let day = &hand.day;
    let nouns = [
        serde_json::to_string(&day.event).expect("JSON"),
        serde_json::to_string(&day.agenda).expect("JSON"),
        serde_json::to_string(&day.announcements).expect("JSON"),
        serde_json::to_string(&*day.idea_wall).expect("JSON"),
        serde_json::to_string(&day.projection).expect("JSON"),
        serde_json::to_string(&*day.sharing).expect("JSON"),
        serde_json::to_string(&day.joining).expect("JSON"),
    ];
    for noun in nouns {
        assert!(!noun.to_lowercase().contains("amara"), "{noun}");
    }
    assert_eq!(day.event.preparation.emergencies.trim(), "Ben is allergic to nuts.");
    let record = RecordId::new("r").expect("an id");
    let after = &day.circles[0];
    let action = after.plan.record(Collection::Actions, &record).expect("Ben's action stays");
    assert_eq!(action.text("what"), "A tandem for …");
    assert_eq!(after.person, before.person);
    assert_eq!(after.plan.len(), before.plan.len(), "nothing of Ben's went");
}

#[test]
fn what_was_prepared_for_everybody_does_not_say_the_name_any_more() {
    let mut hand = told();
    let topic = json!({ "type": "parkTopic", "circle": null, "text": "Ask Amara's mum" });
    hand.desk(topic).expect("parked");
    let id = |id: &str| RecordId::new(id).expect("an id");
    let weights = ["amara", "ben"].map(|of| crate::money::Weight {
        circle: CircleId::new(of).expect("an id"),
        basis_points: 5_000,
    });
    let core = crate::money::Core {
        id: id("core"),
        label: "Amara and Ben at home".to_owned(),
        minutes_per_week: 60,
        rate: crate::RateId::new("day").expect("an id"),
        weights: weights.to_vec(),
        parts: Vec::new(),
        unknown: crate::Unknown::default(),
    };
    hand.day.shared_support.core.push(core);
    let rate = json!({ "id": "day", "label": "Amara's nights", "per": "Hour", "pence": 1500,
        "from": null, "until": null });
    hand.day.rates.push(serde_json::from_value(rate).expect("a rate"));
    for to in [json!({ "type": "circle", "circle": "amara" }), json!({ "type": "wall" })] {
        let say = json!({ "type": "announce", "text": "Well done, Amara", "to": to });
        hand.desk(say).expect("said");
    }
    let title = "Amara tells of the sea";
    let hold =
        json!({ "type": "show", "showing": { "type": "holding", "title": title, "media": null } });
    hand.desk(hold).expect("shown");
    hand.desk(json!({ "type": "freeze" })).expect("held");
    assert!(hand.day.projection.frozen.is_some(), "the wall is held");
    erased(&mut hand, "Amara Okafor").expect("gone");
    let day = &hand.day;
    let nouns = [
        serde_json::to_string(&day.shared_support).expect("JSON"),
        serde_json::to_string(&day.rates).expect("JSON"),
        serde_json::to_string(&*day.idea_wall).expect("JSON"),
        serde_json::to_string(&day.projection).expect("JSON"),
    ];
    for noun in &nouns {
        assert!(!noun.to_lowercase().contains("amara"), "{noun}");
    }
    assert_eq!(day.shared_support.core[0].label, "… and Ben at home");
    assert!(nouns[2].contains("Ask …'s mum") && nouns[3].contains("… tells of the sea"));
    let frozen = day.projection.frozen.as_ref().expect("it is still held");
    assert!(frozen.announcements.iter().any(|said| said.text == "Well done, …"));
}

#[test]
fn a_device_that_once_held_somebody_knows_them_by_a_print_that_says_no_name() {
    let mut hand = told();
    let circle = CircleId::new("amara").expect("an id");
    // As ui/src/room/held.test.ts has it.
    assert_eq!(print_of("harbour", &circle), "1d72125e");
    erased(&mut hand, "Amara Okafor").expect("gone");
    assert_eq!(hand.day.joining.gone_circles, [print_of(&hand.day.event.id, &circle)]);
}

#[test]
fn a_hold_keeps_somebody_from_being_taken_off_the_list() {
    let mut hand = InHand::new();
    hand.desk(json!({ "type": "hold", "reason": "An inquiry", "by": "Grace" })).expect("held");
    let removed = hand.desk(json!({ "type": "removePerson", "circle": "ben" }));
    assert!(matches!(removed, Err(Rejection::OnHold { .. })), "{removed:?}");
}

#[test]
fn nobody_is_deleted_while_a_rehearsal_goes_on() {
    let mut hand = InHand::new();
    hand.desk(json!({ "type": "beginRehearsal", "names": ["Ann"] })).expect("begun");
    assert_eq!(erased(&mut hand, "Amara Okafor"), Err(Rejection::Rehearsing));
}
