//! One person's plan as one reader is given it: what they may see, and how it is told.

use chrono::{DateTime, NaiveDate, Utc};
use domain::plan::{Collection, Entry, Perspective, Record};
use domain::{Circle, ConsentAnswer, Day, Dress, PackChoice, Purpose, Reader, consent_answer};

use crate::order::Order;
use crate::person::outcome_summary::Telling;
use crate::sheet::{
    Block, Fact, Heading, Hue, Item, Level, List, Paragraph, Picture, PictureKey, Size, Text, Voice,
};
use crate::symbol_names::symbol_name;
use crate::words::{InPack, Message, Words};

/// One person's plan in the hands of one reader.
pub(super) struct Folder<'a> {
    pub telling: Telling<'a>,
    pub choice: &'a PackChoice,
    pub now: DateTime<Utc>,
    pub printed_on: NaiveDate,
    /// What stands on the worksheets, as far as this reader sees it.
    pub entries: Vec<Entry>,
    about: Option<&'a Record>,
}

impl<'a> Folder<'a> {
    pub fn of(order: &Order<'a>, circle: &'a Circle) -> Self {
        let Order { day, choice, now, printed_on, .. } = *order;
        let telling = Telling { day, circle, words: Words::of(order.language) };
        let about = circle.plan.list(Collection::About).into_iter().next();
        let is_yes = |field| about.and_then(|about| about.value(field)).is_some_and(|v| v == true);
        let sees_private = choice.is_own() && choice.with_private && is_yes("private_on_paper");
        let mut entries = circle.plan.entries().list;
        entries.retain(|entry| entry.says_something());
        entries.retain(|entry| sees_private || !is_private(day, entry));
        Self { telling, choice, now, printed_on, entries, about }
    }

    pub fn name(&self) -> &'a str {
        &self.circle().person.name
    }

    pub fn circle(&self) -> &'a Circle {
        self.telling.circle
    }

    pub fn day(&self) -> &'a Day {
        self.telling.day
    }

    pub fn words(&self) -> &'a Words {
        self.telling.words
    }

    /// Returns "en" or "cy".
    pub fn language(&self) -> &'static str {
        self.words().language().short()
    }

    pub fn is_easy(&self) -> bool {
        match self.choice.dress {
            Dress::EasyRead => true,
            Dress::Standard | Dress::Large | Dress::Larger => false,
        }
    }

    /// Tells whether the person has asked not to see money: whoever pays sees it nevertheless.
    pub fn hides_money(&self) -> bool {
        match self.choice.reader {
            Reader::Family | Reader::SupportTeam => self.telling.hides_money(),
            Reader::Authority => false,
        }
    }

    /// Tells whether a note stays in the circle: it is only here because this is their own copy.
    pub fn is_private(&self, entry: &Entry) -> bool {
        is_private(self.day(), entry)
    }

    /// Returns the portrait of the person, where there is one and they do not mind.
    pub fn portrait(&self) -> Option<Picture> {
        let hash = self.about?.text("photo");
        let says = self.words().say(InPack::PhotoOf, &[("name", self.name())]);
        (!hash.is_empty() && self.shows_photos()).then(|| Picture { key: self.photo(hash), says })
    }

    fn shows_photos(&self) -> bool {
        let consents = &self.circle().person.consents;
        consent_answer(consents, Purpose::Photos, self.now) != Some(ConsentAnswer::No)
    }

    fn photo(&self, hash: &str) -> PictureKey {
        PictureKey::Photo { circle: self.circle().id.clone(), hash: hash.to_owned() }
    }

    /// Returns the picture of something that has a symbol, a photo or both. It says what it is only
    /// where no words beside it do.
    pub fn picture(
        &self,
        symbol: Option<&str>,
        photo: Option<&str>,
        has_words: bool,
    ) -> Option<Picture> {
        let photo = photo.filter(|_| self.shows_photos());
        let (key, says) = match (photo, symbol) {
            (Some(hash), _) => (self.photo(hash), self.words().word(InPack::Photo)),
            (None, Some(id)) => {
                let name = symbol_name(id, self.words().language());
                let says = name.unwrap_or_else(|| self.words().word(InPack::Picture));
                (PictureKey::Symbol(id.to_owned()), says)
            }
            (None, None) => return None,
        };
        Some(Picture { key, says: if has_words { String::new() } else { says } })
    }

    /// Returns a note as one of a list, with whose view it is unless that is clear.
    pub fn item(&self, entry: &Entry, view: Option<String>) -> Item {
        let picture = self.entry_picture(entry);
        let mut text = self.entry_words(entry, picture.is_some());
        let pile = entry.sort.map(|pile| self.words().word(pile_word(pile)));
        let quiet: Vec<String> = pile.into_iter().chain(view).collect();
        if !quiet.is_empty() {
            // The dot holds on to the words before it, so that no line begins with it.
            let dot = if text.is_empty() { "" } else { "\u{A0}· " };
            text = text.and(Voice::Quiet, format!("{dot}{}", quiet.join(" · ")));
        }
        Item { text: self.with_lock(text, entry), picture }
    }

    pub fn entry_picture(&self, entry: &Entry) -> Option<Picture> {
        let has_words = !entry.text.trim().is_empty();
        self.picture(entry.symbol.as_deref(), entry.picture.as_deref(), has_words)
    }

    /// Returns the words of a note; where it is only a photo that is not printed, that it is one.
    pub fn entry_words(&self, entry: &Entry, has_picture: bool) -> Text {
        if entry.text.trim().is_empty() && !has_picture {
            return Text::quiet(self.words().word(InPack::PhotoKept));
        }
        self.telling.said(&entry.text)
    }

    /// Returns words with a little mark, where they are on no other copy.
    pub fn with_lock(&self, text: Text, entry: &Entry) -> Text {
        if !self.is_private(entry) {
            return text;
        }
        text.and(Voice::Quiet, format!("\u{A0}{}", self.words().word(InPack::Private)))
    }

    /// Returns whose view a note is, and how it came about.
    pub fn view(&self, entry: &Entry, first: Perspective) -> String {
        self.telling.view(entry, first)
    }

    /// Returns the name of somebody in the circle, or what was written instead of one.
    pub fn somebody(&self, id: &str) -> String {
        self.telling.somebody(id)
    }

    pub fn say(&self, word: impl Message, details: &[(&str, &str)]) -> String {
        self.words().say(word, details)
    }

    pub fn word(&self, word: impl Message) -> String {
        self.words().word(word)
    }

    /// Returns what the screens call one of a group of things, or the thing's own name.
    pub fn named(&self, group: &str, thing: &str) -> String {
        self.words().named(group, thing).unwrap_or_else(|| thing.to_owned())
    }

    /// Returns a sentence about the person.
    pub fn about_them(&self, word: impl Message) -> Block {
        body(Text::plain(self.say(word, &[("name", self.name())])))
    }

    pub fn fact(&self, label: impl Message, value: Text) -> Fact {
        Fact { label: Text::quiet(self.word(label)), value }
    }

    /// Returns a length of time: "45 min", "2 h" or "1 h 30 min".
    pub fn length(&self, minutes: i64) -> String {
        self.words().length(minutes)
    }
}

/// Tells whether a note stays in the circle: by itself, or by the section that it stands in.
fn is_private(day: &Day, entry: &Entry) -> bool {
    entry.is_private || day.worksheets.is_off_paper(&entry.worksheet, &entry.section)
}

/// Reads a date as worksheets keep it.
pub(super) fn worksheet_date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

fn pile_word(pile: domain::plan::Sorted) -> InPack {
    match pile {
        domain::plan::Sorted::Like => InPack::Like,
        domain::plan::Sorted::NotSure => InPack::Unsure,
        domain::plan::Sorted::Dislike => InPack::Dislike,
    }
}

pub(super) fn heading(level: Level, words: impl Into<String>, hue: Hue) -> Block {
    Block::Heading(Heading { level, text: Text::plain(words), hue })
}

pub(super) fn body(text: Text) -> Block {
    Block::Paragraph(Paragraph { text, size: Size::Body })
}

pub(super) fn small(text: Text) -> Block {
    Block::Paragraph(Paragraph { text, size: Size::Small })
}

pub(super) fn list(items: Vec<Item>, hue: Hue) -> Block {
    Block::List(List { items, hue })
}
