//! `cargo xtask run` and `cargo xtask test`: from a clean clone to a running sample day, and to the
//! certainty that everything holds. Knows the tools of the house, nothing of the day.
#![allow(clippy::print_stdout, reason = "telling people what happens is its work")]

mod bindings;
mod checks;
mod command_line;
mod freshness;
mod house;
mod icons;
mod program;
mod progress;
mod setup;
mod start;
mod system_needs;
mod versions;

use std::process::ExitCode;

use command_line::{Task, WrongUse};
use house::House;
use program::Failure;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command_line::read(&words) {
        Ok(Task::Help(text)) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Ok(task) => match carry_out(task) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                eprintln!("\n{failure}");
                ExitCode::FAILURE
            }
        },
        Err(WrongUse(sentence)) => {
            eprintln!("{sentence}\nTry `cargo xtask --help`.");
            ExitCode::from(2)
        }
    }
}

fn carry_out(task: Task) -> Result<(), Failure> {
    let house = House::here();
    match task {
        Task::Run { passed_on } => start::run(&house, &passed_on),
        Task::Test(part) => checks::test(&house, part),
        Task::Setup => progress::carry_out(setup::steps(&house, checks::Part::All)),
        Task::Bindings => bindings::write(&house),
        Task::Icons => icons::draw(&house),
        Task::Help(_) => unreachable!("BUG: help is answered before anything is carried out"),
    }
}
