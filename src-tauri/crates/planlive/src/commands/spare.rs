//! `planlive spare`: a laptop that follows along, and takes over when somebody says so.

use std::path::PathBuf;

use anyhow::{Result, bail};
use chrono::Local;
use planlive::host::HostOptions;
use planlive::spare::{Doing, Following, NotTaken, Progress, SpareLink, SpareOptions};
use tokio::sync::mpsc;

use super::opening::Opening;
use super::serve::{ended, open_until_ended};

/// What somebody types to take over.
const TAKE_OVER: &str = "take over";

/// Follows a host along as its spare laptop, and takes over when it has died.
#[derive(Debug, clap::Args)]
pub(crate) struct Spare {
    /// The link that the host shows for a spare laptop, or its address.
    host: String,
    /// The code, when it is not in the link.
    #[arg(long, default_value = "")]
    code: String,
    /// The file that is kept here: made anew, or one that this laptop kept before.
    #[arg(short, long, value_name = "FILE.planlive")]
    output: PathBuf,
    /// The port at which this laptop will be found; 7410, or a free one near it.
    #[arg(long)]
    port: Option<u16>,
    /// Found on this computer only.
    #[arg(long)]
    local: bool,
    /// Prints the addresses of every face as one line of JSON when it has taken over.
    #[arg(long)]
    print_links: bool,
}

pub(crate) async fn spare(spare: Spare, opening: &Opening) -> Result<()> {
    let link = SpareLink::read(&spare.host, &spare.code)?;
    // It is found out now that the file cannot be read, and not when the first laptop has died.
    let unlock = opening.given()?;
    let options =
        SpareOptions { link, file: spare.output, port: spare.port, is_local: spare.local };
    let mut following = Following::begin(options)?;
    println!("This is the spare laptop. It keeps {}", following.file().display());
    println!("When the first laptop has died: type \"{TAKE_OVER}\" and press Enter.\n");
    let mut progress = following.progress();
    let mut typed = typed();
    let mut said = String::new();
    let mut may_type = true;
    loop {
        tokio::select! {
            changed = progress.changed() => {
                if changed.is_err() {
                    break;
                }
                let sentence = sentence(*progress.borrow_and_update());
                if sentence != said {
                    println!("{sentence}");
                    said = sentence;
                }
            }
            line = typed.recv(), if may_type => match line {
                Some(line) if line.trim().eq_ignore_ascii_case(TAKE_OVER) => {
                    let unlock = unlock.clone();
                    let options = HostOptions { unlock, ..HostOptions::of_this_computer() };
                    match following.take_over(options).await {
                        Ok(host) => return open_until_ended(host, spare.print_links).await,
                        Err(NotTaken { error, following: Some(again) }) => {
                            println!("This laptop cannot take over yet: {error}.");
                            if error.is_locked() {
                                // What is typed here can be read by whoever looks on.
                                let file = again.file().display();
                                println!("Press Ctrl-C, then: planlive serve --take-over '{file}'");
                            }
                            following = *again;
                            progress = following.progress();
                        }
                        Err(not_taken) => return Err(not_taken.into()),
                    }
                }
                Some(_) => println!("Type \"{TAKE_OVER}\" to take over."),
                None => may_type = false,
            },
            ended = ended() => {
                ended?;
                following.end().await;
                return Ok(());
            }
        }
    }
    bail!("the spare laptop follows no more")
}

/// Returns what somebody types, line by line.
fn typed() -> mpsc::Receiver<String> {
    let (tell, typed) = mpsc::channel(1);
    // Nobody can end a thread that waits for a key: it goes with the program.
    std::thread::spawn(move || {
        let lines = std::io::stdin().lines().map_while(Result::ok);
        lines.map(|line| tell.blocking_send(line)).take_while(Result::is_ok).count()
    });
    typed
}

fn sentence(progress: Progress) -> String {
    let until = progress.until.map(|at| at.with_timezone(&Local).format("%H:%M:%S").to_string());
    match (progress.doing, until) {
        (Doing::Calling, None) => "Calling the first laptop.".to_owned(),
        (Doing::Calling, Some(until)) => {
            format!("The first laptop cannot be reached. Here is everything up to {until}.")
        }
        (Doing::Copying { done, of }, _) => {
            let hundredths = u64::from(done) * 100 / u64::from(of.max(1));
            format!("Getting a whole copy: {hundredths} %.")
        }
        (Doing::Following, until) => {
            format!("Here is everything up to {}.", until.unwrap_or_default())
        }
        (Doing::TurnedAway(why), _) => format!("This laptop does not follow: {why}."),
    }
}
