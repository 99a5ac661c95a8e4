//! The wall's view.

use domain::{Answer, Day, Showing};
use protocol::view::{WallShowing, WallView};

use crate::view::{joining, place_of};

pub(crate) fn wall_view(day: &Day, addresses: &[String]) -> WallView {
    let announcements = day.announcements.iter().filter(|a| a.is_for_wall()).cloned().collect();
    WallView {
        title: day.event.title.clone(),
        agenda: day.agenda.clone(),
        showing: showing(day),
        announcements,
        joining: joining(day, addresses),
    }
}

fn showing(day: &Day) -> WallShowing {
    match &day.projection.showing {
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
    }
}
