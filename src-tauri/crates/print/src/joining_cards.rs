//! Joining cards: one for each table, with the way in.

use chrono::NaiveDate;
use domain::{Circle, Day, Dress, Rejection};

use crate::Who;
use crate::sheet::{
    Block, Card, CardPart, Cards, Heading, Hue, Level, Paragraph, Pictures, Sheet, Size, Square,
    Text,
};
use crate::words::{Language, OfHall, Word, Words};

/// How devices get in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// What is typed, beginning with "http"; nothing while the room has no address.
    pub address: Option<String>,
    /// What is typed next; nothing while nobody has opened the day for others.
    pub code: String,
    /// The room's key, which a camera reads out of the square; it is never written in letters.
    pub key: String,
}

impl Joining {
    /// Returns what a camera opens: the room, or one circle's place in it.
    fn link(&self, circle: Option<&Circle>) -> Option<String> {
        let address = self.address.as_ref()?;
        let of_circle = circle.map(|circle| format!("&circle={}", circle.id.as_str()));
        Some(format!("{address}/#k={}{}", self.key, of_circle.unwrap_or_default()))
    }

    /// Tells whether there is a code yet: before the day is opened on the organiser's computer there
    /// is none.
    pub(crate) fn has_code(&self) -> bool {
        !self.code.trim().is_empty()
    }

    /// Returns the way in as parts of a card.
    pub(crate) fn parts(&self, circle: Option<&Circle>, words: &Words) -> Vec<CardPart> {
        let say = |word| CardPart::Words(Text::plain(words.word(word)));
        if !self.has_code() {
            return vec![say(Word::JoinNoCode)];
        }
        let code = CardPart::Code(Text::plain(in_halves(&self.code)));
        let (Some(link), Some(address)) = (self.link(circle), &self.address) else {
            return vec![say(Word::JoinAsk), code];
        };
        let says = words.say(Word::JoinSquare, &[("link", address)]);
        vec![
            say(Word::JoinScan),
            CardPart::Square(Square { content: link, says }),
            say(Word::JoinOpen),
            CardPart::Words(Text::strong(address)),
            say(Word::JoinType),
            code,
        ]
    }
}

/// Returns a card for one circle's table or for each, in the order of the circles.
///
/// # Errors
/// `NoSuchCircle` when nobody has that circle.
pub fn joining_cards(
    day: &Day,
    who: &Who,
    joining: &Joining,
    language: Language,
    printed_on: NaiveDate,
) -> Result<Sheet, Rejection> {
    let words = Words::of(language);
    let event = day.event.title.as_str();
    let printed = words.date(printed_on);
    let card = |circle: &Circle| {
        let mut parts = vec![CardPart::Name(Text::plain(&circle.person.name))];
        parts.extend(joining.parts(Some(circle), words));
        let void = joining.has_code().then(|| words.say(Word::JoinVoid, &[("date", &printed)]));
        let foot = Text::plain(void.unwrap_or_default());
        Card { hue: Hue::Learning, parts, foot }
    };
    let cards = match who {
        Who::One(id) => vec![card(day.circle(id)?)],
        Who::Everyone => day.who_plan().map(card).collect(),
    };
    let title = words.say(Word::TitleJoining, &[("event", event)]);
    let blocks = to_cut_out(&title, Cards { across: 2, down: 2, cards }, words);
    Ok(Sheet {
        title,
        author: event.to_owned(),
        language,
        printed_on,
        footer: words.say(Word::FootAll, &[("event", event), ("date", &printed)]),
        dress: Dress::Standard,
        one_page: None,
        pictures: Pictures::new(),
        blocks,
    })
}

/// Returns cards on their pages; where there is nobody to have one, a sentence that says so.
pub(crate) fn to_cut_out(title: &str, cards: Cards, words: &Words) -> Vec<Block> {
    if !cards.cards.is_empty() {
        return vec![Block::Cards(cards)];
    }
    let (level, hue) = (Level::One, Hue::Plain);
    let nobody = Text::plain(words.word(OfHall::NobodyPlans));
    vec![
        Block::Heading(Heading { level, text: Text::plain(title), hue }),
        Block::Paragraph(Paragraph { text: nobody, size: Size::Body }),
    ]
}

/// Returns "ABC 234", as it stands on the wall.
fn in_halves(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let (first, second) = letters.split_at(letters.len().div_ceil(2));
    let halves = [first, second].map(|half| half.iter().collect::<String>());
    halves.join("\u{A0}").trim().to_owned()
}
