//! The worksheets of one event: the shipped ones, the organiser's own, and those set aside.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::worksheet::feeds::{Feeds, name};
use crate::worksheet::read::{bad, to_json};
use crate::worksheet::{BadWorksheet, Section, Template, WorksheetFault, read};
use crate::{Rejection, WorksheetId};

/// The most worksheets of an organiser's own.
pub const OWN_WORKSHEETS: u32 = 60;
/// The most bytes of all of them together: every device that comes in is sent them.
pub const OWN_BYTES: usize = 1_000_000;

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

    /// Tells whether what stands in this section stays in the circle.
    pub fn is_private(&self, worksheet: &str, section: &str) -> bool {
        let section = self.find(worksheet).and_then(|worksheet| worksheet.section(section));
        section.is_some_and(|section| section.is_private)
    }

    /// Tells whether it stays off paper. A changed copy keeps the rule of what it was made from: the
    /// wall asks each time anew, and paper asks nobody.
    pub fn is_off_paper(&self, worksheet: &str, section: &str) -> bool {
        let sheets = self.find(worksheet).into_iter().chain(template(worksheet));
        let mut sections = sheets.filter_map(|sheet| sheet.section(section));
        sections.any(|section| section.is_private)
    }

    /// Tells whether only the person puts this section on the wall, each time anew; of a whole
    /// worksheet, whether that is so of anything in it that could be on the wall.
    pub fn needs_fresh_yes(&self, worksheet: &str, section: Option<&str>) -> bool {
        let Some(worksheet) = self.find(worksheet) else { return false };
        // A changed copy keeps the rule of what it was made from.
        let shipped = template(worksheet.id.as_str());
        let needs_it = |one: &Section| {
            let before = shipped.and_then(|shipped| shipped.section(one.id.as_str()));
            one.fresh_yes || before.is_some_and(|before| before.fresh_yes)
        };
        let is_meant = |one: &&Section| section.is_none_or(|only| only == one.id.as_str());
        let mut sections = worksheet.sections.iter().filter(is_meant);
        sections.any(|section| needs_it(section) && !section.is_private)
    }

    /// Tells whether circles are not offered this worksheet.
    pub fn is_set_aside(&self, id: &str) -> bool {
        self.set_aside.iter().any(|aside| aside.as_str() == id)
    }

    /// Says which of the own worksheets feeds what is not there, or in the end itself, and where;
    /// or is one too many for all of them to be sent to every device.
    pub fn check(&self) -> Result<(), (usize, BadWorksheet)> {
        let mut feeds = Feeds::of(self);
        let mut left = OWN_BYTES;
        for (n, own) in self.own.iter().enumerate() {
            check_feeds(&mut feeds, own).map_err(|bad| (n, bad))?;
            left = take_room(left, own).map_err(|bad| (n, bad))?;
        }
        Ok(())
    }

    /// Returns the worksheets without feeds that lead nowhere, or round to where they began: what
    /// they led to was let go, or is another worksheet now.
    pub fn without_loose_feeds(&self) -> Self {
        let (mut next, mut feeds) = (self.clone(), Feeds::of(self));
        for own in &mut next.own {
            for section in &mut own.sections {
                let home = name(own.id.as_str(), section);
                section.feeds.retain(|feed| {
                    let is_loose = feeds.fault(&home, feed).is_some();
                    if is_loose {
                        feeds.let_go(&home, feed);
                    }
                    !is_loose
                });
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
    let kept = next.own_of(id.as_str()).expect("BUG: it was just kept");
    check_feeds(&mut Feeds::of(&next), kept)?;
    let others = next.own.iter().filter(|own| own.id != id);
    let left = others.map(length).fold(OWN_BYTES, usize::saturating_sub);
    take_room(left, kept)?;
    Ok(next)
}

/// Returns the worksheets without an own one; a shipped one is as it came again.
pub(crate) fn drop_own(worksheets: &Worksheets, id: &WorksheetId) -> Result<Worksheets, Rejection> {
    let mut next = worksheets.clone();
    next.own.retain(|own| &own.id != id);
    if next.own.len() == worksheets.own.len() {
        return Err(Rejection::NoSuchWorksheet);
    }
    // Nobody could take up again what is not there any more.
    next.set_aside.retain(|aside| aside != id || template(id.as_str()).is_some());
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
fn check_feeds(feeds: &mut Feeds, template: &Template) -> Result<(), BadWorksheet> {
    for (n, section) in template.sections.iter().enumerate() {
        let home = name(template.id.as_str(), section);
        for (at, feed) in section.feeds.iter().enumerate() {
            if let Some(fault) = feeds.fault(&home, feed) {
                return Err(bad(&format!("sections[{n}].feeds[{at}]"), fault));
            }
        }
    }
    Ok(())
}

/// Returns how many bytes a worksheet takes on its way to a device.
fn length(template: &Template) -> usize {
    to_json(template).to_string().len()
}

/// Returns how many bytes are left for others, or says that this one is too long for what is left.
fn take_room(left: usize, template: &Template) -> Result<usize, BadWorksheet> {
    let most = u32::try_from(left).unwrap_or(u32::MAX);
    let too_long = || bad("", WorksheetFault::TooLong { most });
    left.checked_sub(length(template)).ok_or_else(too_long)
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
        let mut feeds = Feeds::of(&Worksheets::default());
        for template in shipped() {
            let outcome = check_feeds(&mut feeds, template);
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
    fn fears_in_an_organisers_copy_still_need_a_fresh_yes() {
        let file = changed("four-plus-one", |t| {
            t.title.en = "Our own".to_owned();
            t.sections.iter_mut().for_each(|section| section.fresh_yes = false);
        });
        let kept = keep(&Worksheets::default(), &file).expect("a good worksheet");
        let (id, shipped) = ("four-plus-one", Worksheets::default());
        let sections = &template(id).expect("it is shipped").sections;
        let of_all = |sheets: &Worksheets| -> Vec<bool> {
            let each = sections.iter().map(|s| sheets.needs_fresh_yes(id, Some(s.id.as_str())));
            each.chain([sheets.needs_fresh_yes(id, None)]).collect()
        };
        assert_eq!(of_all(&kept), of_all(&shipped), "the copy forgot it, and it holds");
        assert!(of_all(&kept).contains(&true) && of_all(&kept).contains(&false), "for some");
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

    #[test]
    fn one_that_was_set_aside_and_dropped_is_in_nobodys_way() {
        let id = |text: &str| WorksheetId::new(text).expect("an id");
        let mut sheets = Worksheets::default();
        for file in [changed("path", |t| t.id = id("tea")), changed("maps", |_| ())] {
            sheets = keep(&sheets, &file).expect("a good worksheet");
        }
        sheets = set_aside(&sheets, &[id("tea"), id("maps")]).expect("both are there");
        for dropped in [id("tea"), id("maps")] {
            sheets = drop_own(&sheets, &dropped).expect("an own one");
        }
        assert_eq!(sheets.set_aside, [id("maps")], "as it came, and still not offered");
        let again = set_aside(&sheets, &sheets.set_aside);
        assert_eq!(again, Ok(sheets), "what is set aside can be said again");
    }

    /// Returns the longest worksheet of this id, whose every section feeds what the others have.
    fn longest(n: usize, most: usize) -> Template {
        let mut template = template("hopes-and-fears").expect("it is shipped").clone();
        let id = |text: String| WorksheetId::new(text).expect("an id");
        let first = template.sections[0].clone();
        template.id = id(format!("w{n}"));
        template.sections = (0..30)
            .map(|s| {
                let mut section = first.clone();
                section.id = format!("s{s}").try_into().expect("an id");
                section.feeds = (0..12).map(|f| format!("w{}/s{}", n + 1, (s + f) % 30)).collect();
                section.feeds.retain(|_| n + 1 < most);
                section
            })
            .collect();
        template
    }

    #[test]
    fn sixty_of_the_longest_worksheets_hold_nobody_up() {
        let most = OWN_WORKSHEETS as usize;
        let own: Vec<_> = (0..most).map(|n| longest(n, most)).collect();
        let mut sheets = Worksheets { own, ..Worksheets::default() };
        assert_eq!(sheets.without_loose_feeds(), sheets, "nothing is loose in them");
        for section in &mut sheets.own[most - 1].sections {
            section.feeds = vec!["w0/s0".to_owned()];
        }
        let tidied = sheets.without_loose_feeds();
        let mut feeds = Feeds::of(&tidied);
        let is_fine = tidied.own.iter().all(|own| check_feeds(&mut feeds, own).is_ok());
        assert!(is_fine, "none goes round any more");
    }

    #[test]
    fn worksheets_that_no_tablet_could_be_sent_are_refused_with_the_room_that_is_left() {
        let mut sheets = Worksheets::default();
        let long = |n: usize| {
            let mut template = longest(n, 0);
            for section in &mut template.sections {
                section.prompt.en = "é".repeat(400);
                section.prompt.cy = "ŵ".repeat(400);
            }
            write(&template)
        };
        let refused = (0..OWN_WORKSHEETS as usize).find_map(|n| match keep(&sheets, &long(n)) {
            Ok(next) => {
                sheets = next;
                None
            }
            Err(refused) => Some(refused),
        });
        let Some(Rejection::BadWorksheet { place, fault }) = refused else {
            panic!("it was not refused: {refused:?}");
        };
        assert_eq!(place, "", "it is the file as a whole");
        let left = OWN_BYTES - sheets.own.iter().map(length).sum::<usize>();
        let most = u32::try_from(left).expect("a number");
        assert_eq!(fault, WorksheetFault::TooLong { most }, "what is left");
        assert_eq!(sheets.check(), Ok(()), "those that were taken are fine");
    }
}
