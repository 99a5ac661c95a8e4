//! Copies of an event, the way back from one, and what a circle did alone elsewhere.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::{Local, Utc};
use domain::CircleId;
use room::{Alone, Clock, Keys, Room};
use store::{CopyInfo, Store, Unlock, copies_folder, copies_in, open_copy_beside};

use crate::commands::files::named;
use crate::commands::opening::{Opening, first_line};

/// Opens an event beside the good one as it was in a copy, or gives one circle its plan back.
#[derive(Debug, clap::Args)]
pub(crate) struct Restore {
    /// The event file.
    event: PathBuf,
    /// The copy, by the name that `planlive copies` says; the latest good one when it is left out.
    #[arg(long, value_name = "NAME")]
    from: Option<String>,
    /// Gives only this circle its plan back, in the event itself; what it has now goes to its history.
    #[arg(long, value_name = "ID")]
    circle: Option<String>,
}

/// Brings in what circles did alone on a cut-off laptop; a second time changes nothing.
#[derive(Debug, clap::Args)]
pub(crate) struct Merge {
    /// The event file that it is brought into.
    event: PathBuf,
    /// The file of the cut-off laptop; it is not touched.
    other: PathBuf,
    /// Only this circle; may be given more than once.
    #[arg(long, value_name = "ID")]
    circle: Vec<String>,
    /// Says what would be brought in, and changes nothing.
    #[arg(long)]
    preview: bool,
    /// The file with what opens that other file, if it has a lock that the event does not have.
    #[arg(long, value_name = "FILE")]
    other_passphrase_file: Option<PathBuf>,
}

pub(crate) async fn copies(event: &Path) -> Result<()> {
    let copies = copies_in(&copies_folder(event)).await.with_context(|| named(event))?;
    if copies.is_empty() {
        println!("There are no copies of this event yet.");
    }
    for copy in &copies {
        println!("{}", line(copy));
    }
    Ok(())
}

fn line(copy: &CopyInfo) -> String {
    let size = copy.bytes.div_ceil(1000);
    let Some(holds) = &copy.holds else {
        return format!("{}  DAMAGED: this one cannot be used ({size} kB)", copy.name());
    };
    let item = holds.item.as_deref().map_or_else(String::new, |item| format!(", at \"{item}\""));
    format!("{}  {} circles, {size} kB{item}", copy.name(), holds.circles)
}

pub(crate) async fn restore(restore: Restore, opening: &Opening) -> Result<()> {
    let Restore { event, from, circle } = restore;
    let copies = copies_in(&copies_folder(&event)).await.with_context(|| named(&event))?;
    let is_it = |copy: &&CopyInfo| match &from {
        Some(name) => copy.name() == name.trim_end_matches(".planlive"),
        None => copy.holds.is_some(),
    };
    let copy = copies.iter().find(is_it);
    let copy = copy.with_context(|| format!("{}: there is no such copy", named(&event)))?;
    let Some(circle) = circle else {
        let made = open_copy_beside(&copy.path, &event).await;
        println!("{}", named(&made.with_context(|| copy.name())?));
        return Ok(());
    };
    let circle = CircleId::new(circle)?;
    let room = open(&event, opening).await?;
    let done = room.bring_back(&copy.name(), &circle).await;
    room.close().await;
    let done = done.with_context(|| named(&event))?;
    println!(
        "{}: {} notes are as they were then; what was there is in the history.",
        done.name, done.changed
    );
    tell_left_out(done.left_out);
    Ok(())
}

pub(crate) async fn copy(event: &Path, folder: &Path, opening: &Opening) -> Result<()> {
    let (mut store, _) = opening.open(event).await?;
    let still = store.hold_still().await.with_context(|| named(event))?;
    let copied =
        Store::copy_into(&still, event, folder, Utc::now().with_timezone(&Local).fixed_offset())
            .await;
    drop(still);
    store.close().await.with_context(|| named(event))?;
    let copied = copied.with_context(|| named(folder))?;
    println!("{}", named(&copied.path));
    println!("Written, read back and found to be the same ({} kB).", copied.bytes.div_ceil(1000));
    Ok(())
}

pub(crate) async fn merge(merge: Merge, opening: &Opening) -> Result<()> {
    let Merge { event, other, circle, preview, other_passphrase_file } = merge;
    let with = match other_passphrase_file {
        Some(file) => Unlock::typed(&first_line(&file)?),
        None => Unlock::Nothing,
    };
    let circles = circle.into_iter().map(CircleId::new).collect::<Result<Vec<_>, _>>()?;
    let circles = (!circles.is_empty()).then_some(circles);
    let room = open(&event, opening).await?;
    let done = if preview {
        room.look_alone(&other, &with).await
    } else {
        room.bring_alone(&other, &with, circles.clone()).await
    };
    room.close().await;
    let mut done = done.with_context(|| named(&other))?;
    if let (true, Some(circles)) = (preview, circles) {
        done.retain(|alone| circles.contains(&alone.circle));
    }
    if done.is_empty() {
        println!("There is nothing to bring in: all of it is here.");
    }
    for alone in &done {
        tell(alone);
    }
    Ok(())
}

fn tell(alone: &Alone) {
    let Alone { name, circle, new, changed, both, pictures, left_out } = alone;
    println!(
        "{name} ({circle}): {new} new, {changed} changed, {both} changed on both sides, {pictures} pictures"
    );
    tell_left_out(*left_out);
}

fn tell_left_out(left_out: u32) {
    if left_out > 0 {
        println!(
            "    {left_out} notes are not taken by the rules of this event; they stay in the other file"
        );
    }
}

async fn open(event: &Path, opening: &Opening) -> Result<Room> {
    if !Store::is_event(event) {
        bail!("{}: this is not a Planning Live event file", named(event));
    }
    let unlock = opening.unlock(event).await?;
    let (keys, clock, as_it_is) = (Keys::new(), Clock::real(), room::Opening::AsItIs);
    let room = Room::open(event, keys, clock, lan::symbol, as_it_is, &unlock).await;
    room.with_context(|| named(event))
}
