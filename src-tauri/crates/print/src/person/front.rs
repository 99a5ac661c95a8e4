//! For whom a paper is made, on whose yes, and the front page of a pack.

use domain::{ConsentAnswer, ConsentBasis, Purpose, Reader};

use crate::order::Order;
use crate::person::folder::{Folder, body, heading, list, small};
use crate::person::outcome_summary::initials;
use crate::sheet::{Block, Callout, Figure, FigureSize, Hue, Item, Level, Name, Text, Voice};
use crate::words::{InPack, Words};

impl Folder<'_> {
    /// Returns the words at the foot of each page: whose it is, for whom, and when it was printed.
    pub fn footer(&self) -> String {
        let whose = match (self.choice.reader, self.choice.made_for.trim()) {
            (Reader::Family, "") => self.word(InPack::OwnCopy),
            (Reader::Family | Reader::Authority | Reader::SupportTeam, _) => {
                self.say(InPack::For, &[("who", &self.reader())])
            }
        };
        let printed = self.words().date(self.printed_on);
        let details = [("name", self.name()), ("for", &*whose), ("date", &*printed)];
        self.say(InPack::Foot, &details)
    }

    /// Returns who is to read it, in the organiser's own words if there are any.
    pub fn reader(&self) -> String {
        reader(self.choice, self.words())
    }

    /// Returns the person's name and face.
    pub fn title(&self) -> Vec<Block> {
        let mut blocks = vec![Block::Name(Name {
            text: Text::plain(self.name()),
            initials: initials(self.name()),
            below: Text::plain(self.telling.when_and_where()),
            hue: Hue::Fun,
        })];
        blocks.extend(self.portrait().map(|picture| {
            Block::Figure(Figure { picture, caption: Text::default(), size: FigureSize::Small })
        }));
        blocks
    }

    /// Returns for whom it is made and on whose yes, in one quiet line; nothing on the person's own
    /// copy, unless it says who exactly.
    pub fn for_whom(&self) -> Option<Block> {
        let said = self.made_for()?;
        Some(small(Text::plain(said.join(" "))))
    }

    fn made_for(&self) -> Option<Vec<String>> {
        let is_own = self.choice.reader == Reader::Family;
        if is_own && self.choice.made_for.trim().is_empty() {
            return None;
        }
        let made_for = self.say(InPack::MadeFor, &[("who", &self.reader())]);
        let mut said = vec![format!("{made_for}.")];
        if !is_own {
            said.extend(self.yes());
        }
        Some(said)
    }

    /// Returns who said yes to this reader, when, and how long it holds.
    fn yes(&self) -> Vec<String> {
        let consents = &self.circle().person.consents;
        let consent = consents.iter().find(|one| one.purpose == Purpose::ShareWithPeople);
        let printed = self.words().date(self.printed_on);
        let asked = || {
            let details = [("name", self.name()), ("date", &*printed)];
            vec![self.say(InPack::YesAsked, &details)]
        };
        let Some(consent) = consent.filter(|one| one.answer == ConsentAnswer::Yes) else {
            return asked();
        };
        let who = consent.given_by.trim();
        let is_own = match consent.basis {
            ConsentBasis::Own => true,
            ConsentBasis::Parent | ConsentBasis::Attorney | ConsentBasis::BestInterests => {
                who.is_empty() || who == self.name()
            }
        };
        let date = consent.on.map(|date| self.words().date(date));
        let word = match (is_own, &date) {
            (true, None) => InPack::YesOwn,
            (true, Some(_)) => InPack::YesOwnOn,
            (false, None) => InPack::YesOther,
            (false, Some(_)) => InPack::YesOtherOn,
        };
        let date = date.unwrap_or_default();
        let details = [("name", self.name()), ("who", who), ("date", &*date)];
        let holds = match consent.until {
            Some(until) => self.say(InPack::YesUntil, &[("date", &self.words().date(until))]),
            None => self.say(InPack::YesOpen, &[("name", self.name())]),
        };
        let to_whom = consent.to_whom.trim();
        let to_whom = (!to_whom.is_empty())
            .then(|| self.say(InPack::YesToWhom, &[("name", self.name()), ("who", to_whom)]));
        [Some(self.say(word, &details)), to_whom, Some(holds)].into_iter().flatten().collect()
    }

    /// Returns the front page of a pack that has these parts.
    pub fn front(&self, parts: &[Vec<Block>]) -> Vec<Block> {
        let mut blocks = self.title();
        blocks.push(heading(Level::Two, self.word(InPack::Pack), Hue::Fun));
        if let Some(said) = self.made_for() {
            let mut said = said.into_iter();
            let first = said.next().unwrap_or_default();
            let mut lines = vec![body(Text::strong(first))];
            lines.extend(said.map(|line| body(Text::plain(line))));
            blocks.push(Block::Callout(Callout { blocks: lines, hue: Hue::Good }));
        }
        blocks.extend(self.telling.my_circle());
        let titles: Vec<Item> =
            parts.iter().flat_map(|part| titles_of(part)).map(Item::from).collect();
        if titles.is_empty() {
            let is_any = !self.choice.sections.is_empty();
            let word = if is_any { InPack::NothingHere } else { InPack::NothingChosen };
            blocks.push(self.about_them(word));
        } else {
            blocks.push(heading(Level::Three, self.word(InPack::Inside), Hue::Fun));
            blocks.push(list(titles, Hue::Fun));
        }
        blocks
    }
}

/// Returns the words at the foot of a cover that is everybody's: whose plans, for whom, and when it
/// was printed.
pub(super) fn footer_of_all(order: &Order<'_>) -> String {
    let words = Words::of(order.language);
    let made_for = order.choice.made_for.trim();
    let whose = match (order.choice.reader, made_for) {
        (Reader::Family, "") => words.word(InPack::ForEachCircle),
        (Reader::Family | Reader::Authority | Reader::SupportTeam, _) => {
            words.say(InPack::For, &[("who", &reader(order.choice, words))])
        }
    };
    let (event, printed) = (order.day.event.title.as_str(), words.date(order.printed_on));
    words.say(InPack::FootAll, &[("event", event), ("for", &whose), ("date", &printed)])
}

/// Returns who is to read a paper, in the organiser's own words if there are any.
pub(super) fn reader(choice: &domain::PackChoice, words: &Words) -> String {
    let made_for = choice.made_for.trim();
    if !made_for.is_empty() {
        return made_for.to_owned();
    }
    words.word(match choice.reader {
        Reader::Family => InPack::ReaderFamily,
        Reader::Authority => InPack::ReaderAuthority,
        Reader::SupportTeam => InPack::ReaderSupportTeam,
    })
}

/// Returns what a part is called, wherever its headings stand.
fn titles_of(blocks: &[Block]) -> Vec<Text> {
    let inside = |block: &Block| match block {
        Block::Together(blocks) => titles_of(blocks),
        other => title_of(other).into_iter().collect(),
    };
    blocks.iter().flat_map(inside).collect()
}

/// Returns what a part is called, without whose it is.
fn title_of(block: &Block) -> Option<Text> {
    let Block::Heading(title) = block else { return None };
    let is_loud = |run: &&crate::sheet::Run| run.voice != Voice::Quiet;
    (title.level == Level::Two)
        .then(|| Text(title.text.0.iter().filter(is_loud).cloned().collect()))
}
