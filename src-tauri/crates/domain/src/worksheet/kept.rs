//! The worksheets of one event: the shipped ones, the organiser's own, and those set aside.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::worksheet::read::bad;
use crate::worksheet::{BadWorksheet, Section, Template, WorksheetFault, read};
use crate::{Rejection, WorksheetId};

/// The most worksheets of an organiser's own.
pub const OWN_WORKSHEETS: u32 = 60;
/// What a note can become besides a note on another worksheet.
const LISTS: [&str; 7] =
    ["outcomes", "actions", "actions.owner", "week", "week.where", "week.with", "week.why"];

/// The worksheets that an event has beside the shipped ones, and those that it does not use.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Worksheets {
    /// Written or changed by the organiser; one with the id of a shipped one stands in its place.
    pub own: Vec<Template>,
    /// Not offered to circles. What was written on them is still there.
    pub set_aside: Vec<WorksheetId>,
}

impl Worksheets {
    /// Returns every worksheet, the shipped ones in their order and then the others.
    pub fn all(&self) -> impl Iterator<Item = &Template> {
        let shipped = shipped().iter().map(|t| self.own_of(t.id.as_str()).unwrap_or(t));
        let new = self.own.iter().filter(|own| template(own.id.as_str()).is_none());
        shipped.chain(new)
    }

    /// Returns the worksheet of this id.
    pub fn find(&self, id: &str) -> Option<&Template> {
        self.own_of(id).or_else(|| template(id))
    }

    /// Tells whether circles are not offered this worksheet.
    pub fn is_set_aside(&self, id: &str) -> bool {
        self.set_aside.iter().any(|aside| aside.as_str() == id)
    }

    /// Says which of the own worksheets feeds what is not there, or in the end itself, and where.
    pub fn check(&self) -> Result<(), (usize, BadWorksheet)> {
        let mut own = self.own.iter().enumerate();
        own.try_for_each(|(n, own)| check_feeds(self, &own.id).map_err(|bad| (n, bad)))
    }

    /// Returns the worksheets without feeds that lead nowhere, or round to where they began: what
    /// they led to was let go, or is another worksheet now.
    pub fn without_loose_feeds(&self) -> Self {
        let mut next = self.clone();
        for own in 0..next.own.len() {
            for section in 0..next.own[own].sections.len() {
                let home = format!("{}/{}", next.own[own].id, next.own[own].sections[section].id);
                let mut feeds = std::mem::take(&mut next.own[own].sections[section].feeds);
                let sections = sections_of(&next);
                feeds.retain(|feed| fault_of_feed(&sections, &home, feed).is_none());
                next.own[own].sections[section].feeds = feeds;
            }
        }
        next
    }

    fn own_of(&self, id: &str) -> Option<&Template> {
        self.own.iter().find(|own| own.id.as_str() == id)
    }
}

/// Returns the worksheets with this one in, in place of the one with its id.
pub(crate) fn keep(worksheets: &Worksheets, file: &str) -> Result<Worksheets, Rejection> {
    let template = read(file)?;
    let mut next = worksheets.clone();
    let id = template.id.clone();
    match next.own.iter().position(|own| own.id == id) {
        Some(at) => next.own[at] = template,
        None if next.own.len() >= OWN_WORKSHEETS as usize => {
            return Err(Rejection::TooMany { most: OWN_WORKSHEETS });
        }
        None => next.own.push(template),
    }
    check_feeds(&next, &id)?;
    Ok(next)
}

/// Returns the worksheets without an own one; a shipped one is as it came again.
pub(crate) fn drop_own(worksheets: &Worksheets, id: &WorksheetId) -> Result<Worksheets, Rejection> {
    let mut next = worksheets.clone();
    next.own.retain(|own| &own.id != id);
    if next.own.len() == worksheets.own.len() {
        return Err(Rejection::NoSuchWorksheet);
    }
    Ok(next)
}

/// Returns the worksheets with these set aside, and no others.
pub(crate) fn set_aside(
    worksheets: &Worksheets,
    ids: &[WorksheetId],
) -> Result<Worksheets, Rejection> {
    if !ids.iter().all(|id| worksheets.find(id.as_str()).is_some()) {
        return Err(Rejection::NoSuchWorksheet);
    }
    let mut set_aside = ids.to_vec();
    set_aside.sort_unstable();
    set_aside.dedup();
    Ok(Worksheets { set_aside, ..worksheets.clone() })
}

/// Says no when a section of this worksheet feeds what is not there, or in the end itself.
fn check_feeds(worksheets: &Worksheets, id: &WorksheetId) -> Result<(), BadWorksheet> {
    let template = worksheets.find(id.as_str()).expect("BUG: it was just kept");
    let sections = sections_of(worksheets);
    for (n, section) in template.sections.iter().enumerate() {
        let home = format!("{id}/{}", section.id);
        for (at, feed) in section.feeds.iter().enumerate() {
            if let Some(fault) = fault_of_feed(&sections, &home, feed) {
                return Err(bad(&format!("sections[{n}].feeds[{at}]"), fault));
            }
        }
    }
    Ok(())
}

/// Returns every section by its worksheet and its own id.
fn sections_of(worksheets: &Worksheets) -> BTreeMap<String, &Section> {
    let sheets = worksheets.all();
    sheets.flat_map(|t| t.sections.iter().map(move |s| (format!("{}/{}", t.id, s.id), s))).collect()
}

/// Returns what is wrong with something that a section feeds.
fn fault_of_feed(
    sections: &BTreeMap<String, &Section>,
    home: &str,
    feed: &str,
) -> Option<WorksheetFault> {
    if LISTS.contains(&feed) {
        return None;
    }
    if !sections.contains_key(feed) {
        return Some(WorksheetFault::NoSuchTarget);
    }
    reaches(sections, feed, home).then_some(WorksheetFault::Cycle)
}

/// Tells whether what is written in one section can come to another by being used again.
fn reaches(sections: &BTreeMap<String, &Section>, from: &str, to: &str) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(place) = open.pop() {
        if place == to {
            return true;
        }
        if seen.insert(place)
            && let Some(section) = sections.get(place)
        {
            open.extend(section.feeds.iter().map(String::as_str));
        }
    }
    false
}

macro_rules! file {
    ($id:literal) => {
        include_str!(concat!("../../templates/", $id, ".json"))
    };
}

static SHIPPED: LazyLock<Vec<Template>> = LazyLock::new(|| {
    // In the order of the list, group by group.
    let files = [
        file!("one-page-profile"),
        file!("important-to-for"),
        file!("likes-and-dislikes"),
        file!("gifts-and-skills"),
        file!("essential-lifestyle-plan"),
        file!("working-not-working"),
        file!("good-day-bad-day"),
        file!("strengths-and-challenges"),
        file!("six-key-questions"),
        file!("relationship-circle"),
        file!("community-map"),
        file!("presence-to-contribution"),
        file!("matching-support"),
        file!("decision-agreement"),
        file!("decision-profile"),
        file!("doughnut"),
        file!("communication-chart"),
        file!("hopes-and-fears"),
        file!("path"),
        file!("maps"),
        file!("personal-futures-plan"),
        file!("support-plan"),
        file!("what-if-plan"),
        file!("learning-log"),
        file!("four-plus-one"),
    ];
    files.iter().map(|file| read(file).expect("BUG: a shipped worksheet is broken")).collect()
});

/// Returns the worksheets that come with the app.
pub fn shipped() -> &'static [Template] {
    &SHIPPED
}

/// Returns the worksheet of this id that comes with the app.
pub fn template(id: &str) -> Option<&'static Template> {
    shipped().iter().find(|template| template.id.as_str() == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worksheet::write;

    fn changed(id: &str, change: impl Fn(&mut Template)) -> String {
        let mut template = template(id).expect("it is shipped").clone();
        change(&mut template);
        write(&template)
    }

    fn feeding(section: &mut Section, feeds: &[&str]) {
        section.feeds = feeds.iter().map(|&feed| feed.to_owned()).collect();
    }

    #[test]
    fn every_shipped_worksheet_feeds_what_is_there_and_nothing_feeds_itself() {
        for template in shipped() {
            let outcome = check_feeds(&Worksheets::default(), &template.id);
            assert_eq!(outcome, Ok(()), "{}", template.id);
        }
    }

    #[test]
    fn every_shipped_worksheet_reads_again_as_it_is_written() {
        for template in shipped() {
            assert_eq!(read(&write(template)).as_ref(), Ok(template), "{}", template.id);
        }
    }

    #[test]
    fn fears_are_never_for_the_wall() {
        let fears = template("hopes-and-fears").and_then(|t| t.section("fears"));
        assert!(fears.expect("it is there").is_private, "named briefly, and kept in the circle");
    }

    #[test]
    fn a_changed_worksheet_stands_in_its_place_until_it_is_dropped() {
        let file = changed("one-page-profile", |t| t.title.en = "All about me".to_owned());
        let kept = keep(&Worksheets::default(), &file).expect("a good worksheet");
        let title =
            |sheets: &Worksheets| sheets.find("one-page-profile").map(|t| t.title.en.clone());
        assert_eq!(title(&kept).as_deref(), Some("All about me"), "the organiser's words");
        assert_eq!(kept.all().count(), shipped().len(), "and there is still one of it");
        let dropped = drop_own(&kept, &"one-page-profile".to_owned().try_into().expect("an id"));
        assert_eq!(title(&dropped.expect("dropped")), title(&Worksheets::default()), "as it came");
    }

    #[test]
    fn a_worksheet_that_would_feed_itself_is_refused_with_the_place() {
        let to_dreams = |t: &mut Template| feeding(&mut t.sections[0], &["week", "tea/sort"]);
        let one = changed("hopes-and-fears", |t| {
            t.id = "tea".to_owned().try_into().expect("an id");
            t.sections.truncate(1);
            t.sections[0].id = "sort".to_owned().try_into().expect("an id");
            feeding(&mut t.sections[0], &["outcomes"]);
        });
        let sheets = keep(&Worksheets::default(), &one).expect("a good worksheet");
        let sheets = keep(&sheets, &changed("community-map", to_dreams)).expect("it feeds tea");
        let first = template("community-map").map(|t| format!("{}/{}", t.id, t.sections[0].id));
        let back = one.replace("\"outcomes\"", &format!("{:?}", first.expect("a section")));
        let place = "sections[0].feeds[0]".to_owned();
        let refused = Err(Rejection::BadWorksheet { place, fault: WorksheetFault::Cycle });
        assert_eq!(keep(&sheets, &back), refused, "round and round");
        let nowhere = one.replace("\"outcomes\"", "\"tea/pot\"");
        let place = "sections[0].feeds[0]".to_owned();
        let refused = Err(Rejection::BadWorksheet { place, fault: WorksheetFault::NoSuchTarget });
        assert_eq!(keep(&sheets, &nowhere), refused, "there is no pot");
    }

    #[test]
    fn what_leads_nowhere_or_round_is_found_and_can_be_taken_out() {
        let sheet = |id: &str, feeds: &[&str]| {
            let mut template = template("hopes-and-fears").expect("it is shipped").clone();
            template.id = WorksheetId::new(id).expect("an id");
            template.sections.truncate(1);
            template.sections[0].id = "one".to_owned().try_into().expect("an id");
            feeding(&mut template.sections[0], feeds);
            template
        };
        let own = vec![
            sheet("tea", &["week", "gone/one", "cake/one"]),
            sheet("cake", &["plate/one", "outcomes"]),
            sheet("plate", &["tea/one", "actions"]),
        ];
        let sheets = Worksheets { own, ..Worksheets::default() };
        let place = "sections[0].feeds[1]".to_owned();
        let nowhere = BadWorksheet { place, fault: WorksheetFault::NoSuchTarget };
        assert_eq!(sheets.check(), Err((0, nowhere)), "the cake is gone");
        let tidied = sheets.without_loose_feeds();
        assert_eq!(tidied.check(), Ok(()), "nothing is loose in it");
        let feeds: Vec<_> = tidied.own.iter().map(|own| own.sections[0].feeds.join(" ")).collect();
        assert_eq!(feeds, ["week", "plate/one outcomes", "tea/one actions"], "no more than needed");
        assert_eq!(tidied.without_loose_feeds(), tidied, "once is enough");
    }

    #[test]
    fn only_a_worksheet_that_is_there_can_be_set_aside() {
        let id = |text: &str| WorksheetId::new(text).expect("an id");
        let sheets = Worksheets::default();
        let aside = set_aside(&sheets, &[id("community-map"), id("community-map")]);
        assert_eq!(aside.map(|s| s.set_aside), Ok(vec![id("community-map")]), "once");
        assert_eq!(set_aside(&sheets, &[id("tea")]), Err(Rejection::NoSuchWorksheet), "no such");
    }
}
