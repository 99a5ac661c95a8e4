//! Callers that take more than their share of the door: others come in and write all the same.

use std::time::{Duration, Instant};

use kit::{Device, House};
use lan::{Limits, Pace};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

const PROFILE: &str = "one-page-profile";
/// More than a line that says nothing is given.
const LONG: Duration = Duration::from_secs(25);

async fn house(limits: Limits) -> House {
    let day = exchange::read(exchange::SAMPLE).expect("the sample reads");
    House::with_limits(&day, Limits { counts_this_computer: true, ..limits }).await
}

async fn line(house: &House, said: &str) -> TcpStream {
    let at = ("127.0.0.1", house.host().port());
    let mut stream = TcpStream::connect(at).await.expect("connected");
    stream.write_all(said.as_bytes()).await.expect("said");
    stream
}

/// Waits until the other side has closed a line, and returns what it said before.
async fn ends(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    // A line that is reset has ended too.
    drop(timeout(LONG, stream.read_to_end(&mut said)).await.expect("it ends"));
    String::from_utf8_lossy(&said).into_owned()
}

#[tokio::test]
async fn a_question_that_is_never_finished_is_not_waited_for() {
    let house = house(Limits::default()).await;
    let began = Instant::now();
    let slow = line(&house, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-").await;
    let silent = line(&house, "").await;
    let asked = line(&house, "GET /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").await;
    let (slow, silent, asked) = tokio::join!(ends(slow), ends(silent), ends(asked));
    assert!(!slow.starts_with("HTTP/1.1 2") && silent.is_empty(), "{slow} {silent}");
    assert!(asked.starts_with("HTTP/1.1 404"), "it is answered, and the line is closed: {asked}");
    assert!(began.elapsed() < LONG, "within its time");
}

#[tokio::test]
async fn a_question_with_too_much_in_it_is_not_read() {
    let house = house(Limits::default()).await;
    let long = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: {}\r\n\r\n", "x".repeat(40_000));
    assert!(!ends(line(&house, &long).await).await.starts_with("HTTP/1.1 2"), "too long");
    let many = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n{}\r\n", "X: y\r\n".repeat(100));
    assert!(!ends(line(&house, &many).await).await.starts_with("HTTP/1.1 2"), "too many");
    let body = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999\r\n\r\nxxxx";
    assert!(ends(line(&house, body).await).await.starts_with("HTTP/1.1 405"), "nobody posts");
    house.device("amara").await.catches_up().await;
}

#[tokio::test]
async fn a_socket_that_never_says_who_it_is_is_closed() {
    let house = house(Limits::default()).await;
    let mut silent = house.knock().await;
    assert!(silent.hear().await.is_none(), "nobody says nothing for so long");
    let mut typing = house.knock().await;
    typing.catches_up().await;
    let code = house.code().await;
    typing.hello(json!({ "code": code })).await;
    typing.hears("cards").await;
}

#[tokio::test]
async fn whoever_opens_socket_after_socket_loses_the_oldest_and_those_who_are_in_stay() {
    let house = house(Limits { strangers: 4, ..Limits::default() }).await;
    let mut amara = house.device("amara").await;
    let mut strangers = Vec::new();
    for _ in 0..12 {
        strangers.push(house.knock().await);
    }
    assert!(strangers[0].hear().await.is_none(), "the oldest had to go");
    amara.writes(PROFILE, "important-to", "I am in").await;
    house.device("ben").await.catches_up().await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn whoever_begins_a_hundred_questions_holds_no_more_than_a_few_lines() {
    let house = house(Limits { strangers: 4, by_address: 8, ..Limits::default() }).await;
    let sockets = || {
        let all = std::fs::read_dir("/proc/self/fd").expect("Linux tells").flatten();
        let is_socket = |link: std::path::PathBuf| link.to_string_lossy().starts_with("socket:");
        all.filter(|fd| std::fs::read_link(fd.path()).is_ok_and(is_socket)).count()
    };
    let (before, began) = (sockets(), Instant::now());
    let mut own = Vec::new();
    for _ in 0..100 {
        own.push(line(&house, "G").await);
    }
    // What the host has of them, once it has let in or turned away those that wait outside.
    let mut silent = line(&house, "").await;
    drop(silent.read_to_end(&mut Vec::new()).await);
    let (most, hosts) = (before + own.len() + 1 + 8, sockets());
    assert!(
        hosts <= most,
        "{hosts} sockets: {} of them the host's",
        hosts - before - own.len() - 1
    );
    assert!(began.elapsed() < LONG, "{:?}", began.elapsed());
    drop(own);
}

#[tokio::test]
async fn one_address_has_only_so_many_lines() {
    let house = house(Limits { by_address: 3, ..Limits::default() }).await;
    let mut in_room = Vec::new();
    for circle in ["amara", "ben", "chitra"] {
        in_room.push(house.device(circle).await);
    }
    assert!(ends(line(&house, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await).await.is_empty());
    in_room.pop().expect("one of them").leaves().await;
    for device in &mut in_room {
        device.catches_up().await;
    }
    house.device("dev").await.catches_up().await;
}

#[tokio::test]
async fn whoever_says_too_much_is_slowed_and_nothing_of_it_is_lost() {
    let pace = Pace { at_once: 20, a_second: 20 };
    let house = house(Limits { pace, ..Limits::default() }).await;
    let (mut fast, mut ben) = (house.device("amara").await, house.device("ben").await);
    let began = Instant::now();
    let ids: Vec<_> = (0..60).map(|_| kit::new_id()).collect();
    for id in &ids {
        fast.say(&note(&fast, id)).await;
    }
    ben.writes(PROFILE, "important-to", "I did not wait for them").await;
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    for id in &ids {
        assert_eq!(fast.outcome(id).await["type"], json!("saved"), "each of them");
    }
    assert!(began.elapsed() > Duration::from_millis(1500), "in their time");
}

#[tokio::test]
async fn texts_that_are_made_to_be_hard_to_compare_keep_nobody_waiting() {
    let house = house(Limits::default()).await;
    let (mut bad, mut ben) = (house.device("amara").await, house.device("ben").await);
    let note = bad.writes(PROFILE, "important-to", &letters(1)).await;
    let began = Instant::now();
    let ids: Vec<_> = (0..60).map(|_| kit::new_id()).collect();
    for (n, id) in ids.iter().enumerate() {
        let edit = json!({
            "type": "set", "collection": "entries", "record": note, "field": "text",
            "value": letters(2 * n + 2), "base": 0, "seen": letters(2 * n + 3),
        });
        let command = json!({ "type": "editPlan", "circle": "amara", "edits": [edit] });
        bad.say(&json!({ "type": "command", "id": id, "command": command })).await;
    }
    ben.writes(PROFILE, "important-to", "I did not wait for them").await;
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    for id in &ids {
        let outcome = bad.outcome(id).await;
        assert_eq!(outcome["rejection"]["type"], json!("tooLong"), "nothing of it went: {outcome}");
    }
    println!("60 hard texts: {:?}", began.elapsed());
}

/// Returns five thousand words of one letter, others for each number.
fn letters(seed: usize) -> String {
    let mut state = u32::try_from(seed).expect("few").wrapping_mul(2_654_435_761).max(1);
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        char::from(b'a' + u8::try_from(state % 26).expect("a letter"))
    };
    (0..5_000).map(|_| next().to_string()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_device_is_as_slow_with_two_windows_and_when_it_comes_back() {
    let pace = Pace { at_once: 20, a_second: 20 };
    let house = house(Limits { pace, ..Limits::default() }).await;
    let one = house.device("amara").await;
    let token = one.joined.token.clone().expect("a token");
    let mut windows = vec![one];
    let began = Instant::now();
    for n in 0..6 {
        // It comes back again and again, and leaves a window open each time.
        let mut window = house.knock().await;
        window.hello(json!({ "token": token })).await;
        window.is_in().await;
        for _ in 0..10 {
            window.say(&note(&window, &kit::new_id())).await;
        }
        let id = kit::new_id();
        window.say(&note(&window, &id)).await;
        assert_eq!(window.outcome(&id).await["type"], json!("saved"), "window {n}");
        windows.push(window);
    }
    assert!(began.elapsed() > Duration::from_millis(1500), "{:?}", began.elapsed());
    drop(windows);
}

/// Returns a command with this id that writes a note with this id.
fn note(device: &Device, id: &str) -> serde_json::Value {
    let fields = json!({ "worksheet": PROFILE, "section": "important-to", "text": "More" });
    let edit = json!({
        "type": "insert", "collection": "entries", "record": id, "order": "i", "fields": fields,
    });
    let command = json!({ "type": "editPlan", "circle": device.circle(), "edits": [edit] });
    json!({ "type": "command", "id": id, "command": command })
}

#[tokio::test]
async fn a_plan_takes_only_so_much_and_making_room_is_always_possible() {
    let house = house(Limits::default()).await;
    let mut amara = house.device("amara").await;
    let long = "x".repeat(9_900);
    let mut notes = Vec::new();
    let outcome = loop {
        let ids: Vec<_> = (0..40).map(|_| kit::new_id()).collect();
        let edits = ids.iter().map(|id| {
            let fields = json!({ "worksheet": PROFILE, "section": "important-to", "text": long });
            json!({
                "type": "insert", "collection": "entries", "record": id, "order": "i",
                "fields": fields,
            })
        });
        let outcome = amara.edits(edits.collect()).await;
        if outcome["type"] != json!("saved") || notes.len() > 1_000 {
            break outcome;
        }
        notes.extend(ids);
    };
    assert_eq!(outcome["rejection"]["type"], json!("planTooLong"), "{outcome}");
    assert!(notes.len() >= 160, "a great deal fits: {}", notes.len());
    amara.types(&notes[0], "Short").await;
    amara.writes(PROFILE, "important-to", "And now there is room").await;
}
