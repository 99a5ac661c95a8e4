//! The wall while it is held, what needs a fresh yes, how people are named on it, and the files that
//! it shows: what people see, over real sockets.

use domain::CircleId;
use kit::{Device, House};
use serde_json::{Value, json};

const PROFILE: &str = "one-page-profile";

async fn saved(device: &mut Device, command: Value) {
    let outcome = device.does(command.clone()).await;
    assert_eq!(outcome["type"], json!("saved"), "{command}: {outcome}");
}

async fn refused(device: &mut Device, command: Value, why: &str) {
    let outcome = device.does(command.clone()).await;
    assert_eq!(outcome["rejection"]["type"], json!(why), "{command}: {outcome}");
}

fn showing(kind: &str) -> Value {
    json!({ "type": "show", "showing": { "type": kind } })
}

fn offer(circle: &str, sheet: &str, section: Option<&str>) -> Value {
    json!({ "type": "offerToShow", "circle": circle, "worksheet": sheet, "section": section })
}

fn shows(view: &Value, kind: &str) -> bool {
    view["showing"]["type"] == json!(kind)
}

/// The circle offers it and the desk shows it; returns the question.
async fn puts_on_the_wall(
    circle: &mut Device,
    desk: &mut Device,
    (who, sheet, section): (&str, &str, Option<&str>),
) -> String {
    let request = kit::new_id();
    let offered = circle.does_as(&request, offer(who, sheet, section)).await;
    assert_eq!(offered["type"], json!("saved"), "{offered}");
    let item = json!({ "type": "item", "request": request });
    saved(desk, json!({ "type": "show", "showing": item })).await;
    request
}

#[tokio::test]
async fn a_held_wall_stands_still_and_a_withdrawal_acts_on_it_at_once() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    let item = ("amara", PROFILE, None);
    let request = puts_on_the_wall(&mut amara, &mut desk, item).await;
    wall.sees("wall", |view| shows(view, "item")).await;
    saved(&mut desk, json!({ "type": "freeze" })).await;
    saved(&mut desk, showing("thanks")).await;
    saved(&mut desk, json!({ "type": "advanceAgenda", "from": null })).await;
    let view = desk.sees("desk", |view| shows(view, "thanks")).await;
    assert_eq!(view["frozen"]["type"], json!("item"), "the desk knows what people see");
    assert_eq!(view["wallBehind"]["showing"]["type"], json!("thanks"), "and what they will");
    wall.catches_up().await;
    assert!(shows(wall.view("wall"), "item"), "nobody sees what is prepared");
    assert_eq!(wall.view("wall")["agenda"]["now"], Value::Null, "nor that the day went on");

    let back = json!({
        "type": "answerShow", "circle": "amara", "request": request, "yes": false,
    });
    saved(&mut amara, back).await;
    let view = wall.sees("wall", |view| !shows(view, "item")).await;
    assert!(shows(&view, "neutral"), "a calm card: {view}");
    assert!(!view.to_string().contains("Singing"), "and nothing of hers");
}

#[tokio::test]
async fn hiding_acts_on_a_held_wall_from_wherever_it_comes() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    for is_from_the_wall in [true, false] {
        saved(&mut desk, showing("joining")).await;
        wall.sees("wall", |view| shows(view, "joining")).await;
        saved(&mut desk, json!({ "type": "freeze" })).await;
        saved(&mut desk, showing("agenda")).await;
        let from = if is_from_the_wall { &mut wall } else { &mut desk };
        saved(from, json!({ "type": "hide" })).await;
        let view = wall.sees("wall", |view| shows(view, "neutral")).await;
        assert_eq!(view["frozenAt"], Value::Null, "it is held no longer");
    }
}

#[tokio::test]
async fn a_held_wall_is_held_after_a_start_and_shows_nothing_that_needs_a_fresh_yes() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut amara) = (house.desk().await, house.device("amara").await);
    puts_on_the_wall(&mut amara, &mut desk, ("amara", PROFILE, None)).await;
    saved(&mut desk, json!({ "type": "freeze" })).await;
    saved(&mut desk, showing("thanks")).await;
    house.restart().await;
    let wall = house.wall().await;
    assert!(shows(wall.view("wall"), "item"), "what was seen is seen still");
    let mut desk = house.desk().await;
    saved(&mut desk, json!({ "type": "letGo" })).await;
    saved(&mut desk, showing("agenda")).await;

    let mut amara = house.device("amara").await;
    amara.writes("four-plus-one", "concerned", "That nobody asks me").await;
    let item = ("amara", "four-plus-one", Some("concerned"));
    let request = puts_on_the_wall(&mut amara, &mut desk, item).await;
    saved(&mut desk, json!({ "type": "freeze" })).await;
    house.restart().await;
    let (wall, mut desk) = (house.wall().await, house.desk().await);
    assert!(shows(wall.view("wall"), "neutral"), "nobody has just asked for it");
    let again = json!({ "type": "show", "showing": { "type": "item", "request": request } });
    refused(&mut desk, again, "noYes").await;
}

#[tokio::test]
async fn what_worries_somebody_is_on_the_wall_only_when_they_ask_for_it_each_time() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    amara.writes("four-plus-one", "concerned", "That nobody asks me").await;
    for section in [json!("concerned"), Value::Null] {
        let ask = json!({
            "type": "askToShow", "circle": "amara", "worksheet": "four-plus-one",
            "section": section,
        });
        refused(&mut desk, ask, "onlyThePersonAsks").await;
    }
    let item = ("amara", "four-plus-one", Some("concerned"));
    let request = puts_on_the_wall(&mut amara, &mut desk, item).await;
    wall.sees("wall", |view| view.to_string().contains("nobody asks me")).await;
    saved(&mut desk, showing("agenda")).await;
    let again = json!({ "type": "show", "showing": { "type": "item", "request": request } });
    refused(&mut desk, again, "noYes").await;
}

#[tokio::test]
async fn the_wall_says_names_no_longer_than_it_may_and_the_circle_sees_that_before() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    let id = amara.writes("relationship-circle", "friends", "Sunita Banerjee, next door").await;
    let set = json!({ "type": "setWallNames", "wallNames": "Initials" });
    saved(&mut desk, set).await;
    let item = ("amara", "relationship-circle", Some("friends"));
    puts_on_the_wall(&mut amara, &mut desk, item).await;
    let view = wall.sees("wall", |view| shows(view, "item")).await;
    let text = view["showing"].to_string();
    assert!(text.contains("S B, next door"), "{text}");
    assert!(!text.contains("Sunita") && !text.contains("Amara"), "{text}");

    let own = amara.sees("circle", |view| view["asked"][0]["isOnWall"] == json!(true)).await;
    let preview = &own["asked"][0]["picture"];
    assert_eq!(preview, &view["showing"]["picture"], "exactly what is on the wall");
    assert_eq!(own["wallName"], view["showing"]["name"], "and by the same name");
    assert_eq!(amara.text(&id), "Sunita Banerjee, next door", "what is kept is as it was written");

    let set = json!({ "type": "setWallNames", "wallNames": "FirstName" });
    saved(&mut desk, set).await;
    wall.sees("wall", |view| view["showing"].to_string().contains("Sunita, next door")).await;
}

#[tokio::test]
async fn a_lid_that_was_shut_over_lunch_opens_on_a_calm_card() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    puts_on_the_wall(&mut amara, &mut desk, ("amara", PROFILE, None)).await;
    wall.sees("wall", |view| shows(view, "item")).await;
    saved(&mut desk, json!({ "type": "freeze" })).await;
    house.wind(45 * 60);
    wall.sees("wall", |view| shows(view, "neutral")).await;
    desk.sees("desk", |view| view["showing"]["type"] == json!("neutral")).await;
    saved(&mut desk, json!({ "type": "show", "showing": { "type": "agenda" } })).await;
    house.wind(45 * 60);
    wall.sees("wall", |view| shows(view, "agenda")).await;
}

#[tokio::test]
async fn consent_that_is_withdrawn_or_over_takes_a_circle_off_the_wall() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    let consent = |until: Value| {
        json!({ "type": "setConsents", "circle": "amara", "consents": [{
            "purpose": "ShowOnScreen", "answer": "Yes", "givenBy": "Amara", "basis": "Own",
            "on": null, "how": "said", "toWhom": "", "until": until, "withdrawnAt": null,
        }], "again": ["ShowOnScreen"] })
    };
    saved(&mut amara, consent(Value::Null)).await;
    puts_on_the_wall(&mut amara, &mut desk, ("amara", PROFILE, None)).await;
    wall.sees("wall", |view| shows(view, "item")).await;
    let withdraw =
        json!({ "type": "withdrawConsent", "circle": "amara", "purpose": "ShowOnScreen" });
    saved(&mut amara, withdraw).await;
    wall.sees("wall", |view| shows(view, "neutral")).await;
    refused(&mut amara, offer("amara", PROFILE, None), "noConsent").await;

    // The last day goes by while it is on the wall.
    saved(&mut amara, consent(json!("2026-12-03"))).await;
    puts_on_the_wall(&mut amara, &mut desk, ("amara", PROFILE, None)).await;
    wall.sees("wall", |view| shows(view, "item")).await;
    house.wind(24 * 3600);
    let late = house.wall().await;
    assert!(shows(late.view("wall"), "neutral"), "it was agreed until yesterday");
}

#[tokio::test]
async fn what_the_desk_previews_is_what_walls_are_sent() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    puts_on_the_wall(&mut amara, &mut desk, ("amara", PROFILE, None)).await;
    for command in [
        json!({ "type": "setWallNames", "wallNames": "FirstName" }),
        json!({ "type": "lookAtWall", "look": { "page": 1, "zoom": 125, "isPlaying": true } }),
        json!({ "type": "announce", "text": "Tea is ready", "to": { "type": "wall" } }),
        json!({ "type": "advanceAgenda", "from": null }),
        json!({ "type": "freeze" }),
        showing("parked"),
        json!({ "type": "letGo" }),
        json!({ "type": "lineUp", "next": { "type": "thanks" } }),
    ] {
        saved(&mut desk, command.clone()).await;
        wall.catches_up().await;
        desk.catches_up().await;
        // Views come by themselves after a moment: until both are of the same one.
        let mut tries = 0;
        while desk.view("desk")["wall"] != *wall.view("wall") {
            tries += 1;
            assert!(
                tries < 20,
                "{command}: {} and {}",
                desk.view("desk")["wall"],
                wall.view("wall")
            );
            tokio::select! {
                _ = desk.hear() => {}
                _ = wall.hear() => {}
            }
        }
    }
    let next = desk.sees("desk", |view| !view["wallNext"].is_null()).await["wallNext"].clone();
    saved(&mut desk, showing("thanks")).await;
    let view = wall.sees("wall", |view| shows(view, "thanks")).await;
    assert_eq!(view, next, "what comes next came as it was previewed");
}

#[tokio::test]
async fn what_is_not_there_is_a_calm_card() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let file = |name: &str| json!({ "type": "show", "showing": { "type": "media", "name": name } });
    saved(&mut desk, file("gone.mp4")).await;
    wall.sees("wall", |view| shows(view, "neutral")).await;
    let holding =
        json!({ "type": "holding", "title": "We begin soon", "media": "../event.planlive" });
    saved(&mut desk, json!({ "type": "show", "showing": holding })).await;
    let view = wall.sees("wall", |view| shows(view, "holding")).await;
    assert_eq!(view["showing"]["media"], Value::Null, "words alone");

    let mut amara = house.device("amara").await;
    let idea = json!({
        "type": "offerIdea", "circle": "amara", "text": "Sing in the park", "tier": null,
        "isNamed": false, "to": [], "agreed": [],
    });
    let id = kit::new_id();
    assert_eq!(amara.does_as(&id, idea).await["type"], json!("saved"));
    saved(&mut desk, json!({ "type": "show", "showing": { "type": "ideas", "idea": id } })).await;
    wall.sees("wall", |view| view["showing"]["only"] == json!(id)).await;
    saved(&mut amara, json!({ "type": "withdrawIdea", "circle": "amara", "idea": id })).await;
    let view = wall.sees("wall", |view| !shows(view, "ideas")).await;
    assert!(!view.to_string().contains("Sing in the park"), "off every screen at once");
    let missing = json!({ "type": "show", "showing": { "type": "ideas", "idea": id } });
    refused(&mut desk, missing, "noSuchIdea").await;
}

#[tokio::test]
async fn files_beside_the_event_are_listed_and_served_in_parts_and_nothing_else_is() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let folder = house.path().with_extension("media");
    std::fs::create_dir(&folder).expect("a folder");
    let song: Vec<u8> = (0..=u8::MAX).cycle().take(100_000).collect();
    std::fs::write(folder.join("Cân y môr.mp3"), &song).expect("written");
    std::fs::write(folder.join("page.html"), "<script>").expect("written");
    let view = desk.sees("desk", |view| view["media"][0].is_object()).await;
    let listed = view["media"].as_array().expect("a list");
    assert_eq!(listed.len(), 1, "a page is no photo, music or film: {listed:?}");
    assert_eq!(
        (&listed[0]["name"], &listed[0]["kind"]),
        (&json!("Cân y môr.mp3"), &json!("music"))
    );
    let path = listed[0]["path"].as_str().expect("a path").to_owned();

    let of = ("Host", "room.test");
    let (head, body) = house.fetch_with(&path, &[of]).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(body == song, "the file as it is");
    let lines = head.to_lowercase();
    for line in [
        "content-type: audio/mpeg",
        "x-content-type-options: nosniff",
        "accept-ranges: bytes",
        "cross-origin-resource-policy: cross-origin",
    ] {
        assert!(lines.contains(line), "{line} in {lines}");
    }
    let (head, body) = house.fetch_with(&path, &[of, ("Range", "bytes=1000-1099")]).await;
    assert!(head.starts_with("HTTP/1.1 206"), "{head}");
    assert!(head.to_lowercase().contains("content-range: bytes 1000-1099/100000"), "{head}");
    assert_eq!(body, song[1000..1100], "that part of it");

    let key = path.split('/').nth(2).expect("a key");
    for missing in [
        format!("/media/{key}/page.html"),
        format!("/media/{key}/..%2Fevent.planlive"),
        format!("/media/{key}/../event.planlive"),
        format!("/media/{key}/%2e%2e/event.planlive"),
        format!("/media/{key}/"),
        format!("/media/{}/C%C3%A2n%20y%20m%C3%B4r.mp3", "0".repeat(key.len())),
    ] {
        let (head, body) = house.fetch_with(&missing, &[of]).await;
        assert!(head.starts_with("HTTP/1.1 404"), "{missing}: {head}");
        assert!(!body.starts_with(b"SQLite"), "{missing}");
    }
    let (head, _) = house.fetch_with(&path, &[("Host", "evil.example")]).await;
    assert!(head.starts_with("HTTP/1.1 403"), "{head}");
    std::fs::remove_file(folder.join("Cân y môr.mp3")).expect("removed");
    desk.sees("desk", |view| view["media"] == json!([])).await;
}

/// A day with 25 circles, all with the plan of the first.
fn full_day() -> domain::Day {
    let mut day = exchange::read(exchange::SAMPLE).expect("the sample reads");
    for n in day.circles.len()..25 {
        let mut circle = domain::Circle::clone(&day.circles[n % 4]);
        circle.id = CircleId::new(format!("circle-{n}")).expect("an id");
        day.circles.push(circle.into());
    }
    day
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calm_card_comes_though_a_hundred_devices_look_on() {
    let day = full_day();
    let circles: Vec<String> = day.circles.iter().map(|circle| circle.id.to_string()).collect();
    let house = House::with(&day).await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut tablets = tokio::task::JoinSet::new();
    for circle in circles.iter().cycle().take(100) {
        let mut tablet = house.device(circle).await;
        tablets.spawn(async move { while tablet.hear().await.is_some() {} });
    }
    for _ in 0..5 {
        saved(&mut desk, showing("agenda")).await;
        wall.sees("wall", |view| shows(view, "agenda")).await;
        desk.say(&json!({
            "type": "command", "id": kit::new_id(), "command": { "type": "hide" },
        }))
        .await;
        let seen = wall.sees("wall", |view| shows(view, "neutral")).await;
        assert!(shows(&seen, "neutral"), "the calm card");
    }
    let size = desk.view("desk").to_string().len();
    assert!(size < 150_000, "the view of 25 circles has {size} bytes");
    tablets.shutdown().await;
}
