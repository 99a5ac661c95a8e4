//! What comes of asking people to share, in a house of four.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::money::{CheckCode, NightKind, Rate, RatePer, Weight};
use crate::plan::{Collection, Edit, Order, Record};
use crate::{Command, CommandId, Day, EventInfo, Moment, RateId, Rejection, Role, decide};

mod together;

const PEOPLE: [&str; 4] = ["amara", "ben", "chitra", "dev"];

struct House {
    day: Day,
    n: u32,
}

fn circle(name: &str) -> CircleId {
    CircleId::new(name).expect("an id")
}

fn record(id: &str) -> RecordId {
    RecordId::new(id).expect("an id")
}

fn rate(id: &str, per: RatePer, pence: i64) -> Rate {
    let (id, label) = (RateId::new(id).expect("an id"), id.to_owned());
    let (from, until, kind, on_cost, minimum_minutes) = (None, None, None, None, None);
    let unknown = crate::Unknown::new();
    Rate { id, label, per, pence, from, until, kind, on_cost, minimum_minutes, unknown }
}

fn core(weights: &[(&str, u32)]) -> Core {
    let weight = |(name, points): &(&str, u32)| {
        let (circle, basis_points) = (circle(name), *points);
        Weight { circle, basis_points }
    };
    Core {
        id: record("core"),
        label: "Core hours".to_owned(),
        minutes_per_week: 2520,
        rate: RateId::new("staff").expect("an id"),
        weights: weights.iter().map(weight).collect(),
        parts: Vec::new(),
        unknown: crate::Unknown::new(),
    }
}

fn swimming(sharers: &[&str]) -> Activity {
    Activity {
        id: record("swim"),
        activity: "Swimming".to_owned(),
        minutes_per_week: 120,
        weeks_per_year: None,
        rate: RateId::new("staff").expect("an id"),
        staff: 1,
        sharers: sharers.iter().map(|name| circle(name)).collect(),
        unknown: crate::Unknown::new(),
    }
}

fn nights(per: &str, kind: NightKind, minutes: Option<i64>) -> SharingChange {
    let rate = RateId::new(per).expect("an id");
    let (id, sharers, unknown) = (record("n"), vec![circle("ben")], crate::Unknown::new());
    let (nights_per_week, minutes_per_night) = (7, minutes);
    let night = Night { id, kind, nights_per_week, minutes_per_night, rate, sharers, unknown };
    SharingChange::Night { night }
}

impl House {
    fn new() -> Self {
        let mut house = Self { day: Day::new(EventInfo::new("e", "A day")), n: 0 };
        for name in PEOPLE {
            let add = Command::AddPerson { circle: circle(name), name: name.to_owned() };
            house.desk(add).expect("added");
        }
        house.day.rates =
            vec![rate("staff", RatePer::Hour, 2140), rate("night", RatePer::Night, 7800)];
        let weights = [("amara", 2500), ("ben", 3000), ("chitra", 2000), ("dev", 2500)];
        house.day.shared_support.core = vec![core(&weights)];
        house.day.shared_support.activities = vec![swimming(&["amara", "chitra"])];
        house
    }

    #[expect(clippy::needless_pass_by_value, reason = "a test writes its command in place")]
    fn does(&mut self, role: &Role, command: Command) -> Result<(), Rejection> {
        self.n += 1;
        let id = CommandId::new(format!("c{}", self.n)).expect("an id");
        let now = DateTime::from_timestamp(1_764_756_000, 0).expect("a time");
        let decision = decide(&self.day, role, &id, &command, Moment::of_the_host(now, "A"))?;
        crate::apply_all(&mut self.day, decision.revision, &decision.changes);
        Ok(())
    }

    fn desk(&mut self, command: Command) -> Result<(), Rejection> {
        self.does(&Role::Facilitator, command)
    }

    fn proposes(&mut self, change: SharingChange) -> Result<ProposalId, Rejection> {
        let reason = String::new();
        self.desk(Command::ProposeSharing { change, reason })?;
        Ok(ProposalId::new(format!("c{}", self.n)).expect("an id"))
    }

    fn leaves(&mut self, name: &str, kind: SharedKind, id: &str) -> Result<ProposalId, Rejection> {
        let (circle, shared, reason) = (circle(name), record(id), "Moving out".to_owned());
        let leave = Command::LeaveSharing { circle: circle.clone(), kind, shared, reason };
        self.does(&Role::Circle { circle }, leave)?;
        Ok(ProposalId::new(format!("c{}", self.n)).expect("an id"))
    }

    fn answers(&mut self, name: &str, proposal: &ProposalId, yes: bool) -> Result<(), Rejection> {
        let (circle, proposal) = (circle(name), proposal.clone());
        let answer = Command::AnswerSharing { circle: circle.clone(), proposal, yes };
        self.does(&Role::Circle { circle }, answer)
    }

    fn says(&mut self, name: &str, together: &TogetherId, yes: bool) -> Result<(), Rejection> {
        let (circle, together) = (circle(name), together.clone());
        let answer = Command::AnswerTogether { circle: circle.clone(), together, yes };
        self.does(&Role::Circle { circle }, answer)
    }

    fn edits(&mut self, name: &str, edits: Vec<Edit>) {
        let circle = circle(name);
        let edit = Command::EditPlan { circle: circle.clone(), edits };
        self.does(&Role::Circle { circle }, edit).expect("written");
    }

    fn inserts(&mut self, name: &str, collection: Collection, id: &str, fields: &Value) {
        let fields = fields.as_object().expect("fields").clone().into_iter().collect();
        let order = Order::after(None);
        self.edits(name, vec![Edit::Insert { collection, record: record(id), order, fields }]);
    }

    /// Writes a block of Mondays and Thursdays with an hour of help each time.
    fn wants(&mut self, name: &str, id: &str, activity: &str, more: &Value) {
        let mut fields = json!({
            "week": "perfect", "days": ["Mon", "Thu"], "part": "PM",
            "activity": activity, "support_minutes": 60,
        });
        for (field, value) in more.as_object().expect("fields") {
            fields[field] = value.clone();
        }
        self.inserts(name, Collection::Blocks, id, &fields);
    }

    fn proposal(&self, id: &ProposalId) -> &Proposal {
        self.day.sharing.proposals.iter().find(|p| &p.id == id).expect("it is kept")
    }

    fn mixes(&self, name: &str) -> Vec<&Record> {
        self.day.circle(&circle(name)).expect("here").plan.list(Collection::Mixes)
    }

    fn points(&self) -> BTreeMap<String, u32> {
        let weights = self.day.shared_support.core.iter().flat_map(|core| &core.weights);
        weights.map(|weight| (weight.circle.to_string(), weight.basis_points)).collect()
    }
}

fn asked(proposal: &Proposal) -> Vec<(&str, Said)> {
    proposal.asked.iter().map(|asked| (asked.circle.as_str(), asked.said)).collect()
}

#[test]
fn other_weights_need_the_yes_of_everybody_whose_weight_changes() {
    let mut house = House::new();
    let weights = [("amara", 3000), ("ben", 2500), ("chitra", 2000), ("dev", 2500)];
    let id = house.proposes(SharingChange::Core { core: core(&weights) }).expect("asked");
    let expected = [("amara", Said::Waiting), ("ben", Said::Waiting)];
    assert_eq!(asked(house.proposal(&id)), expected, "the others pay what they paid");
    let other = house.answers("dev", &id, true);
    assert_eq!(other, Err(Rejection::NotAParty), "dev was not asked");
    house.answers("amara", &id, true).expect("a yes");
    assert_eq!(house.points()["amara"], 2500, "one yes is not two");
    let (proposal, given_by) = (id.clone(), "Ben's mother, by telephone".to_owned());
    let note = Command::NoteSharingYes { circle: circle("ben"), proposal, given_by };
    house.desk(note).expect("noted");
    assert_eq!(house.points()["amara"], 3000, "now it is so");
    let proposal = house.proposal(&id);
    assert_eq!(proposal.state, ProposalState::Agreed, "and settled");
    let by = proposal.asked_of(&circle("ben")).and_then(|asked| asked.given_by.as_deref());
    assert_eq!(by, Some("Ben's mother, by telephone"), "it is known who said it");
    let late = house.answers("amara", &id, false);
    assert_eq!(late, Err(Rejection::NoSuchProposal), "what is agreed is agreed");
}

#[test]
fn one_no_and_nothing_changes() {
    let mut house = House::new();
    let before = house.day.shared_support.clone();
    let ends = SharingChange::ActivityEnds { id: record("swim") };
    let id = house.proposes(ends).expect("asked");
    house.answers("amara", &id, true).expect("a yes");
    house.answers("chitra", &id, false).expect("a no");
    assert_eq!(house.proposal(&id).state, ProposalState::Refused, "one no is enough");
    assert_eq!(house.day.shared_support, before, "all is as it was");
    let again = house.answers("chitra", &id, true);
    assert_eq!(again, Err(Rejection::NoSuchProposal), "it has to be asked anew");
}

#[test]
fn who_leaves_has_said_yes_and_the_others_keep_their_proportions() {
    let mut house = House::new();
    let id = house.leaves("ben", SharedKind::Core, "core").expect("asked");
    let twice = house.leaves("ben", SharedKind::Core, "core");
    assert_eq!(twice, Err(Rejection::AlreadyThere), "once is enough");
    assert!(asked(house.proposal(&id)).contains(&("ben", Said::Yes)), "it is ben's wish");
    for name in ["amara", "chitra", "dev"] {
        house.answers(name, &id, true).expect("a yes");
    }
    let expected = [("amara", 3572), ("chitra", 2857), ("dev", 3571)];
    let expected = expected.map(|(name, points)| (name.to_owned(), points)).into();
    assert_eq!(house.points(), expected, "25, 20 and 25 of 70, and all of it");
    let again = house.leaves("ben", SharedKind::Core, "core");
    assert_eq!(again, Err(Rejection::NotAParty), "ben has no part in it any more");
}

#[test]
fn a_wish_to_leave_that_is_thought_over_is_nobodys_no() {
    let mut house = House::new();
    let id = house.leaves("amara", SharedKind::Activity, "swim").expect("asked");
    house.answers("amara", &id, false).expect("thought over");
    assert_eq!(house.proposal(&id).state, ProposalState::Withdrawn, "nobody has refused");
}

#[test]
fn who_was_the_last_to_share_ends_it() {
    let mut house = House::new();
    house.day.shared_support.activities = vec![swimming(&["amara"])];
    house.leaves("amara", SharedKind::Activity, "swim").expect("nobody else is concerned");
    assert!(house.day.shared_support.activities.is_empty(), "nobody shares it any more");
}

#[test]
fn help_that_pointed_to_what_is_no_longer_shared_stays_where_it_is() {
    let mut house = House::new();
    house.wants("amara", "a1", "Swimming", &json!({}));
    let mix = json!({
        "block": "a1", "tier": "SharedPaid", "minutes_per_week": 120, "shared_activity": "swim",
    });
    house.inserts("amara", Collection::Mixes, "m1", &mix);
    let id = house.leaves("amara", SharedKind::Activity, "swim").expect("asked");
    house.answers("chitra", &id, true).expect("a yes");
    assert_eq!(house.day.shared_support.activities[0].sharers, [circle("chitra")], "left");
    let mixes = house.mixes("amara");
    assert_eq!(mixes.len(), 1, "the need for help has not gone");
    assert_eq!(mixes[0].text("shared_activity"), "swim", "it still says what it was");
    let amara = house.day.circle(&circle("amara")).expect("here");
    let account = crate::money::account(&house.day, amara, None).expect("it can be counted");
    let codes: Vec<_> = account.checks.iter().map(|check| check.code).collect();
    assert!(codes.contains(&CheckCode::SplitSum), "it is not free, it is missing: {codes:?}");
}

#[test]
fn what_cannot_be_shared_is_not_asked() {
    let gone = |mut core: Core| {
        core.rate = RateId::new("gone").expect("an id");
        core
    };
    let whole = [("amara", 5000), ("ben", 5000)];
    let field = |field: &str| field.to_owned();
    let long = |minutes_per_week| Activity { minutes_per_week, ..swimming(&["amara"]) };
    let nobody = |staff| Activity { staff, ..swimming(&["amara"]) };
    for (why, change, expected) in [
        (
            "weights add up",
            SharingChange::Core { core: core(&[("amara", 5000), ("ben", 4999)]) },
            Rejection::Weights { sum: 9999 },
        ),
        (
            "even the largest",
            SharingChange::Core { core: core(&[("amara", u32::MAX), ("ben", u32::MAX)]) },
            Rejection::Weights { sum: u32::MAX },
        ),
        (
            "everybody once",
            SharingChange::Core { core: core(&[("amara", 5000), ("amara", 5000)]) },
            Rejection::AlreadyThere,
        ),
        (
            "who is not here",
            SharingChange::Core { core: core(&[("eve", 10_000)]) },
            Rejection::NoSuchCircle,
        ),
        ("a rate", SharingChange::Core { core: gone(core(&whole)) }, Rejection::NoSuchRate),
        (
            "a sleep-in by the hour",
            nights("staff", NightKind::SleepIn, None),
            Rejection::WrongKind { field: field("rate") },
        ),
        (
            "a waking night by the night",
            nights("night", NightKind::WakingNight, Some(540)),
            Rejection::WrongKind { field: field("rate") },
        ),
        (
            "a waking night of any length",
            nights("staff", NightKind::WakingNight, None),
            Rejection::Missing { field: field("minutesPerNight") },
        ),
        (
            "more than a week has",
            SharingChange::Activity { activity: long(10_081) },
            Rejection::OutOfRange { field: field("minutesPerWeek") },
        ),
        (
            "less than nothing",
            SharingChange::Activity { activity: long(-1) },
            Rejection::OutOfRange { field: field("minutesPerWeek") },
        ),
        (
            "no staff",
            SharingChange::Activity { activity: nobody(0) },
            Rejection::OutOfRange { field: field("staff") },
        ),
        (
            "the end of what is not there",
            SharingChange::CoreEnds { id: record("attic") },
            Rejection::NoSuchRecord,
        ),
    ] {
        let mut house = House::new();
        assert_eq!(house.proposes(change), Err(expected), "{why}");
        assert!(house.day.sharing.proposals.is_empty(), "{why}: nobody is asked");
    }
}

#[test]
fn of_two_proposals_about_the_same_the_second_is_not_made_over_the_first() {
    let mut house = House::new();
    let with_ben = swimming(&["amara", "ben", "chitra"]);
    let with_dev = swimming(&["amara", "chitra", "dev"]);
    let first = house.proposes(SharingChange::Activity { activity: with_ben }).expect("asked");
    let second = house.proposes(SharingChange::Activity { activity: with_dev }).expect("asked");
    for name in ["amara", "chitra", "dev"] {
        house.answers(name, &second, true).expect("a yes");
    }
    assert_eq!(house.proposal(&first).state, ProposalState::Withdrawn, "it is of another swim");
    let late = house.answers("amara", &first, true);
    assert_eq!(late, Err(Rejection::NoSuchProposal), "it cannot be agreed any more");
    let expected = [circle("amara"), circle("chitra"), circle("dev")];
    assert_eq!(house.day.shared_support.activities[0].sharers, expected, "the second stands");
}

#[test]
fn a_proposal_whose_rate_has_gone_meanwhile_comes_to_nothing() {
    let mut house = House::new();
    let mut dear = swimming(&["amara", "chitra"]);
    house.day.rates.push(rate("dear", RatePer::Hour, 3000));
    dear.rate = RateId::new("dear").expect("an id");
    let id = house.proposes(SharingChange::Activity { activity: dear }).expect("asked");
    house.day.rates.retain(|rate| rate.id.as_str() != "dear");
    let before = house.day.shared_support.clone();
    for name in ["amara", "chitra"] {
        house.answers(name, &id, true).expect("a yes");
    }
    assert_eq!(house.proposal(&id).state, ProposalState::Withdrawn, "there is no such price");
    assert_eq!(house.day.shared_support, before, "nothing has changed");
}

#[test]
fn what_concerns_nobody_is_made_at_once_and_what_changes_nothing_is_nothing() {
    let mut house = House::new();
    let mut empty = swimming(&[]);
    empty.id = record("art");
    house.proposes(SharingChange::Activity { activity: empty }).expect("made");
    assert_eq!(house.day.shared_support.activities.len(), 2, "nobody had to be asked");
    let before = house.day.revision;
    let same = SharingChange::Activity { activity: swimming(&["amara", "chitra"]) };
    house.proposes(same).expect("nothing to do");
    assert_eq!(house.day.revision, before, "nothing happened");
}

#[test]
fn there_is_an_end_to_proposals_and_open_ones_are_never_forgotten() {
    let mut house = House::new();
    let change = |n: u32| {
        let activity = format!("Swimming {n}");
        let activity = Activity { activity, ..swimming(&["amara", "chitra"]) };
        SharingChange::Activity { activity }
    };
    let first = house.proposes(change(0)).expect("asked");
    house.answers("amara", &first, false).expect("a no");
    for n in 1..=60 {
        house.proposes(change(n)).expect("there is room");
    }
    assert!(house.day.sharing.proposals.iter().all(|p| p.id != first), "the settled one went");
    assert_eq!(house.proposes(change(61)), Err(Rejection::TooMany { most: 60 }), "the rest stay");
}

#[test]
fn who_is_taken_off_the_list_is_asked_nothing_more() {
    let mut house = House::new();
    house.desk(Command::AddPerson { circle: circle("eve"), name: "Eve".into() }).expect("added");
    let with_eve = SharingChange::Activity { activity: swimming(&["amara", "chitra", "eve"]) };
    let id = house.proposes(with_eve).expect("asked");
    house.desk(Command::RemovePerson { circle: circle("eve") }).expect("her plan is blank");
    let proposal = house.proposal(&id);
    assert_eq!(proposal.state, ProposalState::Withdrawn, "it cannot come about");
    assert!(proposal.asked_of(&circle("eve")).is_none(), "nobody waits for her");
    let shares = house.desk(Command::RemovePerson { circle: circle("ben") });
    assert_eq!(shares, Err(Rejection::SharesSupport), "ben pays a part");
}

#[derive(Debug, Clone)]
enum Step {
    Weights(Vec<u32>),
    Leave(usize),
    Join(usize),
    Answer(usize, usize, bool),
    Note(usize, usize),
    Withdraw(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        prop::collection::vec(0_u32..5000, 3).prop_map(Step::Weights),
        (0_usize..4).prop_map(Step::Leave),
        (0_usize..4).prop_map(Step::Join),
        (0_usize..4, 0_usize..6, prop::bool::weighted(0.85))
            .prop_map(|(who, which, yes)| Step::Answer(who, which, yes)),
        (0_usize..4, 0_usize..6).prop_map(|(who, which)| Step::Note(who, which)),
        (0_usize..6).prop_map(Step::Withdraw),
    ]
}

/// Returns the part of each person in all that is shared.
fn parts(house: &House) -> Vec<(Option<u32>, BTreeSet<CircleId>)> {
    let swim = (SharedKind::Activity, &record("swim"));
    let sharers: BTreeSet<_> = house.day.shared_support.sharers(swim).into_iter().collect();
    let points = house.points();
    let part = |name: &&str| {
        let is_in_it = sharers.contains(&circle(name));
        (points.get(*name).copied(), if is_in_it { sharers.clone() } else { BTreeSet::new() })
    };
    PEOPLE.iter().map(part).collect()
}

fn agreed(house: &House) -> Vec<ProposalId> {
    let all = house.day.sharing.proposals.iter();
    all.filter(|p| p.state == ProposalState::Agreed).map(|p| p.id.clone()).collect()
}

proptest! {
    #[test]
    fn nobodys_part_changes_without_their_yes_and_weights_always_add_up(
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let mut house = House::new();
        for step in steps {
            let (before, agreed_before) = (parts(&house), agreed(&house));
            let open = |which: usize| {
                let all: Vec<_> = house.day.sharing.proposals.iter()
                    .filter(|p| p.state == ProposalState::Open).map(|p| p.id.clone()).collect();
                all.get(which % all.len().max(1)).cloned()
            };
            let nowhere = || ProposalId::new("nowhere").expect("an id");
            // A step may be refused, as a hand may be; what it leaves behind is looked at below.
            let outcome = match step {
                Step::Weights(points) => {
                    let last = 10_000_u32.saturating_sub(points.iter().sum());
                    let points = points.into_iter().chain([last]);
                    let all: Vec<_> = PEOPLE.into_iter().zip(points).collect();
                    house.proposes(SharingChange::Core { core: core(&all) }).map(drop)
                }
                Step::Leave(who) => house.leaves(PEOPLE[who], SharedKind::Core, "core").map(drop),
                Step::Join(who) => {
                    let mut swim = swimming(&["amara", "chitra"]);
                    swim.sharers.retain(|sharer| sharer != &circle(PEOPLE[who]));
                    swim.sharers.push(circle(PEOPLE[who]));
                    house.proposes(SharingChange::Activity { activity: swim }).map(drop)
                }
                Step::Answer(who, which, yes) => {
                    let id = open(which).unwrap_or_else(nowhere);
                    house.answers(PEOPLE[who], &id, yes)
                }
                Step::Note(who, which) => {
                    let (proposal, given_by) = (open(which).unwrap_or_else(nowhere), "Jo".into());
                    let circle = circle(PEOPLE[who]);
                    house.desk(Command::NoteSharingYes { circle, proposal, given_by })
                }
                Step::Withdraw(which) => {
                    let proposal = open(which).unwrap_or_else(nowhere);
                    house.desk(Command::WithdrawSharing { proposal })
                }
            };
            let after = parts(&house);
            prop_assert!(outcome.is_ok() || before == after, "a no changes nothing");
            for core in &house.day.shared_support.core {
                let sum: u32 = core.weights.iter().map(|weight| weight.basis_points).sum();
                prop_assert_eq!(sum, 10_000, "the whole is shared out");
            }
            let new = agreed(&house).into_iter().find(|agreed| !agreed_before.contains(agreed));
            let changed = before.iter().zip(&after).zip(PEOPLE).filter(|((b, a), _)| b != a);
            for (_, name) in changed {
                let proposal = house.proposal(new.as_ref().expect("it comes of an agreement"));
                let said = proposal.asked_of(&circle(name)).map(|asked| asked.said);
                prop_assert_eq!(said, Some(Said::Yes), "{} has said yes", name);
            }
        }
    }
}
