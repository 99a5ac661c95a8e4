//! What somebody sees who listens on the room's network, or speaks on it without being asked.

#![expect(clippy::disallowed_methods, reason = "whoever listens does so until the test ends")]

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use futures_util::{SinkExt, StreamExt};
use kit::{Device, House, fetch_at};
use lan::sealed::file;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

const PROFILE: &str = "one-page-profile";

/// Everything that went over the wire: for each line and direction, in order.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Vec<u8>>>>);

impl Heard {
    fn begin(&self) -> usize {
        let mut all = self.0.lock().expect("nobody panics with it in hand");
        all.push(Vec::new());
        all.len() - 1
    }

    fn hears(&self, line: usize, bytes: &[u8]) {
        self.0.lock().expect("nobody panics with it in hand")[line].extend(bytes);
    }

    /// Returns all bytes as they travelled, and all that was in messages: what a device says is
    /// masked by four bytes that stand beside it, which hides nothing from whoever listens.
    fn bytes(&self) -> Vec<u8> {
        let all = self.0.lock().expect("nobody panics with it in hand");
        let mut bytes = all.concat();
        for line in all.iter() {
            let end = line.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |end| end + 4);
            bytes.extend(messages(&line[end..]));
        }
        bytes
    }

    /// Returns how many parts of a file, of 24 bytes each, went by as they are.
    fn parts_of(&self, file: &[u8]) -> usize {
        let heard = self.bytes();
        let known: HashSet<&[u8]> = heard.windows(24).collect();
        file.chunks_exact(24).filter(|part| known.contains(part)).count()
    }

    /// Returns in which of the usual ways something can be read.
    fn can_read(&self, secret: &str) -> Vec<&'static str> {
        let heard = self.bytes();
        let lower = heard.to_ascii_lowercase();
        let contains = |all: &[u8], part: &[u8]| all.windows(part.len()).any(|w| w == part);
        let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
        let wide: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let escaped = serde_json::to_string(secret).expect("JSON");
        let mut ways = Vec::new();
        let mut look = |way, all: &[u8], part: &[u8]| {
            if contains(all, part) {
                ways.push(way);
            }
        };
        look("as it is", &lower, &secret.to_lowercase().into_bytes());
        look("as JSON", &lower, escaped.to_lowercase().trim_matches('"').as_bytes());
        look("in hexadecimal", &lower, hex.as_bytes());
        look("in UTF-16", &heard, &wide);
        // Base64 looks different by where in three bytes it begins; its first and last letters
        // depend on what stands beside.
        for before in 0..3 {
            let padded = [vec![0; before], secret.as_bytes().to_vec()].concat();
            for engine in [&STANDARD, &URL_SAFE] {
                let text = engine.encode(&padded);
                let inner = &text[before * 2..(padded.len() / 3) * 4];
                if inner.len() >= 6 {
                    look("in base64", &heard, inner.as_bytes());
                }
            }
        }
        ways
    }
}

/// Stands between the devices and the host, and listens; returns the port at which to call.
async fn eavesdrop(port: u16) -> (u16, Heard) {
    let (heard, listener) = (Heard::default(), TcpListener::bind("127.0.0.1:0").await);
    let listener = listener.expect("a port");
    let own = listener.local_addr().expect("an address").port();
    let all = heard.clone();
    tokio::spawn(async move {
        while let Ok((device, _)) = listener.accept().await {
            let host = TcpStream::connect(("127.0.0.1", port)).await.expect("the host");
            let ((from_device, to_device), (from_host, to_host)) =
                (device.into_split(), host.into_split());
            tokio::spawn(carry(from_device, to_host, all.clone()));
            tokio::spawn(carry(from_host, to_device, all.clone()));
        }
    });
    (own, heard)
}

async fn carry(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    heard: Heard,
) {
    let (mut bytes, line) = (vec![0; 16 * 1024], heard.begin());
    while let Ok(length @ 1..) = from.read(&mut bytes).await {
        heard.hears(line, &bytes[..length]);
        if to.write_all(&bytes[..length]).await.is_err() {
            break;
        }
    }
}

/// Returns what is in the messages of a WebSocket (RFC 6455), one after the other.
fn messages(mut line: &[u8]) -> Vec<u8> {
    let mut said = Vec::new();
    while let [_, second, rest @ ..] = line {
        let (length, rest) = match (second & 0x7f, rest) {
            (126, [a, b, rest @ ..]) => (usize::from(u16::from_be_bytes([*a, *b])), rest),
            (127, [_, _, _, _, a, b, c, d, rest @ ..]) => {
                (u32::from_be_bytes([*a, *b, *c, *d]) as usize, rest)
            }
            (short, rest) => (usize::from(short), rest),
        };
        let (mask, rest) = if second & 0x80 == 0 { (&[0; 4][..], rest) } else { rest.split_at(4) };
        let length = length.min(rest.len());
        said.extend(rest[..length].iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
        line = &rest[length..];
    }
    said
}

async fn called_at(port: u16) -> Device {
    Device::knock(&format!("ws://127.0.0.1:{port}/room")).await
}

#[tokio::test]
async fn whoever_listens_on_the_wifi_reads_nothing() {
    let house = House::on_the_sample_day().await;
    let (port, heard) = eavesdrop(house.host().port()).await;
    let (code, key) = (house.code().await, house.room_key().await);
    let desk_key = house.host().keys().desk.clone();
    let words = "Swimming with my brother on Tuesdays";

    let mut amara = called_at(port).await;
    amara.hello(json!({ "room": key, "circle": "amara" })).await;
    amara.is_in().await;
    amara.writes(PROFILE, "important-to", words).await;
    let joined = amara.leaves().await;
    let token = joined.token.clone().expect("a token");

    let mut back = called_at(port).await;
    back.hello(json!({ "token": token })).await;
    back.is_in().await;
    let mut typed = called_at(port).await;
    typed.hello(json!({ "code": "WRONG7" })).await;
    typed.hears("refused").await;
    typed.hello(json!({ "code": code, "circle": "ben" })).await;
    typed.is_in().await;
    let mut desk = called_at(port).await;
    desk.hello(json!({ "key": desk_key })).await;
    desk.is_in().await;
    let long = "A long story about boats. ".repeat(200);
    back.writes(PROFILE, "important-to", &long).await;
    for device in [&mut back, &mut typed, &mut desk] {
        device.catches_up().await;
    }

    assert!(heard.bytes().len() > 10_000, "something was heard");
    assert!(!heard.can_read(&joined.seat).is_empty(), "a seat is named, and this finds it");
    let own_token = typed.joined.token.clone().expect("a token");
    let secret_half = |token: &str| token.split_once('.').expect("two halves").1.to_owned();
    let private = [
        ("a name", "Amara"),
        ("another", "Chitra"),
        ("a note", words),
        ("a story", "A long story about boats."),
        ("the code", &code),
        ("a wrong code", "WRONG7"),
        ("the room's key", &key),
        ("the key of the desk", &desk_key),
        ("a token", &secret_half(&token)),
        ("a token of somebody who typed a code", &secret_half(&own_token)),
        ("what kind of thing is said", "editPlan"),
        ("what the host says", "welcome"),
        ("a worksheet", PROFILE),
    ];
    for (what, secret) in private {
        assert_eq!(heard.can_read(secret), Vec::<&str>::new(), "{what}");
    }
}

/// Fetches a file sealed, as a browser on another computer does; returns the head of the answer too.
async fn fetched(port: u16, path: &str) -> (String, Vec<u8>) {
    let host = [("Host", "room.test")];
    fetch_at(("127.0.0.1", port), &file::address(path), &host).await
}

#[tokio::test]
async fn whoever_listens_sees_nothing_of_papers_and_photos_and_not_where_they_are() {
    let house = House::on_the_sample_day().await;
    let (port, heard) = eavesdrop(house.host().port()).await;
    let folder = house.path().with_extension("media");
    std::fs::create_dir(&folder).expect("a folder");
    let photo: Vec<u8> = b"Amara on the beach. ".iter().copied().cycle().take(150_000).collect();
    std::fs::write(folder.join("Beach with Chitra.jpg"), &photo).expect("written");

    let mut amara = called_at(port).await;
    amara.hello(json!({ "room": house.room_key().await, "circle": "amara" })).await;
    amara.is_in().await;
    let mut page = kit::paper("pack", Some("amara"), "en");
    page["format"] = json!("html");
    let printed = amara.prints(&page).await;
    let paper = printed["path"].as_str().expect("where it is").to_owned();
    let mut wall = called_at(port).await;
    wall.hello(json!({ "key": house.host().keys().wall })).await;
    wall.is_in().await;
    let mut desk = house.desk().await;
    desk.sees("desk", |view| view["media"][0].is_object()).await;
    let shown = json!({ "type": "media", "name": "Beach with Chitra.jpg" });
    let outcome = desk.does(json!({ "type": "show", "showing": shown })).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
    let view = wall.sees("wall", |view| view["showing"]["media"].is_object()).await;
    let media = view["showing"]["media"]["path"].as_str().expect("where it is").to_owned();

    let (head, answer) = fetched(port, &paper).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let lines = head.to_lowercase();
    assert!(lines.contains("cache-control: no-store"), "it stays nowhere: {head}");
    assert!(!lines.contains("content-disposition"), "and has no name on its way: {head}");
    let (told, bytes) = file::open(&paper, &answer).expect("Amara's tablet opens it");
    assert_eq!(
        (told.name.as_str(), told.media_type.as_str()),
        (printed["name"].as_str().expect("a name"), "text/html; charset=utf-8",)
    );
    assert!(String::from_utf8_lossy(&bytes).contains("Amara"), "it is her pack");
    assert!(file::open(&media, &answer).is_err(), "and opens with nothing else");
    let (_, again) = fetched(port, &paper).await;
    let same = answer.iter().zip(&again).filter(|(one, other)| one == other).count();
    assert!(same < answer.len() / 100, "another salt, another key: {same} bytes are the same");
    let (_, answer) = fetched(port, &media).await;
    let (told, shown) = file::open(&media, &answer).expect("the wall opens it");
    assert_eq!(told.media_type, "image/jpeg");
    assert!(shown == photo, "the photo as it is");

    assert!(heard.bytes().len() > 300_000, "all of it went by");
    assert!(heard.parts_of(&answer) > 5_000, "and this finds what did");
    assert_eq!(heard.parts_of(&bytes), 0, "of the paper");
    assert_eq!(heard.parts_of(&photo), 0, "of the photo");
    let key = |path: &str| path.split('/').nth(2).expect("a secret").to_owned();
    let private = [
        ("a name", "Amara"),
        ("another", "Chitra"),
        ("what a photo is called", "Beach with"),
        ("where the paper is", &paper),
        ("its secret", &key(&paper)),
        ("where the photo is", &media),
        ("the secret of that", &key(&media)),
        ("what kind of file it is", "text/html"),
    ];
    for (what, secret) in private {
        assert_eq!(heard.can_read(secret), Vec::<&str>::new(), "{what}");
    }
}

#[tokio::test]
async fn what_is_asked_for_sealed_is_there_or_is_the_same_nothing() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let printed = amara.prints(&kit::paper("pack", Some("amara"), "en")).await;
    let paper = printed["path"].as_str().expect("where it is").to_owned();
    let port = house.host().port();
    let (head, _) = fetched(port, &paper).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let own = file::address(&paper);
    let (_, hash) = own.rsplit_once('/').expect("in a folder");
    let missing = [
        file::address("/paper/00112233445566778899aabbccddeeff"),
        file::address(&format!("{paper}0")),
        format!("/sealed/{}", hash.to_uppercase()),
        format!("/sealed/{}", &hash[..32]),
        format!("/sealed{paper}"),
        "/sealed/".to_owned(),
    ];
    let host = [("Host", "room.test")];
    let mut heads = HashSet::new();
    for address in missing {
        let (head, body) = fetch_at(("127.0.0.1", port), &address, &host).await;
        assert!(head.starts_with("HTTP/1.1 404") && body.is_empty(), "{address}: {head}");
        heads.insert(head.lines().filter(|line| !line.starts_with("date")).collect::<String>());
    }
    assert!(heads.len() <= 2, "nothing tells what is there from what is not: {heads:#?}");
    let (head, _) = fetch_at(("127.0.0.1", port), &own, &[("Host", "evil.example")]).await;
    assert!(head.starts_with("HTTP/1.1 403"), "no page elsewhere asks for it: {head}");
    house.wind(16 * 60);
    let (head, _) = fetched(port, &paper).await;
    assert!(head.starts_with("HTTP/1.1 404"), "it is gone when the paper is: {head}");
}

#[tokio::test]
async fn a_wrong_code_is_counted_before_anybody_hears_of_it() {
    let house = House::on_the_sample_day().await;
    // Many lines say their half of a wrong code before any of them goes on.
    let address = format!("ws://127.0.0.1:{}/room", house.host().port());
    let mut begun = Vec::new();
    for _ in 0..12 {
        let (mut socket, _) = connect_async(&address).await.expect("the door opens");
        let known = lan::sealed::Credential::Code("AAAAAA".to_owned());
        let (knock, first) = known.knock().expect("a knock");
        socket.send(Message::binary(first)).await.expect("said");
        let back = binary(&mut socket).await.expect("the host's half");
        let Ok(lan::sealed::Heard::Say(_, second)) = knock.hears(&back) else {
            panic!("the second half")
        };
        begun.push((socket, second));
    }
    let mut told = Vec::new();
    for (socket, second) in &mut begun {
        socket.send(Message::binary(second.clone())).await.expect("said");
        let answer = binary(socket).await.expect("an answer");
        let frame: Value = serde_json::from_slice(&answer[1..]).expect("a frame");
        told.push(frame["error"].as_str().expect("an error").to_owned());
    }
    assert_eq!(told[..5], ["wrongCode"; 5], "five are looked at");
    assert_eq!(told[5..], ["tooManyTries"; 7], "however many began at once");
    let mut desk = house.desk().await;
    let door = desk.hears("door").await;
    assert_eq!(door["view"]["wrongCodes"], json!(5), "and the desk knows of them");
}

#[tokio::test]
async fn what_somebody_adds_on_the_way_ends_the_line_and_changes_nothing() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let mut ben = house.device("ben").await;
    amara.says_raw(&[0; 40]).await;
    assert!(!amara.is_there().await, "that was not Amara's tablet");
    ben.says_raw(b"{\"type\":\"ping\"}").await;
    assert!(!ben.is_there().await, "nor was this Ben's");
    house.device("amara").await.writes(PROFILE, "important-to", "Nobody noticed").await;
}

/// Seals a line with what the event file says of a seat, as somebody can who has a copy of it;
/// returns what the host says to their hello.
async fn comes_with_a_hash(address: &str, seat: &str, token_hash: &str) -> Value {
    let key: [u8; 32] = Sha256::digest(format!("planlive sealed 1 seat\n{token_hash}")).into();
    let head = [vec![1, 1, u8::try_from(seat.len()).expect("short")], seat.into()].concat();
    let pattern = "Noise_NNpsk0_25519_ChaChaPoly_SHA256".parse().expect("a pattern");
    let prologue = [b"planlive sealed 1\n".to_vec(), head.clone()].concat();
    let builder = snow::Builder::new(pattern).prologue(&prologue).expect("a prologue");
    let mut handshake = builder.psk(0, &key).expect("a key").build_initiator().expect("begun");
    let mut bytes = vec![0; 65_535];
    let length = handshake.write_message(&[], &mut bytes).expect("a message");
    let (mut socket, _) = connect_async(address).await.expect("the door opens");
    let knock = [head, bytes[..length].to_vec()].concat();
    socket.send(Message::binary(knock)).await.expect("said");
    let answer = binary(&mut socket).await.expect("an answer");
    assert_eq!(answer[0], 0, "the line is sealed");
    handshake.read_message(&answer[1..], &mut bytes).expect("it is the host");
    let line = handshake.into_stateless_transport_mode().expect("sealed");
    let hello = json!({ "type": "hello", "version": protocol::VERSION }).to_string();
    let hello = ["\0", &hello].concat();
    let length = line.write_message(0, hello.as_bytes(), &mut bytes).expect("sealed");
    socket.send(Message::binary(bytes[..length].to_vec())).await.expect("said");
    let answer = binary(&mut socket).await.expect("an answer");
    let mut said = vec![0; answer.len()];
    let length = line.read_message(0, &answer, &mut said).expect("it opens");
    serde_json::from_slice(&said[1..length]).expect("a frame")
}

#[tokio::test]
async fn whoever_has_a_copy_of_the_event_file_has_no_seat_by_it() {
    let house = House::on_the_sample_day().await;
    let address = format!("ws://127.0.0.1:{}/room", house.host().port());
    for device in [house.desk().await, house.device("amara").await] {
        let joined = device.leaves().await;
        let token = joined.token.expect("a token");
        let hash: String =
            Sha256::digest(&token).iter().map(|byte| format!("{byte:02x}")).collect();
        let said = comes_with_a_hash(&address, &joined.seat, &hash).await;
        assert_eq!(said, json!({ "type": "refused", "error": "unknownSeat" }));
        let mut back = house.knock().await;
        back.hello(json!({ "token": token })).await;
        back.is_in().await;
    }
}

#[tokio::test]
async fn a_page_from_before_lines_were_sealed_is_told_to_load_itself_again() {
    let house = House::on_the_sample_day().await;
    let address = format!("ws://127.0.0.1:{}/room", house.host().port());
    let (mut socket, _) = connect_async(&address).await.expect("the door opens");
    let hello = json!({ "type": "hello", "version": 1, "code": house.code().await });
    socket.send(Message::text(hello.to_string())).await.expect("said");
    let Some(Ok(Message::Text(text))) = socket.next().await else { panic!("an answer") };
    assert_eq!(text.as_str(), r#"{"type":"refused","error":"stalePage"}"#);
}

#[tokio::test]
async fn the_square_of_yesterday_says_so_and_a_new_code_makes_a_new_square() {
    let house = House::on_the_sample_day().await;
    let (mut desk, old) = (house.desk().await, house.room_key().await);
    let mut waits = house.knock().await;
    waits.hello(json!({ "room": old })).await;
    waits.hears("cards").await;
    desk.does(json!({ "type": "changeCode" })).await;
    assert_ne!(house.room_key().await, old, "it is another one");
    let view = desk.sees("desk", |view| {
        view["joining"]["link"].as_str().is_some_and(|link| !link.contains(&old))
    });
    let link = view.await["joining"]["link"].as_str().expect("a link").to_owned();
    let mut tablet = house.knock().await;
    tablet.hello(json!({ "room": old, "circle": "ben" })).await;
    assert_eq!(tablet.hears("refused").await["error"], json!("oldLink"), "it is over");
    waits.hello(json!({ "room": old, "circle": "ben" })).await;
    assert_eq!(waits.hears("refused").await["error"], json!("oldLink"), "on an open line too");
    let key = link.split_once("#k=").expect("a key in the fragment").1;
    tablet.hello(json!({ "room": key, "circle": "ben" })).await;
    tablet.is_in().await;
}

async fn binary<S>(socket: &mut S) -> Option<Vec<u8>>
where
    S: StreamExt<Item = Result<Message, tokio_tungstenite::tungstenite::Error>> + Unpin,
{
    loop {
        match socket.next().await {
            Some(Ok(Message::Binary(bytes))) => return Some(bytes.to_vec()),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            _ => return None,
        }
    }
}
