//! A device of a played day, by the rules that the app's own page keeps: it shows its token, asks for
//! what it lacks, says again in order what was not answered, and has one edit of a text under way.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use room::{Claim, Keys};
use serde_json::{Value, json};

use crate::commands::bench::dice::Dice;

/// What somebody asked for and has no answer to.
#[derive(Debug, Clone)]
struct Asked {
    id: String,
    command: Value,
    /// The words that are in it for the first time, and the record that it is about.
    word: Option<String>,
    about: Option<String>,
    is_minute: bool,
    times: u64,
}

/// What kind of device it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Circle(String),
    Desk { item: String },
    Wall,
}

#[derive(Debug)]
pub(super) struct Device {
    pub(super) name: String,
    pub(super) kind: Kind,
    /// The line that it speaks on, if any.
    pub(super) line: Option<u64>,
    pub(super) is_in: bool,
    pub(super) is_asleep: bool,
    /// How often in a row it called in vain.
    pub(super) tries: u32,
    /// The seat that it was given.
    seat: Option<String>,
    /// Its plan: records by collection and id.
    pub(super) plan: BTreeMap<(String, String), Value>,
    revision: Option<u64>,
    asked: Vec<Asked>,
    count: u32,
    /// The words that it was told are saved.
    pub(super) words: BTreeSet<String>,
    pub(super) minutes: u64,
    pub(super) saved: u64,
    pub(super) repeats: u64,
    /// The last view of a desk or a wall.
    pub(super) view: Value,
}

impl Device {
    pub(super) fn new(name: String, kind: Kind) -> Self {
        Self {
            name,
            kind,
            line: None,
            is_in: false,
            is_asleep: false,
            tries: 0,
            seat: None,
            plan: BTreeMap::new(),
            revision: None,
            asked: Vec::new(),
            count: 0,
            words: BTreeSet::new(),
            minutes: 0,
            saved: 0,
            repeats: 0,
            view: Value::Null,
        }
    }

    /// Returns what it says that it knows of the host, and the key, where it is one.
    pub(super) fn knows(&self, keys: &Keys) -> (Claim, Option<String>) {
        match (&self.seat, &self.kind) {
            (Some(seat), _) => (Claim::Seat(seat.clone()), None),
            (None, Kind::Circle(_)) => (Claim::Room, None),
            (None, Kind::Desk { .. }) => (Claim::Key, Some(keys.desk.clone())),
            (None, Kind::Wall) => (Claim::Key, Some(keys.wall.clone())),
        }
    }

    /// Returns what it says first on a new line.
    pub(super) fn hello(&self) -> Value {
        let mut hello = json!({ "type": "hello", "version": protocol::VERSION });
        match (&self.seat, &self.kind) {
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

    /// Tells whether there is nothing that it waits for.
    pub(super) fn is_at_rest(&self) -> bool {
        self.is_in && self.asked.is_empty()
    }

    pub(super) fn is_in_circle(&self, circle: &str) -> bool {
        matches!(&self.kind, Kind::Circle(own) if own == circle)
    }

    /// Tells whether it shows so many minutes that were given, if it is one that shows any.
    pub(super) fn shows_minutes(&self, given: u64) -> bool {
        match self.kind {
            Kind::Circle(_) => true,
            Kind::Desk { .. } | Kind::Wall => {
                let runs = self.view["agenda"]["runs"].as_array();
                let minutes =
                    runs.into_iter().flatten().filter_map(|run| run["extraMinutes"].as_u64());
                minutes.sum::<u64>() == given
            }
        }
    }

    /// The page is loaded again: what is unanswered was kept, and all else is gone.
    pub(super) fn reloads(&mut self) {
        self.plan.clear();
        self.revision = None;
    }

    /// Takes a frame, and returns what it says to that at once.
    pub(super) fn hears(&mut self, frame: &Value) -> Result<Vec<Value>> {
        match frame["type"].as_str().unwrap_or_default() {
            "welcome" => {
                self.seat = frame["seat"].as_str().map(str::to_owned);
                (self.is_in, self.tries) = (true, 0);
                let again = self.asked.iter().filter(|asked| asked.times > 0).count();
                self.repeats += again as u64;
                return Ok(self.asked.iter_mut().map(Asked::said).collect());
            }
            "plan" => self.takes_plan(frame)?,
            "reply" => self.is_answered(frame)?,
            "refused" => bail!("{} is refused: {frame}", self.name),
            _ => {}
        }
        Ok(Vec::new())
    }

    fn takes_plan(&mut self, frame: &Value) -> Result<()> {
        if frame["isWhole"] == json!(true) {
            self.plan.clear();
        }
        let revision = frame["revision"].as_u64();
        if revision < self.revision {
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

    fn is_answered(&mut self, reply: &Value) -> Result<()> {
        let place = self.asked.iter().position(|asked| reply["id"] == json!(asked.id));
        // It was answered before: it had been said twice.
        let Some(place) = place else { return Ok(()) };
        let asked = self.asked.remove(place);
        if reply["outcome"]["type"] != json!("saved") {
            bail!("{} hears {} of {}", self.name, reply["outcome"], asked.command);
        }
        self.saved += 1;
        self.minutes += u64::from(asked.is_minute);
        self.words.extend(asked.word);
        Ok(())
    }

    /// Does something of its own accord; returns what it says, if it can say anything.
    pub(super) fn acts(&mut self, dice: &mut Dice) -> Option<Value> {
        self.count += 1;
        let (kind, count) = (self.kind.clone(), self.count);
        let word = format!("{}w{count}", self.name);
        let asked = match kind {
            Kind::Wall => return None,
            Kind::Desk { item } => {
                let command = json!({ "type": "addTime", "item": item, "minutes": 1 });
                Asked { is_minute: true, ..self.asks(command) }
            }
            Kind::Circle(circle) => self.edits(&circle, word, dice),
        };
        self.asked.push(asked);
        let is_in = self.is_in;
        self.asked.last_mut().filter(|_| is_in).map(Asked::said)
    }

    fn asks(&self, command: Value) -> Asked {
        let id = format!("{}-{}", self.name, self.count);
        Asked { id, command, word: None, about: None, is_minute: false, times: 0 }
    }

    fn edits(&self, circle: &str, word: String, dice: &mut Dice) -> Asked {
        let is_under_way =
            |note: &str| self.asked.iter().any(|asked| asked.about.as_deref() == Some(note));
        let notes: Vec<_> = self.plan.iter().filter(|((of, _), _)| of == "entries").collect();
        let some = notes.get(dice.below(notes.len())).filter(|((_, id), _)| !is_under_way(id));
        let (edit, about, word) = match (dice.below(10), some) {
            (0..6, Some(((_, id), record))) => {
                let field = &record["fields"]["text"];
                let seen = field["value"].as_str().unwrap_or_default();
                let edit = json!({
                    "type": "set", "collection": "entries", "record": id, "field": "text",
                    "value": with_word(seen, &word, dice), "base": field["revision"], "seen": seen,
                });
                (edit, id.clone(), Some(word))
            }
            (6, Some(((_, id), record))) => {
                let view = ["Person", "Family", "Friend", "Other"][dice.below(4)];
                let edit = json!({
                    "type": "set", "collection": "entries", "record": id, "field": "perspective",
                    "value": view, "base": record["fields"]["perspective"]["revision"],
                });
                (edit, id.clone(), None)
            }
            (7, Some(((_, id), _))) => {
                let order = ["c", "h", "n", "t"][dice.below(4)];
                let edit = json!({
                    "type": "move", "collection": "entries", "record": id, "order": order,
                });
                (edit, id.clone(), None)
            }
            _ => {
                let id = format!("n{word}");
                let fields = json!({
                    "worksheet": "one-page-profile", "section": "important-to", "text": word,
                    "perspective": "Person",
                });
                let edit = json!({
                    "type": "insert", "collection": "entries", "record": id, "order": "i",
                    "fields": fields,
                });
                (edit, id, Some(word))
            }
        };
        let command = json!({ "type": "editPlan", "circle": circle, "edits": [edit] });
        Asked { word, about: Some(about), ..self.asks(command) }
    }
}

impl Asked {
    fn said(&mut self) -> Value {
        self.times += 1;
        json!({ "type": "command", "id": self.id, "command": self.command })
    }
}

/// Puts a word somewhere between others.
fn with_word(text: &str, word: &str, dice: &mut Dice) -> String {
    let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    words.insert(dice.below(words.len() + 1), word);
    words.join(" ")
}
