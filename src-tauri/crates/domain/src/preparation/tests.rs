//! What blocks a day and what only warns.

#![expect(clippy::needless_pass_by_value, reason = "a value is written where it is passed")]

use serde_json::{Value, json};

use super::*;
use crate::in_hand::InHand;

fn state(hand: &InHand, item: PrepItem, circle: Option<&str>) -> Option<PrepState> {
    let all = checklist(&hand.day, hand.now);
    let is_it = |line: &&Prepared| {
        line.item == item && line.circle.as_ref().map(CircleId::as_str) == circle
    };
    assert!(all.iter().filter(is_it).count() < 2, "{item:?} stands once");
    all.iter().find(is_it).map(|line| line.state)
}

fn prepare(hand: &mut InHand, circle: &str, preparation: Value) {
    let prepare = json!({ "type": "preparePerson", "circle": circle, "preparation": preparation });
    hand.desk(prepare).expect("kept");
}

fn describe(hand: &mut InHand, members: Value, allocations: Value) {
    let describe = json!({
        "type": "describePerson", "circle": "amara", "name": "Amara", "born": null,
        "members": members, "allocations": allocations, "contingency": null,
    });
    hand.desk(describe).expect("described");
}

fn member(id: &str, name: &str, invitation: Value) -> Value {
    json!({
        "id": id, "name": name, "relation": "", "perspective": "Friend", "paid": false,
        "invitation": invitation,
    })
}

fn money(status: &str) -> Value {
    let pence = if status == "Confirmed" { json!(100_000) } else { Value::Null };
    json!({ "stream": "Council", "pence": pence, "period": "Week", "status": status, "terms": {} })
}

#[test]
fn a_new_event_says_what_blocks_it() {
    let mut hand = InHand::new();
    hand.day = Day::new(crate::EventInfo::new("e", "A day"));
    let all: Vec<_> =
        checklist(&hand.day, hand.now).into_iter().map(|line| (line.item, line.state)).collect();
    assert_eq!(
        all,
        [
            (PrepItem::Date, PrepState::Warns),
            (PrepItem::Agenda, PrepState::Blocks),
            (PrepItem::People, PrepState::Blocks),
            (PrepItem::SafetyBrief, PrepState::Blocks),
            (PrepItem::Venue, PrepState::Warns),
            (PrepItem::LocalOffer, PrepState::Warns),
        ]
    );
}

#[test]
fn all_that_is_seen_to_is_done() {
    let mut hand = InHand::new();
    hand.desk(json!({ "type": "removePerson", "circle": "ben" })).expect("one person");
    hand.desk(json!({ "type": "describeEvent", "title": "A day", "date": "2026-06-03",
        "venue": "The hall" }))
        .expect("described");
    let day = json!({ "safeguardingLead": "Mair", "access": "Ramp", "localOffer": "On the table" });
    hand.desk(json!({ "type": "prepareDay", "preparation": day })).expect("kept");
    prepare(
        &mut hand,
        "amara",
        json!({
            "isAsked": true, "knownAlready": "Her plan of last year", "hasDraftProfile": true,
        }),
    );
    describe(&mut hand, json!([member("g", "Grace", json!("Accepted"))]), json!([money("None")]));
    let consents = Purpose::ALL.into_iter().map(|purpose| {
        json!({ "purpose": purpose, "answer": "Yes", "givenBy": "Amara", "basis": "Own",
            "on": null, "how": "", "toWhom": "", "until": null, "withdrawnAt": null })
    });
    let consents: Vec<_> = consents.collect();
    hand.of("amara", json!({ "type": "setConsents", "consents": consents })).expect("agreed");
    let open: Vec<_> = checklist(&hand.day, hand.now)
        .into_iter()
        .filter(|line| line.state != PrepState::Done)
        .collect();
    assert_eq!(open, Vec::new(), "nothing is open, and no money is an answer");
    assert_eq!(state(&hand, PrepItem::NotInvited, Some("amara")), None, "nobody is on that list");
}

#[test]
fn somebody_comes_along_or_nobody_is_wanted() {
    use PrepState::{Blocks, Done, Warns};
    let cases = [
        (json!([]), false, Blocks),
        (json!([]), true, Done),
        (json!([member("g", "Grace", Value::Null)]), false, Done),
        (json!([member("g", "Grace", json!("Accepted"))]), false, Done),
        (json!([member("g", "Grace", json!("Invited"))]), false, Warns),
        (json!([member("g", "Grace", json!("NoReply"))]), false, Warns),
        (json!([member("g", "Grace", json!("Declined"))]), false, Blocks),
        (json!([member("g", "Grace", json!("Uninvited"))]), false, Blocks),
        (
            json!([member("g", "G", json!("Declined")), member("d", "Dan", json!("Invited"))]),
            false,
            Warns,
        ),
        (json!([member("u", "UNCLE  Rob", json!("Accepted"))]), false, Blocks),
    ];
    for (members, is_alone, expected) in cases {
        let mut hand = InHand::new();
        let list = json!([{ "name": "Uncle Rob", "reason": "" }]);
        prepare(&mut hand, "amara", json!({ "isAloneByChoice": is_alone, "notInvited": list }));
        describe(&mut hand, members.clone(), json!([]));
        let got = state(&hand, PrepItem::Supporter, Some("amara"));
        assert_eq!(got, Some(expected), "{members}, alone: {is_alone}");
    }
}

#[test]
fn keeping_the_plan_is_agreed_to_for_the_day_itself() {
    use PrepState::{Blocks, Warns};
    let cases = [
        (json!({ "answer": "Yes" }), Warns),
        (json!({ "answer": "Yes", "until": "2026-06-03" }), Warns),
        // It holds today, and will be over when the day comes.
        (json!({ "answer": "Yes", "until": "2026-06-02" }), Blocks),
        (json!({ "answer": "Ask" }), Blocks),
        (json!({ "answer": "No" }), Blocks),
        (json!({ "answer": "Yes", "withdrawnAt": "2026-05-01T10:00:00Z" }), Blocks),
    ];
    for (more, expected) in cases {
        let mut hand = InHand::new();
        hand.now = "2026-05-20T10:00:00Z".parse().expect("a time");
        let mut consent = json!({
            "purpose": "HoldPlan", "answer": "Yes", "givenBy": "Amara", "basis": "Own",
            "on": null, "how": "", "toWhom": "", "until": null, "withdrawnAt": null,
        });
        for (field, value) in more.as_object().expect("fields") {
            consent[field] = value.clone();
        }
        let set = json!({ "type": "setConsents", "consents": [consent] });
        hand.of("amara", set).expect("kept");
        assert_eq!(state(&hand, PrepItem::Consent, Some("amara")), Some(expected), "{more}");
        assert_eq!(state(&hand, PrepItem::Consent, Some("ben")), Some(Blocks), "never asked");
    }
}

#[test]
fn money_that_nobody_knows_warns_and_no_money_does_not() {
    use PrepState::{Done, Warns};
    let cases = [
        (json!([]), Warns),
        (json!([money("Unknown")]), Warns),
        (json!([money("None")]), Done),
        (json!([money("Confirmed")]), Done),
        (json!([money("Confirmed"), money("Unknown")]), Warns),
    ];
    for (allocations, expected) in cases {
        let mut hand = InHand::new();
        let mut list = allocations.as_array().expect("a list").clone();
        for (place, one) in list.iter_mut().enumerate() {
            one["stream"] = format!("Stream {place}").into();
        }
        describe(&mut hand, json!([]), list.into());
        let got = state(&hand, PrepItem::Allocation, Some("amara"));
        assert_eq!(got, Some(expected), "{allocations}");
    }
}

#[test]
fn who_is_not_wanted_is_seen_wherever_the_name_stands() {
    use PrepState::{Blocks, Done, Warns};
    let cases = [
        ("Uncle Rob", "nowhere", Done),
        ("Uncle Rob", "own", Blocks),
        ("  uncle   ROB ", "own", Blocks),
        ("Uncle Röb", "own", Blocks),
        ("Uncle-Rob", "own", Blocks),
        ("Rob", "own", Done),
        ("Uncle Rob", "declined", Done),
        ("Uncle Rob", "elsewhere", Warns),
        ("Uncle Rob", "facilitator", Warns),
    ];
    for (name, where_, expected) in cases {
        let mut hand = InHand::new();
        let list = json!([{ "name": "Uncle Rob", "reason": "Private" }]);
        prepare(&mut hand, "amara", json!({ "notInvited": list }));
        let invitation = if where_ == "declined" { json!("Declined") } else { Value::Null };
        match where_ {
            "own" | "declined" => {
                describe(&mut hand, json!([member("r", name, invitation)]), json!([]))
            }
            "elsewhere" => hand.describe("ben", "Ben", &[("r", name)]),
            "facilitator" => {
                let list = json!([{ "id": "r", "name": name }]);
                let set = json!({ "type": "setFacilitators", "facilitators": list });
                hand.desk(set).map(drop).expect("kept");
            }
            _ => {}
        }
        let got = state(&hand, PrepItem::NotInvited, Some("amara"));
        assert_eq!(got, Some(expected), "{name} {where_}");
    }
}

#[test]
fn a_profile_that_was_begun_on_the_sheet_is_a_draft() {
    let mut hand = InHand::new();
    let item = PrepItem::DraftProfile;
    assert_eq!(state(&hand, item, Some("amara")), Some(PrepState::Warns));
    let fields = json!({
        "worksheet": "one-page-profile", "section": "important-to", "text": "Singing",
    });
    let edit = json!({
        "type": "insert", "collection": "entries", "record": "e", "order": "i", "fields": fields,
    });
    hand.of("amara", json!({ "type": "editPlan", "edits": [edit] })).expect("written");
    assert_eq!(state(&hand, item, Some("amara")), Some(PrepState::Done));
}

#[test]
fn what_is_refused() {
    let long = "x".repeat(1_001);
    let names: Vec<_> = (0..21).map(|n| json!({ "name": format!("N{n}"), "reason": "" })).collect();
    let too_long = |field: &str| Rejection::TooLong { field: field.to_owned(), most: 1_000 };
    let cases = [
        (json!({ "food": long.clone() }), too_long("food")),
        (json!({ "helpsToLeave": long.clone() }), too_long("helpsToLeave")),
        (json!({ "notInvited": [{ "name": " ", "reason": "" }] }), Rejection::NameNeeded),
        (json!({ "notInvited": [{ "name": "A", "reason": long.clone() }] }), too_long("reason")),
        (json!({ "notInvited": names }), Rejection::TooMany { most: 20 }),
    ];
    for (preparation, expected) in cases {
        let mut hand = InHand::new();
        let prepare =
            json!({ "type": "preparePerson", "circle": "amara", "preparation": preparation });
        assert_eq!(hand.desk(prepare), Err(expected));
    }
    let mut hand = InHand::new();
    let day = json!({ "type": "prepareDay", "preparation": { "toilet": long } });
    assert_eq!(hand.desk(day), Err(too_long("toilet")));
}
