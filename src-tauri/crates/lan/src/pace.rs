//! One speaker's allowance: it fills up as time goes by, and what was said is taken from it.

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

impl Allowance {
    pub(crate) fn new(pace: Pace) -> Self {
        Self { pace, left: i64::from(pace.at_once) * 1000, counted: Instant::now() }
    }

    /// Takes a weight from it, and returns how long to wait before anything else is heard.
    pub(crate) fn spend(&mut self, weight: u32, now: Instant) -> Duration {
        let gone = now.saturating_duration_since(self.counted).as_millis();
        let gone = i64::try_from(gone).unwrap_or(i64::MAX);
        self.counted = now;
        let (most, second) = (i64::from(self.pace.at_once) * 1000, i64::from(self.pace.a_second));
        let filled = self.left.saturating_add(gone.saturating_mul(second)).min(most);
        self.left = filled - i64::from(weight) * 1000;
        let owed = u64::try_from(-self.left).unwrap_or(0);
        Duration::from_millis(owed / u64::from(self.pace.a_second.max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
