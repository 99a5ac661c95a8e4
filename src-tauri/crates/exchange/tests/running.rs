//! What is prepared for running the day comes in and goes out again, and what is wrong is named.

use domain::{
    ConsentAnswer, ConsentBasis, Dress, Facilitator, FacilitatorId, KeptAgenda, PackChoice,
    PackSection, Purpose, Reader, ReflowPolicy, TimeOfDay, WallNames, consent_answer,
};
use exchange::{SAMPLE, read, write};
use serde_json::{Value, json};

fn sample() -> Value {
    serde_json::from_str(SAMPLE).expect("the sample is JSON")
}

#[test]
fn all_that_was_prepared_comes_back_in_the_same_bytes() {
    let mut day = read(SAMPLE).expect("the sample reads");
    let id = FacilitatorId::new("mair").expect("an id");
    day.event.facilitators = vec![Facilitator { id, name: "Mair".to_owned() }];
    day.event.wall_names = WallNames::Initials;
    day.agenda.policy = ReflowPolicy::Proportional;
    day.agenda.ends_by = TimeOfDay::parse("17:00");
    let mut items = day.agenda.items.clone();
    items[1].script = "Now we look at what matters.".to_owned();
    items[1].prompts = "Who would you miss?\nWhat must never change?".to_owned();
    items[1].quiet_alternative = "Colouring".to_owned();
    let (start, kept) = (day.agenda.start, items.clone());
    day.agenda.items = items;
    day.event.agendas = vec![KeptAgenda { name: "Ours".to_owned(), start, items: kept }];
    let council = PackChoice {
        sections: vec![PackSection::Money, PackSection::Outcomes],
        dress: Dress::Larger,
        made_for: "Harbour Council".to_owned(),
        ..PackChoice::usual(Reader::Authority)
    };
    let own = PackChoice {
        sections: PackSection::ALL.to_vec(),
        with_private: true,
        ..PackChoice::usual(Reader::Family)
    };
    let none = PackChoice { sections: Vec::new(), ..PackChoice::usual(Reader::SupportTeam) };
    day.event.packs = vec![council, own, none];
    let once = write(&day);
    let again = read(&once).expect("it reads");
    assert_eq!(again.event, day.event, "the event");
    assert_eq!(again.agenda, day.agenda, "the agenda");
    for (before, after) in day.circles.iter().zip(&again.circles) {
        assert_eq!(before.person, after.person, "what was agreed to and prepared");
    }
    assert_eq!(write(&again), once, "the same bytes");
}

#[test]
fn what_came_in_during_the_day_is_of_that_day_alone() {
    let mut day = read(SAMPLE).expect("the sample reads");
    let mut tea = day.agenda.items[3].clone();
    (tea.id, tea.is_inserted) = (domain::ItemId::new("tea").expect("an id"), true);
    day.agenda.items.insert(2, tea);
    let again = read(&write(&day)).expect("it reads");
    assert_eq!(again.agenda.items.len(), day.agenda.items.len() - 1, "without the tea");
}

#[test]
fn the_sample_is_ready_for_its_day() {
    let day = read(SAMPLE).expect("the sample reads");
    let now = "2026-12-03T10:00:00Z".parse().expect("a time");
    let amara = &day.circles.first().expect("Amara").person;
    let said = consent_answer(&amara.consents, Purpose::GoOnWithoutMe, now);
    assert_eq!(said, Some(ConsentAnswer::Yes), "Amara's circle may go on");
    assert_eq!(amara.consents.first().expect("one").basis, ConsentBasis::Own);
    assert!(amara.preparation.comfort.contains("choir"), "what comforts her");
    assert!(!day.event.preparation.safeguarding_lead.is_empty(), "who is told of a worry");
}

#[test]
fn what_is_wrong_in_what_was_prepared_is_named_with_its_place() {
    let long = "x".repeat(1_001);
    let consent = |more: Value| {
        let mut consent = json!({ "purpose": "Photos", "answer": "Yes", "basis": "Own" });
        for (name, value) in more.as_object().expect("fields") {
            consent[name] = value.clone();
        }
        consent
    };
    let cases: [(&str, Value, &str); 11] = [
        (
            "/event/packs",
            json!([{ "reader": "Family" }, { "reader": "Family" }]),
            "event.packs[1].reader: this reader stands twice",
        ),
        (
            "/event/packs",
            json!([{ "reader": "Press" }]),
            "event.packs[0].reader: \"Press\" is none of Family, Authority, SupportTeam",
        ),
        (
            "/people/1/consents",
            json!([consent(json!({ "basis": "Friend" }))]),
            "people[1].consents[0].basis: \"Friend\" is none of Own, Parent, Attorney, BestInterests",
        ),
        (
            "/people/1/consents",
            json!([consent(json!({ "until": "2026-02-30" }))]),
            "people[1].consents[0].until: there is no day \"2026-02-30\" (YYYY-MM-DD)",
        ),
        (
            "/people/1/consents",
            json!([consent(json!({})), consent(json!({}))]),
            "people[1].consents[1].purpose: this purpose stands twice",
        ),
        (
            "/people/1/consents",
            json!([consent(json!({ "withdrawn_at": "noon" }))]),
            "people[1].consents[0].withdrawn_at: \"noon\" is no time (RFC 3339)",
        ),
        (
            "/people/1/preparation",
            json!({ "food": long }),
            "people[1].preparation.food: at most 1000 characters",
        ),
        (
            "/people/1/preparation",
            json!({ "shoes": "" }),
            "people[1].preparation.shoes: nothing of this name is known here",
        ),
        (
            "/event/facilitators",
            json!([{ "id": "a", "name": "A" }, { "id": "a", "name": "B" }]),
            "event.facilitators[1].id: the id \"a\" stands twice",
        ),
        (
            "/event/wall_names",
            json!("Nobody"),
            "event.wall_names: \"Nobody\" is none of Full, FirstName, Initials",
        ),
        (
            "/event/agendas",
            json!([{ "name": "Ours", "start": "25:00", "items": [] }]),
            "event.agendas[0].start: \"25:00\" is no time of day (HH:MM)",
        ),
    ];
    for (place, value, expected) in cases {
        let mut file = sample();
        let (parent, field) = place.rsplit_once('/').expect("a place");
        file.pointer_mut(parent).expect("the parent")[field] = value;
        let fault = read(&file.to_string()).expect_err(expected);
        assert_eq!(fault.to_string(), expected);
    }
}
