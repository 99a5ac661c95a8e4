//! The money in one line. What is not known is said in words and never as nought.

use domain::WeekConvention;
use domain::money::{AllocationStatus, PersonFigures, person_figures};

use super::{Telling, heading};
use crate::sheet::{Block, Callout, Hue, Level, Paragraph, Size, Text};
use crate::words::Word;

impl Telling<'_> {
    pub(super) fn money(&self) -> Vec<Block> {
        let title = heading(Level::Two, &self.words.word(Word::MyMoney), Hue::PaidSupport);
        let line =
            |words: String, size| Block::Paragraph(Paragraph { text: Text::plain(words), size });
        let mut lines = Vec::new();
        match person_figures(self.day, self.circle) {
            Err(_) => lines.push(line(self.words.word(Word::MoneyNoSum), Size::Body)),
            Ok(figures) => {
                lines.push(line(self.sentence(&figures), Size::Body));
                if figures.weekly != 0 {
                    let weekly = self.words.money(figures.weekly);
                    let weekly = self.words.say(Word::MoneyWeekly, &[("weekly", &weekly)]);
                    lines.push(line(format!("{weekly} {}", self.convention()), Size::Small));
                }
            }
        }
        let callout = Block::Callout(Callout { blocks: lines, hue: Hue::PaidSupport });
        vec![Block::Together(vec![title, callout])]
    }

    fn sentence(&self, figures: &PersonFigures) -> String {
        let words = self.words;
        let planned = words.money(figures.planned);
        let (Some(allocation), Some(left)) = (figures.allocation, figures.left) else {
            let is_untouched = self.circle.person.allocations.is_empty() && figures.planned == 0;
            let word = match figures.status {
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
        if figures.status == AllocationStatus::Indicative {
            sentence = format!("{sentence} {}", words.word(Word::MoneyIndicative));
        }
        if is(AllocationStatus::Unknown) {
            sentence = format!("{sentence} {}", words.word(Word::MoneyMoreUnknown));
        }
        sentence
    }

    fn convention(&self) -> String {
        self.words.word(match self.day.event.week_convention {
            WeekConvention::Weeks52 => Word::Weeks52,
            WeekConvention::Weeks52And14 => Word::Weeks5214,
            WeekConvention::DaysOverSeven => Word::WeeksDays,
        })
    }
}
