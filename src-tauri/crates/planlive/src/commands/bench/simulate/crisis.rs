//! What happens to the laptops of a played day: they are killed, die, are cut off and live on, come
//! back; and spare ones take over.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use planlive::spare::ToTell;
use room::Opening;
use serde_json::json;

use super::lines::Who;
use super::world::{Event, World};

/// How often a laptop that took over calls those of before, in milliseconds.
const PACE: u64 = 3_000;

/// A host that is apart: some devices reach it alone, and all others only each other.
#[derive(Debug)]
pub(super) struct Cut {
    pub(super) laptop: usize,
    pub(super) attached: BTreeSet<usize>,
}

impl World {
    /// A host is killed, and opened again at once: all its lines are gone, with what was on them.
    pub(super) async fn is_killed(&mut self, is_any: bool) -> Result<()> {
        let hosts: Vec<_> = (0..self.laptops.len())
            .filter(|laptop| self.laptops[*laptop].room().is_some())
            .collect();
        let any = hosts.get(self.dice.below(hosts.len())).copied().unwrap_or(self.latest);
        let laptop = if is_any { any } else { self.latest };
        if self.is_evening || !hosts.contains(&laptop) {
            return Ok(());
        }
        self.told.kills += 1;
        self.dies(laptop, 400).await?;
        self.laptops[laptop].opens(Opening::AsItIs).await?;
        self.begins_to_tell(laptop);
        Ok(())
    }

    /// A host that took over calls those of before, whenever it is opened.
    fn begins_to_tell(&mut self, laptop: usize) {
        let own = format!("http://{}", self.laptops[laptop].address);
        let room = self.laptops[laptop].room();
        if let Some(to_tell) = room.and_then(|room| ToTell::of(room, &[own])) {
            let is_new = self.tellings.insert(laptop, to_tell).is_none();
            if is_new {
                self.happens(0, Event::Tells { laptop });
            }
        }
    }

    /// A host is no more; who was there finds out within so many milliseconds.
    async fn dies(&mut self, laptop: usize, within: u64) -> Result<()> {
        // What it has heard is on the disk, and nobody hears of it; what is under way is lost.
        self.settles().await?;
        self.laptops[laptop].dies().await?;
        self.lines.retain(|_, line| line.to != laptop);
        let calls: Vec<_> = self.calls.iter_mut().filter(|(_, call)| call.to == laptop).collect();
        let lines: Vec<_> = calls.into_iter().map(|(line, call)| (*line, call)).collect();
        let mut gone = Vec::new();
        for (line, call) in lines {
            call.is_cut = true;
            gone.push(line);
        }
        for line in gone {
            let at = self.dice.between(0, within);
            self.happens(at, Event::EndsAtCaller { line });
        }
        Ok(())
    }

    /// A spare laptop is killed, and opened again at once.
    pub(super) async fn spare_is_killed(&mut self, laptop: usize) -> Result<()> {
        self.settles().await?;
        let Some(spare) = self.laptops[laptop].spare() else { return Ok(()) };
        let line = spare.line;
        self.told.spare_kills += 1;
        self.laptops[laptop].is_killed_as_spare(&mut self.dice).await?;
        if let Some(line) = line {
            self.calls.remove(&line);
            let at = self.dice.between(0, 6_000);
            self.happens(at, Event::EndsAtHost { line });
        }
        let at = self.dice.between(100, 4_000);
        self.happens(at, Event::SpareDials { laptop });
        Ok(())
    }

    pub(super) async fn begins_to_follow(&mut self, laptop: usize) -> Result<()> {
        let host = self.latest;
        if self.laptops[host].room().is_none() || self.is_evening {
            return Ok(());
        }
        let key = self.laptops[host].keys().spare.clone();
        self.laptops[laptop].follows(host, key).await?;
        self.spare_dials(laptop).await
    }

    /// Something happens to the host: it dies, it is cut off with some devices and lives on, or it is
    /// only thought to be dead. Then somebody says that the spare laptop takes over.
    pub(super) async fn crisis(&mut self, spare: usize) -> Result<()> {
        let host = self.latest;
        let is_there = self.laptops[host].room().is_some() && self.laptops[spare].spare().is_some();
        if self.is_evening || !is_there {
            return Ok(());
        }
        match self.dice.below(5) {
            0 | 1 => {
                self.told.deaths += 1;
                self.dies(host, 12_000).await?;
                // Some never come back.
                if self.dice.one_in(2) {
                    let at = self.dice.between(2_000, 30_000);
                    self.happens(at, Event::ComesBack { laptop: host });
                }
            }
            2 | 3 => self.is_cut_off(host),
            _ => {}
        }
        let at = self.dice.between(0, 8_000);
        self.happens(at, Event::TakesOver { laptop: spare });
        Ok(())
    }

    fn is_cut_off(&mut self, laptop: usize) {
        self.told.cuts += 1;
        let devices = 0..self.devices.len();
        let attached = devices.filter(|_| self.dice.one_in(3)).collect();
        self.cut = Some(Cut { laptop, attached });
        let calls: Vec<_> =
            self.calls.iter().map(|(line, call)| (*line, call.who, call.to)).collect();
        for (line, who, to) in calls {
            if self.is_reached(who, to) {
                continue;
            }
            let (at_host, at_caller) = (self.dice.between(0, 20_000), self.dice.between(0, 12_000));
            self.happens(at_host, Event::EndsAtHost { line });
            self.happens(at_caller, Event::EndsAtCaller { line });
            if let Some(call) = self.calls.get_mut(&line) {
                call.is_cut = true;
            }
        }
        let at = self.dice.between(3_000, 30_000);
        self.happens(at, Event::Heals);
    }

    /// Somebody says that a spare laptop takes over.
    pub(super) async fn takes_over(&mut self, laptop: usize) -> Result<()> {
        let before = self.latest;
        self.settles().await?;
        let Some(spare) = self.laptops[laptop].spare() else { return Ok(()) };
        // It hangs up first, whatever comes of it.
        if let Some(line) = spare.line {
            self.calls.remove(&line);
            self.happens(0, Event::EndsAtHost { line });
        }
        if !self.laptops[laptop].takes_over().await? {
            // There is nothing to take over with: the host has to come back.
            self.told.in_vain += 1;
            self.happens(0, Event::Heals);
            self.happens(1_000, Event::ComesBack { laptop: before });
            self.happens(0, Event::SpareDials { laptop });
            return Ok(());
        }
        self.told.take_overs += 1;
        self.latest = laptop;
        self.told.second += u64::from(self.since.len() > 1);
        let since = self.laptops[laptop].since().await?;
        self.since.push(since);
        self.begins_to_tell(laptop);
        if laptop + 1 < self.laptops.len() && self.dice.one_in(2) {
            let at = self.dice.between(500, 6_000);
            self.happens(at, Event::BeginsToFollow { laptop: laptop + 1 });
            let at = at + self.dice.between(500, 9_000);
            if self.dice.one_in(4) {
                self.happens(at, Event::SpareIsKilled { laptop: laptop + 1 });
            }
            self.happens(at, Event::Crisis { spare: laptop + 1 });
        }
        Ok(())
    }

    /// A laptop that was off has its event opened again.
    pub(super) async fn comes_back(&mut self, laptop: usize) -> Result<()> {
        if self.laptops[laptop].may_come_back() {
            self.told.returns += 1;
            self.laptops[laptop].opens(Opening::AsItIs).await?;
            self.begins_to_tell(laptop);
        }
        Ok(())
    }

    /// Calls the laptops of before that have not heard that this one has taken over.
    pub(super) async fn tells(&mut self, laptop: usize) -> Result<()> {
        let Some(to_tell) = self.tellings.get(&laptop).cloned() else { return Ok(()) };
        if self.laptops[laptop].room().is_none() {
            self.tellings.remove(&laptop);
            return Ok(());
        }
        let hello = json!(to_tell.hello());
        for address in &to_tell.hosts {
            let to = self.laptops.iter().position(|laptop| laptop.address == *address);
            let to = to.context("an address of nobody")?;
            let who = Who::Teller { laptop, to };
            if self.is_reached(who, to) {
                self.teller_dials(who, to, &to_tell.key, &hello).await?;
            } else if self.is_evening {
                // Nobody comes any more.
                self.has_heard(laptop, to);
            }
        }
        if self.tellings.contains_key(&laptop) {
            self.happens(PACE, Event::Tells { laptop });
        }
        Ok(())
    }

    /// A laptop of before has heard it.
    pub(super) fn has_heard(&mut self, laptop: usize, to: usize) {
        let Some(to_tell) = self.tellings.get_mut(&laptop) else { return };
        to_tell.hosts.retain(|host| *host != self.laptops[to].address);
        if to_tell.hosts.is_empty() {
            self.tellings.remove(&laptop);
        }
    }
}
