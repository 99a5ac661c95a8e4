//! What comes of things that are said in the same moment.

use std::net::Ipv4Addr;

use domain::{Circle, Command, Day, EventInfo, Person, Plan, Revision, Role, Seat, SeatId};
use protocol::VERSION;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::*;

/// A tablet of Amara's circle and a desk, with what they heard.
struct Scene {
    actor: Actor,
    tablet: SessionId,
    heard: mpsc::Receiver<Said>,
    desk: SessionId,
    _desk_hears: mpsc::Receiver<Said>,
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
        let clock = Clock::told(|| "2026-12-03T10:00:00Z".parse().expect("a time"));
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
        Self { actor, tablet, heard, desk, _desk_hears: desk_hears, _folder: folder }
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
        looks: Arc::default(),
        path: path.to_owned(),
        event: "e".to_owned(),
        title: "A day".to_owned(),
        date: None,
        clock,
    }
}

async fn connected(actor: &mut Actor, seat: &str) -> (SessionId, mpsc::Receiver<Said>) {
    let (outbox, frames) = mpsc::channel(crate::OUTBOX);
    let (answer, found) = oneshot::channel();
    let shown = Secret::Seat { seat: id(seat), token_hash: crate::code::hash(seat) };
    let (peer, both) = (Ipv4Addr::LOCALHOST.into(), Arc::default());
    actor.take(&mut vec![Message::Connect { peer, shown, outbox, both, answer }]).await;
    (found.await.expect("it is connected"), frames)
}

fn said(id: SessionId, frame: ClientFrame) -> Message {
    Message::Say { id, frame: Box::new(frame), hand: None }
}

fn hello(id: SessionId) -> Message {
    said(id, ClientFrame::Hello { version: VERSION, circle: None, have: None })
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
async fn a_move_that_the_disk_did_not_take_gives_nobody_another_role() {
    let mut scene = Scene::begin().await;
    let mut batch = Batch::of(&scene.actor.day);
    for message in [scene.lets_it_look_only(), hello(scene.tablet)] {
        let Message::Say { id, frame, hand } = message else { panic!("it is said") };
        scene.actor.hear(id, *frame, hand, &mut batch);
    }
    assert_ne!(batch.day.revision, Revision(0), "something was to be saved");
    scene.actor.settle(batch, false);
    assert_eq!(scene.role(), Some(&Role::Circle { circle: circle() }), "as the file says");
}
