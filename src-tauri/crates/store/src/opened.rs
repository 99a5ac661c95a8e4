//! Which files this program has open, or is about to open or read.
//!
//! On Unix a lock on a file is the whole program's, and closing any handle of that file lets all of
//! its locks go: a look at the first bytes of an open event would let a second host in. So whoever
//! reads or opens an event file asks here first.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::StoreError;

/// How long somebody who wants to write waits for those who only look.
const PATIENCE: Duration = Duration::from_secs(2);

static FILES: Mutex<BTreeMap<File, Use>> = Mutex::new(BTreeMap::new());

/// A file, whatever it is called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum File {
    #[cfg(unix)]
    Numbered(u64, u64),
    #[cfg(not(unix))]
    Named(std::path::PathBuf),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Written,
    /// By so many.
    Read(u32),
}

/// A file that is open for writing, until this is dropped.
#[derive(Debug)]
pub(crate) struct Opened(File);

/// A file that is looked at, until this is dropped.
#[derive(Debug)]
pub(crate) struct LookedAt(File);

impl Opened {
    /// Takes a file for writing.
    ///
    /// # Errors
    /// `InUse` when this program has it open already.
    pub(crate) async fn claim(path: &Path) -> Result<Self, StoreError> {
        let began = Instant::now();
        loop {
            let file = file_at(path)?;
            match take(&file) {
                None => return Ok(Self(file)),
                Some(Use::Read(_)) if began.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Some(Use::Read(_) | Use::Written) => return Err(StoreError::InUse),
            }
        }
    }

    /// Takes a file that nobody else has a use for.
    ///
    /// # Errors
    /// `InUse` when this program has it open, or looks at it.
    pub(crate) fn claim_unused(path: &Path) -> Result<Self, StoreError> {
        let file = file_at(path)?;
        match take(&file) {
            None => Ok(Self(file)),
            Some(Use::Read(_) | Use::Written) => Err(StoreError::InUse),
        }
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        files().remove(&self.0);
    }
}

impl LookedAt {
    /// Takes a file for reading: nobody here opens it meanwhile.
    ///
    /// # Errors
    /// `InUse` when this program has it open.
    pub(crate) fn begin(path: &Path) -> Result<Self, StoreError> {
        let file = file_at(path)?;
        match files().entry(file.clone()).or_insert(Use::Read(0)) {
            Use::Written => return Err(StoreError::InUse),
            Use::Read(count) => *count += 1,
        }
        Ok(Self(file))
    }
}

impl Drop for LookedAt {
    fn drop(&mut self) {
        let mut files = files();
        if let Some(Use::Read(count)) = files.get_mut(&self.0) {
            *count -= 1;
            if *count == 0 {
                files.remove(&self.0);
            }
        }
    }
}

/// Takes a file for writing, or says how it is used.
fn take(file: &File) -> Option<Use> {
    let mut files = files();
    let found = files.get(file).copied();
    if found.is_none() {
        files.insert(file.clone(), Use::Written);
    }
    found
}

fn files() -> MutexGuard<'static, BTreeMap<File, Use>> {
    FILES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks the folder, and opens nothing.
#[cfg(unix)]
fn file_at(path: &Path) -> Result<File, StoreError> {
    use std::os::unix::fs::MetadataExt;
    let found = std::fs::metadata(path).map_err(not_there)?;
    Ok(File::Numbered(found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn file_at(path: &Path) -> Result<File, StoreError> {
    Ok(File::Named(std::fs::canonicalize(path).map_err(not_there)?))
}

fn not_there(error: std::io::Error) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::NotThere,
        _ => StoreError::from(error),
    }
}
