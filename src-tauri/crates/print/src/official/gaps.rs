//! What is still open: the last page, for whoever goes on with the plan.

use domain::official::{Filled, Gap};

use super::{Telling, has_gaps, heading, line};
use crate::sheet::{Block, Hue, Item, Level, List, NewPage, Orientation, Size, Text};
use crate::words::OnForms;

/// The most gaps that are told of one item; of more there is only the number.
const MOST: usize = 12;

impl Telling<'_> {
    pub(super) fn still_open(&self, filled: &[Filled]) -> Vec<Block> {
        let mut blocks = vec![
            Block::NewPage(NewPage::a4(Orientation::Portrait)),
            heading(Level::Two, &self.words.word(OnForms::Open), Hue::Stop),
            line(self.words.word(OnForms::OpenAbout), Size::Body),
        ];
        if !filled.iter().any(has_gaps) {
            blocks.push(line(self.words.word(OnForms::OpenNone), Size::Body));
        }
        for one in filled.iter().filter(|one| has_gaps(one)) {
            let mut items: Vec<Item> =
                one.gaps.iter().take(MOST).map(|gap| Text::plain(self.gap(gap)).into()).collect();
            if one.gaps.len() > MOST {
                let count = (one.gaps.len() - MOST).to_string();
                let more = self.words.say(OnForms::GapMore, &[("count", &count)]);
                items.push(Text::quiet(more).into());
            }
            blocks.push(Block::Together(vec![
                heading(Level::Three, &self.item_title(one), Hue::Plain),
                Block::List(List { items, hue: Hue::Stop }),
            ]));
        }
        blocks
    }

    fn gap(&self, gap: &Gap) -> String {
        let about = |word, words: &str| self.words.say(word, &[("words", words)]);
        let counted = |word, count: u32| self.words.say(word, &[("count", &count.to_string())]);
        let named = |word| self.words.say(word, &[("name", self.name())]);
        let plain = |word: OnForms| self.words.word(word);
        match gap {
            Gap::Nothing => plain(OnForms::GapNothing),
            Gap::FewNotes { found, wanted } => {
                let (found, wanted) = (found.to_string(), wanted.to_string());
                self.words.say(OnForms::GapFew, &[("found", &found), ("wanted", &wanted)])
            }
            Gap::NoPersonsView => named(OnForms::GapPersonsView),
            Gap::OneView => plain(OnForms::GapOneView),
            Gap::Guesses { count } => counted(OnForms::GapGuesses, *count),
            Gap::KeptPrivate { count } => counted(OnForms::GapKept, *count),
            Gap::NoOutcome => plain(OnForms::GapNoOutcome),
            Gap::NoMeasure { outcome } => about(OnForms::GapNoMeasure, outcome),
            Gap::NoDate { outcome } => about(OnForms::GapNoDate, outcome),
            Gap::NoEnding { count } => counted(OnForms::GapNoEnding, *count),
            Gap::NoWeek => plain(OnForms::GapNoWeek),
            Gap::NoHelp { activity } => about(OnForms::GapNoHelp, activity),
            Gap::HelpNotAsked { activity } => about(OnForms::GapNotAsked, activity),
            Gap::NoDecider { decision } => about(OnForms::GapNoDecider, decision),
            Gap::NoAnswer { risk } => about(OnForms::GapNoAnswer, risk),
            Gap::NoFallback { activity } => about(OnForms::GapNoFallback, activity),
            Gap::NoAmount => plain(OnForms::GapNoAmount),
            Gap::Indicative => plain(OnForms::GapIndicative),
            Gap::NothingPlanned => plain(OnForms::GapNothingPlanned),
            Gap::NoSum => plain(OnForms::GapNoSum),
            Gap::NotPriced => plain(OnForms::GapNotPriced),
            Gap::Over { pence } => {
                self.words.say(OnForms::GapOver, &[("amount", &self.words.money(*pence))])
            }
            Gap::MoneyKept => plain(OnForms::MoneyKept),
            Gap::MoneyServesNothing { count } => counted(OnForms::GapServesNothing, *count),
            Gap::NoAction { outcome } => about(OnForms::GapNoAction, outcome),
            Gap::ActionNoOwner { action } => about(OnForms::GapNoOwner, action),
            Gap::ActionNoDate { action } => about(OnForms::GapActionNoDate, action),
            Gap::OwnerNotAsked { action } => about(OnForms::GapOwnerNotAsked, action),
            Gap::NoReview => plain(OnForms::GapNoReview),
            Gap::NoAspiration => named(OnForms::GapNoAspiration),
            Gap::NoCommunication => named(OnForms::GapNoCommunication),
            Gap::NotConfirmed { views } => {
                self.words.say(OnForms::GapNotConfirmed, &[("who", &self.perspectives(views))])
            }
            Gap::NotSorted { count } => counted(OnForms::GapNotSorted, *count),
            Gap::NoThread { outcome, aspiration, need, provision } => {
                let missing = [
                    (*aspiration, OnForms::ThreadNoHope),
                    (*need, OnForms::ThreadNoNeed),
                    (*provision, OnForms::ThreadNoProvision),
                ];
                let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing);
                let what: Vec<String> = missing.map(|(_, word)| plain(word)).collect();
                let details = [("what", what.join(" · ")), ("words", outcome.clone())];
                let details = details.each_ref().map(|(name, value)| (*name, value.as_str()));
                self.words.say(OnForms::GapNoThread, &details)
            }
            Gap::NoAmountOfHelp { what } => about(OnForms::GapNoAmountOfHelp, what),
            Gap::NobodyNamed { what } => about(OnForms::GapNobodyNamed, what),
            Gap::AgeUnknown => plain(OnForms::GapAge),
            Gap::NoReports => plain(OnForms::GapReports),
        }
    }
}
