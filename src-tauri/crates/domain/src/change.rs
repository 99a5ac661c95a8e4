//! What happened: the only way in which a day becomes another one.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::erasing::{Borrowed, Names};
use crate::feedback::Feedback;
use crate::hosting::Hosting;
use crate::idea_wall::IdeaWall;
use crate::lead::Lead;
use crate::money::{MoneyRules, Rate, SharedSupport};
use crate::own_form::OwnForm;
use crate::plan::{Collection, Record};
use crate::rehearsal::Rehearsal;
use crate::table::Table;
use crate::worksheet::Worksheets;
use crate::{
    Access, Agenda, Announcement, BankIdea, Circle, CircleId, Day, EventInfo, Joining, Person,
    Plan, Projection, Revision, Seat, SeatId, Sharing, Unknown, WorksheetId,
};

/// One thing that changed, with what it is now: doing it twice is doing it once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Change {
    EventChanged {
        event: EventInfo,
    },
    AgendaChanged {
        agenda: Agenda,
    },
    RatesChanged {
        rates: Vec<Rate>,
    },
    SharedSupportChanged {
        shared_support: SharedSupport,
    },
    MoneyRulesChanged {
        money_rules: MoneyRules,
    },
    IdeasBankChanged {
        ideas: Vec<BankIdea>,
    },
    SharingChanged {
        sharing: Sharing,
    },
    /// A person is new or has changed; a new one comes last.
    PersonChanged {
        circle: CircleId,
        person: Person,
    },
    /// A person was taken off the list before anything was written.
    PersonLeft {
        circle: CircleId,
    },
    /// A person was deleted for good, with all their history; nothing of this is in the log.
    PersonErased {
        circle: CircleId,
        names: Names,
        /// What others made of this person's ideas: its history does not say the name either.
        borrowed: Vec<Borrowed>,
        /// Copies that still have this person in them go, too.
        with_copies: bool,
    },
    /// A line of the log of who saw what: new, or the same told on.
    Accessed {
        access: Access,
    },
    /// What a newer version keeps beside a plan's collections.
    PlanUnknownChanged {
        circle: CircleId,
        unknown: Unknown,
    },
    RecordChanged {
        circle: CircleId,
        collection: Collection,
        record: Record,
    },
    SeatTaken {
        seat: Seat,
    },
    SeatLeft {
        seat: SeatId,
    },
    JoiningChanged {
        joining: Joining,
    },
    ProjectionChanged {
        projection: Projection,
    },
    AnnouncementsChanged {
        announcements: Vec<Announcement>,
    },
    WorksheetsChanged {
        worksheets: Worksheets,
        /// The one that was written anew, when it was one.
        touched: Option<WorksheetId>,
    },
    /// Where a circle's table is, and who is there.
    TableChanged {
        circle: CircleId,
        table: Table,
    },
    LeadChanged {
        lead: Lead,
    },
    IdeaWallChanged {
        idea_wall: IdeaWall,
    },
    RehearsalChanged {
        rehearsal: Option<Rehearsal>,
    },
    FeedbackChanged {
        feedback: Vec<Feedback>,
    },
    /// Forms of authorities' own; their bytes are kept beside them.
    FormsChanged {
        forms: Vec<OwnForm>,
    },
    /// Another laptop hosts the day, or laptops are found elsewhere.
    HostingChanged {
        hosting: Hosting,
    },
    UnknownChanged {
        unknown: Unknown,
    },
}

impl Change {
    /// Returns the circle that it concerns, when it concerns one only.
    pub fn circle(&self) -> Option<&CircleId> {
        match self {
            Self::PersonChanged { circle, .. }
            | Self::PersonLeft { circle }
            | Self::PersonErased { circle, .. }
            | Self::PlanUnknownChanged { circle, .. }
            | Self::TableChanged { circle, .. }
            | Self::RecordChanged { circle, .. } => Some(circle),
            Self::EventChanged { .. }
            | Self::AgendaChanged { .. }
            | Self::RatesChanged { .. }
            | Self::SharedSupportChanged { .. }
            | Self::MoneyRulesChanged { .. }
            | Self::IdeasBankChanged { .. }
            | Self::SharingChanged { .. }
            | Self::SeatTaken { .. }
            | Self::SeatLeft { .. }
            | Self::JoiningChanged { .. }
            | Self::ProjectionChanged { .. }
            | Self::AnnouncementsChanged { .. }
            | Self::WorksheetsChanged { .. }
            | Self::LeadChanged { .. }
            | Self::IdeaWallChanged { .. }
            | Self::RehearsalChanged { .. }
            | Self::FeedbackChanged { .. }
            | Self::FormsChanged { .. }
            | Self::Accessed { .. }
            | Self::HostingChanged { .. }
            | Self::UnknownChanged { .. } => None,
        }
    }
}

/// Makes one change to the day.
pub fn apply(day: &mut Day, change: &Change) {
    match change {
        Change::EventChanged { event } => day.event = event.clone(),
        Change::AgendaChanged { agenda } => day.agenda = agenda.clone(),
        Change::RatesChanged { rates } => day.rates = rates.clone(),
        Change::SharedSupportChanged { shared_support } => {
            day.shared_support = shared_support.clone();
        }
        Change::MoneyRulesChanged { money_rules } => {
            day.money_rules = Arc::new(money_rules.clone());
        }
        Change::IdeasBankChanged { ideas } => day.ideas_bank = Arc::new(ideas.clone()),
        Change::SharingChanged { sharing } => day.sharing = Arc::new(sharing.clone()),
        Change::PersonChanged { circle: id, person } => match day.circle_mut(id) {
            Some(circle) => circle.person = person.clone(),
            None => {
                let (id, person, plan) = (id.clone(), person.clone(), Plan::default());
                day.circles.push(Arc::new(Circle { id, person, plan }));
            }
        },
        Change::PersonLeft { circle: id } | Change::PersonErased { circle: id, .. } => {
            day.circles.retain(|circle| &circle.id != id);
            day.tables.remove(id);
        }
        Change::PlanUnknownChanged { circle, unknown } => {
            let circle = day.circle_mut(circle).expect("BUG: a plan belongs to a circle");
            circle.plan.unknown = unknown.clone();
        }
        Change::RecordChanged { circle, collection, record } => {
            let circle = day.circle_mut(circle).expect("BUG: a record belongs to a circle");
            circle.plan.put(*collection, record.clone());
        }
        Change::SeatTaken { seat } => {
            day.seats.insert(seat.id.clone(), seat.clone());
        }
        Change::SeatLeft { seat } => {
            day.seats.remove(seat);
            day.lead.seats.remove(seat);
        }
        Change::JoiningChanged { joining } => day.joining = joining.clone(),
        Change::ProjectionChanged { projection } => day.projection = projection.clone(),
        Change::AnnouncementsChanged { announcements } => {
            day.announcements = announcements.clone();
        }
        Change::WorksheetsChanged { worksheets, .. } => {
            day.worksheets = Arc::new(worksheets.clone());
        }
        Change::TableChanged { circle, table } => {
            day.tables.insert(circle.clone(), table.clone());
        }
        Change::LeadChanged { lead } => day.lead = lead.clone(),
        Change::IdeaWallChanged { idea_wall } => day.idea_wall = Arc::new(idea_wall.clone()),
        Change::RehearsalChanged { rehearsal } => day.rehearsal = rehearsal.clone().map(Arc::new),
        Change::FeedbackChanged { feedback } => day.feedback = Arc::new(feedback.clone()),
        Change::FormsChanged { forms } => day.forms = Arc::new(forms.clone()),
        // The log is kept beside the day.
        Change::Accessed { .. } => {}
        Change::HostingChanged { hosting } => day.hosting = Arc::new(hosting.clone()),
        Change::UnknownChanged { unknown } => day.unknown = unknown.clone(),
    }
}

/// Makes the changes of one command, which got this revision.
pub fn apply_all(day: &mut Day, revision: Revision, changes: &[Change]) {
    for change in changes {
        apply(day, change);
    }
    day.revision = revision;
}
