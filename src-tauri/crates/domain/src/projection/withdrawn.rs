//! What leaves the wall, and with it every place where it waits: at once, whatever the desk has held
//! or prepared.

use super::{Answer, Projection, Request};
use crate::command::is_off_the_wall;
use crate::plan::{Collection, needs_fresh_yes};
use crate::worksheet::Worksheets;
use crate::{Circle, CircleId, Day, Picture, RecordId};

/// Returns the projection with a yes to money, fears, health or what others decide used up once it
/// has left the wall: each time that it is shown, the person has just asked for it.
pub(crate) fn used_up(day: &Day, mut after: Projection) -> Projection {
    let Some(was) = day.projection.item_on_wall() else { return after };
    let is_there = after.item_on_wall().is_some_and(|shown| shown.id == was.id);
    if is_there || !is_delicate(&day.worksheets, was) {
        return after;
    }
    after.change(&was.id, |request| {
        if request.answer == Answer::Yes {
            request.answer = Answer::TakenBack;
        }
    });
    after.clear_of(&was.id);
    after
}

/// Returns a projection with nothing on the wall or ready for it that needs a fresh yes, if there
/// was any: after a start, or another break, nobody has just asked for it.
pub fn without_delicate(worksheets: &Worksheets, before: &Projection) -> Option<Projection> {
    let mut after = before.clone();
    let is_given = |r: &&Request| r.answer == Answer::Yes && is_delicate(worksheets, r);
    let given: Vec<_> = before.requests.iter().filter(is_given).map(|r| r.id.clone()).collect();
    for id in &given {
        after.change(id, |request| request.answer = Answer::TakenBack);
        after.clear_of(id);
    }
    (!given.is_empty()).then_some(after)
}

fn is_delicate(worksheets: &Worksheets, request: &Request) -> bool {
    needs_fresh_yes(worksheets, &request.worksheet, request.section.as_ref().map(RecordId::as_str))
}

/// Returns the projection without a person who has left: not even a question of theirs is there.
pub(crate) fn without_person(before: &Projection, circle: &CircleId) -> Option<Projection> {
    let mut after = without_circle(before, circle).unwrap_or_else(|| before.clone());
    after.requests.retain(|request| &request.circle != circle);
    (&after != before).then_some(after)
}

/// Returns the projection without anything of a circle, if there was anything: every yes is taken
/// back, every question is a no.
pub(crate) fn without_circle(before: &Projection, circle: &CircleId) -> Option<Projection> {
    let mut after = before.clone();
    let own: Vec<_> =
        before.requests.iter().filter(|r| &r.circle == circle).map(|r| r.id.clone()).collect();
    for id in &own {
        after.change(id, |request| {
            request.answer = match request.answer {
                Answer::Yes | Answer::TakenBack => Answer::TakenBack,
                Answer::Waiting | Answer::No => Answer::No,
            };
        });
        after.clear_of(id);
    }
    (&after != before).then_some(after)
}

/// Returns the projection without records that have gone to the tray, if it showed any of them.
pub(crate) fn without_removed(
    projection: &Projection,
    circle: &Circle,
    gone: &[RecordId],
) -> Option<Projection> {
    with_less(projection, |request| {
        if request.circle == circle.id {
            request.picture.retain(|_| true, |record| !gone.contains(record));
        }
    })
}

/// Returns the projection without what other worksheets keep private, if it showed any of it, or
/// might have.
pub(crate) fn without_private(day: &Day, worksheets: &Worksheets) -> Option<Projection> {
    with_less(&day.projection, |request| {
        let circle = day.circle(&request.circle).ok();
        let is_open = |id: &str| !worksheets.is_private(request.worksheet.as_str(), id);
        // Pictures of older files do not say where an entry stands.
        let is_for_the_wall = |id: &RecordId| {
            let entry = circle.and_then(|c| c.plan.record(Collection::Entries, id));
            !entry.is_some_and(|entry| is_off_the_wall(worksheets, Collection::Entries, entry))
        };
        if let Picture::Sections { .. } = request.picture {
            request.picture.retain(is_open, is_for_the_wall);
        }
    })
}

/// Returns the projection with less in its pictures, if that makes it another one; a question about
/// nothing is none.
fn with_less(projection: &Projection, take_out: impl Fn(&mut Request)) -> Option<Projection> {
    let mut changed = projection.clone();
    changed.requests.iter_mut().for_each(take_out);
    if &changed == projection {
        return None;
    }
    let emptied = changed.requests.iter().filter(|request| request.picture.is_empty());
    for id in emptied.map(|request| request.id.clone()).collect::<Vec<_>>() {
        changed.clear_of(&id);
        changed.requests.retain(|request| request.id != id);
    }
    Some(changed)
}
