//! Trying the day out with pretend circles that move by themselves and are gone in one tap.

mod moves;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::circle::PEOPLE;
use crate::command::is_off_the_wall;
use crate::command::people::perfect_week;
use crate::consent::{self, Consent, ConsentAnswer, ConsentBasis, Purpose};
use crate::event::checked_name;
use crate::feedback::Feedback;
use crate::idea_wall::{self, IdeaWall};
use crate::leaving::leave;
use crate::money::SharedSupport;
use crate::plan::{Collection, Perspective};
use crate::table::Table;
use crate::{
    Agenda, Announcement, Audience, Change, Circle, CircleId, CircleMember, Day, ItemId, MemberId,
    Person, Projection, RecordId, Rejection, Revision, Showing, Signal, Unknown, apply, projection,
};

pub use moves::next_move;

/// The most pretend circles.
const MOST: u32 = 25;
/// How the ids of pretend circles begin.
const PRETEND: &str = "pretend-";

/// A rehearsal that is going on, with what the day goes back to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rehearsal {
    pub circles: Vec<CircleId>,
    pub since: DateTime<Utc>,
    pub agenda: Agenda,
    pub projection: Projection,
    pub announcements: Vec<Announcement>,
    pub idea_wall: IdeaWall,
    #[serde(default)]
    pub tables: BTreeMap<CircleId, Table>,
    #[serde(default)]
    pub feedback: Vec<Feedback>,
    /// Which support is shared; pretend circles have no part in it afterwards.
    #[serde(default)]
    pub shared_support: SharedSupport,
}

impl Rehearsal {
    /// Tells whether a circle only pretends. Its id says so, too: whatever a file has in its list,
    /// nobody real is taken for one.
    pub fn is_pretend(&self, circle: &CircleId) -> bool {
        circle.as_str().starts_with(PRETEND) && self.circles.contains(circle)
    }

    /// Returns the circles that only pretend.
    pub fn pretend(&self) -> impl Iterator<Item = &CircleId> {
        self.circles.iter().filter(|circle| self.is_pretend(circle))
    }
}

/// Begins a rehearsal with a pretend circle for each name.
pub(crate) fn begin(
    day: &Day,
    names: &[String],
    revision: Revision,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    if day.rehearsal.is_some() {
        return Err(Rejection::Rehearsing);
    }
    if day.agenda.now.is_some() {
        return Err(Rejection::AlreadyMoved);
    }
    if names.is_empty() {
        return Err(Rejection::Missing { field: "names".to_owned() });
    }
    if names.len() > MOST as usize {
        return Err(Rejection::TooMany { most: MOST });
    }
    if day.circles.len() + names.len() > PEOPLE as usize {
        return Err(Rejection::EventFull { most: PEOPLE });
    }
    let mut circles = Vec::with_capacity(names.len());
    let mut people = Vec::new();
    for name in names {
        let circle = free_id(day, &circles);
        let person = pretend(&checked_name("names", name)?, circles.len());
        let week = perfect_week(revision);
        people.push(Change::PersonChanged { circle: circle.clone(), person });
        let collection = Collection::Weeks;
        people.push(Change::RecordChanged { circle: circle.clone(), collection, record: week });
        circles.push(circle);
    }
    let rehearsal = Rehearsal {
        circles,
        since: now,
        agenda: day.agenda.clone(),
        projection: day.projection.clone(),
        announcements: day.announcements.clone(),
        idea_wall: IdeaWall::clone(&day.idea_wall),
        tables: day.tables.clone(),
        feedback: Vec::clone(&day.feedback),
        shared_support: day.shared_support.clone(),
    };
    let agenda = untouched(&day.agenda);
    let mut changes = vec![
        Change::RehearsalChanged { rehearsal: Some(rehearsal) },
        Change::AgendaChanged { agenda },
        Change::ProjectionChanged { projection: Projection::default() },
        Change::AnnouncementsChanged { announcements: Vec::new() },
        Change::IdeaWallChanged { idea_wall: IdeaWall::default() },
        Change::FeedbackChanged { feedback: Vec::new() },
    ];
    let empty = |circle: &CircleId| Change::TableChanged {
        circle: circle.clone(),
        table: Table::default(),
    };
    changes.extend(day.tables.keys().map(empty));
    changes.extend(people);
    Ok(changes)
}

/// Returns the agenda as it is before it begins.
fn untouched(agenda: &Agenda) -> Agenda {
    let items = agenda.items.iter().filter(|item| !item.is_inserted).cloned().collect();
    Agenda {
        policy: agenda.policy,
        ends_by: agenda.ends_by,
        unknown: agenda.unknown.clone(),
        ..Agenda::new(agenda.start, items)
    }
}

fn free_id(day: &Day, taken: &[CircleId]) -> CircleId {
    let mut number = taken.len();
    loop {
        number += 1;
        let id = CircleId::new(format!("{PRETEND}{number}")).expect("BUG: a word and a number");
        if day.circle(&id).is_err() && !taken.contains(&id) {
            return id;
        }
    }
}

/// Returns a person who is prepared as well as one can be.
fn pretend(name: &str, place: usize) -> Person {
    let consent = |purpose| Consent {
        purpose,
        answer: ConsentAnswer::Yes,
        given_by: name.to_owned(),
        basis: ConsentBasis::Own,
        on: None,
        how: String::new(),
        to_whom: String::new(),
        until: None,
        withdrawn_at: None,
    };
    let member = |number: usize, perspective, paid| CircleMember {
        id: MemberId::new(format!("{PRETEND}member-{number}")).expect("BUG: words and a number"),
        name: moves::member_name(place * 2 + number).to_owned(),
        relation: String::new(),
        perspective,
        paid,
        invitation: None,
        unknown: Unknown::new(),
    };
    let mut person = Person::named(name);
    person.consents = Purpose::ALL.into_iter().map(consent).collect();
    person.members =
        vec![member(0, Perspective::Family, false), member(1, Perspective::Staff, true)];
    person.preparation.is_asked = true;
    person
}

/// Ends it: pretend circles are gone, and the room is where it was. What real people did meanwhile
/// stays, and what they took back meanwhile is not brought back.
pub(crate) fn end(day: &Day, now: DateTime<Utc>) -> Result<Vec<Change>, Rejection> {
    let Some(rehearsal) = day.rehearsal.as_deref() else { return Err(Rejection::NotRehearsing) };
    let mut changes = vec![Change::RehearsalChanged { rehearsal: None }];
    let mut then = day.clone();
    if rehearsal.pretend().any(|circle| day.shared_support.names(circle)) {
        let shared_support = rehearsal.shared_support.clone();
        changes.push(Change::SharedSupportChanged { shared_support });
    }
    let is_there = |circle: &&CircleId| day.circle(circle).is_ok();
    let gone: Vec<_> = rehearsal.pretend().filter(is_there).cloned().collect();
    changes.extend(leave(day, &gone));
    changes.iter().for_each(|change| apply(&mut then, change));
    then.agenda = agenda(&then, rehearsal);
    let mut back = vec![
        Change::AgendaChanged { agenda: then.agenda.clone() },
        Change::AnnouncementsChanged { announcements: announcements(&then, rehearsal) },
        Change::IdeaWallChanged { idea_wall: ideas(&then, rehearsal) },
        Change::FeedbackChanged { feedback: feedback(&then, rehearsal) },
    ];
    for circle in &then.circles {
        let was = rehearsal.tables.get(&circle.id);
        let is = then.tables.get(&circle.id);
        if was.is_some() || is.is_some() {
            let mut table = table(was, is.cloned().unwrap_or_default());
            let item = table.item.take().filter(|item| then.agenda.item(item).is_ok());
            (table.item_since, table.item) = (table.item_since.filter(|_| item.is_some()), item);
            back.push(Change::TableChanged { circle: circle.id.clone(), table });
        }
    }
    back.iter().for_each(|change| apply(&mut then, change));
    let projection = projection(&then, rehearsal);
    let ghosts: Vec<_> = then
        .circles
        .iter()
        .filter_map(|circle| crate::table::without_ghosts(&then, &circle.id, &circle.person))
        .collect();
    back.extend(ghosts);
    back.push(Change::ProjectionChanged { projection });
    back.iter().for_each(|change| apply(&mut then, change));
    back.extend(consent::lapsed(&then, now));
    changes.extend(back);
    Ok(changes)
}

/// Returns the agenda as it is arranged now, where it was then.
fn agenda(then: &Day, rehearsal: &Rehearsal) -> Agenda {
    let before = &rehearsal.agenda;
    let mut items: Vec<_> =
        then.agenda.items.iter().filter(|item| !item.is_inserted).cloned().collect();
    for (place, item) in before.items.iter().enumerate().filter(|(_, item)| item.is_inserted) {
        if items.iter().any(|other| other.id == item.id) {
            continue;
        }
        // What was put in stands again after what it was put in after.
        let earlier = before.items.iter().take(place).rev();
        let mut found = earlier.filter_map(|e| items.iter().position(|other| other.id == e.id));
        let after = found.next().map_or(0, |at| at + 1);
        items.insert(after, item.clone());
    }
    let is_there = |id: &ItemId| items.iter().any(|item| &item.id == id);
    Agenda {
        runs: before.runs.clone(),
        now: before.now.clone().filter(is_there),
        is_over: before.is_over,
        skipped: before.skipped.iter().filter(|one| is_there(&one.item)).cloned().collect(),
        later: before.later.iter().filter(|one| is_there(&one.item)).cloned().collect(),
        paused_since: before.paused_since,
        back_to: before.back_to.clone().filter(is_there),
        items,
        ..then.agenda.clone()
    }
}

/// Returns a table that is where it was then. Who has come, who rests and who wants help is real.
fn table(was: Option<&Table>, is: Table) -> Table {
    let mut table = was.cloned().unwrap_or_default();
    table.here.extend(is.here);
    if is.signal == Some(Signal::Help) {
        (table.signal, table.signalled_at) = (is.signal, is.signalled_at);
    }
    table.pause = is.pause.or(table.pause);
    table
}

fn announcements(then: &Day, rehearsal: &Rehearsal) -> Vec<Announcement> {
    let is_there = |said: &&Announcement| match &said.to {
        Audience::Circle { circle } => then.circle(circle).is_ok(),
        Audience::Everyone | Audience::Wall | Audience::Circles => true,
    };
    rehearsal.announcements.iter().filter(is_there).cloned().collect()
}

fn ideas(then: &Day, rehearsal: &Rehearsal) -> IdeaWall {
    let ideas = rehearsal.idea_wall.ideas.iter();
    let mut named: Vec<CircleId> =
        ideas.flat_map(|i| i.to.iter().chain([&i.circle])).cloned().collect();
    named.extend(rehearsal.idea_wall.taken.iter().map(|taken| taken.circle.clone()));
    named.extend(rehearsal.idea_wall.topics.iter().filter_map(|topic| topic.circle.clone()));
    named.retain(|circle| then.circle(circle).is_err());
    let left = idea_wall::without_people(&rehearsal.idea_wall, &named);
    let mut all = left.unwrap_or_else(|| rehearsal.idea_wall.clone());
    // Of the rehearsal only what circles gave stays: the pretend ones and theirs have gone.
    let new = &then.idea_wall;
    all.ideas.extend(new.ideas.iter().cloned());
    all.taken.extend(new.taken.iter().cloned());
    let topics = new.topics.iter().filter(|topic| topic.circle.is_some());
    all.topics.extend(topics.cloned());
    all
}

fn feedback(then: &Day, rehearsal: &Rehearsal) -> Vec<Feedback> {
    let is_there = |said: &&Feedback| then.circle(&said.circle).is_ok();
    let all = rehearsal.feedback.iter().chain(then.feedback.iter());
    all.filter(is_there).cloned().collect()
}

/// Returns the projection as it was, without what has gone from plans since.
fn projection(then: &Day, rehearsal: &Rehearsal) -> Projection {
    let mut before = then.clone();
    before.projection = rehearsal.projection.clone();
    let asked: Vec<_> = before.projection.requests.iter().map(|r| r.circle.clone()).collect();
    for circle in asked.iter().filter(|circle| then.circle(circle).is_err()) {
        if let Some(less) = projection::without_person(&before.projection, circle) {
            before.projection = less;
        }
    }
    for circle in &then.circles {
        let gone = off_the_wall(then, circle);
        if let Some(less) = projection::without_removed(&before.projection, circle, &gone) {
            before.projection = less;
        }
    }
    if let Some(less) = projection::without_private(&before, &then.worksheets) {
        before.projection = less;
    }
    if let Some(less) = idea_wall::off_the_wall(&before.projection, &then.idea_wall) {
        before.projection = less;
    }
    if let Some(less) = projection::without_delicate(&then.worksheets, &before.projection) {
        before.projection = less;
    }
    // Whoever began the rehearsal comes back to a wall that stands still no more.
    if before.projection.frozen.take().is_some() {
        before.projection.showing = Showing::Neutral;
    }
    // Nor to somebody's words, which nobody brings to the wall by ending a rehearsal.
    if matches!(before.projection.showing, Showing::Item { .. }) {
        before.projection.showing = Showing::Agenda;
    }
    before.projection
}

fn off_the_wall(then: &Day, circle: &Circle) -> Vec<RecordId> {
    let hidden = circle
        .plan
        .everything()
        .filter(|(collection, record)| is_off_the_wall(&then.worksheets, *collection, record));
    hidden.map(|(_, record)| record.id.clone()).collect()
}

#[cfg(test)]
mod tests;
