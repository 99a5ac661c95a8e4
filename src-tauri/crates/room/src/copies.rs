//! Copies of the event while the day goes on: every few minutes, at the end of each item, and onto a
//! stick when somebody asks for one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use domain::Role;
use protocol::view::{CopyView, DiskTrouble, SafetyView};
use protocol::{ErrorCode, HostFrame};
use store::{
    CopyInfo, Followed, Proved, Still, Store, StoreError, copies_folder, copies_in, drop_copy,
    is_another_disk,
};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use crate::actor::{Actor, Message};
use crate::alone::{Alone, Bringing, Here};
use crate::clock::offset_of;
use crate::erasing::Wiped;
use crate::following::Following;
use crate::session::{Hand, SessionId, text_of};
use crate::{Closed, Room};

/// How long something may have been written without a copy of it.
const EVERY: Duration = Duration::from_secs(3 * 60);
/// The least time between two: somebody may move through many items at once.
const LEAST: Duration = Duration::from_secs(20);

/// Who waits for a copy in a folder of their own.
#[derive(Debug)]
struct Wanted {
    folder: PathBuf,
    answer: oneshot::Sender<Result<PathBuf, StoreError>>,
    /// One that still has somebody in it who was deleted while it was made.
    instead_of: Option<PathBuf>,
}

/// What is known of the copies of this event.
#[derive(Debug, Default)]
pub(crate) struct Copies {
    /// Something was saved since the last copy was begun.
    pub(crate) has_new: bool,
    /// The room has moved on: one is due whatever the time.
    pub(crate) is_due: bool,
    pub(crate) is_making: bool,
    /// When the last one was begun, as the clock counts that nobody sets.
    begun: Option<Duration>,
    made_at: Option<DateTime<Utc>>,
    trouble: Option<DiskTrouble>,
    /// The folder for copies that is not beside the event: some may be there from another day.
    pub(crate) elsewhere: Option<PathBuf>,
    /// That folder, where it is on another disk.
    pub(crate) second: Option<PathBuf>,
    /// Whether the last copy there was made.
    is_second_well: Option<bool>,
    /// Somebody was deleted since the one began that is being made.
    has_somebody_gone: bool,
    wanted: Vec<Wanted>,
    pub(crate) following: Following,
}

/// What is said of copies and of other files.
#[derive(Debug)]
pub(crate) enum Beside {
    CopyMade(Made),
    Wiped(Wiped),
    /// The copies follow the lock, as far as they can.
    Followed(Result<Followed, StoreError>),
    /// Whoever wants another passphrase, or no lock any more, could open the event; or could not.
    LockProved(Result<Proved, StoreError>),
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
    Beside {
        beside: Result<(), StoreError>,
        second: Option<Result<(), StoreError>>,
    },
    Into {
        made: Result<PathBuf, StoreError>,
        folder: PathBuf,
        answer: oneshot::Sender<Result<PathBuf, StoreError>>,
    },
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
        if self.erasures.hold_copies_back() {
            return;
        }
        if let Some(follow) = self.copies.next_follow() {
            return self.begin_following(follow);
        }
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
        self.copies.second = is_another_disk(beside, &folder).then(|| folder.clone());
        self.copies.elsewhere = Some(folder);
    }

    async fn begin_copy(&mut self, wanted: Option<Wanted>) {
        let still = match self.store.hold_still().await {
            Ok(still) => still,
            Err(error) => return self.copy_made(Made::of(Err(error), wanted)).await,
        };
        (self.copies.is_making, self.copies.has_somebody_gone) = (true, false);
        let now = self.clock.now();
        let at = now.with_timezone(&offset_of(now));
        let (event, second) = (self.store.path().to_owned(), self.copies.second.clone());
        let (room, handle) = (self.room.clone(), Handle::current());
        // Beside the room, on a thread that may wait for a slow stick.
        self.room.tasks.spawn_blocking(move || {
            let made = handle.block_on(async {
                match wanted {
                    None => keep(&still, &event, second.as_deref(), at).await,
                    Some(Wanted { folder, answer, instead_of }) => {
                        let gone = instead_of.map_or(Ok(()), |old| drop_copy(&old));
                        let copied = match gone {
                            Ok(()) => Store::copy_into(&still, &event, &folder, at).await,
                            Err(error) => Err(error),
                        };
                        Made::Into { made: copied.map(|copied| copied.path), folder, answer }
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
            Made::Beside { beside, second } => {
                if beside.is_ok() || second.as_ref().is_some_and(Result::is_ok) {
                    self.copies.made_at = Some(self.clock.now());
                } else {
                    // Tried again when the next one is due, whether or not somebody writes.
                    self.copies.has_new = true;
                }
                self.copies.note(beside, second);
            }
            Made::Into { made: Ok(old), folder, answer } if self.copies.has_somebody_gone => {
                let again = Wanted { folder, answer, instead_of: Some(old) };
                self.copies.wanted.push(again);
            }
            Made::Into { made, answer, .. } => {
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
            Beside::Followed(followed) => self.has_followed(followed),
            Beside::LockProved(proved) => self.settle_the_lock(proved).await,
            Beside::AlsoCopyTo { folder } => {
                self.also_copy_to(folder);
                if self.store.is_locked() {
                    self.follow_lock().await;
                }
            }
            Beside::Wiped(wiped) => self.copies_were_wiped(wiped).await,
            Beside::CopyInto { folder, answer } => {
                self.copies.wanted.push(Wanted { folder, answer, instead_of: None });
            }
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
            is_on_two_disks: self.copies.is_second_well == Some(true),
            is_second_failing: self.copies.is_second_well == Some(false),
            is_erasing_late: self.erasures.is_late,
            locked_copies: self.locked_copies(),
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
    /// Whatever is being made now has somebody in it who was deleted.
    pub(crate) fn somebody_is_gone(&mut self) {
        self.has_somebody_gone = self.is_making;
    }

    /// Remembers how it went beside the event, and on the second disk.
    fn note(&mut self, beside: Result<(), StoreError>, second: Option<Result<(), StoreError>>) {
        self.trouble = beside.err().map(|error| {
            tracing::warn!(%error, "no copy of the event could be made beside it");
            trouble_of(&error)
        });
        self.is_second_well = second.map(|second| {
            second
                .map_err(|error| tracing::warn!(%error, "no copy could be made on the second disk"))
                .is_ok()
        });
    }

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
            (Some(Wanted { folder, answer, .. }), made) => {
                Self::Into { made: made.map(|()| folder.clone()), folder, answer }
            }
            (None, made) => Self::Beside { beside: made, second: None },
        }
    }
}

async fn keep(
    still: &Still,
    event: &Path,
    second: Option<&Path>,
    at: DateTime<FixedOffset>,
) -> Made {
    let beside = store::keep_copy(still, &copies_folder(event), at).await.map(drop);
    let second = match second {
        Some(folder) => Some(store::keep_copy(still, folder, at).await.map(drop)),
        None => None,
    };
    Made::Beside { beside, second }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_disk_that_takes_nothing_is_told_and_so_is_the_first() {
        let failed = || Err(StoreError::DiskFull);
        let mut copies = Copies::default();
        copies.note(Ok(()), Some(failed()));
        assert_eq!((copies.trouble, copies.is_second_well), (None, Some(false)));
        copies.note(failed(), Some(Ok(())));
        assert_eq!((copies.trouble, copies.is_second_well), (Some(DiskTrouble::Full), Some(true)));
        copies.note(Ok(()), None);
        assert_eq!((copies.trouble, copies.is_second_well), (None, None), "there is no second");
    }

    #[test]
    fn a_copy_begun_before_somebody_was_deleted_is_known_to_have_them() {
        let mut copies = Copies::default();
        copies.somebody_is_gone();
        assert!(!copies.has_somebody_gone, "none is being made");
        copies.is_making = true;
        copies.somebody_is_gone();
        assert!(copies.has_somebody_gone);
    }
}
