//! A laptop of a played day: the true room on a true file, a spare one that follows, or one that is
//! off; at a time that is wound by hand.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result, bail};
use chrono::{DateTime, TimeDelta, Utc};
use planlive::spare::Taking;
use protocol::ErrorCode;
use room::{Claim, Clock, Keys, Opening, Room, Secret, Session};
use store::{Loaded, Store, Unlock};
use tempfile::TempDir;

use super::spare::Spare;
use crate::commands::bench::child::day_of;
use crate::commands::bench::crash::beside;
use crate::commands::bench::dice::Dice;

/// How the name of a copy ends that is on its way.
const COMING: &str = ".coming";

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

/// The time of a played day, in milliseconds since it began; all laptops have the same.
#[derive(Debug, Clone, Default)]
pub(super) struct Time(Arc<AtomicU64>);

impl Time {
    pub(super) fn winds(&self, milliseconds: u64) {
        self.0.fetch_add(milliseconds, Ordering::Relaxed);
    }

    fn clock(&self) -> Clock {
        let time = Arc::clone(&self.0);
        Clock::told(move || {
            let gone = i64::try_from(time.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
            // Ten o'clock on a day.
            DateTime::<Utc>::from_timestamp(1_796_292_000, 0).unwrap_or_default()
                + TimeDelta::milliseconds(gone)
        })
    }
}

/// What a laptop is just now.
#[derive(Debug)]
enum Being {
    /// Off, or without the event open.
    Off,
    Follows(Box<Spare>),
    Hosts(Box<Room>),
}

/// A laptop with its file.
#[derive(Debug)]
pub(super) struct Laptop {
    /// Where it is found.
    pub(super) address: String,
    folder: TempDir,
    /// How often it has died: what was on its disk then is another file.
    lives: u32,
    time: Time,
    being: Being,
    keys: Keys,
    /// What devices had done at it when it heard that another had taken over.
    done_when_over: Option<usize>,
}

impl Laptop {
    /// Returns a laptop that is off and has no file.
    pub(super) fn new(number: usize, time: &Time) -> Result<Self> {
        Ok(Self {
            address: format!("laptop{number}:7410"),
            folder: quick_folder()?,
            lives: 0,
            time: time.clone(),
            being: Being::Off,
            keys: Keys::new(),
            done_when_over: None,
        })
    }

    /// Gives it the event file with which the day begins, and opens it.
    pub(super) async fn begins(&mut self, blank: &Blank) -> Result<()> {
        std::fs::copy(blank.path(), self.path())?;
        self.opens(Opening::AsItIs).await
    }

    pub(super) fn path(&self) -> PathBuf {
        self.folder.path().join(format!("event-{}.planlive", self.lives))
    }

    pub(super) fn keys(&self) -> &Keys {
        &self.keys
    }

    pub(super) fn room(&self) -> Option<&Room> {
        if let Being::Hosts(room) = &self.being { Some(room) } else { None }
    }

    pub(super) fn spare(&mut self) -> Option<&mut Spare> {
        if let Being::Follows(spare) = &mut self.being { Some(spare) } else { None }
    }

    /// Tells whether it follows this one.
    pub(super) fn is_following(&self, host: usize) -> bool {
        matches!(&self.being, Being::Follows(spare) if spare.host == host)
    }

    /// Tells whether it is off and has a file to open.
    pub(super) fn may_come_back(&self) -> bool {
        matches!(self.being, Being::Off) && self.path().exists()
    }

    /// Opens its file for the room.
    pub(super) async fn opens(&mut self, opening: Opening) -> Result<()> {
        let (path, clock, nothing) = (self.path(), self.time.clock(), Unlock::Nothing);
        self.keys = Keys::new();
        let keys = self.keys.clone();
        let room = Room::open(&path, keys, clock, lan::symbol, opening, &nothing).await?;
        room.found_at(vec![format!("http://{}", self.address)]).await.context("the room")?;
        self.being = Being::Hosts(Box::new(room));
        Ok(())
    }

    /// Begins to follow another.
    pub(super) async fn follows(&mut self, host: usize, key: String) -> Result<()> {
        let taking = Taking::open(self.path()).await?;
        self.being = Being::Follows(Box::new(Spare::new(host, key, taking)));
        Ok(())
    }

    /// Somebody says that it takes over; tells whether it does: without a whole copy it follows on.
    pub(super) async fn takes_over(&mut self) -> Result<bool> {
        let Being::Follows(spare) = std::mem::replace(&mut self.being, Being::Off) else {
            bail!("{} follows nobody", self.address);
        };
        let (host, key) = spare.ends().await?;
        if !Store::is_event(&self.path()) {
            self.follows(host, key).await?;
            return Ok(false);
        }
        self.opens(Opening::TakingOver).await?;
        Ok(true)
    }

    /// Returns the last revision that the laptop before had told this one of.
    pub(super) async fn since(&self) -> Result<u64> {
        Ok(self.as_it_is().await?.day.hosting.since.0.into())
    }

    /// Returns what is in its file, while it is open.
    async fn as_it_is(&self) -> Result<Loaded> {
        let copy = self.folder.path().join("looked-at.planlive");
        copied(&self.path(), &copy)?;
        let (store, loaded) = Store::open(&copy).await?;
        store.close().await?;
        std::fs::remove_file(&copy)?;
        Ok(loaded)
    }

    /// Lets somebody in as the door does, who knows what they say that they know.
    pub(super) async fn connect(
        &self,
        claim: Claim,
        key: Option<&str>,
        peer: u8,
    ) -> Result<Result<Session, ErrorCode>> {
        // Nobody sits at the laptop itself: a desk there would stay when another takes over.
        let address = IpAddr::V4(Ipv4Addr::new(192, 168, 1, peer));
        let room = self.room().context("nobody is at the door")?;
        let known = match room.claimed(claim, address).await.context("the room is gone")? {
            Ok(known) => known,
            Err(error) => return Ok(Err(error)),
        };
        let is_it = |secret: &Secret| match (secret, key) {
            (Secret::Key(known), key) => key == Some(known),
            (Secret::Room(_) | Secret::Seat { .. } | Secret::Code(_), _) => true,
        };
        let Some(shown) = known.into_iter().find(is_it) else {
            return Ok(Err(ErrorCode::WrongKey));
        };
        Ok(Ok(room.connect(address, shown).await.context("the room is gone")?))
    }

    /// Waits until the room has done all that it was asked so far, the disk included.
    pub(super) async fn settles(&self) -> Result<()> {
        let Some(room) = self.room() else { return Ok(()) };
        // The first may be taken in one go with what was asked before it; the second is taken when
        // that is done.
        for _ in 0..2 {
            room.invitations().await.context("the room is gone")?;
        }
        Ok(())
    }

    /// It dies: what is on the disk now is all that is left.
    pub(super) async fn dies(&mut self) -> Result<()> {
        let old = self.path();
        let Being::Hosts(room) = std::mem::replace(&mut self.being, Being::Off) else {
            bail!("{} hosts nothing", self.address);
        };
        self.lives += 1;
        copied(&old, &self.path())?;
        // Of what it does from here on nothing is in the file that is left.
        room.close().await;
        std::fs::remove_file(&old).context("the old file")
    }

    /// The spare laptop is killed and opened again: of a copy on its way some of the end may not have
    /// come to the disk, and it has no seat any more.
    pub(super) async fn is_killed_as_spare(&mut self, dice: &mut Dice) -> Result<()> {
        let old = self.path();
        let Being::Follows(spare) = std::mem::replace(&mut self.being, Being::Off) else {
            bail!("{} follows nobody", self.address);
        };
        self.lives += 1;
        let new = self.path();
        if old.exists() {
            copied(&old, &new)?;
        }
        let coming = beside(&old, COMING);
        if coming.exists() {
            let bytes = std::fs::read(&coming)?;
            let length = dice.below(bytes.len() + 1);
            std::fs::write(beside(&new, COMING), &bytes[..length])?;
        }
        let (host, key) = spare.ends().await?;
        if old.exists() {
            std::fs::remove_file(&old).context("the old file")?;
        }
        self.follows(host, key).await
    }

    /// It has heard that another has taken over: remembers what was done at it until then.
    pub(super) async fn is_over(&mut self) -> Result<()> {
        if self.done_when_over.is_none() {
            self.done_when_over = Some(done_by_devices(&self.as_it_is().await?));
        }
        Ok(())
    }

    /// Ends the day in good order, and returns what is on the disk; nothing where there is no event.
    pub(super) async fn ends(self) -> Result<Option<Loaded>> {
        match self.being {
            Being::Off => {}
            Being::Follows(ref spare) if spare.is_empty() => return Ok(None),
            Being::Follows(_) => {}
            Being::Hosts(ref room) => room.close().await,
        }
        let path = self.path();
        if let Being::Follows(spare) = self.being {
            spare.ends().await?;
        }
        if !path.exists() {
            return Ok(None);
        }
        for ending in [COMING, ".before"] {
            anyhow::ensure!(!beside(&path, ending).exists(), "a file is left with {ending}");
        }
        let report = Store::check(&path).await?;
        anyhow::ensure!(report.is_fine(), "a file is not whole: {report:?}");
        let (store, loaded) = Store::open(&path).await?;
        store.close().await?;
        if let Some(then) = self.done_when_over {
            let done = done_by_devices(&loaded);
            anyhow::ensure!(done == then, "{} wrote on when it was over", self.address);
        }
        Ok(Some(loaded))
    }
}

/// Returns how many commands of devices are in a file: they have the device's name in them.
fn done_by_devices(loaded: &Loaded) -> usize {
    loaded.commands.keys().filter(|id| id.as_str().starts_with("by-")).count()
}

/// Copies a file as it is on the disk, with its log.
fn copied(from: &std::path::Path, to: &std::path::Path) -> Result<()> {
    std::fs::copy(from, to).context("the file")?;
    let log = beside(from, "-wal");
    if log.exists() {
        std::fs::copy(&log, beside(to, "-wal")).context("the log")?;
    }
    Ok(())
}
