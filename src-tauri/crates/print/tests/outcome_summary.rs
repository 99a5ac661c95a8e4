//! Outcome summaries of whole days, read back with tools that are not ours.

mod days;
mod outside;

use std::sync::Arc;

use days::{allocation, amara, circle, date, day, id, note, too_much};
use domain::money::AllocationStatus;
use domain::plan::Collection;
use domain::worksheet::{Worksheets, template};
use domain::{Day, Plan, Rejection};
use print::words::Language;
use print::{Paper, Who, outcome_summary, render};
use serde_json::json;

fn printed(day: &Day, who: &Who, language: Language) -> Paper {
    let sheet = outcome_summary(day, who, language, date(2026, 12, 5)).expect("a circle to print");
    render(&sheet).expect("a sheet that can be printed")
}

fn assert_good(paper: &Paper) {
    outside::assert_sound(&paper.bytes);
    outside::assert_fonts_come_along(&paper.bytes);
    outside::assert_for_everyone_and_for_good(&paper.bytes);
}

/// Returns the text with each run of white space as one space.
fn read(paper: &Paper) -> String {
    outside::text(&paper.bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Fails unless these are in the text, one after the other.
fn assert_in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            unreachable!("“{part}” does not follow in:\n{text}");
        };
        rest = after;
    }
}

#[test]
fn one_person_takes_everything_home_in_the_order_of_the_day() {
    let paper = printed(&day(vec![amara()]), &Who::One(id("amara")), Language::English);
    assert_eq!(paper.warnings, []);
    assert_good(&paper);
    let text = read(&paper);
    assert_in_order(
        &text,
        &[
            "Amara",
            "Harbour House planning day · 3 December 2026 · Harbour Community Centre",
            "In my circle: Grace (mum), Pat (friend from choir) and Lena (keyworker)",
            "One-page profile",
            "What people like and admire about me",
            "She makes everyone laugh · Family",
            "Singing, every day, loudly · Amara",
            "Give me ten minutes before we go out · Family, for Amara, a best guess",
            "Working and not working",
            "Waiting for staff",
            "She phones me every night",
            "The bus is rushed said for Amara",
            "My perfect week",
            "Every day Breakfast at my own pace home · paid support",
            "Choir practice",
            "19:30",
            "What will be different",
            "By next summer I sing with the choir at the concert",
            "I belong somewhere",
            "31 July 2027",
            "I travel on my own and feel safe",
            "No date yet",
            "Who does what",
            "Ask the choir leader",
            "Lena, with Grace",
            "Nobody yet",
            "My money",
            "There is £41,600.00 a year for my support. My plan uses",
            "A year is counted as 52 weeks.",
            "We look at this plan together every 12 weeks, for the first time by 25 February 2027.",
        ],
    );
    for foot in ["Amara · Harbour House planning day · printed 5 December 2026", "Page 1 of 3"] {
        assert!(text.contains(foot), "{foot}");
    }
    assert!(!text.contains("Mo (neighbour)"), "who said no was not in the circle");
    assert!(!text.contains("Never mind"), "a dropped action is not printed");
}

#[test]
fn everybody_begins_on_a_new_page_in_circle_order() {
    let day = day(vec![amara(), circle("ben", "Ben"), circle("chitra", "Chitra")]);
    let paper = printed(&day, &Who::Everyone, Language::English);
    assert_good(&paper);
    let pages: Vec<String> =
        outside::text(&paper.bytes).split('\u{c}').map(str::to_owned).collect();
    assert!(pages[0].contains("The plans in this pack"));
    for name in ["Amara", "Ben", "Chitra"] {
        assert!(pages[0].contains(name), "{name} is on the front page");
        let begins = |page: &&String| {
            page.contains(&format!("{name} · Harbour House planning day · printed"))
        };
        assert!(pages.iter().any(|page| begins(&page)), "{name} has pages");
    }
    let ben = pages.iter().position(|page| page.contains("Ben ·")).expect("Ben’s page");
    assert!(!pages[ben].contains("Amara ·"), "nobody shares a page");
}

#[test]
fn an_empty_plan_says_kind_sentences_in_both_languages() {
    let check = |language, sentences: &[&str]| {
        let paper = printed(&day(vec![circle("ben", "Ben")]), &Who::One(id("ben")), language);
        assert_good(&paper);
        assert_in_order(&read(&paper), sentences);
    };
    check(
        Language::English,
        &[
            "Ben",
            "It can be filled in at home, with the people who know Ben best.",
            "Nobody has written yet what works and what does not.",
            "The perfect week is still open.",
            "There are no outcomes yet.",
            "Nobody has taken on a step yet.",
            "Nothing is written about money yet.",
            "We have not chosen yet when to look at this plan again.",
        ],
    );
    check(
        Language::Welsh,
        &[
            "Ben",
            "Mae'r dudalen hon heb ei hysgrifennu eto.",
            "Mae'r wythnos berffaith yn dal yn agored.",
            "Does dim wedi'i ysgrifennu am arian eto.",
        ],
    );
}

#[test]
fn what_stays_in_the_circle_is_not_on_the_page_that_the_desk_prints() {
    let mut circle = amara();
    let place = ("one-page-profile", "important-to");
    note(&mut circle.plan, place, "p8", "Afraid of dogs", &json!({"private": true}));
    let mut day = day(vec![circle]);
    let own = template("working-not-working").map(|shipped| {
        let mut own = shipped.clone();
        own.sections[1].is_private = true;
        own
    });
    let own = own.into_iter().collect();
    day.worksheets = Arc::new(Worksheets { own, ..Worksheets::default() });
    let text = read(&printed(&day, &Who::Everyone, Language::English));
    assert_in_order(&text, &["Singing, every day, loudly", "She phones me every night"]);
    for private in ["Afraid of dogs", "Waiting for staff", "The bus is rushed"] {
        assert!(!text.contains(private), "{private}: {text}");
    }
}

#[test]
fn far_too_much_is_printed_to_the_last_word() {
    let paper = printed(&day(vec![too_much()]), &Who::Everyone, Language::Welsh);
    assert_good(&paper);
    let text = read(&paper);
    for n in 0..300 {
        assert!(text.contains(&format!("note{n}.")), "note {n} is there");
    }
    for n in 0..120 {
        assert!(text.contains(&format!("activity{n}.")), "activity {n} is there");
    }
    for n in 0..60 {
        assert!(text.contains(&format!("outcome{n}.")), "outcome {n} is there");
        assert!(text.contains(&format!("action{n}.")), "action {n} is there");
    }
}

#[test]
fn names_from_right_to_left_are_printed_and_can_be_copied() {
    let mut circle = circle("fatima", "فاطمہ خان");
    circle.person.members = vec![days::member("Omar", "بھائی", domain::plan::Perspective::Family)];
    days::add(
        &mut circle.plan,
        Collection::Actions,
        "t1",
        &json!({"what": "گھر کی چابی", "owner": "fatima"}),
    );
    let paper = printed(&day(vec![circle]), &Who::Everyone, Language::English);
    assert_eq!(paper.warnings, []);
    assert_good(&paper);
    let text = outside::text(&paper.bytes);
    for name in ["فاطمہ خان", "بھائی", "چابی"] {
        assert!(text.contains(name), "{name} is not in:\n{text}");
    }
}

#[test]
fn money_that_is_not_known_is_never_nought() {
    let check = |status, pence, expected: &str, why: &str| {
        let mut circle = circle("ben", "Ben");
        circle.person.allocations = vec![allocation(status, pence)];
        let cost = json!({"label": "Tools", "pence": 18_000, "per": "Once"});
        days::add(&mut circle.plan, Collection::Costs, "c1", &cost);
        let paper = printed(&day(vec![circle]), &Who::One(id("ben")), Language::English);
        let text = read(&paper);
        assert!(text.contains(expected), "{why}:\n{text}");
        assert!(!text.contains("£0.00"), "{why}");
    };
    check(
        AllocationStatus::Unknown,
        None,
        "How much money there will be is not known yet. My plan would need £180.00 a year.",
        "not known",
    );
    check(
        AllocationStatus::None,
        None,
        "I have no personal budget. My plan would need £180.00 a year.",
        "none",
    );
    check(
        AllocationStatus::Confirmed,
        Some(10_000),
        "My plan needs £180.00: that is £80.00 more than there is",
        "over",
    );
    check(AllocationStatus::Confirmed, Some(18_000), "my plan uses all of it", "to the penny");
    check(
        AllocationStatus::Indicative,
        Some(20_000),
        "and £20.00 is left. The amount is not confirmed yet.",
        "not sure",
    );
}

#[test]
fn what_is_on_trial_is_still_paid_for_and_both_sums_are_said() {
    let check = |pence, language, expected: &[&str]| {
        let mut circle = amara();
        circle.person.allocations = vec![allocation(AllocationStatus::Confirmed, pence)];
        let trying = json!({"block": "a1", "tier": "Technology", "minutes_per_week": 60,
            "stage": "Trying"});
        days::add(&mut circle.plan, Collection::Mixes, "m3", &trying);
        let text = read(&printed(&day(vec![circle]), &Who::One(id("amara")), language));
        assert_in_order(&text, expected);
    };
    // 315 minutes at 21.40 are 112.35 a week, with the choir 115.85; an hour on trial is 21.40 more.
    check(
        Some(4_160_000),
        Language::English,
        &[
            "My plan uses £6,024.20 of it, and £35,575.80 is left.",
            "the help that is paid for now stays: then my plan uses £7,137.00, and £34,463.00 is left.",
            "An ordinary week comes to £115.85, or to £137.25 while we try new ideas.",
            "A year is counted as 52 weeks.",
        ],
    );
    check(
        Some(700_000),
        Language::Welsh,
        &["£975.80 ar ôl.", "£7,137.00 ar fy nghynllun wedyn, sef £137.00 yn fwy", "£137.25 tra"],
    );
    check(
        None,
        Language::English,
        &[
            "not known yet. My plan would need £6,024.20",
            "then my plan would need £7,137.00 a year",
        ],
    );
}

#[test]
fn only_the_main_week_is_on_the_wall_at_home() {
    let mut circle = amara();
    let plan = &mut circle.plan;
    let put = |plan: &mut Plan, week: &str, kind: &str, what: &str| {
        days::add(plan, Collection::Weeks, week, &json!({"label": "Perfect", "kind": kind}));
        let block = json!({"week": week, "days": ["Mon"], "part": "AM", "activity": what});
        days::add(plan, Collection::Blocks, &format!("{week}.b"), &block);
    };
    put(plan, "now", "Now", "The day centre");
    put(plan, "other", "Option", "A job at the café");
    put(plan, "summer", "Season", "Camping");
    let text = read(&printed(&day(vec![circle]), &Who::One(id("amara")), Language::English));
    assert!(text.contains("Choir practice"), "the perfect week is there");
    for other in ["The day centre", "A job at the café", "Camping"] {
        assert!(!text.contains(other), "{other} is of another week");
    }
}

#[test]
fn who_asked_not_to_see_money_does_not_find_it_on_paper() {
    let mut circle = amara();
    days::add(&mut circle.plan, Collection::About, "plan", &json!({"hides_money": true}));
    let text = read(&printed(&day(vec![circle]), &Who::Everyone, Language::English));
    assert!(text.contains("Amara has asked not to see money here."), "{text}");
    assert!(!text.contains('£'), "no amount is on the page");
}

#[test]
fn nobody_is_printed_for_a_circle_that_is_not_there() {
    let day = day(Vec::new());
    let summary = outcome_summary(&day, &Who::One(id("ben")), Language::English, date(2026, 1, 1));
    assert_eq!(summary, Err(Rejection::NoSuchCircle));
    let paper = printed(&day, &Who::Everyone, Language::English);
    assert_eq!(paper.pages, 1, "a day with nobody has a front page");
}
