//! One WebSocket: text frames in, text frames out, and nothing without a bound.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::extract::ws::{CloseFrame, Message, WebSocket, close_code};
use axum::extract::{ConnectInfo, State, WebSocketUpgrade};
use axum::response::Response;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use protocol::{ClientFrame, ErrorCode, HostFrame};
use room::{Session, Speaker};
use tokio::time::{Instant, sleep, timeout, timeout_at};
use tokio_util::sync::CancellationToken;

use crate::House;
use crate::hall::Place;
use crate::limits::{FRAME, HELLO, HELLO_BYTES, Pace, SILENCE, STUCK, TYPING, weight};
use crate::pace::Allowance;

pub(crate) async fn enter(
    State(house): State<House>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Extension(place): Extension<Arc<Place>>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let upgrade = upgrade.max_message_size(FRAME).max_frame_size(FRAME);
    upgrade.on_upgrade(move |socket| async move {
        let stay = house.tasks.track_future(stay(house.clone(), peer, place, socket));
        stay.await;
    })
}

async fn stay(house: House, peer: SocketAddr, place: Arc<Place>, socket: WebSocket) {
    let Ok(session) = house.room.connect(peer.ip()).await else { return };
    let speaker = session.speaker();
    let (sink, stream) = socket.split();
    let here = place.out.child_token();
    let writing = write(session, &place, sink, here.clone());
    let reading = read(speaker, &place, stream, here.clone());
    tokio::join!(writing, reading);
}

async fn write(
    mut session: Session,
    place: &Place,
    mut sink: SplitSink<WebSocket, Message>,
    here: CancellationToken,
) {
    loop {
        let text = tokio::select! {
            text = session.hear() => text,
            () = here.cancelled() => None,
        };
        let Some(text) = text else { break };
        // It has its welcome, or was told that its seat is gone.
        place.is_in(session.is_in());
        let message = Message::Text(text.as_ref().into());
        if !matches!(timeout(STUCK, sink.send(message)).await, Ok(Ok(()))) {
            break;
        }
    }
    here.cancel();
    let goodbye = CloseFrame { code: close_code::AWAY, reason: "".into() };
    if timeout(STUCK, sink.send(Message::Close(Some(goodbye)))).await.is_err() {
        tracing::debug!("a face did not hear goodbye");
    }
}

/// Hears one face until it goes, each frame within its time and at its pace.
async fn read(
    speaker: Speaker,
    place: &Place,
    mut stream: SplitStream<WebSocket>,
    here: CancellationToken,
) {
    let mut listening = Listening::new(place);
    loop {
        let message = tokio::select! {
            message = timeout_at(listening.until(), stream.next()) => message,
            () = here.cancelled() => break,
        };
        let Ok(Some(Ok(message))) = message else { break };
        listening.sees_whether_it_is_in(&speaker);
        let Some(wait) = listening.hears(bytes_of(&message)) else { break };
        if !hear(&speaker, message).await {
            break;
        }
        // Whatever else it says waits in its own socket, and nothing of it is lost.
        if wait > Duration::ZERO {
            tokio::select! {
                () = sleep(wait) => {}
                () = here.cancelled() => break,
            }
        }
    }
    here.cancel();
}

/// Takes one message; returns whether more is heard of this face.
async fn hear(speaker: &Speaker, message: Message) -> bool {
    let text = match message {
        Message::Text(text) => text,
        Message::Ping(_) | Message::Pong(_) => return true,
        Message::Close(_) | Message::Binary(_) => return false,
    };
    match serde_json::from_str::<ClientFrame>(&text) {
        Ok(frame) => speaker.say(frame, text.len()).await.is_ok(),
        Err(error) => {
            // The place in the text, and nothing of what it says.
            let (line, column) = (error.line(), error.column());
            tracing::debug!(line, column, "a frame cannot be read");
            speaker.tell(&HostFrame::Refused { error: ErrorCode::BadFrame });
            true
        }
    }
}

fn bytes_of(message: &Message) -> usize {
    match message {
        Message::Text(text) => text.len(),
        Message::Binary(bytes) | Message::Ping(bytes) | Message::Pong(bytes) => bytes.len(),
        Message::Close(_) => 0,
    }
}

/// How long and how quickly one face is listened to.
struct Listening<'a> {
    place: &'a Place,
    allowance: Allowance,
    is_in: bool,
    /// It has said something.
    has_spoken: bool,
    since: Instant,
}

impl<'a> Listening<'a> {
    fn new(place: &'a Place) -> Self {
        let (allowance, since) = (Allowance::new(Pace::STRANGER), Instant::now());
        Self { place, allowance, is_in: false, has_spoken: false, since }
    }

    /// Returns until when the next message has to come.
    fn until(&self) -> Instant {
        let now = Instant::now();
        match (self.is_in, self.has_spoken) {
            (true, _) => now + SILENCE,
            (false, true) => (now + SILENCE).min(self.since + TYPING),
            (false, false) => self.since + HELLO,
        }
    }

    /// Whoever has a seat is no stranger any more; whoever lost it is one again.
    fn sees_whether_it_is_in(&mut self, speaker: &Speaker) {
        let is_in = speaker.is_in();
        if is_in == self.is_in {
            return;
        }
        (self.is_in, self.since) = (is_in, Instant::now());
        let pace = if is_in { self.place.limits().pace } else { Pace::STRANGER };
        self.allowance = Allowance::new(pace);
    }

    /// Takes note of a message of so many bytes; returns how long to wait before the next is
    /// heard, or nothing when it is more than a stranger may say.
    fn hears(&mut self, bytes: usize) -> Option<Duration> {
        if !self.is_in && bytes > HELLO_BYTES {
            return None;
        }
        self.has_spoken = true;
        Some(self.allowance.spend(weight(bytes), Instant::now()))
    }
}
