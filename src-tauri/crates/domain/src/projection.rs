//! What the wall shows, and the yes without which nothing of a circle is on it.
//!
//! A circle is asked about a *picture*: the words as they were when it was asked. That picture, and
//! nothing written since, is what the wall shows after a yes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::command::is_off_the_wall;
use crate::plan::{Collection, Pictured};
use crate::worksheet::Worksheets;
use crate::{
    Agenda, Announcement, Circle, CircleId, Day, IdeaId, Picture, RecordId, Rejection, RequestId,
    WorksheetId,
};

/// The most questions that are kept; the oldest settled ones go first.
const REQUESTS: usize = 100;

/// What the wall can show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Showing {
    /// The agenda with now, next and the clock.
    #[default]
    Agenda,
    /// How to join, in large letters.
    Joining,
    /// A calm card that says nothing.
    Neutral,
    /// Something of a circle that said yes to it.
    Item { request: RequestId },
    /// What the room does while it waits, in large letters, perhaps with a file of the day's own.
    Holding { title: String, media: Option<String> },
    /// A photo, music or a film from a file of the day's own.
    Media { name: String },
    /// The ideas that circles share; one of them large, or all.
    Ideas { idea: Option<IdeaId> },
    /// What is parked for later.
    Parked,
    /// Thanks, at the end.
    Thanks,
}

/// How the wall is looked at, from the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct WallLook {
    /// The page, from nought; nothing lets pages turn by themselves.
    pub page: Option<u16>,
    /// The size of words, in hundredths of the usual one.
    pub zoom: u16,
    /// Music and films play.
    pub is_playing: bool,
}

impl Default for WallLook {
    fn default() -> Self {
        Self { page: None, zoom: 100, is_playing: true }
    }
}

/// What the wall goes on showing while somebody prepares what comes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frozen {
    pub showing: Showing,
    pub agenda: Agenda,
    pub announcements: Vec<Announcement>,
    pub at: DateTime<Utc>,
}

/// What a circle said when it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    Waiting,
    Yes,
    No,
    /// It was a yes, and the circle has taken it back.
    TakenBack,
}

/// One question "may this be on the wall?" with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    pub id: RequestId,
    pub circle: CircleId,
    pub worksheet: WorksheetId,
    pub section: Option<RecordId>,
    pub answer: Answer,
    /// Exactly what the wall shows after a yes.
    pub picture: Picture,
}

/// What the wall shows now, what comes next, and what has been asked.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Projection {
    pub showing: Showing,
    pub next: Option<Showing>,
    pub requests: Vec<Request>,
    #[serde(default)]
    pub look: WallLook,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frozen: Option<Box<Frozen>>,
}

impl Projection {
    /// Returns the question.
    pub fn request(&self, id: &RequestId) -> Result<&Request, Rejection> {
        self.requests.iter().find(|request| &request.id == id).ok_or(Rejection::NoSuchRequest)
    }

    /// Returns what of a circle is on the wall now.
    pub fn item_on_wall(&self) -> Option<&Request> {
        let seen = self.frozen.as_ref().map_or(&self.showing, |frozen| &frozen.showing);
        let Showing::Item { request } = seen else { return None };
        self.request(request).ok()
    }

    /// Returns what a circle was asked or has offered, each with whether its plan says something
    /// else by now than the picture.
    pub fn requests_of<'a>(
        &'a self,
        day: &'a Day,
        circle: &'a Circle,
    ) -> impl Iterator<Item = (&'a Request, bool)> {
        let plan = Pictured::new(day, circle);
        let own = self.requests.iter().filter(|request| request.circle == circle.id);
        own.map(move |request| {
            let section = request.section.as_ref().map(RecordId::as_str);
            let now = plan.picture(&request.worksheet, section);
            (request, now.as_ref() != Ok(&request.picture))
        })
    }

    fn change(&mut self, id: &RequestId, change: impl FnOnce(&mut Request)) {
        if let Some(request) = self.requests.iter_mut().find(|request| &request.id == id) {
            change(request);
        }
    }

    /// Puts a neutral card in place of a request, at once.
    fn clear_of(&mut self, id: &RequestId) {
        let is_it =
            |showing: &Showing| matches!(showing, Showing::Item { request } if request == id);
        if self.frozen.as_ref().is_some_and(|frozen| is_it(&frozen.showing)) {
            self.frozen = None;
            self.showing = Showing::Neutral;
        }
        if is_it(&self.showing) {
            self.showing = Showing::Neutral;
        }
        if self.next.as_ref().is_some_and(is_it) {
            self.next = None;
        }
    }
}

/// Asks a circle, or lets it offer by itself: then the answer is yes from the start.
pub(crate) fn ask(
    day: &Day,
    id: &RequestId,
    (circle, worksheet, section): (&CircleId, &WorksheetId, Option<&RecordId>),
    answer: Answer,
) -> Result<Projection, Rejection> {
    let section_id = section.map(RecordId::as_str);
    if answer == Answer::Waiting && Pictured::is_money(worksheet) {
        return Err(Rejection::OnlyThePersonAsks);
    }
    let plan = Pictured::new(day, day.circle(circle)?);
    let picture = plan.picture(worksheet, section_id)?;
    let mut projection = day.projection.clone();
    let is_same = |r: &Request| {
        &r.circle == circle && &r.worksheet == worksheet && r.section.as_ref() == section
    };
    let replaced: Vec<_> =
        projection.requests.iter().filter(|r| is_same(r)).map(|r| r.id.clone()).collect();
    for old in replaced {
        let was_shown = projection.item_on_wall().is_some_and(|shown| shown.id == old);
        if answer == Answer::Waiting && was_shown {
            continue; // What is on the wall stays there while the circle is asked again.
        }
        if was_shown {
            projection.showing = Showing::Item { request: id.clone() };
        }
        projection.clear_of(&old);
        projection.requests.retain(|request| request.id != old);
    }
    projection.requests.push(Request {
        id: id.clone(),
        circle: circle.clone(),
        worksheet: worksheet.clone(),
        section: section.cloned(),
        answer,
        picture,
    });
    forget_oldest(&mut projection);
    Ok(projection)
}

fn forget_oldest(projection: &mut Projection) {
    while projection.requests.len() > REQUESTS {
        let shown = projection.item_on_wall().map(|request| request.id.clone());
        // Of the circle with the most of them: none crowds out what another was asked.
        let mut counts: BTreeMap<&CircleId, usize> = BTreeMap::new();
        for request in &projection.requests {
            *counts.entry(&request.circle).or_default() += 1;
        }
        let most = counts.values().copied().max();
        let may_go = |r: &Request| Some(&r.id) != shown.as_ref();
        let oldest = projection
            .requests
            .iter()
            .position(|r| may_go(r) && counts.get(&r.circle).copied() == most)
            .or_else(|| projection.requests.iter().position(may_go));
        let Some(oldest) = oldest else { return };
        let gone = projection.requests.remove(oldest);
        projection.clear_of(&gone.id);
    }
}

/// Settles a question; a no, like a yes taken back, empties the wall of it at once.
pub(crate) fn answer(
    day: &Day,
    circle: &CircleId,
    id: &RequestId,
    is_yes: bool,
) -> Result<Projection, Rejection> {
    let request = day.projection.request(id)?;
    if &request.circle != circle {
        return Err(Rejection::NoSuchRequest);
    }
    let settled = match (request.answer, is_yes) {
        (Answer::Waiting, true) | (Answer::Yes, true) => Answer::Yes,
        // A yes is given now, to a picture made now: an old one cannot be taken up again.
        (Answer::No | Answer::TakenBack, true) => return Err(Rejection::NoSuchRequest),
        (Answer::Waiting | Answer::No, false) => Answer::No,
        (Answer::Yes | Answer::TakenBack, false) => Answer::TakenBack,
    };
    let mut projection = day.projection.clone();
    projection.change(id, |request| request.answer = settled);
    if !is_yes {
        projection.clear_of(id);
    }
    Ok(projection)
}

/// Decides what the wall shows; something of a circle only with that circle's yes.
pub(crate) fn show(day: &Day, showing: &Showing) -> Result<Projection, Rejection> {
    if let Showing::Item { request } = showing
        && day.projection.request(request)?.answer != Answer::Yes
    {
        return Err(Rejection::NoYes);
    }
    let mut projection = day.projection.clone();
    if projection.next.as_ref() == Some(showing) {
        projection.next = None;
    }
    projection.showing = showing.clone();
    projection.look = WallLook::default();
    // Whatever else is prepared: a calm card is seen at once.
    if showing == &Showing::Neutral {
        projection.frozen = None;
    }
    Ok(projection)
}

/// Puts something ready to be shown next; it may still wait for its yes.
pub(crate) fn line_up(day: &Day, next: Option<&Showing>) -> Result<Projection, Rejection> {
    if let Some(Showing::Item { request }) = next {
        let answer = day.projection.request(request)?.answer;
        if matches!(answer, Answer::No | Answer::TakenBack) {
            return Err(Rejection::NoYes);
        }
    }
    Ok(Projection { next: next.cloned(), ..day.projection.clone() })
}

/// Returns the projection with the yes to money used up once it has left the wall: each time that
/// it is shown, the person has just asked for it.
pub(crate) fn used_up(before: &Projection, mut after: Projection) -> Projection {
    let Some(was) = before.item_on_wall() else { return after };
    let is_there = after.item_on_wall().is_some_and(|shown| shown.id == was.id);
    if is_there || !Pictured::is_money(&was.worksheet) {
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

/// Returns the projection with no money on the wall or ready for it, if there was any: after a
/// start nobody has just asked for it.
pub fn without_money(before: &Projection) -> Option<Projection> {
    let mut after = before.clone();
    let is_money = |r: &&Request| Pictured::is_money(&r.worksheet) && r.answer == Answer::Yes;
    let given: Vec<_> = before.requests.iter().filter(is_money).map(|r| r.id.clone()).collect();
    for id in &given {
        after.change(id, |request| request.answer = Answer::TakenBack);
        after.clear_of(id);
    }
    (!given.is_empty()).then_some(after)
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

/// Lets the wall go on showing what it shows while the desk prepares what comes.
pub(crate) fn freeze(day: &Day, now: DateTime<Utc>) -> Projection {
    let mut projection = day.projection.clone();
    if projection.frozen.is_none() {
        let (showing, agenda) = (projection.showing.clone(), day.agenda.clone());
        let announcements = day.announcements.clone();
        projection.frozen = Some(Box::new(Frozen { showing, agenda, announcements, at: now }));
    }
    projection
}

/// Lets the wall follow the day again.
pub(crate) fn let_go(day: &Day) -> Projection {
    Projection { frozen: None, ..day.projection.clone() }
}

/// Turns to a page of the wall, or makes its words larger.
pub(crate) fn look(day: &Day, look: WallLook) -> Result<Projection, Rejection> {
    if !(50..=300).contains(&look.zoom) {
        return Err(Rejection::OutOfRange { field: "zoom".to_owned() });
    }
    Ok(Projection { look, ..day.projection.clone() })
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
