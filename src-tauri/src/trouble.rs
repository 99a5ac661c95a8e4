//! Everything the shell can fail at, as a code that the desk has words for.

use std::io;
use std::path::Path;

use planlive::host::HostError;
use planlive::spare::SpareError;
use serde::Serialize;
use store::StoreError;

/// What went wrong; each has its sentence in `ui/src/language/*/menu.ftl` and `start.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum TroubleCode {
    /// The file is something else than a planning day.
    NotOurs,
    /// A newer version made the file; it was left as it is.
    Newer,
    /// It is a planning day, and parts of it cannot be read.
    Damaged,
    /// It has a lock, and nobody has said the passphrase yet.
    Locked,
    /// That is not its passphrase. Nothing was changed.
    WrongPassphrase,
    /// That is the recovery key of another event.
    WrongRecoveryKey,
    /// Its lock cannot be read.
    LockDamaged,
    /// The system keeps no keys for us, so a passphrase cannot be remembered.
    NoKeyStore,
    /// It has a lock already, or has none.
    LockElse,
    /// Another program, or the app on another computer, has the file open.
    InUse,
    /// It is the file of a spare laptop.
    IsSpare,
    /// The address of the first laptop is missing.
    SpareAddress,
    /// The code for a spare laptop is missing.
    SpareCode,
    /// There is no whole copy of the event to take over with.
    NothingYet,
    /// There is no such file any more.
    NotThere,
    /// The file cannot be reached: the system, the disk or the network says no.
    NotReached,
    /// The system does not let us write there.
    ReadOnly,
    /// Another computer's share: two hosts could write in one file.
    Network,
    /// The file is no longer where it was.
    Moved,
    /// There is no room on the disk.
    DiskFull,
    /// A file of that name is there already, and a new day never replaces one.
    AlreadyThere,
    /// Somebody has said that nothing of it may be deleted.
    OnHold,
    /// Another event is being opened or closed at this moment.
    Busy,
    /// The file is of another event: the two have no past in common.
    OtherEvent,
    /// No event is open.
    NoEvent,
    /// No port of this computer could be had, so that nobody could join.
    NoDoor,
    /// There is no such screen, or no more.
    NoSuchMonitor,
    /// Nobody of that name is planning at this event.
    NoSuchCircle,
    /// The page could not be fetched or written.
    NoPaper,
    /// Nothing on this computer opens PDF files.
    NoViewer,
    /// The system gave us no window.
    NoWindow,
    /// It is no photo, music or film that every browser shows.
    NotMedia,
    /// A film or another file of more than two gigabytes.
    MediaTooLarge,
}

impl TroubleCode {
    #[cfg(test)]
    pub const ALL: [TroubleCode; 33] = [
        TroubleCode::NotOurs,
        TroubleCode::Newer,
        TroubleCode::Damaged,
        TroubleCode::Locked,
        TroubleCode::WrongPassphrase,
        TroubleCode::WrongRecoveryKey,
        TroubleCode::LockDamaged,
        TroubleCode::NoKeyStore,
        TroubleCode::LockElse,
        TroubleCode::InUse,
        TroubleCode::IsSpare,
        TroubleCode::SpareAddress,
        TroubleCode::SpareCode,
        TroubleCode::NothingYet,
        TroubleCode::NotThere,
        TroubleCode::NotReached,
        TroubleCode::ReadOnly,
        TroubleCode::Network,
        TroubleCode::Moved,
        TroubleCode::DiskFull,
        TroubleCode::AlreadyThere,
        TroubleCode::OnHold,
        TroubleCode::Busy,
        TroubleCode::OtherEvent,
        TroubleCode::NoEvent,
        TroubleCode::NoDoor,
        TroubleCode::NoSuchMonitor,
        TroubleCode::NoSuchCircle,
        TroubleCode::NoPaper,
        TroubleCode::NoViewer,
        TroubleCode::NoWindow,
        TroubleCode::NotMedia,
        TroubleCode::MediaTooLarge,
    ];
}

/// A code for the face, and the facts for the log. The facts are never shown as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{code:?}: {detail}")]
pub struct Trouble {
    pub code: TroubleCode,
    pub detail: String,
}

impl Trouble {
    /// Joins a code with what is known of the cause.
    pub fn new(code: TroubleCode, detail: impl ToString) -> Self {
        Self { code, detail: detail.to_string() }
    }

    /// Says what a failed read of `path` means for a person.
    pub fn reading(path: &Path, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => TroubleCode::NotThere,
            _ => TroubleCode::NotReached,
        };
        Self::new(code, format!("{}: {error}", path.display()))
    }

    /// Says what a failed write to `path` means for a person.
    pub fn writing(path: &Path, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::AlreadyExists => TroubleCode::AlreadyThere,
            io::ErrorKind::StorageFull => TroubleCode::DiskFull,
            _ => TroubleCode::ReadOnly,
        };
        Self::new(code, format!("{}: {error}", path.display()))
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::NotThere => TroubleCode::NotThere,
            StoreError::AlreadyThere => TroubleCode::AlreadyThere,
            StoreError::NotOurs => TroubleCode::NotOurs,
            StoreError::Newer { .. } => TroubleCode::Newer,
            StoreError::InUse => TroubleCode::InUse,
            StoreError::IsSpare => TroubleCode::IsSpare,
            StoreError::ReadOnly => TroubleCode::ReadOnly,
            StoreError::DiskFull => TroubleCode::DiskFull,
            StoreError::Network => TroubleCode::Network,
            StoreError::Moved => TroubleCode::Moved,
            StoreError::Damaged(_) => TroubleCode::Damaged,
            StoreError::Locked { .. } => TroubleCode::Locked,
            StoreError::WrongPassphrase => TroubleCode::WrongPassphrase,
            StoreError::WrongRecoveryKey => TroubleCode::WrongRecoveryKey,
            StoreError::LockDamaged => TroubleCode::LockDamaged,
            StoreError::AlreadyLocked | StoreError::NotLocked => TroubleCode::LockElse,
            // A folder can be called anything.
            StoreError::File(error) if error.kind() == io::ErrorKind::IsADirectory => {
                TroubleCode::NotOurs
            }
            StoreError::File(_) | StoreError::Database(_) => TroubleCode::NotReached,
        };
        Self::new(code, error)
    }
}

impl From<HostError> for Trouble {
    fn from(error: HostError) -> Self {
        match error {
            HostError::Store(error) => error.into(),
            HostError::Door(error) => Self::new(TroubleCode::NoDoor, error),
            HostError::Closed(error) => Self::new(TroubleCode::Busy, error),
        }
    }
}

impl From<SpareError> for Trouble {
    fn from(error: SpareError) -> Self {
        match error {
            SpareError::NothingYet => Self::new(TroubleCode::NothingYet, error),
            SpareError::Store(error) => error.into(),
            SpareError::Host(error) => error.into(),
            SpareError::Network(error) => Self::new(TroubleCode::NoDoor, error),
        }
    }
}

impl From<tauri::Error> for Trouble {
    fn from(error: tauri::Error) -> Self {
        Self::new(TroubleCode::NoWindow, error)
    }
}
