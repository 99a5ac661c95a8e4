//! What a circle sees beside its plan.

use domain::plan::Perspective;
use domain::{
    Agenda, Announcement, Answer, CircleId, MemberId, Picture, RecordId, RequestId, SeatId,
    WorksheetId,
};
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

/// The circle's own view.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CircleView {
    pub event: String,
    pub date: Option<String>,
    pub circle: CircleId,
    pub name: String,
    pub place: u16,
    pub members: Vec<MemberView>,
    pub agenda: Agenda,
    pub asked: Vec<AskedView>,
    pub announcements: Vec<Announcement>,
    /// The other devices of this circle.
    pub others: Vec<PresenceView>,
}
