//! What comes of things that are said in the same moment.

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::{Circle, Command, Day, EventInfo, Person, Plan, Role, Seat, SeatId};
use protocol::VERSION;
use protocol::view::HostingSeen;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::*;
use crate::hosting::{laptops_key, shown};

/// A tablet of Amara's circle and a desk, with what they heard.
struct Scene {
    actor: Actor,
    tablet: SessionId,
    heard: mpsc::Receiver<Said>,
    desk: SessionId,
    desk_hears: mpsc::Receiver<Said>,
    clock: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
}

fn id(of: &str) -> SeatId {
    SeatId::new(of).expect("an id")
}

fn circle() -> CircleId {
    CircleId::new("amara").expect("an id")
}

impl Scene {
    async fn begin() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("event.planlive");
        let seconds = Arc::new(AtomicI64::new(1_796_292_000));
        let told = Arc::clone(&seconds);
        let clock = Clock::told(move || {
            DateTime::from_timestamp(told.load(Ordering::SeqCst), 0).expect("a time")
        });
        let mut day = Day::new(EventInfo::new("e", "A day"));
        let (person, plan) = (Person::named("Amara"), Plan::default());
        day.circles.push(Circle { id: circle(), person, plan }.into());
        for (seat, role) in
            [("tablet", Role::Circle { circle: circle() }), ("desk", Role::Facilitator)]
        {
            let (token_hash, since) = (crate::code::hash(seat), clock.now());
            day.seats.insert(id(seat), Seat { id: id(seat), role, token_hash, since });
        }
        Room::create(&path, &day, clock.now()).await.expect("the event is made");
        let (store, loaded) = Store::open(&path).await.expect("it opens");
        let room = room(&path, clock);
        let mut actor = Actor::begin(room, store, loaded, Keys::new()).await.expect("it begins");
        let (tablet, heard) = connected(&mut actor, "tablet").await;
        let (desk, desk_hears) = connected(&mut actor, "desk").await;
        actor.take(&mut vec![hello(desk)]).await;
        let (_folder, clock) = (folder, seconds);
        Self { actor, tablet, heard, desk, desk_hears, clock, _folder }
    }

    /// Lets a minute go by.
    fn winds(&self) {
        self.clock.fetch_add(60, Ordering::SeqCst);
    }

    fn command(&self, command: Command) -> Message {
        let id = CommandId::new("c1").expect("an id");
        said(self.desk, ClientFrame::Command { id, command })
    }

    fn removes(&self) -> Message {
        self.command(Command::RemoveDevice { seat: id("tablet"), new_code: false })
    }

    fn lets_it_look_only(&self) -> Message {
        let (seat, circle) = (id("tablet"), circle());
        self.command(Command::MoveDevice { seat, circle, only_looks: true })
    }

    fn role(&self) -> Option<&Role> {
        self.actor.faces.get(&self.tablet).and_then(Face::role)
    }

    /// Returns every frame that the tablet heard.
    fn heard(&mut self) -> Vec<String> {
        std::iter::from_fn(|| self.heard.try_recv().ok().map(Said::into_text)).collect()
    }
}

fn room(path: &std::path::Path, clock: Clock) -> Room {
    let (inbox, _) = mpsc::channel(1);
    Room {
        inbox,
        papers: Arc::default(),
        symbols: |_| None,
        media: Arc::new(crate::media::MediaShelf::beside(path)),
        tasks: TaskTracker::new(),
        stop: CancellationToken::new(),
        keys: Arc::default(),
        looks: Arc::default(),
        path: path.to_owned(),
        nearby: Arc::new(tokio::sync::watch::channel(false).0),
        event: "e".to_owned(),
        title: "A day".to_owned(),
        date: None,
        hosts: Vec::new(),
        hosting: shown(&domain::Hosting::default()),
        laptops_key: None,
        clock,
        lock: Arc::default(),
    }
}

async fn connected(actor: &mut Actor, seat: &str) -> (SessionId, mpsc::Receiver<Said>) {
    connected_from(actor, seat, Ipv4Addr::LOCALHOST).await
}

async fn connected_from(
    actor: &mut Actor,
    seat: &str,
    peer: Ipv4Addr,
) -> (SessionId, mpsc::Receiver<Said>) {
    let (outbox, frames) = mpsc::channel(crate::OUTBOX);
    let (answer, found) = oneshot::channel();
    let shown = Secret::Seat { seat: id(seat), token_hash: crate::code::hash(seat) };
    let peer = peer.into();
    actor.take(&mut vec![Message::Connect { peer, shown, outbox, answer }]).await;
    (found.await.expect("it is connected").0, frames)
}

fn said(id: SessionId, frame: ClientFrame) -> Message {
    Message::Say { id, frame: Box::new(frame), hand: None }
}

fn hello(id: SessionId) -> Message {
    said(
        id,
        ClientFrame::Hello {
            version: VERSION,
            circle: None,
            have: None,
            life: None,
            hosting: None,
        },
    )
}

#[tokio::test]
async fn a_device_that_is_taken_out_while_it_comes_back_is_out() {
    for is_first in [true, false] {
        let mut scene = Scene::begin().await;
        let (comes, removes) = (hello(scene.tablet), scene.removes());
        let mut both = if is_first { vec![comes, removes] } else { vec![removes, comes] };
        scene.actor.take(&mut both).await;
        assert_eq!(scene.role(), None, "hello first: {is_first}");
        let heard = scene.heard();
        assert!(heard.iter().all(|frame| !frame.contains("welcome")), "{heard:?}");
        let last = heard.last().expect("it is told");
        assert!(last.contains("unknownSeat"), "{last}");
    }
}

#[tokio::test]
async fn a_device_that_is_to_look_on_only_writes_nothing_from_that_very_moment() {
    for is_first in [true, false] {
        let mut scene = Scene::begin().await;
        let (comes, moves) = (hello(scene.tablet), scene.lets_it_look_only());
        let mut both = if is_first { vec![comes, moves] } else { vec![moves, comes] };
        scene.actor.take(&mut both).await;
        let expected = Role::Guest { circle: circle() };
        assert_eq!(scene.role(), Some(&expected), "hello first: {is_first}");
    }
    let mut scene = Scene::begin().await;
    scene.actor.take(&mut vec![hello(scene.tablet)]).await;
    let command = Command::EditPlan { circle: circle(), edits: Vec::new() };
    let own = CommandId::new("c2").expect("an id");
    let writes = said(scene.tablet, ClientFrame::Command { id: own, command });
    let moves = scene.lets_it_look_only();
    scene.actor.take(&mut vec![moves, writes]).await;
    let heard = scene.heard();
    let reply = heard.iter().find(|frame| frame.contains("c2")).expect("it is answered");
    assert!(reply.contains("notAllowed"), "{reply}");
}

#[tokio::test]
async fn a_laptop_of_the_event_says_that_it_took_over_and_gets_no_seat() {
    let mut scene = Scene::begin().await;
    let own = domain::Hosting { secret: "s".to_owned(), ..domain::Hosting::default() };
    scene.actor.day.hosting = own.clone().into();
    let key = laptops_key(&own).expect("there was a spare laptop");
    let later = domain::Hosting { term: 2, ..own };
    let truth = HostingSeen { at: vec!["third:7410".to_owned()], ..shown(&later) };
    let liar = HostingSeen { proof: "made up".to_owned(), ..shown(&later) };
    for (says, expected) in
        [(None, "notAllowed"), (Some(liar), "notAllowed"), (Some(truth), "takenOver")]
    {
        let (outbox, mut hears) = mpsc::channel(crate::OUTBOX);
        let (answer, found) = oneshot::channel();
        let (peer, shown) = (IpAddr::from([192, 168, 1, 7]), Secret::Key(key.clone()));
        let comes = Message::Connect { peer, shown, outbox, answer };
        scene.actor.take(&mut vec![comes]).await;
        let id = found.await.expect("it is connected").0;
        let hello = ClientFrame::Hello {
            version: VERSION,
            circle: None,
            have: None,
            life: None,
            hosting: says,
        };
        scene.actor.take(&mut vec![said(id, hello)]).await;
        let mut last = None;
        while let Ok(said) = hears.try_recv() {
            last = Some(said);
        }
        let last = format!("{:?}", last.expect("it is answered"));
        assert!(last.contains(expected), "{last}");
        assert!(scene.actor.faces[&id].seat().is_none(), "it has no seat");
        let is_over = scene.actor.day.hosting.is_over.is_some();
        assert_eq!(is_over, expected == "takenOver", "only a proof makes a host step down");
    }
    let others = scene.actor.hosting_view().others;
    assert_eq!(others, ["third:7410"], "devices are told where to look");
}

#[tokio::test]
async fn one_tablet_that_joins_again_and_again_leaves_chairs_for_the_circle() {
    let mut scene = Scene::begin().await;
    let key = scene.actor.day.joining.key.clone();
    let bad = IpAddr::from([192, 168, 1, 66]);
    for _ in 0..60 {
        let (outbox, _hears) = mpsc::channel(crate::OUTBOX);
        let (answer, found) = oneshot::channel();
        let shown = Secret::Room(key.clone());
        let comes = Message::Connect { peer: bad, shown, outbox, answer };
        scene.actor.take(&mut vec![comes]).await;
        let (id, _) = found.await.expect("it is connected");
        let at = Some(circle());
        let hello = ClientFrame::Hello {
            version: VERSION,
            circle: at,
            have: None,
            life: None,
            hosting: None,
        };
        scene.actor.take(&mut vec![said(id, hello)]).await;
        // Something trivial, so that nobody takes the seat for one that was never used.
        let seat = scene.actor.faces.get(&id).and_then(Face::seat).expect("a seat").0.clone();
        scene.actor.seats.does(&seat);
        scene.actor.forget(id);
        scene.winds();
    }
    let taken = scene.actor.day.seats.values().filter(|seat| seat.role.circle().is_some());
    assert_eq!(taken.count(), 1 + domain::CIRCLE_DEVICES as usize / 2, "Amara's own, and these");
    assert!(scene.actor.day.seats.contains_key(&id("tablet")), "hers is still hers");
}

#[tokio::test]
async fn a_move_that_the_disk_did_not_take_gives_nobody_another_role() {
    let mut scene = Scene::begin().await;
    let mut batch = Batch::of(&scene.actor.day);
    for message in [scene.lets_it_look_only(), hello(scene.tablet)] {
        let Message::Say { id, frame, hand } = message else { panic!("it is said") };
        scene.actor.hear(id, *frame, hand, &mut batch);
    }
    assert_eq!(batch.commits.len(), 1, "something was to be saved");
    scene.actor.settle(batch, false);
    assert_eq!(scene.role(), Some(&Role::Circle { circle: circle() }), "as the file says");
}

#[tokio::test]
async fn the_recovery_key_goes_to_no_desk_on_another_computer() {
    let mut scene = Scene::begin().await;
    let far = Ipv4Addr::new(192, 168, 1, 20);
    let (far, mut heard) = connected_from(&mut scene.actor, "desk", far).await;
    scene.actor.take(&mut vec![hello(far)]).await;
    let prepare = r#"{ "type": "prepare", "passphrase": "five warm loaves", "language": "en" }"#;
    let sheet = r#"{ "type": "sheet", "language": "en" }"#;
    let mut wishes = async |of: SessionId, wish: &str, name: &str| {
        let wish = serde_json::from_str(wish).expect("a wish");
        let id = CommandId::new(name).expect("an id");
        scene.actor.take(&mut vec![said(of, ClientFrame::Lock { id, wish })]).await;
    };
    wishes(far, prepare, "c1").await;
    wishes(far, sheet, "c2").await;
    wishes(scene.desk, prepare, "c3").await;
    let frames: Vec<_> =
        std::iter::from_fn(|| heard.try_recv().ok().map(Said::into_text)).collect();
    let refused = |frame: &&String| frame.contains("onlyOnHost");
    assert_eq!(frames.iter().filter(refused).count(), 2, "{frames:?}");
    let here: Vec<_> =
        std::iter::from_fn(|| scene.desk_hears.try_recv().ok().map(Said::into_text)).collect();
    assert_eq!(here.iter().filter(refused).count(), 0, "at the host's own laptop one is made");
}

/// A desk that tries one passphrase after another takes nobody else's time.
#[tokio::test]
async fn nobody_waits_while_a_passphrase_is_tried_and_one_is_tried_at_a_time() {
    let mut scene = Scene::begin().await;
    let cost = store::Cost { memory: 64, passes: 1 };
    let lock = store::NewLock::new(&store::Passphrase::new("five warm loaves"), cost);
    scene.actor.store.lock(&lock).await.expect("it has a lock");
    while scene.desk_hears.try_recv().is_ok() {}
    for name in ["c1", "c1", "c2"] {
        let wish = serde_json::json!({ "type": "takeOff", "current": "a guess of mine" });
        let wish = serde_json::from_value(wish).expect("a wish");
        let id = CommandId::new(name).expect("an id");
        scene.actor.take(&mut vec![said(scene.desk, ClientFrame::Lock { id, wish })]).await;
    }
    let replies = |scene: &mut Scene| {
        let heard = std::iter::from_fn(|| scene.desk_hears.try_recv().ok().map(Said::into_text));
        heard.filter(|frame| frame.contains("\"reply\"")).collect::<Vec<_>>()
    };
    let told = replies(&mut scene);
    assert_eq!(told.len(), 1, "the first is still being tried: {told:?}");
    assert!(told[0].contains("c2") && told[0].contains("lockElse"), "one at a time: {told:?}");
    let wrong = Beside::LockProved(Err(StoreError::WrongPassphrase));
    scene.actor.take(&mut vec![Message::Beside(wrong)]).await;
    let told = replies(&mut scene);
    assert_eq!(told.len(), 1, "it is answered once: {told:?}");
    assert!(told[0].contains("c1") && told[0].contains("wrongPassphrase"), "{told:?}");
}
