//! The file of a spare laptop: what the first one has, row by row.

#![expect(clippy::panic, reason = "a test says what never came")]

mod folder;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::plan::{Collection, Field, Order, Record};
use domain::{Change, CircleId, FormId, OwnForm, RecordId, Revision, Role, Seat, SeatId};
use folder::{Folder, at, command};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Row};
use store::{
    Commit, Cost, Follower, NewLock, PartChange, Passphrase, PictureId, PictureInfo, PictureKind,
    PicturePart, SpareMark, Store, StoreError, Told, Unlock,
};

fn amara() -> CircleId {
    CircleId::new("amara").expect("an id")
}

fn mark(number: u32) -> SpareMark {
    SpareMark { feed: "feed".to_owned(), number, at: at(number.into()) }
}

fn commit(id: &str, revision: u32, changes: Vec<Change>) -> Commit {
    let seat = SeatId::new("seat").ok();
    Commit { id: command(id), seat, at: at(60), revision: Revision(revision), changes }
}

fn note(id: &str, text: &str, revision: u32) -> Change {
    let order = Order::after(None);
    let mut record = Record::new(RecordId::new(id).expect("an id"), order, Revision(revision));
    let field = Field::new(text.into(), Revision(revision));
    record.fields.insert("text".to_owned(), field);
    Change::RecordChanged { circle: amara(), collection: Collection::Entries, record }
}

fn drawing(hash: char, size: u32) -> PictureInfo {
    let id = PictureId { circle: amara(), hash: hash.to_string().repeat(64) };
    PictureInfo { id, kind: PictureKind::Png, size }
}

/// Returns every row of every table, but what a file says of itself.
async fn rows(path: &Path) -> BTreeMap<String, Vec<String>> {
    let mut db = SqliteConnectOptions::new().filename(path).connect().await.expect("opens");
    let names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
         AND name NOT IN ('_sqlx_migrations', 'spare')";
    let names = sqlx::query(names).fetch_all(&mut db).await.expect("tables");
    let mut all = BTreeMap::new();
    for name in names {
        let name: String = name.get(0);
        let columns = sqlx::query("SELECT name FROM pragma_table_info(?)").bind(&name);
        let columns = columns.fetch_all(&mut db).await.expect("columns");
        let quoted = columns.iter().map(|column| format!("quote({})", column.get::<&str, _>(0)));
        let said = quoted.collect::<Vec<_>>().join(" || ' ' || ");
        let query = AssertSqlSafe(format!("SELECT {said} FROM {name} ORDER BY 1"));
        let found = sqlx::query(query).fetch_all(&mut db).await.expect("rows");
        all.insert(name, found.iter().map(|row| row.get(0)).collect());
    }
    all
}

struct Two {
    folder: Folder,
    first: Store,
    spare: Follower,
}

impl Two {
    async fn begin() -> Self {
        let folder = Folder::new();
        let mut first = folder.with_sample().await;
        first.begin_feed().await.expect("it is remembered what is written");
        let copy = folder.path().with_file_name("copy");
        first.copy_whole(&copy).await.expect("copied");
        let to = folder.path().with_file_name("spare.planlive");
        let spare = Follower::take_copy(&copy, &to, &mark(0)).await.expect("taken");
        assert!(!copy.exists(), "the copy is the spare's file now");
        Self { folder, first, spare }
    }

    fn spares_path(&self) -> PathBuf {
        self.folder.path().with_file_name("spare.planlive")
    }

    async fn follow(&mut self, number: u32) {
        let told = self.first.tell_rows(number).await.expect("told");
        let Told::Rows(rows) = told else { panic!("there is something new: {told:?}") };
        self.spare.take_rows(&rows, &mark(number)).await.expect("taken");
        self.first.rows_arrived(number).await.expect("heard");
    }

    /// Closes both, and says that their files hold the same.
    async fn are_the_same(self) {
        let (first, spare) = (self.folder.path(), self.spares_path());
        self.first.close().await.expect("closes");
        self.spare.close().await.expect("closes");
        assert_eq!(rows(&first).await, rows(&spare).await, "row by row");
        let (store, one) = Store::open(&first).await.expect("opens");
        store.close().await.expect("closes");
        let (store, other) = Store::open(&spare).await.expect("opens");
        store.close().await.expect("closes");
        assert_eq!((one.day, one.commands), (other.day, other.commands), "and as a day");
        assert_eq!((one.did, one.wrote), (other.did, other.wrote), "with who wrote when");
        assert!(one.spare.is_none() && other.spare.is_some(), "it knows which is the spare");
    }
}

#[tokio::test]
async fn a_spare_that_follows_has_the_same_file() {
    let mut two = Two::begin().await;
    assert_eq!(two.first.tell_rows(1).await.expect("told"), Told::Nothing, "nothing was written");
    let seat = Seat {
        id: SeatId::new("seat").expect("an id"),
        role: Role::Circle { circle: amara() },
        token_hash: "hash".to_owned(),
        since: at(1),
    };
    let (id, name) = (FormId::new("form7").expect("an id"), "Form 7".to_owned());
    let form = OwnForm { id, name, hash: "f".repeat(64), size: 4, fields: Vec::new() };
    two.first.keep_form_file(&form.hash, &[0, 159, 146, 150], at(2)).await.expect("kept");
    let changes = vec![Change::SeatTaken { seat }, note("e1", "It's \"Singing\" — 🎶", 2)];
    let batch = [
        commit("c1", 2, changes),
        commit("c2", 3, vec![note("e2", "Tea", 3), Change::FormsChanged { forms: vec![form] }]),
    ];
    two.first.commit(&batch).await.expect("saved");
    let part = |begins| {
        let (info, bytes) = (drawing('a', 2_000_000), vec![7; 1_000_000]);
        PartChange::Kept(PicturePart { info, begins, bytes, at: at(3) })
    };
    two.first.change_parts(&[part(0)]).await.expect("kept");
    two.follow(1).await;
    // Parts that have come before are gone when the whole is there.
    two.first.change_parts(&[part(1_000_000)]).await.expect("kept");
    two.first
        .keep_picture(&drawing('a', 2_000_000), &vec![7; 2_000_000], at(4))
        .await
        .expect("kept");
    two.first.keep_picture(&drawing('b', 3), b"\0\x01\xff", at(4)).await.expect("kept");
    let left = Change::SeatLeft { seat: SeatId::new("seat").expect("an id") };
    let changes = vec![note("e1", "Singing, and tea", 4), left];
    two.first.commit(&[commit("c3", 4, changes)]).await.expect("saved");
    two.follow(2).await;
    two.are_the_same().await;
}

#[tokio::test]
async fn what_was_told_and_did_not_arrive_is_told_again_with_what_came_since() {
    let mut two = Two::begin().await;
    two.first.commit(&[commit("c1", 2, vec![note("e1", "One", 2)])]).await.expect("saved");
    assert!(matches!(two.first.tell_rows(1).await, Ok(Told::Rows(_))), "the line broke after it");
    two.first.commit(&[commit("c2", 3, vec![note("e1", "One, two", 3)])]).await.expect("saved");
    two.first.tell_again().await.expect("told again");
    two.follow(2).await;
    // What was written between telling and hearing that it arrived is not taken as arrived.
    two.first.commit(&[commit("c3", 4, vec![note("e1", "Three", 4)])]).await.expect("saved");
    let Ok(Told::Rows(rows)) = two.first.tell_rows(3).await else { panic!("rows") };
    two.first.commit(&[commit("c4", 5, vec![note("e1", "Four", 5)])]).await.expect("saved");
    two.spare.take_rows(&rows, &mark(3)).await.expect("taken");
    two.first.rows_arrived(3).await.expect("heard");
    two.follow(4).await;
    two.are_the_same().await;
}

#[tokio::test]
async fn a_person_who_is_gone_is_gone_from_the_spare_too() {
    let mut two = Two::begin().await;
    let word = "quite-a-rare-word";
    two.first.commit(&[commit("c1", 2, vec![note("e1", word, 2)])]).await.expect("saved");
    two.follow(1).await;
    let gone = vec![Change::PersonLeft { circle: amara() }];
    two.first.commit(&[commit("c2", 3, gone)]).await.expect("saved");
    two.follow(2).await;
    let spare = two.spares_path();
    two.spare.close().await.expect("closes");
    let (store, loaded) = Store::open(&spare).await.expect("opens");
    store.close().await.expect("closes");
    assert!(loaded.day.circle(&amara()).is_err(), "not among the circles");
    let mut all = rows(&spare).await;
    let mut none_of = |table: &str, word: &str| {
        let rows = all.remove(table).expect("the table");
        assert!(rows.iter().all(|row| !row.contains(word)), "{word} stands in {table}");
    };
    none_of("record", word);
    // Neither what was hers nor that she has left.
    none_of("change", "'amara'");
}

/// Tells which of these stand in a file of the spare laptop, whatever its name.
fn in_clear(spare: &Path, words: &[&str]) -> Vec<String> {
    let files = std::fs::read_dir(spare.parent().expect("a folder")).expect("its folder");
    let own = spare.file_name().expect("a name").to_string_lossy().into_owned();
    let files = files.map(|file| file.expect("a file").path());
    let files = files.filter(|path| path.to_string_lossy().contains(&own));
    let all: Vec<u8> = files.flat_map(|path| std::fs::read(path).expect("read")).collect();
    let stands = |word: &&&str| all.windows(word.len()).any(|some| some == word.as_bytes());
    words.iter().filter(stands).map(|word| (*word).to_owned()).collect()
}

#[tokio::test]
async fn the_file_of_a_spare_is_locked_as_the_event_is_and_opens_with_the_same_passphrase() {
    let mut two = Two::begin().await;
    let words = ["Heronsgate", "Perpetua", "Harbour"];
    // Ids may be seen.
    let note_of = |word, n| commit(&format!("c{n}"), n, vec![note(&format!("e{n}"), word, n)]);
    two.first.commit(&[note_of("Heronsgate", 2)]).await.expect("saved");
    two.follow(1).await;
    let spares = two.spares_path();
    assert_eq!(in_clear(&spares, &words).len(), 2, "without a lock it stands there");
    let passphrase = || Passphrase::new("five warm loaves at dawn");
    let quick = Cost { memory: 64, passes: 1 };
    two.first.lock(&NewLock::new(&passphrase(), quick)).await.expect("locked");
    assert_eq!(two.first.tell_rows(2).await.expect("told"), Told::TooMuch, "a new copy");
    let copy = spares.with_file_name("copy");
    two.first.begin_feed().await.expect("it is remembered what is written");
    two.first.copy_whole(&copy).await.expect("copied");
    two.spare.close().await.expect("closes");
    two.spare = Follower::take_copy(&copy, &spares, &mark(2)).await.expect("taken");
    two.first.commit(&[note_of("Perpetua", 3)]).await.expect("saved");
    two.follow(3).await;
    assert_eq!(in_clear(&spares, &words), Vec::<String>::new(), "nor in the log beside it");
    two.spare.close().await.expect("closes");
    assert!(matches!(Store::open(&spares).await, Err(StoreError::Locked { .. })));
    let with = Unlock::Passphrase(passphrase());
    let (store, loaded) = Store::open_with(&spares, &with).await.expect("opens");
    store.close().await.expect("closes");
    let entries = &loaded.day.circle(&amara()).expect("she is there").plan;
    let has = |id: &str| entries.everything().any(|(_, record)| record.id.as_str() == id);
    assert!(has("e2") && has("e3"), "with everything in it");
    assert!(loaded.spare.is_some(), "and it is a spare's still");
}

#[tokio::test]
async fn a_spare_refuses_what_does_not_fit_and_stays_as_it_was() {
    let mut two = Two::begin().await;
    let before = two.spares_path();
    for rows in [
        "no rows",
        r#"[{"table":"sqlite_master","key":[{"text":"x"}],"cells":null}]"#,
        r#"[{"table":"spare","key":[{"whole":1}],"cells":null}]"#,
        r#"[{"table":"noun","key":[{"text":"event"}],"cells":[{"text":"event"}]}]"#,
        // The first would do, the second does not: neither is taken.
        r#"[{"table":"noun","key":[{"text":"event"}],"cells":null},
            {"table":"record","key":[{"text":"x"}],"cells":null}]"#,
    ] {
        let refused = two.spare.take_rows(rows, &mark(1)).await;
        assert!(matches!(refused, Err(StoreError::Damaged(_))), "{rows}: {refused:?}");
    }
    two.spare.close().await.expect("closes");
    let (follower, now) = Follower::open(&before).await.expect("opens").expect("it is a spare's");
    assert_eq!(now, mark(0), "as far as it was");
    two.spare = follower;
    two.are_the_same().await;
}

#[tokio::test]
async fn nobody_takes_another_file_for_a_spares() {
    let folder = Folder::new();
    folder.with_sample().await.close().await.expect("closes");
    let refused = Follower::open(&folder.path()).await;
    assert!(matches!(refused, Err(StoreError::AlreadyThere)), "an event of its own stays");
    let nobody = Follower::open(&folder.path().with_file_name("nothing")).await;
    assert!(matches!(nobody, Ok(None)), "there is none yet");
    let copy = folder.path().with_file_name("copy");
    std::fs::write(&copy, vec![1; 5_000]).expect("written");
    let taken = Follower::take_copy(&copy, &folder.path(), &mark(1)).await;
    assert!(matches!(taken, Err(StoreError::NotOurs)), "what is no event takes no place");
}
