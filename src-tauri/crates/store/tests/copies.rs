//! Copies of an event while it is written: whole, read back, thinned, and the way back from one.

mod folder;

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::{Change, CommandId, Revision};
use folder::{Folder, at, command, sample};
use store::{
    Again, Commit, Spare, Store, StoreError, copies_folder, copies_in, keep_copy, life_of,
    open_copy_beside,
};

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-12-03T14:05:12+01:00").expect("a time")
}

/// One change that makes the file grow.
fn commit(revision: u32) -> Commit {
    let mut event = sample().event;
    event.venue = format!("{revision} {}", "Harbour House ".repeat(200));
    let id = command(&format!("c{revision}"));
    let changes = vec![Change::EventChanged { event }];
    Commit { id, seat: None, at: at(60), revision: Revision(revision), changes }
}

fn last(revision: u32) -> Option<CommandId> {
    Some(command(&format!("c{revision}")))
}

/// Returns the path of something beside the event.
fn beside(folder: &Folder, name: &str) -> PathBuf {
    folder.path().with_file_name(name)
}

#[tokio::test]
async fn a_copy_is_of_one_moment_while_the_writer_goes_on() {
    let folder = Folder::new();
    let path = folder.path();
    let mut store = folder.with_sample().await;
    let still = store.hold_still().await.expect("it stands still");
    for n in 0..50 {
        store.commit(&[commit(n + 2)]).await.expect("the writer is not held up");
    }
    let to = beside(&folder, "copy.planlive");
    let copied = still.copy_to(&to, Spare::TakeAll).await.expect("copied");
    assert_eq!(copied.counts.revision, 1, "the file as it stood");
    assert!(store.is_held() && !store.let_go().await.expect("asked"), "it is still being copied");
    let refused = still.copy_to(&to, Spare::TakeAll).await;
    assert!(matches!(refused, Err(StoreError::AlreadyThere)), "nothing is written over");
    drop(still);
    assert!(store.let_go().await.expect("let go"));
    let again = Store::open(&path).await.expect_err("another host hears no all the while");
    assert!(matches!(again, StoreError::InUse), "{again}");
    store.close().await.expect("closed");
    let (_, loaded) = Store::open(&path).await.expect("opens");
    assert_eq!(loaded.day.revision, Revision(51), "and nothing of it was lost");
    let (_, loaded) = Store::open(&to).await.expect("the copy is an event like any other");
    assert_eq!(loaded.day.revision, Revision(1));
    assert_eq!(loaded.day.circles.len(), 4);
}

#[tokio::test]
async fn copies_are_listed_and_a_damaged_one_is_named() {
    let folder = Folder::new();
    let path = folder.path();
    let mut store = folder.with_sample().await;
    let copies = copies_folder(&path);
    for minutes in [0, 3, 6] {
        let revision = 2 + u32::try_from(minutes).expect("few");
        store.commit(&[commit(revision)]).await.expect("written");
        let still = store.hold_still().await.expect("still");
        keep_copy(&still, &copies, now() + TimeDelta::minutes(minutes)).await.expect("kept");
        drop(still);
        store.let_go().await.expect("goes on");
    }
    store.close().await.expect("closed");
    let found = copies_in(&copies).await.expect("listed");
    let revisions = found.iter().map(|copy| copy.holds.as_ref().map(|h| h.revision));
    let revisions: Vec<_> = revisions.collect();
    assert_eq!(revisions, [Some(8), Some(5), Some(2)], "the latest first");
    assert_eq!(found[2].at, now(), "as the clock in the room showed it");
    assert!(found.iter().all(|copy| copy.holds.as_ref().is_some_and(|h| h.circles == 4)));

    let hurt = &found[1].path;
    let mut bytes = std::fs::read(hurt).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x40;
    std::fs::write(hurt, bytes).expect("written");
    let found = copies_in(&copies).await.expect("listed");
    assert_eq!(found[1].holds, None, "one bit is enough");
    assert!(found[0].holds.is_some() && found[2].holds.is_some(), "the others are whole");
    let refused = open_copy_beside(&found[1].path, &path).await.expect_err("it is damaged");
    assert!(matches!(refused, StoreError::Damaged(_)), "{refused}");

    let before = std::fs::read(&path).expect("read");
    let first = open_copy_beside(&found[2].path, &path).await.expect("opened beside");
    let second = open_copy_beside(&found[2].path, &path).await.expect("and once more");
    assert_eq!(first, beside(&folder, "Day at Tŷ'r Harbwr (from 14.05).planlive"));
    assert_eq!(second, beside(&folder, "Day at Tŷ'r Harbwr (from 14.05, 2).planlive"));
    assert_eq!(std::fs::read(&path).expect("read"), before, "the good one is as it was");
    let (_, loaded) = Store::open(&first).await.expect("opens");
    assert_eq!(loaded.day.revision, Revision(2));
    let (_, other) = Store::open(&second).await.expect("opens");
    let lives = [&loaded, &other].map(|loaded| life_of(loaded.commands.keys()));
    assert!(lives.iter().all(Option::is_some) && lives[0] != lives[1], "each goes its own way");
}

#[tokio::test]
async fn a_good_copy_is_not_called_damaged_when_the_power_took_its_sum() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let copies = copies_folder(&folder.path());
    let still = store.hold_still().await.expect("still");
    let copied = keep_copy(&still, &copies, now()).await.expect("kept");
    drop(still);
    let sum = copied.path.with_extension("sha256");
    for cut_short in ["", "ab", "not a sum at all"] {
        std::fs::write(&sum, cut_short).expect("written");
        let found = copies_in(&copies).await.expect("listed");
        assert!(found[0].holds.is_some(), "{cut_short:?} is no sum: its pages are read instead");
    }
    std::fs::write(&sum, "0".repeat(64)).expect("written");
    assert_eq!(copies_in(&copies).await.expect("listed")[0].holds, None, "this one is");
}

#[tokio::test]
async fn a_copy_that_was_cut_off_is_cleared_away() {
    let folder = Folder::new();
    let path = folder.path();
    let mut store = folder.with_sample().await;
    let copies = copies_folder(&path);
    std::fs::create_dir(&copies).expect("made");
    let left = copies.join("2026-12-03 13.00.00 +0100.planlive.new");
    std::fs::write(&left, b"half of it").expect("written");
    std::fs::write(copies.join("my notes.new"), b"somebody's own").expect("written");
    let sums = ["2026-12-03 13.00.00 +0100.sha256", "2026-12-03 13.00.00 +0100.sha256.new"];
    for sum in sums {
        std::fs::write(copies.join(sum), b"its sum").expect("written");
    }
    assert!(copies_in(&copies).await.expect("listed").is_empty(), "half a copy is none");
    let still = store.hold_still().await.expect("still");
    keep_copy(&still, &copies, now()).await.expect("kept");
    assert!(!left.exists(), "cleared away");
    assert!(sums.iter().all(|sum| !copies.join(sum).exists()), "and its sum");
    assert!(copies.join("my notes.new").exists(), "what is not ours stays");
    assert_eq!(copies_in(&copies).await.expect("listed").len(), 1);
}

#[tokio::test]
async fn an_older_file_is_copied_before_it_is_changed() {
    let released = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released");
    for version in 1..=3 {
        let folder = Folder::new();
        let path = beside(&folder, "old.planlive");
        std::fs::copy(released.join(format!("version-{version}.db")), &path).expect("copied");
        let (store, _) = Store::open(&path).await.expect("it opens");
        store.close().await.expect("closed");
        let found = copies_in(&copies_folder(&path)).await.expect("listed");
        assert_eq!(found.len(), 1, "version {version}");
        assert!(found[0].is_upgrade && found[0].holds.is_some(), "{found:?}");
        let (store, _) = Store::open(&path).await.expect("it opens again");
        store.close().await.expect("closed");
        let found = copies_in(&copies_folder(&path)).await.expect("listed");
        assert_eq!(found.len(), 1, "once is enough");
        let bytes = std::fs::read(&found[0].path).expect("read");
        assert_eq!(bytes[63], version, "the copy is as the older version left it");
    }
}

#[tokio::test]
async fn a_file_that_is_moved_or_changed_for_another_takes_nothing() {
    let folder = Folder::new();
    let (path, away) = (folder.path(), beside(&folder, "elsewhere.planlive"));
    let mut store = folder.with_sample().await;
    store.commit(&[commit(2)]).await.expect("written");
    std::fs::rename(&path, &away).expect("moved");
    let refused = store.commit(&[commit(3)]).await.expect_err("it would be nobody's");
    assert!(matches!(refused, StoreError::Moved), "{refused}");
    let refused =
        store.try_again(Revision(2), last(2).as_ref()).await.expect_err("it is still away");
    assert!(matches!(refused, StoreError::Moved), "{refused}");
    store.bring_in_the_log().await.expect("wherever it is");
    std::fs::rename(&away, &path).expect("put back");
    store.try_again(Revision(2), last(2).as_ref()).await.expect("well again");
    store.commit(&[commit(3)]).await.expect("written");

    // Somebody copies it away and back: another file with the same in it.
    store.bring_in_the_log().await.expect("in the file");
    std::fs::rename(&path, &away).expect("moved");
    std::fs::copy(&away, &path).expect("copied back");
    let refused = store.commit(&[commit(4)]).await.expect_err("not this one");
    assert!(matches!(refused, StoreError::Moved), "{refused}");
    store.try_again(Revision(3), last(3).as_ref()).await.expect("it holds the same");
    store.commit(&[commit(4)]).await.expect("written");

    // An older one in its place is not the day as it was left.
    store.bring_in_the_log().await.expect("in the file");
    std::fs::remove_file(&path).expect("deleted");
    std::fs::copy(&away, &path).expect("an older one");
    let refused =
        store.try_again(Revision(4), last(4).as_ref()).await.expect_err("it lacks something");
    assert!(matches!(refused, StoreError::Moved), "{refused}");
    store.commit(&[commit(5)]).await.expect_err("nothing is written into it");
}

#[tokio::test]
async fn what_reached_the_disk_though_it_said_no_does_not_lock_the_host_out() {
    let folder = Folder::new();
    let (path, away) = (folder.path(), beside(&folder, "elsewhere.planlive"));
    let mut store = folder.with_sample().await;
    store.commit(&[commit(2)]).await.expect("written");
    store.fill_up().await.expect("no page more");
    let batch: Vec<_> = (3..=60).map(commit).collect();
    let refused = store.commit(&batch).await.expect_err("it does not take them");
    assert!(matches!(refused, StoreError::DiskFull), "{refused}");
    // The stick is pulled and put back; the disk has them all the same.
    let still = store.hold_still().await.expect("still");
    still.copy_to(&away, Spare::TakeAll).await.expect("copied");
    drop(still);
    let (mut there, _) = Store::open(&away).await.expect("opens");
    there.commit(&batch).await.expect("written");
    there.close().await.expect("closed");
    let moved = beside(&folder, "gone.planlive");
    std::fs::rename(&path, &moved).expect("pulled out");
    std::fs::rename(&away, &path).expect("put back");
    let again = store.try_again(Revision(2), last(2).as_ref()).await.expect("it is ours");
    assert_eq!(again, Again::HasMore, "and it is known that it has more");
    assert_eq!(store.reload().await.expect("read").day.revision, Revision(60));
    store.commit(&[commit(61)]).await.expect("written");
    store.close().await.expect("closed");
}

#[tokio::test]
async fn a_full_disk_loses_nothing_and_is_well_again_by_itself() {
    let folder = Folder::new();
    let path = folder.path();
    let mut store = folder.with_sample().await;
    store.commit(&[commit(2)]).await.expect("written");
    store.fill_up().await.expect("no page more");
    let mut at = 3;
    let refused = loop {
        match store.commit(&[commit(at)]).await {
            Ok(()) => at += 1,
            Err(error) => break error,
        }
        assert!(at < 2000, "it is never full");
    };
    assert!(matches!(refused, StoreError::DiskFull), "{refused}");
    let refused = store.commit(&[commit(at)]).await.expect_err("it is still full");
    assert!(matches!(refused, StoreError::DiskFull), "{refused}");
    store.make_room().await.expect("somebody cleared up");
    store.try_again(Revision(at - 1), last(at - 1).as_ref()).await.expect("well again");
    store.commit(&[commit(at)]).await.expect("written");
    store.close().await.expect("closed");
    let (_, loaded) = Store::open(&path).await.expect("opens");
    assert_eq!(loaded.day.revision, Revision(at), "all that was said to be saved");
}

#[tokio::test]
async fn a_folder_that_takes_nothing_is_told() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let still = store.hold_still().await.expect("still");
    // A file where the folder should be: it works whoever runs the test.
    let there = beside(&folder, "a file");
    std::fs::write(&there, b"x").expect("written");
    let refused = keep_copy(&still, &there.join("copies"), now()).await.expect_err("no folder");
    assert_eq!(refused.code(), "notReached", "{refused}");
    drop(still);
    store.let_go().await.expect("goes on");
    store.commit(&[commit(2)]).await.expect("the day goes on");
    let created = Store::create(&there.join("day.planlive"), &sample(), command("c"), at(0)).await;
    assert!(created.is_err(), "nor can an event be there");
}

/// Somebody may have been deleted since a copy was made: it is written over, not only forgotten.
#[tokio::test]
async fn nothing_of_a_copy_that_is_thinned_or_was_cut_off_stays_on_the_disk() {
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    let copies = copies_folder(&folder.path());
    let keep = async |store: &mut Store, minutes: i64| {
        let still = store.hold_still().await.expect("still");
        let at = now() + TimeDelta::minutes(minutes);
        let copied = keep_copy(&still, &copies, at).await.expect("kept");
        drop(still);
        store.let_go().await.expect("goes on");
        copied.path
    };
    let old = keep(&mut store, 0).await;
    let cut_off = copies.join("2026-12-03 13.00.00 +0100.planlive.new");
    std::fs::write(&cut_off, b"half of it").expect("written");
    let names = [(&old, "old"), (&cut_off, "cut off")];
    let [thinned, half] = names.map(|(copy, name)| {
        let other_name = beside(&folder, name);
        std::fs::hard_link(copy, &other_name).expect("it has another name");
        other_name
    });
    keep(&mut store, 10).await;
    keep(&mut store, 3 * 60).await;
    assert!(!old.exists() && !cut_off.exists(), "the last of an hour is kept");
    for left in [thinned, half] {
        let bytes = std::fs::read(&left).expect("read");
        let is_empty = !bytes.is_empty() && bytes.iter().all(|byte| *byte == 0);
        assert!(is_empty, "{} is written over", left.display());
    }
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_who_uses_the_computer_can_read_an_event_or_its_copies() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let mut store = folder.with_sample().await;
    store.commit(&[commit(2)]).await.expect("written");
    let still = store.hold_still().await.expect("still");
    let copy = keep_copy(&still, &copies_folder(&folder.path()), now()).await.expect("kept").path;
    drop(still);
    store.let_go().await.expect("goes on");
    let follows = beside(&folder, "for the spare laptop");
    store.copy_whole(&follows).await.expect("copied");
    let log = beside(&folder, "Day at Tŷ'r Harbwr.planlive-wal");
    let beside_it = open_copy_beside(&copy, &folder.path()).await.expect("opened beside");
    for file in [folder.path(), log, copy, follows, beside_it] {
        let rights = std::fs::metadata(&file).expect("it is there").permissions().mode();
        assert_eq!(rights & 0o077, 0, "{} is its owner's alone", file.display());
    }
}
