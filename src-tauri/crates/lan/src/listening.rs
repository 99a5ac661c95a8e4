//! How long and how quickly one face is listened to, from its first word.

use std::time::Duration;

use tokio::time::Instant;

use crate::hall::Place;
use crate::limits::{FRAME, HELLO, HELLO_BYTES, Pace, SILENCE, TYPING, weight};
use crate::pace::Allowance;

/// How long and how quickly one face is listened to.
pub(crate) struct Listening<'a> {
    place: &'a Place,
    /// As long as it has no seat; once it has one, that of its device counts.
    allowance: Allowance,
    seat: Option<String>,
    /// It has said something.
    has_spoken: bool,
    since: Instant,
}

impl<'a> Listening<'a> {
    pub(crate) fn new(place: &'a Place) -> Self {
        let (allowance, since) = (Allowance::new(Pace::STRANGER), Instant::now());
        Self { place, allowance, seat: None, has_spoken: false, since }
    }

    /// Returns until when the next message has to come.
    pub(crate) fn until(&self) -> Instant {
        let now = Instant::now();
        match (self.seat.is_some(), self.has_spoken) {
            (true, _) => now + SILENCE,
            (false, true) => (now + SILENCE).min(self.since + TYPING),
            (false, false) => self.since + HELLO,
        }
    }

    /// Whoever has a seat is no stranger any more; whoever lost it is one again.
    pub(crate) fn sees_who_it_is(&mut self, seat: Option<String>) {
        if seat.is_some() != self.seat.is_some() {
            (self.since, self.allowance) = (Instant::now(), Allowance::new(Pace::STRANGER));
        }
        self.seat = seat;
    }

    /// Returns how many bytes a frame may have.
    pub(crate) fn most(&self) -> usize {
        if self.seat.is_some() { FRAME } else { HELLO_BYTES }
    }

    /// Takes note of a message of so many bytes; returns how long to wait before the next is
    /// heard, or nothing when it is more than a stranger may say.
    pub(crate) fn hears(&mut self, bytes: usize) -> Option<Duration> {
        if self.seat.is_none() && bytes > HELLO_BYTES {
            return None;
        }
        self.has_spoken = true;
        let (weight, now) = (weight(bytes), Instant::now());
        Some(match &self.seat {
            Some(seat) => self.place.spend_as_seated(seat, bytes, now),
            None => {
                self.allowance.spend(weight, now).max(self.place.spend_as_stranger(weight, now))
            }
        })
    }
}
