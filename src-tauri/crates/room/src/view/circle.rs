//! A circle's view of everything beside its plan.

use chrono::{DateTime, Utc};
use domain::{
    Circle, CircleId, ConsentAnswer, Day, ItemId, Purpose, SharedIdea, Topic, consent_answer,
    forecast, name_on_wall, picture_on_wall,
};
use protocol::view::{
    AskedView, CircleIdeaView, CircleName, CircleView, MemberView, OwnPause, OwnTable, PresenceView,
};

use crate::view::place_of;
use crate::view::table::{catch_up, here, when};
use crate::view::wall::{may_be_shared, name_of};

pub(crate) fn circle_view(
    day: &Day,
    circle: &Circle,
    asked: Vec<AskedView>,
    others: Vec<PresenceView>,
    now: DateTime<Utc>,
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
        wall_name: name_on_wall(&circle.person.name, day.event.wall_names),
        place: place_of(day, &circle.id),
        members: members.collect(),
        agenda: day.agenda.for_the_room(),
        asked,
        announcements: announcements.cloned().collect(),
        others,
        forecast: forecast(&day.agenda, now, &chrono::Local),
        table: own_table(day, circle, now),
        catch_up: catch_up(day, circle),
        barrier: barrier(day),
        ideas: ideas(day, &circle.id, now),
        topics: own_topics(day, &circle.id),
        consents: circle.person.consents.clone(),
        feedback: feedback(day, &circle.id),
        circles: other_circles(day, &circle.id),
        is_rehearsal: day.rehearsal.is_some(),
    }
}

/// Returns what everybody does together next, before which no circle goes.
fn barrier(day: &Day) -> Option<ItemId> {
    let last = day.agenda.items.last()?;
    day.agenda.barrier_before(&last.id)
}

fn own_table(day: &Day, circle: &Circle, now: DateTime<Utc>) -> OwnTable {
    let table = day.tables.get(&circle.id).cloned().unwrap_or_default();
    let may_go_on = consent_answer(&circle.person.consents, Purpose::GoOnWithoutMe, now)
        == Some(ConsentAnswer::Yes);
    OwnTable {
        item: table.item.clone(),
        item_since: table.item_since.map(when),
        extra_minutes: table.extra_minutes,
        signal: table.signal,
        pause: table.pause.as_ref().map(|pause| OwnPause {
            kind: pause.kind,
            back_at: pause.back_at.map(when),
            goes_on: pause.goes_on,
            may_go_on,
        }),
        here: here(circle, &table),
    }
}

/// Returns the ideas that this circle may see: its own, and those for everybody or for it. Names
/// are as long as on the wall: they are a preview of it.
fn ideas(day: &Day, own: &CircleId, now: DateTime<Utc>) -> Vec<CircleIdeaView> {
    let is_for = |idea: &&SharedIdea| {
        let is_given = idea.to.is_empty() || idea.to.contains(own);
        &idea.circle == own || (is_given && may_be_shared(day, &idea.circle, now))
    };
    let (seen, names) = (day.idea_wall.ideas.iter().filter(is_for), day.event.wall_names);
    let view = seen.map(|idea| CircleIdeaView {
        id: idea.id.clone(),
        text: idea.text.clone(),
        tier: idea.tier,
        name: idea.is_named.then(|| name_of(day, &idea.circle, names)).flatten(),
        is_mine: &idea.circle == own,
        became: day
            .idea_wall
            .taken
            .iter()
            .find(|taken| &taken.circle == own && taken.idea.as_ref() == Some(&idea.id))
            .map(|taken| taken.becomes),
    });
    view.collect()
}

fn own_topics(day: &Day, own: &CircleId) -> Vec<Topic> {
    let is_own = |topic: &&Topic| topic.circle.as_ref() == Some(own);
    day.idea_wall.topics.iter().filter(is_own).cloned().collect()
}

fn feedback(day: &Day, own: &CircleId) -> u32 {
    let given = day.feedback.iter().filter(|feedback| &feedback.circle == own).count();
    u32::try_from(given).unwrap_or(u32::MAX)
}

/// Returns the other circles, by the names that people in one room know; not the pretend ones, which
/// have no mark here that tells them from people.
fn other_circles(day: &Day, own: &CircleId) -> Vec<CircleName> {
    let others = day.who_plan().filter(|circle| &circle.id != own);
    let name = others
        .map(|circle| CircleName { circle: circle.id.clone(), name: circle.person.name.clone() });
    name.collect()
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
            picture: picture_on_wall(day, request),
            is_on_wall: on_wall == Some(&request.id),
            is_outdated,
        })
        .collect()
}
