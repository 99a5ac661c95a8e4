//! Just enough support: for each thing of the week what help it needs, who gives it, what if they
//! cannot; and the hours in short.

use domain::money::{Account, SupportTier, account};
use domain::plan::{Block as Happening, Collection, Mix, Record, SupportNeeded, YesNoNotSure};

use crate::person::folder::{Folder, body, heading, list};
use crate::person::week::of_block;
use crate::sheet::{Block, Column, Fact, Heading, Hue, Item, Level, Row, Table, Text, Voice};
use crate::words::InPack;

impl Folder<'_> {
    /// Returns how support makes the week happen.
    pub fn support(&self) -> Option<Vec<Block>> {
        let blocks = self.happenings();
        let mixes = self.circle().plan.mixes().list;
        let needs_help =
            |block: &&Happening| needs_help(block) || !of_block(&mixes, block).is_empty();
        let (helped, alone): (Vec<&Happening>, Vec<&Happening>) =
            blocks.iter().partition(needs_help);
        if helped.is_empty() {
            return None;
        }
        let mut told = vec![heading(Level::Two, self.word(InPack::Support), Hue::PaidSupport)];
        for block in helped {
            told.push(self.help_with(block, &of_block(&mixes, block)));
        }
        let things: Vec<String> =
            alone.iter().map(|block| self.what_happens(block).words()).collect();
        if !things.is_empty() {
            let things = self.words().list(&things);
            told.push(body(Text::plain(self.say(InPack::SupportAlone, &[("things", &things)]))));
        }
        told.extend(self.hours());
        Some(told)
    }

    /// Returns one thing of the week with its help.
    fn help_with(&self, block: &Happening, mixes: &[&Mix]) -> Block {
        let text = self.what_happens(block);
        let title = Block::Heading(Heading { level: Level::Three, text, hue: Hue::PaidSupport });
        let mixes = self.in_order(mixes);
        if self.is_easy() {
            let mut items: Vec<Item> =
                mixes.iter().map(|mix| Item::from(self.help_from(mix, block))).collect();
            if let Some(first) = items.first_mut() {
                first.picture =
                    self.picture(block.symbol.as_deref(), block.picture.as_deref(), true);
            }
            return Block::Together(vec![title, list(items, Hue::PaidSupport)]);
        }
        let mut when = vec![self.days_of(block), self.time_of(block)];
        when.extend(self.how_often(block));
        let mut facts = vec![self.fact(InPack::SupportWhen, Text::plain(when.join(" · ")))];
        facts.extend(self.what_help(block).map(|help| self.fact(InPack::SupportHelp, help)));
        let mut from = Text::default();
        for mix in &mixes {
            if !from.is_empty() {
                from = from.and(Voice::Plain, "\n");
            }
            from.0.extend(self.help_from(mix, block).0);
        }
        if from.is_empty() {
            from = Text::quiet(self.word(InPack::SupportOpen));
        }
        facts.push(self.fact(InPack::SupportFrom, from));
        facts.extend(self.safety(block, &mixes));
        Block::Together(vec![title, Block::Facts(facts)])
    }

    /// Returns "Some help: somebody beside me on the bus · 45 min, 3 h a week".
    fn what_help(&self, block: &Happening) -> Option<Text> {
        let level = match block.support_needed {
            Some(SupportNeeded::Prompt) => self.words().named("support-help", "Prompt"),
            Some(SupportNeeded::Some) => self.words().named("support-help", "Some"),
            Some(SupportNeeded::Full) => self.words().named("support-help", "Full"),
            Some(SupportNeeded::None) | None => None,
        };
        let need = block.need.trim();
        let mut text = match (level, need.is_empty()) {
            (Some(level), true) => Text::plain(level),
            (Some(level), false) => {
                let said = self.telling.said(need);
                Text([Text::plain(format!("{level}: ")).0, said.0].concat())
            }
            (None, false) => self.telling.said(need),
            (None, true) => Text::default(),
        };
        let weekly = block.needed_minutes();
        if weekly > 0 {
            let a_week = self.say(InPack::AWeek, &[("time", &self.length(weekly))]);
            let dot = if text.is_empty() { "" } else { "\u{A0}· " };
            text = text.and(Voice::Quiet, format!("{dot}{a_week}"));
        }
        (!text.is_empty()).then_some(text)
    }

    /// Returns "Family and friends: Grace · 2 h a week · said yes".
    fn help_from(&self, mix: &Mix, block: &Happening) -> Text {
        let mut text = Text::strong(self.named("support-tier", mix.tier.name()));
        let helper = mix.helper.as_deref().and_then(|id| self.circle().name_of(id));
        let who =
            helper.unwrap_or_else(|| self.circle().name_of(mix.who.trim()).unwrap_or(&mix.who));
        let who = who.trim();
        if !who.is_empty() && who != self.name() {
            text = text.and(Voice::Plain, ": ");
            text.0.extend(self.telling.said(who).0);
        }
        let mut quiet = Vec::new();
        if mix.minutes_per_week > 0 && !block.days.is_empty() {
            quiet.push(self.say(InPack::AWeek, &[("time", &self.length(mix.minutes_per_week))]));
        }
        quiet.extend(self.standing(mix));
        if !quiet.is_empty() {
            text = text.and(Voice::Quiet, format!("\u{A0}· {}", quiet.join(" · ")));
        }
        text
    }

    /// Returns whether one can rely on it.
    fn standing(&self, mix: &Mix) -> Option<String> {
        if mix.is_trying {
            return Some(match mix.trial_to {
                Some(date) => self.say(InPack::TryingUntil, &[("date", &self.words().date(date))]),
                None => self.word(InPack::Trying),
            });
        }
        let is_yes = |answer| answer == Some(YesNoNotSure::Yes);
        match mix.tier {
            SupportTier::FamilyFriends | SupportTier::Community => {
                let is_sure = mix.is_agreed && mix.can_keep_on != Some(YesNoNotSure::No);
                Some(self.word(if is_sure { InPack::Agreed } else { InPack::Uncertain }))
            }
            SupportTier::Technology => {
                let is_sure = !mix.watches || (is_yes(mix.watch_consent) && is_yes(mix.off_switch));
                (!is_sure).then(|| self.word(InPack::Uncertain))
            }
            SupportTier::Myself
            | SupportTier::SharedPaid
            | SupportTier::PaidOneToOne
            | SupportTier::MoreThanOne
            | SupportTier::NotNow => None,
        }
    }

    /// Returns what happens if it does not happen, and when one looks at it again.
    fn safety(&self, block: &Happening, mixes: &[&Mix]) -> Vec<Fact> {
        let plan = &self.circle().plan;
        let of_mixes = mixes.iter().filter_map(|mix| plan.record(Collection::Mixes, &mix.id));
        let of_block = plan.record(Collection::Blocks, &block.id);
        let records: Vec<&Record> = of_block.into_iter().chain(of_mixes).collect();
        let mut ifs: Vec<&str> = records.iter().map(|one| one.text("fallback").trim()).collect();
        ifs.retain(|text| !text.is_empty());
        ifs.dedup();
        let mut facts = Vec::new();
        if !ifs.is_empty() {
            facts.push(self.fact(InPack::SupportIfNot, self.telling.said(&ifs.join("\n"))));
        }
        let mut dates: Vec<&str> = records.iter().map(|one| one.text("review_on")).collect();
        dates.retain(|date| !date.is_empty());
        if let Some(first) = dates.into_iter().min().and_then(super::folder::worksheet_date) {
            let date = Text::plain(self.words().date(first));
            facts.push(self.fact(InPack::SupportReview, date));
        }
        facts
    }

    /// Returns who helps in the event's order of tiers.
    fn in_order<'a>(&self, mixes: &[&'a Mix]) -> Vec<&'a Mix> {
        let order = &self.day().event.jes_order;
        let place = |mix: &&Mix| order.iter().position(|tier| *tier == mix.tier);
        let mut mixes = mixes.to_vec();
        mixes.sort_by_key(|mix| place(mix).unwrap_or(usize::MAX));
        mixes
    }

    /// Returns the hours in short: the figures that the circle sees on its own screen.
    fn hours(&self) -> Vec<Block> {
        let Ok(account) = account(self.day(), self.circle(), None) else { return Vec::new() };
        let title = heading(Level::Three, self.word(InPack::HoursTitle), Hue::PaidSupport);
        let lines = self.hours_in_words(&account);
        if self.is_easy() {
            let items = lines.into_iter().map(|line| Text::plain(line).into()).collect();
            return vec![Block::Together(vec![title, list(items, Hue::PaidSupport)])];
        }
        let lines = lines.into_iter().map(|line| body(Text::plain(line)));
        let table = self.tiers(&account);
        vec![Block::Together([title].into_iter().chain(table).chain(lines).collect())]
    }

    fn tiers(&self, account: &Account) -> Option<Block> {
        let given = account.tiers.iter().filter(|tier| tier.minutes > 0 || tier.charged > 0);
        let time = |minutes| {
            if minutes > 0 { Text::plain(self.length(minutes)) } else { Text::quiet("–") }
        };
        let rows: Vec<Row> = given
            .map(|tier| {
                let name = Text::plain(self.named("support-tier", tier.tier.name()));
                let cells = [name, time(tier.minutes), time(tier.charged)];
                Row { has_head: true, is_sum: false, cells: cells.map(|cell| vec![cell]).into() }
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let hue = Hue::PaidSupport;
        let columns =
            [(InPack::HoursWhere, 2.0), (InPack::HoursWeek, 1.0), (InPack::HoursCharged, 1.0)]
                .map(|(head, weight)| Column { head: Text::plain(self.word(head)), weight, hue });
        Some(Block::Table(Table { columns: columns.into(), rows, hue, is_form: false }))
    }

    fn hours_in_words(&self, account: &Account) -> Vec<String> {
        let hours = &account.hours;
        let say = |word, minutes| self.say(word, &[("time", &self.length(minutes))]);
        let mut lines = Vec::new();
        if hours.before > 0 {
            lines.push(say(InPack::HoursBefore, hours.before));
        }
        lines.push(say(InPack::HoursAfter, hours.after));
        if hours.safe != hours.after {
            lines.push(say(InPack::HoursSafe, hours.safe));
        }
        if !account.shared.is_empty() && hours.received > 0 {
            let (received, charged) = (self.length(hours.received), self.length(hours.charged));
            let details = [("received", &*received), ("charged", &*charged), ("name", self.name())];
            lines.push(self.say(InPack::HoursShared, &details));
        }
        if hours.nights > 0 {
            lines.push(self.say(InPack::HoursNights, &[("nights", &hours.nights.to_string())]));
        }
        lines
    }
}

fn needs_help(block: &Happening) -> bool {
    let says_so = match block.support_needed {
        Some(SupportNeeded::Prompt | SupportNeeded::Some | SupportNeeded::Full) => true,
        Some(SupportNeeded::None) | None => false,
    };
    says_so || block.support_minutes > 0 || !block.need.trim().is_empty()
}
