//! `planlive bench simulate`: the true room and the true spare laptop, with devices whose lines are
//! slow, break, repeat and overtake each other, hosts that are killed, die or are cut off, and spare
//! laptops that take over; all of it in made-up time, from a seed.
//!
//! What is true: the room's one task, its rules, its file, and what a spare laptop makes of what it
//! hears. What is played: devices, lines and time. There are no sockets, and nobody waits: the
//! runtime's own time is wound by hand. The same seed plays the same day again.

mod agree;
mod asked;
mod course;
mod crisis;
mod device;
mod finding;
mod keeping;
mod laptop;
mod lines;
mod spare;
mod world;

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use tokio::runtime::Builder;

use self::laptop::Blank;
use self::world::World;

/// Plays days of devices with bad lines, a host that is killed and spare laptops that take over, and
/// sees that all agree.
///
/// In the evening everything that a device heard is saved has to stand in the plan of the laptop that
/// hosts then, once; devices and the spare laptop have to have what it has, and no other laptop may
/// take anything in. On about half of the days a host dies, is cut off or is thought to be dead, and
/// another takes over; now and then a third one does after it.
#[derive(Debug, clap::Args)]
pub(crate) struct Simulate {
    /// How many days.
    #[arg(long, default_value_t = 5_000)]
    seeds: u64,
    /// The first: the same number, the same day.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Prints all that happens, line by line.
    #[arg(long)]
    shown: bool,
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
    /// Hosts that died, and that were cut off and lived on.
    pub(crate) deaths: u64,
    pub(crate) cuts: u64,
    pub(crate) take_overs: u64,
    /// Take-overs of a laptop that had taken over itself.
    pub(crate) second: u64,
    /// Take-overs of a laptop that had no whole copy.
    pub(crate) in_vain: u64,
    /// Hosts of before that came back.
    pub(crate) returns: u64,
    /// Spare laptops that were killed, and pieces of copies that came otherwise than they were sent.
    pub(crate) spare_kills: u64,
    pub(crate) maimed: u64,
    /// Words whose record was lost with a laptop: shown to whoever wrote them, to be copied.
    pub(crate) aside: u64,
    /// What happened, in one number: the same seeds, the same number.
    pub(crate) course: u64,
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
        self.deaths += day.deaths;
        self.cuts += day.cuts;
        self.take_overs += day.take_overs;
        self.second += day.second;
        self.in_vain += day.in_vain;
        self.returns += day.returns;
        self.spare_kills += day.spare_kills;
        self.maimed += day.maimed;
        self.aside += day.aside;
        // Days are played side by side: in whichever order, it comes to the same.
        self.course = self.course.wrapping_add(day.course);
    }

    fn say(&self) {
        let Self { frames, edits, repeats, breaks, sleeps, kills, words, .. } = self;
        let Self { deaths, cuts, take_overs, second, in_vain, returns, .. } = self;
        let Self { spare_kills, maimed, aside, course, .. } = self;
        println!("{frames} frames arrived, {edits} edits were saved, {repeats} were said again");
        println!("{breaks} lines broke, {sleeps} devices slept, {kills} hosts were killed");
        println!("{deaths} hosts died, {cuts} were cut off and lived on, {returns} came back");
        println!(
            "{take_overs} laptops took over, {second} of them second; {in_vain} tried in vain"
        );
        println!("{spare_kills} spare laptops were killed, {maimed} pieces of copies came maimed");
        println!("in the end all agreed; {words} words stood once each, {aside} were set aside");
        println!("nothing lost, nothing done twice; what happened: {course:016x}");
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
            match one_day(&blank, seed, what.shown) {
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
    let took = began.elapsed().as_secs_f64();
    let pace = f64::from(u32::try_from(what.seeds)?) / took;
    println!("{} days from seed {} in {took:.0} s, {pace:.1} a second", what.seeds, what.seed);
    sum.say();
    Ok(())
}

/// Plays one day on a thread of its own.
fn one_day(blank: &Blank, seed: u64, is_shown: bool) -> Result<Told> {
    let mut builder = Builder::new_current_thread();
    // One hand for work beside the rooms, so that it is done in the order in which it was asked for;
    // the other holds time still.
    builder.enable_all().start_paused(true).max_blocking_threads(2);
    let runtime = builder.build().context("a runtime")?;
    runtime.block_on(async { World::begin(blank, seed, is_shown).await?.plays().await })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_plays_the_same_day() {
        let blank = Blank::make().expect("an event");
        let mut sum = Told::default();
        for seed in 1..=6 {
            let days = [(), ()].map(|()| one_day(&blank, seed, false).expect("a day"));
            assert_eq!(days[0], days[1], "seed {seed}");
            assert!(days[0].edits > 20 && days[0].breaks > 0, "something happened: {:?}", days[0]);
            sum.add(&days[0]);
        }
        assert!(sum.take_overs > 0, "another laptop took over: {sum:?}");
        assert_ne!(sum.course, 0, "and it is told what happened");
    }
}
