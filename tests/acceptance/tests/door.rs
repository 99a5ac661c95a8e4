//! Who gets in, and what a hostile device comes to.

use std::time::Duration;

use kit::House;
use serde_json::json;
use tokio::io::AsyncWriteExt;

#[tokio::test]
async fn a_code_shows_the_circles_and_one_is_chosen() {
    let house = House::on_the_sample_day().await;
    let mut tablet = house.knock().await;
    let code = house.code().await;
    let typed = format!(" {}-{} ", code[..3].to_lowercase(), &code[3..]);
    tablet.hello(json!({ "code": typed })).await;
    let cards = tablet.hears("cards").await;
    let names: Vec<_> = cards["cards"].as_array().expect("cards").iter().collect();
    assert_eq!(names.len(), 4, "one card a circle");
    assert_eq!(names[0]["name"], json!("Amara"), "by name");
    tablet.hello(json!({ "code": code, "circle": "chitra" })).await;
    tablet.is_in().await;
    assert!(tablet.joined.token.is_some(), "and it can come back");
}

#[tokio::test]
async fn wrong_codes_are_refused_and_after_five_even_the_right_one_waits() {
    let house = House::on_the_sample_day().await;
    let mut tablet = house.knock().await;
    for _ in 0..5 {
        tablet.hello(json!({ "code": "AAAAAA" })).await;
        assert_eq!(tablet.hears("refused").await["error"], json!("wrongCode"), "not this one");
    }
    let code = house.code().await;
    tablet.hello(json!({ "code": code })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("tooManyTries"), "a little pause");
    house.wind(61);
    tablet.hello(json!({ "code": code })).await;
    tablet.hears("cards").await;
}

#[tokio::test]
async fn somebody_who_guesses_codes_does_not_shut_the_facilitator_out() {
    let house = House::on_the_sample_day().await;
    let mut tablet = house.knock().await;
    for _ in 0..6 {
        tablet.hello(json!({ "code": "AAAAAA" })).await;
        tablet.hears("refused").await;
    }
    house.desk().await.catches_up().await;
    let mut old_page = house.knock().await;
    for _ in 0..6 {
        old_page.hello(json!({ "key": "yesterday's" })).await;
        assert_eq!(old_page.hears("refused").await["error"], json!("wrongKey"), "no guess");
    }
    house.wind(61);
    for _ in 0..6 {
        old_page.hello(json!({ "key": "yesterday's" })).await;
        old_page.hears("refused").await;
    }
    house.device("amara").await.catches_up().await;
}

#[tokio::test]
async fn a_browser_that_never_finishes_asking_does_not_hold_up_the_end_of_the_day() {
    let mut house = House::on_the_sample_day().await;
    let at = ("127.0.0.1", house.host().port());
    let mut slow = tokio::net::TcpStream::connect(at).await.expect("connected");
    slow.write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-").await.expect("half a question");
    house.device("amara").await.catches_up().await;
    let closed = tokio::time::timeout(Duration::from_secs(15), house.close()).await;
    assert!(closed.is_ok(), "the host waits for it");
}

#[tokio::test]
async fn a_new_code_lets_nobody_in_with_the_old_one_and_throws_nobody_out() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut amara) = (house.desk().await, house.device("amara").await);
    let old = house.code().await;
    desk.does(json!({ "type": "changeCode" })).await;
    assert_ne!(house.code().await, old, "it is another one");
    let mut tablet = house.knock().await;
    tablet.hello(json!({ "code": old })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("wrongCode"), "the old one is over");
    amara.writes("one-page-profile", "important-to", "I am still here").await;
}

#[tokio::test]
async fn a_circle_reads_and_writes_its_own_plan_and_nothing_else() {
    let house = House::on_the_sample_day().await;
    let (mut amara, mut ben) = (house.device("amara").await, house.device("ben").await);
    let note = amara.writes("one-page-profile", "important-to", "For Amara's circle").await;
    ben.catches_up().await;
    assert!(ben.record("entries", &note).is_null(), "nothing of it reaches Ben's device");
    let order = json!({ "type": "remove", "collection": "entries", "record": note });
    let theft = json!({ "type": "editPlan", "circle": "amara", "edits": [order] });
    let outcome = ben.does(theft).await;
    assert_eq!(outcome["rejection"]["type"], json!("notAllowed"), "he cannot write in it");
    for command in [
        json!({ "type": "advanceAgenda", "from": null }),
        json!({ "type": "show", "showing": { "type": "agenda" } }),
        json!({ "type": "announce", "text": "Hello", "to": { "type": "everyone" } }),
        json!({ "type": "addPerson", "circle": "x", "name": "X" }),
        json!({ "type": "changeCode" }),
        json!({ "type": "hide" }),
    ] {
        let outcome = ben.does(command.clone()).await;
        assert_eq!(outcome["rejection"]["type"], json!("notAllowed"), "nor do this: {command}");
    }
}

#[tokio::test]
async fn a_token_of_one_circle_is_no_way_into_another() {
    let house = House::on_the_sample_day().await;
    let joined = house.device("amara").await.leaves().await;
    let mut tablet = house.knock().await;
    tablet.hello(json!({ "token": joined.token, "circle": "ben" })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("unknownSeat"), "join again");
    tablet.hello(json!({ "token": "made up" })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("unknownSeat"), "nor is this");
    tablet.hello(json!({ "key": "made up" })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("wrongKey"), "nor this");
}

#[tokio::test]
async fn frames_that_make_no_sense_change_nothing_and_stop_nobody() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let mut stranger = house.knock().await;
    stranger.hello(json!({ "room": house.room_key().await })).await;
    stranger.hears("cards").await;
    for text in ["", "{", "[]", "null", "{\"type\":\"hello\"}", "{\"type\":\"sesame\"}", "💥"] {
        stranger.say_text(text).await;
        let refused = stranger.hears("refused").await;
        assert_eq!(refused["error"], json!("badFrame"), "{text:?}");
    }
    let unseated = stranger.does(json!({ "type": "hide" })).await;
    assert_eq!(unseated, json!({ "type": "failed", "error": "notAllowed" }), "who is it?");
    stranger.say_text(&"x".repeat(5_000)).await;
    assert!(stranger.hear().await.is_none(), "whoever is not in yet says little");
    let mut ben = house.device("ben").await;
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    ben.say_text(&deep).await;
    ben.hears("refused").await;
    ben.say_text(&"x".repeat(600_000)).await;
    while ben.is_there().await {} // A frame that is too large ends the connection.
    amara.writes("one-page-profile", "important-to", "Nobody noticed").await;
}

#[tokio::test]
async fn an_old_page_is_told_to_load_itself_again() {
    let house = House::on_the_sample_day().await;
    let mut tablet = house.knock().await;
    tablet.hello(json!({ "room": house.room_key().await })).await;
    tablet.say(&json!({ "type": "hello", "version": 0 })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("stalePage"), "it is stale");
}

#[tokio::test]
async fn a_page_of_the_wide_world_cannot_call_the_host_by_a_name_of_its_own() {
    let house = House::on_the_sample_day().await;
    for (host, expected) in [
        ("evil.example", "HTTP/1.1 403 Forbidden"),
        ("room.test", "HTTP/1.1 404 Not Found"),
        ("192.168.1.7:7410", "HTTP/1.1 404 Not Found"),
    ] {
        let (status, _) = house.fetch(host, "/there-is-no-such-page").await;
        assert_eq!(status, expected, "called {host}");
    }
    for path in ["/../Cargo.toml", "/assets/../../Cargo.toml", "/%2e%2e/Cargo.toml"] {
        let (status, _) = house.fetch("127.0.0.1", path).await;
        assert_eq!(status, "HTTP/1.1 404 Not Found", "{path} is no page");
    }
}
