//! One connected face: who it is, what it was sent, and where it looks.

use std::net::IpAddr;
use std::sync::Arc;

use domain::{CircleId, RecordId, Role, SeatId, WorksheetId};
use protocol::{ClientFrame, HostFrame};
use tokio::sync::mpsc;

use crate::{Closed, Room};

/// Names one connection while it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub(crate) u64);

/// The outside end of one connected face.
#[derive(Debug)]
pub struct Session {
    id: SessionId,
    frames: mpsc::Receiver<Arc<str>>,
    outbox: mpsc::WeakSender<Arc<str>>,
    room: Room,
}

/// The speaking half of a session.
#[derive(Debug, Clone)]
pub struct Speaker {
    id: SessionId,
    room: Room,
    outbox: mpsc::WeakSender<Arc<str>>,
}

impl Speaker {
    /// Says something to the room.
    pub async fn say(&self, frame: ClientFrame) -> Result<(), Closed> {
        self.room.say(self.id, frame).await
    }

    /// Puts a frame of the door's own among those that the face hears.
    pub fn tell(&self, frame: &HostFrame) {
        if let Some(outbox) = self.outbox.upgrade() {
            Outbox(outbox).send(frame);
        }
    }
}

impl Session {
    pub(crate) fn new(
        id: SessionId,
        frames: mpsc::Receiver<Arc<str>>,
        outbox: mpsc::WeakSender<Arc<str>>,
        room: Room,
    ) -> Self {
        Self { id, frames, outbox, room }
    }

    /// Returns what the room says next, as JSON text; nothing once it has let this face go.
    pub async fn hear(&mut self) -> Option<Arc<str>> {
        self.frames.recv().await
    }

    /// Returns a half that speaks while this one listens.
    pub fn speaker(&self) -> Speaker {
        Speaker { id: self.id, room: self.room.clone(), outbox: self.outbox.clone() }
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
    outbox: mpsc::Sender<Arc<str>>,
    pub(crate) seat: Option<(SeatId, Role)>,
    pub(crate) worksheet: Option<WorksheetId>,
    pub(crate) record: Option<RecordId>,
    /// It was too slow, or is gone: it is let go after the batch.
    pub(crate) is_lost: bool,
}

impl Face {
    pub(crate) fn new(peer: IpAddr, outbox: mpsc::Sender<Arc<str>>) -> Self {
        Self { peer, outbox, seat: None, worksheet: None, record: None, is_lost: false }
    }

    pub(crate) fn outbox(&self) -> Outbox {
        Outbox(self.outbox.clone())
    }

    /// Tells whether it was too slow, or its other end is closed.
    pub(crate) fn is_gone(&self) -> bool {
        self.is_lost || self.outbox.is_closed()
    }

    pub(crate) fn role(&self) -> Option<&Role> {
        self.seat.as_ref().map(|(_, role)| role)
    }

    pub(crate) fn circle(&self) -> Option<&CircleId> {
        match self.role() {
            Some(Role::Circle { circle }) => Some(circle),
            Some(Role::Facilitator | Role::Wall) | None => None,
        }
    }

    /// Sends a frame without ever waiting: nothing waits for a slow face.
    pub(crate) fn send(&mut self, frame: &HostFrame) {
        self.send_text(text_of(frame));
    }

    /// Once a frame did not fit nothing follows it: no "saved" without the words that it is about.
    pub(crate) fn send_text(&mut self, text: Arc<str>) {
        if self.is_lost {
            return;
        }
        if self.outbox.try_send(text).is_err() {
            self.is_lost = true;
        }
    }
}

/// The way to one face for work that goes on beside the actor.
#[derive(Debug)]
pub(crate) struct Outbox(mpsc::Sender<Arc<str>>);

impl Outbox {
    pub(crate) fn send(&self, frame: &HostFrame) {
        if self.0.try_send(text_of(frame)).is_err() {
            tracing::debug!("a face left before its page was made");
        }
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

    #[test]
    fn a_face_that_missed_a_frame_hears_nothing_that_came_after() {
        let (outbox, mut frames) = mpsc::channel(1);
        let mut face = Face::new(Ipv4Addr::LOCALHOST.into(), outbox);
        for error in [ErrorCode::BadFrame, ErrorCode::NotSaved] {
            face.send(&HostFrame::Refused { error });
        }
        assert!(face.is_lost, "the second did not fit");
        assert!(frames.try_recv().is_ok(), "the first was there");
        face.send(&HostFrame::Refused { error: ErrorCode::Closing });
        assert!(frames.try_recv().is_err(), "there is room again, but a frame is missing");
    }
}
