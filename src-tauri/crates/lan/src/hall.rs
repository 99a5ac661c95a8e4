//! Who stands in the hall: every open line, and whose it is. Nobody holds so many that another
//! cannot get in.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

use crate::limits::{LEAVING, Limits, Pace, long_weight, weight};
use crate::pace::{Allowances, Whose};

/// All open lines.
#[derive(Debug, Clone)]
pub(crate) struct Hall {
    limits: Arc<Limits>,
    lines: Arc<Mutex<Lines>>,
    allowances: Arc<Mutex<Allowances>>,
}

#[derive(Debug, Default)]
struct Lines {
    last: u64,
    /// By their number: the oldest first.
    open: BTreeMap<u64, Line>,
}

#[derive(Debug)]
struct Line {
    address: IpAddr,
    is_stranger: bool,
    /// It was told to go. It counts until it is gone: whoever has to go holds a line open as long.
    is_going: bool,
    out: CancellationToken,
}

/// A place in the hall, for as long as it is kept.
#[derive(Debug)]
pub(crate) struct Place {
    number: u64,
    hall: Hall,
    address: IpAddr,
    is_in: AtomicBool,
    /// Heard when this line has to go.
    pub(crate) out: CancellationToken,
}

impl Hall {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits: Arc::new(limits), lines: Arc::default(), allowances: Arc::default() }
    }

    /// Finds a place for a line, and sends a stranger out for it when there is none; nothing when
    /// nobody can be sent out, or too many are still on their way out.
    pub(crate) fn enter(&self, address: IpAddr, stop: &CancellationToken) -> Option<Place> {
        let limits = &self.limits;
        let mut lines = self.lines.lock().expect("BUG: nobody panics with the hall in hand");
        if self.counts(address) {
            let own = || lines.open.iter().filter(|(_, line)| line.address == address);
            if own().count() >= limits.by_address {
                return None;
            }
            let strangers = own().filter(|(_, line)| line.is_stranger && !line.is_going);
            if strangers.clone().count() >= limits.strangers {
                let oldest = strangers.map(|(number, _)| *number).next();
                oldest.into_iter().for_each(|oldest| lines.send_out(oldest));
            }
            if lines.open.len() >= limits.in_all + LEAVING {
                return None;
            }
            if lines.open.values().filter(|line| !line.is_going).count() >= limits.in_all {
                let oldest = lines.of_the_greediest(|address| self.counts(address))?;
                lines.send_out(oldest);
            }
        }
        lines.last += 1;
        let (number, out) = (lines.last, stop.child_token());
        let line = Line { address, is_stranger: true, is_going: false, out: out.clone() };
        lines.open.insert(number, line);
        Some(Place { number, hall: self.clone(), address, is_in: AtomicBool::new(false), out })
    }

    fn counts(&self, address: IpAddr) -> bool {
        self.limits.counts_this_computer || !address.to_canonical().is_loopback()
    }
}

impl Lines {
    fn send_out(&mut self, number: u64) {
        if let Some(line) = self.open.get_mut(&number) {
            line.is_going = true;
            line.out.cancel();
        }
    }

    /// Returns the oldest stranger of the address that holds most of them.
    fn of_the_greediest(&self, counts: impl Fn(IpAddr) -> bool) -> Option<u64> {
        let mut strangers: BTreeMap<IpAddr, (usize, u64)> = BTreeMap::new();
        let is_one = |line: &Line| line.is_stranger && !line.is_going && counts(line.address);
        let all = self.open.iter().filter(|(_, line)| is_one(line));
        for (number, line) in all {
            strangers.entry(line.address).or_insert((0, *number)).0 += 1;
        }
        strangers.into_values().max_by_key(|(count, _)| *count).map(|(_, oldest)| oldest)
    }
}

impl Place {
    /// Says whether whoever is on this line has a seat: such a one is not sent out for another.
    pub(crate) fn is_in(&self, is_in: bool) {
        if self.is_in.swap(is_in, Ordering::Relaxed) == is_in {
            return;
        }
        let mut lines = self.hall.lines.lock().expect("BUG: nobody panics with the hall in hand");
        if let Some(line) = lines.open.get_mut(&self.number) {
            line.is_stranger = !is_in;
        }
    }

    /// Takes a weight from an allowance; returns how long to wait before anything else is heard.
    pub(crate) fn spend(&self, whose: Whose, weight: u32, now: Instant) -> Duration {
        let pace = match whose {
            Whose::Seat(_) => self.hall.limits.pace,
            Whose::SeatForHours(_) => self.hall.limits.long_pace,
            Whose::AddressForHours(_) => self.hall.limits.long_pace_by_address,
            Whose::Address(_) => Pace::ADDRESS,
        };
        let all = self.hall.allowances.lock();
        all.expect("BUG: nobody panics with the hall in hand").spend(whose, pace, weight, now)
    }

    /// The same for a device that has a seat and says so many bytes, however many windows it has and
    /// however often it comes back: by the second, and over hours. Over hours it counts with all
    /// others from there: a seat is to be had again and again.
    pub(crate) fn spend_as_seated(&self, seat: &str, bytes: usize, now: Instant) -> Duration {
        let soon = self.spend(Whose::Seat(seat.to_owned()), weight(bytes), now);
        let weight = long_weight(bytes);
        let long = self.spend(Whose::SeatForHours(seat.to_owned()), weight, now);
        let there = if self.hall.counts(self.address) {
            self.spend(Whose::AddressForHours(self.address), weight, now)
        } else {
            Duration::ZERO
        };
        soon.max(long).max(there)
    }

    /// The same for somebody who is not in yet, with all others from there.
    pub(crate) fn spend_as_stranger(&self, weight: u32, now: Instant) -> Duration {
        if !self.hall.counts(self.address) {
            return Duration::ZERO;
        }
        self.spend(Whose::Address(self.address), weight, now)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut lines = self.hall.lines.lock().expect("BUG: nobody panics with the hall in hand");
        lines.open.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hall(in_all: usize, by_address: usize, strangers: usize) -> Hall {
        Hall::new(Limits { in_all, by_address, strangers, ..Limits::default() })
    }

    fn from(last: u8) -> IpAddr {
        IpAddr::from([192, 168, 1, last])
    }

    #[test]
    fn beyond_its_strangers_an_address_loses_its_own_oldest() {
        let (hall, stop) = (hall(100, 10, 2), CancellationToken::new());
        let mut in_hall: Vec<_> = (0..3).filter_map(|_| hall.enter(from(1), &stop)).collect();
        assert_eq!(in_hall.len(), 3, "nobody is turned away");
        assert!(in_hall[0].out.is_cancelled() && !in_hall[1].out.is_cancelled(), "the oldest goes");
        in_hall[1].is_in(true);
        in_hall.extend(hall.enter(from(1), &stop));
        assert!(!in_hall[1].out.is_cancelled(), "whoever has a seat is no stranger");
    }

    #[test]
    fn an_address_has_so_many_lines_and_a_line_that_ends_makes_room() {
        let (hall, stop) = (hall(100, 2, 2), CancellationToken::new());
        let mut seated: Vec<_> = (0..2).filter_map(|_| hall.enter(from(1), &stop)).collect();
        seated.iter().for_each(|place| place.is_in(true));
        assert!(hall.enter(from(1), &stop).is_none(), "no more of this one");
        assert!(hall.enter(from(2), &stop).is_some(), "others come in");
        assert!(hall.enter(IpAddr::from([127, 0, 0, 1]), &stop).is_some(), "and this computer");
        seated.pop();
        assert!(hall.enter(from(1), &stop).is_some(), "there is room again");
    }

    #[test]
    fn whoever_was_sent_out_counts_until_they_are_gone() {
        let (hall, stop) = (hall(100, 8, 4), CancellationToken::new());
        let mut in_hall: Vec<_> = (0..100).filter_map(|_| hall.enter(from(1), &stop)).collect();
        assert_eq!(in_hall.len(), 8, "four of them on their way out");
        assert_eq!(in_hall.iter().filter(|place| place.out.is_cancelled()).count(), 4);
        in_hall.remove(0);
        assert!(hall.enter(from(1), &stop).is_some(), "one is gone");
        let (hall, few) = (Hall::new(Limits { in_all: 2, ..Limits::default() }), LEAVING + 2);
        let all = (0..200).filter_map(|n| hall.enter(from(n), &stop));
        assert_eq!(all.collect::<Vec<_>>().len(), few, "wherever they come from");
    }

    /// What a device says stands in the file, also what changes nothing: it does not fill the disk.
    #[test]
    fn a_device_that_says_as_much_as_it_may_all_day_long_adds_little_after_the_first_hours() {
        let (hall, stop) = (hall(9, 9, 9), CancellationToken::new());
        let place = hall.enter(from(1), &stop).expect("in");
        let (begun, mut now, mut frames) = (Instant::now(), Instant::now(), 0_u64);
        let day = Duration::from_secs(8 * 60 * 60);
        while now < begun + day {
            now += place.spend_as_seated("s1", 200, now);
            frames += 1;
        }
        assert!((160_000..160_000 + 4 * 8 * 60 * 60 + 99).contains(&frames), "{frames}");
        let other = place.spend_as_seated("s2", 200, now);
        assert_eq!(other, Duration::ZERO, "another device is heard at once");
    }

    /// A hand that types without a rest for eight hours, and sends a photo every five minutes.
    #[test]
    fn nobody_who_writes_and_shows_photos_all_day_ever_waits() {
        let (hall, stop) = (hall(9, 9, 9), CancellationToken::new());
        let place = hall.enter(from(1), &stop).expect("in");
        let begun = Instant::now();
        for second in 0..8 * 60 * 60 {
            let now = begun + Duration::from_secs(second);
            for _ in 0..5 {
                assert_eq!(place.spend_as_seated("s1", 300, now), Duration::ZERO, "{second}");
            }
            if second % 300 == 0 {
                for _ in 0..60 {
                    let wait = place.spend_as_seated("s1", 8 * 1024, now);
                    assert_eq!(wait, Duration::ZERO, "{second}");
                }
            }
        }
    }

    /// Seats are free: whoever has said all that one may say joins again.
    #[test]
    fn somebody_who_joins_again_and_again_does_not_fill_the_disk() {
        let (hall, stop) = (hall(9, 9, 9), CancellationToken::new());
        let (place, now) = (hall.enter(from(1), &stop).expect("in"), Instant::now());
        // Of each seat what nobody has to wait for: three megabytes at once.
        let joins = |n: usize| {
            let seat = format!("s{n}");
            (0..6).all(|_| place.spend_as_seated(&seat, 512 * 1024, now) == Duration::ZERO)
        };
        let free = (0..2_000).take_while(|n| joins(*n)).count();
        assert!((700..800).contains(&free), "{free} seats said what one may, and no more");
        let other = hall.enter(from(2), &stop).expect("in");
        assert_eq!(
            other.spend_as_seated("other", 200, now),
            Duration::ZERO,
            "elsewhere nobody waits"
        );
        let here = hall.enter(IpAddr::from([127, 0, 0, 1]), &stop).expect("in");
        for n in 0..1_000 {
            here.spend_as_seated(&format!("h{n}"), 512 * 1024, now);
        }
        assert_eq!(here.spend_as_seated("h", 200, now), Duration::ZERO, "nor at this computer");
    }

    /// Eight hours behind one address: each tablet says so much a minute, in frames of four KB.
    #[test]
    fn nobody_waits_in_a_full_day_behind_one_address() {
        let check = |tablets: u32, a_minute: u32, what: &str| {
            let (hall, stop) = (hall(9, 9, 9), CancellationToken::new());
            let place = hall.enter(from(1), &stop).expect("in");
            let seats: Vec<_> = (0..tablets).map(|n| format!("s{n}")).collect();
            let begun = Instant::now();
            for minute in 0..8 * 60 {
                let now = begun + Duration::from_secs(minute * 60);
                for seat in &seats {
                    for _ in 0..a_minute / 4 {
                        let wait = place.spend_as_seated(seat, 3 * 1024, now);
                        assert_eq!(wait, Duration::ZERO, "{what}: {seat} in minute {minute}");
                    }
                }
            }
        };
        check(24, 240, "a circle of 24 that types for five hours without a rest");
        check(100, 64, "25 circles of four that write 2,000 words each and show ten photos");
    }

    #[test]
    fn a_full_hall_sends_out_a_stranger_of_whoever_holds_most() {
        let (hall, stop) = (hall(5, 10, 10), CancellationToken::new());
        let greedy: Vec<_> = (0..3).filter_map(|_| hall.enter(from(66), &stop)).collect();
        let family: Vec<_> = (1..4).filter_map(|n| hall.enter(from(n), &stop)).collect();
        assert_eq!(family.len(), 3, "a family finds the door open");
        assert!(greedy[0].out.is_cancelled(), "at the cost of the greedy one");
        assert!(family.iter().all(|place| !place.out.is_cancelled()), "and of nobody else");
        greedy[1..].iter().chain(&family).for_each(|place| place.is_in(true));
        assert!(hall.enter(from(9), &stop).is_none(), "when all have seats it is full");
    }
}
