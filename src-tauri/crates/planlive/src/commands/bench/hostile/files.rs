//! Event files with spoilt pages: opening one says no, or tells what is wrong, or finds it whole.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use anyhow::{Context, Result};
use room::Room;
use store::Store;
use tokio::runtime::Builder;

use super::Counted;
use crate::commands::bench::dice::Dice;

/// Bytes that are never spoilt: they only say that it is an event file at all.
const MAGIC: usize = 16;

/// Spoils the file of the sample day.
pub(super) fn files(cases: u64, seed: u64) -> Result<Counted> {
    let folder = tempfile::tempdir().context("a folder")?;
    let path = folder.path().join("whole.planlive");
    let runtime = Builder::new_current_thread().enable_all().build().context("a runtime")?;
    let day = exchange::read(exchange::SAMPLE)?;
    runtime.block_on(Room::create(&path, &day, chrono::DateTime::UNIX_EPOCH))?;
    let sample = std::fs::read(&path).context("the file")?;
    let (mut dice, mut counted) = (Dice::new(seed), Counted::default());
    for number in 0..cases {
        let bytes = spoilt(&sample, &mut dice);
        // SQLite keeps what it began beside a file: each has a name of its own.
        let path = folder.path().join(format!("{number}.planlive"));
        std::fs::write(&path, &bytes).context("a file")?;
        let began = Instant::now();
        counted.cases += 1;
        // SQLite works on a thread of its own; what panics there ends as an error here.
        let looked = catch_unwind(AssertUnwindSafe(|| runtime.block_on(Store::check(&path))));
        match looked {
            Ok(report) => counted.read += u64::from(report.is_ok_and(|report| report.is_fine())),
            Err(_) => {
                counted.panics += 1;
                counted.first.get_or_insert_with(|| format!("file {number} of seed {seed}"));
            }
        }
        counted.slowest = counted.slowest.max(began.elapsed());
        for ending in ["", "-wal", "-shm", "-journal"] {
            // Most of them are not there.
            drop(std::fs::remove_file(format!("{}{ending}", path.display())));
        }
    }
    Ok(counted)
}

/// Flips bits, blanks pieces, swaps pages, and cuts.
fn spoilt(sample: &[u8], dice: &mut Dice) -> Vec<u8> {
    const PAGE: usize = 4096;
    let mut bytes = sample.to_vec();
    let pages = bytes.len() / PAGE;
    for _ in 0..=dice.below(8) {
        let at = MAGIC + dice.below(bytes.len().saturating_sub(MAGIC + 1));
        let end = (at + dice.below(600)).min(bytes.len());
        match dice.below(8) {
            0 if bytes.len() > 2 * PAGE => bytes.truncate(at.max(PAGE)),
            1 if end > at => bytes[at..end].fill(0),
            2 if pages > 2 => {
                let (from, to) = (dice.below(pages - 1) + 1, dice.below(pages - 1) + 1);
                let piece = sample[from * PAGE..(from + 1) * PAGE].to_vec();
                if bytes.len() >= (to + 1) * PAGE {
                    bytes[to * PAGE..(to + 1) * PAGE].copy_from_slice(&piece);
                }
            }
            // The header of the file, or of a page.
            3 => bytes[MAGIC + dice.below(84)] ^= 1 << dice.below(8),
            4 => {
                let page = dice.below(bytes.len() / PAGE) * PAGE;
                if let Some(byte) = bytes.get_mut(page.max(100) + dice.below(12)) {
                    *byte = u8::try_from(dice.below(256)).unwrap_or(0);
                }
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.below(8);
                }
            }
        }
    }
    bytes
}
