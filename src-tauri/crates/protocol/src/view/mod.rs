//! All that a face sees. Views of desk and wall are whole: such a face is rebuilt from its last view
//! alone.

mod circle;
mod copies;
mod desk;
mod door;
mod hosting;
mod money;
mod network;
mod records;
mod wall;

pub use circle::{
    AskedView, CircleIdeaView, CircleName, CircleView, MemberView, OwnPause, OwnTable, PresenceView,
};
pub use copies::{CopyView, DiskTrouble, LockedCopiesView, SafetyView};
pub use desk::{
    AskingView, CircleTile, DeskSeat, DeskView, FacilitatorView, FeedbackView, HereView, IdeaView,
    JoiningView, MediaKind, MediaView, SheetProgress, TableView,
};
pub use door::{DeviceView, DoorView};
pub use hosting::{HostingSeen, HostingView, SpareState, SpareView};
pub use money::{
    CheckCount, CircleChecks, DeskMoneyView, MoneyView, OptionView, PartView, ProposalView,
    TogetherView,
};
pub use network::{
    AddressRange, AddressView, CallerView, Carrier, Finding, FindingState, FindingView,
    NearbyState, NetworkView, SystemKind,
};
pub use records::{AccessView, GoesView};
pub use wall::{WallShowing, WallView};
