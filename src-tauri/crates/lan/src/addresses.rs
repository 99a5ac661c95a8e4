//! Where the host can be found in the room.

use std::net::{IpAddr, Ipv4Addr};

/// Returns the addresses to type, the likeliest first. Only this computer when there is no network.
pub(crate) fn found(port: u16) -> Vec<String> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let addresses = interfaces.iter().filter_map(|interface| match interface.ip() {
        IpAddr::V4(ip) if !ip.is_loopback() && !ip.is_link_local() => Some((ip, &interface.name)),
        IpAddr::V4(_) | IpAddr::V6(_) => None,
    });
    let mut addresses: Vec<_> =
        addresses.map(|(ip, name)| (rank(ip, name), format!("http://{ip}:{port}"))).collect();
    addresses.sort();
    let mut addresses: Vec<_> = addresses.into_iter().map(|(_, address)| address).collect();
    if addresses.is_empty() {
        addresses.push(format!("http://127.0.0.1:{port}"));
    }
    addresses
}

/// Returns how unlikely it is that tablets in the room can reach an address.
fn rank(ip: Ipv4Addr, name: &str) -> u8 {
    let is_virtual = ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "tap", "utun"];
    let octets = ip.octets();
    match octets {
        _ if is_virtual.iter().any(|start| name.starts_with(start)) => 9,
        [192, 168, ..] => 0,
        [10, ..] => 1,
        [172, 16..=31, ..] => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_router_at_home_comes_before_a_virtual_network() {
        let ranks = [
            rank(Ipv4Addr::new(192, 168, 1, 5), "wlan0"),
            rank(Ipv4Addr::new(10, 0, 0, 5), "eth0"),
            rank(Ipv4Addr::new(81, 2, 69, 142), "eth1"),
            rank(Ipv4Addr::new(172, 17, 0, 1), "docker0"),
        ];
        assert!(ranks.is_sorted_by(|a, b| a < b), "{ranks:?}");
    }
}
