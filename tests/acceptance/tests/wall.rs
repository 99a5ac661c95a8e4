//! What the wall shows, and the yes without which nothing of a circle is on it.

use kit::{Device, House};
use serde_json::{Value, json};

const PROFILE: &str = "one-page-profile";

/// The facilitator asks Amara's circle for its profile; returns the question.
async fn asks(desk: &mut Device) -> String {
    let ask =
        json!({ "type": "askToShow", "circle": "amara", "worksheet": PROFILE, "section": null });
    let outcome = desk.does(ask).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    let view = desk.sees("desk", |view| !request_of(view).is_null()).await;
    request_of(&view).as_str().expect("an id").to_owned()
}

fn request_of(view: &Value) -> &Value {
    let asked = view["asked"].as_array().map(Vec::as_slice).unwrap_or_default();
    asked.last().map_or(&Value::Null, |asked| &asked["request"])
}

fn show(request: &str) -> Value {
    json!({ "type": "show", "showing": { "type": "item", "request": request } })
}

fn answer(circle: &str, request: &str, yes: bool) -> Value {
    json!({ "type": "answerShow", "circle": circle, "request": request, "yes": yes })
}

fn is_item(view: &Value) -> bool {
    view["showing"]["type"] == json!("item")
}

#[tokio::test]
async fn a_circles_words_are_on_the_wall_only_after_its_yes() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let (mut amara, mut ben) = (house.device("amara").await, house.device("ben").await);
    let request = asks(&mut desk).await;
    let asked = amara.sees("circle", |view| !request_of(view).is_null()).await;
    let preview = asked["asked"][0]["picture"].clone();
    assert!(preview.to_string().contains("Singing"), "the circle sees what would be shown");
    assert_eq!(desk.view("desk")["asked"][0]["picture"], Value::Null, "the desk does not, yet");

    let early = desk.does(show(&request)).await;
    assert_eq!(early["rejection"]["type"], json!("noYes"), "not without a yes");
    let other = ben.does(answer("ben", &request, true)).await;
    assert_eq!(other["rejection"]["type"], json!("noSuchRequest"), "nor with somebody else's");
    let posing = ben.does(answer("amara", &request, true)).await;
    assert_eq!(posing["rejection"]["type"], json!("notAllowed"), "nor in somebody else's name");

    amara.does(answer("amara", &request, true)).await;
    desk.does(show(&request)).await;
    let view = wall.sees("wall", is_item).await;
    assert_eq!(view["showing"]["picture"], preview, "exactly what was previewed");
}

#[tokio::test]
async fn taking_a_yes_back_empties_the_wall_at_once() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    let request = asks(&mut desk).await;
    amara.does(answer("amara", &request, true)).await;
    desk.does(show(&request)).await;
    wall.sees("wall", is_item).await;
    amara.does(answer("amara", &request, false)).await;
    let view = wall.sees("wall", |view| !is_item(view)).await;
    assert_eq!(view["showing"]["type"], json!("neutral"), "a calm card, and not the last picture");
    let again = desk.does(show(&request)).await;
    assert_eq!(again["rejection"]["type"], json!("noYes"), "it does not come back by itself");
}

#[tokio::test]
async fn words_written_after_the_yes_stay_off_the_wall_until_the_circle_offers_them() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    let request = asks(&mut desk).await;
    amara.does(answer("amara", &request, true)).await;
    desk.does(show(&request)).await;
    wall.sees("wall", is_item).await;
    amara.writes(PROFILE, "important-to", "Something new").await;
    amara.sees("circle", |view| view["asked"][0]["isOutdated"] == json!(true)).await;
    wall.catches_up().await;
    assert!(!wall.view("wall").to_string().contains("Something new"), "nobody said yes to that");
    let offer =
        json!({ "type": "offerToShow", "circle": "amara", "worksheet": PROFILE, "section": null });
    amara.does(offer).await;
    wall.sees("wall", |view| is_item(view) && view.to_string().contains("Something new")).await;
}

#[tokio::test]
async fn any_wall_can_be_emptied_from_the_wall_itself() {
    let house = House::on_the_sample_day().await;
    let (mut wall, mut second) = (house.wall().await, house.wall().await);
    let outcome = wall.does(json!({ "type": "hide" })).await;
    assert_eq!(outcome["type"], json!("saved"), "the safe thing is always allowed");
    for wall in [&mut wall, &mut second] {
        wall.sees("wall", |view| view["showing"]["type"] == json!("neutral")).await;
    }
    let outcome = wall.does(json!({ "type": "show", "showing": { "type": "agenda" } })).await;
    assert_eq!(outcome["rejection"]["type"], json!("notAllowed"), "and nothing else");
}

#[tokio::test]
async fn an_announcement_reaches_those_whom_it_is_for() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let (mut amara, mut ben) = (house.device("amara").await, house.device("ben").await);
    let to = json!({ "type": "circle", "circle": "amara" });
    desk.does(json!({ "type": "announce", "text": "Your lift is here", "to": to })).await;
    amara.sees("circle", |view| view.to_string().contains("Your lift is here")).await;
    for (device, kind) in [(&mut wall, "wall"), (&mut ben, "circle")] {
        device.catches_up().await;
        let view = device.view(kind).to_string();
        assert!(!view.contains("lift"), "{kind} is not told");
    }
}
