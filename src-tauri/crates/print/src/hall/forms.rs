//! The plan's own sheets, empty: a perfect week, outcomes, and who does what.

use super::Hall;
use super::blank::room;
use super::pieces::{heading, paragraph, row};
use crate::sheet::{Block, Column, Hue, Level, Lines, Orientation, Table, Text};
use crate::words::{OfHall, Word};

/// How many outcomes there is room for: three to five are usual.
const OUTCOMES: usize = 4;
/// How many steps there is room for.
const ACTIONS: usize = 7;
/// How high the parts of the day are, in lines.
const PART: usize = 5;

const DAYS: [Word; 7] = [
    Word::DayMon,
    Word::DayTue,
    Word::DayWed,
    Word::DayThu,
    Word::DayFri,
    Word::DaySat,
    Word::DaySun,
];

impl Hall<'_> {
    pub(super) fn blank_week(&self, name: &str) -> Vec<Block> {
        let title = self.sheet_name("perfect-week");
        let about = self.word(OfHall::BlankWeekAbout);
        let mut blocks = self.begin_sheet(Orientation::Landscape, (&title, &about), name);
        let column =
            |head: String, weight| Column { head: Text::plain(head), weight, hue: Hue::Fun };
        let mut columns = vec![column(self.word(OfHall::BlankWhen), 1.0)];
        columns.extend(DAYS.iter().map(|day| column(self.word(*day), 1.0)));
        let parts = [
            (Word::PartMorning, PART),
            (Word::PartAfternoon, PART),
            (Word::PartEvening, PART),
            (Word::PartNight, 2),
        ];
        let rows = parts.into_iter().map(|(part, lines)| {
            let days = DAYS.iter().map(|_| room(lines));
            row(std::iter::once(Text::plain(self.word(part))).chain(days).collect())
        });
        let rows = rows.collect();
        blocks.push(Block::Table(Table { columns, rows, hue: Hue::Fun, is_form: true }));
        blocks
    }

    pub(super) fn blank_outcomes(&self, name: &str) -> Vec<Block> {
        let (title, about) = (self.word(Word::Outcomes), self.word(OfHall::BlankOutcomesAbout));
        let mut blocks = self.begin_sheet(Orientation::Portrait, (&title, &about), name);
        for number in 1..=OUTCOMES {
            let number = number.to_string();
            let head = self.say(OfHall::BlankOutcome, &[("number", &number)]);
            let mut one =
                vec![heading(Level::Two, head, Hue::Learning), Block::Lines(Lines { count: 2 })];
            for label in [Word::GivesMe, Word::Measure, Word::ByWhen] {
                one.push(paragraph(Text::quiet(self.word(label))));
                one.push(Block::Lines(Lines { count: 1 }));
            }
            blocks.push(Block::Together(one));
        }
        blocks
    }

    pub(super) fn blank_actions(&self, name: &str) -> Vec<Block> {
        let (title, about) = (self.word(Word::Actions), self.word(OfHall::BlankActionsAbout));
        let mut blocks = self.begin_sheet(Orientation::Landscape, (&title, &about), name);
        let heads = [
            (Word::What, 2.4),
            (Word::Who, 1.4),
            (Word::FirstStep, 2.0),
            (Word::ByWhen, 1.1),
            (Word::SaidYes, 0.8),
        ];
        let rows = (0..ACTIONS).map(|_| row(heads.iter().map(|_| room(2)).collect())).collect();
        blocks.push(self.form(&heads, rows, Hue::Home));
        blocks
    }
}
