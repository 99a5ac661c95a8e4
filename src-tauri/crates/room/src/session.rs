//! One connected face: who it is, what it was sent, and where it looks.

use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use domain::{CircleId, RecordId, Role, SeatId, WorksheetId};
use protocol::{ClientFrame, HostFrame};
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::time::Instant;

use crate::claim::Secret;
use crate::share::{Counted, Share};
use crate::{Closed, Room};

/// The most bytes of a frame that is not large in any case.
const LONG: usize = 64 * 1024;

/// Kept while something large is on its way to or from a face.
pub(crate) type Hand = OwnedSemaphorePermit;

/// Names one connection while it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub(crate) u64);

/// What both ends of a connected face know of it.
#[derive(Debug)]
pub(crate) struct Both {
    /// What its device may have at once; its own as long as it has no seat.
    share: Mutex<Arc<Share>>,
}

impl Both {
    pub(crate) fn new(share: Arc<Share>) -> Self {
        Self { share: Mutex::new(share) }
    }

    fn share(&self) -> Arc<Share> {
        Arc::clone(&self.share.lock().expect("BUG: nobody panics with a share in hand"))
    }

    fn has(&self, share: Arc<Share>) {
        *self.share.lock().expect("BUG: nobody panics with a share in hand") = share;
    }
}

/// The outside end of one connected face.
#[derive(Debug)]
pub struct Session {
    id: SessionId,
    both: Arc<Both>,
    frames: mpsc::Receiver<Said>,
    outbox: mpsc::WeakSender<Said>,
    room: Room,
}

/// One frame on its way to a face.
#[derive(Debug)]
pub(crate) struct Said {
    text: Arc<str>,
    /// For something large: free again when it is on its way.
    _hand: Option<Hand>,
    /// As long as it waits.
    _counted: Counted,
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
}

impl Speaker {
    /// Says something of so many bytes to the room; something large only when this device has a hand
    /// free for it.
    pub async fn say(&self, frame: ClientFrame, bytes: usize) -> Result<(), Closed> {
        let hand = if bytes > LONG || is_large(&frame) {
            Some(self.both.share().hand().await.ok_or(Closed)?)
        } else {
            None
        };
        self.room.say(self.id, frame, hand).await
    }

    /// Returns the seat of this face, if it has one.
    pub fn seat(&self) -> Option<String> {
        self.both.share().seat().map(|seat| seat.as_str().to_owned())
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
        | ClientFrame::HostOn { .. }
        | ClientFrame::LookAtNetwork
        | ClientFrame::Follow { .. }
        | ClientFrame::Followed { .. }
        | ClientFrame::Lock { .. }
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
        Self { id, both, frames, outbox, room }
    }

    /// Returns what the room says next, as JSON text; nothing once it has let this face go.
    pub async fn hear(&mut self) -> Option<Arc<str>> {
        Some(self.frames.recv().await?.text)
    }

    /// Tells whether this face has a seat.
    pub fn is_in(&self) -> bool {
        self.both.share().seat().is_some()
    }

    /// Returns a half that speaks while this one listens.
    pub fn speaker(&self) -> Speaker {
        let (room, outbox) = (self.room.clone(), self.outbox.clone());
        Speaker { id: self.id, both: Arc::clone(&self.both), room, outbox }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
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

    /// Gives it a seat, or takes it away; with what its device may have at once.
    pub(crate) fn sits(&mut self, seat: Option<(SeatId, Role)>, share: Arc<Share>) {
        self.outbox.1.has(share);
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
        self.put(text_of(frame), hand);
    }

    /// Once a frame did not fit nothing follows it: no "saved" without the words that it is about.
    pub(crate) fn send_text(&mut self, text: Arc<str>) {
        self.put(text, None);
    }

    fn put(&mut self, text: Arc<str>, hand: Option<Hand>) {
        if self.is_lost {
            return;
        }
        self.is_lost = !self.outbox.put(text, hand);
    }
}

/// The way to one face.
#[derive(Debug, Clone)]
pub(crate) struct Outbox(mpsc::Sender<Said>, Arc<Both>);

impl Outbox {
    /// Sends what was made beside the actor.
    pub(crate) fn send(&self, frame: &HostFrame, hand: Option<Hand>) {
        if !self.put(text_of(frame), hand) {
            tracing::debug!("a face left before what it asked for was made");
        }
    }

    /// Returns whether there was room for it: what nobody fetches does not pile up.
    fn put(&self, text: Arc<str>, hand: Option<Hand>) -> bool {
        let Some(counted) = self.1.share().count(text.len()) else { return false };
        self.0.try_send(Said { text, _hand: hand, _counted: counted }).is_ok()
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
    use crate::share::{Shares, WAITING};

    fn face(outbox: mpsc::Sender<Said>) -> Face {
        let shown = Secret::Key("key".to_owned());
        let both = Both::new(Shares::default().of_nobody());
        Face::new(Ipv4Addr::LOCALHOST.into(), shown, outbox, Arc::new(both))
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
