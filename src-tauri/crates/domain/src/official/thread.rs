//! The golden thread: from a hope through a need and an outcome to what is to be done.
//!
//! An outcome finds its hope and its need in its own fields (`aspiration`, `need_link`), and in
//! notes from which it came: links lead from note to note, as far as people used a note again. It
//! finds its provision where a part of the week, a cost or an action names it. Areas of life say
//! only to which section something belongs: nothing is guessed from them.

use std::collections::{BTreeMap, BTreeSet};

use crate::RecordId;
use crate::official::rules::{Supply, hopes};
use crate::official::supply::{is_need_of, line};
use crate::official::{Line, Reading, Says, ehc_asks};
use crate::plan::{Collection, Entry, Outcome};

/// One outcome with what leads to it and what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Thread {
    pub outcome: RecordId,
    pub statement: String,
    /// From section A.
    pub aspirations: Vec<Strand>,
    /// From B, C or D.
    pub needs: Vec<Strand>,
    /// From F, G, H1 or H2.
    pub provision: Vec<Strand>,
}

/// Something on a thread, and the section in which it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Strand {
    pub section: &'static str,
    pub line: Line,
}

impl Thread {
    /// Tells whether nothing is missing between the hope and what is to be done.
    pub fn is_whole(&self) -> bool {
        !self.aspirations.is_empty() && !self.needs.is_empty() && !self.provision.is_empty()
    }
}

impl Reading<'_> {
    pub(super) fn threads(&self) -> Vec<Thread> {
        let sources = Came::of(self);
        let provision = self.provision();
        let threads = self.outcomes().into_iter().map(|outcome| {
            let entries = sources.entries(&outcome.id);
            let serves = provision.iter().filter(|(_, line)| serves(line, &outcome.id));
            let provision =
                serves.map(|(section, line)| Strand { section, line: line.clone() }).collect();
            Thread {
                aspirations: self.aspirations(&outcome, &entries),
                needs: self.needs(&outcome, &entries),
                provision,
                statement: outcome.statement.trim().to_owned(),
                outcome: outcome.id,
            }
        });
        threads.collect()
    }

    fn aspirations(&self, outcome: &Outcome, entries: &[&Entry]) -> Vec<Strand> {
        let own = self.own(outcome, "aspiration").map(|line| Strand { section: "A", line });
        let is_hope = |entry: &&&Entry| hopes().iter().any(|source| self.is_from(source, entry));
        let told = entries.iter().filter(is_hope);
        let told = told.map(|entry| Strand { section: "A", line: self.note(entry) });
        own.into_iter().chain(told).collect()
    }

    fn needs(&self, outcome: &Outcome, entries: &[&Entry]) -> Vec<Strand> {
        let sections: Vec<_> =
            ehc_asks().iter().filter(|one| one.plan.contains(&Supply::Needs)).collect();
        let home = sections.iter().find(|one| is_need_of(one, outcome));
        let own = self.own(outcome, "need_link").zip(home);
        let own = own.map(|(line, home)| Strand { section: &home.id, line });
        let told = entries.iter().filter_map(|entry| {
            let has = |one: &&&crate::official::Asked| {
                one.notes.iter().any(|source| self.is_from(source, entry))
            };
            let section = sections.iter().find(has)?;
            Some(Strand { section: &section.id, line: self.note(entry) })
        });
        own.into_iter().chain(told).collect()
    }

    /// Returns what an outcome says of its own hope or need.
    fn own(&self, outcome: &Outcome, field: &str) -> Option<Line> {
        let record = self.circle.plan.record(Collection::Outcomes, &outcome.id)?;
        let text = record.text(field).trim().to_owned();
        let statement = outcome.statement.trim().to_owned();
        let is_said = !text.is_empty();
        let says = Says::Behind { text, outcome: statement };
        is_said.then(|| line(Collection::Outcomes, &outcome.id, says))
    }

    /// Returns the outcomes to which a link ties a record, in whichever direction.
    pub(super) fn tied(&self, collection: Collection, record: &RecordId) -> Vec<String> {
        let links = self.circle.plan.list(Collection::Links);
        let outcomes = Collection::Outcomes.name();
        let tied = links.iter().filter_map(|link| {
            let at = |collection: &str, id: &str| (link.text(collection), link.text(id).to_owned());
            let (from, to) = (at("from_collection", "from"), at("to_collection", "to"));
            let is_it =
                |end: &(&str, String)| end.0 == collection.name() && end.1 == record.as_str();
            if is_it(&from) && to.0 == outcomes {
                return Some(to.1);
            }
            (is_it(&to) && from.0 == outcomes).then_some(from.1)
        });
        tied.collect()
    }
}

fn serves(line: &Line, outcome: &RecordId) -> bool {
    match &line.says {
        Says::Provision(provision) => provision.outcomes.contains(outcome),
        Says::Note(_)
        | Says::Outcome(_)
        | Says::Behind { .. }
        | Says::Week { .. }
        | Says::Fallback { .. }
        | Says::Money(_)
        | Says::NoSum
        | Says::MoneyKept
        | Says::Action(_)
        | Says::Review { .. }
        | Says::Source { .. } => false,
    }
}

/// Where things came from: notes that were used again.
struct Came {
    /// Notes by their ids, without those that the circle keeps to itself.
    entries: BTreeMap<String, Entry>,
    /// Ids of notes by what was made of them.
    from: BTreeMap<(String, String), Vec<String>>,
}

impl Came {
    fn of(reading: &Reading<'_>) -> Self {
        let entries = reading.circle.plan.entries().list.into_iter();
        let entries = entries.filter(|entry| entry.says_something() && !reading.is_kept(entry));
        let mut from: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for link in reading.circle.plan.list(Collection::Links) {
            if link.text("from_collection") == Collection::Entries.name() {
                let to = (link.text("to_collection").to_owned(), link.text("to").to_owned());
                from.entry(to).or_default().push(link.text("from").to_owned());
            }
        }
        let entries = entries.map(|entry| (entry.id.as_str().to_owned(), entry)).collect();
        Self { entries, from }
    }

    /// Returns the notes from which an outcome came, the nearest first.
    fn entries(&self, outcome: &RecordId) -> Vec<&Entry> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![(Collection::Outcomes.name().to_owned(), outcome.as_str().to_owned())];
        while let Some(to) = open.pop() {
            for id in self.from.get(&to).into_iter().flatten() {
                if seen.insert(id) {
                    found.extend(self.entries.get(id));
                    open.push((Collection::Entries.name().to_owned(), id.clone()));
                }
            }
        }
        found
    }
}
