//! A played day: what happens when, and to whom.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use planlive::spare::ToTell;
use serde_json::Value;
use tokio::task::spawn_blocking;
use tokio::time::advance;

use super::Told;
use super::agree::{agree, follows_the_host, texts};
use super::course::Course;
use super::crisis::Cut;
use super::device::{Device, Kind};
use super::laptop::{Blank, CIRCLES, Laptop, Time};
use super::lines::{Call, Line};
use crate::commands::bench::child::day_of;
use crate::commands::bench::dice::Dice;

/// The devices of each circle.
const DEVICES: usize = 3;
/// How often each device does something.
const ACTS: u32 = 14;
/// The laptops of a day: the first, its spare one, and the spare one of that.
const LAPTOPS: usize = 3;
/// The longest day, in things that happen: beyond it somebody never comes to rest.
const MOST: u64 = 200_000;
/// How long after the last deed of anybody the evening begins, though some still call in vain.
const PATIENCE: u64 = 60 * 1_000;
/// How long after the last deed everybody has to be at rest, in milliseconds.
const EVENING: u64 = 15 * 60 * 1_000;
/// No more goes by at once: the room looks at its clock so often.
const TICK: u64 = 1_000;
/// How long everybody has been at rest when the day is over: the host has told all that it tells now
/// and then.
const REST: u64 = 12_000;

/// Something that happens at a time.
#[derive(Debug)]
pub(super) enum Event {
    Acts {
        device: usize,
        left: u32,
    },
    Dials {
        device: usize,
    },
    /// A spare laptop calls.
    SpareDials {
        laptop: usize,
    },
    ToHost {
        line: u64,
        frame: Value,
    },
    FromHost {
        line: u64,
        frame: std::sync::Arc<str>,
    },
    /// The host finds that nobody is there any more.
    EndsAtHost {
        line: u64,
    },
    /// The caller finds that the line is gone.
    EndsAtCaller {
        line: u64,
    },
    /// A device says once more what the host would not have.
    TriesAgain {
        device: usize,
        id: String,
    },
    Wakes {
        device: usize,
    },
    /// The latest host is killed, or any, and opened again at once.
    IsKilled {
        is_any: bool,
    },
    /// A spare laptop is killed, and opened again at once.
    SpareIsKilled {
        laptop: usize,
    },
    /// A laptop begins to follow the latest host.
    BeginsToFollow {
        laptop: usize,
    },
    /// Something happens to the latest host for which somebody has a spare laptop take over.
    Crisis {
        spare: usize,
    },
    TakesOver {
        laptop: usize,
    },
    ComesBack {
        laptop: usize,
    },
    /// All reach each other again.
    Heals,
    /// A laptop that took over calls those of before.
    Tells {
        laptop: usize,
    },
}

pub(super) struct World {
    pub(super) laptops: Vec<Laptop>,
    /// The one that hosts the day by now.
    pub(super) latest: usize,
    time: Time,
    pub(super) dice: Dice,
    pub(super) now: u64,
    /// By time, and then in the order in which they were thought of.
    pub(super) queue: BTreeMap<(u64, u64), Event>,
    pub(super) count: u64,
    /// Lines as who called has them, and as hosts have them.
    pub(super) calls: BTreeMap<u64, Call>,
    pub(super) lines: BTreeMap<u64, Line>,
    pub(super) devices: Vec<Device>,
    pub(super) cut: Option<Cut>,
    /// What laptops that took over have to tell those of before.
    pub(super) tellings: BTreeMap<usize, ToTell>,
    /// The last revision that each laptop which took over had of the one before.
    pub(super) since: Vec<u64>,
    /// The longest that a frame is under way.
    pub(super) slowest: u64,
    last_deed: u64,
    pub(super) is_evening: bool,
    pub(super) told: Told,
    course: Course,
    _still: Still,
}

/// While it is kept, the runtime's own time stands still but for what is wound: with work that
/// waits for it, a runtime whose time is paused does not skip to what is due next.
struct Still {
    _ends: std::sync::mpsc::Sender<()>,
}

impl Still {
    fn hold() -> Self {
        let (ends, wait) = std::sync::mpsc::channel::<()>();
        drop(spawn_blocking(move || wait.recv()));
        Self { _ends: ends }
    }
}

impl World {
    pub(super) async fn begin(blank: &Blank, seed: u64, is_shown: bool) -> Result<Self> {
        let (still, time) = (Still::hold(), Time::default());
        let laptops = (0..LAPTOPS).map(|number| Laptop::new(number, &time));
        let mut laptops = laptops.collect::<Result<Vec<_>>>()?;
        laptops[0].begins(blank).await?;
        let mut dice = Dice::new(seed);
        let item = day_of(CIRCLES)?.agenda.now.context("an item")?.to_string();
        let kinds = [("desk".to_owned(), Kind::Desk { item }), ("wall".to_owned(), Kind::Wall)];
        let circles = (0..CIRCLES * DEVICES).map(|n| {
            let circle = format!("c{}", n % CIRCLES + 1);
            (format!("d{n}"), Kind::Circle(circle))
        });
        let devices = kinds.into_iter().chain(circles);
        let devices = devices.map(|(name, kind)| Device::new(name, kind, &laptops[0].address));
        let devices = devices.collect();
        let slowest = [0, 3, 40, 300, 3_000][dice.below(5)];
        let mut world = Self {
            laptops,
            latest: 0,
            time,
            dice,
            now: 0,
            queue: BTreeMap::new(),
            count: 0,
            calls: BTreeMap::new(),
            lines: BTreeMap::new(),
            devices,
            cut: None,
            tellings: BTreeMap::new(),
            since: vec![0],
            slowest,
            last_deed: 0,
            is_evening: false,
            told: Told::default(),
            course: Course::new(is_shown),
            _still: still,
        };
        world.plans();
        Ok(world)
    }

    /// Throws what is to happen on this day, whatever people do.
    fn plans(&mut self) {
        for device in 0..self.devices.len() {
            let at = self.dice.between(0, 500);
            self.happens(at, Event::Dials { device });
            let at = self.dice.between(500, 2_000);
            self.happens(at, Event::Acts { device, left: ACTS });
        }
        for _ in 0..self.dice.below(4) {
            let at = self.dice.between(1_000, 25_000);
            let is_any = self.dice.one_in(4);
            self.happens(at, Event::IsKilled { is_any });
        }
        // Not every day has a spare laptop.
        if !self.dice.one_in(4) {
            let at = self.dice.between(0, 4_000);
            self.happens(at, Event::BeginsToFollow { laptop: 1 });
            let at = self.dice.between(1_000, 12_000);
            self.happens(at, Event::Crisis { spare: 1 });
            if self.dice.one_in(3) {
                let at = self.dice.between(500, 9_000);
                self.happens(at, Event::SpareIsKilled { laptop: 1 });
            }
        }
    }

    /// Plays it to its end, and sees that all agree.
    pub(super) async fn plays(mut self) -> Result<Told> {
        let mut events = 0;
        loop {
            while let Some(at) = self.next() {
                self.winds_to(at).await?;
                // What arrives in the same moment is one batch to the host.
                while self.queue.first_key_value().is_some_and(|((due, _), _)| *due <= self.now) {
                    let Some((_, event)) = self.queue.pop_first() else { break };
                    self.takes(event).await?;
                    events += 1;
                }
                self.settles().await?;
                self.hears_the_hosts().await?;
                ensure!(events < MOST, "it never comes to rest");
            }
            if self.is_evening {
                let until = self.now + REST;
                self.winds_to(until).await?;
                if self.queue.is_empty() {
                    break;
                }
            } else {
                self.becomes_evening();
            }
        }
        self.ends().await
    }

    /// Returns when something happens next; nothing when nobody has done anything for long, and some
    /// only call laptops in vain that nobody opens before the evening.
    fn next(&self) -> Option<u64> {
        let is_vain = !self.is_evening && self.now > self.last_deed + PATIENCE;
        let is_over = is_vain && !self.queue.values().any(is_deed);
        self.queue.first_key_value().filter(|_| !is_over).map(|((at, _), _)| *at)
    }

    async fn ends(mut self) -> Result<Told> {
        let latest = self.laptops[self.latest].address.clone();
        for device in &mut self.devices {
            ensure!(device.is_at_rest(), "{} is not at rest: {device:?}", device.name);
            let address = device.finding.address();
            ensure!(address == latest, "{} is at {address}, not at {latest}", device.name);
            self.told.edits += device.saved;
            self.told.repeats += device.repeats;
            self.told.aside += device.aside.len() as u64;
        }
        self.lines.clear();
        let mut files = Vec::new();
        // The host first: what it is told to the end, its spare laptop has.
        let mut laptops: Vec<_> =
            std::mem::take(&mut self.laptops).into_iter().enumerate().collect();
        laptops.rotate_left(self.latest);
        for (number, laptop) in laptops {
            let (follows, hosts) = (laptop.is_following(self.latest), laptop.room().is_some());
            let file = laptop.ends().await.with_context(|| format!("laptop {number}"))?;
            files.push((number, follows, hosts, file));
        }
        let host = files.remove(0).3.context("the host's file")?;
        ensure!(host.day.hosting.is_over.is_none(), "the host takes nothing in");
        for (number, follows, hosts, file) in files {
            if follows {
                let file = file.as_ref().context("the spare laptop has no whole copy")?;
                follows_the_host(file, &host)?;
            }
            let is_over = file.is_some_and(|file| file.day.hosting.is_over.is_some());
            ensure!(!hosts || is_over, "laptop {number} hosts on, beside {}", self.latest);
        }
        self.course.takes_text(&texts(&host.day)?);
        let words = agree(&host.day, &self.devices, &self.since)?;
        Ok(Told { words, course: self.course.number(), ..self.told })
    }

    /// Lets time go by, for the rooms too.
    async fn winds_to(&mut self, at: u64) -> Result<()> {
        while self.now < at {
            let step = (at - self.now).min(TICK);
            self.time.winds(step);
            self.now += step;
            advance(Duration::from_millis(step)).await;
            self.settles().await?;
            self.hears_the_hosts().await?;
            // What they said of their own accord may be due before.
            if self.queue.first_key_value().is_some_and(|((due, _), _)| *due <= self.now) {
                break;
            }
        }
        Ok(())
    }

    /// Waits until all hosts have done all that they were asked so far, what is done beside them
    /// included.
    pub(super) async fn settles(&mut self) -> Result<()> {
        for laptop in &self.laptops {
            laptop.settles().await?;
        }
        // There is one hand for work beside the rooms: what is asked of it now is done last.
        spawn_blocking(|| ()).await.context("the work beside the rooms")?;
        for laptop in &self.laptops {
            laptop.settles().await?;
        }
        Ok(())
    }

    /// Nobody does anything new; whoever is away comes back. Where a device never heard of the laptop
    /// that took over, or that one never heard of its seat, somebody opens the one that it knows.
    fn becomes_evening(&mut self) {
        self.is_evening = true;
        self.happens(0, Event::Heals);
        for laptop in 0..self.laptops.len() {
            let address = &self.laptops[laptop].address;
            let mut lost = self.devices.iter().filter(|device| !device.is_in);
            if lost.any(|device| device.finding.own() == address) {
                self.happens(0, Event::ComesBack { laptop });
            }
        }
        for device in 0..self.devices.len() {
            self.happens(1, Event::Wakes { device });
        }
    }

    pub(super) fn happens(&mut self, later: u64, event: Event) {
        self.happens_at(self.now + later, event);
    }

    pub(super) fn happens_at(&mut self, at: u64, event: Event) {
        self.count += 1;
        self.queue.insert((at, self.count), event);
    }

    async fn takes(&mut self, event: Event) -> Result<()> {
        ensure!(self.now < EVENING, "the day is over");
        self.course.takes(self.now, &event);
        if is_deed(&event) {
            self.last_deed = self.now;
        }
        match event {
            Event::Acts { device, left } => self.acts(device, left),
            Event::Dials { device } => self.dials(device).await?,
            Event::SpareDials { laptop } => self.spare_dials(laptop).await?,
            Event::ToHost { line, frame } => self.tells_host(line, frame).await?,
            Event::FromHost { line, frame } => self.tells_caller(line, &frame).await?,
            Event::EndsAtHost { line } => drop(self.lines.remove(&line)),
            Event::EndsAtCaller { line } => self.loses(line),
            Event::TriesAgain { device, id } => {
                let said = self.devices[device].tries_again(&id);
                if let (Some(frame), Some(line)) = (said, self.devices[device].line) {
                    self.says(line, &frame);
                }
            }
            Event::Wakes { device } => {
                self.devices[device].is_asleep = false;
                if self.devices[device].line.is_none() {
                    self.happens(0, Event::Dials { device });
                }
            }
            Event::IsKilled { is_any } => self.is_killed(is_any).await?,
            Event::SpareIsKilled { laptop } => self.spare_is_killed(laptop).await?,
            Event::BeginsToFollow { laptop } => self.begins_to_follow(laptop).await?,
            Event::Crisis { spare } => self.crisis(spare).await?,
            Event::TakesOver { laptop } => self.takes_over(laptop).await?,
            Event::ComesBack { laptop } => self.comes_back(laptop).await?,
            Event::Heals => self.cut = None,
            Event::Tells { laptop } => self.tells(laptop).await?,
        }
        Ok(())
    }

    /// A device does something, or something happens to it.
    fn acts(&mut self, device: usize, left: u32) {
        if left > 0 {
            let at = self.dice.between(20, 1_500);
            self.happens(at, Event::Acts { device, left: left - 1 });
        }
        let line = self.devices[device].line;
        match (self.dice.below(16), line) {
            (0, Some(line)) => {
                self.told.breaks += 1;
                self.breaks(line);
            }
            (1, Some(line)) if self.may_reload(device) => {
                self.told.breaks += 1;
                self.devices[device].reloads();
                self.breaks(line);
            }
            (2, _) => {
                self.told.sleeps += 1;
                self.devices[device].is_asleep = true;
                let at = self.dice.between(500, 12_000);
                self.happens(at, Event::Wakes { device });
            }
            _ if !self.devices[device].is_asleep => {
                if let (Some(frame), Some(line)) = (self.devices[device].acts(&mut self.dice), line)
                {
                    self.says(line, &frame);
                }
            }
            _ => {}
        }
    }

    /// A page is loaded from the laptop that it came from, or not at all.
    fn may_reload(&self, device: usize) -> bool {
        let own = self.devices[device].finding.own();
        let laptop = self.laptops.iter().position(|laptop| laptop.address == own);
        laptop.is_some_and(|laptop| self.is_reached(super::lines::Who::Device(device), laptop))
    }
}

/// Tells whether something is of the day itself, and not what comes of it.
fn is_deed(event: &Event) -> bool {
    match event {
        Event::Acts { .. }
        | Event::Wakes { .. }
        | Event::IsKilled { .. }
        | Event::SpareIsKilled { .. }
        | Event::BeginsToFollow { .. }
        | Event::Crisis { .. }
        | Event::TakesOver { .. }
        | Event::ComesBack { .. }
        | Event::Heals => true,
        Event::Dials { .. }
        | Event::SpareDials { .. }
        | Event::ToHost { .. }
        | Event::FromHost { .. }
        | Event::EndsAtHost { .. }
        | Event::EndsAtCaller { .. }
        | Event::TriesAgain { .. }
        | Event::Tells { .. } => false,
    }
}
