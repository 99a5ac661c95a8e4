//! Blocks that several of these papers are made of.

use chrono::{DateTime, Local, Utc};

use super::Hall;
use crate::sheet::{
    Block, Callout, Column, Fact, Heading, Hue, Level, NewPage, Orientation, Paragraph, Row, Size,
    Table, Text,
};
use crate::words::{Message, OfHall};

pub(super) fn heading(level: Level, words: impl Into<String>, hue: Hue) -> Block {
    Block::Heading(Heading { level, text: Text::plain(words), hue })
}

pub(super) fn paragraph(text: Text) -> Block {
    Block::Paragraph(Paragraph { text, size: Size::Body })
}

pub(super) fn small(text: Text) -> Block {
    Block::Paragraph(Paragraph { text, size: Size::Small })
}

pub(super) fn page(orientation: Orientation) -> Block {
    Block::NewPage(NewPage::a4(orientation))
}

/// Returns a row; its first cell names it.
pub(super) fn row(cells: Vec<Text>) -> Row {
    Row { has_head: true, is_sum: false, cells: cells.into_iter().map(|cell| vec![cell]).collect() }
}

/// Returns the time on the clock where the host stands.
pub(super) fn clock(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).format("%H:%M").to_string()
}

impl Hall<'_> {
    /// Returns a large title with where and when below it.
    pub(super) fn title(&self, title: OfHall, hue: Hue) -> Block {
        Block::Together(vec![
            heading(Level::One, self.word(title), hue),
            small(Text::quiet(self.when_and_where())),
        ])
    }

    /// Returns the box that says who may read this.
    pub(super) fn only_for(&self, word: OfHall) -> Block {
        let text = Text::strong(self.word(word));
        Block::Callout(Callout { blocks: vec![paragraph(text)], hue: Hue::Plain })
    }

    pub(super) fn sentence(&self, word: impl Message) -> Block {
        paragraph(Text::plain(self.word(word)))
    }

    pub(super) fn columns<M: Message>(&self, heads: &[(M, f32)], hue: Hue) -> Vec<Column> {
        let column = |(head, weight): &(M, f32)| Column {
            head: Text::plain(self.word(*head)),
            weight: *weight,
            hue,
        };
        heads.iter().map(column).collect()
    }

    pub(super) fn table<M: Message>(&self, heads: &[(M, f32)], rows: Vec<Row>, hue: Hue) -> Block {
        Block::Table(Table { columns: self.columns(heads, hue), rows, hue, is_form: false })
    }

    /// Returns a table that is to be written on by hand.
    pub(super) fn form<M: Message>(&self, heads: &[(M, f32)], rows: Vec<Row>, hue: Hue) -> Block {
        Block::Table(Table { columns: self.columns(heads, hue), rows, hue, is_form: true })
    }

    /// Returns what is known, each with its label; nothing when nothing is.
    pub(super) fn facts<M: Message>(&self, facts: &[(M, &str)]) -> Option<Block> {
        let known = facts.iter().filter(|(_, value)| !value.trim().is_empty());
        let facts: Vec<Fact> = known
            .map(|(label, value)| Fact {
                label: Text::quiet(self.word(*label)),
                value: Text::plain(value.trim()),
            })
            .collect();
        (!facts.is_empty()).then_some(Block::Facts(facts))
    }
}
