//! Which laptop hosts the day: devices are told where to look when it is gone, and a laptop from
//! which another has taken over writes nothing any more.

use domain::{AccessBy, Change, CommandId, Day, Did, Drawn, Hosting, Noted, Revision, Role};
use protocol::view::{HostingSeen, HostingView};
use protocol::{ClientFrame, ErrorCode, HostFrame, Outcome};

use crate::actor::Actor;
use crate::batch::{Answer, Batch};
use crate::claim::Secret;
use crate::code::{hash, is_same, secret};
use crate::session::{Face, SessionId, text_of};

/// How many ticks lie between two words on how far the spare laptop is.
const PACE: u64 = 5;

/// Returns what only a laptop can tell that has this secret, of another that took over.
fn proof_by(secret: &str, term: u32, heir: &str) -> String {
    hash(&format!("planning live, hosted for the {term}. time by {heir}: {secret}"))
}

/// Returns what only a laptop that hosts the event in this term can tell: something for each laptop
/// before it, apart by spaces.
fn proof(hosting: &Hosting) -> String {
    let secrets = std::iter::once(&hosting.secret).chain(&hosting.former);
    let secrets = secrets.filter(|secret| !secret.is_empty());
    let proofs = secrets.map(|secret| proof_by(secret, hosting.term, &hosting.heir));
    proofs.collect::<Vec<_>>().join(" ")
}

/// Tells whether what was seen is proven by one of these secrets.
fn is_proven<'a>(seen: &HostingSeen, mut by: impl Iterator<Item = &'a String>) -> bool {
    by.any(|secret| {
        let proof = proof_by(secret, seen.term, &seen.heir);
        !secret.is_empty() && seen.proof.split(' ').any(|said| is_same(said, &proof))
    })
}

/// Returns what all laptops that hosted the event know, and nobody else: with it one says to another
/// that it has taken over. Nothing before there was a spare laptop.
pub(crate) fn laptops_key(hosting: &Hosting) -> Option<String> {
    // The one that all of them have.
    let secret = hosting.former.last().unwrap_or(&hosting.secret);
    let is_there = !secret.is_empty();
    is_there.then(|| hash(&format!("planning live, from laptop to laptop: {secret}")))
}

/// Returns what this laptop shows to the one before.
pub(crate) fn shown(hosting: &Hosting) -> HostingSeen {
    let (term, heir) = (hosting.term, hosting.heir.clone());
    HostingSeen { term, heir, proof: proof(hosting), at: Vec::new() }
}

/// Returns the term in which another laptop has taken over, if a device can prove that it has seen
/// one.
///
/// Only what is made of the latest secret moves a laptop: whoever has an older copy of the event, or
/// was its spare laptop once, ends no day.
pub(crate) fn is_taken_over(day: &Day, seen: Option<&HostingSeen>) -> Option<u32> {
    let (hosting, seen) = (&day.hosting, seen?);
    let is_later = seen.term > hosting.term;
    let is_it = is_later && is_proven(seen, std::iter::once(&hosting.secret));
    is_it.then_some(seen.term)
}

/// Tells whether a device can prove that it has seen another laptop that took over in the same term:
/// then both host, and somebody has to say which.
pub(crate) fn is_doubled(hosting: &Hosting, seen: Option<&HostingSeen>) -> bool {
    let Some(seen) = seen.filter(|seen| seen.term == hosting.term && seen.term > 0) else {
        return false;
    };
    seen.heir != hosting.heir && is_proven(seen, hosting.former.iter())
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
    if term == hosting.term && seen.is_some_and(|seen| seen.heir != hosting.heir) {
        return None;
    }
    if term >= hosting.term {
        return have;
    }
    // More than one laptop ago, or another than this one took over from: nobody knows what they had
    // in common.
    let heir = seen.map_or("", |seen| seen.heir.as_str());
    let is_before = term + 1 == hosting.term && heir == hosting.before;
    have.filter(|have| is_before && *have <= hosting.since)
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
        | ClientFrame::HostOn { .. }
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
            heir: hosting.heir.clone(),
            before: hosting.before.clone(),
            proof: proof(hosting),
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
            hosting = hosting.renewed(secret());
        }
        if hosting != *self.day.hosting
            && !self.make_own(vec![Change::HostingChanged { hosting }]).await
        {
            tracing::error!("where the spare laptop is could not be kept");
        }
        self.spare.last_told = None;
        self.tell_hosting(0);
    }

    /// A laptop that hosts the event, or did, says how late it took over: it never gets a seat.
    pub(crate) fn hear_laptop(
        &mut self,
        to: SessionId,
        seen: Option<&HostingSeen>,
        batch: &mut Batch,
    ) {
        let at = seen.map(|seen| seen.at.as_slice()).unwrap_or_default();
        self.hear_of_others(seen, at, batch);
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

    /// Hosts the day again, as the desk on this very computer wishes: the laptop that took over is not
    /// to be had any more, or somebody only said that there is one.
    pub(crate) fn host_on(&self, from: SessionId, batch: &mut Batch) -> Outcome {
        let is_here = self
            .faces
            .get(&from)
            .is_some_and(|face| face.role().is_some_and(|role| Self::stays_when_over(face, role)));
        if !is_here {
            return Outcome::Failed { error: ErrorCode::NotAllowed };
        }
        let revision = batch.day.revision;
        if batch.day.hosting.is_over.is_none() {
            return Outcome::Saved { revision };
        }
        let drawn = Drawn { heir: secret(), secret: secret() };
        let hosting = batch.day.hosting.taken_over(revision, drawn);
        batch.noted.push(Noted::once(None, AccessBy::computer(), Did::TookOver));
        self.hosts_as(hosting, batch)
    }

    /// Keeps who hosts the day from now on.
    fn hosts_as(&self, hosting: Hosting, batch: &mut Batch) -> Outcome {
        let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
        let (now, revision) = (self.clock.now(), batch.day.revision.next());
        batch.add(id, None, now, revision, vec![Change::HostingChanged { hosting }]);
        Outcome::Saved { revision }
    }

    /// A device that belongs here, or a laptop, has seen that another laptop has taken over, or that
    /// it hosts as well.
    pub(crate) fn hear_of_others(
        &mut self,
        seen: Option<&HostingSeen>,
        at: &[String],
        batch: &mut Batch,
    ) {
        let known = &batch.day.hosting;
        if is_doubled(known, seen) && !self.spare.is_doubled {
            (self.spare.is_doubled, self.spare.is_new) = (true, true);
        }
        let Some(term) = is_taken_over(&batch.day, seen) else { return };
        let hosting = known.over(term, at);
        if known.is_over.is_none_or(|known| known <= term) && hosting != **known {
            self.hosts_as(hosting, batch);
        }
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

    fn taken_over(from: &Hosting, by: &str) -> Hosting {
        from.taken_over(Revision(9), Drawn { heir: by.to_owned(), secret: format!("of {by}") })
    }

    fn day_of(hosting: &Hosting) -> Day {
        let mut day = Day::new(EventInfo::new("e", "A day"));
        day.hosting = hosting.clone().into();
        day
    }

    #[test]
    fn only_what_another_laptop_told_makes_a_host_step_down() {
        let first = hosting(0, 0);
        let second = taken_over(&first, "b");
        let third = taken_over(&second, "c");
        let nobody = Day::new(EventInfo::new("e", "A day"));
        assert_eq!(is_taken_over(&nobody, Some(&shown(&second))), None, "it never had a spare");
        let nothing = HostingSeen { proof: String::new(), ..shown(&second) };
        assert_eq!(is_taken_over(&day_of(&first), Some(&nothing)), None, "nothing is no proof");
        assert_eq!(is_taken_over(&day_of(&first), Some(&shown(&second))), Some(1));
        assert_eq!(is_taken_over(&day_of(&first), Some(&shown(&third))), Some(2));
        assert_eq!(is_taken_over(&day_of(&second), Some(&shown(&third))), Some(2));
        for (term, heir) in [(2, "b"), (1, "c")] {
            let other = HostingSeen { term, heir: heir.to_owned(), ..shown(&second) };
            assert_eq!(is_taken_over(&day_of(&first), Some(&other)), None, "of another");
        }
        let itself = day_of(&second);
        assert_eq!(is_taken_over(&itself, Some(&shown(&second))), None, "that is itself");
        assert_eq!(is_taken_over(&itself, None), None);
    }

    #[test]
    fn an_old_copy_of_the_event_ends_no_day() {
        let first = hosting(0, 0);
        let day = day_of(&taken_over(&first, "b"));
        let made_up = taken_over(&Hosting { is_over: Some(98), ..first.clone() }, "x");
        assert_eq!(is_taken_over(&day, Some(&shown(&made_up))), None, "by the copy of before");
        // A spare laptop that was taken off the list.
        let renewed = first.renewed("new".to_owned());
        assert_eq!(is_taken_over(&day_of(&renewed), Some(&shown(&made_up))), None);
        assert_eq!(
            is_taken_over(&day_of(&first), Some(&shown(&taken_over(&renewed, "c")))),
            Some(1)
        );
    }

    #[test]
    fn a_laptop_that_goes_on_hosting_is_moved_by_no_claim_of_before() {
        let first = hosting(0, 0);
        let second = taken_over(&first, "b");
        let over = Hosting { is_over: Some(second.term), ..first };
        let again = taken_over(&over, "a again");
        assert_eq!(is_taken_over(&day_of(&again), Some(&shown(&second))), None);
        let more = taken_over(&Hosting { is_over: Some(50), ..second.clone() }, "b again");
        assert_eq!(is_taken_over(&day_of(&again), Some(&shown(&more))), None, "whatever it claims");
        assert!(!is_doubled(&again, Some(&shown(&second))), "the other is the one before");
    }

    #[test]
    fn two_laptops_that_took_over_from_the_same_one_are_told_apart() {
        let first = hosting(0, 0);
        let (one, other) = (taken_over(&first, "b"), taken_over(&first, "c"));
        assert!(is_doubled(&one, Some(&shown(&other))) && is_doubled(&other, Some(&shown(&one))));
        assert!(!is_doubled(&one, Some(&shown(&one))) && !is_doubled(&one, None));
        let made_up = HostingSeen { heir: "x".to_owned(), ..shown(&other) };
        assert!(!is_doubled(&one, Some(&made_up)), "that is no proof");
        assert_eq!(is_taken_over(&day_of(&one), Some(&shown(&other))), None, "a person says which");
        let of = |hosting: &Hosting| in_common(&one, Some(&shown(hosting)), Some(Revision(5)));
        assert_eq!((of(&one), of(&other)), (Some(Revision(5)), None), "nobody knows what of it");
        let third = taken_over(&one, "d");
        let of = |hosting: &Hosting| in_common(&third, Some(&shown(hosting)), Some(Revision(5)));
        assert_eq!((of(&one), of(&other)), (Some(Revision(5)), None), "nor after another one");
    }

    #[test]
    fn a_device_gets_the_whole_plan_when_it_may_have_what_nobody_else_has() {
        let seen = |term| {
            let (heir, proof, at) = (String::new(), String::new(), Vec::new());
            Some(HostingSeen { term, heir, proof, at })
        };
        for (term, have, expected) in
            [(2, 50, Some(50)), (1, 9, Some(9)), (1, 10, None), (0, 5, None)]
        {
            let found = in_common(&hosting(2, 9), seen(term).as_ref(), Some(Revision(have)));
            assert_eq!(found, expected.map(Revision), "{have} of term {term}");
        }
        assert_eq!(in_common(&hosting(0, 0), None, Some(Revision(7))), Some(Revision(7)));
    }
}
