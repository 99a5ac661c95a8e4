//! Running the day from the desk.

use kit::House;
use serde_json::{Value, json};

#[tokio::test]
async fn two_facilitators_who_press_next_at_once_do_not_skip_two() {
    let house = House::on_the_sample_day().await;
    let (mut one, mut two) = (house.desk().await, house.desk().await);
    one.does(json!({ "type": "advanceAgenda", "from": null })).await;
    let next = json!({ "type": "advanceAgenda", "from": "i1" });
    assert_eq!(one.does(next.clone()).await["type"], json!("saved"), "the first moves on");
    let second = two.does(next).await;
    assert_eq!(second["rejection"]["type"], json!("alreadyMoved"), "the second hears no");
    let view = two.sees("desk", |view| view["agenda"]["now"] == json!("i2")).await;
    assert_eq!(view["agenda"]["now"], json!("i2"), "both look at the same item");
}

#[tokio::test]
async fn the_day_goes_on_at_the_same_minute_after_a_restart() {
    let mut house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    desk.does(json!({ "type": "advanceAgenda", "from": null })).await;
    house.wind(300);
    desk.does(json!({ "type": "addTime", "item": "i1", "minutes": 5 })).await;
    let before = desk.sees("desk", |v| v["agenda"]["runs"][0]["extraMinutes"] == json!(5)).await;
    house.restart().await;
    let after = house.desk().await.view("desk").clone();
    assert_eq!(after["agenda"], before["agenda"], "with its clock and its extra minutes");
    assert_eq!(after["joining"]["code"], before["joining"]["code"], "and the same code");
}

#[tokio::test]
async fn the_desk_sees_how_far_every_circle_is_and_no_word_of_it() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let profile = |view: &Value| view["circles"][0]["sheets"][0].clone();
    let before = profile(desk.view("desk"))["count"].as_u64().expect("a number");
    let mut amara = house.device("amara").await;
    amara.writes("one-page-profile", "important-to", "A word for the circle only").await;
    amara
        .say(&json!({ "type": "presence", "worksheet": "one-page-profile", "record": null }))
        .await;
    let tile = |view: &Value| view["circles"][0].clone();
    let view = desk.sees("desk", |v| tile(v)["worksheet"] == json!("one-page-profile")).await;
    let tile = tile(&view);
    assert_eq!((&tile["devices"], &tile["name"]), (&json!(1), &json!("Amara")), "who is here");
    let sheet = profile(&view);
    assert_eq!(sheet["sections"], sheet["ofSections"], "how far: {sheet}");
    assert_eq!(sheet["count"], json!(before + 1), "how much: {sheet}");
    assert!(!view.to_string().contains("A word for the circle only"), "and not what");
    amara.leaves().await;
    desk.sees("desk", |view| view["circles"][0]["devices"] == json!(0)).await;
}

#[tokio::test]
async fn an_event_is_set_up_from_nothing() {
    let mut house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let describe = json!({
        "type": "describeEvent", "title": "Tŷ Gwyn", "date": "2027-02-29", "venue": "",
    });
    desk.say(&json!({ "type": "command", "id": "bad", "command": describe })).await;
    let refused = desk.hears("refused").await;
    assert_eq!(refused["error"], json!("badFrame"), "there is no such day");
    let describe = json!({
        "type": "describeEvent", "title": "Tŷ Gwyn", "date": "2028-02-29", "venue": "Neuadd",
    });
    for command in [
        describe,
        json!({ "type": "usePreset", "preset": "schoolCohort", "language": "cy" }),
        json!({ "type": "addPerson", "circle": "eira", "name": "Eira" }),
        json!({
            "type": "describePerson", "circle": "eira", "name": "Eira Wyn", "born": "2008-05-01",
            "members": [{
                "id": "nain", "name": "Nain", "relation": "nain", "perspective": "Family",
                "paid": false, "invitation": null,
            }],
            "allocations": [{
                "stream": "EHC", "pence": null, "period": "Year", "status": "None",
            }],
            "contingency": { "basisPoints": 500 },
        }),
    ] {
        let outcome = desk.does(command.clone()).await;
        assert_eq!(outcome["type"], json!("saved"), "{command}: {outcome}");
    }
    house.restart().await;
    let desk = house.desk().await;
    let view = desk.view("desk");
    assert_eq!(view["event"]["title"], json!("Tŷ Gwyn"), "the title");
    assert_eq!(view["agenda"]["items"][0]["title"], json!("Croeso"), "in Welsh");
    let eira = &view["circles"][4]["person"];
    assert_eq!(eira["members"][0]["name"], json!("Nain"), "who is in the circle");
    assert_eq!(eira["allocations"][0]["status"], json!("None"), "no money is not nought");
    house.device("eira").await;
}

#[tokio::test]
async fn somebody_added_by_mistake_is_taken_off_the_list_with_their_devices() {
    let mut house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    desk.does(json!({ "type": "addPerson", "circle": "eve", "name": "Eve" })).await;
    let mut eve = house.device("eve").await;
    let outcome = desk.does(json!({ "type": "removePerson", "circle": "eve" })).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    assert_eq!(eve.hears("refused").await["error"], json!("unknownSeat"), "the tablet joins anew");
    for (circle, reason) in [("amara", "hasWritten"), ("eve", "noSuchCircle")] {
        let outcome = desk.does(json!({ "type": "removePerson", "circle": circle })).await;
        assert_eq!(outcome["rejection"]["type"], json!(reason), "{circle}");
    }
    house.restart().await;
    let desk = house.desk().await;
    let circles = desk.view("desk")["circles"].as_array().expect("circles");
    assert_eq!(circles.len(), 4, "and she is not there after a restart");
}

#[tokio::test]
async fn a_tablet_that_goes_to_another_circle_takes_nothing_along() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut tablet = house.device("amara").await;
    let looks = json!({ "type": "presence", "worksheet": "one-page-profile", "record": "p3" });
    tablet.say(&looks).await;
    let sheet = |view: &Value, circle: usize| view["circles"][circle]["worksheet"].clone();
    desk.sees("desk", |view| sheet(view, 0) == json!("one-page-profile")).await;
    drop(tablet);
    let _tablet = house.device("ben").await;
    let view = desk.sees("desk", |view| view["circles"][1]["devices"] == json!(1)).await;
    assert_eq!(sheet(&view, 1), Value::Null, "it has not opened a sheet of Ben's");
}
