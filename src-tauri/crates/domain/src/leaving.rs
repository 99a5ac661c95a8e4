//! What goes with people who leave the event: their devices, what was said to them, and what of
//! theirs is on a screen.

use crate::{Announcement, Audience, Change, CircleId, Day, Role, idea_wall, projection, sharing};

/// Returns what is changed by these people's leaving; they themselves go last.
pub(crate) fn leave(day: &Day, gone: &[CircleId]) -> Vec<Change> {
    let mut changes = Vec::new();
    let is_theirs = |role: &Role| role.circle().is_some_and(|circle| gone.contains(circle));
    let seats = day.seats.values().filter(|seat| is_theirs(&seat.role));
    changes.extend(seats.map(|seat| Change::SeatLeft { seat: seat.id.clone() }));
    let is_to_them = |said: &Announcement| matches!(&said.to, Audience::Circle { circle } if gone.contains(circle));
    if day.announcements.iter().any(is_to_them) {
        let announcements = day.announcements.iter().filter(|said| !is_to_them(said)).cloned();
        changes.push(Change::AnnouncementsChanged { announcements: announcements.collect() });
    }
    let mut asked = (*day.sharing).clone();
    let mut projected = day.projection.clone();
    for id in gone {
        asked = sharing::without(&asked, id).unwrap_or(asked);
        projected = projection::without_person(&projected, id).unwrap_or(projected);
    }
    if asked != *day.sharing {
        changes.push(Change::SharingChanged { sharing: asked });
    }
    if let Some(left) = idea_wall::without_people(&day.idea_wall, gone) {
        projected = idea_wall::off_the_wall(&projected, &left).unwrap_or(projected);
        changes.push(Change::IdeaWallChanged { idea_wall: left });
    }
    if projected != day.projection {
        changes.push(Change::ProjectionChanged { projection: projected });
    }
    if day.feedback.iter().any(|said| gone.contains(&said.circle)) {
        let feedback = day.feedback.iter().filter(|said| !gone.contains(&said.circle)).cloned();
        changes.push(Change::FeedbackChanged { feedback: feedback.collect() });
    }
    changes.extend(gone.iter().map(|circle| Change::PersonLeft { circle: circle.clone() }));
    changes
}
