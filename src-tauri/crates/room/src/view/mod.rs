//! What each face sees, made from the day.

mod circle;
mod desk;
mod money;
mod table;
mod wall;

pub(crate) use circle::{asked, circle_view};
pub(crate) use desk::{Presence, desk_view};
pub(crate) use money::{Counted, count, desk_money_view, money_view};
pub(crate) use table::when;
pub(crate) use wall::wall_view;

use domain::{CircleId, Day};
use protocol::view::JoiningView;

/// Returns how one gets in.
pub(crate) fn joining(day: &Day, addresses: &[String]) -> JoiningView {
    let code = day.joining.code.clone();
    let best = addresses.first().map(String::as_str).unwrap_or_default();
    let (link, is_locked) = (format!("{best}/#k={}", day.joining.key), day.joining.is_locked);
    JoiningView { link, is_locked, addresses: addresses.to_vec(), code }
}

/// Returns the place of a circle among the others.
pub(crate) fn place_of(day: &Day, id: &CircleId) -> u16 {
    let place = day.circles.iter().position(|circle| &circle.id == id).unwrap_or(0);
    u16::try_from(place).unwrap_or(u16::MAX)
}
