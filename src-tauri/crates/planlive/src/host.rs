//! One running event: its room and its door.

use std::path::{Path, PathBuf};

use domain::CircleId;
use lan::{Door, DoorError, DoorOptions, Doorway};
use room::{Clock, Closed, Keys, Opening, Room};
use store::{StoreError, Unlock, copies_elsewhere};

use crate::identity;
use crate::spare::{Telling, ToTell};

/// How a host is opened.
#[derive(Debug, Clone)]
pub struct HostOptions {
    pub door: DoorOptions,
    pub clock: Clock,
    /// A folder for copies on another disk than the event, where there is one.
    pub copies: Option<PathBuf>,
    pub opening: Opening,
    /// What opens the event, if it has a lock.
    pub unlock: Unlock,
}

impl Default for HostOptions {
    fn default() -> Self {
        let (door, clock, unlock) = (DoorOptions::default(), Clock::real(), Unlock::Nothing);
        Self { door, clock, copies: None, opening: Opening::AsItIs, unlock }
    }
}

impl HostOptions {
    /// Returns those of a host that other apps know again by this computer's own key.
    pub fn of_this_computer() -> Self {
        let door = DoorOptions { own: identity::of_this_computer(), ..DoorOptions::default() };
        Self { door, ..Self::default() }
    }
}

/// Why an event cannot be hosted.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Door(#[from] DoorError),
    #[error(transparent)]
    Closed(#[from] Closed),
}

impl HostError {
    /// Returns the short code under which faces keep a sentence for it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Door(DoorError::PortTaken(_)) => "portTaken",
            Self::Door(DoorError::Network(_)) => "noNetwork",
            Self::Closed(_) => "closed",
        }
    }
}

/// The addresses of every face.
#[derive(Debug, Clone)]
pub struct Links {
    pub desk: String,
    /// The desk on the host itself, which alone is shown what stays there.
    pub desk_here: String,
    pub wall: String,
    /// For the laptop that follows along.
    pub spare: String,
    pub circles: Vec<(CircleId, String)>,
}

/// A running event.
#[derive(Debug)]
pub struct Host {
    room: Room,
    door: Door,
    /// Of the laptops that hosted the event before, that this one does, for as long as it does.
    telling: Option<Telling>,
}

impl Host {
    /// Opens the event, and its door.
    ///
    /// # Errors
    /// Whatever keeps the file or the network from being opened; then nothing stays open.
    pub async fn open(path: &Path, options: HostOptions) -> Result<Self, HostError> {
        let HostOptions { door, clock, copies, opening, unlock } = options;
        // First of all: a spare laptop that finds its port taken has changed nothing yet.
        let doorway = Doorway::take(&door).await?;
        let room = Room::open(path, Keys::new(), clock, lan::symbol, opening, &unlock).await?;
        if let Some(folder) = copies {
            room.also_copy_to(copies_elsewhere(&folder, path)).await?;
        }
        match Door::open(room.clone(), doorway, &door).await {
            Ok(door) => {
                let telling = ToTell::of(&room, door.addresses()).map(Telling::begin);
                Ok(Self { room, door, telling })
            }
            Err(error) => {
                room.close().await;
                Err(error.into())
            }
        }
    }

    /// Returns the addresses of every face, as others in the room reach them.
    pub async fn links(&self) -> Result<Links, HostError> {
        let invitations = self.room.invitations().await?;
        let base = self.door.addresses().first().cloned().unwrap_or_default();
        let (key, keys) = (&invitations.key, self.keys());
        let circle = |id: CircleId| {
            let link = format!("{base}/#k={key}&circle={}", encoded(id.as_str()));
            (id, link)
        };
        Ok(Links {
            desk: format!("{base}/desk.html#key={}", keys.desk),
            desk_here: format!("http://127.0.0.1:{}/desk.html#key={}", self.port(), keys.desk),
            wall: format!("{base}/wall.html#key={}", keys.wall),
            spare: format!("{base}/#spare={}", keys.spare),
            circles: invitations.circles.into_iter().map(circle).collect(),
        })
    }

    /// Returns the keys of the desk and the wall, for the app's own windows.
    pub fn keys(&self) -> Keys {
        self.room.keys()
    }

    /// Returns the room.
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// Returns the port of the door.
    pub fn port(&self) -> u16 {
        self.door.port()
    }

    /// Returns the addresses of the host in the room, the best first.
    pub fn addresses(&self) -> &[String] {
        self.door.addresses()
    }

    /// Ends the day: what is waiting is saved, everybody is told, and the file is closed.
    pub async fn close(self) {
        if let Some(telling) = self.telling {
            telling.end().await;
        }
        self.room.close().await;
        self.door.close().await;
    }
}

/// Returns an id as it can stand in an address.
fn encoded(id: &str) -> String {
    let mut text = String::new();
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}
