//! The event's lock, as a desk sets, changes and takes it off while the day is open.
//!
//! A lock is made beside the room, with its recovery sheet; it is set when the desk says that the
//! sheet is printed.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use domain::CommandId;
use print::words::{Language, Words};
use print::{Recovery, recovery_sheet, render};
use protocol::{ErrorCode, HostFrame, LockWish, Outcome, Secret};
use store::{ComputerKey, Cost, NewLock, Passphrase, Proved, RecoveryKey, StoreError, Unlock};
use tokio::sync::oneshot;

use crate::actor::{Actor, Message};
use crate::code::secret;
use crate::copies::Beside;
use crate::papers::{PaperFile, Whose, path_of};
use crate::printing::safe_stem;
use crate::session::SessionId;

/// How many wishes are remembered that were done: a desk that says one again hears that it was.
const DONE: usize = 16;

/// The id of a lock, and what opens it on this computer.
pub(crate) type Remembered = (String, ComputerKey);

/// A lock that was made for a desk, or none, with the recovery sheet.
#[derive(Debug)]
pub(crate) struct LockMade {
    to: SessionId,
    id: CommandId,
    lock: Option<NewLock>,
    sheet: Option<(PaperFile, u32)>,
}

/// What desks want of the lock.
#[derive(Debug, Default)]
pub(crate) struct Locks {
    /// The lock that each desk had made, and has not set yet.
    coming: BTreeMap<SessionId, NewLock>,
    /// Who waits until it is proved that they could open the event: one at a time.
    proving: Option<(SessionId, CommandId)>,
    /// What was done lately.
    done: VecDeque<CommandId>,
}

impl Locks {
    /// A desk is gone, and what was made for it.
    pub(crate) fn forget(&mut self, id: SessionId) {
        self.coming.remove(&id);
    }

    fn is_done(&mut self, id: CommandId) {
        self.done.push_back(id);
        if self.done.len() > DONE {
            self.done.pop_front();
        }
    }
}

/// What a recovery sheet says of its event.
struct OnSheet {
    event: String,
    date: Option<chrono::NaiveDate>,
    language: Language,
    today: chrono::NaiveDate,
}

impl Actor {
    /// Does what a desk wants of the lock, and answers.
    pub(crate) async fn mind_the_lock(&mut self, to: SessionId, id: CommandId, wish: LockWish) {
        if self.locks.done.contains(&id) {
            // Sent again after a break: it is done already.
            let outcome = Outcome::Saved { revision: self.day.revision };
            return self.send(to, &HostFrame::Reply { id, outcome });
        }
        if shows_the_key(&wish) && !self.is_on_this_computer(to) {
            return self.say_failed(to, id, ErrorCode::OnlyOnHost);
        }
        let done = match wish {
            LockWish::Prepare { passphrase, language } => {
                return self.prepare_lock(to, id, &passphrase, &language);
            }
            LockWish::Sheet { language } => match self.store.recovery().await {
                Ok(recovery) => return self.make_sheet(to, id, &language, recovery),
                Err(error) => Err(error),
            },
            LockWish::Set => match self.locks.coming.remove(&to) {
                Some(lock) => self.set_the_lock(&lock).await,
                None => Err(StoreError::NotLocked),
            },
            LockWish::Change { current, passphrase } => {
                let passphrase = Passphrase::new(passphrase.typed());
                if !passphrase.is_long_enough() {
                    return self.say_failed(to, id, ErrorCode::PassphraseTooShort);
                }
                return self.prove(to, id, &current, Some(passphrase)).await;
            }
            LockWish::TakeOff { current } => return self.prove(to, id, &current, None).await,
            LockWish::DropOpenCopies => match self.store.copies_lock().await {
                Ok(lock) => {
                    self.follow(lock, true);
                    Ok(())
                }
                Err(error) => Err(error),
            },
        };
        self.say_done(to, id, done).await;
    }

    /// Says whether what a desk wanted of the lock was done.
    async fn say_done(&mut self, to: SessionId, id: CommandId, done: Result<(), StoreError>) {
        match self.store.lock_id().await {
            Ok(lock) => self.room.set_lock(lock),
            Err(error) => tracing::error!(%error, "the lock cannot be read"),
        }
        match done {
            Ok(()) => {
                self.dirty.everything();
                self.locks.is_done(id.clone());
                let outcome = Outcome::Saved { revision: self.day.revision };
                self.send(to, &HostFrame::Reply { id, outcome });
            }
            Err(error) => {
                tracing::warn!(%error, "the lock stays as it was");
                self.say_failed(to, id, code_of(&error));
            }
        }
    }

    /// Tells whether somebody is at the host's own laptop.
    pub(crate) fn is_on_this_computer(&self, id: SessionId) -> bool {
        self.faces.get(&id).is_some_and(|face| face.peer.to_canonical().is_loopback())
    }

    async fn set_the_lock(&mut self, lock: &NewLock) -> Result<(), StoreError> {
        self.store.lock(lock).await?;
        self.follow_lock().await;
        Ok(())
    }

    /// Finds beside the room whether somebody could open the event, who wants another passphrase or
    /// no lock any more: it takes a processor a second, and a circle writes on meanwhile.
    async fn prove(
        &mut self,
        to: SessionId,
        id: CommandId,
        current: &Secret,
        another: Option<Passphrase>,
    ) {
        match &self.locks.proving {
            // Sent again after a break: it is answered where the desk is now.
            Some((_, asked)) if asked == &id => return self.locks.proving = Some((to, id)),
            Some(_) => return self.say_failed(to, id, ErrorCode::LockElse),
            None => {}
        }
        let proving = match self.store.prove(Unlock::typed(current.typed())).await {
            Ok(proving) => proving,
            Err(error) => return self.say_done(to, id, Err(error)).await,
        };
        self.locks.proving = Some((to, id));
        let room = self.room.clone();
        self.room.tasks.spawn_blocking(move || {
            let proved = match another {
                Some(passphrase) => proving.for_another(&passphrase, Cost::USUAL),
                None => proving.for_none(),
            };
            room.tell(Message::Beside(Beside::LockProved(proved)));
        });
    }

    /// Does what somebody wants of the lock who could open the event, and answers.
    pub(crate) async fn settle_the_lock(&mut self, proved: Result<Proved, StoreError>) {
        let Some((to, id)) = self.locks.proving.take() else { return };
        let done = match proved {
            Ok(proved) => self.do_proved(&proved).await,
            Err(error) => Err(error),
        };
        self.say_done(to, id, done).await;
    }

    async fn do_proved(&mut self, proved: &Proved) -> Result<(), StoreError> {
        if !proved.is_for_none() {
            self.store.do_proved(proved).await?;
            self.follow_lock().await;
            return Ok(());
        }
        let copies = self.store.copies_lock().await?;
        self.store.do_proved(proved).await?;
        self.follow(copies.taken_off(), false);
        Ok(())
    }

    fn prepare_lock(&mut self, to: SessionId, id: CommandId, passphrase: &Secret, language: &str) {
        let passphrase = Passphrase::new(passphrase.typed());
        if self.store.is_locked() {
            return self.say_failed(to, id, ErrorCode::LockElse);
        }
        if !passphrase.is_long_enough() {
            return self.say_failed(to, id, ErrorCode::PassphraseTooShort);
        }
        let (room, on) = (self.room.clone(), self.on_sheet(language));
        self.room.tasks.spawn_blocking(move || {
            let lock = NewLock::new(&passphrase, Cost::USUAL);
            let sheet = sheet_of(&on, lock.recovery());
            room.tell(Message::LockMade(LockMade { to, id, lock: Some(lock), sheet }));
        });
    }

    fn make_sheet(&mut self, to: SessionId, id: CommandId, language: &str, key: RecoveryKey) {
        let (room, on) = (self.room.clone(), self.on_sheet(language));
        self.room.tasks.spawn_blocking(move || {
            let sheet = sheet_of(&on, &key);
            room.tell(Message::LockMade(LockMade { to, id, lock: None, sheet }));
        });
    }

    fn on_sheet(&self, language: &str) -> OnSheet {
        OnSheet {
            event: self.day.event.title.clone(),
            date: self.day.event.date,
            language: Language::of_tag(language).unwrap_or(Language::English),
            today: self.clock.now().with_timezone(&chrono::Local).date_naive(),
        }
    }

    /// Keeps what was made for a desk that is still there, and says where its sheet can be fetched.
    pub(crate) fn take_lock(&mut self, LockMade { to, id, lock, sheet }: LockMade) {
        if !self.faces.contains_key(&to) {
            return;
        }
        let Some((file, pages)) = sheet else {
            return self.say_failed(to, id, ErrorCode::NoPaper);
        };
        if let Some(lock) = lock {
            self.locks.coming.insert(to, lock);
        }
        let (key, name) = (secret(), file.name.clone());
        let path = path_of(&key);
        let papers = self.room.papers.lock();
        papers.expect("BUG: nobody panics with the papers in hand").keep(
            key,
            Whose::Desk,
            file,
            self.clock.now(),
        );
        let outcome = Outcome::Printed { path, name, pages, warnings: Vec::new() };
        self.send(to, &HostFrame::Reply { id, outcome });
    }

    /// Lets this computer open the event without being asked.
    pub(crate) async fn remember_lock(&mut self, answer: oneshot::Sender<Option<Remembered>>) {
        let remembered = self.store.remember().await.map_err(|error| {
            tracing::warn!(%error, "the lock cannot be remembered");
        });
        if answer.send(remembered.ok()).is_err() {
            tracing::debug!("nobody waits for what was remembered");
        }
    }
}

/// Tells whether a sheet comes of it on which the recovery key stands: papers are fetched in clear.
fn shows_the_key(wish: &LockWish) -> bool {
    match wish {
        LockWish::Prepare { .. } | LockWish::Sheet { .. } => true,
        LockWish::Set
        | LockWish::Change { .. }
        | LockWish::TakeOff { .. }
        | LockWish::DropOpenCopies => false,
    }
}

fn code_of(error: &StoreError) -> ErrorCode {
    match error {
        StoreError::WrongPassphrase | StoreError::WrongRecoveryKey => ErrorCode::WrongPassphrase,
        StoreError::AlreadyLocked
        | StoreError::NotLocked
        | StoreError::Locked { .. }
        | StoreError::LockDamaged => ErrorCode::LockElse,
        StoreError::NotThere
        | StoreError::AlreadyThere
        | StoreError::NotOurs
        | StoreError::Newer { .. }
        | StoreError::InUse
        | StoreError::ReadOnly
        | StoreError::DiskFull
        | StoreError::Moved
        | StoreError::IsSpare
        | StoreError::Network
        | StoreError::Damaged(_)
        | StoreError::File(_)
        | StoreError::Database(_) => ErrorCode::NotSaved,
    }
}

fn sheet_of(on: &OnSheet, key: &RecoveryKey) -> Option<(PaperFile, u32)> {
    let groups = key.groups();
    let recovery = Recovery { event: &on.event, date: on.date, groups: &groups };
    let sheet = recovery_sheet(&recovery, on.language, on.today);
    let title = Words::of(on.language).recovery_title(&on.event);
    match render(&sheet) {
        Ok(paper) => {
            let file = PaperFile {
                name: format!("{}.pdf", safe_stem(&title)),
                bytes: Arc::from(paper.bytes),
            };
            Some((file, u32::try_from(paper.pages).unwrap_or(u32::MAX)))
        }
        Err(error) => {
            tracing::error!(%error, "the recovery sheet could not be made");
            None
        }
    }
}
