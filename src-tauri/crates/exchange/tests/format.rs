//! The format keeps its promises on the sample event and on broken files.

use domain::plan::{Collection, Field};
use domain::{Revision, apply_all};
use exchange::{SAMPLE, read, write, write_figures};
use serde_json::{Value, json};

fn sample() -> Value {
    serde_json::from_str(SAMPLE).expect("the sample is JSON")
}

#[test]
fn the_sample_event_has_the_figures_of_the_examples() {
    let day = read(SAMPLE).expect("the sample reads");
    let figures = write_figures(&day).expect("they can be counted");
    let expected = include_str!("../sample/harbour-house.figures.json");
    assert_eq!(figures.trim_end(), expected.trim_end(), "right to the penny, in that order");
}

#[test]
fn export_then_import_then_export_gives_the_same_bytes() {
    let once = write(&read(SAMPLE).expect("the sample reads"));
    let twice = write(&read(&once).expect("our own export reads"));
    assert_eq!(once, twice, "nothing is lost or moved");
    let same: Value = serde_json::from_str(&once).expect("it is JSON");
    assert_eq!(same, sample(), "and it says what the sample says");
}

#[test]
fn what_a_newer_version_says_is_kept() {
    let mut file = sample();
    file["colour"] = json!({ "sky": ["blue", 1] });
    file["event"]["mood"] = json!("warm");
    file["event"]["agenda"]["items"][0]["song"] = json!("hello");
    file["rates"][0]["note"] = json!(1);
    file["shared_support"]["core"][0]["note"] = json!(2);
    file["people"][0]["pet"] = json!("cat");
    file["people"][0]["circle"][0]["pet"] = json!("dog");
    file["people"][0]["allocations"][0]["note"] = json!(3);
    file["people"][0]["plan"]["extra"] = json!([1, 2]);
    file["people"][0]["plan"]["week"]["season"] = json!("winter");
    file["people"][0]["plan"]["week"]["blocks"][0]["mood"] = json!(7);
    file["people"][0]["plan"]["week"]["blocks"][0]["mix"][0]["mood"] = json!(8);
    file["people"][0]["plan"]["week"]["blocks"][0]["mix"][0]["id"] = json!("x9");
    file["people"][0]["plan"]["worksheets"]["my-own"] = json!({ "things": [
        { "id": "p1", "text": "the same id in another list", "columns": { "place": "town" }, "z": 1 }
    ] });
    let day = read(&file.to_string()).expect("it reads");
    let again: Value = serde_json::from_str(&write(&day)).expect("it is JSON");
    assert_eq!(again, file, "every unknown field is there again");
}

#[test]
fn a_plan_as_it_was_left_at_the_end_of_the_day_can_be_taken_in_again() {
    let mut file = sample();
    file["people"][1]["plan"]["actions"][0]["owner"] = json!("lena");
    file["people"][1]["circle"] = json!([{ "id": "lena", "name": "Lena" }]);
    file["people"][1]["plan"]["actions"] = json!([
        { "id": "a1", "what": "Ask about the bus", "owner": "lena", "helpers": ["lena", "ben"],
          "outcome": "o1" },
    ]);
    file["people"][1]["plan"]["outcomes"] = json!([{ "id": "o1", "statement": "I go out alone" }]);
    file["people"][1]["plan"]["worksheets"] = json!({ "one-page-profile": {
        "important-to": [{ "id": "p1", "text": "Tea" }],
        "how-to-support": [{ "id": "p1", "text": "Ask me first" }],
    } });
    file["people"][1]["allocations"] =
        json!([{ "stream": "PersonalBudget", "status": "Confirmed" }]);
    let mut day = read(&file.to_string()).expect("it reads");
    let circle = day.circles[1].id.clone();
    let mut person = day.circles[1].person.clone();
    person.members.clear();
    let mut changes = vec![domain::Change::PersonChanged { circle: circle.clone(), person }];
    for (collection, record) in day.circles[1].plan.everything() {
        let (circle, mut record) = (circle.clone(), record.clone());
        match collection {
            Collection::Outcomes => record.removed = true,
            Collection::Entries => {
                let section = Field::new(json!("important-to"), Revision(2));
                record.fields.insert("section".to_owned(), section);
            }
            _ => continue,
        }
        changes.push(domain::Change::RecordChanged { circle, collection, record });
    }
    apply_all(&mut day, Revision(2), &changes);
    let once = write(&day);
    let again = read(&once).unwrap_or_else(|fault| panic!("our own export is refused: {fault}"));
    assert_eq!(write(&again), once, "and says the same");
    assert!(once.contains("Ask me first") && once.contains("Ask about the bus"), "{once}");
}

/// Reads the sample after a change, and returns the fault.
fn fault(change: impl FnOnce(&mut Value)) -> String {
    let mut file = sample();
    change(&mut file);
    read(&file.to_string()).expect_err("it is refused").to_string()
}

type Breaking = dyn FnOnce(&mut Value);

#[test]
fn a_fault_names_its_place() {
    let ben = |file: &mut Value, pointer: &str, value: Value| {
        *file.pointer_mut(&format!("/people/1/plan{pointer}")).expect("it is there") = value;
    };
    let cases: [(&str, Box<Breaking>); 14] = [
        (
            "people[1].plan.week.blocks[3].mix[0].shared_activity: no shared activity has the id \"gard\"",
            Box::new(move |f| ben(f, "/week/blocks/3/mix/0/shared_activity", json!("gard"))),
        ),
        (
            "people[1].plan.week.blocks[2].mix[0].rate: no rate has the id \"staf\"",
            Box::new(move |f| ben(f, "/week/blocks/2/mix/0/rate", json!("staf"))),
        ),
        (
            "people[1].plan.week.blocks[0].days: this is not a value for this field",
            Box::new(move |f| ben(f, "/week/blocks/0/days", json!(["Mo"]))),
        ),
        (
            "people[1].plan.week.blocks[0].minutes: -5 is not between 0 and 1440",
            Box::new(move |f| ben(f, "/week/blocks/0/minutes", json!(-5))),
        ),
        (
            "people[1].plan.actions[0].by: there is no such day (YYYY-MM-DD)",
            Box::new(move |f| ben(f, "/actions/0/by", json!("2027-02-29"))),
        ),
        (
            "people[1].plan.actions[0].owner: nobody in this circle has the id \"samm\"",
            Box::new(move |f| ben(f, "/actions/0/owner", json!("samm"))),
        ),
        (
            "people[1].plan.outcomes[0].statement: null is not used: leave the field out",
            Box::new(move |f| ben(f, "/outcomes/0/statement", json!(null))),
        ),
        (
            "shared_support.core[0].weights: the weights add up to 9500, not to 10000",
            Box::new(|f| f["shared_support"]["core"][0]["weights"]["ben"] = json!(2500)),
        ),
        (
            "shared_support.nights[0].sharers[1]: no person has the id \"bob\"",
            Box::new(|f| f["shared_support"]["nights"][0]["sharers"][1] = json!("bob")),
        ),
        (
            "people[2].id: the id \"amara\" stands twice",
            Box::new(|f| f["people"][2]["id"] = json!("amara")),
        ),
        (
            "people[0].allocations[0].pence: -1 is not between 0 and 10000000000",
            Box::new(|f| f["people"][0]["allocations"][0]["pence"] = json!(-1)),
        ),
        (
            "version: this file is of version 2, newer than this app's 1",
            Box::new(|f| f["version"] = json!(2)),
        ),
        (
            "format: this is not an event file (planning-live/event)",
            Box::new(|f| f["format"] = json!("shopping")),
        ),
        (
            "event.agenda.items[0].min_minutes: 20 is not between 0 and 15",
            Box::new(|f| f["event"]["agenda"]["items"][0]["min_minutes"] = json!(20)),
        ),
    ];
    for (expected, change) in cases {
        assert_eq!(fault(change), expected, "the place is named");
    }
}

#[test]
fn more_than_a_day_can_hold_is_refused_before_it_is_a_file() {
    let crowd: Vec<Value> =
        (0..61).map(|n| json!({ "id": format!("p{n}"), "name": "Somebody" })).collect();
    let said = fault(|file| {
        file["people"] = json!(crowd);
        file["shared_support"] = json!({});
    });
    assert_eq!(said, "people: 61 are too many: at most 60", "with the limit");
}

#[test]
fn text_that_is_not_json_says_where_it_stops_being_it() {
    let fault = read("{ \"format\": ").expect_err("it is refused").to_string();
    assert_eq!(fault, "line 1, column 12: this is not JSON", "a person can look there");
    assert!(read("").is_err() && read("[]").is_err() && read("null").is_err(), "nor are these");
}

#[test]
fn money_that_is_not_there_is_not_nought() {
    let mut file = sample();
    file["people"][0]["allocations"][0] = json!({ "stream": "PersonalBudget", "status": "None" });
    let day = read(&file.to_string()).expect("it reads");
    let figures: Value =
        serde_json::from_str(&write_figures(&day).expect("counted")).expect("JSON");
    assert_eq!(figures["people"][0]["status"], json!("None"), "said");
    assert!(figures["people"][0].get("left").is_none(), "nothing is left of nothing");
    assert_eq!(figures["event"]["confirmed"]["allocation"], json!(11_960_000), "of the others");
}
