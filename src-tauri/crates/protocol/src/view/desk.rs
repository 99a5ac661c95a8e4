//! What the facilitator sees: the whole room, and of plans only how far they are.

use super::wall::WallView;
use domain::money::SupportTier;
use domain::{
    Agenda, Announcement, Answer, Attendance, CircleId, EventInfo, FacilitatorId, Forecast, IdeaId,
    ItemId, MemberId, Person, Picture, Prepared, RecordId, RequestId, SeatId, Showing, Signal,
    TablePause, Timed, Topic, WallLook, WorksheetId,
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
    /// Those of the day, the one that it looks at, and those on which something stands.
    pub sheets: Vec<SheetProgress>,
    /// Who the person is, for preparing the event.
    pub person: Person,
    pub table: TableView,
    /// Items with a worksheet that the room has left, on which this circle has nothing yet.
    pub catch_up: Vec<ItemId>,
    /// It moves by itself, for a rehearsal.
    pub is_pretend: bool,
}

/// A circle's table, as the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableView {
    /// What it is at when it is not where the room is.
    pub item: Option<ItemId>,
    pub item_since: Option<String>,
    pub extra_minutes: i16,
    pub signal: Option<Signal>,
    /// RFC 3339.
    pub signalled_at: Option<String>,
    /// With its private reason.
    pub pause: Option<TablePause>,
    /// The person first, then the members.
    pub here: Vec<HereView>,
}

/// Whether somebody of a circle is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HereView {
    /// Nobody for the person.
    pub who: Option<MemberId>,
    pub name: String,
    pub relation: String,
    pub is: Attendance,
    /// RFC 3339; nothing while nobody has said anything.
    pub at: Option<String>,
}

/// One facilitator, and whether a desk of theirs is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FacilitatorView {
    pub id: FacilitatorId,
    pub name: String,
    pub is_here: bool,
}

/// An idea that circles share, as the desk and the wall see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IdeaView {
    pub id: IdeaId,
    pub text: String,
    pub tier: Option<SupportTier>,
    /// Only when the circle wants its name beside it.
    pub name: Option<String>,
    /// How many circles took it.
    pub taken: u32,
}

/// How the day goes backwards from its end: thanks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeedbackView {
    /// How many pressed 1, 2, 3, 4 and 5.
    pub counts: [u32; 5],
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
#[serde(rename_all = "camelCase")]
pub struct JoiningView {
    pub code: String,
    /// Nobody new comes in.
    pub is_locked: bool,
    /// The addresses to type, the best first.
    pub addresses: Vec<String>,
    /// What the QR code holds: an address with the room's key in its fragment.
    pub link: String,
}

/// One desk that is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeskSeat {
    pub seat: SeatId,
    pub facilitator: Option<FacilitatorId>,
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MediaKind {
    Photo,
    Music,
    Film,
}

/// A photo, music or a film beside the event file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MediaView {
    pub name: String,
    pub kind: MediaKind,
    /// The path of the host that it is fetched from.
    pub path: String,
}

/// The desk.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    pub event: EventInfo,
    /// The event file opens with a passphrase only.
    pub has_lock: bool,
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
    pub forecast: Option<Forecast>,
    /// What was planned beside what happened.
    pub timing: Vec<Timed>,
    /// Who leads.
    pub lead: Option<FacilitatorId>,
    pub facilitators: Vec<FacilitatorView>,
    /// Whose each connected desk is.
    pub desks: Vec<DeskSeat>,
    /// The path of a desk on a phone, with its key in the fragment.
    pub remote_link: String,
    /// The very wall.
    pub wall: WallView,
    /// The wall as it will be with what comes next.
    pub wall_next: Option<WallView>,
    /// The wall as it will be when it is let go; nothing while it follows the day.
    pub wall_behind: Option<WallView>,
    /// Since when the wall shows what it showed, RFC 3339.
    pub frozen_at: Option<String>,
    /// What the wall goes on showing meanwhile.
    pub frozen: Option<Showing>,
    pub look: WallLook,
    /// How many pages the wall has of what it shows, as it says itself.
    pub wall_pages: u16,
    /// Files of the day's own that can be shown, and the path that each is fetched from.
    pub media: Vec<MediaView>,
    pub ideas: Vec<IdeaView>,
    pub topics: Vec<Topic>,
    pub checklist: Vec<Prepared>,
    pub is_rehearsal: bool,
    pub feedback: FeedbackView,
}
