//! A lock on a real file: nothing that people wrote is in it, and nobody without the key reads it.

mod folder;

use std::path::Path;

use domain::plan::{Collection, Field, Order, Record};
use domain::{Change, CircleId, FormId, OwnForm, RecordId, Revision, Role, Seat, SeatId};
use folder::{Folder, at, command, sample};
use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Row};
use store::{
    Commit, ComputerKey, Cost, Moments, NewLock, PartChange, Passphrase, PictureId, PictureInfo,
    PictureKind, PicturePart, PlanLog, RecoveryKey, Store, StoreError, Unlock,
};

/// As little as Argon2 takes: what is tested is not how long it takes.
const QUICK: Cost = Cost { memory: 64, passes: 1 };
const OURS: &str = "five warm loaves at dawn";
/// Words, a token and the bytes of files that must not be found in a locked file.
const WRITTEN: [&str; 6] = [
    "Heronsgate choir",
    "tokenhash-of-grace",
    "photo-of-the-boat",
    "half-a-photo",
    "form-seven",
    "Perpetua",
];

fn ours() -> Unlock {
    Unlock::Passphrase(Passphrase::new(OURS))
}

fn new_lock() -> NewLock {
    NewLock::new(&Passphrase::new(OURS), QUICK)
}

fn circle() -> CircleId {
    CircleId::new("amara").expect("an id")
}

fn entry(id: &str, text: &str, revision: u32) -> Change {
    let order = Order::after(None);
    let mut record = Record::new(RecordId::new(id).expect("an id"), order, Revision(revision));
    let field = Field::new(text.into(), Revision(revision));
    record.fields.insert("text".to_owned(), field);
    Change::RecordChanged { circle: circle(), collection: Collection::Entries, record }
}

fn commit(number: u32, changes: Vec<Change>) -> Commit {
    let id = command(&format!("c{number}"));
    let seat = SeatId::new("seat").ok();
    Commit { id, seat, at: at(i64::from(number) * 60), revision: Revision(number), changes }
}

fn picture(hash: char, size: usize) -> PictureInfo {
    let id = PictureId { circle: circle(), hash: hash.to_string().repeat(64) };
    PictureInfo { id, kind: PictureKind::Png, size: u32::try_from(size).expect("small") }
}

/// Writes something into every kind of row, from this revision on.
async fn write(store: &mut Store, first: u32) {
    let seat = Seat {
        id: SeatId::new("seat").expect("an id"),
        role: Role::Circle { circle: circle() },
        token_hash: WRITTEN[1].to_owned(),
        since: at(1),
    };
    let form = OwnForm {
        id: FormId::new("form7").expect("an id"),
        name: format!("Form of {}", WRITTEN[5]),
        hash: "f".repeat(64),
        size: 10,
        fields: Vec::new(),
    };
    store.keep_form_file(&form.hash, WRITTEN[4].as_bytes(), at(1)).await.expect("kept");
    let taken = commit(first, vec![Change::SeatTaken { seat }]);
    let forms = commit(first + 1, vec![Change::FormsChanged { forms: vec![form] }]);
    let wrote = commit(
        first + 2,
        vec![entry("e1", WRITTEN[0], first + 2), entry("e2", "and tea", first + 2)],
    );
    store.commit(&[taken, forms, wrote]).await.expect("saved");
    let photo = WRITTEN[2].as_bytes();
    store.keep_picture(&picture('a', photo.len()), photo, at(1)).await.expect("kept");
    let bytes = WRITTEN[3].as_bytes().to_vec();
    let part = PicturePart { info: picture('b', 100), begins: 0, bytes, at: at(2) };
    store.change_parts(&[PartChange::Kept(part)]).await.expect("kept");
}

/// Everything that a store gives away, to be compared.
async fn told(store: &mut Store) -> String {
    let loaded = store.reload().await.expect("reads");
    let mut moments = Moments::new(circle());
    while !store.read_moments(&mut moments).await.expect("reads") {}
    let mut log = PlanLog::new(circle(), Revision(3));
    while !store.read_plan_log(&mut log).await.expect("reads") {}
    let photo = store.picture(&picture('a', 0).id).await.expect("reads");
    let part = store.part_of_picture(&picture('a', 0).id, 6, 2).await.expect("reads");
    let far = store.part_of_picture(&picture('a', 0).id, 900, 2).await.expect("reads");
    let so_far = store.bytes_so_far(&picture('b', 0).id).await.expect("reads");
    let unfinished = store.unfinished_pictures().await.expect("reads");
    let form = store.form_file(&"f".repeat(64)).await.expect("reads");
    let history = (moments.told(), log.plan());
    format!("{loaded:#?}{history:#?}{photo:?}{part:?}{far:?}{so_far:?}{unfinished:?}{form:?}")
}

/// Returns which of the words stand in a file or beside it.
fn found(path: &Path) -> Vec<&'static str> {
    let folder = path.parent().expect("a folder");
    let files = std::fs::read_dir(folder).expect("readable").map(|f| f.expect("a file").path());
    let bytes: Vec<Vec<u8>> = files.map(|file| std::fs::read(file).expect("readable")).collect();
    let is_in = |word: &&str| {
        bytes.iter().any(|bytes| bytes.windows(word.len()).any(|part| part == word.as_bytes()))
    };
    WRITTEN.into_iter().filter(is_in).collect()
}

async fn refused(path: &Path, with: &Unlock) -> StoreError {
    Store::open_with(path, with).await.expect_err("it stays shut")
}

/// Changes a file behind the store's back.
async fn behind(path: &Path, steps: &[&'static str]) {
    let options = SqliteConnectOptions::new().filename(path);
    let mut connection = options.connect().await.expect("opens");
    for step in steps {
        sqlx::query(*step).execute(&mut connection).await.expect("done");
    }
    connection.close().await.expect("closes");
}

/// Lets the lock say that the pages are still to be written anew.
async fn make_untidy(path: &Path) {
    let options = SqliteConnectOptions::new().filename(path);
    let mut connection = options.connect().await.expect("opens");
    let row = sqlx::query("SELECT body FROM lock WHERE slot = 'file'").fetch_one(&mut connection);
    let body: String = row.await.expect("it is there").get(0);
    let body = body.replace(" tidy", " untidy");
    let sum = Sha256::digest(format!("file\n{body}"));
    let sum: String = sum[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let change = sqlx::query("UPDATE lock SET body = ?, sum = ? WHERE slot = 'file'");
    change.bind(body).bind(sum).execute(&mut connection).await.expect("changed");
    connection.close().await.expect("closes");
}

#[tokio::test]
async fn nothing_that_was_written_is_left_in_a_locked_file() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    write(&mut store, 2).await;
    assert_eq!(found(&folder.path()), WRITTEN, "all of it can be read while there is no lock");
    let before = told(&mut store).await;
    store.lock(&new_lock()).await.expect("locked");
    assert_eq!(found(&folder.path()), [""; 0], "at once, in the file and beside it");
    assert_eq!(told(&mut store).await, before, "whoever has it open sees what they saw");
    store.commit(&[commit(5, vec![entry("e1", "Perpetua sings", 5)])]).await.expect("saved");
    assert_eq!(found(&folder.path()), [""; 0], "nor does what comes later");
    let after = told(&mut store).await;
    drop(store); // As after a crash.
    assert_eq!(found(&folder.path()), [""; 0]);
    let (mut store, _) = Store::open_with(&folder.path(), &ours()).await.expect("opens");
    assert_eq!(told(&mut store).await, after);
    store.close().await.expect("closes");
    let report = Store::check_with(&folder.path(), &ours()).await.expect("looked over");
    assert_eq!((report.circles, report.faults.len()), (4, 0), "{report:?}");
}

#[tokio::test]
async fn a_lock_comes_off_and_leaves_the_event_as_it_was() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    write(&mut store, 2).await;
    let before = told(&mut store).await;
    store.lock(&new_lock()).await.expect("locked");
    let again = store.lock(&new_lock()).await;
    assert!(matches!(again, Err(StoreError::AlreadyLocked)), "{again:?}");
    let wrong = store.take_lock_off(&Unlock::Passphrase(Passphrase::new("a guess"))).await;
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)), "{wrong:?}");
    assert!(store.is_locked());
    store.take_lock_off(&ours()).await.expect("off");
    assert_eq!(told(&mut store).await, before);
    store.close().await.expect("closes");
    let (mut store, _) = Store::open(&folder.path()).await.expect("opens without anything");
    assert_eq!(told(&mut store).await, before);
    let none = store.take_lock_off(&ours()).await;
    assert!(matches!(none, Err(StoreError::NotLocked)), "{none:?}");
}

#[tokio::test]
async fn a_wrong_passphrase_changes_nothing_and_may_be_tried_again() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    store.lock(&new_lock()).await.expect("locked");
    store.close().await.expect("closes");
    let before = std::fs::read(folder.path()).expect("read");
    for _ in 0..3 {
        let wrong = Unlock::Passphrase(Passphrase::new("five warm loaves at dusk"));
        let error = refused(&folder.path(), &wrong).await;
        assert!(matches!(error, StoreError::WrongPassphrase), "{error:?}");
    }
    let error = refused(&folder.path(), &Unlock::Nothing).await;
    assert!(matches!(error, StoreError::Locked { .. }), "{error:?}");
    let other = Unlock::Recovery(new_lock().recovery().clone());
    let error = refused(&folder.path(), &other).await;
    assert!(matches!(error, StoreError::WrongRecoveryKey), "{error:?}");
    assert_eq!(std::fs::read(folder.path()).expect("read"), before, "byte for byte as it was");
    assert!(Store::is_event(&folder.path()), "anyone sees that it is an event");
    let (_, loaded) = Store::open_with(&folder.path(), &ours()).await.expect("opens");
    assert_eq!(loaded.day, sample());
}

#[tokio::test]
async fn the_recovery_sheet_opens_the_event_and_can_be_made_again() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let lock = new_lock();
    store.lock(&lock).await.expect("locked");
    let again = store.recovery().await.expect("told");
    assert_eq!(again.groups(), lock.recovery().groups(), "the same letters as before");
    store.close().await.expect("closes");
    let typed = lock.recovery().groups().join(" ").to_lowercase();
    let sheet = Unlock::Recovery(RecoveryKey::typed(&typed).expect("as it stands there"));
    let (mut store, loaded) = Store::open_with(&folder.path(), &sheet).await.expect("opens");
    assert_eq!(loaded.day, sample());
    let new = Passphrase::new("another one altogether");
    store.change_passphrase(&sheet, new.clone(), QUICK).await.expect("changed");
    store.close().await.expect("closes");
    let error = refused(&folder.path(), &ours()).await;
    assert!(matches!(error, StoreError::WrongPassphrase), "the old one is no use: {error:?}");
    for with in [Unlock::Passphrase(new), sheet] {
        let (store, _) = Store::open_with(&folder.path(), &with).await.expect("opens");
        store.close().await.expect("closes");
    }
}

#[tokio::test]
async fn a_computer_opens_what_it_remembers_until_it_is_forgotten() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    store.lock(&new_lock()).await.expect("locked");
    let (lock, key) = store.remember().await.expect("remembered");
    assert_eq!(store.lock_id().await.expect("told"), Some(lock.clone()));
    let kept = ComputerKey::read(&key.written()).expect("as it was written");
    store.close().await.expect("closes");
    let own = Unlock::Computer(kept);
    let (mut store, _) = Store::open_with(&folder.path(), &own).await.expect("opens");
    for _ in 0..20 {
        store.remember().await.expect("another computer");
    }
    store.change_passphrase(&ours(), Passphrase::new("something new"), QUICK).await.expect("new");
    store.close().await.expect("closes");
    let error = refused(&folder.path(), &own).await;
    assert!(matches!(error, StoreError::Locked { lock: told } if told == lock), "it asks again");
}

#[tokio::test]
async fn what_is_moved_to_another_row_does_not_open_there() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    write(&mut store, 2).await;
    store.lock(&new_lock()).await.expect("locked");
    store.close().await.expect("closes");
    let swap =
        "UPDATE record SET fields = (SELECT fields FROM record WHERE id = 'e2') WHERE id = 'e1'";
    behind(&folder.path(), &[swap]).await;
    let (store, loaded) = Store::open_with(&folder.path(), &ours()).await.expect("opens");
    let broken: Vec<_> = loaded.broken.iter().map(|(_, broken)| broken.record.as_str()).collect();
    assert_eq!(broken, ["e1"], "left aside and told of, never shown as if she had written it");
    store.close().await.expect("closes");
    let swap = "UPDATE noun SET body = (SELECT body FROM noun WHERE name = 'rates')
        WHERE name = 'event'";
    behind(&folder.path(), &[swap]).await;
    let error = refused(&folder.path(), &ours()).await;
    assert!(matches!(error, StoreError::Damaged(_)), "{error:?}");
}

#[tokio::test]
async fn a_damaged_lock_says_so_whatever_is_in_it() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    store.lock(&new_lock()).await.expect("locked");
    store.close().await.expect("closes");
    let whole = std::fs::read(folder.path()).expect("read");
    let tries = [
        "DELETE FROM lock;",
        "DELETE FROM lock WHERE slot = 'file';",
        "DELETE FROM lock WHERE slot = 'passphrase';",
        "UPDATE lock SET body = '' WHERE slot = 'passphrase';",
        "UPDATE lock SET body = 'x' || body WHERE slot = 'file';",
        "UPDATE lock SET body = replace(body, ' 64 1 ', ' 4294967295 1 ') WHERE slot = 'passphrase';",
        "UPDATE lock SET sum = 'abc' WHERE slot = 'passphrase';",
    ];
    for sql in tries {
        std::fs::write(folder.path(), &whole).expect("written");
        behind(&folder.path(), &[sql]).await;
        let error = refused(&folder.path(), &ours()).await;
        assert!(matches!(error, StoreError::LockDamaged), "{sql}: {error:?}");
    }
}

#[tokio::test]
async fn what_a_crash_left_behind_is_gone_after_the_next_start() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    store.lock(&new_lock()).await.expect("locked");
    store.close().await.expect("closes");
    // As if the computer had stopped when all was sealed and the pages were not yet written anew.
    let torn = [
        "CREATE TABLE torn (text TEXT) STRICT",
        "INSERT INTO torn VALUES ('Heronsgate choir')",
        "DROP TABLE torn",
    ];
    behind(&folder.path(), &torn).await;
    make_untidy(&folder.path()).await;
    assert_eq!(found(&folder.path()), ["Heronsgate choir"], "a free page still says it");
    let error = refused(&folder.path(), &Unlock::Nothing).await;
    assert!(matches!(error, StoreError::Locked { .. }), "{error:?}");
    let (store, loaded) = Store::open_with(&folder.path(), &ours()).await.expect("opens");
    assert_eq!(loaded.day, sample());
    store.close().await.expect("closes");
    assert_eq!(found(&folder.path()), [""; 0], "it was tidied up");
}

/// Whatever somebody writes into the rows of a lock, the answer is a sentence.
#[tokio::test]
async fn nothing_in_a_lock_stops_the_program() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    store.lock(&new_lock()).await.expect("locked");
    store.close().await.expect("closes");
    let whole = std::fs::read(folder.path()).expect("read");
    let row = |name: &str, body: &str| {
        let sum = Sha256::digest(format!("{name}\n{body}"));
        let sum: String = sum[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        (name.to_owned(), body.to_owned(), sum)
    };
    let bodies = [
        "",
        " ",
        "argon2id",
        "argon2id 64 1",
        "argon2id 4294967295 1 AAAAAAAAAAAAAAAAAAAAAA== AAAA",
        "argon2id 64 4294967295 AAAAAAAAAAAAAAAAAAAAAA== AAAA",
        "argon2id 0 0 AAAAAAAAAAAAAAAAAAAAAA== AAAA",
        "argon2id 64 1 AA== AAAA",
        "argon2id 64 1 AAAAAAAAAAAAAAAAAAAAAA== !",
        "key",
        "key !",
        "key AAAA",
        "1  tidy",
        "1 00 neither",
        "2 00 tidy",
        "\u{0}\u{7f}ŵ",
    ];
    for name in ["file", "passphrase", "recovery", "sheet"] {
        for body in bodies {
            std::fs::write(folder.path(), &whole).expect("written");
            let (name, body, sum) = row(name, body);
            let options = SqliteConnectOptions::new().filename(folder.path());
            let mut connection = options.connect().await.expect("opens");
            let change = sqlx::query("UPDATE lock SET body = ?, sum = ? WHERE slot = ?");
            let change = change.bind(&body).bind(sum).bind(&name);
            change.execute(&mut connection).await.expect("changed");
            connection.close().await.expect("closes");
            let sheet = Unlock::Recovery(new_lock().recovery().clone());
            for with in [Unlock::Nothing, ours(), sheet] {
                // It opens, or says why not; both without a panic.
                if let Ok((mut store, _)) = Store::open_with(&folder.path(), &with).await {
                    store.recovery().await.ok();
                    store.close().await.expect("closes");
                }
            }
        }
    }
}
