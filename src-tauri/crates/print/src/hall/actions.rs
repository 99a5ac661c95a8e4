//! Everybody's steps, by who takes them and by when.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::Circle;
use domain::plan::Action;

use super::pieces::{heading, page, paragraph, row, small};
use super::{Hall, Paper};
use crate::order::{Order, Who};
use crate::sheet::{Block, Callout, Hue, Level, Orientation, Row, Sheet, Text};
use crate::words::{OfHall, Word};

/// One step, with the person whose plan it is in.
struct Step<'a> {
    circle: &'a Circle,
    action: Action,
    owner: Option<String>,
}

/// Every step that is still to be done, and how many are not listed.
struct Steps<'a> {
    open: Vec<Step<'a>>,
    done: usize,
    dropped: usize,
}

/// Returns the steps of everybody, or of one circle.
pub(crate) fn actions(order: &Order<'_>) -> Paper {
    let hall = Hall::of(order);
    let circles: Vec<&Circle> = match order.who {
        Who::One(id) => vec![order.day.circle(id)?],
        Who::Everyone => order.day.who_plan().collect(),
    };
    let steps = Steps::of(&circles);
    let mut blocks = vec![page(Orientation::Landscape)];
    blocks.push(hall.title(OfHall::ActionsHead, Hue::Home));
    blocks.push(small(Text::quiet(hall.word(OfHall::ActionsKeepSafe))));
    if steps.done + steps.dropped > 0 {
        let (done, dropped) = (steps.done.to_string(), steps.dropped.to_string());
        let details = [("done", done.as_str()), ("dropped", dropped.as_str())];
        blocks.push(small(Text::plain(hall.say(OfHall::ActionsNotListed, &details))));
    }
    if steps.open.is_empty() {
        blocks.push(hall.sentence(Word::EmptyActions));
    } else {
        blocks.extend(hall.by_owner(&steps.open));
        blocks.push(page(Orientation::Landscape));
        blocks.extend(hall.by_date(&steps.open));
    }
    Ok(hall.actions_sheet(blocks))
}

impl<'a> Steps<'a> {
    fn of(circles: &[&'a Circle]) -> Self {
        let mut steps = Self { open: Vec::new(), done: 0, dropped: 0 };
        for circle in circles {
            for action in circle.plan.actions().list {
                match action.status.as_str() {
                    _ if action.what.trim().is_empty() => {}
                    "Done" => steps.done += 1,
                    "Dropped" => steps.dropped += 1,
                    _ => {
                        let owner = action.owner.as_deref().and_then(|id| circle.name_of(id));
                        let owner = owner.map(|name| name.trim().to_owned());
                        let owner = owner.filter(|name| !name.is_empty());
                        steps.open.push(Step { circle, action, owner });
                    }
                }
            }
        }
        steps
    }
}

impl Hall<'_> {
    fn actions_sheet(&self, blocks: Vec<Block>) -> Sheet {
        self.sheet(OfHall::TitleActions, Word::FootAll, blocks)
    }

    fn by_owner(&self, steps: &[Step<'_>]) -> Vec<Block> {
        let mut blocks = vec![heading(Level::Two, self.word(OfHall::ActionsByOwner), Hue::Home)];
        let (owned, nobodys): (Vec<&Step<'_>>, Vec<_>) =
            steps.iter().partition(|step| step.owner.is_some());
        if !nobodys.is_empty() {
            let inside = vec![
                heading(Level::Three, self.word(OfHall::ActionsNobody), Hue::Stop),
                paragraph(Text::plain(self.word(OfHall::ActionsNobodyAbout))),
            ];
            blocks.push(Block::Callout(Callout { blocks: inside, hue: Hue::Stop }));
            blocks.push(self.owners_table(nobodys, Hue::Stop));
        }
        let mut owners: BTreeMap<(String, &str), Vec<&Step<'_>>> = BTreeMap::new();
        for step in owned {
            let name = step.owner.as_deref().unwrap_or_default();
            owners.entry((name.to_lowercase(), name)).or_default().push(step);
        }
        for ((_, name), all) in owners {
            blocks.push(heading(Level::Three, name, Hue::Home));
            blocks.push(self.owners_table(all, Hue::Home));
        }
        blocks
    }

    fn owners_table(&self, mut steps: Vec<&Step<'_>>, hue: Hue) -> Block {
        steps.sort_by_key(|step| (step.action.by.is_none(), step.action.by));
        let heads = [
            (OfHall::ActionsWhat, 2.4),
            (OfHall::ActionsForWhom, 1.3),
            (OfHall::ActionsBy, 1.3),
            (OfHall::ActionsFirst, 2.0),
            (OfHall::ActionsYes, 0.8),
            (OfHall::ActionsHow, 1.1),
        ];
        let rows = steps.into_iter().map(|step| {
            row(vec![
                self.what(step),
                Text::plain(&step.circle.person.name),
                self.by(step.action.by),
                Text::plain(step.action.first_step.trim()),
                self.said_yes(step),
                Text::plain(self.standing(&step.action.status)),
            ])
        });
        self.table(&heads, rows.collect(), hue)
    }

    fn by_date(&self, steps: &[Step<'_>]) -> Vec<Block> {
        let today = self.order.printed_on;
        let mut blocks = vec![heading(Level::Two, self.word(OfHall::ActionsByDate), Hue::Learning)];
        let mut dated: Vec<(NaiveDate, &Step<'_>)> =
            steps.iter().filter_map(|step| Some((step.action.by?, step))).collect();
        dated.sort_by_key(|(by, _)| *by);
        let (overdue, ahead): (Vec<_>, Vec<_>) = dated.into_iter().partition(|(by, _)| *by < today);
        if !overdue.is_empty() {
            blocks.push(heading(Level::Three, self.word(OfHall::ActionsOverdue), Hue::Stop));
            blocks.push(self.dates_table(overdue.into_iter().map(|(_, step)| step), Hue::Stop));
        }
        let mut months: BTreeMap<(i32, u32), Vec<&Step<'_>>> = BTreeMap::new();
        for (by, step) in ahead {
            months.entry((by.year(), by.month())).or_default().push(step);
        }
        for ((year, month), all) in months {
            blocks.push(heading(Level::Three, self.words.month(year, month), Hue::Learning));
            blocks.push(self.dates_table(all, Hue::Learning));
        }
        let undated: Vec<_> = steps.iter().filter(|step| step.action.by.is_none()).collect();
        if !undated.is_empty() {
            blocks.push(heading(Level::Three, self.common(Word::NoDate), Hue::Plain));
            blocks.push(self.dates_table(undated, Hue::Plain));
        }
        blocks
    }

    fn dates_table<'s>(&self, steps: impl IntoIterator<Item = &'s Step<'s>>, hue: Hue) -> Block {
        let heads = [
            (OfHall::ActionsBy, 1.3),
            (OfHall::ActionsWhat, 2.6),
            (OfHall::ActionsWho, 1.4),
            (OfHall::ActionsForWhom, 1.3),
            (OfHall::ActionsHow, 1.1),
        ];
        let rows: Vec<Row> = steps
            .into_iter()
            .map(|step| {
                let owner = step.owner.clone().map(Text::plain);
                row(vec![
                    self.by(step.action.by),
                    self.what(step),
                    owner.unwrap_or_else(|| Text::strong(self.common(Word::NoOwner))),
                    Text::plain(&step.circle.person.name),
                    Text::plain(self.standing(&step.action.status)),
                ])
            })
            .collect();
        self.table(&heads, rows, hue)
    }

    /// Returns the step, with those who help on a line of their own.
    fn what(&self, step: &Step<'_>) -> Text {
        let names = step.action.helpers.iter().filter_map(|id| step.circle.name_of(id));
        let names: Vec<String> = names.map(str::to_owned).collect();
        let what = Text::plain(step.action.what.trim());
        if names.is_empty() {
            return what;
        }
        let with = self.say(Word::With, &[("names", &self.words.list(&names))]);
        what.and(crate::sheet::Voice::Quiet, format!("\n{with}"))
    }

    fn by(&self, by: Option<NaiveDate>) -> Text {
        match by {
            Some(date) => Text::plain(self.words.date(date)),
            None => Text::quiet(self.common(Word::NoDate)),
        }
    }

    fn said_yes(&self, step: &Step<'_>) -> Text {
        match (&step.owner, step.action.has_owner_agreed) {
            (None, _) => Text::default(),
            (Some(_), true) => Text::plain(self.common(Word::Yes)),
            (Some(_), false) => Text::plain(self.common(Word::NotYet)),
        }
    }

    fn standing(&self, status: &str) -> String {
        let word = match status {
            "Doing" => OfHall::ActionsDoing,
            "Blocked" => OfHall::ActionsBlocked,
            "CarriedOver" => OfHall::ActionsCarriedOver,
            _ => OfHall::ActionsOpen,
        };
        self.word(word)
    }
}
