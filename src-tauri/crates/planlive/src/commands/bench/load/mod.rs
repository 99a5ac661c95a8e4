//! `planlive bench load`: a whole hall writes at once. How soon do others see it, what does the host
//! take, how long does it take to come in, and to come back after the host was killed?

mod compare;
mod device;
mod measured;
mod speaks;
mod wall;
mod yjs;

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use domain::CommandId;
use room::Room;
use store::Store;
use tokio::task::spawn_local;
use tokio::time::sleep;

use super::caller::Known;
use super::child::{Running, Start, Taken, day_of, load_average, taken_by};
use super::crash::beside;

pub(crate) use compare::{Compare, compare};
pub(crate) use device::{Crowd, Device, Phase};
pub(crate) use measured::Times;
pub(crate) use speaks::Speaks;

/// How long everybody may take to come in.
const PATIENCE: Duration = Duration::from_secs(60);
/// Seconds of writing before anything is measured.
const WARMING: u64 = 3;
/// How long what was written last may take to be seen.
const SETTLING: Duration = Duration::from_millis(1_500);

/// Lets a whole hall write, and measures how soon others see it and what the host takes.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Load {
    /// How many circles.
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..=200))]
    circles: u16,
    /// How many devices of each circle.
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u16).range(1..=40))]
    devices: u16,
    /// Edits a second of each device.
    #[arg(long, default_value_t = 1.0)]
    rate: f64,
    /// How long they write.
    #[arg(long, default_value_t = 20)]
    seconds: u64,
}

impl Load {
    fn in_all(&self) -> usize {
        usize::from(self.circles) * usize::from(self.devices)
    }

    fn pause(&self) -> Duration {
        Duration::from_secs_f64(1.0 / self.rate.clamp(0.01, 1_000.0))
    }
}

/// What was measured of one server.
#[derive(Debug, Default, Clone)]
struct Measured {
    joined_in: Duration,
    seen: Times,
    saved: Times,
    on_wall: Times,
    edits: usize,
    /// Whether every edit was seen by every device beside it.
    unseen: usize,
    seconds: f64,
    before: Taken,
    after: Taken,
}

pub(crate) fn load(what: &Load) -> Result<()> {
    ensure!(what.rate > 0.0, "the rate has to be more than nought");
    super::on_one_thread(|| one_day(what))
}

async fn one_day(what: &Load) -> Result<()> {
    let folder = tempfile::tempdir().context("a folder")?;
    let event = folder.path().join("event.planlive");
    Room::create(&event, &day_of(usize::from(what.circles))?, chrono::Utc::now()).await?;
    println!(
        "{} circles of {} devices, {} edits a second each, load {} before",
        what.circles,
        what.devices,
        what.rate,
        load_average()
    );
    let mut host = Running::start(&event, &Start::default())?;
    let crowd = Crowd::new(what.in_all() + 1);
    let measured = measure_ours(what, &mut host, &crowd).await?;
    tell(what, &measured);
    come_back(what, &event, host, &crowd).await?;
    crowd.phase.send_replace(Phase::Over);
    let faults = crowd.faults.borrow();
    ensure!(faults.is_empty(), "{} things went wrong, first: {}", faults.len(), faults[0]);
    Ok(())
}

/// Lets the crowd come in and write on a host of ours, and leaves it there.
async fn measure_ours(what: &Load, host: &mut Running, crowd: &Rc<Crowd>) -> Result<Measured> {
    let links = host.links().await?.context("the host did not open")?;
    *crowd.links.borrow_mut() = links.circles.clone();
    let speaks = |circle: &str| {
        let link = links.circles.get(circle).context("a circle without a link")?;
        Ok(Speaks::Planlive(Known::by(link)))
    };
    let wall = spawn_local(wall::listens(Rc::clone(crowd), links.wall.clone()));
    wall::shows_ideas(&links.desk).await?;
    let (circles, number) = (usize::from(what.circles), what.in_all());
    let ideas = spawn_local(wall::gives_ideas(Rc::clone(crowd), circles, number));
    let measured = measure(what, crowd, host.id(), speaks).await?;
    ideas.await.context("the ideas")??;
    drop(wall);
    Ok(measured)
}

/// Lets the crowd come in and write, whoever they speak to.
async fn measure(
    what: &Load,
    crowd: &Rc<Crowd>,
    process: u32,
    mut speaks: impl FnMut(&str) -> Result<Speaks>,
) -> Result<Measured> {
    let began = Instant::now();
    for number in 0..what.in_all() {
        let circle = format!("c{}", number / usize::from(what.devices) + 1);
        let speaks = speaks(&circle)?;
        let of = (number, what.in_all());
        let device = Device::new(of, circle, speaks, what.pause(), Rc::clone(crowd));
        spawn_local(device.lives());
    }
    let is_all = crowd.are_in(what.in_all(), PATIENCE).await;
    ensure!(is_all, "{} came in; {:?}", crowd.in_now.get(), crowd.faults.borrow().first());
    let joined_in = began.elapsed();
    crowd.phase.send_replace(Phase::Writing);
    sleep(Duration::from_secs(WARMING)).await;
    crowd.seen.take();
    crowd.saved.take();
    crowd.on_wall.take();
    let (edits, began) = (crowd.edits.get(), Instant::now());
    let before = taken_by(process).unwrap_or_default();
    sleep(Duration::from_secs(what.seconds)).await;
    let after = taken_by(process).unwrap_or_default();
    let (edits, seconds) = (crowd.edits.get() - edits, began.elapsed().as_secs_f64());
    crowd.phase.send_replace(Phase::Listening);
    sleep(SETTLING).await;
    let expected = crowd.of_devices(what.in_all()) * (usize::from(what.devices) - 1);
    Ok(Measured {
        joined_in,
        unseen: expected.saturating_sub(crowd.seen_ever.get()),
        seen: crowd.seen.borrow().clone(),
        saved: crowd.saved.borrow().clone(),
        on_wall: crowd.on_wall.borrow().clone(),
        edits,
        seconds,
        before,
        after,
    })
}

fn tell(what: &Load, measured: &Measured) {
    let Measured { joined_in, seen, saved, on_wall, edits, seconds, before, after, unseen } =
        measured;
    println!("all {} came in within {} ms, at once", what.in_all(), joined_in.as_millis());
    println!("edit -> seen by each device of the circle: {}", seen.told());
    println!("idea -> seen on the wall:                  {}", on_wall.told());
    println!("edit -> on the host's disk, and told so:   {}", saved.told());
    println!("{:.0} edits a second; {unseen} were not seen by somebody", *edits as f64 / seconds);
    let spent = after.processor - before.processor;
    println!(
        "the host: {:.0} % of one processor, {:.2} ms an edit; memory {} MB, at most {} MB",
        100.0 * spent / seconds,
        1_000.0 * spent / (*edits).max(1) as f64,
        after.memory / 1024,
        after.peak / 1024
    );
}

/// Kills the host, opens it again at the same port, and waits until everybody is back.
async fn come_back(what: &Load, event: &Path, mut host: Running, crowd: &Rc<Crowd>) -> Result<()> {
    let link = crowd.links.borrow().values().next().cloned().unwrap_or_default();
    let port = link.split(['/', ':']).filter_map(|part| part.parse().ok()).next_back();
    let killed = Instant::now();
    host.kill()?;
    let told = is_on_disk(event, crowd).await?;
    println!("killed; {told} edits that were said to be saved are in the file");
    let looked = killed.elapsed();
    let began = Instant::now();
    let mut host = Running::start(event, &Start { port, ..Start::default() })?;
    let links = host.links().await?.context("the host did not open again")?;
    let open = began.elapsed();
    *crowd.links.borrow_mut() = links.circles;
    let is_all = crowd.are_in(what.in_all(), PATIENCE).await;
    ensure!(is_all, "{} came back; {:?}", crowd.in_now.get(), crowd.faults.borrow().first());
    println!(
        "opened again after {} ms; all {} were back {} ms later, each calling by itself \
         (it was away for {} ms while the file was looked at)",
        open.as_millis(),
        what.in_all(),
        (began.elapsed() - open).as_millis(),
        looked.as_millis()
    );
    if let Some(taken) = taken_by(host.id()) {
        println!(
            "memory of the new one: {} MB, at most {} MB",
            taken.memory / 1024,
            taken.peak / 1024
        );
    }
    crowd.phase.send_replace(Phase::Over);
    Ok(())
}

/// Looks for every edit that was said to be saved in a copy of the file.
async fn is_on_disk(event: &Path, crowd: &Crowd) -> Result<usize> {
    let folder = tempfile::tempdir().context("a folder")?;
    let copy = folder.path().join("copy.planlive");
    std::fs::copy(event, &copy)?;
    let log = beside(event, "-wal");
    if log.exists() {
        std::fs::copy(&log, beside(&copy, "-wal"))?;
    }
    let (store, loaded) = Store::open(&copy).await?;
    store.close().await?;
    let there: BTreeSet<_> = loaded.commands.keys().map(CommandId::as_str).collect();
    let told = crowd.acknowledged.borrow();
    for (device, number) in told.iter() {
        let id = format!("{device}-{number}");
        ensure!(there.contains(id.as_str()), "{id} was said to be saved and is not in the file");
    }
    Ok(told.len())
}
