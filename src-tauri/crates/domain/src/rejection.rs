//! Every way the rules of the day say no.

use serde::Serialize;
use ts_rs::TS;

use crate::ItemId;
use crate::idea_wall::Delicate;
use crate::own_form::FormFault;
use crate::worksheet::{BadWorksheet, WorksheetFault};

/// Every way the rules of the day say no. A face shows a sentence for the code; nobody branches on
/// the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Rejection {
    #[error("this seat may not do that")]
    NotAllowed,
    #[error("an id is empty, too long or has odd characters")]
    BadId,
    #[error("there is no such circle at this event")]
    NoSuchCircle,
    #[error("there is no such item on the agenda")]
    NoSuchItem,
    #[error("the agenda has already moved on")]
    AlreadyMoved,
    #[error("the day is at its beginning: there is nothing to step back to")]
    NothingBefore,
    #[error("there is no such record in this plan")]
    NoSuchRecord,
    #[error("this record is already there")]
    AlreadyThere,
    #[error("the field {field} is not known here")]
    UnknownField { field: String },
    #[error("the field {field} has a value of the wrong kind")]
    WrongKind { field: String },
    #[error("the field {field} is too long: at most {most} characters")]
    TooLong { field: String, most: u32 },
    #[error("the field {field} is out of range")]
    OutOfRange { field: String },
    #[error("the field {field} is needed")]
    Missing { field: String },
    #[error("the plan is full: at most {most} records")]
    PlanFull { most: u32 },
    #[error("there is too much in the plan: at most {most} thousand characters")]
    PlanTooLong { most: u32 },
    #[error("there is no such device")]
    NoSuchDevice,
    #[error("there are too many changes in one go: at most {most}")]
    TooMany { most: u32 },
    #[error("there is no such question about the wall")]
    NoSuchRequest,
    #[error("the circle has not said yes to this")]
    NoYes,
    #[error("this worksheet is not for the wall")]
    NotForTheWall,
    #[error("there is nothing on this worksheet to show yet")]
    NothingToShow,
    #[error("there is no such worksheet")]
    NoSuchWorksheet,
    #[error("a title or name is needed")]
    NameNeeded,
    #[error("nobody has asked this person yet whether others may read it")]
    AskFirst,
    #[error("this date is not in the calendar")]
    BadDate,
    #[error("the event is full: at most {most} people")]
    EventFull { most: u32 },
    #[error("something has been written in this plan already")]
    HasWritten,
    #[error("somebody has written on this worksheet")]
    WrittenOn,
    #[error("this person shares support with others")]
    SharesSupport,
    #[error("the worksheet cannot be taken: {place}: {fault}")]
    BadWorksheet { place: String, fault: WorksheetFault },
    #[error("this rate is used: {label}")]
    RateInUse { label: String },
    #[error("there is no such rate")]
    NoSuchRate,
    #[error("the weights add up to {sum} basis points, not to 10000")]
    Weights { sum: u32 },
    #[error("this begins after it ends")]
    EndsBeforeItBegins,
    #[error("there is no such proposal, or it is settled already")]
    NoSuchProposal,
    #[error("there is no such question any more")]
    NoSuchQuestion,
    #[error("this person has no part in it")]
    NotAParty,
    #[error("this is only on the wall when the person asks for it")]
    OnlyThePersonAsks,
    #[error("everybody is together at {item} first")]
    WaitForTheRoom { item: ItemId },
    #[error("the person has not agreed that the circle goes on without them")]
    NotWithoutThem,
    #[error("{name} leads the day")]
    NotLeading { name: String },
    #[error("there is no such facilitator")]
    NoSuchFacilitator,
    #[error("the person has not agreed to this")]
    NoConsent,
    #[error("there is no such consent")]
    NoSuchConsent,
    #[error("this needs a yes of its own: {what:?}")]
    NeedsOwnYes { what: Vec<Delicate> },
    #[error("this idea is not there any more")]
    NoSuchIdea,
    #[error("there is no such topic")]
    NoSuchTopic,
    #[error("there is no such agenda")]
    NoSuchAgenda,
    #[error("a rehearsal is going on")]
    Rehearsing,
    #[error("there is no rehearsal")]
    NotRehearsing,
    #[error("there is no such announcement")]
    NoSuchAnnouncement,
    #[error("nothing of this event may be deleted: {reason} ({by})")]
    OnHold { reason: String, by: String },
    #[error("this is not the person's name")]
    NotTheName,
    #[error("there is no such form")]
    NoSuchForm,
    #[error("this file cannot be filled in: {fault:?}")]
    BadForm { fault: FormFault },
}

impl From<BadWorksheet> for Rejection {
    fn from(bad: BadWorksheet) -> Self {
        Self::BadWorksheet { place: bad.place, fault: bad.fault }
    }
}
