//! Times that were measured, and what they come to.

use std::time::Duration;

/// Times, in the order in which they were measured.
#[derive(Debug, Default, Clone)]
pub(crate) struct Times(Vec<u32>);

impl Times {
    pub(crate) fn add(&mut self, time: Duration) {
        self.0.push(u32::try_from(time.as_micros()).unwrap_or(u32::MAX));
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Returns the time within which so many of a thousand were, in milliseconds.
    pub(crate) fn within(&self, of_a_thousand: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let place = (sorted.len() * of_a_thousand).div_ceil(1_000).max(1) - 1;
        sorted.get(place).map_or(f64::NAN, |micros| f64::from(*micros) / 1_000.0)
    }

    /// Returns them as a line of a report.
    pub(crate) fn told(&self) -> String {
        format!(
            "p50 {:.1} ms, p99 {:.1} ms, slowest {:.1} ms ({} times)",
            self.within(500),
            self.within(990),
            self.within(1_000),
            self.count()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_hundred_times_the_last_but_one_is_the_ninety_ninth() {
        let mut times = Times::default();
        (1..=100).rev().for_each(|ms| times.add(Duration::from_millis(ms)));
        assert_eq!(
            (times.within(500), times.within(990), times.within(1_000)),
            (50.0, 99.0, 100.0)
        );
        assert!(Times::default().within(500).is_nan(), "of none nothing is told");
    }
}
