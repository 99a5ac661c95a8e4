//! Things that go wrong in bytes and in JSON, thrown by a seed.

use crate::commands::bench::dice::Dice;

/// What stands in the wrong place.
const PIECES: [&str; 24] = [
    "null",
    "true",
    "-1",
    "0",
    "1e999",
    "18446744073709551615",
    "4294967296",
    "\"\"",
    "[]",
    "{}",
    "\"amara\"",
    "\"ben\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"💥\u{202e}\"",
    "[[[[[[[[",
    "}",
    ",",
    "\"type\":\"hello\",",
    "\"edits\":[]",
    "\"2026-13-40\"",
    "\"25:61\"",
    "\"../../etc\"",
    "0.1",
];

/// Returns a frame with a few things wrong in it.
pub(super) fn spoilt(frames: &[&str], dice: &mut Dice) -> String {
    let mut bytes = frames[dice.below(frames.len())].as_bytes().to_vec();
    for _ in 0..dice.below(4) {
        let at = dice.below(bytes.len().max(1)).min(bytes.len());
        let end = (at + dice.below(12)).min(bytes.len());
        match dice.below(6) {
            0 => bytes.truncate(at),
            1 => bytes.splice(at..end, std::iter::empty()).for_each(drop),
            2 => {
                let piece = PIECES[dice.below(PIECES.len())];
                bytes.splice(at..end, piece.bytes()).for_each(drop);
            }
            3 => {
                let other = frames[dice.below(frames.len())].as_bytes();
                let from = dice.below(other.len());
                let to = (from + dice.below(60)).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied()).for_each(drop);
            }
            4 => swap_a_value(&mut bytes, dice),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = u8::try_from(dice.below(256)).unwrap_or(0);
                }
            }
        }
    }
    // A socket takes nothing else than text.
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Puts a piece in the place of a whole value, so that the frame can still be read.
fn swap_a_value(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let starts: Vec<_> = bytes.iter().enumerate().filter(|(_, b)| **b == b':').collect();
    let Some((colon, _)) = starts.get(dice.below(starts.len().max(1))).copied() else { return };
    let rest = &bytes[colon + 1..];
    let ends = |b: &u8| matches!(b, b',' | b'}' | b']');
    let end = colon + 1 + rest.iter().position(ends).unwrap_or(rest.len());
    let piece = PIECES[dice.below(PIECES.len())];
    bytes.splice(colon + 1..end, piece.bytes()).for_each(drop);
}

/// Returns bytes with a few things wrong in them.
pub(super) fn spoilt_bytes(sample: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len().max(1)).min(bytes.len());
        let end = (at + dice.below(40)).min(bytes.len());
        match dice.below(7) {
            0 => bytes.truncate(at),
            1 => bytes.splice(at..end, std::iter::empty()).for_each(drop),
            2 => {
                let again: Vec<u8> = bytes[at..end].to_vec();
                bytes.splice(at..at, again).for_each(drop);
            }
            3 => bytes[at..end].fill(0),
            4 => bytes[at..end].fill(0xff),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.below(8);
                }
            }
        }
    }
    bytes
}
