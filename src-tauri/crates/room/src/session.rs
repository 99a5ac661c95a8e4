//! One connected face: who it is, what it was sent, and where it looks.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use domain::{CircleId, RecordId, Role, SeatId, WorksheetId};
use protocol::{ClientFrame, HostFrame};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::Instant;

use crate::claim::Secret;
use crate::{Closed, Room};

/// The large things that one face may ask for or bring at once; it has to listen to what came of
/// them before it is heard with another.
const HANDS: usize = 4;

/// The most bytes of a frame that is not large in any case.
const LONG: usize = 64 * 1024;

/// The most bytes that wait for one face: a whole plan at its largest and what came since. One
/// that is slower than this is let go, and comes back for what it lacks.
const WAITING: usize = 16 * 1024 * 1024;

/// Kept while something large is on its way to or from a face.
pub(crate) type Hand = OwnedSemaphorePermit;

/// Names one connection while it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub(crate) u64);

/// What both ends of a connected face know of it.
#[derive(Debug, Default)]
pub(crate) struct Both {
    /// It has a seat.
    is_in: AtomicBool,
    /// Bytes that wait to be heard.
    waiting: AtomicUsize,
}

/// The outside end of one connected face.
#[derive(Debug)]
pub struct Session {
    id: SessionId,
    both: Arc<Both>,
    frames: mpsc::Receiver<Said>,
    outbox: mpsc::WeakSender<Said>,
    hands: Arc<Semaphore>,
    room: Room,
}

/// One frame on its way to a face.
#[derive(Debug)]
pub(crate) struct Said {
    text: Arc<str>,
    /// For something large: free again when it is on its way.
    _hand: Option<Hand>,
}

#[cfg(test)]
impl Said {
    pub(crate) fn into_text(self) -> String {
        self.text.as_ref().to_owned()
    }
}

/// The speaking half of a session.
#[derive(Debug, Clone)]
pub struct Speaker {
    id: SessionId,
    both: Arc<Both>,
    room: Room,
    outbox: mpsc::WeakSender<Said>,
    hands: Arc<Semaphore>,
}

impl Speaker {
    /// Says something of so many bytes to the room; something large only when this face has a hand
    /// free for it.
    pub async fn say(&self, frame: ClientFrame, bytes: usize) -> Result<(), Closed> {
        let hand = if bytes > LONG || is_large(&frame) {
            Some(Arc::clone(&self.hands).acquire_owned().await.map_err(|_| Closed)?)
        } else {
            None
        };
        self.room.say(self.id, frame, hand).await
    }

    /// Tells whether this face has a seat.
    pub fn is_in(&self) -> bool {
        self.both.is_in.load(Ordering::Relaxed)
    }

    /// Puts a frame of the door's own among those that the face hears.
    pub fn tell(&self, frame: &HostFrame) {
        if let Some(outbox) = self.outbox.upgrade() {
            Outbox(outbox, Arc::clone(&self.both)).send(frame, None);
        }
    }
}

/// Tells whether it, or its answer, is large.
fn is_large(frame: &ClientFrame) -> bool {
    match frame {
        ClientFrame::Hello { .. }
        | ClientFrame::PicturePart { .. }
        | ClientFrame::FormPart { .. }
        | ClientFrame::WantPicture { .. }
        | ClientFrame::WantCopy { .. }
        | ClientFrame::History
        | ClientFrame::Copies
        | ClientFrame::BringBack { .. }
        | ClientFrame::Accesses
        | ClientFrame::WhatGoes { .. }
        | ClientFrame::WhoSees { .. }
        | ClientFrame::HelpWithFault { .. }
        | ClientFrame::PlanAt { .. } => true,
        ClientFrame::Command { .. }
        | ClientFrame::Presence { .. }
        | ClientFrame::Print { .. }
        | ClientFrame::CancelPrint { .. }
        | ClientFrame::WallPages { .. }
        | ClientFrame::Identify { .. }
        | ClientFrame::LookAtNetwork
        | ClientFrame::Follow { .. }
        | ClientFrame::Followed { .. }
        | ClientFrame::Ping => false,
    }
}

impl Session {
    pub(crate) fn new(
        id: SessionId,
        both: Arc<Both>,
        frames: mpsc::Receiver<Said>,
        outbox: mpsc::WeakSender<Said>,
        room: Room,
    ) -> Self {
        Self { id, both, frames, outbox, hands: Arc::new(Semaphore::new(HANDS)), room }
    }

    /// Returns what the room says next, as JSON text; nothing once it has let this face go.
    pub async fn hear(&mut self) -> Option<Arc<str>> {
        let said = self.frames.recv().await?;
        self.both.waiting.fetch_sub(said.text.len(), Ordering::Relaxed);
        Some(said.text)
    }

    /// Tells whether this face has a seat.
    pub fn is_in(&self) -> bool {
        self.both.is_in.load(Ordering::Relaxed)
    }

    /// Returns a half that speaks while this one listens.
    pub fn speaker(&self) -> Speaker {
        let (room, outbox, hands) = (self.room.clone(), self.outbox.clone(), self.hands.clone());
        Speaker { id: self.id, both: Arc::clone(&self.both), room, outbox, hands }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.hands.close();
        self.room.leave(self.id);
    }
}

/// The inside end of one connected face.
#[derive(Debug)]
pub(crate) struct Face {
    pub(crate) peer: IpAddr,
    /// What it has shown that it knows; looked at again whenever it says hello.
    pub(crate) shown: Secret,
    outbox: Outbox,
    seat: Option<(SeatId, Role)>,
    pub(crate) worksheet: Option<WorksheetId>,
    pub(crate) record: Option<RecordId>,
    /// How many pages a wall has of what it shows.
    pub(crate) wall_pages: u16,
    /// Until when it is told of the network.
    pub(crate) network_until: Option<Instant>,
    /// It was too slow, or is gone: it is let go after the batch.
    pub(crate) is_lost: bool,
}

impl Face {
    pub(crate) fn new(
        peer: IpAddr,
        shown: Secret,
        outbox: mpsc::Sender<Said>,
        both: Arc<Both>,
    ) -> Self {
        Self {
            peer,
            shown,
            outbox: Outbox(outbox, both),
            seat: None,
            worksheet: None,
            record: None,
            wall_pages: 0,
            network_until: None,
            is_lost: false,
        }
    }

    pub(crate) fn outbox(&self) -> Outbox {
        self.outbox.clone()
    }

    /// Tells whether it was too slow, or its other end is closed.
    pub(crate) fn is_gone(&self) -> bool {
        self.is_lost || self.outbox.0.is_closed()
    }

    pub(crate) fn seat(&self) -> Option<&(SeatId, Role)> {
        self.seat.as_ref()
    }

    /// Gives it a seat, or takes it away.
    pub(crate) fn sits(&mut self, seat: Option<(SeatId, Role)>) {
        self.outbox.1.is_in.store(seat.is_some(), Ordering::Relaxed);
        self.seat = seat;
    }

    pub(crate) fn role(&self) -> Option<&Role> {
        self.seat.as_ref().map(|(_, role)| role)
    }

    pub(crate) fn circle(&self) -> Option<&CircleId> {
        self.role().and_then(Role::circle)
    }

    /// Sends a frame without ever waiting: nothing waits for a slow face.
    pub(crate) fn send(&mut self, frame: &HostFrame) {
        self.send_text(text_of(frame));
    }

    /// Sends something large, whose hand is free again when it is on its way.
    pub(crate) fn hand(&mut self, frame: &HostFrame, hand: Option<Hand>) {
        self.put(Said { text: text_of(frame), _hand: hand });
    }

    /// Once a frame did not fit nothing follows it: no "saved" without the words that it is about.
    pub(crate) fn send_text(&mut self, text: Arc<str>) {
        self.put(Said { text, _hand: None });
    }

    fn put(&mut self, said: Said) {
        if self.is_lost {
            return;
        }
        self.is_lost = !self.outbox.put(said);
    }
}

/// The way to one face.
#[derive(Debug, Clone)]
pub(crate) struct Outbox(mpsc::Sender<Said>, Arc<Both>);

impl Outbox {
    /// Sends what was made beside the actor.
    pub(crate) fn send(&self, frame: &HostFrame, hand: Option<Hand>) {
        if !self.put(Said { text: text_of(frame), _hand: hand }) {
            tracing::debug!("a face left before what it asked for was made");
        }
    }

    /// Returns whether there was room for it: what nobody fetches does not pile up.
    fn put(&self, said: Said) -> bool {
        let (bytes, waiting) = (said.text.len(), &self.1.waiting);
        let before = waiting.fetch_add(bytes, Ordering::Relaxed);
        // Something that is larger than all that may wait goes when nothing else does.
        let has_room = before == 0 || before + bytes <= WAITING;
        let is_put = has_room && self.0.try_send(said).is_ok();
        if !is_put {
            waiting.fetch_sub(bytes, Ordering::Relaxed);
        }
        is_put
    }
}

/// Returns a frame as the text that travels.
pub(crate) fn text_of(frame: &HostFrame) -> Arc<str> {
    let text = serde_json::to_string(frame);
    text.expect("BUG: every frame can be written as JSON").into()
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use protocol::ErrorCode;

    use super::*;

    fn face(outbox: mpsc::Sender<Said>) -> Face {
        let shown = Secret::Key("key".to_owned());
        Face::new(Ipv4Addr::LOCALHOST.into(), shown, outbox, Arc::default())
    }

    #[test]
    fn a_face_that_missed_a_frame_hears_nothing_that_came_after() {
        let (outbox, mut frames) = mpsc::channel(1);
        let mut face = face(outbox);
        for error in [ErrorCode::BadFrame, ErrorCode::NotSaved] {
            face.send(&HostFrame::Refused { error });
        }
        assert!(face.is_lost, "the second did not fit");
        assert!(frames.try_recv().is_ok(), "the first was there");
        face.send(&HostFrame::Refused { error: ErrorCode::Closing });
        assert!(frames.try_recv().is_err(), "there is room again, but a frame is missing");
    }

    #[test]
    fn what_a_face_does_not_fetch_does_not_pile_up() {
        let (outbox, mut frames) = mpsc::channel(256);
        let mut face = face(outbox);
        face.send_text("x".repeat(WAITING + 1).into());
        assert!(!face.is_lost, "one that is larger goes when nothing else waits");
        face.send_text("x".into());
        assert!(face.is_lost, "and nothing more until it is fetched");
        let mut sizes = std::iter::from_fn(|| frames.try_recv().ok().map(|said| said.text.len()));
        assert_eq!((sizes.next(), sizes.next()), (Some(WAITING + 1), None), "the first is there");
    }
}
