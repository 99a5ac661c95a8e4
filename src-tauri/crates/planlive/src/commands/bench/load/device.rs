//! One device of the crowd: it writes at its rate, hears its circle, and comes back by itself.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use anyhow::Result;
use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::measured::Times;
use super::speaks::{Heard, Note, Speaks, marks};
use crate::commands::bench::caller::{Ears, Known, Mouth};
use crate::commands::bench::dice::Dice;

/// What the crowd does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Everybody is there, and nobody writes.
    Listening,
    Writing,
    Over,
}

/// What all devices know together. They live on one thread.
#[derive(Debug)]
pub(crate) struct Crowd {
    pub(crate) phase: watch::Sender<Phase>,
    /// When each device sent each of its edits; nothing once that is measured no more.
    sent: RefCell<Vec<Vec<Instant>>>,
    /// From an edit until a device beside it had it.
    pub(crate) seen: RefCell<Times>,
    /// How often that was, measured or not.
    pub(crate) seen_ever: Cell<usize>,
    /// From an edit until whoever made it heard that it is on the disk.
    pub(crate) saved: RefCell<Times>,
    /// From an idea until the wall had it.
    pub(crate) on_wall: RefCell<Times>,
    /// How many devices are in.
    pub(crate) in_now: Cell<usize>,
    /// The ids of all that was said to be saved: a device and the which of its edits.
    pub(crate) acknowledged: RefCell<Vec<(usize, usize)>>,
    pub(crate) edits: Cell<usize>,
    pub(crate) faults: RefCell<Vec<String>>,
    /// Where the host is now.
    pub(crate) links: RefCell<Links>,
}

/// Where devices find their circle.
pub(crate) type Links = std::collections::BTreeMap<String, String>;

impl Crowd {
    pub(crate) fn new(devices: usize) -> Rc<Self> {
        Rc::new(Self {
            phase: watch::Sender::new(Phase::Listening),
            sent: RefCell::new(vec![Vec::new(); devices]),
            seen: RefCell::default(),
            seen_ever: Cell::new(0),
            saved: RefCell::default(),
            on_wall: RefCell::default(),
            in_now: Cell::new(0),
            acknowledged: RefCell::default(),
            edits: Cell::new(0),
            faults: RefCell::default(),
            links: RefCell::default(),
        })
    }

    /// Notes that a device sends an edit, and returns the which of its edits it is.
    pub(crate) fn sends(&self, device: usize) -> usize {
        let mut sent = self.sent.borrow_mut();
        sent[device].push(Instant::now());
        self.edits.set(self.edits.get() + 1);
        sent[device].len() - 1
    }

    pub(crate) fn since(&self, device: usize, number: usize) -> Option<Duration> {
        let sent = self.sent.borrow();
        sent.get(device)?.get(number).map(Instant::elapsed)
    }

    /// Returns how many edits the first so many devices ever made.
    pub(crate) fn of_devices(&self, many: usize) -> usize {
        self.sent.borrow().iter().take(many).map(Vec::len).sum()
    }

    /// Waits until so many are in, at most so long.
    pub(crate) async fn are_in(&self, many: usize, most: Duration) -> bool {
        let all = async {
            while self.in_now.get() < many {
                sleep(Duration::from_millis(2)).await;
            }
        };
        timeout(most, all).await.is_ok()
    }
}

/// One of them.
pub(crate) struct Device {
    pub(crate) number: usize,
    pub(crate) circle: String,
    pub(crate) speaks: Speaks,
    /// From one edit to the next.
    pub(crate) pause: Duration,
    pub(crate) crowd: Rc<Crowd>,
    pub(crate) dice: Dice,
    note: Note,
    /// The last edit of each other device that it has seen.
    seen: Vec<Option<usize>>,
    /// Edits of its own that are not acknowledged.
    open: std::collections::VecDeque<usize>,
    is_in: bool,
}

impl Device {
    pub(crate) fn new(
        (number, of): (usize, usize),
        circle: String,
        speaks: Speaks,
        pause: Duration,
        crowd: Rc<Crowd>,
    ) -> Self {
        let dice = Dice::new(number as u64 + 1);
        let (note, seen, open) =
            (Note::default(), vec![None; of], std::collections::VecDeque::new());
        Self { number, circle, speaks, pause, crowd, dice, note, seen, open, is_in: false }
    }

    /// Lives until the crowd's day is over.
    pub(crate) async fn lives(mut self) {
        let mut attempt = 0;
        let mut phases = self.crowd.phase.subscribe();
        while *phases.borrow() != Phase::Over {
            if let Speaks::Planlive(known) = &mut self.speaks
                && let Some(link) = self.crowd.links.borrow().get(&self.circle)
            {
                known.link.clone_from(link);
            }
            if let Ok((mouth, ears)) = self.speaks.dial().await {
                if let Err(fault) = self.stays(mouth, ears, &mut phases).await {
                    self.crowd
                        .faults
                        .borrow_mut()
                        .push(format!("device {}: {fault:#}", self.number));
                }
                if self.is_in {
                    (self.is_in, attempt) = (false, 0);
                    self.crowd.in_now.set(self.crowd.in_now.get() - 1);
                }
            }
            // As the page of the app does.
            let whole = 5_000_u64.min(250 << u64::min(attempt, 10));
            sleep(Duration::from_millis(self.dice.between(whole / 2, whole))).await;
            attempt += 1;
        }
    }

    async fn stays(
        &mut self,
        mut mouth: Mouth,
        mut ears: Ears,
        phases: &mut watch::Receiver<Phase>,
    ) -> Result<()> {
        self.open.clear();
        let mut phase = *phases.borrow_and_update();
        // Not all of them in the same moment.
        let mut due = Instant::now() + self.pause.mul_f64(self.dice.below(1_000) as f64 / 1_000.0);
        loop {
            tokio::select! {
                biased;
                frame = ears.hear() => match frame {
                    Some(frame) => self.hears(&frame)?,
                    None => return Ok(()),
                },
                changed = phases.changed() => {
                    changed?;
                    phase = *phases.borrow_and_update();
                    if phase == Phase::Over {
                        mouth.close().await;
                        return Ok(());
                    }
                    due = Instant::now() + self.pause.mul_f64(self.dice.below(1_000) as f64 / 1_000.0);
                }
                () = sleep_until(due), if phase == Phase::Writing && self.is_in => {
                    due += self.pause;
                    // A hand has one edit of a note under way at a time.
                    if self.open.is_empty() {
                        self.writes(&mut mouth).await?;
                    }
                }
            }
        }
    }

    async fn writes(&mut self, mouth: &mut Mouth) -> Result<()> {
        let number = self.crowd.sends(self.number);
        if matches!(self.speaks, Speaks::Planlive(_)) {
            self.open.push_back(number);
        }
        self.speaks.write(mouth, &self.circle, &mut self.note, (self.number, number)).await
    }

    fn hears(&mut self, frame: &[u8]) -> Result<()> {
        match self.speaks.hears(frame)? {
            Heard::IsIn if !self.is_in => {
                self.is_in = true;
                self.crowd.in_now.set(self.crowd.in_now.get() + 1);
                // What was there before is not seen now.
                return Ok(());
            }
            Heard::IsIn | Heard::Nothing => {}
            Heard::Token(token) => self.keeps(token),
            Heard::Saved { revision } => {
                self.note.was_saved(revision);
                if let Some(number) = self.open.pop_front() {
                    let since = self.crowd.since(self.number, number);
                    self.crowd.saved.borrow_mut().add(since.unwrap_or_default());
                    self.crowd.acknowledged.borrow_mut().push((self.number, number));
                }
            }
        }
        if !self.speaks.has_edits(frame) {
            return Ok(());
        }
        marks(frame, |device, number| {
            let Some(last) = self.seen.get_mut(device).filter(|_| device != self.number) else {
                return;
            };
            // An edit that was followed by another before it was sent on is in that one.
            for number in last.map_or(number, |last| last + 1)..=number {
                if let Some(since) = self.crowd.since(device, number) {
                    self.crowd.seen.borrow_mut().add(since);
                    self.crowd.seen_ever.set(self.crowd.seen_ever.get() + 1);
                }
            }
            *last = Some(last.map_or(number, |last| last.max(number)));
        });
        Ok(())
    }

    fn keeps(&mut self, token: String) {
        if let Speaks::Planlive(Known { token: kept, .. }) = &mut self.speaks {
            *kept = Some(token);
        }
    }
}
