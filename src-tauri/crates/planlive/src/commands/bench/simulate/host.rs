//! The room of a played day: the true one, on a file, at a time that is wound by hand.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result, anyhow};
use chrono::{DateTime, TimeDelta, Utc};
use domain::Day;
use room::{Claim, Clock, Keys, Opening, Room, Secret, Session};
use store::{Store, Unlock};
use tempfile::TempDir;

use crate::commands::bench::child::day_of;
use crate::commands::bench::crash::beside;

/// The circles of a played day.
pub(super) const CIRCLES: usize = 2;

/// The event file with which each day begins.
#[derive(Debug)]
pub(crate) struct Blank {
    folder: TempDir,
}

impl Blank {
    pub(crate) fn make() -> Result<Self> {
        let folder = quick_folder()?;
        let path = folder.path().join("blank.planlive");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(Room::create(&path, &day_of(CIRCLES)?, DateTime::UNIX_EPOCH))?;
        Ok(Self { folder })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("blank.planlive")
    }
}

/// Returns a folder in memory where there is one: a disk's own time is none of this.
fn quick_folder() -> Result<TempDir> {
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.context("a folder")
}

/// The host, its file and its clock.
#[derive(Debug)]
pub(super) struct Host {
    room: Room,
    folder: TempDir,
    /// How many hosts the file has had.
    lives: u32,
    time: Arc<AtomicU64>,
    pub(super) keys: Keys,
}

impl Host {
    pub(super) async fn open(blank: &Blank) -> Result<Self> {
        let folder = quick_folder()?;
        std::fs::copy(blank.path(), folder.path().join("event-0.planlive"))?;
        let (time, keys) = (Arc::new(AtomicU64::new(0)), Keys::new());
        let path = folder.path().join("event-0.planlive");
        let (now, as_it_is, nothing) = (clock(&time), Opening::AsItIs, Unlock::Nothing);
        let room = Room::open(&path, keys.clone(), now, lan::symbol, as_it_is, &nothing).await?;
        Ok(Self { room, folder, lives: 0, time, keys })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(format!("event-{}.planlive", self.lives))
    }

    /// Lets somebody in as the door does, who knows what they say that they know.
    pub(super) async fn connect(&self, claim: Claim, key: Option<&str>) -> Result<Session> {
        let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let known = self.room.claimed(claim, address).await.context("the room is gone")?;
        let known = known.map_err(|no| anyhow!("the door says {no:?}"))?;
        let is_it = |secret: &Secret| match (secret, key) {
            (Secret::Key(known), Some(key)) => known == key,
            (Secret::Room(_) | Secret::Seat { .. } | Secret::Code(_) | Secret::Key(_), _) => true,
        };
        let shown = known.into_iter().find(is_it).context("nobody knows such a key")?;
        self.room.connect(address, shown).await.context("the room is gone")
    }

    /// Lets so many milliseconds go by.
    pub(super) fn winds(&self, milliseconds: u64) {
        self.time.fetch_add(milliseconds, Ordering::Relaxed);
    }

    /// Waits until the room has done all that it was asked so far, the disk included.
    pub(super) async fn settles(&self) -> Result<()> {
        // The first may be taken in one go with what was asked before it; the second is taken when
        // that is done.
        for _ in 0..2 {
            self.room.invitations().await.context("the room is gone")?;
        }
        Ok(())
    }

    /// Kills it: what is on the disk now is all that is left, and another opens it.
    pub(super) async fn is_killed(&mut self) -> Result<()> {
        let old = self.path();
        self.lives += 1;
        let new = self.path();
        std::fs::copy(&old, &new).context("the file")?;
        let log = beside(&old, "-wal");
        if log.exists() {
            std::fs::copy(&log, beside(&new, "-wal")).context("the log")?;
        }
        // Of what it does from here on nothing is in the file that is opened.
        self.room.close().await;
        std::fs::remove_file(&old).context("the old file")?;
        self.keys = Keys::new();
        let clock = clock(&self.time);
        let (keys, as_it_is, nothing) = (self.keys.clone(), Opening::AsItIs, Unlock::Nothing);
        self.room = Room::open(&new, keys, clock, lan::symbol, as_it_is, &nothing).await?;
        Ok(())
    }

    /// Ends the day in good order, and returns it as it is on the disk.
    pub(super) async fn ends(self) -> Result<Day> {
        self.room.close().await;
        let report = Store::check(&self.path()).await?;
        anyhow::ensure!(report.is_fine(), "the file is not whole: {report:?}");
        let (store, loaded) = Store::open(&self.path()).await?;
        store.close().await?;
        Ok(loaded.day)
    }
}

fn clock(time: &Arc<AtomicU64>) -> Clock {
    let time = Arc::clone(time);
    Clock::told(move || {
        let gone = i64::try_from(time.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
        // Ten o'clock on a day.
        DateTime::<Utc>::from_timestamp(1_796_292_000, 0).unwrap_or_default()
            + TimeDelta::milliseconds(gone)
    })
}
