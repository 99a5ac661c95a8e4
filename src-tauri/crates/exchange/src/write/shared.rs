//! Support that is shared, and what is asked about it.

use domain::money::{Activity, Core, Night, SharedKind, SharedSupport};
use domain::{
    AskedOf, CircleId, Day, Proposal, ProposalState, RecordId, SharingChange, Side, Together,
    is_former,
};
use serde_json::{Map, Value, json};

use super::Fields;
use crate::vocabulary::{NIGHT_KINDS, PARTS, SAID, SHARED, word_for};
use crate::weeks::Weeks;

pub(super) fn shared_support(shared: &SharedSupport) -> Value {
    let list = |values: Vec<Value>| Value::Array(values);
    Fields::new()
        .with("core", list(shared.core.iter().map(core).collect()))
        .with("nights", list(shared.nights.iter().map(night).collect()))
        .with("activities", list(shared.activities.iter().map(activity).collect()))
        .and(&shared.unknown)
}

fn core(core: &Core) -> Value {
    let weights: Map<_, _> =
        core.weights.iter().map(|w| (w.circle.to_string(), w.basis_points.into())).collect();
    Fields::new()
        .with("id", core.id.as_str())
        .text("label", &core.label)
        .with("minutes_per_week", core.minutes_per_week)
        .with("rate", core.rate.as_str())
        .with("weights", weights)
        .list("parts", core.parts.iter().map(|part| word_for(PARTS, part).into()).collect())
        .and(&core.unknown)
}

fn night(night: &Night) -> Value {
    Fields::new()
        .with("id", night.id.as_str())
        .with("kind", word_for(NIGHT_KINDS, &night.kind))
        .with("nights_per_week", night.nights_per_week)
        .maybe("minutes_per_night", night.minutes_per_night)
        .with("rate", night.rate.as_str())
        .with("sharers", by_id(&night.sharers))
        .and(&night.unknown)
}

fn activity(activity: &Activity) -> Value {
    Fields::new()
        .with("id", activity.id.as_str())
        .text("activity", &activity.activity)
        .with("minutes_per_week", activity.minutes_per_week)
        .maybe("weeks_per_year", activity.weeks_per_year)
        .with("rate", activity.rate.as_str())
        .with("staff", activity.staff)
        .with("sharers", by_id(&activity.sharers))
        .and(&activity.unknown)
}

fn by_id(circles: &[CircleId]) -> Vec<Value> {
    circles.iter().map(|circle| circle.as_str().into()).collect()
}

/// Returns what waits for somebody's yes, and who was asked to do what together; nothing when
/// nobody was asked.
pub(super) fn sharing(day: &Day) -> Option<Value> {
    let open = day.sharing.proposals.iter().filter(|p| p.state == ProposalState::Open);
    let open: Vec<_> = open.filter(|open| is_whole(day, open)).map(|p| proposal(day, p)).collect();
    let togethers = day.sharing.togethers.iter();
    let togethers: Vec<_> = togethers.filter(|both| is_both(day, both)).map(together).collect();
    (!open.is_empty() || !togethers.is_empty()).then(|| {
        Fields::new().list("proposals", open).list("togethers", togethers).and(&Map::new())
    })
}

/// Tells whether all that a proposal is about is still there: what it would change cannot be read
/// without it.
fn is_whole(day: &Day, proposal: &Proposal) -> bool {
    let shared = &day.shared_support;
    let is_here = |id: &CircleId| day.circle(id).is_ok() || is_former(id);
    let has_rate = |id| day.rates.iter().any(|rate| &rate.id == id);
    let is_there = match &proposal.change {
        SharingChange::Core { core } => {
            has_rate(&core.rate) && core.weights.iter().all(|weight| is_here(&weight.circle))
        }
        SharingChange::Night { night } => {
            has_rate(&night.rate) && night.sharers.iter().all(is_here)
        }
        SharingChange::Activity { activity } => {
            has_rate(&activity.rate) && activity.sharers.iter().all(is_here)
        }
        SharingChange::CoreEnds { id } => shared.core.iter().any(|core| &core.id == id),
        SharingChange::NightEnds { id } => shared.nights.iter().any(|night| &night.id == id),
        SharingChange::ActivityEnds { id } => shared.activities.iter().any(|a| &a.id == id),
    };
    is_there
        && proposal.by.as_ref().is_none_or(is_here)
        && proposal.asked.iter().all(|asked| is_here(&asked.circle))
}

fn is_both(day: &Day, together: &Together) -> bool {
    let is_there = |side: &Side| is_block(day, &side.circle, &side.block);
    !together.has_lapsed && together.sides.iter().all(is_there)
}

/// Tells whether a block is in the file.
fn is_block(day: &Day, circle: &CircleId, id: &RecordId) -> bool {
    day.circle(circle).is_ok_and(|circle| {
        let weeks = Weeks::of(&circle.plan);
        weeks.all().flat_map(|week| &week.blocks).any(|block| &block.record.id == id)
    })
}

fn proposal(day: &Day, proposal: &Proposal) -> Value {
    let ends = |kind: SharedKind, id: &RecordId| ("ends", kind, Value::from(id.as_str()));
    let (what, kind, shared) = match &proposal.change {
        SharingChange::Core { core: new } => ("is", SharedKind::Core, core(new)),
        SharingChange::Night { night: new } => ("is", SharedKind::Night, night(new)),
        SharingChange::Activity { activity: new } => ("is", SharedKind::Activity, activity(new)),
        SharingChange::CoreEnds { id } => ends(SharedKind::Core, id),
        SharingChange::NightEnds { id } => ends(SharedKind::Night, id),
        SharingChange::ActivityEnds { id } => ends(SharedKind::Activity, id),
    };
    let blocks = proposal.blocks.iter().filter(|(circle, block)| is_block(day, circle, block));
    let blocks =
        blocks.map(|(circle, block)| json!({ "circle": circle.as_str(), "block": block.as_str() }));
    Fields::new()
        .with("id", proposal.id.as_str())
        .with(what, word_for(SHARED, &kind))
        .with("shared", shared)
        .text("reason", &proposal.reason)
        .maybe("by", proposal.by.as_ref().map(|circle| circle.as_str()))
        .with("asked", proposal.asked.iter().map(asked).collect::<Vec<_>>())
        .list("blocks", blocks.collect())
        .and(&Map::new())
}

fn asked(asked: &AskedOf) -> Value {
    Fields::new()
        .with("circle", asked.circle.as_str())
        .with("said", word_for(SAID, &asked.said))
        .maybe("given_by", asked.given_by.as_deref())
        .and(&Map::new())
}

fn together(together: &Together) -> Value {
    let side = |side: &Side| {
        let said = word_for(SAID, &side.said);
        json!({ "circle": side.circle.as_str(), "block": side.block.as_str(), "said": said })
    };
    let sides: Vec<_> = together.sides.iter().map(side).collect();
    json!({ "id": together.id.as_str(), "sides": sides })
}
