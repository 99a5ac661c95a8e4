//! The time of day, and the time that has really gone by; tests wind both by hand.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeZone, Utc};

type Tell = dyn Fn() -> (DateTime<Utc>, Duration) + Send + Sync;

/// Tells the time.
#[derive(Clone)]
pub struct Clock(Arc<Tell>);

impl Clock {
    /// Returns the computer's own clocks.
    pub fn real() -> Self {
        let begun = gone_by::Mark::now();
        Self(Arc::new(move || (Utc::now(), begun.elapsed())))
    }

    /// Returns a clock that says what it is told, and that nobody sets: it counts as it says.
    pub fn told(tell: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(move || {
            let now = tell();
            (now, (now - DateTime::UNIX_EPOCH).to_std().unwrap_or_default())
        }))
    }

    /// Returns a clock that is told what the wall says and, beside it, how much has gone by.
    pub fn told_both(tell: impl Fn() -> (DateTime<Utc>, Duration) + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// Returns the time that the wall shows.
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)().0
    }

    /// Returns the time that the wall shows and how long this clock has counted, sleep included.
    pub(crate) fn both(&self) -> (DateTime<Utc>, Duration) {
        (self.0)()
    }
}

/// Returns how far the clock on the wall is from UTC where the host stands.
pub(crate) fn offset_of(now: DateTime<Utc>) -> FixedOffset {
    chrono::Local.offset_from_utc_datetime(&now.naive_utc())
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

/// The clock that nobody sets. It has to count while the computer sleeps, or a lid that is shut
/// over lunch would look like a clock that was put forward.
#[cfg(any(target_os = "linux", target_os = "macos"))]
mod gone_by {
    use std::time::Duration;

    use rustix::time::{ClockId, clock_gettime};

    /// `CLOCK_MONOTONIC` stands still in sleep on Linux and counts on on a Mac.
    #[cfg(target_os = "linux")]
    const CLOCK: ClockId = ClockId::Boottime;
    #[cfg(target_os = "macos")]
    const CLOCK: ClockId = ClockId::Monotonic;

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Mark(Duration);

    impl Mark {
        pub(super) fn now() -> Self {
            Self(since_boot())
        }

        pub(super) fn elapsed(self) -> Duration {
            since_boot().saturating_sub(self.0)
        }
    }

    fn since_boot() -> Duration {
        let time = clock_gettime(CLOCK);
        let (seconds, nanos) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
        Duration::new(seconds.unwrap_or(0), nanos.unwrap_or(0))
    }
}

/// On Windows the steady clock counts on in sleep.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
mod gone_by {
    use std::time::{Duration, Instant};

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Mark(Instant);

    impl Mark {
        pub(super) fn now() -> Self {
            Self(Instant::now())
        }

        pub(super) fn elapsed(self) -> Duration {
            self.0.elapsed()
        }
    }
}
