//! The words of a planning day and the rules between them.
//!
//! Pure: no I/O, no clock, no async, no randomness. Time and ids come in as arguments, and the
//! only way to fail is to say no ([`Rejection`]).

mod agenda;
mod announcement;
mod bank;
mod change;
mod circle;
mod command;
mod day;
mod event;
pub mod money;
mod permission;
mod picture;
pub mod plan;
mod preset;
mod projection;
mod rejection;
mod seat;
mod sharing;
mod vocabulary;
pub mod worksheet;

pub use agenda::{AGENDA_ITEMS, Agenda, AgendaItem, FixedStart, ItemKind, Run, TimeOfDay};
pub use announcement::{Announcement, Audience};
pub use bank::{BANK_IDEAS, BankIdea, shipped_ideas};
pub use change::{Change, apply, apply_all};
pub use circle::{
    Allocation, AllocationTerms, AmountBasis, Circle, CircleMember, Contingency, Invitation,
    MEMBERS, PEOPLE, Person,
};
pub use command::{Command, Decision, Moment, decide};
pub use day::Day;
pub use event::{EventInfo, WeekConvention};
pub use permission::{Deed, may};
pub use picture::{
    Picture, PictureAction, PictureActivity, PictureBlock, PictureEntry, PictureMoney,
    PictureSection, PictureTier,
};
pub use plan::Plan;
pub use preset::{Preset, preset_agenda};
pub use projection::{Answer, Projection, Request, Showing, without_money};
pub use rejection::Rejection;
pub use seat::{Joining, Role, Seat};
pub use sharing::{
    AskedOf, Proposal, ProposalState, Said, Sharing, SharingChange, Side, Together, shared_part,
};
pub use vocabulary::{
    AnnouncementId, BankIdeaId, CircleId, CommandId, ItemId, MemberId, OnCostId, ProposalId,
    RateId, RecordId, RequestId, Revision, SeatId, TogetherId, Unknown, WorksheetId,
};
