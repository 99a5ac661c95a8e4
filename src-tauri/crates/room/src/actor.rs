//! The one task that owns the day and its file.
//!
//! It takes what is waiting as one batch, decides each, saves all in one transaction, and only then
//! makes the new day its own, answers and publishes.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{CircleId, CommandId, Day, Joining, Revision};
use protocol::{ClientFrame, ErrorCode, HostFrame, Outcome};
use store::{Commit, Loaded, Store, StoreError};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

use crate::attempts::Attempts;
use crate::batch::{Answer, Batch};
use crate::code::{join_code, secret};
use crate::publish::{Dirty, PAUSE};
use crate::session::{Face, SessionId};
use crate::{Clock, Invitations, Keys, Room};

/// Messages that are taken in one go, and so in one transaction.
const BATCH: usize = 256;

/// What the outside says to the actor.
#[derive(Debug)]
pub(crate) enum Message {
    Connect { peer: IpAddr, outbox: mpsc::Sender<Arc<str>>, answer: oneshot::Sender<SessionId> },
    Say { id: SessionId, frame: Box<ClientFrame> },
    Leave { id: SessionId },
    FoundAt { addresses: Vec<String> },
    Invitations { answer: oneshot::Sender<Invitations> },
}

/// The day, its file, and the faces that look at it.
pub(crate) struct Actor {
    pub(crate) room: Room,
    store: Store,
    pub(crate) day: Day,
    pub(crate) commands: BTreeMap<CommandId, Revision>,
    pub(crate) wrote: BTreeMap<CircleId, DateTime<Utc>>,
    pub(crate) keys: Keys,
    pub(crate) clock: Clock,
    pub(crate) attempts: Attempts,
    pub(crate) faces: BTreeMap<SessionId, Face>,
    pub(crate) addresses: Vec<String>,
    pub(crate) dirty: Dirty,
    pub(crate) published: Instant,
    last_session: u64,
}

impl Actor {
    pub(crate) async fn begin(
        room: Room,
        mut store: Store,
        loaded: Loaded,
        keys: Keys,
    ) -> Result<Self, StoreError> {
        let clock = room.clock.clone();
        let Loaded { mut day, mut commands, broken, wrote } = loaded;
        for (circle, broken) in broken {
            let (collection, field) = (broken.collection.name(), broken.field);
            tracing::warn!(%circle, collection, field, "a record cannot be read and is left aside");
        }
        if day.joining.code.is_empty() {
            let joining = Joining { code: join_code() };
            let revision = day.revision.next();
            let changes = vec![domain::Change::JoiningChanged { joining }];
            let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
            domain::apply_all(&mut day, revision, &changes);
            commands.insert(id.clone(), revision);
            store.commit(&[Commit { id, seat: None, at: clock.now(), revision, changes }]).await?;
        }
        Ok(Self {
            room,
            store,
            day,
            commands,
            wrote,
            keys,
            clock,
            attempts: Attempts::default(),
            faces: BTreeMap::new(),
            addresses: Vec::new(),
            dirty: Dirty::default(),
            published: Instant::now(),
            last_session: 0,
        })
    }

    pub(crate) async fn run(mut self, mut messages: mpsc::Receiver<Message>) {
        let stop = self.room.stop.clone();
        let mut waiting = Vec::with_capacity(BATCH);
        loop {
            let due = self.published + PAUSE;
            tokio::select! {
                biased;
                () = stop.cancelled() => break,
                count = messages.recv_many(&mut waiting, BATCH) => {
                    if count == 0 {
                        break;
                    }
                    self.take(&mut waiting).await;
                }
                () = sleep_until(due), if self.dirty.is_any() => self.publish(),
            }
        }
        messages.close();
        while messages.recv_many(&mut waiting, BATCH).await > 0 {
            self.take(&mut waiting).await;
        }
        for face in self.faces.values_mut() {
            face.send(&HostFrame::Refused { error: ErrorCode::Closing });
        }
        self.faces.clear();
        if let Err(error) = self.store.close().await {
            tracing::warn!(%error, "the event file was not tidied up; it is whole all the same");
        }
    }

    /// Permits and decides what is waiting, saves it, and only then makes it so.
    async fn take(&mut self, waiting: &mut Vec<Message>) {
        let mut batch = Batch::of(&self.day);
        for message in waiting.drain(..) {
            match message {
                Message::Connect { peer, outbox, answer } => self.connect(peer, outbox, answer),
                Message::Say { id, frame } => self.hear(id, *frame, &mut batch),
                Message::Leave { id } => self.forget(id),
                Message::FoundAt { addresses } => {
                    self.addresses = addresses;
                    self.dirty.everything();
                }
                Message::Invitations { answer } => {
                    let circles = self.day.circles.iter().map(|c| c.id.clone()).collect();
                    let code = self.day.joining.code.clone();
                    if answer.send(Invitations { code, circles }).is_err() {
                        tracing::debug!("nobody waits for the invitations any more");
                    }
                }
            }
        }
        let is_saved = self.save(&mut batch).await;
        self.settle(batch, is_saved);
        self.let_go();
        if self.dirty.is_urgent || (self.dirty.is_any() && self.published.elapsed() >= PAUSE) {
            self.publish();
        }
    }

    async fn save(&mut self, batch: &mut Batch) -> bool {
        if batch.commits.is_empty() {
            return true;
        }
        match self.store.commit(&batch.commits).await {
            Ok(()) => {
                self.day = batch.day.clone();
                for commit in &batch.commits {
                    self.commands.insert(commit.id.clone(), commit.revision);
                }
                true
            }
            Err(error) => {
                tracing::error!(%error, "the disk did not take a change; nothing of it was made");
                false
            }
        }
    }

    /// Publishes what changed in plans, and then answers: a device has its words before "saved".
    fn settle(&mut self, batch: Batch, is_saved: bool) {
        if is_saved {
            for commit in &batch.commits {
                self.note(commit);
            }
            self.send_records(&batch.commits);
        }
        for answer in batch.answers {
            match answer {
                Answer::Reply { to, id, outcome, needs_saving } => {
                    let failed = Outcome::Failed { error: ErrorCode::NotSaved };
                    let outcome = if needs_saving && !is_saved { failed } else { outcome };
                    self.send(to, &HostFrame::Reply { id, outcome });
                }
                Answer::Refuse { to, error } => self.send(to, &HostFrame::Refused { error }),
                Answer::Cards { to } => self.send_cards(to),
                Answer::Seat { to, seat, role, token, have } => {
                    if token.is_some() && !is_saved {
                        self.send(to, &HostFrame::Refused { error: ErrorCode::NotSaved });
                        continue;
                    }
                    self.seat(to, seat, &role, token, have);
                }
            }
        }
    }

    fn connect(
        &mut self,
        peer: IpAddr,
        outbox: mpsc::Sender<Arc<str>>,
        answer: oneshot::Sender<SessionId>,
    ) {
        self.last_session += 1;
        let id = SessionId(self.last_session);
        self.faces.insert(id, Face::new(peer, outbox));
        if answer.send(id).is_err() {
            self.faces.remove(&id);
        }
    }

    pub(crate) fn forget(&mut self, id: SessionId) {
        if let Some(face) = self.faces.remove(&id) {
            self.dirty.presence(face.circle());
        }
    }

    /// Lets go of faces that were too slow or are gone; they come back by themselves.
    fn let_go(&mut self) {
        let lost: Vec<_> =
            self.faces.iter().filter(|(_, face)| face.is_gone()).map(|(id, _)| *id).collect();
        for id in lost {
            self.forget(id);
        }
    }

    pub(crate) fn send(&mut self, to: SessionId, frame: &HostFrame) {
        if let Some(face) = self.faces.get_mut(&to) {
            face.send(frame);
        }
    }

    pub(crate) fn now_text(&self) -> String {
        self.clock.now().to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}
