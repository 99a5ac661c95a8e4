//! Starting other programs, and saying plainly what became of them.

use std::ffi::OsStr;
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::progress::Line;

/// Why the work stopped, as sentences for the person at the keyboard.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Says no, with the reason.
pub fn fail<T>(sentence: impl Into<String>) -> Result<T, Failure> {
    Err(Failure(sentence.into()))
}

/// npm is a script on Windows, and scripts are found there only by their whole name.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
pub const NPX: &str = if cfg!(windows) { "npx.cmd" } else { "npx" };

/// Runs a program to its end; what it prints goes straight through. It gets no keyboard: nothing in
/// a build may stop to ask.
pub fn run(line: &Line, command: &mut Command) -> Result<(), Failure> {
    line.give_way();
    let words = words_of(command);
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| Failure(format!("`{words}` could not be started: {error}.")))?;
    match (status.success(), status.code()) {
        (true, _) => Ok(()),
        (false, Some(code)) => fail(format!("`{words}` ended with exit code {code}.")),
        (false, None) => fail(format!("`{words}` was stopped from outside ({status}).")),
    }
}

/// Returns what a program prints, or nothing when it is not there or fails.
pub fn read(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns whether a program runs and is content.
pub fn succeeds(program: impl AsRef<OsStr>, arguments: &[&str]) -> bool {
    read(program, arguments).is_some()
}

/// Returns where a program stands on the search path.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

fn words_of(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let arguments = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let failure = run(&Line::default(), &mut Command::new("no-such-program-here"))
            .expect_err("it cannot start");
        assert!(failure.0.starts_with("`no-such-program-here` could not be started"), "{failure}");
    }

    #[test]
    fn words_are_those_that_one_would_type() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["build", "-p", "planlive"]);
        assert_eq!(words_of(&command), "cargo build -p planlive");
    }
}
