//! The figures of a plan as a form wants them: what there is, what it is used for, what is left.

use domain::WeekConvention;
use domain::money::{Account, AccountLine, AllocationStatus, LineKind};

use super::{Telling, line};
use crate::sheet::{Block, Column, Fact, Hue, Row, Size, Table, Text, Voice};
use crate::words::{OnForms, Word};

/// Stands where there is no amount: an empty place would ask for one.
const NOTHING: &str = "–";

impl Telling<'_> {
    pub(super) fn money(&self, account: &Account) -> Vec<Block> {
        let mut figures = vec![Block::Facts(self.amounts(account))];
        if account.status == AllocationStatus::Indicative {
            figures.push(line(self.words.word(Word::MoneyIndicative), Size::Body));
        }
        let convention = match self.order.day.event.week_convention {
            WeekConvention::Weeks52 => Word::Weeks52,
            WeekConvention::Weeks52And14 => Word::Weeks5214,
            WeekConvention::DaysOverSeven => Word::WeeksDays,
        };
        figures.push(line(self.words.word(convention), Size::Small));
        let mut blocks = vec![Block::Together(figures)];
        if !account.lines.is_empty() {
            blocks.push(self.what_for(account));
        }
        blocks
    }

    fn amounts(&self, account: &Account) -> Vec<Fact> {
        let money = |pence: i64| Text::plain(self.words.money(pence));
        let there = match (account.allocation, account.status) {
            (Some(allocation), _) => money(allocation),
            (None, AllocationStatus::None) => Text::plain(self.words.word(OnForms::MoneyNone)),
            (
                None,
                AllocationStatus::Unknown
                | AllocationStatus::Confirmed
                | AllocationStatus::Indicative,
            ) => Text::plain(self.words.word(OnForms::MoneyNotKnown)),
        };
        let mut facts = vec![
            self.fact(OnForms::MoneyThere, there),
            self.fact(OnForms::MoneyPlanned, money(account.planned)),
        ];
        if account.safe_planned != account.planned {
            facts.push(self.fact(OnForms::MoneyTrying, money(account.safe_planned)));
        }
        facts.extend(account.left.map(|left| {
            let (label, left) = if left < 0 {
                (OnForms::MoneyOver, left.saturating_neg())
            } else {
                (OnForms::MoneyLeft, left)
            };
            self.fact(label, money(left))
        }));
        facts.push(self.fact(OnForms::MoneyWeekly, money(account.weekly)));
        facts
    }

    fn what_for(&self, account: &Account) -> Block {
        let heads =
            [(OnForms::MoneyWhat, 3.0), (OnForms::MoneyWeek, 1.0), (OnForms::MoneyYear, 1.0)];
        let columns = heads.map(|(head, weight)| Column {
            head: Text::plain(self.words.word(head)),
            weight,
            hue: Hue::PaidSupport,
        });
        let mut rows: Vec<Row> = account.lines.iter().map(|one| self.money_line(one)).collect();
        // What comes once and what is set aside are in no ordinary week.
        let total = [
            Text::strong(self.words.word(OnForms::MoneyTotal)),
            Text::quiet(NOTHING),
            Text::strong(self.words.money(account.planned)),
        ];
        rows.push(Row { has_head: true, is_sum: true, cells: total.map(|cell| vec![cell]).into() });
        Block::Table(Table { columns: columns.into(), rows, hue: Hue::PaidSupport, is_form: false })
    }

    fn money_line(&self, one: &AccountLine) -> Row {
        let mut what = match one.label.trim() {
            "" => Text::plain(self.words.word(unnamed(one.kind))),
            label => self.said(label),
        };
        if let Some(word) = beside(one.kind) {
            what = what.and(Voice::Quiet, format!("\n{}", self.words.word(word)));
        }
        let weekly = match one.kind {
            LineKind::OneOff => None,
            LineKind::StaffHourly
            | LineKind::SharedActivity
            | LineKind::Core
            | LineKind::SleepIn
            | LineKind::WakingNight
            | LineKind::Item
            | LineKind::OnCost
            | LineKind::ManagementFee
            | LineKind::Contingency
            | LineKind::Contribution
            | LineKind::Unfunded => one.weekly.or(one.a_week),
        };
        let weekly = weekly.map(|pence| Text::plain(self.words.money(pence)));
        let year = Text::plain(self.words.money(one.annual));
        let cells = [what, weekly.unwrap_or_else(|| Text::quiet(NOTHING)), year];
        Row { has_head: true, is_sum: false, cells: cells.map(|cell| vec![cell]).into() }
    }
}

/// Returns what a line is called to which nobody gave a name.
fn unnamed(kind: LineKind) -> OnForms {
    match kind {
        LineKind::Contingency => OnForms::MoneySetAside,
        LineKind::OnCost => OnForms::MoneyEmployer,
        LineKind::StaffHourly
        | LineKind::SharedActivity
        | LineKind::Core
        | LineKind::SleepIn
        | LineKind::WakingNight
        | LineKind::Item
        | LineKind::OneOff
        | LineKind::ManagementFee
        | LineKind::Contribution
        | LineKind::Unfunded => OnForms::MoneySupport,
    }
}

/// Returns what has to stand beside an amount so that nobody adds it up wrongly.
fn beside(kind: LineKind) -> Option<OnForms> {
    match kind {
        LineKind::Unfunded => Some(OnForms::MoneyOther),
        LineKind::Contribution => Some(OnForms::MoneyOwnPart),
        LineKind::OneOff => Some(OnForms::MoneyOnce),
        LineKind::OnCost => Some(OnForms::MoneyEmployer),
        LineKind::StaffHourly
        | LineKind::SharedActivity
        | LineKind::Core
        | LineKind::SleepIn
        | LineKind::WakingNight
        | LineKind::Item
        | LineKind::ManagementFee
        | LineKind::Contingency => None,
    }
}
