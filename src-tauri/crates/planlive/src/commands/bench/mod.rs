//! `planlive bench`: how long things take on this computer, and what it stands up to.

mod caller;
mod child;
mod crash;
mod dice;
mod flood;
mod hostile;
mod load;
mod paper;
mod simulate;

use std::future::Future;
use std::thread;

use anyhow::{Context, Result};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

use self::crash::Crash;
use self::flood::Flood;
use self::hostile::Hostile;
use self::load::{Compare, Load};
use self::simulate::Simulate;

/// Measures how quick this computer is, and tries what the host stands up to.
///
/// Without a word of its own: `load`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Bench {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    load: Load,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Makes the whole pack of many people: a file each, then all of them in one.
    Paper {
        /// How many people.
        #[arg(long, default_value_t = 25, value_parser = clap::value_parser!(u16).range(1..=200))]
        people: u16,
    },
    Hostile(Hostile),
    Crash(Crash),
    Load(Load),
    Compare(Compare),
    Simulate(Simulate),
    Flood(Flood),
}

pub(crate) fn bench(bench: &Bench) -> Result<()> {
    match &bench.what {
        None => load::load(&bench.load),
        Some(What::Paper { people }) => paper::paper(*people),
        Some(What::Hostile(what)) => hostile::hostile(what),
        Some(What::Crash(what)) => crash::crash(what),
        Some(What::Load(what)) => load::load(what),
        Some(What::Compare(what)) => load::compare(what),
        Some(What::Simulate(what)) => simulate::simulate(what),
        Some(What::Flood(what)) => flood::flood(what),
    }
}

/// Runs something on a thread and a runtime of its own: what measures others stays on one processor.
fn on_one_thread<W: Future<Output = Result<()>>>(work: impl FnOnce() -> W + Send) -> Result<()> {
    let run = || {
        let runtime = Builder::new_current_thread().enable_all().build().context("a runtime")?;
        LocalSet::new().block_on(&runtime, work())
    };
    let ran = thread::scope(|scope| scope.spawn(run).join());
    ran.unwrap_or_else(|_| Err(anyhow::anyhow!("the bench itself broke")))
}
