//! A line that is sealed: frames in parts, each under its own number, none twice and none left out.

use std::sync::Arc;

use snow::{HandshakeState, StatelessTransportState};

use super::{Broken, MESSAGE};

/// What is at the end of every message and shows that it is whole.
const TAG: usize = 16;
/// The most bytes of a frame in one message: before them stands whether more follow.
pub(crate) const PART: usize = MESSAGE - TAG - 1;

const LAST: u8 = 0;
const MORE: u8 = 1;

/// Both directions of a sealed line.
#[derive(Debug)]
pub struct Sealed {
    pub saying: Saying,
    pub hearing: Hearing,
}

impl Sealed {
    /// Seals a line with what a handshake came to.
    pub(super) fn after(handshake: HandshakeState) -> Result<Self, Broken> {
        let keys = Arc::new(handshake.into_stateless_transport_mode()?);
        let saying = Saying { keys: Arc::clone(&keys), number: 0, first: None };
        Ok(Self { saying, hearing: Hearing { keys, number: 0, so_far: Vec::new() } })
    }
}

/// The way out.
#[derive(Debug)]
pub struct Saying {
    keys: Arc<StatelessTransportState>,
    number: u64,
    /// What is said before all else.
    first: Option<String>,
}

impl Saying {
    /// Says something of its own before the first frame.
    pub(super) fn with_first(self, first: Option<String>) -> Self {
        Self { first, ..self }
    }

    /// Seals a frame; returns the messages that have to be sent, in this order and once.
    ///
    /// # Errors
    /// When so much was said on this line that its numbers are used up.
    pub fn seal(&mut self, text: &str) -> Result<Vec<Vec<u8>>, Broken> {
        let mut messages = Vec::new();
        if let Some(first) = self.first.take() {
            self.seal_one(&first, &mut messages)?;
        }
        self.seal_one(text, &mut messages)?;
        Ok(messages)
    }

    fn seal_one(&mut self, text: &str, messages: &mut Vec<Vec<u8>>) -> Result<(), Broken> {
        let bytes = text.as_bytes();
        let parts = bytes.len().div_ceil(PART).max(1);
        for part in 0..parts {
            let (from, to) = (part * PART, ((part + 1) * PART).min(bytes.len()));
            let flag = if part + 1 == parts { LAST } else { MORE };
            let mut plain = Vec::with_capacity(1 + to - from);
            plain.push(flag);
            plain.extend_from_slice(&bytes[from..to]);
            let mut message = vec![0; plain.len() + TAG];
            let length = self.keys.write_message(self.number, &plain, &mut message)?;
            self.number = self.number.checked_add(1).ok_or(Broken)?;
            message.truncate(length);
            messages.push(message);
        }
        Ok(())
    }
}

/// The way in.
#[derive(Debug)]
pub struct Hearing {
    keys: Arc<StatelessTransportState>,
    number: u64,
    so_far: Vec<u8>,
}

impl Hearing {
    /// Opens the next message; returns the frame when that was the last part of it.
    ///
    /// # Errors
    /// When it cannot be opened, or the frame has more bytes than `most`: then nothing more is heard
    /// on this line.
    pub fn open(&mut self, message: &[u8], most: usize) -> Result<Option<String>, Broken> {
        if message.len() > MESSAGE {
            return Err(Broken);
        }
        let mut plain = vec![0; message.len()];
        let length = self.keys.read_message(self.number, message, &mut plain)?;
        self.number = self.number.checked_add(1).ok_or(Broken)?;
        let Some((&flag, part)) = plain[..length].split_first() else { return Err(Broken) };
        if self.so_far.len() + part.len() > most {
            return Err(Broken);
        }
        self.so_far.extend_from_slice(part);
        match flag {
            // A part with nothing in it would let somebody say nothing for ever.
            MORE if !part.is_empty() => Ok(None),
            LAST => {
                let whole = String::from_utf8(std::mem::take(&mut self.so_far));
                whole.map(Some).map_err(|_| Broken)
            }
            _ => Err(Broken),
        }
    }
}
