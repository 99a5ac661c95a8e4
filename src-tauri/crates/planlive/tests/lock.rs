//! A locked event at the command line, and a lock that is being set when the computer stops.

#![expect(clippy::disallowed_methods, reason = "a kill comes at a moment, whatever happens then")]

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use store::{Passphrase, Store, Unlock};

const OURS: &str = "five warm loaves at dawn";
/// A line of the sample day that stands in one of its plans.
const WRITTEN: &[u8] = b"Harbour House";

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_planlive"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

fn planlive(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("it runs")
}

fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(out), String::from_utf8_lossy(err))
}

fn well(folder: &Path, arguments: &[&str]) -> String {
    let output = planlive(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

fn badly(folder: &Path, arguments: &[&str]) -> String {
    let output = planlive(folder, arguments);
    assert!(!output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

fn with_sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("day.json"), exchange::SAMPLE).expect("written");
    well(folder.path(), &["import", "day.json", "-o", "day.planlive"]);
    std::fs::write(folder.path().join("ours"), format!("{OURS}\n")).expect("written");
    std::fs::write(folder.path().join("wrong"), "four cold loaves").expect("written");
    folder
}

const LOCK: [&str; 6] =
    ["lock", "day.planlive", "--sheet", "sheet.pdf", "--passphrase-file", "ours"];

fn holds_words(folder: &Path) -> bool {
    let files = ["day.planlive", "day.planlive-wal"].map(|name| folder.join(name));
    let bytes = files.iter().filter_map(|file| std::fs::read(file).ok());
    bytes.into_iter().any(|bytes| bytes.windows(WRITTEN.len()).any(|part| part == WRITTEN))
}

#[test]
fn a_locked_event_opens_with_its_passphrase_and_with_nothing_else() {
    let folder = with_sample();
    let folder = folder.path();
    let plain = well(folder, &["figures", "day.planlive"]);
    assert!(holds_words(folder));
    let locked = well(folder, &LOCK);
    assert!(locked.contains("is locked") && !locked.contains(OURS), "{locked}");
    assert!(!holds_words(folder), "nothing of it can be read");
    let sheet = std::fs::read(folder.join("sheet.pdf")).expect("a sheet");
    assert!(sheet.starts_with(b"%PDF-"));
    for asked in [
        &["figures", "day.planlive"][..],
        &["check", "day.planlive"],
        &["export", "day.planlive", "-o", "out.json"],
        &["timing", "day.planlive"],
        &["serve", "day.planlive", "--local"],
        &["recovery-sheet", "day.planlive", "-o", "again.pdf"],
    ] {
        let no = badly(folder, asked);
        assert!(no.contains("has a lock") && no.contains("--passphrase-file"), "{asked:?}: {no}");
        let wrong = badly(folder, &[asked, &["--passphrase-file", "wrong"]].concat());
        assert!(wrong.contains("not the passphrase of this event"), "{asked:?}: {wrong}");
    }
    let opened = well(folder, &["figures", "day.planlive", "--passphrase-file", "ours"]);
    assert_eq!(opened, plain);
    let check = well(folder, &["--passphrase-file", "ours", "check", "day.planlive"]);
    assert!(check.contains("Everything is whole."), "{check}");
    let again = badly(folder, &LOCK);
    assert!(again.contains("has a lock already"), "{again}");
}

#[test]
fn the_recovery_sheet_a_new_passphrase_and_taking_the_lock_off() {
    let folder = with_sample();
    let folder = folder.path();
    let plain = well(folder, &["figures", "day.planlive"]);
    well(folder, &LOCK);
    let mut read = Command::new("pdftotext");
    let text = read.args(["-layout", "sheet.pdf", "-"]).current_dir(folder).output();
    let text = text.expect("pdftotext is there");
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    let is_group = |word: &&str| {
        let is_ours = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
        word.len() == 5 && word.chars().all(is_ours)
    };
    let groups: Vec<&str> = text.split_whitespace().filter(is_group).collect();
    assert_eq!(groups.len(), 13, "{text}");
    std::fs::write(folder.join("key"), groups.join(" ").to_lowercase()).expect("written");
    std::fs::write(folder.join("new"), "nine slow boats going home").expect("written");
    let change = ["change-passphrase", "day.planlive", "--new-passphrase-file", "new"];
    well(folder, &[&change[..], &["--passphrase-file", "key"]].concat());
    let old = badly(folder, &["figures", "day.planlive", "--passphrase-file", "ours"]);
    assert!(old.contains("not the passphrase"), "{old}");
    for file in ["new", "key"] {
        let sheet = ["recovery-sheet", "day.planlive", "-o", "again.pdf"];
        well(folder, &[&sheet[..], &["--passphrase-file", file]].concat());
    }
    badly(folder, &["unlock", "day.planlive", "--passphrase-file", "ours"]);
    well(folder, &["unlock", "day.planlive", "--passphrase-file", "new"]);
    assert_eq!(well(folder, &["figures", "day.planlive"]), plain, "as it was before");
    let none = badly(folder, &["unlock", "day.planlive", "--passphrase-file", "new"]);
    assert!(none.contains("has no lock"), "{none}");
}

#[test]
fn a_short_passphrase_locks_nothing() {
    let folder = with_sample();
    std::fs::write(folder.path().join("ours"), "1234567").expect("written");
    let short = badly(folder.path(), &LOCK);
    assert!(short.contains("at least 8 letters"), "{short}");
    assert!(!folder.path().join("sheet.pdf").exists());
    well(folder.path(), &["check", "day.planlive"]);
}

/// Kills a command after so long; says whether it was still at work.
fn killed(mut child: Child, after: Duration) -> bool {
    std::thread::sleep(after);
    let was_at_work = child.try_wait().expect("asked").is_none();
    if was_at_work {
        child.kill().expect("killed");
    }
    child.wait().expect("gone");
    was_at_work
}

#[tokio::test]
async fn an_event_that_was_being_locked_is_locked_or_is_not_and_whole_in_either_case() {
    let ours = Unlock::Passphrase(Passphrase::new(OURS));
    let folder = with_sample();
    let folder = folder.path();
    let path = folder.join("day.planlive");
    let whole = std::fs::read(&path).expect("read");
    let (store, before) = Store::open(&path).await.expect("opens");
    store.close().await.expect("closes");
    // How long all of it takes here, to stop it at moments all the way through.
    let began = std::time::Instant::now();
    well(folder, &LOCK);
    let long = began.elapsed();
    let (mut locked, mut plain) = (0, 0);
    for part in 0..16_u32 {
        for end in ["", "-wal"] {
            std::fs::remove_file(folder.join(format!("day.planlive{end}"))).ok();
        }
        std::fs::write(&path, &whole).expect("written");
        let child = command(folder, &LOCK).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        // Most of the time goes to the passphrase; what is written is written in the last quarter.
        killed(child.expect("it runs"), long * (48 + 4 * part) / 100);
        let is_locked = Store::lock_on(&path).await.expect("asked").is_some();
        let unlock = if is_locked { ours.clone() } else { Unlock::Nothing };
        let (store, after) = Store::open_with(&path, &unlock).await.expect("it opens");
        assert_eq!(after.day, before.day, "whole, at {part}");
        assert!(after.broken.is_empty());
        store.close().await.expect("closes");
        assert_eq!(holds_words(folder), !is_locked, "at {part}");
        *(if is_locked { &mut locked } else { &mut plain }) += 1;
    }
    assert_eq!(locked + plain, 16);
}
