//! The ways out of this computer, and what kind each is, by its name and its address.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use protocol::view::{AddressRange, Carrier};

/// One way out: an address of this computer on an interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) ip: Ipv4Addr,
    pub(crate) interface: String,
    pub(crate) carrier: Carrier,
    pub(crate) range: AddressRange,
}

/// Returns the ways out of this computer, the likeliest for tablets first.
pub(crate) fn ways_out() -> Vec<Way> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_else(|error| {
        tracing::debug!(%error, "the system does not say which networks there are");
        Vec::new()
    });
    let mut ways: Vec<_> = interfaces
        .into_iter()
        .filter_map(|interface| match interface.ip() {
            IpAddr::V4(ip) if !ip.is_loopback() && !ip.is_unspecified() => {
                let carrier =
                    carrier(&interface.name, ip, is_wireless(&interface.name), interface.is_p2p);
                Some(Way { ip, range: range(ip), carrier, interface: interface.name })
            }
            IpAddr::V4(_) | IpAddr::V6(_) => None,
        })
        .collect();
    ways.sort_by_key(rank);
    ways
}

/// Returns the addresses to type, the likeliest first; only this computer when there is no network.
pub(crate) fn to_type(ways: &[Way], port: u16) -> Vec<String> {
    let given = ways.iter().filter(|way| way.range != AddressRange::LinkLocal);
    let mut addresses: Vec<_> = given.map(|way| format!("http://{}:{port}", way.ip)).collect();
    if addresses.is_empty() {
        addresses.push(format!("http://127.0.0.1:{port}"));
    }
    addresses
}

/// Tells whether tablets in the room can come this way.
pub(crate) fn is_for_tablets(way: &Way) -> bool {
    !matches!(way.carrier, Carrier::Tunnel | Carrier::Virtual)
        && way.range != AddressRange::LinkLocal
}

/// Returns how unlikely it is that tablets in the room come this way.
fn rank(way: &Way) -> (AddressRange, Carrier, u8, Ipv4Addr) {
    let is_apart = matches!(way.carrier, Carrier::Tunnel | Carrier::Virtual);
    let range = if is_apart { AddressRange::LinkLocal } else { way.range };
    let custom = match way.ip.octets() {
        [192, 168, ..] => 0,
        [10, ..] => 1,
        _ => 2,
    };
    (range, way.carrier, custom, way.ip)
}

/// Returns who can use an address.
pub(crate) fn range(ip: Ipv4Addr) -> AddressRange {
    match ip.octets() {
        [169, 254, ..] => AddressRange::LinkLocal,
        [100, 64..=127, ..] => AddressRange::Provider,
        _ if ip.is_private() => AddressRange::Private,
        _ => AddressRange::Public,
    }
}

/// How interfaces of VPNs begin, in lower case. Every Mac has some `utun` without an IPv4 address.
const TUNNELS: [&str; 9] = ["tun", "tap", "utun", "wg", "ppp", "ipsec", "zt", "nordlynx", "gpd"];
/// What interfaces of VPNs have in their names on Windows.
const TUNNEL_WORDS: [&str; 14] = [
    "vpn",
    "wireguard",
    "wintun",
    "tailscale",
    "zerotier",
    "tap-windows",
    "anyconnect",
    "globalprotect",
    "forti",
    "mullvad",
    "proton",
    "warp",
    "zscaler",
    "tunnel",
];
/// How interfaces between programs begin: containers and machines inside this one.
const INNER: [&str; 10] =
    ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "podman", "lxc", "cni", "hyper-v"];
const INNER_WORDS: [&str; 4] = ["virtualbox", "vmware", "hyper-v", "wsl"];

/// Returns what carries an address: by what the interface is called, where the address is from,
/// whether the system knows it as wireless, and whether it goes to one other computer only.
pub(crate) fn carrier(
    interface: &str,
    ip: Ipv4Addr,
    is_wireless: Option<bool>,
    is_to_one: bool,
) -> Carrier {
    let name = interface.to_lowercase();
    let begins = |with: &[&str]| with.iter().any(|start| name.starts_with(start));
    let has = |any: &[&str]| any.iter().any(|word| name.contains(word));
    if begins(&TUNNELS) || has(&TUNNEL_WORDS) {
        return Carrier::Tunnel;
    }
    if begins(&INNER) || has(&INNER_WORDS) {
        return Carrier::Virtual;
    }
    match ip.octets() {
        // The mobile hotspot of Windows, the hotspot of NetworkManager, and shared internet on a Mac.
        [192, 168, 137, 1] => return Carrier::OwnHotspot,
        [10, 42, _, 1] if !name.contains("docker") => return Carrier::OwnHotspot,
        [192, 168, 2..=9, 1] if name.starts_with("bridge") => return Carrier::OwnHotspot,
        // The hotspot of an iPhone, and of Android by Wi-Fi and by cable before each made up its own.
        [172, 20, 10, 2..=14] | [192, 168, 42 | 43, 2..=254] => return Carrier::PhoneHotspot,
        _ => {}
    }
    let is_wifi_by_name =
        name.starts_with("wl") || has(&["wi-fi", "wifi", "wlan", "wireless", "airport"]);
    match is_wireless {
        Some(true) => Carrier::WiFi,
        _ if is_wifi_by_name => Carrier::WiFi,
        _ if is_to_one => Carrier::Tunnel,
        Some(false) if begins(&["eth", "en"]) => Carrier::Cable,
        None if name.contains("ethernet") => Carrier::Cable,
        Some(false) | None => Carrier::Unknown,
    }
}

/// Tells whether the system knows an interface as wireless; nothing where it does not say.
fn is_wireless(interface: &str) -> Option<bool> {
    let all = Path::new("/sys/class/net");
    if !all.is_dir() {
        return None;
    }
    let own = all.join(interface);
    Some(own.join("wireless").exists() || own.join("phy80211").exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_out_is_known_by_its_name_and_its_address() {
        let check = |name: &str, ip: [u8; 4], wireless, expected| {
            assert_eq!(carrier(name, ip.into(), wireless, false), expected, "{name} {ip:?}");
        };
        check("wlp3s0", [192, 168, 1, 5], Some(true), Carrier::WiFi);
        check("wlan0", [192, 168, 1, 5], None, Carrier::WiFi);
        check("Wi-Fi", [192, 168, 1, 5], None, Carrier::WiFi);
        check("WLAN", [192, 168, 1, 5], None, Carrier::WiFi);
        check("eth0", [10, 0, 0, 5], Some(false), Carrier::Cable);
        check("enp0s31f6", [10, 0, 0, 5], Some(false), Carrier::Cable);
        check("Ethernet 2", [10, 0, 0, 5], None, Carrier::Cable);
        // On a Mac the name does not say what it is.
        check("en0", [192, 168, 1, 5], None, Carrier::Unknown);
        check("tun0", [10, 8, 0, 2], Some(false), Carrier::Tunnel);
        check("utun4", [10, 8, 0, 2], None, Carrier::Tunnel);
        check("wg-mullvad", [10, 64, 0, 2], Some(false), Carrier::Tunnel);
        check("tailscale0", [100, 101, 1, 2], Some(false), Carrier::Tunnel);
        check("ProtonVPN TUN", [10, 2, 0, 2], None, Carrier::Tunnel);
        check("Cisco AnyConnect Adapter", [10, 2, 0, 2], None, Carrier::Tunnel);
        check("docker0", [172, 17, 0, 1], Some(false), Carrier::Virtual);
        check("vEthernet (WSL)", [172, 28, 0, 1], None, Carrier::Virtual);
        check("VMware Network Adapter VMnet8", [192, 168, 9, 1], None, Carrier::Virtual);
        check("Local Area Connection* 2", [192, 168, 137, 1], None, Carrier::OwnHotspot);
        check("wlp3s0", [10, 42, 0, 1], Some(true), Carrier::OwnHotspot);
        check("bridge100", [192, 168, 2, 1], None, Carrier::OwnHotspot);
        check("wlp3s0", [172, 20, 10, 4], Some(true), Carrier::PhoneHotspot);
        check("Wi-Fi", [192, 168, 43, 77], None, Carrier::PhoneHotspot);
        check("Wi-Fi", [192, 168, 43, 1], None, Carrier::WiFi);
        check("something", [192, 168, 1, 5], None, Carrier::Unknown);
        let one = carrier("something", [10, 0, 0, 2].into(), None, true);
        assert_eq!(one, Carrier::Tunnel, "it goes to one other computer only");
    }

    #[test]
    fn an_address_tells_who_can_use_it() {
        let check = |ip: [u8; 4], expected| assert_eq!(range(ip.into()), expected, "{ip:?}");
        check([192, 168, 1, 5], AddressRange::Private);
        check([10, 1, 2, 3], AddressRange::Private);
        check([172, 16, 0, 1], AddressRange::Private);
        check([172, 31, 255, 1], AddressRange::Private);
        check([172, 32, 0, 1], AddressRange::Public);
        check([169, 254, 7, 8], AddressRange::LinkLocal);
        check([100, 64, 0, 1], AddressRange::Provider);
        check([100, 127, 255, 1], AddressRange::Provider);
        check([100, 128, 0, 1], AddressRange::Public);
        check([81, 2, 69, 142], AddressRange::Public);
    }

    fn way(name: &str, ip: [u8; 4], wireless: bool) -> Way {
        let ip = ip.into();
        let carrier = carrier(name, ip, Some(wireless), false);
        Way { ip, interface: name.to_owned(), carrier, range: range(ip) }
    }

    #[test]
    fn the_likeliest_address_comes_first_and_a_made_up_one_is_not_told() {
        let mut ways = vec![
            way("tun0", [10, 8, 0, 2], false),
            way("eth1", [169, 254, 3, 4], false),
            way("docker0", [172, 17, 0, 1], false),
            way("eth2", [81, 2, 69, 142], false),
            way("eth0", [10, 0, 0, 5], false),
            way("wlan0", [192, 168, 1, 5], true),
            way("wlan1", [10, 42, 0, 1], true),
        ];
        ways.sort_by_key(rank);
        let expected =
            ["10.42.0.1", "192.168.1.5", "10.0.0.5", "81.2.69.142", "10.8.0.2", "172.17.0.1"];
        let expected = expected.map(|ip| format!("http://{ip}:7410"));
        assert_eq!(to_type(&ways, 7410), expected);
        assert_eq!(to_type(&[], 7410), ["http://127.0.0.1:7410"], "this computer only");
    }
}
