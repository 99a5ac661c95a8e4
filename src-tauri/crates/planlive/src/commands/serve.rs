//! `planlive serve`: an event for the room, until it is ended.

use std::path::PathBuf;

use anyhow::{Context, Result};
use lan::DoorOptions;
use planlive::host::{Host, HostOptions, Links};
use planlive::identity;
use serde_json::{Map, Value, json};

use crate::commands::opening::Opening;

/// Hosts an event for the room: desk, wall and circles in browsers.
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// The event file.
    event: PathBuf,
    /// The port; 7410, or a free one near it, when it is left out.
    #[arg(long)]
    port: Option<u16>,
    /// Prints the addresses of every face as one line of JSON.
    #[arg(long)]
    print_links: bool,
    /// A further name by which browsers in the room may call this computer.
    #[arg(long, value_name = "NAME")]
    host_name: Vec<String>,
    /// Lets in this computer only.
    #[arg(long)]
    local: bool,
    /// A folder on another disk in which copies are kept as well.
    #[arg(long, value_name = "FOLDER")]
    copies: Option<PathBuf>,
    /// Takes over from the laptop that hosted the event before and is gone: the file of a spare laptop,
    /// or a copy.
    #[arg(long)]
    take_over: bool,
}

pub(crate) async fn serve(serve: Serve, opening: &Opening) -> Result<()> {
    let door = DoorOptions {
        port: serve.port,
        names: serve.host_name,
        is_local: serve.local,
        own: identity::of_this_computer(),
        ..DoorOptions::default()
    };
    let unlock = opening.unlock(&serve.event).await?;
    let opening = if serve.take_over { room::Opening::TakingOver } else { room::Opening::AsItIs };
    let copies = serve.copies;
    let options = HostOptions { door, opening, copies, unlock, ..HostOptions::default() };
    let host = Host::open(&serve.event, options)
        .await
        .with_context(|| serve.event.display().to_string())?;
    open_until_ended(host, serve.print_links).await
}

/// Says where an open event is found, and keeps it open until somebody ends the program.
pub(crate) async fn open_until_ended(host: Host, print_links: bool) -> Result<()> {
    let links = host.links().await?;
    if print_links {
        println!("{}", json_of(&links));
    } else {
        tell(&host, &links);
    }
    ended().await?;
    host.close().await;
    Ok(())
}

fn json_of(links: &Links) -> Value {
    let circles: Map<_, _> =
        links.circles.iter().map(|(id, link)| (id.to_string(), link.clone().into())).collect();
    json!({
        "desk": links.desk, "wall": links.wall, "spare": links.spare, "circles": circles,
    })
}

fn tell(host: &Host, links: &Links) {
    println!("{} is open.\n", host.room().title());
    println!("Desk   {}  (on this computer)", links.desk_here);
    println!("       {}  (on another)", links.desk);
    println!("Wall   {}", links.wall);
    println!("Spare  planlive spare '{}' -o FILE.planlive\n", links.spare);
    println!("Circles join at one of these, with the code that the wall shows:");
    for address in host.addresses() {
        println!("       {address}");
    }
    println!("\nor straight in:");
    for (id, link) in &links.circles {
        println!("       {id}: {link}");
    }
    println!("\nEverything is saved as it is written. Ctrl-C ends the day.");
}

/// Waits until somebody ends the program.
#[cfg(unix)]
pub(crate) async fn ended() -> Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut end, mut hang_up) = (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed?,
        _ = end.recv() => {}
        _ = hang_up.recv() => {}
    }
    Ok(())
}

/// Waits until somebody ends the program.
#[cfg(not(unix))]
pub(crate) async fn ended() -> Result<()> {
    Ok(tokio::signal::ctrl_c().await?)
}
