//! `planlive bundle`: a file for whoever helps with a fault, without anything personal.

use std::path::Path;

use anyhow::{Context, Result};
use room::{Counted, facts, fault_file};
use store::Store;

use crate::commands::files::{named, write_whole};
use crate::commands::opening::Opening;

pub(crate) async fn bundle(event: &Path, output: &Path, opening: &Opening) -> Result<()> {
    let unlock = opening.unlock(event).await?;
    let report = Store::check_with(event, &unlock).await.with_context(|| named(event))?;
    let (store, loaded) = Store::open_with(event, &unlock).await.with_context(|| named(event))?;
    store.close().await.with_context(|| named(event))?;
    let counted = Counted {
        broken: report.broken.len(),
        pictures: report.pictures,
        commands: report.commands,
        ..Counted::default()
    };
    let mut told = facts(&loaded.day, counted);
    // What SQLite says of its pages names pages and tables, never what stands in them.
    told["faults"] = report.faults.len().into();
    told["brokenPictures"] = report.broken_pictures.len().into();
    told["brokenForms"] = report.broken_forms.len().into();
    write_whole(output, &fault_file(&told)?.bytes)?;
    println!("{}: no name, no word of a plan, no code and no key is in it", output.display());
    Ok(())
}
