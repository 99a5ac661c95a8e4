//! What comes of two who want the same thing at the same time.

use super::*;

fn only_together(house: &House) -> TogetherId {
    assert_eq!(house.day.sharing.togethers.len(), 1, "one question");
    house.day.sharing.togethers[0].id.clone()
}

#[test]
fn two_who_want_the_same_are_asked_and_both_have_to_say_yes_twice() {
    let mut house = House::new();
    house.day.shared_support.activities.clear();
    house.wants("ben", "b1", "Swimming with Tom", &json!({}));
    let paid = json!({ "block": "b1", "tier": "PaidOneToOne", "minutes_per_week": 150 });
    house.inserts("ben", Collection::Mixes, "m1", &paid);
    house.wants("dev", "d1", "swimming", &json!({ "days": ["Tue", "Thu"] }));
    let together = only_together(&house);
    house.says("ben", &together, true).expect("a yes");
    assert!(house.day.sharing.proposals.is_empty(), "nothing comes of one yes");
    house.says("dev", &together, true).expect("a yes");
    let [proposal] = house.day.sharing.proposals.as_slice() else { panic!("one proposal") };
    let SharingChange::Activity { activity } = &proposal.change else { panic!("an activity") };
    assert_eq!(activity.minutes_per_week, 60, "an hour on the one day that both have");
    assert_eq!(activity.activity, "Swimming", "what both have said, and nobody's own words");
    let (id, shared) = (proposal.id.clone(), activity.id.clone());
    house.answers("ben", &id, true).expect("a yes");
    assert_eq!(house.mixes("ben").len(), 1, "not before both know what they pay");
    house.answers("dev", &id, true).expect("a yes");
    assert_eq!(house.day.shared_support.activities[0].sharers.len(), 2, "now they share it");
    let mixes = house.mixes("ben");
    let found = mixes.iter().map(|mix| (mix.text("tier"), mix.value("minutes_per_week").cloned()));
    let expected = [("PaidOneToOne", Some(json!(90))), ("SharedPaid", Some(json!(60)))];
    assert_eq!(found.collect::<Vec<_>>(), expected, "in place of as much one-to-one help");
    assert_eq!(house.mixes("dev")[0].text("shared_activity"), shared.as_str(), "dev's too");
    let answered = house.says("dev", &together, false);
    assert_eq!(answered, Err(Rejection::NoSuchQuestion), "it is settled");
}

#[test]
fn one_to_one_help_that_is_not_needed_any_more_goes_to_the_tray() {
    let mut house = House::new();
    house.day.shared_support.activities.clear();
    house.wants("ben", "b1", "Swimming", &json!({}));
    for (id, minutes) in [("m1", 45), ("m2", 75)] {
        let mix = json!({ "block": "b1", "tier": "PaidOneToOne", "minutes_per_week": minutes });
        house.inserts("ben", Collection::Mixes, id, &mix);
    }
    house.wants("dev", "d1", "Swimming", &json!({}));
    let together = only_together(&house);
    for name in ["ben", "dev"] {
        house.says(name, &together, true).expect("a yes");
    }
    let id = house.day.sharing.proposals[0].id.clone();
    for name in ["ben", "dev"] {
        house.answers(name, &id, true).expect("a yes");
    }
    let plan = &house.day.circle(&circle("ben")).expect("here").plan;
    let removed = plan.everything_in(Collection::Mixes).filter(|mix| mix.removed);
    assert_eq!(removed.count(), 2, "both are in the tray, and can be taken out of it");
    assert_eq!(plan.list(Collection::Mixes).len(), 1, "what is shared covers it");
}

#[test]
fn who_has_said_no_is_not_found_out() {
    let mut house = House::new();
    house.day.shared_support.activities.clear();
    house.wants("ben", "b1", "Swimming", &json!({}));
    house.wants("dev", "d1", "Swimming", &json!({}));
    let together = only_together(&house);
    house.says("ben", &together, true).expect("a yes");
    house.says("dev", &together, false).expect("a no");
    assert!(house.day.sharing.proposals.is_empty(), "nothing comes of it");
    let side = house.day.sharing.togethers[0].sides_of(&circle("ben")).expect("a side").0.clone();
    assert_eq!(side.said, Said::Yes, "ben sees what he has said");
    let other = house.says("amara", &together, true);
    assert_eq!(other, Err(Rejection::NoSuchQuestion), "amara was not asked");
    house.wants("dev", "d2", "Choir", &json!({}));
    let set = Edit::Set {
        collection: Collection::Blocks,
        record: record("d1"),
        field: "activity".into(),
        value: "Swimming again".into(),
        base: house.day.revision,
        seen: Some("Swimming".into()),
    };
    house.edits("dev", vec![set]);
    assert_eq!(house.day.sharing.togethers.len(), 1, "dev is not asked the same again");
}

#[test]
fn only_what_is_the_same_at_the_same_time_leads_to_a_question() {
    let clock = |start: &str| json!({ "start": start, "minutes": 60 });
    for (why, mine, more, theirs, other, is_asked) in [
        ("the same", "Swimming", json!({}), "Swimming", json!({}), true),
        ("the first word", "Gardening at the allotment", json!({}), "gardening", json!({}), true),
        ("half of the words", "Yoga class", json!({}), "Evening class: yoga", json!({}), true),
        ("another thing", "Swimming", json!({}), "Choir", json!({}), false),
        ("little words", "Going to the gym", json!({}), "Going to the pub", json!({}), false),
        ("a symbol", "Pool", json!({"symbol":"s-1"}), "Laps", json!({"symbol":"s-1"}), true),
        ("another day", "Swimming", json!({}), "Swimming", json!({"days": ["Tue"]}), false),
        ("another part", "Swimming", json!({}), "Swimming", json!({"part": "AM"}), false),
        ("times that meet", "Swimming", clock("14:00"), "Swimming", clock("14:30"), true),
        ("one after the other", "Swimming", clock("14:00"), "Swimming", clock("15:00"), false),
        ("at home", "Baking", json!({}), "Baking", json!({"where": "at home"}), false),
        ("one's body", "Shower", json!({}), "Shower", json!({}), false),
        ("one's health", "Therapy with Jo", json!({}), "Therapy", json!({}), false),
        ("another week", "Swimming", json!({}), "Swimming", json!({"week": "other"}), false),
        ("no words", "", json!({}), "", json!({}), false),
    ] {
        let mut house = House::new();
        house.wants("ben", "b1", mine, &more);
        house.wants("dev", "d1", theirs, &other);
        assert_eq!(!house.day.sharing.togethers.is_empty(), is_asked, "{why}");
    }
}

#[test]
fn where_nobody_is_to_be_asked_nobody_is() {
    let mut house = House::new();
    house.day.event.asks_together = false;
    house.wants("ben", "b1", "Swimming", &json!({}));
    house.wants("dev", "d1", "Swimming", &json!({}));
    assert!(house.day.sharing.togethers.is_empty(), "the organiser has switched it off");
}

#[test]
fn who_shares_it_already_is_not_asked() {
    let mut house = House::new();
    house.wants("amara", "a1", "Pool", &json!({}));
    for (name, block) in [("amara", "a1"), ("chitra", "c1")] {
        let mix = json!({ "block": block, "tier": "SharedPaid", "shared_activity": "swim" });
        house.inserts(name, Collection::Mixes, "m1", &mix);
    }
    house.wants("chitra", "c1", "Pool", &json!({}));
    assert!(house.day.sharing.togethers.is_empty(), "they do it together");
}

#[test]
fn a_question_about_what_is_no_longer_so_goes_without_a_word() {
    let remove =
        |id: &str| vec![Edit::Remove { collection: Collection::Blocks, record: record(id) }];
    let mut house = House::new();
    house.wants("ben", "b1", "Swimming", &json!({}));
    house.wants("dev", "d1", "Swimming", &json!({}));
    house.edits("dev", remove("d1"));
    for name in ["ben", "dev"] {
        let shown = house.day.sharing.togethers[0].shown_to(&circle(name));
        assert!(shown.is_none(), "nobody has answered: nothing of it is before {name}");
    }
    let restore = Edit::Restore { collection: Collection::Blocks, record: record("d1") };
    house.edits("dev", vec![restore]);
    let together = only_together(&house);
    house.says("ben", &together, true).expect("a yes");
    house.edits("dev", remove("d1"));
    let side = house.day.sharing.togethers[0].sides_of(&circle("ben")).expect("a side").0.clone();
    assert_eq!(side.said, Said::Yes, "ben sees nothing of it");
    assert_eq!(house.says("dev", &together, true), Err(Rejection::NoSuchQuestion), "it is over");
}
