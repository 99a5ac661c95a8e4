//! What a change of what is shared comes to: whether it can be, who has another part by it, and
//! what is shared afterwards.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::circle::PEOPLE;
use crate::event::checked_name;
use crate::money::{
    Activity, Core, Night, NightKind, RatePer, SharedKind, SharedPart, SharedSupport, account,
};
use crate::{
    Circle, CircleId, Day, Person, Plan, RateId, RecordId, Rejection, SharingChange, is_former,
};

/// The most of each kind that is shared at one event.
const SHARED: u32 = 60;
/// All the weights of one core.
pub(super) const WHOLE: u32 = 10_000;
const WEEK_MINUTES: i64 = 7 * 24 * 60;
const DAY_MINUTES: i64 = 24 * 60;

/// What a change is about.
type What<'a> = (SharedKind, &'a RecordId);

/// Returns the change as it is kept, or says no to one that cannot be.
pub(super) fn checked(day: &Day, change: &SharingChange) -> Result<SharingChange, Rejection> {
    let shared = &day.shared_support;
    Ok(match change {
        SharingChange::Core { core } => SharingChange::Core { core: checked_core(day, core)? },
        SharingChange::Night { night } => {
            SharingChange::Night { night: checked_night(day, night)? }
        }
        SharingChange::Activity { activity } => {
            SharingChange::Activity { activity: checked_activity(day, activity)? }
        }
        SharingChange::CoreEnds { .. }
        | SharingChange::NightEnds { .. }
        | SharingChange::ActivityEnds { .. } => {
            if shared.item(change.what()).is_none() {
                return Err(Rejection::NoSuchRecord);
            }
            change.clone()
        }
    })
}

fn checked_core(day: &Day, core: &Core) -> Result<Core, Rejection> {
    let label = checked_name("label", &core.label)?;
    in_range("minutesPerWeek", core.minutes_per_week, 10 * WEEK_MINUTES)?;
    has_rate(day, &core.rate, RatePer::Hour)?;
    are_there(day, core.weights.iter().map(|weight| &weight.circle))?;
    let sum: u64 = core.weights.iter().map(|weight| u64::from(weight.basis_points)).sum();
    if sum != u64::from(WHOLE) {
        return Err(Rejection::Weights { sum: u32::try_from(sum).unwrap_or(u32::MAX) });
    }
    let before = day.shared_support.core.iter().find(|old| old.id == core.id);
    has_room(before.is_none(), day.shared_support.core.len())?;
    let unknown = before.map(|old| old.unknown.clone()).unwrap_or_default();
    Ok(Core { label, unknown, ..core.clone() })
}

fn checked_night(day: &Day, night: &Night) -> Result<Night, Rejection> {
    in_range("nightsPerWeek", night.nights_per_week, 7)?;
    let per = match night.kind {
        NightKind::SleepIn => RatePer::Night,
        NightKind::WakingNight => RatePer::Hour,
    };
    match night.minutes_per_night {
        Some(minutes) => in_range("minutesPerNight", minutes, DAY_MINUTES)?,
        None if night.kind == NightKind::WakingNight => {
            return Err(Rejection::Missing { field: "minutesPerNight".to_owned() });
        }
        None => {}
    }
    has_rate(day, &night.rate, per)?;
    are_there(day, night.sharers.iter())?;
    let before = day.shared_support.nights.iter().find(|old| old.id == night.id);
    has_room(before.is_none(), day.shared_support.nights.len())?;
    let unknown = before.map(|old| old.unknown.clone()).unwrap_or_default();
    Ok(Night { unknown, ..night.clone() })
}

fn checked_activity(day: &Day, activity: &Activity) -> Result<Activity, Rejection> {
    let name = checked_name("activity", &activity.activity)?;
    in_range("minutesPerWeek", activity.minutes_per_week, WEEK_MINUTES)?;
    in_range("weeksPerYear", activity.weeks_per_year.unwrap_or(0), 53)?;
    if !(1..=10).contains(&activity.staff) {
        return Err(Rejection::OutOfRange { field: "staff".to_owned() });
    }
    has_rate(day, &activity.rate, RatePer::Hour)?;
    are_there(day, activity.sharers.iter())?;
    let before = day.shared_support.activities.iter().find(|old| old.id == activity.id);
    has_room(before.is_none(), day.shared_support.activities.len())?;
    let unknown = before.map(|old| old.unknown.clone()).unwrap_or_default();
    Ok(Activity { activity: name, unknown, ..activity.clone() })
}

fn in_range(field: &str, number: i64, most: i64) -> Result<(), Rejection> {
    let fault = || Rejection::OutOfRange { field: field.to_owned() };
    if (0..=most).contains(&number) { Ok(()) } else { Err(fault()) }
}

fn has_room(is_new: bool, there: usize) -> Result<(), Rejection> {
    let is_full = is_new && there >= SHARED as usize;
    if is_full { Err(Rejection::TooMany { most: SHARED }) } else { Ok(()) }
}

fn has_rate(day: &Day, id: &RateId, per: RatePer) -> Result<(), Rejection> {
    let rate = day.rates.iter().find(|rate| &rate.id == id).ok_or(Rejection::NoSuchRate)?;
    let fault = || Rejection::WrongKind { field: "rate".to_owned() };
    if rate.per == per { Ok(()) } else { Err(fault()) }
}

/// Says no unless all of them are at the event, each once.
fn are_there<'a>(day: &Day, sharers: impl Iterator<Item = &'a CircleId>) -> Result<(), Rejection> {
    let mut seen = BTreeSet::new();
    for id in sharers {
        // Somebody without a name keeps the part of a person who was deleted.
        if !is_former(id) {
            day.circle(id)?;
        }
        if !seen.insert(id) {
            return Err(Rejection::AlreadyThere);
        }
        if seen.len() > PEOPLE as usize {
            return Err(Rejection::TooMany { most: PEOPLE });
        }
    }
    Ok(())
}

impl SharedSupport {
    /// Returns what is shared, as the change that would make it so.
    pub(super) fn item(&self, (kind, id): What<'_>) -> Option<SharingChange> {
        match kind {
            SharedKind::Core => {
                let core = self.core.iter().find(|core| &core.id == id)?.clone();
                Some(SharingChange::Core { core })
            }
            SharedKind::Night => {
                let night = self.nights.iter().find(|night| &night.id == id)?.clone();
                Some(SharingChange::Night { night })
            }
            SharedKind::Activity => {
                let activity = self.activities.iter().find(|of| &of.id == id)?.clone();
                Some(SharingChange::Activity { activity })
            }
        }
    }

    /// Returns who shares it, in the order listed; nobody when it is not there.
    pub fn sharers(&self, what: What<'_>) -> Vec<CircleId> {
        match self.item(what) {
            Some(SharingChange::Core { core }) => {
                core.weights.into_iter().map(|weight| weight.circle).collect()
            }
            Some(SharingChange::Night { night }) => night.sharers,
            Some(SharingChange::Activity { activity }) => activity.sharers,
            _ => Vec::new(),
        }
    }

    /// Returns what is shared once the change is made.
    #[must_use]
    pub fn after(&self, change: &SharingChange) -> Self {
        let mut after = self.clone();
        match change {
            SharingChange::Core { core } => put(&mut after.core, core, |core| &core.id),
            SharingChange::Night { night } => put(&mut after.nights, night, |night| &night.id),
            SharingChange::Activity { activity } => {
                put(&mut after.activities, activity, |activity| &activity.id);
            }
            SharingChange::CoreEnds { id } => after.core.retain(|core| &core.id != id),
            SharingChange::NightEnds { id } => after.nights.retain(|night| &night.id != id),
            SharingChange::ActivityEnds { id } => after.activities.retain(|of| &of.id != id),
        }
        after
    }
}

fn put<T: Clone>(all: &mut Vec<T>, new: &T, id: impl Fn(&T) -> &RecordId) {
    match all.iter_mut().find(|old| id(old) == id(new)) {
        Some(old) => *old = new.clone(),
        None => all.push(new.clone()),
    }
}

/// Returns everybody whose part becomes another one, in the order of the event: their weight, what
/// they pay, who else shares it, or what it is.
pub(super) fn affected(day: &Day, change: &SharingChange) -> Vec<CircleId> {
    let (now, what) = (&day.shared_support, change.what());
    let then = now.after(change);
    let sharers =
        |shared: &SharedSupport| shared.sharers(what).into_iter().collect::<BTreeSet<_>>();
    let (before, after) = (sharers(now), sharers(&then));
    let is_other = before != after || terms(now, what) != terms(&then, what);
    let is_affected = |id: &&CircleId| {
        if !before.contains(*id) && !after.contains(*id) {
            return false;
        }
        is_other
            || weight(now, what, id) != weight(&then, what, id)
            || shared_part(day, now, id, what) != shared_part(day, &then, id, what)
    };
    day.circles.iter().map(|circle| &circle.id).filter(is_affected).cloned().collect()
}

/// Returns what is shared without who shares it and what it is called.
fn terms(shared: &SharedSupport, what: What<'_>) -> Option<SharingChange> {
    let mut item = shared.item(what)?;
    match &mut item {
        SharingChange::Core { core } => {
            core.label.clear();
            core.weights.clear();
        }
        SharingChange::Night { night } => night.sharers.clear(),
        SharingChange::Activity { activity } => activity.sharers.clear(),
        SharingChange::CoreEnds { .. }
        | SharingChange::NightEnds { .. }
        | SharingChange::ActivityEnds { .. } => {}
    }
    Some(item)
}

fn weight(shared: &SharedSupport, (kind, id): What<'_>, circle: &CircleId) -> Option<u32> {
    if kind != SharedKind::Core {
        return None;
    }
    let core = shared.core.iter().find(|core| &core.id == id)?;
    core.weights.iter().find(|weight| &weight.circle == circle).map(|weight| weight.basis_points)
}

/// Returns a person's part of one thing that is shared, as it is or would be; nothing of what else
/// the person pays for goes into it.
pub fn shared_part(
    day: &Day,
    shared: &SharedSupport,
    circle: &CircleId,
    (kind, id): What<'_>,
) -> Option<SharedPart> {
    let person = Person::named(day.circle(circle).ok()?.person.name.clone());
    let alone = Circle { id: circle.clone(), person, plan: Plan::default() };
    let only = SharedSupport::default().after(&shared.item((kind, id))?);
    let account = account(&with_shared(day, only), &alone, None).ok()?;
    account.shared.into_iter().find(|part| part.kind == kind && &part.id == id)
}

/// Returns a day of which nothing is left but what shared support is counted with.
fn with_shared(day: &Day, shared_support: SharedSupport) -> Day {
    Day {
        rates: day.rates.clone(),
        shared_support,
        money_rules: Arc::clone(&day.money_rules),
        ideas_bank: Arc::clone(&day.ideas_bank),
        circles: day.circles.clone(),
        worksheets: Arc::clone(&day.worksheets),
        revision: day.revision,
        ..Day::new(day.event.clone())
    }
}
