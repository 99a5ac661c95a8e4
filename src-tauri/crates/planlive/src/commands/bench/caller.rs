//! A device of a bench: it calls the host over a sealed line, as a browser does.

use anyhow::{Context, Result, bail};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use lan::sealed::{Credential, Heard, Hearing, Saying};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Bytes, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// The largest frame that a bench takes: a whole plan.
const LARGEST: usize = 64 * 1024 * 1024;

/// How a device is known to the host.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// The address that was printed, with all that is after its `#`.
    pub(crate) link: String,
    /// What it was given the last time.
    pub(crate) token: Option<String>,
}

impl Known {
    pub(crate) fn by(link: &str) -> Self {
        Self { link: link.to_owned(), token: None }
    }

    /// Returns where the host is: `127.0.0.1:7410`.
    fn host(&self) -> Result<&str> {
        let rest = self.link.strip_prefix("http://").context("the address")?;
        Ok(rest.split('/').next().unwrap_or_default())
    }

    /// Returns what the address says after its `#`.
    fn said(&self, name: &str) -> Option<String> {
        let (_, fragment) = self.link.split_once('#')?;
        let mut parts = fragment.split('&').filter_map(|part| part.split_once('='));
        parts.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
    }

    /// Returns what it knows of the host: the line is sealed with it, and it does not travel.
    fn credential(&self) -> Result<Credential> {
        if let Some(token) = &self.token {
            return Ok(Credential::Token(token.clone()));
        }
        let key = self.said("key").map(Credential::Key);
        key.or_else(|| self.said("k").map(Credential::Room)).context("a link without a key")
    }

    fn hello(&self) -> Value {
        let mut hello = json!({ "type": "hello", "version": protocol::VERSION });
        if let (None, Some(circle)) = (&self.token, self.said("circle")) {
            hello["circle"] = json!(circle);
        }
        hello
    }
}

/// The speaking half of a line.
#[derive(Debug)]
pub(crate) struct Mouth {
    sink: SplitSink<WebSocketStream<TcpStream>, Message>,
    saying: Option<Saying>,
}

/// The listening half of a line.
#[derive(Debug)]
pub(crate) struct Ears {
    stream: SplitStream<WebSocketStream<TcpStream>>,
    hearing: Option<Hearing>,
}

/// Calls the host, seals the line and says who one is; what it answers comes as the first frames.
pub(crate) async fn dial(known: &Known) -> Result<(Mouth, Ears)> {
    let (mut mouth, mut ears) = open(known.host()?, "/room").await?;
    let (mut knock, mut message) = known.credential()?.knock()?;
    loop {
        mouth.say_bytes(message).await?;
        let answer = ears.hear().await.context("the host went")?;
        match knock.hears(&answer)? {
            Heard::Say(next, more) => (knock, message) = (next, more),
            Heard::Open(sealed) | Heard::OpenTo(sealed, _) => {
                (mouth.saying, ears.hearing) = (Some(sealed.saying), Some(sealed.hearing));
                break;
            }
            Heard::Refused(frame) => bail!("refused: {frame}"),
        }
    }
    mouth.say(known.hello().to_string()).await?;
    Ok((mouth, ears))
}

/// Opens a socket that is not sealed, and says nothing yet.
pub(crate) async fn open(host: &str, path: &str) -> Result<(Mouth, Ears)> {
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    let address = format!("ws://{host}{path}");
    let config = WebSocketConfig::default()
        .max_message_size(Some(LARGEST))
        .max_frame_size(Some(LARGEST))
        // Hundreds of devices live in this one process.
        .read_buffer_size(16 * 1024);
    let (socket, _) = client_async_with_config(address, stream, Some(config)).await?;
    let (sink, stream) = socket.split();
    Ok((Mouth { sink, saying: None }, Ears { stream, hearing: None }))
}

impl Mouth {
    /// Says a frame; in the open, where the line is not sealed.
    pub(crate) async fn say(&mut self, text: String) -> Result<()> {
        let Some(saying) = &mut self.saying else {
            return Ok(self.sink.send(Message::text(text)).await?);
        };
        for message in saying.seal(&text)? {
            self.sink.send(Message::binary(message)).await?;
        }
        Ok(())
    }

    /// Says bytes as they are.
    pub(crate) async fn say_bytes(&mut self, bytes: Vec<u8>) -> Result<()> {
        Ok(self.sink.send(Message::binary(bytes)).await?)
    }

    /// Hangs up in good order.
    pub(crate) async fn close(&mut self) {
        // The other side may be gone already.
        drop(self.sink.close().await);
    }
}

impl Ears {
    /// Returns the bytes of the next frame; nothing when the line has ended.
    pub(crate) async fn hear(&mut self) -> Option<Bytes> {
        loop {
            let message = match self.stream.next().await? {
                Ok(Message::Text(text)) => text.into(),
                Ok(Message::Binary(bytes)) => bytes,
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => continue,
            };
            let Some(hearing) = &mut self.hearing else { return Some(message) };
            // What cannot be opened is not from the host: nothing more is heard on this line.
            if let Some(frame) = hearing.open(&message, LARGEST).ok()? {
                return Some(frame.into());
            }
        }
    }
}

/// Tells of what kind a frame is, without reading it.
pub(crate) fn is_kind(frame: &[u8], kind: &str) -> bool {
    let rest = frame.strip_prefix(b"{\"type\":\"").unwrap_or_default();
    rest.strip_prefix(kind.as_bytes()).is_some_and(|rest| rest.first() == Some(&b'"'))
}
