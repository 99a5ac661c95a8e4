//! What one batch of messages comes to, before it is saved.

use chrono::{DateTime, Utc};
use domain::{
    Change, CircleId, Command, CommandId, Day, Fresh, Moment, Noted, Revision, Role, Seat, SeatId,
    apply_all, decide, noted,
};
use protocol::view::HostingSeen;
use protocol::{
    ClientFrame, ErrorCode, Followed, HostFrame, LockWish, Outcome, PaperRequest, VERSION,
};
use store::Commit;

use crate::actor::Actor;
use crate::claim::Secret;
use crate::clock::offset_of;
use crate::code::{is_same, join_code, room_key, secret};
use crate::erasing::Erasing;
use crate::forms::{FormPart, FormRead};
use crate::hosting::{in_common, is_heard_when_over, is_laptop};
use crate::money::Touched;
use crate::pictures::{LookedAt, PartSaid, told_back};
use crate::printing::Pressed;
use crate::publish::Seated;
use crate::rights::may_say;
use crate::session::{Hand, SessionId};

/// What a face hears once the batch is saved.
#[derive(Debug)]
pub(crate) enum Answer {
    Reply {
        to: SessionId,
        id: CommandId,
        outcome: Outcome,
        needs_saving: bool,
    },
    Refuse {
        to: SessionId,
        error: ErrorCode,
    },
    Cards {
        to: SessionId,
    },
    /// Another laptop has taken over.
    Over {
        to: SessionId,
    },
    Seat {
        to: SessionId,
        seated: Seated,
    },
    NoPicture {
        to: SessionId,
        hash: String,
    },
}

/// Something large that a face brings or wants, beside the day itself.
#[derive(Debug)]
pub(crate) struct Ask {
    pub(crate) from: SessionId,
    pub(crate) wish: Wish,
    pub(crate) hand: Option<Hand>,
}

/// What it is.
#[derive(Debug)]
pub(crate) enum Wish {
    KeepPart(PartSaid),
    FormPart(FormPart),
    Picture {
        hash: String,
        offset: u32,
    },
    History,
    Accesses,
    WhatGoes {
        circle: CircleId,
    },
    WhoSees {
        circle: CircleId,
    },
    HelpWithFault {
        id: CommandId,
    },
    PlanAt {
        revision: Revision,
    },
    /// As the day is when all that was said before it is saved.
    Print {
        id: CommandId,
        paper: Box<PaperRequest>,
    },
    CancelPrint {
        id: CommandId,
    },
    Copies,
    BringBack {
        id: CommandId,
        copy: String,
        circle: CircleId,
    },
    /// A spare laptop's: what it has, and where it would be found.
    Follow {
        have: Option<Followed>,
        addresses: Vec<String>,
    },
    Copy {
        offset: u32,
    },
    Followed {
        has: Followed,
    },
    Lock {
        id: CommandId,
        wish: Box<LockWish>,
    },
}

/// The day as it will be when the batch is saved, and what has to be saved for it.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) day: Day,
    pub(crate) commits: Vec<Commit>,
    pub(crate) answers: Vec<Answer>,
    /// Served when the batch is saved and answered.
    pub(crate) asks: Vec<Ask>,
    pub(crate) looked_at: Vec<LookedAt>,
    /// Forms that were looked at.
    pub(crate) forms: Vec<FormRead>,
    /// Papers that are made.
    pub(crate) pressed: Vec<Pressed>,
    /// Whose money it changes, once it is saved.
    pub(crate) touched: Touched,
    /// What its changes mean for the log of who saw what.
    pub(crate) noted: Vec<Noted>,
    /// Who is deleted for good by it, for the certificate.
    pub(crate) erasing: Vec<Erasing>,
    /// Devices were taken out that would be back with a key of such a role.
    pub(crate) unkeyed: Vec<Role>,
    /// Of what was long: free again when the batch is saved and answered.
    hands: Vec<Hand>,
}

impl Batch {
    pub(crate) fn of(day: &Day) -> Self {
        let (commits, answers, asks, looked_at, pressed) = (vec![], vec![], vec![], vec![], vec![]);
        let (day, touched) = (day.clone(), Touched::default());
        let (forms, hands, noted, erasing) = (vec![], vec![], vec![], vec![]);
        let unkeyed = vec![];
        Self {
            day,
            commits,
            answers,
            asks,
            looked_at,
            forms,
            pressed,
            touched,
            noted,
            erasing,
            unkeyed,
            hands,
        }
    }

    pub(crate) fn add(
        &mut self,
        id: CommandId,
        seat: Option<SeatId>,
        at: DateTime<Utc>,
        revision: Revision,
        changes: Vec<Change>,
    ) {
        self.noted.extend(noted(&self.day, seat.as_ref(), &changes));
        apply_all(&mut self.day, revision, &changes);
        self.commits.push(Commit { id, seat, at, revision, changes });
    }
}

/// What a face says of itself.
struct Hello {
    circle: Option<CircleId>,
    have: Option<Revision>,
    hosting: Option<HostingSeen>,
    hand: Option<Hand>,
}

impl Actor {
    /// Takes one frame of one face.
    pub(crate) fn hear(
        &mut self,
        id: SessionId,
        frame: ClientFrame,
        hand: Option<Hand>,
        batch: &mut Batch,
    ) {
        // What others have just done to its seat counts, though the face does not know of it yet.
        let role = self.seat_in(id, &batch.day).map(|seat| &seat.role);
        if !may_say(role, &frame) {
            return turn_down(id, frame, ErrorCode::NotAllowed, batch);
        }
        if batch.day.hosting.is_over.is_some() && !is_heard_when_over(&frame) {
            return turn_down(id, frame, ErrorCode::TakenOver, batch);
        }
        match frame {
            ClientFrame::Hello { version, circle, have, hosting, life } => {
                if version != VERSION {
                    batch.answers.push(Answer::Refuse { to: id, error: ErrorCode::StalePage });
                    return;
                }
                // What it has of another life of this event is not what is here.
                let have = have.filter(|_| life == self.life);
                self.greet(id, Hello { circle, have, hosting, hand }, batch);
            }
            ClientFrame::Command { id: command, command: what } => {
                batch.hands.extend(hand);
                let outcome = self.command(id, &command, &what, batch);
                // A no, too, may come of what others do in this batch.
                let needs_saving = !matches!(outcome, Outcome::Failed { .. });
                batch.answers.push(Answer::Reply { to: id, id: command, outcome, needs_saving });
            }
            ClientFrame::Presence { worksheet, record } => {
                let Some(face) = self.faces.get_mut(&id) else { return };
                if face.worksheet != worksheet || face.record != record {
                    (face.worksheet, face.record) = (worksheet, record);
                    let circle = face.circle().cloned();
                    self.dirty.presence(circle.as_ref());
                }
            }
            ClientFrame::Print { id: command, paper } => {
                let wish = Wish::Print { id: command, paper: Box::new(paper) };
                batch.asks.push(Ask { from: id, wish, hand });
            }
            ClientFrame::PicturePart { hash, kind, size, offset, data } => {
                let said = PartSaid { hash, kind, size, offset, data };
                batch.asks.push(Ask { from: id, wish: Wish::KeepPart(said), hand });
            }
            ClientFrame::WantPicture { hash, offset } => {
                batch.asks.push(Ask { from: id, wish: Wish::Picture { hash, offset }, hand });
            }
            ClientFrame::FormPart { id: command, form, name, size, offset, data } => {
                let said = FormPart { id: command, form, name, size, offset, data };
                batch.asks.push(Ask { from: id, wish: Wish::FormPart(said), hand });
            }
            ClientFrame::History => {
                batch.asks.push(Ask { from: id, wish: Wish::History, hand });
            }
            ClientFrame::Accesses => {
                batch.asks.push(Ask { from: id, wish: Wish::Accesses, hand });
            }
            ClientFrame::HelpWithFault { id: command } => {
                let wish = Wish::HelpWithFault { id: command };
                batch.asks.push(Ask { from: id, wish, hand });
            }
            ClientFrame::WhoSees { circle } => {
                batch.asks.push(Ask { from: id, wish: Wish::WhoSees { circle }, hand });
            }
            ClientFrame::WhatGoes { circle } => {
                batch.asks.push(Ask { from: id, wish: Wish::WhatGoes { circle }, hand });
            }
            ClientFrame::PlanAt { revision } => {
                batch.asks.push(Ask { from: id, wish: Wish::PlanAt { revision }, hand });
            }
            ClientFrame::WallPages { pages } => {
                let Some(face) = self.faces.get_mut(&id) else { return };
                if face.wall_pages != pages {
                    face.wall_pages = pages;
                    self.dirty.presence(None);
                }
            }
            ClientFrame::CancelPrint { id: command } => {
                batch.asks.push(Ask { from: id, wish: Wish::CancelPrint { id: command }, hand });
            }
            ClientFrame::Copies => batch.asks.push(Ask { from: id, wish: Wish::Copies, hand }),
            ClientFrame::BringBack { id: command, copy, circle } => {
                let wish = Wish::BringBack { id: command, copy, circle };
                batch.asks.push(Ask { from: id, wish, hand });
            }
            ClientFrame::Follow { have, addresses } => {
                batch.asks.push(Ask { from: id, wish: Wish::Follow { have, addresses }, hand });
            }
            ClientFrame::WantCopy { offset } => {
                batch.asks.push(Ask { from: id, wish: Wish::Copy { offset }, hand });
            }
            ClientFrame::Followed { has } => {
                batch.asks.push(Ask { from: id, wish: Wish::Followed { has }, hand });
            }
            ClientFrame::Lock { id: command, wish } => {
                let wish = Wish::Lock { id: command, wish: Box::new(wish) };
                batch.asks.push(Ask { from: id, wish, hand });
            }
            ClientFrame::Identify { seat } => self.identify(&seat),
            ClientFrame::HostOn { id: command } => {
                let outcome = self.host_on(id, batch);
                batch.answers.push(Answer::Reply {
                    to: id,
                    id: command,
                    outcome,
                    needs_saving: true,
                });
            }
            ClientFrame::LookAtNetwork => self.look_at_network(id),
            ClientFrame::Ping => {
                let now = self.now_text();
                self.send(id, &HostFrame::Pong { now });
            }
        }
    }

    /// Returns the seat of a face as it will be when the batch is saved.
    fn seat_in<'a>(&self, id: SessionId, day: &'a Day) -> Option<&'a Seat> {
        day.seats.get(&self.faces.get(&id)?.seat()?.0)
    }

    fn command(
        &self,
        id: SessionId,
        command: &CommandId,
        what: &Command,
        batch: &mut Batch,
    ) -> Outcome {
        let Some(Seat { id: seat, role, .. }) = self.seat_in(id, &batch.day).cloned() else {
            return Outcome::Failed { error: ErrorCode::NotAllowed };
        };
        let in_batch = batch.commits.iter().find(|c| &c.id == command).map(|c| c.revision);
        if let Some(revision) = self.commands.get(command).copied().or(in_batch) {
            return Outcome::Saved { revision };
        }
        let (now, code, key) = (self.clock.now(), join_code(), room_key());
        let fresh = Fresh { code: &code, key: &key };
        let moment = Moment { now, fresh, seat: Some(&seat), offset: offset_of(now) };
        match decide(&batch.day, &role, command, what, moment) {
            Ok(decision) => {
                // One that changes nothing is kept too: sent again later, it must not begin to.
                let revision = decision.revision;
                batch.erasing.extend(self.erasing_of(&batch.day, id, what));
                let mut changes = decision.changes;
                if let Command::RemoveDevice { seat, .. } = what {
                    let role = batch.day.seats.get(seat).map(|seat| seat.role.clone());
                    if role == Some(Role::Spare) {
                        // What it knows of the event is not to move this laptop later.
                        let hosting = batch.day.hosting.renewed(secret());
                        changes.push(Change::HostingChanged { hosting });
                    }
                    batch.unkeyed.extend(role);
                }
                batch.add(command.clone(), Some(seat), now, revision, changes);
                Outcome::Saved { revision }
            }
            Err(rejection) => Outcome::Rejected { rejection },
        }
    }

    /// Finds the seat of a device, gives it a new one, or says why not.
    fn greet(&mut self, to: SessionId, hello: Hello, batch: &mut Batch) {
        let Some(face) = self.faces.get(&to) else { return };
        let shown = face.shown.clone();
        // The seat that it has, or of which it showed the token.
        let own = face.seat().and_then(|(seat, _)| batch.day.seats.get(seat));
        let own = own.or_else(|| shown_seat(&shown, &batch.day));
        if let Some(seat) = own.filter(|seat| fits(&seat.role, hello.circle.as_ref())) {
            let (seat, role) = (seat.id.clone(), seat.role.clone());
            self.hear_of_others(hello.hosting.as_ref(), &[], batch);
            if !self.may_stay(to, &role, &batch.day) {
                return batch.answers.push(Answer::Over { to });
            }
            let have = in_common(&batch.day.hosting, hello.hosting.as_ref(), hello.have);
            let seated = Seated { seat, role, token: None, have, hand: hello.hand };
            batch.answers.push(Answer::Seat { to, seated });
            return;
        }
        // Whoever sits already goes nowhere else on the same line, whatever it was opened with.
        if face.seat().is_some_and(|(seat, _)| batch.day.seats.contains_key(seat)) {
            return batch.answers.push(Answer::Refuse { to, error: ErrorCode::NotAllowed });
        }
        if is_laptop(&shown, &batch.day) {
            return self.hear_laptop(to, hello.hosting.as_ref(), batch);
        }
        match self.role_for(&shown, hello.circle.as_ref(), &batch.day) {
            Ok(Some(role)) if !self.may_stay(to, &role, &batch.day) => {
                batch.answers.push(Answer::Over { to });
            }
            Ok(Some(role)) => self.new_seat(to, role, hello.hand, batch),
            Ok(None) => batch.answers.push(Answer::Cards { to }),
            Err(error) => batch.answers.push(Answer::Refuse { to, error }),
        }
    }

    /// Tells whether somebody with this role stays, or has to go to the laptop that took over.
    fn may_stay(&self, who: SessionId, role: &Role, day: &Day) -> bool {
        let face = self.faces.get(&who);
        let stays = face.is_some_and(|face| Self::stays_when_over(face, role));
        day.hosting.is_over.is_none() || stays
    }

    /// Returns the role that a key or the room's key gives; nothing when a circle has yet to be
    /// chosen. What was right when the line was opened may be over by now.
    fn role_for(
        &self,
        shown: &Secret,
        circle: Option<&CircleId>,
        day: &Day,
    ) -> Result<Option<Role>, ErrorCode> {
        match shown {
            Secret::Seat { seat, .. } if day.joining.gone.iter().any(|gone| &gone.seat == seat) => {
                Err(ErrorCode::Erased)
            }
            Secret::Seat { .. } => Err(ErrorCode::UnknownSeat),
            // A code opens a line as the room's key does.
            Secret::Code(_) => Err(ErrorCode::WrongCode),
            Secret::Key(key) => {
                let found = self.keys.known().into_iter().find(|(known, _)| is_same(key, known));
                found.map(|(_, role)| Some(role)).ok_or(ErrorCode::WrongKey)
            }
            Secret::Room(key) if day.joining.is_locked || !is_same(key, &day.joining.key) => {
                Err(no_longer(day))
            }
            Secret::Room(_) => {
                let Some(circle) = circle else { return Ok(None) };
                day.circle(circle).map_err(|_| ErrorCode::NoSuchCircle)?;
                Ok(Some(Role::Circle { circle: circle.clone() }))
            }
        }
    }
}

/// Returns why a line that the room's key opened gives nobody a seat.
fn no_longer(day: &Day) -> ErrorCode {
    if day.joining.is_locked { ErrorCode::JoiningClosed } else { ErrorCode::OldLink }
}

/// Returns the seat of which somebody knows the token.
fn shown_seat<'a>(shown: &Secret, day: &'a Day) -> Option<&'a Seat> {
    let Secret::Seat { seat, token_hash } = shown else { return None };
    day.seats.get(seat).filter(|seat| seat.is_open() && &seat.token_hash == token_hash)
}

/// Tells whether a seat is one of the circle that an address asks for.
fn fits(role: &Role, asked: Option<&CircleId>) -> bool {
    match role {
        Role::Circle { circle } | Role::Guest { circle } => asked.is_none_or(|id| id == circle),
        Role::Facilitator | Role::Wall | Role::Remote | Role::Spare => asked.is_none(),
    }
}

/// Says no to whoever may not say this, in the way that a face understands.
fn turn_down(to: SessionId, frame: ClientFrame, error: ErrorCode, batch: &mut Batch) {
    match frame {
        ClientFrame::Command { id, .. }
        | ClientFrame::Print { id, .. }
        | ClientFrame::FormPart { id, .. }
        | ClientFrame::BringBack { id, .. }
        | ClientFrame::HelpWithFault { id }
        | ClientFrame::HostOn { id }
        | ClientFrame::Lock { id, .. }
        | ClientFrame::CancelPrint { id } => {
            let outcome = Outcome::Failed { error };
            batch.answers.push(Answer::Reply { to, id, outcome, needs_saving: false });
        }
        ClientFrame::PicturePart { hash, .. } | ClientFrame::WantPicture { hash, .. } => {
            batch.answers.push(Answer::NoPicture { to, hash: told_back(hash) });
        }
        ClientFrame::History
        | ClientFrame::PlanAt { .. }
        | ClientFrame::Copies
        | ClientFrame::Accesses
        | ClientFrame::WhatGoes { .. }
        | ClientFrame::WhoSees { .. }
        | ClientFrame::Identify { .. }
        | ClientFrame::LookAtNetwork
        | ClientFrame::Follow { .. }
        | ClientFrame::WantCopy { .. }
        | ClientFrame::Followed { .. } => {
            batch.answers.push(Answer::Refuse { to, error });
        }
        // Hints: a face that may not give them is not told.
        ClientFrame::Presence { .. } | ClientFrame::WallPages { .. } => {}
        ClientFrame::Hello { .. } | ClientFrame::Ping => {}
    }
}
