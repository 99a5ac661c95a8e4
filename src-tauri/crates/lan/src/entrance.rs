//! Between the door and the room: somebody shows what they know, and the line is sealed with it.

use std::net::IpAddr;

use axum::body::Bytes;
use axum::extract::ws::Message;
use room::Room;

use crate::sealed::{self, Door, HostKey, Open};

/// The entrance, for one socket.
pub(crate) struct Entrance<'a> {
    room: &'a Room,
    peer: IpAddr,
    door: Door,
}

/// What came of something that was said.
pub(crate) struct Met {
    pub(crate) says: Message,
    /// The line, once it is sealed.
    pub(crate) open: Option<Open>,
}

impl<'a> Entrance<'a> {
    pub(crate) fn new(room: &'a Room, peer: IpAddr, own: HostKey) -> Self {
        Self { room, peer, door: Door::of(own) }
    }

    /// Hears what somebody says in the open; nothing when the room has closed.
    pub(crate) async fn meet(&mut self, message: &[u8]) -> Option<Met> {
        let (says, open) = match self.door.meet(message) {
            sealed::Met::Says(says) => (says, None),
            sealed::Met::Claims(claim, opening) => {
                let found = self.room.claimed(claim, self.peer).await.ok()?;
                self.door.answer(&opening, found)
            }
            sealed::Met::Tries(tried) => {
                let (code, is_right) = (tried.code.clone(), tried.is_right());
                let counted = self.room.code_was_tried(self.peer, code, is_right).await.ok()?;
                tried.answer(counted)
            }
        };
        Some(Met { says: Message::Binary(Bytes::from(says)), open })
    }
}
