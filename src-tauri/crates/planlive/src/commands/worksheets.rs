//! `planlive worksheet`: worksheets as files.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use domain::worksheet::{FILE_BYTES, Template, Worksheets, read, template, write};

use crate::commands::files::{named, read_event, write_whole};
use crate::commands::opening::Opening;

/// Worksheets as files: looks one over, writes one out, says which there are.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Worksheet {
    /// Says what is wrong with a worksheet file, and where.
    Check {
        /// The worksheet file (JSON).
        file: PathBuf,
        /// The event with whose worksheets it is to be used.
        event: Option<PathBuf>,
    },
    /// Writes a worksheet as a file, to change it or to share it.
    Export {
        /// The id of the worksheet, as `list` says it.
        id: String,
        /// The event whose worksheet it is; the one that comes with the app when left out.
        event: Option<PathBuf>,
        /// The file to write; standard output when it is left out.
        #[arg(short, long, value_name = "FILE.json")]
        output: Option<PathBuf>,
    },
    /// Lists the worksheets of an event, or those that come with the app.
    List {
        /// The event file.
        event: Option<PathBuf>,
    },
}

pub(crate) async fn worksheet(what: Worksheet, opening: &Opening) -> Result<()> {
    match what {
        Worksheet::Check { file, event } => check(&file, &worksheets_of(event, opening).await?),
        Worksheet::Export { id, event, output } => {
            export(&id, &worksheets_of(event, opening).await?, output.as_deref())
        }
        Worksheet::List { event } => {
            list(&worksheets_of(event, opening).await?);
            Ok(())
        }
    }
}

async fn worksheets_of(event: Option<PathBuf>, opening: &Opening) -> Result<Worksheets> {
    match event {
        Some(event) => Ok(read_event(&event, opening).await?.worksheets.as_ref().clone()),
        None => Ok(Worksheets::default()),
    }
}

fn check(file: &Path, worksheets: &Worksheets) -> Result<()> {
    let size = std::fs::metadata(file).with_context(|| named(file))?.len();
    if size > FILE_BYTES as u64 {
        bail!("{}: this is larger than any worksheet ({size} bytes)", named(file));
    }
    let text = std::fs::read_to_string(file).with_context(|| named(file))?;
    let template = read(&text).with_context(|| named(file))?;
    let (id, title) = (template.id.clone(), template.title.en.clone());
    let sections = template.sections.len();
    let others = worksheets.own.iter().filter(|own| own.id != id).cloned();
    let own: Vec<Template> = std::iter::once(template).chain(others).collect();
    let beside = Worksheets { own, set_aside: Vec::new() };
    // The first is this one; what is wrong with another is no fault of this file.
    if let Err((0, bad)) = beside.check() {
        return Err(bad).with_context(|| named(file));
    }
    println!("{title} ({id}), sections: {sections}. Nothing is wrong with it.");
    Ok(())
}

fn export(id: &str, worksheets: &Worksheets, output: Option<&Path>) -> Result<()> {
    let template = worksheets.find(id).with_context(|| {
        let ids: Vec<_> = worksheets.all().map(|t| t.id.to_string()).collect();
        format!("there is no worksheet \"{id}\"; there are {}", ids.join(", "))
    })?;
    let text = write(template);
    match output {
        Some(output) => write_whole(output, text.as_bytes())?,
        None => print!("{text}"),
    }
    Ok(())
}

fn list(worksheets: &Worksheets) {
    let width = worksheets.all().map(|t| t.id.as_str().len()).max().unwrap_or_default();
    for sheet in worksheets.all() {
        let id = sheet.id.as_str();
        let is_own = worksheets.own.iter().any(|own| own.id == sheet.id);
        let mut about = Vec::new();
        match (is_own, template(id).is_some()) {
            (true, true) => about.push("changed"),
            (true, false) => about.push("own"),
            (false, _) => {}
        }
        if worksheets.is_set_aside(id) {
            about.push("set aside");
        }
        let about =
            if about.is_empty() { String::new() } else { format!(" ({})", about.join(", ")) };
        println!("{id:width$}  {}{about}", sheet.title.en);
    }
}
