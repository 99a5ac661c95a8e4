//! A device that writes as quickly as it can, and keeps in mind what it was told is saved.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use domain::{Dress, PackChoice, PaperFormat, PaperKind, Reader};
use protocol::PaperRequest;
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use super::photo::Photo;
use crate::commands::bench::caller::{Ears, Known, Mouth, dial, is_kind};
use crate::commands::bench::child::Links;
use crate::commands::bench::dice::Dice;

/// A host that says nothing for so long hangs.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a device waits before it tries again what could not be saved.
const BREATH: Duration = Duration::from_millis(10);
/// The most minutes that are given to one item: the rules take some more.
const MINUTES: usize = 900;

/// What a device does all day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Works {
    /// Writes notes, and words into them.
    Writes,
    /// Brings photos.
    Brings,
    /// Runs the day: gives time, shows things on the wall, prints.
    RunsTheDay,
}

/// What one device was told, and what it waits for.
#[derive(Debug)]
pub(crate) struct Hand {
    pub(crate) name: String,
    pub(crate) circle: String,
    pub(crate) works: Works,
    token: Option<String>,
    dice: Dice,
    count: usize,
    /// The item of the agenda that is on.
    item: String,
    waiting: Option<Waiting>,
    pub(crate) saved: Saved,
}

/// What is under way, under its id; sent again until it is known what came of it.
#[derive(Debug, Clone)]
struct Waiting {
    id: String,
    frame: Value,
    deed: Deed,
}

#[derive(Debug, Clone)]
enum Deed {
    Note { note: String, text: String },
    Time,
    Other,
}

/// All that a device was told is saved.
#[derive(Debug, Default)]
pub(crate) struct Saved {
    /// The ids of commands.
    pub(crate) commands: BTreeSet<String>,
    /// The last words of each note, and the revision that they got.
    pub(crate) notes: BTreeMap<String, (String, u64)>,
    pub(crate) pictures: BTreeSet<String>,
    pub(crate) minutes: usize,
    /// How often it was told that something could not be saved now.
    pub(crate) refusals: u64,
    /// How often something was saved after that, by the same host.
    pub(crate) recoveries: u64,
}

impl Hand {
    pub(crate) fn new(name: &str, circle: &str, works: Works, item: &str, seed: u64) -> Self {
        Self {
            name: name.to_owned(),
            circle: circle.to_owned(),
            works,
            token: None,
            dice: Dice::new(seed),
            count: 0,
            item: item.to_owned(),
            waiting: None,
            saved: Saved::default(),
        }
    }

    /// Returns the words of a note that are on their way, and may have arrived or not.
    pub(crate) fn words_under_way(&self, note: &str) -> Option<&str> {
        match &self.waiting.as_ref()?.deed {
            Deed::Note { note: own, text } if own == note => Some(text),
            Deed::Note { .. } | Deed::Time | Deed::Other => None,
        }
    }

    /// Tells whether a minute is on its way, and may have arrived or not.
    pub(crate) fn has_a_minute_under_way(&self) -> bool {
        self.waiting.as_ref().is_some_and(|waiting| matches!(waiting.deed, Deed::Time))
    }

    /// Works until the host is gone, calling again when it was let go.
    pub(crate) async fn works_until_it_goes(&mut self, links: &Links) -> Result<()> {
        loop {
            let link = match self.works {
                Works::RunsTheDay => &links.desk,
                Works::Writes | Works::Brings => {
                    links.circles.get(&self.circle).context("its link")?
                }
            };
            let known = Known { link: link.clone(), token: self.token.clone() };
            let Ok((mouth, ears)) = dial(&known).await else { return Ok(()) };
            let mut line = Line { mouth, ears, had_refusal: false };
            if let Some(token) = self.is_let_in(&mut line).await? {
                self.token = token.or(self.token.take());
                self.works(&mut line).await?;
            }
            sleep(BREATH).await;
        }
    }

    /// Waits for the welcome; nothing when there was none.
    async fn is_let_in(&self, line: &mut Line) -> Result<Option<Option<String>>> {
        let Some(frame) = line.hears(&["welcome", "refused"]).await? else { return Ok(None) };
        if frame["type"] == json!("welcome") {
            return Ok(Some(frame["token"].as_str().map(str::to_owned)));
        }
        match frame["error"].as_str() {
            Some("notSaved" | "closing") => Ok(None),
            _ => bail!("{} is not let in: {frame}", self.name),
        }
    }

    async fn works(&mut self, line: &mut Line) -> Result<()> {
        if let Some(waiting) = self.waiting.clone()
            && !self.sends(line, waiting).await?
        {
            return Ok(());
        }
        loop {
            self.count += 1;
            let goes_on = match self.works {
                Works::Writes => {
                    let waiting = self.writes();
                    self.sends(line, waiting).await?
                }
                Works::Brings => self.brings(line).await?,
                Works::RunsTheDay => self.runs_the_day(line).await?,
            };
            if !goes_on {
                return Ok(());
            }
        }
    }

    /// Sends something until it is saved; tells whether the line is still there.
    async fn sends(&mut self, line: &mut Line, waiting: Waiting) -> Result<bool> {
        self.waiting = Some(waiting.clone());
        loop {
            if !line.says(&waiting.frame).await {
                return Ok(false);
            }
            let outcome = loop {
                let Some(frame) = line.hears(&["reply"]).await? else { return Ok(false) };
                if frame["id"] == json!(waiting.id) {
                    break frame["outcome"].clone();
                }
            };
            match outcome["type"].as_str() {
                Some("saved") => {
                    let revision = outcome["revision"].as_u64().context("a revision")?;
                    self.was_saved(line, waiting, revision);
                    return Ok(true);
                }
                Some("failed") if outcome["error"] == json!("notSaved") => {
                    self.saved.refusals += 1;
                    line.had_refusal = true;
                    sleep(BREATH).await;
                }
                _ => bail!("{} was told {outcome} of {}", self.name, waiting.frame),
            }
        }
    }

    fn was_saved(&mut self, line: &mut Line, waiting: Waiting, revision: u64) {
        self.waiting = None;
        self.saved.recoveries += u64::from(std::mem::take(&mut line.had_refusal));
        self.saved.commands.insert(waiting.id);
        match waiting.deed {
            Deed::Note { note, text } => {
                self.saved.notes.insert(note, (text, revision));
            }
            Deed::Time => self.saved.minutes += 1,
            Deed::Other => {}
        }
    }

    /// Makes a new note, or writes on in one.
    fn writes(&mut self) -> Waiting {
        let word = format!("{}-{}", self.name, self.count);
        let known = self.saved.notes.len();
        let old = (known > 0 && !self.dice.one_in(3)).then(|| self.dice.below(known.min(20)));
        let old = old.and_then(|n| self.saved.notes.iter().nth_back(n));
        let (edit, note, text) = match old {
            Some((note, (text, revision))) if text.len() < 2_000 => {
                let longer = format!("{text} {word}");
                let edit = json!({
                    "type": "set", "collection": "entries", "record": note, "field": "text",
                    "value": longer, "base": revision, "seen": text,
                });
                (edit, note.clone(), longer)
            }
            Some(_) | None => {
                let note = format!("n-{word}");
                let fields = json!({
                    "worksheet": "one-page-profile", "section": "important-to",
                    "text": word, "perspective": "Person",
                });
                let edit = json!({
                    "type": "insert", "collection": "entries", "record": note, "order": "i",
                    "fields": fields,
                });
                (edit, note, word.clone())
            }
        };
        let command = json!({ "type": "editPlan", "circle": self.circle, "edits": [edit] });
        self.asks(&command, Deed::Note { note, text })
    }

    fn asks(&self, command: &Value, deed: Deed) -> Waiting {
        let id = format!("{}-{}", self.name, self.count);
        let frame = json!({ "type": "command", "id": id, "command": command });
        Waiting { id, frame, deed }
    }

    async fn runs_the_day(&mut self, line: &mut Line) -> Result<bool> {
        if self.dice.one_in(30) {
            let id = format!("print-{}-{}", self.name, self.count);
            let paper = json!(profile_of(&self.circle));
            // What comes of it is not waited for: the room goes on while it is made.
            return Ok(line.says(&json!({ "type": "print", "id": id, "paper": paper })).await);
        }
        let waiting =
            match self.dice.below(4) {
                0 => self
                    .asks(&json!({ "type": "show", "showing": { "type": "thanks" } }), Deed::Other),
                1 => self
                    .asks(&json!({ "type": "show", "showing": { "type": "agenda" } }), Deed::Other),
                2 if self.saved.minutes < MINUTES => {
                    let command = json!({ "type": "addTime", "item": self.item, "minutes": 1 });
                    self.asks(&command, Deed::Time)
                }
                _ => self.asks(&json!({ "type": "hide" }), Deed::Other),
            };
        self.sends(line, waiting).await
    }

    /// Brings a photo from where the host has it.
    async fn brings(&mut self, line: &mut Line) -> Result<bool> {
        let photo = Photo::thrown(&mut self.dice)?;
        if !line.says(&photo.part(0, 0)).await {
            return Ok(false);
        }
        loop {
            let Some(frame) = line.hears(&["pictureHave", "pictureRefused"]).await? else {
                return Ok(false);
            };
            if frame["hash"] != json!(photo.hash) {
                continue;
            }
            if frame["type"] == json!("pictureRefused") {
                match frame["fault"]["type"].as_str() {
                    Some("notSaved") => self.saved.refusals += 1,
                    Some("full") => self.works = Works::Writes,
                    _ => bail!("{}: {frame}", self.name),
                }
                return Ok(true);
            }
            if frame["isWhole"] == json!(true) {
                self.saved.pictures.insert(photo.hash);
                return Ok(true);
            }
            let have = frame["have"].as_u64().and_then(|have| usize::try_from(have).ok());
            if !line.says(&photo.part(have.context("a number")?, Photo::PART)).await {
                return Ok(false);
            }
        }
    }
}

/// One line to the host.
struct Line {
    mouth: Mouth,
    ears: Ears,
    had_refusal: bool,
}

impl Line {
    /// Says something; tells whether there was somebody to say it to.
    async fn says(&mut self, frame: &Value) -> bool {
        self.mouth.say(frame.to_string()).await.is_ok()
    }

    /// Waits for a frame of one of these kinds; nothing when the host has gone.
    async fn hears(&mut self, kinds: &[&str]) -> Result<Option<Value>> {
        loop {
            let heard = timeout(PATIENCE, self.ears.hear()).await.context("the host hangs")?;
            let Some(frame) = heard else { return Ok(None) };
            if kinds.iter().any(|kind| is_kind(&frame, kind)) {
                return Ok(Some(serde_json::from_slice(&frame).context("a frame")?));
            }
        }
    }
}

fn profile_of(circle: &str) -> PaperRequest {
    PaperRequest {
        kind: PaperKind::Pack,
        circle: domain::CircleId::new(circle).ok(),
        language: "en".to_owned(),
        format: PaperFormat::Pdf,
        choice: PackChoice { dress: Dress::Standard, ..PackChoice::usual(Reader::Family) },
        was_asked: false,
        each: false,
        form: None,
    }
}
