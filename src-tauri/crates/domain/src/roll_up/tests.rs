//! Who is counted, what of, and what of it others may read.

use std::sync::Arc;

use chrono::TimeZone;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::consent::{Consent, ConsentBasis};
use crate::plan::{Collection, Field, Order, Record};
use crate::{CircleId, EventInfo, Person, Plan, RecordId, Revision};

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 12, 3, 16, 0, 0).single().expect("a moment")
}

fn consent(answer: ConsentAnswer) -> Consent {
    Consent {
        purpose: Purpose::CountMe,
        answer,
        given_by: "the person".to_owned(),
        basis: ConsentBasis::Own,
        on: None,
        how: String::new(),
        to_whom: String::new(),
        until: None,
        withdrawn_at: None,
    }
}

fn person(n: usize) -> Circle {
    let id = CircleId::new(format!("c{n}")).expect("an id");
    let mut person = Person::named(format!("Person{n}"));
    person.consents = vec![consent(ConsentAnswer::Yes)];
    Circle { id, person, plan: Plan::default() }
}

fn add(circle: &mut Circle, collection: Collection, fields: &Value) {
    let plan = &mut circle.plan;
    let id = RecordId::new(format!("r{}", plan.len())).expect("an id");
    let mut record = Record::new(id, Order::after(plan.last_order(collection)), Revision(1));
    for (name, value) in fields.as_object().expect("fields") {
        record.fields.insert(name.clone(), Field::new(value.clone(), Revision(1)));
    }
    plan.put(collection, record);
}

fn wants(circle: &mut Circle, area: &str, exists: &str) {
    let gap = json!({ "area": area, "wanted": "Somewhere to swim", "exists": exists });
    add(circle, Collection::Gaps, &gap);
}

fn note(circle: &mut Circle, text: &str, more: &Value) {
    let mut fields = json!({ "worksheet": "working-not-working", "section": "working",
        "text": text, "perspective": "Family" });
    for (name, value) in more.as_object().expect("fields") {
        fields[name.as_str()] = value.clone();
    }
    add(circle, Collection::Entries, &fields);
}

fn day(circles: Vec<Circle>) -> Day {
    let mut day = Day::new(EventInfo::new("e", "The day"));
    day.circles = circles.into_iter().map(Arc::new).collect();
    day
}

fn people(n: usize, fill: impl Fn(usize, &mut Circle)) -> Day {
    let circle = |n| {
        let mut circle = person(n);
        fill(n, &mut circle);
        circle
    };
    day((0..n).map(circle).collect())
}

fn line(all: &RollUp, area: GapArea) -> &GapLine {
    all.gaps.iter().find(|line| line.area == Some(area)).expect("every part of life is there")
}

fn of<T: PartialEq>(lines: &[(T, Count)], what: &T) -> Count {
    lines.iter().find(|(one, _)| one == what).expect("it is counted").1
}

#[test]
fn only_those_who_agree_now_are_counted() {
    let check = |consents: Vec<Consent>, counted: u32, why: &str| {
        let mut circle = person(1);
        circle.person.consents = consents;
        wants(&mut circle, "Health", "No");
        let all = roll_up(&day(vec![circle]), now(), RollUpCopy::Own);
        assert_eq!(all.agreed, Count::Exactly(counted), "{why}");
        assert_eq!(line(&all, GapArea::Health).wanted, Count::Exactly(counted), "{why}");
        assert_eq!(all.said.expect("our own").gaps.len(), counted as usize, "{why}");
    };
    let yes = || consent(ConsentAnswer::Yes);
    check(vec![yes()], 1, "a yes");
    check(Vec::new(), 0, "never asked");
    check(vec![consent(ConsentAnswer::No)], 0, "a no");
    check(vec![consent(ConsentAnswer::Ask)], 0, "each time anew");
    check(vec![Consent { withdrawn_at: Some(now()), ..yes() }], 0, "taken back");
    let until = now().date_naive().pred_opt();
    check(vec![Consent { until, ..yes() }], 0, "over yesterday");
    check(vec![Consent { purpose: Purpose::Photos, ..yes() }], 0, "a yes to something else");
}

#[test]
fn people_are_counted_and_not_how_often_they_say_it() {
    let day = people(6, |_, circle| {
        wants(circle, "Work", "No");
        wants(circle, "Work", "No");
        wants(circle, "Work", "Full");
        for statement in ["I work in a shop", "I have a trade"] {
            let outcome = json!({ "statement": statement, "areas": ["PFA1", "WB05", "WB06"] });
            add(circle, Collection::Outcomes, &outcome);
        }
        let stopped = json!({ "statement": "Old", "areas": ["PFA4"], "status": "Stopped" });
        add(circle, Collection::Outcomes, &stopped);
    });
    let all = roll_up(&day, now(), RollUpCopy::ToPassOn);
    let six = Count::Exactly(6);
    let work = line(&all, GapArea::Work);
    assert_eq!(work.wanted, six);
    let [yes, no, full, ..] = work.answers;
    assert_eq!((yes, no, full), (Count::Exactly(0), six, six));
    assert_eq!(of(&all.outcomes, &OutcomeArea::PFA1), six);
    assert_eq!(of(&all.outcomes, &OutcomeArea::Wellbeing), six, "a long list counts as one");
    assert_eq!(of(&all.outcomes, &OutcomeArea::PFA4), Count::Exactly(0), "what was stopped");
    assert_eq!(of(&all.evidence, &Evidence::AfterSixteen), six);
    assert_eq!(of(&all.evidence, &Evidence::Money), Count::Exactly(0));
}

#[test]
fn what_is_private_or_a_guess_is_counted_nowhere() {
    let day = people(6, |_, circle| {
        note(circle, "Kept", &json!({ "private": true, "theme": "Dogs" }));
        note(circle, "Guessed", &json!({ "source": "BestGuess", "theme": "Dogs" }));
        note(circle, "Not working", &json!({ "section": "not-working" }));
    });
    let all = roll_up(&day, now(), RollUpCopy::Own);
    assert_eq!(all.themes, []);
    assert_eq!(of(&all.works, &Perspective::Family), Count::Exactly(0));
    assert_eq!(all.said.expect("our own").works, Vec::<String>::new());
}

#[test]
fn words_that_could_name_somebody_are_in_the_organisers_own_copy_alone() {
    let day = people(6, |n, circle| {
        note(circle, "She phones me", &json!({ "theme": "Phone calls" }));
        note(circle, "We swim", &json!({ "theme": "with person3" }));
        if n < 4 {
            note(circle, "We bake", &json!({ "theme": "Baking" }));
        }
        wants(circle, "PFA3", "No");
    });
    let own = roll_up(&day, now(), RollUpCopy::Own);
    let themes: Vec<&str> = own.themes.iter().map(|(theme, _)| theme.as_str()).collect();
    assert_eq!(themes, ["Phone calls", "with person3", "Baking"], "the most used first");
    let said = own.said.expect("our own copy");
    assert_eq!((said.gaps.len(), said.works.len()), (6, 16));
    assert!(said.works.is_sorted(), "in no order that says who");
    let shared = roll_up(&day, now(), RollUpCopy::ToPassOn);
    assert_eq!(shared.said, None);
    assert_eq!(shared.themes, [("Phone calls".to_owned(), Count::Exactly(6))]);
    let told = format!("{shared:?}");
    for word in ["swim", "Baking", "erson3"] {
        assert!(!told.contains(word), "{word}: {told}");
    }
}

#[test]
fn a_day_with_nobody_is_all_nought() {
    for copy in [RollUpCopy::Own, RollUpCopy::ToPassOn] {
        let all = roll_up(&day(Vec::new()), now(), copy);
        assert!(numbers(&all).iter().all(|count| *count == Count::Exactly(0)));
    }
}

/// Returns every number of a roll-up.
fn numbers(all: &RollUp) -> Vec<Count> {
    let mut numbers = vec![all.agreed];
    numbers.extend(all.outcomes.iter().map(|(_, count)| *count));
    numbers.extend(all.gaps.iter().flat_map(|line| line.answers.into_iter().chain([line.wanted])));
    numbers.extend(all.themes.iter().map(|(_, count)| *count));
    numbers.extend(all.tiers.iter().map(|(_, count)| *count));
    numbers.extend(all.works.iter().map(|(_, count)| *count));
    numbers.extend(all.evidence.iter().map(|(_, count)| *count));
    numbers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever people wrote: no number from one to four is there, nor a whole and a part of it
    /// that differ by one.
    #[test]
    fn the_copy_to_pass_on_gives_no_small_number_away(
        wishes in prop::collection::vec(prop::collection::vec((0usize..9, 0usize..6), 0..4), 0..30),
        areas in prop::collection::vec(prop::sample::subsequence(
            vec!["PFA1", "PFA2", "PFA3", "PFA4", "WB01", "CA02", "KM5"], 0..4), 30),
    ) {
        let day = people(wishes.len(), |n, circle| {
            for (area, exists) in &wishes[n] {
                wants(circle, &format!("{:?}", GapArea::ALL[*area]),
                    &format!("{:?}", IsThere::ALL[*exists]));
            }
            add(circle, Collection::Outcomes,
                &json!({ "statement": "Something else", "areas": areas[n] }));
            note(circle, "It works", &json!({ "theme": "All of us" }));
        });
        let all = roll_up(&day, now(), RollUpCopy::ToPassOn);
        let few = |n: u32| (1..5).contains(&n);
        for count in numbers(&all) {
            if let Count::Exactly(n) = count {
                prop_assert!(!few(n), "{all:?}");
            }
        }
        let apart = |whole: Count, part: Count| match (whole, part) {
            (Count::Exactly(whole), Count::Exactly(part)) => whole.checked_sub(part),
            _ => None,
        };
        for count in numbers(&all) {
            prop_assert!(apart(all.agreed, count).is_none_or(|n| !few(n)), "{all:?}");
        }
        for line in &all.gaps {
            for part in line.answers {
                prop_assert!(apart(line.wanted, part).is_none_or(|n| !few(n)), "{line:?}");
            }
            let hidden: Vec<_> =
                line.answers.iter().filter(|one| !matches!(one, Count::Exactly(_))).collect();
            let sum = line.answers.iter().filter_map(|one| match one {
                Count::Exactly(n) => Some(*n),
                Count::FewerThanFive | Count::FiveOrMore => None,
            });
            if let (Count::Exactly(wanted), [one]) = (line.wanted, hidden.as_slice()) {
                let rest = wanted.saturating_sub(sum.sum());
                prop_assert!(!few(rest), "{one:?} is {rest}: {line:?}");
            }
        }
        let wholes = [Evidence::Outcomes, Evidence::AfterSixteen];
        let [outcomes, after] = wholes.map(|what| of(&all.evidence, &what));
        for (area, count) in &all.outcomes {
            prop_assert!(apart(outcomes, *count).is_none_or(|n| !few(n)), "{area:?}: {all:?}");
        }
        let work = of(&all.outcomes, &OutcomeArea::PFA1);
        prop_assert!(apart(after, work).is_none_or(|n| !few(n)), "{all:?}");
    }
}
