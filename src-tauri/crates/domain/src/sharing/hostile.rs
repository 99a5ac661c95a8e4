//! Somebody who wants to find out from questions what others do, or what they have said.

use chrono::DateTime;
use serde_json::{Value, json};

use super::*;
use crate::plan::{Collection, Edit, Order};
use crate::{Command, CommandId, Day, EventInfo, Moment, Role, decide};

struct Room {
    day: Day,
    n: u32,
}

fn circle(name: &str) -> CircleId {
    CircleId::new(name).expect("an id")
}

fn record(id: &str) -> RecordId {
    RecordId::new(id).expect("an id")
}

impl Room {
    fn new() -> Self {
        let mut room = Self { day: Day::new(EventInfo::new("e", "A day")), n: 0 };
        for name in ["amara", "ben", "chitra", "dev"] {
            let add = Command::AddPerson { circle: circle(name), name: name.to_owned() };
            room.does(&Role::Facilitator, &add);
        }
        room
    }

    fn does(&mut self, role: &Role, command: &Command) {
        self.n += 1;
        let id = CommandId::new(format!("c{}", self.n)).expect("an id");
        let now = DateTime::from_timestamp(1_764_756_000, 0).expect("a time");
        let decision = decide(&self.day, role, &id, command, Moment::of_the_host(now, "A"));
        let decision = decision.expect("it may be");
        crate::apply_all(&mut self.day, decision.revision, &decision.changes);
    }

    fn edits(&mut self, name: &str, edit: Edit) {
        let circle = circle(name);
        let command = Command::EditPlan { circle: circle.clone(), edits: vec![edit] };
        self.does(&Role::Circle { circle }, &command);
    }

    fn wants(&mut self, name: &str, id: &str, activity: &str) {
        let fields = json!({
            "week": "perfect", "days": ["Mon"], "part": "PM", "activity": activity,
        });
        let fields = serde_json::from_value(fields).expect("fields");
        let (collection, order) = (Collection::Blocks, Order::after(None));
        self.edits(name, Edit::Insert { collection, record: record(id), order, fields });
    }

    fn writes(&mut self, name: &str, id: &str, activity: &str) {
        let plan = &self.day.circle(&circle(name)).expect("here").plan;
        let block = plan.record(Collection::Blocks, &record(id)).expect("there");
        let (base, seen) = (block.revision, Some(block.text("activity").to_owned()));
        let (field, value) = ("activity".to_owned(), Value::from(activity));
        let collection = Collection::Blocks;
        self.edits(name, Edit::Set { collection, record: record(id), field, value, base, seen });
    }

    fn removes(&mut self, name: &str, id: &str) {
        self.edits(name, Edit::Remove { collection: Collection::Blocks, record: record(id) });
    }

    /// Answers the last question before a circle.
    fn says(&mut self, name: &str, yes: bool) {
        let circle = circle(name);
        let shown = |together: &&Together| together.shown_to(&circle).is_some();
        let together = self.day.sharing.togethers.iter().rfind(shown).expect("a question");
        let together = together.id.clone();
        let command = Command::AnswerTogether { circle: circle.clone(), together, yes };
        self.does(&Role::Circle { circle }, &command);
    }

    /// Returns the blocks about which questions stand before a circle, and its answers.
    fn before(&self, name: &str) -> Vec<(String, Said)> {
        let circle = circle(name);
        let all = self.day.sharing.togethers.iter();
        let sides = all.filter_map(|together| together.shown_to(&circle));
        let mut seen: Vec<_> = sides.map(|(side, _)| (side.block.to_string(), side.said)).collect();
        seen.sort_by(|a, b| a.0.cmp(&b.0));
        seen
    }
}

/// What somebody does in a room.
type Step = fn(&mut Room);

/// What dev may have said to ben before ben goes on.
fn whatever_dev_says(yes: Option<bool>) -> Room {
    let mut room = Room::new();
    room.wants("ben", "b1", "Swimming");
    room.wants("dev", "d1", "Swimming");
    if let Some(yes) = yes {
        room.says("dev", yes);
    }
    room
}

#[test]
fn what_ones_own_block_becomes_does_not_tell_what_the_other_has_said() {
    let steps: [(&str, Step); 8] = [
        ("another activity", |room| room.writes("ben", "b1", "Reading")),
        ("there and back", |room| {
            room.writes("ben", "b1", "Reading");
            room.writes("ben", "b1", "Swimming");
        }),
        ("to the tray", |room| room.removes("ben", "b1")),
        ("a new block instead", |room| {
            room.removes("ben", "b1");
            room.wants("ben", "b2", "Swimming");
        }),
        ("a second block beside it", |room| room.wants("ben", "b2", "Swimming")),
        ("the other goes away", |room| room.writes("dev", "d1", "Reading")),
        ("the other goes and comes", |room| {
            room.writes("dev", "d1", "Reading");
            room.writes("dev", "d1", "Swimming");
        }),
        ("a third wants the same", |room| room.wants("amara", "a1", "Swimming")),
    ];
    for (why, step) in steps {
        for has_answered in [false, true] {
            let seen = [None, Some(false)].map(|yes| {
                let mut room = whatever_dev_says(yes);
                if has_answered {
                    room.says("ben", true);
                }
                step(&mut room);
                room.before("ben")
            });
            let [silent, no] = seen;
            assert_eq!(silent, no, "{why}: ben sees the same (has answered: {has_answered})");
        }
    }
}

#[test]
fn who_was_told_nothing_of_a_no_can_still_go_with_somebody_else() {
    let mut room = whatever_dev_says(Some(false));
    room.says("ben", true);
    room.wants("amara", "a1", "Swimming");
    assert_eq!(room.before("ben"), [("b1".to_owned(), Said::Yes)], "his yes stands");
    room.says("amara", true);
    assert!(
        room.day.sharing.togethers.iter().any(Together::is_mutual),
        "they have found each other"
    );
}

#[test]
fn writing_everything_that_there_is_finds_out_little_and_asks_nobody_over_and_over() {
    let mut room = Room::new();
    for n in 0..60 {
        room.wants("ben", &format!("b{n}"), &format!("Hobby{n:02}"));
    }
    room.wants("dev", "d", "Nothing yet");
    for n in 0..60 {
        room.writes("dev", "d", &format!("Hobby{n:02}"));
    }
    assert_eq!(room.day.sharing.togethers.len(), 40, "there is an end to it");

    let mut room = Room::new();
    room.wants("ben", "b", "Swimming");
    for n in 0..20 {
        room.wants("dev", &format!("d{n}"), "Swimming");
        if n == 0 {
            room.says("dev", false);
        }
    }
    assert_eq!(room.before("ben").len(), 1, "ben is asked once");
}

#[test]
fn before_one_has_answered_one_does_not_see_that_others_have() {
    let asked = |said: [Said; 3]| {
        let names = ["amara", "ben", "chitra"];
        let asked = names.into_iter().zip(said);
        let asked =
            asked.map(|(name, said)| AskedOf { circle: circle(name), said, given_by: None });
        let (id, asked) = (ProposalId::new("p").expect("an id"), asked.collect());
        let change = SharingChange::CoreEnds { id: record("core") };
        let (reason, by, state) = (String::new(), None, ProposalState::Open);
        Proposal { id, change, reason, by, asked, state, blocks: Vec::new() }
    };
    use Said::{Waiting, Yes};
    for (said, expected) in [
        ([Waiting, Waiting, Waiting], 2),
        ([Waiting, Yes, Waiting], 2),
        ([Waiting, Yes, Yes], 2),
        ([Yes, Yes, Waiting], 1),
        ([Yes, Waiting, Waiting], 2),
    ] {
        assert_eq!(asked(said).waiting_beside(&circle("amara")), expected, "{said:?}");
    }
}
