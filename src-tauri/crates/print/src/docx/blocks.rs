//! Each block as paragraphs and tables.

use domain::Dress;
use maud::{Markup, html};

use super::Copy;
use super::drawing::MM;
use super::words::{Stand, runs};
use crate::letters::begins_at_the_right;
use crate::outline::outline;
use crate::sheet::{
    Block, Callout, Card, CardPart, Fact, Figure, FigureSize, Hue, Item, Level, List, Name,
    Paragraph, Poster, Size, Text,
};

impl Copy<'_> {
    pub(super) fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading(heading) => self.heading(heading.level, &heading.text, heading.hue),
            Block::Name(name) => self.name(name),
            Block::Paragraph(paragraph) => self.words_of(paragraph),
            Block::List(list) => self.list(list),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Week(week) => self.week(week),
            Block::Callout(callout) => self.callout(callout),
            Block::Cards(cards) => self.cards(cards),
            Block::Sign(sign) => self.sign(sign),
            Block::Figure(figure) => self.figure(figure),
            Block::Poster(poster) => self.poster(poster),
            Block::Lines(lines) => {
                let stand = Stand { is_ruled: true, ..Stand::default() };
                let line = self.paragraph(&Text::default(), &stand);
                html! { @for _ in 0..lines.count { (line) } }
            }
            // Leaves are parted above all blocks.
            Block::NewPage(_) => html! {},
            Block::Together(blocks) => self.together(blocks),
        }
    }

    fn together(&mut self, blocks: &[Block]) -> Markup {
        let outer = self.keeps;
        let mut told = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            self.keeps = outer || index + 1 < blocks.len();
            told.push(self.block(block));
        }
        self.keeps = outer;
        html! { @for block in told { (block) } }
    }

    fn callout(&mut self, callout: &Callout) -> Markup {
        let outer = self.ground.replace(callout.hue);
        let told = html! { @for block in &callout.blocks { (self.block(block)) } };
        self.ground = outer;
        told
    }

    fn name(&mut self, name: &Name) -> Markup {
        html! {
            (self.heading(Level::One, &name.text, Hue::Plain))
            @if !name.below.is_empty() {
                (self.paragraph(&name.below, &Stand::styled("Subtitle")))
            }
        }
    }

    fn words_of(&self, paragraph: &Paragraph) -> Markup {
        let stand = match paragraph.size {
            Size::Lead => Stand::styled("Lead"),
            Size::Body => Stand::default(),
            Size::Small => Stand::styled("Small"),
        };
        self.paragraph(&paragraph.text, &stand)
    }

    fn list(&mut self, list: &List) -> Markup {
        let has_pictures = list.items.iter().any(|item| item.picture.is_some());
        if self.sheet.dress == Dress::EasyRead && has_pictures {
            return self.pictured(&list.items);
        }
        html! { @for item in &list.items { (self.item(item, list.hue)) } }
    }

    fn item(&mut self, item: &Item, hue: Hue) -> Markup {
        let picture = item.picture.as_ref();
        let mark = picture.and_then(|picture| self.picture(picture, 9 * MM, 9 * MM));
        let mark = mark.map(|mark| html! { (mark) w:r { w:t xml:space="preserve" { " " } } });
        let stand = Stand { bullet: Some(hue), mark, ..Stand::styled("ListParagraph") };
        self.paragraph(&item.text, &stand)
    }

    fn facts(&self, facts: &[Fact]) -> Markup {
        html! {
            @for fact in facts {
                @let from_the_right = begins_at_the_right(&fact.value);
                w:p {
                    w:pPr { w:pStyle w:val="Facts" {} @if self.keeps { w:keepNext {} } }
                    (runs(&fact.label, false, None))
                    w:r { @if self.is_large() { w:br {} } @else { w:tab {} } }
                    (runs(&fact.value, from_the_right, None))
                }
            }
        }
    }

    fn figure(&mut self, figure: &Figure) -> Markup {
        let full = self.full_width();
        let width = match figure.size {
            FigureSize::Small => 35 * MM,
            FigureSize::Medium => 90 * MM,
            FigureSize::Wide => full,
        };
        let mark = self.picture(&figure.picture, width.min(full), 150 * MM);
        let outer = self.keeps;
        self.keeps = outer || !figure.caption.is_empty();
        let stand = Stand { mark, ..Stand::default() };
        let picture = stand.mark.is_some().then(|| self.paragraph(&Text::default(), &stand));
        self.keeps = outer;
        html! {
            @if let Some(picture) = picture { (picture) }
            @if !figure.caption.is_empty() {
                (self.paragraph(&figure.caption, &Stand::styled("Caption")))
            }
        }
    }

    fn poster(&mut self, poster: &Poster) -> Markup {
        let middle = match poster {
            Poster::Path(_) => None,
            Poster::Map { middle, .. } | Poster::Rings { middle, .. } => Some(middle),
        };
        html! {
            @if let Some(middle) = middle.filter(|middle| !middle.is_empty()) {
                (self.paragraph(middle, &Stand::styled("Lead")))
            }
            @for block in outline(poster) { (self.block(&block)) }
        }
    }

    /// Returns what stands on a card, each part in the middle.
    pub(super) fn card(&mut self, card: &Card) -> Markup {
        let centred = |style| Stand { is_centred: true, ..Stand::styled(style) };
        html! {
            @for part in &card.parts {
                @match part {
                    CardPart::Name(name) => (self.paragraph(name, &centred("CardName"))),
                    CardPart::Words(words) => (self.paragraph(words, &centred("Normal"))),
                    CardPart::Code(code) => (self.paragraph(code, &centred("CardName"))),
                    CardPart::Square(square) => {
                        @let mark = self.square(square, 42 * MM);
                        @let says = if mark.is_some() { "" } else { square.says.as_str() };
                        (self.paragraph(&Text::plain(says), &Stand { mark, ..centred("Normal") }))
                    },
                }
            }
            (self.paragraph(&card.foot, &centred("Small")))
        }
    }
}
