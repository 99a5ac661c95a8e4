//! A disk that fails: `strace` answers some of the host's calls with an error in the system's place;
//! where there is none, a shell sets how long a file may become.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::time::sleep;

use crate::commands::bench::dice::Dice;

/// A sector: a disk writes all of one, or nothing of it.
const SECTOR: u64 = 512;
/// How long the tracer may take to write down the last of what it saw.
const PATIENCE: u32 = 500;
/// The calls with which SQLite writes, syncs and cuts.
const CALLS: &str = "trace=pwrite64,fsync,fdatasync,ftruncate";

/// What is wrong with the disk while one host lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// So many writes from one on find no room.
    Full {
        from: u64,
        many: u64,
    },
    /// There is no room any more.
    FullForGood {
        from: u64,
    },
    /// So many writes fail.
    Write {
        from: u64,
        many: u64,
    },
    /// So many syncs fail.
    Sync {
        from: u64,
        many: u64,
    },
    /// Files cannot be cut.
    Cut {
        from: u64,
    },
    /// The power goes with the kill: of what was not synced, each sector is there or is not.
    PowerCut,
}

impl Fault {
    pub(crate) fn thrown(dice: &mut Dice) -> Self {
        let (from, many) = (dice.between(1, 400), dice.between(1, 60));
        match dice.below(8) {
            0 => Self::None,
            1 => Self::Full { from, many },
            2 => Self::FullForGood { from },
            3 => Self::Write { from, many },
            4 => Self::Sync { from: dice.between(1, 120), many: dice.between(1, 20) },
            5 => Self::Cut { from: dice.between(1, 4) },
            _ => Self::PowerCut,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "a good disk",
            Self::Full { .. } => "no room for a while",
            Self::FullForGood { .. } => "no room any more",
            Self::Write { .. } => "writes that fail",
            Self::Sync { .. } => "syncs that fail",
            Self::Cut { .. } => "files that cannot be cut",
            Self::PowerCut => "the power goes, sectors torn",
        }
    }

    /// Returns what the tracer is asked to answer.
    fn asked(self) -> Option<String> {
        let of = |call: &str, error: &str, from: u64, many: u64| {
            let to = from + many;
            Some(format!("inject={call}:error={error}:when={from}..{to}"))
        };
        match self {
            Self::None | Self::PowerCut => None,
            Self::Full { from, many } => of("pwrite64", "ENOSPC", from, many),
            Self::FullForGood { from } => {
                Some(format!("inject=pwrite64:error=ENOSPC:when={from}+"))
            }
            Self::Write { from, many } => of("pwrite64", "EIO", from, many),
            Self::Sync { from, many } => of("fsync,fdatasync", "EIO", from, many),
            Self::Cut { from } => Some(format!("inject=ftruncate:error=EIO:when={from}+")),
        }
    }
}

/// Who makes the disk fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tracer {
    Strace,
    /// Files may not become longer than they are: every Unix can do that.
    Shell,
}

impl Tracer {
    /// Finds out what this computer has.
    pub(crate) fn here() -> Result<Self> {
        let works = |program: &str, words: &[&str]| {
            let mut command = Command::new(program);
            command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            command.status().is_ok_and(|status| status.success())
        };
        // It may be there and not be allowed to look at others.
        if works("strace", &["-D", "-f", "-o", "/dev/null", "-e", CALLS, "true"]) {
            Ok(Self::Strace)
        } else if works("sh", &["-c", "ulimit -f 1000"]) {
            Ok(Self::Shell)
        } else {
            bail!("neither strace nor a shell with ulimit is here: the disk cannot be made to fail")
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Strace => "strace",
            Self::Shell => "ulimit (no strace here: only a disk without room)",
        }
    }

    /// Returns the program and words that start a host whose disk fails so.
    pub(crate) fn before(self, fault: Fault, event: &Path, log: &Path) -> Vec<String> {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match self {
            Self::Strace => {
                let log = log.display().to_string();
                // The host is the child, and who traces it its grandchild: so it can be killed.
                let mut before: Vec<String> =
                    words(&["strace", "-D", "-f", "-q", "-y", "-s", "0", "-o", &log, "-e", CALLS]);
                before.extend(fault.asked().into_iter().flat_map(|asked| ["-e".to_owned(), asked]));
                before
            }
            Self::Shell => {
                if fault == Fault::None {
                    return Vec::new();
                }
                let size = std::fs::metadata(event).map_or(0, |file| file.len());
                // A shell counts in half kilobytes; some a full one, which is as good.
                let most = (size / SECTOR + 200).to_string();
                let script = "trap '' XFSZ; ulimit -f \"$0\"; exec \"$@\"";
                words(&["sh", "-c", script, &most])
            }
        }
    }
}

/// Tears what was written and not synced when the host was killed.
pub(crate) async fn cut_the_power(log: &Path, process: u32, dice: &mut Dice) -> Result<()> {
    let Some(told) = whole(log, process).await? else { return Ok(()) };
    for (file, writes) in unsynced(&told) {
        let Ok(mut file) = OpenOptions::new().read(true).write(true).open(&file) else { continue };
        for (begins, length) in writes {
            tear(&mut file, begins, length, dice)?;
        }
    }
    Ok(())
}

/// Returns the log once it tells of the end of the process, or once its tracer has gone; nothing when
/// the process was killed before it was traced.
async fn whole(log: &Path, process: u32) -> Result<Option<String>> {
    let end = format!("{process} +++ ");
    for _ in 0..PATIENCE {
        // Asked before it is read: whoever has gone by then has written all that it will.
        let is_over = !is_traced(log);
        let told = std::fs::read_to_string(log).unwrap_or_default();
        if is_over || told.lines().any(|line| line.starts_with(&end)) {
            return Ok(Some(told).filter(|told| !told.is_empty()));
        }
        sleep(Duration::from_millis(10)).await;
    }
    bail!("the tracer did not tell of the end of {process}")
}

/// Tells whether somebody still writes this log.
fn is_traced(log: &Path) -> bool {
    let name = log.as_os_str().as_encoded_bytes();
    let Ok(processes) = std::fs::read_dir("/proc") else { return false };
    processes.filter_map(Result::ok).any(|process| {
        let words = std::fs::read(process.path().join("cmdline")).unwrap_or_default();
        words.windows(name.len()).any(|part| part == name)
    })
}

/// Returns of each file what was written after its last sync: where, and how much.
fn unsynced(told: &str) -> BTreeMap<PathBuf, Vec<(u64, u64)>> {
    let mut writes: BTreeMap<PathBuf, Vec<(u64, u64)>> = BTreeMap::new();
    let mut syncing: BTreeMap<&str, PathBuf> = BTreeMap::new();
    for line in told.lines() {
        let Some((thread, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if call.starts_with("<... fsync resumed") || call.starts_with("<... fdatasync resumed") {
            if let Some(file) = syncing.remove(thread)
                && call.ends_with("= 0")
            {
                writes.remove(&file);
            }
            continue;
        }
        let Some(file) = file_of(call) else { continue };
        if call.starts_with("pwrite64(") {
            writes.entry(file).or_default().extend(place_of(call));
        } else if call.starts_with("fsync(") || call.starts_with("fdatasync(") {
            if call.ends_with("= 0") {
                writes.remove(&file);
            } else {
                syncing.insert(thread, file);
            }
        }
    }
    writes
}

/// Returns the file of a call: `fsync(11</tmp/event.planlive-wal>) = 0`.
fn file_of(call: &str) -> Option<PathBuf> {
    let (_, rest) = call.split_once('<')?;
    let (name, _) = rest.split_once('>')?;
    Some(PathBuf::from(name))
}

/// Returns where a call writes and how much: `pwrite64(11</tmp/x>, ""..., 4096, 8192) = 4096`.
fn place_of(call: &str) -> Option<(u64, u64)> {
    let (_, rest) = call.split_once("..., ")?;
    let (length, rest) = rest.split_once(", ")?;
    let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    Some((rest[..digits].parse().ok()?, length.parse().ok()?))
}

/// Of each sector of a piece of a file leaves what is there, or noughts, or something else.
fn tear(file: &mut std::fs::File, begins: u64, length: u64, dice: &mut Dice) -> Result<()> {
    let end = file.metadata().context("the file")?.len().min(begins + length);
    let mut place = begins;
    while place < end {
        let next = ((place / SECTOR + 1) * SECTOR).min(end);
        let mut piece = vec![0_u8; usize::try_from(next - place).unwrap_or(0)];
        let is_torn = match dice.below(4) {
            0 | 1 => false,
            2 => true,
            _ => {
                file.seek(SeekFrom::Start(place))?;
                file.read_exact(&mut piece)?;
                piece.iter_mut().step_by(7).for_each(|byte| *byte ^= 0x5a);
                true
            }
        };
        if is_torn {
            file.seek(SeekFrom::Start(place))?;
            file.write_all(&piece)?;
        }
        place = next;
    }
    // A file that grew and was not synced may be as short as it was.
    if dice.one_in(4) && file.metadata()?.len() == begins + length {
        file.set_len(begins + length / 2)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_synced_is_not_torn() {
        let told = "\
10 pwrite64(11</tmp/e-wal>, \"\"..., 32, 0) = 32
10 pwrite64(11</tmp/e-wal>, \"\"..., 4096, 56) = 4096
10 fsync(11</tmp/e-wal>) = 0
10 pwrite64(11</tmp/e-wal>, \"\"..., 24, 4152) = 24
10 pwrite64(9</tmp/e>, \"\"..., 4096, 4096) = 4096
10 fsync(9</tmp/e> <unfinished ...>
11 pwrite64(11</tmp/e-wal>, \"\"..., 24, 9000 <unfinished ...>
10 <... fsync resumed>) = 0
12 pwrite64(9</tmp/e>, \"\"..., 4096, 8192) = 4096
12 fsync(9</tmp/e>) = -1 EIO (Input/output error) (INJECTED)
10 +++ killed by SIGKILL +++";
        let found = unsynced(told);
        let of = |name: &str| found.get(Path::new(name)).cloned().unwrap_or_default();
        assert_eq!(of("/tmp/e-wal"), [(4152, 24), (9000, 24)], "after the sync, and unfinished");
        assert_eq!(of("/tmp/e"), [(8192, 4096)], "a sync that failed is none");
    }
}
