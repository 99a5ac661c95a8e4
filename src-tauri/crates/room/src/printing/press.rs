//! The press: who may have which paper, whose turn it is, and what is let be.

use std::cell::Cell;
use std::collections::VecDeque;

use domain::{About, CircleId, CommandId, Deed, Noted, PaperKind, Reader, Rejection, Role, may};
use protocol::{ErrorCode, HostFrame, Outcome, PaperRequest};
use store::PictureId;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use super::{NotPrinted, Printed, Stock, archive, is_each, make_paper, names};
use crate::actor::{Actor, Message};
use crate::code::secret;
use crate::papers::{PaperFile, Whose, path_of};
use crate::session::SessionId;

/// How many papers are made at once.
const AT_ONCE: usize = 2;
/// How many of them are of circles: one place is always the desk's, however long theirs take.
const OF_CIRCLES: usize = 1;
/// How many papers one face may have on the press and waiting for it.
const OF_ONE_FACE: usize = 4;
/// How many one circle may, on however many devices.
const OF_ONE_CIRCLE: usize = 8;

/// Which paper of which face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Job {
    face: SessionId,
    id: CommandId,
}

/// A file with how many pages it has and what should be known of it, or why there is none.
type Made = Result<(PaperFile, usize, Vec<domain::PaperWarning>), NotPrinted>;

/// A paper that was made, or why it was not.
#[derive(Debug)]
pub(crate) struct Pressed {
    job: Job,
    made: Made,
}

/// What is being made, and what waits.
#[derive(Debug, Default)]
pub(crate) struct Press {
    waiting: VecDeque<Wanted>,
    running: Vec<(Job, Whose, CancellationToken)>,
    /// What each that is being made means for the log.
    noted: Vec<(Job, Vec<Noted>)>,
}

#[derive(Debug)]
struct Wanted {
    job: Job,
    whose: Whose,
    paper: PaperRequest,
}

impl Press {
    fn count_of(&self, face: SessionId) -> usize {
        let waiting = self.waiting.iter().filter(|wanted| wanted.job.face == face).count();
        waiting + self.running.iter().filter(|(job, ..)| job.face == face).count()
    }

    /// Tells whether a circle has as many as it may.
    fn is_full_for(&self, whose: &Whose) -> bool {
        let waiting = self.waiting.iter().filter(|wanted| wanted.whose == *whose).count();
        let running = self.running.iter().filter(|(_, of, _)| of == whose).count();
        match whose {
            Whose::Desk => false,
            Whose::Circle(_) => waiting + running >= OF_ONE_CIRCLE,
        }
    }

    /// Tells whether it is being made or waits, or is about to be let be.
    fn has(&self, job: &Job) -> bool {
        let is_on = self.running.iter().any(|(on, ..)| on == job);
        is_on || self.waiting.iter().any(|wanted| &wanted.job == job)
    }

    /// Takes what is next; the desk's comes before what circles want for themselves.
    fn next(&mut self) -> Option<Wanted> {
        if self.running.len() >= AT_ONCE {
            return None;
        }
        let of_desk = self.waiting.iter().position(|wanted| wanted.whose == Whose::Desk);
        let of_circles = self.running.iter().filter(|(_, whose, _)| *whose != Whose::Desk).count();
        let of_circle = (of_circles < OF_CIRCLES).then_some(0);
        self.waiting.remove(of_desk.or(of_circle)?)
    }

    /// Returns what is being made or waits, and has something of a circle in it or of everybody.
    fn about(&self, circle: &CircleId) -> Vec<Job> {
        let waiting = self.waiting.iter();
        let waiting =
            waiting.filter(|wanted| wanted.paper.circle.as_ref().is_none_or(|of| of == circle));
        let is_in = |noted: &Noted| noted.circle.as_ref().is_none_or(|of| of == circle);
        let running = self.noted.iter().filter(|(_, noted)| noted.iter().any(&is_in));
        let waiting = waiting.map(|wanted| wanted.job.clone());
        waiting.chain(running.map(|(job, _)| job.clone())).collect()
    }

    /// Lets the papers be that are meant, and tells whether there were any.
    fn stop(&mut self, is_meant: impl Fn(&Job) -> bool) -> bool {
        let before = self.waiting.len();
        self.waiting.retain(|wanted| !is_meant(&wanted.job));
        let mut is_any = self.waiting.len() < before;
        for (_, _, stop) in self.running.iter().filter(|(job, ..)| is_meant(job)) {
            is_any |= !stop.is_cancelled();
            stop.cancel();
        }
        is_any
    }
}

/// Says what kind of deed it is to have this paper made: a circle's own, or the organiser's.
pub(crate) fn deed_of(paper: &PaperRequest) -> Deed<'_> {
    let is_of_the_desk = match paper.kind {
        PaperKind::JoiningCards | PaperKind::NameCards | PaperKind::OwnForm => true,
        PaperKind::OutcomeSummary
        | PaperKind::Pack
        | PaperKind::Profile
        | PaperKind::Week
        | PaperKind::Support
        | PaperKind::Money
        | PaperKind::Outcomes
        | PaperKind::ActionPlan
        | PaperKind::Objectives
        | PaperKind::DecisionAgreement
        | PaperKind::CommunicationChart
        | PaperKind::RelationshipCircle
        | PaperKind::Path
        | PaperKind::Map
        | PaperKind::SupportPlan
        | PaperKind::EhcPlan
        | PaperKind::AccessLog
        | PaperKind::Actions
        | PaperKind::RunSheet
        | PaperKind::BlankSheets
        | PaperKind::Attendance
        | PaperKind::PlannedActual
        | PaperKind::RollUp
        | PaperKind::DoorSign
        | PaperKind::Timing => paper.kind.about() == About::Event,
    };
    match &paper.circle {
        Some(circle) if !is_of_the_desk && paper.choice.reader == Reader::Family => {
            Deed::PrintOwn(circle)
        }
        Some(_) | None => Deed::Print,
    }
}

fn whose(role: &Role) -> Whose {
    match role {
        Role::Circle { circle } | Role::Guest { circle } => Whose::Circle(circle.clone()),
        Role::Facilitator | Role::Wall | Role::Remote | Role::Spare => Whose::Desk,
    }
}

impl Actor {
    /// Puts a paper on the press, or says why not; the reply comes when it is made, and the room goes
    /// on meanwhile.
    pub(crate) fn print(&mut self, to: SessionId, id: CommandId, paper: PaperRequest) {
        let role = self.faces.get(&to).and_then(|face| face.role());
        let Some(role) = role.filter(|role| may(*role, deed_of(&paper))) else {
            return self.say_failed(to, id, ErrorCode::NotAllowed);
        };
        let (whose, job) = (whose(role), Job { face: to, id });
        if self.press.has(&job) {
            // Sent again: there is one answer to both.
            return;
        }
        if self.press.count_of(to) >= OF_ONE_FACE || self.press.is_full_for(&whose) {
            return self.say_failed(to, job.id, ErrorCode::NoPaper);
        }
        self.press.waiting.push_back(Wanted { job, whose, paper });
        self.press_on();
    }

    /// Lets a paper of this face be.
    pub(crate) fn cancel_print(&mut self, from: SessionId, id: CommandId) {
        let meant = Job { face: from, id };
        if self.press.stop(|job| *job == meant) {
            self.say_failed(from, meant.id, ErrorCode::Cancelled);
        }
    }

    /// Lets all papers be that a face has not got: it is gone.
    pub(crate) fn cancel_prints_of(&mut self, face: SessionId) {
        self.press.stop(|job| job.face == face);
    }

    /// Lets all papers be that have something of a circle in them, and those of everybody: it was
    /// deleted. Those that wait to be fetched go as well.
    pub(crate) fn stop_papers_of(&mut self, circle: &CircleId) {
        for job in self.press.about(circle) {
            if self.press.stop(|one| *one == job) {
                self.say_failed(job.face, job.id, ErrorCode::Cancelled);
            }
        }
        let papers = self.room.papers.lock();
        papers.expect("BUG: nobody panics with the papers in hand").forget(circle);
    }

    /// Notes the papers that were made: it is in the log before anybody can fetch them.
    pub(crate) fn note_pressed(&mut self, all: &[Pressed]) {
        for Pressed { job, made } in all {
            let place = self.press.noted.iter().position(|(of, _)| of == job);
            let noted = place.map(|place| self.press.noted.swap_remove(place).1);
            let is_wanted =
                |(on, _, stop): &(Job, Whose, CancellationToken)| on == job && !stop.is_cancelled();
            if let (Some(noted), Ok((_, _, warnings))) = (noted, made)
                && self.press.running.iter().any(is_wanted)
            {
                self.note_paper(noted, warnings);
            }
        }
    }

    /// Keeps a paper that was made until it is fetched, says where, and begins the next.
    pub(crate) fn take_from_press(&mut self, Pressed { job, made }: Pressed) {
        let at = self.press.running.iter().position(|(on, ..)| *on == job);
        let Some(at) = at else { return };
        let (Job { face, id }, whose, stop) = self.press.running.swap_remove(at);
        // It was said already that it was let be.
        if !stop.is_cancelled() {
            match made {
                Ok((file, pages, warnings)) => {
                    let (key, name) = (secret(), file.name.clone());
                    let path = path_of(&key);
                    let papers = self.room.papers.lock();
                    papers.expect("BUG: nobody panics with the papers in hand").keep(
                        key,
                        whose,
                        file,
                        self.clock.now(),
                    );
                    let pages = u32::try_from(pages).unwrap_or(u32::MAX);
                    let outcome = Outcome::Printed { path, name, pages, warnings };
                    self.send(face, &HostFrame::Reply { id, outcome });
                }
                Err(NotPrinted::Rejected(rejection)) => self.say_no(face, id, rejection),
                Err(NotPrinted::Failed) => self.say_failed(face, id, ErrorCode::NoPaper),
                Err(NotPrinted::Cancelled) => self.say_failed(face, id, ErrorCode::Cancelled),
            }
        }
        self.press_on();
    }

    /// Begins what there is room for.
    fn press_on(&mut self) {
        if self.room.stop.is_cancelled() {
            return;
        }
        while let Some(Wanted { job, whose, paper }) = self.press.next() {
            let Some(face) = self.faces.get(&job.face) else { continue };
            let (day, now, stop) =
                (self.day.clone(), self.clock.now(), self.room.stop.child_token());
            let (outbox, address) = (face.outbox(), self.addresses.first().cloned());
            let room = self.room.clone();
            let noted = self.noted_of(job.face, &paper);
            let is_of_a_desk = matches!(whose, Whose::Desk);
            self.press.noted.push((job.clone(), noted));
            self.press.running.push((job.clone(), whose, stop.clone()));
            self.room.tasks.spawn_blocking(move || {
                let mut turn = Turn { room: room.clone(), pressed: Some((job, None)) };
                let id = turn.id();
                let told = Cell::new(None);
                let goes_on = |done, of| {
                    if of > 1 && !stop.is_cancelled() && told.replace(Some(done)) != Some(done) {
                        let [done, of] = [done, of].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
                        outbox.send(&HostFrame::PrintProgress { id: id.clone(), done, of }, None);
                    }
                    !stop.is_cancelled()
                };
                let photo = |wanted: &PictureId| {
                    let (answer, photo) = oneshot::channel();
                    room.tell(Message::Photo { wanted: wanted.clone(), answer });
                    photo.blocking_recv().ok().flatten()
                };
                let form = |hash: &str| {
                    let (answer, file) = oneshot::channel();
                    room.tell(Message::FormFile { hash: hash.to_owned(), answer });
                    file.blocking_recv().ok().flatten()
                };
                let accesses = |circle: &CircleId| {
                    let (answer, lines) = oneshot::channel();
                    room.tell(Message::AccessesOf { circle: circle.clone(), answer });
                    let mut lines = lines.blocking_recv().unwrap_or_default();
                    // On paper too a desk reads of a log no more than on its screen.
                    lines.retain(|line| !is_of_a_desk || line.did.is_told_to_the_desk());
                    lines
                };
                let (address, symbols) = (address.as_deref(), room.symbols);
                let (photo, form, accesses) = (&photo, &form, &accesses);
                let stock = Stock { day: &day, address, symbols, photo, form, accesses, now };
                turn.is_made(one_file(&paper, &stock, &goes_on));
            });
        }
    }

    pub(crate) fn say_failed(&mut self, to: SessionId, id: CommandId, error: ErrorCode) {
        self.send(to, &HostFrame::Reply { id, outcome: Outcome::Failed { error } });
    }

    pub(crate) fn say_no(&mut self, to: SessionId, id: CommandId, rejection: Rejection) {
        self.send(to, &HostFrame::Reply { id, outcome: Outcome::Rejected { rejection } });
    }
}

/// A place on the press; given back whatever becomes of the paper.
struct Turn {
    room: crate::Room,
    pressed: Option<(Job, Option<Made>)>,
}

impl Turn {
    fn id(&self) -> CommandId {
        let (job, _) = self.pressed.as_ref().expect("BUG: nobody has given the place back yet");
        job.id.clone()
    }

    fn is_made(&mut self, made: Made) {
        if let Some((_, kept)) = &mut self.pressed {
            *kept = Some(made);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some((job, made)) = self.pressed.take() else { return };
        // Nothing was made when making it ended in a broken belief of ours, which the log has.
        let made = made.unwrap_or(Err(NotPrinted::Failed));
        self.room.tell(Message::Pressed(Pressed { job, made }));
    }
}

/// Makes one file of what somebody wants: a paper, or all of them in an archive.
fn one_file(
    paper: &PaperRequest,
    stock: &Stock<'_>,
    goes_on: &dyn Fn(usize, usize) -> bool,
) -> Made {
    let Printed { mut files, pages, warnings } = make_paper(paper, stock, goes_on)?;
    if !is_each(paper) {
        let file = files.pop().expect("BUG: what was made is there");
        return Ok((file, pages, warnings));
    }
    let bytes = archive(&files).map_err(|error| {
        tracing::error!(%error, "papers could not be packed together");
        NotPrinted::Failed
    })?;
    let first = files.first().map(|file| file.name.as_str()).unwrap_or_default();
    let name = names::of_archive(&stock.day.event.title, first);
    Ok((PaperFile { name, bytes: bytes.into() }, pages, warnings))
}

#[cfg(test)]
mod tests {
    use domain::{PackChoice, PaperFormat};

    use super::*;

    fn circle(id: &str) -> CircleId {
        CircleId::new(id).expect("an id")
    }

    fn paper(kind: PaperKind, of: Option<&str>, reader: Reader) -> PaperRequest {
        PaperRequest {
            kind,
            circle: of.map(circle),
            language: "en".to_owned(),
            format: PaperFormat::Pdf,
            choice: PackChoice::usual(reader),
            was_asked: true,
            each: true,
            form: None,
        }
    }

    #[test]
    fn a_circle_may_have_its_own_pages_for_itself_and_no_others() {
        let roles = [Role::Facilitator, Role::Circle { circle: circle("amara") }, Role::Wall];
        let check = |kind, of, reader, expected: [bool; 3]| {
            let paper = paper(kind, of, reader);
            let found = roles.each_ref().map(|role| may(role, deed_of(&paper)));
            assert_eq!(found, expected, "{kind:?} {of:?} {reader:?}");
        };
        let (own, desk_only) = ([true, true, false], [true, false, false]);
        for kind in [PaperKind::Pack, PaperKind::OutcomeSummary, PaperKind::EhcPlan] {
            check(kind, Some("amara"), Reader::Family, own);
            check(kind, Some("amara"), Reader::Authority, desk_only);
            check(kind, Some("amara"), Reader::SupportTeam, desk_only);
            check(kind, Some("ben"), Reader::Family, desk_only);
            check(kind, None, Reader::Family, desk_only);
        }
        let of_the_desk = [PaperKind::JoiningCards, PaperKind::NameCards, PaperKind::RunSheet];
        for kind in of_the_desk.into_iter().chain([PaperKind::OwnForm]) {
            check(kind, Some("amara"), Reader::Family, desk_only);
            check(kind, None, Reader::Family, desk_only);
        }
    }

    #[test]
    fn the_desk_comes_first_and_what_is_let_be_is_not_made() {
        let job =
            |face, id: &str| Job { face: SessionId(face), id: CommandId::new(id).expect("an id") };
        let wanted = |face, id, whose| Wanted {
            job: job(face, id),
            whose,
            paper: paper(PaperKind::Pack, None, Reader::Family),
        };
        let mut press = Press::default();
        press.waiting.push_back(wanted(1, "a", Whose::Circle(circle("amara"))));
        press.waiting.push_back(wanted(2, "b", Whose::Desk));
        press.waiting.push_back(wanted(2, "c", Whose::Desk));
        assert_eq!(press.count_of(SessionId(2)), 2);
        assert!(press.stop(|on| *on == job(2, "b")), "it waited");
        assert!(!press.stop(|on| *on == job(2, "b")), "and is gone");
        for (face, id) in [(2, "c"), (1, "a")] {
            let next = press.next().expect("one more").job;
            assert_eq!(next, job(face, id));
            press.running.push((next, Whose::Desk, CancellationToken::new()));
        }
        press.waiting.push_back(wanted(3, "d", Whose::Desk));
        assert!(press.next().is_none(), "only a few at once");
        assert!(press.stop(|on| *on == job(1, "a")), "it was on the press");
        assert!(!press.stop(|on| *on == job(1, "a")), "and is let be already");
        assert!(press.has(&job(1, "a")), "its place is taken until it is given back");
    }

    #[test]
    fn what_circles_want_leaves_the_desk_a_place_and_is_not_without_end() {
        let of = |id: &str| Whose::Circle(circle(id));
        let wanted = |face: u64, whose: Whose| Wanted {
            job: Job { face: SessionId(face), id: CommandId::new("a").expect("an id") },
            whose,
            paper: paper(PaperKind::Pack, Some("amara"), Reader::Family),
        };
        let mut press = Press::default();
        // A device comes back again and again, each time as another face.
        for face in 1..=OF_ONE_CIRCLE as u64 {
            assert!(!press.is_full_for(&of("amara")), "it may have this one");
            press.waiting.push_back(wanted(face, of("amara")));
        }
        assert!(press.is_full_for(&of("amara")) && !press.is_full_for(&of("ben")));
        let Wanted { job, whose, .. } = press.next().expect("one of them");
        press.running.push((job, whose, CancellationToken::new()));
        assert!(press.next().is_none(), "the other place is the desk's");
        assert!(press.is_full_for(&of("amara")), "what is being made counts");
        press.waiting.push_back(wanted(99, Whose::Desk));
        assert_eq!(press.next().map(|next| next.whose), Some(Whose::Desk));
        assert!(!press.is_full_for(&Whose::Desk));
    }
}
