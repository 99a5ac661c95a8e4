//! `planlive print`: paper of an event file, made as the room makes it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use chrono::Utc;
use clap::ValueEnum;
use domain::{
    AccessBy, CircleId, Day, Dress, PackChoice, PackSection, PaperFormat, PaperKind, Reader,
    choice_for,
};
use protocol::PaperRequest;
use room::{Printed, Stock, make_paper, noted_of};
use store::PictureId;

use crate::commands::files::{named, write_whole};
use crate::commands::opening::Opening;
use crate::commands::warnings::sentence;
use crate::commands::{Language, words::one_of};

/// Makes paper of an event: for one person or everyone, to read, to print or to go on writing.
#[derive(Debug, clap::Args)]
pub(crate) struct Print {
    /// The event file to read.
    event: PathBuf,
    /// What to print; may be given more than once.
    #[arg(long, value_enum, required = true)]
    kind: Vec<Kind>,
    /// The file to write; with `--each` or several kinds, the folder for the files.
    #[arg(short, long, value_name = "FILE_OR_FOLDER")]
    output: PathBuf,
    /// One person, by the id of the circle; everyone when it is left out.
    #[arg(long, value_name = "ID")]
    circle: Option<String>,
    /// A file for each person, in the order of the circles.
    #[arg(long, conflicts_with = "circle")]
    each: bool,
    /// Who is to read it.
    #[arg(long = "for", value_enum, default_value = "family")]
    reader: ForWhom,
    /// Who exactly, as it stands on the paper: "Lena and the night staff".
    #[arg(long, value_name = "WORDS")]
    made_for: Option<String>,
    /// The people were asked just now whether this reader may have it, and said yes.
    #[arg(long)]
    asked: bool,
    /// The parts of a pack; as the last time, or as usual, when it is left out.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PART,PART")]
    sections: Option<Vec<Section>>,
    /// How large the letters are, and whether pictures lead.
    #[arg(long, value_enum)]
    dress: Option<Letters>,
    /// With the notes that a circle keeps to itself: in its own copy, and only where it said so.
    #[arg(long)]
    private: bool,
    /// What kind of file.
    #[arg(long, value_enum, default_value = "pdf")]
    format: Format,
    /// The language of the headings.
    #[arg(long, value_enum, default_value = "en")]
    language: Language,
}

one_of! {
    /// The kinds of paper, as one writes them at a shell.
    Kind = PaperKind {
        /// What somebody, or everybody, takes home from the day.
        OutcomeSummary,
        /// The parts that are chosen, in one document.
        Pack,
        /// The one-page profile.
        Profile,
        /// The perfect week: a grid on one page, and as a list.
        Week,
        /// How just enough support makes the week happen.
        Support,
        /// My money on a page.
        Money,
        /// The outcomes.
        Outcomes,
        /// What is to be done, by whom and when.
        ActionPlan,
        /// What the support team works towards.
        Objectives,
        /// Who decides what with whom.
        DecisionAgreement,
        /// How the person says things.
        CommunicationChart,
        /// The people round the person.
        RelationshipCircle,
        /// PATH as a poster.
        Path,
        /// MAP as a poster.
        Map,
        /// The nine items of a support plan.
        SupportPlan,
        /// Sections A to K of an EHC plan.
        EhcPlan,
        /// Who has seen a plan, changed it, shown it and put it on paper.
        AccessLog,
        /// Every action of the event, by owner and by date.
        Actions,
        /// The agenda with what the facilitator says and asks.
        RunSheet,
        /// Worksheets to write on by hand.
        BlankSheets,
        /// Who was there.
        Attendance,
        /// What was planned beside what happened.
        PlannedActual,
        /// What many wish for, what works and what is missing, without a name.
        RollUp,
        /// A card for each circle, with the code.
        JoiningCards,
        /// A card to wear for each person and each member of their circle.
        NameCards,
        /// The sign at the door.
        DoorSign,
        /// What was planned beside what happened, for a spreadsheet (CSV).
        Timing,
    }
}

one_of! {
    /// Who reads it.
    ForWhom = Reader {
        /// The person and those round them: their own copy.
        Family,
        /// The council, the health board or another authority.
        Authority,
        /// Those who support the person day by day.
        SupportTeam,
    }
}

one_of! {
    /// The parts of a pack.
    Section = PackSection {
        Profile,
        ImportantTo,
        GoodDays,
        Working,
        Relationships,
        Decisions,
        Communication,
        Dreams,
        Path,
        Map,
        Week,
        WeekList,
        Support,
        Money,
        Outcomes,
        Actions,
        Contacts,
        OtherSheets,
    }
}

one_of! {
    /// How large the letters are.
    Letters = Dress {
        Standard,
        /// 18 point throughout.
        Large,
        /// 24 point throughout.
        Larger,
        /// A picture on the left, a short sentence on the right.
        EasyRead,
    }
}

one_of! {
    /// Kinds of files.
    Format = PaperFormat {
        Pdf,
        /// One page for a browser and a screen reader.
        Html,
        /// For a word processor.
        Docx,
    }
}

pub(crate) async fn print(print: Print, opening: &Opening) -> Result<()> {
    let event = print.event.clone();
    let (store, loaded) = opening.open(&event).await?;
    let day = loaded.day;
    let requests = requests(&print, &day)?;
    let is_folder = requests.len() > 1 || print.each || print.output.is_dir();
    let store = RefCell::new(store);
    let runtime = tokio::runtime::Handle::current();
    let photo = |id: &PictureId| {
        let mut store = store.borrow_mut();
        tokio::task::block_in_place(|| runtime.block_on(store.picture(id))).ok().flatten()
    };
    let now = Utc::now();
    // A form is filled by a command of its own.
    let form = |_: &str| None;
    let accesses = |circle: &CircleId| {
        let mut store = store.borrow_mut();
        let read = tokio::task::block_in_place(|| runtime.block_on(store.accesses_about(circle)));
        read.unwrap_or_default()
    };
    let (photo, form, accesses) = (&photo, &form, &accesses);
    let symbols = lan::symbol;
    let stock = Stock { day: &day, address: None, symbols, photo, form, accesses, now };
    let mut written = BTreeSet::new();
    for request in &requests {
        let printed = make_paper(request, &stock, &tell_progress)?;
        if is_folder {
            keep_all(&print.output, &printed, &mut written)?;
        } else {
            keep(&print.output, &printed)?;
        }
        for warning in &printed.warnings {
            eprintln!("planlive: {}", sentence(warning, &day));
        }
    }
    let mut store = store.into_inner();
    let by = AccessBy::computer();
    let everyone = || day.who_plan().map(|circle| &circle.id);
    let noted = requests.iter().flat_map(|request| noted_of(&by, request, everyone()));
    store.tell_accesses(noted.collect(), now).await.with_context(|| named(&event))?;
    store.close().await.with_context(|| named(&event))
}

/// Returns what is to be made, one paper after the other.
fn requests(print: &Print, day: &Day) -> Result<Vec<PaperRequest>> {
    let circle = print.circle.as_ref().map(|id| known_circle(id, day)).transpose()?;
    let usual = choice_for(&day.event, print.reader.meant());
    let sections = print.sections.as_ref().map(|all| all.iter().map(|one| one.meant()).collect());
    let choice = PackChoice {
        reader: usual.reader,
        sections: sections.unwrap_or(usual.sections),
        dress: print.dress.map_or(usual.dress, Letters::meant),
        with_private: print.private || usual.with_private,
        made_for: print.made_for.clone().unwrap_or(usual.made_for),
    };
    let request = |kind: &Kind| PaperRequest {
        kind: kind.meant(),
        circle: circle.clone(),
        language: print.language.on_paper().tag().to_owned(),
        format: print.format.meant(),
        choice: choice.clone(),
        was_asked: print.asked,
        each: print.each,
        form: None,
    };
    Ok(print.kind.iter().map(request).collect())
}

pub(crate) fn known_circle(id: &str, day: &Day) -> Result<CircleId> {
    let found = CircleId::new(id.to_owned()).ok().filter(|id| day.circle(id).is_ok());
    found.with_context(|| {
        let ids: Vec<_> = day.circles.iter().map(|circle| circle.id.to_string()).collect();
        format!("there is no circle \"{id}\" at this event; there are {}", ids.join(", "))
    })
}

/// Says how far it is to somebody who watches; a paper alone is made in a moment.
fn tell_progress(done: usize, of: usize) -> bool {
    let mut error = std::io::stderr();
    if of > 1 && error.is_terminal() {
        let end = if done == of { "\n" } else { "" };
        // Whoever closed the terminal does not want to know.
        drop(write!(error, "\r{done} of {of}{end}").and_then(|()| error.flush()));
    }
    true
}

/// Writes what was made as the file that was named.
fn keep(output: &Path, printed: &Printed) -> Result<()> {
    let [file] = printed.files.as_slice() else {
        bail!("{}: this is one file, and there is more than one paper", named(output));
    };
    write_whole(output, &file.bytes)?;
    println!("{} pages in {}", printed.pages, output.display());
    Ok(())
}

/// Writes what was made into a folder, each under a name of its own: two kinds of paper may have one
/// title.
fn keep_all(folder: &Path, printed: &Printed, written: &mut BTreeSet<String>) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| named(folder))?;
    for file in &printed.files {
        let mut path = folder.join(&file.name);
        let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
        let mut number = 2;
        // Two names that differ in large letters only are one to some systems.
        while !written.insert(path.to_string_lossy().to_lowercase()) {
            path = folder.join(format!("{stem} ({number}).{ending}"));
            number += 1;
        }
        write_whole(&path, &file.bytes)?;
        println!("{}", path.display());
    }
    Ok(())
}
