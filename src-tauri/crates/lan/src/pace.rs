//! One speaker's allowance: it fills up as time goes by, and what was said is taken from it.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use tokio::time::Instant;

use crate::limits::Pace;

/// What somebody may still say at once.
#[derive(Debug)]
pub(crate) struct Allowance {
    pace: Pace,
    /// In thousandths; below nought after something heavy.
    left: i64,
    counted: Instant,
}

/// So many are remembered before those are forgotten that are full again.
const MANY: usize = 2_000;

/// Whose allowance it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whose {
    /// A device that has this seat.
    Seat(String),
    /// The same over hours.
    SeatForHours(String),
    /// All seats from one address over hours.
    AddressForHours(IpAddr),
    /// All who are not in yet, from one address.
    Address(IpAddr),
}

/// The allowances of everybody who spoke lately.
#[derive(Debug, Default)]
pub(crate) struct Allowances(BTreeMap<Whose, Allowance>);

impl Allowances {
    /// Takes a weight from one, and returns how long to wait before anything else is heard.
    pub(crate) fn spend(
        &mut self,
        whose: Whose,
        pace: Pace,
        weight: u32,
        now: Instant,
    ) -> Duration {
        if self.0.len() >= MANY && !self.0.contains_key(&whose) {
            // A new one is full too: nothing is lost with them.
            self.0.retain(|_, allowance| !allowance.is_full(now));
        }
        self.0.entry(whose).or_insert_with(|| Allowance::new(pace)).spend(weight, now)
    }
}

impl Allowance {
    pub(crate) fn new(pace: Pace) -> Self {
        Self { pace, left: i64::from(pace.at_once) * 1000, counted: Instant::now() }
    }

    /// Takes a weight from it, and returns how long to wait before anything else is heard.
    pub(crate) fn spend(&mut self, weight: u32, now: Instant) -> Duration {
        let filled = self.filled(now);
        self.counted = now;
        self.left = filled - i64::from(weight) * 1000;
        let owed = u64::try_from(-self.left).unwrap_or(0);
        Duration::from_millis(owed / u64::from(self.pace.a_second.max(1)))
    }

    fn is_full(&self, now: Instant) -> bool {
        self.filled(now) == self.most()
    }

    fn filled(&self, now: Instant) -> i64 {
        let gone = now.saturating_duration_since(self.counted).as_millis();
        let gone = i64::try_from(gone).unwrap_or(i64::MAX);
        let filled = gone.saturating_mul(i64::from(self.pace.a_second));
        self.left.saturating_add(filled).min(self.most())
    }

    fn most(&self) -> i64 {
        i64::from(self.pace.at_once) * 1000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_that_comes_back_has_what_it_had_and_who_was_silent_is_forgotten() {
        let (mut all, now) = (Allowances::default(), Instant::now());
        let pace = Pace { at_once: 10, a_second: 5 };
        let seat = |n: usize| Whose::Seat(format!("s{n}"));
        assert_eq!(all.spend(seat(0), pace, 10, now), Duration::ZERO);
        assert_eq!(all.spend(seat(0), pace, 5, now), Duration::from_secs(1), "it is used up");
        assert_eq!(all.spend(seat(1), pace, 5, now), Duration::ZERO, "another has its own");
        for n in 2..MANY {
            all.spend(seat(n), pace, 1, now);
        }
        let later = now + Duration::from_secs(1);
        all.spend(seat(MANY), pace, 1, later);
        assert_eq!(all.0.len(), 2, "those that said little are full again, and nothing is lost");
        let wait = all.spend(seat(0), pace, 1, later);
        assert_eq!(wait, Duration::from_millis(200), "who said too much still waits");
    }

    #[test]
    fn who_says_more_than_the_allowance_waits_and_it_fills_up_again() {
        let mut allowance = Allowance::new(Pace { at_once: 10, a_second: 5 });
        let now = Instant::now();
        for n in 0..10 {
            assert_eq!(allowance.spend(1, now), Duration::ZERO, "{n}: within it nobody waits");
        }
        assert_eq!(allowance.spend(1, now), Duration::from_millis(200), "a fifth of a second");
        assert_eq!(allowance.spend(4, now), Duration::from_secs(1), "and what weighs more, longer");
        let later = now + Duration::from_secs(60);
        assert_eq!(allowance.spend(10, later), Duration::ZERO, "after a rest it is full");
        assert_eq!(
            allowance.spend(1, later),
            Duration::from_millis(200),
            "and not fuller than full"
        );
    }
}
