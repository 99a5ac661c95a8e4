//! The log of who saw what: told in the same transaction as what it tells of.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{
    About, Access, AccessBy, Change, CircleId, CommandId, Day, Deed, Did, Noted, PaperKind,
    PaperWarning, Role, SeatId, may, sight,
};
use protocol::view::AccessView;
use protocol::{ErrorCode, HostFrame, PaperRequest};
use store::Commit;
use tokio::sync::oneshot;

use crate::actor::Actor;
use crate::batch::Batch;
use crate::code::secret;
use crate::session::{Hand, SessionId};
use crate::view::when;

/// After so many new lines it is looked whether somebody has too many.
const TRIM_EVERY: u32 = 500;
/// The most lines that one answer has.
const TOLD: usize = 1_000;

type Key = (Option<CircleId>, AccessBy, Did);

/// What is known of the log beside the file.
#[derive(Debug, Default)]
pub(crate) struct AccessLog {
    last: u32,
    /// The lines of this quarter of an hour, which are told on.
    open: HashMap<Key, Access>,
    /// What was done without a change of the day, and waits for the next transaction.
    waiting: Vec<Noted>,
    trimmed_at: u32,
}

impl AccessLog {
    /// Goes on after a line; those of an earlier start are not told on.
    pub(crate) fn after(last: u32) -> Self {
        Self { last, trimmed_at: last, ..Self::default() }
    }

    pub(crate) fn note(&mut self, noted: Noted) {
        self.waiting.push(noted);
    }

    pub(crate) fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Returns the lines that these things and those that wait come to, new or told on; none of a
    /// circle that is not there any more.
    fn lines(&self, day: &Day, noted: &[Noted], now: DateTime<Utc>) -> Vec<Access> {
        let is_there =
            |one: &&Noted| one.circle.as_ref().is_none_or(|circle| day.circle(circle).is_ok());
        let mut last = self.last;
        let mut lines: Vec<Access> = Vec::new();
        let mut places: HashMap<Key, usize> = HashMap::new();
        for one in self.waiting.iter().chain(noted).filter(is_there) {
            let key = (one.circle.clone(), one.by.clone(), one.did.clone());
            let place = places.get(&key).copied();
            let before = place.map(|place| &lines[place]).or_else(|| self.open.get(&key));
            let line = before.and_then(|line| line.with(one, now)).unwrap_or_else(|| {
                last += 1;
                Access::new(last, one.clone(), now)
            });
            match place {
                Some(place) if lines[place].number == line.number => lines[place] = line,
                Some(_) | None => {
                    places.insert(key, lines.len());
                    lines.push(line);
                }
            }
        }
        lines
    }

    /// Takes in what is on the disk now.
    fn keep(&mut self, lines: Vec<Access>, now: DateTime<Utc>) {
        self.waiting.clear();
        let asked =
            |line: &Access| Noted::once(line.circle.clone(), line.by.clone(), line.did.clone());
        self.open.retain(|_, line| line.with(&asked(line), now).is_some());
        for line in lines {
            self.last = self.last.max(line.number);
            let key = (line.circle.clone(), line.by.clone(), line.did.clone());
            self.open.insert(key, line);
        }
    }

    /// Lets go of the lines of somebody who was deleted: they are not told on.
    pub(crate) fn forget(&mut self, circle: &CircleId) {
        self.open.retain(|_, line| line.circle.as_ref() != Some(circle));
        self.waiting.retain(|noted| noted.circle.as_ref() != Some(circle));
    }
}

impl Actor {
    /// Puts the lines into a batch that is about to be saved, and returns them.
    pub(crate) fn tell_log(&self, batch: &mut Batch) -> Vec<Access> {
        let now = self.clock.now();
        let lines = self.access.lines(&batch.day, &batch.noted, now);
        if lines.is_empty() {
            return lines;
        }
        let changes = lines.iter().map(|access| Change::Accessed { access: access.clone() });
        if let Some(last) = batch.commits.last_mut() {
            last.changes.extend(changes);
        } else {
            let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
            let (revision, changes) = (batch.day.revision, changes.collect());
            batch.commits.push(Commit { id, seat: None, at: now, revision, changes });
        }
        lines
    }

    /// Takes in what is saved.
    pub(crate) fn log_is_kept(&mut self, lines: Vec<Access>) {
        self.access.keep(lines, self.clock.now());
    }

    /// Keeps what waits, where nothing else is saved just now.
    pub(crate) async fn keep_log(&mut self) {
        let day = &self.day;
        let is_there =
            |noted: &Noted| noted.circle.as_ref().is_none_or(|circle| day.circle(circle).is_ok());
        self.access.waiting.retain(is_there);
        if self.access.has_waiting() {
            self.make_own(Vec::new()).await;
        }
        if self.access.last - self.access.trimmed_at >= TRIM_EVERY {
            self.access.trimmed_at = self.access.last;
            if let Err(error) = self.store.trim_accesses().await {
                tracing::error!(%error, "the log of who saw what is longer than it should be");
            }
        }
    }

    /// Returns whose hand a face is.
    pub(crate) fn hand_of(&self, face: SessionId) -> AccessBy {
        let seat = self.faces.get(&face).and_then(|face| face.seat());
        let by = |(seat, role): &(SeatId, Role)| AccessBy::seat(&self.day, seat, role);
        seat.map_or_else(AccessBy::host, by)
    }

    /// Returns what a paper means for the log once it is made.
    pub(crate) fn noted_of(&self, face: SessionId, paper: &PaperRequest) -> Vec<Noted> {
        let by = self.hand_of(face);
        noted_of(&by, paper, self.day.who_plan().map(|circle| &circle.id))
    }

    /// Notes that a paper was made; of those whom it left out nothing is noted.
    pub(crate) fn note_paper(&mut self, noted: Vec<Noted>, warnings: &[PaperWarning]) {
        let is_left_out = |id: &CircleId| {
            warnings
                .iter()
                .any(|one| matches!(one, PaperWarning::LeftOut { circle, .. } if circle == id))
        };
        for one in noted {
            if !one.circle.as_ref().is_some_and(is_left_out) {
                self.access.note(one);
            }
        }
    }

    /// Tells a circle its own lines, or a desk those of the event.
    pub(crate) async fn tell_accesses(&mut self, to: SessionId, hand: Option<Hand>) {
        let role = self.faces.get(&to).and_then(|face| face.role()).cloned();
        let Some(role) = role else { return };
        self.keep_log().await;
        let own = role.circle().filter(|circle| may(&role, Deed::ReadPlanOf(circle)));
        let read = match own {
            Some(circle) => self.store.accesses_about(circle).await,
            None if may(&role, Deed::ReadLog) => self.store.accesses().await,
            None => return self.send(to, &HostFrame::Refused { error: ErrorCode::NotAllowed }),
        };
        let lines = read.unwrap_or_else(|error| {
            tracing::error!(%error, "the log of who saw what cannot be read");
            Vec::new()
        });
        let is_told = |line: &&Access| own.is_some() || line.did.is_told_to_the_desk();
        let lines = lines.iter().filter(is_told).take(TOLD).map(|line| self.access_view(line));
        let frame = HostFrame::Accesses { lines: lines.collect() };
        self.hand(to, &frame, hand);
    }

    /// Tells who can see what of a circle now.
    pub(crate) fn tell_who_sees(&mut self, to: SessionId, circle: &CircleId) {
        let Ok(of) = self.day.circle(circle) else {
            return self.send(to, &HostFrame::Refused { error: ErrorCode::NoSuchCircle });
        };
        let lines = sight(&self.day, of, self.clock.now());
        self.send(to, &HostFrame::WhoSees { circle: circle.clone(), lines });
    }

    /// Reads a circle's own lines for paper.
    pub(crate) async fn lend_accesses(
        &mut self,
        circle: &CircleId,
        answer: oneshot::Sender<Vec<Access>>,
    ) {
        let lines = self.store.accesses_about(circle).await.unwrap_or_else(|error| {
            tracing::error!(%error, "the log of who saw what cannot be read");
            Vec::new()
        });
        if answer.send(lines).is_err() {
            tracing::debug!("nobody waits for a log any more");
        }
    }

    fn access_view(&self, line: &Access) -> AccessView {
        let team = &self.day.event.facilitators;
        let by = line.by.facilitator.as_ref();
        let name = by.and_then(|id| team.iter().find(|one| &one.id == id));
        AccessView {
            number: line.number,
            circle: line.circle.clone(),
            role: line.by.role,
            device: line.by.device,
            facilitator: name.map(|one| one.name.clone()),
            did: line.did.clone(),
            at: when(line.at),
            until: when(line.until),
            count: line.count,
        }
    }
}

/// Returns what a paper means for the log.
pub fn noted_of<'a>(
    by: &AccessBy,
    paper: &PaperRequest,
    everyone: impl Iterator<Item = &'a CircleId>,
) -> Vec<Noted> {
    let did = match paper.kind {
        PaperKind::OwnForm => Did::FormFilled,
        kind => Did::Printed { paper: kind, reader: paper.choice.reader, format: paper.format },
    };
    let line = |circle: Option<CircleId>| Noted::once(circle, by.clone(), did.clone());
    match (&paper.circle, paper.kind.about()) {
        (Some(circle), _) => vec![line(Some(circle.clone()))],
        (None, About::Event) => vec![line(None)],
        (None, About::Person) => everyone.map(|circle| line(Some(circle.clone()))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use domain::{EventInfo, Person, Revision, apply_all};

    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_764_756_000 + second, 0).expect("a time")
    }

    #[test]
    fn what_is_done_again_is_told_on_and_in_the_next_quarter_anew() {
        let circle = CircleId::new("amara").expect("an id");
        let noted = Noted::once(Some(circle.clone()), AccessBy::host(), Did::Changed);
        let mut log = AccessLog::after(7);
        log.note(noted.clone());
        let mut day = Day::new(EventInfo::new("event", "Day"));
        assert!(log.lines(&day, &[], at(0)).is_empty(), "not of whoever is not there any more");
        let person = Person::named("Amara".to_owned());
        let change = Change::PersonChanged { circle: circle.clone(), person };
        apply_all(&mut day, Revision(1), &[change]);
        let lines = log.lines(&day, std::slice::from_ref(&noted), at(0));
        assert_eq!(
            lines.iter().map(|line| (line.number, line.count)).collect::<Vec<_>>(),
            [(8, 2)]
        );
        assert!(log.has_waiting(), "it may not have been saved");
        log.keep(lines, at(0));
        assert!(!log.has_waiting());
        let lines = log.lines(&day, std::slice::from_ref(&noted), at(60));
        assert_eq!((lines[0].number, lines[0].count), (8, 3), "the same line");
        log.keep(lines, at(60));
        let lines = log.lines(&day, std::slice::from_ref(&noted), at(3_600));
        assert_eq!((lines[0].number, lines[0].count), (9, 1), "another");
        log.keep(lines, at(3_600));
        assert_eq!(log.open.len(), 1, "what is over is let go");
        log.forget(&circle);
        assert_eq!(log.lines(&day, &[noted], at(3_601))[0].number, 10, "nothing is told on");
    }
}
