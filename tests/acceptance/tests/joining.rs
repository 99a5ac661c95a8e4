//! Who comes in, who goes where, and who has to go.

use kit::{Device, House};
use serde_json::{Value, json};

const PROFILE: &str = "one-page-profile";

/// Waits until the desk is told of a door that is so.
async fn door(desk: &mut Device, is_so: impl Fn(&Value) -> bool) -> Value {
    loop {
        let view = desk.hears("door").await["view"].clone();
        if is_so(&view) {
            return view;
        }
    }
}

#[tokio::test]
async fn a_shut_door_lets_nobody_new_in_and_everybody_back() {
    let house = House::on_the_sample_day().await;
    let (mut desk, amara) = (house.desk().await, house.device("amara").await);
    let outcome = desk.does(json!({ "type": "lockJoining", "locked": true })).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    desk.sees("desk", |view| view["joining"]["isLocked"] == json!(true)).await;
    let mut new = house.knock().await;
    for code in [house.code().await, "WRONG1".to_owned()] {
        new.hello(json!({ "code": code, "circle": "ben" })).await;
        assert_eq!(new.hears("refused").await["error"], json!("joiningClosed"), "{code}");
    }
    let joined = amara.leaves().await;
    let mut back = house.knock().await;
    back.hello(json!({ "token": joined.token })).await;
    back.is_in().await;
    back.writes(PROFILE, "important-to", "I am back").await;
    desk.does(json!({ "type": "lockJoining", "locked": false })).await;
    new.hello(json!({ "code": house.code().await, "circle": "ben" })).await;
    new.is_in().await;
}

#[tokio::test]
async fn a_device_has_a_name_and_shows_it_when_somebody_wants_to_see_which_it_is() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut amara) = (house.desk().await, house.device("amara").await);
    house.wind(1);
    let mut ben = house.device("ben").await;
    let view =
        door(&mut desk, |view| view["devices"].as_array().is_some_and(|d| d.len() == 3)).await;
    let devices = view["devices"].as_array().expect("a list");
    let in_circles = |device: &&Value| !device["role"]["circle"].is_null();
    let devices: Vec<_> = devices.iter().filter(in_circles).collect();
    assert_eq!(devices[0]["role"]["circle"], json!("amara"), "as they joined");
    let own = |device: &Device| {
        let welcome = device.heard().iter().find(|frame| frame["type"] == json!("welcome"));
        welcome.expect("it is in")["name"].clone()
    };
    assert_eq!(devices[0]["name"], own(&amara), "it is called so by itself and by the desk");
    assert_ne!(own(&amara), own(&ben), "and nobody else is");
    let seat = amara.joined.seat.clone();
    ben.say(&json!({ "type": "identify", "seat": seat })).await;
    assert_eq!(ben.hears("refused").await["error"], json!("notAllowed"), "that is the desk's");
    desk.say(&json!({ "type": "identify", "seat": seat })).await;
    amara.hears("showName").await;
    ben.catches_up().await;
    assert!(ben.heard().iter().all(|frame| frame["type"] != json!("showName")), "only that one");
}

#[tokio::test]
async fn a_device_that_has_to_go_hears_nothing_more_and_does_not_come_back() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut bad) = (house.desk().await, house.device("amara").await);
    let mut good = house.device("amara").await;
    bad.writes(PROFILE, "important-to", "Written before").await;
    let (old, seat) = (house.code().await, bad.joined.seat.clone());
    let gone = json!({ "type": "removeDevice", "seat": seat, "newCode": true });
    assert_eq!(good.does(gone.clone()).await["rejection"]["type"], json!("notAllowed"));
    assert_eq!(desk.does(gone.clone()).await["type"], json!("saved"));
    assert_eq!(bad.hears("refused").await["error"], json!("unknownSeat"), "it is told");
    good.writes(PROFILE, "important-to", "Only for those who are in").await;
    bad.catches_up().await;
    let text = serde_json::to_string(bad.heard()).expect("JSON");
    assert!(!text.contains("Only for those"), "it hears nothing more");
    let outcome = bad.does(json!({ "type": "giveFeedback", "circle": "amara", "scale": 1 })).await;
    assert_eq!(outcome["error"], json!("notAllowed"), "and says nothing more");
    let mut back = house.knock().await;
    back.hello(json!({ "token": bad.joined.token })).await;
    assert_eq!(back.hears("refused").await["error"], json!("unknownSeat"), "its token is over");
    back.hello(json!({ "code": old, "circle": "amara" })).await;
    assert_eq!(back.hears("refused").await["error"], json!("wrongCode"), "the old code too");
    assert_eq!(desk.does(gone).await["rejection"]["type"], json!("noSuchDevice"), "it is gone");
    good.writes(PROFILE, "important-to", "The others are still here").await;
    house.restart().await;
    let mut later = house.knock().await;
    later.hello(json!({ "token": good.joined.token })).await;
    later.is_in().await;
    assert!(later.plan().values().any(|record| record.to_string().contains("Written before")));
}

#[tokio::test]
async fn a_device_goes_to_another_circle_and_sees_nothing_of_the_first_any_more() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut tablet) = (house.desk().await, house.device("amara").await);
    let mut amara = house.device("amara").await;
    let seat = tablet.joined.seat.clone();
    let to_ben = json!({ "type": "moveDevice", "seat": seat, "circle": "ben", "onlyLooks": false });
    assert_eq!(desk.does(to_ben).await["type"], json!("saved"));
    tablet.is_in().await;
    assert_eq!(tablet.circle(), "ben", "it is told at once");
    tablet.writes(PROFILE, "important-to", "For Ben").await;
    let late = json!({ "type": "editPlan", "circle": "amara", "edits": [] });
    let outcome = tablet.does(late).await;
    assert_eq!(outcome["rejection"]["type"], json!("notAllowed"), "what came late is told so");
    amara.writes(PROFILE, "important-to", "Amara alone").await;
    tablet.catches_up().await;
    let text = serde_json::to_string(tablet.heard()).expect("JSON");
    assert!(!text.contains("Amara alone"), "nothing of the first circle");
}

#[tokio::test]
async fn a_line_that_sits_in_one_circle_does_not_slip_into_another() {
    let house = House::on_the_sample_day().await;
    let mut ben = house.device("ben").await;
    let hello =
        |circle: &str| json!({ "type": "hello", "version": protocol::VERSION, "circle": circle });
    ben.say(&hello("amara")).await;
    assert_eq!(ben.hears("refused").await["error"], json!("notAllowed"));
    ben.say(&hello("ben")).await;
    ben.is_in().await;
    assert_eq!(ben.circle(), "ben", "it is where it was");
}

#[tokio::test]
async fn somebody_who_looks_on_reads_and_writes_nothing() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut guest) = (house.desk().await, house.device("amara").await);
    let mut amara = house.device("amara").await;
    let seat = guest.joined.seat.clone();
    let to_look =
        json!({ "type": "moveDevice", "seat": seat, "circle": "amara", "onlyLooks": true });
    assert_eq!(desk.does(to_look).await["type"], json!("saved"));
    guest.is_in().await;
    let note = amara.writes(PROFILE, "important-to", "For all at the table").await;
    guest.has(|device| !device.record("entries", &note).is_null()).await;
    for command in [
        json!({ "type": "editPlan", "circle": "amara", "edits": [] }),
        json!({ "type": "answerShow", "circle": "amara", "request": "r", "yes": true }),
        json!({ "type": "signal", "circle": "amara", "signal": "Help" }),
    ] {
        let outcome = guest.does(command.clone()).await;
        assert_eq!(outcome["rejection"]["type"], json!("notAllowed"), "{command}");
    }
}

#[tokio::test]
async fn a_phone_in_a_hand_runs_the_day_and_does_not_prepare_it() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let link = desk.view("desk")["remoteLink"].as_str().expect("a link").to_owned();
    let key = link.split("#key=").nth(1).and_then(|rest| rest.split('&').next()).expect("a key");
    assert_ne!(key, house.host().keys().desk, "it is not the desk's own");
    let mut phone = house.knock().await;
    phone.hello(json!({ "key": key })).await;
    assert_eq!(phone.hears("welcome").await["role"]["type"], json!("remote"));
    let view = phone.hears("desk").await["view"].clone();
    assert_eq!(view["wallLink"], json!(""), "it gets no keys");
    assert_eq!(view["circles"][0]["person"]["allocations"], json!([]), "and no money");
    assert_eq!(phone.does(json!({ "type": "hide" })).await["type"], json!("saved"));
    let on = json!({ "type": "advanceAgenda", "from": null });
    assert_eq!(phone.does(on).await["type"], json!("saved"));
    for command in [
        json!({ "type": "addPerson", "circle": "x", "name": "X" }),
        json!({ "type": "changeCode" }),
        json!({ "type": "lockJoining", "locked": true }),
        json!({ "type": "tellNearby", "told": false }),
        json!({ "type": "removeDevice", "seat": phone.joined.seat, "newCode": false }),
    ] {
        let outcome = phone.does(command.clone()).await;
        assert_eq!(outcome["rejection"]["type"], json!("notAllowed"), "{command}");
    }
    let gone = json!({ "type": "removeDevice", "seat": phone.joined.seat, "newCode": false });
    assert_eq!(desk.does(gone).await["type"], json!("saved"));
    assert_eq!(phone.hears("refused").await["error"], json!("unknownSeat"));
    phone.hello(json!({ "key": key })).await;
    assert_eq!(phone.hears("refused").await["error"], json!("wrongKey"), "a lost phone is lost");
    desk.sees("desk", |view| view["remoteLink"] != json!(link)).await;
}

#[tokio::test]
async fn a_desk_in_a_browser_is_taken_out_and_stays_out() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut other, mut wall) =
        (house.desk().await, house.desk().await, house.wall().await);
    let old = house.host().keys();
    let all = |view: &Value| view["devices"].as_array().is_some_and(|devices| devices.len() == 3);
    door(&mut desk, all).await;
    for (device, key) in [(&mut other, &old.desk), (&mut wall, &old.wall)] {
        let seat = device.joined.seat.clone();
        let gone = json!({ "type": "removeDevice", "seat": seat, "newCode": false });
        assert_eq!(desk.does(gone).await["type"], json!("saved"));
        assert_eq!(device.hears("refused").await["error"], json!("unknownSeat"));
        let token = device.joined.token.clone();
        device.hello(json!({ "token": token })).await;
        assert_eq!(device.hears("refused").await["error"], json!("unknownSeat"), "nor so");
        device.hello(json!({ "key": key })).await;
        assert_eq!(device.hears("refused").await["error"], json!("wrongKey"), "nor so");
    }
    let link = desk.sees("desk", |view| {
        view["wallLink"].as_str().is_some_and(|link| !link.contains(&old.wall))
    });
    let link = link.await["wallLink"].as_str().expect("a link").to_owned();
    assert!(link.contains(&house.host().keys().wall), "the app opens walls with it too");
    house.wall().await;
    desk.catches_up().await;
}

#[tokio::test]
async fn a_desk_of_yesterday_needs_its_key_and_one_of_today_comes_back() {
    let mut house = House::on_the_sample_day().await;
    let (desk, wall) = (house.desk().await.leaves().await, house.wall().await.leaves().await);
    let amara = house.device("amara").await.leaves().await;
    house.restart().await;
    for joined in [&desk, &wall, &amara] {
        let mut back = house.knock().await;
        back.hello(json!({ "token": joined.token })).await;
        back.is_in().await;
    }
    house.wind(16 * 3_600);
    house.restart().await;
    for joined in [&desk, &wall] {
        let mut back = house.knock().await;
        back.hello(json!({ "token": joined.token })).await;
        assert_eq!(back.hears("refused").await["error"], json!("unknownSeat"), "a day later");
    }
    let mut tablet = house.knock().await;
    tablet.hello(json!({ "token": amara.token })).await;
    tablet.is_in().await;
    let view = door(&mut house.desk().await, |_| true).await;
    assert_eq!(view["devices"].as_array().map(Vec::len), Some(2), "the tablet and this desk");
}

#[tokio::test]
async fn a_circle_has_so_many_devices_and_one_that_was_never_used_makes_room() {
    let house = House::on_the_sample_day().await;
    let mut here = Vec::new();
    for _ in 0..domain::CIRCLE_DEVICES {
        here.push(house.device("amara").await);
    }
    let mut late = house.knock().await;
    let hello = json!({ "code": house.code().await, "circle": "amara" });
    late.hello(hello.clone()).await;
    assert_eq!(late.hears("refused").await["error"], json!("circleFull"), "all are here");
    house.device("ben").await.catches_up().await;
    let mut writer = here.pop().expect("one of them");
    writer.writes(PROFILE, "important-to", "I come back").await;
    let writer = writer.leaves().await;
    let idle = here.pop().expect("another").leaves().await;
    house.wind(60);
    loop {
        late.hello(hello.clone()).await;
        let heard = late.hear().await.expect("an answer");
        if heard["type"] == json!("welcome") {
            break;
        }
    }
    let mut back = house.knock().await;
    back.hello(json!({ "token": idle.token })).await;
    assert_eq!(back.hears("refused").await["error"], json!("unknownSeat"), "it joins again");
    back.hello(json!({ "token": writer.token })).await;
    back.is_in().await;
}

#[tokio::test]
async fn the_desk_sees_that_somebody_tries_codes() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut guesser) = (house.desk().await, house.knock().await);
    for _ in 0..3 {
        guesser.hello(json!({ "code": "AAAAAA" })).await;
        guesser.hears("refused").await;
    }
    let view = door(&mut desk, |view| view["wrongCodes"] == json!(3)).await;
    assert_eq!(view["wrongFrom"], json!(1), "from one place");
}

#[tokio::test]
async fn one_device_has_only_so_many_windows() {
    let house = House::on_the_sample_day().await;
    let mut first = house.device("amara").await;
    let mut windows = Vec::new();
    for _ in 0..8 {
        let mut window = house.knock().await;
        window.hello(json!({ "token": first.joined.token })).await;
        window.is_in().await;
        windows.push(window);
    }
    assert!(!first.is_there().await, "the oldest is let go");
    windows[0].writes(PROFILE, "important-to", "In this one").await;
}
