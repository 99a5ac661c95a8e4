//! A played day: what happens when, on lines that are slow and break.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use futures_util::FutureExt;
use protocol::ClientFrame;
use room::{Session, Speaker};
use serde_json::Value;
use tokio::time::sleep;

use super::Told;
use super::agree::agree;
use super::device::{Device, Kind};
use super::host::{Blank, CIRCLES, Host};
use crate::commands::bench::caller::is_kind;
use crate::commands::bench::child::day_of;
use crate::commands::bench::dice::Dice;

/// The devices of each circle.
const DEVICES: usize = 3;
/// How often each device does something.
const ACTS: u32 = 14;
/// The longest day, in things that happen: beyond it somebody never comes to rest.
const MOST: u64 = 200_000;
/// How long after the last deed everybody has to be at rest, in milliseconds.
const EVENING: u64 = 15 * 60 * 1_000;
/// How often it is looked whether desk and wall show all.
const PATIENCE: u32 = 2_000;

/// Something that happens at a time.
#[derive(Debug)]
enum Event {
    Acts {
        device: usize,
        left: u32,
    },
    Dials {
        device: usize,
    },
    ToHost {
        line: u64,
        frame: Value,
    },
    ToDevice {
        line: u64,
        frame: Arc<str>,
    },
    /// The host finds that nobody is there any more.
    EndsAtHost {
        line: u64,
    },
    /// The device finds that its line is gone.
    EndsAtDevice {
        line: u64,
    },
    Wakes {
        device: usize,
    },
    IsKilled,
}

/// One line, as the host has it.
struct Line {
    device: usize,
    session: Session,
    speaker: Speaker,
}

/// How far the last frame is, each way: frames do not overtake each other on a line.
#[derive(Debug, Default, Clone, Copy)]
struct Ways {
    up: u64,
    down: u64,
}

pub(super) struct World {
    host: Host,
    dice: Dice,
    now: u64,
    /// By time, and then in the order in which they were thought of.
    queue: BTreeMap<(u64, u64), Event>,
    count: u64,
    lines: BTreeMap<u64, Line>,
    ways: BTreeMap<u64, Ways>,
    devices: Vec<Device>,
    /// The longest that a frame is under way.
    slowest: u64,
    is_evening: bool,
    told: Told,
}

impl World {
    pub(super) async fn begin(blank: &Blank, seed: u64) -> Result<Self> {
        let host = Host::open(blank).await?;
        let mut dice = Dice::new(seed);
        let item = day_of(CIRCLES)?.agenda.now.context("an item")?.to_string();
        let mut devices = vec![
            Device::new("desk".to_owned(), Kind::Desk { item }),
            Device::new("wall".to_owned(), Kind::Wall),
        ];
        for n in 0..CIRCLES * DEVICES {
            let circle = format!("c{}", n % CIRCLES + 1);
            devices.push(Device::new(format!("d{n}"), Kind::Circle(circle)));
        }
        let slowest = [0, 3, 40, 300, 3_000][dice.below(5)];
        let mut world = Self {
            host,
            dice,
            now: 0,
            queue: BTreeMap::new(),
            count: 0,
            lines: BTreeMap::new(),
            ways: BTreeMap::new(),
            devices,
            slowest,
            is_evening: false,
            told: Told::default(),
        };
        for device in 0..world.devices.len() {
            let at = world.dice.between(0, 500);
            world.happens(at, Event::Dials { device });
            let at = world.dice.between(500, 2_000);
            world.happens(at, Event::Acts { device, left: ACTS });
        }
        for _ in 0..world.dice.below(4) {
            let at = world.dice.between(1_000, 25_000);
            world.happens(at, Event::IsKilled);
        }
        Ok(world)
    }

    /// Plays it to its end, and sees that all agree.
    pub(super) async fn plays(mut self) -> Result<Told> {
        let mut events = 0;
        loop {
            while let Some(((at, _), _)) = self.queue.first_key_value() {
                let at = *at;
                self.host.winds(at - self.now);
                self.now = at;
                // What arrives in the same moment is one batch to the host.
                while self.queue.first_key_value().is_some_and(|((due, _), _)| *due <= at) {
                    let Some((_, event)) = self.queue.pop_first() else { break };
                    self.takes(event).await?;
                    events += 1;
                }
                self.host.settles().await?;
                self.hears_the_host();
                ensure!(events < MOST, "it never comes to rest");
            }
            if self.is_evening {
                break;
            }
            self.becomes_evening();
        }
        self.views_follow().await?;
        for device in &mut self.devices {
            ensure!(device.is_at_rest(), "{} is not at rest: {device:?}", device.name);
            self.told.edits += device.saved;
            self.told.repeats += device.repeats;
        }
        let (told, devices) = (self.told, self.devices);
        drop(self.lines);
        let words = agree(&self.host.ends().await?, &devices)?;
        Ok(Told { words, ..told })
    }

    /// Waits until desk and wall show what was done: their views follow by a tenth of a second.
    async fn views_follow(&mut self) -> Result<()> {
        let given: u64 = self.devices.iter().map(|device| device.minutes).sum();
        for _ in 0..PATIENCE {
            self.host.settles().await?;
            self.hears_the_host();
            if self.devices.iter().all(|device| device.shows_minutes(given)) {
                return Ok(());
            }
            sleep(Duration::from_millis(5)).await;
        }
        bail!("desk or wall do not show the {given} minutes that were given");
    }

    /// Nobody does anything new; whoever is away comes back.
    fn becomes_evening(&mut self) {
        self.is_evening = true;
        for device in 0..self.devices.len() {
            self.happens(1, Event::Wakes { device });
        }
    }

    fn happens(&mut self, later: u64, event: Event) {
        self.happens_at(self.now + later, event);
    }

    fn happens_at(&mut self, at: u64, event: Event) {
        self.count += 1;
        self.queue.insert((at, self.count), event);
    }

    fn way(&mut self) -> u64 {
        self.dice.between(0, self.slowest + 1)
    }

    async fn takes(&mut self, event: Event) -> Result<()> {
        match event {
            Event::Acts { device, left } => self.acts(device, left),
            Event::Dials { device } => self.dials(device).await?,
            Event::ToHost { line, frame } => self.tells_host(line, frame).await?,
            Event::ToDevice { line, frame } => self.tells_device(line, &frame)?,
            Event::EndsAtHost { line } => drop(self.lines.remove(&line)),
            Event::EndsAtDevice { line } => self.loses(line),
            Event::Wakes { device } => {
                self.devices[device].is_asleep = false;
                if self.devices[device].line.is_none() {
                    self.happens(0, Event::Dials { device });
                }
            }
            Event::IsKilled => self.is_killed().await?,
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
            (1, Some(line)) => {
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

    /// A line breaks as lines do: each side finds out in its own time, and what was under way to the
    /// host may arrive all the same, after what is said on the next line.
    fn breaks(&mut self, line: u64) {
        if self.dice.one_in(2) {
            self.queue
                .retain(|_, event| !matches!(event, Event::ToHost { line: of, .. } if *of == line));
        }
        let at = self.dice.between(0, 20_000);
        self.happens(at, Event::EndsAtHost { line });
        self.loses(line);
    }

    fn loses(&mut self, line: u64) {
        let Some(device) = self.devices.iter().position(|device| device.line == Some(line)) else {
            return;
        };
        let own = &mut self.devices[device];
        (own.line, own.is_in) = (None, false);
        let whole = 5_000_u64.min(250 << u64::from(own.tries.min(10)));
        own.tries += 1;
        let at = self.dice.between(whole / 2, whole);
        self.happens(at, Event::Dials { device });
    }

    async fn dials(&mut self, device: usize) -> Result<()> {
        if self.devices[device].line.is_some() || self.devices[device].is_asleep {
            return Ok(());
        }
        let (claim, key) = self.devices[device].knows(&self.host.keys);
        let session = self.host.connect(claim, key.as_deref()).await?;
        let speaker = session.speaker();
        self.count += 1;
        let line = self.count;
        self.lines.insert(line, Line { device, session, speaker });
        self.ways.insert(line, Ways::default());
        self.devices[device].line = Some(line);
        let hello = self.devices[device].hello();
        self.says(line, &hello);
        Ok(())
    }

    /// Puts a frame on its way to the host; now and then twice.
    fn says(&mut self, line: u64, frame: &Value) {
        let is_twice = !self.is_evening && self.dice.one_in(12) && frame["type"] == "command";
        for _ in 0..1 + u32::from(is_twice) {
            let at = self.now + self.way();
            let Some(way) = self.ways.get_mut(&line) else { return };
            way.up = way.up.max(at);
            let (at, frame) = (way.up, frame.clone());
            self.happens_at(at, Event::ToHost { line, frame });
        }
        self.told.repeats += u64::from(is_twice);
    }

    async fn tells_host(&mut self, line: u64, frame: Value) -> Result<()> {
        // A line that the host has let go, or that went with it.
        let Some(line) = self.lines.get(&line) else { return Ok(()) };
        self.told.frames += 1;
        let text = frame.to_string();
        let frame: ClientFrame = serde_json::from_str(&text).context("a frame")?;
        line.speaker.say(frame, text.len()).await.context("the room is gone")
    }

    /// Takes what the host has said since, and puts it on its way.
    fn hears_the_host(&mut self) {
        let mut said = Vec::new();
        let mut gone = Vec::new();
        for (number, line) in &mut self.lines {
            // Whoever sleeps takes nothing from the line, and it fills up.
            if self.devices[line.device].is_asleep {
                continue;
            }
            while let Some(heard) = line.session.hear().now_or_never() {
                match heard {
                    Some(frame) => said.push((*number, frame)),
                    None => {
                        gone.push(*number);
                        break;
                    }
                }
            }
        }
        for (line, frame) in said {
            if is_one(&frame, &["desk", "wall"]) {
                self.shows(line, &frame);
            }
            if !is_one(&frame, &["welcome", "refused", "plan", "reply"]) {
                continue;
            }
            let at = self.now + self.way();
            let way = self.ways.entry(line).or_default();
            way.down = way.down.max(at);
            let at = way.down;
            self.happens_at(at, Event::ToDevice { line, frame });
        }
        for line in gone {
            self.lines.remove(&line);
            let at = self.way();
            self.happens(at, Event::EndsAtDevice { line });
        }
    }

    fn tells_device(&mut self, line: u64, frame: &str) -> Result<()> {
        let device = self.devices.iter_mut().find(|device| device.line == Some(line));
        // It has hung up.
        let Some(device) = device else { return Ok(()) };
        self.told.frames += 1;
        let frame = serde_json::from_str(frame).context("a frame")?;
        for answer in device.hears(&frame)? {
            self.says(line, &answer);
        }
        Ok(())
    }

    /// A desk or a wall shows a view. It comes when the room's own clock says so, which is not the
    /// clock of the day: it must not throw dice.
    fn shows(&mut self, line: u64, frame: &str) {
        let device = self.devices.iter_mut().find(|device| device.line == Some(line));
        if let (Some(device), Ok(frame)) = (device, serde_json::from_str::<Value>(frame)) {
            device.view = frame["view"].clone();
        }
    }

    /// The host is killed: all its lines are gone, with what was on them.
    async fn is_killed(&mut self) -> Result<()> {
        if self.is_evening {
            return Ok(());
        }
        self.told.kills += 1;
        // What it has heard is on the disk, and nobody hears of it; what is under way is lost.
        self.host.settles().await?;
        self.host.is_killed().await?;
        for line in std::mem::take(&mut self.lines).into_keys() {
            let at = self.dice.between(0, 400);
            self.happens(at, Event::EndsAtDevice { line });
        }
        ensure!(self.now < EVENING, "the day is over");
        Ok(())
    }
}

/// Tells whether a frame is of one of these kinds.
fn is_one(frame: &str, kinds: &[&str]) -> bool {
    kinds.iter().any(|kind| is_kind(frame.as_bytes(), kind))
}
