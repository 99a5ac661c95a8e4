//! A host of its own for a bench: the program itself as a child, which can be killed.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use domain::{CircleId, CommandId, Day, EventInfo, Moment, Preset, Role};
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::timeout;

/// How long a host may take to open its file, however busy the computer is.
const PATIENCE: Duration = Duration::from_secs(60);

/// The addresses that a host prints.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    pub(crate) desk: String,
    pub(crate) wall: String,
    pub(crate) circles: BTreeMap<String, String>,
}

/// How a host is started.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    /// The port; a free one, when it is left out.
    pub(crate) port: Option<u16>,
    /// It lets in other computers too.
    pub(crate) is_open: bool,
    /// What is started in its place and starts it, with the program and its words after these.
    pub(crate) through: Vec<String>,
}

/// A host that runs. It is killed when it is dropped.
#[derive(Debug)]
pub(crate) struct Running {
    child: Child,
    links: Option<oneshot::Receiver<String>>,
}

impl Running {
    /// Starts a host, and does not wait until it is there.
    pub(crate) fn start(event: &Path, start: &Start) -> Result<Self> {
        let program = std::env::current_exe().context("the program itself")?;
        let mut command = match start.through.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
            None => Command::new(program),
        };
        let port = start.port.unwrap_or(0).to_string();
        command.args(["serve", "--print-links", "--port", &port]).arg(event);
        if !start.is_open {
            command.arg("--local");
        }
        // What it logs of broken lines is what the bench does to it.
        command.env("PLANLIVE_LOG", "off").stdin(Stdio::null()).stdout(Stdio::piped());
        command.stderr(Stdio::null());
        let mut child = command.spawn().context("the host cannot be started")?;
        let output = child.stdout.take().context("the host does not speak")?;
        let (told, links) = oneshot::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            if BufReader::new(output).read_line(&mut line).is_ok() {
                // Nobody listens any more when the host was killed while it started.
                drop(told.send(line));
            }
        });
        Ok(Self { child, links: Some(links) })
    }

    /// Waits until it can be called; nothing when it went before that.
    pub(crate) async fn links(&mut self) -> Result<Option<Links>> {
        let links = self.links.take().context("the host is asked twice for its links")?;
        let Ok(told) = timeout(PATIENCE, links).await else { bail!("the host never opened") };
        let Some(line) = told.ok().filter(|line| !line.is_empty()) else { return Ok(None) };
        let told: Value = serde_json::from_str(&line).context("the host's links")?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let circles = told["circles"].as_object().context("the circles' links")?;
        let circles = circles.iter().map(|(id, link)| (id.clone(), text(link))).collect();
        Ok(Some(Links { desk: text(&told["desk"]), wall: text(&told["wall"]), circles }))
    }

    /// Returns the process id. Of a host that is started through something, the one of that.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it as the system does when there is no memory left: it hears nothing of it.
    pub(crate) fn kill(&mut self) -> Result<()> {
        // It may have ended by itself.
        self.child.kill().ok();
        self.child.wait().context("the host does not go")?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Nobody is left to be told.
        drop(self.kill());
    }
}

/// Returns a day with so many circles, called `c1`, `c2` and so on, its agenda on the first item.
pub(crate) fn day_of(circles: usize) -> Result<Day> {
    let mut day = Day::new(EventInfo::new("bench", "A bench"));
    let preset = Preset::SchoolCohort;
    let mut commands = vec![domain::Command::UsePreset { preset, language: "en".to_owned() }];
    for n in 1..=circles {
        let circle = CircleId::new(format!("c{n}")).context("an id")?;
        commands.push(domain::Command::AddPerson { circle, name: name_of(n) });
    }
    commands.push(domain::Command::AdvanceAgenda { from: None });
    let now = chrono::Utc::now();
    for (n, command) in commands.iter().enumerate() {
        let id = CommandId::new(format!("setup-{n}")).context("an id")?;
        let moment = Moment::of_the_host(now, "ABC234");
        let decision = domain::decide(&day, &Role::Facilitator, &id, command, moment);
        let decision = decision.map_err(|no| anyhow::anyhow!("the day: {no}"))?;
        domain::apply_all(&mut day, decision.revision, &decision.changes);
    }
    Ok(day)
}

/// Returns a name of letters alone: a number in what people write would be taken for somebody's name.
fn name_of(n: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap_or(0));
    format!("Person Q{}{}", letter(n / 26), letter(n))
}

/// What a process takes of the computer, where the system says so.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Taken {
    /// Processor time so far, in seconds.
    pub(crate) processor: f64,
    /// Memory now, and the most that it ever had, in KB.
    pub(crate) memory: u64,
    pub(crate) peak: u64,
}

/// Returns what a process takes.
pub(crate) fn taken_by(process: u32) -> Option<Taken> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let kb = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()
    };
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name may have spaces and brackets in it; after the last bracket come plain numbers.
    let numbers: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: f64 =
        numbers.get(11)?.parse::<f64>().ok()? + numbers.get(12)?.parse::<f64>().ok()?;
    // A tick is a hundredth of a second on every Linux that people run.
    Some(Taken { processor: ticks / 100.0, memory: kb("VmRSS:")?, peak: kb("VmHWM:")? })
}

/// Returns how busy the computer is, as the system says it, for reports.
pub(crate) fn load_average() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let mut words = text.split_whitespace();
    words.next().map_or_else(|| "not known".to_owned(), str::to_owned)
}
