//! What will be different, who does what for it, and what the support team works towards.

use chrono::{Months, NaiveDate};
use domain::plan::{Action, Collection, Outcome};

use crate::person::folder::{Folder, body, heading, list, worksheet_date};
use crate::sheet::{
    Block, Callout, Column, Fact, Heading, Hue, Item, Level, Row, Table, Text, Voice,
};
use crate::words::{InPack, Word};

/// A plan reaches so far; what comes later belongs to the next one.
const PLAN: Months = Months::new(6);

impl Folder<'_> {
    /// Returns what will be different.
    pub fn outcomes(&self) -> Option<Vec<Block>> {
        let outcomes = self.aims();
        if outcomes.is_empty() {
            return None;
        }
        let mut blocks = vec![heading(Level::Two, self.word(Word::Outcomes), Hue::Learning)];
        for outcome in &outcomes {
            let text = self.telling.said(&outcome.statement);
            let title = Block::Heading(Heading { level: Level::Three, text, hue: Hue::Learning });
            let about =
                if self.is_easy() { self.easy_outcome(outcome) } else { self.outcome(outcome) };
            blocks.push(Block::Together(vec![title, about]));
        }
        Some(blocks)
    }

    fn aims(&self) -> Vec<Outcome> {
        let mut outcomes = self.circle().plan.outcomes().list;
        outcomes.retain(|outcome| !outcome.statement.trim().is_empty());
        outcomes
    }

    fn outcome(&self, outcome: &Outcome) -> Block {
        let by = outcome.by.map(|date| self.words().date(date));
        let by = by.unwrap_or_else(|| self.word(Word::NoDate));
        let mut facts = vec![
            self.fact(Word::GivesMe, self.telling.said(&outcome.gives_me)),
            self.fact(InPack::Now, self.telling.said(&outcome.baseline)),
            self.fact(Word::Measure, self.telling.said(&outcome.measure)),
            self.fact(Word::ByWhen, Text::plain(by)),
        ];
        facts.extend(self.parts_of_life(outcome));
        if !outcome.status.is_empty() {
            let status = self.named("goals-status", &outcome.status);
            facts.push(self.fact(InPack::Status, Text::plain(status)));
        }
        facts.retain(|fact| !fact.value.is_empty());
        Block::Facts(facts)
    }

    /// Returns the parts of life that an outcome is about, list by list: the lists are of different
    /// people who pay, and name one thing in two ways.
    fn parts_of_life(&self, outcome: &Outcome) -> Vec<Fact> {
        let mut lists: Vec<(&str, Vec<String>)> = Vec::new();
        for area in &outcome.areas {
            let list = area.trim_end_matches(|digit: char| digit.is_ascii_digit());
            let name = self.named("goals-area", area);
            match lists.iter_mut().find(|(known, _)| *known == list) {
                Some((_, names)) if names.contains(&name) => {}
                Some((_, names)) => names.push(name),
                None => lists.push((list, vec![name])),
            }
        }
        let fact = |(list, names): (&str, Vec<String>)| {
            let label = self.words().named("goals-areas", list);
            let label = label.unwrap_or_else(|| self.word(InPack::Areas));
            Fact { label: Text::quiet(label), value: Text::plain(names.join(" · ")) }
        };
        lists.into_iter().map(fact).collect()
    }

    fn easy_outcome(&self, outcome: &Outcome) -> Block {
        let said = [
            (InPack::EasyGives, "words", sentence(&outcome.gives_me).to_owned()),
            (InPack::EasyKnow, "words", sentence(&outcome.measure).to_owned()),
            (InPack::EasyBy, "date", outcome.by.map_or_else(String::new, |d| self.words().date(d))),
        ];
        let items = said
            .into_iter()
            .filter(|(_, _, detail)| !detail.is_empty())
            .map(|(word, name, detail)| Text::plain(self.say(word, &[(name, &detail)])).into());
        list(items.collect(), Hue::Learning)
    }

    /// Returns who does what, in the order of the dates; what belongs to the next plan stands apart.
    pub fn actions(&self) -> Option<Vec<Block>> {
        let (later, now): (Vec<Action>, Vec<Action>) =
            self.steps().into_iter().partition(|action| self.is_for_next_plan(action));
        if now.is_empty() && later.is_empty() {
            return None;
        }
        let mut blocks = vec![heading(Level::Two, self.word(Word::Actions), Hue::Home)];
        if !now.is_empty() {
            blocks.push(self.action_plan(&now));
        }
        if !later.is_empty() {
            blocks.push(heading(Level::Three, self.word(InPack::NextPlan), Hue::Home));
            blocks.push(self.action_plan(&later));
        }
        Some(blocks)
    }

    /// Returns the actions that nobody has dropped, those without a date last.
    fn steps(&self) -> Vec<Action> {
        let mut actions = self.circle().plan.actions().list;
        actions.retain(|action| !action.what.trim().is_empty() && action.status != "Dropped");
        actions.sort_by_key(|action| (action.by.is_none(), action.by));
        actions
    }

    fn is_for_next_plan(&self, action: &Action) -> bool {
        let start = self.day().event.date.unwrap_or(self.printed_on);
        let end = start.checked_add_months(PLAN).unwrap_or(NaiveDate::MAX);
        action.status == "CarriedOver" || action.by.is_some_and(|by| by > end)
    }

    fn action_plan(&self, actions: &[Action]) -> Block {
        if self.is_easy() {
            let items = actions.iter().map(|action| self.easy_action(action).into()).collect();
            return list(items, Hue::Home);
        }
        let columns = [
            (Word::What, 2.3),
            (Word::Who, 1.3),
            (Word::FirstStep, 1.9),
            (Word::ByWhen, 1.35),
            (Word::SaidYes, 0.75),
        ];
        let columns = columns.map(|(head, weight)| Column {
            head: Text::plain(self.word(head)),
            weight,
            hue: Hue::Home,
        });
        let rows = actions.iter().map(|action| self.action(action)).collect();
        Block::Table(Table { columns: columns.into(), rows, hue: Hue::Home, is_form: false })
    }

    fn action(&self, action: &Action) -> Row {
        let mut what = self.telling.said(&action.what);
        if let Some(status) = self.status_of(action) {
            what = what.and(Voice::Quiet, format!("\n{status}"));
        }
        let owner = self.owner_of(action);
        let said_yes = match (&owner, action.has_owner_agreed) {
            (None, _) => Text::default(),
            (Some(_), true) => Text::plain(self.word(Word::Yes)),
            (Some(_), false) => Text::plain(self.word(Word::NotYet)),
        };
        let by = action.by.map(|date| Text::plain(self.words().date(date)));
        let by = by.unwrap_or_else(|| Text::quiet(self.word(Word::NoDate)));
        let who = self.telling.who(owner, &action.helpers);
        let cells = [what, who, self.first_step(action), by, said_yes];
        Row { has_head: true, is_sum: false, cells: cells.map(|cell| vec![cell]).into() }
    }

    /// Returns how an action is going, once it is.
    fn status_of(&self, action: &Action) -> Option<String> {
        let is_told = !action.status.is_empty() && action.status != "Open";
        is_told.then(|| self.named("goals-doing", &action.status))
    }

    fn owner_of(&self, action: &Action) -> Option<String> {
        let owner = action.owner.as_deref().filter(|owner| !owner.trim().is_empty());
        owner.map(|id| self.somebody(id))
    }

    fn first_step(&self, action: &Action) -> Text {
        let step = self.telling.said(&action.first_step);
        let record = self.circle().plan.record(Collection::Actions, &action.id);
        let by = record.and_then(|record| worksheet_date(record.text("first_step_by")));
        match by {
            Some(date) if !step.is_empty() => {
                let by = self.say(InPack::ByDate, &[("date", &self.words().date(date))]);
                step.and(Voice::Quiet, format!("\n{by}"))
            }
            Some(_) | None => step,
        }
    }

    /// Returns "Lena will do this: Ask the choir leader. By 31 July 2027."
    fn easy_action(&self, action: &Action) -> Text {
        let what = sentence(&action.what);
        let owner = self.owner_of(action);
        let mut said = vec![match (&owner, action.status == "Done") {
            (Some(who), true) => self.say(InPack::EasyDone, &[("who", who), ("what", what)]),
            (Some(who), false) => self.say(InPack::EasyAction, &[("who", who), ("what", what)]),
            (None, _) => self.say(InPack::EasyActionNobody, &[("what", what)]),
        }];
        if action.status != "Done" {
            let helpers: Vec<String> = action.helpers.iter().map(|id| self.somebody(id)).collect();
            if !helpers.is_empty() {
                let names = self.words().list(&helpers);
                said.push(self.say(InPack::EasyHelpers, &[("names", &names)]));
            }
            if let Some(date) = action.by {
                said.push(self.say(InPack::EasyBy, &[("date", &self.words().date(date))]));
            }
            let step = sentence(&action.first_step);
            if !step.is_empty() {
                said.push(self.say(InPack::EasyFirst, &[("step", step)]));
            }
        }
        // One idea a line.
        self.telling.said(&said.join("\n"))
    }

    /// Returns what the support team works towards: what helps, each outcome with its steps, and
    /// nothing else.
    pub fn objectives(&self) -> Option<Vec<Block>> {
        let aimed_at = |outcome: &Outcome| outcome.status != "Stopped";
        let outcomes: Vec<Outcome> = self.aims().into_iter().filter(aimed_at).collect();
        let steps: Vec<Action> =
            self.steps().into_iter().filter(|action| action.status != "Done").collect();
        let helps = self.what_helps();
        if outcomes.is_empty() && steps.is_empty() && helps.is_none() {
            return None;
        }
        let mut blocks = vec![heading(Level::Two, self.word(InPack::Objectives), Hue::Learning)];
        blocks.extend(helps);
        for outcome in &outcomes {
            let mine = |action: &&Action| action.outcome.as_deref() == Some(outcome.id.as_str());
            let mine: Vec<&Action> = steps.iter().filter(mine).collect();
            blocks.extend(self.objective(outcome, &mine));
        }
        let is_of_one = |action: &Action| {
            outcomes.iter().any(|outcome| action.outcome.as_deref() == Some(outcome.id.as_str()))
        };
        let others: Vec<Item> = steps
            .iter()
            .filter(|action| !is_of_one(action))
            .map(|action| self.step(action).into())
            .collect();
        if !others.is_empty() {
            let title = heading(Level::Three, self.word(InPack::OtherSteps), Hue::Home);
            blocks.push(Block::Together(vec![title, list(others, Hue::Home)]));
        }
        Some(blocks)
    }

    fn objective(&self, outcome: &Outcome, steps: &[&Action]) -> Vec<Block> {
        let text = self.telling.said(&outcome.statement);
        let title = Block::Heading(Heading { level: Level::Three, text, hue: Hue::Learning });
        let about = if self.is_easy() {
            self.easy_outcome(outcome)
        } else {
            let by = outcome.by.map(|date| Text::plain(self.words().date(date)));
            let mut facts = vec![
                self.fact(Word::GivesMe, self.telling.said(&outcome.gives_me)),
                self.fact(Word::Measure, self.telling.said(&outcome.measure)),
                self.fact(Word::ByWhen, by.unwrap_or_default()),
            ];
            facts.retain(|fact| !fact.value.is_empty());
            Block::Facts(facts)
        };
        if steps.is_empty() {
            let none = body(Text::quiet(self.word(InPack::NoSteps)));
            return vec![Block::Together(vec![title, about, none])];
        }
        let steps = steps.iter().map(|action| self.step(action).into()).collect();
        vec![Block::Together(vec![title, about]), list(steps, Hue::Home)]
    }

    /// Returns "Start travel training · Lena, with Grace · by 10 December 2026".
    fn step(&self, action: &Action) -> Text {
        if self.is_easy() {
            return self.easy_action(action);
        }
        let who = self.telling.who(self.owner_of(action), &action.helpers).words();
        let mut quiet = vec![who];
        if let Some(date) = action.by {
            quiet.push(self.say(InPack::ByDate, &[("date", &self.words().date(date))]));
        }
        let what = self.telling.said(&action.what);
        what.and(Voice::Quiet, format!("\u{A0}· {}", quiet.join(" · ")))
    }

    /// Returns how best to support the person, as their profile says it.
    fn what_helps(&self) -> Option<Block> {
        let entries = self.under("one-page-profile", "how-to-support");
        if entries.is_empty() {
            return None;
        }
        let title = heading(Level::Three, self.word(InPack::HowToSupport), Hue::Fun);
        let items = entries.into_iter().map(|entry| self.item(entry, None)).collect();
        let blocks = vec![title, list(items, Hue::Fun)];
        Some(Block::Callout(Callout { blocks, hue: Hue::Fun }))
    }
}

/// Returns somebody's words as a part of a sentence of ours, which has its own full stop.
fn sentence(words: &str) -> &str {
    words.trim().trim_end_matches('.')
}
