//! What the shell holds while the app runs.

use std::future::Future;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use planlive::spare::Following;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::awake::Awake;
use crate::events::{OpenDay, Slot};
use crate::monitors::WallPlace;
use crate::paper::Papers;
use crate::recent::Recent;
use crate::trouble::{Trouble, TroubleCode};
use crate::words::{Word, Words};

/// One for the whole app; every command can ask for it.
#[derive(Debug)]
pub struct Shell {
    /// Where the app keeps the sample event and its list of recent events.
    pub folder: PathBuf,
    pub words: Words,
    pub recent: Recent,
    pub papers: Papers,
    pub awake: Awake,
    /// Cancelled when the desk closes.
    pub closing: CancellationToken,
    tasks: TaskTracker,
    slot: Mutex<Slot>,
    spare: Mutex<Option<Following>>,
    wall: Mutex<Option<WallPlace>>,
    zoom: Mutex<u32>,
}

impl Shell {
    pub fn new(folder: PathBuf, words: Words) -> Self {
        Self {
            recent: Recent::in_folder(&folder),
            folder,
            papers: Papers::default(),
            awake: Awake::new(words.say(Word::Title)),
            words,
            closing: CancellationToken::new(),
            tasks: TaskTracker::new(),
            slot: Mutex::new(Slot::Empty),
            spare: Mutex::new(None),
            wall: Mutex::new(None),
            zoom: Mutex::new(100),
        }
    }

    /// Looks at the open event, or says that there is none. Nobody waits meanwhile.
    pub fn day<T>(&self, look: impl FnOnce(&OpenDay) -> T) -> Result<T, Trouble> {
        match &*self.slot() {
            Slot::Open(day) => Ok(look(day)),
            Slot::Empty => Err(Trouble::new(TroubleCode::NoEvent, "no event is open")),
            Slot::Busy => Err(Trouble::new(TroubleCode::Busy, "an event is opening or closing")),
        }
    }

    /// Puts `next` in the event's place if `may` agrees to what is there, and returns that.
    pub fn exchange(&self, may: impl FnOnce(&Slot) -> bool, next: Slot) -> Option<Slot> {
        let mut slot = self.slot();
        may(&slot).then(|| std::mem::replace(&mut *slot, next))
    }

    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at how this laptop follows as a spare one, if it does.
    pub fn spare<T>(&self, look: impl FnOnce(&Following) -> T) -> Option<T> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(look)
    }

    /// Lets it follow, or no more, and returns what was before.
    pub fn put_spare(&self, next: Option<Following>) -> Option<Following> {
        std::mem::replace(&mut *self.spare.lock().unwrap_or_else(PoisonError::into_inner), next)
    }

    /// Returns where the wall is now, if it is anywhere.
    pub fn wall(&self) -> Option<WallPlace> {
        self.wall.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes where the wall is now.
    pub fn set_wall(&self, place: Option<WallPlace>) {
        *self.wall.lock().unwrap_or_else(PoisonError::into_inner) = place;
    }

    /// Changes how large the desk is shown, and returns the new size in hundredths.
    pub fn zoomed(&self, change: impl FnOnce(u32) -> u32) -> u32 {
        let mut zoom = self.zoom.lock().unwrap_or_else(PoisonError::into_inner);
        *zoom = change(*zoom);
        *zoom
    }

    /// Runs a task that ends by itself, or when the app closes.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let closing = self.closing.clone();
        let task = async move {
            tokio::select! {
                () = closing.cancelled() => {}
                () = task => {}
            }
        };
        // The tracker knows the task; the handle would only tell us the same.
        drop(tauri::async_runtime::spawn(self.tasks.track_future(task)));
    }

    /// Ends what still runs.
    pub async fn wind_up(&self) {
        self.closing.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }
}
