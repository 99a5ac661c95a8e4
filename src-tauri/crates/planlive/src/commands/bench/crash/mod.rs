//! `planlive bench crash`: the host is killed again and again while devices write at speed, and
//! after each kill all that it said was saved is looked for.

mod faults;
mod find;
mod hand;
mod photo;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use room::Room;
use tokio::time::sleep;

use self::faults::{Fault, Tracer};
pub(crate) use self::find::beside;
use self::find::find;
use self::hand::{Hand, Works};
use super::child::{Links, Running, Start, day_of, load_average};
use super::dice::Dice;

/// Kills after which the file is a new one: a file of a whole day, and no longer.
const AFRESH: u32 = 25;
/// The latest kill after the host is there, in milliseconds.
const LATEST: u64 = 260;

/// Kills the host while devices write at speed, and looks for all that it said was saved.
#[derive(Debug, clap::Args)]
pub(crate) struct Crash {
    /// How often.
    #[arg(long, default_value_t = 1_000)]
    kills: u32,
    /// Which: the same number, the same moments and the same words.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The disk fails too: it is full, does not write or sync, and the power goes.
    #[arg(long)]
    faults: bool,
}

/// What came of all kills.
#[derive(Debug, Default)]
struct Counted {
    kills: u32,
    /// While it started: nobody had called it yet.
    early: u32,
    /// It would not open, with a disk that fails.
    would_not: u32,
    commands: usize,
    notes: usize,
    words: usize,
    pictures: usize,
    refusals: u64,
    recoveries: u64,
    faults: std::collections::BTreeMap<&'static str, u32>,
}

pub(crate) fn crash(what: &Crash) -> Result<()> {
    super::on_one_thread(|| kill(what))
}

async fn kill(what: &Crash) -> Result<()> {
    let began = Instant::now();
    let tracer = if what.faults { Some(Tracer::here()?) } else { None };
    let mut dice = Dice::new(what.seed);
    let mut counted = Counted::default();
    while counted.kills < what.kills {
        let many = AFRESH.min(what.kills - counted.kills);
        one_file(many, tracer.as_ref(), &mut dice, &mut counted)
            .await
            .with_context(|| format!("kill {} with seed {}", counted.kills, what.seed))?;
    }
    tell(what, &counted, tracer.as_ref(), began);
    Ok(())
}

fn tell(what: &Crash, counted: &Counted, tracer: Option<&Tracer>, began: Instant) {
    let Counted { kills, early, commands, notes, words, pictures, .. } = counted;
    let seconds = began.elapsed().as_secs();
    println!("{kills} kills in {seconds} s, seed {}, load {}", what.seed, load_average());
    println!("{early} while it started, {} while devices wrote", kills - early);
    if let Some(tracer) = tracer {
        println!("the disk failed by {}:", tracer.name());
        for (fault, times) in &counted.faults {
            println!("  {fault}: {times} times");
        }
        println!("  {} times the host would not open, and said so", counted.would_not);
        println!(
            "  {} times a device heard \"not saved\", and {} times it went on after that",
            counted.refusals, counted.recoveries
        );
    }
    println!(
        "said to be saved: {commands} commands, {words} words in {notes} notes, {pictures} photos"
    );
    println!("lost: 0, done twice: 0, files that were not whole: 0");
}

/// Kills the hosts of one file, and looks at it after each.
async fn one_file(
    many: u32,
    tracer: Option<&Tracer>,
    dice: &mut Dice,
    counted: &mut Counted,
) -> Result<()> {
    let folder = tempfile::tempdir().context("a folder")?;
    let event = folder.path().join("event.planlive");
    let day = day_of(3)?;
    let item = day.agenda.now.as_ref().context("an item")?.to_string();
    Room::create(&event, &day, chrono::Utc::now()).await.context("the event file")?;
    let mut hands: Vec<_> = (0..8)
        .map(|n| {
            let works = match n {
                0 => Works::RunsTheDay,
                1 => Works::Brings,
                _ => Works::Writes,
            };
            let (name, circle) = (format!("h{n}"), format!("c{}", n % 3 + 1));
            Hand::new(&name, &circle, works, &item, dice.between(1, 1 << 40))
        })
        .collect();
    for _ in 0..many {
        let fault = tracer.map_or(Fault::None, |_| Fault::thrown(dice));
        one_kill(&event, fault, tracer, &mut hands, dice, counted).await?;
        find(&event, &hands).await.with_context(|| format!("after {}", fault.name()))?;
        counted.kills += 1;
    }
    let found = find(&event, &hands).await?;
    counted.commands += found.commands;
    counted.notes += found.notes;
    counted.words += found.words;
    counted.pictures += found.pictures;
    for hand in &hands {
        counted.refusals += hand.saved.refusals;
        counted.recoveries += hand.saved.recoveries;
    }
    Ok(())
}

async fn one_kill(
    event: &Path,
    fault: Fault,
    tracer: Option<&Tracer>,
    hands: &mut [Hand],
    dice: &mut Dice,
    counted: &mut Counted,
) -> Result<()> {
    let log = event.with_extension("trace");
    let through = tracer.map_or_else(Vec::new, |tracer| tracer.before(fault, event, &log));
    let mut host = Running::start(event, &Start { through, ..Start::default() })?;
    if tracer.is_some() {
        *counted.faults.entry(fault.name()).or_default() += 1;
    }
    let is_early = dice.one_in(8);
    if is_early {
        sleep(Duration::from_micros(dice.between(0, 60_000))).await;
        counted.early += 1;
    } else if let Some(links) = host.links().await? {
        let moment = Duration::from_micros(dice.between(0, LATEST * 1_000));
        killed_while_they_work(&mut host, &links, hands, moment).await?;
    } else {
        counted.would_not += 1;
    }
    let process = host.id();
    host.kill()?;
    if fault == Fault::PowerCut {
        faults::cut_the_power(&log, process, dice).await?;
    }
    Ok(())
}

async fn killed_while_they_work(
    host: &mut Running,
    links: &Links,
    hands: &mut [Hand],
    moment: Duration,
) -> Result<()> {
    let working = try_join_all(hands.iter_mut().map(|hand| hand.works_until_it_goes(links)));
    let killing = async {
        sleep(moment).await;
        host.kill()
    };
    let (worked, killed) = tokio::join!(working, killing);
    killed?;
    worked.map(|_| ())
}
