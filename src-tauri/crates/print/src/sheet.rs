//! What goes on paper: blocks in reading order, every word already chosen.
//!
//! Nothing here knows a page, a font or a point; [`crate::flow`] decides where things go.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::{CircleId, Dress};

use crate::words::Language;

/// One document, as the person who asked for it would describe it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub title: String,
    pub author: String,
    pub language: Language,
    /// The day it is printed: also the date inside the file, so that the same sheet gives the
    /// same bytes.
    pub printed_on: NaiveDate,
    /// Words at the foot of each page, before "page 2 of 5".
    pub footer: String,
    pub dress: Dress,
    /// Set when each person's part is to be on one page: whose it is, what could be made shorter.
    pub one_page: Option<OnePage>,
    /// The pictures that its blocks name; one that is not here is told by its words alone.
    pub pictures: Pictures,
    pub blocks: Vec<Block>,
}

/// A paper that is to be one page in ordinary letters, or one for each of several people, who each
/// begin with their name on a new page. Where it is more, nothing is cut: the page goes on, and a
/// warning names the longest notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnePage {
    /// In the order of the pages.
    pub pages: Vec<ItsPage>,
}

/// Somebody's one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItsPage {
    pub circle: CircleId,
    /// The notes on it in people's own words, in any order.
    pub notes: Vec<String>,
}

/// Pictures by what names them.
pub type Pictures = BTreeMap<PictureKey, Source>;

/// What names a picture in blocks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureKey {
    /// A symbol of a set: "openmoji-1F3A4".
    Symbol(String),
    /// A photo or drawing of a circle, by its hash.
    Photo { circle: CircleId, hash: String },
}

/// What a picture is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// SVG.
    Lines(Arc<[u8]>),
    /// PNG or JPEG.
    Dots(Arc<[u8]>),
}

/// A picture where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub key: PictureKey,
    /// What it says to those who do not see it; nothing where the words beside it say the same.
    pub says: String,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Heading(Heading),
    /// A person's name in large letters, beside their initial in a round.
    Name(Name),
    Paragraph(Paragraph),
    List(List),
    Facts(Vec<Fact>),
    Table(Table),
    Week(Week),
    Callout(Callout),
    Cards(Cards),
    Sign(Sign),
    Figure(Figure),
    Poster(Poster),
    Lines(Lines),
    NewPage(NewPage),
    /// Kept on one page if a page can hold it.
    Together(Vec<Block>),
}

impl Block {
    /// Returns the face of a block that is nothing but a small picture: below a name it is the
    /// person's, and stands beside it.
    pub(crate) fn face(&self) -> Option<&Picture> {
        let Self::Figure(figure) = self else { return None };
        let is_face = figure.size == FigureSize::Small && figure.caption.is_empty();
        is_face.then_some(&figure.picture)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    pub level: Level,
    pub text: Text,
    pub hue: Hue,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    One,
    Two,
    Three,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    pub text: Text,
    pub initials: String,
    /// A quiet line below: what this paper is, when and where.
    pub below: Text,
    pub hue: Hue,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    pub text: Text,
    pub size: Size,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    Lead,
    Body,
    Small,
}

#[derive(Debug, Clone, PartialEq)]
pub struct List {
    pub items: Vec<Item>,
    pub hue: Hue,
}

/// One thing of a list. In easy read its picture stands large on the left; elsewhere it is a small
/// mark beside the words, or stands for them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    pub text: Text,
    pub picture: Option<Picture>,
}

impl From<Text> for Item {
    fn from(text: Text) -> Self {
        Self { text, picture: None }
    }
}

/// A picture by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub picture: Picture,
    pub caption: Text,
    pub size: FigureSize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureSize {
    /// A face beside a name.
    Small,
    Medium,
    /// As wide as the words.
    Wide,
}

/// Lines to write on by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lines {
    pub count: u8,
}

/// A drawing that people know from the wall, as large as the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Poster {
    /// A long arrow towards a star, with its zones in the order of their numbers.
    Path(Vec<Zone>),
    /// Round spaces about the person.
    Map { middle: Text, zones: Vec<Zone> },
    /// Rings about the person, the closest first, and wedges of people.
    Rings { middle: Text, rings: Vec<Text>, wedges: Vec<Wedge> },
}

/// One numbered space of a poster.
#[derive(Debug, Clone, PartialEq)]
pub struct Zone {
    pub title: Text,
    pub items: Vec<Item>,
}

/// One part of the rings: a kind of people.
#[derive(Debug, Clone, PartialEq)]
pub struct Wedge {
    pub title: Text,
    pub people: Vec<InRing>,
}

/// Somebody in a ring, counted from nought, the closest.
#[derive(Debug, Clone, PartialEq)]
pub struct InRing {
    pub item: Item,
    pub ring: usize,
}

/// A short label and what it says: "By when: 31 July 2027".
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub label: Text,
    pub value: Text,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub hue: Hue,
    /// Whether it is to be written on by hand: with lines between its columns.
    pub is_form: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub head: Text,
    /// Its share of the width, beside the other columns' shares.
    pub weight: f32,
    pub hue: Hue,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Whether the first cell names the row.
    pub has_head: bool,
    /// Whether it adds up rows above it: it does not stand without some of them.
    pub is_sum: bool,
    pub cells: Vec<Vec<Text>>,
}

/// Seven days across, parts of the day down.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    pub days: [Text; 7],
    pub parts: Vec<Part>,
    pub every_day: Text,
    pub hue: Hue,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub name: Text,
    /// What happens on all seven days, said once.
    pub every_day: Vec<Entry>,
    pub days: [Vec<Entry>; 7],
}

#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub text: Text,
    pub picture: Option<Picture>,
    pub hue: Hue,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Callout {
    pub blocks: Vec<Block>,
    pub hue: Hue,
}

/// Cards of one size to cut out, so many across and down a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Cards {
    pub across: u8,
    pub down: u8,
    pub cards: Vec<Card>,
}

/// One card: its parts below each other, in the middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub hue: Hue,
    pub parts: Vec<CardPart>,
    /// In small at the lower edge.
    pub foot: Text,
}

#[derive(Debug, Clone, PartialEq)]
pub enum CardPart {
    /// As large as leaves it on one line.
    Name(Text),
    Words(Text),
    /// What is typed, letter by letter.
    Code(Text),
    Square(Square),
}

/// A square for cameras.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    /// What a camera reads in it.
    pub content: String,
    /// What it says to those who do not see it.
    pub says: String,
}

/// A sign to be read from far away, alone on its page.
#[derive(Debug, Clone, PartialEq)]
pub struct Sign {
    pub welcomes: Vec<Text>,
    pub title: Text,
    pub facts: Vec<Text>,
    /// Beside all that.
    pub card: Card,
}

#[derive(Debug, Clone, PartialEq)]
pub struct NewPage {
    pub size: PageSize,
    pub orientation: Orientation,
    /// Replaces the sheet's words at the foot from here on.
    pub footer: Option<String>,
    /// Whether the pages are numbered anew from here on: another person's, or another form.
    pub begins_anew: bool,
}

impl NewPage {
    /// Returns the first of an upright document's pages, numbered from one, with these words at the
    /// foot of each.
    pub fn first_of(footer: String) -> Self {
        let (size, orientation) = (PageSize::A4, Orientation::Portrait);
        Self { size, orientation, footer: Some(footer), begins_anew: true }
    }

    /// Returns an ordinary page with the words at its foot as they were.
    pub fn a4(orientation: Orientation) -> Self {
        Self { size: PageSize::A4, orientation, footer: None, begins_anew: false }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageSize {
    A4,
    A3,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orientation {
    Portrait,
    Landscape,
}

/// A part of life, or how things stand with it. Each has one ink and one tint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hue {
    Plain,
    Learning,
    Home,
    Fun,
    PaidSupport,
    Good,
    Stop,
}

/// Words with their weight, tone and language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Text(pub Vec<Run>);

#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    pub words: String,
    pub voice: Voice,
    /// A language tag ("ur"), where it is not the sheet's own.
    pub language: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    Plain,
    Strong,
    /// Smaller and greyer: whose view it is, where, when.
    Quiet,
}

impl Text {
    pub fn plain(words: impl Into<String>) -> Self {
        Self::default().and(Voice::Plain, words)
    }

    pub fn strong(words: impl Into<String>) -> Self {
        Self::default().and(Voice::Strong, words)
    }

    pub fn quiet(words: impl Into<String>) -> Self {
        Self::default().and(Voice::Quiet, words)
    }

    pub fn and(mut self, voice: Voice, words: impl Into<String>) -> Self {
        self.0.push(Run { words: words.into(), voice, language: None });
        self
    }

    pub fn and_in(
        mut self,
        language: impl Into<String>,
        voice: Voice,
        words: impl Into<String>,
    ) -> Self {
        self.0.push(Run { words: words.into(), voice, language: Some(language.into()) });
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.words.trim().is_empty())
    }

    /// Returns the words alone, as a bookmark shows them.
    pub fn words(&self) -> String {
        self.0.iter().map(|run| run.words.as_str()).collect()
    }
}
