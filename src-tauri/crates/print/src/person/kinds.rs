//! The kinds of paper about one person: which parts each has, for one person and for everybody.

use domain::{PackSection, PaperWarning, Reader, Rejection, may_be_made_for};

use crate::order::{Made, Order, Who};
use crate::person::folder::{Folder, body, heading, list};
use crate::person::front::footer_of_all;
use crate::sheet::{
    Block, Hue, Item, ItsPage, Level, NewPage, OnePage, Orientation, PageSize, Pictures, Sheet,
    Text,
};
use crate::words::{InPack, Word, Words};

/// The worksheet of the one-page profile.
const PROFILE: &str = "one-page-profile";

/// What a paper about one person tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The parts that somebody ticked, with a front page.
    Pack,
    Profile,
    Week,
    Support,
    Money,
    Outcomes,
    ActionPlan,
    /// What the support team works towards, without anything else.
    Objectives,
    Decisions,
    Communication,
    Relationships,
    Path,
    Map,
}

/// Returns a paper about one person, or about everybody who has said yes to its reader: each begins
/// on a new page, in the order of the circles.
///
/// # Errors
/// `NoSuchCircle` when nobody has that circle.
pub(crate) fn about_people(order: &Order<'_>, kind: Kind) -> Result<Made, Rejection> {
    let mut warnings = Vec::new();
    let sheet = |title, footer, one_page, blocks| Sheet {
        title,
        author: order.day.event.title.clone(),
        language: order.language,
        printed_on: order.printed_on,
        footer,
        dress: order.choice.dress,
        one_page,
        pictures: Pictures::new(),
        blocks: with_turns_joined(blocks),
    };
    let sheet = match order.who {
        Who::One(id) => {
            let folder = Folder::of(order, order.day.circle(id)?);
            let details = [("name", folder.name()), ("paper", &*folder.called(kind))];
            let title = folder.say(InPack::Title, &details);
            sheet(title, folder.footer(), one_page([&folder], kind), folder.pages(kind))
        }
        Who::Everyone => {
            let (paper, one_page, blocks) = everyone(order, kind, &mut warnings);
            let words = Words::of(order.language);
            let event = order.day.event.title.as_str();
            let title = words.say(InPack::TitleAll, &[("event", event), ("paper", &*paper)]);
            sheet(title, footer_of_all(order), one_page, blocks)
        }
    };
    Ok(Made { sheet, warnings })
}

/// Returns whether each person has one page, and what on it could be made shorter.
fn one_page<'a>(folders: impl IntoIterator<Item = &'a Folder<'a>>, kind: Kind) -> Option<OnePage> {
    (kind == Kind::Profile).then(|| {
        let pages = folders.into_iter().map(|folder| {
            let notes = folder.entries.iter().filter(|entry| entry.worksheet == PROFILE);
            let notes = notes.map(|entry| entry.text.trim().to_owned()).collect();
            ItsPage { circle: folder.circle().id.clone(), notes }
        });
        OnePage { pages: pages.collect() }
    })
}

/// Returns what the paper is called, whether it is one page for each, and the pages of everybody
/// who has said yes to its reader.
fn everyone(
    order: &Order<'_>,
    kind: Kind,
    warnings: &mut Vec<PaperWarning>,
) -> (String, Option<OnePage>, Vec<Block>) {
    let words = Words::of(order.language);
    let mut folders = Vec::new();
    for circle in order.day.who_plan() {
        let reader = order.choice.reader;
        match may_be_made_for(&circle.person, reader, order.was_asked, order.now) {
            Ok(()) => folders.push(Folder::of(order, circle)),
            Err(reason) => {
                warnings.push(PaperWarning::LeftOut { circle: circle.id.clone(), reason });
            }
        }
    }
    let event = heading(Level::One, order.day.event.title.as_str(), Hue::Plain);
    let Some(first) = folders.first() else {
        return (
            words.word(InPack::Pack),
            None,
            vec![event, body(Text::plain(words.word(InPack::Nobody)))],
        );
    };
    let paper = first.called(kind);
    let mut blocks = Vec::new();
    if kind == Kind::Pack {
        let names = folders.iter().map(|folder| Item::from(Text::strong(folder.name()))).collect();
        blocks.push(event);
        blocks.push(heading(Level::Two, words.word(Word::InThisPack), Hue::Fun));
        blocks.push(list(names, Hue::Fun));
    }
    for folder in &folders {
        blocks.push(Block::NewPage(NewPage::first_of(folder.footer())));
        blocks.extend(folder.pages(kind));
    }
    (paper, one_page(&folders, kind), blocks)
}

impl Folder<'_> {
    /// Returns what a kind of paper is called.
    fn called(&self, kind: Kind) -> String {
        let of = |id: &str| self.worksheet(id).map(|template| self.title_of(template));
        let title = match kind {
            Kind::Pack => None,
            Kind::Profile => of(PROFILE),
            Kind::Week => Some(self.word(Word::Week)),
            Kind::Support => Some(self.word(InPack::Support)),
            Kind::Money => Some(self.word(Word::MyMoney)),
            Kind::Outcomes => Some(self.word(Word::Outcomes)),
            Kind::ActionPlan => Some(self.word(Word::Actions)),
            Kind::Objectives => Some(self.word(InPack::Objectives)),
            Kind::Decisions => of("decision-agreement"),
            Kind::Communication => of("communication-chart"),
            Kind::Relationships => of("relationship-circle"),
            Kind::Path => of("path"),
            Kind::Map => of("maps"),
        };
        title.unwrap_or_else(|| self.word(InPack::Pack))
    }

    /// Returns the pages of one person, from their name on.
    fn pages(&self, kind: Kind) -> Vec<Block> {
        match kind {
            Kind::Pack => return self.pack(),
            Kind::Profile
            | Kind::Week
            | Kind::Support
            | Kind::Money
            | Kind::Outcomes
            | Kind::ActionPlan
            | Kind::Objectives
            | Kind::Decisions
            | Kind::Communication
            | Kind::Relationships
            | Kind::Path
            | Kind::Map => {}
        }
        let Some(mut told) = self.told_by(kind) else {
            let mut blocks = self.title();
            blocks.extend(self.for_whom());
            blocks.push(Block::Together(self.empty(kind)));
            return blocks;
        };
        // A drawing has its page to itself, and names whose it is in its own title.
        if let [Block::NewPage(_), Block::Heading(title), ..] = told.as_mut_slice() {
            title.level = Level::One;
            told.splice(2..2, self.for_whom());
            return told;
        }
        let mut blocks = self.title();
        blocks.extend(self.for_whom());
        blocks.extend(told);
        blocks
    }

    fn told_by(&self, kind: Kind) -> Option<Vec<Block>> {
        match kind {
            Kind::Pack => Some(self.pack()),
            Kind::Profile => self.profile(),
            Kind::Week if self.is_easy() => self.week_grid(),
            Kind::Week => {
                let (grid, list) = (self.week_grid()?, self.week_list()?);
                Some([grid, list].concat())
            }
            Kind::Support => self.support(),
            Kind::Money => self.money(),
            Kind::Outcomes => self.outcomes(),
            Kind::ActionPlan => self.actions(),
            Kind::Objectives => self.objectives(),
            Kind::Decisions => self.decisions(),
            Kind::Communication => self.chart("communication-chart", Hue::Home),
            Kind::Relationships => self.relationships(PageSize::A3),
            Kind::Path => self.path(PageSize::A3),
            Kind::Map => self.map(PageSize::A3),
        }
    }

    /// Returns the title of a kind, and below it a kind sentence instead of blank paper.
    fn empty(&self, kind: Kind) -> Vec<Block> {
        let sentence = match kind {
            Kind::Profile => self.about_them(Word::EmptyProfile),
            Kind::Week => self.about_them(Word::EmptyWeek),
            Kind::Support => self.about_them(InPack::EmptySupport),
            Kind::Money if self.hides_money() => self.about_them(Word::MoneyHidden),
            Kind::Money => self.about_them(Word::MoneyNothingYet),
            Kind::Outcomes => self.about_them(Word::EmptyOutcomes),
            Kind::ActionPlan => self.about_them(Word::EmptyActions),
            Kind::Objectives => self.about_them(InPack::EmptyObjectives),
            Kind::Relationships => self.about_them(InPack::EmptyPeople),
            Kind::Pack | Kind::Decisions | Kind::Communication | Kind::Path | Kind::Map => {
                self.about_them(InPack::EmptySheet)
            }
        };
        let hue = match kind {
            Kind::Pack | Kind::Profile | Kind::Relationships => Hue::Fun,
            Kind::Week | Kind::ActionPlan | Kind::Communication | Kind::Map => Hue::Home,
            Kind::Support | Kind::Money => Hue::PaidSupport,
            Kind::Outcomes | Kind::Objectives | Kind::Decisions | Kind::Path => Hue::Learning,
        };
        vec![heading(Level::Two, self.called(kind), hue), sentence]
    }

    /// Returns the parts that somebody ticked, after a front page. What is empty is left out, unless
    /// a plan is not one without it.
    fn pack(&self) -> Vec<Block> {
        let parts: Vec<Vec<Block>> = PackSection::ALL
            .into_iter()
            .filter(|section| self.choice.sections.contains(section))
            .filter_map(|section| self.part(section))
            .collect();
        let mut blocks = self.front(&parts);
        if !parts.is_empty() {
            blocks.push(Block::NewPage(NewPage::a4(Orientation::Portrait)));
        }
        blocks.extend(parts.concat());
        blocks
    }

    fn part(&self, section: PackSection) -> Option<Vec<Block>> {
        // In somebody else's hands an empty page says nothing; the circle's own says what is open.
        let is_own = self.choice.reader == Reader::Family;
        let or_kind_words = |told: Option<Vec<Block>>, kind| {
            told.or_else(|| is_own.then(|| vec![Block::Together(self.empty(kind))]))
        };
        match section {
            PackSection::Profile => or_kind_words(self.profile(), Kind::Profile),
            PackSection::ImportantTo => self.outline("important-to-for", Hue::Fun),
            PackSection::GoodDays => self.outline("good-day-bad-day", Hue::Good),
            PackSection::Working => self.by_view("working-not-working"),
            PackSection::Relationships => self.relationships(PageSize::A4),
            PackSection::Decisions => self.decisions(),
            PackSection::Communication => self.chart("communication-chart", Hue::Home),
            PackSection::Dreams => self.outline("hopes-and-fears", Hue::Learning),
            PackSection::Path => self.path(PageSize::A4),
            PackSection::Map => self.map(PageSize::A4),
            PackSection::Week => or_kind_words(self.week_grid(), Kind::Week),
            // In easy read the week is a list already.
            PackSection::WeekList
                if self.is_easy() && self.choice.sections.contains(&PackSection::Week) =>
            {
                None
            }
            PackSection::WeekList => self.week_list(),
            PackSection::Support => self.support(),
            PackSection::Money => self.money(),
            PackSection::Outcomes => or_kind_words(self.outcomes(), Kind::Outcomes),
            PackSection::Actions => or_kind_words(self.actions(), Kind::ActionPlan),
            PackSection::Contacts => self.contacts(),
            PackSection::OtherSheets => self.other_worksheets(),
        }
    }

    fn profile(&self) -> Option<Vec<Block>> {
        self.outline(PROFILE, Hue::Fun)
    }

    fn decisions(&self) -> Option<Vec<Block>> {
        self.chart("decision-agreement", Hue::Learning)
    }
}

/// Leaves out pages on which nothing would stand: of turns that follow each other the last holds,
/// with the words at the foot of the one before where it has none of its own.
fn with_turns_joined(blocks: Vec<Block>) -> Vec<Block> {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for mut block in blocks {
        if let (Some(Block::NewPage(before)), Block::NewPage(turn)) = (joined.last(), &mut block) {
            turn.footer = turn.footer.take().or_else(|| before.footer.clone());
            turn.begins_anew |= before.begins_anew;
            joined.pop();
        }
        joined.push(block);
    }
    joined
}
