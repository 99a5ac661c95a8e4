//! `planlive bench hostile`: frames that nobody in their senses sends, by the million.
//!
//! Each begins as a frame of every kind and is spoilt: bytes, words, numbers and whole pieces of
//! other frames in the wrong place. It is read as the socket reads it; what can still be read as a
//! command is decided on the sample day, for somebody of every role. A seed says which cases they
//! are: the same seed, the same cases.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Instant;

use anyhow::{Result, bail};
use chrono::Utc;
use domain::{Change, CircleId, CommandId, Day, Moment, Role, apply_all, decide};
use protocol::ClientFrame;

/// A frame of every kind, and a command of every kind, one a line.
const FRAMES: &str = include_str!("hostile.jsonl");
/// Decisions after which the day is the sample day again.
const AFRESH: u32 = 5_000;
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

/// Reads frames that nobody in their senses sends, and decides what can be read of them.
#[derive(Debug, clap::Args)]
pub(crate) struct Hostile {
    /// How many.
    #[arg(long, default_value_t = 10_000_000)]
    cases: u64,
    /// Which: the same number, the same cases.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// What came of them.
#[derive(Debug, Default)]
struct Counted {
    cases: u64,
    read: u64,
    decided: u64,
    allowed: u64,
    /// The first text that made the program panic, and how many there were.
    panics: u64,
    first: Option<String>,
    strangers: u64,
}

pub(crate) fn hostile(what: &Hostile) -> Result<()> {
    let hands = thread::available_parallelism().map_or(1, usize::from);
    let began = Instant::now();
    let each = what.cases.div_ceil(hands as u64);
    let told = std::panic::take_hook();
    // Each is counted; the first is told at the end.
    std::panic::set_hook(Box::new(|_| {}));
    let all = thread::scope(|scope| {
        let hands =
            (0..hands as u64).map(|n| scope.spawn(move || spoil(each, what.seed ^ (n << 32))));
        let hands: Vec<_> = hands.collect();
        hands.into_iter().map(thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    std::panic::set_hook(told);
    let mut sum = Counted::default();
    for counted in all {
        let Ok(counted) = counted else { bail!("the bench itself broke") };
        let counted = counted?;
        sum.cases += counted.cases;
        sum.read += counted.read;
        sum.decided += counted.decided;
        sum.allowed += counted.allowed;
        sum.panics += counted.panics;
        sum.strangers += counted.strangers;
        sum.first = sum.first.or(counted.first);
    }
    let Counted { cases, read, decided, allowed, panics, strangers, first } = sum;
    println!("{cases} cases in {} s, seed {}", began.elapsed().as_secs(), what.seed);
    println!("{read} could be read, {decided} were decided, {allowed} were allowed");
    println!("{panics} panics, {strangers} changes in another circle than the device's own");
    if let Some(first) = first {
        bail!("this one was the first: {first}");
    }
    Ok(())
}

fn spoil(cases: u64, seed: u64) -> Result<Counted> {
    let frames: Vec<&str> = FRAMES.lines().collect();
    let sample = exchange::read(exchange::SAMPLE)?;
    let (mut day, mut age) = (sample.clone(), 0);
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut counted = Counted::default();
    for number in 0..cases {
        let text = spoilt(&frames, &mut dice);
        counted.cases += 1;
        let outcome = catch_unwind(AssertUnwindSafe(|| one(&text, &day, number, &mut dice)));
        let Ok(outcome) = outcome else {
            counted.panics += 1;
            counted.first.get_or_insert(text);
            continue;
        };
        counted.read += u64::from(outcome.is_read);
        counted.decided += u64::from(outcome.is_decided);
        if let Some(next) = outcome.next {
            counted.allowed += 1;
            age += 1;
            day = next;
        }
        if outcome.is_strange {
            counted.strangers += 1;
            counted.first.get_or_insert(text);
        }
        if age >= AFRESH {
            (day, age) = (sample.clone(), 0);
        }
    }
    Ok(counted)
}

/// What came of one.
#[derive(Default)]
struct One {
    is_read: bool,
    is_decided: bool,
    next: Option<Day>,
    /// A device changed a plan that is not its circle's.
    is_strange: bool,
}

fn one(text: &str, day: &Day, number: u64, dice: &mut Dice) -> One {
    let Ok(frame) = serde_json::from_str::<ClientFrame>(text) else { return One::default() };
    let ClientFrame::Command { command, .. } = frame else {
        return One { is_read: true, ..One::default() };
    };
    let circle = |id: &str| CircleId::new(id).expect("BUG: a plain word is an id");
    let role = match dice.below(6) {
        0 => Role::Facilitator,
        1 => Role::Circle { circle: circle("amara") },
        2 => Role::Circle { circle: circle("ben") },
        3 => Role::Guest { circle: circle("amara") },
        4 => Role::Remote,
        _ => Role::Wall,
    };
    let id = CommandId::new(format!("case-{number}")).expect("BUG: a plain word is an id");
    let moment = Moment::of_the_host(Utc::now(), "ACDEFG");
    let decided = decide(day, &role, &id, &command, moment);
    let Ok(decision) = decided else {
        return One { is_read: true, is_decided: true, ..One::default() };
    };
    let writes_elsewhere = |change: &Change| match change {
        Change::RecordChanged { circle, .. } => {
            matches!(&role, Role::Circle { circle: own } if own != circle)
                || matches!(role, Role::Guest { .. } | Role::Wall | Role::Remote)
        }
        _ => false,
    };
    let is_strange = decision.changes.iter().any(writes_elsewhere);
    let mut next = day.clone();
    apply_all(&mut next, decision.revision, &decision.changes);
    One { is_read: true, is_decided: true, next: Some(next), is_strange }
}

/// Returns a frame with a few things wrong in it.
fn spoilt(frames: &[&str], dice: &mut Dice) -> String {
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

/// Numbers that look thrown and are the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % most.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frame_that_is_spoilt_could_be_read_before() {
        for line in FRAMES.lines() {
            let read = serde_json::from_str::<ClientFrame>(line);
            assert!(read.is_ok(), "{line}: {read:?}");
        }
    }

    #[test]
    fn some_thousand_cases_are_read_and_decided_and_none_of_them_breaks_anything() {
        let counted = spoil(20_000, 7).expect("the sample reads");
        assert_eq!(
            (counted.cases, counted.panics, counted.strangers),
            (20_000, 0, 0),
            "{:?}",
            counted.first
        );
        assert!(
            counted.read > 1_000 && counted.allowed > 100,
            "they are not all nonsense: {counted:?}"
        );
    }
}
