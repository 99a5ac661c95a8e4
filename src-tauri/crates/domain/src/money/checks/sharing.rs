//! Checks of what is shared: whether parts fit the whole, and whether everybody has agreed.

use std::collections::BTreeMap;

use crate::money::book::Shared;
use crate::money::exact::sum;
use crate::money::{Check, CheckCode, CheckLevel, MoneyError, SupportTier};
use crate::{ProposalState, SharingChange};

use super::Facts;

/// All weights of one core.
const ALL: u64 = 10_000;

pub(super) fn check(facts: &Facts<'_, '_>, found: &mut Vec<Check>) -> Result<(), MoneyError> {
    let ledger = facts.ledger;
    let about = |shared: Shared<'_>, code, level| Check {
        shared: Some(shared.id().clone()),
        ..Check::new(code, level)
    };
    for whole in ledger.shared() {
        match whole.of {
            Shared::Core(core) => {
                let all: u64 = core.weights.iter().map(|w| u64::from(w.basis_points)).sum();
                if all != ALL {
                    found.push(about(whole.of, CheckCode::Weights, CheckLevel::Error));
                }
            }
            Shared::Activity(activity) => {
                if activity.staff < 1 {
                    found.push(about(whole.of, CheckCode::NoStaff, CheckLevel::Error));
                }
                for difference in differences(facts, whole.of, activity.minutes_per_week)? {
                    found.push(difference);
                }
            }
            Shared::Night(_) => {}
        }
    }
    found.extend(without_whole(facts)?);
    unconfirmed(facts, found);
    Ok(())
}

/// Returns a check for each week whose blocks have other minutes than the activity that they share.
fn differences(
    facts: &Facts<'_, '_>,
    shared: Shared<'_>,
    minutes: i64,
) -> Result<Vec<Check>, MoneyError> {
    let mut weeks: BTreeMap<Option<usize>, (Vec<i64>, Vec<usize>)> = BTreeMap::new();
    for counted in facts.ledger.mixes_that_share(shared.id()) {
        let (all, blocks) = weeks.entry(counted.when.stretch).or_default();
        all.push(counted.mix.minutes_per_week);
        blocks.push(counted.block);
    }
    let mut found = Vec::new();
    for (all, blocks) in weeks.into_values() {
        let difference = sum(all)?.checked_sub(minutes).ok_or(MoneyError::TooLarge)?;
        if difference != 0 {
            found.push(Check {
                minutes: Some(difference),
                shared: Some(shared.id().clone()),
                blocks: facts.ids(&blocks).collect(),
                ..Check::new(CheckCode::SplitSum, CheckLevel::Error)
            });
        }
    }
    Ok(found)
}

/// Returns a check of shared time that has no whole: no activity is named, or one in which the
/// person has no part.
fn without_whole(facts: &Facts<'_, '_>) -> Result<Option<Check>, MoneyError> {
    let ledger = facts.ledger;
    let has_part = |id: &str| {
        let mut activities = ledger.shared().filter(|w| matches!(w.of, Shared::Activity(_)));
        activities.any(|whole| whole.of.id().as_str() == id)
    };
    let mut check = Check::new(CheckCode::SplitSum, CheckLevel::Error);
    let mut minutes = Vec::new();
    for counted in ledger.counted.iter().filter(|c| c.mix.tier == SupportTier::SharedPaid) {
        if !counted.mix.shared_activity.as_deref().is_some_and(has_part) {
            minutes.push(counted.mix.minutes_per_week);
            check.blocks.extend(facts.ids(&[counted.block]));
        }
    }
    check.blocks.sort_unstable();
    check.blocks.dedup();
    check.minutes = Some(sum(minutes)?);
    Ok((!check.blocks.is_empty()).then_some(check))
}

fn unconfirmed(facts: &Facts<'_, '_>, found: &mut Vec<Check>) {
    let me = &facts.ledger.circle.id;
    for proposal in &facts.ledger.book.day.sharing.proposals {
        let concerns = proposal.asked.iter().any(|asked| &asked.circle == me);
        if proposal.state == ProposalState::Open && concerns {
            let shared = match &proposal.change {
                SharingChange::Core { core } => &core.id,
                SharingChange::Night { night } => &night.id,
                SharingChange::Activity { activity } => &activity.id,
                SharingChange::CoreEnds { id }
                | SharingChange::NightEnds { id }
                | SharingChange::ActivityEnds { id } => id,
            };
            found.push(Check {
                shared: Some(shared.clone()),
                ..Check::new(CheckCode::UnconfirmedShare, CheckLevel::Warn)
            });
        }
    }
}
