//! How much of the door one caller may hold: every number of it, with its reason, in one place.
//!
//! All of them are far from what people in a room ever need, and near enough that a computer which
//! asks for more keeps nobody else waiting. What one device may do once it is in (its seat, its
//! windows, its plan) is the room's, and stands in `room/seats.rs` and `domain/plan/schema.rs`.

use std::time::Duration;

/// The largest frame that is taken, in bytes: a whole worksheet file, its quotes escaped.
pub(crate) const FRAME: usize = 512 * 1024;
/// A face that says nothing for so long is gone; it pings far more often.
pub(crate) const SILENCE: Duration = Duration::from_secs(30);
/// A face that takes nothing for so long is gone.
pub(crate) const STUCK: Duration = Duration::from_secs(10);
/// A question has to be asked in full within so long, and the next one on the same line too: the
/// slowest tablet in the last corner takes a second.
pub(crate) const ASKING: Duration = Duration::from_secs(10);
/// A line that only fetches pages is closed after so long; a film that plays longer asks again.
pub(crate) const FETCHING: Duration = Duration::from_secs(15 * 60);
/// Headers of one question, and the bytes of all of them: browsers send about fifteen, in 2 KB.
pub(crate) const HEADERS: usize = 64;
pub(crate) const HEAD_BYTES: usize = 16 * 1024;
/// A socket that has said nothing for so long is closed: a page says who it is at once, or pings.
pub(crate) const HELLO: Duration = Duration::from_secs(10);
/// Somebody who reads the code off the wall and types it has so long; then the page calls again.
pub(crate) const TYPING: Duration = Duration::from_secs(5 * 60);
/// The largest frame of somebody who is not in yet: a hello is some 300 bytes.
pub(crate) const HELLO_BYTES: usize = 4 * 1024;

/// So many lines beyond all that may be open are on their way out at once: each takes a moment.
pub(crate) const LEAVING: usize = 64;
/// Open files beside the lines of the door: the event, its copies, pages and papers.
const FILES: u64 = 160;

/// How many lines are open at once.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Of everybody: sixty circles of six devices, twice over, and the pages that they fetch.
    pub in_all: usize,
    /// From one address: a whole hall behind one box that hides its tablets behind its own address.
    pub by_address: usize,
    /// From one address that have not said who they are: thirty tablets that fetch the page at once.
    /// Beyond it the oldest of them goes.
    pub strangers: usize,
    /// This computer itself is not counted: whoever sits at it has the event anyway.
    pub counts_this_computer: bool,
    /// How quickly one device that is in may speak, with all its windows.
    pub pace: Pace,
    /// How much it may say in hours.
    pub long_pace: Pace,
    /// How much all devices that are in may say in hours from one address.
    pub long_pace_by_address: Pace,
}

impl Limits {
    /// Returns these for a program that may have no more than so many files and lines open.
    pub(crate) fn within(self, open: Option<u64>) -> Self {
        let lines = open.map(|open| open.saturating_sub(FILES + LEAVING as u64));
        let most = lines.and_then(|lines| usize::try_from(lines).ok()).unwrap_or(usize::MAX);
        Self { in_all: self.in_all.min(most), ..self }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            in_all: 1_000,
            by_address: 200,
            strangers: 64,
            counts_this_computer: false,
            pace: Pace::SEATED,
            long_pace: Pace::OF_HOURS,
            long_pace_by_address: Pace::OF_HOURS_BY_ADDRESS,
        }
    }
}

/// How quickly somebody may speak: so much at once, and so much a second.
///
/// A frame weighs one, and one more for each 8 KB of it. Who says more is heard a little later;
/// nothing of it is lost.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    pub at_once: u32,
    pub a_second: u32,
}

impl Pace {
    /// A hand that types sends some seven frames a second at most; a tablet that was away for an hour sends
    /// what it kept in one go, and a photo is a hundred frames of 8 KB.
    pub const SEATED: Self = Self { at_once: 400, a_second: 30 };
    /// The same over hours, where a frame weighs one and one more for each KB: what is said stands in
    /// the file for good, also what changes nothing. A hand that never rests types 25,000 frames in an
    /// hour, and a hundred photos are some 100,000 KB; beyond both a device adds 15 MB an hour.
    pub const OF_HOURS: Self = Self { at_once: 160_000, a_second: 4 };
    /// The same for all from one address, as whoever joins anew has a new seat: fifteen seats' worth,
    /// 4,100,000 in a day of eight hours. A tablet that writes 2,000 words sends some 12,000 frames,
    /// its pings are 6,000 more, and ten photos weigh 12,000: 30,000 in a full day. The 24 tablets of
    /// one circle have 170,000 each, and a hall of 25 circles of four that one box hides behind its
    /// own address has 41,000 for each tablet.
    pub const OF_HOURS_BY_ADDRESS: Self = Self { at_once: 2_400_000, a_second: 60 };
    /// Who is not in yet says a hello for each code that is typed, and pings.
    pub const STRANGER: Self = Self { at_once: 30, a_second: 2 };
    /// All who are not in yet, from one address: a whole hall behind one box comes back at once, and
    /// each of its tablets says three things before it is in.
    pub const ADDRESS: Self = Self { at_once: 1_500, a_second: 150 };
}

/// Bytes that weigh as much as a frame.
const A_FRAMES_WORTH: usize = 8 * 1024;

/// Returns how much a frame of so many bytes weighs.
pub(crate) fn weight(bytes: usize) -> u32 {
    u32::try_from(1 + bytes / A_FRAMES_WORTH).unwrap_or(u32::MAX)
}

/// Returns how much it weighs over hours.
pub(crate) fn long_weight(bytes: usize) -> u32 {
    u32::try_from(1 + bytes / 1024).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_that_gives_few_lines_has_a_smaller_hall() {
        let in_all = |open| Limits::default().within(open).in_all;
        assert_eq!(in_all(Some(256)), 32, "as a Mac begins");
        assert_eq!(in_all(Some(4_096)), 1_000, "enough");
        assert_eq!(in_all(None), 1_000, "no limit");
    }
}
