//! Whether tablets can reach this laptop: the door looks, and desks that asked are told.

use std::time::Duration;

use protocol::HostFrame;
use protocol::view::NetworkView;
use tokio::time::Instant;

use crate::actor::Actor;
use crate::session::{SessionId, text_of};

/// How long a desk is told after it asked; as long as the page is open it asks again.
const TOLD_FOR: Duration = Duration::from_secs(15);

impl Actor {
    /// Has the door look, and tells this desk what it finds for a while.
    pub(crate) fn look_at_network(&mut self, from: SessionId) {
        if let Some(face) = self.faces.get_mut(&from) {
            face.network_until = Some(Instant::now() + TOLD_FOR);
            self.room.looks.notify_one();
        }
    }

    /// Tells the door whether apps nearby are to be told that a day is here.
    pub(crate) fn mind_nearby(&self) {
        let wanted = !self.day.joining.is_untold;
        self.room.nearby.send_if_modified(|told| std::mem::replace(told, wanted) != wanted);
    }

    /// Tells whoever asked, and still may know.
    pub(crate) fn tell_network(&mut self, view: Box<NetworkView>) {
        let now = Instant::now();
        let text = text_of(&HostFrame::Network { view });
        for face in self.faces.values_mut() {
            let still_asks = face.network_until.is_some_and(|until| now < until);
            if still_asks && face.role() == Some(&domain::Role::Facilitator) {
                face.send_text(text.clone());
            }
        }
    }
}
