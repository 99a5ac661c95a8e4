//! The proofs of `planlive bench` in their short form: kills, a disk that fails, days that are played,
//! a small crowd, floods. The long forms are the same commands with other numbers.

use std::process::Command;

/// Runs a bench and returns what it told; it fails when what it proves does not hold.
fn bench(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_planlive"))
        .arg("bench")
        .args(arguments)
        .output()
        .expect("it runs");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let fault = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "bench {arguments:?}\n{told}\n{fault}");
    told
}

#[test]
fn what_was_said_to_be_saved_is_there_after_every_kill() {
    let told = bench(&["crash", "--kills", "15", "--seed", "1"]);
    assert!(told.starts_with("15 kills"), "{told}");
    assert!(told.contains("lost: 0, done twice: 0"), "{told}");
}

#[test]
#[cfg(unix)]
fn a_disk_that_fails_loses_nothing_that_was_said_to_be_saved() {
    let told = bench(&["crash", "--kills", "20", "--seed", "3", "--faults"]);
    assert!(told.contains("lost: 0, done twice: 0"), "{told}");
}

#[test]
fn played_days_end_with_all_of_the_same_mind() {
    let told = bench(&["simulate", "--seeds", "20", "--seed", "1"]);
    assert!(told.contains("in the end all agreed"), "{told}");
}

#[test]
fn a_crowd_sees_every_edit_and_is_back_after_a_kill() {
    let told = bench(&["--circles", "4", "--devices", "3", "--seconds", "3"]);
    assert!(told.contains("; 0 were not seen by somebody"), "{told}");
    assert!(told.contains("all 12 were back"), "{told}");
}

#[test]
fn families_see_every_edit_whoever_floods() {
    // How quickly is measured by hand: a busy machine fails no test.
    let told = bench(&["flood", "--seconds", "2", "--callers", "20", "--bound", "60000"]);
    assert!(told.contains(", 0 never came"), "{told}");
}
