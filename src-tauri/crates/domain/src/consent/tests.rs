//! What a yes is, until when, and what goes with a no.

#![expect(clippy::needless_pass_by_value, reason = "a value is written where it is passed")]

use serde_json::{Value, json};

use super::*;
use crate::Showing;
use crate::in_hand::InHand;

fn consent(more: Value) -> Consent {
    let mut consent = json!({
        "purpose": "ShowOnScreen", "answer": "Yes", "givenBy": "Amara", "basis": "Own",
        "on": null, "how": "", "toWhom": "", "until": null, "withdrawnAt": null,
    });
    for (field, value) in more.as_object().expect("fields") {
        consent[field] = value.clone();
    }
    serde_json::from_value(consent).expect("a consent")
}

#[test]
fn a_yes_holds_until_its_last_day_is_over_and_never_after_it_was_taken_back() {
    use ConsentAnswer::{Ask, No, Yes};
    let now = "2026-06-03T10:00:00Z".parse().expect("a time");
    let cases = [
        (json!({}), Some(Yes)),
        (json!({ "answer": "Ask" }), Some(Ask)),
        (json!({ "answer": "No" }), Some(No)),
        (json!({ "until": "2026-06-04" }), Some(Yes)),
        (json!({ "until": "2026-06-03" }), Some(Yes)),
        (json!({ "until": "2026-06-02" }), Some(No)),
        (json!({ "answer": "Ask", "until": "2026-06-02" }), Some(No)),
        (json!({ "withdrawnAt": "2026-06-03T09:59:00Z" }), Some(No)),
        // A clock that goes wrong does not make a yes of what was taken back.
        (json!({ "withdrawnAt": "2031-01-01T00:00:00Z" }), Some(No)),
        (json!({ "purpose": "Photos" }), None),
    ];
    for (more, expected) in cases {
        let got = answer(&[consent(more.clone())], Purpose::ShowOnScreen, now);
        assert_eq!(got, expected, "{more}");
    }
}

#[test]
fn every_purpose_is_asked_once() {
    let mut all = Purpose::ALL.to_vec();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), Purpose::ALL.len());
}

#[test]
fn what_nobody_could_stand_by_is_refused() {
    let long = "x".repeat(301);
    let twice = vec![consent(json!({})), consent(json!({ "answer": "No" }))];
    let cases = [
        (vec![consent(json!({ "givenBy": " " }))], Rejection::Missing { field: "givenBy".into() }),
        (
            vec![consent(json!({ "givenBy": long.clone() }))],
            Rejection::TooLong { field: "givenBy".into(), most: 300 },
        ),
        (
            vec![consent(json!({ "how": long }))],
            Rejection::TooLong { field: "how".into(), most: 300 },
        ),
        (
            vec![consent(json!({ "on": "2026-06-03", "until": "2026-06-02" }))],
            Rejection::EndsBeforeItBegins,
        ),
        (twice, Rejection::AlreadyThere),
    ];
    for (consents, expected) in cases {
        let mut hand = InHand::new();
        let set = json!({ "type": "setConsents", "consents": consents });
        assert_eq!(hand.of("amara", set.clone()), Err(expected), "{set}");
    }
    let mut hand = InHand::new();
    let nobody = consent(json!({ "answer": "No", "givenBy": "", "until": "2020-01-01" }));
    let set = json!({ "type": "setConsents", "consents": [nobody] });
    hand.of("amara", set).expect("a no needs nobody, and one of long ago can be kept");
    let never = json!({ "type": "withdrawConsent", "purpose": "Photos" });
    assert_eq!(hand.of("amara", never), Err(Rejection::NoSuchConsent), "never given");
    let other = json!({ "type": "withdrawConsent", "circle": "ben", "purpose": "Photos" });
    let by_amara = hand.day.circles[0].id.clone();
    let role = crate::Role::Circle { circle: by_amara };
    let other = serde_json::from_value(other).expect("a command");
    assert_eq!(hand.does_this(&role, None, &other), Err(Rejection::NotAllowed), "somebody else's");
}

/// Amara has something on the wall and an idea in the round.
fn shown() -> InHand {
    let mut hand = InHand::new();
    let fields = json!({
        "worksheet": "one-page-profile", "section": "important-to", "text": "Singing",
    });
    let edit = json!({
        "type": "insert", "collection": "entries", "record": "e", "order": "i", "fields": fields,
    });
    hand.of("amara", json!({ "type": "editPlan", "edits": [edit] })).expect("written");
    let offer = json!({
        "type": "offerToShow", "worksheet": "one-page-profile", "section": null,
    });
    hand.of("amara", offer).expect("offered");
    let request = hand.day.projection.requests[0].id.clone();
    let show = json!({ "type": "show", "showing": { "type": "item", "request": request } });
    hand.desk(show).expect("shown");
    let idea = json!({
        "type": "offerIdea", "text": "A tandem", "tier": null, "isNamed": false, "to": [],
        "agreed": [],
    });
    hand.of("amara", idea).expect("given");
    hand
}

#[test]
fn a_no_to_screens_empties_the_wall_at_once_and_leaves_ideas() {
    for answer in ["withdrawn", "No"] {
        let mut hand = shown();
        hand.says("amara", "ShowOnScreen", "Yes");
        if answer == "No" {
            hand.says("amara", "ShowOnScreen", "No");
        } else {
            let back = json!({ "type": "withdrawConsent", "purpose": "ShowOnScreen" });
            hand.of("amara", back).expect("taken back");
        }
        assert_eq!(hand.day.projection.showing, Showing::Neutral, "{answer}");
        assert_eq!(hand.day.idea_wall.ideas.len(), 1, "ideas are another matter");
        let again = json!({
            "type": "offerToShow", "worksheet": "one-page-profile", "section": null,
        });
        assert_eq!(hand.of("amara", again), Err(Rejection::NoConsent), "{answer}");
    }
}

#[test]
fn a_no_to_the_share_round_takes_ideas_and_leaves_the_wall() {
    let mut hand = shown();
    let before = hand.day.projection.clone();
    hand.says("amara", "ShareRound", "No");
    assert!(hand.day.idea_wall.ideas.is_empty(), "gone");
    assert_eq!(hand.day.projection, before, "her sheet is another matter");
}

#[test]
fn what_is_over_at_midnight_is_off_the_wall_in_the_morning() {
    let mut hand = shown();
    let both = ["ShowOnScreen", "ShareRound"];
    let until = both.map(|purpose| consent(json!({ "purpose": purpose, "until": "2026-06-03" })));
    let set = json!({ "type": "setConsents", "consents": until });
    hand.of("amara", set).expect("until tonight");
    assert_eq!(lapsed(&hand.day, hand.now), Vec::new(), "not yet");
    hand.wait(14 * 60);
    let gone = lapsed(&hand.day, hand.now);
    gone.iter().for_each(|change| apply(&mut hand.day, change));
    assert_eq!(hand.day.projection.showing, Showing::Neutral, "a calm card");
    assert!(hand.day.idea_wall.ideas.is_empty(), "and no idea of hers");
    assert_eq!(lapsed(&hand.day, hand.now), Vec::new(), "once is enough");
}

#[test]
fn a_list_from_before_does_not_bring_back_a_yes_that_was_taken_back() {
    let given = [consent(json!({})), consent(json!({ "purpose": "Photos" }))];
    let set = |consents: &[Consent]| json!({ "type": "setConsents", "consents": consents });
    let mut hand = InHand::new();
    hand.of("amara", set(&given)).expect("kept");
    let back = json!({ "type": "withdrawConsent", "purpose": "ShowOnScreen" });
    hand.of("amara", back).expect("taken back");
    let screen = |hand: &InHand| {
        answer(&hand.day.circles[0].person.consents, Purpose::ShowOnScreen, hand.now)
    };
    // The desk had opened the list before.
    let stale = [given[0].clone(), consent(json!({ "purpose": "Photos", "answer": "No" }))];
    hand.of("amara", set(&stale)).expect("it is about photos");
    assert_eq!(screen(&hand), Some(ConsentAnswer::No), "taken back still");
    let photos = answer(&hand.day.circles[0].person.consents, Purpose::Photos, hand.now);
    assert_eq!(photos, Some(ConsentAnswer::No), "and no photos");
    let more = [stale[0].clone(), stale[1].clone(), consent(json!({ "purpose": "Contact" }))];
    hand.of("amara", set(&more)).expect("it is about contact");
    assert_eq!(screen(&hand), Some(ConsentAnswer::No), "taken back still");
    let without = [stale[1].clone()];
    hand.of("amara", set(&without)).expect("it does not speak of the screen");
    assert_eq!(screen(&hand), Some(ConsentAnswer::No), "taken back still");
    // Where nothing else differs, too.
    hand.of("amara", set(&stale)).expect("the list as it was");
    assert_eq!(screen(&hand), Some(ConsentAnswer::No), "taken back still");
}

#[test]
fn who_thinks_better_of_it_within_the_day_can_say_yes_again_in_the_same_words() {
    let yes = consent(json!({}));
    let mut hand = InHand::new();
    let set = |again: &[&str]| json!({ "type": "setConsents", "consents": [yes], "again": again });
    let screen = |hand: &InHand| {
        answer(&hand.day.circles[0].person.consents, Purpose::ShowOnScreen, hand.now)
    };
    hand.of("amara", set(&[])).expect("kept");
    let back = json!({ "type": "withdrawConsent", "purpose": "ShowOnScreen" });
    hand.of("amara", back).expect("taken back");
    hand.of("amara", set(&["Photos"])).expect("about something else");
    assert_eq!(screen(&hand), Some(ConsentAnswer::No));
    hand.of("amara", set(&["ShowOnScreen"])).expect("said again");
    assert_eq!(screen(&hand), Some(ConsentAnswer::Yes));
}

#[test]
fn a_no_to_screens_takes_a_large_idea_off_the_wall_and_keeps_it_off() {
    let mut hand = shown();
    let idea = hand.day.idea_wall.ideas[0].id.clone();
    let show = json!({ "type": "show", "showing": { "type": "ideas", "idea": idea } });
    hand.desk(show.clone()).expect("large on the wall");
    hand.desk(json!({ "type": "freeze" })).expect("held");
    hand.says("amara", "ShowOnScreen", "No");
    assert_eq!(hand.day.projection.seen(), &Showing::Neutral, "a calm card at once");
    assert_eq!(hand.desk(show), Err(Rejection::NoConsent), "nor can the desk put it there");
    assert_eq!(hand.day.idea_wall.ideas.len(), 1, "tablets have it as before");
    hand.says("amara", "ShowOnScreen", "Yes");
    assert_eq!(hand.day.projection.seen(), &Showing::Neutral, "nothing comes back by itself");
}
