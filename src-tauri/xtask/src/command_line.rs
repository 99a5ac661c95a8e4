//! What a person may type after `cargo xtask`.

use crate::checks::Part;

#[derive(Debug, PartialEq)]
pub enum Task {
    Run { passed_on: Vec<String> },
    Test(Part),
    Setup,
    Bindings,
    Icons,
    Help(&'static str),
}

/// What was typed means nothing here; says so in a sentence.
#[derive(Debug, PartialEq)]
pub struct WrongUse(pub String);

const HELP: &str = "\
Planning Live: build it, start it, test it.

Usage: cargo xtask <task>

Tasks:
  run [-- ARGS]   Install what is missing, build, and open the app on the sample day.
                  Without a display the host is served instead, and its addresses are shown.
                  ARGS go on to the app, or to `planlive serve`.
  test [PART]     The same set-up, then every check and test; or one part of them:
                  rust, ui, e2e, desktop, deny, lint.
  setup           Only install what running and testing need.
  bindings        Write the TypeScript types in ui/src/protocol/generated from the Rust ones.
  icons           Draw every icon again from icons/icon.svg.

Options:
  -h, --help      Show this, or what one task does.

Builds are kept in $CARGO_TARGET_DIR if you set it; otherwise in the folder `target` of
$PLANLIVE_CACHE or of your system's cache folder for planning-live, so that a second clone
builds quickly; otherwise in the clone.
";

const RUN_HELP: &str = "\
Usage: cargo xtask run [-- ARGS]

Checks Rust, Node and npm, installs the system's packages that are missing (with apt on Debian and
Ubuntu; elsewhere it shows the line to type), builds the UI and the app, makes the sample event if
it is not there yet, and opens the app on it.
Without a display (Linux: neither DISPLAY nor WAYLAND_DISPLAY) it starts `planlive serve` on it.
ARGS go on to whichever is started: cargo xtask run -- --port 8080
";

const TEST_HELP: &str = "\
Usage: cargo xtask test [PART]

Without PART everything, in the order below; it stops at the first failure and says what ran.
  lint      formatting and clippy, then the UI's types, lints, layers and format
  deny      licences, banned crates and sources
  ui        the UI's checks, its tests and its build
  rust      every Rust test of the workspace, the house rules and the shell included
  e2e       three browsers and the wall in one room
  desktop   the real windows on a display of their own (Linux only)
";

/// Reads the words after `cargo xtask`.
pub fn read(words: &[String]) -> Result<Task, WrongUse> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let ours = words.split(|word| *word == "--").next().unwrap_or_default();
    let wants_help = ours.iter().any(|word| matches!(*word, "-h" | "--help" | "help"));
    match *words.as_slice() {
        [] => Ok(Task::Help(HELP)),
        ["run", ..] if wants_help => Ok(Task::Help(RUN_HELP)),
        ["test", ..] if wants_help => Ok(Task::Help(TEST_HELP)),
        _ if wants_help => Ok(Task::Help(HELP)),
        ["run"] => Ok(Task::Run { passed_on: Vec::new() }),
        ["run", "--", ref rest @ ..] => {
            Ok(Task::Run { passed_on: rest.iter().map(ToString::to_string).collect() })
        }
        ["run", ..] => Err(WrongUse("Words for the app go after `--`.".into())),
        ["test"] => Ok(Task::Test(Part::All)),
        ["test", part] => Part::named(part)
            .map(Task::Test)
            .ok_or_else(|| WrongUse(format!("There is no part of the tests called “{part}”."))),
        ["setup"] => Ok(Task::Setup),
        ["bindings"] => Ok(Task::Bindings),
        ["icons"] => Ok(Task::Icons),
        ["test" | "setup" | "bindings" | "icons", ..] => {
            Err(WrongUse(format!("Too many words after `{}`.", words[0])))
        }
        [other, ..] => Err(WrongUse(format!("There is no task called “{other}”."))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &Task) {
        let words: Vec<String> = line.split_whitespace().map(str::to_string).collect();
        assert_eq!(read(&words).as_ref(), Ok(expected), "`cargo xtask {line}`");
    }

    #[test]
    fn every_task_is_understood() {
        check("", &Task::Help(HELP));
        check("--help", &Task::Help(HELP));
        check("run", &Task::Run { passed_on: vec![] });
        check("test", &Task::Test(Part::All));
        check("test e2e", &Task::Test(Part::E2e));
        check("test --help", &Task::Help(TEST_HELP));
        check("setup", &Task::Setup);
        check("bindings", &Task::Bindings);
        check("icons", &Task::Icons);
    }

    #[test]
    fn what_follows_two_dashes_is_passed_on_untouched() {
        let passed_on = vec!["--port".to_string(), "8080".to_string(), "--help".to_string()];
        check("run -- --port 8080 --help", &Task::Run { passed_on });
    }

    #[test]
    fn a_slip_is_answered_with_a_sentence() {
        for line in ["walk", "test everything", "run --port 8080", "icons now", "test rust ui"] {
            let words: Vec<String> = line.split_whitespace().map(str::to_string).collect();
            assert!(read(&words).is_err(), "`cargo xtask {line}` means nothing");
        }
    }
}
