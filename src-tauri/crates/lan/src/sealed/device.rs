//! The device's side: tests, the command line and other programs come in this way. What browsers do
//! is in `ui/src/room/transport`; both are held together by the vectors beside it.
//!
//! ```no_run
//! # use lan::sealed::{Broken, Credential, Heard};
//! # fn send(_: Vec<u8>) {} fn receive() -> Vec<u8> { vec![] }
//! # fn main() -> Result<(), Broken> {
//! let (mut knock, first) = Credential::Room("the key after #k=".to_owned()).knock()?;
//! send(first); // as one binary message
//! let sealed = loop {
//!     match knock.hears(&receive())? {
//!         Heard::Say(next, message) => (knock, _) = (next, send(message)),
//!         Heard::Open(sealed) => break sealed,
//!         Heard::Refused(frame) => panic!("{frame}"),
//!     }
//! };
//! # Ok(()) }
//! ```
//! Then `sealed.saying.seal(hello)` and `sealed.hearing.open(message, most)`.

use snow::HandshakeState;

use super::host_key::HostPin;
use super::line::Sealed;
use super::opening::{Answer, Opening};
use super::{Broken, MESSAGE, code, keys};

/// What a device knows of the host.
#[derive(Clone, PartialEq, Eq)]
pub enum Credential {
    /// The room's key, from the square or a link.
    Room(String),
    /// The token of the seat that it had before.
    Token(String),
    /// The key of the desk, a wall or a remote.
    Key(String),
    /// A key as well; and it wants to know the host again, which shows who it is.
    Who(String),
    /// The token of its seat, at the host that it knows and no other.
    Pinned(String, HostPin),
    /// The code on the wall, as it was typed.
    Code(String),
}

/// Names what it is, and nothing of it.
impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Room(_) => "Room",
            Self::Token(_) => "Token",
            Self::Key(_) => "Key",
            Self::Who(_) => "Who",
            Self::Pinned(..) => "Pinned",
            Self::Code(_) => "Code",
        })
    }
}

/// Somebody who has knocked, and waits for an answer.
pub struct Knock(Waiting);

impl std::fmt::Debug for Knock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Knock")
    }
}

enum Waiting {
    /// For the host's half of the handshake; with the token that is said first on the sealed line.
    ToComeIn(Box<HandshakeState>, Option<String>),
    /// For that, and for who the host is.
    ToKnowWho(Box<HandshakeState>),
    /// For the host's half of the code; with what was said so far.
    ForTheCode(code::Half, Vec<u8>),
}

/// What came of it.
#[derive(Debug)]
pub enum Heard {
    /// Say this, and hear again.
    Say(Knock, Vec<u8>),
    /// The line is sealed.
    Open(Box<Sealed>),
    /// It is, and this is who the host is.
    OpenTo(Box<Sealed>, HostPin),
    /// No; the frame says why.
    Refused(String),
}

impl Credential {
    /// Knocks; returns what is sent first, as one binary message.
    ///
    /// # Errors
    /// None that is to be expected.
    pub fn knock(&self) -> Result<(Knock, Vec<u8>), Broken> {
        match self {
            Self::Room(key) => begin(&Opening::Room(&[]), &keys::of_room(key), None, None),
            Self::Key(key) => begin(&Opening::Key(&[]), &keys::of_key(key), None, None),
            Self::Who(key) => {
                let head = Opening::Who(&[]).written();
                let (handshake, message) = handshake(&keys::of_key(key), &head, None)?;
                Ok((Knock(Waiting::ToKnowWho(handshake)), [head, message].concat()))
            }
            Self::Token(token) => {
                let head = Opening::Seat(seat_in(token), &[]);
                begin(&head, &keys::of_token(token), Some(token), None)
            }
            Self::Pinned(token, host) => {
                let head = Opening::Pinned(seat_in(token), &[]);
                begin(&head, &keys::of_token(token), Some(token), Some(host))
            }
            Self::Code(typed) => {
                let (half, said) = code::begin(&as_meant(typed));
                let first = Opening::Code(&said).written();
                Ok((Knock(Waiting::ForTheCode(half, first.clone())), first))
            }
        }
    }
}

/// Returns a code as it was meant: capitals, without spaces and hyphens.
fn as_meant(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase()
}

/// Returns the seat whose token it is.
fn seat_in(token: &str) -> &str {
    token.split('.').next().unwrap_or_default()
}

fn begin(
    head: &Opening<'_>,
    key: &keys::Key,
    token: Option<&String>,
    host: Option<&HostPin>,
) -> Result<(Knock, Vec<u8>), Broken> {
    let said = head.written();
    let (handshake, message) = handshake(key, &said, host)?;
    Ok((Knock(Waiting::ToComeIn(handshake, token.cloned())), [said, message].concat()))
}

fn handshake(
    key: &keys::Key,
    said: &[u8],
    host: Option<&HostPin>,
) -> Result<(Box<HandshakeState>, Vec<u8>), Broken> {
    let mut handshake = keys::initiator(key, said, host)?;
    let mut message = vec![0; MESSAGE];
    let length = handshake.write_message(&[], &mut message)?;
    message.truncate(length);
    Ok((Box::new(handshake), message))
}

impl Knock {
    /// Takes what the host said.
    ///
    /// # Errors
    /// When the other side does not know the secret, or makes no sense.
    pub fn hears(self, message: &[u8]) -> Result<Heard, Broken> {
        match (Answer::read(message).ok_or(Broken)?, self.0) {
            (Answer::Refused(frame), _) => {
                let frame = String::from_utf8(frame.to_vec()).map_err(|_| Broken)?;
                Ok(Heard::Refused(frame))
            }
            (Answer::ComeIn(last), Waiting::ToComeIn(mut handshake, token)) => {
                handshake.read_message(last, &mut vec![0; last.len()])?;
                let Sealed { saying, hearing } = Sealed::after(*handshake)?;
                let saying = saying.with_first(token);
                Ok(Heard::Open(Box::new(Sealed { saying, hearing })))
            }
            (Answer::ComeIn(last), Waiting::ToKnowWho(mut handshake)) => {
                let mut told = vec![0; last.len()];
                let length = handshake.read_message(last, &mut told)?;
                let host = HostPin::read(&told[..length]).ok_or(Broken)?;
                Ok(Heard::OpenTo(Box::new(Sealed::after(*handshake)?), host))
            }
            (Answer::CodeBack(back), Waiting::ForTheCode(half, mut said)) => {
                said.extend_from_slice(message);
                let key = half.finish(back)?;
                let head = Opening::Agreed(&[]).written();
                said.extend_from_slice(&head);
                let (handshake, first) = handshake(&key, &said, None)?;
                Ok(Heard::Say(Knock(Waiting::ToComeIn(handshake, None)), [head, first].concat()))
            }
            (Answer::ComeIn(_) | Answer::CodeBack(_) | Answer::Here, _) => Err(Broken),
        }
    }
}
