//! Two who want the same: each is asked privately, and neither learns of the other's no.

use crate::money::{Activity, RatePer, SharedKind};
use crate::plan::{Collection, Record};
use crate::sharing::alike::{Wish, days_alike, name_for, wish};
use crate::sharing::propose::{keep, new};
use crate::{
    Change, Circle, CircleId, Day, Proposal, ProposalId, RecordId, Rejection, Revision, Said,
    Sharing, SharingChange, Side, Together, TogetherId,
};

/// The most questions that are kept; the oldest settled ones go first.
const TOGETHERS: usize = 500;
/// What of a block makes it the same as another's, or another one.
const TELLING: &[&str] =
    &["week", "activity", "where", "days", "part", "start", "minutes", "symbol"];

/// Returns what is asked once these changes of a plan are made, when that is anything new.
pub(crate) fn asked_anew(
    day: &Day,
    circle: &Circle,
    changes: &[Change],
    revision: Revision,
) -> Option<Sharing> {
    let blocks = changes.iter().filter_map(|change| match change {
        Change::RecordChanged { collection: Collection::Blocks, record, .. } => Some(record),
        _ => None,
    });
    let old = |record: &Record| circle.plan.record(Collection::Blocks, &record.id);
    let blocks: Vec<_> = blocks.filter(|record| is_telling(old(record), record)).collect();
    if blocks.is_empty() || (!day.event.asks_together && day.sharing.togethers.is_empty()) {
        return None;
    }
    let main = circle.plan.main_week()?;
    let mut sharing = Sharing::clone(&day.sharing);
    for record in &blocks {
        let mine = wish(record, main.as_str());
        let own = (&circle.id, &record.id);
        lapse(day, &mut sharing, own, mine.as_ref());
        if let Some(mine) = mine.filter(|_| day.event.asks_together)
            && !has_open(&sharing, own)
            && let Some(other) = like_minded(day, circle, &mine, &sharing)
        {
            let n = sharing.togethers.len();
            let side = |circle: &CircleId, block: &RecordId| Side {
                circle: circle.clone(),
                block: block.clone(),
                said: Said::Waiting,
            };
            let sides = [side(own.0, own.1), side(&other.0, &other.1)];
            sharing.togethers.push(Together { id: free_id(&sharing, revision, n), sides });
            forget_oldest(&mut sharing);
        }
    }
    (sharing != *day.sharing).then_some(sharing)
}

/// Tells whether a block says something else about what, where or when.
fn is_telling(old: Option<&Record>, new: &Record) -> bool {
    let Some(old) = old else { return true };
    old.removed != new.removed || TELLING.iter().any(|field| old.value(field) != new.value(field))
}

/// Lets go of questions that are about something else by now. One that the other has answered only
/// becomes a silent no: they cannot tell it from any other.
fn lapse(day: &Day, sharing: &mut Sharing, own: (&CircleId, &RecordId), mine: Option<&Wish>) {
    let is_over = |together: &Together| {
        let Some((side, other)) = together.sides_of(own.0) else { return false };
        let theirs = mine.and_then(|_| wish_of(day, &other.circle, &other.block));
        let is_still_so =
            mine.zip(theirs.as_ref()).is_some_and(|(mine, it)| !days_alike(mine, it).is_empty());
        &side.block == own.1 && !together.is_settled() && !is_still_so
    };
    let nobody_said =
        |together: &Together| together.sides.iter().all(|side| side.said == Said::Waiting);
    sharing.togethers.retain(|together| !(is_over(together) && nobody_said(together)));
    for together in sharing.togethers.iter_mut().filter(|together| is_over(together)) {
        for side in together.sides.iter_mut().filter(|side| side.said == Said::Waiting) {
            side.said = Said::No;
        }
    }
}

fn has_open(sharing: &Sharing, own: (&CircleId, &RecordId)) -> bool {
    let is_it = |side: &Side| &side.circle == own.0 && &side.block == own.1;
    sharing.togethers.iter().any(|together| {
        let is_no = together.sides.iter().any(|side| side.said == Said::No);
        together.sides.iter().any(is_it) && !is_no
    })
}

/// Returns the first who wants the same, has not been asked about it, and is not asked already.
fn like_minded(
    day: &Day,
    circle: &Circle,
    mine: &Wish,
    sharing: &Sharing,
) -> Option<(CircleId, RecordId)> {
    let others = day.circles.iter().filter(|other| other.id != circle.id);
    others.into_iter().find_map(|other| {
        let main = other.plan.main_week()?;
        let mut blocks: Vec<_> = other.plan.everything_in(Collection::Blocks).collect();
        blocks.retain(|block| !block.removed && block.text("week") == main.as_str());
        blocks.into_iter().find_map(|block| {
            let theirs = wish(block, main.as_str())?;
            let is_alike = !days_alike(mine, &theirs).is_empty();
            let is_free = is_alike
                && !was_asked(sharing, (&circle.id, &mine.block), (&other.id, &block.id))
                && !has_open(sharing, (&other.id, &block.id))
                && !is_shared((circle, &mine.block), (other, &block.id));
            is_free.then(|| (other.id.clone(), block.id.clone()))
        })
    })
}

fn was_asked(
    sharing: &Sharing,
    own: (&CircleId, &RecordId),
    others: (&CircleId, &RecordId),
) -> bool {
    sharing.togethers.iter().any(|together| {
        let sides = together.sides_of(own.0);
        sides.is_some_and(|(side, other)| {
            &side.block == own.1 && &other.circle == others.0 && &other.block == others.1
        })
    })
}

/// Tells whether the same shared activity covers both blocks.
fn is_shared(one: (&Circle, &RecordId), other: (&Circle, &RecordId)) -> bool {
    let activities = |(circle, block): (&Circle, &RecordId)| {
        let mixes = circle.plan.everything_in(Collection::Mixes);
        let mixes = mixes.filter(|mix| !mix.removed && mix.text("block") == block.as_str());
        let named = mixes.map(|mix| mix.text("shared_activity").to_owned());
        named.filter(|id| !id.is_empty()).collect::<Vec<_>>()
    };
    let theirs = activities(other);
    activities(one).iter().any(|id| theirs.contains(id))
}

/// Returns what a block wishes for now.
fn wish_of(day: &Day, circle: &CircleId, block: &RecordId) -> Option<Wish> {
    let plan = &day.circle(circle).ok()?.plan;
    wish(plan.record(Collection::Blocks, block)?, plan.main_week()?.as_str())
}

fn free_id(sharing: &Sharing, revision: Revision, n: usize) -> TogetherId {
    let ids = (n..).map(|n| TogetherId::new(format!("together.{}.{n}", revision.0)));
    let is_free = |id: &TogetherId| {
        sharing.togethers.iter().all(|together| &together.id != id)
            && sharing.proposals.iter().all(|proposal| proposal.id.as_str() != id.as_str())
    };
    let free = ids.filter_map(Result::ok).find(is_free);
    free.expect("BUG: some number is free")
}

fn forget_oldest(sharing: &mut Sharing) {
    while sharing.togethers.len() > TOGETHERS {
        // When all are open the newest is not asked: an answer must find its question.
        let oldest = sharing.togethers.iter().position(Together::is_settled);
        sharing.togethers.remove(oldest.unwrap_or(sharing.togethers.len() - 1));
    }
}

/// Takes an answer. Both yes: each learns who the other is, and both are asked about sharing the
/// help for it, with what that comes to.
pub(crate) fn answer_together(
    day: &Day,
    circle: &CircleId,
    id: &TogetherId,
    is_yes: bool,
) -> Result<Vec<Change>, Rejection> {
    let mut sharing = Sharing::clone(&day.sharing);
    let together = sharing.togethers.iter_mut().find(|together| &together.id == id);
    let together = together.filter(|together| !together.is_mutual());
    let together = together.ok_or(Rejection::NoSuchQuestion)?;
    let side = together.sides.iter_mut().find(|side| &side.circle == circle);
    let side = side.ok_or(Rejection::NoSuchQuestion)?;
    side.said = if is_yes { Said::Yes } else { Said::No };
    if together.is_mutual() {
        let together = together.clone();
        if let Some(proposal) = shared_by_both(day, &together)? {
            keep(&mut sharing, proposal)?;
        }
    }
    if sharing == *day.sharing {
        return Ok(Vec::new());
    }
    Ok(vec![Change::SharingChanged { sharing }])
}

/// Returns the proposal to share the help for it; nothing when neither needs help with it, or when
/// there is no hourly rate to count with.
fn shared_by_both(day: &Day, together: &Together) -> Result<Option<Proposal>, Rejection> {
    let [one, other] = &together.sides;
    let wish = |side: &Side| wish_of(day, &side.circle, &side.block);
    let (Some(mine), Some(theirs)) = (wish(one), wish(other)) else {
        return Err(Rejection::NoSuchQuestion);
    };
    let days = days_alike(&mine, &theirs).len();
    if days == 0 {
        return Err(Rejection::NoSuchQuestion);
    }
    let days = i64::try_from(days).expect("BUG: a week has seven days");
    let minutes_per_week = mine.support_minutes.min(theirs.support_minutes) * days;
    let rate = day.rates.iter().find(|rate| rate.per == RatePer::Hour);
    let Some(rate) = rate.filter(|_| minutes_per_week > 0) else { return Ok(None) };
    let is_side = |id: &&CircleId| together.sides_of(id).is_some();
    let sharers = day.circles.iter().map(|circle| &circle.id).filter(is_side).cloned();
    let weeks = [mine.weeks_per_year, theirs.weeks_per_year];
    let activity = Activity {
        id: free_activity(day, &together.id)?,
        activity: name_for(&mine, &theirs),
        minutes_per_week,
        weeks_per_year: weeks.into_iter().flatten().min(),
        rate: rate.id.clone(),
        staff: 1,
        sharers: sharers.collect(),
        unknown: crate::Unknown::new(),
    };
    let id = ProposalId::new(together.id.as_str())?;
    let mut proposal = new(day, &id, SharingChange::Activity { activity }, None, "")?;
    let block = |side: &Side| (side.circle.clone(), side.block.clone());
    proposal.blocks = together.sides.iter().map(block).collect();
    Ok(Some(proposal))
}

fn free_activity(day: &Day, together: &TogetherId) -> Result<RecordId, Rejection> {
    let text: String = together.as_str().chars().take(56).collect();
    let is_free = |id: &RecordId| day.shared_support.item((SharedKind::Activity, id)).is_none();
    let ids = (0_u32..).map(|n| RecordId::new(format!("{text}.{n}")));
    ids.filter_map(Result::ok).find(is_free).ok_or(Rejection::BadId)
}
