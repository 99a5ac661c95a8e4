//! The perfect week: lying across a page, what happens every day said once.

use domain::money::SupportTier;
use domain::plan::{Block as PlanBlock, DayPart, Mix, Weekday};

use super::{Telling, heading};
use crate::sheet::{
    Block, Entry, Heading, Hue, Level, NewPage, Orientation, Part, Text, Voice, Week,
};
use crate::words::Word;

impl Telling<'_> {
    pub(super) fn week(&self) -> Vec<Block> {
        let title = self.words.word(Word::Week);
        let blocks = self.blocks_of_the_week();
        if blocks.is_empty() {
            return self.open(heading(Level::Two, &title, Hue::Home), Word::EmptyWeek);
        }
        // This page hangs on a wall by itself, so it says whose week it is.
        let text = Text::plain(title).and(Voice::Quiet, format!(" · {}", self.name()));
        let title = Block::Heading(Heading { level: Level::Two, text, hue: Hue::Home });
        let mixes = self.circle.plan.mixes().list;
        let parts = DayPart::ALL.map(|part| self.part(part, &blocks, &mixes));
        let turn = |orientation| Block::NewPage(NewPage::a4(orientation));
        vec![
            turn(Orientation::Landscape),
            title,
            Block::Week(Week {
                days: Weekday::ALL.map(|day| Text::plain(self.words.weekday(day))),
                parts: parts.into_iter().collect(),
                every_day: Text::plain(self.words.word(Word::EveryDay)),
                hue: Hue::Home,
            }),
            turn(Orientation::Portrait),
        ]
    }

    /// Returns the blocks of the main week: how things are now, other ways and seasons stay on screen.
    fn blocks_of_the_week(&self) -> Vec<PlanBlock> {
        let Some(week) = self.circle.plan.main_week() else { return Vec::new() };
        let mut blocks: Vec<PlanBlock> = self
            .circle
            .plan
            .blocks()
            .list
            .into_iter()
            .filter(|block| block.week == week.as_str() && !block.days.is_empty())
            .filter(|block| !block.activity.trim().is_empty())
            .collect();
        // What has a time comes first, in the order of the day; the rest as it was written.
        blocks.sort_by_key(|block| (block.start.is_none(), block.start));
        blocks
    }

    fn part(&self, part: DayPart, blocks: &[PlanBlock], mixes: &[Mix]) -> Part {
        let name = self.words.word(part_word(part));
        let blocks = blocks.iter().filter(|block| block.part == part);
        spread(name, blocks, |block| self.entry(block, mixes))
    }

    /// Returns what happens, and below it, quieter: when, where, with whom, with what support.
    fn entry(&self, block: &PlanBlock, mixes: &[Mix]) -> Entry {
        let mut details = Vec::new();
        details.extend(block.start.map(|start| start.to_string()));
        if !block.place.trim().is_empty() {
            details.push(block.place.trim().to_owned());
        }
        let with: Vec<String> = block
            .with
            .iter()
            .map(|name| self.circle.name_of(name).unwrap_or(name).trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect();
        if !with.is_empty() {
            let names = self.words.list(&with);
            details.push(self.words.say(Word::EntryWith, &[("names", &names)]));
        }
        let mixes: Vec<&Mix> = mixes.iter().filter(|mix| mix.block == block.id.as_str()).collect();
        for mix in &mixes {
            if let Some(support) = self.support(mix)
                && !details.contains(&support)
                && !with.contains(&support)
            {
                details.push(support);
            }
        }
        let mut text = self.said(&block.activity);
        if !details.is_empty() {
            text = text.and(Voice::Quiet, format!("\n{}", details.join(" · ")));
        }
        Entry { text, picture: None, hue: hue(&mixes) }
    }

    /// Returns who or what helps: by name where there is one.
    pub(in crate::person) fn support(&self, mix: &Mix) -> Option<String> {
        let who = mix.who.trim();
        let word = match mix.tier {
            SupportTier::NotNow => return None,
            SupportTier::Myself => Word::SupportMyself,
            SupportTier::FamilyFriends => Word::SupportFamily,
            SupportTier::Community => Word::SupportCommunity,
            SupportTier::Technology => Word::SupportTechnology,
            SupportTier::SharedPaid => Word::SupportShared,
            SupportTier::PaidOneToOne => Word::SupportPaid,
            SupportTier::MoreThanOne => Word::SupportTwo,
        };
        let names_nobody = who.is_empty() || who == self.name();
        Some(if names_nobody {
            self.words.word(word)
        } else {
            self.circle.name_of(who).unwrap_or(who).to_owned()
        })
    }
}

/// Paid support colours an entry, else whoever gives most of the help.
pub(in crate::person) fn hue(mixes: &[&Mix]) -> Hue {
    let has = |tiers: &[SupportTier]| mixes.iter().any(|mix| tiers.contains(&mix.tier));
    if has(&[SupportTier::PaidOneToOne, SupportTier::MoreThanOne, SupportTier::SharedPaid]) {
        Hue::PaidSupport
    } else if has(&[SupportTier::FamilyFriends]) {
        Hue::Fun
    } else if has(&[SupportTier::Community]) {
        Hue::Learning
    } else {
        Hue::Home
    }
}

pub(in crate::person) fn part_word(part: DayPart) -> Word {
    match part {
        DayPart::AM => Word::PartMorning,
        DayPart::PM => Word::PartAfternoon,
        DayPart::Eve => Word::PartEvening,
        DayPart::Night => Word::PartNight,
    }
}

/// Returns a part of the day over the days, with what is on every day said once.
pub(in crate::person) fn spread<'a>(
    name: String,
    blocks: impl Iterator<Item = &'a PlanBlock>,
    told: impl Fn(&PlanBlock) -> Entry,
) -> Part {
    let mut every_day = Vec::new();
    let mut days: [Vec<Entry>; 7] = std::array::from_fn(|_| Vec::new());
    for block in blocks {
        let entry = told(block);
        if block.days.len() == Weekday::ALL.len() {
            every_day.push(entry);
            continue;
        }
        for (day, entries) in Weekday::ALL.iter().zip(&mut days) {
            if block.days.contains(day) {
                entries.push(entry.clone());
            }
        }
    }
    Part { name: Text::plain(name), every_day, days }
}
