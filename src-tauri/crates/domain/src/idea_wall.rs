//! Ideas that circles give each other, and the parking place for topics too big for now.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{ConsentAnswer, Purpose};
use crate::event::within;
use crate::money::SupportTier;
use crate::{Change, CircleId, Day, IdeaId, RecordId, Rejection, Revision, TopicId};

/// The longest idea or topic, in characters: it is read at ten metres.
pub const IDEA_LENGTH: usize = 160;
/// The most ideas, and the most topics.
const MOST: u32 = 300;

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
    for other in to {
        day.circle(other)?;
    }
    let missing: Vec<_> =
        delicate(day, circle, &text).into_iter().filter(|what| !agreed.contains(what)).collect();
    if !missing.is_empty() {
        return Err(Rejection::NeedsOwnYes { what: missing });
    }
    let mut idea_wall = IdeaWall::clone(&day.idea_wall);
    if idea_wall.ideas.len() >= MOST as usize {
        return Err(Rejection::TooMany { most: MOST });
    }
    let (circle, to) = (circle.clone(), to.to_vec());
    idea_wall.ideas.push(SharedIdea { id, circle, text, tier, is_named, to, at: now });
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
}

/// Returns what in a text needs a yes of its own.
pub(crate) fn delicate(day: &Day, circle: &CircleId, text: &str) -> Vec<Delicate> {
    let _ = (day, circle, text);
    Vec::new()
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
    let idea_wall = without(&day.idea_wall, is_it);
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
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
    let _ = (becomes, record, revision, now);
    day.circle(circle)?;
    let is_it = |one: &&SharedIdea| &one.id == idea;
    day.idea_wall.ideas.iter().find(is_it).ok_or(Rejection::NoSuchIdea)?;
    Err(Rejection::NotAllowed)
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
    if idea_wall.topics.len() >= MOST as usize {
        return Err(Rejection::TooMany { most: MOST });
    }
    idea_wall.topics.push(Topic { id, circle: circle.cloned(), text, at: now, settled: None });
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
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
    let settled = settled.map(str::trim).map(str::to_owned);
    if let Some(settled) = &settled {
        within("settled", settled, IDEA_LENGTH)?;
    }
    topic.settled = settled;
    Ok(vec![Change::IdeaWallChanged { idea_wall }])
}

/// Returns the ideas without those of a circle, if it had any.
pub(crate) fn without_circle(idea_wall: &IdeaWall, circle: &CircleId) -> Option<IdeaWall> {
    let left = without(idea_wall, |idea| &idea.circle == circle);
    (&left != idea_wall).then_some(left)
}

fn without(idea_wall: &IdeaWall, goes: impl Fn(&SharedIdea) -> bool) -> IdeaWall {
    let mut left = idea_wall.clone();
    let gone: BTreeMap<_, ()> =
        left.ideas.iter().filter(|idea| goes(idea)).map(|idea| (idea.id.clone(), ())).collect();
    left.ideas.retain(|idea| !gone.contains_key(&idea.id));
    for taken in &mut left.taken {
        taken.idea = taken.idea.take().filter(|id| !gone.contains_key(id));
    }
    left
}

fn checked(text: &str) -> Result<String, Rejection> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Rejection::Missing { field: "text".to_owned() });
    }
    within("text", text, IDEA_LENGTH)?;
    Ok(text.to_owned())
}
