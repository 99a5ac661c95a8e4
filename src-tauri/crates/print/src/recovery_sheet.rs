//! The recovery sheet: what opens a locked event when its passphrase is forgotten, on paper.

use chrono::NaiveDate;
use domain::Dress;

use crate::sheet::{
    Block, Card, CardPart, Cards, Fact, Heading, Hue, Level, List, Paragraph, Pictures, Sheet,
    Size, Text,
};
use crate::words::{Language, OnRecovery, Words};

/// How many groups stand on a line.
const ACROSS: usize = 5;

/// What a recovery sheet is about.
#[derive(Clone, Copy)]
pub struct Recovery<'a> {
    /// The title of the day.
    pub event: &'a str,
    pub date: Option<NaiveDate>,
    /// The key, as people type it.
    pub groups: &'a [String],
}

impl std::fmt::Debug for Recovery<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recovery({})", self.event)
    }
}

/// Returns the recovery sheet of an event; the key can be cut out and put into an envelope.
pub fn recovery_sheet(recovery: &Recovery<'_>, language: Language, printed_on: NaiveDate) -> Sheet {
    let words = Words::of(language);
    let printed = words.date(printed_on);
    let event = recovery.event;
    Sheet {
        title: words.say(OnRecovery::Document, &[("event", event)]),
        author: event.to_owned(),
        language,
        printed_on,
        footer: words.say(OnRecovery::Foot, &[("date", &printed)]),
        dress: Dress::Standard,
        one_page: None,
        pictures: Pictures::new(),
        blocks: blocks(recovery, words, printed),
    }
}

fn blocks(recovery: &Recovery<'_>, words: &Words, printed: String) -> Vec<Block> {
    let say = |word| Text::plain(words.word(word));
    let heading = |level, word| Block::Heading(Heading { level, text: say(word), hue: Hue::Plain });
    let list = |items: [OnRecovery; 3]| {
        let items = items.map(|word| say(word).into()).to_vec();
        Block::List(List { items, hue: Hue::Plain })
    };
    let lead = Text::plain(words.say(OnRecovery::Lead, &[("event", recovery.event)]));
    let fact = |label, value: String| Fact { label: say(label), value: Text::plain(value) };
    let date = recovery.date.map(|date| fact(OnRecovery::Date, words.date(date)));
    // Room to write: a line as long as a name.
    let empty = || "_".repeat(36);
    let kept = [OnRecovery::KeptBy, OnRecovery::KeptAt].map(|word| fact(word, empty()));
    let facts = date.into_iter().chain([fact(OnRecovery::Printed, printed)]).chain(kept);
    vec![
        heading(Level::One, OnRecovery::Title),
        Block::Paragraph(Paragraph { text: lead, size: Size::Lead }),
        Block::Facts(facts.collect()),
        heading(Level::Two, OnRecovery::How),
        list([OnRecovery::HowOpen, OnRecovery::HowType, OnRecovery::HowNew]),
        heading(Level::Two, OnRecovery::Where),
        list([OnRecovery::WhereApart, OnRecovery::WhereTwo, OnRecovery::WhereLost]),
        heading(Level::Two, OnRecovery::Key),
        Block::Cards(Cards { across: 1, down: 5, cards: vec![card(recovery, words)] }),
    ]
}

/// Returns the part with the key. No square for cameras: nobody should have it on their phone.
fn card(recovery: &Recovery<'_>, words: &Words) -> Card {
    let lines = recovery.groups.chunks(ACROSS).map(|groups| groups.join("\u{A0}\u{A0}\u{A0}"));
    let lines = lines.map(|line| CardPart::Words(Text::strong(line)));
    let letters = CardPart::Words(Text::plain(words.word(OnRecovery::Letters)));
    let parts = lines.chain([letters]).collect();
    Card { hue: Hue::Learning, parts, foot: Text::plain(recovery.event) }
}
