//! Support that circles share: everybody is asked, and nobody sees another's money or answer.

use std::fs;

use kit::{Device, House, new_id};
use serde_json::{Value, json};

async fn saved(device: &mut Device, command: Value) {
    let outcome = device.does(command).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
}

fn answer(circle: &str, proposal: &Value, yes: bool) -> Value {
    json!({ "type": "answerSharing", "circle": circle, "proposal": proposal, "yes": yes })
}

fn together(circle: &str, question: &Value, yes: bool) -> Value {
    json!({ "type": "answerTogether", "circle": circle, "together": question, "yes": yes })
}

/// Returns the proposal of other weights: Amara more, Ben less.
fn weights() -> Value {
    let weight = |circle: &str, points: u32| json!({ "circle": circle, "basisPoints": points });
    let weights = [("amara", 3237), ("ben", 2263), ("chitra", 2000), ("dev", 2500)];
    let core = json!({
        "id": "core", "label": "Core hours", "minutesPerWeek": 2520, "rate": "staff",
        "weights": weights.map(|(circle, points)| weight(circle, points)), "parts": [],
    });
    let change = json!({ "type": "core", "core": core });
    json!({ "type": "proposeSharing", "change": change, "reason": "Ben is out more" })
}

fn has_proposal(view: &Value) -> bool {
    !view["proposals"][0].is_null()
}

fn has_question(view: &Value) -> bool {
    !view["togethers"][0].is_null()
}

async fn wants(device: &mut Device, activity: &str, minutes: u32) {
    let fields = json!({
        "week": "perfect", "days": ["Sat"], "part": "PM", "activity": activity,
        "support_minutes": minutes,
    });
    let edit = json!({
        "type": "insert", "collection": "blocks", "record": new_id(), "order": "z",
        "fields": fields,
    });
    let outcome = device.edits(json!([edit])).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
}

/// Tells whether a number stands anywhere in what a device was ever sent.
fn was_told(device: &Device, secret: i64) -> bool {
    let mut left: Vec<&Value> = device.heard().iter().collect();
    while let Some(value) = left.pop() {
        match value {
            Value::Number(number) if number.as_i64() == Some(secret) => return true,
            Value::Array(list) => left.extend(list),
            Value::Object(fields) => left.extend(fields.values()),
            Value::Number(_) | Value::String(_) | Value::Null | Value::Bool(_) => {}
        }
    }
    false
}

#[tokio::test]
async fn other_weights_come_with_everybodys_yes_and_nobody_sees_anothers() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let (mut amara, mut ben) = (house.device("amara").await, house.device("ben").await);
    let mut dev = house.device("dev").await;
    saved(&mut desk, weights()).await;
    let asked = amara.sees("money", has_proposal).await["proposals"][0].clone();
    assert_eq!(asked["reason"], json!("Ben is out more"), "{asked}");
    assert_eq!(asked["waiting"], json!(1), "ben, too: {asked}");
    assert_eq!(asked["others"], json!(["Ben", "Chitra", "Dev"]), "by name: {asked}");
    assert_eq!(asked["now"]["basisPoints"], json!(2500), "one's own part now: {asked}");
    assert_eq!(asked["then"]["basisPoints"], json!(3237), "and then: {asked}");
    assert_eq!(asked["now"]["weekly"], json!(22_470), "{asked}");
    assert_eq!(asked["then"]["weekly"], json!(29_094), "{asked}");
    saved(&mut amara, answer("amara", &asked["id"], true)).await;
    let before = amara.view("money")["account"]["weekly"].clone();
    assert_eq!(before, json!(69_790), "ben has not answered");
    ben.sees("money", has_proposal).await;
    let waiting = &ben.view("money")["proposals"][0]["waiting"];
    assert_eq!(waiting, &json!(1), "before he answers he cannot see that she has");
    saved(&mut ben, answer("ben", &asked["id"], true)).await;
    amara.sees("money", |view| view["account"]["weekly"] == json!(69_790 - 22_470 + 29_094)).await;
    assert_eq!(amara.view("money")["proposals"][0]["state"], json!("Agreed"), "all have said yes");
    for device in [&mut ben, &mut dev] {
        device.catches_up().await;
        assert!(!was_told(device, 3237), "amara's weight is hers");
    }
    assert!(
        dev.view("money")["proposals"].as_array().is_some_and(Vec::is_empty),
        "dev's is as was"
    );
}

#[tokio::test]
async fn who_leaves_lets_the_others_see_what_they_would_pay() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let mut chitra = house.device("chitra").await;
    let leave = json!({
        "type": "leaveSharing", "circle": "amara", "kind": "Activity", "shared": "swim",
        "reason": "Choir is on Wednesdays now",
    });
    saved(&mut amara, leave).await;
    let own = amara.view("money")["proposals"][0].clone();
    assert_eq!(own["isMine"], json!(true), "{own}");
    assert_eq!(own["said"], json!("Yes"), "a wish is a yes: {own}");
    assert_eq!(own["then"], json!(null), "no part any more: {own}");
    let asked = chitra.sees("money", has_proposal).await["proposals"][0].clone();
    assert_eq!(asked["leaving"], json!(["Amara"]), "{asked}");
    assert_eq!(asked["label"], json!("Swimming"), "{asked}");
    assert_eq!(asked["now"]["weekly"], json!(2_140), "half of it: {asked}");
    assert_eq!(asked["then"]["weekly"], json!(4_280), "all of it: {asked}");
    saved(&mut chitra, answer("chitra", &asked["id"], true)).await;
    let view = chitra.view("money");
    assert_eq!(view["account"]["weekly"], json!(53_561 + 2_140), "{view}");
}

#[tokio::test]
async fn two_who_want_the_same_are_asked_and_neither_sees_the_others_answer() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let (mut ben, mut dev) = (house.device("ben").await, house.device("dev").await);
    wants(&mut ben, "Bowling", 120).await;
    wants(&mut dev, "Bowling with Tom", 90).await;
    let question = ben.sees("money", has_question).await["togethers"][0].clone();
    assert_eq!(question["with"], json!(null), "nobody is named: {question}");
    assert_eq!(question["day"], json!("Sat"), "{question}");
    assert!(has_question(dev.view("money")), "dev was asked with the reply");
    let id = question["id"].clone();

    let heard = ben.heard().len();
    saved(&mut dev, together("dev", &id, false)).await;
    ben.catches_up().await;
    let told = ben.heard()[heard..].iter().filter(|frame| frame["type"] == json!("money"));
    assert_eq!(told.count(), 0, "ben does not even learn that somebody answered");
    saved(&mut ben, together("ben", &id, true)).await;
    assert_eq!(ben.view("money")["togethers"][0]["with"], json!(null), "nor that it was a no");
    assert_eq!(dev.view("money")["togethers"], json!([]), "dev is not asked again");
    desk.catches_up().await;
    for device in [&ben, &desk] {
        let names =
            |frame: &Value| frame["type"] == json!("money") && frame.to_string().contains("Tom");
        assert!(!device.heard().iter().any(names), "nobody reads dev's words");
    }
    assert_eq!(desk.view("deskMoney")["proposals"], json!([]), "nor does the desk know");
}

#[tokio::test]
async fn two_who_both_say_yes_learn_who_it_is_and_what_it_comes_to() {
    let house = House::on_the_sample_day().await;
    let (mut ben, mut dev) = (house.device("ben").await, house.device("dev").await);
    wants(&mut ben, "Bowling", 120).await;
    wants(&mut dev, "Bowling with Tom", 90).await;
    let id = ben.sees("money", has_question).await["togethers"][0]["id"].clone();
    saved(&mut dev, together("dev", &id, true)).await;
    saved(&mut ben, together("ben", &id, true)).await;
    assert_eq!(ben.view("money")["togethers"][0]["with"], json!("Dev"), "now both know");
    let asked = ben.view("money")["proposals"][0].clone();
    assert_eq!(asked["then"]["received"], json!(90), "the smaller of both: {asked}");
    assert_eq!(asked["then"]["weekly"], json!(1_605), "half of 90 minutes at 21.40: {asked}");
    dev.sees("money", has_proposal).await;
    saved(&mut dev, answer("dev", &asked["id"], true)).await;
    saved(&mut ben, answer("ben", &asked["id"], true)).await;
    let mix = ben.plan().iter().find(|((collection, _), record)| {
        let tier = &record["fields"]["tier"]["value"];
        collection == "mixes"
            && tier == "SharedPaid"
            && record["fields"]["minutes_per_week"]["value"] == json!(90)
    });
    assert!(mix.is_some(), "and the block has the help that they share");
}

#[tokio::test]
async fn what_is_asked_is_still_asked_after_the_laptop_died() {
    let mut house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut amara = house.device("amara").await;
    saved(&mut desk, weights()).await;
    let asked = amara.sees("money", has_proposal).await["proposals"][0].clone();
    saved(&mut amara, answer("amara", &asked["id"], true)).await;
    // What is on the disk at this moment is what is left when the power goes.
    let left = house.path().with_file_name("left.planlive");
    for ending in ["", "-wal"] {
        let name = |path: &std::path::Path| format!("{}{ending}", path.display());
        fs::copy(name(&house.path()), name(&left)).expect("copied");
    }
    let (store, loaded) = store::Store::open(&left).await.expect("the file opens");
    store.close().await.expect("it closes");
    let proposal = loaded.day.sharing.proposals.first().expect("it is there");
    let said = proposal.asked.iter().map(|asked| asked.said).collect::<Vec<_>>();
    assert_eq!(said, [domain::Said::Yes, domain::Said::Waiting], "with what was said");

    house.restart().await;
    let mut ben = house.device("ben").await;
    assert_eq!(ben.view("money")["proposals"][0]["said"], json!("Waiting"), "ben is missing");
    saved(&mut ben, answer("ben", &asked["id"], true)).await;
    assert_eq!(ben.view("money")["proposals"][0]["state"], json!("Agreed"), "now it is so");
}
