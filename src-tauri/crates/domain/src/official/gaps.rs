//! What keeps an item from being complete, need by need.

use std::collections::BTreeSet;

use crate::money::{AllocationStatus, CheckCode, LineKind};
use crate::official::rules::{Need, Source, communication, hopes};
use crate::official::supply::{PEOPLE, count, needs_help, serves};
use crate::official::{Asked, Gap, Line, Origin, Reading, Says, Voice};
use crate::plan::{Collection, Perspective};

/// The notes that item 1 wants at the least: fewer are a beginning.
const FEW: u32 = 3;

impl Reading<'_> {
    /// Returns what is missing, in the order of the item's needs. An item with nothing in it has
    /// one gap only, and maybe notes that the circle keeps to itself.
    pub(super) fn gaps(&self, asked: &Asked, lines: &[Line], kept: u32) -> Vec<Gap> {
        let mut gaps = Vec::new();
        if asked.needs.is_empty() {
            return gaps;
        }
        if lines.is_empty() {
            gaps.push(Gap::Nothing);
        } else {
            asked.needs.iter().for_each(|need| self.unmet(asked, *need, lines, &mut gaps));
        }
        if kept > 0 {
            gaps.push(Gap::KeptPrivate { count: kept });
        }
        gaps
    }

    fn unmet(&self, asked: &Asked, need: Need, lines: &[Line], gaps: &mut Vec<Gap>) {
        match need {
            Need::ThreeNotes => {
                let notes = lines.iter().filter(|line| !names_somebody(line));
                let found = count(notes.count());
                gaps.extend((found < FEW).then_some(Gap::FewNotes { found, wanted: FEW }));
            }
            Need::PersonsView => {
                let notes = lines.iter().filter(|line| !names_somebody(line));
                let has = notes
                    .filter_map(|line| line.whose)
                    .any(|of| of.perspective == Perspective::Person && of.voice != Voice::OnBehalf);
                gaps.extend((!has).then_some(Gap::NoPersonsView));
            }
            Need::SecondView => {
                let has = views(lines).any(|view| view != Perspective::Person);
                gaps.extend((!has).then_some(Gap::OneView));
            }
            Need::Settled => {
                let guesses = lines.iter().filter(|one| one.whose.is_some_and(|of| of.is_guess));
                let count = count(guesses.count());
                gaps.extend((count > 0).then_some(Gap::Guesses { count }));
            }
            Need::ClearOutcomes => self.unclear(gaps),
            Need::Endings => self.without_ending(gaps),
            Need::WeekMade => {
                let has = lines.iter().any(|one| matches!(one.says, Says::Week { .. }));
                gaps.extend((!has).then_some(Gap::NoWeek));
            }
            Need::HelpKnown => self.without_help(gaps),
            Need::DecidersNamed => no_decider(lines, gaps),
            Need::RisksAnswered => no_answer(lines, gaps),
            Need::FallbacksSaid => self.without_fallback(gaps),
            Need::AmountKnown => self.amount(gaps),
            Need::Priced => self.priced(gaps),
            Need::WithinAmount => {
                let left = self.account.as_ref().and_then(|account| account.left);
                let over = left.filter(|left| *left < 0 && self.allowed.money);
                gaps.extend(over.map(|left| Gap::Over { pence: left.saturating_neg() }));
            }
            Need::MoneyServes => self.serves_nothing(gaps),
            Need::OutcomesActedOn => self.without_action(gaps),
            Need::OwnersSaidYes => self.without_owner(gaps),
            Need::ReviewSet => gaps.extend(self.review().is_none().then_some(Gap::NoReview)),
            Need::Aspiration => {
                let has = has_note(lines, hopes())
                    || lines.iter().any(|one| matches!(one.says, Says::Behind { .. }));
                gaps.extend((!has).then_some(Gap::NoAspiration));
            }
            Need::Communication => {
                let has = has_note(lines, communication());
                gaps.extend((!has).then_some(Gap::NoCommunication));
            }
            Need::Confirmed => {
                let has = views(lines).any(|view| asked.views.contains(&view));
                let views = asked.views.clone();
                gaps.extend((!has).then_some(Gap::NotConfirmed { views }));
            }
            Need::Sorted => {
                let to_sort = views(lines).filter(|view| !asked.views.contains(view));
                let count = count(to_sort.count());
                gaps.extend((count > 0).then_some(Gap::NotSorted { count }));
            }
            Need::Threads => self.torn(gaps),
            Need::Quantified => not_quantified(lines, gaps),
            Need::AgeKnown => gaps.extend(self.age().is_none().then_some(Gap::AgeUnknown)),
            Need::Reports => gaps.push(Gap::NoReports),
        }
    }

    fn unclear(&self, gaps: &mut Vec<Gap>) {
        let outcomes = self.outcomes();
        if outcomes.is_empty() {
            gaps.push(Gap::NoOutcome);
        }
        for outcome in outcomes {
            let said = || outcome.statement.trim().to_owned();
            if outcome.measure.trim().is_empty() {
                gaps.push(Gap::NoMeasure { outcome: said() });
            }
            if outcome.by.is_none() {
                gaps.push(Gap::NoDate { outcome: said() });
            }
        }
    }

    /// Finds the notes on what is to change of which nothing has become.
    fn without_ending(&self, gaps: &mut Vec<Gap>) {
        let plan = &self.circle.plan;
        let links = plan.list(Collection::Links);
        let [outcomes, actions] = [Collection::Outcomes, Collection::Actions].map(Collection::name);
        let used: BTreeSet<&str> = links
            .iter()
            .filter(|link| link.text("from_collection") == Collection::Entries.name())
            .filter(|link| [outcomes, actions].contains(&link.text("to_collection")))
            .map(|link| link.text("from"))
            .collect();
        let entries = plan.entries().list;
        let is_open = |entry: &&crate::plan::Entry| {
            let record = plan.record(Collection::Entries, &entry.id);
            let decision = record.map(|record| record.text("decision")).unwrap_or_default();
            let is_settled = ["NotNow", "Keep", "Differ"].contains(&decision);
            entry.worksheet == "working-not-working"
                && entry.section == "not-working"
                && entry.says_something()
                && !self.is_kept(entry)
                && !is_settled
                && !used.contains(entry.id.as_str())
        };
        let count = count(entries.iter().filter(is_open).count());
        gaps.extend((count > 0).then_some(Gap::NoEnding { count }));
    }

    fn without_help(&self, gaps: &mut Vec<Gap>) {
        let account = self.account.as_ref();
        let not_asked = account.into_iter().flat_map(|account| &account.checks);
        let not_asked = not_asked.filter(|check| check.code == CheckCode::HelperNotAsked);
        let not_asked: BTreeSet<_> = not_asked.flat_map(|check| &check.blocks).collect();
        for (block, mixes) in self.blocks() {
            let activity = block.activity.trim().to_owned();
            if needs_help(&block) && mixes.is_empty() {
                gaps.push(Gap::NoHelp { activity });
            } else if not_asked.contains(&block.id) {
                gaps.push(Gap::HelpNotAsked { activity });
            }
        }
    }

    fn without_fallback(&self, gaps: &mut Vec<Gap>) {
        for (block, mixes) in self.blocks() {
            if needs_help(&block) && self.fallbacks_of(&block, &mixes).is_empty() {
                gaps.push(Gap::NoFallback { activity: block.activity.trim().to_owned() });
            }
        }
    }

    fn amount(&self, gaps: &mut Vec<Gap>) {
        let Some(account) = &self.account else { return };
        match account.status {
            AllocationStatus::Confirmed => {}
            AllocationStatus::Indicative => gaps.push(Gap::Indicative),
            AllocationStatus::Unknown | AllocationStatus::None => gaps.push(Gap::NoAmount),
        }
    }

    fn priced(&self, gaps: &mut Vec<Gap>) {
        let Some(account) = &self.account else {
            gaps.push(Gap::NoSum);
            return;
        };
        if !self.allowed.money {
            gaps.push(Gap::MoneyKept);
        }
        if account.planned == 0 {
            gaps.push(Gap::NothingPlanned);
        }
        let is_uncosted = account.checks.iter().any(|check| check.code == CheckCode::Uncosted);
        gaps.extend(is_uncosted.then_some(Gap::NotPriced));
    }

    /// Finds the lines of money without an outcome. What is set aside and what belongs to the whole
    /// (shared hours, nights, an employer's costs, fees, the person's own part) need none.
    fn serves_nothing(&self, gaps: &mut Vec<Gap>) {
        let Some(account) = &self.account else { return };
        let wants = |kind| match kind {
            LineKind::StaffHourly | LineKind::Item | LineKind::OneOff => true,
            LineKind::SharedActivity
            | LineKind::Core
            | LineKind::SleepIn
            | LineKind::WakingNight
            | LineKind::OnCost
            | LineKind::ManagementFee
            | LineKind::Contingency
            | LineKind::Contribution
            | LineKind::Unfunded => false,
        };
        let bare = account.lines.iter().filter(|one| wants(one.kind) && one.outcomes.is_empty());
        let count = count(bare.count());
        gaps.extend((count > 0).then_some(Gap::MoneyServesNothing { count }));
    }

    fn without_action(&self, gaps: &mut Vec<Gap>) {
        let (outcomes, actions) = (self.outcomes(), self.actions());
        if outcomes.is_empty() {
            gaps.push(Gap::NoOutcome);
        }
        for outcome in outcomes {
            if !actions.iter().any(|action| serves(action, &outcome.id)) {
                gaps.push(Gap::NoAction { outcome: outcome.statement.trim().to_owned() });
            }
        }
    }

    fn without_owner(&self, gaps: &mut Vec<Gap>) {
        // What is done needs nobody any more.
        for action in self.actions().into_iter().filter(|action| action.status != "Done") {
            let said = || action.what.trim().to_owned();
            if action.owner.as_deref().is_none_or(|owner| owner.trim().is_empty()) {
                gaps.push(Gap::ActionNoOwner { action: said() });
            } else if !action.has_owner_agreed {
                gaps.push(Gap::OwnerNotAsked { action: said() });
            }
            if action.by.is_none() {
                gaps.push(Gap::ActionNoDate { action: said() });
            }
        }
    }

    fn torn(&self, gaps: &mut Vec<Gap>) {
        for thread in self.threads().into_iter().filter(|thread| !thread.is_whole()) {
            gaps.push(Gap::NoThread {
                aspiration: thread.aspirations.is_empty(),
                need: thread.needs.is_empty(),
                provision: thread.provision.is_empty(),
                outcome: thread.statement,
            });
        }
    }
}

fn views(lines: &[Line]) -> impl Iterator<Item = Perspective> {
    lines.iter().filter_map(|line| line.whose).map(|whose| whose.perspective)
}

fn has_note(lines: &[Line], sources: &[Source]) -> bool {
    lines.iter().any(|line| match &line.from {
        Origin::Note { worksheet, section, .. } => {
            sources.iter().any(|source| source.has(worksheet, section))
        }
        Origin::Record { .. } | Origin::Whole(_) => false,
    })
}

/// Tells whether a line is somebody in the person's life: names do not say yet what matters.
fn names_somebody(line: &Line) -> bool {
    match &line.from {
        Origin::Note { worksheet, .. } => worksheet == PEOPLE,
        Origin::Record { .. } | Origin::Whole(_) => false,
    }
}

/// Finds decisions that are not the person's alone and do not say who has the last word.
fn no_decider(lines: &[Line], gaps: &mut Vec<Gap>) {
    for line in lines {
        if let (Origin::Note { worksheet, section, .. }, Says::Note(note)) =
            (&line.from, &line.says)
            && worksheet == "decision-agreement"
            && ["with-help", "others-decide"].contains(&section.as_str())
            && !note.columns.iter().any(|(column, _)| column == "decides")
        {
            gaps.push(Gap::NoDecider { decision: note.text.clone() });
        }
    }
}

/// Finds risks of which nobody says what is done. A chance worth taking says what makes it safe
/// enough, and a note on what keeps somebody safe is an answer itself.
fn no_answer(lines: &[Line], gaps: &mut Vec<Gap>) {
    for line in lines {
        let (Origin::Note { worksheet, section, .. }, Says::Note(note)) = (&line.from, &line.says)
        else {
            continue;
        };
        let answers: &[&str] = match (worksheet.as_str(), section.as_str()) {
            ("what-if-plan", "worth-a-try") => &["safe-enough"],
            ("what-if-plan", _) => &["what-we-do"],
            ("support-plan", _) => &["what-we-do", "less-likely"],
            _ => continue,
        };
        if !note.columns.iter().any(|(column, _)| answers.contains(&column.as_str())) {
            gaps.push(Gap::NoAnswer { risk: note.text.clone() });
        }
    }
}

/// Finds ideas that do not say how much of it, or by whom.
fn not_quantified(lines: &[Line], gaps: &mut Vec<Gap>) {
    for line in lines {
        let Says::Provision(idea) = &line.says else { continue };
        let is_time = idea.tier.is_some();
        if is_time && idea.minutes_per_week.is_none() {
            gaps.push(Gap::NoAmountOfHelp { what: idea.what.clone() });
        }
        let is_bought = matches!(line.from, Origin::Record { collection: Collection::Costs, .. });
        if idea.who.is_empty() && !is_bought {
            gaps.push(Gap::NobodyNamed { what: idea.what.clone() });
        }
    }
}
