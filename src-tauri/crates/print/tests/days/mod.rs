//! Days to print: one like the sample event's, an empty one, and one with far too much in it.

use chrono::NaiveDate;
use domain::money::{AllocationStatus, Period, Rate, RatePer};
use domain::plan::{Collection, Field, Order, Perspective, Record};
use domain::{
    Allocation, Circle, CircleId, CircleMember, Day, EventInfo, Invitation, MemberId, Person, Plan,
    RateId, RecordId, Revision, Unknown,
};
use serde_json::{Value, json};
use std::sync::Arc;

pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

pub fn id(name: &str) -> CircleId {
    CircleId::new(name).expect("an id")
}

/// Returns a day with these circles.
pub fn day(circles: Vec<Circle>) -> Day {
    let mut event = EventInfo::new("harbour-house", "Harbour House planning day");
    event.date = Some(date(2026, 12, 3));
    event.venue = "Harbour Community Centre".to_owned();
    let mut day = Day::new(event);
    day.rates = vec![Rate {
        id: RateId::new("staff").expect("an id"),
        label: "Support worker".to_owned(),
        per: RatePer::Hour,
        pence: 2140,
        from: None,
        until: None,
        kind: None,
        on_cost: None,
        minimum_minutes: None,
        unknown: Unknown::new(),
    }];
    day.circles = circles.into_iter().map(Arc::new).collect();
    day
}

/// Returns a circle in which nothing is written yet.
pub fn circle(name: &str, person: &str) -> Circle {
    Circle { id: id(name), person: Person::named(person), plan: Plan::default() }
}

pub fn member(name: &str, relation: &str, perspective: Perspective) -> CircleMember {
    CircleMember {
        id: MemberId::new(name.to_lowercase()).expect("an id"),
        name: name.to_owned(),
        relation: relation.to_owned(),
        perspective,
        paid: false,
        invitation: Some(Invitation::Accepted),
        unknown: Unknown::new(),
    }
}

pub fn allocation(status: AllocationStatus, pence: Option<i64>) -> Allocation {
    let (stream, period) = ("PersonalBudget".to_owned(), Period::Year);
    let terms = domain::AllocationTerms::default();
    Allocation { stream, pence, period, status, terms, unknown: Unknown::new() }
}

/// Adds a record to a plan, after those that are there.
pub fn add(plan: &mut Plan, collection: Collection, name: &str, fields: &Value) {
    let order = Order::after(plan.last_order(collection));
    let id = RecordId::new(name).expect("an id");
    let mut record = Record::new(id, order, Revision::default());
    for (field, value) in fields.as_object().expect("fields with values") {
        record.fields.insert(field.clone(), Field::new(value.clone(), Revision::default()));
    }
    plan.put(collection, record);
}

pub fn note(plan: &mut Plan, place: (&str, &str), name: &str, text: &str, more: &Value) {
    let mut fields = json!({ "worksheet": place.0, "section": place.1, "text": text });
    for (field, value) in more.as_object().expect("fields with values") {
        fields[field.as_str()] = value.clone();
    }
    add(plan, Collection::Entries, name, &fields);
}

/// Returns a circle with something in every section.
pub fn amara() -> Circle {
    let mut circle = circle("amara", "Amara");
    circle.person.members = vec![
        member("Grace", "mum", Perspective::Family),
        member("Pat", "friend from choir", Perspective::Friend),
        member("Lena", "keyworker", Perspective::Staff),
        CircleMember {
            invitation: Some(Invitation::Declined),
            ..member("Mo", "neighbour", Perspective::Friend)
        },
    ];
    circle.person.allocations = vec![allocation(AllocationStatus::Confirmed, Some(4_160_000))];
    let plan = &mut circle.plan;
    let profile = |section| ("one-page-profile", section);
    note(
        plan,
        profile("like-and-admire"),
        "p1",
        "She makes everyone laugh",
        &json!({"perspective": "Family"}),
    );
    note(
        plan,
        profile("important-to"),
        "p2",
        "Singing, every day, loudly",
        &json!({"perspective": "Person"}),
    );
    note(
        plan,
        profile("how-to-support"),
        "p3",
        "Give me ten minutes before we go out",
        &json!({"perspective": "Family", "voice": "OnBehalf", "source": "BestGuess"}),
    );
    let working = |section| ("working-not-working", section);
    note(
        plan,
        working("working"),
        "w1",
        "She phones me every night",
        &json!({"perspective": "Family"}),
    );
    note(
        plan,
        working("not-working"),
        "w2",
        "Waiting for staff",
        &json!({"perspective": "Person"}),
    );
    note(
        plan,
        working("not-working"),
        "w3",
        "The bus is rushed",
        &json!({"perspective": "Staff", "voice": "OnBehalf"}),
    );
    amara_week(plan);
    add(plan, Collection::Costs, "c1", &json!({"label": "Choir", "pence": 350, "per": "Week"}));
    add(
        plan,
        Collection::Outcomes,
        "o1",
        &json!({
        "statement": "By next summer I sing with the choir at the concert",
        "gives_me": "I belong somewhere", "measure": "I sang at the concert", "by": "2027-07-31"}),
    );
    add(
        plan,
        Collection::Outcomes,
        "o2",
        &json!({"statement": "I travel on my own and feel safe"}),
    );
    add(
        plan,
        Collection::Actions,
        "t1",
        &json!({
        "what": "Ask the choir leader", "owner": "pat", "by": "2026-12-10",
        "first_step": "Phone her tonight", "agreed_by_owner": true}),
    );
    add(
        plan,
        Collection::Actions,
        "t2",
        &json!({
        "what": "Start travel training", "owner": "lena", "helpers": ["grace"],
        "first_step": "Walk to the bus stop"}),
    );
    add(
        plan,
        Collection::Actions,
        "t3",
        &json!({"what": "Find a record player", "by": "2027-02-14"}),
    );
    add(plan, Collection::Actions, "t4", &json!({"what": "Never mind", "status": "Dropped"}));
    add(plan, Collection::Reviews, "r1", &json!({"every_weeks": 12}));
    circle
}

fn amara_week(plan: &mut Plan) {
    add(plan, Collection::Weeks, "w", &json!({"label": "Perfect"}));
    let every_day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    add(
        plan,
        Collection::Blocks,
        "a1",
        &json!({
        "week": "w", "days": every_day, "part": "AM", "activity": "Breakfast at my own pace",
        "where": "home", "support_minutes": 45}),
    );
    add(
        plan,
        Collection::Blocks,
        "a2",
        &json!({
        "week": "w", "days": ["Thu"], "part": "Eve", "start": "19:30",
        "activity": "Choir practice", "where": "church hall", "with": ["pat"]}),
    );
    add(
        plan,
        Collection::Mixes,
        "m1",
        &json!({
        "block": "a1", "tier": "PaidOneToOne", "minutes_per_week": 315, "rate": "staff"}),
    );
    add(
        plan,
        Collection::Mixes,
        "m2",
        &json!({
        "block": "a2", "tier": "Community", "minutes_per_week": 120, "who": "a lift from the choir"}),
    );
}

/// Returns a circle with three hundred notes, endless words and very long names.
pub fn too_much() -> Circle {
    let long = "Anghydffurfiaeth".repeat(7);
    let mut circle = circle("much", &format!("Bartholomew {long} Featherstonehaugh-Cholmondeley"));
    circle.person.members = (0..40)
        .map(|n| member(&format!("Member{n}"), &format!("relation {n}"), Perspective::Family))
        .collect();
    circle.person.allocations = vec![allocation(AllocationStatus::Confirmed, Some(100_000))];
    let plan = &mut circle.plan;
    let sections = [
        ("one-page-profile", "like-and-admire"),
        ("one-page-profile", "important-to"),
        ("one-page-profile", "how-to-support"),
        ("working-not-working", "working"),
        ("working-not-working", "not-working"),
    ];
    for n in 0..300 {
        let perspective = Perspective::ALL[n % 8].name();
        let text =
            format!("note{n}. {} {long}", "something that matters a great deal ".repeat(n % 9));
        let more = json!({ "perspective": perspective, "voice": "Supported" });
        note(plan, sections[n % 5], &format!("n{n}"), &text, &more);
    }
    add(plan, Collection::Weeks, "w", &json!({"label": "Perfect"}));
    for n in 0..120 {
        let days = [["Mon", "Wed"], ["Tue", "Thu"], ["Sat", "Sun"]][n % 3];
        let part = ["AM", "PM", "Eve", "Night"][n % 4];
        add(
            plan,
            Collection::Blocks,
            &format!("b{n}"),
            &json!({
            "week": "w", "days": days, "part": part,
            "activity": format!("activity{n}. {long}"), "where": "somewhere"}),
        );
    }
    for n in 0..60 {
        add(
            plan,
            Collection::Outcomes,
            &format!("o{n}"),
            &json!({
            "statement": format!("outcome{n}. {long}"), "gives_me": "words ".repeat(n * 4)}),
        );
        add(
            plan,
            Collection::Actions,
            &format!("t{n}"),
            &json!({
            "what": format!("action{n}. {long}"), "owner": format!("member{n}"),
            "first_step": "step ".repeat(n * 4)}),
        );
    }
    add(plan, Collection::Costs, "c1", &json!({"label": "Much", "pence": 200_000, "per": "Once"}));
    circle
}
