//! `cargo xtask run`: builds what is out of date and opens the app on the sample day.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::freshness;
use crate::house::{House, System};
use crate::program::{self, Failure, NPM, fail};
use crate::progress::{self, Done, Step};
use crate::setup;
use crate::system_needs::For;

/// The day that everyone can try: the public example, in the repository as JSON.
const SAMPLE: &str = "src-tauri/crates/exchange/sample/harbour-house.json";
const SAMPLE_EVENT: &str = "Harbour House planning day.planlive";
/// The pages that the host serves.
const FACES: [&str; 3] = ["desk", "wall", "circle"];

/// Builds and starts; returns only when the app cannot be started (or, on Windows, has ended).
pub fn run(house: &House, passed_on: &[String]) -> Result<(), Failure> {
    let event = house.data.join(SAMPLE_EVENT);
    progress::carry_out(vec![
        setup::tools(),
        setup::system_packages(For::Running),
        setup::npm_packages(house, "ui"),
        build_ui(house),
        build_programs(house),
        sample_event(house, &event),
    ])?;
    let mut command = if has_display() {
        println!("\nOpening “{}”.", event.display());
        Command::new(house.built("planning-live"))
    } else {
        println!("\nNo display here: serving “{}” instead. Ctrl-C ends it.\n", event.display());
        let mut serve = Command::new(house.built("planlive"));
        serve.arg("serve");
        serve
    };
    command.arg(&event).args(passed_on);
    become_it(command)
}

/// Builds the UI when its sources are newer than its pages.
pub fn build_ui(house: &House) -> Step<'_> {
    Step::new("Building the UI", |line| {
        let ui = house.root.join("ui");
        let unreadable = |error| Failure(format!("{} cannot be read: {error}.", ui.display()));
        let pages = FACES.map(|face| ui.join("dist").join(format!("{face}.html")));
        let newest = freshness::newest_below(&ui, &["dist", "node_modules"]).map_err(unreadable)?;
        if freshness::is_fresh(&pages, newest) {
            return Ok(Done::Already("up to date".into()));
        }
        program::run(line, house.program(NPM, "ui").args(["run", "build"]))?;
        Ok(Done::Now)
    })
}

fn build_programs(house: &House) -> Step<'_> {
    Step::new("Building the app (the first time takes some minutes)", |line| {
        program::run(line, house.cargo().args(["build", "-p", "planning-live", "-p", "planlive"]))?;
        Ok(Done::Now)
    })
}

/// Makes the sample event once; what people wrote in it since then stays.
fn sample_event<'a>(house: &'a House, event: &'a Path) -> Step<'a> {
    Step::new("The sample event", move |line| {
        if event.exists() {
            return Ok(Done::Already("there; delete the file to begin afresh".into()));
        }
        fs::create_dir_all(&house.data).map_err(|error| {
            Failure(format!("{} cannot be made: {error}.", house.data.display()))
        })?;
        let mut import = Command::new(house.built("planlive"));
        import.current_dir(&house.root).args(["import", SAMPLE, "-o"]).arg(event);
        program::run(line, &mut import)?;
        if event.exists() {
            Ok(Done::Now)
        } else {
            fail(format!("`planlive import` was content and made no {}.", event.display()))
        }
    })
}

fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    System::here() != System::Linux || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Hands this process over to the program, so that Ctrl-C and signals reach it and nobody else.
#[cfg(unix)]
fn become_it(mut command: Command) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    fail(format!("{} could not be started: {error}.", command.get_program().display()))
}

/// Starts the program and waits; the console hands Ctrl-C to both.
#[cfg(not(unix))]
fn become_it(mut command: Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| {
        Failure(format!("{} could not be started: {error}.", command.get_program().display()))
    })?;
    if status.success() { Ok(()) } else { fail(format!("The app ended with {status}.")) }
}
