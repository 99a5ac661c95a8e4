//! What a sealed file promises; browsers are held to the same vectors
//! (`ui/src/room/transport/file.test.ts`).

use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::super::file::{Asked, CHUNK, FOLDER, Head, Sealing, address, open};
use super::super::keys::named;

/// With `PLANLIVE_WRITE_VECTORS=1` they are written anew.
const OURS: &str = include_str!("../../../vectors/files.json");
const PATH: &str = "/paper/00112233445566778899aabbccddeeff";
const SALT: [u8; 32] = [7; 32];
const TAG: usize = 16;

fn head(length: usize) -> Head {
    let (name, media_type) = ("01 Amara - Tŷ.pdf".to_owned(), "application/pdf".to_owned());
    Head { name, media_type, length: length as u64 }
}

/// Bytes that are the same on both sides of the wire.
fn bytes(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}

/// Seals a file that comes in parts of so many bytes.
fn sealed(path: &str, file: &[u8], part: usize) -> Vec<u8> {
    let mut sealing = Sealing::begin(path, &head(file.len()), SALT).expect("begun");
    let (length, mut answer) = (sealing.length(), Vec::new());
    for part in file.chunks(part) {
        answer.extend(sealing.take(part).expect("sealed"));
    }
    answer.extend(sealing.end().expect("sealed"));
    assert_eq!(answer.len() as u64, length, "the length was told before");
    answer
}

/// Returns the chunks of an answer, without its salt.
fn chunks(answer: &[u8]) -> Vec<Vec<u8>> {
    answer[SALT.len()..].chunks(CHUNK + TAG).map(<[u8]>::to_vec).collect()
}

fn together(chunks: &[Vec<u8>]) -> Vec<u8> {
    [SALT.to_vec(), chunks.concat()].concat()
}

/// The head and the file fill their chunks to the last byte.
fn full(chunks: usize) -> usize {
    let empty = Sealing::begin(PATH, &head(0), SALT).expect("begun").length() as usize;
    let told = empty - SALT.len() - TAG;
    // The length stands in the head as a number, which is longer then.
    let longer = (chunks * CHUNK).to_string().len() - 1;
    chunks * CHUNK - told - longer
}

#[test]
fn a_file_of_any_length_opens_as_it_was() {
    for length in [0, 1, 1_000, full(1) - 1, full(1), full(1) + 1, full(3), 4 * CHUNK + 9] {
        let file = bytes(length);
        for part in [1_000, CHUNK, 3 * CHUNK] {
            let answer = sealed(PATH, &file, part);
            let (found, opened) = open(PATH, &answer).expect("it opens");
            assert!(opened == file, "{length} bytes in parts of {part}");
            assert_eq!(found, head(length));
        }
    }
    let filled = sealed(PATH, &bytes(full(3)), CHUNK);
    assert_eq!(filled.len(), SALT.len() + 3 * (CHUNK + TAG), "no chunk is empty");
}

#[test]
fn what_is_not_all_of_it_or_in_another_order_does_not_open() {
    let answer = sealed(PATH, &bytes(3 * CHUNK + 100), CHUNK);
    let all = chunks(&answer);
    assert_eq!(all.len(), 4);
    let other = chunks(&sealed("/paper/another", &bytes(3 * CHUNK + 100), CHUNK));
    let orders = [
        ("the last is missing", vec![0, 1, 2]),
        ("the first is missing", vec![1, 2, 3]),
        ("one in the middle is missing", vec![0, 2, 3]),
        ("two changed places", vec![0, 2, 1, 3]),
        ("one is twice", vec![0, 1, 1, 2, 3]),
        ("the last is twice", vec![0, 1, 2, 3, 3]),
        ("the last alone", vec![3]),
        ("none", vec![]),
    ];
    for (what, order) in orders {
        let taken: Vec<_> = order.into_iter().map(|n| all[n].clone()).collect();
        assert!(open(PATH, &together(&taken)).is_err(), "{what}");
    }
    let swapped = [all[0].clone(), other[1].clone(), all[2].clone(), all[3].clone()];
    assert!(open(PATH, &together(&swapped)).is_err(), "a chunk of another file");
    assert!(open(PATH, &[answer.clone(), vec![0]].concat()).is_err(), "more than it");
    let mut salted = answer.clone();
    salted[0] ^= 1;
    assert!(open(PATH, &salted).is_err(), "another salt");
    assert!(open("/paper/another", &answer).is_err(), "another secret");
    assert!(open(&PATH.to_uppercase(), &answer).is_err(), "nearly the secret");
    assert!(open(PATH, &answer).is_ok(), "and all of it opens");
}

#[test]
fn the_length_that_was_told_is_the_length_that_comes() {
    let mut sealing = Sealing::begin(PATH, &head(9), SALT).expect("begun");
    let mut answer = sealing.take(b"too short").expect("sealed");
    answer.extend(sealing.end().expect("sealed"));
    assert!(open(PATH, &answer).is_ok(), "nine bytes");
    for told in [8, 10] {
        let mut sealing = Sealing::begin(PATH, &head(told), SALT).expect("begun");
        let mut answer = sealing.take(b"too short").expect("sealed");
        answer.extend(sealing.end().expect("sealed"));
        assert!(open(PATH, &answer).is_err(), "{told} were told");
    }
}

#[test]
fn an_address_tells_nothing_and_only_an_address_is_looked_for() {
    let own = address(PATH);
    let hash = own.strip_prefix(FOLDER).expect("in its folder");
    assert!(!own.contains("paper") && !own.contains("0011223344"), "{own}");
    let asked = Asked::read(hash).expect("an address");
    assert!(asked.is_of(PATH) && !asked.is_of("/paper/another"));
    for purpose in ["file", "file key", "room"] {
        assert_ne!(hash, hex(&named(purpose, PATH.as_bytes())), "it opens nothing: {purpose}");
    }
    let bad = [
        String::new(),
        hash[1..].to_owned(),
        format!("{hash}0"),
        hash.to_uppercase(),
        format!("+{}", &hash[1..]),
        format!("{}ŷ", &hash[2..]),
        "../paper".to_owned(),
    ];
    for text in bad {
        assert_eq!(Asked::read(&text), None, "{text}");
    }
}

#[test]
fn a_name_that_is_far_too_long_is_no_file() {
    let head = Head { name: "x".repeat(70_000), ..head(0) };
    assert!(Sealing::begin(PATH, &head, SALT).is_err());
}

proptest! {
    #[test]
    fn what_is_changed_anywhere_does_not_open(at in 0_usize..140_000, bit in 0_u8..8) {
        let mut answer = sealed(PATH, &bytes(2 * CHUNK), CHUNK);
        let at = at % answer.len();
        answer[at] ^= 1 << bit;
        prop_assert!(open(PATH, &answer).is_err());
    }

    #[test]
    fn what_is_cut_off_anywhere_does_not_open(at in 0_usize..140_000) {
        let answer = sealed(PATH, &bytes(2 * CHUNK), CHUNK);
        prop_assert!(open(PATH, &answer[..at % answer.len()]).is_err());
    }

    #[test]
    fn nonsense_does_not_open(answer in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(open(PATH, &answer).is_err());
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One file as both sides see it; what is long is told by its hash.
fn vector(path: &str, length: usize) -> Value {
    let answer = sealed(path, &bytes(length), CHUNK);
    let Head { name, media_type, .. } = head(length);
    let told = if answer.len() < 500 { hex(&answer) } else { String::new() };
    json!({
        "path": path, "salt": hex(&SALT), "name": name, "type": media_type, "length": length,
        "address": address(path), "answer": told, "answerLength": answer.len(),
        "answerHash": hex(&Sha256::digest(&answer)),
    })
}

#[test]
fn files_are_sealed_as_browsers_expect_it() {
    let media = "/media/ffeeddccbbaa99887766554433221100/C%C3%A2n%20y%20m%C3%B4r.mp3";
    let made = json!([
        vector(PATH, 0),
        vector(media, 100),
        vector(PATH, full(1)),
        vector(PATH, full(1) + 1),
        vector(media, 3 * CHUNK + 100),
    ]);
    if std::env::var_os("PLANLIVE_WRITE_VECTORS").is_some() {
        let text = serde_json::to_string_pretty(&made).expect("JSON") + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/files.json");
        std::fs::write(path, text).expect("written");
        return;
    }
    assert_eq!(made, serde_json::from_str::<Value>(OURS).expect("JSON"), "nothing has changed");
}
