//! What people wrote, closed for everybody without the key: the one place that seals and opens.
//!
//! `close` and `open` are given where a value stands (table, key, column): what is moved to another
//! place does not open there. Without a lock both hand the value on as it is. A table of its own
//! becomes sealed by calling these two, and by a line in `columns.rs`, which a test asks for.

mod columns;
mod key;
mod rows;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

pub(crate) use key::{Key, random};
pub(crate) use rows::{seal_rows, tidy};

use crate::StoreError;

/// Begins whatever is sealed, with the version of how.
const MARK: &str = "sealed1:";
/// A random one for every value: so long that none ever comes twice.
const NONCE: usize = 24;
const TAG: usize = 16;
/// By how many bytes a sealed value is longer than what is in it.
pub(crate) const MORE_BYTES: u32 = (MARK.len() + NONCE + TAG) as u32;

/// The seal of an open event file: with the key of its lock, or without one.
#[derive(Clone, Default)]
pub(crate) struct Seal(Option<Key>);

impl Seal {
    pub(crate) fn with(key: Key) -> Self {
        Self(Some(key))
    }

    pub(crate) fn key(&self) -> Option<&Key> {
        self.0.as_ref()
    }

    pub(crate) fn is_locked(&self) -> bool {
        self.0.is_some()
    }

    /// Returns a text as it may stand in this place of the file.
    pub(crate) fn close(&self, table: &str, key: &[&str], column: &str, text: String) -> String {
        let Some(own) = &self.0 else { return text };
        let sealed = own.close(&place(table, key, column), text.as_bytes());
        format!("{MARK}{}", STANDARD.encode(sealed))
    }

    /// Returns the text that stands in this place of the file.
    ///
    /// # Errors
    /// `Damaged` when it was changed, or was put there from elsewhere.
    pub(crate) fn open(
        &self,
        table: &str,
        key: &[&str],
        column: &str,
        text: String,
    ) -> Result<String, StoreError> {
        let sealed = text.strip_prefix(MARK);
        let Some(own) = &self.0 else {
            // Nothing of ours begins like this: the lock is gone, and what it closed is not.
            return if sealed.is_some() { Err(StoreError::LockDamaged) } else { Ok(text) };
        };
        let sealed = sealed.and_then(|sealed| STANDARD.decode(sealed).ok());
        let opened = sealed.and_then(|sealed| own.open(&place(table, key, column), &sealed));
        let text = opened.and_then(|bytes| String::from_utf8(bytes).ok());
        text.ok_or_else(|| not_opened(table, key))
    }

    /// Returns bytes as they may stand in this place of the file.
    pub(crate) fn close_bytes(
        &self,
        table: &str,
        key: &[&str],
        column: &str,
        bytes: &[u8],
    ) -> Vec<u8> {
        let Some(own) = &self.0 else { return bytes.to_vec() };
        let mut sealed = MARK.as_bytes().to_vec();
        sealed.extend(own.close(&place(table, key, column), bytes));
        sealed
    }

    /// Returns the bytes that stand in this place of the file.
    ///
    /// # Errors
    /// `Damaged` when they were changed, or were put there from elsewhere.
    pub(crate) fn open_bytes(
        &self,
        table: &str,
        key: &[&str],
        column: &str,
        bytes: Vec<u8>,
    ) -> Result<Vec<u8>, StoreError> {
        let Some(own) = &self.0 else { return Ok(bytes) };
        let sealed = bytes.strip_prefix(MARK.as_bytes());
        let opened = sealed.and_then(|sealed| own.open(&place(table, key, column), sealed));
        opened.ok_or_else(|| not_opened(table, key))
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.is_locked() { "Seal(locked)" } else { "Seal(none)" })
    }
}

fn not_opened(table: &str, key: &[&str]) -> StoreError {
    StoreError::Damaged(format!("{table} {} was changed by something else", key.join(" ")))
}

/// Returns where a value stands, so that no two places are written the same.
fn place(table: &str, key: &[&str], column: &str) -> Vec<u8> {
    let mut place = b"planlive".to_vec();
    for part in [table, column].iter().chain(key) {
        let length = u32::try_from(part.len()).expect("BUG: a name or id is short");
        place.extend(length.to_be_bytes());
        place.extend(part.as_bytes());
    }
    place
}

impl Key {
    /// Returns the nonce, and what is sealed with it for this place.
    pub(crate) fn close(&self, place: &[u8], bytes: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE] = random();
        let payload = Payload { msg: bytes, aad: place };
        let closed = self
            .cipher()
            .encrypt(&XNonce::from(nonce), payload)
            .expect("BUG: no value is as long as 256 GB");
        let mut sealed = Vec::with_capacity(NONCE + closed.len());
        sealed.extend(nonce);
        sealed.extend(closed);
        sealed
    }

    /// Returns what was sealed for this place; nothing when it was not, or not with this key.
    pub(crate) fn open(&self, place: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, closed) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: closed, aad: place };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).ok()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.bytes().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_in_its_own_place_and_nowhere_else() {
        let seal = Seal::with(Key::new());
        let close = |text: &str| seal.close("record", &["amara", "e1"], "fields", text.to_owned());
        let sealed = close("Singing on Tuesdays");
        assert_ne!(sealed, close("Singing on Tuesdays"), "the same words look different each time");
        let open = |table, key: &[&str], column| seal.open(table, key, column, sealed.clone());
        let own = open("record", &["amara", "e1"], "fields").expect("opens");
        assert_eq!(own, "Singing on Tuesdays");
        for (table, key, column) in [
            ("record", ["ben", "e1"], "fields"),
            ("record", ["amara", "e2"], "fields"),
            ("record", ["amarae", "1"], "fields"),
            ("change", ["amara", "e1"], "fields"),
            ("record", ["amara", "e1"], "place"),
        ] {
            open(table, &key, column).expect_err("it was not put there");
        }
        let other = Seal::with(Key::new());
        let opened = other.open("record", &["amara", "e1"], "fields", sealed.clone());
        opened.expect_err("another key");
        let none = Seal::default().open("record", &["amara", "e1"], "fields", sealed.clone());
        assert!(matches!(none, Err(StoreError::LockDamaged)), "{none:?}");
        let plain = seal.open("record", &["amara", "e1"], "fields", "{}".to_owned());
        plain.expect_err("nothing unsealed is taken into a locked event");
    }

    #[test]
    fn any_changed_byte_is_noticed() {
        let seal = Seal::with(Key::new());
        let sealed = seal.close_bytes("picture", &["amara", "h"], "bytes", b"a photo");
        assert_eq!(sealed.len(), b"a photo".len() + MORE_BYTES as usize);
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            let opened = seal.open_bytes("picture", &["amara", "h"], "bytes", changed);
            opened.expect_err("changed");
        }
        for length in 0..sealed.len() {
            let cut = sealed[..length].to_vec();
            seal.open_bytes("picture", &["amara", "h"], "bytes", cut).expect_err("cut short");
        }
    }

    #[test]
    fn nothing_of_a_key_is_ever_printed() {
        let key = Key::from_bytes([0x41; 32]);
        let printed = format!("{key:?} {:?}", Seal::with(key.clone()));
        assert!(!printed.contains("AAAA") && !printed.contains("65"), "{printed}");
    }
}
