//! The lines of an item: first the notes of worksheets, then the plan's own lists.

use crate::official::rules::{Kind, Source};
use crate::official::{Asked, Line, NoteLine, Origin, Reading, Says, Voice, Whose};
use crate::plan::{Collection, Entry, Perspective, Sorted};
use crate::worksheet::Answers;

impl Reading<'_> {
    /// Returns the lines of an item, and how many notes the circle keeps to itself.
    pub(super) fn lines(&self, asked: &'static Asked) -> (Vec<Line>, u32) {
        if asked.kind == Kind::NotOurs {
            return (Vec::new(), 0);
        }
        let (mut lines, mut kept) = (Vec::new(), 0);
        let entries = self.circle.plan.entries().list;
        for source in &asked.notes {
            // In the order in which the sheet asks.
            let mut of: Vec<(usize, &Entry)> = entries
                .iter()
                .filter(|entry| self.is_from(source, entry))
                .map(|entry| (self.place(entry), entry))
                .collect();
            of.sort_by_key(|(place, _)| *place);
            for (_, entry) in of {
                if self.is_kept(entry) {
                    kept += 1;
                } else {
                    lines.push(self.note(entry));
                }
            }
        }
        for supply in &asked.plan {
            lines.extend(self.supplied(asked, *supply));
        }
        (lines, kept)
    }

    /// Tells whether a note says something that one of these sources supplies. Of pictures that
    /// were sorted only those that the person likes are said to others.
    pub(super) fn is_from(&self, source: &Source, entry: &Entry) -> bool {
        source.has(&entry.worksheet, &entry.section)
            && entry.says_something()
            && (source.views.is_empty() || source.views.contains(&self.view(entry)))
            && (!self.is_sorted(entry) || entry.sort == Some(Sorted::Like))
    }

    fn is_sorted(&self, entry: &Entry) -> bool {
        let sheet = self.day.worksheets.find(&entry.worksheet);
        let section = sheet.and_then(|sheet| sheet.section(&entry.section));
        section.is_some_and(|section| section.answers == Answers::Sort)
    }

    /// Tells whether the circle keeps a note off this copy.
    pub(super) fn is_kept(&self, entry: &Entry) -> bool {
        let is_private =
            entry.is_private || self.day.worksheets.is_off_paper(&entry.worksheet, &entry.section);
        is_private && !self.allowed.private
    }

    fn place(&self, entry: &Entry) -> usize {
        let sheet = self.day.worksheets.find(&entry.worksheet);
        let mut sections = sheet.iter().flat_map(|sheet| &sheet.sections);
        sections.position(|one| one.id.as_str() == entry.section).unwrap_or(usize::MAX)
    }

    /// Returns whose view a note is: who said it, or whom its section asks first.
    pub(super) fn view(&self, entry: &Entry) -> Perspective {
        let first = || {
            let sheet = self.day.worksheets.find(&entry.worksheet)?;
            Some(sheet.section(&entry.section)?.first)
        };
        entry.perspective.or_else(first).unwrap_or(Perspective::Other)
    }

    pub(super) fn note(&self, entry: &Entry) -> Line {
        let record = self.circle.plan.record(Collection::Entries, &entry.id);
        let voice = match record.map(|record| record.text("voice")) {
            Some("Supported") => Voice::Supported,
            Some("OnBehalf") => Voice::OnBehalf,
            Some(_) | None => Voice::Own,
        };
        let whose = Whose { perspective: self.view(entry), voice, is_guess: entry.is_guess() };
        let columns = self.columns(entry);
        Line {
            from: Origin::Note {
                worksheet: entry.worksheet.clone(),
                section: entry.section.clone(),
                record: entry.id.clone(),
            },
            whose: Some(whose),
            says: Says::Note(NoteLine {
                text: entry.text.trim().to_owned(),
                symbol: entry.symbol.clone(),
                picture: entry.picture.clone(),
                sort: entry.sort,
                columns,
            }),
        }
    }

    /// Returns what stands beside a note, in the order in which its sheet has the columns.
    fn columns(&self, entry: &Entry) -> Vec<(String, String)> {
        let sheet = self.day.worksheets.find(&entry.worksheet);
        let section = sheet.and_then(|sheet| sheet.section(&entry.section));
        let place = |id: &str| {
            let mut known = section.iter().flat_map(|section| &section.columns);
            known.position(|column| column.id.as_str() == id).unwrap_or(usize::MAX)
        };
        let mut columns = entry.columns.clone();
        columns.retain(|(_, value)| !value.trim().is_empty());
        columns.sort_by_key(|(id, _)| place(id));
        columns
    }
}
