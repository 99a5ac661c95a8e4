//! Papers about the whole event: lists of steps, the run sheet, blank worksheets, who was there,
//! planned beside real times, and the roll-up.
//!
//! Each chooses its words and their order; [`crate::flow`] decides where they go.

mod actions;
mod attendance;
mod blank;
mod forms;
mod pieces;
mod planned;
mod roll_up;
mod run_sheet;

use domain::{Invitation, Rejection};

use crate::order::Order;
use crate::sheet::{Block, Pictures, Sheet};
use crate::words::{Message, OfHall, Word, Words};

pub(crate) use actions::actions;
pub(crate) use attendance::attendance;
pub(crate) use blank::blank_sheets;
pub(crate) use planned::planned_actual;
pub(crate) use roll_up::roll_up;
pub(crate) use run_sheet::run_sheet;

/// One paper being written.
struct Hall<'a> {
    order: &'a Order<'a>,
    words: &'static Words,
}

impl<'a> Hall<'a> {
    fn of(order: &'a Order<'a>) -> Self {
        Self { order, words: Words::of(order.language) }
    }

    fn word(&self, word: impl Message) -> String {
        self.words.word(word)
    }

    fn say(&self, word: impl Message, details: &[(&str, &str)]) -> String {
        self.words.say(word, details)
    }

    fn event(&self) -> &'a str {
        &self.order.day.event.title
    }

    fn sheet(&self, title: OfHall, foot: impl Message, blocks: Vec<Block>) -> Sheet {
        let Order { language, printed_on, choice, .. } = *self.order;
        let printed = self.words.date(printed_on);
        let event = self.event();
        Sheet {
            title: self.say(title, &[("event", event)]),
            author: event.to_owned(),
            language,
            printed_on,
            footer: self.say(foot, &[("event", event), ("date", &printed)]),
            dress: choice.dress,
            one_page: None,
            pictures: Pictures::new(),
            blocks,
        }
    }

    /// Returns "Harbour House · 3 December 2026 · Harbour Community Centre", as far as it is known.
    fn when_and_where(&self) -> String {
        let event = &self.order.day.event;
        let date = event.date.map(|date| self.words.date(date)).unwrap_or_default();
        let parts = [event.title.as_str(), &date, event.venue.as_str()];
        let known: Vec<&str> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
        known.join(" · ")
    }

    /// Returns how a table of the timing names a thing.
    fn common(&self, word: Word) -> String {
        self.words.word(word)
    }
}

/// Tells whether somebody who was asked may come.
fn may_come(invitation: Option<Invitation>) -> bool {
    match invitation {
        Some(Invitation::Declined | Invitation::Uninvited) => false,
        Some(Invitation::Invited | Invitation::Accepted | Invitation::NoReply) | None => true,
    }
}

/// What a paper about the event comes to.
type Paper = Result<Sheet, Rejection>;
