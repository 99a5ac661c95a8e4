//! How long and how quickly one face is listened to, from its first word.

use std::time::Duration;

use tokio::time::Instant;

use crate::hall::Place;
use crate::limits::{FRAME, HELLO, HELLO_BYTES, Pace, SILENCE, TYPING, weight};
use crate::pace::Allowance;

/// How long and how quickly one face is listened to.
pub(crate) struct Listening<'a> {
    place: &'a Place,
    allowance: Allowance,
    is_in: bool,
    /// It has said something.
    has_spoken: bool,
    since: Instant,
}

impl<'a> Listening<'a> {
    pub(crate) fn new(place: &'a Place) -> Self {
        let (allowance, since) = (Allowance::new(Pace::STRANGER), Instant::now());
        Self { place, allowance, is_in: false, has_spoken: false, since }
    }

    /// Returns until when the next message has to come.
    pub(crate) fn until(&self) -> Instant {
        let now = Instant::now();
        match (self.is_in, self.has_spoken) {
            (true, _) => now + SILENCE,
            (false, true) => (now + SILENCE).min(self.since + TYPING),
            (false, false) => self.since + HELLO,
        }
    }

    /// Whoever has a seat is no stranger any more; whoever lost it is one again.
    pub(crate) fn sees_whether_it_is_in(&mut self, is_in: bool) {
        if is_in == self.is_in {
            return;
        }
        (self.is_in, self.since) = (is_in, Instant::now());
        let pace = if is_in { self.place.limits().pace } else { Pace::STRANGER };
        self.allowance = Allowance::new(pace);
    }

    /// Returns how many bytes a frame may have.
    pub(crate) fn most(&self) -> usize {
        if self.is_in { FRAME } else { HELLO_BYTES }
    }

    /// Takes note of a message of so many bytes; returns how long to wait before the next is
    /// heard, or nothing when it is more than a stranger may say.
    pub(crate) fn hears(&mut self, bytes: usize) -> Option<Duration> {
        if !self.is_in && bytes > HELLO_BYTES {
            return None;
        }
        self.has_spoken = true;
        Some(self.allowance.spend(weight(bytes), Instant::now()))
    }
}
