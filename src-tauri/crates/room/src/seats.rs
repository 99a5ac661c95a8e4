//! Seats: a device takes one, comes back to it, and has to give it up when it is needed.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    CIRCLE_DEVICES, Change, CommandId, DESKS, DEVICES, Day, DeviceName, Role, SPARES, Seat, SeatId,
};
use protocol::view::{DeviceView, DoorView};
use protocol::{ErrorCode, HostFrame};

use crate::actor::Actor;
use crate::attempts::network;
use crate::batch::{Answer, Batch};
use crate::code::{hash, secret, spare_code};
use crate::publish::Seated;
use crate::session::{Face, Hand, SessionId, text_of};
use crate::view::when;

/// The most windows of one device; beyond them the oldest is let go.
const WINDOWS: usize = 8;
/// The most seats of one circle that are taken from one address: half of all, so that nobody who
/// joins again and again keeps the circle out. In a hall behind one box a table of eight, each with
/// a phone, a tablet and a laptop, has as many.
const FROM_ONE_ADDRESS: usize = CIRCLE_DEVICES as usize / 2;
/// How often a name is drawn that nobody has yet.
const DRAWS: usize = 64;

/// What is known of seats beside the day: who was here when, and from which something was done.
#[derive(Debug, Default)]
pub(crate) struct Seats {
    /// Those that were here since the host was opened, and when last.
    seen: BTreeMap<SeatId, DateTime<Utc>>,
    did: BTreeSet<SeatId>,
    /// From which address they were taken, since the host was opened.
    from: BTreeMap<SeatId, IpAddr>,
    /// The desks have to be told.
    pub(crate) is_new: bool,
}

impl Seats {
    pub(crate) fn new(did: BTreeSet<SeatId>) -> Self {
        Self { did, ..Self::default() }
    }

    /// Notes that something was done from a seat.
    pub(crate) fn does(&mut self, seat: &SeatId) {
        if !self.did.contains(seat) {
            self.did.insert(seat.clone());
        }
    }

    pub(crate) fn is_here(&mut self, seat: &SeatId, now: DateTime<Utc>) {
        self.is_new = true;
        self.seen.insert(seat.clone(), now);
    }

    /// Returns the seat that is given up for another: of a device that is not here and from which
    /// nothing was ever done, the one that has been away longest.
    fn to_give_up<'a>(
        &self,
        among: impl Iterator<Item = &'a Seat>,
        here: &BTreeSet<&SeatId>,
        now: DateTime<Utc>,
    ) -> Option<&'a SeatId> {
        self.longest_away(among.filter(|seat| !self.did.contains(&seat.id)), here, now)
    }

    /// Returns the seat of a device that is not here, the one that has been away longest.
    fn longest_away<'a>(
        &self,
        among: impl Iterator<Item = &'a Seat>,
        here: &BTreeSet<&SeatId>,
        now: DateTime<Utc>,
    ) -> Option<&'a SeatId> {
        let is_away = |seat: &&Seat| seat.since < now && !here.contains(&seat.id);
        let last = |seat: &&Seat| self.seen.get(&seat.id).copied().unwrap_or(seat.since);
        among.filter(is_away).min_by_key(last).map(|seat| &seat.id)
    }

    /// Tells whether a seat was taken from an address. This computer itself is not counted.
    fn is_from(&self, seat: &SeatId, peer: IpAddr) -> bool {
        !peer.to_canonical().is_loopback() && self.from.get(seat) == Some(&network(peer))
    }
}

/// Returns the circles and guests, the desks, the walls or the remotes: those that are counted
/// together.
fn are_counted_together(a: &Role, b: &Role) -> bool {
    a.circle().is_some() && b.circle().is_some() || a == b
}

impl Actor {
    /// Gives a device a new seat, or says why there is none.
    pub(crate) fn new_seat(
        &mut self,
        to: SessionId,
        role: Role,
        hand: Option<Hand>,
        batch: &mut Batch,
    ) {
        let now = self.clock.now();
        let Some(peer) = self.faces.get(&to).map(|face| face.peer) else { return };
        let mut changes = match self.room_for(&role, &batch.day, now, peer) {
            Ok(changes) => changes,
            Err(error) => return batch.answers.push(Answer::Refuse { to, error }),
        };
        if !self.attempts.may_sit(peer, now) {
            let error = ErrorCode::TooManyTries;
            return batch.answers.push(Answer::Refuse { to, error });
        }
        let id = unnamed(&batch.day);
        self.seats.from.retain(|seat, _| batch.day.seats.contains_key(seat));
        self.seats.from.insert(id.clone(), network(peer));
        // It says whose it is: the seat is named in the open, the rest never travels so.
        let token = format!("{}.{}", id.as_str(), secret());
        let token_hash = hash(&token);
        let seat = Seat { id: id.clone(), role: role.clone(), token_hash, since: now };
        let command = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
        changes.push(Change::SeatTaken { seat });
        let revision = batch.day.revision.next();
        batch.add(command, Some(id.clone()), now, revision, changes);
        let seated = Seated { seat: id, role, token: Some(token), have: None, hand };
        batch.answers.push(Answer::Seat { to, seated });
    }

    /// Returns the seats that are given up for one more of this role.
    fn room_for(
        &self,
        role: &Role,
        day: &Day,
        now: DateTime<Utc>,
        peer: IpAddr,
    ) -> Result<Vec<Change>, ErrorCode> {
        let here: BTreeSet<_> =
            self.faces.values().filter_map(Face::seat).map(|(seat, _)| seat).collect();
        let mut left = Vec::new();
        if let Some(circle) = role.circle() {
            let own = || day.seats.values().filter(|seat| seat.role.circle() == Some(circle));
            let near = || own().filter(|seat| self.seats.is_from(&seat.id, peer));
            if near().count() >= FROM_ONE_ADDRESS {
                // It has enough: whoever sits there makes room for themselves.
                let gone = self.seats.longest_away(near(), &here, now);
                left.push(gone.ok_or(ErrorCode::CircleFull)?.clone());
            } else if own().count() >= CIRCLE_DEVICES as usize {
                let gone = self.seats.to_give_up(own(), &here, now);
                left.push(gone.ok_or(ErrorCode::CircleFull)?.clone());
            }
        }
        let open = || day.seats.values().filter(|seat| seat.is_open());
        let like = || open().filter(|seat| are_counted_together(&seat.role, role));
        let most = match role {
            Role::Circle { .. } | Role::Guest { .. } => DEVICES,
            Role::Facilitator | Role::Wall | Role::Remote => DESKS,
            Role::Spare => SPARES,
        } as usize;
        if left.is_empty() && like().count() >= most {
            let gone = self.seats.to_give_up(like(), &here, now);
            left.push(gone.ok_or(ErrorCode::NoMoreDevices)?.clone());
        }
        Ok(left.into_iter().map(|seat| Change::SeatLeft { seat }).collect())
    }

    /// Tells a device that its seat is gone: it can join again.
    pub(crate) fn unseat(&mut self, seat: &SeatId, error: ErrorCode) {
        self.seats.is_new = true;
        let nobodys = self.shares.of_nobody();
        for face in self.faces.values_mut() {
            if face.seat().is_some_and(|(own, _)| own == seat) {
                face.sits(None, Arc::clone(&nobodys));
                face.send(&HostFrame::Refused { error });
            }
        }
    }

    /// Makes a new key for a role of which a device was taken out: it would be back with the old one.
    pub(crate) fn renew_key(&mut self, role: &Role) {
        match role {
            Role::Facilitator => self.keys.desk = secret(),
            Role::Wall => self.keys.wall = secret(),
            Role::Remote => self.keys.remote = secret(),
            Role::Spare => {
                self.keys.spare = spare_code();
                self.spare.is_new = true;
            }
            // They come with the room's key, which is the code's.
            Role::Circle { .. } | Role::Guest { .. } => return,
        }
        self.room.keys_are(&self.keys);
        self.dirty.presence(None);
    }

    /// Returns a device's seat as it is now that the batch is over in which the device came: others
    /// may have moved it or taken it away in the same moment, or nothing of it all was saved.
    pub(crate) fn as_it_is(&self, seated: Seated, is_saved: bool) -> Result<Seated, ErrorCode> {
        match self.day.seats.get(&seated.seat) {
            Some(seat) => Ok(Seated { role: seat.role.clone(), ..seated }),
            None if seated.token.is_some() && !is_saved => Err(ErrorCode::NotSaved),
            None if self.is_erased(&seated.seat) => Err(ErrorCode::Erased),
            None => Err(ErrorCode::UnknownSeat),
        }
    }

    fn is_erased(&self, seat: &SeatId) -> bool {
        self.day.joining.gone.iter().any(|gone| &gone.seat == seat)
    }

    /// Seats the windows of a device anew that has another role or circle now.
    pub(crate) fn seat_anew(&mut self, seat: &Seat) {
        let is_moved = |face: &Face| {
            face.seat().is_some_and(|(own, role)| own == &seat.id && role != &seat.role)
        };
        let moved = self.faces.iter().filter(|(_, face)| is_moved(face));
        for to in moved.map(|(id, _)| *id).collect::<Vec<_>>() {
            let (seat, role) = (seat.id.clone(), seat.role.clone());
            self.seat(to, Seated { seat, role, token: None, have: None, hand: None });
        }
    }

    /// Lets the oldest windows of a device go that has too many.
    pub(crate) fn close_windows(&mut self, seat: &SeatId) {
        let is_own = |face: &Face| face.seat().is_some_and(|(own, _)| own == seat);
        let own: Vec<_> =
            self.faces.iter().filter(|(_, face)| is_own(face)).map(|(id, _)| *id).collect();
        for id in own.iter().take(own.len().saturating_sub(WINDOWS)) {
            if let Some(face) = self.faces.get_mut(id) {
                face.is_lost = true;
            }
        }
    }

    /// Lets a device show its name.
    pub(crate) fn identify(&mut self, seat: &SeatId) {
        for face in self.faces.values_mut() {
            if face.seat().is_some_and(|(own, _)| own == seat) {
                face.send(&HostFrame::ShowName);
            }
        }
    }

    pub(crate) fn door_view(&mut self) -> DoorView {
        let (wrong_codes, wrong_from) = self.attempts.told(self.clock.now());
        let here: BTreeSet<_> =
            self.faces.values().filter_map(Face::seat).map(|(seat, _)| seat).collect();
        let mut seats: Vec<_> = self.day.seats.values().filter(|seat| seat.is_open()).collect();
        seats.sort_by_key(|seat| seat.since);
        let devices = seats.into_iter().map(|seat| DeviceView {
            seat: seat.id.clone(),
            name: DeviceName::of(&seat.id),
            role: seat.role.clone(),
            is_here: here.contains(&seat.id),
            since: when(seat.since),
        });
        DoorView { devices: devices.collect(), wrong_codes, wrong_from }
    }

    /// Tells the desks who is in, when it is anything new.
    pub(crate) fn tell_door(&mut self) {
        if !std::mem::take(&mut self.seats.is_new) {
            return;
        }
        let view = Box::new(self.door_view());
        // As long as codes were wrong lately, it is anything new every second.
        self.seats.is_new = view.wrong_codes > 0;
        self.send_to_role(&Role::Facilitator, &text_of(&HostFrame::Door { view }));
    }
}

/// Returns the id of a new seat whose name nobody has yet.
fn unnamed(day: &Day) -> SeatId {
    let draw = || SeatId::new(secret()).expect("BUG: hexadecimal digits are an id");
    let taken: BTreeSet<_> = day.seats.keys().map(DeviceName::of).collect();
    let is_free = |id: &SeatId| !taken.contains(&DeviceName::of(id));
    (0..DRAWS).map(|_| draw()).find(is_free).unwrap_or_else(draw)
}

#[cfg(test)]
mod tests {
    use domain::CircleId;

    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_764_756_000 + second, 0).expect("a time")
    }

    fn seat(id: &str, since: i64) -> Seat {
        let circle = CircleId::new("amara").expect("an id");
        Seat {
            id: SeatId::new(id).expect("an id"),
            role: Role::Circle { circle },
            token_hash: String::new(),
            since: at(since),
        }
    }

    #[test]
    fn a_seat_is_given_up_that_is_away_longest_and_from_which_nothing_was_done() {
        let all =
            [seat("wrote", 0), seat("away", 1), seat("long", 2), seat("here", 3), seat("new", 9)];
        let mut seats = Seats::default();
        seats.does(&all[0].id);
        seats.is_here(&all[1].id, at(8));
        let here = BTreeSet::from([&all[3].id]);
        let gone = |seats: &Seats, among: &[&Seat]| {
            seats.to_give_up(among.iter().copied(), &here, at(9)).map(|id| id.as_str().to_owned())
        };
        let [wrote, away, long, here_now, new] = &all;
        assert_eq!(gone(&seats, &[wrote, away, long, here_now, new]).as_deref(), Some("long"));
        assert_eq!(gone(&seats, &[wrote, away, here_now, new]).as_deref(), Some("away"));
        assert_eq!(gone(&seats, &[wrote, here_now, new]), None, "nobody else has to go");
    }
}
