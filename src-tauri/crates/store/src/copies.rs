//! The copies beside an event: which there are, how long each is kept, and the way back from one.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local, TimeDelta, Utc};
use domain::{Agenda, CommandId};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, Row};

use crate::header::check_header;
use crate::places::note_whose;
use crate::seal::random;
use crate::still::{Copied, Spare, Still, copy_bytes, count, look_over, read_only, sum_of};
use crate::{Store, StoreError};

/// The ending of the folder with an event's copies: `Our day.copies` to `Our day.planlive`.
const FOLDER: &str = "copies";
const ENDING: &str = "planlive";
/// Beside each copy: its SHA-256, as `sha256sum -c` reads it.
const SUM: &str = "sha256";
/// The ending of what is not whole yet.
const DRAFT: &str = "new";
/// How the commands begin that say that an event goes on from a copy.
const LIFE: &str = "life-";
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
    if let Err(error) = note_whose(folder, still.path()) {
        tracing::warn!(%error, "a folder of copies does not say whose they are");
    }
    let to = folder.join(format!("{}{kind}.{ENDING}", at.format(NAME)));
    let copied =
        still.copy_with(&to, Spare::LeaveRoom, |copied| write_sum(&to, &copied.sum)).await?;
    for old in to_drop(&dated(folder)?, &to, at, COPIES_BYTES) {
        match drop_copy(&old) {
            // Somebody looks at it: it goes with the next.
            Err(StoreError::InUse) => {}
            gone => gone?,
        }
    }
    Ok(copied)
}

/// Writes over a copy, or the draft of one, and removes it with its sum.
///
/// # Errors
/// `InUse` when it is open here; the disk did not let it go.
pub fn drop_copy(copy: &Path) -> Result<(), StoreError> {
    Store::wipe(copy)?;
    forget_sum(copy)
}

/// Writes the sum of a copy beside it: whole, and before the copy has its name.
pub(crate) fn write_sum(copy: &Path, sum: &str) -> Result<(), StoreError> {
    let [to, draft] = sums_of(copy);
    let mut file = File::create(&draft)?;
    writeln!(file, "{sum}  {}", copy.file_name().unwrap_or_default().display())?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(draft, to)?;
    Ok(())
}

/// Removes the sum beside a copy, or a draft of it, if there is one.
pub(crate) fn forget_sum(copy: &Path) -> Result<(), StoreError> {
    for sum in sums_of(copy) {
        match std::fs::remove_file(sum) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

/// Returns where the sum of a copy or of its draft is, and where the draft of that sum.
fn sums_of(copy: &Path) -> [PathBuf; 2] {
    let copy = if dated_name(copy).is_none() && dated_name(&copy.with_extension("")).is_some() {
        copy.with_extension("")
    } else {
        copy.to_owned()
    };
    [copy.with_extension(SUM), copy.with_extension(format!("{SUM}.{DRAFT}"))]
}

/// Returns the copies in a folder, the latest first, each looked over. What says that it is of a time
/// to come was made while the clock was wrong, and comes last.
///
/// # Errors
/// Only when the folder cannot be read; a damaged copy is in the list.
pub async fn copies_in(folder: &Path) -> Result<Vec<CopyInfo>, StoreError> {
    let now = Utc::now().fixed_offset();
    let mut copies = Vec::new();
    for Dated { path, at, is_upgrade, bytes } in dated(folder)? {
        let holds = look_at(&path).await.map_err(|error| {
            // Not where it is: folders are called as people are.
            tracing::warn!(fault = error.code(), copy = %at.format(NAME), "a copy cannot be used");
        });
        copies.push(CopyInfo { path, at, is_upgrade, bytes, holds: holds.ok() });
    }
    copies.sort_by_key(|copy| age_of(copy.at, now));
    Ok(copies)
}

/// Returns by what copies are sorted, the latest first.
fn age_of(
    at: DateTime<FixedOffset>,
    now: DateTime<FixedOffset>,
) -> (bool, std::cmp::Reverse<DateTime<FixedOffset>>) {
    (at > now + TimeDelta::hours(1), std::cmp::Reverse(at))
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
    if let Err(error) = begin_life(&to).await {
        tracing::warn!(%error, "devices will not see that this event goes on from a copy");
    }
    Ok(to)
}

/// Notes that an event goes on from here, as another than the one that the copy was made of: what
/// devices have since is not what this one will have.
async fn begin_life(event: &Path) -> Result<(), StoreError> {
    let chance: [u8; 8] = random();
    let id: String = chance.iter().map(|byte| format!("{byte:02x}")).collect();
    let options = SqliteConnectOptions::new().filename(event).disable_statement_logging();
    let mut db: SqliteConnection = options.connect().await?;
    let query = "INSERT INTO command (id, revision, seat, at)
         SELECT ?, COALESCE(MAX(revision), 0), NULL, COALESCE(MAX(at), '') FROM command";
    sqlx::query(query).bind(format!("{LIFE}{id}")).execute(&mut db).await?;
    db.close().await?;
    Ok(())
}

/// Returns which life of an event this is, by its commands; nothing of one that is no copy.
pub fn life_of<'a>(commands: impl Iterator<Item = &'a CommandId>) -> Option<String> {
    let lives: Vec<_> = commands.filter_map(|id| id.as_str().strip_prefix(LIFE)).collect();
    (!lives.is_empty()).then(|| lives.join("."))
}

/// Looks a copy over: its bytes against their sum, or its pages when there is none.
async fn look_at(path: &Path) -> Result<Holds, StoreError> {
    check_header(path)?;
    match kept_sum(path) {
        Some(kept) if kept != sum_of(path)?.1 => {
            return Err(StoreError::Damaged("its bytes are not what they were".to_owned()));
        }
        Some(_) => {}
        None => {
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

/// Returns the sum beside a copy; one that the power cut short is none.
fn kept_sum(copy: &Path) -> Option<String> {
    let line = std::fs::read_to_string(copy.with_extension(SUM)).ok()?;
    let sum = line.split(' ').next()?;
    let is_whole = sum.len() == 64 && sum.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_whole.then(|| sum.to_owned())
}

/// A copy by its name alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dated {
    pub(crate) path: PathBuf,
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) is_upgrade: bool,
    pub(crate) bytes: u64,
}

pub(crate) fn dated(folder: &Path) -> Result<Vec<Dated>, StoreError> {
    let files = match std::fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    for file in files {
        let path = file?.path();
        let (Some(at), Ok(file)) = (dated_name(&path), std::fs::metadata(&path)) else { continue };
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let is_upgrade = name.ends_with(UPGRADE);
        found.push(Dated { path, at, is_upgrade, bytes: file.len() });
    }
    Ok(found)
}

fn dated_name(path: &Path) -> Option<DateTime<FixedOffset>> {
    path.extension().filter(|ending| *ending == ENDING)?;
    let name = path.file_stem()?.to_str()?;
    DateTime::parse_from_str(name.strip_suffix(UPGRADE).unwrap_or(name), NAME).ok()
}

/// Tells by its name whether a file is a copy, or what is left of one that was cut off.
pub(crate) fn is_copy_or_draft(path: &Path) -> bool {
    // Drafts, and what a copy becomes or was while it follows a lock.
    dated_name(path).is_some() || dated_name(&path.with_extension("")).is_some()
}

/// Removes what a copy left behind that was cut off: half of it, or its sum without it.
fn drop_drafts(folder: &Path) -> Result<(), StoreError> {
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        let whole =
            path.extension().filter(|ending| *ending == DRAFT).map(|_| path.with_extension(""));
        let is_draft = whole.is_some();
        let whole = whole.unwrap_or_else(|| path.clone());
        let is_sum = whole.extension().is_some_and(|ending| ending == SUM);
        let copy = whole.with_extension(ENDING);
        let is_left = is_draft || (is_sum && !copy.exists());
        if !is_left || dated_name(&copy).is_none() {
            continue;
        }
        if is_sum {
            std::fs::remove_file(path)?;
        } else if whole == copy {
            Store::wipe(&path)?;
        }
    }
    Ok(())
}

/// Returns the copies that need not be kept any longer.
///
/// The rule: all of the last hour, the last of each hour for a day, the last of each day for a month
/// (30 days), and never the one that was just made, the last of all, or the last from before an
/// upgrade. When what is left has more bytes than it may, the oldest go. One of a time to come was
/// made while the clock was wrong: it is as old as can be.
pub(crate) fn to_drop(
    copies: &[Dated],
    just_made: &Path,
    now: DateTime<FixedOffset>,
    most: u64,
) -> Vec<PathBuf> {
    let mut all: Vec<&Dated> = copies.iter().collect();
    all.sort_by_key(|copy| age_of(copy.at, now));
    let upgrade = all.iter().find(|copy| copy.is_upgrade).map(|copy| copy.path.as_path());
    let last = all.first().map(|copy| copy.path.as_path());
    let stays = |copy: &Dated| {
        let path = Some(copy.path.as_path());
        path == Some(just_made) || path == last || path == upgrade
    };
    let (mut hours, mut days) = (BTreeSet::new(), BTreeSet::new());
    let mut bytes = all.iter().filter(|copy| stays(copy)).map(|copy| copy.bytes).sum::<u64>();
    let mut gone = Vec::new();
    for copy in all {
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
        if stays(copy) {
            continue;
        }
        if is_due && fits {
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
        let path = PathBuf::from(minutes.to_string());
        Dated { path, at: at(minutes), is_upgrade: false, bytes }
    }

    fn left(copies: &[Dated], now: i64, most: u64) -> Vec<i64> {
        let gone = to_drop(copies, &PathBuf::from(now.to_string()), at(now), most);
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

    #[test]
    fn copies_made_while_the_clock_was_wrong_do_not_push_out_the_one_just_made() {
        let year = 365 * 24 * 60;
        let wrong = (0..5).map(|n| copy(year + n, 10));
        let all: Vec<Dated> = wrong.chain([copy(0, 10), copy(480, 10)]).collect();
        assert_eq!(left(&all, 480, 20), [0, 480], "those of a time to come go first");
        assert!(left(&all, 480, 1000).len() > 2, "and stay while there is room");
        // Set back by a year: all that there is says that it is of a time to come.
        assert_eq!(left(&[copy(900, 10), copy(0, 10)], 0, 10), [0], "what was just made stays");
    }

    #[test]
    fn the_copy_from_before_an_upgrade_is_there_when_the_day_is_over() {
        let month = 40 * 24 * 60;
        let upgrade = |minutes| Dated { is_upgrade: true, ..copy(minutes, 10) };
        let all = [upgrade(-month), upgrade(-2 * month), copy(0, 10), copy(5, 10)];
        assert_eq!(left(&all, 5, 1000), [-month, 0, 5], "the last such, however old its file was");
        assert_eq!(left(&all, 5, 15), [-month, 5], "and however little room there is");
    }

    proptest! {
        #[test]
        fn the_last_one_and_the_one_just_made_are_never_dropped(
            times in prop::collection::vec((0_i64..100_000, 0_u64..10), 1..60),
            now in 0_i64..200_000,
            most in 0_u64..50,
        ) {
            let mut copies: Vec<Dated> = times.iter().map(|(at, bytes)| copy(*at, *bytes)).collect();
            copies.push(copy(now, 1));
            let left = left(&copies, now, most);
            prop_assert!(left.contains(&now));
            let before = times.iter().map(|(at, _)| *at).filter(|at| *at <= now + 60);
            let last = before.max().unwrap_or(now);
            prop_assert!(left.contains(&last.max(now)));
        }
    }
}
