//! Whether somebody is there whenever the person must not be alone.

use crate::money::book::Shared;
use crate::money::{Check, CheckCode, CheckLevel, Slot, SupportTier};
use crate::plan::{Block, Collection, DayPart, Weekday};
use crate::{RecordId, TimeOfDay};

use super::Facts;

/// The record that tells what is true of the whole plan.
const PLAN: &str = "plan";
const NIGHTS_OF_A_WEEK: i64 = 7;
const MINUTES_OF_A_DAY: i64 = 24 * 60;
/// When the parts of a day begin.
const BEGINNINGS: [i64; 4] = [5 * 60, 12 * 60, 17 * 60, 22 * 60];

pub(super) fn check(facts: &Facts<'_, '_>) -> Option<Check> {
    let wanted = not_alone(facts);
    let always: Vec<DayPart> = DayPart::ALL.into_iter().filter(|p| is_always(facts, *p)).collect();
    let mut open: Vec<Slot> = Vec::new();
    for part in wanted.into_iter().filter(|part| !always.contains(part)) {
        open.extend(Weekday::ALL.into_iter().map(|day| Slot { day, part }));
    }
    if open.is_empty() {
        return None;
    }
    let accompanied = accompanied(facts);
    let ledger = facts.ledger;
    for (place, block) in ledger.blocks.iter().enumerate() {
        let when = ledger.happens.get(place).copied().flatten();
        let is_there = when.is_some_and(|when| ledger.year.is_shown(when));
        let has_company = block.with.iter().any(|name| !name.trim().is_empty());
        if is_there && (has_company || accompanied.contains(&place)) {
            let covered = slots_of(block);
            open.retain(|slot| !covered.contains(slot));
        }
    }
    open.sort_by_key(|slot| (slot.day, slot.part));
    let check = Check::new(CheckCode::NoCover, CheckLevel::Warn);
    (!open.is_empty()).then_some(Check { slots: open, ..check })
}

/// Returns the parts of the day in which the person must not be alone.
fn not_alone(facts: &Facts<'_, '_>) -> Vec<DayPart> {
    let id = RecordId::new(PLAN).expect("BUG: a plain word is an id");
    let about = facts.ledger.circle.plan.record(Collection::About, &id);
    let parts = about.and_then(|about| about.value("not_alone")).and_then(|v| v.as_array());
    let words = parts.into_iter().flatten().filter_map(|part| part.as_str());
    let mut parts: Vec<DayPart> = words.filter_map(DayPart::named).collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Tells whether shared support is there in this part of every day.
fn is_always(facts: &Facts<'_, '_>, part: DayPart) -> bool {
    let mut nights = 0_i64;
    for whole in facts.ledger.shared() {
        match whole.of {
            Shared::Core(core) if core.parts.contains(&part) => return true,
            Shared::Night(night) => nights = nights.saturating_add(night.nights_per_week),
            Shared::Core(_) | Shared::Activity(_) => {}
        }
    }
    part == DayPart::Night && nights >= NIGHTS_OF_A_WEEK
}

/// Returns the blocks in which somebody else helps. While something is on trial, the paid help that
/// it may take the place of still comes.
fn accompanied(facts: &Facts<'_, '_>) -> Vec<usize> {
    let is_somebody = |tier| match tier {
        SupportTier::Myself | SupportTier::Technology | SupportTier::NotNow => false,
        SupportTier::FamilyFriends
        | SupportTier::Community
        | SupportTier::SharedPaid
        | SupportTier::PaidOneToOne
        | SupportTier::MoreThanOne => true,
    };
    let mixes = facts
        .ledger
        .shown()
        .filter(|counted| is_somebody(counted.mix.tier) || counted.is_on_trial());
    mixes.map(|counted| counted.block).collect()
}

/// Returns the places of the week in which a block lies: with a start and a length, all of them;
/// the night runs on into the next morning.
fn slots_of(block: &Block) -> Vec<Slot> {
    let mut slots = Vec::new();
    for (n, day) in Weekday::ALL.into_iter().enumerate() {
        if !block.days.contains(&day) {
            continue;
        }
        let tomorrow = Weekday::ALL[(n + 1) % Weekday::ALL.len()];
        slots.push(Slot { day, part: block.part });
        let Some(start) = block.start else { continue };
        let start = i64::from(start.minutes());
        let end = start + block.minutes;
        slots.push(Slot { day, part: part_at(start) });
        for beginning in BEGINNINGS {
            let next_day = beginning + MINUTES_OF_A_DAY;
            for at in [beginning, next_day].into_iter().filter(|at| start < *at && *at < end) {
                let day = if at < MINUTES_OF_A_DAY { day } else { tomorrow };
                slots.push(Slot { day, part: part_at(at % MINUTES_OF_A_DAY) });
            }
        }
    }
    slots
}

fn part_at(minute: i64) -> DayPart {
    let minute = u16::try_from(minute % MINUTES_OF_A_DAY).unwrap_or(0);
    TimeOfDay::from_minutes(minute).map_or(DayPart::Night, DayPart::of)
}
