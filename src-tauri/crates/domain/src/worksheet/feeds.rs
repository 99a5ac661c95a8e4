//! Where notes go on from section to section, and that none comes back to where it was written.

use std::collections::BTreeMap;

use crate::worksheet::{WorksheetFault, Worksheets};

/// What a note can become besides a note on another worksheet.
const LISTS: [&str; 7] =
    ["outcomes", "actions", "actions.owner", "week", "week.where", "week.with", "week.why"];

/// Every section with the sections that it feeds: numbers, so that sixty of the longest worksheets
/// hold nobody up.
pub(super) struct Feeds {
    /// The number of a section by its worksheet and its own id.
    numbers: BTreeMap<String, usize>,
    fed: Vec<Vec<usize>>,
    /// The walk in which each was come upon last, and how many walks there were.
    seen: Vec<usize>,
    walks: usize,
}

impl Feeds {
    pub(super) fn of(worksheets: &Worksheets) -> Self {
        let sections = || worksheets.all().flat_map(|t| t.sections.iter().map(move |s| (t, s)));
        let numbers: BTreeMap<String, usize> =
            sections().enumerate().map(|(n, (t, s))| (name(t.id.as_str(), s), n)).collect();
        let fed = sections().map(|(_, section)| {
            let known = section.feeds.iter().filter_map(|feed| numbers.get(feed).copied());
            known.collect()
        });
        let fed: Vec<Vec<usize>> = fed.collect();
        let seen = vec![0; fed.len()];
        Self { numbers, fed, seen, walks: 0 }
    }

    /// Returns what is wrong with something that a section feeds.
    pub(super) fn fault(&mut self, home: &str, feed: &str) -> Option<WorksheetFault> {
        if LISTS.contains(&feed) {
            return None;
        }
        let Some(fed) = self.numbers.get(feed).copied() else {
            return Some(WorksheetFault::NoSuchTarget);
        };
        let home = self.numbers.get(home).copied()?;
        self.reaches(fed, home).then_some(WorksheetFault::Cycle)
    }

    /// Forgets that one section feeds another.
    pub(super) fn let_go(&mut self, home: &str, feed: &str) {
        if let (Some(home), Some(fed)) = (self.numbers.get(home), self.numbers.get(feed)) {
            self.fed[*home].retain(|other| other != fed);
        }
    }

    /// Tells whether what is written in one section can come to another by being used again.
    fn reaches(&mut self, from: usize, to: usize) -> bool {
        self.walks += 1;
        let mut open = vec![from];
        while let Some(place) = open.pop() {
            if place == to {
                return true;
            }
            if self.seen[place] != self.walks {
                self.seen[place] = self.walks;
                open.extend(&self.fed[place]);
            }
        }
        false
    }
}

/// Returns the name by which a section is fed.
pub(super) fn name(worksheet: &str, section: &crate::worksheet::Section) -> String {
    format!("{worksheet}/{}", section.id)
}
