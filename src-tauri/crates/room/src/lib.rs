//! The live day: one task owns the state and the event file, and everything goes through it.
//!
//! Order of every command: permit, decide, save, apply, publish. Knows no HTTP and no windows.

mod access;
mod actor;
mod alone;
mod attempts;
mod batch;
mod claim;
mod clock;
mod code;
mod copies;
mod diary;
mod erasing;
mod fault;
mod following;
mod forms;
mod ground;
mod history;
mod hosting;
mod lock;
mod media;
mod money;
mod morning;
mod network;
mod papers;
mod pictures;
mod plans;
mod printing;
mod publish;
mod rehearsal;
mod rights;
mod seats;
mod session;
mod share;
mod spare;
mod timing;
mod view;
mod watch;

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use domain::{AccessBy, Change, CommandId, Day, Did, Drawn, Hosting, Keeping, Noted};
use protocol::ClientFrame;
use protocol::view::{HostingSeen, NetworkView};
use store::{Commit, ComputerKey, Loaded, Store, StoreError, Unlock};
use tokio::sync::watch::{Receiver, Sender};
use tokio::sync::{Notify, mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use access::noted_of;
pub use alone::{Alone, NotBrought};
pub use claim::{Claim, Secret};
pub use clock::Clock;
pub use code::secret;
pub use copies::NotCopied;
pub use diary::{keep_line, last_lines};
pub use erasing::{NotDeleted, certificate_file, delete_event, keep_event_until};
pub use fault::{Counted, Timings, facts, fault_file};
pub use media::{MediaFile, media_endings, media_folder, media_kind};
pub use papers::PaperFile;
pub use pictures::check_picture;
pub use printing::{
    FormOrder, NotFilled, NotPrinted, Photo, Printed, Stock, Symbols, fill_form, look_of_pages,
    make_paper,
};
pub use session::{Session, SessionId, Speaker};
pub use timing::timing_table;

use actor::{Actor, Message};
use media::MediaShelf;
use papers::Papers;
use session::Hand;

/// Frames that wait for one face; a face that is slower than this many is let go and comes back.
pub(crate) const OUTBOX: usize = 256;
/// Messages that wait for the actor.
const INBOX: usize = 1024;

/// The keys that make a browser a desk, a wall or a remote.
#[derive(Debug, Clone)]
pub struct Keys {
    pub desk: String,
    pub wall: String,
    /// Of a phone in a facilitator's hand.
    pub remote: String,
    /// Of a laptop that follows along; likewise.
    pub spare: String,
}

impl Keys {
    /// Returns new keys that nobody can guess.
    pub fn new() -> Self {
        Self { desk: secret(), wall: secret(), remote: secret(), spare: code::spare_code() }
    }
}

impl Default for Keys {
    fn default() -> Self {
        Self::new()
    }
}

/// A running day. Clones speak to the same one.
#[derive(Debug, Clone)]
pub struct Room {
    inbox: mpsc::Sender<Message>,
    papers: Arc<Mutex<Papers>>,
    symbols: Symbols,
    media: Arc<MediaShelf>,
    tasks: TaskTracker,
    stop: CancellationToken,
    /// As they are now.
    keys: Arc<Mutex<Keys>>,
    /// A desk wants to know how the network is.
    looks: Arc<Notify>,
    path: PathBuf,
    /// Whether apps nearby are to be told that a day is here.
    nearby: Arc<Sender<bool>>,
    event: String,
    title: String,
    date: Option<NaiveDate>,
    hosts: Vec<String>,
    hosting: HostingSeen,
    laptops_key: Option<String>,
    clock: Clock,
    lock: Arc<Mutex<Option<String>>>,
}

/// How an event is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Opening {
    /// As it is; the file of a spare laptop is none.
    #[default]
    AsItIs,
    /// In the place of the laptop that hosted it before.
    TakingOver,
}

/// The room has closed; nobody answers any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the event is closed")]
pub struct Closed;

impl Room {
    /// Opens an event file, with what it takes if it has a lock, and starts its day; paper has the symbols from whoever carries them along.
    ///
    /// # Errors
    /// Whatever keeps the file from being opened.
    pub async fn open(
        path: &Path,
        keys: Keys,
        clock: Clock,
        symbols: Symbols,
        opening: Opening,
        with: &Unlock,
    ) -> Result<Self, StoreError> {
        let (mut store, mut loaded) = Store::open_with(path, with).await?;
        match opening {
            Opening::AsItIs if loaded.spare.is_some() => {
                store.close().await?;
                return Err(StoreError::IsSpare);
            }
            Opening::AsItIs => {}
            Opening::TakingOver => take_over(&mut store, &mut loaded, &clock).await?,
        }
        mind_life(&mut store, &mut loaded, &clock).await?;
        spare::tidy_copies(path);
        let lock = Arc::new(Mutex::new(store.lock_id().await?));
        let (inbox, messages) = mpsc::channel(INBOX);
        let papers = Arc::new(Mutex::new(Papers::default()));
        let media = Arc::new(MediaShelf::beside(path));
        let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
        let event = loaded.day.event.id.clone();
        let title = loaded.day.event.title.clone();
        let date = loaded.day.event.date;
        let nearby = Arc::new(Sender::new(!loaded.day.joining.is_untold));
        let looks = Arc::default();
        let path = path.to_owned();
        let hosts = loaded.day.hosting.hosts.clone();
        let hosting = hosting::shown(&loaded.day.hosting);
        let has_taken_over = hosting.term > 0;
        let laptops_key = hosting::laptops_key(&loaded.day.hosting).filter(|_| has_taken_over);
        let room = Self {
            inbox,
            papers,
            symbols,
            media,
            tasks,
            stop,
            keys: Arc::new(Mutex::new(keys.clone())),
            looks,
            path,
            nearby,
            event,
            title,
            date,
            hosts,
            hosting,
            laptops_key,
            clock,
            lock,
        };
        let mut actor = Actor::begin(room.clone(), store, loaded, keys).await?;
        if opening == Opening::TakingOver {
            // Last, and before anybody writes: a file that is still marked is taken over once more,
            // or gets a whole copy, and nothing is lost by either.
            actor.store.is_no_spare().await?;
        }
        room.tasks.spawn(actor.run(messages));
        room.tasks.spawn(media::watch(room.clone()));
        room.tasks.close();
        Ok(room)
    }

    /// Makes a new event file that holds this day.
    pub async fn create(path: &Path, day: &Day, now: DateTime<Utc>) -> Result<(), StoreError> {
        let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
        Store::create(path, day, id, now).await?.close().await
    }

    /// Returns the event's own id.
    pub fn event(&self) -> &str {
        &self.event
    }

    /// Returns the event's title as it was when it was opened.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Returns the event's date as it was when it was opened.
    pub fn date(&self) -> Option<NaiveDate> {
        self.date
    }

    /// Returns where the event was hosted before, without `http://`: pages from there are its own.
    pub fn hosts(&self) -> &[String] {
        &self.hosts
    }

    /// Returns what this laptop shows to the one that hosted the event before, so that it knows that
    /// it does no more.
    pub fn hosting(&self) -> &HostingSeen {
        &self.hosting
    }

    /// Returns with what this laptop says that to them, if it took over from another.
    pub fn laptops_key(&self) -> Option<&str> {
        self.laptops_key.as_deref()
    }

    /// Returns the keys of the desk, a wall and a remote as they are now: when such a device is taken
    /// out, its key is another one.
    pub fn keys(&self) -> Keys {
        self.keys.lock().expect("BUG: nobody panics with the keys in hand").clone()
    }

    pub(crate) fn keys_are(&self, keys: &Keys) {
        *self.keys.lock().expect("BUG: nobody panics with the keys in hand") = keys.clone();
    }

    /// Returns the id of the event file's lock, if it has one now.
    pub fn lock(&self) -> Option<String> {
        self.lock.lock().expect("BUG: nobody panics with the lock's id in hand").clone()
    }

    pub(crate) fn set_lock(&self, lock: Option<String>) {
        *self.lock.lock().expect("BUG: nobody panics with the lock's id in hand") = lock;
    }

    /// Lets this computer open the event without being asked; returns the id of the lock, and what
    /// the system's key store is to keep under it. Nothing when that cannot be.
    pub async fn remember_lock(&self) -> Result<Option<(String, ComputerKey)>, Closed> {
        let (answer, kept) = oneshot::channel();
        self.send(Message::RememberLock { answer }).await?;
        kept.await.map_err(|_| Closed)
    }

    /// Returns what somebody has to know who says that they know the host in this way, or why they
    /// are not let in.
    pub async fn claimed(
        &self,
        claim: Claim,
        peer: IpAddr,
    ) -> Result<Result<Vec<Secret>, protocol::ErrorCode>, Closed> {
        let (answer, found) = oneshot::channel();
        self.send(Message::Claimed { peer, claim, answer }).await?;
        found.await.map_err(|_| Closed)
    }

    /// Counts a code that was tried, before anybody is told whether it was right; returns what whoever
    /// typed it knows.
    pub async fn code_was_tried(
        &self,
        peer: IpAddr,
        code: String,
        is_right: bool,
    ) -> Result<Result<Secret, protocol::ErrorCode>, Closed> {
        let (answer, found) = oneshot::channel();
        self.send(Message::CodeTried { peer, code, is_right, answer }).await?;
        found.await.map_err(|_| Closed)
    }

    /// Lets a device in as far as the hall; what it may see follows from what it has shown that it
    /// knows, and from what it says.
    pub async fn connect(&self, peer: IpAddr, shown: Secret) -> Result<Session, Closed> {
        let (outbox, frames) = mpsc::channel(OUTBOX);
        let (answer, id) = oneshot::channel();
        let weak = outbox.downgrade();
        self.send(Message::Connect { peer, shown, outbox, answer }).await?;
        let (id, both) = id.await.map_err(|_| Closed)?;
        Ok(Session::new(id, both, frames, weak, self.clone()))
    }

    /// Says under which addresses the room can be joined, the best first.
    pub async fn found_at(&self, addresses: Vec<String>) -> Result<(), Closed> {
        self.send(Message::FoundAt { addresses }).await
    }

    /// Waits until a desk wants to know whether tablets can reach this computer.
    pub async fn network_asked(&self) {
        self.looks.notified().await;
    }

    /// Returns whether apps nearby are to be told that a day is here, now and whenever it changes.
    pub fn nearby(&self) -> Receiver<bool> {
        self.nearby.subscribe()
    }

    /// Says whether tablets can reach this computer, for desks that asked.
    pub async fn network_is(&self, view: NetworkView) -> Result<(), Closed> {
        self.send(Message::NetworkIs { view: Box::new(view) }).await
    }

    /// Returns the host's time as frames tell it.
    pub fn now_text(&self) -> String {
        self.clock.now().to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// Returns the code and the circles, for printing links at the start.
    pub async fn invitations(&self) -> Result<Invitations, Closed> {
        let (answer, found) = oneshot::channel();
        self.send(Message::Invitations { answer }).await?;
        found.await.map_err(|_| Closed)
    }

    /// Returns how long the event is kept.
    pub async fn keeping(&self) -> Result<Keeping, Closed> {
        let (answer, found) = oneshot::channel();
        self.send(Message::Keeping { answer }).await?;
        found.await.map_err(|_| Closed)
    }

    /// Returns a page that was printed, for a while after it was.
    pub fn paper(&self, id: &str) -> Option<PaperFile> {
        let mut papers = self.papers.lock().expect("BUG: nobody panics with the papers in hand");
        papers.find(id, self.clock.now())
    }

    /// Returns a page that was printed by something that is known of the path that a face was told,
    /// and the path.
    pub fn paper_told_as(&self, is_it: impl Fn(&str) -> bool) -> Option<(String, PaperFile)> {
        let mut papers = self.papers.lock().expect("BUG: nobody panics with the papers in hand");
        let found = papers.find_by(|id| is_it(&papers::path_of(id)), self.clock.now());
        found.map(|(id, paper)| (papers::path_of(&id), paper))
    }

    /// Returns a photo, music or a film of the day's own, to somebody who was given its path.
    pub fn media(&self, key: &str, name: &str) -> Option<MediaFile> {
        self.media.file(key, name)
    }

    /// Returns one by something that is known of the path that a face was told, and the path.
    pub fn media_told_as(&self, is_it: impl Fn(&str) -> bool) -> Option<(String, MediaFile)> {
        self.media.file_by(is_it)
    }

    /// Ends the day: what is waiting is saved, faces are told, and the file is closed.
    pub async fn close(&self) {
        self.stop.cancel();
        self.tasks.wait().await;
    }

    pub(crate) async fn say(
        &self,
        id: SessionId,
        frame: ClientFrame,
        hand: Option<Hand>,
    ) -> Result<(), Closed> {
        self.send(Message::Say { id, frame: Box::new(frame), hand }).await
    }

    /// Tells the actor what came of work that was done beside it, from a thread that may wait.
    pub(crate) fn tell(&self, message: Message) {
        if self.inbox.blocking_send(message).is_err() {
            tracing::debug!("the room closed before some work was done");
        }
    }

    pub(crate) fn leave(&self, id: SessionId) {
        // When the inbox is full the actor finds the closed outbox by itself.
        if self.inbox.try_send(Message::Leave { id }).is_err() {
            tracing::debug!("a face left a busy or closed room");
        }
    }

    async fn send(&self, message: Message) -> Result<(), Closed> {
        self.inbox.send(message).await.map_err(|_| Closed)
    }
}

/// Takes the place of the laptop that hosted the event before: from now on this one does.
async fn take_over(
    store: &mut Store,
    loaded: &mut Loaded,
    clock: &Clock,
) -> Result<(), StoreError> {
    store.parts_from_the_first().await?;
    let drawn = Drawn { heir: secret(), secret: secret() };
    let hosting = loaded.day.hosting.taken_over(loaded.day.revision, drawn);
    host_as(store, loaded, clock, hosting).await?;
    let noted = Noted::once(None, AccessBy::computer(), Did::TookOver);
    store.tell_accesses(vec![noted], clock.now()).await
}

/// A day that goes on from a copy is another one for laptops that hosted it before.
async fn mind_life(
    store: &mut Store,
    loaded: &mut Loaded,
    clock: &Clock,
) -> Result<(), StoreError> {
    let (life, hosting) = (store::life_of(loaded.commands.keys()), &loaded.day.hosting);
    if life == hosting.life || hosting.secret.is_empty() {
        return Ok(());
    }
    let hosting = hosting.begun_anew(life, secret());
    host_as(store, loaded, clock, hosting).await
}

/// Keeps who hosts the day, before anybody is let in.
async fn host_as(
    store: &mut Store,
    loaded: &mut Loaded,
    clock: &Clock,
    hosting: Hosting,
) -> Result<(), StoreError> {
    let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
    let (at, revision) = (clock.now(), loaded.day.revision.next());
    let changes = vec![Change::HostingChanged { hosting }];
    domain::apply_all(&mut loaded.day, revision, &changes);
    loaded.commands.insert(id.clone(), revision);
    store.commit(&[Commit { id, seat: None, at, revision, changes }]).await
}

/// How people get in.
#[derive(Debug, Clone)]
pub struct Invitations {
    pub code: String,
    /// The room's key, for links.
    pub key: String,
    pub circles: Vec<domain::CircleId>,
}
