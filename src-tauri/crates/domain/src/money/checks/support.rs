//! Checks of help: whether it is enough, whether those who give it have said yes, and whether it
//! is right to count on it.

use crate::money::ledger::Counted;
use crate::money::{Check, CheckCode, CheckLevel, MoneyError, SupportTier};
use crate::plan::{Block, Ratio, SupportNeeded, YesNoNotSure};

use super::{Facts, cover};

pub(super) fn check(facts: &Facts<'_, '_>, found: &mut Vec<Check>) -> Result<(), MoneyError> {
    found.extend(cover::check(facts));
    let covers = covers(facts)?;
    let ledger = facts.ledger;
    let mut unmet = Vec::new();
    for (place, block) in ledger.blocks.iter().enumerate() {
        if ledger.happens.get(place).copied().flatten().is_none() {
            continue;
        }
        let Some(cover) = covers.get(place) else { continue };
        if cover.n_mixes == 0 {
            if needs_help(block) {
                unmet.push(block.id.clone());
            }
            continue;
        }
        let about =
            |code, level| Check { blocks: vec![block.id.clone()], ..Check::new(code, level) };
        let difference = cover.all - block.needed_minutes();
        if difference != 0 {
            let minutes = Some(difference);
            found.push(Check { minutes, ..about(CheckCode::MixSum, CheckLevel::Warn) });
        }
        let assessed = block.assessed_minutes.unwrap_or(0);
        if cover.paid < assessed && block.lower_agreed_by.trim().is_empty() {
            let minutes = Some(assessed - cover.paid);
            found.push(Check { minutes, ..about(CheckCode::BelowAssessed, CheckLevel::Warn) });
        }
        if cover.is_without_staff || (block.ratio == Some(Ratio::TwoToOne) && cover.is_one_alone) {
            found.push(about(CheckCode::NoStaff, CheckLevel::Warn));
        }
    }
    if !unmet.is_empty() {
        let check = Check::new(CheckCode::NeedUnmet, CheckLevel::Warn);
        found.push(Check { blocks: unmet, ..check });
    }
    for (code, is_so) in QUESTIONS {
        found.extend(blocks_where(facts, *code, is_so)?);
    }
    trial(facts, found)
}

/// What is asked of every mix.
type Question = fn(&Counted<'_>) -> bool;
const QUESTIONS: &[(CheckCode, Question)] = &[
    (CheckCode::HelperNotAsked, is_not_asked),
    (CheckCode::CarerStrain, is_strained),
    (CheckCode::WatchConsent, is_watched_without_yes),
];

fn is_given_freely(counted: &Counted<'_>) -> bool {
    matches!(counted.mix.tier, SupportTier::FamilyFriends | SupportTier::Community)
}

fn is_not_asked(counted: &Counted<'_>) -> bool {
    let mix = counted.mix;
    let is_named = !mix.who.trim().is_empty() || mix.helper.is_some();
    is_given_freely(counted) && is_named && !mix.is_agreed
}

fn is_strained(counted: &Counted<'_>) -> bool {
    let doubts = [Some(YesNoNotSure::No), Some(YesNoNotSure::NotSure)];
    is_given_freely(counted) && doubts.contains(&counted.mix.can_keep_on)
}

fn is_watched_without_yes(counted: &Counted<'_>) -> bool {
    let (mix, yes) = (counted.mix, Some(YesNoNotSure::Yes));
    mix.watches && (mix.watch_consent != yes || mix.off_switch != yes)
}

/// What covers one block in a week when it happens.
#[derive(Debug, Clone, Default)]
struct Cover {
    n_mixes: usize,
    all: i64,
    paid: i64,
    /// More than one worker is asked for, and nobody says how many.
    is_without_staff: bool,
    /// One worker is paid, and nowhere more than one.
    is_one_alone: bool,
    has_more: bool,
}

fn covers(facts: &Facts<'_, '_>) -> Result<Vec<Cover>, MoneyError> {
    let mut covers = vec![Cover::default(); facts.ledger.blocks.len()];
    for counted in &facts.ledger.counted {
        let (Some(cover), mix) = (covers.get_mut(counted.block), counted.mix) else { continue };
        let add = |to: i64| to.checked_add(mix.minutes_per_week).ok_or(MoneyError::TooLarge);
        cover.n_mixes += 1;
        cover.all = add(cover.all)?;
        match mix.tier {
            SupportTier::SharedPaid => cover.paid = add(cover.paid)?,
            SupportTier::PaidOneToOne => {
                cover.paid = add(cover.paid)?;
                cover.is_one_alone = !cover.has_more;
            }
            SupportTier::MoreThanOne => {
                cover.paid = add(cover.paid)?;
                cover.is_without_staff |= mix.staff.is_none_or(|staff| staff < 2);
                cover.has_more = true;
                cover.is_one_alone = false;
            }
            SupportTier::Myself
            | SupportTier::FamilyFriends
            | SupportTier::Community
            | SupportTier::Technology
            | SupportTier::NotNow => {}
        }
    }
    Ok(covers)
}

fn needs_help(block: &Block) -> bool {
    let is_said = |needed| match needed {
        SupportNeeded::None => false,
        SupportNeeded::Prompt | SupportNeeded::Some | SupportNeeded::Full => true,
    };
    block.support_minutes > 0 || block.support_needed.is_some_and(is_said)
}

/// Returns one check with all blocks of which something is so.
fn blocks_where(
    facts: &Facts<'_, '_>,
    code: CheckCode,
    is_so: impl Fn(&Counted<'_>) -> bool,
) -> Result<Option<Check>, MoneyError> {
    let mut check = Check::new(code, CheckLevel::Warn);
    let mut minutes = 0_i64;
    for counted in facts.ledger.counted.iter().filter(|counted| is_so(counted)) {
        let more = minutes.checked_add(counted.mix.minutes_per_week);
        minutes = more.ok_or(MoneyError::TooLarge)?;
        check.blocks.extend(facts.ids(&[counted.block]));
    }
    check.blocks.sort_unstable();
    check.blocks.dedup();
    check.minutes = Some(minutes);
    Ok((!check.blocks.is_empty()).then_some(check))
}

/// What is on trial is not paid for in the first figure: both are always shown.
fn trial(facts: &Facts<'_, '_>, found: &mut Vec<Check>) -> Result<(), MoneyError> {
    let check = blocks_where(facts, CheckCode::TrialRemoved, |counted| counted.is_on_trial())?;
    let Some(check) = check else { return Ok(()) };
    let pence = facts.safe.planned.checked_sub(facts.tally.planned);
    found.push(Check { pence: Some(pence.ok_or(MoneyError::TooLarge)?), ..check });
    Ok(())
}
