//! The past of a plan: when it changed, what it was, and the way back.

use std::collections::BTreeMap;

use kit::{Device, House};
use serde_json::{Value, json};

const PROFILE: &str = "one-page-profile";

async fn moments(device: &mut Device) -> Vec<Value> {
    device.say(&json!({ "type": "history" })).await;
    device.hears("history").await["moments"].as_array().expect("a list").clone()
}

/// Records by their collection and id.
type Plan = BTreeMap<(String, String), Value>;

async fn plan_at(device: &mut Device, revision: u64) -> Plan {
    device.say(&json!({ "type": "planAt", "revision": revision })).await;
    let answer = device.hears("planAt").await;
    assert_eq!(answer["revision"], json!(revision), "the one that was asked for");
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let records = answer["records"].as_array().expect("a list").iter();
    records
        .map(|item| {
            let record = &item["record"];
            ((text(&item["collection"]), text(&record["id"])), record.clone())
        })
        .collect()
}

/// What a person sees of a plan: values and places, without the revisions that set them.
fn seen(plan: &Plan) -> Plan {
    let there = plan.iter().filter(|(_, record)| record["removed"] == json!(false));
    there
        .map(|(place, record)| {
            let fields = record["fields"].as_object().expect("fields").iter();
            let fields = fields.filter(|(_, field)| !field["value"].is_null());
            let fields: Vec<_> =
                fields.map(|(name, field)| json!([name, field["value"]])).collect();
            (place.clone(), json!({ "order": record["order"], "fields": fields }))
        })
        .collect()
}

/// Returns the edits that make one plan look like another.
fn back(now: &Plan, then: &Plan) -> Vec<Value> {
    let mut edits = Vec::new();
    for ((collection, id), record) in now {
        let place = |kind: &str| json!({ "type": kind, "collection": collection, "record": id });
        let Some(old) = then.get(&(collection.clone(), id.clone())) else {
            edits.push(place("remove"));
            continue;
        };
        let fields = record["fields"].as_object().expect("fields");
        for (name, field) in fields {
            let value = &old["fields"][name]["value"];
            if *value != field["value"] {
                let mut set = place("set");
                set["field"] = json!(name);
                set["value"] = value.clone();
                set["base"] = field["revision"].clone();
                set["seen"] =
                    if field["value"].is_string() { field["value"].clone() } else { Value::Null };
                edits.push(set);
            }
        }
        if old["order"] != record["order"] {
            let mut moved = place("move");
            moved["order"] = old["order"].clone();
            edits.push(moved);
        }
        if old["removed"] != record["removed"] {
            edits.push(place(if old["removed"] == json!(true) { "remove" } else { "restore" }));
        }
    }
    edits
}

fn edit(kind: &str, note: &str) -> Value {
    json!({ "type": kind, "collection": "entries", "record": note })
}

#[tokio::test]
async fn a_plan_can_be_seen_as_it_was_and_brought_back() {
    let mut house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let note = amara.writes(PROFILE, "important-to", "Singing").await;
    let other = amara.writes(PROFILE, "important-to", "Being on time").await;
    house.wind(600);
    amara.types(&note, "Singing every day").await;
    let kept = amara.plan().clone();
    let revision = amara.revision();

    house.wind(600);
    let mut second = house.device("amara").await;
    second.types(&note, "Nothing of the kind").await;
    let third = second.writes(PROFILE, "important-to", "Swimming").await;
    let mut moved = edit("move", &note);
    moved["order"] = json!("z");
    second.edits(json!([moved, edit("remove", &other)])).await;
    house.wind(600);
    second.edits(json!([edit("restore", &other), edit("remove", &third)])).await;
    second.edits(json!([edit("remove", &note)])).await;
    amara.catches_up().await;
    house.restart().await;

    let mut amara = house.device("amara").await;
    let then = plan_at(&mut amara, revision).await;
    assert_eq!(then, kept, "every record as it was published");
    let now = amara.plan().clone();
    assert_ne!(seen(&now), seen(&then), "much has changed");
    let latest = amara.revision();
    assert_eq!(plan_at(&mut amara, latest).await, now, "now is a moment too");
    assert_eq!(plan_at(&mut amara, 9_999_999).await, now, "what is to come looks like now");

    let outcome = amara.edits(Value::Array(back(&now, &then))).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    assert_eq!(seen(amara.plan()), seen(&then), "it is what it was");
    let undone = plan_at(&mut amara, revision).await;
    assert_eq!(undone, kept, "and the past is what it was");
}

#[tokio::test]
async fn the_moments_of_a_plan_are_its_own_and_say_whose_hand_it_was() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    house.wind(600);
    for text in ["Singing", "Swimming", "Being on time"] {
        amara.writes(PROFILE, "important-to", text).await;
        house.wind(20);
    }
    house.device("ben").await.writes(PROFILE, "important-to", "Of another circle").await;
    house.wind(600);
    let mut second = house.device("amara").await;
    second.writes(PROFILE, "important-to", "Later").await;
    let last = second.revision();
    let found = moments(&mut second).await;
    let told: Vec<_> =
        found.iter().map(|m| (m["isMine"].clone(), m["collections"].clone())).collect();
    let entries = |count: u32| json!([{ "collection": "entries", "count": count }]);
    assert_eq!(told[..2], [(json!(true), entries(1)), (json!(false), entries(3))], "{found:?}");
    assert_eq!(told.len(), 3, "and the beginning: {found:?}");
    assert_eq!(found[0]["revision"], json!(last), "a revision at which it can be seen");
    assert_eq!(moments(&mut amara).await[1]["isMine"], json!(true), "it was Amara's first tablet");
}

#[tokio::test]
async fn only_a_circle_sees_the_past_of_its_plan() {
    let house = House::on_the_sample_day().await;
    let mut guest = house.knock().await;
    guest.hello(json!({ "room": house.room_key().await })).await;
    let mut strangers = [house.desk().await, house.wall().await, guest];
    for stranger in &mut strangers {
        for frame in [json!({ "type": "history" }), json!({ "type": "planAt", "revision": 1 })] {
            stranger.say(&frame).await;
            assert_eq!(stranger.hears("refused").await["error"], json!("notAllowed"), "{frame}");
        }
    }
    let (mut amara, mut ben) = (house.device("amara").await, house.device("ben").await);
    let note = amara.writes(PROFILE, "important-to", "For Amara's circle").await;
    let seen = plan_at(&mut ben, 9_999_999).await;
    assert!(!seen.keys().any(|(_, id)| *id == note), "Ben's is his own");
}

#[tokio::test]
async fn a_past_that_cannot_be_read_says_so_and_the_room_goes_on() {
    let mut house = House::on_the_sample_day().await;
    let note = house.device("amara").await.writes(PROFILE, "important-to", "Singing").await;
    house.close().await;
    let (whole, damaged) = (br#"{"type":"recordChanged","#, br#"{"type":123456789012345,"#);
    let mut bytes = std::fs::read(house.path()).expect("the file");
    let places: Vec<usize> =
        (0..bytes.len() - whole.len()).filter(|at| bytes[*at..].starts_with(whole)).collect();
    assert!(!places.is_empty(), "the log is in there");
    for at in places {
        bytes[at..at + damaged.len()].copy_from_slice(damaged);
    }
    std::fs::write(house.path(), bytes).expect("damaged");
    house.restart().await;
    let mut amara = house.device("amara").await;
    amara.say(&json!({ "type": "history" })).await;
    let answer = amara.hears("pastRefused").await;
    assert_eq!(answer["error"], json!("notRead"), "{answer}");
    amara.types(&note, "Singing every day").await;
}
