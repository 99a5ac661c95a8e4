//! Codes that are tried: nobody guesses their way in, and nobody who guesses shuts the door for
//! others, but for those behind the same address. Where a box hides all tablets behind its own,
//! somebody who guesses on and on keeps them from typing the code. The square is never looked at
//! here: whoever scans it comes in.
//!
//! Each address waits by itself, longer with every wrong code. However many wrong codes come from
//! everywhere, an address that has not been wrong is always looked at once: a family with the right
//! code comes in, whoever else is in the hall. A code is one of 244 million; an address that goes on
//! all day has some 290 tries, and four thousand of them together one chance in two hundred.

use std::collections::{BTreeMap, VecDeque};
use std::net::{IpAddr, Ipv6Addr};

use chrono::{DateTime, TimeDelta, Utc};

/// Wrong codes from one address before it has to wait: somebody mistypes, and a neighbour helps.
const FREE: u32 = 5;
/// The same, while many wrong codes come from many addresses.
const FREE_WHEN_MANY: u32 = 1;
/// Wrong codes from everywhere, in ten minutes, that are many: no room mistypes so often.
const MANY: usize = 60;
/// How long the first wait is, in seconds. Each further wrong code doubles it.
const FIRST_WAIT: i64 = 30;
/// The longest wait, in seconds. Whoever shares an address with a guesser waits as long, and for as
/// long as the guesser goes on.
const LONGEST_WAIT: i64 = 300;
/// An address that was not wrong for so long starts anew, in seconds.
const FORGOTTEN: i64 = 3_600;
/// The addresses that are remembered: more than any hall has. Beyond them new ones wait.
const ADDRESSES: usize = 4_096;
/// Wrong codes of these seconds are told to the desk.
const TOLD: i64 = 600;
/// New seats for one address in a minute: a whole hall behind one box that joins at once.
const SEATS: usize = 120;

/// The wrong codes of the last hour, and the new seats of the last minute.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    wrong: BTreeMap<IpAddr, Wrong>,
    /// The latest of them: when, and from where.
    latest: VecDeque<(DateTime<Utc>, IpAddr)>,
    seats: BTreeMap<IpAddr, Vec<DateTime<Utc>>>,
}

#[derive(Debug)]
struct Wrong {
    count: u32,
    last: DateTime<Utc>,
}

impl Attempts {
    /// Tells whether one more code from this address is looked at.
    pub(crate) fn may_try(&mut self, peer: IpAddr, now: DateTime<Utc>) -> bool {
        self.forget(now);
        let free = if self.latest.len() >= MANY { FREE_WHEN_MANY } else { FREE };
        match self.wrong.get(&network(peer)) {
            Some(wrong) => now - wrong.last >= wait(wrong.count, free),
            None => self.wrong.len() < ADDRESSES,
        }
    }

    /// Counts a wrong code.
    pub(crate) fn was_wrong(&mut self, peer: IpAddr, now: DateTime<Utc>) {
        let wrong = self.wrong.entry(network(peer)).or_insert(Wrong { count: 0, last: now });
        (wrong.count, wrong.last) = (wrong.count.saturating_add(1), now);
        self.latest.push_back((now, network(peer)));
        if self.latest.len() > ADDRESSES {
            self.latest.pop_front();
        }
    }

    /// Returns how many wrong codes came lately, and from how many addresses.
    pub(crate) fn told(&mut self, now: DateTime<Utc>) -> (u32, u32) {
        self.forget(now);
        let from: std::collections::BTreeSet<_> =
            self.latest.iter().map(|(_, from)| from).collect();
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        (number(self.latest.len()), number(from.len()))
    }

    /// Tells whether this address gets one more seat now, and counts it. This computer itself is
    /// not counted.
    pub(crate) fn may_sit(&mut self, peer: IpAddr, now: DateTime<Utc>) -> bool {
        if peer.to_canonical().is_loopback() {
            return true;
        }
        let is_new = |at: &DateTime<Utc>| is_within(*at, now, 60);
        self.seats.retain(|_, times| {
            times.retain(is_new);
            !times.is_empty()
        });
        let taken = self.seats.entry(network(peer)).or_default();
        let has_room = taken.len() < SEATS;
        if has_room {
            taken.push(now);
        }
        has_room
    }

    fn forget(&mut self, now: DateTime<Utc>) {
        self.wrong.retain(|_, wrong| is_within(wrong.last, now, FORGOTTEN));
        self.latest.retain(|(at, _)| is_within(*at, now, TOLD));
    }
}

/// Tells whether something was in the last seconds; when the clock was set back, nothing was.
fn is_within(at: DateTime<Utc>, now: DateTime<Utc>, seconds: i64) -> bool {
    at <= now && now - at < TimeDelta::seconds(seconds)
}

fn wait(count: u32, free: u32) -> TimeDelta {
    let Some(more) = count.checked_sub(free) else { return TimeDelta::zero() };
    let wait = FIRST_WAIT.saturating_mul(1 << more.min(10)).min(LONGEST_WAIT);
    TimeDelta::seconds(wait)
}

/// Returns whose address it is: with IPv6 everybody has as many as they like of one network.
pub(crate) fn network(peer: IpAddr) -> IpAddr {
    match peer.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_764_756_000 + second, 0).expect("a time")
    }

    fn address(n: u32) -> IpAddr {
        std::net::Ipv4Addr::from(0x0a00_0000 + n).into()
    }

    #[test]
    fn an_address_waits_longer_with_every_wrong_code() {
        let (mut attempts, peer) = (Attempts::default(), address(9));
        for n in 0..5 {
            assert!(attempts.may_try(peer, at(n)), "try {n}");
            attempts.was_wrong(peer, at(n));
        }
        assert!(attempts.may_try(address(10), at(5)), "others may");
        let mut now = 4;
        for wait in [30, 60, 120, 240, 300, 300] {
            assert!(!attempts.may_try(peer, at(now + wait - 1)), "not before {wait} seconds");
            now += wait;
            assert!(attempts.may_try(peer, at(now)), "after {wait} seconds");
            attempts.was_wrong(peer, at(now));
        }
        assert!(attempts.may_try(peer, at(now + FORGOTTEN)), "after an hour it is as before");
        attempts.was_wrong(peer, at(now + FORGOTTEN));
        assert!(attempts.may_try(peer, at(now + FORGOTTEN)), "with five tries");
    }

    #[test]
    fn however_many_guess_somebody_new_is_looked_at_once() {
        let mut attempts = Attempts::default();
        for n in 0..60 {
            attempts.was_wrong(address(n % 30), at(0));
        }
        assert_eq!(attempts.told(at(1)), (60, 30), "the desk is told");
        assert!(!attempts.may_try(address(3), at(1)), "whoever guessed waits");
        let family = address(1_000);
        assert!(attempts.may_try(family, at(1)), "a family comes in");
        attempts.was_wrong(family, at(1));
        assert!(!attempts.may_try(family, at(2)), "with care: it is looked at again");
        assert!(attempts.may_try(family, at(31)), "half a minute later");
        assert_eq!(attempts.told(at(700)), (0, 0), "and it is over");
    }

    #[test]
    fn what_is_remembered_has_an_end() {
        let mut attempts = Attempts::default();
        for n in 0..5_000 {
            if attempts.may_try(address(n), at(0)) {
                attempts.was_wrong(address(n), at(0));
            }
        }
        assert_eq!((attempts.wrong.len(), attempts.latest.len()), (ADDRESSES, ADDRESSES));
    }

    #[test]
    fn a_clock_that_is_set_back_lets_nobody_wait_for_hours() {
        let mut attempts = Attempts::default();
        (0..9).for_each(|_| attempts.was_wrong(address(1), at(7_200)));
        assert!(attempts.may_try(address(1), at(0)), "what is still to come is forgotten");
    }

    #[test]
    fn a_whole_hall_joins_at_once_and_no_machine_does() {
        let (mut attempts, box_) = (Attempts::default(), address(1));
        for n in 0..120 {
            assert!(attempts.may_sit(box_, at(0)), "{n}");
        }
        assert!(!attempts.may_sit(box_, at(59)), "that is no hall");
        assert!(attempts.may_sit(address(2), at(59)), "others come in");
        assert!(attempts.may_sit(box_, at(60)), "and this one a minute later");
        let here = IpAddr::from([127, 0, 0, 1]);
        assert!((0..500).all(|_| attempts.may_sit(here, at(0))), "this computer is not counted");
    }
}
