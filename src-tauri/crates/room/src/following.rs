//! The copies of an event follow its lock, one by one, beside the room.

use std::path::PathBuf;

use protocol::view::LockedCopiesView;
use store::{CopiesLock, Followed, Store, StoreError, copies_folder, drop_copy, follow_lock};
use tokio::runtime::Handle;

use crate::actor::{Actor, Message};
use crate::copies::{Beside, Copies};

/// What is known of how the copies follow the lock.
#[derive(Debug, Default)]
pub(crate) struct Following {
    next: Option<Follow>,
    is_at_work: bool,
    followed: Option<Followed>,
}

/// How they are to follow it.
#[derive(Debug)]
pub(crate) struct Follow {
    lock: CopiesLock,
    /// Those that anybody can still read afterwards are to go.
    drops: bool,
}

impl Copies {
    /// Returns what is known when an event is opened: if it has a lock, its copies follow it.
    pub(crate) async fn that_follow(store: &mut Store) -> Result<Self, StoreError> {
        let mut copies = Self::default();
        if store.is_locked() {
            let lock = store.copies_lock().await?;
            copies.following.next = Some(Follow { lock, drops: false });
            copies.following.is_at_work = true;
        }
        Ok(copies)
    }

    /// Returns what is to be followed, when no copy is being made.
    pub(crate) fn next_follow(&mut self) -> Option<Follow> {
        if self.is_making { None } else { self.following.next.take() }
    }
}

impl Actor {
    /// Has the copies follow the lock as it is now.
    pub(crate) async fn follow_lock(&mut self) {
        match self.store.copies_lock().await {
            Ok(lock) => self.follow(lock, false),
            Err(error) => tracing::error!(%error, "the copies do not follow the lock"),
        }
    }

    /// Has them follow this one: about a second later, when no copy is being made.
    pub(crate) fn follow(&mut self, lock: CopiesLock, drops: bool) {
        self.copies.following.next = Some(Follow { lock, drops });
        self.copies.following.is_at_work = true;
        self.tell_safety();
    }

    pub(crate) fn begin_following(&mut self, Follow { lock, drops }: Follow) {
        self.copies.is_making = true;
        let beside = copies_folder(self.store.path());
        let folders: Vec<_> = [beside].into_iter().chain(self.copies.second.clone()).collect();
        let (room, handle) = (self.room.clone(), Handle::current());
        self.room.tasks.spawn_blocking(move || {
            let followed = handle.block_on(all_follow(&folders, &lock, drops));
            room.tell(Message::Beside(Beside::Followed(followed)));
        });
    }

    pub(crate) fn has_followed(&mut self, followed: Result<Followed, StoreError>) {
        self.copies.is_making = false;
        let following = &mut self.copies.following;
        following.is_at_work = following.next.is_some();
        match followed {
            Ok(followed) => following.followed = Some(followed),
            Err(error) => tracing::warn!(%error, "the copies do not follow the lock"),
        }
        self.tell_safety();
    }

    pub(crate) fn locked_copies(&self) -> Option<LockedCopiesView> {
        if !self.store.is_locked() {
            return None;
        }
        let following = &self.copies.following;
        let Followed { alike, open, other } = following.followed.clone().unwrap_or_default();
        Some(LockedCopiesView { is_at_work: following.is_at_work, locked: alike, open, other })
    }
}

async fn all_follow(
    folders: &[PathBuf],
    lock: &CopiesLock,
    drops: bool,
) -> Result<Followed, StoreError> {
    let mut all = Followed::default();
    for folder in folders {
        let mut followed = follow_lock(folder, lock).await?;
        if drops {
            followed.open.retain(|name| match drop_copy(&folder.join(name)) {
                Ok(()) => false,
                Err(error) => {
                    tracing::warn!(%error, "a copy that anybody can read is still there");
                    true
                }
            });
        }
        all = all.and(followed);
    }
    Ok(all)
}
