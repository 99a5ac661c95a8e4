//! What the host does with the day before anybody comes in.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Change, Day, Joining, Role, Seat, without_delicate};

use crate::code::{join_code, room_key};

/// From the first desk in the morning to the last, and not until the next day.
const A_LONG_DAY: TimeDelta = TimeDelta::hours(16);

/// Returns what the host itself does first: a code when there is none, off the wall what needs a
/// fresh yes, and no way back for desks and walls of another day.
pub(crate) fn at_the_start(day: &Day, now: DateTime<Utc>) -> Vec<Change> {
    let is_new = day.joining.code.is_empty() || day.joining.key.is_empty();
    let joining = is_new.then(|| Change::JoiningChanged {
        joining: Joining {
            code: if day.joining.code.is_empty() { join_code() } else { day.joining.code.clone() },
            key: room_key(),
            ..day.joining.clone()
        },
    });
    let projection = without_delicate(&day.worksheets, &day.projection);
    let calm = projection.map(|projection| Change::ProjectionChanged { projection });
    let closed = of_another_day(day, now).map(|seat| Change::SeatTaken { seat: seat.closed() });
    joining.into_iter().chain(calm).chain(closed).collect()
}

/// Returns the desks and walls that were opened so long ago that whoever has one now should have its
/// key. When the laptop dies in the middle of a day they come back by themselves.
fn of_another_day(day: &Day, now: DateTime<Utc>) -> impl Iterator<Item = &Seat> {
    day.seats.values().filter(move |seat| match seat.role {
        Role::Facilitator | Role::Wall => seat.is_open() && now - seat.since >= A_LONG_DAY,
        Role::Circle { .. } | Role::Guest { .. } | Role::Remote | Role::Spare => false,
    })
}
