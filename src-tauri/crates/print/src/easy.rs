//! What of an easy read paper is hard to read: the person's own words on it, text by text.
//!
//! Whatever a paper is made of, this looks at the finished blocks, and only at words that stand in
//! the plan: our own sentences are for us to mend.

use std::collections::BTreeSet;

use domain::{Circle, Day, EasyText, Hard, PaperWarning, check_easy, written};

use crate::sheet::{Block, Entry, Item, Run, Sheet, Text, Voice};

/// The most warnings of one paper: more than that nobody mends at once.
const MOST: usize = 60;

/// Words on the paper, and whether a picture goes with them.
struct Said<'a> {
    run: &'a Run,
    has_picture: bool,
}

/// Returns what is hard to read on a sheet that begins with this circle's pages. Pages of others
/// begin with their names.
pub(crate) fn hard_to_read(day: &Day, first: Option<&Circle>, sheet: &Sheet) -> Vec<PaperWarning> {
    let mut warnings = Vec::new();
    let mut circle = first;
    let mut own_words = first.map(|one| written(&one.plan)).unwrap_or_default();
    let mut told = BTreeSet::new();
    // Of a whole day the pages of one person end where the name of the next stands.
    for block in &sheet.blocks {
        if let Block::Name(name) = block {
            let named = name.text.words();
            let is_it = |one: &&Circle| one.person.name.trim() == named.trim();
            circle = day.circles.iter().map(AsRef::as_ref).find(is_it).or(circle);
            own_words = circle.map(|one| written(&one.plan)).unwrap_or_default();
            told.clear();
        }
        let Some(circle) = circle else { continue };
        let mut said = Vec::new();
        gather(block, &mut said);
        let own = said.iter().filter(|said| own_words.contains(said.run.words.trim()));
        let own: Vec<&Said<'_>> = own.filter(|said| told.insert(said.run.words.trim())).collect();
        let texts: Vec<EasyText<'_>> = own
            .iter()
            .map(|said| EasyText {
                words: said.run.words.trim(),
                language: said.run.language.as_deref().unwrap_or(sheet.language.tag()),
                has_picture: said.has_picture,
            })
            .collect();
        for (place, what) in check_easy(&texts) {
            if warnings.len() == MOST {
                return warnings;
            }
            warnings.push(warning(circle, what, texts[place].words));
        }
    }
    warnings
}

fn warning(circle: &Circle, what: Hard, text: &str) -> PaperWarning {
    PaperWarning::HardToRead { circle: circle.id.clone(), what, text: text.to_owned() }
}

/// Gathers the words of a block, those beside a picture and those without.
fn gather<'a>(block: &'a Block, said: &mut Vec<Said<'a>>) {
    match block {
        Block::Heading(heading) => texts([&heading.text], true, said),
        Block::Paragraph(paragraph) => texts([&paragraph.text], true, said),
        Block::List(list) => list.items.iter().for_each(|one| item(one, said)),
        Block::Facts(facts) => texts(facts.iter().map(|fact| &fact.value), true, said),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
            texts(cells, true, said);
        }
        Block::Week(week) => {
            for part in &week.parts {
                let days = part.days.iter().flatten();
                part.every_day.iter().chain(days).for_each(|one| entry(one, said));
            }
        }
        Block::Callout(callout) => callout.blocks.iter().for_each(|one| gather(one, said)),
        Block::Together(blocks) => blocks.iter().for_each(|one| gather(one, said)),
        Block::Figure(figure) => texts([&figure.caption], true, said),
        // A poster is a drawing already; the rest has nobody's own words on it.
        Block::Poster(_)
        | Block::Name(_)
        | Block::Cards(_)
        | Block::Sign(_)
        | Block::Lines(_)
        | Block::NewPage(_) => {}
    }
}

fn item<'a>(item: &'a Item, said: &mut Vec<Said<'a>>) {
    texts([&item.text], item.picture.is_some(), said);
}

fn entry<'a>(entry: &'a Entry, said: &mut Vec<Said<'a>>) {
    texts([&entry.text], entry.picture.is_some(), said);
}

fn texts<'a>(
    texts: impl IntoIterator<Item = &'a Text>,
    has_picture: bool,
    said: &mut Vec<Said<'a>>,
) {
    let runs = texts.into_iter().flat_map(|text| &text.0);
    let runs = runs.filter(|run| run.voice != Voice::Quiet);
    said.extend(runs.map(|run| Said { run, has_picture }));
}
