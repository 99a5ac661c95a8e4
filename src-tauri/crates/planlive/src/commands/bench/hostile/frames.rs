//! Frames that nobody in their senses sends, by the million.
//!
//! Each begins as a frame of every kind and is spoilt: bytes, words, numbers and whole pieces of
//! other frames in the wrong place. It is read as the socket reads it; what can still be read as a
//! command is decided on the sample day, for somebody of every role. A seed says which cases they
//! are: the same seed, the same cases.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use anyhow::Result;
use chrono::Utc;
use domain::{Change, CircleId, CommandId, Day, Moment, Role, apply_all, decide};
use protocol::ClientFrame;

use super::Counted;
use super::spoil::spoilt;
use crate::commands::bench::dice::Dice;

/// A frame of every kind, and a command of every kind, one a line.
const FRAMES: &str = include_str!("frames.jsonl");
/// Decisions after which the day is the sample day again.
const AFRESH: u32 = 5_000;

/// Frames as a socket reads them; what can be read as a command is decided.
pub(super) fn frames(cases: u64, seed: u64) -> Result<Counted> {
    let frames: Vec<&str> = FRAMES.lines().collect();
    let sample = exchange::read(exchange::SAMPLE)?;
    let (mut day, mut age) = (sample.clone(), 0);
    let mut dice = Dice::new(seed);
    let mut counted = Counted::default();
    for number in 0..cases {
        let text = spoilt(&frames, &mut dice);
        counted.cases += 1;
        let began = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| one(&text, &day, number, &mut dice)));
        counted.slowest = counted.slowest.max(began.elapsed());
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
    let role = match dice.below(7) {
        0 => Role::Facilitator,
        1 => Role::Circle { circle: circle("amara") },
        2 => Role::Circle { circle: circle("ben") },
        3 => Role::Guest { circle: circle("amara") },
        4 => Role::Remote,
        5 => Role::Spare,
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
                || matches!(role, Role::Guest { .. } | Role::Wall | Role::Remote | Role::Spare)
        }
        _ => false,
    };
    let is_strange = decision.changes.iter().any(writes_elsewhere);
    let mut next = day.clone();
    apply_all(&mut next, decision.revision, &decision.changes);
    One { is_read: true, is_decided: true, next: Some(next), is_strange }
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
        let counted = frames(20_000, 7).expect("the sample reads");
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
