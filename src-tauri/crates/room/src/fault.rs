//! A file for whoever helps with a fault: versions, counts and the last lines of the log. No name, no
//! word of a plan, no code, no key and no address is in it.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::{CommandId, Day, Role};
use protocol::{HostFrame, Outcome};
use serde_json::{Value, json};

use crate::PaperFile;
use crate::actor::Actor;
use crate::code::secret;
use crate::diary::last_lines;
use crate::papers::{Whose, path_of};
use crate::printing::archive;
use crate::session::SessionId;

/// What the file is called.
const NAME: &str = "Planning Live - help with a fault.zip";

/// How long the disk took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Timings {
    pub commits: u64,
    pub slowest: Duration,
    pub all: Duration,
    /// How often the disk did not take a change.
    pub failed: u64,
}

impl Timings {
    pub(crate) fn took(&mut self, time: Duration, is_saved: bool) {
        self.commits += 1;
        self.all += time;
        self.slowest = self.slowest.max(time);
        self.failed += u64::from(!is_saved);
    }

    fn told(self) -> Value {
        let millis = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        json!({
            "commits": self.commits, "slowestMs": millis(self.slowest),
            "allMs": millis(self.all), "notSaved": self.failed,
        })
    }
}

/// What is counted beside the day.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counted {
    /// Faces that are connected.
    pub faces: usize,
    /// Records that cannot be read.
    pub broken: usize,
    pub pictures: usize,
    pub commands: usize,
    pub timings: Timings,
}

/// Returns all that the file says of an event, as JSON.
pub fn facts(day: &Day, counted: Counted) -> Value {
    let mut roles: BTreeMap<&str, usize> = BTreeMap::new();
    for seat in day.seats.values() {
        let role = match seat.role {
            Role::Facilitator => "desk",
            Role::Circle { .. } => "circle",
            Role::Guest { .. } => "guest",
            Role::Wall => "wall",
            Role::Spare => "spare",
            Role::Remote => "remote",
        };
        *roles.entry(role).or_default() += 1;
    }
    let records: Vec<usize> = day.circles.iter().map(|circle| circle.plan.len()).collect();
    let bytes: Vec<usize> = day.circles.iter().map(|circle| circle.plan.bytes()).collect();
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "protocol": protocol::VERSION,
        "schema": store::SCHEMA,
        "system": std::env::consts::OS,
        "machine": std::env::consts::ARCH,
        "circles": day.circles.len(),
        "records": records,
        "planBytes": bytes,
        "devices": roles,
        "agendaItems": day.agenda.items.len(),
        "runs": day.agenda.runs.len(),
        "ownWorksheets": day.worksheets.own.len(),
        "forms": day.forms.len(),
        "ideas": day.idea_wall.ideas.len(),
        "requests": day.projection.requests.len(),
        "isRehearsal": day.rehearsal.is_some(),
        "revision": day.revision.0,
        "faces": counted.faces,
        "broken": counted.broken,
        "pictures": counted.pictures,
        "commands": counted.commands,
        "disk": counted.timings.told(),
    })
}

/// Packs the file.
///
/// # Errors
/// Our own fault.
pub fn fault_file(facts: &Value) -> zip::result::ZipResult<PaperFile> {
    let text = serde_json::to_string_pretty(facts).expect("BUG: a value can be written as JSON");
    let mut lines = last_lines().join("\n");
    lines.push('\n');
    let file = |name: &str, text: String| PaperFile {
        name: name.to_owned(),
        bytes: text.into_bytes().into(),
    };
    let bytes = archive(&[file("about.json", text), file("log.txt", lines)])?;
    Ok(PaperFile { name: NAME.to_owned(), bytes: bytes.into() })
}

impl Actor {
    /// Makes the file for a desk, which fetches it as it fetches paper.
    pub(crate) fn help_with_fault(&mut self, to: SessionId, id: CommandId) {
        let counted = Counted {
            faces: self.faces.len(),
            broken: self.broken,
            pictures: self.day.circles.iter().map(|c| self.shelf.count_of(&c.id)).sum(),
            commands: self.commands.len(),
            timings: self.timings,
        };
        match fault_file(&facts(&self.day, counted)) {
            Ok(file) => {
                let (key, name) = (secret(), file.name.clone());
                let path = path_of(&key);
                let papers = self.room.papers.lock();
                let mut papers = papers.expect("BUG: nobody panics with the papers in hand");
                papers.keep(key, Whose::Desk, file, self.clock.now());
                drop(papers);
                let outcome = Outcome::Printed { path, name, pages: 1, warnings: Vec::new() };
                self.send(to, &HostFrame::Reply { id, outcome });
            }
            Err(error) => {
                tracing::error!(%error, "the file for a fault could not be packed");
                self.say_failed(to, id, protocol::ErrorCode::NoPaper);
            }
        }
    }
}
