//! Who saw a plan, changed it, showed it and put it on paper: facts that a family can read, and no
//! word of any plan.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Change, CircleId, Day, DeviceName, FacilitatorId, PaperFormat, PaperKind, Projection, Reader,
    Role, SeatId, WorksheetId,
};

/// The most lines that are kept of one circle, and of the event itself; the oldest go first.
pub const ACCESS_LINES: u32 = 3_000;
/// One line tells of so many seconds: a hand that writes leaves four lines an hour, not hundreds.
const QUARTER: i64 = 15 * 60;

/// What kind of device it was, or the host by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AccessRole {
    Desk,
    Remote,
    Circle,
    Guest,
    Wall,
    /// A laptop that follows along.
    Spare,
    /// Nobody's hand: the host itself.
    Host,
    /// Somebody at the host's computer, by the command line or the start screen.
    Computer,
}

/// Whose hand it was. Of a facilitator only the id is kept: who has left the list has no name here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct AccessBy {
    pub role: AccessRole,
    pub device: Option<DeviceName>,
    pub facilitator: Option<FacilitatorId>,
}

/// What was done. Worksheets are told by their ids, which are never words of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Did {
    /// A device came into the circle.
    Joined,
    /// A device had to go, or gave its place up.
    Left,
    /// The plan was read on a device.
    Opened,
    /// Something was written, moved or put away; the line's count says how often.
    Changed,
    /// Who the person is, their money or what they agreed to was changed.
    Described,
    /// An idea was given to other circles.
    GaveIdea,
    /// It was on the wall.
    Shown { worksheet: WorksheetId },
    /// It left the wall.
    TakenDown { worksheet: WorksheetId },
    /// It was put on paper, or looked at as paper.
    Printed { paper: PaperKind, reader: Reader, format: PaperFormat },
    /// An authority's own form was filled from it.
    FormFilled,
    /// It was written out as a file of the exchange format.
    Exported,
    /// It was put back as it was at an earlier time, or from a copy.
    Restored,
    /// What was written on a laptop that was cut off came in.
    Merged,
    /// A person was deleted for good. Nothing says who.
    Erased,
    /// It was said until when the event is kept.
    KeptUntil,
    /// Nothing may be deleted from now on.
    Held,
    /// It may be deleted again.
    Released,
    /// A spare laptop keeps a copy of everything from now on.
    Followed,
    /// Another laptop hosts the event from now on, with what it kept.
    TookOver,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    pub number: u32,
    /// Whose plan; nobody's when it is about the event.
    pub circle: Option<CircleId>,
    pub by: AccessBy,
    pub did: Did,
    /// The first time of this line.
    pub at: DateTime<Utc>,
    /// The last time.
    pub until: DateTime<Utc>,
    /// How often.
    pub count: u32,
}

/// Something to be told, before it has its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub circle: Option<CircleId>,
    pub by: AccessBy,
    pub did: Did,
    pub count: u32,
}

impl Noted {
    /// Returns something that was done once.
    pub fn once(circle: Option<CircleId>, by: AccessBy, did: Did) -> Self {
        Self { circle, by, did, count: 1 }
    }
}

impl Did {
    /// Tells whether the desk may know of it: not when, or how much, somebody writes.
    pub fn is_told_to_the_desk(&self) -> bool {
        match self {
            Self::Opened | Self::Changed => false,
            Self::Joined
            | Self::Left
            | Self::Described
            | Self::GaveIdea
            | Self::Shown { .. }
            | Self::TakenDown { .. }
            | Self::Printed { .. }
            | Self::FormFilled
            | Self::Exported
            | Self::Restored
            | Self::Merged
            | Self::Erased
            | Self::KeptUntil
            | Self::Held
            | Self::Released
            | Self::Followed
            | Self::TookOver => true,
        }
    }

    /// Tells whether a line about the event is about every plan in it.
    pub fn is_about_every_plan(&self) -> bool {
        match self {
            Self::Followed | Self::TookOver => true,
            Self::Joined
            | Self::Left
            | Self::Opened
            | Self::Changed
            | Self::Described
            | Self::GaveIdea
            | Self::Shown { .. }
            | Self::TakenDown { .. }
            | Self::Printed { .. }
            | Self::FormFilled
            | Self::Exported
            | Self::Restored
            | Self::Merged
            | Self::Erased
            | Self::KeptUntil
            | Self::Held
            | Self::Released => false,
        }
    }
}

impl AccessBy {
    /// Returns the host itself.
    pub fn host() -> Self {
        Self { role: AccessRole::Host, device: None, facilitator: None }
    }

    /// Returns somebody at the host's computer.
    pub fn computer() -> Self {
        Self { role: AccessRole::Computer, device: None, facilitator: None }
    }

    /// Returns whose hand a seat is.
    pub fn seat(day: &Day, seat: &SeatId, role: &Role) -> Self {
        let role = match role {
            Role::Facilitator => AccessRole::Desk,
            Role::Remote => AccessRole::Remote,
            Role::Circle { .. } => AccessRole::Circle,
            Role::Guest { .. } => AccessRole::Guest,
            Role::Wall => AccessRole::Wall,
            Role::Spare => AccessRole::Spare,
        };
        let facilitator = day.lead.seats.get(seat).cloned();
        Self { role, device: Some(DeviceName::of(seat)), facilitator }
    }

    fn of(day: &Day, seat: Option<&SeatId>, changes: &[Change]) -> Self {
        let taken = changes.iter().find_map(|change| match change {
            Change::SeatTaken { seat: new } if Some(&new.id) == seat => Some(new),
            _ => None,
        });
        let known = taken.or_else(|| seat.and_then(|id| day.seats.get(id)));
        known.map_or_else(Self::host, |seat| Self::seat(day, &seat.id, &seat.role))
    }
}

impl Access {
    /// Returns a line of its own.
    pub fn new(number: u32, noted: Noted, at: DateTime<Utc>) -> Self {
        let Noted { circle, by, did, count } = noted;
        Self { number, circle, by, did, at, until: at, count }
    }

    /// Returns this line with what happened again, when it is the same within one quarter of an hour.
    #[must_use]
    pub fn with(&self, noted: &Noted, at: DateTime<Utc>) -> Option<Self> {
        let is_same = self.circle == noted.circle && self.by == noted.by && self.did == noted.did;
        let quarter = |at: DateTime<Utc>| at.timestamp().div_euclid(QUARTER);
        (is_same && quarter(self.at) == quarter(at)).then(|| Self {
            until: at.max(self.until),
            count: self.count.saturating_add(noted.count),
            ..self.clone()
        })
    }
}

/// Returns what the changes of one command mean for the log, before they are made.
pub fn noted(before: &Day, seat: Option<&SeatId>, changes: &[Change]) -> Vec<Noted> {
    let by = AccessBy::of(before, seat, changes);
    let mut all = Vec::new();
    let mut told: BTreeSet<&CircleId> = BTreeSet::new();
    for change in changes {
        match change {
            Change::RecordChanged { circle, .. } if told.insert(circle) => {
                all.push(Noted::once(Some(circle.clone()), by.clone(), Did::Changed));
            }
            Change::PersonChanged { circle, .. } => {
                all.push(Noted::once(Some(circle.clone()), by.clone(), Did::Described));
            }
            Change::SeatTaken { seat } => {
                let by = AccessBy::seat(before, &seat.id, &seat.role);
                let circle = seat.role.circle().cloned();
                if seat.role == Role::Spare {
                    all.push(Noted::once(None, by, Did::Followed));
                } else if circle.is_some() {
                    all.push(Noted::once(circle, by, Did::Joined));
                }
            }
            Change::SeatLeft { seat } => {
                let Some(seat) = before.seats.get(seat) else { continue };
                let by = AccessBy::seat(before, &seat.id, &seat.role);
                let circle = seat.role.circle().cloned();
                all.extend(circle.map(|circle| Noted::once(Some(circle), by, Did::Left)));
            }
            Change::ProjectionChanged { projection } => {
                all.extend(on_the_wall(&before.projection, projection, &by));
            }
            Change::IdeaWallChanged { idea_wall } => {
                let is_new = |id| {
                    !before.idea_wall.ideas.iter().any(|idea: &crate::SharedIdea| &idea.id == id)
                };
                let given = idea_wall.ideas.iter().filter(|idea| is_new(&idea.id));
                all.extend(
                    given.map(|idea| {
                        Noted::once(Some(idea.circle.clone()), by.clone(), Did::GaveIdea)
                    }),
                );
            }
            Change::EventChanged { event } => {
                let did = event.keeping.differs_from(&before.event.keeping);
                all.extend(did.into_iter().map(|did| Noted::once(None, by.clone(), did)));
            }
            Change::PersonErased { .. } => all.push(Noted::once(None, by.clone(), Did::Erased)),
            Change::RecordChanged { .. }
            | Change::AgendaChanged { .. }
            | Change::RatesChanged { .. }
            | Change::SharedSupportChanged { .. }
            | Change::MoneyRulesChanged { .. }
            | Change::IdeasBankChanged { .. }
            | Change::SharingChanged { .. }
            | Change::PersonLeft { .. }
            | Change::PlanUnknownChanged { .. }
            | Change::JoiningChanged { .. }
            | Change::AnnouncementsChanged { .. }
            | Change::WorksheetsChanged { .. }
            | Change::TableChanged { .. }
            | Change::LeadChanged { .. }
            | Change::RehearsalChanged { .. }
            | Change::FeedbackChanged { .. }
            | Change::FormsChanged { .. }
            | Change::HostingChanged { .. }
            | Change::Accessed { .. }
            | Change::UnknownChanged { .. } => {}
        }
    }
    // Nothing more is told of somebody who goes.
    let goes = |id: &CircleId| {
        changes.iter().any(|change| match change {
            Change::PersonErased { circle, .. } | Change::PersonLeft { circle } => circle == id,
            _ => false,
        })
    };
    all.retain(|noted| noted.circle.as_ref().is_none_or(|id| !goes(id)));
    all
}

fn on_the_wall(before: &Projection, after: &Projection, by: &AccessBy) -> Vec<Noted> {
    let (was, is) = (before.item_on_wall(), after.item_on_wall());
    if was.map(|request| &request.id) == is.map(|request| &request.id) {
        return Vec::new();
    }
    let line = |circle: &CircleId, did| Noted::once(Some(circle.clone()), by.clone(), did);
    let down = was.map(|request| {
        line(&request.circle, Did::TakenDown { worksheet: request.worksheet.clone() })
    });
    let up = is
        .map(|request| line(&request.circle, Did::Shown { worksheet: request.worksheet.clone() }));
    down.into_iter().chain(up).collect()
}

#[cfg(test)]
mod tests;
