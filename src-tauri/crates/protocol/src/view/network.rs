//! Whether the tablets in the room can reach this laptop: what the door found out, as codes and
//! facts. What each means and what to do is said by the faces.

use serde::Serialize;
use ts_rs::TS;

/// What the door found when it last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NetworkView {
    /// When it looked, RFC 3339.
    pub looked_at: String,
    pub system: SystemKind,
    pub port: u16,
    /// Those of this laptop, the likeliest first.
    pub addresses: Vec<AddressView>,
    /// One for each thing that was looked at.
    pub findings: Vec<FindingView>,
    /// Other devices that have opened a page of ours, the latest first.
    pub callers: Vec<CallerView>,
    /// Whether apps nearby are told that a day is here.
    pub nearby: NearbyState,
}

/// What runs on this laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SystemKind {
    Windows,
    MacOs,
    Linux,
    Other,
}

/// One address of this laptop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddressView {
    /// The bare address, such as 192.168.1.5.
    pub ip: String,
    /// What the system calls the way out.
    pub interface: String,
    pub carrier: Carrier,
    pub range: AddressRange,
    /// We called ourselves there, and it was we who answered.
    pub answers: bool,
}

/// What carries an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Carrier {
    /// This laptop is the hotspot.
    OwnHotspot,
    WiFi,
    /// The laptop is on a phone's hotspot.
    PhoneHotspot,
    Cable,
    Unknown,
    /// A VPN.
    Tunnel,
    /// Between programs on this laptop only.
    Virtual,
}

/// Who can use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AddressRange {
    /// Whoever is in the same network.
    Private,
    /// A network of a provider's own (100.64.0.0/10).
    Provider,
    /// The whole internet, if nothing stops it.
    Public,
    /// Made up, because no router gave one.
    LinkLocal,
}

/// One thing that was looked at, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingView {
    pub finding: Finding,
    pub state: FindingState,
}

/// How one thing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FindingState {
    Fine,
    Look,
    CannotTell,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Finding {
    /// The door is ours and answers.
    DoorAnswers {
        port: u16,
    },
    /// The usual door was taken: older links and printed cards do not fit.
    DoorMoved {
        port: u16,
        usual: u16,
    },
    /// Somebody else answers there, or nobody.
    DoorSilent {
        ip: String,
    },
    /// Only this laptop is let in.
    DoorLocal,
    /// There is a network, over which tablets can come.
    OnNetwork {
        ip: String,
        carrier: Carrier,
    },
    /// There is none.
    NoNetwork,
    /// There is one, and its router gave no address.
    NoAddress,
    /// The only address is one of the wide internet.
    PublicOnly {
        ip: String,
    },
    /// The only address is one of a provider's own network.
    ProviderOnly {
        ip: String,
    },
    OneNetwork,
    /// The tablets have to be in the same one as the address that is shown.
    ManyNetworks {
        count: u32,
    },
    NoVpn,
    Vpn {
        interface: String,
    },
    FirewallOff,
    /// It lets us in: it says so, or somebody came in.
    FirewallOpen,
    /// It says that it keeps others out.
    FirewallShut,
    /// It is on; what it lets in cannot be read.
    FirewallOn,
    FirewallUnknown,
    /// No other device has come yet.
    NobodyYet,
    /// A device has opened the page.
    Reached {
        at: String,
    },
    /// A device has opened the page, and could not go on from there.
    ReachedWithoutLine {
        at: String,
    },
}

/// Another device that has opened a page of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallerView {
    pub ip: String,
    /// When it came last, RFC 3339.
    pub at: String,
    /// It is, or was, connected: not only the page came through.
    pub has_line: bool,
}

/// Whether apps nearby are told that a day is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NearbyState {
    Told,
    /// The desk does not want it.
    NotTold,
    /// The network does not take it; people type the address all the same.
    CannotTell,
}
