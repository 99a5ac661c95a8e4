//! The outcome summary: what one person, or everybody, takes home from the day.
//!
//! Chooses the words and their order; [`crate::flow`] decides where they go.

mod about;
mod money;
mod next;
pub(in crate::person) mod week;

use chrono::NaiveDate;
use domain::plan::Perspective;
use domain::{Circle, Day, Dress, Invitation, Rejection};

use crate::Who;
use crate::sheet::{
    Block, Heading, Hue, Level, List, Name, NewPage, Paragraph, Pictures, Sheet, Size, Text, Voice,
};
use crate::words::{Language, Word, Words};

/// Returns the outcome summary, each person beginning on a new page, in the order of the circles.
///
/// # Errors
/// `NoSuchCircle` when nobody has that circle.
pub fn outcome_summary(
    day: &Day,
    who: &Who,
    language: Language,
    printed_on: NaiveDate,
) -> Result<Sheet, Rejection> {
    let words = Words::of(language);
    let printed = words.date(printed_on);
    let event = day.event.title.as_str();
    let sheet = |title: String, footer: String, blocks: Vec<Block>| Sheet {
        title,
        author: event.to_owned(),
        language,
        printed_on,
        footer,
        dress: Dress::Standard,
        one_page: None,
        pictures: Pictures::new(),
        blocks,
    };
    match who {
        Who::One(id) => {
            let telling = Telling { day, circle: day.circle(id)?, words };
            let title = words.say(Word::TitleOne, &[("name", telling.name())]);
            Ok(sheet(title, telling.footer(&printed), telling.pages()))
        }
        Who::Everyone => {
            let title = words.say(Word::TitleAll, &[("event", event)]);
            let footer = words.say(Word::FootAll, &[("event", event), ("date", &printed)]);
            let mut blocks = front_page(day, words);
            for circle in day.who_plan() {
                let telling = Telling { day, circle, words };
                blocks.push(Block::NewPage(NewPage::first_of(telling.footer(&printed))));
                blocks.extend(telling.pages());
            }
            Ok(sheet(title, footer, blocks))
        }
    }
}

/// One person's plan being told.
pub(in crate::person) struct Telling<'a> {
    pub day: &'a Day,
    pub circle: &'a Circle,
    pub words: &'a Words,
}

impl Telling<'_> {
    fn name(&self) -> &str {
        &self.circle.person.name
    }

    fn footer(&self, printed: &str) -> String {
        let details = [("name", self.name()), ("event", &self.day.event.title), ("date", printed)];
        self.words.say(Word::FootOne, &details)
    }

    fn pages(&self) -> Vec<Block> {
        let mut blocks = vec![self.title()];
        blocks.extend(self.my_circle());
        blocks.extend(self.profile());
        blocks.extend(self.working());
        blocks.extend(self.week());
        blocks.extend(self.outcomes());
        blocks.extend(self.actions());
        blocks.extend(self.money());
        blocks.extend(self.review());
        blocks
    }

    /// Returns "In my circle: Grace (mum) and Pat".
    pub(in crate::person) fn my_circle(&self) -> Option<Block> {
        let members = members(self.circle);
        if members.is_empty() {
            return None;
        }
        let names: Vec<String> = members
            .iter()
            .map(|member| {
                if member.relation.trim().is_empty() {
                    return member.name.clone();
                }
                let details = [("name", &*member.name), ("relation", &*member.relation)];
                self.words.say(Word::Member, &details)
            })
            .collect();
        let names = self.words.list(&names);
        let text = Text::plain(self.words.say(Word::MyCircle, &[("names", &names)]));
        Some(Block::Paragraph(Paragraph { text, size: Size::Body }))
    }

    fn title(&self) -> Block {
        Block::Name(Name {
            text: Text::plain(self.name()),
            initials: initials(self.name()),
            below: Text::plain(when_and_where(self.day, self.words, true)),
            hue: Hue::Fun,
        })
    }

    /// Returns "Harbour House planning day · 3 December 2026 · Harbour Community Centre".
    pub(in crate::person) fn when_and_where(&self) -> String {
        when_and_where(self.day, self.words, true)
    }

    /// Returns words that somebody wrote on the day, in the language of the day if it is known to
    /// be another than the paper's.
    pub(in crate::person) fn said(&self, words: &str) -> Text {
        let words = words.trim();
        match self.day.event.languages.as_slice() {
            [only] if !only.starts_with(self.words.language().short()) => {
                Text::default().and_in(only, Voice::Plain, words)
            }
            _ => Text::plain(words),
        }
    }

    /// Returns a heading, and below it a kind sentence instead of blank paper.
    fn open(&self, heading: Block, word: Word) -> Vec<Block> {
        let text = Text::plain(self.words.say(word, &[("name", self.name())]));
        let sentence = Block::Paragraph(Paragraph { text, size: Size::Body });
        vec![Block::Together(vec![heading, sentence])]
    }

    /// Returns whose view something is.
    pub(in crate::person) fn perspective(&self, perspective: Perspective) -> String {
        self.words.perspective(perspective, self.name())
    }
}

fn front_page(day: &Day, words: &Words) -> Vec<Block> {
    let mut blocks = vec![heading(Level::One, &day.event.title, Hue::Plain)];
    let when = when_and_where(day, words, false);
    if !when.is_empty() {
        blocks.push(Block::Paragraph(Paragraph { text: Text::plain(when), size: Size::Lead }));
    }
    if day.circles.is_empty() {
        return blocks;
    }
    blocks.push(heading(Level::Two, &words.word(Word::InThisPack), Hue::Fun));
    let items = day
        .who_plan()
        .map(|circle| {
            let names: Vec<String> =
                members(circle).iter().map(|member| member.name.clone()).collect();
            let name = Text::strong(&circle.person.name);
            if names.is_empty() {
                return name.into();
            }
            let with = words.say(Word::With, &[("names", &words.list(&names))]);
            name.and(Voice::Quiet, format!("  {with}")).into()
        })
        .collect();
    blocks.push(Block::List(List { items, hue: Hue::Fun }));
    blocks
}

fn heading(level: Level, words: &str, hue: Hue) -> Block {
    Block::Heading(Heading { level, text: Text::plain(words), hue })
}

/// Returns "Harbour House planning day · 3 December 2026 · Harbour Community Centre", or as much
/// of it as is known.
fn when_and_where(day: &Day, words: &Words, with_title: bool) -> String {
    let title = with_title.then(|| day.event.title.clone());
    let date = day.event.date.map(|date| words.date(date));
    let known: Vec<String> = [title, date, Some(day.event.venue.clone())]
        .into_iter()
        .flatten()
        .filter(|part| !part.trim().is_empty())
        .collect();
    known.join(" · ")
}

/// Returns everybody who was asked into the circle and did not say no.
pub(crate) fn members(circle: &Circle) -> Vec<&domain::CircleMember> {
    let members = circle.person.members.iter();
    members
        .filter(|member| match member.invitation {
            Some(Invitation::Declined | Invitation::Uninvited) => false,
            Some(Invitation::Invited | Invitation::Accepted | Invitation::NoReply) | None => true,
        })
        .collect()
}

/// Returns the first letters of the first and the last name.
pub(crate) fn initials(name: &str) -> String {
    let mut names = name.split_whitespace();
    let first = names.next().and_then(|name| name.chars().next());
    let last = names.next_back().and_then(|name| name.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_come_from_the_first_and_the_last_name() {
        let check = |name: &str, expected: &str| assert_eq!(initials(name), expected, "{name}");
        check("Amara", "A");
        check("siân llŷr wyn", "SW");
        check("", "");
        check("فاطمہ خان", "فخ");
    }
}
