//! One WebSocket: sealed frames in, sealed frames out, and nothing without a bound.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::ws::{CloseFrame, Message, WebSocket, close_code};
use axum::extract::{ConnectInfo, State, WebSocketUpgrade};
use axum::response::Response;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use protocol::{ClientFrame, ErrorCode, HostFrame};
use room::{Session, Speaker};
use tokio::time::{sleep, timeout, timeout_at};
use tokio_util::sync::CancellationToken;

use crate::House;
use crate::entrance::{Entrance, Met};
use crate::hall::Place;
use crate::limits::STUCK;
use crate::listening::Listening;
use crate::sealed::{Hearing, MESSAGE, Open, Saying};

type Sink = SplitSink<WebSocket, Message>;
type Stream = SplitStream<WebSocket>;

pub(crate) async fn enter(
    State(house): State<House>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Extension(place): Extension<Arc<Place>>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let upgrade = upgrade.max_message_size(MESSAGE).max_frame_size(MESSAGE);
    upgrade.on_upgrade(move |socket| async move {
        let stay = house.tasks.track_future(stay(house.clone(), peer, place, socket));
        stay.await;
    })
}

async fn stay(house: House, peer: SocketAddr, place: Arc<Place>, socket: WebSocket) {
    let (mut sink, mut stream) = socket.split();
    let here = place.out.child_token();
    let mut listening = Listening::new(&place);
    let entrance = Entrance::new(&house.room, peer.ip(), house.own.clone());
    let met = meet(entrance, &mut listening, &mut sink, &mut stream, &here).await;
    let Some(open) = met else { return goodbye(sink).await };
    let Some(open) = with_token(open, &mut listening, &mut sink, &mut stream, &here).await else {
        return goodbye(sink).await;
    };
    let Open { shown, sealed } = open;
    let Ok(session) = house.room.connect(peer.ip(), shown).await else { return };
    let speaker = session.speaker();
    let writing = write(session, sealed.saying, &place, sink, here.clone());
    let reading = read(speaker, sealed.hearing, listening, stream, here.clone());
    tokio::join!(writing, reading);
}

/// Hears somebody in the open until the line is sealed; nothing when they go, or have to.
async fn meet(
    mut entrance: Entrance<'_>,
    listening: &mut Listening<'_>,
    sink: &mut Sink,
    stream: &mut Stream,
    here: &CancellationToken,
) -> Option<Open> {
    loop {
        let message = next(listening, stream, here).await?;
        let wait = listening.hears(bytes_of(&message))?;
        let met = match message {
            Message::Binary(bytes) => entrance.meet(&bytes).await?,
            // A page from before lines were sealed: it loads itself again.
            Message::Text(_) => Met { says: stale_page(), open: None },
            Message::Ping(_) | Message::Pong(_) => continue,
            Message::Close(_) => return None,
        };
        if !matches!(timeout(STUCK, sink.send(met.says)).await, Ok(Ok(()))) {
            return None;
        }
        if met.open.is_some() {
            return met.open;
        }
        rest(wait, here).await?;
    }
}

/// Waits until somebody who came with a token has said it; nothing, and a no, when they have none.
async fn with_token(
    mut open: Open,
    listening: &mut Listening<'_>,
    sink: &mut Sink,
    stream: &mut Stream,
    here: &CancellationToken,
) -> Option<Open> {
    if !open.waits_for_a_token() {
        return Some(open);
    }
    loop {
        let message = next(listening, stream, here).await?;
        rest(listening.hears(bytes_of(&message))?, here).await?;
        match message {
            Message::Binary(bytes) if open.is_shown_by(&bytes) => return Some(open),
            Message::Binary(_) => break,
            Message::Ping(_) | Message::Pong(_) => {}
            Message::Text(_) | Message::Close(_) => return None,
        }
    }
    let no = crate::sealed::refused_text(ErrorCode::UnknownSeat);
    if !say(sink, open.sealed.saying.seal(&no).ok()?).await {
        tracing::debug!("somebody without a token did not wait for the answer");
    }
    None
}

fn stale_page() -> Message {
    Message::Text(crate::sealed::refused_text(ErrorCode::StalePage).into())
}

/// Waits for the next message within its time.
async fn next(
    listening: &Listening<'_>,
    stream: &mut Stream,
    here: &CancellationToken,
) -> Option<Message> {
    let message = tokio::select! {
        message = timeout_at(listening.until(), stream.next()) => message,
        () = here.cancelled() => return None,
    };
    message.ok()?.and_then(Result::ok)
}

/// Whatever else they say waits in their own socket, and nothing of it is lost.
async fn rest(wait: Duration, here: &CancellationToken) -> Option<()> {
    if wait > Duration::ZERO {
        tokio::select! {
            () = sleep(wait) => {}
            () = here.cancelled() => return None,
        }
    }
    Some(())
}

async fn write(
    mut session: Session,
    mut saying: Saying,
    place: &Place,
    mut sink: Sink,
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
        let Ok(messages) = saying.seal(&text) else { break };
        if !say(&mut sink, messages).await {
            break;
        }
    }
    here.cancel();
    goodbye(sink).await;
}

/// Sends the parts of a frame; returns whether they were taken.
async fn say(sink: &mut Sink, messages: Vec<Vec<u8>>) -> bool {
    for message in messages {
        let message = Message::Binary(Bytes::from(message));
        if !matches!(timeout(STUCK, sink.send(message)).await, Ok(Ok(()))) {
            return false;
        }
    }
    true
}

async fn goodbye(mut sink: Sink) {
    let goodbye = CloseFrame { code: close_code::AWAY, reason: "".into() };
    if timeout(STUCK, sink.send(Message::Close(Some(goodbye)))).await.is_err() {
        tracing::debug!("a face did not hear goodbye");
    }
}

/// Hears one face until it goes, each frame within its time and at its pace.
async fn read(
    speaker: Speaker,
    mut hearing: Hearing,
    mut listening: Listening<'_>,
    mut stream: Stream,
    here: CancellationToken,
) {
    loop {
        let Some(message) = next(&listening, &mut stream, &here).await else { break };
        listening.sees_who_it_is(speaker.seat());
        let Some(wait) = listening.hears(bytes_of(&message)) else { break };
        // A device whose hands are full is not waited for when its line has to go.
        let is_heard = tokio::select! {
            is_heard = hear(&speaker, &mut hearing, &listening, message) => is_heard,
            () = here.cancelled() => false,
        };
        if !is_heard {
            break;
        }
        if rest(wait, &here).await.is_none() {
            break;
        }
    }
    here.cancel();
}

/// Takes one message; returns whether more is heard of this face.
async fn hear(
    speaker: &Speaker,
    hearing: &mut Hearing,
    listening: &Listening<'_>,
    message: Message,
) -> bool {
    let text = match message {
        Message::Binary(bytes) => match hearing.open(&bytes, listening.most()) {
            Ok(Some(text)) => text,
            Ok(None) => return true,
            Err(broken) => {
                tracing::debug!(%broken, "a line ends");
                return false;
            }
        },
        Message::Ping(_) | Message::Pong(_) => return true,
        Message::Close(_) | Message::Text(_) => return false,
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
