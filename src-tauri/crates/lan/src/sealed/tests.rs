//! What a sealed line promises, without a room and without a socket.

use proptest::prelude::*;
use room::{Claim, Secret};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::device::{Credential, Heard, Knock};
use super::host::{Door, Met, Open};
use super::line::{PART, Sealed};
use super::*;

mod files;
mod vectors;

const FRAME: usize = 512 * 1024;

/// What the host knows of the seat `s1`, whose token is `s1.secret`.
fn seat() -> Secret {
    let token_hash = Sha256::digest("s1.secret").iter().map(|byte| format!("{byte:02x}")).collect();
    let seat = serde_json::from_value(json!("s1")).expect("an id");
    Secret::Seat { seat, token_hash }
}

/// A room that has these secrets.
fn secrets(claim: &Claim) -> Result<Vec<Secret>, protocol::ErrorCode> {
    match claim {
        Claim::Room => Ok(vec![Secret::Room("the room's key".to_owned())]),
        Claim::Seat(id) if id == "s1" => Ok(vec![seat()]),
        Claim::Seat(_) => Err(protocol::ErrorCode::UnknownSeat),
        Claim::Key => Ok(["desk", "wall"].map(|key| Secret::Key(key.to_owned())).to_vec()),
        Claim::Code => Ok(vec![Secret::Code("ACD346".to_owned())]),
    }
}

/// What the door says to one message; whether a code was counted as wrong.
fn says(door: &mut Door, message: &[u8]) -> (Vec<u8>, Option<Open>, Option<bool>) {
    match door.meet(message) {
        Met::Says(says) => (says, None, None),
        Met::Claims(claim, opening) => {
            let (says, open) = door.answer(&opening, secrets(&claim));
            (says, open, None)
        }
        Met::Tries(tried) => {
            let is_right = tried.is_right();
            let no = protocol::ErrorCode::WrongCode;
            let room = || Secret::Room("the room's key".to_owned());
            let found = if is_right { Ok(room()) } else { Err(no) };
            let (says, open) = tried.answer(found);
            (says, open, Some(is_right))
        }
    }
}

/// Lets a device knock until the line is sealed, or returns why not.
fn meet(known: &Credential) -> Result<(Box<Sealed>, Open), String> {
    meet_at(&HostKey::default(), known)
}

/// Lets it knock at the host that has this key.
fn meet_at(own: &HostKey, known: &Credential) -> Result<(Box<Sealed>, Open), String> {
    let mut door = Door::of(own.clone());
    let (mut knock, mut message): (Knock, _) = known.knock().expect("a knock");
    loop {
        let (answer, open, _) = says(&mut door, &message);
        match knock.hears(&answer).expect("the host knows it too") {
            Heard::Say(next, more) => (knock, message) = (next, more),
            Heard::Open(sealed) => return Ok((sealed, open.expect("both are in"))),
            Heard::OpenTo(sealed, pin) => {
                assert_eq!(pin, own.pin(), "the host says who it is");
                return Ok((sealed, open.expect("both are in")));
            }
            Heard::Refused(frame) => return Err(frame),
        }
    }
}

fn sealed() -> (Sealed, Sealed) {
    let (device, host) = meet(&Credential::Room("the room's key".to_owned())).expect("sealed");
    (*device, host.sealed)
}

#[test]
fn whoever_knows_it_comes_in_and_the_host_knows_what_they_know() {
    let check = |known: Credential, expected: Secret| {
        let (mut device, mut host) = meet(&known).expect("it comes in");
        assert_eq!(host.shown, expected, "{known:?}");
        let mut hello = device.saying.seal("Hello").expect("sealed");
        if host.waits_for_a_token() {
            assert!(host.is_shown_by(&hello.remove(0)), "it has the token");
        }
        let mut host = host.sealed;
        for message in hello {
            assert_eq!(host.hearing.open(&message, 10), Ok(Some("Hello".to_owned())));
        }
        for message in host.saying.seal("Welcome").expect("sealed") {
            assert_eq!(device.hearing.open(&message, 10), Ok(Some("Welcome".to_owned())));
        }
    };
    check(Credential::Room("the room's key".to_owned()), Secret::Room("the room's key".to_owned()));
    check(Credential::Key("wall".to_owned()), Secret::Key("wall".to_owned()));
    check(Credential::Who("wall".to_owned()), Secret::Key("wall".to_owned()));
    check(Credential::Token("s1.secret".to_owned()), seat());
    check(Credential::Code("acd 346".to_owned()), Secret::Room("the room's key".to_owned()));
}

#[test]
fn what_the_event_file_says_of_a_seat_seals_a_line_and_is_no_token() {
    let (head, mut door) =
        (opening::Opening::Seat("s1", &[]).written(), Door::of(HostKey::default()));
    let mut handshake = keys::initiator(&keys::key_of(&seat()), &head, None).expect("begun");
    let mut message = vec![0; MESSAGE];
    let length = handshake.write_message(&[], &mut message).expect("a message");
    let (answer, open, _) = says(&mut door, &[&head, &message[..length]].concat());
    handshake.read_message(&answer[1..], &mut message).expect("whoever has the file knows this");
    let (mut thief, mut host) = (Sealed::after(handshake).expect("sealed"), open.expect("sealed"));
    let Secret::Seat { token_hash, .. } = seat() else { panic!("a seat") };
    assert!(host.waits_for_a_token());
    for said in ["{\"type\":\"hello\"}", &token_hash, "s1", "", "s1.secret."] {
        let messages = thief.saying.seal(said).expect("sealed");
        assert!(!host.is_shown_by(&messages[0]), "{said:?}");
    }
    let token = thief.saying.seal("s1.secret").expect("sealed");
    assert!(host.is_shown_by(&token[0]), "the token alone is");
}

#[test]
fn an_app_comes_back_to_the_laptop_that_it_knows_and_to_no_other() {
    let (own, other) = (HostKey::default(), HostKey::default());
    let known = Credential::Pinned("s1.secret".to_owned(), own.pin());
    let (mut device, mut host) = meet_at(&own, &known).expect("it is the same");
    assert_eq!(host.shown, seat());
    let hello = device.saying.seal("Hello").expect("sealed");
    assert!(host.is_shown_by(&hello[0]), "the token is said first there too");
    assert_eq!(host.sealed.hearing.open(&hello[1], FRAME), Ok(Some("Hello".to_owned())));
    let refused = meet_at(&other, &known).expect_err("another laptop with the same event");
    assert!(refused.contains("unknownSeat"), "{refused}");
    let made_up = Credential::Pinned("s1.made up".to_owned(), own.pin());
    assert!(meet_at(&own, &made_up).is_err(), "and a token is wanted all the same");
}

/// All that the event file says of a seat, and all that is public of a host, makes nobody the host.
#[test]
fn a_copy_of_the_event_file_does_not_make_anybody_the_host() {
    let own = HostKey::default();
    let known = Credential::Pinned("s1.secret".to_owned(), own.pin());
    for guess in [None, Some(&HostKey::default())] {
        let (knock, message) = known.knock().expect("a knock");
        let (head, first) = message.split_at(message.len() - 48);
        let mut thief =
            keys::responder(&keys::key_of(&seat()), head, guess).expect("they know the hash");
        let mut answer = vec![0; MESSAGE];
        assert!(thief.read_message(first, &mut answer).is_err(), "it is not for them");
        // What comes back is made up, and the line does not open.
        let made_up = [vec![0], vec![7; 48]].concat();
        assert!(knock.hears(&made_up).is_err());
    }
}

#[test]
fn whoever_does_not_know_it_is_told_why_not() {
    let check = |known: Credential, expected: &str| {
        let refused = meet(&known).expect_err("nobody comes in");
        assert_eq!(refused, format!("{{\"type\":\"refused\",\"error\":\"{expected}\"}}"));
    };
    check(Credential::Room("another room's".to_owned()), "oldLink");
    check(Credential::Key("yesterday's".to_owned()), "wrongKey");
    check(Credential::Who("yesterday's".to_owned()), "wrongKey");
    check(Credential::Token("s1.made up".to_owned()), "unknownSeat");
    check(Credential::Token("nobody".to_owned()), "unknownSeat");
    check(Credential::Token(String::new()), "unknownSeat");
    check(Credential::Code("ACD347".to_owned()), "wrongCode");
    check(Credential::Code(String::new()), "wrongCode");
}

#[test]
fn a_wrong_code_is_told_to_the_room_before_anybody_hears_that_it_was_wrong() {
    let mut door = Door::of(HostKey::default());
    let (knock, first) = Credential::Code("AAAAAA".to_owned()).knock().expect("a knock");
    let (back, open, tried) = says(&mut door, &first);
    assert!(open.is_none() && tried.is_none(), "nothing is known of it yet");
    let Ok(Heard::Say(_, second)) = knock.hears(&back) else { panic!("the second half") };
    let Met::Tries(tried) = door.meet(&second) else { panic!("it is tried") };
    assert!(!tried.is_right(), "and it is the room that hears so");
    let (says, open) = tried.answer(Err(protocol::ErrorCode::TooManyTries));
    assert!(open.is_none() && String::from_utf8_lossy(&says).contains("tooManyTries"));
}

#[test]
fn what_the_host_says_to_a_code_is_never_the_same_and_is_of_use_once() {
    let mut door = Door::of(HostKey::default());
    let (_, first) = Credential::Code("ACD346".to_owned()).knock().expect("a knock");
    let (one, ..) = says(&mut door, &first);
    let (two, ..) = says(&mut door, &first);
    assert_ne!(one, two, "nothing can be compared at home");
    let (knock, first) = Credential::Code("ACD346".to_owned()).knock().expect("a knock");
    let (back, ..) = says(&mut door, &first);
    let Ok(Heard::Say(_, second)) = knock.hears(&back) else { panic!("the second half") };
    says(&mut door, &[1, 2, 3]);
    let (refused, open, tried) = says(&mut door, &second);
    assert!(open.is_none() && tried.is_none(), "something else was said between");
    assert!(String::from_utf8_lossy(&refused).contains("badFrame"));
}

#[test]
fn a_page_of_another_version_is_told_to_load_itself_again() {
    let (says, ..) = says(&mut Door::of(HostKey::default()), &[2, 0, 1, 2, 3]);
    assert!(String::from_utf8_lossy(&says).contains("stalePage"));
}

#[test]
fn what_is_bound_into_the_handshake_cannot_be_changed_on_the_way() {
    let (_, first) = Credential::Room("the room's key".to_owned()).knock().expect("a knock");
    for byte in 2..first.len() {
        let mut changed = first.clone();
        changed[byte] ^= 1;
        let (_, open, _) = says(&mut Door::of(HostKey::default()), &changed);
        assert!(open.is_none(), "byte {byte}");
    }
    let (knock, first) = Credential::Room("the room's key".to_owned()).knock().expect("a knock");
    let (mut answer, ..) = says(&mut Door::of(HostKey::default()), &first);
    answer[40] ^= 1;
    assert!(knock.hears(&answer).is_err(), "nor what the host says");
}

#[test]
fn a_handshake_that_was_recorded_opens_no_line_that_anybody_can_speak_on() {
    let (knock, first) = Credential::Room("the room's key".to_owned()).knock().expect("a knock");
    let mut door = Door::of(HostKey::default());
    let (answer, _, _) = says(&mut door, &first);
    let Ok(Heard::Open(mut device)) = knock.hears(&answer) else { panic!("it is in") };
    let hello = device.saying.seal("Hello").expect("sealed");
    // Somebody plays it all again.
    let (_, again, _) = says(&mut Door::of(HostKey::default()), &first);
    let mut again = again.expect("the first message is as it was").sealed;
    assert_eq!(again.hearing.open(&hello[0], FRAME), Err(Broken), "and no word of it opens");
}

#[test]
fn what_is_changed_missing_twice_or_in_another_order_does_not_open() {
    let (mut device, mut host) = sealed();
    let [one, two, three] = ["one", "two", "three"]
        .map(|text| device.saying.seal(text).expect("sealed").pop().expect("one message"));
    assert_eq!(host.hearing.open(&one, FRAME), Ok(Some("one".to_owned())));
    for wrong in [&one[..], &three, &two[..two.len() - 1], &[&two[..], &[0]].concat(), &[]] {
        let (mut fresh, mut other) = sealed();
        let first = fresh.saying.seal("one").expect("sealed").pop().expect("one message");
        assert!(other.hearing.open(&first, FRAME).is_ok());
        assert_eq!(other.hearing.open(wrong, FRAME), Err(Broken));
        assert_eq!(host.hearing.open(wrong, FRAME), Err(Broken));
    }
    assert_eq!(device.hearing.open(&two, FRAME), Err(Broken), "nor what one said oneself");
}

#[test]
fn the_same_words_never_look_the_same() {
    let (mut device, mut host) = sealed();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..100 {
        seen.extend(device.saying.seal("the same").expect("sealed"));
        seen.extend(host.saying.seal("the same").expect("sealed"));
    }
    assert_eq!(seen.len(), 200, "no number is used twice");
}

#[test]
fn a_long_frame_goes_in_parts_and_no_longer_one_than_may_be() {
    for (length, parts) in [(0, 1), (1, 1), (PART, 1), (PART + 1, 2), (3 * PART, 3)] {
        let (mut device, mut host) = sealed();
        let text = "x".repeat(length);
        let messages = device.saying.seal(&text).expect("sealed");
        assert_eq!(messages.len(), parts, "{length}");
        assert!(messages.iter().all(|message| message.len() <= MESSAGE), "{length}");
        let mut heard = messages.iter().map(|message| host.hearing.open(message, length));
        assert!(heard.by_ref().take(parts - 1).all(|part| part == Ok(None)));
        assert_eq!(heard.next(), Some(Ok(Some(text))), "{length}");
    }
    let (mut device, mut host) = sealed();
    let long = device.saying.seal(&"x".repeat(PART + 10)).expect("sealed");
    assert_eq!(host.hearing.open(&long[0], PART + 9), Ok(None));
    assert_eq!(host.hearing.open(&long[1], PART + 9), Err(Broken), "it is one byte too long");
    assert_eq!(host.hearing.open(&vec![0; MESSAGE + 1], FRAME), Err(Broken));
}

proptest! {
    #[test]
    fn no_bytes_at_all_bring_the_door_down(messages in prop::collection::vec(some_bytes(), 1..6)) {
        let mut door = Door::of(HostKey::default());
        for message in messages {
            let (_, open, tried) = says(&mut door, &message);
            prop_assert!(open.is_none() && tried != Some(true));
        }
    }

    #[test]
    fn no_bytes_at_all_bring_a_device_down(message in some_bytes(), code: bool) {
        let known = if code { Credential::Code("A".into()) } else { Credential::Who("k".into()) };
        let (knock, _) = known.knock().expect("a knock");
        prop_assert!(!matches!(knock.hears(&message), Ok(Heard::Open(_) | Heard::OpenTo(..))));
    }

    #[test]
    fn any_text_arrives_as_it_was(text in any::<String>(), times in 1_usize..4) {
        let (mut device, mut host) = sealed();
        for _ in 0..times {
            let messages = device.saying.seal(&text).expect("sealed");
            for message in messages {
                prop_assert_eq!(host.hearing.open(&message, FRAME), Ok(Some(text.clone())));
            }
        }
    }

    #[test]
    fn no_bytes_at_all_open_a_line(message in prop::collection::vec(any::<u8>(), 0..200)) {
        let (_, mut host) = sealed();
        prop_assert_eq!(host.hearing.open(&message, FRAME), Err(Broken));
    }
}

/// Bytes that look more or less like something.
fn some_bytes() -> impl Strategy<Value = Vec<u8>> {
    let any_bytes = || prop::collection::vec(any::<u8>(), 0..120);
    let headed = (0_u8..3, 0_u8..9, any_bytes())
        .prop_map(|(version, kind, rest)| [vec![version, kind], rest].concat());
    let half = (prop::sample::select(vec![0x41_u8, 0x42]), prop::array::uniform32(any::<u8>()))
        .prop_map(|(side, point)| [vec![1, 3, side], point.to_vec()].concat());
    let back = prop::array::uniform32(any::<u8>())
        .prop_map(|point| [vec![1, 0x42], point.to_vec()].concat());
    prop_oneof![any_bytes(), headed, half, back]
}
