//! What a plan says in the order of an official form: the nine items of a support plan, and the
//! sections of an EHC plan with the golden thread through them.
//!
//! Which items there are, and what supplies each, is a file (`rules/official.json`). An item is
//! [`State::Empty`] when the plan has nothing for it, [`State::Complete`] when each of its needs is
//! met, and else [`State::Partial`]; what each need asks stands with [`rules::Need`], and what was
//! not met is a [`Gap`]:
//!
//! | item | complete when |
//! | --- | --- |
//! | 1 | three notes, one of them the person's |
//! | 2 | an outcome, and each says how one will know and by when |
//! | 3 | the person's view and another |
//! | 4 | the same, and each change has become something |
//! | 5 | a week, and each part that needs help says who or what gives it, with their yes |
//! | 6 | the person's view, and each shared decision says who has the last word |
//! | 7 | each risk says what is done, and each help what happens without it |
//! | 8 | an amount that is confirmed, everything has its price, and it is enough |
//! | J | as 8, and each line of money serves an outcome |
//! | 9 | each outcome has an action with an owner who said yes and a date; a review |
//! | A | the person's view, a hope, and how they communicate |
//! | B, C, D | a line from the professionals who confirm it; B: none that is still to be sorted |
//! | E | as 2, the golden thread is whole, and a review |
//! | F, G, H1, H2 | each idea says how much, and who; H: the age is known |
//! | I | never: it is not ours to fill in |
//! | K | never: the authority adds the reports |
//!
//! Wherever notes supply it, no best guess may be unsettled (1 to 7, A to D). Nothing here has
//! words of ours: codes and facts.

mod fields;
mod gaps;
mod lines;
mod provision;
mod rules;
mod sources;
mod supply;
#[cfg(test)]
mod tests;
mod thread;

use chrono::NaiveDate;

pub use fields::{FieldValue, FormField, Made, fields};
pub use rules::{Asked, Kind, ehc_asks, support_plan_asks};
pub use sources::{Holds, Source, source, sources};
pub use thread::{Strand, Thread};

use crate::money::{Account, SupportTier, account};
use crate::plan::{Block, Collection, Mix, Perspective, Sorted};
use crate::{Circle, Day, PackChoice, PackSection, Reader, RecordId};

/// What may be on a copy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allowed {
    /// What the circle keeps to itself.
    pub private: bool,
    pub money: bool,
}

impl Allowed {
    /// Returns what a reader's copy may have: private notes only in the circle's own, when the
    /// circle said so; amounts when they were ticked, and the person does not mind to see them, or
    /// it is an authority that reads.
    pub fn of(circle: &Circle, choice: &PackChoice) -> Self {
        let about = circle.plan.list(Collection::About);
        let says = |field| about.iter().any(|one| one.value(field) == Some(&true.into()));
        let is_for_authority = choice.reader == Reader::Authority;
        Self {
            private: choice.is_own() && choice.with_private && says("private_on_paper"),
            money: choice.sections.contains(&PackSection::Money)
                && (is_for_authority || !says("hides_money")),
        }
    }
}

/// How far an item is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Empty,
    Partial,
    Complete,
}

/// One item of a form, filled from a plan as far as it goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    pub asked: &'static Asked,
    pub lines: Vec<Line>,
    pub state: State,
    pub gaps: Vec<Gap>,
}

/// One thing that the plan has for an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub from: Origin,
    /// Whose view it is, where somebody in particular said it.
    pub whose: Option<Whose>,
    pub says: Says,
}

/// Where something stands in the plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    Note {
        worksheet: String,
        section: String,
        record: RecordId,
    },
    Record {
        collection: Collection,
        record: RecordId,
    },
    /// Figures, and what is known of the whole plan.
    Whole(Collection),
}

/// Whose view something is, and how it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    pub perspective: Perspective,
    pub voice: Voice,
    /// A best guess that nobody has checked.
    pub is_guess: bool,
}

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// Their own words.
    Own,
    /// Said with help.
    Supported,
    /// Said by somebody for the person.
    OnBehalf,
}

/// What a line says, as facts.
#[derive(Debug, Clone, PartialEq)]
pub enum Says {
    Note(NoteLine),
    Outcome(OutcomeLine),
    /// The hope, or the need, behind an outcome.
    Behind {
        text: String,
        outcome: String,
    },
    Week {
        block: Box<Block>,
        mixes: Vec<Mix>,
    },
    Fallback {
        activity: String,
        instead: String,
    },
    Money(Box<Account>),
    /// An account that cannot be added up.
    NoSum,
    /// Amounts that are not for this copy.
    MoneyKept,
    Action(ActionLine),
    Review {
        on: Option<NaiveDate>,
        every_weeks: Option<i64>,
    },
    Provision(ProvisionLine),
    Source {
        worksheet: String,
        notes: u32,
        views: Vec<Perspective>,
    },
}

/// A note of a worksheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteLine {
    pub text: String,
    pub symbol: Option<String>,
    pub picture: Option<String>,
    pub sort: Option<Sorted>,
    /// What stands in the worksheet's own columns, by column.
    pub columns: Vec<(String, String)>,
}

/// What will be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeLine {
    pub statement: String,
    pub gives_me: String,
    pub baseline: String,
    pub measure: String,
    pub by: Option<NaiveDate>,
    /// Its actions, each with its first step.
    pub steps: Vec<StepLine>,
}

/// An action of an outcome in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    pub action: String,
    /// Nothing where nobody said how it begins.
    pub first_step: String,
}

/// Who does what by when; people by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionLine {
    pub what: String,
    pub owner: Option<String>,
    pub helpers: Vec<String>,
    pub first_step: String,
    pub by: Option<NaiveDate>,
    pub has_owner_agreed: bool,
    pub is_done: bool,
    /// What it is for.
    pub outcome: Option<String>,
}

/// Something that is done or paid for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProvisionLine {
    pub what: String,
    pub tier: Option<SupportTier>,
    pub who: String,
    pub minutes_per_week: Option<i64>,
    /// What it costs in a year, where it is not somebody's time.
    pub pence_a_year: Option<i64>,
    pub by: Option<NaiveDate>,
    /// The outcomes that it serves.
    pub outcomes: Vec<RecordId>,
}

/// What keeps an item from being complete.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// The plan has nothing for it.
    Nothing,
    FewNotes {
        found: u32,
        wanted: u32,
    },
    NoPersonsView,
    OneView,
    /// Best guesses that nobody has checked.
    Guesses {
        count: u32,
    },
    /// Notes that would be here, if the circle did not keep them to itself.
    KeptPrivate {
        count: u32,
    },
    NoOutcome,
    NoMeasure {
        outcome: String,
    },
    NoDate {
        outcome: String,
    },
    /// Notes on what is to change of which nothing has become.
    NoEnding {
        count: u32,
    },
    NoWeek,
    NoHelp {
        activity: String,
    },
    /// Somebody is named who has not said yes.
    HelpNotAsked {
        activity: String,
    },
    NoDecider {
        decision: String,
    },
    NoAnswer {
        risk: String,
    },
    NoFallback {
        activity: String,
    },
    NoAmount,
    /// An amount that nobody has confirmed.
    Indicative,
    NothingPlanned,
    NoSum,
    NotPriced,
    Over {
        pence: i64,
    },
    /// The amounts are not for this copy.
    MoneyKept,
    /// Lines of money that serve no outcome.
    MoneyServesNothing {
        count: u32,
    },
    NoAction {
        outcome: String,
    },
    ActionNoOwner {
        action: String,
    },
    ActionNoDate {
        action: String,
    },
    OwnerNotAsked {
        action: String,
    },
    NoReview,
    NoAspiration,
    NoCommunication,
    /// No line from those who confirm it.
    NotConfirmed {
        views: Vec<Perspective>,
    },
    /// Notes of which nobody has said what kind of need they are.
    NotSorted {
        count: u32,
    },
    NoThread {
        outcome: String,
        aspiration: bool,
        need: bool,
        provision: bool,
    },
    NoAmountOfHelp {
        what: String,
    },
    NobodyNamed {
        what: String,
    },
    AgeUnknown,
    NoReports,
}

/// A plan that is being read for a form.
struct Reading<'a> {
    day: &'a Day,
    circle: &'a Circle,
    allowed: Allowed,
    account: Option<Account>,
}

impl<'a> Reading<'a> {
    fn of(day: &'a Day, circle: &'a Circle, allowed: Allowed) -> Self {
        Self { day, circle, allowed, account: account(day, circle, None).ok() }
    }

    fn fill(&self, asked: &'static Asked, kept: u32, lines: Vec<Line>) -> Filled {
        let gaps = self.gaps(asked, &lines, kept);
        // What a circle keeps to itself is nobody's gap but its own.
        let is_open = gaps.iter().any(|gap| !matches!(gap, Gap::KeptPrivate { .. }));
        let state = match (lines.is_empty(), !is_open) {
            (true, _) => State::Empty,
            (false, false) => State::Partial,
            (false, true) => State::Complete,
        };
        Filled { asked, lines, state, gaps }
    }

    fn form(&self, asked: &'static [Asked]) -> Vec<Filled> {
        let fill = |asked| {
            let (lines, kept) = self.lines(asked);
            self.fill(asked, kept, lines)
        };
        asked.iter().map(fill).collect()
    }
}

/// Returns the nine items of a support plan.
pub fn support_plan(day: &Day, circle: &Circle, allowed: Allowed) -> Vec<Filled> {
    Reading::of(day, circle, allowed).form(support_plan_asks())
}

/// Returns the sections of an EHC plan.
pub fn ehc_plan(day: &Day, circle: &Circle, allowed: Allowed) -> Vec<Filled> {
    Reading::of(day, circle, allowed).form(ehc_asks())
}

/// Returns the golden thread of each outcome: its hope, its need and what is to be done for it.
pub fn golden_thread(day: &Day, circle: &Circle, allowed: Allowed) -> Vec<Thread> {
    Reading::of(day, circle, allowed).threads()
}
