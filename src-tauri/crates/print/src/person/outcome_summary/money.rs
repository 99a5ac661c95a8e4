//! The money in one line. What is not known is said in words and never as nought.

use domain::WeekConvention;
use domain::money::{Account, AllocationStatus, account};
use domain::plan::Collection;

use super::{Telling, heading};
use crate::sheet::{Block, Callout, Hue, Level, Paragraph, Size, Text};
use crate::words::Word;

impl Telling<'_> {
    pub(super) fn money(&self) -> Vec<Block> {
        let title = heading(Level::Two, &self.words.word(Word::MyMoney), Hue::PaidSupport);
        let line =
            |words: String, size| Block::Paragraph(Paragraph { text: Text::plain(words), size });
        let mut lines = Vec::new();
        match account(self.day, self.circle, None) {
            _ if self.hides_money() => {
                let words = self.words.say(Word::MoneyHidden, &[("name", self.name())]);
                lines.push(line(words, Size::Body));
            }
            Err(_) => lines.push(line(self.words.word(Word::MoneyNoSum), Size::Body)),
            Ok(account) => {
                lines.push(line(self.sentence(&account), Size::Body));
                // Until a trial is over, what it would save is not there to be spent.
                if account.safe_planned != account.planned {
                    lines.push(line(self.while_trying(&account), Size::Body));
                }
                if account.weekly != 0 || account.safe_weekly != 0 {
                    let weekly = self.weekly(&account);
                    lines.push(line(format!("{weekly} {}", self.convention()), Size::Small));
                }
            }
        }
        let callout = Block::Callout(Callout { blocks: lines, hue: Hue::PaidSupport });
        vec![Block::Together(vec![title, callout])]
    }

    /// Tells whether the person has asked not to see money: on paper nobody can look away.
    pub(in crate::person) fn hides_money(&self) -> bool {
        let about = self.circle.plan.list(Collection::About);
        about
            .iter()
            .any(|about| about.value("hides_money").and_then(|hides| hides.as_bool()) == Some(true))
    }

    /// Returns what there is, what the plan uses when everything works, and what is left.
    pub(in crate::person) fn sentence(&self, account: &Account) -> String {
        let words = self.words;
        let planned = words.money(account.planned);
        let (Some(allocation), Some(left)) = (account.allocation, account.left) else {
            let is_untouched = self.circle.person.allocations.is_empty() && account.planned == 0;
            let word = match account.status {
                AllocationStatus::None if is_untouched => return words.word(Word::MoneyNothingYet),
                AllocationStatus::None => Word::MoneyNone,
                AllocationStatus::Unknown
                | AllocationStatus::Confirmed
                | AllocationStatus::Indicative => Word::MoneyUnknown,
            };
            return words.say(word, &[("planned", &planned)]);
        };
        let allocation = words.money(allocation);
        let mut sentence = if left < 0 {
            let over = words.money(left.saturating_neg());
            let details = [("allocation", &*allocation), ("planned", &*planned), ("over", &*over)];
            words.say(Word::MoneyOver, &details)
        } else if left == 0 {
            words.say(Word::MoneyAllUsed, &[("allocation", &allocation)])
        } else {
            let left = words.money(left);
            let details = [("allocation", &*allocation), ("planned", &*planned), ("left", &*left)];
            words.say(Word::MoneyLeft, &details)
        };
        let is = |status| self.circle.person.allocations.iter().any(|a| a.status == status);
        if account.status == AllocationStatus::Indicative {
            sentence = format!("{sentence} {}", words.word(Word::MoneyIndicative));
        }
        if is(AllocationStatus::Unknown) {
            sentence = format!("{sentence} {}", words.word(Word::MoneyMoreUnknown));
        }
        sentence
    }

    /// Returns the same while everything on trial is still paid for.
    pub(in crate::person) fn while_trying(&self, account: &Account) -> String {
        let words = self.words;
        let planned = words.money(account.safe_planned);
        match account.safe_left {
            None => words.say(Word::MoneyTrying, &[("planned", &planned)]),
            Some(left) if left < 0 => {
                let over = words.money(left.saturating_neg());
                words.say(Word::MoneyTryingOver, &[("planned", &planned), ("over", &over)])
            }
            Some(left) => {
                let left = words.money(left);
                words.say(Word::MoneyTryingLeft, &[("planned", &planned), ("left", &left)])
            }
        }
    }

    pub(in crate::person) fn weekly(&self, account: &Account) -> String {
        let weekly = self.words.money(account.weekly);
        if account.safe_weekly == account.weekly {
            return self.words.say(Word::MoneyWeekly, &[("weekly", &weekly)]);
        }
        let safe = self.words.money(account.safe_weekly);
        self.words.say(Word::MoneyWeeklyTrying, &[("weekly", &weekly), ("safe", &safe)])
    }

    pub(in crate::person) fn convention(&self) -> String {
        self.words.word(match self.day.event.week_convention {
            WeekConvention::Weeks52 => Word::Weeks52,
            WeekConvention::Weeks52And14 => Word::Weeks5214,
            WeekConvention::DaysOverSeven => Word::WeeksDays,
        })
    }
}
