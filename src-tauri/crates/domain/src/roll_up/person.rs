//! What one person who agreed to be counted brings to the roll-up.

use std::collections::{BTreeMap, BTreeSet};

use crate::fold::{tidy, words};
use crate::money::SupportTier;
use crate::plan::{Collection, Entry, Gap, GapArea, IsThere, Perspective};
use crate::worksheet::Says;
use crate::{Circle, Day, Invitation};

use super::{Evidence, OutcomeArea};

/// One person's part; only that something is there counts, not how often.
#[derive(Debug, Default)]
pub(super) struct Counted {
    pub(super) areas: BTreeSet<OutcomeArea>,
    pub(super) gaps: BTreeMap<Option<GapArea>, BTreeSet<IsThere>>,
    /// Themes as they are compared, and as they were written.
    pub(super) themes: BTreeMap<Vec<String>, String>,
    pub(super) tiers: BTreeSet<SupportTier>,
    pub(super) works: BTreeSet<Perspective>,
    pub(super) evidence: BTreeSet<Evidence>,
}

/// Returns what of a plan is counted.
pub(super) fn counted(day: &Day, circle: &Circle) -> Counted {
    let mut all = Counted::default();
    add_outcomes(&mut all, circle);
    for gap in told_gaps(circle) {
        let answers = all.gaps.entry(gap.area).or_default();
        answers.insert(gap.exists.unwrap_or(IsThere::Unknown));
        all.evidence.insert(Evidence::Gaps);
    }
    for entry in told_entries(day, circle) {
        all.evidence.insert(Evidence::Worksheets);
        let theme = circle.plan.record(Collection::Entries, &entry.id).map(|r| r.text("theme"));
        let theme = tidy(theme.unwrap_or_default());
        if !words(&theme).is_empty() {
            all.themes.entry(words(&theme)).or_insert(theme);
        }
        if says_what_works(day, &entry) {
            all.works.insert(whose(day, &entry));
        }
    }
    all.tiers.extend(circle.plan.mixes().list.into_iter().map(|mix| mix.tier));
    if all.tiers.iter().filter(|tier| **tier != SupportTier::NotNow).count() > 1 {
        all.evidence.insert(Evidence::SeveralTiers);
    }
    add_round_the_plan(&mut all, circle);
    all
}

fn add_outcomes(all: &mut Counted, circle: &Circle) {
    let outcomes = circle.plan.outcomes().list.into_iter();
    let stands = outcomes.filter(|one| !one.statement.trim().is_empty() && one.status != "Stopped");
    for outcome in stands {
        all.evidence.insert(Evidence::Outcomes);
        let areas: BTreeSet<_> =
            outcome.areas.iter().filter_map(|code| OutcomeArea::of(code)).collect();
        if areas.contains(&OutcomeArea::PFA1) || outcome.areas.iter().any(|code| code == "KM5") {
            all.evidence.insert(Evidence::AfterSixteen);
        }
        all.areas.extend(areas);
    }
}

fn add_round_the_plan(all: &mut Counted, circle: &Circle) {
    let is_partner = |perspective| match perspective {
        Perspective::School | Perspective::Health | Perspective::SocialCare => true,
        Perspective::Person
        | Perspective::Family
        | Perspective::Friend
        | Perspective::Staff
        | Perspective::Other => false,
    };
    let comes = |invitation| match invitation {
        Some(Invitation::Declined | Invitation::Uninvited) => false,
        Some(Invitation::Invited | Invitation::Accepted | Invitation::NoReply) | None => true,
    };
    let members = &circle.person.members;
    if members.iter().any(|one| comes(one.invitation) && is_partner(one.perspective)) {
        all.evidence.insert(Evidence::Partners);
    }
    let has_money = circle.person.allocations.iter().any(|one| one.pence.is_some());
    if has_money || !circle.plan.costs().list.is_empty() {
        all.evidence.insert(Evidence::Money);
    }
}

/// Returns what was looked for nearby, where words say what.
pub(super) fn told_gaps(circle: &Circle) -> impl Iterator<Item = Gap> {
    circle.plan.gaps().list.into_iter().filter(|gap| !gap.wanted.trim().is_empty())
}

/// Returns the notes that a circle does not keep to itself, without guesses that nobody checked.
pub(super) fn told_entries(day: &Day, circle: &Circle) -> impl Iterator<Item = Entry> {
    let is_told = |entry: &Entry| {
        !entry.is_private
            && !entry.is_guess()
            && !day.worksheets.is_off_paper(&entry.worksheet, &entry.section)
            && entry.says_something()
    };
    circle.plan.entries().list.into_iter().filter(is_told)
}

/// Tells whether a note stands where a worksheet asks what is to stay.
pub(super) fn says_what_works(day: &Day, entry: &Entry) -> bool {
    let sheet = day.worksheets.find(&entry.worksheet);
    let section = sheet.and_then(|sheet| sheet.section(&entry.section));
    section.is_some_and(|section| section.says == Some(Says::Keep))
}

fn whose(day: &Day, entry: &Entry) -> Perspective {
    let sheet = day.worksheets.find(&entry.worksheet);
    let first = sheet.and_then(|sheet| sheet.section(&entry.section)).map(|section| section.first);
    entry.perspective.or(first).unwrap_or(Perspective::Other)
}
