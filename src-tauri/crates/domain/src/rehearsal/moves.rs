//! What pretend circles do: always the same thing on the same day at the same turn.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

use super::Rehearsal;
use crate::idea_wall::Becomes;
use crate::plan::{Collection, DayPart, Edit, Order, Weekday};
use crate::table::{Attendance, Signal, Table};
use crate::worksheet::Words;
use crate::{AgendaItem, Answer, Circle, CircleId, Command, Day, ItemKind, RecordId, SharedIdea};

/// What they say, as a file.
const FILE: &str = include_str!("../../rules/pretend.json");
/// Once in so many turns somebody asks for help.
const HELP: usize = 23;

#[derive(Deserialize)]
struct Sayings {
    members: Vec<String>,
    notes: Vec<Words>,
    blocks: Vec<Words>,
    outcomes: Vec<Words>,
    actions: Vec<Words>,
    ideas: Vec<Words>,
    topics: Vec<Words>,
}

static SAYINGS: LazyLock<Sayings> =
    LazyLock::new(|| serde_json::from_str(FILE).expect("BUG: the shipped sayings are JSON"));

/// Returns the name of somebody who pretends to be there.
pub(super) fn member_name(number: usize) -> &'static str {
    SAYINGS.members.get(number % SAYINGS.members.len()).map_or("", String::as_str)
}

/// Returns what a pretend circle does next, if anything; `turn` grows by one each time.
pub fn next_move(day: &Day, turn: u32) -> Option<(CircleId, Command)> {
    let rehearsal: &Rehearsal = day.rehearsal.as_deref()?;
    let turn = usize::try_from(turn).ok()?;
    let count = rehearsal.circles.len();
    (0..count).find_map(|later| {
        let place = (turn + later) % count;
        let circle = day.circle(rehearsal.circles.get(place)?).ok()?;
        let command = Moving { day, circle, place, turn }.command()?;
        Some((circle.id.clone(), command))
    })
}

/// One pretend circle whose turn it is.
struct Moving<'a> {
    day: &'a Day,
    circle: &'a Circle,
    place: usize,
    turn: usize,
}

impl Moving<'_> {
    fn command(&self) -> Option<Command> {
        let table = self.day.table(&self.circle.id).ok()?;
        self.answers().or_else(|| self.arrives(&table)).or_else(|| {
            if self.day.agenda.is_over {
                return self.says_how_it_was();
            }
            let item = self.day.agenda.current()?;
            match item.kind {
                ItemKind::Welcome | ItemKind::Plenary => self.parks(),
                ItemKind::TableWork => self.works(item, &table),
                ItemKind::ShareRound => self.shares(),
                ItemKind::Break | ItemKind::Meal => None,
                ItemKind::WrapUp => self.says_how_it_was(),
            }
        })
    }

    fn id(&self) -> CircleId {
        self.circle.id.clone()
    }

    /// Most say yes to the wall; every fourth does not.
    fn answers(&self) -> Option<Command> {
        let mut requests = self.day.projection.requests.iter();
        let asked = requests
            .find(|asked| asked.circle == self.circle.id && asked.answer == Answer::Waiting)?;
        let (request, yes) = (asked.id.clone(), self.place % 4 != 3);
        Some(Command::AnswerShow { circle: self.id(), request, yes })
    }

    /// One person after another comes; now and then somebody is late.
    fn arrives(&self, table: &Table) -> Option<Command> {
        let is_late = self.place % 6 == 4;
        let attend = |who, is| Some(Command::Attend { circle: self.id(), who, is });
        match table.here.get(self.circle.id.as_str()).map(|person| person.is) {
            None if is_late => return attend(None, Attendance::Late),
            None => return attend(None, Attendance::Here),
            Some(Attendance::Late) if self.day.agenda.runs.len() > 1 => {
                return attend(None, Attendance::Here);
            }
            Some(_) => {}
        }
        let mut members = self.circle.person.members.iter();
        let next = members.find(|member| !table.here.contains_key(member.id.as_str()))?;
        attend(Some(next.id.clone()), Attendance::Here)
    }

    fn works(&self, item: &AgendaItem, table: &Table) -> Option<Command> {
        let signal = |signal| Some(Command::Signal { circle: self.id(), signal });
        if table.signal == Some(Signal::Help) {
            // Somebody has come by, or it was not so hard after all.
            return self.turn.is_multiple_of(3).then(|| signal(None)).flatten();
        }
        if table.pause.is_some() {
            return None;
        }
        if table.signal.is_none() && (self.turn + self.place) % HELP == HELP - 1 {
            return signal(Some(Signal::Help));
        }
        if let Some(edit) = item.worksheet.as_ref().and_then(|sheet| self.writes(sheet.as_str())) {
            return Some(Command::EditPlan { circle: self.id(), edits: vec![edit] });
        }
        let said = if self.place % 5 == 3 { Signal::MoreTime } else { Signal::Ready };
        table.signal.is_none().then(|| signal(Some(said))).flatten()
    }

    /// Returns something more for a worksheet, until there is enough on it.
    fn writes(&self, sheet: &str) -> Option<Edit> {
        let plan = &self.circle.plan;
        let enough = 3 + self.place % 3;
        let all = &*SAYINGS;
        match sheet {
            "perfect-week" => {
                let there = plan.list(Collection::Blocks).len();
                let week = plan.main_week().filter(|_| there < enough)?;
                let day = Weekday::ALL[(there * 2 + self.place) % Weekday::ALL.len()];
                let part = DayPart::ALL[there % 3];
                let activity = self.said(&all.blocks, there)?;
                let fields = json!({
                    "week": week.as_str(), "days": [day], "part": part, "activity": activity,
                    "minutes": 60,
                });
                Some(self.inserts(Collection::Blocks, &fields))
            }
            "outcomes-and-actions" => {
                let outcomes = plan.list(Collection::Outcomes).len();
                if outcomes < all.outcomes.len() {
                    let statement = self.said(&all.outcomes, outcomes)?;
                    let fields = json!({ "statement": statement, "status": "Draft" });
                    return Some(self.inserts(Collection::Outcomes, &fields));
                }
                let actions = plan.list(Collection::Actions).len();
                let what = self.said(&all.actions, actions).filter(|_| actions < all.actions.len());
                let fields = json!({ "what": what?, "status": "Open" });
                Some(self.inserts(Collection::Actions, &fields))
            }
            _ => {
                let template = self.day.worksheets.find(sheet)?;
                let is_on_it = |note: &&crate::plan::Record| note.text("worksheet") == sheet;
                let there = plan.everything_in(Collection::Entries).filter(is_on_it).count();
                let section = template.sections.get(there % template.sections.len().max(1))?;
                let text = self.said(&all.notes, there).filter(|_| there < enough)?;
                let fields = json!({
                    "worksheet": sheet, "section": section.id.as_str(), "text": text,
                });
                Some(self.inserts(Collection::Entries, &fields))
            }
        }
    }

    fn inserts(&self, collection: Collection, fields: &Value) -> Edit {
        let fields = fields.as_object().cloned().expect("BUG: written as an object just now");
        Edit::Insert {
            collection,
            record: self.new_record(),
            order: Order::after(self.circle.plan.last_order(collection)),
            fields: fields.into_iter().collect(),
        }
    }

    fn new_record(&self) -> RecordId {
        let id = format!("pretend-{}", self.day.revision.next().0);
        RecordId::new(id).expect("BUG: a word and a number")
    }

    fn shares(&self) -> Option<Command> {
        let wall = &self.day.idea_wall;
        let is_own = |idea: &&SharedIdea| idea.circle == self.circle.id;
        let own = wall.ideas.iter().filter(is_own).count();
        if own == 0 && wall.ideas.len() < SAYINGS.ideas.len() {
            let text = self.said(&SAYINGS.ideas, 0)?;
            let (tier, is_named) = (None, self.place % 3 == 2);
            let (circle, to, agreed) = (self.id(), Vec::new(), Vec::new());
            return Some(Command::OfferIdea { circle, text, tier, is_named, to, agreed });
        }
        if wall.taken.iter().any(|taken| taken.circle == self.circle.id) {
            return None;
        }
        let is_for_me = |idea: &&SharedIdea| !is_own(idea) && idea.to.is_empty();
        let others: Vec<_> = wall.ideas.iter().filter(is_for_me).collect();
        let idea = others.get(self.place % others.len().max(1))?.id.clone();
        let (becomes, record) = (Becomes::Action, self.new_record());
        Some(Command::TakeIdea { circle: self.id(), idea, becomes, record })
    }

    fn parks(&self) -> Option<Command> {
        let is_first = self.place == 0 && self.day.idea_wall.topics.is_empty();
        let text = self.said(&SAYINGS.topics, 0).filter(|_| is_first)?;
        Some(Command::ParkTopic { circle: Some(self.id()), text })
    }

    fn says_how_it_was(&self) -> Option<Command> {
        let mut given = self.day.feedback.iter();
        if given.any(|said| said.circle == self.circle.id) {
            return None;
        }
        let scale = if self.place % 4 == 1 { 4 } else { 5 };
        Some(Command::GiveFeedback { circle: self.id(), scale })
    }

    /// Returns the next of these sayings, another one for each circle, in the event's language.
    fn said(&self, all: &[Words], number: usize) -> Option<String> {
        let words = all.get((number + self.place) % all.len().max(1))?;
        let language = self.day.event.languages.first().map_or("en", String::as_str);
        Some(words.in_language(language).to_owned())
    }
}
