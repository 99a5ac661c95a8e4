//! The lock of an event: setting one, opening it, changing its passphrase, taking it off.
//!
//! What people wrote is sealed with a random key. That key is in the file several times, wrapped:
//! with the passphrase, with the key on the recovery sheet, and for computers that remember it.

mod copies;
mod passphrase;
mod proving;
mod recovery;
mod slot;

use std::fmt;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sqlx::sqlite::SqliteConnection;
use zeroize::Zeroizing;

pub use copies::{CopiesLock, Followed, follow_lock};
pub use passphrase::{Cost, Passphrase, SHORTEST};
pub use proving::{Proved, Proving};
pub use recovery::{GROUP, GROUPS, RecoveryFault, RecoveryKey};

use crate::header::check_header;
use crate::lock::slot::{About, COMPUTER, COMPUTERS, Slot, Slots, hex};
use crate::seal::{Key, Seal, random, seal_rows, tidy};
use crate::transaction::{begin, end};
use crate::{Store, StoreError};

/// What somebody has to open an event with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Unlock {
    /// Nothing: enough for an event without a lock.
    #[default]
    Nothing,
    Passphrase(Passphrase),
    /// The key on the recovery sheet.
    Recovery(RecoveryKey),
    /// What this computer remembers.
    Computer(ComputerKey),
}

impl Unlock {
    /// Takes what somebody typed as what it is: the key on a recovery sheet, or the passphrase.
    pub fn typed(typed: &str) -> Self {
        match RecoveryKey::typed(typed) {
            Ok(key) => Self::Recovery(key),
            Err(_) => Self::Passphrase(Passphrase::new(typed)),
        }
    }
}

/// What a computer keeps in the system's key store to open one event without being asked.
#[derive(Clone, PartialEq, Eq)]
pub struct ComputerKey {
    slot: String,
    key: Key,
}

impl ComputerKey {
    /// Returns it as one line, for the key store and nowhere else.
    pub fn written(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{} {}", self.slot, STANDARD.encode(self.key.bytes())))
    }

    /// Reads such a line.
    pub fn read(written: &str) -> Option<Self> {
        let (slot, key) = written.split_once(' ')?;
        let bytes = Zeroizing::new(STANDARD.decode(key).ok()?);
        let key = Key::from_slice(&bytes)?;
        slot.starts_with(COMPUTER).then(|| Self { slot: slot.to_owned(), key })
    }
}

impl fmt::Debug for ComputerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComputerKey(…)")
    }
}

/// A lock that is made and not yet set, so that its recovery sheet can be printed first.
#[derive(Debug, Clone)]
pub struct NewLock {
    key: Key,
    recovery: RecoveryKey,
    about: About,
    passphrase: Slot,
}

impl NewLock {
    /// Makes one. Takes as long as the cost says: not for those who must not be kept waiting.
    pub fn new(passphrase: &Passphrase, cost: Cost) -> Self {
        let (key, recovery, about) = (Key::new(), RecoveryKey::new(), About::new());
        let passphrase = about.passphrase(passphrase, cost, &key);
        Self { key, recovery, about, passphrase }
    }

    /// Returns what the recovery sheet says.
    pub fn recovery(&self) -> &RecoveryKey {
        &self.recovery
    }

    fn slots(&self) -> [Slot; 4] {
        let recovery = self.recovery.key();
        [
            self.about.slot(),
            self.passphrase.clone(),
            self.about.recovery(recovery, &self.key),
            self.about.sheet(recovery, &self.key),
        ]
    }
}

impl Store {
    /// Tells whether the event has a lock.
    pub fn is_locked(&self) -> bool {
        self.seal.is_locked()
    }

    /// Returns which lock is on an event file, if there is one. The file is closed again.
    pub async fn lock_on(path: &Path) -> Result<Option<String>, StoreError> {
        check_header(path)?;
        let mut store = Self::connect(path, false).await?;
        let lock = store.lock_id().await;
        store.close().await?;
        lock
    }

    /// Sets a lock: when this returns, the file holds nothing in the clear that people wrote.
    ///
    /// # Errors
    /// Then the event is as it was before, without a lock.
    pub async fn lock(&mut self, lock: &NewLock) -> Result<(), StoreError> {
        if self.seal.is_locked() {
            return Err(StoreError::AlreadyLocked);
        }
        let seal = Seal::with(lock.key.clone());
        begin(&mut self.connection).await?;
        let locked = seal_with(&mut self.connection, &self.seal, &seal, lock).await;
        end(&mut self.connection, locked).await?;
        self.seal = seal;
        self.tidy_up(&lock.about).await;
        Ok(())
    }

    /// Takes the lock off, for whoever could open the event.
    ///
    /// # Errors
    /// Then the event is as it was before, with its lock.
    pub async fn take_lock_off(&mut self, with: &Unlock) -> Result<(), StoreError> {
        let proving = self.prove(with.clone()).await?;
        let proved = on_a_thread(move || proving.for_none()).await?;
        self.do_proved(&proved).await
    }

    /// Puts another passphrase in the place of the one that there is; computers that remember the
    /// event are forgotten, and the recovery sheet stays good.
    ///
    /// # Errors
    /// Then the passphrase is the one that it was.
    pub async fn change_passphrase(
        &mut self,
        with: &Unlock,
        passphrase: Passphrase,
        cost: Cost,
    ) -> Result<(), StoreError> {
        let proving = self.prove(with.clone()).await?;
        let proved = on_a_thread(move || proving.for_another(&passphrase, cost)).await?;
        self.do_proved(&proved).await
    }

    /// Returns what the recovery sheet says, for whoever has the event open.
    pub async fn recovery(&mut self) -> Result<RecoveryKey, StoreError> {
        let slots = self.slots().await?;
        let key = self.seal.key().ok_or(StoreError::NotLocked)?;
        Ok(RecoveryKey::from_key(slots.sheet(key)?))
    }

    /// Lets this computer open the event without being asked, with what is returned.
    pub async fn remember(&mut self) -> Result<(String, ComputerKey), StoreError> {
        let slots = self.slots().await?;
        let about = slots.about()?;
        let key = self.seal.key().ok_or(StoreError::NotLocked)?;
        let own = Key::new();
        // In the order in which they came: the time does not tell more than the file itself.
        let count = slots.0.iter().filter(|slot| slot.is_computer());
        let known: Vec<_> = count.map(|slot| slot.name.clone()).collect();
        let chance: [u8; 8] = random();
        let name = format!("{COMPUTER}{}", hex(&chance));
        let slot = about.computer(name.clone(), &own, key);
        let too_many = known.first().filter(|_| known.len() >= COMPUTERS);
        begin(&mut self.connection).await?;
        let kept = keep_instead_of(&mut self.connection, &slot, too_many).await;
        end(&mut self.connection, kept).await?;
        Ok((about.id, ComputerKey { slot: name, key: own }))
    }

    /// Lets no computer open the event any more without being asked.
    pub async fn forget_computers(&mut self) -> Result<(), StoreError> {
        let query = sqlx::query("DELETE FROM lock WHERE slot LIKE 'computer-%'");
        query.execute(&mut self.connection).await?;
        Ok(())
    }

    /// Returns the id of the lock, under which a key store keeps what this computer remembers.
    pub async fn lock_id(&mut self) -> Result<Option<String>, StoreError> {
        lock_id_of(&mut self.connection).await
    }

    async fn slots(&mut self) -> Result<Slots, StoreError> {
        Slots::read(&mut self.connection).await?.ok_or(StoreError::NotLocked)
    }

    fn expect_own(&self, key: &Key) -> Result<(), StoreError> {
        if self.seal.key() == Some(key) { Ok(()) } else { Err(StoreError::LockDamaged) }
    }

    /// Leaves nothing in the pages of what stood there before. If it cannot be done now, it is done
    /// when the event is opened the next time.
    pub(crate) async fn tidy_up(&mut self, about: &About) {
        self.wait_for_copies().await;
        let tidied = match tidy(&mut self.connection).await {
            Ok(()) => {
                let about = About { is_untidy: false, ..about.clone() };
                about.slot().write(&mut self.connection).await
            }
            Err(error) => Err(error),
        };
        if let Err(error) = tidied {
            tracing::warn!(%error, "what was there before the lock is removed at the next start");
        }
    }
}

/// Returns the id of the lock that is on a file.
pub(crate) async fn lock_id_of(db: &mut SqliteConnection) -> Result<Option<String>, StoreError> {
    Slots::read(db).await?.map(|slots| Ok(slots.about()?.id)).transpose()
}

/// Returns the seal of a file, and what is left to tidy up.
pub(crate) async fn open_lock(
    db: &mut SqliteConnection,
    with: &Unlock,
) -> Result<(Seal, Option<About>), StoreError> {
    let Some(slots) = Slots::read(db).await? else { return Ok((Seal::default(), None)) };
    let about = slots.about()?;
    let key = key_of(slots, with).await?;
    Ok((Seal::with(key), Some(about).filter(|about| about.is_untidy)))
}

async fn key_of(slots: Slots, with: &Unlock) -> Result<Key, StoreError> {
    let with = with.clone();
    on_a_thread(move || key_in(&slots, &with)).await
}

/// Returns the key of a lock, for whoever can open it. May take as long as the lock says.
fn key_in(slots: &Slots, with: &Unlock) -> Result<Key, StoreError> {
    let about = slots.about()?;
    let found = match with {
        Unlock::Nothing => None,
        Unlock::Passphrase(passphrase) => Some(slots.by_passphrase(passphrase)?),
        Unlock::Recovery(recovery) => Some(slots.by_recovery(recovery.key())?),
        Unlock::Computer(ComputerKey { slot, key }) => slots.by_computer(slot, key)?,
    };
    found.ok_or(StoreError::Locked { lock: about.id })
}

/// Does what takes a processor a while where nobody waits for it.
async fn on_a_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let done = tokio::task::spawn_blocking(work).await;
    done.expect("BUG: making a key never panics, and nobody cancels it")
}

async fn seal_with(
    tx: &mut SqliteConnection,
    before: &Seal,
    after: &Seal,
    lock: &NewLock,
) -> Result<(), StoreError> {
    seal_rows(tx, before, after).await?;
    for slot in lock.slots() {
        slot.write(tx).await?;
    }
    Ok(())
}

async fn unseal(tx: &mut SqliteConnection, before: &Seal) -> Result<(), StoreError> {
    seal_rows(tx, before, &Seal::default()).await?;
    sqlx::query("DELETE FROM lock").execute(tx).await?;
    Ok(())
}

async fn keep_for_nobody_else(tx: &mut SqliteConnection, slot: &Slot) -> Result<(), StoreError> {
    slot.write(tx).await?;
    sqlx::query("DELETE FROM lock WHERE slot LIKE 'computer-%'").execute(tx).await?;
    Ok(())
}

async fn keep_instead_of(
    tx: &mut SqliteConnection,
    slot: &Slot,
    other: Option<&String>,
) -> Result<(), StoreError> {
    if let Some(other) = other {
        sqlx::query("DELETE FROM lock WHERE slot = ?").bind(other).execute(&mut *tx).await?;
    }
    slot.write(tx).await
}
