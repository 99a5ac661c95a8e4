//! `planlive bench compare`: the same crowd on our host and on two sync servers of the JavaScript
//! world, in turns in one run.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use room::Room;
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::device::{Crowd, Phase};
use super::speaks::Speaks;
use super::yjs::{Server, Writer};
use super::{Load, Measured, PATIENCE, measure, measure_ours};
use crate::commands::bench::child::{Running, Start, day_of, load_average};

/// Measures our host and two sync servers of the JavaScript world in turns, with the same crowd.
#[derive(Debug, clap::Args)]
pub(crate) struct Compare {
    #[command(flatten)]
    load: Load,
    /// The folder with the servers, after `npm ci` in it.
    #[arg(long, default_value = "tests/compare")]
    servers: PathBuf,
    /// How often each.
    #[arg(long, default_value_t = 5)]
    rounds: u16,
}

/// Who is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Ours,
    Theirs(Server),
}

const ALL: [Who; 3] = [Who::Ours, Who::Theirs(Server::Hocuspocus), Who::Theirs(Server::YWebsocket)];

impl Who {
    fn name(self) -> &'static str {
        match self {
            Self::Ours => "planlive (on disk before it answers)",
            Self::Theirs(Server::Hocuspocus) => "Hocuspocus with SQLite (stores later)",
            Self::Theirs(Server::YWebsocket) => "y-websocket (in memory)",
        }
    }
}

pub(crate) fn compare(what: &Compare) -> Result<()> {
    crate::commands::bench::on_one_thread(|| in_turns(what))
}

async fn in_turns(what: &Compare) -> Result<()> {
    let Load { circles, devices, rate, seconds } = what.load;
    println!(
        "{circles} circles of {devices} devices, {rate} edits a second each, {seconds} s a turn"
    );
    let mut all: Vec<Vec<Measured>> = vec![Vec::new(); ALL.len()];
    for round in 1..=what.rounds {
        for (who, turns) in ALL.iter().zip(&mut all) {
            let load = load_average();
            let measured = one_turn(what, *who).await.with_context(|| who.name())?;
            println!("round {round}, load {load}: {}: {}", who.name(), line_of(&measured));
            turns.push(measured);
        }
    }
    println!("\nmedians of {} rounds", what.rounds);
    let ours = all.first().map(|turns| figures(turns)).unwrap_or_default();
    for (who, turns) in ALL.iter().zip(&all) {
        let theirs = figures(turns);
        let ratio = |n: usize| theirs[n] / ours[n];
        println!(
            "{}: p50 {:.1} ms ({:.2}), p99 {:.1} ms ({:.2}), processor {:.2} ms an edit ({:.2}), \
             memory {:.0} MB ({:.2}), in within {:.0} ms ({:.2})",
            who.name(),
            theirs[0],
            ratio(0),
            theirs[1],
            ratio(1),
            theirs[2],
            ratio(2),
            theirs[3],
            ratio(3),
            theirs[4],
            ratio(4),
        );
    }
    println!("in brackets: how many times ours");
    Ok(())
}

fn line_of(measured: &Measured) -> String {
    let [p50, p99, processor, memory, joined] = figures_of(measured);
    format!(
        "p50 {p50:.1} ms, p99 {p99:.1} ms, {processor:.2} ms an edit, {memory:.0} MB, all in within \
         {joined:.0} ms, {} edits, {} not seen by somebody",
        measured.edits, measured.unseen
    )
}

fn figures_of(measured: &Measured) -> [f64; 5] {
    let spent = measured.after.processor - measured.before.processor;
    [
        measured.seen.within(500),
        measured.seen.within(990),
        1_000.0 * spent / measured.edits.max(1) as f64,
        measured.after.memory as f64 / 1024.0,
        measured.joined_in.as_secs_f64() * 1_000.0,
    ]
}

/// Returns the median of each figure.
fn figures(turns: &[Measured]) -> [f64; 5] {
    let each: Vec<_> = turns.iter().map(figures_of).collect();
    std::array::from_fn(|n| {
        let mut column: Vec<f64> = each.iter().map(|figures| figures[n]).collect();
        column.sort_by(f64::total_cmp);
        column.get(column.len() / 2).copied().unwrap_or(f64::NAN)
    })
}

async fn one_turn(what: &Compare, who: Who) -> Result<Measured> {
    let folder = tempfile::tempdir().context("a folder")?;
    let crowd = Crowd::new(what.load.in_all() + 1);
    let measured = match who {
        Who::Ours => {
            let event = folder.path().join("event.planlive");
            let day = day_of(usize::from(what.load.circles))?;
            Room::create(&event, &day, chrono::Utc::now()).await?;
            let mut host = Running::start(&event, &Start::default())?;
            measure_ours(&what.load, &mut host, &crowd).await?
        }
        Who::Theirs(server) => {
            let theirs = Theirs::start(&what.servers, server, folder.path()).await?;
            let mut client = 1_000_000;
            let speaks = |circle: &str| {
                client += 1;
                let writer = Writer::new(server, client);
                let (host, document) = (theirs.host.clone(), circle.to_owned());
                Ok(Speaks::Yjs { host, document, writer })
            };
            measure(&what.load, &crowd, theirs.child.id(), speaks).await?
        }
    };
    ends(&crowd).await;
    Ok(measured)
}

/// Waits until everybody has gone home.
async fn ends(crowd: &Rc<Crowd>) {
    crowd.phase.send_replace(Phase::Over);
    while Rc::strong_count(crowd) > 1 {
        sleep(Duration::from_millis(20)).await;
    }
}

/// A server of the JavaScript world.
struct Theirs {
    child: Child,
    host: String,
}

impl Theirs {
    async fn start(servers: &Path, server: Server, folder: &Path) -> Result<Self> {
        let script = servers.join(match server {
            Server::Hocuspocus => "hocuspocus.mjs",
            Server::YWebsocket => "y-websocket.mjs",
        });
        ensure!(script.exists(), "{} is not there", script.display());
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let child = Command::new("node")
            .arg(script)
            .arg(port.to_string())
            .arg(folder.join("documents.sqlite"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .context("node cannot be started")?;
        let theirs = Self { child, host: format!("127.0.0.1:{port}") };
        for _ in 0..PATIENCE.as_millis() / 50 {
            if TcpStream::connect(&theirs.host).await.is_ok() {
                return Ok(theirs);
            }
            sleep(Duration::from_millis(50)).await;
        }
        anyhow::bail!("{} never opened", theirs.host)
    }
}

impl Drop for Theirs {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
