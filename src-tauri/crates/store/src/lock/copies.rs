//! The copies of an event follow its lock: those made before it are sealed anew, those made since
//! open with what opens the event now, and are open again once its lock is taken off.
//!
//! Each is done beside the copy and takes its place only when it is whole and says the same. What
//! stood there before is written over. Stopped anywhere, it is gone on with the next time.

use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use sqlx::Connection;

use crate::copies::{Dated, dated, forget_sum, write_sum};
use crate::ground::settle_folder;
use crate::header::check_header;
use crate::lock::slot::{Slot, Slots};
use crate::seal::{Key, Seal, seal_rows, tidy};
use crate::still::{copy_bytes, folder_of, look_over, read_only, sum_of};
use crate::transaction::{begin, end};
use crate::{Counts, Store, StoreError, name_of};

/// The ending of what a copy becomes, until it is whole.
const COMING: &str = "coming";
/// The ending of what a copy was, until it is written over.
const GOING: &str = "going";

/// The lock of an event as its copies are to have it.
#[derive(Clone)]
pub struct CopiesLock {
    id: String,
    key: Key,
    /// Every way to open the event; none once its lock was taken off.
    slots: Vec<Slot>,
}

impl CopiesLock {
    /// Returns it as it is once the lock was taken off: what it closed is open again.
    pub fn taken_off(&self) -> Self {
        Self { slots: Vec::new(), ..self.clone() }
    }

    fn seal(&self) -> Seal {
        if self.slots.is_empty() { Seal::default() } else { Seal::with(self.key.clone()) }
    }

    /// Tells whether a lock of the same key opens with nothing but what opens the event.
    fn is_followed_by(&self, slots: &Slots) -> bool {
        let is_ours = |slot: &Slot| slot.is_about() || self.slots.contains(slot);
        let is_there =
            |own: &Slot| own.is_computer() || slots.0.iter().any(|slot| slot.name == own.name);
        slots.0.iter().all(is_ours) && self.slots.iter().all(is_there)
    }
}

impl fmt::Debug for CopiesLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CopiesLock(…)")
    }
}

/// What became of the copies of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Followed {
    /// How many are as the event is: with its lock, or without one as it has none.
    pub alike: u32,
    /// Those that anybody who has them can still read, though the event has a lock.
    pub open: Vec<String>,
    /// Those that open with what opened the event at another time, and with nothing else.
    pub other: Vec<String>,
}

impl Followed {
    /// Adds what became of those in another folder.
    pub fn and(mut self, other: Self) -> Self {
        self.alike += other.alike;
        self.open.extend(other.open);
        self.other.extend(other.other);
        self
    }
}

impl Store {
    /// Returns the lock as the event's copies are to have it.
    pub async fn copies_lock(&mut self) -> Result<CopiesLock, StoreError> {
        let slots = self.slots().await?;
        let key = self.seal.key().ok_or(StoreError::NotLocked)?.clone();
        Ok(CopiesLock { id: slots.about()?.id, key, slots: slots.0 })
    }
}

/// Brings all copies in a folder under the lock that their event has now. Nobody may be writing
/// copies there meanwhile.
///
/// # Errors
/// Only when the folder cannot be read: a copy that could not be brought under it is told of.
pub async fn follow_lock(folder: &Path, lock: &CopiesLock) -> Result<Followed, StoreError> {
    clear_up(folder)?;
    let mut followed = Followed::default();
    for Dated { path, .. } in dated(folder)? {
        let name = name_of(&path);
        match follow(&path, lock).await {
            Ok(Fate::Alike) => followed.alike += 1,
            Ok(Fate::Other) => followed.other.push(name),
            Err(error) => {
                // Which one is said to whoever locks the event, and to no log.
                tracing::warn!(%error, "a copy is left as it was");
                let is_open = matches!(lock_of(&path).await, Ok(None) | Err(_));
                match (is_open, lock.slots.is_empty()) {
                    (true, true) => followed.alike += 1,
                    (true, false) => followed.open.push(name),
                    (false, _) => followed.other.push(name),
                }
            }
        }
    }
    Ok(followed)
}

enum Fate {
    Alike,
    Other,
}

async fn follow(copy: &Path, lock: &CopiesLock) -> Result<Fate, StoreError> {
    let from = match lock_of(copy).await? {
        None if lock.slots.is_empty() => return Ok(Fate::Alike),
        None => Seal::default(),
        Some(slots) if slots.about()?.id != lock.id => return Ok(Fate::Other),
        Some(slots) if lock.is_followed_by(&slots) => return Ok(Fate::Alike),
        Some(_) => Seal::with(lock.key.clone()),
    };
    let before = look_over(copy).await?;
    let coming = with_ending(copy, COMING);
    let made = remake(copy, &coming, &from, lock).await;
    let made = match made {
        Ok(()) => look_over(&coming).await.and_then(|now| same(&before, &now)),
        Err(error) => Err(error),
    };
    match made.and_then(|()| take_its_place(copy, &coming)) {
        Ok(()) => Ok(Fate::Alike),
        Err(error) => {
            wipe(&coming);
            Err(error)
        }
    }
}

/// Returns the lock on a copy without touching it.
async fn lock_of(copy: &Path) -> Result<Option<Slots>, StoreError> {
    check_header(copy)?;
    let mut db = read_only(copy).await?;
    let tables = "SELECT 1 FROM sqlite_schema WHERE name = 'lock'";
    let has_table = sqlx::query(tables).fetch_optional(&mut db).await?.is_some();
    let slots = if has_table { Slots::read(&mut db).await? } else { None };
    db.close().await?;
    Ok(slots)
}

/// Writes what a copy is to be: every word that it held, under the lock or open.
async fn remake(
    copy: &Path,
    coming: &Path,
    from: &Seal,
    lock: &CopiesLock,
) -> Result<(), StoreError> {
    copy_bytes(copy, coming)?;
    let mut store = Store::connect_own(coming).await?;
    store.seal = from.clone();
    let before = store.reload().await?;
    begin(&mut store.connection).await?;
    let done = reseal(&mut store, lock).await;
    end(&mut store.connection, done).await?;
    store.seal = lock.seal();
    tidy(&mut store.connection).await?;
    let after = store.reload().await?;
    store.close().await?;
    if after.day != before.day {
        return Err(StoreError::Damaged("a copy does not say the same".to_owned()));
    }
    File::options().read(true).write(true).open(coming)?.sync_all()?;
    Ok(())
}

async fn reseal(store: &mut Store, lock: &CopiesLock) -> Result<(), StoreError> {
    let to = lock.seal();
    if store.seal.is_locked() != to.is_locked() {
        seal_rows(&mut store.connection, &store.seal, &to).await?;
    }
    sqlx::query("DELETE FROM lock").execute(&mut store.connection).await?;
    for slot in &lock.slots {
        slot.write(&mut store.connection).await?;
    }
    Ok(())
}

fn same(before: &Counts, now: &Counts) -> Result<(), StoreError> {
    let counted =
        |c: &Counts| (c.revision, c.commands, c.changes, c.circles, c.records, c.pictures, c.forms);
    if counted(before) == counted(now) {
        return Ok(());
    }
    Err(StoreError::Damaged("a copy does not hold the same".to_owned()))
}

/// Puts what a copy is to be in its place, and writes over what it was.
fn take_its_place(copy: &Path, coming: &Path) -> Result<(), StoreError> {
    let going = with_ending(copy, GOING);
    let (_, sum) = sum_of(coming)?;
    // Without its sum a copy is looked over page by page; with that of another it is damaged.
    forget_sum(copy)?;
    fs::rename(copy, &going)?;
    if let Err(error) = fs::rename(coming, copy) {
        fs::rename(&going, copy)?;
        return Err(error.into());
    }
    write_sum(copy, &sum)?;
    settle_folder(folder_of(copy));
    Store::wipe(&going)?;
    Ok(())
}

/// Goes on where somebody was stopped: what was only half made goes, what was replaced too.
fn clear_up(folder: &Path) -> Result<(), StoreError> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    for file in files {
        let path = file?.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        let copy = path.with_extension("");
        match ending {
            Some(COMING) => wipe(&path),
            // Not even half-made.
            Some("new") if copy.extension().is_some_and(|ending| ending == COMING) => wipe(&path),
            // What came in its place was whole before it did.
            Some(GOING) if copy.exists() => {
                let (_, sum) = sum_of(&copy)?;
                write_sum(&copy, &sum)?;
                Store::wipe(&path)?;
            }
            Some(GOING) => fs::rename(&path, &copy)?,
            Some(_) | None => {}
        }
    }
    Ok(())
}

/// Returns a name beside a copy that no copy has.
fn with_ending(copy: &Path, ending: &str) -> PathBuf {
    let mut name = copy.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    copy.with_file_name(name)
}

fn wipe(file: &Path) {
    match Store::wipe(file) {
        Ok(()) | Err(StoreError::NotThere) => {}
        Err(error) => tracing::warn!(%error, "what is left of a copy cannot be removed"),
    }
}
