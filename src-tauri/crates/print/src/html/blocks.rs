//! Each block as a part of a page.

use maud::{Markup, PreEscaped, html};

use super::Copy;
use super::words::{hue, text};
use crate::dots;
use crate::letters::clean;
use crate::outline::outline;
use crate::sheet::{
    Block, Callout, Card, CardPart, Cards, Fact, Figure, FigureSize, Item, Level, Lines, List,
    Name, Paragraph, Poster, Sign, Size, Square,
};
use crate::words::Word;

impl Copy<'_> {
    pub(super) fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading(heading) => self.heading(heading.level, &heading.text, heading.hue),
            Block::Name(name) => self.name(name),
            Block::Paragraph(paragraph) => self::paragraph(paragraph),
            Block::List(list) => self.list(list),
            Block::Facts(facts) => self::facts(facts),
            Block::Table(table) => self.table(table),
            Block::Week(week) => self.week(week),
            Block::Callout(callout) => self.callout(callout),
            Block::Cards(cards) => self.cards(cards),
            Block::Sign(sign) => self.sign(sign),
            Block::Figure(figure) => self.figure(figure),
            Block::Poster(poster) => self.poster(poster),
            Block::Lines(lines) => self.lines(*lines),
            // Pages are parted above all blocks.
            Block::NewPage(_) => html! {},
            Block::Together(blocks) => {
                html! { div.together { @for block in blocks { (self.block(block)) } } }
            }
        }
    }

    fn name(&mut self, name: &Name) -> Markup {
        let face = self.face.take().and_then(|face| self.picture(&face));
        html! {
            div class={ "name " (hue(name.hue)) } {
                @if let Some(face) = face {
                    figure.small { (face) }
                } @else if !name.initials.is_empty() {
                    span.initials aria-hidden="true" { (clean(&name.initials)) }
                }
                div {
                    (self.heading(Level::One, &name.text, name.hue))
                    @if !name.below.is_empty() { p.quiet dir="auto" { (text(&name.below)) } }
                }
            }
        }
    }

    fn list(&mut self, list: &List) -> Markup {
        let has_pictures = list.items.iter().any(|item| item.picture.is_some());
        let kind = if has_pictures { "list pictured" } else { "list" };
        // A list without marks is none to Safari, unless it is told.
        html! {
            ul class={ (kind) " " (hue(list.hue)) } role="list" {
                @for item in &list.items { li dir="auto" { (self.item(item)) } }
            }
        }
    }

    pub(super) fn item(&mut self, item: &Item) -> Markup {
        let picture = item.picture.as_ref().and_then(|picture| self.picture(picture));
        html! {
            @if let Some(picture) = picture { span.mark { (picture) } }
            span.says { (text(&item.text)) }
        }
    }

    fn callout(&mut self, callout: &Callout) -> Markup {
        html! {
            div class={ "callout " (hue(callout.hue)) } {
                @for block in &callout.blocks { (self.block(block)) }
            }
        }
    }

    fn figure(&mut self, figure: &Figure) -> Markup {
        let size = match figure.size {
            FigureSize::Small => "small",
            FigureSize::Medium => "medium",
            FigureSize::Wide => "wide",
        };
        html! {
            figure class=(size) {
                (self.picture(&figure.picture).unwrap_or_default())
                @if !figure.caption.is_empty() {
                    figcaption dir="auto" { (text(&figure.caption)) }
                }
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
                p.lead dir="auto" { strong { (text(middle)) } }
            }
            div.poster { @for block in outline(poster) { (self.block(&block)) } }
        }
    }

    fn lines(&self, lines: Lines) -> Markup {
        let says = self.words.say(Word::RoomToWrite, &[("lines", &lines.count.to_string())]);
        html! {
            div.lines role="img" aria-label=(says) {
                @for _ in 0..lines.count { span.line {} }
            }
        }
    }

    fn cards(&mut self, cards: &Cards) -> Markup {
        html! {
            ul.cards role="list" {
                @for card in &cards.cards { li { (self::card(card)) } }
            }
        }
    }

    fn sign(&mut self, sign: &Sign) -> Markup {
        html! {
            div.sign {
                div {
                    @for welcome in &sign.welcomes { p.welcome dir="auto" { (text(welcome)) } }
                    (self.heading(Level::One, &sign.title, sign.card.hue))
                    @for fact in &sign.facts { p.lead dir="auto" { (text(fact)) } }
                }
                (card(&sign.card))
            }
        }
    }
}

fn paragraph(paragraph: &Paragraph) -> Markup {
    let size = match paragraph.size {
        Size::Lead => Some("lead"),
        Size::Body => None,
        Size::Small => Some("quiet"),
    };
    html! { p class=[size] dir="auto" { (text(&paragraph.text)) } }
}

fn facts(facts: &[Fact]) -> Markup {
    if facts.is_empty() {
        return html! {};
    }
    html! {
        dl {
            @for fact in facts {
                div {
                    dt dir="auto" { (text(&fact.label)) }
                    dd dir="auto" { (text(&fact.value)) }
                }
            }
        }
    }
}

fn card(card: &Card) -> Markup {
    html! {
        div class={ "card " (hue(card.hue)) } {
            @for part in &card.parts {
                @match part {
                    CardPart::Name(name) => p.card-name dir="auto" { strong { (text(name)) } },
                    CardPart::Words(words) => p dir="auto" { (text(words)) },
                    CardPart::Code(code) => p.code { (text(code)) },
                    CardPart::Square(square) => (self::square(square)),
                }
            }
            @if !card.foot.is_empty() { p.quiet dir="auto" { (text(&card.foot)) } }
        }
    }
}

/// Draws a square for cameras; its words are the same for those who do not see it.
fn square(square: &Square) -> Markup {
    let Some(modules) = dots::modules(&square.content) else {
        return html! { p { (clean(&square.says)) } };
    };
    let side = modules.across + 2 * dots::QUIET;
    let mut path = String::new();
    for (x, y) in modules.dark_ones() {
        path.push_str(&format!("M{} {}h1v1h-1z", x + dots::QUIET, y + dots::QUIET));
    }
    let says = clean(&square.says);
    html! {
        svg.square role="img" aria-label=(says) viewBox={ "0 0 " (side) " " (side) } {
            path d=(PreEscaped(path)) {}
        }
    }
}
