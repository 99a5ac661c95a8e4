//! Ideas that circles give each other, and the parking place for topics too big for now.

pub(crate) mod delicate;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::consent::{ConsentAnswer, Purpose};
use crate::event::within;
use crate::fold::{tidy, words};
use crate::money::SupportTier;
use crate::plan::edit::decide_edits;
use crate::plan::{Collection, DayPart, Edit, Order, Weekday};
use crate::{
    Change, Circle, CircleId, Day, IdeaId, Projection, RecordId, Rejection, Revision, Showing,
    TopicId,
};

/// The longest idea or topic, in characters: it is read at ten metres.
pub const IDEA_LENGTH: usize = 160;
/// The most ideas, and the most topics that wait.
const MOST: u32 = 300;
/// The most ideas of one circle that stand at one time, and the most topics that wait.
const OWN: u32 = 20;
/// How many settled topics are kept.
const SETTLED: usize = 100;
/// How many of the ideas that one circle took are remembered as taken.
const TAKEN: usize = 200;

/// What may only be in an idea after a separate yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Delicate {
    Money,
    Health,
    Names,
}

/// What somebody else's idea has become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Becomes {
    Action,
    Block,
    Outcome,
}

/// One idea that a circle gives to the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SharedIdea {
    pub id: IdeaId,
    pub circle: CircleId,
    pub text: String,
    pub tier: Option<SupportTier>,
    /// The person's name stands beside it; otherwise nobody reads whose it is.
    pub is_named: bool,
    /// For these circles only; for everybody when there is nobody here.
    pub to: Vec<CircleId>,
    pub at: DateTime<Utc>,
}

/// An idea that a circle took up. It keeps its words when the idea is withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TakenIdea {
    pub circle: CircleId,
    /// Nothing once it was withdrawn.
    pub idea: Option<IdeaId>,
    pub becomes: Becomes,
    pub record: RecordId,
    pub at: DateTime<Utc>,
}

/// A topic that is kept for later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    pub id: TopicId,
    /// Who brought it; nobody when the facilitator did.
    pub circle: Option<CircleId>,
    pub text: String,
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// What came of it; nothing while it waits.
    pub settled: Option<String>,
}

/// All that circles share in words, and what is parked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IdeaWall {
    pub ideas: Vec<SharedIdea>,
    pub taken: Vec<TakenIdea>,
    pub topics: Vec<Topic>,
}

/// What a circle wants to give.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Offered<'a> {
    pub(crate) circle: &'a CircleId,
    pub(crate) text: &'a str,
    pub(crate) tier: Option<SupportTier>,
    pub(crate) is_named: bool,
    pub(crate) to: &'a [CircleId],
    pub(crate) agreed: &'a [Delicate],
}

/// Gives an idea to the others; delicate things only with a yes of their own.
pub(crate) fn offer(
    day: &Day,
    id: IdeaId,
    offered: Offered<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let Offered { circle, text, tier, is_named, to, agreed } = offered;
    let person = &day.circle(circle)?.person;
    if crate::consent::answer(&person.consents, Purpose::ShareRound, now) == Some(ConsentAnswer::No)
    {
        return Err(Rejection::NoConsent);
    }
    let text = checked(text)?;
    let to = receivers(day, circle, to)?;
    let missing: Vec<_> = delicate::delicate(day, circle, &text, is_named)
        .into_iter()
        .filter(|what| !agreed.contains(what))
        .collect();
    if !missing.is_empty() {
        return Err(Rejection::NeedsOwnYes { what: missing });
    }
    let mut idea_wall = IdeaWall::clone(&day.idea_wall);
    let own = || idea_wall.ideas.iter().filter(|idea| &idea.circle == circle);
    if own().any(|idea| words(&idea.text) == words(&text) && idea.text.len() == text.len()) {
        return Err(Rejection::AlreadyThere);
    }
    check_room(own().count(), idea_wall.ideas.len())?;
    let circle = circle.clone();
    idea_wall.ideas.push(SharedIdea { id, circle, text, tier, is_named, to, at: now });
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
}

/// Returns the circles that alone get an idea; nobody is everybody. An idea that was for some is
/// never for all because those are not there.
fn receivers(day: &Day, own: &CircleId, to: &[CircleId]) -> Result<Vec<CircleId>, Rejection> {
    let mut kept: Vec<CircleId> = Vec::new();
    for other in to {
        day.circle(other)?;
        if other != own && !kept.contains(other) {
            kept.push(other.clone());
        }
    }
    if kept.is_empty() && !to.is_empty() {
        return Err(Rejection::Missing { field: "to".to_owned() });
    }
    Ok(kept)
}

fn check_room(own: usize, all: usize) -> Result<(), Rejection> {
    match () {
        () if own >= OWN as usize => Err(Rejection::TooMany { most: OWN }),
        () if all >= MOST as usize => Err(Rejection::TooMany { most: MOST }),
        () => Ok(()),
    }
}

/// Takes an idea back: it is off every screen at once; what others took keeps its words.
pub(crate) fn withdraw(
    day: &Day,
    circle: &CircleId,
    id: &IdeaId,
) -> Result<Vec<Change>, Rejection> {
    let is_it = |idea: &SharedIdea| &idea.id == id && &idea.circle == circle;
    if !day.idea_wall.ideas.iter().any(is_it) {
        return Err(Rejection::NoSuchIdea);
    }
    Ok(changed(day, without(&day.idea_wall, is_it)))
}

/// Returns the ideas as they are now, and the wall without those that are gone.
fn changed(day: &Day, idea_wall: IdeaWall) -> Vec<Change> {
    let projection = off_the_wall(&day.projection, &idea_wall);
    let calm = projection.map(|projection| Change::ProjectionChanged { projection });
    std::iter::once(Change::IdeaWallChanged { idea_wall }).chain(calm).collect()
}

/// Returns the projection with a calm card where it shows an idea that is not there any more, if it
/// does.
pub(crate) fn off_the_wall(before: &Projection, idea_wall: &IdeaWall) -> Option<Projection> {
    let is_gone = |showing: &Showing| match showing {
        Showing::Ideas { idea: Some(id) } => !idea_wall.ideas.iter().any(|one| &one.id == id),
        Showing::Ideas { idea: None }
        | Showing::Agenda
        | Showing::Joining
        | Showing::Neutral
        | Showing::Item { .. }
        | Showing::Holding { .. }
        | Showing::Media { .. }
        | Showing::Parked
        | Showing::Thanks => false,
    };
    let mut after = before.clone();
    if after.frozen.as_ref().is_some_and(|frozen| is_gone(&frozen.showing)) {
        (after.frozen, after.showing) = (None, Showing::Neutral);
    }
    if is_gone(&after.showing) {
        after.showing = Showing::Neutral;
    }
    if after.next.as_ref().is_some_and(is_gone) {
        after.next = None;
    }
    (&after != before).then_some(after)
}

/// Takes somebody's idea into the own plan, as an action, a block or an outcome.
pub(crate) fn take(
    day: &Day,
    circle: &CircleId,
    idea: &IdeaId,
    (becomes, record): (Becomes, &RecordId),
    revision: Revision,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    let taker = day.circle(circle)?;
    let reaches = |one: &&SharedIdea| {
        &one.id == idea && (&one.circle == circle || one.to.is_empty() || one.to.contains(circle))
    };
    let one = day.idea_wall.ideas.iter().find(reaches).ok_or(Rejection::NoSuchIdea)?;
    if &one.circle == circle {
        return Err(Rejection::NotAllowed);
    }
    let is_same = |taken: &&TakenIdea| {
        &taken.circle == circle && taken.idea.as_ref() == Some(idea) && taken.becomes == becomes
    };
    if day.idea_wall.taken.iter().any(|taken| is_same(&taken)) {
        return Err(Rejection::AlreadyThere);
    }
    let edit = into_plan(taker, record, becomes, &one.text);
    let mut changes = decide_edits(taker, &day.worksheets, &[edit], None, revision)?;
    let mut idea_wall = IdeaWall::clone(&day.idea_wall);
    forget_taken(&mut idea_wall.taken, circle);
    let (circle, idea, record) = (circle.clone(), Some(idea.clone()), record.clone());
    idea_wall.taken.push(TakenIdea { circle, idea, becomes, record, at: now });
    changes.push(Change::IdeaWallChanged { idea_wall });
    Ok(changes)
}

/// Makes room for one more that a circle took; what became of the oldest stays in its plan.
fn forget_taken(taken: &mut Vec<TakenIdea>, circle: &CircleId) {
    let own = taken.iter().filter(|one| &one.circle == circle).count();
    let mut too_many = (own + 1).saturating_sub(TAKEN);
    taken.retain(|one| {
        let goes = too_many > 0 && &one.circle == circle;
        too_many -= usize::from(goes);
        !goes
    });
}

/// Returns the edit that makes a record of the plan out of an idea's words.
fn into_plan(taker: &Circle, record: &RecordId, becomes: Becomes, text: &str) -> Edit {
    let (collection, fields) = match becomes {
        Becomes::Action => (Collection::Actions, json!({ "what": text, "status": "Open" })),
        Becomes::Outcome => (Collection::Outcomes, json!({ "statement": text, "status": "Draft" })),
        Becomes::Block => {
            let week = taker.plan.main_week();
            let week = week.as_ref().map(RecordId::as_str);
            let (days, part) = ([quietest(taker)], DayPart::PM);
            let fields = json!({ "week": week, "days": days, "part": part, "activity": text });
            (Collection::Blocks, fields)
        }
    };
    let fields = fields.as_object().cloned().expect("BUG: written as an object just now");
    Edit::Insert {
        collection,
        record: record.clone(),
        order: Order::after(taker.plan.last_order(collection)),
        fields: fields.into_iter().collect(),
    }
}

/// Returns the day of the main week on which least happens: there a new thing is seen, until the
/// circle says when it is.
fn quietest(taker: &Circle) -> Weekday {
    let main = taker.plan.main_week();
    let blocks = taker.plan.blocks().list;
    let on = |day: Weekday| {
        let is_there = |block: &&crate::plan::Block| {
            Some(block.week.as_str()) == main.as_ref().map(RecordId::as_str)
                && block.days.contains(&day)
        };
        blocks.iter().filter(is_there).count()
    };
    let all = Weekday::ALL;
    all.into_iter().min_by_key(|day| on(*day)).expect("BUG: a week has seven days")
}

/// Keeps a topic for later.
pub(crate) fn park(
    day: &Day,
    id: TopicId,
    circle: Option<&CircleId>,
    text: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Change>, Rejection> {
    if let Some(circle) = circle {
        day.circle(circle)?;
    }
    let text = checked(text)?;
    let mut idea_wall = IdeaWall::clone(&day.idea_wall);
    let waits = || idea_wall.topics.iter().filter(|topic| topic.settled.is_none());
    let own = circle.map_or(0, |_| waits().filter(|t| t.circle.as_ref() == circle).count());
    check_room(own, waits().count())?;
    idea_wall.topics.push(Topic { id, circle: circle.cloned(), text, at: now, settled: None });
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
}

/// Takes a topic of the own circle back while it waits: it is nowhere any more.
pub(crate) fn withdraw_topic(
    day: &Day,
    circle: &CircleId,
    id: &TopicId,
) -> Result<Vec<Change>, Rejection> {
    let mut idea_wall = IdeaWall::clone(&day.idea_wall);
    idea_wall.topics.retain(|topic| {
        &topic.id != id || topic.circle.as_ref() != Some(circle) || topic.settled.is_some()
    });
    if idea_wall.topics.len() == day.idea_wall.topics.len() {
        return Err(Rejection::NoSuchTopic);
    }
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
}

/// Tells whether a topic may be on the wall: what the desk parked, and of a circle only what has
/// nothing delicate in it and belongs to a person who wants to be on screens and in the round.
pub fn is_topic_for_wall(day: &Day, topic: &Topic, now: DateTime<Utc>) -> bool {
    let Some(own) = &topic.circle else { return true };
    may_be_on_wall(day, own, now) && delicate::delicate(day, own, &topic.text, false).is_empty()
}

/// Tells whether words of a circle may be on the wall: not when the person does not want to be on
/// screens, or in the share-round, or no more.
pub fn may_be_on_wall(day: &Day, circle: &CircleId, now: DateTime<Utc>) -> bool {
    let Ok(circle) = day.circle(circle) else { return false };
    [Purpose::ShareRound, Purpose::ShowOnScreen].into_iter().all(|purpose| {
        let answer = crate::consent::answer(&circle.person.consents, purpose, now);
        answer != Some(ConsentAnswer::No)
    })
}

/// Says what came of a topic, or that it waits again.
pub(crate) fn settle(
    day: &Day,
    id: &TopicId,
    settled: Option<&str>,
) -> Result<Vec<Change>, Rejection> {
    let mut idea_wall = IdeaWall::clone(&day.idea_wall);
    let topic = idea_wall.topics.iter_mut().find(|topic| &topic.id == id);
    let topic = topic.ok_or(Rejection::NoSuchTopic)?;
    let settled = settled.map(tidy);
    if let Some(settled) = &settled {
        within("settled", settled, IDEA_LENGTH)?;
    }
    topic.settled = settled;
    forget_settled(&mut idea_wall.topics, id);
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
}

/// Lets the oldest settled topics go beyond those that are kept, but not the one just settled.
fn forget_settled(topics: &mut Vec<Topic>, just: &TopicId) {
    let settled = topics.iter().filter(|topic| topic.settled.is_some()).count();
    let mut too_many = settled.saturating_sub(SETTLED);
    topics.retain(|topic| {
        let goes = too_many > 0 && topic.settled.is_some() && &topic.id != just;
        too_many -= usize::from(goes);
        !goes
    });
}

/// Returns the ideas without those of a circle, if it had any: what others took keeps its words.
pub(crate) fn without_circle(idea_wall: &IdeaWall, circle: &CircleId) -> Option<IdeaWall> {
    let left = without(idea_wall, |idea| &idea.circle == circle);
    (&left != idea_wall).then_some(left)
}

/// Returns the ideas without anything of people who have left, if there was anything. An idea that
/// was for them alone is for nobody then, not for everybody.
pub(crate) fn without_people(idea_wall: &IdeaWall, gone: &[CircleId]) -> Option<IdeaWall> {
    let only_theirs =
        |idea: &SharedIdea| !idea.to.is_empty() && idea.to.iter().all(|to| gone.contains(to));
    let mut left = without(idea_wall, |idea| gone.contains(&idea.circle) || only_theirs(idea));
    for idea in &mut left.ideas {
        idea.to.retain(|to| !gone.contains(to));
    }
    left.taken.retain(|taken| !gone.contains(&taken.circle));
    left.topics.retain(|topic| topic.circle.as_ref().is_none_or(|own| !gone.contains(own)));
    (&left != idea_wall).then_some(left)
}

fn without(idea_wall: &IdeaWall, goes: impl Fn(&SharedIdea) -> bool) -> IdeaWall {
    let mut left = idea_wall.clone();
    let gone: BTreeSet<_> =
        left.ideas.iter().filter(|idea| goes(idea)).map(|idea| idea.id.clone()).collect();
    left.ideas.retain(|idea| !gone.contains(&idea.id));
    for taken in &mut left.taken {
        taken.idea = taken.idea.take().filter(|id| !gone.contains(id));
    }
    left
}

fn checked(text: &str) -> Result<String, Rejection> {
    let text = tidy(text);
    if !text.chars().any(|letter| letter != '\u{200D}' && letter != ' ') {
        return Err(Rejection::Missing { field: "text".to_owned() });
    }
    within("text", &text, IDEA_LENGTH)?;
    Ok(text)
}

#[cfg(test)]
mod tests;
