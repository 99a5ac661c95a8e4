//! The spare laptop: it follows the host along, and takes its place when somebody says so.
//!
//! ```text
//! link or address with a code ─▶ Following ──▶ how far it is, as it changes
//!                                    └─ take_over ─▶ Host
//! ```

mod follow;
mod line;
mod link;
mod taking;
mod tell;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use lan::DoorOptions;
use room::Opening;
use store::{StoreError, Unlock};
use tokio::net::TcpSocket;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::host::{Host, HostError, HostOptions};
use crate::keystore;

pub use follow::meant_by;
pub use line::Heard;
pub use link::{BadLink, SpareLink};
pub use taking::{Over, Step, Taking, Took};
pub use tell::{Telling, ToTell, has_heard_by};

use follow::{Follow, Seat, follow};

/// How many ports after the usual one are tried.
const NEIGHBOURS: u16 = 10;

/// How a spare laptop follows.
#[derive(Debug, Clone)]
pub struct SpareOptions {
    pub link: SpareLink,
    /// Where it keeps what it has.
    pub file: PathBuf,
    /// The port at which it will be found; by default the usual one, or a free one near it.
    pub port: Option<u16>,
    /// Found on this computer only.
    pub is_local: bool,
}

/// What a spare laptop does just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// It calls the host.
    Calling,
    /// It gets a whole copy: so many bytes of so many.
    Copying { done: u32, of: u32 },
    /// It has all that was saved, and gets what is.
    Following,
    /// It will not be let in.
    TurnedAway(Why),
}

/// Why a spare laptop is not let in, or cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    #[error("the code is not the host's, or this laptop was taken off its list")]
    WrongCode,
    #[error("another laptop is the spare one")]
    SpareThere,
    #[error("another laptop has taken over from this host")]
    TakenOver,
    #[error("the host has another version of Planning Live")]
    OtherVersion,
    #[error("the file cannot be kept here: there is another of this name, or no room on the disk")]
    File,
}

impl Why {
    /// Returns the short code under which faces keep a sentence for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongCode => "wrongCode",
            Self::SpareThere => "spareThere",
            Self::TakenOver => "takenOver",
            Self::OtherVersion => "otherVersion",
            Self::File => "spareFile",
        }
    }
}

/// How far a spare laptop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub doing: Doing,
    /// Up to when it has everything, by the host's clock; nothing before it has a whole copy.
    pub until: Option<DateTime<Utc>>,
    /// Since when it has not reached the host.
    pub apart: Option<DateTime<Utc>>,
}

/// Why a spare laptop cannot begin, or cannot take over.
#[derive(Debug, thiserror::Error)]
pub enum SpareError {
    #[error("there is no whole copy of the event here yet")]
    NothingYet,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Host(#[from] HostError),
    #[error("no port is free at which this laptop could be found: {0}")]
    Network(#[from] std::io::Error),
}

impl SpareError {
    /// Returns the short code under which faces keep a sentence for it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NothingYet => "nothingYet",
            Self::Store(error) => error.code(),
            Self::Host(error) => error.code(),
            Self::Network(_) => "noNetwork",
        }
    }

    /// Tells whether the event has a lock that was not opened.
    pub fn is_locked(&self) -> bool {
        let (Self::Store(error) | Self::Host(HostError::Store(error))) = self else { return false };
        matches!(
            error,
            StoreError::Locked { .. } | StoreError::WrongPassphrase | StoreError::WrongRecoveryKey
        )
    }
}

/// Why the place of the host was not taken. This laptop follows on, and somebody may try again.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub struct NotTaken {
    pub error: SpareError,
    /// Nothing when no port is to be had at all.
    pub following: Option<Box<Following>>,
}

/// A spare laptop that follows.
#[derive(Debug)]
pub struct Following {
    options: SpareOptions,
    /// Kept, and not listened at: devices that try it hear no at once.
    port: TcpSocket,
    number: u16,
    progress: watch::Receiver<Progress>,
    /// Cancelled when it is dropped.
    stop: DropGuard,
    task: JoinHandle<Option<Seat>>,
}

impl Following {
    /// Begins to follow; comes back by itself after every break.
    ///
    /// # Errors
    /// When no port is free at which it would be found.
    pub fn begin(options: SpareOptions) -> Result<Self, SpareError> {
        Self::begin_as(options, None)
    }

    /// Begins so with its seat at the host, if it has one.
    fn begin_as(options: SpareOptions, seat: Option<Seat>) -> Result<Self, SpareError> {
        let (port, number) = reserve(&options)?;
        let addresses = if options.is_local {
            vec![format!("127.0.0.1:{number}")]
        } else {
            lan::addresses(number)
        };
        let begin = Progress { doing: Doing::Calling, until: None, apart: None };
        let (tell, progress) = watch::channel(begin);
        let stop = CancellationToken::new();
        let (link, file) = (options.link.clone(), options.file.clone());
        let host = seat.as_ref().map(|seat| seat.host);
        let begun = Follow { link, file, addresses, tell, seat, host };
        // One of its own: opening a file is work that may not move from thread to thread.
        let until = stop.clone();
        let task = tokio::task::spawn_blocking(move || {
            tokio::runtime::Handle::current().block_on(follow(begun, until))
        });
        Ok(Self { options, port, number, progress, stop: stop.drop_guard(), task })
    }

    /// Begins so where it was before; if that port is somebody else's by now, at another one:
    /// following matters more than where tablets would look first.
    fn begin_again(options: SpareOptions, seat: Option<Seat>) -> Result<Self, SpareError> {
        let elsewhere = SpareOptions { port: None, ..options.clone() };
        Self::begin_as(options, seat.clone()).or_else(|_| Self::begin_as(elsewhere, seat))
    }

    /// Returns how far it is, as it changes.
    pub fn progress(&self) -> watch::Receiver<Progress> {
        self.progress.clone()
    }

    /// Returns where it keeps what it has.
    pub fn file(&self) -> &Path {
        &self.options.file
    }

    /// Follows no more; the file stays.
    pub async fn end(self) {
        self.ended().await;
    }

    /// Takes the place of the host: opens what it has for the room, a locked event with what the
    /// options or this computer know of its lock.
    ///
    /// # Errors
    /// Without a whole copy there is nothing to open, and a lock may want another passphrase; then it
    /// follows on.
    pub async fn take_over(self, mut options: HostOptions) -> Result<Host, NotTaken> {
        let has_all = self.progress.borrow().until.is_some();
        let file = self.options.file.clone();
        options.opening = Opening::TakingOver;
        let again = SpareOptions { port: Some(self.number), ..self.options.clone() };
        let (port, is_local) = (Some(self.number), self.options.is_local);
        options.door = DoorOptions { port, is_local, ..options.door };
        let seat = self.ended().await;
        let taken = if has_all || store::Store::is_event(&file) {
            open(&file, options).await
        } else {
            Err(SpareError::NothingYet)
        };
        taken.map_err(|error| {
            let following = Self::begin_again(again, seat).ok().map(Box::new);
            NotTaken { error, following }
        })
    }

    /// Stops, lets the port go, and returns its seat at the host.
    async fn ended(self) -> Option<Seat> {
        drop(self.stop);
        drop(self.port);
        self.task.await.unwrap_or_default()
    }
}

/// Opens the event with what was said, or else with what this computer remembers of its lock.
async fn open(file: &Path, mut options: HostOptions) -> Result<Host, SpareError> {
    if matches!(options.unlock, Unlock::Nothing) {
        options.unlock = keystore::remembered(file).await?;
    }
    Ok(Host::open(file, options).await?)
}

/// Keeps a port at which this laptop will be found.
fn reserve(options: &SpareOptions) -> std::io::Result<(TcpSocket, u16)> {
    let ip = if options.is_local { Ipv4Addr::LOCALHOST } else { Ipv4Addr::UNSPECIFIED };
    let ports: Vec<u16> = match options.port {
        Some(port) => vec![port],
        None => (lan::PORT..lan::PORT + NEIGHBOURS).chain([0]).collect(),
    };
    let mut last = std::io::Error::from(std::io::ErrorKind::AddrInUse);
    for port in ports {
        let socket = TcpSocket::new_v4()?;
        match socket.bind(SocketAddr::from((ip, port))) {
            Ok(()) => {
                let number = socket.local_addr()?.port();
                return Ok((socket, number));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_spare_laptop_whose_port_is_taken_meanwhile_follows_on_at_another() {
        let taken = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = taken.local_addr().expect("it has an address").port();
        let folder = tempfile::tempdir().expect("a folder can be made");
        let options = SpareOptions {
            link: SpareLink::read("127.0.0.1:1", "ACDEFGHJKLMNPQRT").expect("this is a code"),
            file: folder.path().join("spare.planlive"),
            port: Some(port),
            is_local: true,
        };
        let following = Following::begin_again(options, None).expect("another port is free");
        assert_ne!(following.number, port, "that one is somebody else's");
        following.end().await;
    }
}
