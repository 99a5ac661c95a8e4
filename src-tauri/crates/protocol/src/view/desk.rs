//! What the facilitator sees: the whole room, and of plans only how far they are.

use domain::{
    Agenda, Announcement, Answer, CircleId, EventInfo, Person, Picture, RecordId, RequestId,
    Showing, WorksheetId,
};
use serde::Serialize;
use ts_rs::TS;

/// How much stands on one worksheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetProgress {
    pub worksheet: WorksheetId,
    /// How many entries, blocks, outcomes or actions are on it.
    pub count: u32,
    /// How many of its sections have something in them.
    pub sections: u32,
    pub of_sections: u32,
}

/// One circle at a glance.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CircleTile {
    pub circle: CircleId,
    pub name: String,
    /// Its place among the circles, from nought: the colour follows from it.
    pub place: u16,
    /// Devices that are here now.
    pub devices: u32,
    /// The worksheet that the circle looks at now.
    pub worksheet: Option<WorksheetId>,
    /// When it last wrote something, RFC 3339.
    pub wrote_at: Option<String>,
    pub sheets: Vec<SheetProgress>,
    /// Who the person is, for preparing the event.
    pub person: Person,
}

/// One question to a circle about the wall.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskingView {
    pub request: RequestId,
    pub circle: CircleId,
    pub worksheet: WorksheetId,
    pub section: Option<RecordId>,
    pub answer: Answer,
    /// Exactly what the wall would show; only after a yes.
    pub picture: Option<Picture>,
}

/// How one gets in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JoiningView {
    pub code: String,
    /// The addresses to type, the best first.
    pub addresses: Vec<String>,
    /// What the QR code holds: an address with the code in its fragment.
    pub link: String,
}

/// The desk.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    pub event: EventInfo,
    pub agenda: Agenda,
    pub circles: Vec<CircleTile>,
    pub showing: Showing,
    pub next: Option<Showing>,
    pub asked: Vec<AskingView>,
    pub announcements: Vec<Announcement>,
    pub joining: JoiningView,
    /// The path of a wall in any browser, with its key in the fragment.
    pub wall_link: String,
    /// The worksheets that the organiser has written or changed.
    pub own_worksheets: Vec<WorksheetId>,
    /// Walls that are connected now.
    pub walls: u32,
}
