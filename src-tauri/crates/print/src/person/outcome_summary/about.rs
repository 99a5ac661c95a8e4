//! Who the person is, and what works and does not, each note with whose view it is.

use domain::plan::{Collection, Entry, Perspective};
use domain::worksheet::{Section, Template, template};

use super::{Telling, heading};
use crate::sheet::{Block, Column, Hue, Level, List, Paragraph, Row, Size, Table, Text, Voice};
use crate::words::Word;

const PROFILE: &str = "one-page-profile";
const WORKING: &str = "working-not-working";

/// One note with how it came about.
struct Note {
    entry: Entry,
    perspective: Perspective,
    is_supported: bool,
    is_on_behalf: bool,
}

impl Telling<'_> {
    pub(super) fn profile(&self) -> Vec<Block> {
        let template = shipped(PROFILE);
        let language = self.words.language();
        let title = heading(Level::Two, template.title.in_language(language.short()), Hue::Fun);
        let notes: Vec<(&Section, Vec<Note>)> = template
            .sections
            .iter()
            .map(|section| (section, self.notes(PROFILE, section)))
            .collect();
        if notes.iter().all(|(_, notes)| notes.is_empty()) {
            return self.open(title, Word::EmptyProfile);
        }
        let mut blocks = vec![title];
        for (section, notes) in notes {
            let words = section.title.in_language(language.short());
            let mut heading = vec![heading(Level::Three, words, Hue::Fun)];
            if notes.is_empty() {
                let text = Text::quiet(self.words.word(Word::EmptyPart));
                heading.push(Block::Paragraph(Paragraph { text, size: Size::Body }));
            } else {
                let items = notes.iter().map(|note| self.with_view(note).into()).collect();
                heading.push(Block::List(List { items, hue: Hue::Fun }));
            }
            blocks.push(Block::Together(heading));
        }
        blocks
    }

    pub(super) fn working(&self) -> Vec<Block> {
        let template = shipped(WORKING);
        let language = self.words.language();
        let title = heading(Level::Two, template.title.in_language(language.short()), Hue::Good);
        let sections: Vec<Vec<Note>> =
            template.sections.iter().map(|section| self.notes(WORKING, section)).collect();
        let mut perspectives: Vec<Perspective> =
            sections.iter().flatten().map(|note| note.perspective).collect();
        // The person's own view is the first of all.
        perspectives.sort_unstable();
        perspectives.dedup();
        if perspectives.is_empty() {
            return self.open(title, Word::EmptyWorking);
        }
        let mut columns = vec![Column { head: Text::default(), weight: 1.0, hue: Hue::Plain }];
        for (section, hue) in template.sections.iter().zip([Hue::Good, Hue::Stop]) {
            let head = Text::plain(section.title.in_language(language.short()));
            columns.push(Column { head, weight: 2.2, hue });
        }
        let rows = perspectives
            .into_iter()
            .map(|perspective| {
                let mut cells = vec![vec![Text::plain(self.perspective(perspective))]];
                for notes in &sections {
                    let of = notes.iter().filter(|note| note.perspective == perspective);
                    cells.push(of.map(|note| self.with_manner(note)).collect());
                }
                Row { has_head: true, is_sum: false, cells }
            })
            .collect();
        vec![title, Block::Table(Table { columns, rows, hue: Hue::Good, is_form: false })]
    }

    fn notes(&self, worksheet: &str, section: &Section) -> Vec<Note> {
        let plan = &self.circle.plan;
        let entries = plan.entries().list.into_iter();
        entries
            .filter(|entry| entry.worksheet == worksheet && entry.section == section.id.as_str())
            // The desk prints this: what stays in the circle stays off the paper, too.
            .filter(|entry| !entry.is_private)
            .filter(|_| !self.day.worksheets.is_off_paper(worksheet, section.id.as_str()))
            .filter(|entry| !entry.text.trim().is_empty())
            .map(|entry| self.note(entry, section.first))
            .collect()
    }

    fn note(&self, entry: Entry, first: Perspective) -> Note {
        let record = self.circle.plan.record(Collection::Entries, &entry.id);
        let voice = record.map(|record| record.text("voice")).unwrap_or_default();
        Note {
            perspective: entry.perspective.unwrap_or(first),
            is_supported: voice == "Supported",
            is_on_behalf: voice == "OnBehalf",
            entry,
        }
    }

    /// Returns "Ten minutes before we go out · Family, for Amara".
    fn with_view(&self, note: &Note) -> Text {
        // The dot holds on to the words before it, so that no line begins with it.
        let view = self.view_of(note);
        self.said(&note.entry.text).and(Voice::Quiet, format!("\u{A0}· {view}"))
    }

    /// Returns whose view a note is, and how it came about: "Family, for Amara".
    pub(in crate::person) fn view(&self, entry: &Entry, first: Perspective) -> String {
        self.view_of(&self.note(entry.clone(), first))
    }

    fn view_of(&self, note: &Note) -> String {
        let mut view = self.perspective(note.perspective);
        if note.is_supported {
            view = self.words.say(Word::ViewSupported, &[("who", &view)]);
        } else if note.is_on_behalf {
            let details = [("who", view.as_str()), ("name", self.name())];
            view = self.words.say(Word::ViewOnBehalf, &details);
        }
        if note.entry.is_guess() {
            view = self.words.say(Word::ViewBestGuess, &[("who", &view)]);
        }
        view
    }

    /// Returns a note of which one knows already whose view it is.
    fn with_manner(&self, note: &Note) -> Text {
        let manners = self.manners_of(note);
        let text = self.said(&note.entry.text);
        if manners.is_empty() {
            return text;
        }
        text.and(Voice::Quiet, format!("\n{}", manners.join(", ")))
    }

    /// Returns how a note came about, where one knows already whose view it is.
    pub(in crate::person) fn manners(&self, entry: &Entry) -> Vec<String> {
        self.manners_of(&self.note(entry.clone(), Perspective::Person))
    }

    fn manners_of(&self, note: &Note) -> Vec<String> {
        let mut manners = Vec::new();
        if note.is_supported {
            manners.push(self.words.word(Word::NoteSupported));
        } else if note.is_on_behalf {
            manners.push(self.words.say(Word::NoteOnBehalf, &[("name", self.name())]));
        }
        if note.entry.is_guess() {
            manners.push(self.words.word(Word::NoteBestGuess));
        }
        manners
    }
}

fn shipped(id: &str) -> &'static Template {
    template(id).expect("BUG: the worksheets of the summary come with the app")
}
