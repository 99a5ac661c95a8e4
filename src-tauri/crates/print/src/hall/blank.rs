//! Worksheets to write on by hand, when there is no tablet or nobody wants one.

use domain::worksheet::{Section, Template};
use domain::{Circle, Dress};

use super::pieces::{heading, paragraph, row, small};
use super::{Hall, Paper};
use crate::order::{Order, Who};
use crate::sheet::{
    Block, Column, Hue, Level, Lines, NewPage, Orientation, PageSize, Paragraph, Size, Table, Text,
};
use crate::words::{OfHall, Word};

/// How many empty rows a table begins with.
const ROWS: usize = 5;
/// How many lines a question has.
const LINES: u8 = 5;

/// Returns every worksheet that circles are offered, empty; with the person's name for one circle.
pub(crate) fn blank_sheets(order: &Order<'_>) -> Paper {
    let hall = Hall::of(order);
    let circle: Option<&Circle> = match order.who {
        Who::One(id) => Some(order.day.circle(id)?),
        Who::Everyone => None,
    };
    let worksheets = &order.day.worksheets;
    let name = circle.map_or("", |circle| circle.person.name.as_str());
    let mut blocks = Vec::new();
    for sheet in worksheets.all().filter(|sheet| !worksheets.is_set_aside(sheet.id.as_str())) {
        blocks.extend(hall.blank_sheet(sheet, name));
    }
    blocks.extend(hall.blank_week(name));
    blocks.extend(hall.blank_outcomes(name));
    blocks.extend(hall.blank_actions(name));
    Ok(hall.sheet(OfHall::TitleBlank, Word::FootAll, blocks))
}

/// Returns white space as high as so many lines: joiners have a height and no look.
pub(super) fn room(lines: usize) -> Text {
    Text::plain(vec!["\u{2060}"; lines.max(1)].join("\n"))
}

impl Hall<'_> {
    /// Begins a sheet on a page of its own: what it is, what it is for, and whose.
    pub(super) fn begin_sheet(
        &self,
        orientation: Orientation,
        (title, about): (&str, &str),
        name: &str,
    ) -> Vec<Block> {
        let printed = self.words.date(self.order.printed_on);
        let details = [("title", title), ("event", self.event()), ("date", printed.as_str())];
        let footer = Some(self.say(OfHall::FootBlank, &details));
        let heads = [(OfHall::BlankName, 2.2), (OfHall::BlankDate, 1.0), (OfHall::BlankBy, 2.0)];
        let written = if name.is_empty() { room(1) } else { Text::strong(name) };
        let first = row(vec![written, room(1), room(1)]);
        let about = Paragraph { text: Text::plain(about), size: Size::Lead };
        let mut blocks = vec![
            Block::NewPage(NewPage { size: PageSize::A4, orientation, footer }),
            heading(Level::One, title, Hue::Plain),
        ];
        if !about.text.is_empty() {
            blocks.push(Block::Paragraph(about));
        }
        blocks.push(self.table(&heads, vec![first], Hue::Plain));
        blocks
    }

    fn blank_sheet(&self, sheet: &Template, name: &str) -> Vec<Block> {
        let language = self.words.language().short();
        let is_easy = self.order.choice.dress == Dress::EasyRead;
        let easy = sheet.easy.as_ref().filter(|_| is_easy).unwrap_or(&sheet.about);
        let about = easy.in_language(language);
        let title = sheet.title.in_language(language);
        let mut blocks = self.begin_sheet(Orientation::Portrait, (title, about), name);
        for section in &sheet.sections {
            let prompt = section.easy.as_ref().filter(|_| is_easy).unwrap_or(&section.prompt);
            let mut head =
                vec![heading(Level::Two, section.title.in_language(language), Hue::Learning)];
            let prompt = prompt.in_language(language).trim();
            if !prompt.is_empty() {
                head.push(paragraph(Text::plain(prompt)));
            }
            if section.is_private {
                head.push(small(Text::quiet(self.word(OfHall::BlankPrivate))));
            }
            let has_who = sheet.by_perspective || sheet.by_respondent;
            if section.columns.is_empty() && !has_who {
                head.push(Block::Lines(Lines { count: LINES }));
                blocks.push(Block::Together(head));
            } else {
                head.push(self.blank_table(section, has_who));
                head.extend(self.choices(section));
                blocks.push(Block::Together(head));
            }
        }
        blocks
    }

    /// Returns a table to fill in: who says it where that matters, what, and the section's columns.
    fn blank_table(&self, section: &Section, has_who: bool) -> Block {
        let language = self.words.language().short();
        let column =
            |head: String, weight| Column { head: Text::plain(head), weight, hue: Hue::Learning };
        let mut columns = Vec::new();
        if has_who {
            columns.push(column(self.word(OfHall::BlankWho), 1.0));
        }
        columns.push(column(self.word(OfHall::BlankWhat), 2.4));
        let own = section.columns.iter();
        columns.extend(own.map(|one| column(one.title.in_language(language).to_owned(), 1.2)));
        let rows = (0..ROWS).map(|_| row(columns.iter().map(|_| room(2)).collect())).collect();
        Block::Table(Table { columns, rows, hue: Hue::Learning })
    }

    /// Returns what can be written in columns that offer a few answers.
    fn choices(&self, section: &Section) -> Vec<Block> {
        let language = self.words.language().short();
        let offered = section.columns.iter().filter(|column| !column.choices.is_empty());
        let said = offered.map(|column| {
            let all: Vec<&str> =
                column.choices.iter().map(|one| one.title.in_language(language)).collect();
            let (column, all) = (column.title.in_language(language), all.join(" · "));
            let details = [("column", column), ("answers", all.as_str())];
            small(Text::quiet(self.say(OfHall::BlankAnswers, &details)))
        });
        said.collect()
    }
}
