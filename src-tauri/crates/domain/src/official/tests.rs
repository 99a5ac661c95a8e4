//! Forms out of small plans, item by item.

mod people;

use std::slice;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::*;
use crate::money::{AllocationStatus, Period, Rate, RatePer};
use crate::plan::{Field, Order, Record};
use crate::{Allocation, AllocationTerms, CircleId, EventInfo, Person, Plan, RateId};
use crate::{Revision, Unknown};

const ALL: Allowed = Allowed { private: true, money: true };
const OTHERS: Allowed = Allowed { private: false, money: true };
const MADE: Made<'_> =
    Made { for_whom: "Harbour Council", on: NaiveDate::from_ymd_opt(2026, 12, 4).unwrap() };

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

fn day() -> Day {
    let mut event = EventInfo::new("day", "Day");
    event.date = Some(date(2026, 12, 3));
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
    day
}

/// Returns a circle with these records; an id is the collection's name and a number.
fn circle(records: &[(Collection, Value)]) -> Circle {
    let mut plan = Plan::default();
    for (n, (collection, fields)) in records.iter().enumerate() {
        let order = Order::after(plan.last_order(*collection));
        let id = fields["id"].as_str().map_or_else(|| format!("r{n}"), str::to_owned);
        let id = RecordId::new(id).expect("an id");
        let mut record = Record::new(id, order, Revision::default());
        for (name, value) in fields.as_object().expect("fields") {
            if name != "id" {
                let field = Field::new(value.clone(), Revision::default());
                record.fields.insert(name.clone(), field);
            }
        }
        plan.put(*collection, record);
    }
    let mut person = Person::named("Amara Osei");
    person.born = Some(date(2010, 5, 1));
    Circle { id: CircleId::new("amara").expect("an id"), person, plan }
}

fn note(place: &str, text: &str, more: &Value) -> (Collection, Value) {
    let (worksheet, section) = place.split_once('/').expect("a place");
    let mut fields = json!({ "worksheet": worksheet, "section": section, "text": text });
    for (name, value) in more.as_object().expect("fields") {
        fields[name] = value.clone();
    }
    (Collection::Entries, fields)
}

fn allocation(status: AllocationStatus, pence: Option<i64>) -> Allocation {
    let (stream, period) = ("PersonalBudget".to_owned(), Period::Year);
    let terms = AllocationTerms::default();
    Allocation { stream, pence, period, status, terms, unknown: Unknown::new() }
}

fn item(filled: &[Filled], id: &str) -> Filled {
    filled.iter().find(|one| one.asked.id == id).expect("an item").clone()
}

fn check(form: fn(&Day, &Circle, Allowed) -> Vec<Filled>, id: &str, circle: &Circle, gaps: &[Gap]) {
    let found = item(&form(&day(), circle, OTHERS), id);
    assert_eq!(found.gaps, gaps, "{id}: {:#?}", found.lines);
    let expected = match gaps {
        [] => State::Complete,
        [Gap::Nothing] => State::Empty,
        _ => State::Partial,
    };
    assert_eq!(found.state, expected, "{id}");
}

const IMPORTANT: &str = "one-page-profile/important-to";
const WORKS: &str = "working-not-working/working";
const NOT: &str = "working-not-working/not-working";

fn text(words: &str) -> String {
    words.to_owned()
}

#[test]
fn an_empty_plan_has_nothing_for_any_item_and_nobody_fills_in_section_i() {
    let (day, circle) = (day(), circle(&[]));
    for filled in support_plan(&day, &circle, ALL).iter().chain(&ehc_plan(&day, &circle, ALL)) {
        assert_eq!(filled.state, State::Empty, "{}", filled.asked.id);
        assert_eq!(filled.lines, [], "{}", filled.asked.id);
        let gaps: &[Gap] = if filled.asked.kind == Kind::NotOurs { &[] } else { &[Gap::Nothing] };
        assert_eq!(filled.gaps, gaps, "{}", filled.asked.id);
    }
    assert_eq!(golden_thread(&day, &circle, ALL), []);
}

#[test]
fn notes_make_items_complete_view_by_view() {
    let none = json!({});
    let family = json!({ "perspective": "Family" });
    let guess = json!({ "source": "BestGuess" });
    let one = note(IMPORTANT, "Singing", &none);
    check(
        support_plan,
        "1",
        &circle(slice::from_ref(&one)),
        &[Gap::FewNotes { found: 1, wanted: 3 }],
    );
    let three = [one, note(IMPORTANT, "Choir", &none), note(IMPORTANT, "Tea", &family)];
    check(support_plan, "1", &circle(&three), &[]);
    let theirs = [0; 3].map(|_| note(IMPORTANT, "Tea", &family));
    check(support_plan, "1", &circle(&theirs), &[Gap::NoPersonsView]);
    let for_her = json!({ "perspective": "Person", "voice": "OnBehalf" });
    let for_her = [0; 3].map(|_| note(IMPORTANT, "Tea", &for_her));
    check(support_plan, "1", &circle(&for_her), &[Gap::NoPersonsView]);
    let guessed = [0; 3].map(|_| note(IMPORTANT, "Tea", &guess));
    check(support_plan, "1", &circle(&guessed), &[Gap::Guesses { count: 3 }]);
    let checked = json!({ "source": "BestGuess", "checked": true });
    check(support_plan, "1", &circle(&[0; 3].map(|_| note(IMPORTANT, "Tea", &checked))), &[]);

    check(support_plan, "3", &circle(&[note(WORKS, "Bus", &none)]), &[Gap::OneView]);
    check(support_plan, "3", &circle(&[note(WORKS, "Bus", &family)]), &[Gap::NoPersonsView]);
    let both = [note(WORKS, "Bus", &none), note(WORKS, "Phone", &family)];
    check(support_plan, "3", &circle(&both), &[]);

    let open = [note(NOT, "Waiting", &none), note(NOT, "Bus", &family)];
    check(support_plan, "4", &circle(&open), &[Gap::NoEnding { count: 2 }]);
    let not_now = json!({ "perspective": "Family", "decision": "NotNow" });
    let ended = [
        note(NOT, "Waiting", &json!({ "id": "waiting" })),
        note(NOT, "Bus", &not_now),
        (
            Collection::Links,
            json!({
                "from_collection": "entries", "from": "waiting",
                "to_collection": "actions", "to": "act", "as": "what"}),
        ),
    ];
    check(support_plan, "4", &circle(&ended), &[]);
}

#[test]
fn outcomes_and_actions_say_what_they_lack() {
    let statement = json!({ "id": "o", "statement": "I sing" });
    let bare = [(Collection::Outcomes, statement)];
    let unclear =
        [Gap::NoMeasure { outcome: text("I sing") }, Gap::NoDate { outcome: text("I sing") }];
    check(support_plan, "2", &circle(&bare), &unclear);
    let dream = [note("hopes-and-fears/dreams", "A stage", &json!({}))];
    check(support_plan, "2", &circle(&dream), &[Gap::NoOutcome]);
    let clear = json!({
        "id": "o", "statement": "I sing", "measure": "I sang", "by": "2027-07-31"});
    let clear = (Collection::Outcomes, clear);
    check(support_plan, "2", &circle(slice::from_ref(&clear)), &[]);

    let action = |fields: Value| (Collection::Actions, fields);
    let loose = action(json!({ "what": "Ask" }));
    check(
        support_plan,
        "9",
        &circle(&[clear.clone(), loose]),
        &[
            Gap::NoAction { outcome: text("I sing") },
            Gap::ActionNoOwner { action: text("Ask") },
            Gap::ActionNoDate { action: text("Ask") },
            Gap::NoReview,
        ],
    );
    let not_asked = action(json!({
        "what": "Ask", "owner": "amara", "by": "2026-12-10", "outcome": "o"}));
    let review = (Collection::Reviews, json!({ "every_weeks": 12 }));
    let plan = [clear.clone(), not_asked, review.clone()];
    check(support_plan, "9", &circle(&plan), &[Gap::OwnerNotAsked { action: text("Ask") }]);
    let taken = action(json!({
        "what": "Ask", "owner": "amara", "by": "2026-12-10", "outcome": "o",
        "agreed_by_owner": true}));
    check(support_plan, "9", &circle(&[clear, taken, review.clone()]), &[]);
    let over = (Collection::Outcomes, json!({ "statement": "Old", "status": "Stopped" }));
    check(support_plan, "9", &circle(&[over, review]), &[Gap::NoOutcome]);
}

fn week(more: &Value, mixes: &[Value]) -> Vec<(Collection, Value)> {
    let mut block = json!({
        "id": "choir", "week": "w", "days": ["Thu"], "part": "Eve", "activity": "Choir",
        "support_minutes": 120});
    for (name, value) in more.as_object().expect("fields") {
        block[name] = value.clone();
    }
    let mut all = vec![
        (Collection::Weeks, json!({ "id": "w", "label": "Perfect" })),
        (Collection::Blocks, block),
    ];
    all.extend(mixes.iter().map(|mix| (Collection::Mixes, mix.clone())));
    all
}

fn paid(more: &Value) -> Value {
    let mut mix = json!({
        "block": "choir", "tier": "PaidOneToOne", "minutes_per_week": 120, "rate": "staff"});
    for (name, value) in more.as_object().expect("fields") {
        mix[name] = value.clone();
    }
    mix
}

#[test]
fn the_week_says_who_helps_and_what_happens_when_nobody_comes() {
    let none = json!({});
    let activity = || text("Choir");
    let without = circle(&week(&none, &[]));
    check(support_plan, "5", &without, &[Gap::NoHelp { activity: activity() }]);
    check(support_plan, "5", &circle(&week(&none, &[paid(&none)])), &[]);
    let not_now = json!({ "block": "choir", "tier": "NotNow" });
    let put_off = circle(&week(&none, &[not_now]));
    check(support_plan, "5", &put_off, &[Gap::NoHelp { activity: activity() }]);
    let alone = circle(&week(&json!({ "support_minutes": 0 }), &[]));
    check(support_plan, "5", &alone, &[]);
    let words_only = circle(&[note("support-plan/how-supported", "Calmly", &none)]);
    check(support_plan, "5", &words_only, &[Gap::NoWeek]);

    check(support_plan, "7", &without, &[Gap::Nothing]);
    let fallback = json!({ "fallback": "Grace comes" });
    check(support_plan, "7", &circle(&week(&fallback, &[paid(&none)])), &[]);
    let of_mix = circle(&week(&none, &[paid(&fallback)]));
    check(support_plan, "7", &of_mix, &[]);
    let risk = note("what-if-plan/somebody-away", "Lena is ill", &none);
    let mut open = week(&none, &[]);
    open.push(risk);
    let gaps =
        [Gap::NoAnswer { risk: text("Lena is ill") }, Gap::NoFallback { activity: activity() }];
    check(support_plan, "7", &circle(&open), &gaps);
    let answer = json!({ "columns.what-we-do": "Phone Pat" });
    let answered = [note("what-if-plan/somebody-away", "Lena is ill", &answer)];
    check(support_plan, "7", &circle(&answered), &[]);
}

#[test]
fn a_decision_that_is_shared_says_who_has_the_last_word() {
    let place = "decision-agreement/with-help";
    let open = circle(&[note(place, "Holidays", &json!({}))]);
    check(support_plan, "6", &open, &[Gap::NoDecider { decision: text("Holidays") }]);
    let decides = json!({ "columns.decides": "amara" });
    check(support_plan, "6", &circle(&[note(place, "Holidays", &decides)]), &[]);
}

#[test]
fn money_is_complete_when_the_amount_is_sure_and_everything_is_priced() {
    let none = json!({});
    let with = |allocations: &[Allocation], plan: &[(Collection, Value)]| {
        let mut circle = circle(plan);
        circle.person.allocations = allocations.to_vec();
        circle
    };
    let sure = allocation(AllocationStatus::Confirmed, Some(1_500_000));
    let priced = week(&none, &[paid(&none)]);
    check(support_plan, "8", &with(slice::from_ref(&sure), &priced), &[]);
    check(support_plan, "8", &with(&[], &priced), &[Gap::NoAmount]);
    check(support_plan, "8", &with(slice::from_ref(&sure), &[]), &[Gap::NothingPlanned]);
    let maybe = allocation(AllocationStatus::Indicative, Some(1_500_000));
    check(support_plan, "8", &with(&[maybe], &priced), &[Gap::Indicative]);
    let unknown = allocation(AllocationStatus::Unknown, None);
    check(support_plan, "8", &with(&[unknown], &priced), &[Gap::NoAmount]);
    // 2 h a week at £21.40 are £42.80 a week and £2,225.60 a year.
    let little = allocation(AllocationStatus::Confirmed, Some(200_000));
    check(support_plan, "8", &with(&[little], &priced), &[Gap::Over { pence: 22_560 }]);
    let unpriced = week(&none, &[paid(&json!({ "rate": null }))]);
    let gaps = [Gap::NothingPlanned, Gap::NotPriced];
    check(support_plan, "8", &with(slice::from_ref(&sure), &unpriced), &gaps);
    check(
        ehc_plan,
        "J",
        &with(slice::from_ref(&sure), &priced),
        &[Gap::MoneyServesNothing { count: 1 }],
    );
    let mut serving = week(&json!({ "outcomes": ["o"] }), &[paid(&none)]);
    serving.push((Collection::Outcomes, json!({ "id": "o", "statement": "I sing" })));
    check(ehc_plan, "J", &with(slice::from_ref(&sure), &serving), &[]);

    let kept = Allowed { private: false, money: false };
    let filled = item(&support_plan(&day(), &with(&[sure], &priced), kept), "8");
    assert_eq!(filled.gaps, [Gap::MoneyKept]);
    assert_eq!(filled.lines[0].says, Says::MoneyKept, "no amount at all is on it");
}

#[test]
fn what_a_circle_keeps_to_itself_is_in_its_own_copy_alone() {
    let secret = json!({ "private": true });
    let plan = [
        note(IMPORTANT, "Afraid of dogs", &secret),
        note("important-to-for/important-for", "Tablets at eight", &json!({})),
    ];
    let plan = circle(&plan);
    let of = |allowed, form: fn(&Day, &Circle, Allowed) -> Vec<Filled>, id| {
        item(&form(&day(), &plan, allowed), id)
    };
    for (form, id) in [(support_plan as fn(&_, &_, _) -> _, "1"), (ehc_plan, "A"), (ehc_plan, "B")]
    {
        let others = of(OTHERS, form, id);
        assert_eq!(others.lines, [], "{id}");
        assert_eq!(others.gaps, [Gap::Nothing, Gap::KeptPrivate { count: 1 }], "{id}");
        assert_eq!(of(ALL, form, id).lines.len(), 1, "{id}");
    }
    let told = format!("{:?}", fields(&day(), &plan, OTHERS, MADE));
    assert!(!told.contains("Afraid of dogs") && !told.contains("Tablets"), "{told}");
    assert!(format!("{:?}", fields(&day(), &plan, ALL, MADE)).contains("Tablets"));
}

#[test]
fn needs_stand_once_in_the_section_of_those_who_can_confirm_them() {
    let place = "strengths-and-challenges/challenges";
    let by = |view: &str| note(place, view, &json!({ "perspective": view }));
    let plan = circle(&[by("Family"), by("School"), by("Health"), by("SocialCare")]);
    let texts = |id: &str| -> Vec<String> {
        let lines = item(&ehc_plan(&day(), &plan, OTHERS), id).lines.into_iter();
        lines
            .filter_map(|line| match line.says {
                Says::Note(note) => Some(note.text),
                _ => None,
            })
            .collect()
    };
    assert_eq!(texts("B"), ["Family", "School"]);
    assert_eq!(texts("C"), ["Health"]);
    assert_eq!(texts("D"), ["SocialCare"]);
    check(ehc_plan, "B", &plan, &[Gap::NotSorted { count: 1 }]);
    check(ehc_plan, "C", &plan, &[]);
    let lay = circle(&[by("Family")]);
    let views = vec![Perspective::School];
    check(ehc_plan, "B", &lay, &[Gap::NotConfirmed { views }, Gap::NotSorted { count: 1 }]);
}

#[test]
fn provision_stands_in_one_section_by_money_by_what_it_is_and_by_age() {
    let outcome = |id: &str, area: &str| {
        (Collection::Outcomes, json!({ "id": id, "statement": id, "areas": [area] }))
    };
    let cost = |label: &str, more: Value| {
        let mut fields = json!({ "label": label, "pence": 2499, "per": "Month" });
        for (name, value) in more.as_object().expect("fields") {
            fields[name] = value.clone();
        }
        (Collection::Costs, fields)
    };
    let mut plan = week(&json!({}), &[paid(&json!({}))]);
    plan.extend([
        outcome("work", "PFA1"),
        outcome("well", "PFA4"),
        cost("Course", json!({ "buys": "Learning", "outcome": "well" })),
        cost("Gym", json!({ "outcome": "well" })),
        cost("Nurse", json!({ "stream": "PersonalHealthBudget", "buys": "Learning" })),
        cost("College", json!({ "outcome": "work" })),
        cost("Fee", json!({ "kind": "ManagementFee" })),
        (Collection::Actions, json!({ "what": "Speech", "kind": "TherapyProgramme" })),
        (Collection::Actions, json!({ "what": "Bus", "kind": "Transport", "owner": "amara" })),
    ]);
    let mut plan = circle(&plan);
    let whats = |plan: &Circle, id: &str| -> Vec<String> {
        let lines = item(&ehc_plan(&day(), plan, OTHERS), id).lines.into_iter();
        lines
            .filter_map(|line| match line.says {
                Says::Provision(p) => Some(p.what),
                _ => None,
            })
            .collect()
    };
    assert_eq!(whats(&plan, "F"), ["Course", "College"]);
    assert_eq!(whats(&plan, "G"), ["Gym", "Nurse", "Speech"]);
    assert_eq!(whats(&plan, "H1"), ["Choir", "Bus"], "sixteen on the day");
    assert_eq!(whats(&plan, "H2"), Vec::<String>::new());
    let gym = item(&ehc_plan(&day(), &plan, OTHERS), "G").lines.swap_remove(0);
    let Says::Provision(gym) = gym.says else { panic!("{gym:?}") };
    assert_eq!(gym.pence_a_year, Some(29_988), "£24.99 a month is £299.88 a year");
    check(ehc_plan, "H1", &plan, &[Gap::NobodyNamed { what: text("Choir") }]);
    plan.person.born = Some(date(2008, 12, 3));
    assert_eq!(whats(&plan, "H2"), ["Choir", "Bus"], "eighteen on the very day");
    plan.person.born = None;
    let found = item(&ehc_plan(&day(), &plan, OTHERS), "H2");
    assert!(found.gaps.contains(&Gap::AgeUnknown), "{:?}", found.gaps);
}

#[test]
fn a_golden_thread_is_found_in_fields_and_along_links() {
    let link = |from: (&str, &str), to: (&str, &str)| {
        (
            Collection::Links,
            json!({
                "from_collection": from.0, "from": from.1,
                "to_collection": to.0, "to": to.1, "as": "entry"}),
        )
    };
    let mut plan = week(&json!({}), &[paid(&json!({}))]);
    plan.extend([
        (Collection::Outcomes, json!({ "id": "o", "statement": "I sing" })),
        (
            Collection::Outcomes,
            json!({
            "id": "p", "statement": "I travel", "aspiration": "A job", "need_link": "Buses",
            "areas": ["PFA2"]}),
        ),
        note("hopes-and-fears/dreams", "A stage", &json!({ "id": "dream" })),
        note("path/goal", "The concert", &json!({ "id": "goal" })),
        note(NOT, "Too shy", &json!({ "id": "shy" })),
        link(("entries", "dream"), ("entries", "goal")),
        link(("entries", "goal"), ("outcomes", "o")),
        link(("entries", "goal"), ("entries", "dream")),
        link(("entries", "shy"), ("outcomes", "o")),
        link(("outcomes", "o"), ("blocks", "choir")),
    ]);
    let plan = circle(&plan);
    let threads = golden_thread(&day(), &plan, OTHERS);
    let told = |strands: &[Strand]| -> Vec<String> {
        let text = |line: &Line| match &line.says {
            Says::Note(note) => note.text.clone(),
            Says::Behind { text, .. } => text.clone(),
            Says::Provision(idea) => idea.what.clone(),
            other => format!("{other:?}"),
        };
        strands.iter().map(|s| format!("{}: {}", s.section, text(&s.line))).collect()
    };
    let [one, two] = &threads[..] else { panic!("{threads:?}") };
    assert_eq!(told(&one.aspirations), ["A: The concert", "A: A stage"], "the nearest first");
    assert_eq!(told(&one.needs), ["B: Too shy"]);
    assert_eq!(told(&one.provision), ["H1: Choir"]);
    assert!(one.is_whole());
    assert_eq!(told(&two.aspirations), ["A: A job"]);
    assert_eq!(told(&two.needs), ["D: Buses"], "its areas are about home");
    let torn = Gap::NoThread {
        outcome: text("I travel"),
        aspiration: false,
        need: false,
        provision: true,
    };
    let gaps = item(&ehc_plan(&day(), &plan, OTHERS), "E").gaps;
    assert!(gaps.contains(&torn), "{gaps:?}");
    let e = format!("{:?}", item(&ehc_plan(&day(), &plan, OTHERS), "E").lines);
    assert!(!e.contains("A job") && !e.contains("A stage"), "hopes stand in A, and not in E");
}

#[test]
fn a_form_field_has_a_name_and_only_what_has_a_value_is_there() {
    let mut plan = week(&json!({}), &[paid(&json!({}))]);
    plan.push(note(WORKS, "", &json!({ "symbol": "openmoji-1F3A4" })));
    plan.push((Collection::Reviews, json!({ "on": "2027-03-01" })));
    let mut plan = circle(&plan);
    plan.person.allocations = vec![allocation(AllocationStatus::Confirmed, Some(1_500_000))];
    let all = fields(&day(), &plan, OTHERS, MADE);
    let of = |name: &str| all.iter().find(|field| field.name == name).map(|f| f.value.clone());
    assert_eq!(of("person.first_name"), Some(FieldValue::Text(text("Amara"))));
    assert_eq!(of("person.age"), Some(FieldValue::Number(16)));
    assert_eq!(of("made.for_whom"), Some(FieldValue::Text(text("Harbour Council"))));
    assert_eq!(of("made.on"), Some(FieldValue::Date(MADE.on)));
    assert_eq!(of("nine.3.state"), Some(FieldValue::Text(text("partial"))), "a picture counts");
    assert_eq!(of("nine.3"), None, "and has no words");
    assert_eq!(of("nine.5"), Some(FieldValue::Texts(vec![text("Choir")])));
    assert_eq!(of("ehc.I.state"), None);
    assert_eq!(of("money.planned"), Some(FieldValue::Money(222_560)));
    assert_eq!(of("money.left"), Some(FieldValue::Money(1_277_440)));
    assert_eq!(of("review.on"), Some(FieldValue::Date(date(2027, 3, 1))));
    let names: std::collections::BTreeSet<_> = all.iter().map(|field| &field.name).collect();
    assert_eq!(names.len(), all.len(), "each name is there once");
    let kept = fields(&day(), &plan, Allowed { private: false, money: false }, MADE);
    assert!(!kept.iter().any(|field| field.name.starts_with("money.")), "not for this copy");
}
