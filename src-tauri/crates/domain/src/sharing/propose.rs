//! Asking everybody whom a change concerns, and making it once all have said yes.

use crate::event::{checked_name, within};
use crate::money::{Activity, Core, SharedKind, Weight, split};
use crate::plan::{Collection, Field, Order, RECORDS, Record};
use crate::sharing::apply::{WHOLE, affected, checked};
use crate::{
    AskedOf, Change, CircleId, Day, Proposal, ProposalId, ProposalState, RecordId, Rejection,
    Revision, Said, Sharing, SharingChange,
};

/// The most proposals that are kept; the oldest settled ones go first.
const PROPOSALS: u32 = 60;
/// The longest reason, in characters.
const REASON: usize = 400;

/// Asks everybody whom the organiser's change concerns; one that concerns nobody is made at once.
pub(crate) fn propose(
    day: &Day,
    id: &ProposalId,
    change: &SharingChange,
    reason: &str,
) -> Result<Vec<Change>, Rejection> {
    let change = checked(day, change)?;
    if day.shared_support.after(&change) == day.shared_support {
        return Ok(Vec::new());
    }
    ask(day, new(day, id, change, None, reason)?)
}

/// Asks the others whether somebody may leave; the wish counts as that circle's own yes.
pub(crate) fn leave(
    day: &Day,
    id: &ProposalId,
    circle: &CircleId,
    what: (SharedKind, &RecordId),
    reason: &str,
) -> Result<Vec<Change>, Rejection> {
    if !day.shared_support.sharers(what).contains(circle) {
        return Err(Rejection::NotAParty);
    }
    let is_same = |proposal: &&Proposal| {
        proposal.state == ProposalState::Open
            && proposal.by.as_ref() == Some(circle)
            && proposal.change.what() == what
    };
    if day.sharing.proposals.iter().any(|proposal| is_same(&proposal)) {
        return Err(Rejection::AlreadyThere);
    }
    let item = day.shared_support.item(what).ok_or(Rejection::NotAParty)?;
    ask(day, new(day, id, without(item, circle)?, Some(circle), reason)?)
}

/// Returns what is left to share; what nobody shares any more ends.
fn without(item: SharingChange, circle: &CircleId) -> Result<SharingChange, Rejection> {
    Ok(match item {
        SharingChange::Core { mut core } => {
            core.weights.retain(|weight| &weight.circle != circle);
            if core.weights.is_empty() {
                return Ok(SharingChange::CoreEnds { id: core.id });
            }
            SharingChange::Core { core: whole_again(core)? }
        }
        SharingChange::Night { mut night } => {
            night.sharers.retain(|sharer| sharer != circle);
            match night.sharers.as_slice() {
                [] => SharingChange::NightEnds { id: night.id },
                _ => SharingChange::Night { night },
            }
        }
        SharingChange::Activity { mut activity } => {
            activity.sharers.retain(|sharer| sharer != circle);
            match activity.sharers.as_slice() {
                [] => SharingChange::ActivityEnds { id: activity.id },
                _ => SharingChange::Activity { activity },
            }
        }
        ends => ends,
    })
}

/// Returns core hours whose weights add up again, each as large beside the others as before.
fn whole_again(core: Core) -> Result<Core, Rejection> {
    let mut points: Vec<u32> = core.weights.iter().map(|weight| weight.basis_points).collect();
    if points.iter().all(|points| *points == 0) {
        points.fill(1);
    }
    let parts = split(i64::from(WHOLE), &points).map_err(|_| Rejection::Weights { sum: 0 })?;
    let weights = core.weights.into_iter().zip(parts).map(|(weight, part)| {
        let basis_points = u32::try_from(part).expect("BUG: a part of ten thousand");
        Weight { basis_points, ..weight }
    });
    let weights = weights.collect();
    Ok(Core { weights, ..core })
}

pub(super) fn new(
    day: &Day,
    id: &ProposalId,
    change: SharingChange,
    by: Option<&CircleId>,
    reason: &str,
) -> Result<Proposal, Rejection> {
    let reason = reason.trim().to_owned();
    within("reason", &reason, REASON)?;
    let asked = affected(day, &change).into_iter().map(|circle| {
        let said = if Some(&circle) == by { Said::Yes } else { Said::Waiting };
        AskedOf { circle, said, given_by: None }
    });
    let asked = asked.collect();
    let (id, by, state) = (id.clone(), by.cloned(), ProposalState::Open);
    Ok(Proposal { id, change, reason, by, asked, state, blocks: Vec::new() })
}

fn ask(day: &Day, proposal: Proposal) -> Result<Vec<Change>, Rejection> {
    let mut sharing = Sharing::clone(&day.sharing);
    let id = proposal.id.clone();
    keep(&mut sharing, proposal)?;
    Ok(settled(day, sharing, &id, day.revision.next()))
}

/// Puts a proposal among the others, with an end to how many there are.
pub(super) fn keep(sharing: &mut Sharing, proposal: Proposal) -> Result<(), Rejection> {
    if sharing.proposals.iter().any(|old| old.id == proposal.id) {
        return Err(Rejection::AlreadyThere);
    }
    while sharing.proposals.len() >= PROPOSALS as usize {
        let is_over = |old: &Proposal| old.state != ProposalState::Open;
        let Some(oldest) = sharing.proposals.iter().position(is_over) else {
            return Err(Rejection::TooMany { most: PROPOSALS });
        };
        sharing.proposals.remove(oldest);
    }
    sharing.proposals.push(proposal);
    Ok(())
}

/// Takes an answer: one no and nothing changes, and once all have said yes it is so.
pub(crate) fn answer(
    day: &Day,
    circle: &CircleId,
    id: &ProposalId,
    is_yes: bool,
    given_by: Option<&String>,
    revision: Revision,
) -> Result<Vec<Change>, Rejection> {
    let mut sharing = Sharing::clone(&day.sharing);
    let proposal = open(&mut sharing, id)?;
    let is_own_wish = proposal.by.as_ref() == Some(circle);
    let asked = proposal.asked.iter_mut().find(|asked| &asked.circle == circle);
    let asked = asked.ok_or(Rejection::NotAParty)?;
    let given_by = given_by.map(|name| checked_name("givenBy", name)).transpose()?;
    if is_yes && asked.said == Said::Yes && (given_by.is_some() || asked.given_by.is_none()) {
        return Ok(Vec::new());
    }
    asked.said = if is_yes { Said::Yes } else { Said::No };
    asked.given_by = given_by;
    if !is_yes {
        // Whoever asked for it and thinks again takes it back; nobody has refused it.
        let back = ProposalState::Withdrawn;
        proposal.state = if is_own_wish { back } else { ProposalState::Refused };
    }
    Ok(settled(day, sharing, id, revision))
}

/// Takes a proposal back.
pub(crate) fn withdraw(day: &Day, id: &ProposalId) -> Result<Vec<Change>, Rejection> {
    let mut sharing = Sharing::clone(&day.sharing);
    open(&mut sharing, id)?.state = ProposalState::Withdrawn;
    Ok(vec![Change::SharingChanged { sharing }])
}

fn open<'a>(sharing: &'a mut Sharing, id: &ProposalId) -> Result<&'a mut Proposal, Rejection> {
    let is_it =
        |proposal: &&mut Proposal| &proposal.id == id && proposal.state == ProposalState::Open;
    sharing.proposals.iter_mut().find(is_it).ok_or(Rejection::NoSuchProposal)
}

/// Returns what comes of a proposal as it stands now: the change itself, once all have said yes.
fn settled(day: &Day, mut sharing: Sharing, id: &ProposalId, revision: Revision) -> Vec<Change> {
    let is_it = |proposal: &Proposal| &proposal.id == id && proposal.state == ProposalState::Open;
    let Some(at) = sharing.proposals.iter().position(is_it) else {
        return vec![Change::SharingChanged { sharing }];
    };
    let Some(proposal) = sharing.proposals.get_mut(at) else { return Vec::new() };
    let have_all = proposal.asked.iter().all(|asked| asked.said == Said::Yes);
    if !have_all {
        return vec![Change::SharingChanged { sharing }];
    }
    // What it was about may have gone or changed since: then nobody has said yes to what is now.
    let concerned = affected(day, &proposal.change);
    let is_asked = |circle: &CircleId| proposal.asked_of(circle).is_some();
    let change = still_good(day, proposal).filter(|_| concerned.iter().all(is_asked));
    let Some(change) = change else {
        proposal.state = ProposalState::Withdrawn;
        return vec![Change::SharingChanged { sharing }];
    };
    proposal.state = ProposalState::Agreed;
    let proposal = proposal.clone();
    // Others about the same were asked about what is no more.
    let is_same = |other: &&mut Proposal| {
        other.state == ProposalState::Open && other.change.what() == change.what()
    };
    for other in sharing.proposals.iter_mut().filter(is_same) {
        other.state = ProposalState::Withdrawn;
    }
    let shared_support = day.shared_support.after(&change);
    let mut changes =
        vec![Change::SharedSupportChanged { shared_support }, Change::SharingChanged { sharing }];
    if let SharingChange::Activity { activity } = &change {
        for (circle, block) in &proposal.blocks {
            changes.extend(covered(day, circle, block, activity, revision));
        }
    }
    changes
}

/// Returns the change, if it can still be made.
fn still_good(day: &Day, proposal: &Proposal) -> Option<SharingChange> {
    match &proposal.by {
        // Nobody is held by what is wrong with something that they want to leave.
        Some(by) => {
            let is_in_it = day.shared_support.sharers(proposal.change.what()).contains(by);
            is_in_it.then(|| proposal.change.clone())
        }
        None => checked(day, &proposal.change).ok(),
    }
}

/// Lets a shared activity cover a block in place of as much one-to-one help.
fn covered(
    day: &Day,
    circle: &CircleId,
    block: &RecordId,
    activity: &Activity,
    revision: Revision,
) -> Vec<Change> {
    let Ok(of) = day.circle(circle) else { return Vec::new() };
    let has_room = of.plan.len() < RECORDS as usize;
    if !has_room || of.plan.record(Collection::Blocks, block).is_none_or(|block| block.removed) {
        return Vec::new();
    }
    let changed = |record: Record| Change::RecordChanged {
        circle: circle.clone(),
        collection: Collection::Mixes,
        record,
    };
    let field = |value: serde_json::Value| Field::new(value, revision);
    let mut left = activity.minutes_per_week;
    let mut changes = Vec::new();
    for mix in of.plan.list(Collection::Mixes) {
        let is_own = mix.text("block") == block.as_str() && mix.text("tier") == "PaidOneToOne";
        if !is_own || left == 0 {
            continue;
        }
        let minutes = mix.value("minutes_per_week").and_then(serde_json::Value::as_i64);
        let minutes = minutes.unwrap_or(0).max(0);
        let mut mix = Record { revision, ..mix.clone() };
        if minutes <= left {
            mix.removed = true;
        } else {
            mix.fields.insert("minutes_per_week".to_owned(), field((minutes - left).into()));
        }
        left -= minutes.min(left);
        changes.push(changed(mix));
    }
    let order = Order::after(of.plan.last_order(Collection::Mixes));
    let mut mix = Record::new(free_id(&of.plan, activity), order, revision);
    for (name, value) in [
        ("block", block.as_str().into()),
        ("tier", "SharedPaid".into()),
        ("minutes_per_week", activity.minutes_per_week.into()),
        ("agreed", true.into()),
        ("stage", "Agreed".into()),
        ("shared_activity", activity.id.as_str().into()),
    ] {
        mix.fields.insert(name.to_owned(), field(value));
    }
    changes.push(changed(mix));
    changes
}

/// Returns an id that no mix of this plan has.
fn free_id(plan: &crate::Plan, activity: &Activity) -> RecordId {
    let mut ids = (0_u32..).map(|n| RecordId::new(format!("shared.{n}.{}", short(&activity.id))));
    let is_free = |id: &RecordId| plan.record(Collection::Mixes, id).is_none();
    let free = ids.find_map(|id| id.ok().filter(is_free));
    free.expect("BUG: some number is free")
}

/// Returns as much of an id as fits into another one.
fn short(id: &RecordId) -> String {
    id.as_str().chars().take(40).collect()
}
