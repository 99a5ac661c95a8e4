//! The perfect week: lying across a page, and day by day.

use domain::TimeOfDay;
use domain::plan::{Block as Happening, Collection, DayPart, Every, Mix, Weekday};

use crate::person::folder::{Folder, body, heading, list};
use crate::person::outcome_summary::week::{hue, part_word, spread};
use crate::sheet::{Block, Entry, Hue, Item, Level, NewPage, Orientation, Part, Text, Voice, Week};
use crate::words::{InPack, Word};

/// How much is said about something of the week.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// In the grid: when it begins.
    Short,
    /// In the list: its times, and how often it is.
    Full,
}

impl Folder<'_> {
    /// Returns the week as a grid on a page of its own; in easy read, the list.
    pub fn week_grid(&self) -> Option<Vec<Block>> {
        let blocks = self.happenings();
        if self.is_easy() {
            return self.days(&blocks, self.word(Word::Week));
        }
        if blocks.is_empty() {
            return None;
        }
        let mixes = self.circle().plan.mixes().list;
        let parts = DayPart::ALL.map(|part| self.part_of_day(part, &blocks, &mixes));
        let turn = |orientation| Block::NewPage(NewPage::a4(orientation));
        Some(vec![
            turn(Orientation::Landscape),
            self.whose(self.word(Word::Week), Hue::Home),
            Block::Week(Week {
                days: Weekday::ALL.map(|day| Text::plain(self.words().weekday(day))),
                parts: parts.into_iter().collect(),
                every_day: Text::plain(self.word(Word::EveryDay)),
                hue: Hue::Home,
            }),
            turn(Orientation::Portrait),
        ])
    }

    /// Returns the week day by day; in easy read the grid is this list already.
    pub fn week_list(&self) -> Option<Vec<Block>> {
        self.days(&self.happenings(), self.word(InPack::WeekList))
    }

    fn days(&self, blocks: &[Happening], title: String) -> Option<Vec<Block>> {
        if blocks.is_empty() {
            return None;
        }
        let mixes = self.circle().plan.mixes().list;
        let mut told = vec![heading(Level::Two, title, Hue::Home)];
        for day in Weekday::ALL {
            let title = heading(Level::Three, self.words().weekday(day), Hue::Home);
            let items: Vec<Item> = blocks
                .iter()
                .filter(|block| block.days.contains(&day))
                .map(|block| self.on_a_day(block, &mixes))
                .collect();
            if items.is_empty() {
                let free = body(Text::quiet(self.word(InPack::DayFree)));
                told.push(Block::Together(vec![title, free]));
            } else if items.len() <= 6 {
                told.push(Block::Together(vec![title, list(items, Hue::Home)]));
            } else {
                told.extend([title, list(items, Hue::Home)]);
            }
        }
        // Sunday does not stand alone on a page.
        if let [.., Block::Together(saturday), Block::Together(sunday)] = told.as_mut_slice() {
            saturday.append(sunday);
            told.pop();
        }
        Some(told)
    }

    /// Returns what happens in the main week, in the order of the day. What has a time comes first;
    /// the rest is as it was written.
    pub fn happenings(&self) -> Vec<Happening> {
        let plan = &self.circle().plan;
        let Some(week) = plan.main_week() else { return Vec::new() };
        let mut blocks = plan.blocks().list;
        blocks.retain(|block| block.week == week.as_str() && !block.days.is_empty());
        blocks.retain(|block| {
            !block.activity.trim().is_empty() || block.symbol.is_some() || block.picture.is_some()
        });
        blocks.sort_by_key(|block| (block.part, block.start.is_none(), block.start));
        blocks
    }

    fn part_of_day(&self, part: DayPart, blocks: &[Happening], mixes: &[Mix]) -> Part {
        let blocks = blocks.iter().filter(|block| block.part == part);
        spread(self.word(part_word(part)), blocks, |block| self.entry(block, mixes))
    }

    fn entry(&self, block: &Happening, mixes: &[Mix]) -> Entry {
        let mixes = of_block(mixes, block);
        let Item { text, picture } = self.happening(block, &mixes, Detail::Short);
        Entry { text, picture, hue: hue(&mixes) }
    }

    fn on_a_day(&self, block: &Happening, mixes: &[Mix]) -> Item {
        self.happening(block, &of_block(mixes, block), Detail::Full)
    }

    /// Returns what happens, and below it, quieter: when, where, with whom, with what support.
    fn happening(&self, block: &Happening, mixes: &[&Mix], detail: Detail) -> Item {
        let mut details = Vec::new();
        match detail {
            Detail::Short => details.extend(block.start.map(|start| start.to_string())),
            Detail::Full => {
                details.push(self.time_of(block));
                details.extend(self.how_often(block));
            }
        }
        details.extend(Some(block.place.trim().to_owned()).filter(|place| !place.is_empty()));
        let with: Vec<String> = block.with.iter().map(|name| self.somebody(name)).collect();
        let with: Vec<String> = with.into_iter().filter(|name| !name.trim().is_empty()).collect();
        if !with.is_empty() {
            details.push(self.say(Word::EntryWith, &[("names", &self.words().list(&with))]));
        }
        for support in mixes.iter().filter_map(|mix| self.telling.support(mix)) {
            if !details.contains(&support) && !with.contains(&support) {
                details.push(support);
            }
        }
        let mut text = self.what_happens(block);
        if !details.is_empty() {
            text = text.and(Voice::Quiet, format!("\n{}", details.join(" · ")));
        }
        let has_words = !block.activity.trim().is_empty();
        let picture = self.picture(block.symbol.as_deref(), block.picture.as_deref(), has_words);
        Item { text, picture }
    }

    /// Returns what somebody wrote, or what the picture shows that stands for it.
    pub fn what_happens(&self, block: &Happening) -> Text {
        if !block.activity.trim().is_empty() {
            return self.telling.said(&block.activity);
        }
        let picture = self.picture(block.symbol.as_deref(), block.picture.as_deref(), false);
        let says = picture.map_or_else(|| self.word(InPack::PhotoKept), |picture| picture.says);
        Text::plain(says)
    }

    /// Returns "09:00–10:30", "Evening, 19:30", or as much as is known.
    pub fn time_of(&self, block: &Happening) -> String {
        let Some(start) = block.start else { return self.word(part_word(block.part)) };
        if block.minutes == 0 {
            return start.to_string();
        }
        const DAY: i64 = 24 * 60;
        let end = i64::from(start.minutes()) + block.minutes;
        let clock = u16::try_from(end % DAY).ok().and_then(TimeOfDay::from_minutes);
        let Some(clock) = clock else { return start.to_string() };
        let details = [("start", &*start.to_string()), ("end", &*clock.to_string())];
        let word = if end > DAY { InPack::FromToNextDay } else { InPack::FromTo };
        self.say(word, &details)
    }

    /// Returns how often something is, where it is not every week of the year.
    pub fn how_often(&self, block: &Happening) -> Vec<String> {
        let mut often = Vec::new();
        match block.every {
            Some(Every::Week) | None => {}
            Some(Every::TwoWeeks) => often.push(self.word(InPack::EveryTwoWeeks)),
            Some(Every::FourWeeks) => often.push(self.word(InPack::EveryFourWeeks)),
            Some(Every::Month) => {
                let times = block.times_a_month.unwrap_or(1).to_string();
                often.push(self.say(InPack::TimesAMonth, &[("times", &times)]));
            }
        }
        if !block.in_weeks.is_empty() {
            let weeks: Vec<String> = block.in_weeks.iter().map(u8::to_string).collect();
            often.push(self.say(InPack::InWeeks, &[("weeks", &weeks.join(", "))]));
        }
        let record = self.circle().plan.record(Collection::Blocks, &block.id);
        match record.map(|record| record.text("year")) {
            Some("TermTime") => often.push(self.word(InPack::TermTime)),
            Some("Holidays") => often.push(self.word(InPack::Holidays)),
            Some(_) | None => {}
        }
        often
    }

    /// Returns "Monday and Thursday", "Monday to Friday" or "Every day".
    pub fn days_of(&self, block: &Happening) -> String {
        use Weekday::{Fri, Mon, Thu, Tue, Wed};
        if block.days.len() == Weekday::ALL.len() {
            return self.word(Word::EveryDay);
        }
        if block.days == [Mon, Tue, Wed, Thu, Fri] {
            return self.word(InPack::Weekdays);
        }
        let days: Vec<String> = block.days.iter().map(|day| self.words().weekday(*day)).collect();
        self.words().list(&days)
    }
}

pub(super) fn of_block<'a>(mixes: &'a [Mix], block: &Happening) -> Vec<&'a Mix> {
    mixes.iter().filter(|mix| mix.block == block.id.as_str()).collect()
}
