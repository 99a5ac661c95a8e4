//! Which photos and drawings the host has, whole or on their way, and what it takes.
//!
//! Knows no bytes: they are in the event file.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use domain::CircleId;
use protocol::PictureFault;
use store::{PictureId, PictureInfo, Unfinished};

use crate::pictures::{BYTES, PICTURES};
use crate::session::SessionId;

/// The most that are on their way in one circle.
const ON_THEIR_WAY: usize = 8;
/// The most bytes of those on their way in all circles.
const WAITING_BYTES: u32 = 96 * 1024 * 1024;
/// One of which nothing came for so long, in seconds, makes room for others.
const REST: i64 = 60;

/// The photos and drawings of every circle.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    whole: BTreeMap<CircleId, BTreeSet<String>>,
    coming: BTreeMap<PictureId, Coming>,
}

/// One that is on its way.
#[derive(Debug)]
struct Coming {
    info: PictureInfo,
    have: u32,
    at: DateTime<Utc>,
    /// All of it has come and is looked at; these want to hear what comes of it.
    looked_at_for: Option<Vec<SessionId>>,
}

/// What somebody brings, or, with no bytes, asks about.
#[derive(Debug, Clone)]
pub(crate) struct Brought {
    pub(crate) from: SessionId,
    pub(crate) info: PictureInfo,
    pub(crate) begins: u32,
    pub(crate) length: usize,
}

/// What comes of it.
#[derive(Debug, PartialEq)]
pub(crate) enum Taken {
    /// Nothing of it is kept: so much is here.
    Have { have: u32, is_whole: bool },
    /// It is to be kept, after what came of these is let go; then so much is here.
    Keep { have: u32, dropped: Vec<PictureId> },
    /// As above, and then all of it is here and is to be looked at.
    KeepLast { dropped: Vec<PictureId> },
    /// All of it is here, and is to be looked at.
    LookAt,
    /// It is being looked at; the answer comes when that is done.
    Wait,
}

impl Shelf {
    pub(crate) fn of(whole: Vec<PictureInfo>, unfinished: Vec<Unfinished>) -> Self {
        let mut shelf = Self::default();
        for info in whole {
            shelf.put(info.id);
        }
        for Unfinished { info, have, at } in unfinished {
            // No device could have begun such a one, nor could it ever be whole.
            if check_size(info.size).is_err() || have > info.size || !is_hash(&info.id.hash) {
                continue;
            }
            let coming = Coming { info, have, at, looked_at_for: None };
            shelf.coming.insert(coming.info.id.clone(), coming);
        }
        shelf
    }

    /// Tells whether one is here whole.
    pub(crate) fn has(&self, id: &PictureId) -> bool {
        self.whole.get(&id.circle).is_some_and(|all| all.contains(&id.hash))
    }

    /// Decides what comes of a part, or of a question how much is here.
    pub(crate) fn take(
        &mut self,
        brought: Brought,
        now: DateTime<Utc>,
    ) -> Result<Taken, PictureFault> {
        let id = &brought.info.id;
        if self.has(id) {
            return Ok(Taken::Have { have: brought.info.size, is_whole: true });
        }
        check_size(brought.info.size)?;
        if !is_hash(&id.hash) {
            return Err(PictureFault::WrongHash);
        }
        // Whatever else is said of one that is looked at waits for what is found: if it went in its
        // place, as many could be looked at as somebody likes to say.
        if let Some(waiting) =
            self.coming.get_mut(id).and_then(|coming| coming.looked_at_for.as_mut())
        {
            waiting.push(brought.from);
            return Ok(Taken::Wait);
        }
        if let Some(coming) = self.coming.get_mut(id)
            && coming.info == brought.info
        {
            if coming.have == brought.info.size {
                coming.looked_at_for = Some(vec![brought.from]);
                return Ok(Taken::LookAt);
            }
            let have = coming.have;
            if brought.length == 0 || brought.begins != have {
                return Ok(Taken::Have { have, is_whole: false });
            }
        } else if brought.length == 0 || brought.begins != 0 {
            self.may_begin(&id.circle)?;
            return Ok(Taken::Have { have: 0, is_whole: false });
        }
        self.add(brought, now)
    }

    /// Adds a part that begins where what is here ends.
    fn add(&mut self, brought: Brought, now: DateTime<Utc>) -> Result<Taken, PictureFault> {
        let Brought { from, info, begins, length } = brought;
        let have = u32::try_from(length).ok().and_then(|length| begins.checked_add(length));
        let Some(have) = have.filter(|have| *have <= info.size) else {
            return Err(PictureFault::WrongHash);
        };
        let mut dropped = Vec::new();
        if begins == 0 {
            self.may_begin(&info.id.circle)?;
            dropped = self.make_room(&info, now)?;
        }
        let is_last = have == info.size;
        let looked_at_for = is_last.then(|| vec![from]);
        let coming = Coming { info, have, at: now, looked_at_for };
        self.coming.insert(coming.info.id.clone(), coming);
        Ok(if is_last { Taken::KeepLast { dropped } } else { Taken::Keep { have, dropped } })
    }

    fn may_begin(&self, circle: &CircleId) -> Result<(), PictureFault> {
        let whole = self.whole.get(circle).map_or(0, BTreeSet::len);
        let coming = self.coming.keys().filter(|id| &id.circle == circle).count();
        // One that begins anew has its place already, but then nothing is lost by waiting.
        if whole + coming < PICTURES as usize {
            return Ok(());
        }
        Err(PictureFault::Full { most: PICTURES })
    }

    /// Lets go of what has come of those that rest, oldest first, until one more has room.
    fn make_room(
        &mut self,
        info: &PictureInfo,
        now: DateTime<Utc>,
    ) -> Result<Vec<PictureId>, PictureFault> {
        // Whatever there is of this one, on disk too, is of another size or kind, or was not saved.
        let mut dropped = vec![info.id.clone()];
        loop {
            let others = self.coming.values().filter(|other| !dropped.contains(&other.info.id));
            let others: Vec<&Coming> = others.collect();
            let is_near = |other: &Coming| other.info.id.circle == info.id.circle;
            let is_full = others.iter().filter(|other| is_near(other)).count() >= ON_THEIR_WAY;
            let bytes: u64 = others.iter().map(|other| u64::from(other.info.size)).sum();
            if !is_full && bytes + u64::from(info.size) <= u64::from(WAITING_BYTES) {
                break;
            }
            let rests = |other: &&&Coming| {
                let since = now - other.at;
                other.looked_at_for.is_none() && since >= TimeDelta::seconds(REST)
            };
            let resting = others.iter().filter(rests).filter(|other| !is_full || is_near(other));
            let oldest = resting.min_by_key(|other| other.at).ok_or(PictureFault::NotSaved)?;
            dropped.push(oldest.info.id.clone());
        }
        self.coming.retain(|id, _| !dropped.contains(id));
        Ok(dropped)
    }

    /// Forgets what came of one, which begins anew when it is brought again; returns who waits to
    /// hear what came of it.
    pub(crate) fn let_go(&mut self, id: &PictureId) -> Vec<SessionId> {
        let coming = self.coming.remove(id);
        coming.and_then(|coming| coming.looked_at_for).unwrap_or_default()
    }

    /// Leaves all that has come of one as it is, to be looked at another time; returns who waits to
    /// hear what came of it.
    pub(crate) fn rest(&mut self, id: &PictureId) -> Vec<SessionId> {
        let coming = self.coming.get_mut(id);
        coming.and_then(|coming| coming.looked_at_for.take()).unwrap_or_default()
    }

    /// Tells whether anything of one has come, and it is not whole yet.
    pub(crate) fn is_coming(&self, id: &PictureId) -> bool {
        self.coming.contains_key(id)
    }

    /// Tells whether one is being looked at.
    pub(crate) fn is_looked_at(&self, id: &PictureId) -> bool {
        self.coming.get(id).is_some_and(|coming| coming.looked_at_for.is_some())
    }

    /// Puts one here as a whole.
    pub(crate) fn put(&mut self, id: PictureId) {
        self.whole.entry(id.circle).or_default().insert(id.hash);
    }

    /// Returns how many whole ones a circle has.
    pub(crate) fn count_of(&self, circle: &CircleId) -> usize {
        self.whole.get(circle).map_or(0, BTreeSet::len)
    }

    /// Forgets all of a circle.
    pub(crate) fn forget(&mut self, circle: &CircleId) {
        self.whole.remove(circle);
        self.coming.retain(|id, _| &id.circle != circle);
    }
}

fn check_size(size: u32) -> Result<(), PictureFault> {
    match size {
        0 => Err(PictureFault::NotAPicture),
        1..=BYTES => Ok(()),
        _ => Err(PictureFault::TooLarge { most: BYTES }),
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use store::PictureKind;

    use super::*;

    const FAR: &str = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

    fn info(circle: &str, n: usize, size: u32) -> PictureInfo {
        let circle = CircleId::new(circle).expect("an id");
        let id = PictureId { circle, hash: format!("{FAR}{n:02x}") };
        PictureInfo { id, kind: PictureKind::Jpeg, size }
    }

    fn brought(info: &PictureInfo, begins: u32, length: usize) -> Brought {
        Brought { from: SessionId(1), info: info.clone(), begins, length }
    }

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_764_756_000 + second, 0).expect("a time")
    }

    fn have(have: u32) -> Result<Taken, PictureFault> {
        Ok(Taken::Have { have, is_whole: false })
    }

    #[test]
    fn a_photo_comes_in_order_and_goes_on_where_it_stopped() {
        let (mut shelf, photo) = (Shelf::default(), info("amara", 1, 250));
        let mut says = |begins, length| shelf.take(brought(&photo, begins, length), at(0));
        assert_eq!(says(0, 0), have(0), "nothing yet");
        assert_eq!(says(100, 100), have(0), "not from the middle");
        let dropped = vec![photo.id.clone()];
        assert_eq!(says(0, 100), Ok(Taken::Keep { have: 100, dropped }), "the first");
        assert_eq!(says(0, 100), have(100), "once");
        assert_eq!(says(0, 0), have(100), "so far");
        assert_eq!(says(100, 151), Err(PictureFault::WrongHash), "more than all of it");
        assert_eq!(says(100, 150), Ok(Taken::KeepLast { dropped: vec![] }), "the last");
        assert_eq!(says(0, 0), Ok(Taken::Wait), "it is looked at");
        assert_eq!(shelf.let_go(&photo.id).len(), 2, "who brought it, and who asked");
        shelf.put(photo.id.clone());
        let whole = Taken::Have { have: 250, is_whole: true };
        assert_eq!(shelf.take(brought(&photo, 0, 100), at(0)), Ok(whole), "no need to");
    }

    #[test]
    fn one_that_came_whole_before_the_host_was_switched_off_is_looked_at_when_asked_about() {
        let photo = info("amara", 1, 250);
        let unfinished = Unfinished { info: photo.clone(), have: 250, at: at(0) };
        let mut shelf = Shelf::of(Vec::new(), vec![unfinished]);
        assert_eq!(shelf.take(brought(&photo, 0, 0), at(9)), Ok(Taken::LookAt), "now");
        assert_eq!(shelf.take(brought(&photo, 0, 0), at(9)), Ok(Taken::Wait), "once");
    }

    #[test]
    fn one_that_is_said_to_have_another_size_begins_anew() {
        let (mut shelf, photo) = (Shelf::default(), info("amara", 1, 250));
        shelf.take(brought(&photo, 0, 100), at(0)).expect("the first");
        let other = info("amara", 1, 300);
        let dropped = vec![photo.id];
        let taken = shelf.take(brought(&other, 0, 50), at(0));
        assert_eq!(taken, Ok(Taken::Keep { have: 50, dropped }), "in place of it");
    }

    #[test]
    fn one_that_is_looked_at_is_not_looked_at_again_whatever_else_is_said_of_it() {
        let (mut shelf, photo) = (Shelf::default(), info("amara", 1, 10));
        shelf.take(brought(&photo, 0, 10), at(0)).expect("all of it");
        for size in 1..100 {
            let other = info("amara", 1, size);
            let taken = shelf.take(brought(&other, 0, size as usize), at(0));
            assert_eq!(taken, Ok(Taken::Wait), "{size} bytes");
        }
        let drawing = PictureInfo { kind: PictureKind::Png, ..photo.clone() };
        assert_eq!(shelf.take(brought(&drawing, 0, 10), at(0)), Ok(Taken::Wait), "nor as another");
        assert_eq!(shelf.let_go(&photo.id).len(), 101, "all hear what was found");
        let dropped = vec![photo.id.clone()];
        let taken = shelf.take(brought(&drawing, 0, 10), at(0));
        assert_eq!(taken, Ok(Taken::KeepLast { dropped }), "then it may come");
    }

    #[test]
    fn sizes_and_names_that_cannot_be_are_refused() {
        let mut shelf = Shelf::default();
        let mut says = |info: &PictureInfo| shelf.take(brought(info, 0, 0), at(0));
        assert_eq!(says(&info("amara", 1, 0)), Err(PictureFault::NotAPicture), "no bytes");
        let too_large = PictureFault::TooLarge { most: 1_500_000 };
        assert_eq!(says(&info("amara", 1, 1_500_001)), Err(too_large), "too many");
        assert_eq!(says(&info("amara", 1, 1_500_000)), have(0), "just enough");
        for hash in ["", "FF", &format!("{FAR}Fg"), &format!("{FAR}FF"), &format!("{FAR}ffff")] {
            let mut odd = info("amara", 1, 10);
            odd.id.hash = hash.to_owned();
            assert_eq!(says(&odd), Err(PictureFault::WrongHash), "{hash:?}");
        }
    }

    #[test]
    fn a_circle_has_a_limit_and_its_own() {
        let whole = (0..PICTURES as usize).map(|n| {
            let mut one = info("amara", 0, 10);
            one.id.hash = format!("{n:064x}");
            one
        });
        let mut shelf = Shelf::of(whole.collect(), Vec::new());
        let full = Err(PictureFault::Full { most: 500 });
        assert_eq!(shelf.take(brought(&info("amara", 1, 10), 0, 10), at(0)), full, "no more");
        assert_eq!(shelf.take(brought(&info("amara", 1, 10), 0, 0), at(0)), full, "said early");
        assert_eq!(shelf.take(brought(&info("ben", 1, 10), 0, 0), at(0)), have(0), "Ben's may");
    }

    #[test]
    fn too_many_at_once_wait_and_one_that_rests_makes_room() {
        let mut shelf = Shelf::default();
        for n in 0..ON_THEIR_WAY {
            let begun =
                shelf.take(brought(&info("amara", n, 10), 0, 1), at(n.try_into().expect("few")));
            assert!(begun.is_ok(), "the {n}th");
        }
        let one_more = info("amara", 99, 10);
        let taken = shelf.take(brought(&one_more, 0, 1), at(30));
        assert_eq!(taken, Err(PictureFault::NotSaved), "a little later");
        assert!(shelf.take(brought(&info("ben", 1, 10), 0, 1), at(30)).is_ok(), "Ben's may");
        shelf.take(brought(&info("amara", 0, 10), 1, 1), at(40)).expect("the first goes on");
        let dropped = vec![one_more.id.clone(), info("amara", 1, 10).id];
        let taken = shelf.take(brought(&one_more, 0, 1), at(62));
        assert_eq!(taken, Ok(Taken::Keep { have: 1, dropped }), "in place of what rests longest");
        assert_eq!(
            shelf.take(brought(&info("amara", 1, 10), 0, 0), at(62)),
            have(0),
            "it begins anew"
        );
    }

    #[test]
    fn what_waits_on_the_disk_has_a_bound_over_all_circles() {
        let mut shelf = Shelf::default();
        let mut begun = 0;
        for circle in 0..20 {
            for n in 0..ON_THEIR_WAY {
                let one = info(&format!("c{circle}"), n, BYTES);
                begun += u32::from(shelf.take(brought(&one, 0, 1), at(0)).is_ok());
            }
        }
        assert_eq!(begun, WAITING_BYTES / BYTES, "no more than that");
        let late = info("late", 1, BYTES);
        assert!(shelf.take(brought(&late, 0, 1), at(61)).is_ok(), "those that rest make room");
    }

    #[test]
    fn nothing_of_somebody_who_left_is_remembered() {
        let (photo, half) = (info("amara", 1, 10), info("amara", 2, 10));
        let mut shelf = Shelf::of(vec![photo.clone()], Vec::new());
        shelf.take(brought(&half, 0, 5), at(0)).expect("half of it");
        shelf.forget(&photo.id.circle);
        assert!(!shelf.has(&photo.id), "gone");
        assert_eq!(shelf.take(brought(&half, 0, 0), at(0)), have(0), "and this");
    }

    #[test]
    fn parts_in_a_damaged_file_that_can_never_be_a_picture_are_in_nobodys_way() {
        let mut odd = info("amara", 9, 10);
        odd.id.hash = "../../etc/passwd".to_owned();
        let unfinished = [info("amara", 1, u32::MAX), info("amara", 2, 0), info("ben", 1, 10), odd]
            .map(|info| Unfinished { info, have: 11, at: at(0) });
        let mut shelf = Shelf::of(Vec::new(), unfinished.into());
        let fine = info("amara", 1, 250);
        let dropped = vec![fine.id.clone()];
        let taken = shelf.take(brought(&fine, 0, 100), at(1));
        assert_eq!(taken, Ok(Taken::Keep { have: 100, dropped }), "it begins anew");
    }
}
