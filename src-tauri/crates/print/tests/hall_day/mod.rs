//! Whole days to print papers about the event of.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::plan::{Collection, Perspective};
use domain::{
    Circle, Consent, ConsentAnswer, ConsentBasis, Day, Facilitator, FacilitatorId, FixedStart,
    ItemId, ItemKind, Preset, Purpose, Run, Skipped, preset_agenda,
};
use serde_json::json;

use crate::days::{add, amara, circle, day, member};

/// Returns a day with an agenda, a place, people and what they need.
pub fn full_day() -> Day {
    let mut amara = amara();
    let needs = &mut amara.person.preparation;
    needs.is_asked = true;
    needs.medication = "Tablets at noon".to_owned();
    needs.food = "No nuts".to_owned();
    needs.senses = "Loud rooms are hard".to_owned();
    needs.helps_to_leave = "Grace".to_owned();
    let more = [
        json!({"what": "Book the hall", "owner": "grace", "by": "2026-12-01", "status": "Doing"}),
        json!({"what": "Bake the cake", "owner": "pat", "status": "Done"}),
    ];
    for (n, step) in more.iter().enumerate() {
        add(&mut amara.plan, Collection::Actions, &format!("more{n}"), step);
    }
    let mut day = day(vec![amara, circle("ben", "Ben"), circle("chitra", "Chitra")]);
    let (start, items) = preset_agenda(Preset::SharedHome, "en");
    day.agenda = domain::Agenda::new(start, items);
    let first = &mut day.agenda.items[0];
    first.script = "Everybody is welcome here.".to_owned();
    first.prompts = "Who is here?\nWhat shall we call you?".to_owned();
    first.quiet_alternative = "Draw your name".to_owned();
    let place = &mut day.event.preparation;
    place.safeguarding_lead = "Sam, 07700 900123".to_owned();
    place.quiet_room = "The library".to_owned();
    place.emergencies = "Ring 999; the defibrillator hangs by the door".to_owned();
    day.event.facilitators = ["Rosa", "Tom"]
        .map(|name| Facilitator {
            id: FacilitatorId::new(name.to_lowercase()).expect("an id"),
            name: name.to_owned(),
        })
        .to_vec();
    day
}

/// Says yes to being counted.
pub fn agree(circle: &mut Circle) {
    circle.person.consents.push(Consent {
        purpose: Purpose::CountMe,
        answer: ConsentAnswer::Yes,
        given_by: circle.person.name.clone(),
        basis: ConsentBasis::Own,
        on: None,
        how: String::new(),
        to_whom: String::new(),
        until: None,
        withdrawn_at: None,
    });
}

/// Returns a day with so many circles, each filled in.
pub fn everybody(n: usize, fill: impl Fn(usize, &mut Circle)) -> Day {
    let circles = (0..n).map(|n| {
        let mut circle = circle(&format!("c{n}"), &format!("Person{n}"));
        fill(n, &mut circle);
        circle
    });
    day(circles.collect())
}

/// Returns a day with as many people as there can be.
pub fn sixty() -> Day {
    let mut huge = everybody(60, |n, circle| {
        circle.person.members = (0..8)
            .map(|m| member(&format!("Member{n}x{m}"), "somebody close", Perspective::Family))
            .collect();
        agree(circle);
        for step in 0..6 {
            let fields = json!({"what": format!("Step {step} of person {n}"),
                "owner": format!("member{n}x{step}"), "by": format!("2027-{:02}-11", 1 + step)});
            add(&mut circle.plan, Collection::Actions, &format!("t{step}"), &fields);
        }
        let area = ["Work", "Health", "Housing"][n % 3];
        let exists = ["No", "Full", "TooFar", "Yes"][n % 4];
        let gap = json!({"area": area, "wanted": "Something near", "exists": exists});
        add(&mut circle.plan, Collection::Gaps, "g1", &gap);
        circle.person.preparation.is_asked = true;
        circle.person.preparation.food = "Anything but fish".to_owned();
    });
    huge.agenda = full_day().agenda;
    huge
}

/// Returns a day of which the morning ran, with something added and something left out.
pub fn a_day_that_ran(now: DateTime<Utc>) -> Day {
    let mut day = full_day();
    let at = |minutes: i64| now - TimeDelta::minutes(405) + TimeDelta::minutes(minutes);
    let agenda = &mut day.agenda;
    let id = |n: usize| agenda.items[n].id.clone();
    let (first, second, last) = (id(0), id(1), id(agenda.items.len() - 2));
    let mut song = agenda.items[3].clone();
    song.id = ItemId::new("song").expect("an id");
    song.title = "A song".to_owned();
    song.kind = ItemKind::Plenary;
    song.is_inserted = true;
    song.fixed_start = None::<FixedStart>;
    let song_id = song.id.clone();
    agenda.items.insert(1, song);
    let run = |item, from, to, paused| Run {
        item,
        started_at: at(from),
        ended_at: Some(at(to)),
        extra_minutes: 0,
        minutes: None,
        paused_seconds: paused,
    };
    agenda.runs = vec![run(first, 5, 30, 300), run(song_id, 30, 37, 0), run(second, 37, 70, 0)];
    agenda.skipped = vec![Skipped { item: last, reason: "No time for it".to_owned(), at: at(70) }];
    agenda.is_over = true;
    day.event.date = NaiveDate::from_ymd_opt(2026, 12, 3);
    day
}
