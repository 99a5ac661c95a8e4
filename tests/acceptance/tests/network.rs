//! Whether the tablets can reach the laptop: what a desk is told, and what proves it.

use std::net::Ipv4Addr;

use kit::{Device, House};
use lan::Limits;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;

/// A house behind whose door this computer counts as another device.
async fn where_all_count() -> House {
    let day = exchange::read(exchange::SAMPLE).expect("the sample reads");
    let limits = Limits { counts_this_computer: true, ..Limits::default() };
    House::with_limits(&day, limits).await
}

async fn asks(desk: &mut Device) -> Value {
    desk.say(&json!({ "type": "lookAtNetwork" })).await;
    desk.hears("network").await["view"].clone()
}

fn findings(view: &Value) -> Vec<(&str, &str)> {
    let text = |value: &'static str| move |of: &Value| of[value].as_str().map(str::to_owned);
    assert!(text("lookedAt")(view).is_some(), "a time: {view}");
    let all = view["findings"].as_array().expect("a list").iter();
    all.map(|one| {
        let finding = one["finding"]["type"].as_str().expect("a code");
        (finding, one["state"].as_str().expect("a state"))
    })
    .collect()
}

#[tokio::test]
async fn the_laptop_itself_is_no_proof_that_a_tablet_can_reach_it() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    house.fetch("127.0.0.1", "/").await;
    let view = asks(&mut desk).await;
    let expected = [("doorLocal", "look"), ("nobodyYet", "cannotTell")];
    assert_eq!(findings(&view), expected, "this door lets in this laptop only: {view}");
    assert_eq!(view["callers"], json!([]));
}

#[tokio::test]
async fn only_a_desk_is_told_of_the_network() {
    let house = House::on_the_sample_day().await;
    let mut tablet = house.device("amara").await;
    tablet.say(&json!({ "type": "lookAtNetwork" })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("notAllowed"));
}

/// Asks for the page from an address that nobody else has.
async fn opens_the_page(port: u16, from: Ipv4Addr) -> String {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.bind((from, 0).into()).expect("an address of this computer");
    let mut phone = socket.connect((Ipv4Addr::LOCALHOST, port).into()).await.expect("a line");
    phone
        .write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        .await
        .expect("asked");
    let mut page = String::new();
    phone.read_to_string(&mut page).await.expect("a page");
    page
}

/// On a Mac only 127.0.0.1 is there without more ado.
#[cfg(not(target_os = "macos"))]
#[tokio::test]
async fn a_phone_that_opens_the_page_is_seen_at_the_desk_at_once() {
    let house = where_all_count().await;
    let mut desk = house.desk().await;
    let before = asks(&mut desk).await;
    assert_eq!(findings(&before)[1], ("reached", "fine"), "the desk's own line counts here");
    let page = opens_the_page(house.host().port(), Ipv4Addr::new(127, 0, 0, 2)).await;
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    // Nobody asked again.
    let after = desk.hears("network").await["view"].clone();
    assert_eq!(after["callers"][0]["ip"], json!("127.0.0.2"), "the latest first: {after}");
    assert_eq!(after["callers"][0]["hasLine"], json!(false), "a page, and no more");
    assert_eq!(after["callers"].as_array().expect("a list").len(), 2);
}

#[tokio::test]
async fn the_mark_by_which_a_door_knows_itself_is_another_at_every_door() {
    let (one, other) = (House::on_the_sample_day().await, House::on_the_sample_day().await);
    let (status, mark) = one.fetch("127.0.0.1", "/here").await;
    assert!(status.contains("200"), "{status}");
    assert_eq!(mark.len(), 32, "a secret of its own");
    assert_eq!(one.fetch("127.0.0.1", "/here").await.1, mark, "always the same");
    assert_ne!(other.fetch("127.0.0.1", "/here").await.1, mark, "never another's");
}
