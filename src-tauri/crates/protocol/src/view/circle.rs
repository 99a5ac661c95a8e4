//! What a circle sees beside its plan.

use domain::money::SupportTier;
use domain::plan::Perspective;
use domain::{
    Agenda, Announcement, Answer, Becomes, CircleId, Consent, Forecast, IdeaId, ItemId, MemberId,
    PauseKind, Picture, RecordId, RequestId, SeatId, Signal, Topic, WorksheetId,
};

use super::desk::HereView;
use serde::Serialize;
use ts_rs::TS;

/// Somebody in the circle, without what is private to preparing the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MemberView {
    pub id: MemberId,
    pub name: String,
    pub relation: String,
    pub perspective: Perspective,
}

/// A question about the wall that this circle was asked, or something that it offered.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedView {
    pub request: RequestId,
    pub worksheet: WorksheetId,
    pub section: Option<RecordId>,
    pub answer: Answer,
    /// Exactly what the wall shows after a yes.
    pub picture: Picture,
    pub is_on_wall: bool,
    /// The plan says something else by now; the wall still shows the picture.
    pub is_outdated: bool,
}

/// Where another device of this circle is looking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PresenceView {
    pub seat: SeatId,
    pub worksheet: Option<WorksheetId>,
    pub record: Option<RecordId>,
}

/// A circle's own table: without why it rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnTable {
    pub item: Option<ItemId>,
    pub item_since: Option<String>,
    pub extra_minutes: i16,
    pub signal: Option<Signal>,
    pub pause: Option<OwnPause>,
    /// Who is there: the person first, then the members.
    pub here: Vec<HereView>,
}

/// A rest, as the circle sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnPause {
    pub kind: PauseKind,
    /// RFC 3339.
    pub back_at: Option<String>,
    /// The circle goes on without the person.
    pub goes_on: bool,
    /// The person allowed it.
    pub may_go_on: bool,
}

/// An idea, as a circle sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CircleIdeaView {
    pub id: IdeaId,
    pub text: String,
    pub tier: Option<SupportTier>,
    pub name: Option<String>,
    pub is_mine: bool,
    /// What it has become here.
    pub became: Option<Becomes>,
}

/// Another circle, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CircleName {
    pub circle: CircleId,
    pub name: String,
}

/// The circle's own view.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CircleView {
    pub event: String,
    pub date: Option<String>,
    pub circle: CircleId,
    pub name: String,
    /// The name as the wall says it.
    pub wall_name: String,
    pub place: u16,
    pub members: Vec<MemberView>,
    pub agenda: Agenda,
    pub asked: Vec<AskedView>,
    pub announcements: Vec<Announcement>,
    /// The other devices of this circle.
    pub others: Vec<PresenceView>,
    pub forecast: Option<Forecast>,
    pub table: OwnTable,
    /// Items with a worksheet that the room has left, on which nothing is written yet.
    pub catch_up: Vec<ItemId>,
    /// What the circle would have to wait for before an item that comes later.
    pub barrier: Option<ItemId>,
    pub ideas: Vec<CircleIdeaView>,
    /// Topics that this circle parked.
    pub topics: Vec<Topic>,
    pub consents: Vec<Consent>,
    /// How many of this circle have said how the day was.
    pub feedback: u32,
    /// Others to whom alone an idea may be given: circles by name.
    pub circles: Vec<CircleName>,
    pub is_rehearsal: bool,
}
