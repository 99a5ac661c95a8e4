//! `planlive lock`, `unlock`, `change-passphrase` and `recovery-sheet`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::{Local, Utc};
use planlive::keystore;
use print::{Recovery, recovery_sheet, render};
use store::{
    CopiesLock, Cost, Followed, Loaded, NewLock, Passphrase, RecoveryKey, SHORTEST, Store,
    StoreError, copies_elsewhere, copies_folder, follow_lock,
};
use zeroize::Zeroizing;

use crate::commands::Language;
use crate::commands::files::{named, write_whole};
use crate::commands::opening::{Opening, asked_twice, first_line};

/// Locks an event with a passphrase, and writes the recovery sheet to print.
///
/// What people wrote cannot be read from the file without the passphrase or the sheet. The copies
/// beside it that were made before are locked with it; those elsewhere stay as they are.
#[derive(Debug, clap::Args)]
pub(crate) struct Lock {
    /// The event file.
    event: PathBuf,
    /// The recovery sheet to write: print it and delete the file.
    #[arg(long, value_name = "SHEET.pdf")]
    sheet: PathBuf,
    /// The language of the sheet.
    #[arg(long, value_enum, default_value = "en")]
    language: Language,
    #[command(flatten)]
    copies: Copies,
}

/// Where the copies are that follow the lock.
#[derive(Debug, clap::Args)]
struct Copies {
    /// The folder on another disk in which copies are kept as well (as for `serve`).
    #[arg(long = "copies", value_name = "FOLDER")]
    second: Option<PathBuf>,
}

/// Takes the lock off an event: everybody who has the file can read it then.
#[derive(Debug, clap::Args)]
pub(crate) struct TakeOff {
    /// The event file.
    event: PathBuf,
    #[command(flatten)]
    copies: Copies,
}

/// Gives a locked event another passphrase. Computers that remember it are forgotten.
#[derive(Debug, clap::Args)]
pub(crate) struct Change {
    /// The event file.
    event: PathBuf,
    /// The file with the new passphrase in its first line; asked for when it is left out.
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
    #[command(flatten)]
    copies: Copies,
}

/// Writes the recovery sheet of a locked event once more.
#[derive(Debug, clap::Args)]
pub(crate) struct Sheet {
    /// The event file.
    event: PathBuf,
    /// The sheet to write: print it and delete the file.
    #[arg(short, long, value_name = "SHEET.pdf")]
    output: PathBuf,
    /// The language of the sheet.
    #[arg(long, value_enum, default_value = "en")]
    language: Language,
}

pub(crate) async fn lock(asked: &Lock, opening: &Opening) -> Result<()> {
    let event = &asked.event;
    if Store::lock_on(event).await.with_context(|| named(event))?.is_some() {
        return Err(StoreError::AlreadyLocked).with_context(|| named(event));
    }
    let passphrase = long_enough(&opening.new_one(event)?)?;
    let (mut store, loaded) = Store::open(event).await.with_context(|| named(event))?;
    let lock = tokio::task::spawn_blocking(move || NewLock::new(&passphrase, Cost::USUAL)).await?;
    write_sheet(&asked.sheet, &loaded, lock.recovery(), asked.language)?;
    store.lock(&lock).await.with_context(|| named(event))?;
    let copies = store.copies_lock().await.with_context(|| named(event))?;
    store.close().await.with_context(|| named(event))?;
    println!("{} is locked.", named(event));
    asked.copies.follow(event, &copies, "have the lock, too").await?;
    println!("Print {} now, keep it apart from the computer, and delete it.", named(&asked.sheet));
    Ok(())
}

pub(crate) async fn take_off(asked: &TakeOff, opening: &Opening) -> Result<()> {
    let event = &asked.event;
    let Some(lock) = Store::lock_on(event).await.with_context(|| named(event))? else {
        return Err(StoreError::NotLocked).with_context(|| named(event));
    };
    let unlock = opening.said(event)?;
    let (mut store, _) = Store::open_with(event, &unlock).await.with_context(|| named(event))?;
    let copies = store.copies_lock().await.with_context(|| named(event))?;
    store.take_lock_off(&unlock).await.with_context(|| named(event))?;
    store.close().await.with_context(|| named(event))?;
    tokio::task::spawn_blocking(move || keystore::forget(&lock)).await?;
    println!("{} has no lock any more: everybody who has the file can read it.", named(event));
    asked.copies.follow(event, &copies.taken_off(), "have no lock any more, either").await?;
    Ok(())
}

pub(crate) async fn change(asked: &Change, opening: &Opening) -> Result<()> {
    let event = &asked.event;
    if Store::lock_on(event).await.with_context(|| named(event))?.is_none() {
        return Err(StoreError::NotLocked).with_context(|| named(event));
    }
    let unlock = opening.said(event)?;
    let (mut store, _) = Store::open_with(event, &unlock).await.with_context(|| named(event))?;
    let new = match &asked.new_passphrase_file {
        Some(file) => first_line(file)?,
        None => asked_twice(event)?,
    };
    let changed = store.change_passphrase(&unlock, long_enough(&new)?, Cost::USUAL).await;
    changed.with_context(|| named(event))?;
    let copies = store.copies_lock().await.with_context(|| named(event))?;
    store.close().await.with_context(|| named(event))?;
    println!("{} has another passphrase. Its recovery sheet is still good.", named(event));
    asked.copies.follow(event, &copies, "have it, too").await?;
    Ok(())
}

pub(crate) async fn sheet(asked: &Sheet, opening: &Opening) -> Result<()> {
    let event = &asked.event;
    let (mut store, loaded) = opening.open(event).await?;
    let recovery = store.recovery().await.with_context(|| named(event))?;
    store.close().await.with_context(|| named(event))?;
    write_sheet(&asked.output, &loaded, &recovery, asked.language)?;
    println!("Print {} now, keep it apart from the computer, and delete it.", named(&asked.output));
    Ok(())
}

impl Copies {
    /// Has the copies follow the lock, and says which did and which did not.
    async fn follow(&self, event: &Path, lock: &CopiesLock, done: &str) -> Result<()> {
        let beside = copies_folder(event);
        let second = self.second.as_ref().map(|folder| copies_elsewhere(folder, event));
        for folder in [Some(beside), second].into_iter().flatten() {
            let followed = follow_lock(&folder, lock).await.with_context(|| named(&folder))?;
            let Followed { alike, open, other } = followed;
            if alike > 0 {
                println!("{}: {alike} copies {done}.", named(&folder));
            }
            for copy in open {
                eprintln!(
                    "planlive: {}: this copy could not be locked, and anybody can read it; \
                     delete it, or keep it where nobody finds it",
                    named(&folder.join(copy))
                );
            }
            for copy in other {
                eprintln!(
                    "planlive: {}: this copy still opens with what opened it when it was made",
                    named(&folder.join(copy))
                );
            }
        }
        Ok(())
    }
}

fn long_enough(typed: &Zeroizing<String>) -> Result<Passphrase> {
    let passphrase = Passphrase::new(typed);
    if !passphrase.is_long_enough() {
        bail!("a passphrase has at least {SHORTEST} letters; a few words are easy to keep in mind");
    }
    Ok(passphrase)
}

fn write_sheet(
    to: &Path,
    loaded: &Loaded,
    recovery: &RecoveryKey,
    language: Language,
) -> Result<()> {
    let event = &loaded.day.event;
    let groups = recovery.groups();
    let recovery = Recovery { event: &event.title, date: event.date, groups: &groups };
    let sheet = recovery_sheet(
        &recovery,
        language.on_paper(),
        Utc::now().with_timezone(&Local).date_naive(),
    );
    let paper = render(&sheet).context("the recovery sheet could not be made")?;
    write_whole(to, &paper.bytes)
}
