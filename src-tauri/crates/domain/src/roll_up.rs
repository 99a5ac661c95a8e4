//! What many wish for, what works and what is missing nearby: counted without a name.
//!
//! Only those who agreed to be counted are in it. In the copy to pass on there is no number from
//! one to four, none that can be worked out, and nothing in somebody's own words.

mod hiding;
mod person;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::consent::{ConsentAnswer, Purpose, answer};
use crate::fold::{tidy, words};
use crate::money::SupportTier;
use crate::plan::{GapArea, IsThere, Perspective};
use crate::{Circle, Day};

use hiding::{Cell, Shown, Tally};
use person::{Counted, counted, says_what_works, told_entries, told_gaps};

pub use hiding::Count;

/// Who is to have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RollUpCopy {
    /// The organiser's own: with every number and people's words, not to be passed on.
    Own,
    ToPassOn,
}

/// The parts of life that outcomes are about; the longer lists count as one each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutcomeArea {
    PFA1,
    PFA2,
    PFA3,
    PFA4,
    Wellbeing,
    Everyday,
}

impl OutcomeArea {
    /// Every part of life, in the order in which people are asked.
    pub const ALL: [Self; 6] =
        [Self::PFA1, Self::PFA2, Self::PFA3, Self::PFA4, Self::Wellbeing, Self::Everyday];

    fn of(code: &str) -> Option<Self> {
        match code {
            "PFA1" => Some(Self::PFA1),
            "PFA2" => Some(Self::PFA2),
            "PFA3" => Some(Self::PFA3),
            "PFA4" => Some(Self::PFA4),
            _ if code.starts_with("WB") => Some(Self::Wellbeing),
            _ if code.starts_with("CA") => Some(Self::Everyday),
            _ => None,
        }
    }
}

/// What shows one of the five key messages at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// Somebody from school, health or social care is in the circle.
    Partners,
    /// It is written down what was looked for nearby.
    Gaps,
    Outcomes,
    /// More than one kind of support holds the week.
    SeveralTiers,
    Worksheets,
    /// Money was known or thought about.
    Money,
    /// Work and learning after sixteen.
    AfterSixteen,
}

impl Evidence {
    /// All evidence, in the order of the five key messages.
    pub const ALL: [Self; 7] = [
        Self::Partners,
        Self::Gaps,
        Self::Outcomes,
        Self::SeveralTiers,
        Self::Worksheets,
        Self::Money,
        Self::AfterSixteen,
    ];
}

/// One part of life, with what was looked for in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapLine {
    /// Nothing where nobody said which.
    pub area: Option<GapArea>,
    pub wanted: Count,
    /// In the order of [`IsThere::ALL`]. Somebody who looked for two things may be in two of them.
    pub answers: [Count; 6],
}

/// What people wrote, in no order that says who.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub gaps: Vec<SaidGap>,
    pub works: Vec<String>,
}

/// What somebody looked for, in their words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SaidGap {
    pub area: Option<GapArea>,
    pub wanted: String,
    pub exists: Option<IsThere>,
    pub note: String,
}

/// The roll-up of an event. Everything counts people, not how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollUp {
    pub copy: RollUpCopy,
    /// How many agreed to be counted.
    pub agreed: Count,
    pub outcomes: Vec<(OutcomeArea, Count)>,
    pub gaps: Vec<GapLine>,
    /// The most used first. To pass on, only what five or more share, and nobody's name.
    pub themes: Vec<(String, Count)>,
    pub tiers: Vec<(SupportTier, Count)>,
    /// Whose view of what works is written down.
    pub works: Vec<(Perspective, Count)>,
    pub evidence: Vec<(Evidence, Count)>,
    /// The organiser's own copy alone has it.
    pub said: Option<Said>,
}

/// Returns the roll-up of those who agree to be counted now.
pub fn roll_up(day: &Day, now: DateTime<Utc>, copy: RollUpCopy) -> RollUp {
    let agrees = |circle: &&Circle| {
        let said = answer(&circle.person.consents, Purpose::CountMe, now);
        said == Some(ConsentAnswer::Yes)
    };
    let circles: Vec<&Circle> = day.who_plan().filter(agrees).collect();
    let people: Vec<Counted> = circles.iter().map(|circle| counted(day, circle)).collect();
    let mut tally = Tally::default();
    let agreed = tally.count(people.len(), &[]);
    let cells = Cells::of(&mut tally, agreed, &people, &themes(day, &people, copy));
    match copy {
        RollUpCopy::Own => {
            let said = Some(said(day, &circles));
            RollUp { said, ..cells.rolled_up(copy, agreed, &tally.open()) }
        }
        RollUpCopy::ToPassOn => cells.rolled_up(copy, agreed, &tally.hidden()),
    }
}

/// Where each count stands in the tally.
struct Cells {
    outcomes: Vec<(OutcomeArea, Cell)>,
    gaps: Vec<(Option<GapArea>, Cell, [Cell; 6])>,
    themes: Vec<(String, Cell)>,
    tiers: Vec<(SupportTier, Cell)>,
    works: Vec<(Perspective, Cell)>,
    evidence: Vec<(Evidence, Cell)>,
}

impl Cells {
    fn of(
        tally: &mut Tally,
        agreed: Cell,
        people: &[Counted],
        themes: &[(Vec<String>, String)],
    ) -> Self {
        let n = |is: &dyn Fn(&Counted) -> bool| people.iter().filter(|one| is(one)).count();
        let mut shows = BTreeMap::new();
        for evidence in Evidence::ALL {
            let mut wholes = vec![agreed];
            if evidence == Evidence::AfterSixteen {
                wholes.push(shows[&Evidence::Outcomes]);
            }
            let has = n(&|one| one.evidence.contains(&evidence));
            shows.insert(evidence, tally.count(has, &wholes));
        }
        let [notes, outcomes] =
            [Evidence::Worksheets, Evidence::Outcomes].map(|evidence| shows[&evidence]);
        let areas = OutcomeArea::ALL.map(|area| {
            let mut wholes = vec![agreed, outcomes];
            if area == OutcomeArea::PFA1 {
                wholes.push(shows[&Evidence::AfterSixteen]);
            }
            (area, tally.count(n(&|one| one.areas.contains(&area)), &wholes))
        });
        let themes = themes.iter().map(|(words, theme)| {
            let cell = tally.count(n(&|one| one.themes.contains_key(words)), &[agreed, notes]);
            (theme.clone(), cell)
        });
        let themes = themes.collect();
        let others = [SupportTier::MoreThanOne, SupportTier::NotNow];
        let tiers = SupportTier::RECOMMENDED_ORDER
            .into_iter()
            .chain(others)
            .map(|tier| (tier, tally.count(n(&|one| one.tiers.contains(&tier)), &[agreed])));
        let tiers = tiers.collect();
        let works = Perspective::ALL.map(|whose| {
            (whose, tally.count(n(&|one| one.works.contains(&whose)), &[agreed, notes]))
        });
        Self {
            outcomes: areas.to_vec(),
            gaps: gaps(tally, [agreed, shows[&Evidence::Gaps]], people),
            themes,
            tiers,
            works: works.to_vec(),
            evidence: shows.into_iter().collect(),
        }
    }

    fn rolled_up(self, copy: RollUpCopy, agreed: Cell, shown: &Shown) -> RollUp {
        fn read<T>(cells: Vec<(T, Cell)>, shown: &Shown) -> Vec<(T, Count)> {
            cells.into_iter().map(|(what, cell)| (what, shown.of(cell))).collect()
        }
        let gaps = self.gaps.into_iter().map(|(area, wanted, answers)| GapLine {
            area,
            wanted: shown.of(wanted),
            answers: answers.map(|cell| shown.of(cell)),
        });
        RollUp {
            copy,
            agreed: shown.of(agreed),
            outcomes: read(self.outcomes, shown),
            gaps: gaps.collect(),
            themes: read(self.themes, shown),
            tiers: read(self.tiers, shown),
            works: read(self.works, shown),
            evidence: read(self.evidence, shown),
            said: None,
        }
    }
}

fn gaps(
    tally: &mut Tally,
    wholes: [Cell; 2],
    people: &[Counted],
) -> Vec<(Option<GapArea>, Cell, [Cell; 6])> {
    let areas = GapArea::ALL.into_iter().map(Some).chain([None]);
    let lines = areas.map(|area| {
        let answers: Vec<_> = people.iter().filter_map(|one| one.gaps.get(&area)).collect();
        let wanted = tally.count(answers.len(), &wholes);
        let [agreed, all] = wholes;
        let parts = IsThere::ALL.map(|is| {
            let n = answers.iter().filter(|said| said.contains(&is)).count();
            tally.count(n, &[agreed, all, wanted])
        });
        tally.adds_up(wanted, parts.to_vec());
        (area, wanted, parts)
    });
    lines.collect()
}

/// Returns the themes that this copy may name, as they are compared and as they are written.
fn themes(day: &Day, people: &[Counted], copy: RollUpCopy) -> Vec<(Vec<String>, String)> {
    let mut all: BTreeMap<&Vec<String>, (usize, &String)> = BTreeMap::new();
    for (words, theme) in people.iter().flat_map(|one| &one.themes) {
        let known = all.entry(words).or_insert((0, theme));
        known.0 += 1;
        known.1 = known.1.min(theme);
    }
    let names = names(day);
    let may_be_told = |words: &[String], n: usize| match copy {
        RollUpCopy::Own => true,
        RollUpCopy::ToPassOn => n >= 5 && !words.iter().any(|word| names.contains(word)),
    };
    let mut told: Vec<_> =
        all.into_iter().filter(|(words, (n, _))| may_be_told(words, *n)).collect();
    told.sort_by_key(|(words, (n, _))| (std::cmp::Reverse(*n), *words));
    told.into_iter().map(|(words, (_, theme))| (words.clone(), theme.clone())).collect()
}

/// Returns every word of everybody's name, whoever it is at the event.
fn names(day: &Day) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |name: &str| names.extend(words(name));
    for circle in &day.circles {
        add(&circle.person.name);
        circle.person.members.iter().for_each(|one| add(&one.name));
        circle.person.preparation.not_invited.iter().for_each(|one| add(&one.name));
    }
    day.event.facilitators.iter().for_each(|one| add(&one.name));
    names
}

/// Returns what people wrote, in the order of the alphabet: whose it is cannot be told from it.
fn said(day: &Day, circles: &[&Circle]) -> Said {
    let mut said = Said::default();
    for circle in circles {
        said.gaps.extend(told_gaps(circle).map(|gap| SaidGap {
            area: gap.area,
            wanted: tidy(&gap.wanted),
            exists: gap.exists,
            note: tidy(&gap.note),
        }));
        let works = told_entries(day, circle).filter(|entry| says_what_works(day, entry));
        said.works.extend(works.map(|entry| tidy(&entry.text)).filter(|text| !text.is_empty()));
    }
    said.gaps.sort();
    said.works.sort();
    said
}

#[cfg(test)]
mod tests;
