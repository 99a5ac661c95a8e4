//! Whether tablets in the room can reach this computer: looks at the ways out of it, calls itself,
//! and keeps in mind who has come. Finds codes and facts; what they mean is said by the faces.

mod callers;
mod dial;
mod firewall;
mod judge;
mod ways;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use protocol::view::{AddressView, NearbyState, NetworkView, SystemKind};
use room::{Closed, Room};
use tokio::sync::Notify;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep};
use tokio_util::sync::CancellationToken;

use crate::nearby::{Air, Teller};
use crate::{DoorOptions, PORT};
use callers::Callers;
use firewall::Firewall;
use judge::{Facts, judge};

pub(crate) use dial::HERE;
pub(crate) use ways::{Way, is_for_tablets, to_type, ways_out};

/// How often the ways out are looked at: somebody who changes the Wi-Fi waits no longer.
const PULSE: Duration = Duration::from_secs(4);
/// How long what the system says of its firewall is good for.
const FIREWALL_FOR: Duration = Duration::from_secs(30);
/// Between two looks, however often desks ask and devices come.
const BREATH: Duration = Duration::from_millis(400);
/// The most addresses that are called: a computer with more of them has most for itself.
const MOST_CALLED: usize = 12;

/// What the door knows of its network. Clones share it.
#[derive(Debug, Clone)]
pub(crate) struct Network {
    room: Room,
    port: u16,
    /// The addresses by name, before those of the ways out.
    names: Vec<String>,
    is_local: bool,
    counts_this_computer: bool,
    /// By this we know that it is we who answer.
    mark: Arc<str>,
    callers: Arc<Mutex<Callers>>,
    came: Arc<Notify>,
}

/// What was read last.
struct Seen {
    ways: Vec<Way>,
    addresses: Vec<AddressView>,
    firewall: Firewall,
    firewall_at: Option<Instant>,
    /// Tells apps nearby that a day is here.
    teller: Option<Teller>,
    nearby: NearbyState,
}

impl Network {
    pub(crate) fn new(room: Room, options: &DoorOptions, port: u16, names: Vec<String>) -> Self {
        Self {
            room,
            port,
            names,
            is_local: options.is_local,
            counts_this_computer: options.limits.counts_this_computer,
            mark: room::secret().into(),
            callers: Arc::default(),
            came: Arc::default(),
        }
    }

    /// Returns what answers a call of our own.
    pub(crate) fn mark(
        &self,
    ) -> impl Fn() -> std::future::Ready<String> + Clone + Send + Sync + 'static {
        let mark = Arc::clone(&self.mark);
        move || std::future::ready(mark.to_string())
    }

    /// Looks whenever a desk asks, a device comes or the ways out change, until the door closes.
    pub(crate) async fn watch(self, stop: CancellationToken) {
        let mut nearby = self.room.nearby();
        let mut seen = Seen {
            ways: self.ways(),
            addresses: Vec::new(),
            firewall: Firewall::Unknown,
            firewall_at: None,
            teller: None,
            nearby: NearbyState::NotTold,
        };
        let is_told = *nearby.borrow_and_update();
        self.tell_nearby(&mut seen, is_told).await;
        let mut pulse = interval(PULSE);
        pulse.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let told = tokio::select! {
                () = stop.cancelled() => break,
                Ok(()) = nearby.changed() => {
                    let is_told = *nearby.borrow_and_update();
                    self.tell_nearby(&mut seen, is_told).await;
                    self.tell(&seen).await
                }
                () = self.room.network_asked() => self.look(&mut seen).await,
                () = self.came.notified() => self.tell(&seen).await,
                _ = pulse.tick() => {
                    let is_told = *nearby.borrow();
                    self.follow(&mut seen, is_told).await
                }
            };
            if told.is_err() {
                break;
            }
            tokio::select! {
                () = stop.cancelled() => break,
                () = sleep(BREATH) => {}
            }
        }
        self.tell_nearby(&mut seen, false).await;
    }

    /// Has apps nearby told over the ways out as they are now, or not any more.
    async fn tell_nearby(&self, seen: &mut Seen, is_wanted: bool) {
        if let Some(teller) = seen.teller.take() {
            teller.end().await;
        }
        if !is_wanted || self.is_local {
            let nearby = if is_wanted { NearbyState::CannotTell } else { NearbyState::NotTold };
            seen.nearby = nearby;
            return;
        }
        seen.nearby = match Teller::begin(&Air::of(&seen.ways), &self.mark, self.port) {
            Ok(teller) => {
                seen.teller = Some(teller);
                NearbyState::Told
            }
            Err(error) => {
                tracing::debug!(%error, "people type the address");
                NearbyState::CannotTell
            }
        };
    }

    /// Sees whether the ways out have changed; then the room has other addresses, and who came over
    /// the old ones proves nothing any more.
    async fn follow(&self, seen: &mut Seen, is_told: bool) -> Result<(), Closed> {
        let ways = self.ways();
        if ways == seen.ways {
            return Ok(());
        }
        seen.ways = ways;
        self.callers().forget();
        let mut addresses = self.names.clone();
        addresses.extend(to_type(&seen.ways, self.port));
        self.room.found_at(addresses).await?;
        self.tell_nearby(seen, is_told).await;
        self.look(seen).await
    }

    async fn look(&self, seen: &mut Seen) -> Result<(), Closed> {
        let called = seen.ways.iter().take(MOST_CALLED).map(|way| self.called(way));
        seen.addresses = futures_util::future::join_all(called).await;
        if seen.firewall_at.is_none_or(|at| at.elapsed() > FIREWALL_FOR) {
            (seen.firewall, seen.firewall_at) = (firewall::read().await, Some(Instant::now()));
        }
        self.tell(seen).await
    }

    async fn called(&self, way: &Way) -> AddressView {
        let at = SocketAddr::new(IpAddr::V4(way.ip), self.port);
        AddressView {
            ip: way.ip.to_string(),
            interface: way.interface.clone(),
            carrier: way.carrier,
            range: way.range,
            answers: dial::answers(at, &self.mark).await,
        }
    }

    async fn tell(&self, seen: &Seen) -> Result<(), Closed> {
        let callers = self.callers().told();
        let facts = Facts {
            port: self.port,
            usual: PORT,
            is_local: self.is_local,
            addresses: &seen.addresses,
            firewall: seen.firewall,
            callers: &callers,
        };
        let findings = judge(&facts);
        let view = NetworkView {
            looked_at: self.room.now_text(),
            system: system(),
            port: self.port,
            addresses: seen.addresses.clone(),
            findings,
            callers,
            nearby: seen.nearby,
        };
        self.room.network_is(view).await
    }

    fn ways(&self) -> Vec<Way> {
        if self.is_local { Vec::new() } else { ways_out() }
    }

    fn callers(&self) -> std::sync::MutexGuard<'_, Callers> {
        self.callers.lock().expect("BUG: nobody panics with the callers in hand")
    }

    /// Keeps in mind that somebody has come, unless it is this computer.
    fn came(&self, from: IpAddr, has_line: bool) {
        let from = from.to_canonical();
        let is_own = || !self.counts_this_computer && is_this_computer(from);
        if !self.callers().knows(from) && is_own() {
            return;
        }
        if self.callers().came(from, self.room.now_text(), has_line) {
            self.came.notify_one();
        }
    }
}

/// Takes note of who asks for a page.
pub(crate) async fn take_note(
    State(network): State<Network>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let has_line = request.uri().path() == "/room";
    network.came(peer.ip(), has_line);
    next.run(request).await
}

fn is_this_computer(address: IpAddr) -> bool {
    let is_own = |own: Ipv4Addr| address == IpAddr::V4(own);
    address.is_loopback() || ways_out().iter().any(|way| is_own(way.ip))
}

fn system() -> SystemKind {
    match std::env::consts::OS {
        "windows" => SystemKind::Windows,
        "macos" => SystemKind::MacOs,
        "linux" => SystemKind::Linux,
        _ => SystemKind::Other,
    }
}
