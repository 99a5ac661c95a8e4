//! The words of a planning day and the rules between them.
//!
//! Pure: no I/O, no clock, no async, no randomness. Time and ids come in as arguments, and the
//! only way to fail is to say no ([`Rejection`]).

mod access;
mod agenda;
mod announcement;
mod bank;
mod change;
mod circle;
mod command;
mod consent;
mod day;
mod door;
mod easy_read;
mod erasing;
mod event;
mod feedback;
mod fold;
mod hosting;
mod idea_wall;
#[cfg(test)]
mod in_hand;
mod keeping;
mod lead;
mod leaving;
pub mod money;
pub mod official;
mod own_form;
mod paper;
mod permission;
mod picture;
pub mod plan;
mod preparation;
mod preset;
mod projection;
mod rehearsal;
mod rejection;
mod roll_up;
mod seat;
mod sharing;
mod sight;
mod table;
mod vocabulary;
pub mod worksheet;

pub use access::{ACCESS_LINES, Access, AccessBy, AccessRole, Did, Noted, noted};
pub use agenda::during::clock_set;
pub use agenda::forecast::{Expected, Forecast, ItemState, NextFixed, Short, Trim, forecast};
pub use agenda::timing::{Timed, timing};
pub use agenda::{
    AGENDA_ITEMS, Agenda, AgendaItem, FixedStart, ItemKind, Later, ReflowPolicy, Run, Skipped,
    TimeOfDay,
};
pub use announcement::{Announcement, Audience};
pub use bank::{BANK_IDEAS, BankIdea, shipped_ideas};
pub use change::{Change, apply, apply_all};
pub use circle::{
    Allocation, AllocationTerms, AmountBasis, Circle, CircleMember, Contingency, Invitation,
    MEMBERS, PEOPLE, Person,
};
pub use command::{Command, Decision, Fresh, Moment, decide};
pub use consent::{
    Consent, ConsentAnswer, ConsentBasis, Purpose, answer as consent_answer, lapsed,
};
pub use day::Day;
pub use easy_read::{EasyText, check_easy, written};
pub use erasing::{Borrowed, Holdings, Names, holdings, is_former};
pub use event::{EventInfo, WallNames, WeekConvention};
pub use feedback::Feedback;
pub use hosting::{ADDRESS_LENGTH, ADDRESSES, Drawn, Hosting};
pub use idea_wall::{
    Becomes, Delicate, IDEA_LENGTH, IdeaWall, SharedIdea, TakenIdea, Topic, is_topic_for_wall,
    may_be_on_wall,
};
pub use keeping::{Hold, Keeping};
pub use lead::{Facilitator, Lead};
pub use own_form::{
    BLANKS, Blank, BlankKind, FORM_BYTES, FORMS, FormFault, Goes, OwnForm, keep_form,
};
pub use paper::{
    About, Dress, Hard, PackChoice, PackSection, PaperFormat, PaperKind, PaperWarning, Reader,
    UnfilledField, WhyUnfilled, choice_for, may_be_made_for,
};
pub use permission::{Deed, Standing, may, standing};
pub use picture::shield::{name_on_wall, picture_on_wall};
pub use picture::{
    Picture, PictureAction, PictureActivity, PictureBlock, PictureEntry, PictureMoney,
    PictureSection, PictureTier,
};
pub use plan::Plan;
pub use preparation::{
    DayPreparation, NotInvited, PrepItem, PrepState, Preparation, Prepared, checklist,
};
pub use preset::{KeptAgenda, Preset, preset_agenda};
pub use projection::{
    Answer, Frozen, Projection, Request, Showing, WallLook, calm_wall, without_delicate,
};
pub use rehearsal::{Rehearsal, next_move};
pub use rejection::Rejection;
pub use roll_up::{
    Count, Evidence, GapLine, OutcomeArea, RollUp, RollUpCopy, Said as RollUpSaid, SaidGap, roll_up,
};
pub use seat::{
    CIRCLE_DEVICES, DESKS, DEVICES, DeviceName, Gone, Joining, Role, SPARES, Seat, print_of,
};
pub use sharing::{
    AskedOf, Proposal, ProposalState, Said, Sharing, SharingChange, Side, Together, shared_part,
};
pub use sight::{Sees, Sight, Thing, Viewer, sight};
pub use table::{Attendance, Attended, PauseKind, Signal, Table, TablePause};
pub use vocabulary::{
    AnnouncementId, BankIdeaId, CircleId, CommandId, FacilitatorId, FormId, IdeaId, ItemId,
    MemberId, OnCostId, ProposalId, RateId, RecordId, RequestId, Revision, SeatId, TogetherId,
    TopicId, Unknown, WorksheetId,
};
