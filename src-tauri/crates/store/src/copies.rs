//! The copies beside an event: which there are, how long each is kept, and the way back from one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local, TimeDelta};
use domain::Agenda;
use sqlx::{Connection, Row};

use crate::header::check_header;
use crate::still::{Copied, Spare, Still, copy_bytes, count, look_over, read_only, sum_of};
use crate::{Store, StoreError};

/// The ending of the folder with an event's copies: `Our day.copies` to `Our day.planlive`.
const FOLDER: &str = "copies";
const ENDING: &str = "planlive";
/// Beside each copy: its SHA-256, as `sha256sum -c` reads it.
const SUM: &str = "sha256";
/// How a copy is named: when it was made, and how far the clock was from UTC.
const NAME: &str = "%Y-%m-%d %H.%M.%S %z";
const UPGRADE: &str = " before upgrade";
/// How many bytes all copies of an event may have in one folder.
pub const COPIES_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// One copy of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyInfo {
    pub path: PathBuf,
    pub at: DateTime<FixedOffset>,
    /// A newer version made it before it changed the file.
    pub is_upgrade: bool,
    pub bytes: u64,
    /// What is in it; nothing when it is damaged.
    pub holds: Option<Holds>,
}

/// What is in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holds {
    pub revision: u32,
    pub circles: u32,
    /// What the room was at, where that can be read.
    pub item: Option<String>,
}

impl CopyInfo {
    /// Returns what it is called among the copies of its event.
    pub fn name(&self) -> String {
        self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// Returns the folder beside an event in which its copies are.
pub fn copies_folder(event: &Path) -> PathBuf {
    event.with_extension(FOLDER)
}

/// Keeps a verified copy in a folder, with its sum beside it, and thins those that are there.
pub async fn keep_copy(
    still: &Still,
    folder: &Path,
    at: DateTime<FixedOffset>,
) -> Result<Copied, StoreError> {
    keep_named(still, folder, at, "").await
}

/// Keeps a copy of a file that is about to be changed by a newer version.
pub(crate) async fn keep_before_upgrade(still: &Still, event: &Path) -> Result<(), StoreError> {
    let at: DateTime<Local> = std::fs::metadata(event)?.modified()?.into();
    let kept = keep_named(still, &copies_folder(event), at.fixed_offset(), UPGRADE).await;
    match kept {
        // It was begun before, and the app ended before it was done.
        Ok(_) | Err(StoreError::AlreadyThere) => Ok(()),
        Err(error) => Err(error),
    }
}

async fn keep_named(
    still: &Still,
    folder: &Path,
    at: DateTime<FixedOffset>,
    kind: &str,
) -> Result<Copied, StoreError> {
    std::fs::create_dir_all(folder)?;
    drop_drafts(folder)?;
    let to = folder.join(format!("{}{kind}.{ENDING}", at.format(NAME)));
    let copied = still.copy_to(&to, Spare::LeaveRoom).await?;
    let line = format!("{}  {}\n", copied.sum, to.file_name().unwrap_or_default().display());
    std::fs::write(to.with_extension(SUM), line)?;
    for old in to_drop(&dated(folder)?, at, COPIES_BYTES) {
        std::fs::remove_file(&old)?;
        if let Err(error) = std::fs::remove_file(old.with_extension(SUM)) {
            tracing::debug!(%error, "a copy had no sum beside it");
        }
    }
    Ok(copied)
}

/// Returns the copies in a folder, the latest first, each looked over.
///
/// # Errors
/// Only when the folder cannot be read; a damaged copy is in the list.
pub async fn copies_in(folder: &Path) -> Result<Vec<CopyInfo>, StoreError> {
    let mut copies = Vec::new();
    for Dated { path, at, bytes } in dated(folder)? {
        let holds = look_at(&path).await.map_err(|error| {
            tracing::warn!(%error, copy = %path.display(), "a copy cannot be used");
        });
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_upgrade = name.ends_with(UPGRADE);
        copies.push(CopyInfo { path, at, is_upgrade, bytes, holds: holds.ok() });
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.at));
    Ok(copies)
}

/// Makes a new event beside the good one out of a copy, and returns where: nothing is replaced.
///
/// # Errors
/// A damaged copy is refused.
pub async fn open_copy_beside(copy: &Path, event: &Path) -> Result<PathBuf, StoreError> {
    look_at(copy).await?;
    let stem = event.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let from = dated_name(copy).map_or_else(String::new, |at| at.format("%H.%M").to_string());
    let free = (1..).map(|n| match (from.as_str(), n) {
        ("", n) => format!("{stem} (copy {n}).{ENDING}"),
        (from, 1) => format!("{stem} (from {from}).{ENDING}"),
        (from, n) => format!("{stem} (from {from}, {n}).{ENDING}"),
    });
    let mut paths = free.map(|name| event.with_file_name(name));
    let to = paths.find(|path| !path.exists()).expect("BUG: numbers do not end");
    copy_bytes(copy, &to)?;
    Ok(to)
}

/// Looks a copy over: its bytes against their sum, or its pages when there is none.
async fn look_at(path: &Path) -> Result<Holds, StoreError> {
    check_header(path)?;
    match std::fs::read_to_string(path.with_extension(SUM)) {
        Ok(line) => {
            let (_, sum) = sum_of(path)?;
            if line.split(' ').next() != Some(sum.as_str()) {
                return Err(StoreError::Damaged("its bytes are not what they were".to_owned()));
            }
        }
        Err(_) => {
            look_over(path).await?;
        }
    }
    let mut db = read_only(path).await?;
    let counts = count(&mut db).await?;
    let query = "SELECT body FROM noun WHERE name = 'agenda'";
    let row = sqlx::query(query).fetch_optional(&mut db).await?;
    // What is sealed, or of a newer version, has no name here.
    let agenda = row.and_then(|row| row.try_get::<String, _>(0).ok());
    let agenda = agenda.and_then(|body| serde_json::from_str::<Agenda>(&body).ok());
    let item = agenda.and_then(|agenda| agenda.current().map(|item| item.title.clone()));
    db.close().await?;
    Ok(Holds { revision: counts.revision, circles: counts.circles, item })
}

/// A copy by its name alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dated {
    pub(crate) path: PathBuf,
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) bytes: u64,
}

fn dated(folder: &Path) -> Result<Vec<Dated>, StoreError> {
    let files = match std::fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    for file in files {
        let path = file?.path();
        let (Some(at), Ok(file)) = (dated_name(&path), std::fs::metadata(&path)) else { continue };
        found.push(Dated { path, at, bytes: file.len() });
    }
    Ok(found)
}

fn dated_name(path: &Path) -> Option<DateTime<FixedOffset>> {
    path.extension().filter(|ending| *ending == ENDING)?;
    let name = path.file_stem()?.to_str()?;
    DateTime::parse_from_str(name.strip_suffix(UPGRADE).unwrap_or(name), NAME).ok()
}

/// Removes what a copy left behind that was cut off.
fn drop_drafts(folder: &Path) -> Result<(), StoreError> {
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        let is_draft = path.extension().is_some_and(|ending| ending == "new");
        if is_draft && dated_name(&path.with_extension("")).is_some() {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// Returns the copies that need not be kept any longer.
///
/// The rule: all of the last hour, the last of each hour for a day, the last of each day for a month
/// (30 days), and never the last of all. When what is left has more bytes than it may, the oldest go.
pub(crate) fn to_drop(copies: &[Dated], now: DateTime<FixedOffset>, most: u64) -> Vec<PathBuf> {
    let mut all: Vec<&Dated> = copies.iter().collect();
    all.sort_by_key(|copy| std::cmp::Reverse(copy.at));
    let (mut hours, mut days, mut bytes) = (BTreeSet::new(), BTreeSet::new(), 0_u64);
    let mut gone = Vec::new();
    for (place, copy) in all.iter().enumerate() {
        let age = now - copy.at;
        let is_due = if age < TimeDelta::hours(1) {
            true
        } else if age < TimeDelta::days(1) {
            hours.insert(copy.at.timestamp().div_euclid(3600))
        } else if age < TimeDelta::days(30) {
            days.insert(copy.at.timestamp().div_euclid(24 * 3600))
        } else {
            false
        };
        let fits = bytes.saturating_add(copy.bytes) <= most;
        if place == 0 || (is_due && fits) {
            bytes = bytes.saturating_add(copy.bytes);
        } else {
            gone.push(copy.path.clone());
        }
    }
    gone
}

impl Store {
    /// Copies the file into a folder that somebody chose, under a name that nothing has yet.
    pub async fn copy_into(
        still: &Still,
        event: &Path,
        folder: &Path,
        at: DateTime<FixedOffset>,
    ) -> Result<Copied, StoreError> {
        let stem = event.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{stem} (copy {}).{ENDING}", at.format("%Y-%m-%d %H.%M.%S"));
        still.copy_to(&folder.join(name), Spare::TakeAll).await
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(minutes: i64) -> DateTime<FixedOffset> {
        let start = DateTime::parse_from_rfc3339("2026-11-23T09:00:00+00:00").expect("a time");
        start + TimeDelta::minutes(minutes)
    }

    fn copy(minutes: i64, bytes: u64) -> Dated {
        Dated { path: PathBuf::from(minutes.to_string()), at: at(minutes), bytes }
    }

    fn left(copies: &[Dated], now: i64, most: u64) -> Vec<i64> {
        let gone = to_drop(copies, at(now), most);
        let left = copies.iter().filter(|copy| !gone.contains(&copy.path));
        left.map(|copy| (copy.at - at(0)).num_minutes()).collect()
    }

    #[test]
    fn copies_are_thinned_as_time_goes_by() {
        let day: Vec<Dated> = (0..=480).step_by(5).map(|minutes| copy(minutes, 1)).collect();
        let expected: Vec<i64> =
            [55, 115, 175, 235, 295, 355, 415].into_iter().chain((420..=480).step_by(5)).collect();
        assert_eq!(left(&day, 480, 1000), expected, "one an hour, and all of the last hour");
        let next_week = 7 * 24 * 60;
        assert_eq!(left(&day, next_week, 1000), [480], "one a day");
        assert_eq!(left(&day, 100 * 24 * 60, 1000), [480], "never the last of all");
        assert_eq!(left(&day, 480, 3), [470, 475, 480], "no more than there is room for");
        assert_eq!(left(&[copy(0, 50)], 0, 3), [0], "the last one however large it is");
    }

    proptest! {
        #[test]
        fn the_last_one_is_never_dropped(
            times in prop::collection::vec((0_i64..100_000, 0_u64..10), 1..60),
            now in 0_i64..200_000,
            most in 0_u64..50,
        ) {
            let copies: Vec<Dated> = times.iter().map(|(at, bytes)| copy(*at, *bytes)).collect();
            let left = left(&copies, now, most);
            let last = times.iter().map(|(at, _)| *at).max().expect("one at least");
            prop_assert!(left.contains(&last));
            prop_assert!(to_drop(&copies, at(now), most).len() < copies.len());
        }
    }
}
