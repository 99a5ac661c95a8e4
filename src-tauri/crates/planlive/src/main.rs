//! `planlive`: the command line, and the host without a window.
#![expect(clippy::print_stdout, reason = "a command line speaks on its standard output")]

mod commands;
mod startup;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let line = commands::Line::parse();
    startup::log();
    match startup::run(line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("planlive: {}", startup::sentence(&error));
            ExitCode::FAILURE
        }
    }
}
