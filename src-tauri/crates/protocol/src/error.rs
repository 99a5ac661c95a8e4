//! What can go wrong outside the rules of the day: a closed list of codes.

use serde::Serialize;
use ts_rs::TS;

/// What went wrong. A face shows a sentence for the code; nobody branches on text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ErrorCode {
    /// The page is older or newer than the host: it has to be loaded again.
    StalePage,
    /// The frame could not be read.
    BadFrame,
    /// The code is not the one on the wall.
    WrongCode,
    /// The key in the square or the link is not the room's, or not any more.
    OldLink,
    /// Too many wrong codes came from this device, or in all: wait a little.
    TooManyTries,
    /// The facilitators let nobody new in just now.
    JoiningClosed,
    /// The circle has as many devices as it may.
    CircleFull,
    /// The event has as many devices as it may.
    NoMoreDevices,
    /// The host does not know this device: join again.
    UnknownSeat,
    /// The circle of this device was deleted for good: it forgets what it keeps of it.
    Erased,
    /// The key in the address is not the host's.
    WrongKey,
    /// There is no such circle at this event.
    NoSuchCircle,
    /// The disk did not take it. Nothing was changed; the words stay on the device.
    NotSaved,
    /// The disk did not give it. Asking again may help.
    NotRead,
    /// The page could not be made.
    NoPaper,
    /// Somebody let it be while it was being made.
    Cancelled,
    /// That is neither the passphrase of the event nor its recovery key. Nothing was changed.
    WrongPassphrase,
    /// A lock wants a longer passphrase.
    PassphraseTooShort,
    /// The event's lock is not as it was thought: set already, or not there.
    LockElse,
    /// That is done on the host's own laptop: what is shown there goes through no network.
    OnlyOnHost,
    /// This seat may not do that.
    NotAllowed,
    /// There is a spare laptop already.
    SpareThere,
    /// Another laptop has taken over from this one.
    TakenOver,
    /// The host is closing the event.
    Closing,
}
