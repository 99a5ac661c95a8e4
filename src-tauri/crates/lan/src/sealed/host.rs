//! The host's side, as far as it needs no room and no socket.

use protocol::ErrorCode;
use room::{Claim, Secret};

use super::host_key::HostKey;
use super::keys::{self, Key};
use super::line::Sealed;
use super::opening::{Answer, NoOpening, Opening, refusal};
use super::{Broken, MESSAGE, code};

/// The most bytes of a token: two ids of 64 characters, and far more than any has.
const TOKEN_BYTES: usize = 512;

/// The door to one line that is not sealed yet.
pub(crate) struct Door {
    own: HostKey,
    begun: Option<Begun>,
}

/// A code of which the first half was said.
struct Begun {
    code: String,
    key: Key,
    said: Vec<u8>,
}

/// What has to be done about something that was said.
pub(crate) enum Met<'a> {
    /// The room is asked for the secrets, and [`Door::answer`] is told.
    Claims(Claim, Opening<'a>),
    /// The room is told of a code that was tried, and [`Counting::answer`] what it said.
    Tries(Box<Counting>),
    /// This is said.
    Says(Vec<u8>),
}

/// A code that was tried, and is not counted yet.
pub(crate) struct Counting {
    pub(crate) code: String,
    line: Option<(Vec<u8>, Sealed)>,
}

impl Counting {
    /// Tells whether it was the right one. For nobody but the room to hear, before it is counted.
    pub(crate) fn is_right(&self) -> bool {
        self.line.is_some()
    }

    /// Returns what is said, and the line if it is sealed now.
    pub(crate) fn answer(self, found: Result<Secret, ErrorCode>) -> (Vec<u8>, Option<Open>) {
        match (found, self.line) {
            (Ok(shown), Some((said, sealed))) => (said, Some(Open { shown, sealed })),
            (Ok(_), None) => (refusal(ErrorCode::WrongCode), None),
            (Err(error), _) => (refusal(error), None),
        }
    }
}

/// A sealed line, and what its other end has shown that it knows.
#[derive(Debug)]
pub(crate) struct Open {
    pub(crate) shown: Secret,
    pub(crate) sealed: Sealed,
}

impl Open {
    /// Tells whether the other end has still to say its token. The line of a seat is sealed with
    /// what is in the event file: whoever has a copy of the file knows that, and not the token.
    pub(crate) fn waits_for_a_token(&self) -> bool {
        match &self.shown {
            Secret::Seat { .. } => true,
            Secret::Room(_) | Secret::Key(_) | Secret::Code(_) => false,
        }
    }

    /// Tells whether the first message on the line is the token of its seat.
    pub(crate) fn is_shown_by(&mut self, message: &[u8]) -> bool {
        let said = self.sealed.hearing.open(message, TOKEN_BYTES);
        matches!(said, Ok(Some(token)) if self.shown.is_token(&token))
    }
}

impl Door {
    /// Returns the door of a host that has this key.
    pub(crate) fn of(own: HostKey) -> Self {
        Self { own, begun: None }
    }

    /// Hears what somebody says in the open.
    pub(crate) fn meet<'a>(&mut self, message: &'a [u8]) -> Met<'a> {
        // The second half of a code comes right after the first, or not at all.
        let begun = self.begun.take();
        let opening = match Opening::read(message) {
            Ok(opening) => opening,
            Err(NoOpening::OtherVersion) => return Met::Says(refusal(ErrorCode::StalePage)),
            Err(NoOpening::Senseless) => return Met::Says(refusal(ErrorCode::BadFrame)),
        };
        match (&opening, begun) {
            (Opening::Ping, begun) => {
                self.begun = begun;
                Met::Says(Answer::Here.written())
            }
            (Opening::Room(_), _) => Met::Claims(Claim::Room, opening),
            (Opening::Key(_) | Opening::Who(_), _) => Met::Claims(Claim::Key, opening),
            (Opening::Code(_), _) => Met::Claims(Claim::Code, opening),
            (Opening::Seat(id, _) | Opening::Pinned(id, _), _) => {
                Met::Claims(Claim::Seat((*id).to_owned()), opening)
            }
            (Opening::Agreed(first), Some(Begun { code, key, mut said })) => {
                said.extend(opening.head_and_rest().0);
                let line = come_in(&key, &said, first, None, &[]).ok();
                Met::Tries(Box::new(Counting { code, line }))
            }
            (Opening::Agreed(_), None) => Met::Says(refusal(ErrorCode::BadFrame)),
        }
    }

    /// Answers somebody who says that they know one of these secrets.
    pub(crate) fn answer(
        &mut self,
        opening: &Opening<'_>,
        found: Result<Vec<Secret>, ErrorCode>,
    ) -> (Vec<u8>, Option<Open>) {
        let secrets = match found {
            Ok(secrets) => secrets,
            Err(error) => return (refusal(error), None),
        };
        let (head, rest) = opening.head_and_rest();
        for shown in secrets {
            if let Secret::Code(code) = shown {
                return (self.begin(code, opening, rest), None);
            }
            let key = keys::key_of(&shown);
            let come_in = match opening {
                Opening::Who(_) => come_in(&key, &head, rest, None, self.own.pin().bytes()),
                Opening::Pinned(..) => come_in(&key, &head, rest, Some(&self.own), &[]),
                _ => come_in(&key, &head, rest, None, &[]),
            };
            if let Ok((said, sealed)) = come_in {
                return (said, Some(Open { shown, sealed }));
            }
        }
        let error = match opening {
            Opening::Room(_) => ErrorCode::OldLink,
            Opening::Seat(..) | Opening::Pinned(..) => ErrorCode::UnknownSeat,
            Opening::Key(_) | Opening::Who(_) => ErrorCode::WrongKey,
            Opening::Code(_) | Opening::Agreed(_) | Opening::Ping => ErrorCode::BadFrame,
        };
        (refusal(error), None)
    }

    /// Says the host's half of a code; it tells nothing of whether the other half was right.
    fn begin(&mut self, code: String, opening: &Opening<'_>, first: &[u8]) -> Vec<u8> {
        let Ok((back, key)) = code::answer(&code, first) else {
            return refusal(ErrorCode::BadFrame);
        };
        let answer = Answer::CodeBack(&back).written();
        let said = [opening.written(), answer.clone()].concat();
        self.begun = Some(Begun { code, key, said });
        answer
    }
}

/// Finishes a handshake whose first message shows that somebody has the key; `tells` is for them
/// alone.
fn come_in(
    key: &Key,
    said: &[u8],
    first: &[u8],
    own: Option<&HostKey>,
    tells: &[u8],
) -> Result<(Vec<u8>, Sealed), Broken> {
    let mut handshake = keys::responder(key, said, own)?;
    if handshake.read_message(first, &mut vec![0; first.len()])? != 0 {
        return Err(Broken);
    }
    let mut message = vec![0; MESSAGE];
    let length = handshake.write_message(tells, &mut message)?;
    let answer = Answer::ComeIn(&message[..length]).written();
    Ok((answer, Sealed::after(handshake)?))
}
