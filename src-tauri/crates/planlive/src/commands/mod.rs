//! What one can ask of the command line.

mod bench;
mod bundle;
mod copies;
mod delete;
mod files;
mod form;
mod lock;
mod nearby;
mod opening;
mod paper;
mod pictures;
mod serve;
mod spare;
mod timing;
mod warnings;
mod words;
mod worksheets;

use std::path::PathBuf;

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Planning Live: group planning days, without a window.
#[derive(Debug, Parser)]
#[command(name = "planlive", version, about, propagate_version = true)]
pub(crate) struct Line {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    opening: opening::Opening,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Hosts an event for the room: desk, wall and circles in browsers.
    Serve(serve::Serve),
    Spare(spare::Spare),
    /// Makes an event file out of the exchange format (JSON).
    Import {
        /// The file to read.
        file: PathBuf,
        /// The event file to make; it must not be there yet.
        #[arg(short, long, value_name = "EVENT.planlive")]
        output: PathBuf,
    },
    /// Writes an event file as the exchange format (JSON).
    Export {
        /// The event file to read.
        event: PathBuf,
        /// The file to write.
        #[arg(short, long, value_name = "FILE.json")]
        output: PathBuf,
    },
    Delete(delete::Delete),
    /// Makes a file for whoever helps with a fault: versions, counts, the log; nothing personal.
    Bundle {
        /// The event file to look over.
        event: PathBuf,
        /// The file to write.
        #[arg(short, long, value_name = "FILE.zip")]
        output: PathBuf,
    },
    /// Looks an event file over: is it whole, how new is it, can every record be read?
    Check {
        /// The event file to look over.
        event: PathBuf,
    },
    /// Lists the copies of an event that were made while it was open, the latest first.
    Copies {
        /// The event file.
        event: PathBuf,
    },
    Restore(copies::Restore),
    /// Copies an event into a folder, on a stick say, and reads the copy back.
    Copy {
        /// The event file.
        event: PathBuf,
        /// The folder; the copy gets a name that nothing there has yet.
        folder: PathBuf,
    },
    Merge(copies::Merge),
    Print(paper::Print),
    Lock(lock::Lock),
    #[command(name = "unlock")]
    TakeOff(lock::TakeOff),
    #[command(name = "change-passphrase")]
    Change(lock::Change),
    #[command(name = "recovery-sheet")]
    Sheet(lock::Sheet),
    Form(form::Form),
    Bench(bench::Bench),
    /// Prints the money and hours of an event as JSON, in pence and minutes.
    ///
    /// A person without a budget has no `allocation` and nothing `left`: none is not nought.
    Figures {
        /// The exchange file (.json) or event file (.planlive) to read.
        file: PathBuf,
        /// Adds what the figures are made of, and what is to be looked at.
        #[arg(long)]
        checks: bool,
        /// Prints every line for a spreadsheet instead (CSV, UTF-8): pounds and pence.
        #[arg(long, conflicts_with = "checks")]
        csv: bool,
    },
    /// Prints what was planned beside what happened, item by item.
    Timing {
        /// The event file to read.
        event: PathBuf,
        /// Prints it for a spreadsheet instead (CSV, UTF-8).
        #[arg(long)]
        csv: bool,
        /// The language of the headings.
        #[arg(long, value_enum, default_value = "en")]
        language: Language,
    },
    Nearby(nearby::Nearby),
    /// Worksheets as files: looks one over, writes one out, says which there are.
    #[command(subcommand)]
    Worksheet(worksheets::Worksheet),
    /// Writes completions for a shell to standard output.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: Shell,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Language {
    /// English
    En,
    /// Cymraeg
    Cy,
}

impl Language {
    fn on_paper(self) -> print::words::Language {
        match self {
            Self::En => print::words::Language::English,
            Self::Cy => print::words::Language::Welsh,
        }
    }
}

pub(crate) async fn carry_out(line: Line) -> Result<()> {
    let Line { command, opening } = line;
    let opening = &opening;
    match command {
        Command::Serve(serve) => serve::serve(serve, opening).await,
        Command::Spare(spare) => spare::spare(spare, opening).await,
        Command::Import { file, output } => files::import(&file, &output).await,
        Command::Delete(asked) => delete::delete(asked, opening).await,
        Command::Bundle { event, output } => bundle::bundle(&event, &output, opening).await,
        Command::Copies { event } => copies::copies(&event).await,
        Command::Restore(what) => copies::restore(what, opening).await,
        Command::Copy { event, folder } => copies::copy(&event, &folder, opening).await,
        Command::Merge(what) => copies::merge(what, opening).await,
        Command::Export { event, output } => files::export(&event, &output, opening).await,
        Command::Check { event } => files::check(&event, opening).await,
        Command::Print(print) => paper::print(print, opening).await,
        Command::Lock(asked) => lock::lock(&asked, opening).await,
        Command::TakeOff(asked) => lock::take_off(&asked, opening).await,
        Command::Change(asked) => lock::change(&asked, opening).await,
        Command::Sheet(asked) => lock::sheet(&asked, opening).await,
        Command::Form(what) => form::form(what, opening).await,
        Command::Bench(what) => bench::bench(&what),
        Command::Figures { file, checks, csv } => {
            let write = match (csv, checks) {
                (true, _) => exchange::write_spreadsheet,
                (false, true) => exchange::write_figures_with_checks,
                (false, false) => exchange::write_figures,
            };
            files::figures(&file, write, opening).await
        }
        Command::Timing { event, csv, language } => {
            timing::timing(&event, csv, language.on_paper(), opening).await
        }
        Command::Nearby(what) => nearby::nearby(&what).await,
        Command::Worksheet(what) => worksheets::worksheet(what, opening).await,
        Command::Completions { shell } => {
            let mut command = Line::command();
            clap_complete::generate(shell, &mut command, "planlive", &mut std::io::stdout());
            Ok(())
        }
    }
}
