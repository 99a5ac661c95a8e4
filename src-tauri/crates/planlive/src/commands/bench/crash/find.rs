//! What is in the event file after a kill, held against what devices were told.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use domain::{Circle, CircleId, Day, RecordId, plan::Collection};
use store::{Loaded, Store};

use super::hand::{Hand, Works};

/// How much was looked for and found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) commands: usize,
    pub(crate) notes: usize,
    pub(crate) words: usize,
    pub(crate) pictures: usize,
}

/// Looks for all that was said to be saved, in a copy of the file as the kill left it: the host has
/// to get along with the file itself.
pub(crate) async fn find(event: &Path, hands: &[Hand]) -> Result<Found> {
    let folder = tempfile::tempdir().context("a folder")?;
    let copy = folder.path().join("copy.planlive");
    std::fs::copy(event, &copy).context("the event file")?;
    let log = beside(event, "-wal");
    if log.exists() {
        std::fs::copy(&log, beside(&copy, "-wal")).context("the log of the event file")?;
    }
    let report = Store::check(&copy).await.context("the file does not open")?;
    ensure!(report.is_fine(), "the file is not whole: {report:?}");
    let (mut store, loaded) = Store::open(&copy).await.context("the file does not open")?;
    let pictures = store.pictures().await?;
    let pictures: BTreeSet<_> = pictures.into_iter().map(|info| info.id.hash).collect();
    store.close().await?;
    let mut found = Found::default();
    for hand in hands {
        held_against(hand, &loaded, &pictures, &mut found)
            .with_context(|| format!("what {} was told", hand.name))?;
    }
    Ok(found)
}

fn held_against(
    hand: &Hand,
    loaded: &Loaded,
    pictures: &BTreeSet<String>,
    found: &mut Found,
) -> Result<()> {
    let done: BTreeSet<_> = loaded.commands.keys().map(|id| id.as_str()).collect();
    for id in &hand.saved.commands {
        ensure!(done.contains(id.as_str()), "{id} was saved and is not there");
        found.commands += 1;
    }
    for hash in &hand.saved.pictures {
        ensure!(pictures.contains(hash), "the photo {hash} was saved and is not there");
        found.pictures += 1;
    }
    if hand.works == Works::RunsTheDay {
        let (least, there) = (hand.saved.minutes, minutes(&loaded.day));
        let most = least + usize::from(hand.has_a_minute_under_way());
        ensure!(
            (least..=most).contains(&there),
            "{there} minutes, not {least}: done twice or lost"
        );
    }
    if hand.saved.notes.is_empty() {
        return Ok(());
    }
    let circle = circle_of(&loaded.day, &hand.circle)?;
    for (note, (text, _)) in &hand.saved.notes {
        let id = RecordId::new(note.as_str()).context("an id")?;
        let record = circle.plan.record(Collection::Entries, &id);
        let there = record.with_context(|| format!("the note {note}: {text}"))?.text("text");
        let may_be = there == text || hand.words_under_way(note) == Some(there);
        ensure!(may_be, "the note {note} says \"{there}\" and not \"{text}\"");
        found.notes += 1;
        found.words += text.split(' ').count();
    }
    Ok(())
}

fn circle_of<'a>(day: &'a Day, circle: &str) -> Result<&'a Circle> {
    let id = CircleId::new(circle).context("an id")?;
    day.circles.iter().find(|one| one.id == id).map(AsRef::as_ref).context("the circle")
}

/// Returns how many minutes were given to what is on.
fn minutes(day: &Day) -> usize {
    let on = day.agenda.runs.iter().filter(|run| Some(&run.item) == day.agenda.now.as_ref());
    on.map(|run| usize::try_from(run.extra_minutes).unwrap_or(0)).sum()
}

/// Returns a file of the same name with something after it.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
