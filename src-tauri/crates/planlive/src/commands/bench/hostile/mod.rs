//! `planlive bench hostile`: whatever comes from outside, spoilt by the million: frames and commands,
//! worksheets, events, event files, pictures, forms.
//!
//! Each begins as a good one. What is asked: no panic, no other circle's plan changed, and no case
//! that takes long. A seed says which cases they are: the same seed, the same cases.

mod brought;
mod files;
mod frames;
mod spoil;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::child::taken_by;

/// Spoils all that comes from outside, and reads it as the host does.
#[derive(Debug, clap::Args)]
pub(crate) struct Hostile {
    /// How many, of all kinds together.
    #[arg(long, default_value_t = 10_000_000)]
    cases: u64,
    /// Which: the same number, the same cases.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only this kind.
    #[arg(long, value_enum)]
    of: Option<Kind>,
}

/// What is spoilt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// Frames as a socket reads them; what can be read is decided on the sample day.
    Frames,
    /// Worksheet files.
    Worksheets,
    /// Events in the exchange format.
    Events,
    /// Event files: SQLite, its pages spoilt.
    Files,
    /// Photos and drawings.
    Pictures,
    /// Authorities' own forms: archives, and the XML in them.
    Forms,
}

impl Kind {
    const ALL: [Self; 6] =
        [Self::Frames, Self::Worksheets, Self::Events, Self::Files, Self::Pictures, Self::Forms];

    fn name(self) -> &'static str {
        match self {
            Self::Frames => "frames and commands",
            Self::Worksheets => "worksheet files",
            Self::Events => "events in the exchange format",
            Self::Files => "event files",
            Self::Pictures => "photos and drawings",
            Self::Forms => "forms",
        }
    }

    /// How many of ten thousand cases are of it: a frame takes microseconds, a file some milliseconds.
    fn share(self) -> u64 {
        match self {
            Self::Frames => 9_395,
            Self::Worksheets => 400,
            Self::Events => 50,
            Self::Files => 5,
            Self::Pictures => 100,
            Self::Forms => 50,
        }
    }

    fn spoil(self, cases: u64, seed: u64) -> Result<Counted> {
        match self {
            Self::Frames => frames::frames(cases, seed),
            Self::Worksheets => brought::worksheets(cases, seed),
            Self::Events => brought::events(cases, seed),
            Self::Files => files::files(cases, seed),
            Self::Pictures => brought::pictures(cases, seed),
            Self::Forms => brought::forms(cases, seed),
        }
    }
}

/// What came of some cases.
#[derive(Debug, Default)]
struct Counted {
    cases: u64,
    /// Could be read all the same.
    read: u64,
    decided: u64,
    allowed: u64,
    panics: u64,
    /// Changes in another circle than the device's own.
    strangers: u64,
    slowest: Duration,
    /// The first that made the program panic, or do what it must not.
    first: Option<String>,
}

impl Counted {
    fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.read += other.read;
        self.decided += other.decided;
        self.allowed += other.allowed;
        self.panics += other.panics;
        self.strangers += other.strangers;
        self.slowest = self.slowest.max(other.slowest);
        self.first = self.first.take().or(other.first);
    }

    /// Counts one case: whether it could be read, or what of it made the program panic.
    fn tries(&mut self, what: impl FnOnce() -> String, case: impl FnOnce() -> bool) {
        let began = Instant::now();
        self.cases += 1;
        match catch_unwind(AssertUnwindSafe(case)) {
            Ok(is_read) => self.read += u64::from(is_read),
            Err(_) => {
                self.panics += 1;
                self.first.get_or_insert_with(what);
            }
        }
        self.slowest = self.slowest.max(began.elapsed());
    }
}

pub(crate) fn hostile(what: &Hostile) -> Result<()> {
    let kinds: Vec<_> =
        Kind::ALL.into_iter().filter(|kind| what.of.is_none_or(|of| of == *kind)).collect();
    let began = Instant::now();
    let told = std::panic::take_hook();
    // Each is counted; the first is told at the end.
    std::panic::set_hook(Box::new(|_| {}));
    let mut all = Counted::default();
    for kind in kinds {
        let cases = match what.of {
            Some(_) => what.cases,
            None => what.cases * kind.share() / 10_000,
        };
        all.add(of_a_kind(kind, cases, what.seed)?);
    }
    std::panic::set_hook(told);
    println!("{} cases in {} s, seed {}", all.cases, began.elapsed().as_secs(), what.seed);
    println!(
        "{} panics, {} changes in another circle than the device's own",
        all.panics, all.strangers
    );
    if let Some(taken) = taken_by(std::process::id()) {
        println!("memory at most: {} MB", taken.peak / 1024);
    }
    match all.first {
        Some(first) => bail!("this one was the first: {first}"),
        None => Ok(()),
    }
}

/// Spoils things of one kind, with all hands.
fn of_a_kind(kind: Kind, cases: u64, seed: u64) -> Result<Counted> {
    let hands = thread::available_parallelism().map_or(1, usize::from) as u64;
    let each = cases.div_ceil(hands);
    let all = thread::scope(|scope| {
        let hands: Vec<_> =
            (0..hands).map(|n| scope.spawn(move || kind.spoil(each, seed ^ (n << 32)))).collect();
        hands.into_iter().map(thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut sum = Counted::default();
    for counted in all {
        let Ok(counted) = counted else { bail!("the bench itself broke") };
        sum.add(counted?);
    }
    let Counted { cases, read, decided, allowed, panics, strangers, slowest, .. } = &sum;
    println!("{}: {cases}, of which {read} could be read", kind.name());
    if *decided > 0 {
        println!(
            "  {decided} were decided, {allowed} were allowed, {strangers} were another circle's"
        );
    }
    println!("  {panics} panics; the slowest took {} ms", slowest.as_millis());
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_comes_from_outside_breaks_anything() {
        for (kind, cases) in [
            (Kind::Worksheets, 2_000),
            (Kind::Events, 100),
            (Kind::Files, 60),
            (Kind::Pictures, 150),
            (Kind::Forms, 100),
        ] {
            let counted = kind.spoil(cases, 11).expect("the samples are good");
            assert_eq!(
                (counted.cases, counted.panics),
                (cases, 0),
                "{kind:?}: {:?}",
                counted.first
            );
            assert!(counted.read < cases, "{kind:?}: something of it was spoilt");
        }
    }
}
