//! Copies of the event while the day goes on: every few minutes, at the end of each item, and onto a
//! stick when somebody asks for one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use domain::Role;
use protocol::view::{CopyView, DiskTrouble, SafetyView};
use protocol::{ErrorCode, HostFrame};
use store::{CopyInfo, Still, Store, StoreError, copies_folder, copies_in, is_another_disk};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use crate::actor::{Actor, Message};
use crate::alone::{Alone, Bringing, Here};
use crate::clock::offset_of;
use crate::session::{Hand, SessionId, text_of};
use crate::{Closed, Room};

/// How long something may have been written without a copy of it.
const EVERY: Duration = Duration::from_secs(3 * 60);
/// The least time between two: somebody may move through many items at once.
const LEAST: Duration = Duration::from_secs(20);

/// Who waits for a copy in a folder of their own.
type Wanted = (PathBuf, oneshot::Sender<Result<PathBuf, StoreError>>);

/// What is known of the copies of this event.
#[derive(Debug, Default)]
pub(crate) struct Copies {
    /// Something was saved since the last copy was begun.
    pub(crate) has_new: bool,
    /// The room has moved on: one is due whatever the time.
    pub(crate) is_due: bool,
    is_making: bool,
    /// When the last one was begun, as the clock counts that nobody sets.
    begun: Option<Duration>,
    made_at: Option<DateTime<Utc>>,
    trouble: Option<DiskTrouble>,
    /// A folder on another disk.
    second: Option<PathBuf>,
    wanted: Vec<Wanted>,
}

/// What is said of copies and of other files.
#[derive(Debug)]
pub(crate) enum Beside {
    CopyMade(Made),
    AlsoCopyTo {
        folder: PathBuf,
    },
    /// Somebody wants a copy in this folder.
    CopyInto {
        folder: PathBuf,
        answer: oneshot::Sender<Result<PathBuf, StoreError>>,
    },
    /// What was written elsewhere is compared with this.
    Here {
        answer: oneshot::Sender<Result<Here, StoreError>>,
    },
    Bring {
        bringing: Vec<Bringing>,
        answer: oneshot::Sender<Result<Vec<Alone>, StoreError>>,
    },
}

/// A copy that was made, or was not.
#[derive(Debug)]
pub(crate) enum Made {
    Beside(Result<(), StoreError>),
    Into(Result<PathBuf, StoreError>, oneshot::Sender<Result<PathBuf, StoreError>>),
}

impl Room {
    /// Keeps copies in a second folder as well, if that is on another disk than the event.
    pub async fn also_copy_to(&self, folder: PathBuf) -> Result<(), Closed> {
        self.send(Message::Beside(Beside::AlsoCopyTo { folder })).await
    }

    /// Copies the event as it is now into a folder, reads the copy back, and returns where it is.
    pub async fn copy_into(&self, folder: &Path) -> Result<PathBuf, NotCopied> {
        let (answer, made) = oneshot::channel();
        let wanted = Beside::CopyInto { folder: folder.to_owned(), answer };
        self.send(Message::Beside(wanted)).await?;
        Ok(made.await.map_err(|_| Closed)??)
    }

    /// Returns where the event file is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Why an event was not copied.
#[derive(Debug, thiserror::Error)]
pub enum NotCopied {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Closed(#[from] Closed),
}

impl Actor {
    /// Begins a copy when one is due; about once a second.
    pub(crate) async fn mind_copies(&mut self) {
        if let Some(wanted) = self.copies.next_wanted() {
            return self.begin_copy(Some(wanted)).await;
        }
        let (_, gone_by) = self.clock.both();
        if self.ground.trouble.is_none() && self.copies.is_time(gone_by) {
            self.copies.begun = Some(gone_by);
            (self.copies.has_new, self.copies.is_due) = (false, false);
            self.begin_copy(None).await;
        }
    }

    fn also_copy_to(&mut self, folder: PathBuf) {
        let event = self.store.path();
        let beside = event.parent().unwrap_or(Path::new("."));
        if is_another_disk(beside, &folder) {
            self.copies.second = Some(folder);
        }
    }

    async fn begin_copy(&mut self, wanted: Option<Wanted>) {
        let still = match self.store.hold_still().await {
            Ok(still) => still,
            Err(error) => return self.copy_made(Made::of(Err(error), wanted)).await,
        };
        self.copies.is_making = true;
        let now = self.clock.now();
        let at = now.with_timezone(&offset_of(now));
        let (event, second) = (self.store.path().to_owned(), self.copies.second.clone());
        let (room, handle) = (self.room.clone(), Handle::current());
        // Beside the room, on a thread that may wait for a slow stick.
        self.room.tasks.spawn_blocking(move || {
            let made = handle.block_on(async {
                match wanted {
                    None => Made::Beside(keep(&still, &event, second.as_deref(), at).await),
                    Some((folder, answer)) => {
                        let copied = Store::copy_into(&still, &event, &folder, at).await;
                        Made::Into(copied.map(|copied| copied.path), answer)
                    }
                }
            });
            drop(still);
            room.tell(Message::Beside(Beside::CopyMade(made)));
        });
    }

    async fn copy_made(&mut self, made: Made) {
        self.copies.is_making = false;
        if let Err(error) = self.store.let_go().await {
            tracing::warn!(%error, "the log grows until the event is closed");
        }
        match made {
            Made::Beside(Ok(())) => {
                self.copies.made_at = Some(self.clock.now());
                self.copies.trouble = None;
            }
            Made::Beside(Err(error)) => {
                tracing::warn!(%error, "no copy of the event could be made");
                self.copies.trouble = Some(trouble_of(&error));
                // Tried again when the next one is due, whether or not somebody writes.
                self.copies.has_new = true;
            }
            Made::Into(made, answer) => {
                if answer.send(made).is_err() {
                    tracing::debug!("nobody waits for a copy any more");
                }
            }
        }
        self.tell_safety();
    }

    /// Takes what the outside says about copies and other files, after what was written is saved.
    pub(crate) async fn mind_beside(&mut self, message: Beside) {
        match message {
            Beside::CopyMade(made) => self.copy_made(made).await,
            Beside::AlsoCopyTo { folder } => self.also_copy_to(folder),
            Beside::CopyInto { folder, answer } => self.copies.wanted.push((folder, answer)),
            Beside::Here { answer } => self.tell_here(answer).await,
            Beside::Bring { bringing, answer } => {
                let done = self.bring_in(bringing).await;
                if answer.send(done).is_err() {
                    tracing::debug!("nobody waits any more for what was brought in");
                }
            }
        }
    }

    pub(crate) fn safety_frame(&self) -> HostFrame {
        let when = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
        let view = SafetyView {
            trouble: self.ground.trouble,
            trouble_since: self.ground.since.map(when),
            file: self.store.path().display().to_string(),
            copied_at: self.copies.made_at.map(when),
            copy_trouble: self.copies.trouble,
            is_on_two_disks: self.copies.second.is_some(),
        };
        HostFrame::Safety { view: Box::new(view) }
    }

    pub(crate) fn tell_safety(&mut self) {
        let frame = text_of(&self.safety_frame());
        self.send_to_role(&Role::Facilitator, &frame);
    }

    /// Lists the copies for a desk, beside the room: each is looked over.
    pub(crate) fn list_copies(&mut self, to: SessionId, hand: Option<Hand>) {
        let Some(face) = self.faces.get(&to) else { return };
        let (outbox, event, handle) =
            (face.outbox(), self.store.path().to_owned(), Handle::current());
        self.room.tasks.spawn_blocking(move || {
            let copies = handle.block_on(copies_in(&copies_folder(&event)));
            let frame = match copies {
                Ok(copies) => HostFrame::Copies { copies: copies.iter().map(view).collect() },
                Err(error) => {
                    tracing::warn!(%error, "the copies cannot be listed");
                    HostFrame::NoCopies { error: ErrorCode::NotRead }
                }
            };
            outbox.send(&frame, hand);
        });
    }
}

impl Copies {
    fn is_time(&self, gone_by: Duration) -> bool {
        let rested = self.begun.is_none_or(|begun| gone_by.saturating_sub(begun) >= LEAST);
        let long = self.begun.is_none_or(|begun| gone_by.saturating_sub(begun) >= EVERY);
        !self.is_making && self.has_new && rested && (long || self.is_due)
    }

    fn next_wanted(&mut self) -> Option<Wanted> {
        if self.is_making || self.wanted.is_empty() { None } else { Some(self.wanted.remove(0)) }
    }
}

impl Made {
    fn of(error: Result<(), StoreError>, wanted: Option<Wanted>) -> Self {
        match (wanted, error) {
            (Some((folder, answer)), made) => Self::Into(made.map(|()| folder), answer),
            (None, made) => Self::Beside(made),
        }
    }
}

async fn keep(
    still: &Still,
    event: &Path,
    second: Option<&Path>,
    at: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let beside = store::keep_copy(still, &copies_folder(event), at).await;
    let second = match second {
        Some(folder) => Some(store::keep_copy(still, folder, at).await),
        None => None,
    };
    match (beside, second) {
        // One good copy is a copy; what went wrong is in the log of the program.
        (Err(error), Some(Ok(_))) | (Ok(_), Some(Err(error))) => {
            tracing::warn!(%error, "one of two copies could not be made");
            Ok(())
        }
        (Err(error), None | Some(Err(_))) => Err(error),
        (Ok(_), None | Some(Ok(_))) => Ok(()),
    }
}

fn view(copy: &CopyInfo) -> CopyView {
    CopyView {
        name: copy.name(),
        at: copy.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        is_upgrade: copy.is_upgrade,
        kilobytes: u32::try_from(copy.bytes.div_ceil(1000)).unwrap_or(u32::MAX),
        circles: copy.holds.as_ref().map(|holds| holds.circles),
        item: copy.holds.as_ref().and_then(|holds| holds.item.clone()),
    }
}

/// Returns what a person is told of it.
pub(crate) fn trouble_of(error: &StoreError) -> DiskTrouble {
    match error {
        StoreError::DiskFull => DiskTrouble::Full,
        StoreError::ReadOnly => DiskTrouble::ReadOnly,
        StoreError::Moved | StoreError::NotThere | StoreError::Newer { .. } => DiskTrouble::Moved,
        StoreError::NotOurs
        | StoreError::Damaged(_)
        | StoreError::Locked { .. }
        | StoreError::WrongPassphrase
        | StoreError::WrongRecoveryKey
        | StoreError::LockDamaged
        | StoreError::AlreadyLocked
        | StoreError::NotLocked => DiskTrouble::Damaged,
        StoreError::File(error) => match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                DiskTrouble::Full
            }
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                DiskTrouble::ReadOnly
            }
            _ => DiskTrouble::NotReached,
        },
        StoreError::AlreadyThere
        | StoreError::InUse
        | StoreError::IsSpare
        | StoreError::Network
        | StoreError::Database(_) => DiskTrouble::NotReached,
    }
}
