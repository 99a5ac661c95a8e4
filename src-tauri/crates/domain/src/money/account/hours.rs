//! Minutes of help: needed, paid, by where it comes from, and by the part of the day.

use crate::money::book::Shared;
use crate::money::exact::sum;
use crate::money::ledger::{Ledger, minutes_of};
use crate::money::line::staff_of;
use crate::money::year::parts_of;
use crate::money::{Hours, MoneyError, SharedKind, SlotMinutes, SupportTier, TierMinutes, figures};
use crate::plan::Block;

pub(super) fn hours(ledger: &Ledger<'_>) -> Result<Hours, MoneyError> {
    let (received, charged) = figures::minutes(ledger)?;
    let (_, together) = ledger.shared_minutes(SharedKind::Activity)?;
    let nights = ledger.shared().filter_map(|whole| match whole.of {
        Shared::Night(night) => Some(night.nights_per_week),
        Shared::Core(_) | Shared::Activity(_) => None,
    });
    let (needed, before) = needed(ledger)?;
    Ok(Hours {
        needed,
        received,
        charged,
        before,
        after: sum([ledger.own_minutes(false)?.1, together])?,
        safe: sum([ledger.own_minutes(true)?.1, together])?,
        nights: sum(nights)?,
    })
}

/// Returns what the blocks need, and what they would charge if all of it were paid and one to one.
/// Of a block that does not say what it needs, one goes by what it gets.
fn needed(ledger: &Ledger<'_>) -> Result<(i64, i64), MoneyError> {
    let mut gets = vec![0_i64; ledger.blocks.len()];
    for counted in ledger.shown().filter(|counted| counted.mix.tier != SupportTier::NotNow) {
        if let Some(all) = gets.get_mut(counted.block) {
            *all = sum([*all, counted.in_parts()?])?;
        }
    }
    let (mut needed, mut before) = (Vec::new(), Vec::new());
    for (place, block) in shown_blocks(ledger) {
        let need = block.needed_minutes().checked_mul(parts_of(block));
        let need = need.ok_or(MoneyError::TooLarge)?;
        needed.push(need);
        before.push(if need > 0 { need } else { gets.get(place).copied().unwrap_or(0) });
    }
    Ok((minutes_of(sum(needed)?)?, minutes_of(sum(before)?)?))
}

fn shown_blocks<'a>(ledger: &'a Ledger<'_>) -> impl Iterator<Item = (usize, &'a Block)> {
    let is_shown = |place: &usize| {
        ledger.happens.get(*place).copied().flatten().is_some_and(|when| ledger.year.is_shown(when))
    };
    ledger.blocks.iter().enumerate().filter(move |(place, _)| is_shown(place))
}

/// Returns the minutes by where the help comes from, in the event's order.
pub(super) fn tiers(ledger: &Ledger<'_>) -> Result<Vec<TierMinutes>, MoneyError> {
    let order = &ledger.book.day.event.jes_order;
    let all = SupportTier::RECOMMENDED_ORDER.into_iter();
    let others = all.chain([SupportTier::MoreThanOne, SupportTier::NotNow]);
    let mut tiers = Vec::new();
    for tier in order.iter().copied().chain(others.filter(|tier| !order.contains(tier))) {
        let minutes = minutes_of_tier(ledger, tier)?;
        if order.contains(&tier) || minutes.minutes > 0 || minutes.charged > 0 {
            tiers.push(minutes);
        }
    }
    Ok(tiers)
}

fn minutes_of_tier(ledger: &Ledger<'_>, tier: SupportTier) -> Result<TierMinutes, MoneyError> {
    let (mut minutes, mut charged) = (Vec::new(), Vec::new());
    for counted in ledger.shown().filter(|counted| counted.mix.tier == tier) {
        let parts = counted.in_parts()?;
        minutes.push(parts);
        if let Some(staff) = staff_of(counted, false) {
            charged.push(parts.checked_mul(staff).ok_or(MoneyError::TooLarge)?);
        }
    }
    let charged = match tier {
        // What is shared is charged by the parts of those who share it.
        SupportTier::SharedPaid => ledger.shared_minutes(SharedKind::Activity)?.1,
        _ => minutes_of(sum(charged)?)?,
    };
    Ok(TierMinutes { tier, minutes: minutes_of(sum(minutes)?)?, charged })
}

/// Returns the minutes of help by day and part of the day, in a week in which everything happens.
pub(super) fn slots(ledger: &Ledger<'_>) -> Vec<SlotMinutes> {
    let mut slots: Vec<SlotMinutes> = Vec::new();
    for (_, block) in shown_blocks(ledger).filter(|(_, block)| block.support_minutes > 0) {
        for day in &block.days {
            let (day, part, minutes) = (*day, block.part, block.support_minutes);
            match slots.iter_mut().find(|slot| slot.day == day && slot.part == part) {
                Some(slot) => slot.minutes += minutes,
                None => slots.push(SlotMinutes { day, part, minutes }),
            }
        }
    }
    slots.sort_by_key(|slot| (slot.day, slot.part));
    slots
}
