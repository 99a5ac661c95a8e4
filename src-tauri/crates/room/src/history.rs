//! The past of a plan: its moments, and the plan as it was at one of them.

use chrono::SecondsFormat;
use domain::{CircleId, Deed, Revision, SeatId, may};
use protocol::{CollectionCount, ErrorCode, HostFrame, MomentView, PlanRecord};
use store::{Moments, PlanLog, PlanMoment};

use crate::actor::Actor;
use crate::session::{Hand, SessionId};

/// What somebody wants to know of the past, read a page at a time.
#[derive(Debug)]
pub(crate) struct Reading {
    to: SessionId,
    seat: SeatId,
    circle: CircleId,
    hand: Option<Hand>,
    pub(crate) past: Past,
}

/// What of the past.
#[derive(Debug)]
pub(crate) enum Past {
    Moments(Moments),
    Plan { log: PlanLog, asked: Revision },
}

impl Actor {
    /// Begins to read a circle's own moments, or its plan as it was at a revision.
    pub(crate) fn begin_reading(
        &mut self,
        to: SessionId,
        asked: Option<Revision>,
        hand: Option<Hand>,
    ) {
        let seat = self.faces.get(&to).and_then(|face| face.seat().cloned());
        let own = self.faces.get(&to).and_then(|face| face.circle().cloned());
        let (Some((seat, role)), Some(circle)) = (seat, own) else {
            return self.send(to, &HostFrame::Refused { error: ErrorCode::NotAllowed });
        };
        if !may(&role, Deed::ReadPlanOf(&circle)) {
            return self.send(to, &HostFrame::Refused { error: ErrorCode::NotAllowed });
        }
        let past = match asked {
            None => Past::Moments(Moments::new(circle.clone())),
            Some(asked) => {
                // What is still to come looks like now.
                let log = PlanLog::new(circle.clone(), asked.min(self.day.revision));
                Past::Plan { log, asked }
            }
        };
        self.readings.push_back(Reading { to, seat, circle, hand, past });
    }

    /// Reads a page of what somebody wants to know of the past; the room goes on meanwhile.
    pub(crate) async fn read_on(&mut self) {
        let Some(mut reading) = self.readings.pop_front() else { return };
        if !self.faces.contains_key(&reading.to) {
            return;
        }
        let is_read = match &mut reading.past {
            Past::Moments(moments) => self.store.read_moments(moments).await,
            Past::Plan { log, .. } => self.store.read_plan_log(log).await,
        };
        match is_read {
            Ok(true) => self.tell_past(reading),
            Ok(false) => self.read_later(reading),
            Err(error) => {
                tracing::error!(%error, "the log of a plan cannot be read");
                self.refuse_past(reading);
            }
        }
    }

    /// Goes on with a reading when it is its turn again. Circles take turns; in each of them one plan
    /// of the past is put together at a time, and whatever else is asked there waits behind it.
    fn read_later(&mut self, reading: Reading) {
        let is_theirs = |other: &Reading| other.circle == reading.circle;
        let all = std::mem::take(&mut self.readings);
        let (own, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_theirs);
        self.readings.extend(others);
        self.readings.push_back(reading);
        self.readings.extend(own);
    }

    /// Tells who asked that the past cannot be read.
    pub(crate) fn refuse_past(&mut self, reading: Reading) {
        let revision = match reading.past {
            Past::Moments(_) => None,
            Past::Plan { asked, .. } => Some(asked),
        };
        let frame = HostFrame::PastRefused { revision, error: ErrorCode::NotRead };
        self.hand(reading.to, &frame, reading.hand);
    }

    /// Tells what was read to who asked for it, if it is still there and still the same.
    pub(crate) fn tell_past(&mut self, reading: Reading) {
        let Reading { to, seat, circle, hand, past } = reading;
        let Some(face) = self.faces.get_mut(&to) else { return };
        let is_same = face.seat().is_some_and(|(now, _)| now == &seat);
        if !is_same || face.circle() != Some(&circle) {
            return;
        }
        match past {
            Past::Moments(moments) => {
                let moments = moments.told().into_iter().map(|moment| view(&moment, &seat));
                face.hand(&HostFrame::History { moments: moments.collect() }, hand);
            }
            Past::Plan { log, asked } => {
                let outbox = face.outbox();
                self.room.tasks.spawn_blocking(move || {
                    let plan = log.plan();
                    let records = plan.everything().map(|(collection, record)| PlanRecord {
                        collection,
                        record: record.clone(),
                    });
                    let (revision, records) = (asked, records.collect());
                    outbox.send(&HostFrame::PlanAt { revision, records }, hand);
                });
            }
        }
    }
}

fn view(moment: &PlanMoment, asking: &SeatId) -> MomentView {
    let counts = moment.counts.iter();
    MomentView {
        revision: moment.revision,
        at: moment.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        is_mine: moment.seat.as_ref() == Some(asking),
        collections: counts
            .map(|(collection, count)| CollectionCount { collection: *collection, count: *count })
            .collect(),
    }
}
