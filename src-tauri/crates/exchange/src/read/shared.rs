//! Support that is shared between circles.

use domain::CircleId;
use domain::money::{Activity, Core, Night, NightKind, SharedSupport, Weight};

use crate::cursor::{Fault, Object, within};
use crate::references::refuse_twice;
use crate::vocabulary::{NIGHT_KINDS, PARTS};

const WEEK_MINUTES: i64 = 7 * 24 * 60;
const WHOLE: i64 = 10_000;

pub(crate) fn read_shared(mut from: Object) -> Result<SharedSupport, Fault> {
    let core = from.objects("core")?.into_iter().map(read_core).collect::<Result<Vec<_>, _>>()?;
    let nights =
        from.objects("nights")?.into_iter().map(read_night).collect::<Result<Vec<_>, _>>()?;
    let activities = from.objects("activities")?.into_iter().map(read_activity);
    let activities = activities.collect::<Result<Vec<_>, _>>()?;
    refuse_twice("shared_support.core", core.iter().map(|c| c.id.as_str()))?;
    refuse_twice("shared_support.nights", nights.iter().map(|n| n.id.as_str()))?;
    refuse_twice("shared_support.activities", activities.iter().map(|a| a.id.as_str()))?;
    Ok(SharedSupport { core, nights, activities, unknown: from.rest() })
}

pub(crate) fn read_core(mut from: Object) -> Result<Core, Fault> {
    let id = from.id("id")?;
    let label = from.text("label")?;
    let minutes_per_week = from.whole("minutes_per_week", (0, 10 * WEEK_MINUTES))?;
    let rate = from.id("rate")?;
    let place = from.at("weights");
    let mut weights = Vec::new();
    for (name, value) in from.object("weights")?.rest() {
        let at = within(&place, &name);
        let points = value.as_u64().filter(|points| *points <= WHOLE.unsigned_abs());
        let points = points.ok_or_else(|| Fault::new(&at, "0 to 10000 basis points"))?;
        let circle = CircleId::new(name).map_err(|_| Fault::new(&at, "this is no id"))?;
        let basis_points = u32::try_from(points).expect("BUG: in range");
        weights.push(Weight { circle, basis_points });
    }
    let sum: i64 = weights.iter().map(|weight| i64::from(weight.basis_points)).sum();
    if sum != WHOLE {
        return Err(Fault::new(place, format!("the weights add up to {sum}, not to {WHOLE}")));
    }
    let parts = from.words("parts", PARTS)?;
    Ok(Core { id, label, minutes_per_week, rate, weights, parts, unknown: from.rest() })
}

pub(crate) fn read_night(mut from: Object) -> Result<Night, Fault> {
    let id = from.id("id")?;
    let kind = from.needed_word("kind", NIGHT_KINDS)?;
    let nights_per_week = from.whole("nights_per_week", (0, 7))?;
    let minutes_per_night = from.optional_in("minutes_per_night", (0, 24 * 60))?;
    if minutes_per_night.is_none() && kind == NightKind::WakingNight {
        return Err(from.fault("minutes_per_night", "a waking night needs its minutes"));
    }
    let rate = from.id("rate")?;
    let sharers = read_sharers(&mut from)?;
    Ok(Night { id, kind, nights_per_week, minutes_per_night, rate, sharers, unknown: from.rest() })
}

pub(crate) fn read_activity(mut from: Object) -> Result<Activity, Fault> {
    let id = from.id("id")?;
    let activity = from.text("activity")?;
    let minutes_per_week = from.whole("minutes_per_week", (0, WEEK_MINUTES))?;
    let weeks_per_year = from.optional_in("weeks_per_year", (0, 53))?;
    let rate = from.id("rate")?;
    let staff = from.optional_in("staff", (1, 10))?.unwrap_or(1);
    let sharers = read_sharers(&mut from)?;
    let unknown = from.rest();
    Ok(Activity { id, activity, minutes_per_week, weeks_per_year, rate, staff, sharers, unknown })
}

fn read_sharers(from: &mut Object) -> Result<Vec<CircleId>, Fault> {
    let sharers: Vec<CircleId> = from.ids("sharers")?;
    refuse_twice(&from.at("sharers"), sharers.iter().map(CircleId::as_str))?;
    Ok(sharers)
}
