//! Wrong codes, counted: nobody guesses their way in.

use std::collections::BTreeMap;
use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};

/// Wrong codes from one address before it has to wait.
const BY_ADDRESS: usize = 5;
/// Wrong codes from everywhere before everybody has to wait.
const IN_ALL: usize = 20;
/// How long a wrong code counts, in seconds.
const WINDOW: i64 = 60;

/// The wrong codes of the last minute.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    wrong: BTreeMap<IpAddr, Vec<DateTime<Utc>>>,
}

impl Attempts {
    /// Tells whether one more code from this address is looked at.
    pub(crate) fn may_try(&mut self, peer: IpAddr, now: DateTime<Utc>) -> bool {
        self.forget(now);
        let in_all: usize = self.wrong.values().map(Vec::len).sum();
        let by_address = self.wrong.get(&peer).map_or(0, Vec::len);
        by_address < BY_ADDRESS && in_all < IN_ALL
    }

    /// Counts a wrong code.
    pub(crate) fn was_wrong(&mut self, peer: IpAddr, now: DateTime<Utc>) {
        self.wrong.entry(peer).or_default().push(now);
    }

    fn forget(&mut self, now: DateTime<Utc>) {
        let since = now - TimeDelta::seconds(WINDOW);
        self.wrong.retain(|_, times| {
            times.retain(|at| *at > since);
            !times.is_empty()
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_764_756_000 + second, 0).expect("a time")
    }

    #[test]
    fn five_wrong_codes_from_one_address_make_it_wait_a_minute() {
        let (mut attempts, peer) = (Attempts::default(), IpAddr::from([192, 168, 1, 9]));
        for n in 0..5 {
            assert!(attempts.may_try(peer, at(n)), "try {n}");
            attempts.was_wrong(peer, at(n));
        }
        assert!(!attempts.may_try(peer, at(5)), "the sixth is not looked at");
        assert!(attempts.may_try(IpAddr::from([192, 168, 1, 10]), at(5)), "others may");
        assert!(attempts.may_try(peer, at(61)), "after a minute it may again");
    }

    #[test]
    fn twenty_wrong_codes_in_all_make_everybody_wait() {
        let mut attempts = Attempts::default();
        for n in 0..20 {
            attempts.was_wrong(IpAddr::from([10, 0, 0, n]), at(i64::from(n)));
        }
        assert!(!attempts.may_try(IpAddr::from([10, 0, 1, 1]), at(20)), "whoever it is");
    }
}
