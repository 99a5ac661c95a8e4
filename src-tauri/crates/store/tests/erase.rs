//! Somebody is deleted for good: no byte of theirs is left in any file.

#[expect(dead_code, reason = "a day with more in it is made here than the sample")]
mod folder;

use std::path::Path;

use domain::{
    CircleId, Command, CommandId, Day, Moment, Revision, Role, Seat, SeatId, apply_all, decide,
};
use folder::{Folder, at, command, sample};
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};
use store::{Commit, Follower, PictureId, PictureInfo, PictureKind, Spare, SpareMark, Store, Told};

/// Words that stand nowhere in the sample day.
const WORDS: [&str; 4] = ["Quetzalcoatl", "Snufkinesque", "Zanzibarian", "Pumpernickel"];

const NAME: &str = "Xanthippe Quill";

struct Table {
    day: Day,
    store: Store,
    n: u32,
}

impl Table {
    async fn new(folder: &Folder) -> Self {
        let mut day = sample();
        // Chitra's own plan says "Swimming with Amara", and that is Chitra's to say.
        std::sync::Arc::make_mut(&mut day.circles[0]).person.name = NAME.to_owned();
        let store = Store::create(&folder.path(), &day, command("import"), at(0)).await;
        day.revision = Revision(1);
        Self { day, store: store.expect("made"), n: 0 }
    }

    async fn does(&mut self, role: &Role, what: Value) {
        self.n += 1;
        let (id, what): (_, Command) =
            (command(&format!("c{}", self.n)), serde_json::from_value(what).expect("a command"));
        let (now, seat) = (at(i64::from(self.n)), SeatId::new("seat-7f3a").ok());
        let decision = decide(&self.day, role, &id, &what, Moment::of_the_host(now, "ACDEFG"));
        let decision = decision.expect("the rules say yes");
        self.commit(id, seat, decision.revision, decision.changes).await;
    }

    async fn commit(
        &mut self,
        id: CommandId,
        seat: Option<SeatId>,
        revision: Revision,
        changes: Vec<domain::Change>,
    ) {
        apply_all(&mut self.day, revision, &changes);
        let at = at(i64::from(self.n));
        let commit = Commit { id, seat, at, revision, changes };
        self.store.commit(&[commit]).await.expect("saved");
    }
}

/// Amara's circle writes, shows, gives and photographs words that nobody else has.
async fn written(folder: &Folder) -> Table {
    let mut table = Table::new(folder).await;
    let circle = CircleId::new("amara").expect("an id");
    let own = Role::Circle { circle: circle.clone() };
    let seat = Seat {
        id: SeatId::new("seat-7f3a").expect("an id"),
        role: own.clone(),
        token_hash: "d00d".repeat(16),
        since: at(0),
    };
    let taken = vec![domain::Change::SeatTaken { seat }];
    table.commit(command("sit"), None, Revision(1), taken).await;
    for (n, word) in WORDS.iter().enumerate() {
        let note = json!({
            "type": "editPlan", "circle": "amara", "edits": [{
                "type": "insert", "collection": "entries", "record": format!("note{n}"),
                "order": "i", "fields": { "worksheet": "one-page-profile",
                    "section": "important-to", "text": word, "perspective": "Person" },
            }],
        });
        table.does(&own, note).await;
        let away = json!({
            "type": "editPlan", "circle": "amara",
            "edits": [{ "type": "remove", "collection": "entries", "record": format!("note{n}") }],
        });
        if n == 0 {
            table.does(&own, away).await;
        }
    }
    let offer = json!({
        "type": "offerToShow", "circle": "amara", "worksheet": "one-page-profile", "section": null,
    });
    table.does(&own, offer).await;
    let request = table.day.projection.requests.last().expect("offered").id.clone();
    let show = json!({ "type": "show", "showing": { "type": "item", "request": request } });
    table.does(&Role::Facilitator, show).await;
    let idea = json!({
        "type": "offerIdea", "circle": "amara", "text": "A Pumpernickel for Xanthippe Quill",
        "tier": null, "isNamed": true, "to": [], "agreed": ["Names"],
    });
    table.does(&own, idea).await;
    let idea = table.day.idea_wall.ideas.last().expect("given").id.clone();
    let take = json!({
        "type": "takeIdea", "circle": "ben", "idea": idea, "becomes": "Action", "record": "taken",
    });
    table.does(&Role::Circle { circle: CircleId::new("ben").expect("an id") }, take).await;
    let info = PictureInfo {
        id: PictureId { circle, hash: "a1".repeat(32) },
        kind: PictureKind::Png,
        size: 12,
    };
    table.store.keep_picture(&info, b"Zanzibarian!", at(90)).await.expect("kept");
    table
}

/// Returns which of these words stand in any file of the folder, whatever its name.
fn found(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).expect("the folder") {
        let path = file.expect("a file").path();
        let bytes = std::fs::read(&path).expect("read");
        let has = |word: &&&str| bytes.windows(word.len()).any(|some| some == word.as_bytes());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        found.extend(words.iter().filter(has).map(|word| format!("{word} in {name}")));
    }
    found
}

fn erase(name: &str) -> Value {
    json!({
        "type": "erasePerson", "circle": "amara", "name": name, "language": "en",
        "withCopies": false,
    })
}

#[tokio::test]
async fn no_byte_of_somebody_who_was_deleted_is_left_in_any_file() {
    let folder = Folder::new();
    let mut table = written(&folder).await;
    let parent = folder.path().parent().expect("a folder").to_owned();
    let ben = serde_json::to_string(&table.day.circles[1].person).expect("JSON");
    let all: Vec<&str> = WORDS.into_iter().filter(|word| *word != "Pumpernickel").collect();
    assert!(found(&parent, &all).len() >= all.len(), "they are there before");
    table.does(&Role::Facilitator, erase(NAME)).await;
    assert!(table.store.tidy().await.expect("tidied"), "nothing is left over");
    // The id and hash of its seat stay, so that the device is told: neither says whose it was.
    let hidden = ["amara", "Xanthippe", "Quill", "a1a1a1a1"];
    let gone: Vec<&str> = all.into_iter().chain(hidden).collect();
    let nothing: Vec<String> = Vec::new();
    assert_eq!(found(&parent, &gone), nothing, "while it is open");
    let day = table.day;
    table.store.close().await.expect("closes");
    assert_eq!(found(&parent, &gone), nothing, "and when it is closed");
    let (store, loaded) = Store::open(&folder.path()).await.expect("opens");
    store.close().await.expect("closes");
    assert_eq!(loaded.day.circles, day.circles, "the others are as they were");
    assert_eq!(loaded.day.revision, day.revision, "and the day goes on from where it was");
    let person = &loaded.day.circles.iter().find(|c| c.id.as_str() == "ben").expect("Ben").person;
    assert_eq!(serde_json::to_string(person).expect("JSON"), ben);
    assert!(found(&parent, &["Pumpernickel"]).len() == 1, "what Ben took is Ben's, without a name");
}

/// Tells the spare laptop's file what was written since.
async fn follows(table: &mut Table, spare: &mut Follower, number: u32) {
    let Ok(Told::Rows(rows)) = table.store.tell_rows(number).await else {
        unreachable!("BUG: something was written")
    };
    let mark = SpareMark { feed: "feed".to_owned(), number, at: at(number.into()) };
    spare.take_rows(&rows, &mark).await.expect("taken");
    table.store.rows_arrived(number).await.expect("heard");
}

#[tokio::test]
async fn who_is_deleted_is_gone_from_the_file_of_the_spare_laptop_too() {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let mut table = written(&folder).await;
    let to = elsewhere.path();
    let mut spare = spare_of(&mut table, &to).await;
    let info = PictureInfo {
        id: PictureId { circle: CircleId::new("amara").expect("an id"), hash: "b2".repeat(32) },
        kind: PictureKind::Png,
        size: 12,
    };
    table.store.keep_picture(&info, b"Snufkinesque", at(91)).await.expect("kept");
    follows(&mut table, &mut spare, 1).await;
    let parent = to.parent().expect("a folder").to_owned();
    let gone = ["Quetzalcoatl", "Snufkinesque", "Zanzibarian", "Xanthippe", "amara", "b2b2b2b2"];
    let before = found(&parent, &gone).concat();
    assert!(gone.iter().all(|word| before.contains(word)), "all of it is there before: {before}");
    table.does(&Role::Facilitator, erase(NAME)).await;
    follows(&mut table, &mut spare, 2).await;
    assert_eq!(found(&parent, &gone), Vec::<String>::new(), "as soon as the first has it so");
    assert!(table.store.tidy().await.expect("tidied"), "nothing is left over there");
    follows(&mut table, &mut spare, 3).await;
    spare.close().await.expect("closes");
    assert_eq!(found(&parent, &gone), Vec::<String>::new(), "and when it is closed");
    let (mut store, loaded) = Store::open(&to).await.expect("opens");
    assert!(!store.has_to_tidy().await.expect("asked"), "it is done with");
    store.close().await.expect("closes");
    assert_eq!(loaded.day.circles, table.day.circles, "the others are as they were");
}

/// Begins a spare laptop's file beside the day.
async fn spare_of(table: &mut Table, to: &Path) -> Follower {
    let copy = to.with_file_name("copy");
    table.store.begin_feed().await.expect("it is remembered what is written");
    table.store.copy_whole(&copy).await.expect("copied");
    let mark = SpareMark { feed: "feed".to_owned(), number: 0, at: at(0) };
    Follower::take_copy(&copy, to, &mark).await.expect("taken")
}

#[tokio::test]
async fn a_spare_that_hears_of_it_only_when_all_is_done_is_written_anew_as_well() {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let mut table = written(&folder).await;
    let to = elsewhere.path();
    let mut spare = spare_of(&mut table, &to).await;
    let before = times_written_anew(&to);
    table.does(&Role::Facilitator, erase(NAME)).await;
    assert!(table.store.tidy().await.expect("tidied"), "the first laptop has done with it");
    assert!(!table.store.has_to_tidy().await.expect("asked"));
    follows(&mut table, &mut spare, 1).await;
    assert!(times_written_anew(&to) > before, "no page of it has them any more");
    let gone = ["Quetzalcoatl", "Snufkinesque", "Zanzibarian", "Xanthippe", "amara"];
    let parent = to.parent().expect("a folder").to_owned();
    assert_eq!(found(&parent, &gone), Vec::<String>::new());
    let now = times_written_anew(&to);
    let add = json!({ "type": "addPerson", "circle": "zebedee", "name": "Zebedee" });
    table.does(&Role::Facilitator, add).await;
    follows(&mut table, &mut spare, 2).await;
    spare.close().await.expect("closes");
    assert_eq!(times_written_anew(&to), now, "once is enough");
}

#[tokio::test]
async fn a_spare_that_went_off_in_the_middle_of_deleting_goes_on_with_it() {
    let (folder, elsewhere) = (Folder::new(), Folder::new());
    let mut table = written(&folder).await;
    let to = elsewhere.path();
    spare_of(&mut table, &to).await.close().await.expect("closes");
    let before = times_written_anew(&to);
    let mut db = SqliteConnectOptions::new().filename(&to).connect().await.expect("opens");
    let went_off = "UPDATE spare SET body = json_set(body, '$.isUntidy', json('true'))";
    sqlx::query(went_off).execute(&mut db).await.expect("the rows had come, and no more");
    db.close().await.expect("closes");
    for n in 1..3 {
        let (spare, mark) = Follower::open(&to).await.expect("opens").expect("it is a spare's");
        assert_eq!(mark.number, 0, "as far as it was");
        spare.close().await.expect("closes");
        assert_eq!(times_written_anew(&to), before + 1, "once, at opening {n}");
    }
    // Whoever takes over with such a file at once has it tidied first.
    let mut db = SqliteConnectOptions::new().filename(&to).connect().await.expect("opens");
    sqlx::query(went_off).execute(&mut db).await.expect("the rows had come, and no more");
    db.close().await.expect("closes");
    let (mut store, _) = Store::open(&to).await.expect("opens");
    store.is_no_spare().await.expect("it is an event");
    store.close().await.expect("closes");
    assert_eq!(times_written_anew(&to), before + 2);
}

#[tokio::test]
async fn of_somebody_who_was_taken_off_the_list_nothing_is_left_either() {
    let folder = Folder::new();
    let mut table = Table::new(&folder).await;
    let name = "Zebedee Quillfeather";
    let add = json!({ "type": "addPerson", "circle": "zebedee", "name": name });
    table.does(&Role::Facilitator, add).await;
    let parent = folder.path().parent().expect("a folder").to_owned();
    assert!(!found(&parent, &["Quillfeather"]).is_empty(), "the name is there before");
    let remove = json!({ "type": "removePerson", "circle": "zebedee" });
    table.does(&Role::Facilitator, remove).await;
    assert!(table.store.has_to_tidy().await.expect("asked"));
    assert!(table.store.tidy().await.expect("tidied"));
    assert_eq!(found(&parent, &["Quillfeather"]), Vec::<String>::new());
}

/// How often the file was written anew: SQLite counts it in the first hundred bytes.
fn times_written_anew(file: &Path) -> u32 {
    let bytes = std::fs::read(file).expect("read");
    u32::from_be_bytes(bytes[40..44].try_into().expect("four"))
}

#[tokio::test]
async fn a_copy_that_is_being_made_is_whole_when_somebody_is_deleted_meanwhile() {
    let folder = Folder::new();
    let mut table = written(&folder).await;
    let (path, copy) = (folder.path(), folder.path().with_file_name("copy.planlive"));
    let said = json!({ "type": "announce", "text": "Lunch", "to": { "type": "everyone" } });
    let still = table.store.hold_still().await.expect("it stands still");
    let before = std::fs::read(&path).expect("read");
    table.does(&Role::Facilitator, erase(NAME)).await;
    for _ in 0..30 {
        assert!(!table.store.tidy().await.expect("asked"), "somebody reads it");
        let now = std::fs::read(&path).expect("read");
        assert!(now == before, "nothing is written under whoever reads it");
    }
    table.does(&Role::Facilitator, said).await;
    let copied = still.copy_to(&copy, Spare::TakeAll).await.expect("whole");
    assert_eq!(copied.counts.circles, 4, "as the file stood when it was begun");
    drop(still);
    assert!(table.store.let_go().await.expect("asked"), "the file may change again");
    let times = times_written_anew(&path);
    for _ in 0..3 {
        assert!(table.store.tidy().await.expect("tidied"), "nothing is left over");
    }
    assert_eq!(times_written_anew(&path), times + 1, "once is enough");
    let parent = folder.path().parent().expect("a folder").to_owned();
    let left = found(&parent, &["Quetzalcoatl"]);
    assert_eq!(left, ["Quetzalcoatl in copy.planlive"], "which has to go by itself");
}

#[tokio::test]
async fn whose_copies_have_to_go_is_known_until_they_are_gone_whatever_happens_meanwhile() {
    let folder = Folder::new();
    let mut table = written(&folder).await;
    let with_copies = json!({
        "type": "erasePerson", "circle": "amara", "name": NAME, "language": "en",
        "withCopies": true,
    });
    table.does(&Role::Facilitator, with_copies).await;
    drop(table.store); // The power goes.
    let (mut store, _) = Store::open(&folder.path()).await.expect("opens");
    let amara = CircleId::new("amara").expect("an id");
    assert_eq!(store.whose_copies_go().await.expect("asked"), std::slice::from_ref(&amara));
    let parent = folder.path().parent().expect("a folder").to_owned();
    assert_eq!(found(&parent, &["Quetzalcoatl", "Xanthippe"]), Vec::<String>::new());
    assert!(store.copies_are_gone(&amara).await.expect("noted"), "and nothing says who it was");
    assert!(!store.has_to_tidy().await.expect("asked"), "all is done");
    assert_eq!(found(&parent, &["amara"]), Vec::<String>::new());
    store.close().await.expect("closes");
}

#[tokio::test]
async fn what_the_power_cut_short_is_done_when_the_file_is_opened_again() {
    let folder = Folder::new();
    let mut table = written(&folder).await;
    table.does(&Role::Facilitator, erase(NAME)).await;
    drop(table.store); // Nothing is tidied, nothing is closed in good order.
    let (mut store, loaded) = Store::open(&folder.path()).await.expect("opens");
    assert!(!store.has_to_tidy().await.expect("asked"), "it was done on the way");
    assert!(loaded.day.circle(&CircleId::new("amara").expect("an id")).is_err());
    let parent = folder.path().parent().expect("a folder").to_owned();
    assert_eq!(found(&parent, &["Quetzalcoatl", "amara", "Xanthippe"]), Vec::<String>::new());
}
