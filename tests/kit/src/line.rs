//! The line of one device: a real socket, sealed as a browser seals it.

use std::collections::VecDeque;

use futures_util::{SinkExt, StreamExt};
use lan::sealed::{Credential, Heard, Sealed};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// The largest frame that a device hears: a whole plan at its largest.
const MOST: usize = 64 * 1024 * 1024;
/// What is said in the open: "are you there?", and its answer.
const PING: [u8; 2] = [1, 5];
const HERE: &[u8] = &[3];

/// A line to the host.
#[derive(Debug)]
pub(crate) struct Line {
    address: String,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// With what it was sealed, and how to speak on it.
    sealed: Option<(Credential, Box<Sealed>)>,
    /// What was heard in the open.
    aside: VecDeque<String>,
}

impl Line {
    /// Calls the host; the line is not sealed yet.
    pub(crate) async fn to(address: &str) -> Self {
        let (socket, _) = connect_async(address).await.expect("the door opens");
        Self { address: address.to_owned(), socket, sealed: None, aside: VecDeque::new() }
    }

    /// Seals it with what this device knows; one that is sealed with something else is left for a
    /// new one. Returns whether it is sealed; if not, what the host said is heard next.
    pub(crate) async fn seal(&mut self, known: Credential) -> bool {
        match &self.sealed {
            Some((with, _)) if with == &known => return true,
            Some(_) => *self = Self::to(&self.address).await,
            None => {}
        }
        let (mut knock, mut message) = known.knock().expect("a knock");
        loop {
            if !self.send(message).await {
                return false;
            }
            let Some(answer) = self.binary().await else { return false };
            match knock.hears(&answer).expect("the host knows it too") {
                Heard::Say(next, more) => (knock, message) = (next, more),
                Heard::Open(sealed) | Heard::OpenTo(sealed, _) => {
                    self.sealed = Some((known, sealed));
                    return true;
                }
                Heard::Refused(frame) => {
                    self.aside.push_back(frame);
                    return false;
                }
            }
        }
    }

    /// Says a frame; in the open, where the line is not sealed. Returns whether it was taken.
    pub(crate) async fn say(&mut self, text: &str) -> bool {
        let Some((_, sealed)) = &mut self.sealed else {
            let is_ping = text == r#"{"type":"ping"}"#;
            return self.send(if is_ping { PING.to_vec() } else { text.into() }).await;
        };
        for message in sealed.saying.seal(text).expect("it can be sealed") {
            if self.socket.send(Message::binary(message)).await.is_err() {
                return false;
            }
        }
        true
    }

    /// Waits for the next frame; nothing when the host has let this device go.
    pub(crate) async fn hear(&mut self) -> Option<String> {
        loop {
            if let Some(text) = self.aside.pop_front() {
                return Some(text);
            }
            let message = self.binary().await?;
            match &mut self.sealed {
                Some((_, sealed)) => {
                    let text = sealed.hearing.open(&message, MOST).expect("it is the host");
                    if text.is_some() {
                        return text;
                    }
                }
                None if message == HERE => return Some(r#"{"type":"pong"}"#.to_owned()),
                None => {
                    let refused = message.strip_prefix(&[2]).expect("a refusal");
                    return Some(String::from_utf8_lossy(refused).into_owned());
                }
            }
        }
    }

    pub(crate) async fn close(mut self) {
        // The other side may be gone already, which is a way of leaving too.
        drop(self.socket.close(None).await);
    }

    /// Sends a message as it is; returns whether it was taken.
    pub(crate) async fn send(&mut self, message: Vec<u8>) -> bool {
        self.socket.send(Message::binary(message)).await.is_ok()
    }

    async fn binary(&mut self) -> Option<Vec<u8>> {
        loop {
            match self.socket.next().await {
                Some(Ok(Message::Binary(bytes))) => return Some(bytes.to_vec()),
                Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
                Some(Ok(_)) => {}
            }
        }
    }
}
