//! The one task that owns the day and its file.
//!
//! It takes what is waiting as one batch, decides each, saves all in one transaction, and only then
//! makes the new day its own, answers and publishes.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::mem::take;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{Access, Change, CircleId, CommandId, Day, Joining, Keeping, Revision};
use protocol::view::{MediaView, NetworkView};
use protocol::{ClientFrame, ErrorCode, HostFrame, Outcome, PictureFault};
use store::{Commit, ComputerKey, Loaded, PictureId, Store, StoreError, life_of};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};

use crate::access::AccessLog;
use crate::attempts::Attempts;
use crate::batch::{Answer, Ask, Batch, Wish};
use crate::claim::{Claim, Secret};
use crate::code::secret;
use crate::copies::{Beside, Copies};
use crate::erasing::Erasures;
use crate::fault::Timings;
use crate::forms::{Coming, FormRead};
use crate::ground::Ground;
use crate::history::Reading;
use crate::lock::{LockMade, Locks};
use crate::money::{Ledger, Touched};
use crate::morning::at_the_start;
use crate::pictures::{LookedAt, PART, Shelf, Tray, part_said, store_shelf};
use crate::printing::{Photo, Press, Pressed};
use crate::publish::{Dirty, PAUSE};
use crate::rehearsal::Minding;
use crate::seats::Seats;
use crate::session::{Both, Face, Hand, Said, SessionId};
use crate::share::Shares;
use crate::spare::{Copied, Spare};
use crate::watch::Watch;
use crate::{Clock, Invitations, Keys, Room};

/// Messages that are taken in one go, and so in one transaction.
const BATCH: usize = 256;
/// How often the host looks at the clock.
const TICK: Duration = Duration::from_secs(1);

/// What the outside says to the actor.
#[derive(Debug)]
pub(crate) enum Message {
    Claimed {
        peer: IpAddr,
        claim: Claim,
        answer: oneshot::Sender<Result<Vec<Secret>, ErrorCode>>,
    },
    CodeTried {
        peer: IpAddr,
        code: String,
        is_right: bool,
        answer: oneshot::Sender<Result<Secret, ErrorCode>>,
    },
    Connect {
        peer: IpAddr,
        shown: Secret,
        outbox: mpsc::Sender<Said>,
        answer: oneshot::Sender<(SessionId, Arc<Both>)>,
    },
    Say {
        id: SessionId,
        frame: Box<ClientFrame>,
        hand: Option<Hand>,
    },
    LookedAt(LookedAt),
    FormRead(FormRead),
    /// Paper wants the file of a form, by its hash.
    FormFile {
        hash: String,
        answer: oneshot::Sender<Option<Vec<u8>>>,
    },
    /// Paper wants a photo or drawing.
    Photo {
        wanted: PictureId,
        answer: oneshot::Sender<Option<Photo>>,
    },
    Pressed(Pressed),
    /// Paper wants to know who has seen a plan.
    AccessesOf {
        circle: CircleId,
        answer: oneshot::Sender<Vec<Access>>,
    },
    Copied(Copied),
    LockMade(LockMade),
    RememberLock {
        answer: oneshot::Sender<Option<(String, ComputerKey)>>,
    },
    Leave {
        id: SessionId,
    },
    FoundAt {
        addresses: Vec<String>,
    },
    NetworkIs {
        view: Box<NetworkView>,
    },
    MediaFound {
        media: Vec<MediaView>,
    },
    Invitations {
        answer: oneshot::Sender<Invitations>,
    },
    /// Of copies and of other files: taken when what was written is saved.
    Beside(Beside),
    Keeping {
        answer: oneshot::Sender<Keeping>,
    },
}

/// The day, its file, and the faces that look at it.
pub(crate) struct Actor {
    pub(crate) room: Room,
    pub(crate) store: Store,
    pub(crate) day: Day,
    pub(crate) commands: BTreeMap<CommandId, Revision>,
    pub(crate) wrote: BTreeMap<CircleId, DateTime<Utc>>,
    /// Which life of the event it is, if it goes on from a copy.
    pub(crate) life: Option<String>,
    pub(crate) keys: Keys,
    pub(crate) clock: Clock,
    pub(crate) attempts: Attempts,
    pub(crate) seats: Seats,
    pub(crate) faces: BTreeMap<SessionId, Face>,
    /// What each device may have at once.
    pub(crate) shares: Shares,
    pub(crate) addresses: Vec<String>,
    /// Photos, music and films beside the event file.
    pub(crate) media: Vec<MediaView>,
    pub(crate) dirty: Dirty,
    pub(crate) published: Instant,
    /// Circles whose devices wait for their view.
    pub(crate) to_tell: BTreeSet<CircleId>,
    pub(crate) shelf: Shelf,
    /// The form that each desk brings.
    pub(crate) coming_forms: BTreeMap<SessionId, Coming>,
    pub(crate) locks: Locks,
    pub(crate) one_at_a_time: Arc<Mutex<()>>,
    pub(crate) readings: VecDeque<Reading>,
    pub(crate) ledger: Ledger,
    pub(crate) watch: Watch,
    pub(crate) minding: Minding,
    pub(crate) press: Press,
    pub(crate) copies: Copies,
    pub(crate) ground: Ground,
    pub(crate) access: AccessLog,
    /// Records that could not be read when the event was opened.
    pub(crate) broken: usize,
    /// How long the disk took.
    pub(crate) timings: Timings,
    /// Who is being deleted, until nothing of them is in any file.
    pub(crate) erasures: Erasures,
    pub(crate) spare: Spare,
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
        let Loaded { mut day, mut commands, broken, did, wrote, spare: _ } = loaded;
        let n_broken = broken.len();
        for (circle, broken) in broken {
            // Ids of circles are made of names: the log says which it is by its place.
            let circle = day.circles.iter().position(|of| of.id == circle);
            let collection = broken.collection.name();
            tracing::warn!(circle, collection, "a record cannot be read and is left aside");
        }
        let changes = at_the_start(&day, clock.now());
        if !changes.is_empty() {
            let revision = day.revision.next();
            let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
            domain::apply_all(&mut day, revision, &changes);
            commands.insert(id.clone(), revision);
            store.commit(&[Commit { id, seat: None, at: clock.now(), revision, changes }]).await?;
        }
        let shelf = store_shelf(&mut store, clock.now()).await?;
        store.trim_accesses().await?;
        let last_access = store.last_access().await?;
        let erasures = Erasures::cut_short(store.whose_copies_go().await?);
        let life = life_of(commands.keys());
        // Somebody may have been stopped while the copies followed the lock.
        let copies = Copies::that_follow(&mut store).await?;
        let watch = Watch::begin(&clock);
        Ok(Self {
            room,
            store,
            day,
            commands,
            wrote,
            life,
            keys,
            clock,
            attempts: Attempts::default(),
            seats: Seats::new(did),
            faces: BTreeMap::new(),
            shares: Shares::default(),
            addresses: Vec::new(),
            media: Vec::new(),
            dirty: Dirty::default(),
            published: Instant::now(),
            to_tell: BTreeSet::new(),
            shelf,
            coming_forms: BTreeMap::new(),
            locks: Locks::default(),
            one_at_a_time: Arc::default(),
            readings: VecDeque::new(),
            ledger: Ledger::default(),
            watch,
            minding: Minding::default(),
            press: Press::default(),
            copies,
            ground: Ground::default(),
            access: AccessLog::after(last_access),
            broken: n_broken,
            timings: Timings::default(),
            erasures,
            spare: Spare::new(),
            last_session: 0,
        })
    }

    pub(crate) async fn run(mut self, mut messages: mpsc::Receiver<Message>) {
        let stop = self.room.stop.clone();
        let mut waiting = Vec::with_capacity(BATCH);
        let mut ticks = interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let due = self.published + PAUSE;
            tokio::select! {
                biased;
                () = stop.cancelled() => break,
                // Before what is said: a tablet that never stops would hold the minute back.
                _ = ticks.tick() => self.tick().await,
                count = messages.recv_many(&mut waiting, BATCH) => {
                    if count == 0 {
                        break;
                    }
                    self.take(&mut waiting).await;
                }
                () = sleep_until(due), if self.dirty.is_any() => self.publish(),
                () = std::future::ready(()), if !self.to_tell.is_empty() => self.tell_a_circle(),
                () = std::future::ready(()), if !self.readings.is_empty() => self.read_on().await,
            }
            self.feed_spare().await;
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
        // What they say is of the time after the clock was set: the day must be too.
        self.mind_the_clock().await;
        let mut batch = Batch::of(&self.day);
        let (mut photos, mut files) = (Vec::new(), Vec::new());
        let (mut beside, mut logs, mut remembering) = (Vec::new(), Vec::new(), Vec::new());
        for message in waiting.drain(..) {
            match message {
                Message::Claimed { peer, claim, answer } => {
                    let found = self.secrets_for(&claim, peer, &batch.day);
                    tell(answer, found);
                }
                Message::CodeTried { peer, code, is_right, answer } => {
                    let found = self.code_was_tried(peer, &code, is_right, &batch.day);
                    tell(answer, found);
                }
                Message::Connect { peer, shown, outbox, answer } => {
                    let both = Arc::new(Both::new(self.shares.of_nobody()));
                    let face = Face::new(peer, shown, outbox, Arc::clone(&both));
                    self.connect(face, both, answer);
                }
                Message::Say { id, frame, hand } => self.hear(id, *frame, hand, &mut batch),
                Message::LookedAt(looked_at) => batch.looked_at.push(looked_at),
                Message::FormRead(read) => batch.forms.push(read),
                Message::FormFile { hash, answer } => files.push((hash, answer)),
                Message::Photo { wanted, answer } => photos.push((wanted, answer)),
                Message::Pressed(pressed) => batch.pressed.push(pressed),
                Message::Beside(message) => beside.push(message),
                Message::AccessesOf { circle, answer } => logs.push((circle, answer)),
                Message::Copied(copied) => self.offer_copy(copied),
                Message::LockMade(made) => self.take_lock(made),
                Message::RememberLock { answer } => remembering.push(answer),
                Message::Leave { id } => self.forget(id),
                Message::FoundAt { addresses } => {
                    self.addresses = addresses;
                    self.dirty.everything();
                }
                Message::NetworkIs { view } => self.tell_network(view),
                Message::MediaFound { media } => {
                    self.media = media;
                    self.dirty.everything();
                }
                Message::Keeping { answer } => {
                    if answer.send(self.day.event.keeping.clone()).is_err() {
                        tracing::debug!("nobody wants to know how long it is kept any more");
                    }
                }
                Message::Invitations { answer } => {
                    let circles = self.day.who_plan().map(|circle| circle.id.clone()).collect();
                    let Joining { code, key, .. } = self.day.joining.clone();
                    tell(answer, Invitations { code, key, circles });
                }
            }
        }
        let is_saved = self.save(&mut batch).await;
        let (asks, looked_at) = (take(&mut batch.asks), take(&mut batch.looked_at));
        let (forms, pressed) = (take(&mut batch.forms), take(&mut batch.pressed));
        let erasing = take(&mut batch.erasing);
        self.settle(batch, is_saved);
        self.publish_an_urgent_wall();
        if is_saved {
            self.erase(erasing).await;
        }
        self.serve(asks).await;
        for looked_at in looked_at {
            self.keep_picture(looked_at).await;
        }
        for read in forms {
            self.keep_form(read).await;
        }
        self.lend(files, photos).await;
        for (circle, answer) in logs {
            self.lend_accesses(&circle, answer).await;
        }
        for answer in remembering {
            self.remember_lock(answer).await;
        }
        self.note_pressed(&pressed);
        if !pressed.is_empty() {
            self.keep_log().await;
        }
        for pressed in pressed {
            self.take_from_press(pressed);
        }
        for message in beside {
            self.mind_beside(message).await;
        }
        self.let_go();
        if self.dirty.is_urgent || (self.dirty.is_any() && self.published.elapsed() >= PAUSE) {
            self.publish();
        }
        // However much they say: each time somebody's turn comes.
        self.tell_a_circle();
    }

    /// Does what is the host's own to do as time goes by; about once a second.
    async fn tick(&mut self) {
        self.mind_the_clock().await;
        self.mind_sleep().await;
        self.mind_the_minute();
        let ticks = self.mind_people().await;
        self.mind_the_ground().await;
        self.mind_copies().await;
        self.keep_log().await;
        self.finish_erasing().await;
        self.mind_spare(ticks).await;
        self.tell_hosting(ticks);
        self.tell_spare();
        self.tell_door();
    }

    /// Makes changes of the host's own: saved, applied and told as any other.
    pub(crate) async fn make_own(&mut self, changes: Vec<Change>) -> bool {
        let mut batch = Batch::of(&self.day);
        let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
        let (now, revision) = (self.clock.now(), batch.day.revision.next());
        // Without any it is the log alone that is kept.
        if !changes.is_empty() {
            batch.add(id, None, now, revision, changes);
        }
        let is_saved = self.save(&mut batch).await;
        self.settle(batch, is_saved);
        is_saved
    }

    async fn save(&mut self, batch: &mut Batch) -> bool {
        self.save_or_say(batch).await.is_ok()
    }

    pub(crate) async fn save_or_say(&mut self, batch: &mut Batch) -> Result<(), StoreError> {
        let lines = self.tell_log(batch);
        if batch.commits.is_empty() {
            return Ok(());
        }
        let began = Instant::now();
        let committed = self.store.commit(&batch.commits).await;
        self.timings.took(began.elapsed(), committed.is_ok());
        match committed {
            Ok(()) => {
                self.copies.has_new = true;
                self.copies.is_due |= self.day.agenda.now != batch.day.agenda.now;
                self.can_save();
                self.log_is_kept(lines);
                self.erasures.are_let_go(&batch.commits);
                batch.touched = Touched::between(&self.day, &batch.day, &batch.commits);
                self.day = batch.day.clone();
                self.mind_nearby();
                for commit in &batch.commits {
                    self.commands.insert(commit.id.clone(), commit.revision);
                }
                Ok(())
            }
            Err(error) => {
                tracing::error!(%error, "the disk did not take a change; nothing of it was made");
                self.cannot_save(&error).await;
                Err(error)
            }
        }
    }

    /// Publishes what changed in plans, and then answers: a device has its words before "saved".
    pub(crate) fn settle(&mut self, batch: Batch, is_saved: bool) {
        if is_saved {
            for commit in &batch.commits {
                self.note(commit);
            }
            for role in &batch.unkeyed {
                self.renew_key(role);
            }
            self.send_records(&batch.commits);
            self.send_money(&batch.touched);
        }
        for answer in batch.answers {
            match answer {
                Answer::Reply { to, id, outcome, needs_saving } => {
                    let failed = Outcome::Failed { error: ErrorCode::NotSaved };
                    let outcome = if needs_saving && !is_saved { failed } else { outcome };
                    self.send(to, &HostFrame::Reply { id, outcome });
                }
                Answer::Refuse { to, error } => self.send(to, &HostFrame::Refused { error }),
                Answer::NoPicture { to, hash } => {
                    let fault = PictureFault::NotAllowed;
                    self.send(to, &HostFrame::PictureRefused { hash, fault });
                }
                Answer::Cards { to } => self.send_cards(to),
                Answer::Over { to } => self.refuse_as_over(to),
                Answer::Seat { to, seated } => match self.as_it_is(seated, is_saved) {
                    Ok(seated) => self.seat(to, seated),
                    Err(error) => self.send(to, &HostFrame::Refused { error }),
                },
            }
        }
    }

    /// Keeps what faces bring beside the day, and gives them what they ask for.
    async fn serve(&mut self, asks: Vec<Ask>) {
        let mut tray = Tray::default();
        let mut wanted = Vec::new();
        for Ask { from, wish, hand } in asks {
            match wish {
                Wish::KeepPart(part) => self.bring(from, part, &mut tray),
                Wish::FormPart(part) => self.bring_form(from, part),
                Wish::Picture { hash, offset } => wanted.push((from, hash, offset, hand)),
                Wish::History => self.begin_reading(from, None, hand),
                Wish::HelpWithFault { id } => self.help_with_fault(from, id),
                Wish::WhoSees { circle } => self.tell_who_sees(from, &circle),
                Wish::WhatGoes { circle } => self.tell_what_goes(from, circle).await,
                Wish::Accesses => self.tell_accesses(from, hand).await,
                Wish::PlanAt { revision } => self.begin_reading(from, Some(revision), hand),
                Wish::Print { id, paper } => self.print(from, id, *paper),
                Wish::CancelPrint { id } => self.cancel_print(from, id),
                Wish::Copies => self.list_copies(from, hand),
                Wish::BringBack { id, copy, circle } => self.bring_back(from, id, copy, circle),
                Wish::Follow { have, addresses } => {
                    self.begin_to_follow(from, have, addresses).await;
                }
                Wish::Copy { offset } => self.send_copy_part(from, offset, hand),
                Wish::Followed { has } => self.spare_has(from, &has).await,
                Wish::Lock { id, wish } => self.mind_the_lock(from, id, *wish).await,
            }
        }
        let is_saved = match tray.changes.as_slice() {
            [] => Ok(()),
            changes => self.store.change_parts(changes).await,
        };
        if let Err(error) = &is_saved {
            tracing::error!(%error, "the disk did not take a part of a picture");
            self.cannot_save(error).await;
        }
        for info in self.answer_parts(tray, is_saved.is_ok()) {
            match self.store.bytes_so_far(&info.id).await {
                Ok(bytes) => self.look_at(info, bytes),
                Err(error) => {
                    tracing::error!(%error, "a picture that has come cannot be read");
                    self.refuse_picture(&info.id, &PictureFault::NotSaved);
                }
            }
        }
        for (from, hash, offset, hand) in wanted {
            let frame = match self.whose_picture(from, &hash) {
                Ok(id) => {
                    part_said(hash, offset, self.store.part_of_picture(&id, offset, PART).await)
                }
                Err(fault) => HostFrame::PictureRefused { hash, fault },
            };
            self.hand(from, &frame, hand);
        }
    }

    fn connect(
        &mut self,
        face: Face,
        both: Arc<Both>,
        answer: oneshot::Sender<(SessionId, Arc<Both>)>,
    ) {
        self.last_session += 1;
        let id = SessionId(self.last_session);
        self.faces.insert(id, face);
        if answer.send((id, both)).is_err() {
            self.faces.remove(&id);
        }
    }

    pub(crate) fn forget(&mut self, id: SessionId) {
        self.cancel_prints_of(id);
        self.coming_forms.remove(&id);
        self.spare.forget(id);
        self.locks.forget(id);
        if let Some(face) = self.faces.remove(&id) {
            if let Some((seat, _)) = face.seat() {
                self.seats.is_here(seat, self.clock.now());
            }
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

    pub(crate) fn hand(&mut self, to: SessionId, frame: &HostFrame, hand: Option<Hand>) {
        if let Some(face) = self.faces.get_mut(&to) {
            face.hand(frame, hand);
        }
    }

    pub(crate) fn now_text(&self) -> String {
        self.clock.now().to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}

/// Answers somebody who may have gone meanwhile.
fn tell<T>(answer: oneshot::Sender<T>, found: T) {
    if answer.send(found).is_err() {
        tracing::debug!("nobody waits for the answer any more");
    }
}

#[cfg(test)]
mod tests;
