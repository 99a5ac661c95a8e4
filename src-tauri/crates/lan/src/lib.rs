//! The door: HTTP for pages, a WebSocket for everything else.
//!
//! Knows how to get in, and no rule of the day: no `match` on commands here.

mod entrance;
mod files;
mod guard;
mod hall;
mod limits;
mod listening;
mod media;
pub mod nearby;
mod network;
mod open_files;
mod pace;
mod pages;
pub mod sealed;
mod serve;
mod socket;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use room::Room;
use tokio::net::TcpListener;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use hall::Hall;
use network::Network;
use sealed::HostKey;

pub use guard::Guard;
pub use limits::{Limits, Pace};
pub use pages::symbol;

/// The port that is tried first, so that addresses stay the same from day to day.
pub const PORT: u16 = 7410;
/// How many ports after it are tried when it is taken.
const NEIGHBOURS: u16 = 10;

/// How long whoever is in may take to go; the words are on disk, and nobody waits for a stuck one.
const FAREWELL: Duration = Duration::from_secs(3);

/// Returns where a computer is found whose door is open at this port, the likeliest first.
pub fn addresses(port: u16) -> Vec<String> {
    network::to_type(&network::ways_out(), port)
}

/// How the door is opened.
#[derive(Debug, Clone, Default)]
pub struct DoorOptions {
    /// The port; by default the usual one, or a free one near it.
    pub port: Option<u16>,
    /// Names by which the host may be called, beside its addresses.
    pub names: Vec<String>,
    /// Lets in this computer only.
    pub is_local: bool,
    /// How much of the door one caller may hold.
    pub limits: Limits,
    /// This laptop's own key, by which other apps know it again; by default one of this day only.
    pub own: HostKey,
}

/// Why the door cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum DoorError {
    #[error("port {0} is in use by another program")]
    PortTaken(u16),
    #[error("the network cannot be reached: {0}")]
    Network(#[from] std::io::Error),
}

/// An open door.
#[derive(Debug)]
pub struct Door {
    port: u16,
    addresses: Vec<String>,
    tasks: TaskTracker,
    stop: CancellationToken,
}

/// A port of one's own at which a door can be opened; whoever knocks before it is waits.
#[derive(Debug)]
pub struct Doorway {
    listener: TcpListener,
    port: u16,
}

impl Doorway {
    /// Takes the port.
    ///
    /// # Errors
    /// The port is somebody else's, or there is no network.
    pub async fn take(options: &DoorOptions) -> Result<Self, DoorError> {
        let listener = listen(options).await?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }
}

impl Door {
    /// Opens the door of a room and says where it is.
    ///
    /// # Errors
    /// The room is closed.
    pub async fn open(
        room: Room,
        at: Doorway,
        options: &DoorOptions,
    ) -> Result<Self, room::Closed> {
        let Doorway { listener, port } = at;
        let mut addresses: Vec<String> = named_addresses(options, port).collect();
        if options.is_local {
            addresses.push(format!("http://127.0.0.1:{port}"));
        } else {
            addresses.extend(network::to_type(&network::ways_out(), port));
        }
        room.found_at(addresses.clone()).await?;
        let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
        let names = named_addresses(options, port).collect();
        let network = Network::new(room.clone(), options, port, names);
        let guard = Guard::new(&options.names).with_former(room.hosts());
        let house = House { room, tasks: tasks.clone(), own: options.own.clone() };
        let router = Router::new()
            .route("/room", get(socket::enter))
            .route("/paper/{id}", get(pages::paper))
            .route("/media/{key}/{name}", get(media::media))
            .route("/sealed/{address}", get(files::file))
            .fallback(get(pages::page))
            .layer(from_fn_with_state(network.clone(), network::take_note))
            .route(network::HERE, get(network.mark()))
            .layer(from_fn_with_state(guard, guard::check))
            .with_state(house);
        tasks.spawn(network.watch(stop.clone()));
        let hall = Hall::new(options.limits.clone().within(open_files::most()));
        tasks.spawn(serve::serve(listener, router, hall, tasks.clone(), stop.clone()));
        Ok(Self { port, addresses, tasks, stop })
    }

    /// Returns the port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns the addresses of the host in the room, the best first.
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// Closes the door; whoever is in goes.
    pub async fn close(&self) {
        self.stop.cancel();
        self.tasks.close();
        if timeout(FAREWELL, self.tasks.wait()).await.is_err() {
            tracing::debug!("somebody was still in the door when it closed");
        }
    }
}

/// What every request can reach.
#[derive(Debug, Clone)]
pub(crate) struct House {
    pub(crate) room: Room,
    pub(crate) tasks: TaskTracker,
    pub(crate) own: HostKey,
}

/// Returns the addresses by the names that the host was given.
fn named_addresses(options: &DoorOptions, port: u16) -> impl Iterator<Item = String> + '_ {
    options.names.iter().map(move |name| format!("http://{name}:{port}"))
}

async fn listen(options: &DoorOptions) -> Result<TcpListener, DoorError> {
    let ip = if options.is_local { Ipv4Addr::LOCALHOST } else { Ipv4Addr::UNSPECIFIED };
    let at = |port| SocketAddr::new(IpAddr::V4(ip), port);
    if let Some(port) = options.port {
        return TcpListener::bind(at(port)).await.map_err(|error| match error.kind() {
            std::io::ErrorKind::AddrInUse => DoorError::PortTaken(port),
            _ => error.into(),
        });
    }
    for port in PORT..PORT + NEIGHBOURS {
        if let Ok(listener) = TcpListener::bind(at(port)).await {
            return Ok(listener);
        }
    }
    Ok(TcpListener::bind(at(0)).await?)
}
