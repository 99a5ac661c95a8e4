//! A circle's view of everything beside its plan.

use domain::{Circle, Day};
use protocol::view::{AskedView, CircleView, MemberView, PresenceView};

use crate::view::place_of;

pub(crate) fn circle_view(
    day: &Day,
    circle: &Circle,
    asked: Vec<AskedView>,
    others: Vec<PresenceView>,
) -> CircleView {
    let members = circle.person.members.iter().map(|member| MemberView {
        id: member.id.clone(),
        name: member.name.clone(),
        relation: member.relation.clone(),
        perspective: member.perspective,
    });
    let announcements = day.announcements.iter().filter(|a| a.is_for_circle(&circle.id));
    CircleView {
        event: day.event.title.clone(),
        date: day.event.date.map(|date| date.to_string()),
        circle: circle.id.clone(),
        name: circle.person.name.clone(),
        place: place_of(day, &circle.id),
        members: members.collect(),
        agenda: day.agenda.clone(),
        asked,
        announcements: announcements.cloned().collect(),
        others,
    }
}

/// Returns what a circle was asked: the same for all its devices, and read from the whole plan.
pub(crate) fn asked(day: &Day, circle: &Circle) -> Vec<AskedView> {
    let on_wall = day.projection.item_on_wall().map(|request| &request.id);
    let of_circle = day.projection.requests_of(day, circle);
    of_circle
        .map(|(request, is_outdated)| AskedView {
            request: request.id.clone(),
            worksheet: request.worksheet.clone(),
            section: request.section.clone(),
            answer: request.answer,
            picture: request.picture.clone(),
            is_on_wall: on_wall == Some(&request.id),
            is_outdated,
        })
        .collect()
}
