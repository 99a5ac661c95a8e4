//! The events that were open lately, kept as JSON in the app's folder.
//!
//! The list is a convenience: whatever is wrong with its file, the app opens all the same.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// As many as fit on the start screen.
const MOST: usize = 12;

/// An event that was open, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecentEvent {
    pub path: PathBuf,
    pub title: String,
    pub date: Option<NaiveDate>,
    pub opened_at: DateTime<Utc>,
    /// Until when it is kept, as far as it was known when it was open.
    #[serde(default)]
    pub keep_until: Option<NaiveDate>,
    /// Nothing of it may be deleted.
    #[serde(default)]
    pub is_held: bool,
    /// It has a lock: what it is called and when it is are nobody's to read.
    #[serde(default)]
    pub is_locked: bool,
}

/// The list and its file. One at a time reads and writes it.
#[derive(Debug)]
pub struct Recent {
    file: Mutex<PathBuf>,
}

impl Recent {
    /// Keeps the list in `folder`.
    pub fn in_folder(folder: &Path) -> Self {
        Self { file: Mutex::new(folder.join("recent.json")) }
    }

    /// Returns the events, the latest first.
    pub fn list(&self) -> Vec<RecentEvent> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        read(&file)
    }

    /// Puts an event at the top. A path that is no text could not be asked for again.
    pub fn remember(&self, event: RecentEvent) {
        if event.path.to_str().is_none() {
            return;
        }
        self.change(|list| remembered(list, event));
    }

    /// Takes an event off the list; its file stays.
    pub fn forget(&self, path: &Path) {
        self.change(|list| list.into_iter().filter(|event| event.path != path).collect());
    }

    /// Notes how long an event of the list is kept.
    pub fn keeps(&self, path: &Path, until: Option<NaiveDate>, is_held: bool) {
        let kept = |event: RecentEvent| {
            if event.path != path {
                return event;
            }
            RecentEvent { keep_until: until, is_held, ..event }
        };
        self.change(|list| list.into_iter().map(kept).collect());
    }

    /// Leaves nothing of an event in the list but where its file is, and how long it is kept.
    pub fn conceal(&self, path: &Path) {
        self.change(|mut list| {
            for event in list.iter_mut().filter(|event| event.path == path) {
                (event.title, event.date, event.is_locked) = (String::new(), None, true);
            }
            list
        });
    }

    fn change(&self, change: impl FnOnce(Vec<RecentEvent>) -> Vec<RecentEvent>) {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = write(&file, &change(read(&file))) {
            tracing::warn!(%error, "the recent events were not kept");
        }
    }
}

fn remembered(mut list: Vec<RecentEvent>, event: RecentEvent) -> Vec<RecentEvent> {
    list.retain(|other| other.path != event.path);
    list.insert(0, event);
    list.truncate(MOST);
    list
}

fn read(file: &Path) -> Vec<RecentEvent> {
    match fs::read(file) {
        Ok(bytes) => parse(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            tracing::warn!(%error, "the recent events cannot be read");
            Vec::new()
        }
    }
}

/// Reads what can be read: a broken line costs itself, not the others.
fn parse(bytes: &[u8]) -> Vec<RecentEvent> {
    let lines: Vec<Value> = serde_json::from_slice(bytes).unwrap_or_default();
    lines.into_iter().filter_map(|line| serde_json::from_value(line).ok()).take(MOST).collect()
}

/// Writes beside the file and renames, so that a crash leaves the old list or the new one.
fn write(file: &Path, list: &[RecentEvent]) -> io::Result<()> {
    let folder = file.parent().expect("BUG: the list of recent events stands in a folder");
    fs::create_dir_all(folder)?;
    let mut fresh = tempfile::NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&mut fresh, list)?;
    fresh.write_all(b"\n")?;
    fresh.persist(file)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(path: &str, minute: u32) -> RecentEvent {
        RecentEvent {
            path: path.into(),
            title: format!("Day at {path}"),
            date: NaiveDate::from_ymd_opt(2027, 3, 18),
            opened_at: format!("2027-03-18T09:{minute:02}:00Z").parse().expect("a time"),
            keep_until: None,
            is_held: false,
            is_locked: false,
        }
    }

    fn paths(list: &[RecentEvent]) -> Vec<&str> {
        list.iter().map(|event| event.path.to_str().expect("the tests' paths are text")).collect()
    }

    #[test]
    fn the_latest_event_is_first_and_stands_there_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let recent = Recent::in_folder(&folder.path().join("not there yet"));
        recent.remember(event("/a.planlive", 1));
        recent.remember(event("/Tŷ’r Harbwr/diwrnod 2.planlive", 2));
        recent.remember(event("/a.planlive", 3));
        assert_eq!(paths(&recent.list()), ["/a.planlive", "/Tŷ’r Harbwr/diwrnod 2.planlive"]);
        assert_eq!(recent.list()[0], event("/a.planlive", 3), "with the later time");
        recent.forget(Path::new("/a.planlive"));
        assert_eq!(paths(&recent.list()), ["/Tŷ’r Harbwr/diwrnod 2.planlive"]);
    }

    #[test]
    fn the_list_does_not_grow_for_ever() {
        let list = (0..40).fold(Vec::new(), |list, n| remembered(list, event(&format!("/{n}"), n)));
        assert_eq!(list.len(), MOST);
        assert_eq!(paths(&list)[..2], ["/39", "/38"]);
    }

    #[test]
    fn a_bad_file_costs_only_what_is_bad_in_it() {
        let good = serde_json::to_string(&event("/good.planlive", 1)).expect("JSON");
        for (text, expected) in [
            (String::new(), 0),
            ("{".into(), 0),
            ("{\"path\": 1}".into(), 0),
            ("[1, null, {\"path\": \"/x\"}]".into(), 0),
            (format!("[{good}, 7, {{}}]"), 1),
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            fs::write(folder.path().join("recent.json"), &text).expect("written");
            let recent = Recent::in_folder(folder.path());
            assert_eq!(recent.list().len(), expected, "{text}");
            recent.remember(event("/new.planlive", 2));
            assert_eq!(recent.list().len(), expected + 1, "it can be written again: {text}");
        }
    }

    #[test]
    fn the_desk_reads_it_by_these_names() {
        let json = serde_json::to_value(event("/a.planlive", 1)).expect("JSON");
        let expected = serde_json::json!({
            "path": "/a.planlive",
            "title": "Day at /a.planlive",
            "date": "2027-03-18",
            "openedAt": "2027-03-18T09:01:00Z",
            "keepUntil": null,
            "isHeld": false,
            "isLocked": false,
        });
        assert_eq!(json, expected);
    }

    #[test]
    fn of_a_locked_event_the_list_has_its_file_and_how_long_it_is_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let recent = Recent::in_folder(folder.path());
        recent.remember(event("/a.planlive", 1));
        recent.remember(event("/b.planlive", 2));
        let until = NaiveDate::from_ymd_opt(2030, 1, 1);
        recent.keeps(Path::new("/a.planlive"), until, true);
        recent.conceal(Path::new("/a.planlive"));
        let list = recent.list();
        assert_eq!(list[0], event("/b.planlive", 2), "the others are as they were");
        let told = (list[1].title.as_str(), list[1].date, list[1].is_locked);
        assert_eq!(told, ("", None, true));
        assert_eq!((list[1].keep_until, list[1].is_held), (until, true));
        let written = fs::read_to_string(folder.path().join("recent.json")).expect("readable");
        assert!(!written.contains("Day at /a"), "its title is not on the disk");
    }
}
