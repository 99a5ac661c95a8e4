//! What is said in the open, before the line is sealed.

use protocol::{ErrorCode, HostFrame};

use super::VERSION;

const ROOM: u8 = 0;
const SEAT: u8 = 1;
const KEY: u8 = 2;
const CODE: u8 = 3;
const AGREED: u8 = 4;
const PING: u8 = 5;
const WHO: u8 = 6;
const PINNED: u8 = 7;

const COME_IN: u8 = 0;
const CODE_BACK: u8 = 1;
const REFUSED: u8 = 2;
const HERE: u8 = 3;

/// What a device says first. Each holds what comes after its head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Opening<'a> {
    Room(&'a [u8]),
    Seat(&'a str, &'a [u8]),
    Key(&'a [u8]),
    Code(&'a [u8]),
    Agreed(&'a [u8]),
    Ping,
    /// As with a key, and it wants to know the host again.
    Who(&'a [u8]),
    /// As with a seat, at the host that it knows.
    Pinned(&'a str, &'a [u8]),
}

/// Why that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoOpening {
    /// It is of another version of the line.
    OtherVersion,
    /// It makes no sense.
    Senseless,
}

impl<'a> Opening<'a> {
    /// Reads one.
    pub(crate) fn read(message: &'a [u8]) -> Result<Self, NoOpening> {
        match message {
            [VERSION, ROOM, rest @ ..] => Ok(Self::Room(rest)),
            [VERSION, kind @ (SEAT | PINNED), length, rest @ ..] => {
                let halves = rest.split_at_checked(usize::from(*length));
                let (id, rest) = halves.ok_or(NoOpening::Senseless)?;
                let id = std::str::from_utf8(id).map_err(|_| NoOpening::Senseless)?;
                Ok(if *kind == SEAT { Self::Seat(id, rest) } else { Self::Pinned(id, rest) })
            }
            [VERSION, KEY, rest @ ..] => Ok(Self::Key(rest)),
            [VERSION, CODE, rest @ ..] => Ok(Self::Code(rest)),
            [VERSION, AGREED, rest @ ..] => Ok(Self::Agreed(rest)),
            [VERSION, WHO, rest @ ..] => Ok(Self::Who(rest)),
            [VERSION, PING] => Ok(Self::Ping),
            [VERSION, ..] | [] => Err(NoOpening::Senseless),
            _ => Err(NoOpening::OtherVersion),
        }
    }

    /// Returns its head, which is bound into the handshake, and what follows it.
    pub(crate) fn head_and_rest(&self) -> (Vec<u8>, &'a [u8]) {
        match self {
            Self::Room(rest) => (vec![VERSION, ROOM], rest),
            Self::Seat(id, rest) => (of_seat(SEAT, id), rest),
            Self::Pinned(id, rest) => (of_seat(PINNED, id), rest),
            Self::Who(rest) => (vec![VERSION, WHO], rest),
            Self::Key(rest) => (vec![VERSION, KEY], rest),
            Self::Code(rest) => (vec![VERSION, CODE], rest),
            Self::Agreed(rest) => (vec![VERSION, AGREED], rest),
            Self::Ping => (vec![VERSION, PING], &[]),
        }
    }

    /// Returns it as it travels.
    pub(crate) fn written(&self) -> Vec<u8> {
        let (mut head, rest) = self.head_and_rest();
        head.extend_from_slice(rest);
        head
    }
}

fn of_seat(kind: u8, id: &str) -> Vec<u8> {
    // Longer ones are nobody's: the host finds no such seat.
    let id = &id.as_bytes()[..id.len().min(usize::from(u8::MAX))];
    let length = u8::try_from(id.len()).unwrap_or(u8::MAX);
    [&[VERSION, kind, length], id].concat()
}

/// What the host says to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer<'a> {
    ComeIn(&'a [u8]),
    CodeBack(&'a [u8]),
    Refused(&'a [u8]),
    Here,
}

impl<'a> Answer<'a> {
    /// Reads one; nothing when it makes no sense.
    pub(crate) fn read(message: &'a [u8]) -> Option<Self> {
        match message {
            [COME_IN, rest @ ..] => Some(Self::ComeIn(rest)),
            [CODE_BACK, rest @ ..] => Some(Self::CodeBack(rest)),
            [REFUSED, rest @ ..] => Some(Self::Refused(rest)),
            [HERE] => Some(Self::Here),
            _ => None,
        }
    }

    /// Returns it as it travels.
    pub(crate) fn written(&self) -> Vec<u8> {
        let (kind, rest): (_, &[u8]) = match self {
            Self::ComeIn(rest) => (COME_IN, rest),
            Self::CodeBack(rest) => (CODE_BACK, rest),
            Self::Refused(rest) => (REFUSED, rest),
            Self::Here => (HERE, &[]),
        };
        [&[kind], rest].concat()
    }
}

/// Returns a no as it travels.
pub(crate) fn refusal(error: ErrorCode) -> Vec<u8> {
    Answer::Refused(refused_text(error).as_bytes()).written()
}

/// Returns a no as the text of a frame.
pub(crate) fn refused_text(error: ErrorCode) -> String {
    let frame = HostFrame::Refused { error };
    serde_json::to_string(&frame).expect("BUG: every frame can be written as JSON")
}
