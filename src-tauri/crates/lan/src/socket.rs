//! One WebSocket: text frames in, text frames out, and nothing without a bound.

use std::net::SocketAddr;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket, close_code};
use axum::extract::{ConnectInfo, State, WebSocketUpgrade};
use axum::response::Response;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use protocol::{ClientFrame, ErrorCode, HostFrame};
use room::{Session, Speaker};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::House;

/// The largest frame that is taken, in bytes: a whole worksheet file, its quotes escaped.
const FRAME: usize = 512 * 1024;
/// A face that says nothing for so long is gone; it pings far more often.
const SILENCE: Duration = Duration::from_secs(30);
/// A face that takes nothing for so long is gone.
const STUCK: Duration = Duration::from_secs(10);

pub(crate) async fn enter(
    State(house): State<House>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let upgrade = upgrade.max_message_size(FRAME).max_frame_size(FRAME);
    upgrade.on_upgrade(move |socket| async move {
        let stay = house.tasks.track_future(stay(house.clone(), peer, socket));
        stay.await;
    })
}

async fn stay(house: House, peer: SocketAddr, socket: WebSocket) {
    let Ok(session) = house.room.connect(peer.ip()).await else { return };
    let speaker = session.speaker();
    let (sink, stream) = socket.split();
    let here = house.stop.child_token();
    let writing = write(session, sink, here.clone());
    let reading = read(speaker, stream, here.clone());
    tokio::join!(writing, reading);
}

async fn write(
    mut session: Session,
    mut sink: SplitSink<WebSocket, Message>,
    here: CancellationToken,
) {
    loop {
        let text = tokio::select! {
            text = session.hear() => text,
            () = here.cancelled() => None,
        };
        let Some(text) = text else { break };
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

async fn read(speaker: Speaker, mut stream: SplitStream<WebSocket>, here: CancellationToken) {
    loop {
        let message = tokio::select! {
            message = timeout(SILENCE, stream.next()) => message,
            () = here.cancelled() => break,
        };
        let Ok(Some(Ok(message))) = message else { break };
        let text = match message {
            Message::Text(text) => text,
            Message::Close(_) => break,
            Message::Ping(_) | Message::Pong(_) => continue,
            Message::Binary(_) => break,
        };
        match serde_json::from_str::<ClientFrame>(&text) {
            Ok(frame) => {
                if speaker.say(frame, text.len()).await.is_err() {
                    break;
                }
            }
            Err(error) => {
                // The place in the text, and nothing of what it says.
                let (line, column) = (error.line(), error.column());
                tracing::debug!(line, column, "a frame cannot be read");
                speaker.tell(&HostFrame::Refused { error: ErrorCode::BadFrame });
            }
        }
    }
    here.cancel();
}
