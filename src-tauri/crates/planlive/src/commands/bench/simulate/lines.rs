//! The lines of a played day: slow, breaking, saying a thing twice, and cut.

use std::sync::Arc;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::FutureExt;
use planlive::spare::{Heard, has_heard_by};
use protocol::ClientFrame;
use room::{Claim, Session, Speaker};
use serde_json::{Value, json};

use super::device::{After, AfterNo};
use super::spare;
use super::world::{Event, World};
use crate::commands::bench::caller::is_kind;

/// What of all that a host says is heard; the rest is for people to look at.
const HEARD: [&str; 8] =
    ["welcome", "refused", "plan", "reply", "hosting", "copy", "copyPart", "saved"];

/// Who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Device(usize),
    /// A spare laptop.
    Spare(usize),
    /// A laptop that took over and tells the one before.
    Teller {
        laptop: usize,
        to: usize,
    },
}

/// A line, as who called has it.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) who: Who,
    pub(super) to: usize,
    /// Nothing that is said on it arrives any more.
    pub(super) is_cut: bool,
    /// When the last frame arrives, each way: frames do not overtake each other on a line.
    up: u64,
    down: u64,
}

/// A line, as the host has it.
pub(super) struct Line {
    pub(super) to: usize,
    session: Session,
    speaker: Speaker,
}

impl World {
    /// Tells whether somebody reaches a laptop that hosts, just now.
    pub(super) fn is_reached(&self, who: Who, laptop: usize) -> bool {
        let is_joined = self.cut.as_ref().is_none_or(|cut| {
            let is_inside = match who {
                Who::Device(device) => cut.attached.contains(&device),
                Who::Spare(own) | Who::Teller { laptop: own, .. } => own == cut.laptop,
            };
            is_inside == (laptop == cut.laptop)
        });
        is_joined && self.laptops[laptop].room().is_some()
    }

    fn way(&mut self) -> u64 {
        self.dice.between(0, self.slowest + 1)
    }

    /// A line breaks as lines do: each side finds out in its own time, and what was under way to the
    /// host may arrive all the same, after what is said on the next line.
    pub(super) fn breaks(&mut self, line: u64) {
        if self.dice.one_in(2) {
            self.queue
                .retain(|_, event| !matches!(event, Event::ToHost { line: of, .. } if *of == line));
        }
        let at = self.dice.between(0, 20_000);
        self.happens(at, Event::EndsAtHost { line });
        self.loses(line);
    }

    /// Whoever called finds that the line is gone, or hangs up.
    pub(super) fn loses(&mut self, line: u64) {
        let Some(call) = self.calls.remove(&line) else { return };
        match call.who {
            Who::Device(device) => {
                let own = &mut self.devices[device];
                if own.line != Some(line) {
                    return;
                }
                own.hangs_up();
                let whole = own.finding.loses();
                let at = self.dice.between(whole / 2, whole);
                self.happens(at, Event::Dials { device });
            }
            Who::Spare(laptop) => {
                let Some(own) = self.laptops[laptop].spare() else { return };
                if own.line != Some(line) {
                    return;
                }
                own.line = None;
                own.tries += 1;
                let whole = 4_000.min(250 << u64::from(own.tries.min(10)));
                if !own.is_turned_away {
                    self.happens(whole, Event::SpareDials { laptop });
                }
            }
            // It calls again in its own time.
            Who::Teller { .. } => {}
        }
    }

    pub(super) async fn dials(&mut self, device: usize) -> Result<()> {
        if self.devices[device].line.is_some() || self.devices[device].is_asleep {
            return Ok(());
        }
        self.count += 1;
        let line = self.count;
        self.devices[device].dials(line);
        let who = Who::Device(device);
        let address = self.devices[device].finding.address();
        let to = self.laptops.iter().position(|laptop| laptop.address == address);
        let to = to.context("an address of nobody")?;
        self.calls.insert(line, Call { who, to, is_cut: false, up: 0, down: 0 });
        if !self.is_reached(who, to) {
            return self.waits_in_vain(line);
        }
        let peer = 10 + u8::try_from(device)?;
        for _ in 0..2 {
            let (claim, key) = self.devices[device].knows(self.laptops[to].keys());
            let error = match self.laptops[to].connect(claim, key.as_deref(), peer).await? {
                Ok(session) => {
                    self.is_let_in(line, to, session);
                    let hello = self.devices[device].hello();
                    self.says(line, &hello);
                    return Ok(());
                }
                Err(error) => error,
            };
            match self.devices[device].hears_no(error)? {
                AfterNo::ShowsAnother => {}
                AfterNo::IsOpenedHere => {
                    let address = self.laptops[to].address.clone();
                    self.devices[device].is_opened_at(&address);
                }
                AfterNo::GoesElsewhere => {
                    self.devices[device].finding.goes_elsewhere();
                    self.loses(line);
                    return Ok(());
                }
            }
        }
        self.loses(line);
        Ok(())
    }

    pub(super) async fn spare_dials(&mut self, laptop: usize) -> Result<()> {
        let who = Who::Spare(laptop);
        let Some(own) = self.laptops[laptop].spare().filter(|own| own.line.is_none()) else {
            return Ok(());
        };
        self.count += 1;
        let (line, to) = (self.count, own.host);
        own.line = Some(line);
        let (claim, key) = own.knows();
        self.calls.insert(line, Call { who, to, is_cut: false, up: 0, down: 0 });
        if !self.is_reached(who, to) {
            return self.waits_in_vain(line);
        }
        let peer = 200 + u8::try_from(laptop)?;
        match self.laptops[to].connect(claim, key.as_deref(), peer).await? {
            Ok(session) => {
                self.is_let_in(line, to, session);
                self.says(line, &json!({ "type": "hello", "version": protocol::VERSION }));
            }
            Err(error) => {
                let error = json!(error);
                let spare = self.laptops[laptop].spare().context("a spare laptop")?;
                spare.hears_no_at_the_door(error.as_str().unwrap_or_default());
                self.loses(line);
                self.is_told_the_code(laptop);
            }
        }
        Ok(())
    }

    /// Whoever is turned away is told the code that the host has now.
    fn is_told_the_code(&mut self, laptop: usize) {
        let Some(own) = self.laptops[laptop].spare().filter(|own| own.is_turned_away) else {
            return;
        };
        let host = own.host;
        let key = self.laptops[host].keys().spare.clone();
        if let Some(own) = self.laptops[laptop].spare() {
            own.is_told(key);
            self.happens(2_000, Event::SpareDials { laptop });
        }
    }

    /// Calls a laptop of before, to tell it who hosts the day.
    pub(super) async fn teller_dials(
        &mut self,
        who: Who,
        to: usize,
        key: &str,
        hello: &Value,
    ) -> Result<()> {
        let found = self.laptops[to].connect(Claim::Key, Some(key), 220).await?;
        let Ok(session) = found else { return Ok(()) };
        self.count += 1;
        let line = self.count;
        self.calls.insert(line, Call { who, to, is_cut: false, up: 0, down: 0 });
        self.is_let_in(line, to, session);
        self.says(line, hello);
        Ok(())
    }

    fn is_let_in(&mut self, line: u64, to: usize, session: Session) {
        let speaker = session.speaker();
        self.lines.insert(line, Line { to, session, speaker });
    }

    /// Nobody answers.
    fn waits_in_vain(&mut self, line: u64) -> Result<()> {
        let at = self.dice.between(1, 2_000);
        self.happens(at, Event::EndsAtCaller { line });
        Ok(())
    }

    /// Puts a frame on its way to the host; now and then twice.
    pub(super) fn says(&mut self, line: u64, frame: &Value) {
        let is_twice = !self.is_evening && self.dice.one_in(12) && frame["type"] == "command";
        for _ in 0..1 + u32::from(is_twice) {
            let at = self.now + self.way();
            let Some(call) = self.calls.get_mut(&line).filter(|call| !call.is_cut) else { return };
            call.up = call.up.max(at);
            let (at, frame) = (call.up, frame.clone());
            self.happens_at(at, Event::ToHost { line, frame });
        }
        self.told.repeats += u64::from(is_twice);
    }

    pub(super) async fn tells_host(&mut self, line: u64, frame: Value) -> Result<()> {
        // A line that the host has let go, or that went with it.
        let Some(line) = self.lines.get(&line) else { return Ok(()) };
        self.told.frames += 1;
        let text = frame.to_string();
        let frame: ClientFrame = serde_json::from_str(&text).context("a frame")?;
        line.speaker.say(frame, text.len()).await.context("the room is gone")
    }

    /// Takes what the hosts have said since, and puts it on its way.
    pub(super) async fn hears_the_hosts(&mut self) -> Result<()> {
        let (mut said, mut gone, mut over) = (Vec::new(), Vec::new(), Vec::new());
        for (number, line) in &mut self.lines {
            // Whoever sleeps takes nothing from the line, and it fills up.
            let is_asleep = self.calls.get(number).is_some_and(
                |call| matches!(call.who, Who::Device(device) if self.devices[device].is_asleep),
            );
            if is_asleep {
                continue;
            }
            while let Some(heard) = line.session.hear().now_or_never() {
                match heard {
                    Some(frame) => said.push((*number, line.to, frame)),
                    None => {
                        gone.push(*number);
                        break;
                    }
                }
            }
        }
        for (line, from, frame) in said {
            if is_one(&frame, &["desk", "wall"]) {
                self.shows(line, &frame);
            }
            if !is_one(&frame, &HEARD) {
                continue;
            }
            if is_one(&frame, &["refused"]) && frame.contains("takenOver") {
                over.push(from);
            }
            let at = self.now + self.way();
            let Some(call) = self.calls.get_mut(&line).filter(|call| !call.is_cut) else {
                continue;
            };
            call.down = call.down.max(at);
            let at = call.down;
            self.happens_at(at, Event::FromHost { line, frame });
        }
        for line in gone {
            self.lines.remove(&line);
            let at = self.way();
            self.happens(at, Event::EndsAtCaller { line });
        }
        for laptop in over {
            self.laptops[laptop].is_over().await?;
        }
        Ok(())
    }

    pub(super) async fn tells_caller(&mut self, line: u64, frame: &Arc<str>) -> Result<()> {
        // It has hung up.
        let Some(call) = self.calls.get(&line) else { return Ok(()) };
        self.told.frames += 1;
        match call.who {
            Who::Device(device) => self.tells_device(device, line, frame),
            Who::Spare(laptop) => self.tells_spare(laptop, line, frame).await,
            Who::Teller { laptop, to } => {
                let heard: Heard = serde_json::from_str(frame).context("a frame")?;
                if has_heard_by(&heard) == Some(true) {
                    self.has_heard(laptop, to);
                    self.happens(0, Event::EndsAtHost { line });
                    self.loses(line);
                }
                Ok(())
            }
        }
    }

    fn tells_device(&mut self, device: usize, line: u64, frame: &str) -> Result<()> {
        let frame = serde_json::from_str(frame).context("a frame")?;
        for after in self.devices[device].hears(&frame)? {
            match after {
                After::Says(answer) => self.says(line, &answer),
                After::TriesAgain { id, later } => {
                    let at = self.dice.between(later / 2, later);
                    self.happens(at, Event::TriesAgain { device, id });
                }
                After::GoesElsewhere => {
                    self.devices[device].finding.goes_elsewhere();
                    self.happens(0, Event::EndsAtHost { line });
                    self.loses(line);
                }
            }
        }
        Ok(())
    }

    async fn tells_spare(&mut self, laptop: usize, line: u64, frame: &str) -> Result<()> {
        let address = self.laptops[laptop].address.clone();
        let maimed = self.maims(frame)?;
        let frame = maimed.as_deref().unwrap_or(frame);
        let Some(own) = self.laptops[laptop].spare() else { return Ok(()) };
        match own.hears(frame, &address).await? {
            spare::After::Says(None) => {}
            spare::After::Says(Some(answer)) => self.says(line, &answer),
            spare::After::CallsAgain | spare::After::Waits => {
                self.happens(0, Event::EndsAtHost { line });
                self.loses(line);
                self.is_told_the_code(laptop);
            }
        }
        Ok(())
    }

    /// A piece of a copy comes otherwise than it was read, now and then: shorter, or not the same.
    fn maims(&mut self, frame: &str) -> Result<Option<String>> {
        if self.is_evening || !is_one(frame, &["copyPart"]) || !self.dice.one_in(4) {
            return Ok(None);
        }
        self.told.maimed += 1;
        let mut frame: Value = serde_json::from_str(frame).context("a piece of a copy")?;
        let mut bytes = STANDARD.decode(frame["data"].as_str().unwrap_or_default())?;
        let at = self.dice.below(bytes.len());
        if self.dice.one_in(3) {
            bytes[at] ^= 1;
        } else {
            bytes.truncate(at);
        }
        frame["data"] = json!(STANDARD.encode(bytes));
        Ok(Some(frame.to_string()))
    }

    /// A desk or a wall shows a view.
    fn shows(&mut self, line: u64, frame: &str) {
        let device = self.devices.iter_mut().find(|device| device.line == Some(line));
        if let (Some(device), Ok(frame)) = (device, serde_json::from_str::<Value>(frame)) {
            device.view = frame["view"].clone();
        }
    }
}

/// Tells whether a frame is of one of these kinds.
fn is_one(frame: &str, kinds: &[&str]) -> bool {
    kinds.iter().any(|kind| is_kind(frame.as_bytes(), kind))
}
