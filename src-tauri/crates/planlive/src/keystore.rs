//! The system's key store: what opens a locked event on this computer without its passphrase.
//!
//! Keychain, credential manager or secret service. Where there is none, or it says no, everything
//! goes on as if nothing were remembered.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use keyring::{Entry, Error};
use store::{ComputerKey, Store, StoreError, Unlock};

/// Under which the system shows what we keep.
const SERVICE: &str = "Planning Live";
/// How long somebody may take to let us into their key store.
const PATIENCE: Duration = Duration::from_secs(45);

/// The system keeps no keys for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this computer keeps no keys for Planning Live")]
pub struct NoKeyStore;

/// Returns what this computer remembers of a lock. Waits for a person if the system asks one.
pub fn kept(lock: &str) -> Option<ComputerKey> {
    let written = with_entry(lock, |entry| entry.get_secret()).ok().flatten()?;
    let written = zeroize::Zeroizing::new(String::from_utf8(written).ok()?);
    ComputerKey::read(&written)
}

/// Returns what this computer remembers of the lock on an event: nothing, if it has none.
///
/// # Errors
/// The file cannot be read.
pub async fn remembered(event: &Path) -> Result<Unlock, StoreError> {
    let Some(lock) = Store::lock_on(event).await? else { return Ok(Unlock::Nothing) };
    // It may wait for a person, and nothing else has to.
    let kept = tokio::task::spawn_blocking(move || kept(&lock)).await.ok().flatten();
    Ok(kept.map_or(Unlock::Nothing, Unlock::Computer))
}

/// Lets this computer remember what opens a lock.
///
/// # Errors
/// The system has no key store, or does not let us in.
pub fn keep(lock: &str, key: &ComputerKey) -> Result<(), NoKeyStore> {
    let written = key.written();
    let done = with_entry(lock, move |entry| entry.set_secret(written.as_bytes()))?;
    done.ok_or(NoKeyStore)
}

/// Lets this computer forget it. Nothing happens where nothing is kept.
pub fn forget(lock: &str) {
    if with_entry(lock, |entry| entry.delete_credential()).is_err() {
        tracing::debug!("there is no key store to forget a lock in");
    }
}

/// Does something with the entry of a lock, on a thread of its own: a key store may wait for a
/// person, and some cannot be asked where others wait. Nothing when there is no such entry.
fn with_entry<T: Send + 'static>(
    lock: &str,
    work: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<Option<T>, NoKeyStore> {
    let lock = lock.to_owned();
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let done = Entry::new(SERVICE, &lock).and_then(|entry| work(&entry));
        // Nobody listens any more once their patience is at an end.
        tell.send(done).ok();
    });
    match told.recv_timeout(PATIENCE) {
        Ok(Ok(done)) => Ok(Some(done)),
        Ok(Err(Error::NoEntry)) => Ok(None),
        // What the error says may hold what was kept: it is not for a log.
        Ok(Err(_)) | Err(_) => Err(NoKeyStore),
    }
}
