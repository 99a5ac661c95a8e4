//! `planlive nearby`: the days that are told in the same network.

use std::time::Duration;

use anyhow::{Result, bail};
use lan::nearby::{look_around, try_out};

/// Lists the days that are open in the same network. Joining one needs its code, as ever.
#[derive(Debug, clap::Args)]
pub(crate) struct Nearby {
    /// How many seconds to look around.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,
    /// Tells a day of its own and looks for it: does the network here take such things at all?
    #[arg(long)]
    self_test: bool,
}

pub(crate) async fn nearby(what: &Nearby) -> Result<()> {
    let patience = Duration::from_secs(what.seconds);
    if what.self_test {
        if !try_out(patience).await? {
            bail!("what was told was not heard: people type the address, or use the square");
        }
        println!("What is told here is heard here.");
        return Ok(());
    }
    let days = look_around(patience).await?;
    if days.is_empty() {
        println!("No day is told here. The address on the wall works all the same.");
    }
    for day in days {
        println!("{}{}", day.address, if day.is_here { "  (this computer)" } else { "" });
    }
    Ok(())
}
