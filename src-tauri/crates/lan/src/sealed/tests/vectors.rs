//! Both sides of the wire are held together by these: what a browser says is checked against the same
//! file (`ui/src/room/transport/sealed.test.ts`).

use serde_json::{Value, json};
use snow::HandshakeState;

use super::super::code::{Half, answer};
use super::super::keys::{self, Key};
use super::super::line::{PART, Sealed};
use super::super::opening::{Answer, Opening};

/// Published with cacophony (Haskell), and in snow.
const PUBLISHED: &str = include_str!("../../../vectors/cacophony.json");
/// Ours: with `PLANLIVE_WRITE_VECTORS=1` they are written anew.
const OURS: &str = include_str!("../../../vectors/sealed.json");

const DEVICE: &str = "893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a";
const HOST: &str = "bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b";

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).expect("ASCII"));
    pairs.map(|two| u8::from_str_radix(two, 16).expect("hexadecimal")).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().expect("a text")
}

/// Returns both sides of a handshake whose chance is known.
fn both(key: &Key, said: &[u8], device: &str, host: &str) -> (HandshakeState, HandshakeState) {
    let (device, host) = (bytes(device), bytes(host));
    let begun = |own| {
        let builder = keys::builder(key, said).expect("a builder");
        builder.fixed_ephemeral_key_for_testing_only(own)
    };
    let initiator = begun(&device).build_initiator().expect("an initiator");
    (initiator, begun(&host).build_responder().expect("a responder"))
}

fn write(from: &mut HandshakeState, payload: &[u8]) -> Vec<u8> {
    let mut message = vec![0; 65_535];
    let length = from.write_message(payload, &mut message).expect("a message");
    message.truncate(length);
    message
}

#[test]
fn we_speak_what_others_call_by_the_same_name() {
    let vector: Value = serde_json::from_str(PUBLISHED).expect("JSON");
    let key: Key = bytes(vector["init_psks"][0].as_str().expect("a key")).try_into().expect("32");
    let (device, host) = (text(&vector, "init_ephemeral"), text(&vector, "resp_ephemeral"));
    let prologue = bytes(text(&vector, "init_prologue"));
    let (mut device, mut host) = both(&key, &prologue, device, host);
    let messages = vector["messages"].as_array().expect("messages");
    let said = |n: usize| (bytes(text(&messages[n], "payload")), text(&messages[n], "ciphertext"));
    let (payload, expected) = said(0);
    let first = write(&mut device, &payload);
    assert_eq!(hex(&first), expected);
    host.read_message(&first, &mut [0; 99]).expect("it opens");
    let (payload, expected) = said(1);
    let second = write(&mut host, &payload);
    assert_eq!(hex(&second), expected);
    device.read_message(&second, &mut [0; 99]).expect("it opens");
    assert_eq!(hex(device.get_handshake_hash()), text(&vector, "handshake_hash"));
    let device = device.into_stateless_transport_mode().expect("sealed");
    let host = host.into_stateless_transport_mode().expect("sealed");
    for n in 2..messages.len() {
        let ((payload, expected), mut message) = (said(n), vec![0; 99]);
        let (from, number) = (if n % 2 == 0 { &device } else { &host }, (n as u64 - 2) / 2);
        let length = from.write_message(number, &payload, &mut message).expect("a message");
        assert_eq!(hex(&message[..length]), expected, "message {n}");
    }
}

/// Returns one whole conversation, as both sides see it.
fn conversation(name: &str, opening: &Opening<'_>, key: &Key, secret: &str) -> Value {
    let (head, _) = opening.head_and_rest();
    let (mut device, mut host) = both(key, &keys::prologue(&head), DEVICE, HOST);
    let first = write(&mut device, &[]);
    host.read_message(&first, &mut []).expect("it opens");
    let second = write(&mut host, &[]);
    device.read_message(&second, &mut []).expect("it opens");
    let Sealed { saying, hearing } = Sealed::after(device).expect("sealed");
    let token = matches!(opening, Opening::Seat(..)).then(|| secret.to_owned());
    let mut device = Sealed { saying: saying.with_first(token), hearing };
    let mut host = Sealed::after(host).expect("sealed");
    let frames = ["{\"type\":\"ping\"}".to_owned(), "Tŷ 🏠".to_owned(), "x".repeat(PART + 1)];
    let said = frames.map(|text| {
        let seal = |side: &mut Sealed| -> Vec<Value> {
            let messages = side.saying.seal(&text).expect("sealed");
            messages.iter().map(|message| shortened(message)).collect()
        };
        let short = if text.len() > 99 { json!({ "x": text.len() }) } else { json!(text) };
        json!({ "text": short, "device": seal(&mut device), "host": seal(&mut host) })
    });
    json!({
        "by": name, "secret": secret, "key": hex(key), "deviceSecret": DEVICE,
        "first": hex(&[head, first].concat()), "answer": hex(&Answer::ComeIn(&second).written()),
        "frames": said,
    })
}

/// What is long is told by its length and its end, which depends on all of it.
fn shortened(message: &[u8]) -> Value {
    if message.len() <= 99 {
        return json!(hex(message));
    }
    json!({ "length": message.len(), "ends": hex(&message[message.len() - 16..]) })
}

#[test]
fn what_is_said_is_as_browsers_expect_it() {
    let made = json!([
        conversation(
            "room",
            &Opening::Room(&[]),
            &keys::of_room("the room's key"),
            "the room's key"
        ),
        conversation("key", &Opening::Key(&[]), &keys::of_key("wall"), "wall"),
        conversation("token", &Opening::Seat("s1", &[]), &keys::of_token("s1.secret"), "s1.secret"),
    ]);
    if std::env::var_os("PLANLIVE_WRITE_VECTORS").is_some() {
        let text = serde_json::to_string_pretty(&made).expect("JSON") + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/sealed.json");
        std::fs::write(path, text).expect("written");
        return;
    }
    assert_eq!(made, serde_json::from_str::<Value>(OURS).expect("JSON"), "nothing has changed");
}

#[test]
fn a_code_is_agreed_on_as_python_and_rust_and_browsers_do() {
    // Of spake2's own tests, with our names for the sides: the browser's half is checked against
    // the published one, and both halves of ours against each other.
    let (half, said): (Half, _) = super::super::code::begin("ACD346");
    let (back, key) = answer("ACD346", &said).expect("an answer");
    assert_eq!(half.finish(&back), Ok(key));
    let (half, said) = super::super::code::begin("ACD346");
    let (back, key) = answer("ACD347", &said).expect("an answer");
    assert_ne!(half.finish(&back), Ok(key), "another code is another key");
}
