//! A line to a host, sealed as a device seals it.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use lan::sealed::{Credential, Heard as Answer, HostPin, Sealed};
use protocol::{ClientFrame, Followed};
use serde::Deserialize;
use tokio::net::TcpStream;
use tokio::time::{Instant, interval_at, timeout, timeout_at};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// How long a host may take to answer the call.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often a host is asked whether it is still there, and how long it may say nothing.
const PING: Duration = Duration::from_secs(3);
const SILENCE: Duration = Duration::from_secs(10);
/// The largest frame that is heard.
const MOST: usize = 4 * 1024 * 1024;

/// What a spare laptop hears.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Heard {
    Welcome {
        token: Option<String>,
    },
    Refused {
        error: String,
    },
    Copy {
        has: Followed,
        at: String,
        size: u32,
        hash: String,
    },
    CopyPart {
        offset: u32,
        data: String,
    },
    Saved {
        has: Followed,
        at: String,
        part: u32,
        parts: u32,
        rows: String,
    },
    Pong {
        now: String,
    },
    #[serde(other)]
    Other,
}

/// The line is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

/// What came of a call.
pub(super) enum Called {
    In(Box<Line>),
    /// It is in, and the host has shown who it is.
    InAt(Box<Line>, HostPin),
    /// The host does not know what was shown, and why.
    Refused(String),
}

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// An open line.
pub(super) struct Line {
    socket: Socket,
    sealed: Box<Sealed>,
    ping: tokio::time::Interval,
    heard: Instant,
}

impl Line {
    /// Calls a host, and shows what this laptop knows of it.
    pub(super) async fn call(address: &str, known: &Credential) -> Result<Called, Gone> {
        let called = timeout(PATIENCE, connect_async(format!("ws://{address}/room"))).await;
        let Ok(Ok((mut socket, _))) = called else { return Err(Gone) };
        let (mut knock, mut message) = known.knock().map_err(|_| Gone)?;
        loop {
            send(&mut socket, message).await?;
            let answer = timeout(PATIENCE, binary(&mut socket)).await.map_err(|_| Gone)??;
            match knock.hears(&answer).map_err(|_| Gone)? {
                Answer::Say(next, more) => (knock, message) = (next, more),
                Answer::Open(sealed) => return Ok(Called::In(Self::open(socket, sealed))),
                Answer::OpenTo(sealed, host) => {
                    return Ok(Called::InAt(Self::open(socket, sealed), host));
                }
                Answer::Refused(frame) => {
                    return match serde_json::from_str(&frame) {
                        Ok(Heard::Refused { error }) => Ok(Called::Refused(error)),
                        Ok(_) | Err(_) => Err(Gone),
                    };
                }
            }
        }
    }

    fn open(socket: Socket, sealed: Box<Sealed>) -> Box<Self> {
        let now = Instant::now();
        let ping = interval_at(now + PING, PING);
        Box::new(Self { socket, sealed, ping, heard: now })
    }

    /// Says a frame.
    pub(super) async fn say(&mut self, frame: &ClientFrame) -> Result<(), Gone> {
        let text = serde_json::to_string(frame).expect("BUG: every frame can be written as JSON");
        for message in self.sealed.saying.seal(&text).map_err(|_| Gone)? {
            send(&mut self.socket, message).await?;
        }
        Ok(())
    }

    /// Waits for what the host says next, and asks now and then whether it is there.
    pub(super) async fn hear(&mut self) -> Result<Heard, Gone> {
        loop {
            let until = self.heard + SILENCE;
            let message = tokio::select! {
                message = timeout_at(until, binary(&mut self.socket)) => message.map_err(|_| Gone)??,
                _ = self.ping.tick() => {
                    self.say(&ClientFrame::Ping).await?;
                    continue;
                }
            };
            self.heard = Instant::now();
            let text = self.sealed.hearing.open(&message, MOST).map_err(|_| Gone)?;
            if let Some(text) = text {
                return serde_json::from_str(&text).map_err(|_| Gone);
            }
        }
    }
}

async fn send(socket: &mut Socket, message: Vec<u8>) -> Result<(), Gone> {
    let sent = timeout(SILENCE, socket.send(Message::binary(message))).await;
    if matches!(sent, Ok(Ok(()))) { Ok(()) } else { Err(Gone) }
}

async fn binary(socket: &mut Socket) -> Result<Vec<u8>, Gone> {
    loop {
        match socket.next().await {
            Some(Ok(Message::Binary(bytes))) => return Ok(bytes.to_vec()),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            Some(Ok(_) | Err(_)) | None => return Err(Gone),
        }
    }
}
