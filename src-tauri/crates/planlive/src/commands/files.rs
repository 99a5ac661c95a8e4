//! Commands that read a file and write another.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use chrono::Utc;
use domain::{AccessBy, CircleId, Day, Did, Noted};
use exchange::{Contents, NoFigures};
use store::{Store, Unlock};

use crate::commands::opening::Opening;
use crate::commands::pictures::{check_pictures, create, read_whole};

/// The largest exchange file that is read, in bytes: most of it is photos.
const LARGEST: u64 = 1024 * 1024 * 1024;

pub(crate) async fn import(file: &Path, output: &Path) -> Result<()> {
    let contents = read_exchange(file)?;
    check_pictures(&contents.pictures).with_context(|| named(file))?;
    create(output, contents).await.with_context(|| named(output))
}

pub(crate) async fn export(event: &Path, output: &Path, opening: &Opening) -> Result<()> {
    expect_no_event(output)?;
    let unlock = opening.unlock(event).await?;
    let Contents { day, pictures, forms } =
        read_whole(event, &unlock).await.with_context(|| named(event))?;
    note_export(event, &unlock, &day).await.with_context(|| named(event))?;
    write_whole(output, exchange::write_whole(&day, pictures, &forms).as_bytes())
}

/// Tells each circle's log that its plan was written out.
async fn note_export(event: &Path, unlock: &Unlock, day: &Day) -> Result<()> {
    let (mut store, _) = Store::open_with(event, unlock).await?;
    let by = AccessBy::computer();
    let line = |id: &CircleId| Noted::once(Some(id.clone()), by.clone(), Did::Exported);
    let noted = day.who_plan().map(|circle| line(&circle.id)).collect();
    store.tell_accesses(noted, Utc::now()).await?;
    Ok(store.close().await?)
}

pub(crate) async fn check(event: &Path, opening: &Opening) -> Result<()> {
    let report = Store::check_with(event, &opening.unlock(event).await?).await;
    let report = report.with_context(|| named(event))?;
    println!("{}", report.title);
    println!(
        "{} circles, {} records, {} pictures, {} changes, file version {}",
        report.circles, report.records, report.pictures, report.commands, report.schema
    );
    for fault in &report.faults {
        println!("damaged: {fault}");
    }
    for (circle, broken) in &report.broken {
        let collection = broken.collection.name();
        println!("broken: {circle}, {collection}, {}: {}", broken.record, broken.field);
    }
    for picture in &report.broken_pictures {
        println!("broken: {}, picture {}", picture.circle, picture.hash);
    }
    for form in &report.broken_forms {
        println!("broken: form {form}");
    }
    if !report.is_fine() {
        let broken = report.broken.len() + report.broken_pictures.len() + report.broken_forms.len();
        let count = report.faults.len() + broken;
        bail!("{}: {count} things are wrong with it", named(event));
    }
    println!("Everything is whole.");
    Ok(())
}

/// Prints the figures of an event in one of the ways in which they can be written.
pub(crate) async fn figures(
    file: &Path,
    write: fn(&Day) -> Result<String, NoFigures>,
    opening: &Opening,
) -> Result<()> {
    let is_exchange = file.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    let day =
        if is_exchange { read_exchange(file)?.day } else { read_event(file, opening).await? };
    print!("{}", write(&day).with_context(|| named(file))?);
    Ok(())
}

pub(crate) fn named(path: &Path) -> String {
    path.display().to_string()
}

fn read_exchange(file: &Path) -> Result<Contents> {
    let size = std::fs::metadata(file).with_context(|| named(file))?.len();
    if size > LARGEST {
        bail!("{}: this is larger than any event ({size} bytes)", named(file));
    }
    let text = std::fs::read_to_string(file).with_context(|| named(file))?;
    exchange::read_whole(&text).with_context(|| named(file))
}

pub(crate) async fn read_event(path: &Path, opening: &Opening) -> Result<Day> {
    let (store, loaded) = opening.open(path).await?;
    store.close().await.with_context(|| named(path))?;
    Ok(loaded.day)
}

/// Says no where something is to be written over an event.
pub(crate) fn expect_no_event(path: &Path) -> Result<()> {
    if Store::is_event(path) {
        bail!("{}: this is an event file, which nothing is written over", named(path));
    }
    Ok(())
}

/// Writes a file whole or not at all: under another name first.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    expect_no_event(path)?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut draft = tempfile::NamedTempFile::new_in(folder).with_context(|| named(path))?;
    draft.write_all(bytes).with_context(|| named(path))?;
    draft.as_file().sync_all().with_context(|| named(path))?;
    draft.persist(path).with_context(|| named(path))?;
    Ok(())
}
