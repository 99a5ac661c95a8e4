//! The wall's view.

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{Answer, CircleId, Day, IdeaId, Showing, forecast};
use protocol::view::{IdeaView, MediaView, WallShowing, WallView};

use crate::view::{joining, place_of};

pub(crate) fn wall_view(
    day: &Day,
    addresses: &[String],
    media: &[MediaView],
    now: DateTime<Utc>,
) -> WallView {
    let frozen = day.projection.frozen.as_deref();
    let said = frozen.map_or(&day.announcements, |frozen| &frozen.announcements);
    let announcements = said.iter().filter(|a| a.is_for_wall()).cloned().collect();
    let agenda = frozen.map_or(&day.agenda, |frozen| &frozen.agenda);
    let at = frozen.map_or(now, |frozen| frozen.at);
    let shown = frozen.map_or(&day.projection.showing, |frozen| &frozen.showing);
    WallView {
        title: day.event.title.clone(),
        agenda: agenda.for_the_room(),
        forecast: forecast(agenda, at, &chrono::Local),
        showing: showing(day, shown, media),
        announcements,
        joining: joining(day, addresses),
        look: day.projection.look,
        frozen_at: frozen.map(|frozen| frozen.at.to_rfc3339_opts(SecondsFormat::Millis, true)),
        is_rehearsal: day.rehearsal.is_some(),
    }
}

fn showing(day: &Day, showing: &Showing, media: &[MediaView]) -> WallShowing {
    let file = |name: &str| media.iter().find(|media| media.name == name).cloned();
    match showing {
        Showing::Agenda => WallShowing::Agenda,
        Showing::Joining => WallShowing::Joining,
        Showing::Neutral => WallShowing::Neutral,
        Showing::Item { request } => {
            let item = day.projection.request(request).ok();
            // Whatever else goes wrong: without a yes there is nothing to see.
            let item = item.filter(|item| item.answer == Answer::Yes);
            let with_name = item.and_then(|i| Some((i, day.circle(&i.circle).ok()?)));
            with_name.map_or(WallShowing::Neutral, |(item, circle)| WallShowing::Item {
                name: circle.person.name.clone(),
                place: place_of(day, &item.circle),
                picture: item.picture.clone(),
            })
        }
        Showing::Holding { title, media: name } => {
            let media = name.as_deref().and_then(file);
            WallShowing::Holding { title: title.clone(), media }
        }
        Showing::Media { name } => {
            file(name).map_or(WallShowing::Neutral, |media| WallShowing::Media { media })
        }
        Showing::Ideas { idea } => WallShowing::Ideas { ideas: ideas(day), only: only(day, idea) },
        Showing::Parked => {
            let waits = day.idea_wall.topics.iter().filter(|topic| topic.settled.is_none());
            WallShowing::Parked { topics: waits.map(|topic| topic.text.clone()).collect() }
        }
        Showing::Thanks => WallShowing::Thanks,
    }
}

fn only(day: &Day, idea: &Option<IdeaId>) -> Option<IdeaId> {
    let is_there = |id: &&IdeaId| ideas(day).iter().any(|shown| &&shown.id == id);
    idea.as_ref().filter(is_there).cloned()
}

/// Returns the ideas that are for everybody.
pub(crate) fn ideas(day: &Day) -> Vec<IdeaView> {
    let for_all = day.idea_wall.ideas.iter().filter(|idea| idea.to.is_empty());
    let view = for_all.map(|idea| IdeaView {
        id: idea.id.clone(),
        text: idea.text.clone(),
        tier: idea.tier,
        name: idea.is_named.then(|| name_of(day, &idea.circle)).flatten(),
        taken: taken(day, &idea.id),
    });
    view.collect()
}

pub(crate) fn name_of(day: &Day, circle: &CircleId) -> Option<String> {
    day.circle(circle).ok().map(|circle| circle.person.name.clone())
}

fn taken(day: &Day, id: &IdeaId) -> u32 {
    let by = day.idea_wall.taken.iter().filter(|taken| taken.idea.as_ref() == Some(id));
    u32::try_from(by.count()).unwrap_or(u32::MAX)
}
