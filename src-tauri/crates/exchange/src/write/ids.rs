//! Under which id each record stands in the file, so that a link finds both its ends again.
//!
//! In the file, a note's id is its own only within its section, and what there is one of has none.

use std::collections::{BTreeMap, BTreeSet};

use domain::RecordId;
use domain::plan::{Collection, Plan, Record};

use super::plan::{Sheet, about_of};
use crate::read::{FILE_ID, ends_of};
use crate::weeks::Weeks;

pub(super) struct Ids(BTreeMap<(Collection, RecordId), String>);

impl Ids {
    /// Gives every record that is written its id in the file.
    pub(super) fn of(plan: &Plan, weeks: &Weeks<'_>, sheets: &[Sheet<'_>]) -> Self {
        let mut ids = Self(BTreeMap::new());
        ids.put_weeks(weeks);
        ids.put_what_hangs_on_weeks(plan);
        let mut put = |collection, record: &Record, id: &str| {
            ids.0.insert((collection, record.id.clone()), id.to_owned());
        };
        for collection in [
            Collection::Outcomes,
            Collection::Actions,
            Collection::Intentions,
            Collection::CheckIns,
            Collection::Revisions,
            Collection::Links,
            Collection::Gaps,
        ] {
            plan.list(collection).into_iter().for_each(|r| put(collection, r, r.id.as_str()));
        }
        if let Some(review) = plan.list(Collection::Reviews).first() {
            put(Collection::Reviews, review, "review");
        }
        if let Some(about) = about_of(plan) {
            put(Collection::About, about, "plan");
        }
        for (entry, id) in of_entries(sheets, &linked(plan)) {
            put(Collection::Entries, entry, &id);
        }
        ids.let_loose_links_go(plan);
        ids
    }

    fn put_weeks(&mut self, weeks: &Weeks<'_>) {
        let mut n_mixes = 0;
        for week in weeks.all() {
            let id = RecordId::new(week.id).expect("BUG: a week has the id of its record");
            self.0.insert((Collection::Weeks, id), week.id.to_owned());
            for block in &week.blocks {
                let id = &block.record.id;
                self.0.insert((Collection::Blocks, id.clone()), id.to_string());
                for mix in &block.mixes {
                    n_mixes += 1;
                    self.0.insert((Collection::Mixes, mix.id.clone()), format!("m{n_mixes}"));
                }
            }
        }
    }

    /// An idea goes with its block, and what a week costs with its week: in no other is it counted.
    fn put_what_hangs_on_weeks(&mut self, plan: &Plan) {
        for (collection, field, named) in [
            (Collection::Ideas, "block", Collection::Blocks),
            (Collection::Costs, "week", Collection::Weeks),
        ] {
            for record in plan.list(collection) {
                let is_anywhere = record.value(field).is_none() && collection == Collection::Costs;
                let is_there = |id: RecordId| self.written(named, &id).is_some();
                if is_anywhere || RecordId::new(record.text(field)).is_ok_and(is_there) {
                    self.0.insert((collection, record.id.clone()), record.id.to_string());
                }
            }
        }
    }

    /// Takes the links out of which an end is not in the file, and with each those that link to it.
    fn let_loose_links_go(&mut self, plan: &Plan) {
        let links = plan.list(Collection::Links);
        let mut to_links: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
        for link in &links {
            for (of, end) in ends_of(Collection::Links) {
                if link.text(of) == Collection::Links.name() {
                    to_links.entry(link.text(end)).or_default().push(link);
                }
            }
        }
        let is_loose = |link: &&Record| {
            let mut ends = ends_of(Collection::Links).iter();
            ends.any(|(of, end)| self.at_end(link, of, end).is_none())
        };
        let mut loose: Vec<&Record> = links.iter().copied().filter(is_loose).collect();
        while let Some(link) = loose.pop() {
            if self.0.remove(&(Collection::Links, link.id.clone())).is_some() {
                loose.extend(to_links.get(link.id.as_str()).into_iter().flatten());
            }
        }
    }

    /// Returns the id of a record in the file; nothing when it is not in the file.
    pub(super) fn written(&self, collection: Collection, id: &RecordId) -> Option<&str> {
        self.0.get(&(collection, id.clone())).map(String::as_str)
    }

    /// Returns the id in the file of the record that two fields of another name.
    pub(super) fn at_end(&self, record: &Record, collection: &str, id: &str) -> Option<&str> {
        let collection = Collection::named(record.text(collection))?;
        self.written(collection, &RecordId::new(record.text(id)).ok()?)
    }
}

/// Returns the notes that something else in the plan names.
fn linked(plan: &Plan) -> BTreeSet<&str> {
    let mut linked = BTreeSet::new();
    for collection in [Collection::Links, Collection::Revisions] {
        for record in plan.list(collection) {
            let is_note = |of: &str| record.text(of) == Collection::Entries.name();
            let notes = ends_of(collection).iter().filter(|(of, _)| is_note(of));
            linked.extend(notes.map(|(_, id)| record.text(id)));
        }
    }
    linked
}

/// Gives every note its id in the file: the one that it had in the file it came from, unless
/// another has that. A note that something names has an id like no other; the rest are told apart
/// within their section.
fn of_entries<'a>(sheets: &[Sheet<'a>], linked: &BTreeSet<&str>) -> Vec<(&'a Record, String)> {
    let had = |entry: &'a Record| {
        entry.value(FILE_ID).and_then(|id| id.as_str()).unwrap_or(entry.id.as_str())
    };
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let all = || sheets.iter().flat_map(|sheet| sheet.entries.iter().copied());
    all().for_each(|entry| *count.entry(had(entry)).or_default() += 1);
    let mut ids = Vec::new();
    let mut named: BTreeSet<String> = BTreeSet::new();
    for entry in all().filter(|entry| linked.contains(entry.id.as_str())) {
        let is_own = |id: &str| id == had(entry) && count[id] == 1;
        let id = first_free(entry, had(entry), |id| {
            !named.contains(id) && (is_own(id) || !count.contains_key(id))
        });
        named.insert(id.clone());
        ids.push((entry, id));
    }
    for sheet in sheets {
        let mut here: BTreeSet<String> = BTreeSet::new();
        for entry in sheet.entries.iter().filter(|entry| !linked.contains(entry.id.as_str())) {
            let is_free = |id: &str| !here.contains(id) && !named.contains(id);
            let id = first_free(entry, had(entry), is_free);
            here.insert(id.clone());
            ids.push((entry, id));
        }
    }
    ids
}

/// Returns the first id that is free: the one it had, its own, or a new one.
fn first_free(entry: &Record, had: &str, is_free: impl Fn(&str) -> bool) -> String {
    let known = [had, entry.id.as_str()].into_iter().find(|id| is_free(id));
    let new = || (2..).map(|n| format!("again{n}")).find(|id| is_free(id));
    known.map(str::to_owned).or_else(new).expect("BUG: numbers never end")
}
