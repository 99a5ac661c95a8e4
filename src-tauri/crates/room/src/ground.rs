//! Bad ground: the disk does not take what is written. Devices are told that they keep their words,
//! and the host tries again by itself until all is well.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::CommandId;
use protocol::HostFrame;
use protocol::view::DiskTrouble;
use store::{Again, StoreError};

use crate::actor::Actor;
use crate::copies::trouble_of;
use crate::money::Ledger;
use crate::session::text_of;

/// How often the host tries again.
const AGAIN: Duration = Duration::from_secs(2);

/// What keeps the host from saving.
#[derive(Debug, Default)]
pub(crate) struct Ground {
    pub(crate) trouble: Option<DiskTrouble>,
    pub(crate) since: Option<DateTime<Utc>>,
    tried: Option<Duration>,
}

impl Actor {
    /// Looks whether the file is still there, and after trouble tries whether it is over; about
    /// once a second.
    pub(crate) async fn mind_the_ground(&mut self) {
        if self.ground.trouble.is_none() {
            if let Err(error) = self.store.is_where_it_was() {
                self.cannot_save(&error).await;
            }
            return;
        }
        let (_, gone_by) = self.clock.both();
        if self.ground.tried.is_some_and(|tried| gone_by.saturating_sub(tried) < AGAIN) {
            return;
        }
        self.ground.tried = Some(gone_by);
        let last = self.last_command();
        match self.store.try_again(self.day.revision, last.as_ref()).await {
            Ok(Again::AsItWas) => self.can_save(),
            Ok(Again::HasMore) => self.take_up_what_is_there().await,
            Err(error) => self.say_trouble(trouble_of(&error)),
        }
    }

    /// Takes the day as the file has it: something is in it of which the disk said that it was not.
    /// Everybody comes back and sees it; what they send again is known.
    async fn take_up_what_is_there(&mut self) {
        match self.store.reload().await {
            Ok(loaded) => {
                (self.day, self.commands, self.wrote) = (loaded.day, loaded.commands, loaded.wrote);
                self.ledger = Ledger::default();
                self.can_save();
                for face in self.faces.keys().copied().collect::<Vec<_>>() {
                    self.forget(face);
                }
            }
            Err(error) => self.say_trouble(trouble_of(&error)),
        }
    }

    /// Notes that the disk did not take something.
    pub(crate) async fn cannot_save(&mut self, error: &StoreError) {
        let trouble = trouble_of(error);
        if trouble == DiskTrouble::Moved && self.ground.trouble.is_none() {
            // Wherever it was moved to: what its log holds belongs to it.
            if let Err(error) = self.store.bring_in_the_log().await {
                tracing::warn!(%error, "the log beside the file that is gone was not brought in");
            }
        }
        self.say_trouble(trouble);
    }

    /// Notes that it takes what is written again, and lets devices send what they kept.
    pub(crate) fn can_save(&mut self) {
        if self.ground.trouble.is_none() {
            return;
        }
        tracing::info!("the disk takes what is written again");
        self.ground = Ground::default();
        self.tell_ground();
    }

    fn say_trouble(&mut self, trouble: DiskTrouble) {
        if self.ground.trouble == Some(trouble) {
            return;
        }
        self.ground.trouble = Some(trouble);
        self.ground.since.get_or_insert(self.clock.now());
        self.tell_ground();
    }

    pub(crate) fn ground_frame(&self) -> HostFrame {
        HostFrame::Keeping { trouble: self.ground.trouble }
    }

    fn tell_ground(&mut self) {
        let frame = text_of(&self.ground_frame());
        for face in self.faces.values_mut().filter(|face| face.seat().is_some()) {
            face.send_text(std::sync::Arc::clone(&frame));
        }
        self.tell_safety();
    }

    /// Returns a command of the last revision: whoever has it is the file that we wrote.
    fn last_command(&self) -> Option<CommandId> {
        let last = self.commands.iter().find(|(_, revision)| **revision == self.day.revision);
        last.map(|(id, _)| id.clone())
    }
}
