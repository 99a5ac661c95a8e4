//! `cargo xtask test`: every check and test in one order, from the quick ones to the whole room.

use std::time::Instant;

use crate::house::{House, System};
use crate::program::{self, Failure, NPM};
use crate::progress::{self, Done, Step};
use crate::{setup, start};

/// What one may ask to be tested.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    All,
    Lint,
    Deny,
    Ui,
    Rust,
    E2e,
    Desktop,
}

impl Part {
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "lint" => Some(Part::Lint),
            "deny" => Some(Part::Deny),
            "ui" => Some(Part::Ui),
            "rust" => Some(Part::Rust),
            "e2e" => Some(Part::E2e),
            "desktop" => Some(Part::Desktop),
            _ => None,
        }
    }

    fn has(self, part: Part) -> bool {
        self == Part::All || self == part
    }

    pub fn has_deny(self) -> bool {
        self.has(Part::Deny)
    }

    /// The shell is part of the workspace, so whoever builds Rust needs the system's libraries.
    pub fn builds_rust(self) -> bool {
        !matches!(self, Part::Deny | Part::Ui)
    }

    /// The host carries the UI in itself, so whoever builds Rust needs the UI.
    pub fn needs_npm_of(self, folder: &str) -> bool {
        match folder {
            "tests/e2e" => self.has(Part::E2e),
            "tests/desktop" => self.has(Part::Desktop),
            _ => self != Part::Deny,
        }
    }
}

/// Sets up and runs the checks of a part; says at the end what ran and how long it took.
pub fn test(house: &House, part: Part) -> Result<(), Failure> {
    let began = Instant::now();
    let mut steps = setup::steps(house, part);
    let from = steps.len();
    steps.extend(checks(house, part));
    let ran = progress::carry_out_timed(steps)?;
    println!("\nAll of this went well:\n{}", progress::table(&ran[from..]));
    println!("{:>14}  in all", progress::spoken(began.elapsed()));
    Ok(())
}

fn checks(house: &House, part: Part) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    if part.has(Part::Lint) {
        steps.push(cargo(house, "cargo fmt", &["fmt", "--all", "--check"]));
    }
    if part.has(Part::Deny) {
        steps.push(deny(house));
    }
    match part {
        Part::Deny => {}
        Part::All | Part::Ui => steps.push(npm(house, "npm run build", "ui", &["run", "build"])),
        Part::Lint | Part::Rust | Part::E2e | Part::Desktop => steps.push(start::build_ui(house)),
    }
    if part.has(Part::Lint) {
        let all = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
        steps.push(cargo(house, "cargo clippy", &all));
    }
    if matches!(part, Part::All | Part::Lint | Part::Ui) {
        steps.push(npm(house, "npm run check", "ui", &["run", "check"]));
    }
    if part.has(Part::Ui) {
        steps.push(npm(house, "npm test", "ui", &["test"]));
    }
    if part.has(Part::Rust) {
        steps.push(rust_tests(house));
    }
    if matches!(part, Part::All | Part::E2e | Part::Desktop) {
        let all = ["build", "--workspace", "--all-targets"];
        steps.push(cargo(house, "Building the app and planlive", &all));
    }
    if part.has(Part::E2e) {
        steps.push(npm(house, "tests/e2e", "tests/e2e", &["test"]));
    }
    if part.has(Part::Desktop) {
        steps.push(desktop(house));
    }
    steps
}

fn cargo<'a>(house: &'a House, title: &str, arguments: &[&str]) -> Step<'a> {
    let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    Step::new(title, move |line| {
        program::run(line, house.cargo().args(arguments))?;
        Ok(Done::Now)
    })
}

fn npm<'a>(house: &'a House, title: &str, folder: &'a str, arguments: &[&str]) -> Step<'a> {
    let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    Step::new(title, move |line| {
        program::run(line, house.program(NPM, folder).args(arguments))?;
        Ok(Done::Now)
    })
}

fn deny(house: &House) -> Step<'_> {
    Step::new("cargo deny", |line| {
        let program = setup::cargo_deny_program(house)
            .ok_or_else(|| Failure("cargo-deny was installed and is gone again.".into()))?;
        let mut command = house.program(&program.to_string_lossy(), ".");
        // Two versions of one crate are upstream's doing; `cargo deny check bans` lists them.
        command.args(["check", "--allow", "duplicate", "bans", "licenses", "sources"]);
        program::run(line, &mut command)?;
        Ok(Done::Now)
    })
}

/// Runs every test, even after one failed: the list of all that fail is worth the wait.
fn rust_tests(house: &House) -> Step<'_> {
    let runner: &[&str] = match program::find("cargo-nextest") {
        Some(_) => &["nextest", "run", "--workspace", "--no-fail-fast"],
        None => &["test", "--workspace", "--no-fail-fast"],
    };
    let title = format!("cargo {}", runner[..runner.len() - 2].join(" "));
    cargo(house, &title, runner)
}

fn desktop(house: &House) -> Step<'_> {
    Step::new("tests/desktop", |line| {
        if System::here() != System::Linux {
            return Ok(Done::Already("not here: the real windows are tested on Linux".into()));
        }
        program::run(line, house.program("node", "tests/desktop").arg("run.mjs"))?;
        Ok(Done::Now)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(part: Part) -> Vec<String> {
        let house = House::here();
        checks(&house, part).iter().map(|step| step.title().to_string()).collect()
    }

    #[test]
    fn everything_is_the_sum_of_its_parts() {
        let all = titles(Part::All);
        for name in ["lint", "deny", "ui", "rust", "e2e", "desktop"] {
            let part = Part::named(name).expect("the part has a name");
            let own = titles(part);
            let missing: Vec<_> = own
                .iter()
                .filter(|title| !all.contains(title) && *title != "Building the UI")
                .collect();
            assert!(missing.is_empty(), "the whole test leaves out {missing:?} of {name}");
        }
    }

    #[test]
    fn the_ui_is_built_before_any_rust_that_carries_it() {
        for name in ["lint", "rust", "e2e", "desktop"] {
            let part = Part::named(name).expect("the part has a name");
            let own = titles(part);
            let place = |wanted: &dyn Fn(&str) -> bool| own.iter().position(|title| wanted(title));
            let ui = place(&|title| title == "Building the UI").expect("the UI is built");
            let rust = place(&|title| {
                title.contains("clippy") || title.contains("run") || title.contains("planlive")
            });
            assert!(rust.is_some_and(|rust| ui < rust), "{name}: {own:?}");
        }
    }
}
