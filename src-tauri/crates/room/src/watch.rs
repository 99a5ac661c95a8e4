//! What the host does as time goes by: the forecast of each new minute, and a clock that was set.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Change, Forecast, calm_wall, clock_set, forecast};

use crate::Clock;
use crate::actor::Actor;

/// A wall clock that goes this much beside the time that really went by has been set.
const SET_SECONDS: i64 = 5;
/// A host that has not looked at the clock for so long was asleep: nobody minded the wall.
const ASLEEP: Duration = Duration::from_secs(120);

/// What the host saw when it last looked at the clock.
#[derive(Debug)]
pub(crate) struct Watch {
    /// The wall clock less the time that has really gone by: the same until somebody sets it.
    apart: TimeDelta,
    /// How much time had gone by when the host last looked.
    looked: Duration,
    minute: i64,
    forecast: Option<Forecast>,
}

impl Watch {
    pub(crate) fn begin(clock: &Clock) -> Self {
        let (now, elapsed) = clock.both();
        Self { apart: apart(now, elapsed), looked: elapsed, minute: minute(now), forecast: None }
    }

    /// Returns by how much the wall clock was set since it was last asked; small steps, such as a
    /// network clock makes, are none.
    fn was_set(&mut self, clock: &Clock) -> Option<TimeDelta> {
        let (now, elapsed) = clock.both();
        let apart = apart(now, elapsed);
        let by = apart - self.apart;
        if by.num_seconds().abs() <= SET_SECONDS {
            return None;
        }
        self.apart = apart;
        Some(by)
    }

    /// Tells whether the host was asleep since it last looked.
    fn has_slept(&mut self, clock: &Clock) -> bool {
        let (_, elapsed) = clock.both();
        let before = std::mem::replace(&mut self.looked, elapsed);
        elapsed.saturating_sub(before) > ASLEEP
    }
}

impl Actor {
    /// When somebody set the clock, moves the times of this day with it: what has gone by stays.
    pub(crate) async fn mind_the_clock(&mut self) {
        let Some(by) = self.watch.was_set(&self.clock) else { return };
        tracing::warn!(seconds = by.num_seconds(), "the clock was set; the day goes on as it was");
        let Some(agenda) = clock_set(&self.day.agenda, by, self.clock.now()) else { return };
        if !self.make_own(vec![Change::AgendaChanged { agenda }]).await {
            tracing::error!("the times of the day could not be moved with the clock");
        }
    }

    /// After a sleep nothing of a circle is on the wall: whoever opens the lid may be somewhere else.
    pub(crate) async fn mind_sleep(&mut self) {
        if !self.watch.has_slept(&self.clock) {
            return;
        }
        let Some(change) = calm_wall(&self.day) else { return };
        tracing::info!("the host was asleep; the wall shows a calm card");
        if !self.make_own(vec![change]).await {
            tracing::error!("the wall could not be emptied after a sleep");
        }
    }

    /// Tells every face each new minute how the day goes.
    pub(crate) fn mind_the_minute(&mut self) {
        let now = self.clock.now();
        let minute = minute(now);
        if minute == self.watch.minute {
            return;
        }
        self.watch.minute = minute;
        let forecast = forecast(&self.day.agenda, now, &chrono::Local);
        let is_other = forecast != self.watch.forecast;
        self.watch.forecast = forecast;
        if self.day.agenda.now.is_some() || is_other {
            self.dirty.everything();
        }
    }
}

fn apart(now: DateTime<Utc>, elapsed: Duration) -> TimeDelta {
    let wall = now - DateTime::UNIX_EPOCH;
    TimeDelta::from_std(elapsed).map_or(wall, |elapsed| wall - elapsed)
}

fn minute(now: DateTime<Utc>) -> i64 {
    now.timestamp().div_euclid(60)
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use super::*;

    /// Says how much the clock was set when, after the last look, so many seconds went by and the
    /// wall clock says so many more.
    fn check(gone: u64, shown: i64, expected: Option<i64>) {
        let begun = DateTime::from_timestamp(1_778_580_000, 0).expect("a time");
        let hands = Arc::new(Mutex::new((begun, Duration::from_secs(7))));
        let seen = Arc::clone(&hands);
        let clock = Clock::told_both(move || *seen.lock().expect("nobody panics"));
        let mut watch = Watch::begin(&clock);
        assert_eq!(watch.was_set(&clock), None, "nothing has happened yet");
        let later = (begun + TimeDelta::seconds(shown), Duration::from_secs(7 + gone));
        *hands.lock().expect("nobody panics") = later;
        let by = watch.was_set(&clock).map(|by| by.num_seconds());
        assert_eq!(by, expected, "{gone} seconds went by and the wall says {shown}");
        assert_eq!(watch.was_set(&clock), None, "told once");
    }

    #[test]
    fn a_clock_that_is_set_is_told_from_time_that_goes_by() {
        check(60, 60, None);
        check(3600, 3600, None);
        check(60, 65, None);
        check(60, 55, None);
        check(1, 3601, Some(3600));
        check(60, -3540, Some(-3600));
        check(60, 66, Some(6));
    }

    #[test]
    fn the_computers_own_clocks_go_together() {
        let clock = Clock::real();
        let (_, first) = clock.both();
        let mut watch = Watch::begin(&clock);
        let (_, second) = clock.both();
        assert!(second >= first, "time does not go back");
        assert_eq!(watch.was_set(&clock), None, "nobody set it meanwhile");
    }
}
