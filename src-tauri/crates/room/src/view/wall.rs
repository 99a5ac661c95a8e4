//! The wall's view.

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    Answer, CircleId, ConsentAnswer, Day, IdeaId, Projection, Purpose, Request, SharedIdea,
    Showing, WallNames, consent_answer, forecast, is_topic_for_wall, may_be_on_wall, name_on_wall,
    picture_on_wall,
};
use protocol::view::{IdeaView, MediaView, WallShowing, WallView};

use crate::view::{joining, place_of};

/// Returns the wall as this projection has it: the day's own, or one that is only prepared.
pub(crate) fn wall_view(
    day: &Day,
    projection: &Projection,
    addresses: &[String],
    media: &[MediaView],
    now: DateTime<Utc>,
) -> WallView {
    let frozen = projection.frozen.as_deref();
    let is_up = |id| day.announcements.iter().any(|up| &up.id == id);
    let said = match frozen {
        // What was taken down since is a thing that somebody wants gone.
        Some(frozen) => frozen.announcements.iter().filter(|said| is_up(&said.id)).collect(),
        None => day.announcements.iter().collect::<Vec<_>>(),
    };
    let announcements = said.into_iter().filter(|said| said.is_for_wall()).cloned().collect();
    let agenda = frozen.map_or(&day.agenda, |frozen| &frozen.agenda);
    let at = frozen.map_or(now, |frozen| frozen.at);
    WallView {
        title: day.event.title.clone(),
        agenda: agenda.for_the_room(),
        forecast: forecast(agenda, at, &chrono::Local),
        showing: showing(day, projection, media, now),
        announcements,
        joining: joining(day, addresses),
        look: projection.seen_look(),
        frozen_at: frozen.map(|frozen| frozen.at.to_rfc3339_opts(SecondsFormat::Millis, true)),
        is_rehearsal: day.rehearsal.is_some(),
    }
}

/// Returns what is to be seen. What is not there, or not agreed to, is a calm card.
fn showing(
    day: &Day,
    projection: &Projection,
    media: &[MediaView],
    now: DateTime<Utc>,
) -> WallShowing {
    let file = |name: &str| media.iter().find(|media| media.name == name).cloned();
    match projection.seen() {
        Showing::Agenda => WallShowing::Agenda,
        Showing::Joining => WallShowing::Joining,
        Showing::Neutral => WallShowing::Neutral,
        Showing::Item { request } => {
            let request = projection.request(request).ok();
            request.and_then(|request| item(day, request, now)).unwrap_or(WallShowing::Neutral)
        }
        Showing::Holding { title, media: name } => {
            let media = name.as_deref().and_then(file);
            WallShowing::Holding { title: title.clone(), media }
        }
        Showing::Media { name } => {
            file(name).map_or(WallShowing::Neutral, |media| WallShowing::Media { media })
        }
        Showing::Ideas { idea } => {
            let ideas = shown_ideas(day, projection, now);
            match idea {
                Some(id) if !ideas.iter().any(|idea| &idea.id == id) => WallShowing::Neutral,
                only => WallShowing::Ideas { ideas, only: only.clone() },
            }
        }
        Showing::Parked => {
            let frozen = projection.frozen.as_deref();
            let waits = day.idea_wall.topics.iter().filter(|topic| {
                topic.settled.is_none()
                    && frozen.is_none_or(|frozen| topic.at <= frozen.at)
                    && is_topic_for_wall(day, topic, now)
            });
            WallShowing::Parked { topics: waits.map(|topic| topic.text.clone()).collect() }
        }
        Showing::Thanks => WallShowing::Thanks,
    }
}

/// Returns something of a circle. Whatever else goes wrong: without its yes, or when the person does
/// not want to be on a screen at all, there is nothing to see.
fn item(day: &Day, request: &Request, now: DateTime<Utc>) -> Option<WallShowing> {
    let circle = day.circle(&request.circle).ok()?;
    let is_no = consent_answer(&circle.person.consents, Purpose::ShowOnScreen, now)
        == Some(ConsentAnswer::No);
    (request.answer == Answer::Yes && !is_no).then(|| WallShowing::Item {
        name: name_on_wall(&circle.person.name, day.event.wall_names),
        place: place_of(day, &request.circle),
        picture: picture_on_wall(day, request),
    })
}

/// Returns the ideas on the wall; a wall that stands still gets no new ones. With a name or without:
/// of a person who does not want to be on a screen there are none.
fn shown_ideas(day: &Day, projection: &Projection, now: DateTime<Utc>) -> Vec<IdeaView> {
    let still = projection.frozen.as_deref().map(|frozen| frozen.at);
    let is_old = |idea: &&SharedIdea| still.is_none_or(|still| idea.at <= still);
    let is_meant = |idea: &&SharedIdea| {
        idea.to.is_empty() && is_old(idea) && may_be_on_wall(day, &idea.circle, now)
    };
    let shown = day.idea_wall.ideas.iter().filter(is_meant);
    shown.map(|idea| idea_view(day, idea, day.event.wall_names)).collect()
}

/// Returns the ideas that are for everybody, as the desk reads them.
pub(crate) fn ideas(day: &Day, now: DateTime<Utc>) -> Vec<IdeaView> {
    let is_meant = |idea: &&SharedIdea| idea.to.is_empty() && may_be_shared(day, &idea.circle, now);
    let shown = day.idea_wall.ideas.iter().filter(is_meant);
    shown.map(|idea| idea_view(day, idea, WallNames::Full)).collect()
}

/// Tells whether ideas of a circle may be seen by others: not when the person does not want that,
/// or no more.
pub(crate) fn may_be_shared(day: &Day, circle: &CircleId, now: DateTime<Utc>) -> bool {
    day.circle(circle).is_ok_and(|circle| {
        let answer = consent_answer(&circle.person.consents, Purpose::ShareRound, now);
        answer != Some(ConsentAnswer::No)
    })
}

fn idea_view(day: &Day, idea: &SharedIdea, names: WallNames) -> IdeaView {
    IdeaView {
        id: idea.id.clone(),
        text: idea.text.clone(),
        tier: idea.tier,
        name: idea.is_named.then(|| name_of(day, &idea.circle, names)).flatten(),
        taken: taken(day, &idea.id),
    }
}

/// Returns the name of a circle, as long as it may be said.
pub(crate) fn name_of(day: &Day, circle: &CircleId, names: WallNames) -> Option<String> {
    day.circle(circle).ok().map(|circle| name_on_wall(&circle.person.name, names))
}

fn taken(day: &Day, id: &IdeaId) -> u32 {
    let by = day.idea_wall.taken.iter().filter(|taken| taken.idea.as_ref() == Some(id));
    u32::try_from(by.count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
