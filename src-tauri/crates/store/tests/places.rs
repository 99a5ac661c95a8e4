//! Where copies of an event are, and that none of them stays when it has to go.

#[expect(dead_code, reason = "what is kept here is named otherwise")]
mod folder;

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::{CircleId, Day};
use folder::{at, command, sample};
use store::{Places, Store, copies_elsewhere, copies_folder, drop_copy, keep_copy};

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-12-03T14:05:12+01:00").expect("a time")
}

/// A house with a folder for events, and another disk for copies.
struct House {
    root: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(root.path().join("events")).expect("made");
        Self { root }
    }

    fn event(&self, name: &str) -> PathBuf {
        self.root.path().join("events").join(format!("{name}.planlive"))
    }

    fn other_disk(&self) -> PathBuf {
        self.root.path().join("disk")
    }

    /// Makes an event, keeps a copy beside it and one on the other disk, and closes it.
    async fn keeps(&self, name: &str, day: &Day) -> PathBuf {
        let path = self.event(name);
        let mut store = Store::create(&path, day, command("import"), at(0)).await.expect("made");
        for minutes in [0, 5] {
            let (still, at) =
                (store.hold_still().await.expect("still"), now() + TimeDelta::minutes(minutes));
            for folder in [copies_folder(&path), copies_elsewhere(&self.other_disk(), &path)] {
                keep_copy(&still, &folder, at).await.expect("kept");
            }
        }
        store.close().await.expect("closed");
        path
    }

    async fn places(&self, event: &Path) -> Places {
        let (mut store, loaded) = Store::open(event).await.expect("opens");
        let elsewhere = Some(copies_elsewhere(&self.other_disk(), event));
        let places = store.places(&loaded.day.event.id, elsewhere).await.expect("known");
        store.close().await.expect("closed");
        places
    }

    /// Returns every file that there is, whatever it is called, without where all of it is.
    fn files(&self) -> Vec<String> {
        let mut folders = vec![self.root.path().to_owned()];
        let mut found = Vec::new();
        while let Some(folder) = folders.pop() {
            for file in std::fs::read_dir(folder).expect("the folder") {
                let path = file.expect("a file").path();
                let name =
                    path.strip_prefix(self.root.path()).expect("in it").display().to_string();
                if path.is_dir() {
                    folders.push(path);
                }
                found.push(name);
            }
        }
        found.sort();
        found
    }
}

#[tokio::test]
async fn every_copy_of_somebody_who_is_deleted_is_found_on_both_disks_and_no_other_event_s() {
    let house = House::new();
    let event = house.keeps("Harbour", &sample()).await;
    let mut other = sample();
    other.event.id = "another-event".to_owned();
    house.keeps("Hillside", &other).await;
    let before = house.files();
    let elsewhere = copies_elsewhere(&house.other_disk(), &event);
    for folder in [copies_folder(&event), elsewhere.clone()] {
        let draft = folder.join("2026-12-03 15.00.00 +0100.planlive.new");
        std::fs::write(draft, b"half a copy").expect("written");
    }
    let amara = CircleId::new("amara").expect("an id");
    let places = house.places(&event).await;
    let found = places.copies_with(&amara).await;
    assert_eq!(found.len(), 6, "two and a draft on each: {found:?}");
    let own = copies_folder(&event).join("2026-12-03 14.05.12 +0100.planlive");
    assert_eq!(places.name_of(&own), "2026-12-03 14.05.12 +0100.planlive");
    let named = places.name_of(&elsewhere.join("a.planlive"));
    assert!(named.starts_with("Harbour ") && named.ends_with("/a.planlive"), "{named}");
    for copy in &found {
        drop_copy(copy).expect("gone");
    }
    let is_wiped = |name: &String| {
        let is_in = name.contains("Harbour.copies/") || name.contains("disk/copies/Harbour ");
        is_in && (name.ends_with(".planlive") || name.ends_with(".sha256"))
    };
    let expected: Vec<_> = before.into_iter().filter(|name| !is_wiped(name)).collect();
    assert_eq!(house.files(), expected, "with their sums, and nothing of the other event's");
    let nobody = CircleId::new("nobody").expect("an id");
    assert!(places.copies_with(&nobody).await.is_empty());
}

#[tokio::test]
async fn an_event_that_had_another_name_goes_with_what_it_left_behind_under_it() {
    let house = House::new();
    let old = house.keeps("Harbour", &sample()).await;
    // The same event: somebody looks at a copy of the morning, and deletes that again.
    let morning = house.keeps("Harbour (from 10.00)", &sample()).await;
    let event = house.event("Harbour House");
    std::fs::rename(&old, &event).expect("renamed");
    let copies = Store::delete_event(&house.places(&morning).await, false).await.expect("gone");
    assert_eq!(copies.len(), 4, "those of the good one are not its own: {copies:?}");
    let copies = Store::delete_event(&house.places(&event).await, false).await.expect("gone");
    assert_eq!(copies.len(), 4, "which it made under another name: {copies:?}");
    assert!(copies.iter().all(|(_, is_gone)| *is_gone), "{copies:?}");
    assert_eq!(house.files(), ["disk", "disk/copies", "events"], "no folder and no sum stays");
}
