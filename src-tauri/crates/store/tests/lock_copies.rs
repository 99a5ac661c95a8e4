//! The copies beside an event follow its lock: none is lost, and none says what the lock hides.

mod folder;

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::{Change, Revision};
use folder::{Folder, at, command, sample};
use store::{
    Commit, Cost, Followed, NewLock, Passphrase, Store, StoreError, Unlock, copies_folder,
    copies_in, drop_copy, follow_lock, keep_copy, open_copy_beside,
};

const QUICK: Cost = Cost { memory: 64, passes: 1 };
const OURS: &str = "five warm loaves at dawn";
const NEW: &str = "nine slow boats going home";
/// Stands in the sample, and in what is written here.
const WRITTEN: &[u8] = b"Harbour House";

fn with(passphrase: &str) -> Unlock {
    Unlock::Passphrase(Passphrase::new(passphrase))
}

fn new_lock() -> NewLock {
    NewLock::new(&Passphrase::new(OURS), QUICK)
}

fn when(minutes: i64) -> DateTime<FixedOffset> {
    let start = DateTime::parse_from_rfc3339("2026-12-03T14:05:12+01:00").expect("a time");
    start + TimeDelta::minutes(minutes)
}

/// Writes something, and keeps a copy of it.
async fn write_and_copy(store: &mut Store, event: &Path, revision: u32) {
    let mut described = sample().event;
    described.venue = format!("Harbour House, floor {revision}");
    let id = command(&format!("c{revision}"));
    let changes = vec![Change::EventChanged { event: described }];
    let commit = Commit { id, seat: None, at: at(60), revision: Revision(revision), changes };
    store.commit(&[commit]).await.expect("written");
    let still = store.hold_still().await.expect("it stands still");
    keep_copy(&still, &copies_folder(event), when(i64::from(revision))).await.expect("kept");
    drop(still);
    store.let_go().await.expect("goes on");
}

/// An event with three copies, and no lock.
async fn with_copies(folder: &Folder) -> Store {
    let mut store = folder.with_sample().await;
    for revision in 2..5 {
        write_and_copy(&mut store, &folder.path(), revision).await;
    }
    store
}

async fn follow(store: &mut Store, event: &Path) -> Followed {
    let lock = store.copies_lock().await.expect("it has a lock");
    follow_lock(&copies_folder(event), &lock).await.expect("the folder is there")
}

fn alike(alike: u32) -> Followed {
    Followed { alike, ..Followed::default() }
}

fn files_beside(event: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(copies_folder(event)).expect("a folder");
    let mut files: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    files
}

/// Returns how many files beside the event still say something.
fn telling(event: &Path) -> usize {
    let says = |file: &PathBuf| {
        let bytes = std::fs::read(file).expect("readable");
        bytes.windows(WRITTEN.len()).any(|part| part == WRITTEN)
    };
    files_beside(event).iter().filter(|file| says(file)).count()
}

/// Opens every copy beside the event, as somebody does who goes back to one.
async fn revisions(event: &Path, unlock: &Unlock) -> Vec<Revision> {
    let mut found = Vec::new();
    for copy in copies_in(&copies_folder(event)).await.expect("listed") {
        assert!(copy.holds.is_some(), "{}: its sum is that of its bytes", copy.name());
        let beside = open_copy_beside(&copy.path, event).await.expect("taken out");
        let (store, loaded) = Store::open_with(&beside, unlock).await.expect("opens");
        assert_eq!(loaded.day.circles.len(), 4);
        assert!(loaded.broken.is_empty());
        store.close().await.expect("closes");
        std::fs::remove_file(beside).expect("removed");
        found.push(loaded.day.revision);
    }
    found
}

#[tokio::test]
async fn copies_made_before_the_lock_are_sealed_with_it() {
    let folder = Folder::new();
    let event = folder.path();
    let mut store = with_copies(&folder).await;
    assert_eq!(telling(&event), 3);
    store.lock(&new_lock()).await.expect("locked");
    assert_eq!(follow(&mut store, &event).await, alike(3));
    assert_eq!(telling(&event), 0, "not one says anything any more");
    assert_eq!(files_beside(&event).len(), 6, "three copies with their sums, and nothing else");
    write_and_copy(&mut store, &event, 5).await;
    let before: Vec<_> = files_beside(&event).iter().map(|f| std::fs::read(f).ok()).collect();
    assert_eq!(follow(&mut store, &event).await, alike(4));
    let after: Vec<_> = files_beside(&event).iter().map(|f| std::fs::read(f).ok()).collect();
    assert_eq!(after, before, "what is as it should be is not touched");
    store.close().await.expect("closes");
    let expected: Vec<Revision> = [5, 4, 3, 2].map(Revision).into();
    assert_eq!(revisions(&event, &with(OURS)).await, expected, "and none was lost");
    let copy = &copies_in(&copies_folder(&event)).await.expect("listed")[3].path;
    let beside = open_copy_beside(copy, &event).await.expect("taken out");
    let shut = Store::open_with(&beside, &with("a guess of mine")).await.expect_err("shut");
    assert!(matches!(shut, StoreError::WrongPassphrase), "{shut:?}");
}

#[tokio::test]
async fn a_new_passphrase_opens_the_copies_and_the_old_one_opens_none() {
    let folder = Folder::new();
    let event = folder.path();
    let mut store = with_copies(&folder).await;
    let lock = new_lock();
    store.lock(&lock).await.expect("locked");
    follow(&mut store, &event).await;
    store.change_passphrase(&with(OURS), Passphrase::new(NEW), QUICK).await.expect("changed");
    assert_eq!(follow(&mut store, &event).await, alike(3));
    let copy = copies_in(&copies_folder(&event)).await.expect("listed")[0].path.clone();
    let beside = open_copy_beside(&copy, &event).await.expect("taken out");
    let shut = Store::open_with(&beside, &with(OURS)).await.expect_err("shut");
    assert!(matches!(shut, StoreError::WrongPassphrase), "{shut:?}");
    std::fs::remove_file(beside).expect("removed");
    let sheet = Unlock::Recovery(lock.recovery().clone());
    for unlock in [with(NEW), sheet] {
        assert_eq!(revisions(&event, &unlock).await, [4, 3, 2].map(Revision));
    }
    let lock = store.copies_lock().await.expect("it has one");
    store.take_lock_off(&with(NEW)).await.expect("taken off");
    let followed = follow_lock(&copies_folder(&event), &lock.taken_off()).await;
    assert_eq!(followed.expect("they follow"), alike(3));
    assert_eq!(revisions(&event, &Unlock::Nothing).await, [4, 3, 2].map(Revision));
}

#[tokio::test]
async fn a_copy_that_cannot_be_sealed_is_named_and_the_others_are_sealed() {
    let folder = Folder::new();
    let event = folder.path();
    let mut store = with_copies(&folder).await;
    let hurt = copies_in(&copies_folder(&event)).await.expect("listed")[1].path.clone();
    let mut bytes = std::fs::read(&hurt).expect("read");
    bytes.truncate(bytes.len() / 2);
    std::fs::write(&hurt, &bytes).expect("written");
    store.lock(&new_lock()).await.expect("locked");
    let name = store::name_of(&hurt);
    let followed = follow(&mut store, &event).await;
    assert_eq!(followed, Followed { alike: 2, open: vec![name], other: Vec::new() });
    assert_eq!(std::fs::read(&hurt).expect("read"), bytes, "it is left as it was");
    assert_eq!(files_beside(&event).len(), 6, "nothing half-made is left");
    drop_copy(&hurt).expect("dropped");
    assert_eq!(follow(&mut store, &event).await, alike(2));
    assert_eq!(telling(&event), 0);
}

#[tokio::test]
async fn a_copy_of_another_lock_is_told_of() {
    let folder = Folder::new();
    let event = folder.path();
    let mut store = folder.with_sample().await;
    store.lock(&new_lock()).await.expect("locked");
    write_and_copy(&mut store, &event, 2).await;
    store.take_lock_off(&with(OURS)).await.expect("taken off");
    store.lock(&new_lock()).await.expect("locked anew");
    let followed = follow(&mut store, &event).await;
    assert_eq!((followed.alike, followed.open.len(), followed.other.len()), (0, 0, 1));
    store.close().await.expect("closes");
    assert_eq!(revisions(&event, &with(OURS)).await, [Revision(2)], "it opens as it did then");
}

#[tokio::test]
async fn a_copy_from_before_an_upgrade_is_sealed_and_leaves_none_in_the_clear() {
    let folder = Folder::new();
    let event = folder.path();
    let mut store = folder.with_sample().await;
    let copies = copies_folder(&event);
    std::fs::create_dir_all(&copies).expect("made");
    let old = copies.join("2026-12-03 09.00.00 +0000 before upgrade.planlive");
    std::fs::copy("tests/released/version-3.db", &old).expect("copied");
    store.lock(&new_lock()).await.expect("locked");
    assert_eq!(follow(&mut store, &event).await, alike(1));
    assert_eq!(telling(&event), 0);
    let left = files_beside(&event);
    assert_eq!(left, [old.clone(), old.with_extension("sha256")], "{left:?}");
    let (store, loaded) = Store::open_with(&old, &with(OURS)).await.expect("opens");
    assert!(!loaded.day.circles.is_empty());
    store.close().await.expect("closes");
}

/// Stopped at any step, the next time finds every copy, and finishes.
#[tokio::test]
async fn what_was_stopped_in_the_middle_is_gone_on_with() {
    for stopped in 0..6 {
        let folder = Folder::new();
        let event = folder.path();
        let mut store = with_copies(&folder).await;
        store.lock(&new_lock()).await.expect("locked");
        let copy = copies_in(&copies_folder(&event)).await.expect("listed")[0].path.clone();
        let name = |ending: &str| PathBuf::from(format!("{}.{ending}", copy.display()));
        let sealed = folder.path().with_file_name("sealed");
        let open = std::fs::read(&copy).expect("read");
        follow(&mut store, &event).await;
        std::fs::copy(&copy, &sealed).expect("copied");
        std::fs::write(&copy, &open).expect("as it was");
        std::fs::remove_file(copy.with_extension("sha256")).expect("removed");
        match stopped {
            0 => std::fs::write(name("coming"), &open[..9000]).expect("half-made"),
            1 => drop(std::fs::copy(&sealed, name("coming")).expect("made")),
            2 => std::fs::rename(&copy, name("going")).expect("moved away"),
            3 => {
                std::fs::rename(&copy, name("going")).expect("moved away");
                std::fs::copy(&sealed, &copy).expect("in its place");
            }
            4 => std::fs::write(name("coming.new"), &open[..5000]).expect("begun"),
            _ => {
                std::fs::write(name("coming-wal"), b"left").expect("left");
                std::fs::write(name("coming"), b"left").expect("left");
            }
        }
        std::fs::remove_file(&sealed).expect("removed");
        assert_eq!(follow(&mut store, &event).await, alike(3), "stopped at {stopped}");
        assert_eq!(telling(&event), 0, "stopped at {stopped}");
        assert_eq!(files_beside(&event).len(), 6, "nothing else is left, stopped at {stopped}");
        store.close().await.expect("closes");
        let found = revisions(&event, &with(OURS)).await;
        assert_eq!(found, [4, 3, 2].map(Revision), "stopped at {stopped}");
    }
}
