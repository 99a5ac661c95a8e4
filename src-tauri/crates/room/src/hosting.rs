//! Which laptop hosts the day: devices are told where to look when it is gone, and a laptop from
//! which another has taken over writes nothing any more.

use domain::{Change, CommandId, Day, Hosting, Revision, Role};
use protocol::view::{HostingSeen, HostingView};
use protocol::{ClientFrame, ErrorCode, HostFrame};

use crate::actor::Actor;
use crate::batch::{Answer, Batch};
use crate::claim::Secret;
use crate::code::{hash, is_same, secret};
use crate::session::{Face, SessionId, text_of};

/// How many ticks lie between two words on how far the spare laptop is.
const PACE: u64 = 5;

/// Returns what only a laptop that hosted the event in this term can tell.
fn proof(hosting: &Hosting, term: u32) -> String {
    if hosting.secret.is_empty() {
        return String::new();
    }
    hash(&format!("planning live, hosted for the {term}. time: {}", hosting.secret))
}

/// Returns what all laptops that hosted the event know, and nobody else: with it one says to another
/// that it has taken over. Nothing before there was a spare laptop.
pub(crate) fn laptops_key(hosting: &Hosting) -> Option<String> {
    let is_there = !hosting.secret.is_empty();
    is_there.then(|| hash(&format!("planning live, from laptop to laptop: {}", hosting.secret)))
}

/// Returns what this laptop shows to the one before.
pub(crate) fn shown(hosting: &Hosting) -> HostingSeen {
    let proof = proof(hosting, hosting.term);
    HostingSeen { term: hosting.term, proof, at: Vec::new() }
}

/// Returns the term in which another laptop has taken over, if a device can prove that it has seen
/// one.
pub(crate) fn is_taken_over(day: &Day, seen: Option<&HostingSeen>) -> Option<u32> {
    let (hosting, seen) = (&day.hosting, seen?);
    let is_later = seen.term > hosting.term && !hosting.secret.is_empty();
    let is_proven = is_later && is_same(&seen.proof, &proof(hosting, seen.term));
    is_proven.then_some(seen.term)
}

/// Tells whether somebody knows what only laptops know that hosted the event.
pub(crate) fn is_laptop(shown: &Secret, day: &Day) -> bool {
    let Secret::Key(key) = shown else { return false };
    laptops_key(&day.hosting).is_some_and(|known| is_same(key, &known))
}

/// Returns the revision up to which what a device has of a plan is what this laptop has: one that
/// comes from the laptop before may have more, and other, than was told to this one.
pub(crate) fn in_common(
    hosting: &Hosting,
    seen: Option<&HostingSeen>,
    have: Option<Revision>,
) -> Option<Revision> {
    let term = seen.map_or(0, |seen| seen.term);
    if term >= hosting.term {
        return have;
    }
    // More than one laptop ago: nobody knows what they had in common.
    have.filter(|have| term + 1 == hosting.term && *have <= hosting.since)
}

/// Tells whether a frame is heard by a laptop from which another has taken over: whoever is still
/// there reads and prints.
pub(crate) fn is_heard_when_over(frame: &ClientFrame) -> bool {
    match frame {
        ClientFrame::Hello { .. }
        | ClientFrame::Presence { .. }
        | ClientFrame::Print { .. }
        | ClientFrame::WantPicture { .. }
        | ClientFrame::History
        | ClientFrame::PlanAt { .. }
        | ClientFrame::WallPages { .. }
        | ClientFrame::CancelPrint { .. }
        | ClientFrame::Identify { .. }
        | ClientFrame::LookAtNetwork
        | ClientFrame::Copies
        | ClientFrame::Accesses
        | ClientFrame::WhoSees { .. }
        | ClientFrame::WhatGoes { .. }
        | ClientFrame::HelpWithFault { .. }
        | ClientFrame::Ping => true,
        ClientFrame::Command { .. }
        | ClientFrame::PicturePart { .. }
        | ClientFrame::FormPart { .. }
        | ClientFrame::BringBack { .. }
        | ClientFrame::Lock { .. }
        | ClientFrame::Follow { .. }
        | ClientFrame::WantCopy { .. }
        | ClientFrame::Followed { .. } => false,
    }
}

/// Returns an address as devices dial it: without how it is spoken to.
fn plain(address: &str) -> String {
    address.trim_start_matches("http://").to_owned()
}

impl Actor {
    pub(crate) fn hosting_view(&self) -> HostingView {
        let hosting = &self.day.hosting;
        let own = self.addresses.iter().map(|address| plain(address));
        let mut others: Vec<String> = hosting.spares.clone();
        let has_spare = !hosting.secret.is_empty();
        for address in own.chain(hosting.hosts.iter().cloned()) {
            // Without a spare laptop there is nowhere else to look.
            if has_spare && !others.contains(&address) {
                others.push(address);
            }
        }
        HostingView {
            term: hosting.term,
            proof: proof(hosting, hosting.term),
            since: hosting.since,
            kept: self.spare.kept(),
            has_spare,
            others,
        }
    }

    /// Tells every device where to look for a host, when it is anything new.
    pub(crate) fn tell_hosting(&mut self, ticks: u64) {
        if self.day.hosting.secret.is_empty() || !ticks.is_multiple_of(PACE) {
            return;
        }
        let view = self.hosting_view();
        if self.spare.last_told.as_ref() == Some(&view) {
            return;
        }
        let frame = text_of(&HostFrame::Hosting { hosting: Box::new(view.clone()) });
        self.spare.last_told = Some(view);
        for face in self.faces.values_mut().filter(|face| face.seat().is_some()) {
            face.send_text(std::sync::Arc::clone(&frame));
        }
    }

    /// Keeps where this laptop and its spare are found, for devices and for the laptop that takes
    /// over.
    pub(crate) async fn keep_addresses(&mut self, of_spare: Vec<String>) {
        let own: Vec<_> = self.addresses.iter().map(|address| plain(address)).collect();
        let mut hosting = self.day.hosting.found_at(&own);
        hosting = hosting.spare_at(of_spare.iter().map(|address| plain(address)).collect());
        if hosting.secret.is_empty() {
            hosting.secret = secret();
        }
        if hosting != *self.day.hosting
            && !self.make_own(vec![Change::HostingChanged { hosting }]).await
        {
            tracing::error!("where the spare laptop is could not be kept");
        }
        self.spare.last_told = None;
        self.tell_hosting(0);
    }

    /// A device that belongs here, or a laptop, has seen that another laptop has taken over.
    pub(crate) fn steps_down(&self, seen: Option<&HostingSeen>, at: &[String], batch: &mut Batch) {
        let Some(term) = is_taken_over(&batch.day, seen) else { return };
        let known = &batch.day.hosting;
        let hosting = known.over(term, at);
        if known.is_over.is_some_and(|known| known > term) || hosting == **known {
            return;
        }
        let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
        let (now, revision) = (self.clock.now(), batch.day.revision.next());
        batch.add(id, None, now, revision, vec![Change::HostingChanged { hosting }]);
    }

    /// A laptop that hosts the event, or did, says how late it took over: it never gets a seat.
    pub(crate) fn hear_laptop(&self, to: SessionId, seen: Option<&HostingSeen>, batch: &mut Batch) {
        let at = seen.map(|seen| seen.at.as_slice()).unwrap_or_default();
        self.steps_down(seen, at, batch);
        let is_over = batch.day.hosting.is_over.is_some();
        let no = Answer::Refuse { to, error: ErrorCode::NotAllowed };
        batch.answers.push(if is_over { Answer::Over { to } } else { no });
    }

    /// Tells whether this device stays although another laptop has taken over: a desk on this very
    /// computer, to read, print and bring over what is only here.
    pub(crate) fn stays_when_over(face: &Face, role: &Role) -> bool {
        role == &Role::Facilitator && face.peer.to_canonical().is_loopback()
    }

    /// Sends devices to the laptop that has taken over.
    pub(crate) fn send_away(&mut self) {
        let hosting = text_of(&HostFrame::Hosting { hosting: Box::new(self.hosting_view()) });
        let refused = text_of(&HostFrame::Refused { error: ErrorCode::TakenOver });
        let nobodys = self.shares.of_nobody();
        for face in self.faces.values_mut() {
            let Some(role) = face.role().cloned() else { continue };
            if !Self::stays_when_over(face, &role) {
                face.send_text(std::sync::Arc::clone(&hosting));
                face.send_text(std::sync::Arc::clone(&refused));
                face.sits(None, std::sync::Arc::clone(&nobodys));
            }
        }
        self.spare.is_new = true;
        self.dirty.everything();
    }

    /// Tells a device that belongs here that another laptop has taken over.
    pub(crate) fn refuse_as_over(&mut self, to: SessionId) {
        let hosting = Box::new(self.hosting_view());
        self.send(to, &HostFrame::Hosting { hosting });
        self.send(to, &HostFrame::Refused { error: ErrorCode::TakenOver });
    }
}

#[cfg(test)]
mod tests {
    use domain::EventInfo;

    use super::*;

    fn hosting(term: u32, since: u32) -> Hosting {
        Hosting { term, since: Revision(since), secret: "s".to_owned(), ..Hosting::default() }
    }

    #[test]
    fn only_what_another_laptop_told_makes_a_host_step_down() {
        let mut day = Day::new(EventInfo::new("e", "A day"));
        let later = hosting(2, 9);
        let seen =
            |term, proof: &str| HostingSeen { term, proof: proof.to_owned(), at: Vec::new() };
        let true_one = seen(2, &proof(&later, 2));
        assert_eq!(is_taken_over(&day, Some(&true_one)), None, "it never had a spare");
        assert_eq!(is_taken_over(&day, Some(&seen(2, ""))), None, "nor is nothing a proof");
        day.hosting = hosting(0, 0).into();
        assert_eq!(is_taken_over(&day, Some(&true_one)), Some(2));
        assert_eq!(is_taken_over(&day, Some(&seen(3, &true_one.proof))), None, "of another term");
        assert_eq!(is_taken_over(&day, Some(&seen(9, "x"))), None, "made up");
        day.hosting = hosting(2, 9).into();
        assert_eq!(is_taken_over(&day, Some(&true_one)), None, "that is itself");
        assert_eq!(is_taken_over(&day, None), None);
    }

    #[test]
    fn a_device_gets_the_whole_plan_when_it_may_have_what_nobody_else_has() {
        let seen = |term| Some(HostingSeen { term, proof: String::new(), at: Vec::new() });
        for (term, have, expected) in
            [(2, 50, Some(50)), (1, 9, Some(9)), (1, 10, None), (0, 5, None)]
        {
            let found = in_common(&hosting(2, 9), seen(term).as_ref(), Some(Revision(have)));
            assert_eq!(found, expected.map(Revision), "{have} of term {term}");
        }
        assert_eq!(in_common(&hosting(0, 0), None, Some(Revision(7))), Some(Revision(7)));
    }
}
