//! Whoever takes a lock off or changes its passphrase says what opens the event. Whether it does takes
//! a processor a while, and needs nothing of the open file: it is found where nobody waits for it.

use std::fmt;

use super::{Cost, Passphrase, Slot, Slots, Unlock, keep_for_nobody_else, key_in, unseal};
use crate::seal::{Key, Seal};
use crate::transaction::{begin, end};
use crate::{Store, StoreError};

/// What somebody says that they know, and how the lock was when they said it.
pub struct Proving {
    slots: Slots,
    with: Unlock,
}

/// Somebody could open the event; what they want of its lock may be done.
pub struct Proved {
    key: Key,
    /// In the place of the one that there is; nothing when the lock is to come off.
    passphrase: Option<Slot>,
}

impl Proving {
    /// Finds whether it opens the event, whose lock is to come off. Takes as long as the lock says.
    ///
    /// # Errors
    /// `WrongPassphrase` and the like when it does not.
    pub fn for_none(&self) -> Result<Proved, StoreError> {
        Ok(Proved { key: key_in(&self.slots, &self.with)?, passphrase: None })
    }

    /// The same for another passphrase. Takes twice as long.
    ///
    /// # Errors
    /// `WrongPassphrase` and the like when it does not.
    pub fn for_another(&self, passphrase: &Passphrase, cost: Cost) -> Result<Proved, StoreError> {
        let about = self.slots.about()?;
        let key = key_in(&self.slots, &self.with)?;
        let slot = about.passphrase(passphrase, cost, &key);
        Ok(Proved { key, passphrase: Some(slot) })
    }
}

impl Proved {
    /// Tells whether the lock is to come off.
    pub fn is_for_none(&self) -> bool {
        self.passphrase.is_none()
    }
}

impl Store {
    /// Begins to prove that somebody could open the event.
    ///
    /// # Errors
    /// `NotLocked` when it has no lock.
    pub async fn prove(&mut self, with: Unlock) -> Result<Proving, StoreError> {
        Ok(Proving { slots: self.slots().await?, with })
    }

    /// Does what was proved to be theirs to do who want it: the lock has another passphrase, or comes
    /// off. Computers that remember the event are forgotten, and the recovery sheet of a lock that
    /// stays is good still.
    ///
    /// # Errors
    /// Then the event is as it was before. `LockDamaged` when it has another lock by now.
    pub async fn do_proved(&mut self, proved: &Proved) -> Result<(), StoreError> {
        self.expect_own(&proved.key)?;
        begin(&mut self.connection).await?;
        let done = match &proved.passphrase {
            Some(slot) => keep_for_nobody_else(&mut self.connection, slot).await,
            None => unseal(&mut self.connection, &self.seal).await,
        };
        end(&mut self.connection, done).await?;
        if proved.is_for_none() {
            self.seal = Seal::default();
        }
        Ok(())
    }
}

impl fmt::Debug for Proving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proving(…)")
    }
}

impl fmt::Debug for Proved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proved(…)")
    }
}
