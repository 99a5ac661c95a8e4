//! `planlive bench simulate`: the true room, with devices whose lines are slow, break, repeat and
//! overtake each other, and a host that is killed; all of it in made-up time, from a seed.
//!
//! What is true: the room's one task, its rules, its file. What is played: devices, lines and time.
//! There are no sockets, and nobody waits but for the views of desk and wall at the end, which the
//! room sends ten times a second. The same seed plays the same day again.

mod agree;
mod device;
mod host;
mod world;

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use tokio::runtime::Builder;

use self::host::Blank;
use self::world::World;

/// Plays days of devices with bad lines and a host that is killed, and sees that all agree.
#[derive(Debug, clap::Args)]
pub(crate) struct Simulate {
    /// How many days.
    #[arg(long, default_value_t = 5_000)]
    seeds: u64,
    /// The first: the same number, the same day.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// What happened on a day, or on many.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// Frames that arrived, either way.
    pub(crate) frames: u64,
    pub(crate) edits: u64,
    /// Commands that were said again, or twice.
    pub(crate) repeats: u64,
    pub(crate) breaks: u64,
    pub(crate) sleeps: u64,
    pub(crate) kills: u64,
    pub(crate) words: u64,
}

impl Told {
    fn add(&mut self, day: &Self) {
        self.frames += day.frames;
        self.edits += day.edits;
        self.repeats += day.repeats;
        self.breaks += day.breaks;
        self.sleeps += day.sleeps;
        self.kills += day.kills;
        self.words += day.words;
    }
}

pub(crate) fn simulate(what: &Simulate) -> Result<()> {
    let began = Instant::now();
    let made = thread::scope(|scope| scope.spawn(Blank::make).join());
    let Ok(blank) = made else { bail!("the bench itself broke") };
    let blank = blank?;
    let next = AtomicU64::new(what.seed);
    let end = what.seed.saturating_add(what.seeds);
    let hands = thread::available_parallelism().map_or(1, usize::from);
    let days = || {
        let mut told = Told::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= end {
                return Ok(told);
            }
            match one_day(&blank, seed) {
                Ok(day) => told.add(&day),
                Err(fault) => {
                    // Nobody begins another day.
                    next.store(end, Ordering::Relaxed);
                    bail!("{fault:#}\nagain with: planlive bench simulate --seeds 1 --seed {seed}");
                }
            }
        }
    };
    let all = thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(days)).collect();
        hands.into_iter().map(thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut sum = Told::default();
    for told in all {
        let Ok(told) = told else { bail!("the bench itself broke") };
        sum.add(&told?);
    }
    let Told { frames, edits, repeats, breaks, sleeps, kills, words } = sum;
    println!("{} days from seed {} in {} s", what.seeds, what.seed, began.elapsed().as_secs());
    println!(
        "{frames} frames arrived, {edits} edits were said to be saved, {repeats} were said again"
    );
    println!("{breaks} lines broke, {sleeps} devices slept, {kills} hosts were killed");
    println!(
        "in the end all agreed; {words} words stood once each; nothing lost, nothing done twice"
    );
    Ok(())
}

/// Plays one day on a thread of its own.
fn one_day(blank: &Blank, seed: u64) -> Result<Told> {
    let runtime = Builder::new_current_thread().enable_all().build().context("a runtime")?;
    runtime.block_on(async { World::begin(blank, seed).await?.plays().await })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_plays_the_same_day() {
        let blank = Blank::make().expect("an event");
        for seed in [3, 4] {
            let days =
                [one_day(&blank, seed), one_day(&blank, seed)].map(|day| day.expect("a day"));
            assert_eq!(days[0], days[1], "seed {seed}");
            assert!(days[0].edits > 20 && days[0].breaks > 0, "something happened: {:?}", days[0]);
        }
    }
}
