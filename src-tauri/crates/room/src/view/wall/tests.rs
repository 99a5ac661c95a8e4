//! What of a circle's words is on the wall, and what never is.

use domain::{Command, CommandId, EventInfo, Moment, Role, apply_all, decide};
use serde_json::{Value, json};

use super::*;

struct Hand {
    day: Day,
    n: u32,
}

impl Hand {
    fn new() -> Self {
        let mut hand = Self { day: Day::new(EventInfo::new("e", "A day")), n: 0 };
        for (id, name) in [("amara", "Amara"), ("ben", "Ben")] {
            hand.desk(json!({ "type": "addPerson", "circle": id, "name": name }));
        }
        hand
    }

    fn desk(&mut self, command: Value) {
        self.does(&Role::Facilitator, command);
    }

    fn of(&mut self, circle: &str, mut command: Value) {
        command["circle"] = circle.into();
        let role = Role::Circle { circle: CircleId::new(circle).expect("an id") };
        self.does(&role, command);
    }

    fn parks(&mut self, circle: &str, text: &str) {
        self.of(circle, json!({ "type": "parkTopic", "text": text }));
    }

    fn says(&mut self, circle: &str, said: &[(&str, &str)]) {
        let consents: Vec<_> = said
            .iter()
            .map(|(purpose, answer)| {
                json!({
                    "purpose": purpose, "answer": answer, "givenBy": "Amara", "basis": "Own",
                    "on": null, "how": "", "toWhom": "", "until": null, "withdrawnAt": null,
                })
            })
            .collect();
        self.of(circle, json!({ "type": "setConsents", "consents": consents }));
    }

    fn does(&mut self, role: &Role, command: Value) {
        self.n += 1;
        let id = CommandId::new(format!("k{}", self.n)).expect("an id");
        let command: Command = serde_json::from_value(command).expect("a command");
        let moment = Moment::of_the_host(now(), "ACDEFG");
        let decision = decide(&self.day, role, &id, &command, moment).expect("it comes about");
        apply_all(&mut self.day, decision.revision, &decision.changes);
    }

    /// Returns the words on the wall when this is shown.
    fn wall(&mut self, showing: &str) -> Vec<String> {
        self.desk(json!({ "type": "show", "showing": { "type": showing, "idea": null } }));
        match wall_view(&self.day, &self.day.projection, &[], &[], now()).showing {
            WallShowing::Parked { topics } => topics,
            WallShowing::Ideas { ideas, .. } => ideas.into_iter().map(|idea| idea.text).collect(),
            other => panic!("something else: {other:?}"),
        }
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_764_756_000, 0).expect("a time")
}

#[test]
fn a_circles_debts_and_tablets_are_parked_for_the_desk_and_not_for_the_wall() {
    let mut hand = Hand::new();
    hand.desk(json!({ "type": "parkTopic", "circle": null, "text": "Who pays Ben £5" }));
    hand.parks("amara", "The bus on Sundays");
    for text in ["My debts", "120 a week is too little", "Tablets at night", "Amara and her mum"] {
        hand.parks("amara", text);
    }
    assert_eq!(hand.wall("parked"), ["Who pays Ben £5", "The bus on Sundays"]);
    assert_eq!(hand.day.idea_wall.topics.len(), 6, "the desk reads them all");
}

#[test]
fn a_no_takes_parked_topics_off_the_wall_at_once_and_what_is_taken_back_is_gone() {
    for purpose in ["ShareRound", "ShowOnScreen"] {
        let mut hand = Hand::new();
        hand.parks("amara", "The bus on Sundays");
        hand.parks("ben", "A swimming pool");
        hand.says("amara", &[(purpose, "Ask")]);
        assert_eq!(hand.wall("parked").len(), 2, "{purpose}: asked each time is no no");
        hand.desk(json!({ "type": "freeze" }));
        hand.says("amara", &[(purpose, "No")]);
        let view = wall_view(&hand.day, &hand.day.projection, &[], &[], now());
        let topics = vec!["A swimming pool".to_owned()];
        assert_eq!(view.showing, WallShowing::Parked { topics }, "{purpose}: though it is held");
        let id = hand.day.idea_wall.topics[1].id.clone();
        hand.of("ben", json!({ "type": "withdrawTopic", "topic": id }));
        let view = wall_view(&hand.day, &hand.day.projection, &[], &[], now());
        assert_eq!(view.showing, WallShowing::Parked { topics: vec![] }, "{purpose}: and Ben's");
    }
}

#[test]
fn ideas_of_a_person_who_wants_to_be_on_no_screen_are_on_tablets_and_not_on_the_wall() {
    for is_named in [false, true] {
        let mut hand = Hand::new();
        let idea = json!({
            "type": "offerIdea", "text": "A tandem", "tier": null, "isNamed": is_named, "to": [],
            "agreed": [],
        });
        hand.of("amara", idea);
        assert_eq!(hand.wall("ideas"), ["A tandem"]);
        hand.says("amara", &[("ShareRound", "Yes"), ("ShowOnScreen", "No")]);
        assert_eq!(hand.wall("ideas"), Vec::<String>::new(), "named: {is_named}");
        let amara = hand.day.circles[0].id.clone();
        assert!(may_be_shared(&hand.day, &amara, now()), "tablets go by the share-round");
        assert_eq!(ideas(&hand.day, now()).len(), 1, "and the desk reads it");
    }
}
