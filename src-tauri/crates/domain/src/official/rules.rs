//! What official forms ask for, as a file: the law may change, and then the file changes.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::money::Spending;
use crate::plan::Perspective;
use crate::worksheet::Words;

const FILE: &str = include_str!("../../rules/official.json");

/// One item or section of an official form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// "3", or "H1".
    pub id: String,
    pub title: Words,
    /// What goes in it, in a sentence.
    pub about: Words,
    #[serde(default)]
    pub kind: Kind,
    /// The sections of worksheets that supply it.
    #[serde(default)]
    pub(crate) notes: Vec<Source>,
    /// The plan's own lists that supply it.
    #[serde(default)]
    pub(crate) plan: Vec<Supply>,
    /// When it is complete.
    #[serde(default)]
    pub(crate) needs: Vec<Need>,
    /// Whose view confirms it.
    #[serde(default)]
    pub(crate) views: Vec<Perspective>,
    /// The areas of life that it is about, by their codes.
    #[serde(default)]
    pub(crate) areas: Vec<String>,
    /// The money that pays for it.
    #[serde(default)]
    pub(crate) streams: Vec<String>,
    #[serde(default)]
    pub(crate) buys: Vec<Spending>,
    /// The kinds of actions that belong to it.
    #[serde(default)]
    pub(crate) actions: Vec<String>,
    #[serde(default)]
    pub(crate) ages: Option<Ages>,
}

/// Whose text an item is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Kind {
    /// The person's, and that of those round them.
    #[default]
    Own,
    /// The authority writes it, with advice: what stands here is offered to it.
    Contribution,
    /// Never filled in here.
    NotOurs,
}

/// Whom a section is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Ages {
    Under18,
    From18,
}

/// A list of the plan that supplies lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Supply {
    /// What will be different. Not what has been achieved, changed or stopped.
    Outcomes,
    /// The hope behind each outcome.
    Aspirations,
    /// The need behind each outcome, in the one section of needs to which its areas belong.
    Needs,
    /// The main week, each part with who or what helps.
    Week,
    /// What happens when the help of a part of the week does not come.
    Fallbacks,
    Money,
    Actions,
    Review,
    /// What is paid for or done for the person, in the one section to which it belongs.
    Provision,
    /// The people whom the person would like to see more of.
    People,
    /// The worksheets on which something is written.
    Sources,
}

/// Something without which an item is not complete. What it finds is a [`super::Gap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) enum Need {
    /// Three notes at least.
    ThreeNotes,
    /// A line that the person said, by themselves or with help.
    PersonsView,
    /// A line from a view that is not the person's.
    SecondView,
    /// No best guess that nobody has checked.
    Settled,
    /// An outcome at least, and each says how one will know, and by when.
    ClearOutcomes,
    /// Each note on what is to change has become an outcome or an action, or it was decided that
    /// it is not for now, that it stays or that people differ.
    Endings,
    /// A main week with something in it.
    WeekMade,
    /// Each part of the week that needs help says who or what gives it, and they have said yes.
    HelpKnown,
    /// Each decision that is not the person's alone says who has the last word.
    DecidersNamed,
    /// Each risk says what is done about it.
    RisksAnswered,
    /// Each part of the week that needs help says what happens when it does not come.
    FallbacksSaid,
    /// An amount that is confirmed.
    AmountKnown,
    /// Something is planned, the sums work, and nothing that is paid for is without a price.
    Priced,
    /// The plan does not use more than there is.
    WithinAmount,
    /// Each line of money serves an outcome; what is set aside, and what is not for one thing
    /// alone, need not.
    MoneyServes,
    /// Each outcome has an action with an owner and a date.
    OutcomesActedOn,
    /// Each action has an owner who said yes.
    OwnersSaidYes,
    /// It is known when everybody looks at the plan again.
    ReviewSet,
    /// A hope for life.
    Aspiration,
    /// How the person communicates.
    Communication,
    /// A line from the professionals who confirm it.
    Confirmed,
    /// No line that might belong to another section of needs: nobody has said which kind it is.
    Sorted,
    /// Each outcome has a hope, a need and an idea for provision.
    Threads,
    /// Each idea says how much, and who.
    Quantified,
    /// The person's age is known.
    AgeKnown,
    /// The reports of professionals, which no plan has.
    Reports,
}

/// A section of a worksheet, or a whole one; only what is said from these views, if there are any.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Source {
    pub worksheet: String,
    pub section: Option<String>,
    pub views: Vec<Perspective>,
}

impl Source {
    pub(crate) fn has(&self, worksheet: &str, section: &str) -> bool {
        self.worksheet == worksheet && self.section.as_deref().is_none_or(|one| one == section)
    }
}

impl TryFrom<String> for Source {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (place, views) = text.split_once(':').unwrap_or((&text, ""));
        let views = views.split(',').map(str::trim).filter(|name| !name.is_empty());
        let views: Result<_, _> =
            views.map(|name| Perspective::named(name).ok_or_else(|| text.clone())).collect();
        let (worksheet, section) = match place.split_once('/') {
            Some((worksheet, section)) => (worksheet, Some(section.to_owned())),
            None => (place, None),
        };
        Ok(Self { worksheet: worksheet.to_owned(), section, views: views? })
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File {
    #[serde(rename = "about")]
    _about: String,
    hopes: Vec<Source>,
    communication: Vec<Source>,
    support_plan: Vec<Asked>,
    ehc: Vec<Asked>,
}

static RULES: LazyLock<File> = LazyLock::new(|| {
    serde_json::from_str(FILE).expect("BUG: the shipped forms are well formed, as a test says")
});

/// Returns what the nine items of a support plan ask.
pub fn support_plan_asks() -> &'static [Asked] {
    &RULES.support_plan
}

/// Returns what the sections of an EHC plan ask.
pub fn ehc_asks() -> &'static [Asked] {
    &RULES.ehc
}

/// Returns the notes that tell of hopes for life.
pub(crate) fn hopes() -> &'static [Source] {
    &RULES.hopes
}

/// Returns the notes that tell how the person communicates.
pub(crate) fn communication() -> &'static [Source] {
    &RULES.communication
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worksheet::{shipped, template};

    #[test]
    fn every_source_is_a_section_of_a_worksheet_that_comes_with_the_app() {
        let asked = support_plan_asks().iter().chain(ehc_asks()).flat_map(|asked| &asked.notes);
        for source in asked.chain(hopes()).chain(communication()) {
            let sheet = template(&source.worksheet);
            let sheet = sheet.unwrap_or_else(|| panic!("no such worksheet: {source:?}"));
            if let Some(section) = &source.section {
                assert!(sheet.section(section).is_some(), "no such section: {source:?}");
            }
        }
        assert!(shipped().len() > 20, "there are worksheets to look at");
    }

    #[test]
    fn the_forms_have_their_items_in_order_and_words_in_both_languages() {
        let ids = |all: &[Asked]| all.iter().map(|a| a.id.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!(ids(support_plan_asks()), "1 2 3 4 5 6 7 8 9");
        assert_eq!(ids(ehc_asks()), "A B C D E F G H1 H2 I J K");
        for asked in support_plan_asks().iter().chain(ehc_asks()) {
            for words in [&asked.title, &asked.about] {
                assert!(!words.en.is_empty() && !words.cy.is_empty(), "{}", asked.id);
                assert_ne!(words.en, words.cy, "{}", asked.id);
            }
            let is_ours = asked.kind != Kind::NotOurs;
            assert_eq!(is_ours, !asked.needs.is_empty(), "{} can be complete", asked.id);
        }
    }

    #[test]
    fn a_section_that_the_authority_writes_is_never_taken_for_the_persons_own() {
        let of = |kind| {
            let all = ehc_asks().iter().filter(move |asked| asked.kind == kind);
            all.map(|asked| asked.id.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(of(Kind::Contribution), ["B", "C", "D", "F", "G", "H1", "H2"]);
        assert_eq!(of(Kind::NotOurs), ["I"]);
    }
}
