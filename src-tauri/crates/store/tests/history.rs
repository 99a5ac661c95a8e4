//! How a plan came to be what it is, read back from the log of a real file.

mod folder;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::plan::{Collection, Edit, Order, Plan};
use domain::{
    CircleId, Command, CommandId, Day, Moment, RecordId, Revision, Role, SeatId, apply_all, decide,
};
use folder::{Folder, at, sample};
use proptest::prelude::*;
use serde_json::{Value, json};
use store::{Commit, Moments, PlanLog, PlanMoment, Store};

/// A day that is written in, with what has to be saved for it.
struct Table {
    day: Day,
    commits: Vec<Commit>,
    /// Each circle's plan after each revision.
    published: BTreeMap<Revision, BTreeMap<CircleId, Plan>>,
}

impl Table {
    fn new() -> Self {
        let mut day = sample();
        day.revision = Revision(1);
        let mut table = Self { day, commits: Vec::new(), published: BTreeMap::new() };
        table.publish();
        table
    }

    fn publish(&mut self) {
        let plans = self.day.circles.iter().map(|c| (c.id.clone(), c.plan.clone()));
        self.published.insert(self.day.revision, plans.collect());
    }

    /// Carries a command out, unless the rules say no.
    fn does(&mut self, role: &Role, seat: &str, now: DateTime<Utc>, command: &Command) {
        let id = CommandId::new(format!("c{}", self.commits.len())).expect("an id");
        let moment = Moment::of_the_host(now, "ACDEFG");
        let Ok(decision) = decide(&self.day, role, &id, command, moment) else { return };
        apply_all(&mut self.day, decision.revision, &decision.changes);
        self.publish();
        let (revision, changes) = (decision.revision, decision.changes);
        let seat = SeatId::new(seat).ok();
        self.commits.push(Commit { id, seat, at: now, revision, changes });
    }

    fn edits(&mut self, name: &str, seat: &str, second: i64, edits: Vec<Edit>) {
        let circle = circle(name);
        let role = Role::Circle { circle: circle.clone() };
        self.does(&role, seat, at(second), &Command::EditPlan { circle, edits });
    }

    async fn saved(&self, folder: &Folder) -> Store {
        let mut store = folder.with_sample().await;
        store.commit(&self.commits).await.expect("saved");
        store
    }
}

fn circle(name: &str) -> CircleId {
    CircleId::new(name).expect("an id")
}

fn record(id: &str) -> RecordId {
    RecordId::new(id).expect("an id")
}

fn order(n: u8) -> Order {
    Order::new(char::from(b'a' + n % 26).to_string()).expect("an order")
}

fn note(id: &str, text: &str) -> Edit {
    let fields = [("worksheet", "one-page-profile"), ("section", "important-to"), ("text", text)];
    Edit::Insert {
        collection: Collection::Entries,
        record: record(id),
        order: order(1),
        fields: fields.map(|(name, value)| (name.to_owned(), value.into())).into(),
    }
}

fn action(id: &str) -> Edit {
    let fields = BTreeMap::from([("what".to_owned(), json!("Ring the choir"))]);
    let (collection, order) = (Collection::Actions, order(1));
    Edit::Insert { collection, record: record(id), order, fields }
}

async fn moments(store: &mut Store, name: &str) -> Vec<PlanMoment> {
    let mut moments = Moments::new(circle(name));
    while !store.read_moments(&mut moments).await.expect("read") {}
    moments.told()
}

async fn plan_at(store: &mut Store, circle: &CircleId, revision: Revision) -> Plan {
    let mut log = PlanLog::new(circle.clone(), revision);
    while !store.read_plan_log(&mut log).await.expect("read") {}
    log.plan()
}

#[tokio::test]
async fn however_long_the_log_is_it_is_read_in_small_bites_and_only_the_plan_is_kept() {
    let mut table = Table::new();
    let text = |n: usize| format!("{n} {}", "x".repeat(9_900));
    table.edits("amara", "anna", 0, vec![note("e1", &text(0))]);
    for n in 1..=80 {
        let (value, base) = (json!(text(n)), table.day.revision);
        let (collection, record, field) = (Collection::Entries, record("e1"), "text".to_owned());
        let edit = Edit::Set { collection, record, field, value, base, seen: Some(text(n - 1)) };
        table.edits("amara", "anna", 1, vec![edit]);
    }
    let mut store = table.saved(&Folder::new()).await;
    let (mut log, mut bites) = (PlanLog::new(circle("amara"), table.day.revision), 1);
    while !store.read_plan_log(&mut log).await.expect("read") {
        bites += 1;
    }
    assert!((3..20).contains(&bites), "800 KB of changes in {bites} bites");
    assert_eq!(log.plan(), table.published[&table.day.revision][&circle("amara")]);
    let mut bites = 1;
    let mut moments = Moments::new(circle("amara"));
    while !store.read_moments(&mut moments).await.expect("read") {
        bites += 1;
    }
    assert!((3..20).contains(&bites), "and so are its moments: {bites}");
    assert_eq!(moments.told()[0].revision, table.day.revision);
}

#[tokio::test]
async fn a_run_of_typing_is_one_moment_and_each_hand_has_its_own() {
    let mut table = Table::new();
    for (n, (seat, second)) in [
        ("anna", 1000),
        ("ben", 1030),
        ("anna", 1100),
        ("anna", 1219), // One second short of two minutes.
        ("ben", 1240),
        ("anna", 1339), // Two minutes.
    ]
    .into_iter()
    .enumerate()
    {
        table.edits("amara", seat, second, vec![note(&format!("e{n}"), "Singing")]);
    }
    table.edits("amara", "anna", 1340, vec![action("a1"), note("e9", "Swimming")]);
    table.edits("ben", "carl", 1341, vec![note("e1", "of another circle")]);
    let found = moments(&mut table.saved(&Folder::new()).await, "amara").await;
    let told: Vec<_> = found
        .iter()
        .map(|moment| {
            let seat = moment.seat.as_ref().map_or("", SeatId::as_str);
            let count = |collection| moment.counts.get(&collection).copied().unwrap_or(0);
            let counts = (count(Collection::Entries), count(Collection::Actions));
            ((moment.at - at(0)).num_seconds(), moment.revision.0, seat, counts)
        })
        .collect();
    assert_eq!(
        told[..told.len() - 1],
        [
            (1340, 8, "anna", (2, 1)),
            (1240, 6, "ben", (1, 0)),
            (1219, 5, "anna", (3, 0)),
            (1030, 3, "ben", (1, 0)),
        ],
        "the latest first"
    );
    let (import, of) = (found.last().expect("the import"), told.last().expect("the import"));
    assert_eq!((of.0, of.1, of.2, import.counts.len() > 1), (0, 1, "", true), "nobody's hand");
}

#[tokio::test]
async fn a_hand_that_never_rests_leaves_more_than_one_moment_behind() {
    let mut table = Table::new();
    for n in 0..60 {
        table.edits("amara", "anna", 1000 + n * 30, vec![note(&format!("e{n}"), "Singing")]);
    }
    let found = moments(&mut table.saved(&Folder::new()).await, "amara").await;
    assert_eq!(found.len(), 4, "half an hour of typing in three, and the import: {found:?}");
}

#[tokio::test]
async fn no_more_than_five_hundred_moments_are_told_of_and_they_are_the_latest() {
    let mut table = Table::new();
    table.edits("amara", "anna", 500, vec![note("e", "Singing")]);
    for n in 0..600 {
        let to = Edit::Move {
            collection: Collection::Entries,
            record: record("e"),
            order: if n % 2 == 0 { order(2) } else { order(3) },
        };
        table.edits("amara", "anna", 1000 + n * 60 * 3, vec![to]);
    }
    let found = moments(&mut table.saved(&Folder::new()).await, "amara").await;
    assert_eq!(found.len(), 500, "a list that can be read");
    assert_eq!(found[0].revision, table.day.revision, "up to now");
}

#[tokio::test]
async fn a_person_who_comes_under_an_old_id_has_no_old_plan() {
    let mut table = Table::new();
    let (desk, ffion) = (Role::Facilitator, circle("ffion"));
    let add = Command::AddPerson { circle: ffion.clone(), name: "Ffion".to_owned() };
    table.does(&desk, "desk", at(10), &add);
    let first = table.day.revision;
    table.does(&desk, "desk", at(900), &Command::RemovePerson { circle: ffion.clone() });
    table.does(&desk, "desk", at(1800), &add);
    let folder = Folder::new();
    let mut store = table.saved(&folder).await;
    let found = moments(&mut store, "ffion").await;
    assert_eq!(found.len(), 1, "only since she came again: {found:?}");
    let now = plan_at(&mut store, &ffion, table.day.revision).await;
    let then = &table.published[&first][&ffion];
    assert_eq!(now, table.day.circle(&ffion).expect("there").plan, "as it is");
    assert_ne!(&now, then, "and not as it was");
}

#[tokio::test]
async fn one_damaged_change_hides_no_other() {
    use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
    let mut table = Table::new();
    table.edits("amara", "anna", 1000, vec![note("e1", "Singing")]);
    table.edits("amara", "anna", 9000, vec![note("e2", "Swimming")]);
    let folder = Folder::new();
    table.saved(&folder).await.close().await.expect("closed");
    let options = SqliteConnectOptions::new().filename(folder.path());
    let mut file = options.connect().await.expect("opens");
    for body in ["", "{", "[]", "null", r#"{"type":"recordChanged","collection":"entries"}"#] {
        let query = "INSERT INTO change (command, circle, body) VALUES ('c0', 'amara', ?)";
        sqlx::query(query).bind(body).execute(&mut file).await.expect("damaged");
    }
    file.close().await.expect("closed");
    let (mut store, _) = Store::open(&folder.path()).await.expect("opens");
    let found = moments(&mut store, "amara").await;
    assert_eq!(found.len(), 3, "both, and the import: {found:?}");
    let now = plan_at(&mut store, &circle("amara"), table.day.revision).await;
    assert_eq!(now, table.day.circle(&circle("amara")).expect("there").plan, "all of it");
}

#[tokio::test]
async fn a_check_in_does_not_tell_the_desk_that_somebody_wrote() {
    let mut table = Table::new();
    let check_in = Edit::Insert {
        collection: Collection::CheckIns,
        record: record("c1"),
        order: order(1),
        fields: [("mood".to_owned(), json!(1))].into(),
    };
    let role = Role::Circle { circle: circle("ben") };
    let token_hash = "0".repeat(64);
    let seat = SeatId::new("ben1").expect("an id");
    let taken = domain::Seat { id: seat.clone(), role, token_hash, since: at(0) };
    let changes = vec![domain::Change::SeatTaken { seat: taken }];
    let (id, revision) = (CommandId::new("seat").expect("an id"), table.day.revision.next());
    apply_all(&mut table.day, revision, &changes);
    table.commits.push(Commit { id, seat: None, at: at(0), revision, changes });
    table.edits("ben", "ben1", 1000, vec![note("e1", "Football")]);
    table.edits("ben", "ben1", 9000, vec![check_in]);
    let mut store = table.saved(&Folder::new()).await;
    let loaded = store.reload().await.expect("loaded");
    assert_eq!(loaded.wrote[&circle("ben")], at(1000), "when he wrote what others may know of");
}

/// Everything that a hand can do, to a few records that it meets again and again.
fn an_edit() -> impl Strategy<Value = Edit> {
    let place = (prop_oneof![Just(Collection::Entries), Just(Collection::Actions)], 0_u8..4);
    (place, 0_u8..9, 0_u8..26, "[a-d ]{0,6}", 0_u32..40).prop_map(
        |((collection, n), deed, to, text, base)| {
            let record = record(&format!("r{n}"));
            let words = if collection == Collection::Entries { "text" } else { "what" };
            let set = |field: &str, value: Value, seen: Option<String>| Edit::Set {
                collection,
                record: record.clone(),
                field: field.to_owned(),
                value,
                base: Revision(base),
                seen,
            };
            match (deed, collection) {
                (0..2, Collection::Entries) => note(record.as_str(), &text),
                (0..2, _) => action(record.as_str()),
                (2..5, _) => set(words, text.into(), Some("a b".to_owned())),
                (5, Collection::Entries) => set("perspective", json!("Family"), None),
                (5, _) => set("status", json!("Done"), None),
                (6, _) => set(words, Value::Null, None),
                (7, _) => Edit::Move { collection, record, order: order(to) },
                (_, _) if to % 2 == 0 => Edit::Remove { collection, record },
                (_, _) => Edit::Restore { collection, record },
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_plan_can_be_seen_again_as_it_was_after_every_revision(
        commands in prop::collection::vec(
            (any::<bool>(), prop::collection::vec(an_edit(), 1..4)), 1..40,
        ),
    ) {
        let mut table = Table::new();
        for (n, (is_amara, edits)) in (0..).zip(commands) {
            let name = if is_amara { "amara" } else { "ben" };
            table.edits(name, "seat", 1000 + n, edits);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async {
            let folder = Folder::new();
            let mut store = table.saved(&folder).await;
            for (revision, plans) in &table.published {
                for (circle, plan) in plans {
                    let found = plan_at(&mut store, circle, *revision).await;
                    assert_eq!(&found, plan, "{circle} after {revision:?}");
                }
            }
        });
    }
}
