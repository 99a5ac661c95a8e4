//! Money on a page: what there is, what the plan takes, what is left, and each line of it.

use std::collections::BTreeSet;

use domain::money::{Account, AccountLine, AllocationStatus, LineKind, StreamBalance, account};
use domain::plan::Collection;

use crate::person::folder::{Folder, body, heading, list, small};
use crate::sheet::{Block, Callout, Column, Hue, Item, Level, Row, Table, Text, Voice};
use crate::words::{InPack, Word};

const HUE: Hue = Hue::PaidSupport;

impl Folder<'_> {
    /// Returns the money; nothing while nobody has written anything about it.
    pub fn money(&self) -> Option<Vec<Block>> {
        let mut blocks = vec![heading(Level::Two, self.word(Word::MyMoney), HUE)];
        let counted = account(self.day(), self.circle(), None);
        if let Ok(account) = &counted
            && self.circle().person.allocations.is_empty()
            && account.planned == 0
            && account.lines.is_empty()
        {
            return None;
        }
        match counted {
            _ if self.hides_money() => blocks.push(self.about_them(Word::MoneyHidden)),
            Err(_) => blocks.push(body(Text::plain(self.word(Word::MoneyNoSum)))),
            Ok(account) if self.is_easy() => blocks.push(self.easy_money(&account)),
            Ok(account) => {
                blocks.push(self.in_short(&account));
                blocks.extend(self.streams(&account));
                blocks.extend(self.lines(&account));
            }
        }
        Some(blocks)
    }

    fn in_short(&self, account: &Account) -> Block {
        let telling = &self.telling;
        let mut lines = vec![body(Text::plain(telling.sentence(account)))];
        // Until a trial is over, what it would save is not there to be spent.
        if account.safe_planned != account.planned {
            lines.push(body(Text::plain(telling.while_trying(account))));
        }
        if let Some(part) = &account.part_year {
            let (from, until) = (self.words().date(part.from), self.words().date(part.until));
            let planned = self.words().money(part.planned);
            let details = [("from", &*from), ("until", &*until), ("planned", &*planned)];
            let mut said = self.say(InPack::MoneyPartYear, &details);
            if let Some(left) = part.left {
                let amount = self.words().money(left.saturating_abs());
                let rest = if left < 0 {
                    self.say(InPack::MoneyPartYearOver, &[("over", &amount)])
                } else {
                    self.say(InPack::MoneyPartYearLeft, &[("left", &amount)])
                };
                said = format!("{said} {rest}");
            }
            lines.push(body(Text::plain(said)));
        }
        if account.weekly != 0 || account.safe_weekly != 0 {
            let weekly = telling.weekly(account);
            lines.push(small(Text::plain(format!("{weekly} {}", telling.convention()))));
        }
        if account.contribution != 0 {
            let amount = self.words().money(account.contribution);
            let details = [("amount", &*amount), ("name", self.name())];
            lines.push(small(Text::plain(self.say(InPack::MoneyOwnPart, &details))));
        }
        Block::Callout(Callout { blocks: lines, hue: HUE })
    }

    /// Returns each pot of money with what is planned from it.
    fn streams(&self, account: &Account) -> Vec<Block> {
        if account.streams.is_empty() {
            return Vec::new();
        }
        let heads = [
            (InPack::MoneyStream, 1.6),
            (InPack::MoneyThere, 1.0),
            (InPack::MoneyPlanned, 1.0),
            (InPack::MoneyLeft, 1.0),
        ];
        let rows = account.streams.iter().map(|stream| self.stream(stream)).collect();
        let title = heading(Level::Three, self.word(InPack::MoneyStreams), HUE);
        vec![title, self.table_of_money(&heads, rows)]
    }

    fn stream(&self, stream: &StreamBalance) -> Row {
        let mut name = Text::plain(self.stream_name(&stream.stream));
        if !stream.restrictions.trim().is_empty() {
            let details = [("words", stream.restrictions.trim())];
            name = name.and(Voice::Quiet, format!("\n{}", self.say(InPack::MoneyNotFor, &details)));
        }
        let open = || match stream.status {
            AllocationStatus::None => Text::quiet(self.word(InPack::MoneyNone)),
            AllocationStatus::Unknown
            | AllocationStatus::Confirmed
            | AllocationStatus::Indicative => Text::quiet(self.word(InPack::MoneyNotKnown)),
        };
        let amount = |pence: i64| Text::plain(self.words().money(pence));
        let mut there = stream.allocation.map_or_else(open, amount);
        if stream.allocation.is_some() && stream.status == AllocationStatus::Indicative {
            let mark = self.word(InPack::MoneyNotConfirmed);
            there = there.and(Voice::Quiet, format!("\n{mark}"));
        }
        let left = stream.left.map_or_else(|| Text::quiet("–"), amount);
        row([name, there, amount(stream.planned), left])
    }

    fn stream_name(&self, stream: &str) -> String {
        let stream = if stream.trim().is_empty() { "unnamed" } else { stream };
        self.named("money-stream", stream)
    }

    /// Returns every line: what comes back, what comes once, what is set aside; what other money
    /// pays stands apart and is not counted.
    fn lines(&self, account: &Account) -> Vec<Block> {
        let of =
            |group: Group| account.lines.iter().filter(move |line| group_of(line.kind) == group);
        let mut rows: Vec<Row> = Vec::new();
        for (group, name, sum) in [
            (Group::ComesBack, InPack::MoneyRecurring, account.recurring),
            (Group::Once, InPack::MoneyOnce, account.one_off),
        ] {
            let lines: Vec<&AccountLine> = of(group).collect();
            if lines.is_empty() {
                continue;
            }
            rows.extend(lines.iter().map(|line| self.line(line)));
            if lines.len() > 1 {
                rows.push(self.sum(name, None, sum));
            }
        }
        if account.contingency != 0 {
            let weekly = of(Group::Aside).find_map(|line| line.a_week);
            let amounts = [weekly, Some(account.contingency)].map(|pence| self.amount(pence));
            let [weekly, yearly] = amounts;
            rows.push(row([Text::plain(self.word(InPack::MoneyAside)), weekly, yearly]));
        }
        let heads =
            [(InPack::MoneyWhat, 2.6), (InPack::MoneyWeekly, 1.0), (InPack::MoneyYearly, 1.1)];
        let mut blocks = Vec::new();
        if !rows.is_empty() {
            rows.push(self.sum(InPack::MoneyTotal, None, account.planned));
            blocks.push(heading(Level::Three, self.word(InPack::MoneyLines), HUE));
            blocks.push(self.table_of_money(&heads, rows));
        }
        let apart: Vec<Row> = of(Group::NotCounted).map(|line| self.line(line)).collect();
        if !apart.is_empty() {
            blocks.push(heading(Level::Three, self.word(InPack::MoneyNotCounted), HUE));
            blocks.push(self.table_of_money(&heads, apart));
        }
        blocks
    }

    fn line(&self, line: &AccountLine) -> Row {
        let mut name = Text::plain(self.line_name(line));
        let reasons = self.reasons(line);
        if !reasons.is_empty() {
            let what = reasons.join(" · ");
            let details = [("what", &*what)];
            name = name.and(Voice::Quiet, format!("\n{}", self.say(InPack::MoneyFor, &details)));
        }
        let weekly = match group_of(line.kind) {
            Group::Once => None,
            Group::ComesBack | Group::Aside | Group::NotCounted => line.weekly.or(line.a_week),
        };
        row([name, self.amount(weekly), self.amount(Some(line.annual))])
    }

    fn line_name(&self, line: &AccountLine) -> String {
        let on_cost = line.on_cost.as_deref();
        if line.kind == LineKind::OnCost
            && let Some(name) = on_cost.and_then(|name| self.words().named("money-oncost", name))
        {
            return name;
        }
        let label = line.label.trim();
        if label.is_empty() {
            return self.named("money-line", kind_name(line.kind));
        }
        label.to_owned()
    }

    /// Returns what a line is for: what happens in the week, or else what will be different.
    fn reasons(&self, line: &AccountLine) -> Vec<String> {
        /// More than a few say less than a few.
        const FEW: usize = 4;
        let plan = &self.circle().plan;
        let said = |collection, id, field| {
            let record = plan.record(collection, id)?;
            Some(record.text(field).trim().to_owned()).filter(|words| !words.is_empty())
        };
        let things: BTreeSet<String> =
            line.blocks.iter().filter_map(|id| said(Collection::Blocks, id, "activity")).collect();
        if !things.is_empty() {
            return things.into_iter().take(FEW).collect();
        }
        let outcomes = line.outcomes.iter();
        outcomes.filter_map(|id| said(Collection::Outcomes, id, "statement")).take(FEW).collect()
    }

    fn sum(&self, name: InPack, weekly: Option<i64>, yearly: i64) -> Row {
        let strong = |pence| Text::strong(self.words().money(pence));
        let weekly = weekly.map_or_else(|| Text::quiet("–"), strong);
        Row { is_sum: true, ..row([Text::strong(self.word(name)), weekly, strong(yearly)]) }
    }

    fn amount(&self, pence: Option<i64>) -> Text {
        pence.map_or_else(|| Text::quiet("–"), |pence| Text::plain(self.words().money(pence)))
    }

    fn table_of_money(&self, heads: &[(InPack, f32)], rows: Vec<Row>) -> Block {
        let column = |(head, weight): &(InPack, f32)| Column {
            head: Text::plain(self.word(*head)),
            weight: *weight,
            hue: HUE,
        };
        Block::Table(Table {
            columns: heads.iter().map(column).collect(),
            rows,
            hue: HUE,
            is_form: false,
        })
    }

    /// Returns the money in short sentences.
    fn easy_money(&self, account: &Account) -> Block {
        let say = |word, pence: i64| {
            self.say(word, &[("amount", &self.words().money(pence.saturating_abs()))])
        };
        let mut said = vec![match (account.allocation, account.status) {
            (Some(amount), _) => say(InPack::MoneyEasyThere, amount),
            (None, AllocationStatus::None) => self.word(InPack::MoneyEasyNone),
            (
                None,
                AllocationStatus::Unknown
                | AllocationStatus::Confirmed
                | AllocationStatus::Indicative,
            ) => self.word(InPack::MoneyEasyUnknown),
        }];
        said.push(say(InPack::MoneyEasyPlanned, account.planned));
        if let Some(left) = account.left {
            let word = if left < 0 { InPack::MoneyEasyOver } else { InPack::MoneyEasyLeft };
            said.push(say(word, left));
        }
        if account.safe_planned != account.planned {
            said.push(say(InPack::MoneyEasyTrying, account.safe_planned));
        }
        for line in &account.lines {
            let name = self.line_name(line);
            let (word, pence) = match group_of(line.kind) {
                Group::Once => (InPack::MoneyEasyOnce, line.annual),
                Group::NotCounted => continue,
                Group::ComesBack | Group::Aside => {
                    line.weekly.map_or((InPack::MoneyEasyYear, line.annual), |weekly| {
                        (InPack::MoneyEasyWeek, weekly)
                    })
                }
            };
            let amount = self.words().money(pence);
            said.push(self.say(word, &[("what", &*name), ("amount", &*amount)]));
        }
        list(said.into_iter().map(|line| Item::from(Text::plain(line))).collect(), HUE)
    }
}

/// Where a line stands on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    ComesBack,
    Once,
    Aside,
    NotCounted,
}

fn group_of(kind: LineKind) -> Group {
    match kind {
        LineKind::StaffHourly
        | LineKind::SharedActivity
        | LineKind::Core
        | LineKind::SleepIn
        | LineKind::WakingNight
        | LineKind::Item
        | LineKind::OnCost
        | LineKind::ManagementFee => Group::ComesBack,
        LineKind::OneOff => Group::Once,
        LineKind::Contingency => Group::Aside,
        LineKind::Contribution | LineKind::Unfunded => Group::NotCounted,
    }
}

/// Returns the name by which the screens' words know a kind of line.
fn kind_name(kind: LineKind) -> &'static str {
    match kind {
        LineKind::StaffHourly => "StaffHourly",
        LineKind::SharedActivity => "SharedActivity",
        LineKind::Core => "Core",
        LineKind::SleepIn => "SleepIn",
        LineKind::WakingNight => "WakingNight",
        LineKind::Item => "Item",
        LineKind::OneOff => "OneOff",
        LineKind::OnCost => "OnCost",
        LineKind::ManagementFee => "ManagementFee",
        LineKind::Contingency => "Contingency",
        LineKind::Contribution => "Contribution",
        LineKind::Unfunded => "Unfunded",
    }
}

fn row(cells: impl IntoIterator<Item = Text>) -> Row {
    Row { has_head: true, is_sum: false, cells: cells.into_iter().map(|cell| vec![cell]).collect() }
}
