//! The event file on a real disk.

mod folder;

use std::path::Path;

use domain::plan::{Collection, Field, Order, Record};
use domain::{
    Change, CircleId, FormId, OwnForm, RecordId, Revision, Role, Seat, SeatId, apply_all,
};
use folder::{Folder, at, command, sample};
use store::{Commit, Loaded, PictureId, PictureInfo, PictureKind, Store, StoreError};

fn entry(text: &str, revision: u32) -> Change {
    let order = Order::after(None);
    let mut record = Record::new(RecordId::new("e1").expect("an id"), order, Revision(revision));
    let field = Field::new(text.into(), Revision(revision));
    record.fields.insert("text".to_owned(), field);
    let circle = CircleId::new("amara").expect("an id");
    Change::RecordChanged { circle, collection: Collection::Entries, record }
}

fn commit(id: &str, revision: u32, changes: Vec<Change>) -> Commit {
    let seat = SeatId::new("seat").ok();
    Commit { id: command(id), seat, at: at(60), revision: Revision(revision), changes }
}

fn form(hash: &str) -> OwnForm {
    let (id, name) = (FormId::new("form7").expect("an id"), "Form 7".to_owned());
    OwnForm { id, name, hash: hash.to_owned(), size: 10, fields: Vec::new() }
}

/// The file of a form goes with the form, and stays while another has the same.
#[tokio::test]
async fn a_forms_file_is_kept_as_long_as_a_form_has_it() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let (one, two) = (form(&"1".repeat(64)), form(&"2".repeat(64)));
    store.keep_form_file(&one.hash, b"one", at(1)).await.expect("kept");
    store.keep_form_file(&two.hash, b"two", at(1)).await.expect("kept");
    for (number, forms) in [(2, vec![one.clone(), two.clone()]), (3, vec![two.clone()])] {
        let id = format!("c{number}");
        let commit = commit(&id, number, vec![Change::FormsChanged { forms }]);
        store.commit(&[commit]).await.expect("committed");
    }
    assert_eq!(store.form_file(&one.hash).await.expect("asked"), None);
    store.close().await.expect("closes");
    let (mut store, loaded) = Store::open(&folder.path()).await.expect("opens");
    assert_eq!(*loaded.day.forms, std::slice::from_ref(&two));
    assert_eq!(store.form_file(&two.hash).await.expect("asked"), Some(b"two".to_vec()));
    store.close().await.expect("closes");
    let report = Store::check(&folder.path()).await.expect("looked over");
    assert_eq!(report.broken_forms, ["Form 7"], "its bytes are not what the hash says");
}

#[tokio::test]
async fn a_day_comes_back_from_the_file_as_it_went_in() {
    let folder = Folder::new();
    folder.with_sample().await.close().await.expect("closes");
    let (_store, loaded) = Store::open(&folder.path()).await.expect("opens");
    assert_eq!(loaded.day, sample(), "every person, record and unknown field");
    assert!(loaded.broken.is_empty(), "nothing is broken");
}

/// The power went while SQLite brought the log into the file: the first sector is neither old nor new.
#[tokio::test]
async fn a_file_whose_first_sector_is_torn_opens_from_its_log() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let text = "We sing ".repeat(5_000);
    store.commit(&[commit("c1", 2, vec![entry(&text, 2)])]).await.expect("committed");
    let torn = folder.path().with_file_name("torn.planlive");
    std::fs::copy(folder.path(), &torn).expect("copied");
    let log = |path: &Path| path.with_extension("planlive-wal");
    std::fs::copy(log(&folder.path()), log(&torn)).expect("copied");
    let mut bytes = std::fs::read(&torn).expect("read");
    bytes[..512].fill(0x5A);
    std::fs::write(&torn, &bytes).expect("written");
    let (store, loaded) = Store::open(&torn).await.expect("it opens");
    let told = format!("{:?}", loaded.day.circles);
    assert!(told.contains(&text), "and what was said to be saved is there");
    store.close().await.expect("closes");
    assert!(Store::is_event(&torn), "and it is whole again");
    std::fs::write(&torn, &bytes).expect("written");
    let alone = Store::open(&torn).await;
    assert!(matches!(alone, Err(StoreError::NotOurs)), "without its log nobody can tell");
}

#[tokio::test]
async fn every_change_is_there_after_the_file_is_opened_again() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let seat = Seat {
        id: SeatId::new("s1").expect("an id"),
        role: Role::Wall,
        token_hash: "abc".to_owned(),
        since: at(1),
    };
    let circle = CircleId::new("amara").expect("an id");
    let writer = SeatId::new("seat").expect("an id");
    let tablet = Seat { id: writer, role: Role::Circle { circle }, ..seat.clone() };
    let taken = [seat, tablet].map(|seat| Change::SeatTaken { seat });
    let changes: Vec<_> = [entry("Singing", 2)].into_iter().chain(taken).collect();
    store.commit(&[commit("c1", 2, changes.clone())]).await.expect("saved");
    drop(store); // Nothing is closed in good order: as after a crash.
    let (_store, loaded) = Store::open(&folder.path()).await.expect("opens");
    let mut expected = sample();
    apply_all(&mut expected, Revision(2), &changes);
    assert_eq!(loaded.day, expected, "what was saved is there");
    assert_eq!(loaded.commands.get(&command("c1")), Some(&Revision(2)), "and known by its id");
    let amara = CircleId::new("amara").expect("an id");
    assert_eq!(loaded.wrote.get(&amara), Some(&at(60)), "with when it was written");
}

#[tokio::test]
async fn a_batch_is_on_the_disk_whole_or_not_at_all() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    store.commit(&[commit("c1", 2, vec![entry("first", 2)])]).await.expect("saved");
    let batch =
        [commit("c2", 3, vec![entry("second", 3)]), commit("c1", 4, vec![entry("again", 4)])];
    store.commit(&batch).await.expect_err("the same command twice is a fault of ours");
    let loaded = store.reload().await.expect("reads");
    assert_eq!(text_of_e1(&loaded), "first", "the other half of the batch is not there either");
}

fn text_of_e1(loaded: &Loaded) -> String {
    let amara = loaded.day.circle(&CircleId::new("amara").expect("an id")).expect("she is there");
    let id = RecordId::new("e1").expect("an id");
    amara.plan.record(Collection::Entries, &id).expect("it is there").text("text").to_owned()
}

#[tokio::test]
async fn an_event_that_is_open_cannot_be_opened_twice() {
    let folder = Folder::new();
    let _store = folder.with_sample().await;
    let second = Store::open(&folder.path()).await;
    assert!(matches!(second, Err(StoreError::InUse)), "{second:?}");
}

#[tokio::test]
async fn a_new_event_never_writes_over_a_file() {
    let folder = Folder::new();
    std::fs::write(folder.path(), "my letter").expect("written");
    let made = Store::create(&folder.path(), &sample(), command("import"), at(0)).await;
    assert!(matches!(made, Err(StoreError::AlreadyThere)), "{made:?}");
    let kept = std::fs::read_to_string(folder.path()).expect("read");
    assert_eq!(kept, "my letter", "the file is as it was");
}

#[tokio::test]
async fn a_draft_beside_a_new_event_touches_nobody_elses_file() {
    let folder = Folder::new();
    let theirs = folder.path().with_extension("planlive.new");
    std::fs::write(&theirs, "my letter").expect("written");
    folder.with_sample().await.close().await.expect("closes");
    let kept = std::fs::read_to_string(&theirs).expect("it is still there");
    assert_eq!((kept.as_str(), beside(&folder.path())), ("my letter", 2), "as it was, and alone");
}

#[tokio::test]
async fn a_newer_file_is_refused_untouched() {
    let folder = Folder::new();
    folder.with_sample().await.close().await.expect("closes");
    let mut bytes = std::fs::read(folder.path()).expect("read");
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(folder.path(), &bytes).expect("written");
    let opened = Store::open(&folder.path()).await;
    assert!(matches!(opened, Err(StoreError::Newer { file: 99, app: 5 })), "{opened:?}");
    assert_eq!(std::fs::read(folder.path()).expect("read"), bytes, "byte for byte as it was");
    assert_eq!(beside(&folder.path()), 1, "and nothing was put beside it");
}

fn beside(path: &Path) -> usize {
    std::fs::read_dir(path.parent().expect("a folder")).expect("read").count()
}

#[tokio::test]
async fn a_file_that_is_no_event_is_said_to_be_none() {
    let folder = Folder::new();
    for bytes in [&b""[..], b"short", &[0; 4096], b"SQLite format 3\0"] {
        std::fs::write(folder.path(), bytes).expect("written");
        let opened = Store::open(&folder.path()).await;
        assert!(matches!(opened, Err(StoreError::NotOurs)), "{opened:?}");
    }
    std::fs::remove_file(folder.path()).expect("removed");
    let opened = Store::open(&folder.path()).await;
    assert!(matches!(opened, Err(StoreError::NotThere)), "{opened:?}");
}

#[tokio::test]
async fn a_damaged_file_is_an_error_and_no_panic() {
    let folder = Folder::new();
    folder.with_sample().await.close().await.expect("closes");
    let whole = std::fs::read(folder.path()).expect("read");
    let mut noticed = 0;
    for start in (100..whole.len()).step_by(whole.len() / 40) {
        let mut bytes = whole.clone();
        for byte in bytes.iter_mut().skip(start).take(300) {
            *byte = 0xA5;
        }
        std::fs::write(folder.path(), &bytes).expect("written");
        // Some of it falls into free space, where it harms nothing.
        match Store::check(&folder.path()).await {
            Ok(report) if report.is_fine() => {}
            Ok(_) | Err(_) => noticed += 1,
        }
    }
    assert!(noticed > 10, "damage is said to be there: {noticed} times of some 40");
}

#[tokio::test]
async fn a_broken_record_is_reported_and_skipped_and_never_lost() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let mut change = entry("x", 2);
    if let Change::RecordChanged { record, .. } = &mut change {
        record.fields.insert("perspective".to_owned(), Field::new(7.into(), Revision(2)));
    }
    store.commit(&[commit("c1", 2, vec![change])]).await.expect("saved");
    store.close().await.expect("closes");
    let report = Store::check(&folder.path()).await.expect("looked over");
    assert!(!report.is_fine(), "it is said");
    let (circle, broken) = report.broken.first().expect("it is named");
    assert_eq!(
        (circle.as_str(), broken.record.as_str(), broken.field.as_str()),
        ("amara", "e1", "perspective"),
        "with its place"
    );
}

/// Files that released versions wrote: every one of them opens.
#[tokio::test]
async fn every_released_schema_opens() {
    let folder = Folder::new();
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released");
    let mut n = 0;
    for file in std::fs::read_dir(files).expect("the folder of released files") {
        let file = file.expect("a file").path();
        std::fs::copy(&file, folder.path()).expect("copied");
        let (store, loaded) = Store::open(&folder.path()).await.expect("it opens");
        assert_eq!(loaded.day.circles.len(), 4, "{} has its people", file.display());
        store.close().await.expect("closes");
        let report = Store::check(&folder.path()).await.expect("looked over");
        assert!(report.is_fine(), "{} is whole: {report:?}", file.display());
        n += 1;
    }
    assert!(n >= 5, "there is a file of each version");
}

/// Writes the file of the version that is being released: run by hand, once for each schema.
#[tokio::test]
async fn the_file_of_this_version_can_be_made_for_the_released_ones() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let circle = CircleId::new("amara").expect("an id");
    let hash = "84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882".to_owned();
    let id = PictureId { circle, hash };
    let drawing = PictureInfo { id, kind: PictureKind::Png, size: 10 };
    store.keep_picture(&drawing, b"0123456789", at(1)).await.expect("kept");
    store.keep_form_file(&drawing.id.hash, b"0123456789", at(1)).await.expect("kept");
    let forms = vec![form(&drawing.id.hash)];
    let kept = commit("form", 2, vec![Change::FormsChanged { forms }]);
    store.commit(&[kept]).await.expect("committed");
    store.close().await.expect("closes");
    if let Some(to) = std::env::var_os("PLANLIVE_KEEP_RELEASED") {
        std::fs::copy(folder.path(), to).expect("kept");
    }
    assert_eq!(beside(&folder.path()), 1, "a closed event is one file");
}
