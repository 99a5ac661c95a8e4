//! Every file that people wrote, held against the rules for files.

use tidy::files::{SourceFile, hold_against, written};
use tidy::{marks, purity, sizes};

const CODE: [&str; 8] = ["rs", "ts", "js", "mjs", "cjs", "svelte", "css", "sql"];

fn everywhere(extensions: &[&str]) -> Vec<SourceFile> {
    written("", extensions)
}

#[test]
fn the_rules_of_the_day_touch_nothing_outside() {
    let files = written("src-tauri/crates/domain/src", &["rs"]);
    let rule = "`domain` has no I/O, clock, randomness or async:";
    hold_against(rule, &files, |file| purity::faults(&file.text));
}

#[test]
fn no_file_is_too_long() {
    let rule = "A file has one subject and at most 600 lines:";
    hold_against(rule, &everywhere(&CODE), sizes::faults);
}

#[test]
fn nothing_is_left_half_done() {
    let files = everywhere(&[&CODE[..], &["toml", "ftl", "html", "json", "yml", "sh"]].concat());
    let files: Vec<_> = files.into_iter().filter(|file| !file.is_made()).collect();
    hold_against("No notes to oneself:", &files, marks::faults_of_notes);
}

#[test]
fn every_test_runs() {
    let files = everywhere(&["rs", "ts", "js", "mjs"]);
    hold_against("No test is left out:", &files, marks::faults_of_left_out_tests);
}
