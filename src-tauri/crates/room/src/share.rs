//! What one device may have at once, whatever number of windows it has and however often it comes
//! back: bytes that wait for it, and large things that it asked for.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};

use domain::SeatId;
use tokio::sync::Semaphore;

use crate::session::Hand;

/// The large things that one device may ask for or bring at once; it has to listen to what came of
/// them before it is heard with another.
const HANDS: usize = 4;
/// The most bytes that wait for one device: a whole plan at its largest and what came since. One
/// that is slower than this is let go, and comes back for what it lacks.
pub(crate) const WAITING: usize = 16 * 1024 * 1024;
/// The most bytes that wait for all devices together. Beyond it a device is let go for which
/// anything waits already.
const WAITING_IN_ALL: usize = 128 * 1024 * 1024;

/// What everybody has.
#[derive(Debug, Default)]
pub(crate) struct Shares {
    in_all: Arc<AtomicUsize>,
    /// Of devices that have a seat, as long as any window of theirs is open.
    seats: BTreeMap<SeatId, Weak<Share>>,
}

/// What one device has.
#[derive(Debug)]
pub(crate) struct Share {
    seat: Option<SeatId>,
    waiting: AtomicUsize,
    in_all: Arc<AtomicUsize>,
    hands: Arc<Semaphore>,
}

/// Bytes that wait; when they are fetched, or nobody is there any more, they do not.
#[derive(Debug)]
pub(crate) struct Counted {
    bytes: usize,
    share: Arc<Share>,
}

impl Shares {
    /// Returns one for a line that has no seat.
    pub(crate) fn of_nobody(&self) -> Arc<Share> {
        self.new_share(None)
    }

    /// Returns the one of a seat, the same for all its windows.
    pub(crate) fn of(&mut self, seat: &SeatId) -> Arc<Share> {
        if let Some(share) = self.seats.get(seat).and_then(Weak::upgrade) {
            return share;
        }
        self.seats.retain(|_, share| share.strong_count() > 0);
        let share = self.new_share(Some(seat.clone()));
        self.seats.insert(seat.clone(), Arc::downgrade(&share));
        share
    }

    fn new_share(&self, seat: Option<SeatId>) -> Arc<Share> {
        let hands = Arc::new(Semaphore::new(HANDS));
        let (waiting, in_all) = (AtomicUsize::new(0), Arc::clone(&self.in_all));
        Arc::new(Share { seat, waiting, in_all, hands })
    }
}

impl Share {
    /// Returns whose it is.
    pub(crate) fn seat(&self) -> Option<&SeatId> {
        self.seat.as_ref()
    }

    /// Waits for a hand that is free.
    pub(crate) async fn hand(&self) -> Option<Hand> {
        Arc::clone(&self.hands).acquire_owned().await.ok()
    }

    /// Counts bytes that are to wait, if there is room for them.
    pub(crate) fn count(self: &Arc<Self>, bytes: usize) -> Option<Counted> {
        let before = self.waiting.fetch_add(bytes, Ordering::Relaxed);
        let in_all = self.in_all.fetch_add(bytes, Ordering::Relaxed);
        // From here on they are not counted any more when this is dropped.
        let counted = Counted { bytes, share: Arc::clone(self) };
        // Something that is larger than all that may wait goes when nothing else does.
        let has_room = before + bytes <= WAITING && in_all + bytes <= WAITING_IN_ALL;
        (before == 0 || has_room).then_some(counted)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.share.waiting.fetch_sub(self.bytes, Ordering::Relaxed);
        self.share.in_all.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(n: usize) -> SeatId {
        SeatId::new(format!("s{n}")).expect("an id")
    }

    #[test]
    fn many_windows_of_one_device_have_no_more_than_one() {
        let mut shares = Shares::default();
        let (one, two) = (shares.of(&seat(1)), shares.of(&seat(1)));
        let half = one.count(WAITING / 2).expect("half of it");
        let rest = two.count(WAITING / 2).expect("the other half");
        assert!(two.count(1).is_none() && one.count(1).is_none(), "no more in either");
        assert!(shares.of(&seat(2)).count(WAITING).is_some(), "another device has its own");
        drop((half, rest));
        assert!(one.count(WAITING + 1).is_some(), "when nothing waits, whatever there is");
        assert_eq!(shares.in_all.load(Ordering::Relaxed), 0, "all of it was fetched");
    }

    #[test]
    fn what_waits_for_everybody_has_a_bound_and_nobody_is_shut_out() {
        let mut shares = Shares::default();
        let all: Vec<_> = (0..8).map(|n| shares.of(&seat(n)).count(WAITING)).collect();
        assert!(all.iter().all(Option::is_some), "that is all there is");
        let late = shares.of(&seat(99));
        let first = late.count(1_000);
        assert!(first.is_some(), "a device for which nothing waits is told all the same");
        assert!(late.count(1_000).is_none(), "once");
        drop((all, first));
        assert!(late.count(1_000).is_some() && shares.seats.len() == 9);
        shares.of(&seat(100));
        assert_eq!(shares.seats.len(), 2, "who is gone is forgotten");
    }
}
