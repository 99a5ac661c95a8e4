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
/// The most questions that come of what one circle writes: nobody finds out what all the others do
/// by writing everything that there is.
const ASKED_BY_ONE: usize = 40;
/// The most wishes of one circle that are compared with another's.
const WISHES: usize = 300;
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
    let mut others = None;
    for record in &blocks {
        let mine = wish(record, main.as_str());
        let own = (&circle.id, &record.id);
        lapse(day, &mut sharing, own, mine.as_ref());
        if let Some(mine) = mine.filter(|_| day.event.asks_together)
            && !has_open(&sharing, own)
            && may_ask(&sharing, own.0)
            && let others = others.get_or_insert_with(|| wishes_of_others(day, circle))
            && let Some(found) = like_minded(others, circle, &mine, &sharing)
        {
            match found {
                Found::Anew { other, block } => {
                    put_to_both(&mut sharing, own, (&other, &block), revision);
                }
                Found::Lapsed { place } => put_again(&mut sharing, own, place),
            }
        }
    }
    (sharing != *day.sharing).then_some(sharing)
}

/// Tells whether what this circle writes has not led to too many questions already.
fn may_ask(sharing: &Sharing, circle: &CircleId) -> bool {
    // The side that comes first is of the circle that wrote last.
    let is_theirs = |together: &&Together| &together.sides[0].circle == circle;
    sharing.togethers.iter().filter(is_theirs).count() < ASKED_BY_ONE
}

/// Asks both. Whoever still has an earlier question about the same block before them, to which
/// the other has said no, has this one in its place, with what they have answered: nothing of it
/// tells that there was a no.
fn put_to_both(
    sharing: &mut Sharing,
    own: (&CircleId, &RecordId),
    other: (&CircleId, &RecordId),
    revision: Revision,
) {
    let mut side = |of: (&CircleId, &RecordId)| {
        let (circle, block) = (of.0.clone(), of.1.clone());
        Side { circle, block, said: taken_over(sharing, of) }
    };
    let mut sides = [side(own), side(other)];
    if sides.iter().all(|side| side.said == Said::Yes) {
        // With whom it would be is another thing by now: the one who writes says it again.
        sides[0].said = Said::Waiting;
    }
    let id = free_id(sharing, revision, sharing.togethers.len());
    sharing.togethers.push(Together { id, sides, has_lapsed: false });
    forget_oldest(sharing);
}

/// Puts a question again that had lapsed, with what was answered then: whether it comes again tells
/// nothing of that.
fn put_again(sharing: &mut Sharing, own: (&CircleId, &RecordId), place: usize) {
    let Some(mut together) = sharing.togethers.get(place).cloned() else { return };
    together.has_lapsed = false;
    let is_yes = |side: &Side| side.circle != *own.0 && side.said == Said::Yes;
    let has_others_yes = together.sides.iter().any(is_yes);
    let Some(side) = together.sides.iter_mut().find(|side| &side.circle == own.0) else { return };
    // Who has said no to it about this very block is not asked again.
    if side.said != Said::No || &side.block != own.1 {
        if &side.block != own.1 {
            *side = Side { block: own.1.clone(), said: Said::Waiting, ..side.clone() };
        }
        if taken_over(sharing, own) == Said::Yes && !has_others_yes {
            side.said = Said::Yes;
        }
    }
    if let Some(old) = sharing.togethers.get_mut(place) {
        *old = together;
    }
}

/// Takes away earlier questions about a block that are over without its circle's knowing, and
/// returns what was said to them.
fn taken_over(sharing: &mut Sharing, of: (&CircleId, &RecordId)) -> Said {
    let mut said = Said::Waiting;
    for together in sharing.togethers.iter_mut().filter(|t| t.is_dead()) {
        let is_it = |side: &&mut Side| &side.circle == of.0 && &side.block == of.1;
        if let Some(side) = together.sides.iter_mut().find(is_it).filter(|s| s.said != Said::No) {
            if side.said == Said::Yes {
                said = Said::Yes;
            }
            side.said = Said::No;
        }
    }
    said
}

/// Tells whether a block says something else about what, where or when.
fn is_telling(old: Option<&Record>, new: &Record) -> bool {
    let Some(old) = old else { return true };
    old.removed != new.removed || TELLING.iter().any(|field| old.value(field) != new.value(field))
}

/// Lets go of questions that are about something else by now, whatever was said to them: nobody
/// can tell from it.
fn lapse(day: &Day, sharing: &mut Sharing, own: (&CircleId, &RecordId), mine: Option<&Wish>) {
    for together in sharing.togethers.iter_mut().filter(|together| !together.is_mutual()) {
        let Some((side, other)) = together.sides_of(own.0) else { continue };
        if &side.block != own.1 {
            continue;
        }
        let theirs = mine.and_then(|_| wish_of(day, &other.circle, &other.block));
        let is_still_so =
            mine.zip(theirs.as_ref()).is_some_and(|(mine, it)| !days_alike(mine, it).is_empty());
        together.has_lapsed |= !is_still_so;
    }
}

/// Tells whether there is a question about this block of which something may still come.
fn has_open(sharing: &Sharing, own: (&CircleId, &RecordId)) -> bool {
    let is_it = |side: &Side| &side.circle == own.0 && &side.block == own.1;
    let mut questions = sharing.togethers.iter().filter(|t| t.sides.iter().any(is_it));
    questions.any(|together| together.is_mutual() || !together.is_settled())
}

/// What another circle wishes for.
type Wishes<'a> = (&'a Circle, Vec<Wish>);

/// Returns what all others wish for in their main weeks.
fn wishes_of_others<'a>(day: &'a Day, circle: &Circle) -> Vec<Wishes<'a>> {
    let others = day.circles.iter().filter(|other| other.id != circle.id);
    let wishes = others.filter_map(|other| {
        let main = other.plan.main_week()?;
        let blocks = other.plan.everything_in(Collection::Blocks);
        let wishes = blocks.filter_map(|block| wish(block, main.as_str())).take(WISHES);
        Some((&**other, wishes.collect()))
    });
    wishes.collect()
}

/// Somebody who wants the same.
enum Found {
    Anew {
        other: CircleId,
        block: RecordId,
    },
    /// Both were asked about it before, and it had lapsed.
    Lapsed {
        place: usize,
    },
}

/// Returns the first who wants the same and is not asked about it. Nobody is asked twice about one
/// block because of what the same circle writes, however often it is written.
fn like_minded(
    others: &[Wishes<'_>],
    circle: &Circle,
    mine: &Wish,
    sharing: &Sharing,
) -> Option<Found> {
    others.iter().find_map(|(other, wishes)| {
        wishes.iter().find_map(|theirs| {
            let block = &theirs.block;
            let is_free = !days_alike(mine, theirs).is_empty()
                && !has_open(sharing, (&other.id, block))
                && !is_shared((circle, &mine.block), (other, block));
            if !is_free {
                return None;
            }
            let asked = |together: &Together| {
                let sides = together.sides_of(&circle.id);
                sides.is_some_and(|(_, of)| of.circle == other.id && &of.block == block)
            };
            let Some(place) = sharing.togethers.iter().position(asked) else {
                return Some(Found::Anew { other: other.id.clone(), block: block.clone() });
            };
            let has_lapsed = sharing.togethers.get(place).is_some_and(|t| t.has_lapsed);
            has_lapsed.then_some(Found::Lapsed { place })
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
    let together = together.filter(|together| !together.is_mutual() && !together.has_lapsed);
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
