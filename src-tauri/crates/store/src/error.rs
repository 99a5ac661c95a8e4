//! What can be wrong with an event file, each with a sentence that a person can act on.

/// Why an event file cannot be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no such file")]
    NotThere,
    #[error("there is already a file of this name")]
    AlreadyThere,
    #[error("this is not a Planning Live event file")]
    NotOurs,
    #[error(
        "this event was written by a newer version of Planning Live \
         (file version {file}, this app knows {app}); the file was not touched"
    )]
    Newer { file: u32, app: u32 },
    #[error("this event is already open, on this computer or another")]
    InUse,
    #[error("this is the file of a spare laptop: it becomes an event when that laptop takes over")]
    IsSpare,
    #[error("this file or folder cannot be written to")]
    ReadOnly,
    #[error("the disk is full; nothing was lost, but nothing new can be kept until there is room")]
    DiskFull,
    #[error("the event file is no longer where it was; put it back, and everything is kept again")]
    Moved,
    #[error(
        "an event cannot be kept on another computer's share: two hosts could write in it \
         without knowing of each other; keep it on this computer or on a stick"
    )]
    Network,
    #[error("the event file is damaged: {0}")]
    Damaged(String),
    #[error("this event has a lock: it opens with its passphrase, or with its recovery sheet")]
    Locked {
        /// Which lock: a key store keeps what a computer remembers under it.
        lock: String,
    },
    #[error("this is not the passphrase of this event; nothing was changed")]
    WrongPassphrase,
    #[error("this recovery key belongs to another event, or to a lock that was taken off")]
    WrongRecoveryKey,
    #[error("the lock of this event is damaged: open a copy of the file from before")]
    LockDamaged,
    #[error("this event has a lock already")]
    AlreadyLocked,
    #[error("this event has no lock")]
    NotLocked,
    #[error("the file cannot be reached: {0}")]
    File(#[from] std::io::Error),
    #[error("the event file: {0}")]
    Database(sqlx::Error),
}

impl StoreError {
    /// Returns the short code under which faces keep a sentence for it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotThere => "notThere",
            Self::AlreadyThere => "alreadyThere",
            Self::NotOurs => "notOurs",
            Self::Newer { .. } => "newer",
            Self::InUse => "inUse",
            Self::IsSpare => "isSpare",
            Self::ReadOnly => "readOnly",
            Self::DiskFull => "diskFull",
            Self::Moved => "moved",
            Self::Network => "network",
            Self::Damaged(_) => "damaged",
            Self::Locked { .. } => "locked",
            Self::WrongPassphrase => "wrongPassphrase",
            Self::WrongRecoveryKey => "wrongRecoveryKey",
            Self::LockDamaged => "lockDamaged",
            Self::AlreadyLocked => "alreadyLocked",
            Self::NotLocked => "notLocked",
            Self::File(_) | Self::Database(_) => "notReached",
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let code = error.as_database_error().and_then(|e| e.code());
        let code = code.and_then(|code| code.parse::<u32>().ok());
        // SQLite's extended result codes keep the primary code in their low byte.
        match code.map(|code| code & 0xff) {
            Some(5 | 6) => Self::InUse,
            Some(8 | 14) => Self::ReadOnly,
            Some(11) => Self::Damaged("its pages do not fit together".to_owned()),
            Some(13) => Self::DiskFull,
            Some(26) => Self::NotOurs,
            _ => Self::Database(error),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::Execute(error) => error.into(),
            other => Self::Damaged(other.to_string()),
        }
    }
}
