//! How somebody at the door says that they know the host, and what they have to know for it. The
//! secret itself never travels in the open: the door seals a line with it, and sees whether the other
//! side did.

use std::net::IpAddr;

use domain::{Day, Role, SeatId};
use protocol::ErrorCode;

use crate::Keys;
use crate::actor::Actor;
use crate::code::{as_meant, hash, is_same};
use crate::hosting::laptops_key;

/// What somebody says that they know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// The room's key, from the square or a link.
    Room,
    /// The token of the seat with this id.
    Seat(String),
    /// The key of the desk, a wall or a remote, or of the laptops that hosted the event.
    Key,
    /// The code on the wall.
    Code,
}

/// What they know, if they do.
#[derive(Clone, PartialEq, Eq)]
pub enum Secret {
    /// The room's key.
    Room(String),
    /// The token of a seat, of which only the hash is kept.
    Seat { seat: SeatId, token_hash: String },
    /// The key of the desk, a wall or a remote.
    Key(String),
    /// The code on the wall: never what a line is sealed with by itself, it is far too short.
    Code(String),
}

impl Secret {
    /// Tells whether this is the token of the seat. Whoever only knows what the event file says of
    /// it does not have it.
    pub fn is_token(&self, token: &str) -> bool {
        match self {
            Self::Seat { token_hash, .. } => is_same(&hash(token), token_hash),
            Self::Room(_) | Self::Key(_) | Self::Code(_) => false,
        }
    }
}

/// Names what kind of secret it is, and nothing of it: it stands in no log.
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Room(_) => "Room",
            Self::Seat { .. } => "Seat",
            Self::Key(_) => "Key",
            Self::Code(_) => "Code",
        })
    }
}

impl Keys {
    /// Returns each key with the role that it gives.
    pub(crate) fn known(&self) -> [(&str, Role); 4] {
        [
            (&self.desk, Role::Facilitator),
            (&self.wall, Role::Wall),
            (&self.remote, Role::Remote),
            (&self.spare, Role::Spare),
        ]
    }
}

impl Actor {
    /// Returns the secrets of which somebody must know one.
    pub(crate) fn secrets_for(
        &mut self,
        claim: &Claim,
        peer: IpAddr,
        day: &Day,
    ) -> Result<Vec<Secret>, ErrorCode> {
        match claim {
            Claim::Seat(id) => {
                let id = SeatId::new(id.clone()).map_err(|_| ErrorCode::UnknownSeat)?;
                let open = day.seats.get(&id).filter(|seat| seat.is_open());
                let known = open.map(|seat| &seat.token_hash);
                // One of a circle that was deleted is let in as far as to be told.
                let gone = || day.joining.gone.iter().find(|gone| gone.seat == id);
                let hash = known.or_else(|| gone().map(|gone| &gone.token_hash));
                let token_hash = hash.ok_or(ErrorCode::UnknownSeat)?.clone();
                Ok(vec![Secret::Seat { seat: id, token_hash }])
            }
            // Nobody guesses a key: it neither counts as a try nor waits for those who guess codes.
            Claim::Key => {
                let keys = self.keys.known().into_iter().map(|(key, _)| key.to_owned());
                Ok(keys.chain(laptops_key(&day.hosting)).map(Secret::Key).collect())
            }
            // Right or wrong: it is not looked at.
            Claim::Room | Claim::Code if day.joining.is_locked => Err(ErrorCode::JoiningClosed),
            Claim::Room if day.joining.key.is_empty() => Err(ErrorCode::OldLink),
            Claim::Room => Ok(vec![Secret::Room(day.joining.key.clone())]),
            Claim::Code if !self.attempts.may_try(peer, self.clock.now()) => {
                Err(ErrorCode::TooManyTries)
            }
            Claim::Code => Ok(vec![Secret::Code(as_meant(&day.joining.code))]),
        }
    }

    /// Counts a code that was tried. Many lines may have begun to try at once: what counts is that
    /// no answer is given to more of them than may try.
    pub(crate) fn code_was_tried(
        &mut self,
        peer: IpAddr,
        code: &str,
        is_right: bool,
        day: &Day,
    ) -> Result<Secret, ErrorCode> {
        let now = self.clock.now();
        if day.joining.is_locked {
            return Err(ErrorCode::JoiningClosed);
        }
        if !self.attempts.may_try(peer, now) {
            return Err(ErrorCode::TooManyTries);
        }
        if is_right && is_same(code, &as_meant(&day.joining.code)) {
            return Ok(Secret::Room(day.joining.key.clone()));
        }
        self.attempts.was_wrong(peer, now);
        self.seats.is_new = true;
        Err(ErrorCode::WrongCode)
    }
}
