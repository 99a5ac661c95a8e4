//! Days nearby: told to apps in the same network, and found by them, over multicast DNS. A bonus
//! beside the square and the address: nothing waits for it, and nothing fails when it does.
//!
//! What is told is that Planning Live is at an address, and nothing else: not what the day is
//! called, whose it is, or what this computer is called. Whoever finds it needs the code as ever.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddrV4};
use std::time::Duration;

use mdns_sd::{IfKind, ResolvedService, ServiceDaemon, ServiceEvent, ServiceInfo};
use tokio::time::{Instant, timeout, timeout_at};

use crate::network::{Way, is_for_tablets, ways_out};

/// The kind under which days are told.
const KIND: &str = "_planning-live._tcp.local.";
/// What every day is called.
const NAME: &str = "Planning Live";
/// The field that says how what is told is to be read, and what it says now.
const FORM: (&str, &str) = ("form", "1");
/// The usual port of multicast DNS.
const PORT: u16 = 5353;
/// How long a goodbye may take.
const GOODBYE: Duration = Duration::from_millis(500);
/// More days than this in one house are somebody's joke.
const MOST: usize = 32;

/// Why days nearby cannot be told or found here.
#[derive(Debug, thiserror::Error)]
#[error("the network does not take what is told to everybody in it: {0}")]
pub struct NearbyError(#[from] mdns_sd::Error);

/// A day that is told nearby.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearbyDay {
    /// Where its page is: http, an address, and a port.
    pub address: String,
    /// It is on this computer.
    pub is_here: bool,
}

/// Where one tells and listens.
#[derive(Debug, Clone)]
pub(crate) struct Air {
    port: u16,
    addresses: Vec<Ipv4Addr>,
}

impl Air {
    /// Where tablets are: not over a VPN, and not inside this computer only.
    pub(crate) fn of(ways: &[Way]) -> Self {
        let addresses = ways.iter().filter(|way| is_for_tablets(way)).map(|way| way.ip);
        Self { port: PORT, addresses: addresses.collect() }
    }

    fn open(&self) -> Result<ServiceDaemon, NearbyError> {
        let daemon = ServiceDaemon::new_with_port(self.port)?;
        daemon.disable_interface(IfKind::All)?;
        for address in &self.addresses {
            daemon.enable_interface(IfKind::Addr(IpAddr::V4(*address)))?;
        }
        Ok(daemon)
    }
}

/// Tells everybody nearby that a day is here, until it ends.
pub(crate) struct Teller {
    daemon: ServiceDaemon,
    name: String,
}

impl std::fmt::Debug for Teller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Teller").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Teller {
    /// Begins to tell; the mark keeps two days in one house apart.
    pub(crate) fn begin(air: &Air, mark: &str, port: u16) -> Result<Self, NearbyError> {
        let told = told(mark, &air.addresses, port)?;
        let (daemon, name) = (air.open()?, told.get_fullname().to_owned());
        daemon.register(told)?;
        Ok(Self { daemon, name })
    }

    /// Says goodbye, so that nobody nearby goes on offering it.
    pub(crate) async fn end(self) {
        if let Ok(said) = self.daemon.unregister(&self.name)
            && timeout(GOODBYE, said.recv_async()).await.is_err()
        {
            tracing::debug!("apps nearby will find out by themselves that the day is over");
        }
        close(&self.daemon);
    }
}

fn close(daemon: &ServiceDaemon) {
    if let Err(error) = daemon.shutdown() {
        tracing::debug!(%error, "what is told nearby ends with the program");
    }
}

/// Returns what is told.
fn told(mark: &str, addresses: &[Ipv4Addr], port: u16) -> Result<ServiceInfo, NearbyError> {
    let mark: String = mark.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let addresses: Vec<_> = addresses.iter().copied().map(IpAddr::V4).collect();
    // Not the computer's own name: that is often a person's.
    let host = format!("planning-live-{mark}.local.");
    let name = format!("{NAME} {mark}");
    Ok(ServiceInfo::new(KIND, &name, &host, addresses.as_slice(), port, &[FORM][..])?)
}

/// Looks around for so long, and returns the days that are told.
///
/// # Errors
/// When the system lets nobody listen.
pub async fn look_around(patience: Duration) -> Result<Vec<NearbyDay>, NearbyError> {
    let ways = ways_out();
    let found = find(&Air::of(&ways), patience, MOST).await?;
    let own: Vec<_> = ways.iter().map(|way| way.ip).collect();
    Ok(days(found, &own))
}

/// Tells a day and finds it again, as two computers would; returns whether that works here.
///
/// # Errors
/// When the system lets nobody tell or listen.
pub async fn try_out(patience: Duration) -> Result<bool, NearbyError> {
    tell_and_find(&Air::of(&ways_out()), patience).await
}

async fn tell_and_find(air: &Air, patience: Duration) -> Result<bool, NearbyError> {
    let (mark, port) = (room::secret(), crate::PORT);
    let teller = Teller::begin(air, &mark, port)?;
    let found = find(air, patience, 1).await;
    teller.end().await;
    let is_ours = |at: &SocketAddrV4| at.port() == port && air.addresses.contains(at.ip());
    Ok(found?.values().any(|addresses| addresses.iter().any(is_ours)))
}

/// Returns where each day is that is told, by its name, as soon as there are so many.
async fn find(
    air: &Air,
    patience: Duration,
    enough: usize,
) -> Result<BTreeMap<String, Vec<SocketAddrV4>>, NearbyError> {
    let daemon = air.open()?;
    let heard = daemon.browse(KIND)?;
    let (until, mut found) = (Instant::now() + patience, BTreeMap::new());
    while found.len() < enough
        && let Ok(Ok(event)) = timeout_at(until, heard.recv_async()).await
    {
        // Whatever else can be heard by and by is nothing to us.
        if let ServiceEvent::ServiceResolved(service) = &event {
            let addresses = addresses_of(service);
            if !addresses.is_empty() {
                found.insert(service.fullname.clone(), addresses);
            }
        } else if let ServiceEvent::ServiceRemoved(_, name) = &event {
            found.remove(name);
        }
    }
    close(&daemon);
    Ok(found)
}

/// Returns where a day is that somebody tells of; nothing when it is told in another form.
fn addresses_of(service: &ResolvedService) -> Vec<SocketAddrV4> {
    let (field, form) = FORM;
    let is_ours = service.ty_domain.eq_ignore_ascii_case(KIND)
        && service.txt_properties.get_property_val_str(field) == Some(form);
    if !is_ours {
        return Vec::new();
    }
    let addresses = service.addresses.iter().filter_map(|address| match address.to_ip_addr() {
        // Where else than in the room could it be?
        IpAddr::V4(ip) if !ip.is_unspecified() && !ip.is_multicast() && !ip.is_broadcast() => {
            Some(SocketAddrV4::new(ip, service.port))
        }
        IpAddr::V4(_) | IpAddr::V6(_) => None,
    });
    let mut addresses: Vec<_> = addresses.collect();
    addresses.sort();
    addresses
}

/// Returns one address of each day: one that is in a network of ours, if any is.
fn days(found: BTreeMap<String, Vec<SocketAddrV4>>, own: &[Ipv4Addr]) -> Vec<NearbyDay> {
    let is_near =
        |at: &SocketAddrV4| own.iter().any(|ip| ip.octets()[..3] == at.ip().octets()[..3]);
    let mut days: Vec<_> = found
        .into_values()
        .filter_map(|addresses| {
            let near = addresses.iter().copied().find(is_near);
            let at = near.or(addresses.first().copied())?;
            Some(NearbyDay { address: format!("http://{at}"), is_here: own.contains(at.ip()) })
        })
        .collect();
    days.sort_by(|a, b| (a.is_here, &a.address).cmp(&(b.is_here, &b.address)));
    days
}

#[cfg(test)]
mod tests {
    use mdns_sd::IntoTxtProperties;

    use super::*;

    fn at(ip: [u8; 4], port: u16) -> SocketAddrV4 {
        SocketAddrV4::new(ip.into(), port)
    }

    fn heard(change: impl FnOnce(&mut ResolvedService)) -> Vec<SocketAddrV4> {
        let ips = [Ipv4Addr::new(192, 168, 1, 5)];
        let told = told("0123456789abcdef", &ips, 7411).expect("it can be told");
        let mut service = told.as_resolved_service();
        change(&mut service);
        addresses_of(&service)
    }

    #[test]
    fn what_is_told_is_an_address_and_nothing_of_the_day_or_this_computer() {
        let ips = [Ipv4Addr::new(192, 168, 1, 5)];
        let told = told("0123456789abcdef", &ips, 7411).expect("it can be told");
        assert_eq!(told.get_fullname(), "Planning Live 01234567._planning-live._tcp.local.");
        assert_eq!(told.get_hostname(), "planning-live-01234567.local.");
        let fields: Vec<_> = told.get_properties().iter().map(ToString::to_string).collect();
        assert_eq!(fields, ["form=1"], "and no other field");
        assert_eq!(told.get_port(), 7411);
    }

    #[test]
    fn what_is_told_is_found_and_what_others_tell_is_not() {
        assert_eq!(heard(|_| ()), [at([192, 168, 1, 5], 7411)]);
        assert_eq!(heard(|told| told.ty_domain = "_http._tcp.local.".to_owned()), []);
        assert_eq!(
            heard(|told| told.txt_properties = (&[("form", "2")][..]).into_txt_properties()),
            []
        );
        assert_eq!(heard(|told| told.addresses.clear()), []);
    }

    #[test]
    fn of_several_addresses_the_one_in_our_network_is_shown() {
        let found = BTreeMap::from([
            ("a".to_owned(), vec![at([10, 0, 0, 9], 7410), at([192, 168, 1, 9], 7410)]),
            ("b".to_owned(), vec![at([192, 168, 1, 5], 7411)]),
            ("c".to_owned(), vec![at([172, 16, 0, 1], 7410)]),
        ]);
        let days = days(found, &[Ipv4Addr::new(192, 168, 1, 5)]);
        let told: Vec<_> = days.iter().map(|day| (&*day.address, day.is_here)).collect();
        let expected = [
            ("http://172.16.0.1:7410", false),
            ("http://192.168.1.9:7410", false),
            ("http://192.168.1.5:7411", true),
        ];
        assert_eq!(told, expected, "those of others first");
    }

    /// Both ends, over this computer's own network and at a port that nobody else uses.
    #[tokio::test]
    async fn a_day_is_told_and_found_over_the_network() {
        let free = std::net::UdpSocket::bind("0.0.0.0:0").expect("a port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let mut addresses = Air::of(&ways_out()).addresses;
        if addresses.is_empty() {
            addresses.push(Ipv4Addr::LOCALHOST);
        }
        let air = Air { port, addresses };
        let is_heard = tell_and_find(&air, Duration::from_secs(20)).await;
        assert!(is_heard.expect("one may tell and listen"), "{air:?}");
    }
}
