//! A device of a played day, by the rules that the app's own page keeps: it shows its token, asks for
//! what it lacks, says again in order what was not answered, and has one edit of a text under way.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use protocol::ErrorCode;
use room::{Claim, Keys};
use serde_json::{Value, json};

use super::asked::{Asked, Plan, Sort, edits, idea, minute};
use super::finding::{Finding, Order};
use super::keeping::{Hosting, Keeping, based_on, is_of_plan};
use crate::commands::bench::dice::Dice;

/// How often words are brought again whose record another device may still bring.
const TRIES: u32 = 6;
/// The most ideas of one device: a circle has its bound.
const IDEAS: u32 = 5;

/// What kind of device it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Circle(String),
    Desk { item: String },
    Wall,
}

/// What it does after a frame.
#[derive(Debug)]
pub(super) enum After {
    Says(Value),
    /// It says this once more, after a while of so many milliseconds at most.
    TriesAgain {
        id: String,
        later: u64,
    },
    /// It hangs up, and calls another laptop.
    GoesElsewhere,
}

/// What it does when the door says no.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum AfterNo {
    /// It says what else it knows.
    ShowsAnother,
    GoesElsewhere,
    /// Somebody opens its page anew at this laptop: a desk or a wall, which keep nothing.
    IsOpenedHere,
}

#[derive(Debug)]
pub(super) struct Device {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) finding: Finding,
    /// The line that it speaks on, if any.
    pub(super) line: Option<u64>,
    pub(super) is_in: bool,
    pub(super) is_asleep: bool,
    /// The seat that it was given, and whether this line has heard that there is none such.
    seat: Option<String>,
    is_seat_unknown: bool,
    /// The host that it knows has said that another has taken over.
    is_told_over: bool,
    pub(super) plan: Plan,
    revision: Option<u64>,
    asked: Vec<Asked>,
    keeping: Keeping,
    count: u32,
    ideas_given: u32,
    /// The words that it was told are saved.
    pub(super) words: BTreeSet<String>,
    /// The ideas that were saved and that no reload made it forget, by their ids.
    pub(super) ideas: BTreeMap<String, String>,
    /// When minutes were given: in which term, and at which revision.
    pub(super) minutes: Vec<(u64, u64)>,
    /// Minutes of which nobody heard whether they were given.
    pub(super) doubtful: u64,
    /// Words that the host would not have, shown to be copied.
    pub(super) aside: BTreeSet<String>,
    pub(super) saved: u64,
    pub(super) repeats: u64,
    /// The last view of a desk or a wall.
    pub(super) view: Value,
}

impl Device {
    pub(super) fn new(name: String, kind: Kind, own: &str) -> Self {
        Self {
            name,
            kind,
            finding: Finding::new(own),
            line: None,
            is_in: false,
            is_asleep: false,
            seat: None,
            is_seat_unknown: false,
            is_told_over: false,
            plan: Plan::new(),
            revision: None,
            asked: Vec::new(),
            keeping: Keeping::default(),
            count: 0,
            ideas_given: 0,
            words: BTreeSet::new(),
            ideas: BTreeMap::new(),
            minutes: Vec::new(),
            doubtful: 0,
            aside: BTreeSet::new(),
            saved: 0,
            repeats: 0,
            view: Value::Null,
        }
    }

    /// It calls.
    pub(super) fn dials(&mut self, line: u64) {
        self.finding.dials();
        (self.line, self.is_seat_unknown) = (Some(line), false);
    }

    /// Its line is gone.
    pub(super) fn hangs_up(&mut self) {
        (self.line, self.is_in) = (None, false);
    }

    /// Returns what it says that it knows of the host, and the key, where it is one.
    pub(super) fn knows(&self, keys: &Keys) -> (Claim, Option<String>) {
        match (self.shown(), &self.kind) {
            (Some(seat), _) => (Claim::Seat(seat.to_owned()), None),
            (None, Kind::Circle(_)) => (Claim::Room, None),
            (None, Kind::Desk { .. }) => (Claim::Key, Some(keys.desk.clone())),
            (None, Kind::Wall) => (Claim::Key, Some(keys.wall.clone())),
        }
    }

    /// Returns what it says first on a new line.
    pub(super) fn hello(&self) -> Value {
        let mut hello = json!({ "type": "hello", "version": protocol::VERSION });
        if let Some(seen) = self.finding.seen() {
            hello["hosting"] = seen;
        }
        match (self.shown(), &self.kind) {
            (Some(_), _) => {
                if let Some(revision) = self.revision {
                    hello["have"] = json!(revision);
                }
            }
            (None, Kind::Circle(circle)) => hello["circle"] = json!(circle),
            (None, Kind::Desk { .. } | Kind::Wall) => {}
        }
        hello
    }

    /// The door says no.
    pub(super) fn hears_no(&mut self, error: ErrorCode) -> Result<AfterNo> {
        let is_of_seat = error == ErrorCode::UnknownSeat && self.shown().is_some();
        let is_of_circle = matches!(self.kind, Kind::Circle(_));
        match error {
            ErrorCode::UnknownSeat | ErrorCode::WrongKey if !is_of_circle => {
                Ok(AfterNo::IsOpenedHere)
            }
            _ if is_of_seat && (self.is_told_over || !self.finding.is_elsewhere()) => {
                self.is_seat_unknown = true;
                Ok(AfterNo::ShowsAnother)
            }
            _ if self.finding.is_elsewhere() => Ok(AfterNo::GoesElsewhere),
            _ => bail!("{} hears {error:?} at the door of {}", self.name, self.finding.address()),
        }
    }

    /// Somebody opens a desk or a wall anew.
    pub(super) fn is_opened_at(&mut self, laptop: &str) {
        self.finding = Finding::new(laptop);
        (self.seat, self.is_seat_unknown) = (None, false);
        self.reloads();
    }

    /// Tells whether there is nothing that it waits for.
    pub(super) fn is_at_rest(&self) -> bool {
        self.is_in && self.asked.is_empty()
    }

    pub(super) fn is_in_circle(&self, circle: &str) -> bool {
        matches!(&self.kind, Kind::Circle(own) if own == circle)
    }

    /// The page is loaded again: edits were kept, answered or not, and all else is gone.
    pub(super) fn reloads(&mut self) {
        self.plan.clear();
        self.revision = None;
        self.finding.reloads();
        for gone in self.keeping.reloads() {
            self.ideas.remove(&gone.id);
        }
        let (edits, gone): (Vec<_>, _) =
            std::mem::take(&mut self.asked).into_iter().partition(|asked| asked.sort == Sort::Edit);
        self.asked = edits;
        // What was kept of what another host had saved is found there.
        self.asked.retain(|asked| !asked.is_again);
        self.asked.iter_mut().for_each(Asked::is_taken_up);
        self.doubtful += gone.iter().filter(|asked| asked.sort == Sort::Minute).count() as u64;
    }

    /// Takes a frame, and returns what it does after that.
    pub(super) fn hears(&mut self, frame: &Value) -> Result<Vec<After>> {
        match frame["type"].as_str().unwrap_or_default() {
            "welcome" => return Ok(self.enters(frame)),
            "plan" => self.takes_plan(frame)?,
            "reply" => return self.is_answered(frame),
            "hosting" => {
                self.finding.hears(&frame["hosting"]);
                if self.is_in {
                    return Ok(self.lacks(Hosting::read(&frame["hosting"])));
                }
            }
            "refused" => return self.is_refused(frame),
            _ => {}
        }
        Ok(Vec::new())
    }

    fn enters(&mut self, frame: &Value) -> Vec<After> {
        let order = self.finding.enters(&frame["hosting"]);
        if order == Order::Earlier {
            return vec![After::GoesElsewhere];
        }
        let hosting = &frame["hosting"];
        if order == Order::Later {
            let since = hosting["since"].as_u64().unwrap_or_default();
            for asked in &mut self.asked {
                asked.amends(|command| based_on(command, since));
            }
        }
        self.seat = frame["seat"].as_str().map(str::to_owned);
        (self.is_in, self.is_told_over) = (true, false);
        let before = self.asked.len();
        // What this laptop lacks goes before what it has not heard.
        let mut says = self.lacks(Hosting::read(hosting));
        let waiting = self.asked[..before].iter_mut();
        let waiting: Vec<_> = waiting.filter(|asked| asked.times > 0 || asked.is_again).collect();
        self.repeats += waiting.len() as u64;
        let frames = self.asked[..before].iter_mut().filter_map(Asked::is_said);
        says.extend(frames.map(After::Says));
        says
    }

    /// Returns what the host has to be told again, because another one has it.
    fn lacks(&mut self, hosting: Hosting) -> Vec<After> {
        let mut says = Vec::new();
        for lacking in self.keeping.lacking(hosting) {
            if self.asked.iter().any(|asked| asked.id == lacking.id) {
                continue;
            }
            let sort = if is_of_plan(&lacking.command) { Sort::Edit } else { Sort::Idea };
            let mut again = Asked::new(lacking.id, lacking.command, sort);
            again.is_again = true;
            self.repeats += 1;
            says.extend(again.is_said().map(After::Says));
            self.asked.push(again);
        }
        says
    }

    fn is_refused(&mut self, frame: &Value) -> Result<Vec<After>> {
        let error = frame["error"].as_str().unwrap_or_default();
        let is_over = error == "takenOver" && self.finding.is_one_of_many();
        self.is_told_over |= is_over && !self.finding.is_elsewhere();
        if is_over || (self.finding.is_elsewhere() && error != "closing") {
            return Ok(vec![After::GoesElsewhere]);
        }
        if error != "closing" {
            bail!("{} is refused: {frame}", self.name);
        }
        Ok(Vec::new())
    }

    fn takes_plan(&mut self, frame: &Value) -> Result<()> {
        let revision = frame["revision"].as_u64();
        if frame["isWhole"] == json!(true) {
            self.plan.clear();
        } else if revision < self.revision {
            bail!("{} was at {:?} and hears of {revision:?}", self.name, self.revision);
        }
        self.revision = revision;
        for item in frame["records"].as_array().into_iter().flatten() {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let place = (text(&item["collection"]), text(&item["record"]["id"]));
            self.plan.insert(place, item["record"].clone());
        }
        Ok(())
    }

    fn is_answered(&mut self, reply: &Value) -> Result<Vec<After>> {
        let place = self.asked.iter().position(|asked| reply["id"] == json!(asked.id));
        // It was answered before: it had been said twice.
        let Some(place) = place else { return Ok(Vec::new()) };
        let outcome = &reply["outcome"];
        let is_missing = outcome["rejection"]["type"] == "noSuchRecord";
        match outcome["type"].as_str().unwrap_or_default() {
            "saved" => {
                let asked = self.asked.remove(place);
                self.is_saved(asked, outcome["revision"].as_u64().unwrap_or_default());
            }
            "failed" if self.asked[place].sort != Sort::Edit => {
                let asked = self.asked.remove(place);
                self.doubtful += u64::from(asked.sort == Sort::Minute);
                self.ideas.remove(&asked.id);
            }
            "failed" => return Ok(vec![self.tries_later(place)]),
            // Another device has yet to bring the record to the laptop that took over.
            "rejected" if is_missing && self.asked[place].is_again => {
                if self.asked[place].tries < TRIES {
                    return Ok(vec![self.tries_later(place)]);
                }
                self.is_set_aside(place);
            }
            // The record was of the laptop before alone.
            "rejected" if is_missing && self.finding.term > 0 => self.is_set_aside(place),
            _ => bail!("{} hears {outcome} of {}", self.name, self.asked[place].command),
        }
        Ok(Vec::new())
    }

    fn is_saved(&mut self, asked: Asked, revision: u64) {
        self.saved += 1;
        match asked.sort {
            Sort::Edit => {
                let word = Self::word_of(&asked.id).to_owned();
                self.aside.remove(&word);
                self.words.extend(asked.word);
            }
            Sort::Idea => {
                let text = asked.command["text"].as_str().unwrap_or_default().to_owned();
                self.ideas.insert(asked.id.clone(), text);
            }
            Sort::Minute => return self.minutes.push((self.finding.term, revision)),
        }
        self.keeping.adds(&asked.id, &asked.command, revision);
    }

    fn tries_later(&mut self, place: usize) -> After {
        let asked = &mut self.asked[place];
        asked.waits();
        let later = 5_000.min(250 << u64::from((asked.tries + 1).min(10)));
        After::TriesAgain { id: asked.id.clone(), later }
    }

    /// The host will not have these words: the page shows them, to be copied.
    fn is_set_aside(&mut self, place: usize) {
        let asked = self.asked.remove(place);
        self.aside.insert(Self::word_of(&asked.id).to_owned());
    }

    /// Says once more what the host would not have, if it is in.
    pub(super) fn tries_again(&mut self, id: &str) -> Option<Value> {
        let is_in = self.is_in;
        let asked = self.asked.iter_mut().find(|asked| asked.id == id)?;
        asked.tries_again();
        if is_in { asked.is_said() } else { None }
    }

    /// Does something of its own accord; returns what it says, if it can say anything.
    pub(super) fn acts(&mut self, dice: &mut Dice) -> Option<Value> {
        self.count += 1;
        let (kind, word) = (self.kind.clone(), format!("{}w{}", self.name, self.count));
        let id = id_of(&self.name, &word);
        let asked = match kind {
            Kind::Wall => return None,
            Kind::Desk { item } => minute(id, &item),
            Kind::Circle(circle) if self.ideas_given < IDEAS && dice.one_in(8) => {
                self.ideas_given += 1;
                idea(id, &circle, &word)
            }
            Kind::Circle(circle) => {
                // Until it is known what the laptop that took over has, no pen says anything.
                let is_known = !self.asked.iter().any(|asked| asked.is_again);
                let is_free = |note: &str| {
                    !self.asked.iter().any(|asked| asked.about.as_deref() == Some(note))
                };
                let may_set = |note: &str| is_known && is_free(note);
                edits(id, &circle, word, &self.plan, may_set, dice)
            }
        };
        self.asked.push(asked);
        let is_in = self.is_in;
        self.asked.last_mut().filter(|_| is_in).and_then(Asked::is_said)
    }

    /// Returns the word with which something was done.
    fn word_of(id: &str) -> &str {
        id.rsplit('-').next().unwrap_or_default()
    }

    fn shown(&self) -> Option<&str> {
        self.seat.as_deref().filter(|_| !self.is_seat_unknown)
    }
}

/// Returns the id of what a device does with a word: devices' own are told from the host's by it.
fn id_of(name: &str, word: &str) -> String {
    format!("by-{name}-{word}")
}
