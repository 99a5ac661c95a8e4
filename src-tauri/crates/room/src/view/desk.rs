//! The desk's view: the whole room, and of plans only how far they are.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat, Utc};
use domain::plan::{Collection, Plan};
use domain::worksheet::Worksheets;
use domain::{
    Answer, CircleId, Day, EventInfo, FacilitatorId, Projection, Reader, SeatId, WorksheetId,
    checklist, choice_for, forecast, picture_on_wall, timing,
};
use protocol::view::{
    AskingView, CircleTile, DeskSeat, DeskView, FacilitatorView, FeedbackView, MediaView,
    SheetProgress, WallView,
};

use crate::view::table::{catch_up, table_view, when};
use crate::view::wall::{ideas, wall_view};
use crate::view::{joining, place_of};

/// Who is here, by circle, and where they look; and how a wall gets in.
#[derive(Debug, Default)]
pub(crate) struct Presence {
    pub(crate) wall_link: String,
    pub(crate) devices: BTreeMap<CircleId, u32>,
    pub(crate) worksheet: BTreeMap<CircleId, WorksheetId>,
    pub(crate) walls: u32,
    /// The seats of desks that are connected.
    pub(crate) desks: BTreeSet<SeatId>,
    pub(crate) remote_link: String,
    pub(crate) has_lock: bool,
    pub(crate) wall_pages: u16,
}

/// Returns the desk's view; `wall` is the very wall, as walls are sent it.
pub(crate) fn desk_view(
    day: &Day,
    wall: WallView,
    addresses: &[String],
    presence: &Presence,
    wrote: &BTreeMap<CircleId, DateTime<Utc>>,
    media: &[MediaView],
    now: DateTime<Utc>,
) -> DeskView {
    let circles = day.circles.iter().map(|circle| CircleTile {
        circle: circle.id.clone(),
        name: circle.person.name.clone(),
        place: place_of(day, &circle.id),
        devices: presence.devices.get(&circle.id).copied().unwrap_or(0),
        worksheet: presence.worksheet.get(&circle.id).cloned(),
        wrote_at: wrote.get(&circle.id).map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        sheets: told(
            day,
            presence.worksheet.get(&circle.id),
            sheets(&circle.plan, &day.worksheets),
        ),
        person: circle.person.clone(),
        table: table_view(day, circle),
        catch_up: catch_up(day, circle),
        is_pretend: day.rehearsal.as_ref().is_some_and(|r| r.is_pretend(&circle.id)),
    });
    let asked = day.projection.requests.iter().map(|request| AskingView {
        request: request.id.clone(),
        circle: request.circle.clone(),
        worksheet: request.worksheet.clone(),
        section: request.section.clone(),
        answer: request.answer,
        picture: (request.answer == Answer::Yes).then(|| picture_on_wall(day, request)),
    });
    let wall_as = |projection: &Projection| wall_view(day, projection, addresses, media, now);
    DeskView {
        event: event(day),
        has_lock: presence.has_lock,
        agenda: day.agenda.clone(),
        circles: circles.collect(),
        showing: day.projection.showing.clone(),
        next: day.projection.next.clone(),
        asked: asked.collect(),
        announcements: day.announcements.clone(),
        joining: joining(day, addresses),
        wall_link: presence.wall_link.clone(),
        own_worksheets: day.worksheets.own.iter().map(|own| own.id.clone()).collect(),
        walls: presence.walls,
        forecast: forecast(&day.agenda, now, &chrono::Local),
        timing: timing(&day.agenda, now, &chrono::Local),
        lead: day.lead.who.clone(),
        facilitators: facilitators(day, presence),
        desks: desks(day, presence),
        remote_link: presence.remote_link.clone(),
        wall,
        wall_next: with_next(&day.projection).as_ref().map(wall_as),
        wall_behind: let_go(&day.projection).as_ref().map(wall_as),
        frozen_at: day.projection.frozen.as_ref().map(|frozen| when(frozen.at)),
        frozen: day.projection.frozen.as_ref().map(|frozen| frozen.showing.clone()),
        look: day.projection.seen_look(),
        wall_pages: presence.wall_pages,
        media: media.to_vec(),
        ideas: ideas(day, now),
        topics: day.idea_wall.topics.clone(),
        checklist: checklist(day, now),
        is_rehearsal: day.rehearsal.is_some(),
        feedback: feedback(day),
    }
}

/// Returns the projection with what comes next, as if nothing held the wall.
fn with_next(projection: &Projection) -> Option<Projection> {
    let mut then = projection.clone();
    then.showing = then.next.take()?;
    (then.frozen, then.look) = (None, then.look.afresh());
    Some(then)
}

/// Returns the projection with what is prepared behind a wall that stands still.
fn let_go(projection: &Projection) -> Option<Projection> {
    projection.frozen.as_ref()?;
    Some(Projection { frozen: None, ..projection.clone() })
}

fn facilitators(day: &Day, presence: &Presence) -> Vec<FacilitatorView> {
    let is_here =
        |id: &FacilitatorId| presence.desks.iter().any(|seat| day.lead.seats.get(seat) == Some(id));
    let view = day.event.facilitators.iter().map(|one| FacilitatorView {
        id: one.id.clone(),
        name: one.name.clone(),
        is_here: is_here(&one.id),
    });
    view.collect()
}

fn desks(day: &Day, presence: &Presence) -> Vec<DeskSeat> {
    let desk = |seat: &SeatId| DeskSeat {
        seat: seat.clone(),
        facilitator: day.lead.seats.get(seat).cloned(),
    };
    presence.desks.iter().map(desk).collect()
}

fn feedback(day: &Day) -> FeedbackView {
    let mut counts = [0_u32; 5];
    for feedback in day.feedback.iter() {
        if let Some(count) = counts.get_mut(usize::from(feedback.scale).wrapping_sub(1)) {
            *count += 1;
        }
    }
    FeedbackView { counts }
}

/// Returns the sheets of which the desk says something: those of the day, the one that is looked at,
/// and those on which something stands. With all of them the view of a full room is half as long
/// again, ten times a second.
fn told(day: &Day, here: Option<&WorksheetId>, all: Vec<SheetProgress>) -> Vec<SheetProgress> {
    let is_of_day =
        |id: &WorksheetId| day.agenda.items.iter().any(|i| i.worksheet.as_ref() == Some(id));
    let is_told = |sheet: &SheetProgress| {
        sheet.count > 0 || here == Some(&sheet.worksheet) || is_of_day(&sheet.worksheet)
    };
    all.into_iter().filter(is_told).collect()
}

/// Returns how much stands on each worksheet, as counts: no word of it.
pub(crate) fn sheets(plan: &Plan, worksheets: &Worksheets) -> Vec<SheetProgress> {
    let mut by_section: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for entry in plan.everything_in(Collection::Entries).filter(|e| !e.removed) {
        // A picture is an answer too; "not today" alone is none yet.
        let says = ["text", "symbol", "picture"].map(|field| entry.text(field).trim());
        if says.iter().any(|said| !said.is_empty()) {
            let place = (entry.text("worksheet"), entry.text("section"));
            *by_section.entry(place).or_default() += 1;
        }
    }
    let mut sheets: Vec<_> = worksheets
        .all()
        .map(|template| {
            let counts = template.sections.iter().map(|section| {
                let place = (template.id.as_str(), section.id.as_str());
                by_section.get(&place).copied().unwrap_or(0)
            });
            let counts: Vec<u32> = counts.collect();
            progress(template.id.clone(), &counts)
        })
        .collect();
    let count = |collection| {
        let all = plan.everything_in(collection).filter(|record| !record.removed).count();
        u32::try_from(all).unwrap_or(u32::MAX)
    };
    let own = |id: &str| WorksheetId::new(id).expect("BUG: a plain word is an id");
    sheets.push(progress(own("perfect-week"), &[count(Collection::Blocks)]));
    let support = [count(Collection::Ideas), count(Collection::Mixes)];
    sheets.push(progress(own("just-enough-support"), &support));
    sheets.push(progress(own("budget"), &[count(Collection::Costs)]));
    let outcomes = [count(Collection::Outcomes), count(Collection::Actions)];
    sheets.push(progress(own("outcomes-and-actions"), &outcomes));
    sheets
}

fn progress(worksheet: WorksheetId, counts: &[u32]) -> SheetProgress {
    let filled = counts.iter().filter(|count| **count > 0).count();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    SheetProgress {
        worksheet,
        count: counts.iter().sum(),
        sections: number(filled),
        of_sections: number(counts.len()),
    }
}
/// Returns the event, with how paper is made for every reader: as it was the last time, or as usual.
fn event(day: &Day) -> EventInfo {
    let packs = Reader::ALL.into_iter().map(|reader| choice_for(&day.event, reader)).collect();
    EventInfo { packs, ..day.event.clone() }
}
