//! The whole state of a planning day.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bank::{BankIdea, shipped_ideas};
use crate::feedback::Feedback;
use crate::hosting::Hosting;
use crate::idea_wall::IdeaWall;
use crate::lead::Lead;
use crate::money::{MoneyRules, Rate, SharedSupport};
use crate::own_form::OwnForm;
use crate::rehearsal::Rehearsal;
use crate::table::Table;
use crate::worksheet::Worksheets;
use crate::{
    Agenda, Announcement, Circle, CircleId, EventInfo, Joining, Projection, Rejection, Revision,
    Seat, SeatId, Sharing, TimeOfDay, Unknown,
};

/// Everything that the host knows of one event. Cloning is cheap: circles are shared until they
/// change.
#[derive(Debug, Clone, PartialEq)]
pub struct Day {
    pub event: EventInfo,
    pub agenda: Agenda,
    pub rates: Vec<Rate>,
    pub shared_support: SharedSupport,
    pub money_rules: Arc<MoneyRules>,
    pub ideas_bank: Arc<Vec<BankIdea>>,
    pub sharing: Arc<Sharing>,
    /// In the order in which they are shown and printed.
    pub circles: Vec<Arc<Circle>>,
    pub seats: BTreeMap<SeatId, Seat>,
    pub joining: Joining,
    pub projection: Projection,
    pub announcements: Vec<Announcement>,
    /// Where each table is and who is there; a table that nobody spoke of has none yet.
    pub tables: BTreeMap<CircleId, Table>,
    pub lead: Lead,
    pub idea_wall: Arc<IdeaWall>,
    pub rehearsal: Option<Arc<Rehearsal>>,
    pub feedback: Arc<Vec<Feedback>>,
    /// The worksheets beside the shipped ones, and those that are not used.
    pub worksheets: Arc<Worksheets>,
    /// Forms of authorities' own, in the order in which they came.
    pub forms: Arc<Vec<OwnForm>>,
    /// Which laptop hosts the day, and where it and its spare are found.
    pub hosting: Arc<Hosting>,
    /// The revision of the last command that changed something.
    pub revision: Revision,
    /// What a newer version keeps at the top of the exchange format.
    pub unknown: Unknown,
}

impl Day {
    /// Returns a day with nobody in it yet.
    pub fn new(event: EventInfo) -> Self {
        let ten = TimeOfDay::from_minutes(600).expect("BUG: ten o'clock is on the clock");
        Self {
            event,
            agenda: Agenda::new(ten, Vec::new()),
            rates: Vec::new(),
            shared_support: SharedSupport::default(),
            money_rules: Arc::default(),
            ideas_bank: Arc::new(shipped_ideas()),
            sharing: Arc::default(),
            circles: Vec::new(),
            seats: BTreeMap::new(),
            joining: Joining::default(),
            projection: Projection::default(),
            announcements: Vec::new(),
            tables: BTreeMap::new(),
            lead: Lead::default(),
            idea_wall: Arc::default(),
            rehearsal: None,
            feedback: Arc::default(),
            worksheets: Arc::default(),
            forms: Arc::default(),
            hosting: Arc::default(),
            revision: Revision::default(),
            unknown: Unknown::new(),
        }
    }

    /// Returns the circle.
    pub fn circle(&self, id: &CircleId) -> Result<&Circle, Rejection> {
        let found = self.circles.iter().find(|circle| &circle.id == id);
        found.map(Arc::as_ref).ok_or(Rejection::NoSuchCircle)
    }

    /// Returns the circles of those who really plan: in a rehearsal some only pretend.
    pub fn who_plan(&self) -> impl Iterator<Item = &Circle> {
        let pretends = |id: &CircleId| {
            self.rehearsal.as_ref().is_some_and(|rehearsal| rehearsal.is_pretend(id))
        };
        self.circles.iter().map(Arc::as_ref).filter(move |circle| !pretends(&circle.id))
    }

    /// Returns the table of a circle.
    pub fn table(&self, id: &CircleId) -> Result<Table, Rejection> {
        self.circle(id)?;
        Ok(self.tables.get(id).cloned().unwrap_or_default())
    }

    pub(crate) fn circle_mut(&mut self, id: &CircleId) -> Option<&mut Circle> {
        self.circles.iter_mut().find(|circle| &circle.id == id).map(Arc::make_mut)
    }
}
