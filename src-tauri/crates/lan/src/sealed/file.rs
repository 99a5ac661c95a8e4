//! Sealed files: papers, and photos, music and films of the day's own, unreadable on their way.
//!
//! A face is told on its sealed line where a file is (`/paper/…`, `/media/…`): a path that has 128
//! random bits in it, and is never asked for in the open. What follows of it, where `named` is the
//! hash of a purpose and a secret that lines are sealed with too (`keys.rs`):
//!
//! | what | how |
//! | --- | --- |
//! | the address | `/sealed/` and `named("file address", path)` in hexadecimal |
//! | the file's secret | `named("file", path)` |
//! | the key of one answer | `named("file key", secret salt)` |
//!
//! The address tells neither the path nor the secret. Whoever listens can ask for it too, and gets
//! what they heard already, with another salt.
//!
//! The answer to `GET`:
//!
//! | bytes | what it is |
//! | --- | --- |
//! | 32 | the salt: random, and another one in each answer, so that no key is used twice |
//! | chunks | each sealed with ChaCha20-Poly1305, its tag of 16 bytes at its end |
//!
//! What is in the chunks, one after the other: the length of the head in two bytes, the highest
//! first; the head, as JSON (`name`, `type`, `length`); and the file, `length` bytes of it. Each has
//! 65,536 bytes of that, and the last one what is left. The nonce of a chunk is seven bytes of zero,
//! its number in four bytes, the highest first, and a byte that is 1 in the last and 0 in all others:
//! a file that is cut off, longer, in another order or changed does not open.
//!
//! Knows no file and no socket: bytes in, bytes out.

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use serde_json::{Value, json};

use super::Broken;
use super::keys::{Key, named};

/// Before the address, in a path.
pub(crate) const FOLDER: &str = "/sealed/";
/// What is sealed at once.
pub(crate) const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
const SALT: usize = 32;
const NONCE: usize = 12;
/// The length of the head stands in so many bytes.
const LENGTH: usize = 2;

/// What the host says of a file, before the file itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub name: String,
    pub media_type: String,
    /// How many bytes it has.
    pub length: u64,
}

/// Returns where a file is fetched sealed that a face was told of by this path.
pub fn address(path: &str) -> String {
    let hash = named("file address", path.as_bytes());
    hash.iter().fold(FOLDER.to_owned(), |address, byte| address + &format!("{byte:02x}"))
}

/// An address that somebody asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Asked(Key);

impl Asked {
    /// Reads what follows after the folder; nothing when that is no address.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut hash = Key::default();
        let is_one = text.len() == 2 * hash.len()
            && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        for (at, byte) in hash.iter_mut().enumerate().take_while(|_| is_one) {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        is_one.then_some(Self(hash))
    }

    /// Tells whether this is the address of a path; it takes as long whatever the answer is.
    pub(crate) fn is_of(&self, path: &str) -> bool {
        let hash = named("file address", path.as_bytes());
        self.0.iter().zip(hash).fold(0, |differ, (own, other)| differ | (own ^ other)) == 0
    }
}

fn cipher(path: &str, salt: &[u8]) -> ChaCha20Poly1305 {
    let secret = named("file", path.as_bytes());
    let key = named("file key", &[&secret, salt].concat());
    ChaCha20Poly1305::new(&key.into())
}

fn nonce(number: u32, is_last: bool) -> Nonce {
    let mut nonce = [0; NONCE];
    nonce[NONCE - 5..NONCE - 1].copy_from_slice(&number.to_be_bytes());
    nonce[NONCE - 1] = u8::from(is_last);
    nonce.into()
}

/// A file that is being sealed, from its beginning to its end.
pub(crate) struct Sealing {
    cipher: ChaCha20Poly1305,
    number: u32,
    /// What is not sealed yet: a chunk is the last one only when nothing follows.
    waiting: Vec<u8>,
    /// What is sealed and was not handed out yet.
    ready: Vec<u8>,
    /// How many bytes the whole answer has.
    length: u64,
}

impl Sealing {
    /// Begins with a file that a face was told of by this path. The salt is random, and is used for
    /// nothing else, ever.
    ///
    /// # Errors
    /// When its name is far too long.
    pub(crate) fn begin(path: &str, head: &Head, salt: [u8; SALT]) -> Result<Self, Broken> {
        let Head { name, media_type, length } = head;
        let (name, kind) = (json!(name), json!(media_type));
        let text = format!(r#"{{"name":{name},"type":{kind},"length":{length}}}"#);
        let told = u16::try_from(text.len()).map_err(|_| Broken)?.to_be_bytes();
        let waiting = [&told, text.as_bytes()].concat();
        let plain = waiting.len() as u64 + length;
        let length = SALT as u64 + plain + plain.div_ceil(CHUNK as u64) * TAG as u64;
        let cipher = cipher(path, &salt);
        Ok(Self { cipher, number: 0, waiting, ready: salt.to_vec(), length })
    }

    /// Returns how many bytes the whole answer has.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Returns how many bytes are held that were not handed out yet.
    #[cfg(test)]
    pub(crate) fn waits(&self) -> usize {
        self.waiting.len() + self.ready.len()
    }

    /// Takes the next part of the file; returns what of the answer is ready, which may be nothing.
    ///
    /// # Errors
    /// When the file is so large that its numbers are used up.
    pub(crate) fn take(&mut self, part: &[u8]) -> Result<Vec<u8>, Broken> {
        self.waiting.extend_from_slice(part);
        let mut done = 0;
        while self.waiting.len() - done > CHUNK {
            self.seal(done..done + CHUNK, false)?;
            done += CHUNK;
        }
        self.waiting.drain(..done);
        Ok(std::mem::take(&mut self.ready))
    }

    /// Hears that nothing more comes; returns the end of the answer.
    ///
    /// # Errors
    /// As [`Sealing::take`].
    pub(crate) fn end(mut self) -> Result<Vec<u8>, Broken> {
        self.seal(0..self.waiting.len(), true)?;
        Ok(self.ready)
    }

    fn seal(&mut self, part: std::ops::Range<usize>, is_last: bool) -> Result<(), Broken> {
        let nonce = nonce(self.number, is_last);
        let sealed = self.cipher.encrypt(&nonce, &self.waiting[part]).map_err(|_| Broken)?;
        self.ready.extend(sealed);
        self.number = self.number.checked_add(1).ok_or(Broken)?;
        Ok(())
    }
}

/// Opens a whole answer, for somebody who was told of the file by this path.
///
/// # Errors
/// When it is not what the host sealed, or not all of it.
pub fn open(path: &str, answer: &[u8]) -> Result<(Head, Vec<u8>), Broken> {
    let (salt, chunks) = answer.split_at_checked(SALT).ok_or(Broken)?;
    let (cipher, mut plain) = (cipher(path, salt), Vec::with_capacity(chunks.len()));
    let mut chunks = chunks.chunks(CHUNK + TAG).peekable();
    let mut number = 0_u32;
    while let Some(chunk) = chunks.next() {
        let nonce = nonce(number, chunks.peek().is_none());
        plain.extend(cipher.decrypt(&nonce, chunk).map_err(|_| Broken)?);
        number = number.checked_add(1).ok_or(Broken)?;
    }
    let (told, rest) = plain.split_first_chunk::<LENGTH>().ok_or(Broken)?;
    let (head, file) =
        rest.split_at_checked(usize::from(u16::from_be_bytes(*told))).ok_or(Broken)?;
    let head: Value = serde_json::from_slice(head).map_err(|_| Broken)?;
    let text = |name: &str| head[name].as_str().map(str::to_owned).ok_or(Broken);
    let length = head["length"].as_u64().filter(|length| *length == file.len() as u64);
    let head =
        Head { name: text("name")?, media_type: text("type")?, length: length.ok_or(Broken)? };
    Ok((head, file.to_vec()))
}
