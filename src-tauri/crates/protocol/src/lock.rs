//! What a desk wants of the event's lock.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What somebody typed and nobody else reads: never printed, and wiped when it is let go of.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS, Zeroize, ZeroizeOnDrop)]
pub struct Secret(String);

impl Secret {
    /// Returns what was typed, for whoever makes a key of it.
    pub fn typed(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What a desk wants of the lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LockWish {
    /// A lock, and its recovery sheet to print first; nothing is locked before it is set.
    Prepare {
        passphrase: Secret,
        /// Of the sheet: a tag.
        language: String,
    },
    /// The lock that this desk had made is set.
    Set,
    /// Another passphrase. What opens the event now is the one that there is, or the recovery key.
    Change { current: Secret, passphrase: Secret },
    /// No lock any more.
    TakeOff { current: Secret },
    /// No copies any more that anybody can read.
    DropOpenCopies,
    /// The recovery sheet once more.
    Sheet { language: String },
}
