//! What the wall shows, and the yes without which nothing of a circle is on it.
//!
//! A circle is asked about a *picture*: the words as they were when it was asked. That picture, and
//! nothing written since, is what the wall shows after a yes.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{self, ConsentAnswer, Purpose};
use crate::event::{NAME_LENGTH, within};
use crate::plan::{Pictured, needs_fresh_yes};
use crate::{
    Agenda, Announcement, Change, Circle, CircleId, Day, IdeaId, Picture, RecordId, Rejection,
    RequestId, WorksheetId,
};

mod withdrawn;

pub use withdrawn::without_delicate;
pub(crate) use withdrawn::{
    used_up, without_circle, without_person, without_private, without_removed,
};

/// The most questions that are kept; the oldest settled ones go first.
const REQUESTS: usize = 100;
/// The longest name of a file, in characters.
const FILE_NAME: usize = 255;
/// How large words can be, in hundredths of the usual size.
const ZOOM: RangeInclusive<u16> = 50..=300;

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

impl WallLook {
    /// Returns how something else is looked at: from its first page on and playing. How large the
    /// words are belongs to the wall and to those who sit before it, so that stays.
    #[must_use]
    pub fn afresh(self) -> Self {
        Self { zoom: self.zoom, ..Self::default() }
    }
}

/// What the wall goes on showing while somebody prepares what comes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Frozen {
    pub showing: Showing,
    /// The desk turns its pages all the same.
    #[serde(default)]
    pub look: WallLook,
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

    /// Returns what people see on the wall, whatever the desk prepares behind it.
    pub fn seen(&self) -> &Showing {
        self.frozen.as_ref().map_or(&self.showing, |frozen| &frozen.showing)
    }

    /// Returns how they look at it.
    pub fn seen_look(&self) -> WallLook {
        self.frozen.as_ref().map_or(self.look, |frozen| frozen.look)
    }

    /// Returns what of a circle people see on the wall now.
    pub fn item_on_wall(&self) -> Option<&Request> {
        let Showing::Item { request } = self.seen() else { return None };
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

    /// Lets a question stand wherever an earlier one about the same thing stood.
    fn replace(&mut self, old: &RequestId, new: &RequestId) {
        let frozen = self.frozen.as_mut().map(|frozen| &mut frozen.showing);
        let places = [Some(&mut self.showing), self.next.as_mut(), frozen];
        for showing in places.into_iter().flatten() {
            if is_item(showing, old) {
                *showing = Showing::Item { request: new.clone() };
            }
        }
    }

    /// Puts a calm card in place of a request, at once: what stood still goes on then, too.
    fn clear_of(&mut self, id: &RequestId) {
        if self.frozen.as_ref().is_some_and(|frozen| is_item(&frozen.showing, id)) {
            self.frozen = None;
            self.showing = Showing::Neutral;
        }
        if is_item(&self.showing, id) {
            self.showing = Showing::Neutral;
        }
        if self.next.as_ref().is_some_and(|next| is_item(next, id)) {
            self.next = None;
        }
    }
}

fn is_item(showing: &Showing, id: &RequestId) -> bool {
    matches!(showing, Showing::Item { request } if request == id)
}

/// Says no when a person does not want anything of theirs on a screen, or no more.
fn may_be_shown(day: &Day, circle: &CircleId, now: DateTime<Utc>) -> Result<(), Rejection> {
    let consents = &day.circle(circle)?.person.consents;
    match consent::answer(consents, Purpose::ShowOnScreen, now) {
        Some(ConsentAnswer::No) => Err(Rejection::NoConsent),
        Some(ConsentAnswer::Yes | ConsentAnswer::Ask) | None => Ok(()),
    }
}

/// Asks a circle, or lets it offer by itself: then the answer is yes from the start.
pub(crate) fn ask(
    day: &Day,
    id: &RequestId,
    (circle, worksheet, section): (&CircleId, &WorksheetId, Option<&RecordId>),
    answer: Answer,
    now: DateTime<Utc>,
) -> Result<Projection, Rejection> {
    let section_id = section.map(RecordId::as_str);
    may_be_shown(day, circle, now)?;
    if answer == Answer::Waiting && needs_fresh_yes(&day.worksheets, worksheet, section_id) {
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
        if answer == Answer::Yes {
            // Where the old picture stood or waited it is the new one that they want seen.
            projection.replace(&old, id);
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
    now: DateTime<Utc>,
) -> Result<Projection, Rejection> {
    let request = day.projection.request(id)?;
    if &request.circle != circle {
        return Err(Rejection::NoSuchRequest);
    }
    if is_yes {
        may_be_shown(day, circle, now)?;
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
pub(crate) fn show(
    day: &Day,
    showing: &Showing,
    now: DateTime<Utc>,
) -> Result<Projection, Rejection> {
    if let Showing::Item { request } = showing {
        let request = day.projection.request(request)?;
        if request.answer != Answer::Yes {
            return Err(Rejection::NoYes);
        }
        may_be_shown(day, &request.circle, now)?;
    }
    check(day, showing, now)?;
    let mut projection = day.projection.clone();
    if projection.next.as_ref() == Some(showing) {
        projection.next = None;
    }
    projection.showing = showing.clone();
    projection.look = projection.look.afresh();
    // Whatever else is prepared: a calm card is seen at once.
    if showing == &Showing::Neutral {
        projection.frozen = None;
    }
    Ok(projection)
}

/// Returns what lets nothing of a circle be on the wall; nothing where there is none.
pub fn calm_wall(day: &Day) -> Option<Change> {
    let is_of_circles =
        |showing: &Showing| matches!(showing, Showing::Item { .. } | Showing::Ideas { .. });
    let projection = &day.projection;
    if !is_of_circles(projection.seen()) && !is_of_circles(&projection.showing) {
        return None;
    }
    let look = projection.look.afresh();
    let projection =
        Projection { showing: Showing::Neutral, frozen: None, look, ..projection.clone() };
    Some(Change::ProjectionChanged { projection })
}

/// Puts something ready to be shown next; it may still wait for its yes.
pub(crate) fn line_up(
    day: &Day,
    next: Option<&Showing>,
    now: DateTime<Utc>,
) -> Result<Projection, Rejection> {
    if let Some(Showing::Item { request }) = next {
        let request = day.projection.request(request)?;
        if matches!(request.answer, Answer::No | Answer::TakenBack) {
            return Err(Rejection::NoYes);
        }
        may_be_shown(day, &request.circle, now)?;
    }
    if let Some(next) = next {
        check(day, next, now)?;
    }
    Ok(Projection { next: next.cloned(), ..day.projection.clone() })
}

/// Says no to what is too long for a wall, and to an idea that is not there for everybody.
fn check(day: &Day, showing: &Showing, now: DateTime<Utc>) -> Result<(), Rejection> {
    match showing {
        Showing::Agenda
        | Showing::Joining
        | Showing::Neutral
        | Showing::Item { .. }
        | Showing::Ideas { idea: None }
        | Showing::Parked
        | Showing::Thanks => Ok(()),
        // Which files there are is not known here; one that is not there shows a calm card.
        Showing::Media { name } => within("media", name, FILE_NAME),
        Showing::Holding { title, media } => {
            within("title", title, NAME_LENGTH)?;
            media.as_ref().map_or(Ok(()), |name| within("media", name, FILE_NAME))
        }
        Showing::Ideas { idea: Some(id) } => {
            let is_it = |idea: &&crate::SharedIdea| &idea.id == id && idea.to.is_empty();
            let idea = day.idea_wall.ideas.iter().find(is_it).ok_or(Rejection::NoSuchIdea)?;
            let may = crate::idea_wall::may_be_on_wall(day, &idea.circle, now);
            may.then_some(()).ok_or(Rejection::NoConsent)
        }
    }
}

/// Lets the wall go on showing what it shows while the desk prepares what comes.
pub(crate) fn freeze(day: &Day, now: DateTime<Utc>) -> Projection {
    let mut projection = day.projection.clone();
    if projection.frozen.is_none() {
        projection.frozen = Some(Box::new(Frozen {
            showing: projection.showing.clone(),
            look: projection.look,
            agenda: day.agenda.clone(),
            announcements: day.announcements.clone(),
            at: now,
        }));
    }
    projection
}

/// Lets the wall follow the day again.
pub(crate) fn let_go(day: &Day) -> Projection {
    Projection { frozen: None, ..day.projection.clone() }
}

/// Turns to a page of what people see on the wall, or makes its words larger.
pub(crate) fn look(day: &Day, look: WallLook) -> Result<Projection, Rejection> {
    if !ZOOM.contains(&look.zoom) {
        return Err(Rejection::OutOfRange { field: "zoom".to_owned() });
    }
    let mut projection = day.projection.clone();
    let is_the_same = projection.seen() == &projection.showing;
    if let Some(frozen) = &mut projection.frozen {
        frozen.look = look;
    }
    // What is prepared behind the wall is not turned with it; its words are as large.
    projection.look.zoom = look.zoom;
    if is_the_same {
        projection.look = look;
    }
    Ok(projection)
}
