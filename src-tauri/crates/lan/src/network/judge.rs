//! What the facts come to: one finding for each thing that people ask about, and how it stands.

use protocol::view::{
    AddressRange, AddressView, CallerView, Carrier, Finding, FindingState, FindingView,
};

use super::firewall::Firewall;

/// All that was found out.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) port: u16,
    /// The port that links and printed cards of other days have.
    pub(crate) usual: u16,
    pub(crate) is_local: bool,
    /// The likeliest first.
    pub(crate) addresses: &'a [AddressView],
    pub(crate) firewall: Firewall,
    /// The latest first.
    pub(crate) callers: &'a [CallerView],
}

/// Returns a finding for each thing that was looked at, in the order in which one looks.
pub(crate) fn judge(facts: &Facts<'_>) -> Vec<FindingView> {
    if facts.is_local {
        return vec![look(Finding::DoorLocal), proof(facts)];
    }
    let usable: Vec<_> = facts.addresses.iter().filter(|address| is_usable(address)).collect();
    let mut findings = vec![network(facts, &usable)];
    if !usable.is_empty() {
        findings.push(door(facts, &usable));
        findings.push(networks(facts, &usable));
    }
    findings.push(vpn(facts));
    findings.push(firewall(facts));
    findings.push(proof(facts));
    findings
}

fn is_usable(address: &AddressView) -> bool {
    !is_apart(address) && address.range != AddressRange::LinkLocal
}

/// Tells whether it leads elsewhere than into the room.
fn is_apart(address: &AddressView) -> bool {
    matches!(address.carrier, Carrier::Tunnel | Carrier::Virtual)
}

fn network(facts: &Facts<'_>, usable: &[&AddressView]) -> FindingView {
    let Some(best) = usable.first() else {
        let is_made_up =
            |address: &AddressView| address.range == AddressRange::LinkLocal && !is_apart(address);
        let has_none_given = facts.addresses.iter().any(is_made_up);
        return look(if has_none_given { Finding::NoAddress } else { Finding::NoNetwork });
    };
    let ip = best.ip.clone();
    match best.range {
        AddressRange::Private => fine(Finding::OnNetwork { ip, carrier: best.carrier }),
        AddressRange::Provider => look(Finding::ProviderOnly { ip }),
        AddressRange::Public | AddressRange::LinkLocal => look(Finding::PublicOnly { ip }),
    }
}

fn door(facts: &Facts<'_>, usable: &[&AddressView]) -> FindingView {
    let Facts { port, usual, .. } = *facts;
    if let Some(silent) = usable.iter().find(|address| !address.answers) {
        return look(Finding::DoorSilent { ip: silent.ip.clone() });
    }
    if port == usual {
        fine(Finding::DoorAnswers { port })
    } else {
        fine(Finding::DoorMoved { port, usual })
    }
}

fn networks(facts: &Facts<'_>, usable: &[&AddressView]) -> FindingView {
    match u32::try_from(usable.len()) {
        Ok(1) => fine(Finding::OneNetwork),
        count => {
            let finding = Finding::ManyNetworks { count: count.unwrap_or(u32::MAX) };
            unless_reached(facts, finding, FindingState::Look)
        }
    }
}

fn vpn(facts: &Facts<'_>) -> FindingView {
    let is_tunnel = |address: &&AddressView| address.carrier == Carrier::Tunnel;
    match facts.addresses.iter().find(is_tunnel) {
        Some(tunnel) => {
            let interface = tunnel.interface.clone();
            unless_reached(facts, Finding::Vpn { interface }, FindingState::Look)
        }
        None => fine(Finding::NoVpn),
    }
}

/// Whoever came in came through the firewall, whatever can be read of it.
fn firewall(facts: &Facts<'_>) -> FindingView {
    if !facts.callers.is_empty() {
        return fine(Finding::FirewallOpen);
    }
    match facts.firewall {
        Firewall::Off => fine(Finding::FirewallOff),
        Firewall::Open => fine(Finding::FirewallOpen),
        Firewall::Shut => look(Finding::FirewallShut),
        Firewall::On => cannot_tell(Finding::FirewallOn),
        Firewall::Unknown => cannot_tell(Finding::FirewallUnknown),
    }
}

fn proof(facts: &Facts<'_>) -> FindingView {
    let with_line = facts.callers.iter().find(|caller| caller.has_line);
    match (with_line, facts.callers.first()) {
        (Some(caller), _) => fine(Finding::Reached { at: caller.at.clone() }),
        (None, Some(caller)) => cannot_tell(Finding::ReachedWithoutLine { at: caller.at.clone() }),
        (None, None) => cannot_tell(Finding::NobodyYet),
    }
}

/// What could be in the way is not when somebody got through.
fn unless_reached(facts: &Facts<'_>, finding: Finding, state: FindingState) -> FindingView {
    let is_reached = facts.callers.iter().any(|caller| caller.has_line);
    FindingView { finding, state: if is_reached { FindingState::Fine } else { state } }
}

fn fine(finding: Finding) -> FindingView {
    FindingView { finding, state: FindingState::Fine }
}

fn look(finding: Finding) -> FindingView {
    FindingView { finding, state: FindingState::Look }
}

fn cannot_tell(finding: Finding) -> FindingView {
    FindingView { finding, state: FindingState::CannotTell }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(ip: &str, carrier: Carrier, range: AddressRange) -> AddressView {
        let (ip, interface) = (ip.to_owned(), "if0".to_owned());
        AddressView { ip, interface, carrier, range, answers: true }
    }

    fn wifi() -> AddressView {
        address("192.168.1.5", Carrier::WiFi, AddressRange::Private)
    }

    fn vpn_on() -> AddressView {
        address("10.8.0.2", Carrier::Tunnel, AddressRange::Private)
    }

    fn caller(has_line: bool) -> CallerView {
        CallerView { ip: "192.168.1.9".to_owned(), at: "10:00".to_owned(), has_line }
    }

    fn found(
        addresses: &[AddressView],
        firewall: Firewall,
        callers: &[CallerView],
    ) -> Vec<FindingView> {
        let (port, usual, is_local) = (7410, 7410, false);
        judge(&Facts { port, usual, is_local, addresses, firewall, callers })
    }

    #[test]
    fn on_a_plain_network_all_is_fine_but_for_the_proof() {
        let on = Finding::OnNetwork { ip: "192.168.1.5".to_owned(), carrier: Carrier::WiFi };
        let expected = [
            fine(on),
            fine(Finding::DoorAnswers { port: 7410 }),
            fine(Finding::OneNetwork),
            fine(Finding::NoVpn),
            cannot_tell(Finding::FirewallOn),
            cannot_tell(Finding::NobodyYet),
        ];
        assert_eq!(found(&[wifi()], Firewall::On, &[]), expected);
    }

    #[test]
    fn whoever_came_in_proves_more_than_can_be_read() {
        let all = [wifi(), address("10.0.0.5", Carrier::Cable, AddressRange::Private), vpn_on()];
        let found = found(&all, Firewall::Unknown, &[caller(true)]);
        let not_fine = found.iter().filter(|one| one.state != FindingState::Fine);
        assert_eq!(not_fine.count(), 0, "{found:?}");
        assert!(found.contains(&fine(Finding::Reached { at: "10:00".to_owned() })));
        assert!(found.contains(&fine(Finding::ManyNetworks { count: 2 })), "still told");
    }

    #[test]
    fn a_page_without_a_line_proves_the_firewall_and_no_more() {
        let found = found(&[wifi(), vpn_on()], Firewall::Shut, &[caller(false)]);
        let at = "10:00".to_owned();
        assert!(found.contains(&cannot_tell(Finding::ReachedWithoutLine { at })), "{found:?}");
        assert!(found.contains(&fine(Finding::FirewallOpen)), "it came through");
        assert!(found.contains(&look(Finding::Vpn { interface: "if0".to_owned() })));
    }

    #[test]
    fn what_is_wrong_with_a_network_is_told_first() {
        let check = |addresses: &[AddressView], expected: Finding| {
            assert_eq!(found(addresses, Firewall::Off, &[])[0], look(expected));
        };
        let made_up = address("169.254.1.2", Carrier::WiFi, AddressRange::LinkLocal);
        let inner = address("172.17.0.1", Carrier::Virtual, AddressRange::Private);
        check(&[], Finding::NoNetwork);
        check(&[inner, vpn_on()], Finding::NoNetwork);
        check(&[made_up], Finding::NoAddress);
        let ip = || "81.2.69.142".to_owned();
        let public = address(&ip(), Carrier::Cable, AddressRange::Public);
        check(&[public], Finding::PublicOnly { ip: ip() });
        let ip = || "100.70.1.1".to_owned();
        let provider = address(&ip(), Carrier::WiFi, AddressRange::Provider);
        check(&[provider], Finding::ProviderOnly { ip: ip() });
    }

    #[test]
    fn a_door_that_is_silent_moved_or_for_this_laptop_only_is_told() {
        let silent = AddressView { answers: false, ..wifi() };
        let found = found(&[silent], Firewall::Off, &[]);
        assert_eq!(found[1], look(Finding::DoorSilent { ip: "192.168.1.5".to_owned() }));
        let (addresses, callers, firewall) = (&[wifi()], &[], Firewall::Off);
        let (port, usual, is_local) = (7411, 7410, false);
        let facts = Facts { port, usual, is_local, addresses, firewall, callers };
        assert_eq!(judge(&facts)[1], fine(Finding::DoorMoved { port, usual }));
        let found = judge(&Facts { is_local: true, ..facts });
        assert_eq!(found, [look(Finding::DoorLocal), cannot_tell(Finding::NobodyYet)]);
    }

    #[test]
    fn a_firewall_says_how_it_stands() {
        let check = |firewall, expected| {
            let found = found(&[wifi()], firewall, &[]);
            assert!(found.contains(&expected), "{firewall:?}: {found:?}");
        };
        check(Firewall::Off, fine(Finding::FirewallOff));
        check(Firewall::Open, fine(Finding::FirewallOpen));
        check(Firewall::Shut, look(Finding::FirewallShut));
        check(Firewall::On, cannot_tell(Finding::FirewallOn));
        check(Firewall::Unknown, cannot_tell(Finding::FirewallUnknown));
    }
}
