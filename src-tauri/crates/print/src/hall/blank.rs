//! Worksheets to write on by hand, when there is no tablet or nobody wants one.

use domain::worksheet::{Section, Template};
use domain::{Circle, Dress};

use super::pieces::{heading, paragraph, row, small};
use super::{Hall, Paper};
use crate::order::{Order, Who};
use crate::sheet::{
    Block, Column, Hue, Level, Lines, NewPage, Orientation, Paragraph, Size, Table, Text,
};
use crate::words::{OfHall, Word};

/// The room for questions on a page, upright and across, in points.
const ROOM: [usize; 2] = [690, 440];
/// What stands above the questions of the first page: the title, what it is for, whose it is.
const ABOVE: usize = 150;
/// What a question takes beside the lines or the rows below it.
const QUESTION: [usize; 2] = [75, 110];
/// How high a line is to write on, and a row of a table of two lines or of one.
const LINE: usize = 26;
const ROW: [usize; 2] = [44, 29];
/// Fewer are no room, more nobody fills in.
const FEW: usize = 3;
const MOST: usize = 10;
/// About how many small letters stand on a line, and how high it is.
const WIDE: usize = 105;
const SMALL: usize = 20;
/// Tables of more columns lie across the page.
const MOST_UPRIGHT: usize = 4;

/// Returns every worksheet that circles are offered, empty; with the person's name for one circle.
/// What the day has on its agenda comes first, in that order.
pub(crate) fn blank_sheets(order: &Order<'_>) -> Paper {
    let hall = Hall::of(order);
    let circle: Option<&Circle> = match order.who {
        Who::One(id) => Some(order.day.circle(id)?),
        Who::Everyone => None,
    };
    let worksheets = &order.day.worksheets;
    let name = circle.map_or("", |circle| circle.person.name.as_str());
    let mut offered: Vec<&Template> =
        worksheets.all().filter(|sheet| !worksheets.is_set_aside(sheet.id.as_str())).collect();
    let items = &order.day.agenda.items;
    offered.sort_by_key(|sheet| {
        let is_it = |id: &str| id == sheet.id.as_str();
        let place =
            items.iter().position(|i| i.worksheet.as_ref().is_some_and(|w| is_it(w.as_str())));
        place.unwrap_or(usize::MAX)
    });
    let mut blocks = Vec::new();
    for sheet in offered {
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

/// How much there is to write on below each question of a sheet.
#[derive(Debug, Clone, Copy)]
struct Empty {
    lines: u8,
    rows: usize,
    lines_of_row: usize,
}

/// One question of a sheet, as far as room is concerned.
#[derive(Debug, Clone, Copy)]
struct Asked {
    is_table: bool,
    /// How much is said below it, in points.
    below: usize,
}

impl Empty {
    /// Returns what stands below each question, so that as many as share a page fill it, and no
    /// page is left white.
    fn of(asked: &[Asked], orientation: Orientation) -> Vec<Self> {
        // Across the page there is room for words beside each other, and less below.
        let (way, lines_of_row) = match orientation {
            Orientation::Portrait => (0, 2),
            Orientation::Landscape => (1, 1),
        };
        let step = |one: &Asked| if one.is_table { ROW[way] } else { LINE };
        let least = |one: &Asked| QUESTION[usize::from(one.is_table)] + one.below + FEW * step(one);
        let (mut all, mut page, mut left) = (Vec::new(), ROOM[way] - ABOVE, asked);
        while !left.is_empty() {
            let (mut here, mut taken) = (0, 0);
            while here < left.len() && (here == 0 || taken + least(&left[here]) <= page) {
                taken += least(&left[here]);
                here += 1;
            }
            let more = page.saturating_sub(taken) / here;
            all.extend(left[..here].iter().map(|one| {
                let count = (FEW + more / step(one)).min(MOST);
                Self { lines: u8::try_from(count).unwrap_or(u8::MAX), rows: count, lines_of_row }
            }));
            (left, page) = (&left[here..], ROOM[way]);
        }
        all
    }
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
        let footer = self.say(OfHall::FootBlank, &details);
        let heads = [(OfHall::BlankName, 2.2), (OfHall::BlankDate, 1.0), (OfHall::BlankBy, 2.0)];
        let written = if name.is_empty() { room(1) } else { Text::strong(name) };
        let first = row(vec![written, room(1), room(1)]);
        let about = Paragraph { text: Text::plain(about), size: Size::Lead };
        let mut blocks = vec![
            Block::NewPage(NewPage { orientation, ..NewPage::first_of(footer) }),
            heading(Level::One, title, Hue::Plain),
        ];
        if !about.text.is_empty() {
            blocks.push(Block::Paragraph(about));
        }
        blocks.push(self.form(&heads, vec![first], Hue::Plain));
        blocks
    }

    fn blank_sheet(&self, sheet: &Template, name: &str) -> Vec<Block> {
        let language = self.words.language().short();
        let is_easy = self.order.choice.dress == Dress::EasyRead;
        let easy = sheet.easy.as_ref().filter(|_| is_easy).unwrap_or(&sheet.about);
        let about = easy.in_language(language);
        let title = sheet.title.in_language(language);
        let has_who = sheet.by_perspective || sheet.by_respondent;
        let widest = sheet.sections.iter().map(|section| section.columns.len()).max();
        let orientation = if widest.unwrap_or(0) + usize::from(has_who) < MOST_UPRIGHT {
            Orientation::Portrait
        } else {
            Orientation::Landscape
        };
        // Sections that offer the same answers say them once.
        let mut offered: Vec<String> = Vec::new();
        let told: Vec<(&Section, Vec<String>)> = sheet
            .sections
            .iter()
            .map(|section| {
                let mut answers = self.choices(section);
                answers.retain(|one| !offered.contains(one));
                offered.extend(answers.iter().cloned());
                (section, answers)
            })
            .collect();
        let asked: Vec<Asked> = told
            .iter()
            .map(|(section, answers)| Asked {
                is_table: has_who || !section.columns.is_empty(),
                below: answers.iter().map(|one| one.len().div_ceil(WIDE) * SMALL).sum(),
            })
            .collect();
        let mut blocks = self.begin_sheet(orientation, (title, about), name);
        for ((section, answers), empty) in told.iter().zip(Empty::of(&asked, orientation)) {
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
            if section.columns.is_empty() && !has_who {
                head.push(Block::Lines(Lines { count: empty.lines }));
            } else {
                head.push(self.blank_table(section, has_who, empty));
                head.extend(answers.iter().map(|one| small(Text::quiet(one))));
            }
            blocks.push(Block::Together(head));
        }
        blocks
    }

    /// Returns a table to fill in: who says it where that matters, what, and the section's columns.
    fn blank_table(&self, section: &Section, has_who: bool, empty: Empty) -> Block {
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
        let cells = || columns.iter().map(|_| room(empty.lines_of_row)).collect();
        let rows = (0..empty.rows).map(|_| row(cells())).collect();
        Block::Table(Table { columns, rows, hue: Hue::Learning, is_form: true })
    }

    /// Returns what can be written in columns that offer a few answers.
    fn choices(&self, section: &Section) -> Vec<String> {
        let language = self.words.language().short();
        let offered = section.columns.iter().filter(|column| !column.choices.is_empty());
        let said = offered.map(|column| {
            let all: Vec<&str> =
                column.choices.iter().map(|one| one.title.in_language(language)).collect();
            let (column, all) = (column.title.in_language(language), all.join(" · "));
            let details = [("column", column), ("answers", all.as_str())];
            self.say(OfHall::BlankAnswers, &details)
        });
        said.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_blank_sheets_were_a_third_white_paper() {
        let (line, table) =
            (Asked { is_table: false, below: 0 }, Asked { is_table: true, below: 0 });
        let check = |asked: &[Asked], way, expected: &[usize], why: &str| {
            let rows: Vec<usize> = Empty::of(asked, way).iter().map(|one| one.rows).collect();
            assert_eq!(rows, expected, "{why}");
        };
        check(&[line; 3], Orientation::Portrait, &[4, 4, 4], "a profile is one page");
        check(&[table; 2], Orientation::Portrait, &[3, 3], "two views are one page");
        check(&[line], Orientation::Portrait, &[10], "one question has the page");
        check(&[table; 3], Orientation::Landscape, &[6, 3, 3], "across, the rest share the next");
        check(&[], Orientation::Portrait, &[], "nothing is asked");
    }
}
