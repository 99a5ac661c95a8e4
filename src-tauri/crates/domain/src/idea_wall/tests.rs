//! What circles give each other, and what they do not give by a slip.

#![expect(clippy::needless_pass_by_value, reason = "a value is written where it is passed")]

use serde_json::{Value, json};

use super::*;
use crate::in_hand::InHand;

fn idea(text: &str) -> Value {
    json!({
        "type": "offerIdea", "text": text, "tier": null, "isNamed": false, "to": [], "agreed": [],
    })
}

fn idea_with(text: &str, more: Value) -> Value {
    let mut offer = idea(text);
    for (field, value) in more.as_object().expect("fields") {
        offer[field] = value.clone();
    }
    offer
}

fn take(idea: &str, becomes: &str, record: &str) -> Value {
    json!({ "type": "takeIdea", "idea": idea, "becomes": becomes, "record": record })
}

/// Three circles: Amara's with her mother, Ben's, and Will's.
fn three() -> InHand {
    let mut hand = InHand::new();
    let will = json!({ "type": "addPerson", "circle": "will", "name": "Will Ŵyn" });
    hand.desk(will).expect("added");
    hand.describe("amara", "Amara Okafor", &[("grace", "Grace"), ("sw", "Support worker J")]);
    hand.describe("ben", "Ben", &[("dan", "Siân-Mair Jones")]);
    let mair = json!([{ "id": "tom", "name": "Tom" }]);
    hand.desk(json!({ "type": "setFacilitators", "facilitators": mair })).expect("one");
    hand
}

fn last(hand: &InHand) -> String {
    hand.day.idea_wall.ideas.last().expect("an idea").id.to_string()
}

#[test]
fn money_health_and_names_need_a_yes_of_their_own() {
    use Delicate::{Health, Money, Names};
    let cases: [(&str, &[Delicate]); 52] = [
        ("A tandem for two", &[]),
        ("Swim on Tuesdays, then chips at 6pm", &[]),
        ("Bus 20 goes every 15 minutes", &[]),
        ("It costs nothing: £0", &[Money]),
        ("Only £5 a week", &[Money]),
        ("Only £ 5 a week", &[Money]),
        ("5€ each", &[Money]),
        ("50p a go", &[Money]),
        ("5 p each", &[Money]),
        ("Five pounds a month", &[Money]),
        ("TEN QUID", &[Money]),
        ("Out of my personal budget", &[Money]),
        ("From my budgets", &[Money]),
        ("Pum punt yr wythnos", &[Money]),
        ("Allan o'm cyllideb", &[Money]),
        ("Swimming is good for my epilepsy", &[Health]),
        ("A reminder for tablets", &[Health]),
        ("Ask the GP", &[Health]),
        ("A walk to the ysbyty café", &[Health]),
        ("Meddyginiaeth yn y bore", &[Health]),
        ("Help with my A\u{AD}nxiety", &[Health]),
        ("A fitting present", &[]),
        ("Painting on Fridays", &[]),
        ("Ben drives us", &[Names]),
        ("BEN'S van", &[Names]),
        ("Benches in the park", &[]),
        ("Go with Sian", &[Names]),
        ("Go with SIA\u{302}N", &[Names]),
        ("Ask mrs jones", &[Names]),
        ("Tom keeps the list", &[Names]),
        ("Tomatoes on the sill", &[]),
        ("Amara likes it", &[Names]),
        ("Everybody called Okafor", &[Names]),
        ("grace drives", &[Names]),
        ("My brother Derek drives", &[Names]),
        ("Ask Mrs. Okonkwo", &[Names]),
        ("grandma Joan's garden", &[Names]),
        ("Gyda mam Siôn", &[Names]),
        ("I go with my brother. Then we eat", &[]),
        ("My mum and dad drive", &[]),
        ("Lunch is 6.50 each", &[Money]),
        ("Mae'n 6 yr un", &[Money]),
        ("My support worker helps", &[]),
        ("Ask Support Worker J", &[Names]),
        ("A plan J", &[]),
        ("We will go by bus", &[]),
        ("Go with Will", &[Names]),
        ("Go with will wyn", &[Names]),
        ("A day in wyn street", &[Names]),
        ("£5 for Ben's tablets", &[Money, Health, Names]),
        ("Tomos and Benny", &[]),
        ("A\u{200B}ma\u{200B}ra", &[Names]),
    ];
    for (text, expected) in cases {
        let mut hand = three();
        let got = hand.of("amara", idea(text));
        match expected {
            [] => assert!(got.is_ok(), "{text}: {got:?}"),
            what => {
                let needs = Err(Rejection::NeedsOwnYes { what: what.to_vec() });
                assert_eq!(got, needs, "{text}");
                let agreed = idea_with(text, json!({ "agreed": what }));
                hand.of("amara", agreed).expect("with a yes to each");
            }
        }
    }
}

#[test]
fn four_k_so_much_a_week_and_bens_bike_are_asked_about_before_all_read_them() {
    use Delicate::{Money, Names};
    let cases: [(&str, &[Delicate]); 19] = [
        ("It was 4k", &[Money]),
        ("About 4 k", &[Money]),
        ("I have 120 a week for it", &[Money]),
        ("120 per week", &[Money]),
        ("120/week", &[Money]),
        ("120pw", &[Money]),
        ("120 yr wythnos", &[Money]),
        ("9.50 an hour", &[Money]),
        ("30 monthly", &[Money]),
        ("Bus 20 every 15 minutes", &[]),
        ("At 6 the choir sings", &[]),
        ("Once a week at 10", &[]),
        ("Bens bike", &[Names]),
        ("Ben's bike", &[Names]),
        ("Ben’s bike", &[Names]),
        ("bens and 120 a week", &[Money, Names]),
        ("Wills boat", &[Names]),
        ("She wills it", &[]),
        ("Parks and arts", &[]),
    ];
    for (text, expected) in cases {
        let got = three().of("amara", idea(text));
        match expected {
            [] => assert!(got.is_ok(), "{text}: {got:?}"),
            what => {
                let needs = Err(Rejection::NeedsOwnYes { what: what.to_vec() });
                assert_eq!(got, needs, "{text}");
            }
        }
    }
}

#[test]
fn a_topic_that_was_parked_by_a_slip_is_taken_back_and_by_nobody_else() {
    let mut hand = three();
    let back = |id: &str| json!({ "type": "withdrawTopic", "topic": id });
    hand.of("amara", json!({ "type": "parkTopic", "text": "My debts" })).expect("parked");
    hand.of("amara", json!({ "type": "parkTopic", "text": "The bus" })).expect("parked");
    hand.desk(json!({ "type": "parkTopic", "circle": null, "text": "Lunch" })).expect("parked");
    let ids: Vec<_> = hand.day.idea_wall.topics.iter().map(|t| t.id.to_string()).collect();
    assert_eq!(hand.of("ben", back(&ids[0])), Err(Rejection::NoSuchTopic), "it is not Ben's");
    assert_eq!(hand.of("amara", back(&ids[2])), Err(Rejection::NoSuchTopic), "the desk's own");
    let settle = json!({ "type": "settleTopic", "topic": ids[1], "settled": "Asked" });
    hand.desk(settle).expect("settled");
    assert_eq!(hand.of("amara", back(&ids[1])), Err(Rejection::NoSuchTopic), "it waits no more");
    hand.of("amara", back(&ids[0])).expect("hers");
    let texts: Vec<_> = hand.day.idea_wall.topics.iter().map(|t| t.text.as_str()).collect();
    assert_eq!(texts, ["The bus", "Lunch"]);
    assert_eq!(hand.of("amara", back(&ids[0])), Err(Rejection::NoSuchTopic), "once");
}

#[test]
fn a_long_day_does_not_fill_up_with_what_is_settled_and_taken() {
    let mut hand = three();
    hand.desk(json!({ "type": "parkTopic", "circle": null, "text": "First" })).expect("parked");
    let first = hand.day.idea_wall.topics[0].id.to_string();
    let settle = |id: &str| json!({ "type": "settleTopic", "topic": id, "settled": "Done" });
    for n in 0..400 {
        let topic = json!({ "type": "parkTopic", "circle": null, "text": format!("Topic {n}") });
        hand.desk(topic).expect("only those that wait count");
        let id = hand.day.idea_wall.topics.last().expect("just parked").id.to_string();
        hand.desk(settle(&id)).expect("settled");
    }
    assert_eq!(hand.day.idea_wall.topics.len(), 101, "a hundred, and the one that waits");
    hand.desk(settle(&first)).expect("settled at last");
    let kept = &hand.day.idea_wall.topics;
    assert_eq!((kept.len(), kept[0].text.as_str()), (100, "First"), "what came of it is read");
    assert_eq!(kept[1].text, "Topic 301", "the oldest go");

    hand.of("amara", idea("A tandem")).expect("given");
    for n in 0..210 {
        let id = last(&hand);
        hand.of("ben", take(&id, "Action", &format!("r{n}"))).expect("taken");
        if n == 0 {
            hand.of("will", take(&id, "Action", "w")).expect("taken");
        }
        hand.of("amara", json!({ "type": "withdrawIdea", "idea": id })).expect("back");
        hand.of("amara", idea("A tandem")).expect("given again");
    }
    let taken = |circle: &str| {
        let of = hand.day.idea_wall.taken.iter().filter(|one| one.circle.as_str() == circle);
        of.map(|one| one.record.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((taken("ben").len(), taken("ben")[0]), (200, "r10"), "the oldest go");
    assert_eq!(taken("will"), ["w"], "each circle has room of its own");
}

#[test]
fn one_tablet_that_is_pressed_and_pressed_does_not_drown_what_others_say_of_the_day() {
    let mut hand = three();
    let give = json!({ "type": "giveFeedback", "scale": 1 });
    for _ in 0..60 {
        hand.of("amara", give.clone()).expect("room");
    }
    assert_eq!(hand.of("amara", give.clone()), Err(Rejection::TooMany { most: 60 }));
    hand.of("ben", give).expect("Ben has said nothing yet");
}

#[test]
fn a_yes_to_one_thing_is_none_to_another() {
    let mut hand = three();
    let half = idea_with("£5 for Ben", json!({ "agreed": ["Money", "Health"] }));
    let needs = Rejection::NeedsOwnYes { what: vec![Delicate::Names] };
    assert_eq!(hand.of("amara", half), Err(needs));
}

#[test]
fn the_own_name_is_no_secret_where_it_stands_beside_it() {
    let mut hand = three();
    let named = json!({ "isNamed": true });
    hand.of("amara", idea_with("Amara sings", named.clone())).expect("her own");
    let needs = Err(Rejection::NeedsOwnYes { what: vec![Delicate::Names] });
    let with_mum = idea_with("Amara and Grace sing", named);
    assert_eq!(hand.of("amara", with_mum), needs, "her mother's is");
    assert_eq!(hand.of("ben", idea("Amara sings")), needs, "and hers to Ben");
}

#[test]
fn what_is_refused() {
    let long = "x".repeat(161);
    let cases = [
        (idea(" \u{200B} \n"), Rejection::Missing { field: "text".into() }),
        (idea(&long), Rejection::TooLong { field: "text".into(), most: 160 }),
        (idea_with("A", json!({ "to": ["nobody"] })), Rejection::NoSuchCircle),
        (idea_with("A", json!({ "to": ["amara"] })), Rejection::Missing { field: "to".into() }),
        (json!({ "type": "withdrawIdea", "idea": "none" }), Rejection::NoSuchIdea),
        (take("none", "Action", "r"), Rejection::NoSuchIdea),
    ];
    for (command, expected) in cases {
        let mut hand = three();
        assert_eq!(hand.of("amara", command.clone()), Err(expected), "{command}");
        assert_eq!(*hand.day.idea_wall, IdeaWall::default(), "nothing came of it");
    }
    let mut hand = three();
    hand.of("amara", idea("A tandem")).expect("given");
    assert_eq!(hand.of("amara", idea(" a  TANDEM ")), Err(Rejection::AlreadyThere), "twice");
    let id = last(&hand);
    let others = json!({ "type": "withdrawIdea", "idea": id });
    assert_eq!(hand.of("ben", others), Err(Rejection::NoSuchIdea), "it is not Ben's");
    hand.says("ben", "ShareRound", "No");
    assert_eq!(hand.of("ben", idea("A boat")), Err(Rejection::NoConsent), "he gives none");
    hand.of("ben", take(&id, "Action", "r")).expect("and may take one all the same");
}

#[test]
fn one_circle_does_not_fill_the_wall() {
    let mut hand = three();
    for n in 0..20 {
        hand.of("amara", idea(&format!("Idea {n}"))).expect("room");
        hand.of("amara", json!({ "type": "parkTopic", "text": format!("Topic {n}") }))
            .expect("room");
    }
    let full = Err(Rejection::TooMany { most: 20 });
    assert_eq!(hand.of("amara", idea("One more")), full.clone());
    let topic = json!({ "type": "parkTopic", "text": "One more" });
    assert_eq!(hand.of("amara", topic.clone()), full);
    hand.of("ben", idea("His first")).expect("there is room for Ben");
    hand.desk(json!({ "type": "parkTopic", "circle": null, "text": "Buses" })).expect("and others");
    let first = hand.day.idea_wall.topics[0].id.clone();
    hand.desk(json!({ "type": "settleTopic", "topic": first, "settled": "Done" }))
        .expect("settled");
    hand.of("amara", topic).expect("what is settled waits no more");
    let id = hand.day.idea_wall.ideas[0].id.clone();
    hand.of("amara", json!({ "type": "withdrawIdea", "idea": id })).expect("withdrawn");
    hand.of("amara", idea("One more")).expect("there is room again");
}

#[test]
fn an_idea_becomes_something_in_the_own_plan_once_of_each_kind() {
    let mut hand = three();
    hand.of("amara", idea("A tandem")).expect("given");
    let id = last(&hand);
    let cases = [
        ("Action", Collection::Actions, "what"),
        ("Outcome", Collection::Outcomes, "statement"),
        ("Block", Collection::Blocks, "activity"),
    ];
    for (becomes, collection, field) in cases {
        hand.of("ben", take(&id, becomes, "r")).expect(becomes);
        let record = RecordId::new("r").expect("an id");
        let ben = hand.day.circle(&CircleId::new("ben").expect("an id")).expect("Ben");
        let record = ben.plan.record(collection, &record).expect("it is in his plan");
        assert_eq!(record.text(field), "A tandem", "{becomes}");
        let again = hand.of("ben", take(&id, becomes, "r2"));
        assert_eq!(again, Err(Rejection::AlreadyThere), "{becomes} twice");
        let own = hand.of("amara", take(&id, becomes, "r"));
        assert_eq!(own, Err(Rejection::NotAllowed), "nobody takes their own");
    }
    let ben = hand.day.circle(&CircleId::new("ben").expect("an id")).expect("Ben");
    let blocks = ben.plan.blocks();
    assert!(blocks.broken.is_empty(), "a block as any other");
    assert_eq!(
        Some(blocks.list[0].week.as_str()),
        ben.plan.main_week().as_ref().map(RecordId::as_str)
    );
    assert_eq!(blocks.list[0].days.len(), 1, "it stands where it is seen");
    hand.of("will", take(&id, "Action", "r")).expect("others may, too");
    assert_eq!(hand.day.idea_wall.taken.len(), 4);
}

#[test]
fn a_record_that_is_there_already_is_not_written_over() {
    let mut hand = three();
    hand.of("amara", idea("A tandem")).expect("given");
    let first = last(&hand);
    hand.of("amara", idea("A boat")).expect("given");
    let second = last(&hand);
    hand.of("ben", take(&first, "Action", "r")).expect("taken");
    assert_eq!(hand.of("ben", take(&second, "Action", "r")), Err(Rejection::AlreadyThere));
    assert_eq!(hand.day.idea_wall.taken.len(), 1, "nor is it remembered");
}

#[test]
fn what_is_for_one_circle_reaches_no_other() {
    let mut hand = three();
    hand.of("amara", idea_with("A tandem", json!({ "to": ["ben", "amara", "ben"] })))
        .expect("given");
    assert_eq!(hand.day.idea_wall.ideas[0].to.len(), 1, "Ben, once");
    let id = last(&hand);
    assert_eq!(hand.of("will", take(&id, "Action", "r")), Err(Rejection::NoSuchIdea));
    hand.of("ben", take(&id, "Action", "r")).expect("it is for him");
    hand.of("amara", idea_with("A boat", json!({ "to": ["will"] }))).expect("given");
    hand.desk(json!({ "type": "removePerson", "circle": "will" })).expect("nothing is written");
    let texts: Vec<_> = hand.day.idea_wall.ideas.iter().map(|idea| idea.text.as_str()).collect();
    assert_eq!(texts, ["A tandem"], "what was for Will alone is for nobody, not for all");
}

#[test]
fn what_is_withdrawn_is_off_the_wall_and_what_became_of_it_keeps_its_words() {
    for held in [false, true] {
        let mut hand = three();
        hand.of("amara", idea("A tandem")).expect("given");
        let id = last(&hand);
        hand.of("ben", take(&id, "Action", "r")).expect("taken");
        let show = json!({ "type": "show", "showing": { "type": "ideas", "idea": id } });
        hand.desk(show).expect("large on the wall");
        if held {
            hand.desk(json!({ "type": "freeze" })).expect("held");
            let agenda = json!({ "type": "show", "showing": { "type": "agenda" } });
            hand.desk(agenda).expect("prepared behind it");
        }
        hand.of("amara", json!({ "type": "withdrawIdea", "idea": id })).expect("taken back");
        let projection = &hand.day.projection;
        assert!(projection.frozen.is_none(), "nothing holds it");
        assert_eq!(projection.showing, Showing::Neutral, "a calm card (held: {held})");
        let taken = &hand.day.idea_wall.taken[0];
        assert_eq!(taken.idea, None, "nobody can tell where it came from");
        let ben = hand.day.circle(&taken.circle).expect("Ben");
        let record = ben.plan.record(Collection::Actions, &taken.record).expect("his action");
        assert_eq!(record.text("what"), "A tandem", "he keeps it");
    }
}

#[test]
fn who_leaves_takes_along_what_is_theirs() {
    let mut hand = three();
    hand.of("will", idea("A boat")).expect("given");
    hand.of("amara", idea("A tandem")).expect("given");
    hand.of("will", json!({ "type": "parkTopic", "text": "The bus" })).expect("parked");
    hand.of("will", json!({ "type": "giveFeedback", "scale": 4 })).expect("given");
    hand.desk(json!({ "type": "removePerson", "circle": "will" })).expect("nothing is written");
    assert_eq!(hand.day.idea_wall.ideas.len(), 1, "Amara's");
    assert!(hand.day.idea_wall.topics.is_empty() && hand.day.feedback.is_empty());
}

#[test]
fn topics_wait_until_somebody_says_what_came_of_them() {
    let mut hand = three();
    let settle = |topic: &str, word: Value| json!({ "type": "settleTopic", "topic": topic, "settled": word });
    hand.of("amara", json!({ "type": "parkTopic", "text": " The  bus " })).expect("parked");
    let id = hand.day.idea_wall.topics[0].id.to_string();
    assert_eq!(hand.day.idea_wall.topics[0].text, "The bus");
    let own = hand.of("amara", settle(&id, "Done".into()));
    assert_eq!(own, Err(Rejection::NotAllowed), "the desk does");
    let long = settle(&id, "x".repeat(161).into());
    assert_eq!(hand.desk(long), Err(Rejection::TooLong { field: "settled".into(), most: 160 }));
    assert_eq!(hand.desk(settle("none", "Done".into())), Err(Rejection::NoSuchTopic));
    hand.desk(settle(&id, " Council asked ".into())).expect("settled");
    assert_eq!(hand.day.idea_wall.topics[0].settled.as_deref(), Some("Council asked"));
    hand.desk(settle(&id, Value::Null)).expect("it waits again");
    assert_eq!(hand.day.idea_wall.topics[0].settled, None);
    let empty = json!({ "type": "parkTopic", "text": " " });
    assert_eq!(hand.of("amara", empty), Err(Rejection::Missing { field: "text".into() }));
    let stranger = json!({ "type": "parkTopic", "circle": "nobody", "text": "A" });
    assert_eq!(hand.desk(stranger), Err(Rejection::NoSuchCircle));
}
