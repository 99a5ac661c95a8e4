//! Time as a room lives it: minutes that go by, and a clock that somebody sets.

use kit::House;
use serde_json::{Value, json};

/// Returns when the first item began, as hours and minutes of the wall clock.
fn began(desk: &Value) -> String {
    let text = desk["agenda"]["runs"][0]["startedAt"].as_str().expect("a time");
    text.chars().skip("2026-12-03T".len()).take("10:00".len()).collect()
}

#[tokio::test]
async fn each_minute_every_face_hears_how_the_day_goes() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut tablet = house.device("amara").await;
    desk.does(json!({ "type": "advanceAgenda", "from": null })).await;
    let planned = desk.view("desk")["agenda"]["items"][0]["plannedMinutes"].as_i64();
    house.wind(60 * planned.expect("minutes") + 7 * 60);
    for (kind, device) in [("desk", &mut desk), ("wall", &mut wall), ("circle", &mut tablet)] {
        device.sees(kind, |view| view["forecast"]["behind"] == json!(7)).await;
    }
}

#[tokio::test]
async fn a_clock_that_is_set_costs_the_room_no_time() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    desk.does(json!({ "type": "advanceAgenda", "from": null })).await;
    house.wind(240);
    let view = desk.sees("desk", |view| view["agenda"]["now"] == json!("i1")).await;
    assert_eq!(began(&view), "10:00", "as the sample day does");
    house.set_clock(1800);
    desk.sees("desk", |view| began(view) == "10:30").await;
    house.wind(3600);
    desk.does(json!({ "type": "addTime", "item": "i1", "minutes": 5 })).await;
    let more = |view: &Value| view["agenda"]["runs"][0]["extraMinutes"] == json!(5);
    let view = desk.sees("desk", more).await;
    assert_eq!(began(&view), "10:30", "an hour with the lid shut is an hour that went by");
}

#[tokio::test]
async fn planned_and_real_times_are_a_table_to_fetch() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    desk.does(json!({ "type": "advanceAgenda", "from": null })).await;
    let printed = desk.prints(&kit::paper("timing", None, "cy")).await;
    let name = printed["name"].as_str().expect("a name");
    assert!(name.ends_with(".csv"), "a table: {name}");
    let (status, body) = house.fetch("127.0.0.1", printed["path"].as_str().expect("a path")).await;
    assert!(status.contains("200"), "{status}");
    let text = String::from_utf8(body).expect("UTF-8");
    assert!(text.contains("Eitem,Dechrau arfaethedig"), "in Welsh: {text}");
}
