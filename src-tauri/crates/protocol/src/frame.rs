//! Frames: one JSON text each, in both directions.

use domain::official::Source;
use domain::plan::{Collection, Record};
use domain::worksheet::Template;
use domain::{
    BankIdea, CircleId, Command, CommandId, DeviceName, FormId, OwnForm, PackChoice, PaperFormat,
    PaperKind, PaperWarning, RecordId, Rejection, Revision, Role, SeatId, Sight, WorksheetId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{
    AccessView, CircleView, CopyView, DeskMoneyView, DeskView, DiskTrouble, DoorView, GoesView,
    HostingSeen, HostingView, MoneyView, NetworkView, SafetyView, SpareView, WallView,
};
use crate::{ErrorCode, LockWish};

/// The version of the frames. A page of another version is told to load itself again.
pub const VERSION: u16 = 1;

/// What a face says to the host.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ClientFrame {
    /// The first frame. Who one is follows from what the line was sealed with.
    ///
    /// Where that is the room's key or code, and without a circle, the host answers with the cards to
    /// choose from.
    Hello {
        version: u16,
        #[ts(optional)]
        circle: Option<CircleId>,
        /// The last revision of the plan that this device holds whole.
        #[ts(optional)]
        have: Option<Revision>,
        /// The latest laptop that this device has seen host this event.
        #[ts(optional)]
        hosting: Option<HostingSeen>,
        /// The life of the event of which it has that, as the host told it.
        #[ts(optional)]
        life: Option<String>,
    },
    /// An intention. The id makes sending it twice the same as sending it once.
    Command { id: CommandId, command: Command },
    /// Where this device is looking; a hint, never a lock.
    Presence { worksheet: Option<WorksheetId>, record: Option<RecordId> },
    /// Asks for a page.
    Print { id: CommandId, paper: PaperRequest },
    /// A part of a photo or drawing; with no bytes in it, asks how much of it the host has.
    PicturePart {
        /// The SHA-256 of all its bytes, 64 hexadecimal digits in lower case.
        hash: String,
        kind: PictureKind,
        /// How many bytes it has in all.
        size: u32,
        /// Where this part begins.
        offset: u32,
        /// The bytes in base64.
        data: String,
    },
    /// Asks for the part of a photo or drawing that begins here.
    WantPicture { hash: String, offset: u32 },
    /// A part of a form of an authority's own (DOCX), which is kept under this id: a new one, or in
    /// the place of one that is there.
    FormPart {
        /// Under which the answer comes.
        id: CommandId,
        form: FormId,
        /// What people call it.
        name: String,
        /// How many bytes it has in all.
        size: u32,
        /// Where this part begins.
        offset: u32,
        /// The bytes in base64.
        data: String,
    },
    /// Asks for the moments at which this circle's plan changed.
    History,
    /// Asks for this circle's plan as it was.
    PlanAt { revision: Revision },
    /// Asks who has seen what: of this circle's plan or, at a desk, of the event.
    Accesses,
    /// Asks for a file for whoever helps with a fault; it is fetched as paper is.
    HelpWithFault { id: CommandId },
    /// Asks who can see what of a circle now.
    WhoSees { circle: CircleId },
    /// Asks what would go with a person who is deleted for good.
    WhatGoes { circle: CircleId },
    /// A wall says how many pages it has of what it shows.
    WallPages { pages: u16 },
    /// Lets a paper be that is being made.
    CancelPrint { id: CommandId },
    /// Lets a device show its name, so that one sees which it is.
    Identify { seat: SeatId },
    /// Lets this laptop host the day again after another has taken over, and is not to be had any more.
    HostOn { id: CommandId },
    /// Asks whether tablets can reach this laptop; told again for a while, whenever it changes.
    LookAtNetwork,
    /// Asks which copies of the event there are.
    Copies,
    /// Gives a circle its plan back as it was in a copy; what it has now goes to its history.
    BringBack { id: CommandId, copy: String, circle: CircleId },
    /// A spare laptop says what it has of the event, and where it would be found as a host.
    Follow {
        #[ts(optional)]
        have: Option<Followed>,
        addresses: Vec<String>,
    },
    /// A spare laptop wants the part of the whole copy that begins here.
    WantCopy { offset: u32 },
    /// All up to this is on the spare laptop's disk.
    Followed { has: Followed },
    /// Wants something of the event's lock.
    Lock { id: CommandId, wish: LockWish },
    /// Asks whether the host is still there.
    Ping,
}

/// How far a spare laptop has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Followed {
    /// Names the host while it is open.
    pub feed: String,
    pub number: u32,
}

/// A paper that somebody wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperRequest {
    pub kind: PaperKind,
    /// One circle, or everyone in their order.
    pub circle: Option<CircleId>,
    /// The language of the headings: a tag.
    pub language: String,
    pub format: PaperFormat,
    /// Who is to read it, which parts, and how large.
    pub choice: PackChoice,
    /// The person was asked just now whether this reader may have it, and said yes.
    pub was_asked: bool,
    /// A file for each person, all of them in one archive (zip).
    pub each: bool,
    /// Which of the forms that are kept, for a form of an authority's own.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<FormId>,
}

/// What came of a command.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Outcome {
    /// It is on the host's disk.
    Saved { revision: Revision },
    /// The rules of the day say no; sending it again will not help.
    Rejected { rejection: Rejection },
    /// It could not be done now; sending it again may help.
    Failed { error: ErrorCode },
    /// A circle has its plan back: so many notes changed, and so many are not taken any more.
    BroughtBack { changed: u32, left_out: u32 },
    /// The page is made and can be fetched once from this path of the host.
    Printed { path: String, name: String, pages: u32, warnings: Vec<PaperWarning> },
}

/// One circle that a device can join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JoinCard {
    pub circle: CircleId,
    pub name: String,
    /// Its place among the circles, from nought: the colour follows from it.
    pub place: u16,
}

/// A record with the collection that it is in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanRecord {
    pub collection: Collection,
    pub record: Record,
}

/// How the bytes of a photo or drawing are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PictureKind {
    Jpeg,
    Png,
    Webp,
}

/// Why a photo or drawing is not taken, or cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PictureFault {
    /// It has more bytes than this.
    TooLarge {
        most: u32,
    },
    /// It is wider or higher than so many pixels.
    TooManyPixels {
        most: u32,
    },
    /// Its bytes are no picture of the kind that they are said to be.
    NotAPicture,
    /// Its bytes are not those that the hash names.
    WrongHash,
    /// It says where or with what it was taken.
    HasMetadata,
    /// The circle has so many already.
    Full {
        most: u32,
    },
    NotAllowed,
    /// The host does not have it.
    NotHere,
    /// The disk did not take it; sending it again may help.
    NotSaved,
}

/// One moment at which a plan changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MomentView {
    pub revision: Revision,
    /// RFC 3339.
    pub at: String,
    /// This very device did it.
    pub is_mine: bool,
    pub collections: Vec<CollectionCount>,
}

/// How many records of a collection were changed at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CollectionCount {
    pub collection: Collection,
    pub count: u32,
}

/// What the host says to a face.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum HostFrame {
    /// The code was right: these are the circles to choose from.
    Cards { event: String, cards: Vec<JoinCard> },
    /// This device is in.
    Welcome {
        version: u16,
        seat: SeatId,
        role: Role,
        /// What this device is called.
        name: DeviceName,
        /// For a new seat only: what to show the next time.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        token: Option<String>,
        /// The host's clock, RFC 3339.
        now: String,
        /// The event's own id, under which a device keeps what is not yet saved.
        event: String,
        worksheets: Vec<Template>,
        /// Those that circles are not offered.
        set_aside: Vec<WorksheetId>,
        hosting: Box<HostingView>,
        /// The prints of circles that were deleted, if there are any: a device that ever held one of
        /// them forgets what it keeps of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        gone: Option<Vec<String>>,
        /// Which life of the event this is, if it goes on from a copy: what a device has of another
        /// one is not what this host has.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        life: Option<String>,
    },
    /// The worksheets have changed: all of them again.
    Worksheets { worksheets: Vec<Template>, set_aside: Vec<WorksheetId> },
    /// This device is not in, and why.
    Refused { error: ErrorCode },
    /// What came of a command or of a page.
    Reply { id: CommandId, outcome: Outcome },
    /// So many of a batch of papers are made.
    PrintProgress { id: CommandId, done: u32, of: u32 },
    /// All that a desk sees.
    Desk { view: Box<DeskView> },
    /// All that a wall sees.
    Wall { view: Box<WallView> },
    /// What a circle sees beside its plan.
    Circle { view: Box<CircleView> },
    /// Who is in, and who tries to get in: for desks.
    Door { view: Box<DoorView> },
    /// Whether tablets can reach this laptop: for a desk that asked.
    Network { view: Box<NetworkView> },
    /// Which laptop hosts the day, and where to look for one when it is gone.
    Hosting { hosting: Box<HostingView> },
    /// The spare laptop: for desks.
    Spare { view: Box<SpareView> },
    /// A whole copy of the event is ready for the spare laptop, which asks for its parts.
    Copy {
        has: Followed,
        /// When it was made, RFC 3339.
        at: String,
        /// How many bytes it has in all.
        size: u32,
        /// The SHA-256 of all its bytes.
        hash: String,
    },
    /// A part of the copy, its bytes in base64.
    CopyPart { offset: u32, data: String },
    /// What was saved since a spare laptop was told last; all parts together are taken as one.
    Saved {
        has: Followed,
        /// When it was saved, RFC 3339.
        at: String,
        part: u32,
        parts: u32,
        rows: String,
    },
    /// Somebody wants to see which device this is: it shows its name.
    ShowName,
    /// A circle's own hours and money, and what it shares.
    Money { view: Box<MoneyView> },
    /// What the organiser has set up about money and support.
    DeskMoney { view: Box<DeskMoneyView> },
    /// The ideas bank.
    IdeasBank { ideas: Vec<BankIdea> },
    /// The plan at a revision: all of it, or what came since the last such frame.
    Plan { is_whole: bool, revision: Revision, records: Vec<PlanRecord> },
    /// How much of a photo or drawing the host has.
    PictureHave { hash: String, have: u32, is_whole: bool },
    /// A photo or drawing is not taken, or cannot be had.
    PictureRefused { hash: String, fault: PictureFault },
    /// A part of a photo or drawing, its bytes in base64.
    PicturePart { hash: String, kind: PictureKind, size: u32, offset: u32, data: String },
    /// The host has all of a photo or drawing of this circle now.
    PictureHere { hash: String },
    /// So much of a form has come; what came of it is a reply.
    FormHave { id: CommandId, have: u32 },
    /// The forms that are kept.
    Forms { forms: Vec<OwnForm> },
    /// All that a plan has for the fields of a form.
    FormSources { sources: Vec<Source> },
    /// The moments at which the plan changed, the latest first.
    History { moments: Vec<MomentView> },
    /// The plan as it was after this revision, the tray included.
    PlanAt { revision: Revision, records: Vec<PlanRecord> },
    /// Who has seen what, the latest first.
    Accesses { lines: Vec<AccessView> },
    /// Who can see what of a circle now: everybody, everything.
    WhoSees { circle: CircleId, lines: Vec<Sight> },
    /// What would go with a person.
    WhatGoes { view: GoesView },
    /// A person was deleted for good, and no page of the file has them any more: the certificate can
    /// be fetched from this path of the host.
    Erased { path: String, name: String },
    /// The past of the plan, or the plan as it was after this revision, cannot be told.
    PastRefused { revision: Option<Revision>, error: ErrorCode },
    /// The host's disk does not take what is written, and why: it stays on this device and is sent
    /// when all is well again, which is said with nothing.
    Keeping { trouble: Option<DiskTrouble> },
    /// How safe what was written is: for desks.
    Safety { view: Box<SafetyView> },
    /// The copies of the event, the latest first.
    Copies { copies: Vec<CopyView> },
    /// The copies cannot be listed.
    NoCopies { error: ErrorCode },
    /// The host is there; its clock, RFC 3339.
    Pong { now: String },
}
