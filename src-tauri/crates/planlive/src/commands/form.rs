//! `planlive form`: an authority's own form, filled from somebody's plan.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::Utc;
use domain::official::sources;
use domain::{AccessBy, BlankKind, Did, Noted, PackChoice, choice_for};
use exchange::form::{FORM_BYTES, Mapping, Unfilled, read_form, suggest, write_mapping};
use room::{FormOrder, fill_form};

use crate::commands::Language;
use crate::commands::files::{expect_no_event, named, write_whole};
use crate::commands::opening::Opening;
use crate::commands::paper::{ForWhom, known_circle};
use crate::commands::warnings::unfilled as why;

/// The largest mapping file that is read, in bytes.
const MAPPING_BYTES: u64 = 2_000_000;

/// Fills an authority's own form (DOCX) from somebody's plan, and names every field that was not
/// filled.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Form {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    fill: Option<Fill>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Lists the fields of a form, with what most likely goes into each.
    Fields {
        /// The form, a DOCX.
        form: PathBuf,
        /// Writes what is suggested as a mapping file, to be looked over.
        #[arg(long, value_name = "MAPPING.json")]
        mapping: Option<PathBuf>,
    },
    /// Lists what a plan has for the fields of a form.
    Sources,
}

#[derive(Debug, clap::Args)]
struct Fill {
    /// The event file to read.
    event: PathBuf,
    /// The person, by the id of the circle.
    #[arg(long, value_name = "ID")]
    circle: String,
    /// The authority's form, a DOCX.
    #[arg(long, value_name = "FORM.docx")]
    form: PathBuf,
    /// What goes into which field; by like names, when it is left out.
    #[arg(long, value_name = "MAPPING.json")]
    mapping: Option<PathBuf>,
    /// The file to write.
    #[arg(short, long, value_name = "FILE.docx")]
    output: PathBuf,
    /// Who is to read it.
    #[arg(long = "for", value_enum, default_value = "authority")]
    reader: ForWhom,
    /// Who exactly: "Harbour Council".
    #[arg(long, value_name = "WORDS")]
    made_for: Option<String>,
    /// The person was asked just now whether this reader may have it, and said yes.
    #[arg(long)]
    asked: bool,
    /// With the notes that a circle keeps to itself: in its own copy, and only where it said so.
    #[arg(long)]
    private: bool,
    /// The language of the form.
    #[arg(long, value_enum, default_value = "en")]
    language: Language,
}

pub(crate) async fn form(form: Form, opening: &Opening) -> Result<()> {
    match (form.what, form.fill) {
        (Some(What::Fields { form, mapping }), _) => fields(&form, mapping.as_deref()),
        (Some(What::Sources), _) => {
            for source in sources() {
                println!("{}", source.name);
            }
            Ok(())
        }
        (None, Some(form)) => fill(&form, opening).await,
        (None, None) => unreachable!("BUG: without a word of its own, the form is asked for"),
    }
}

fn fields(form: &Path, output: Option<&Path>) -> Result<()> {
    let fields = read_form(&read(form)?).with_context(|| named(form))?;
    let suggested = suggest(&fields, sources());
    for field in &fields {
        let found = suggested.fields.iter().find(|one| one.field == field.name);
        let goes =
            found.map_or("-".to_owned(), |one| format!("{} as {}", one.source, one.shape.name()));
        println!("{}\t{}\t{goes}", field.name, kind(field.kind));
    }
    eprintln!("planlive: {} fields, {} suggested", fields.len(), suggested.fields.len());
    let Some(output) = output else { return Ok(()) };
    let name = form.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let mapping = Mapping { name: name.unwrap_or_default(), ..suggested };
    write_whole(output, write_mapping(&mapping).as_bytes())
}

async fn fill(asked: &Fill, opening: &Opening) -> Result<()> {
    let form = read(&asked.form)?;
    let mapping = match &asked.mapping {
        Some(path) => mapping(path)?,
        None => {
            let fields = read_form(&form).with_context(|| named(&asked.form))?;
            suggest(&fields, sources())
        }
    };
    let (mut store, loaded) = opening.open(&asked.event).await?;
    let day = loaded.day;
    let circle = known_circle(&asked.circle, &day)?;
    let usual = choice_for(&day.event, asked.reader.meant());
    let choice = PackChoice {
        with_private: asked.private || usual.with_private,
        made_for: asked.made_for.clone().unwrap_or_else(|| usual.made_for.clone()),
        ..usual
    };
    let filled = fill_form(&FormOrder {
        day: &day,
        circle: &circle,
        choice: &choice,
        was_asked: asked.asked,
        language: asked.language.on_paper(),
        now: Utc::now(),
        form: &form,
        mapping: &mapping,
    })
    .with_context(|| named(&asked.form))?;
    expect_no_event(&asked.output)?;
    let noted = Noted::once(Some(circle.clone()), AccessBy::computer(), Did::FormFilled);
    store.tell_accesses(vec![noted], Utc::now()).await.with_context(|| named(&asked.event))?;
    store.close().await.with_context(|| named(&asked.event))?;
    write_whole(&asked.output, &filled.bytes)?;
    for unfilled in &filled.unfilled {
        eprintln!("planlive: not filled: {}", sentence(unfilled));
    }
    for name in &filled.not_in_form {
        eprintln!("planlive: the form has no field \"{name}\", which the mapping names");
    }
    let name = day.circle(&circle).map(|circle| circle.person.name.as_str()).unwrap_or_default();
    let whom = match choice.made_for.trim() {
        "" => name.to_owned(),
        made_for => format!("{name}, for {made_for}"),
    };
    println!("{whom}: {}; {}", asked.output.display(), last_line(&filled.unfilled));
    Ok(())
}

/// Returns all that was not filled, in one line.
fn last_line(unfilled: &[Unfilled]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for one in unfilled {
        if !names.contains(&one.name.as_str()) {
            names.push(&one.name);
        }
    }
    match names.as_slice() {
        [] => "every field is filled".to_owned(),
        names => format!("{} not filled: {}", names.len(), names.join(", ")),
    }
}

fn sentence(unfilled: &Unfilled) -> String {
    let why = why(unfilled.why);
    match unfilled.row {
        Some(row) => format!("{} (row {row}): {why}", unfilled.name),
        None => format!("{}: {why}", unfilled.name),
    }
}

fn kind(kind: BlankKind) -> &'static str {
    match kind {
        BlankKind::Text => "text",
        BlankKind::RichText => "rich text",
        BlankKind::CheckBox => "check box",
        BlankKind::Date => "date",
        BlankKind::List => "list",
        BlankKind::Combo => "list or text",
        BlankKind::Placeholder => "placeholder",
    }
}

fn mapping(path: &Path) -> Result<Mapping> {
    let bytes = read_up_to(path, MAPPING_BYTES)?;
    let text = String::from_utf8(bytes).with_context(|| named(path))?;
    Mapping::read(&text).with_context(|| named(path))
}

fn read(form: &Path) -> Result<Vec<u8>> {
    read_up_to(form, FORM_BYTES as u64)
}

/// Reads a file as far as it may be long and one byte more, by which it is too long.
fn read_up_to(path: &Path, most: u64) -> Result<Vec<u8>> {
    use std::io::Read;
    let file = std::fs::File::open(path).with_context(|| named(path))?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).with_context(|| named(path))?;
    Ok(bytes)
}
