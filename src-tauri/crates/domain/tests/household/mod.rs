//! A day that is written down in a few words, for what counts its money.
#![allow(dead_code, reason = "each test and each bench uses its own part of it")]

use chrono::NaiveDate;
use domain::money::{
    Activity, AllocationStatus, Core, Night, NightKind, Period, Rate, RateKind, RatePer, Weight,
};
use domain::plan::{Collection, Field, Order, Record};
use domain::{
    Allocation, AllocationTerms, Change, Circle, CircleId, Day, EventInfo, Person, RateId,
    RecordId, Revision, Unknown, WeekConvention, apply_all,
};
use serde_json::Value;

const FIRST: Revision = Revision(1);

pub fn circle_id(id: &str) -> CircleId {
    CircleId::new(id).expect("an id")
}

pub fn record_id(id: &str) -> RecordId {
    RecordId::new(id).expect("an id")
}

pub fn rate(id: &str, per: RatePer, pence: i64) -> Rate {
    Rate {
        id: RateId::new(id).expect("an id"),
        label: id.to_owned(),
        per,
        pence,
        from: None,
        until: None,
        kind: Some(RateKind::Provider),
        on_cost: None,
        minimum_minutes: None,
        unknown: Unknown::new(),
    }
}

pub fn amount(stream: &str, status: AllocationStatus, pence: i64) -> Allocation {
    Allocation {
        stream: stream.to_owned(),
        pence: Some(pence),
        period: Period::Year,
        status,
        terms: AllocationTerms::default(),
        unknown: Unknown::new(),
    }
}

/// Returns a day in 2026 with an hour at 21.40 and a night at 78.00.
pub fn empty_day() -> Day {
    let mut day = Day::new(EventInfo::new("e", "A day"));
    day.event.date = NaiveDate::from_ymd_opt(2026, 12, 3);
    day.event.week_convention = WeekConvention::Weeks52;
    day.rates = vec![rate("staff", RatePer::Hour, 2140), rate("night", RatePer::Night, 7800)];
    day
}

pub fn add_person(day: &mut Day, id: &str, allocations: Vec<Allocation>) {
    let mut person = Person::named(id);
    person.allocations = allocations;
    let change = Change::PersonChanged { circle: circle_id(id), person };
    apply_all(day, FIRST, &[change]);
}

/// Writes a record at the end of its collection.
pub fn write(day: &mut Day, circle: &str, collection: Collection, id: &str, fields: &Value) {
    let circle = circle_id(circle);
    let plan = &day.circle(&circle).expect("a circle").plan;
    let mut record = Record::new(record_id(id), Order::after(plan.last_order(collection)), FIRST);
    for (name, value) in fields.as_object().expect("fields") {
        record.fields.insert(name.clone(), Field::new(value.clone(), FIRST));
    }
    apply_all(day, FIRST, &[Change::RecordChanged { circle, collection, record }]);
}

pub fn find<'a>(day: &'a Day, id: &str) -> &'a Circle {
    day.circle(&circle_id(id)).expect("a circle")
}

pub fn change_person(day: &mut Day, id: &str, change: impl FnOnce(&mut Person)) {
    let mut person = find(day, id).person.clone();
    change(&mut person);
    let change = Change::PersonChanged { circle: circle_id(id), person };
    apply_all(day, FIRST, &[change]);
}

pub fn core(minutes_per_week: i64, weights: &[(&str, u32)]) -> Core {
    let weight =
        |(id, points): &(&str, u32)| Weight { circle: circle_id(id), basis_points: *points };
    Core {
        id: record_id("core"),
        label: "Core hours".to_owned(),
        minutes_per_week,
        rate: RateId::new("staff").expect("an id"),
        weights: weights.iter().map(weight).collect(),
        parts: Vec::new(),
        unknown: Unknown::new(),
    }
}

pub fn sleep_in(nights_per_week: i64, sharers: &[&str]) -> Night {
    Night {
        id: record_id("sleep-in"),
        kind: NightKind::SleepIn,
        nights_per_week,
        minutes_per_night: None,
        rate: RateId::new("night").expect("an id"),
        sharers: sharers.iter().map(|id| circle_id(id)).collect(),
        unknown: Unknown::new(),
    }
}

pub fn activity(id: &str, minutes_per_week: i64, staff: i64, sharers: &[&str]) -> Activity {
    Activity {
        id: record_id(id),
        activity: id.to_owned(),
        minutes_per_week,
        weeks_per_year: None,
        rate: RateId::new("staff").expect("an id"),
        staff,
        sharers: sharers.iter().map(|id| circle_id(id)).collect(),
        unknown: Unknown::new(),
    }
}

/// Returns an event of so many people with forty blocks each, as a full day has them.
pub fn full_event(n_people: usize) -> Day {
    use serde_json::json;
    let mut day = empty_day();
    let ids: Vec<String> = (1..=n_people).map(|n| format!("person-{n}")).collect();
    for id in &ids {
        let confirmed = amount("PersonalBudget", AllocationStatus::Confirmed, 4_160_000);
        let indicative = amount("HealthBudget", AllocationStatus::Indicative, 900_000);
        add_person(&mut day, id, vec![confirmed, indicative]);
        write_full_plan(&mut day, id);
    }
    let names: Vec<&str> = ids.iter().map(String::as_str).collect();
    let rest = 10_000 - 10_000 / u32::try_from(n_people).expect("few") * (n_people as u32 - 1);
    let each = 10_000 / n_people as u32;
    let weights = names.iter().enumerate().map(|(n, id)| (*id, if n == 0 { rest } else { each }));
    let weights: Vec<(&str, u32)> = weights.collect();
    day.shared_support.core = vec![core(2520, &weights)];
    day.shared_support.nights = vec![sleep_in(7, &names)];
    day.shared_support.activities =
        names.chunks(2).map(|pair| activity(&format!("swim-{}", pair[0]), 120, 1, pair)).collect();
    let both = json!({ "minutes_per_week": 120, "tier": "SharedPaid", "stage": "Agreed" });
    for pair in names.chunks(2) {
        for id in pair {
            let mut mix = both.clone();
            mix["block"] = "b1".into();
            mix["shared_activity"] = format!("swim-{}", pair[0]).into();
            write(&mut day, id, Collection::Mixes, "shared", &mix);
        }
    }
    day
}

fn write_full_plan(day: &mut Day, id: &str) {
    use serde_json::json;
    write(day, id, Collection::Weeks, "perfect", &json!({ "label": "Perfect" }));
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let tiers = ["Myself", "FamilyFriends", "Community", "Technology", "PaidOneToOne"];
    for n in 0..40_usize {
        let block = format!("b{n}");
        let fields = json!({
            "week": "perfect", "days": [days[n % 7], days[(n + 3) % 7]], "start": "09:30",
            "minutes": 90, "activity": "Choir practice in the church hall", "where": "church hall",
            "with": ["Pat", "Lena"], "why": "I want to sing at the summer concert",
            "flexibility": "Flexible", "support_minutes": 60, "support_needed": "Some",
            "need": "Somebody who knows the way, and waits for me", "outcomes": ["o1"],
        });
        write(day, id, Collection::Blocks, &block, &fields);
        let paid = json!({
            "block": block, "tier": "PaidOneToOne", "minutes_per_week": 80, "rate": "staff",
            "stage": "Agreed",
        });
        write(day, id, Collection::Mixes, &format!("{block}-paid"), &paid);
        let unpaid = json!({
            "block": block, "tier": tiers[n % 5], "minutes_per_week": 40, "who": "Pat",
            "agreed": true, "stage": if n % 10 == 0 { "Trying" } else { "Agreed" },
            "rate": "staff",
        });
        write(day, id, Collection::Mixes, &format!("{block}-more"), &unpaid);
    }
    for n in 0..8 {
        let per = ["Week", "Month", "Year", "Once"][n % 4];
        let fields = json!({
            "label": "Choir subs", "pence": 350, "per": per, "outcome": "o1", "buys": "Activities",
        });
        write(day, id, Collection::Costs, &format!("c{n}"), &fields);
    }
    let outcome = json!({ "statement": "I sing at the concert" });
    write(day, id, Collection::Outcomes, "o1", &outcome);
}
