//! A day of many people whose plans are as full as plans are at the end of a long day.

use domain::Day;
use domain::plan::{Collection, Perspective};
use domain::{Circle, Plan};
use serde_json::json;

use crate::days::{add, circle, day, member, note};

/// Returns a day of this many people; one person's summary has some ten pages.
pub fn full_day(people: usize) -> Day {
    day((1..=people).map(person).collect())
}

fn person(number: usize) -> Circle {
    let names = ["Amara Whitfield", "Siân Llŷr", "Zofia Wiśniewska", "Ben Okoro", "فاطمہ خان"];
    let name = names[number % names.len()];
    let mut circle = circle(&format!("person-{number}"), name);
    circle.person.members =
        (0..8).map(|n| member(&format!("Member{n}"), "friend", Perspective::Family)).collect();
    notes(&mut circle.plan);
    week(&mut circle.plan);
    next(&mut circle.plan);
    circle
}

fn notes(plan: &mut Plan) {
    let sections = [
        ("one-page-profile", "like-and-admire"),
        ("one-page-profile", "important-to"),
        ("one-page-profile", "how-to-support"),
        ("working-not-working", "working"),
        ("working-not-working", "not-working"),
    ];
    for n in 0..60 {
        let perspective = Perspective::ALL[n % 4].name();
        let text = format!(
            "What matters in thing {n}: time to get ready, people whom I know, and a way home"
        );
        let more = json!({ "perspective": perspective, "voice": "Supported" });
        note(plan, sections[n % 5], &format!("n{n}"), &text, &more);
    }
}

fn week(plan: &mut Plan) {
    add(plan, Collection::Weeks, "w", &json!({"label": "Perfect"}));
    let days = [["Mon", "Wed"], ["Tue", "Thu"], ["Sat", "Sun"]];
    for n in 0..40 {
        let part = ["AM", "PM", "Eve", "Night"][n % 4];
        let activity = format!("Swimming or a walk, number {n}");
        let fields = json!({
            "week": "w", "days": days[n % 3], "part": part, "activity": activity,
            "where": "leisure centre", "support_minutes": 60});
        add(plan, Collection::Blocks, &format!("b{n}"), &fields);
    }
}

fn next(plan: &mut Plan) {
    for n in 0..14 {
        let fields = json!({
            "statement": format!("By next summer I do thing {n} with the people I like best"),
            "gives_me": "I belong somewhere, and people know my name",
            "measure": "I went there ten times", "by": "2027-07-31"});
        add(plan, Collection::Outcomes, &format!("o{n}"), &fields);
    }
    for n in 0..24 {
        let fields = json!({
            "what": format!("Ask at place {n} whether they have room on Thursdays"),
            "owner": format!("member{}", n % 8), "by": "2026-12-10",
            "first_step": "Phone them tonight", "agreed_by_owner": true});
        add(plan, Collection::Actions, &format!("t{n}"), &fields);
    }
}
