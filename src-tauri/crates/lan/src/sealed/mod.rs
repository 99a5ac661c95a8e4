//! The sealed line: what a device and the host say to each other, unreadable to everybody else.
//!
//! Over the WebSocket, and in binary messages only. What is said in the open, first by the device:
//!
//! | bytes | what it says |
//! | --- | --- |
//! | `1 0 N` | I know the room's key; `N` is the first message of the handshake |
//! | `1 1 n id N` | I know the token of the seat `id`, which is `n` bytes long |
//! | `1 2 N` | I know a key of the desk, a wall or a remote |
//! | `1 3 A` | I was told the code; `A` is the first message of SPAKE2 |
//! | `1 4 N` | and this is the handshake with what came of the code |
//! | `1 5` | are you there? |
//! | `1 6 N` | I know a key, and want to know you again: only a spare laptop asks |
//! | `1 7 n id N` | I know the token of the seat `id`, and you |
//!
//! and then by the host:
//!
//! | bytes | what it says |
//! | --- | --- |
//! | `0 N` | come in; `N` is the second message of the handshake, and all that follows is sealed |
//! | `1 B` | `B` is the second message of SPAKE2 |
//! | `2 frame` | no, and why, as a frame (`refused`); the device may try with something else |
//! | `3` | I am here |
//!
//! The handshake is `Noise_NNpsk0_25519_ChaChaPoly_SHA256`. Its key is a hash of what the device
//! knows, named by what it is; every byte that was said in the open before is bound into it
//! (prologue). Whoever does not know the secret is found out by the first message already. Keys of
//! a line are new on each line: who learns a secret later reads nothing of what was said before.
//!
//! Between apps the host is **pinned**. A spare laptop that comes with its code (`1 6`) finds the
//! public half of the host's own key (X25519, 32 bytes) inside the second message of the handshake,
//! and from then on comes back as `1 7`: `Noise_NKpsk0_25519_ChaChaPoly_SHA256`, which nobody answers
//! who does not have the other half. That one lies on the host's own disk and in no event file: a
//! copy of the event does not make anybody the host. A browser pins nothing: it has its page from
//! the host already, and whoever can put themselves in the host's place can change the page.
//!
//! The line of a seat is sealed with the hash of its token, which stands in the event file. So the
//! first thing that is said on it is the token itself: a frame of its own, before the hello.
//!
//! A code is far too short to be a key. With SPAKE2 each try needs the host, and the device shows
//! first that it was right: the host counts a wrong one before it says anything that depends on it.
//!
//! Every sealed message is one transport message of Noise: a byte that says whether more of the same
//! frame follows, and at most 65,518 bytes of its JSON. One that is changed, missing, twice or in
//! another order does not open, and the line ends.
//!
//! Files that are too large for a line are fetched beside it, sealed as well: see `file`.
//!
//! Knows no rule of the day and no socket: bytes in, bytes out.

mod code;
mod device;
pub mod file;
mod host;
mod host_key;
mod keys;
mod line;
mod opening;
#[cfg(test)]
mod tests;

pub use device::{Credential, Heard, Knock};
pub(crate) use host::{Door, Met, Open};
pub use host_key::{HostKey, HostPin};
pub use line::{Hearing, Saying, Sealed};
pub(crate) use opening::refused_text;

/// The version of the line, and the first byte that a device says.
pub(crate) const VERSION: u8 = 1;
/// The largest message: what Noise allows.
pub(crate) const MESSAGE: usize = 65_535;

/// What was said cannot be opened: it is not from whom it seems to be, or not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what was said on a sealed line cannot be opened")]
pub struct Broken;

impl From<snow::Error> for Broken {
    fn from(_: snow::Error) -> Self {
        Self
    }
}
