//! What will be different, who does what by when, and when one looks at it again.

use domain::plan::Action;

use super::{Telling, heading};
use crate::sheet::{
    Block, Column, Fact, Heading, Hue, Level, Paragraph, Row, Size, Table, Text, Voice,
};
use crate::words::Word;

impl Telling<'_> {
    pub(super) fn outcomes(&self) -> Vec<Block> {
        let title = heading(Level::Two, &self.words.word(Word::Outcomes), Hue::Learning);
        let outcomes = self.circle.plan.outcomes().list.into_iter();
        let outcomes: Vec<_> =
            outcomes.filter(|outcome| !outcome.statement.trim().is_empty()).collect();
        if outcomes.is_empty() {
            return self.open(title, Word::EmptyOutcomes);
        }
        let mut blocks = vec![title];
        for outcome in outcomes {
            let (text, hue) = (self.said(&outcome.statement), Hue::Plain);
            let statement = Block::Heading(Heading { level: Level::Three, text, hue });
            let by = outcome.by.map(|date| self.words.date(date));
            let by = by.unwrap_or_else(|| self.words.word(Word::NoDate));
            let facts = [
                (Word::GivesMe, self.said(&outcome.gives_me)),
                (Word::Measure, self.said(&outcome.measure)),
                (Word::ByWhen, Text::plain(by)),
            ];
            let facts = facts
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(label, value)| Fact { label: Text::quiet(self.words.word(label)), value })
                .collect();
            blocks.push(Block::Together(vec![statement, Block::Facts(facts)]));
        }
        blocks
    }

    pub(super) fn actions(&self) -> Vec<Block> {
        let title = heading(Level::Two, &self.words.word(Word::Actions), Hue::Home);
        let actions = self.circle.plan.actions().list.into_iter();
        let actions: Vec<Action> = actions
            .filter(|action| !action.what.trim().is_empty() && action.status != "Dropped")
            .collect();
        if actions.is_empty() {
            return self.open(title, Word::EmptyActions);
        }
        let columns = [
            (Word::What, 2.3),
            (Word::Who, 1.3),
            (Word::FirstStep, 1.9),
            (Word::ByWhen, 1.35),
            (Word::SaidYes, 0.75),
        ];
        let columns = columns
            .into_iter()
            .map(|(head, weight)| Column {
                head: Text::plain(self.words.word(head)),
                weight,
                hue: Hue::Home,
            })
            .collect();
        let rows = actions.iter().map(|action| self.action(action)).collect();
        vec![title, Block::Table(Table { columns, rows, hue: Hue::Home, is_form: false })]
    }

    fn action(&self, action: &Action) -> Row {
        let mut what = self.said(&action.what);
        if action.status == "Done" {
            what = what.and(Voice::Quiet, format!("\n{}", self.words.word(Word::IsDone)));
        }
        let owner = action.owner.as_deref().map(|id| self.somebody(id));
        let said_yes = match (&owner, action.has_owner_agreed) {
            (None, _) => Text::default(),
            (Some(_), true) => Text::plain(self.words.word(Word::Yes)),
            (Some(_), false) => Text::plain(self.words.word(Word::NotYet)),
        };
        let by = action.by.map(|date| Text::plain(self.words.date(date)));
        let by = by.unwrap_or_else(|| Text::quiet(self.words.word(Word::NoDate)));
        let step = self.said(&action.first_step);
        let cells = [what, self.who(owner, &action.helpers), step, by, said_yes];
        Row {
            has_head: true,
            is_sum: false,
            cells: cells.into_iter().map(|cell| vec![cell]).collect(),
        }
    }

    pub(in crate::person) fn who(&self, owner: Option<String>, helpers: &[String]) -> Text {
        let helpers: Vec<String> = helpers.iter().map(|id| self.somebody(id)).collect();
        let names = self.words.list(&helpers);
        match (owner, helpers.is_empty()) {
            (Some(who), true) => Text::plain(who),
            (Some(who), false) => {
                let details = [("who", who.as_str()), ("names", names.as_str())];
                Text::plain(self.words.say(Word::WhoWith, &details))
            }
            (None, true) => Text::strong(self.words.word(Word::NoOwner)),
            (None, false) => {
                let nobody = self.words.word(Word::NoOwner);
                let details = [("who", nobody.as_str()), ("names", names.as_str())];
                Text::strong(self.words.say(Word::WhoWith, &details))
            }
        }
    }

    /// Returns the name of somebody in the circle, or what was written instead of one.
    pub(in crate::person) fn somebody(&self, id: &str) -> String {
        self.circle.name_of(id).unwrap_or(id).to_owned()
    }

    pub(in crate::person) fn review(&self) -> Vec<Block> {
        let title = heading(Level::Three, &self.words.word(Word::Review), Hue::Plain);
        let review = self.circle.plan.review();
        let on = review.as_ref().and_then(|review| review.on);
        let every = review.as_ref().and_then(|review| review.every_weeks);
        let sentence = self.words.review(self.day.event.date, on, every);
        let sentence = Paragraph { text: Text::plain(sentence), size: Size::Body };
        vec![Block::Together(vec![title, Block::Paragraph(sentence)])]
    }
}
