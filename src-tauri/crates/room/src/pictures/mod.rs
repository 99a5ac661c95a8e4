//! Photos and drawings: brought in parts, looked at once, and given to those who may see them.

mod beside;
mod check;
mod exif;
mod kept;
mod shelf;

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::{Answer, Deed, Role, may};
use protocol::{HostFrame, PictureFault, PictureKind};
use store::{PartChange, PictureId, PictureInfo, PicturePart, StoreError};

use crate::actor::{Actor, Message};
use crate::session::SessionId;

pub use check::check_picture;
use check::{check_hash, check_pixels};
pub(crate) use kept::store_shelf;
pub(crate) use shelf::Shelf;

use shelf::{Brought, Taken};

/// The most bytes of one photo or drawing.
pub(crate) const BYTES: u32 = 1_500_000;
/// The most pixels from side to side.
pub(crate) const SIDE: u32 = 4096;
/// The most photos and drawings of one circle.
pub(crate) const PICTURES: u32 = 500;
/// The most bytes that travel in one part.
pub(crate) const PART: u32 = 48 * 1024;

/// How many digits a hash has.
const HASH: usize = 64;

/// A part as a face said it.
#[derive(Debug)]
pub(crate) struct PartSaid {
    pub(crate) hash: String,
    pub(crate) kind: PictureKind,
    pub(crate) size: u32,
    pub(crate) offset: u32,
    /// In base64.
    pub(crate) data: String,
}

/// One that was looked at, with what was found.
#[derive(Debug)]
pub(crate) struct LookedAt {
    pub(crate) info: PictureInfo,
    pub(crate) bytes: Vec<u8>,
    pub(crate) verdict: Result<(), PictureFault>,
}

/// What has to be saved of a batch's parts, and what is said of them then.
#[derive(Debug, Default)]
pub(crate) struct Tray {
    pub(crate) changes: Vec<PartChange>,
    answers: Vec<Said>,
    /// All of these is here once it is saved.
    complete: Vec<PictureInfo>,
}

#[derive(Debug)]
struct Said {
    to: SessionId,
    id: PictureId,
    outcome: Result<Taken, PictureFault>,
}

impl Actor {
    /// Decides what comes of a part; it is saved, with all the others, before anything is said.
    pub(crate) fn bring(&mut self, from: SessionId, said: PartSaid, tray: &mut Tray) {
        let PartSaid { hash, kind, size, offset, data } = said;
        if hash.len() > HASH {
            let hash = told_back(hash);
            let fault = PictureFault::WrongHash;
            return self.send(from, &HostFrame::PictureRefused { hash, fault });
        }
        let role = self.faces.get(&from).and_then(|face| face.role());
        let circle = match role {
            Some(Role::Circle { circle })
                if role.is_some_and(|r| may(r, Deed::WriteFor(circle))) =>
            {
                circle.clone()
            }
            Some(
                Role::Circle { .. }
                | Role::Guest { .. }
                | Role::Facilitator
                | Role::Wall
                | Role::Remote
                | Role::Spare,
            )
            | None => {
                let fault = PictureFault::NotAllowed;
                return self.send(from, &HostFrame::PictureRefused { hash, fault });
            }
        };
        let id = PictureId { circle, hash };
        let Some(bytes) = bytes_of(&data) else {
            let outcome = Err(PictureFault::NotAPicture);
            return tray.answers.push(Said { to: from, id, outcome });
        };
        let info = PictureInfo { id: id.clone(), kind: kept_as(kind), size };
        let brought = Brought { from, info: info.clone(), begins: offset, length: bytes.len() };
        let at = self.clock.now();
        let outcome = self.shelf.take(brought, at);
        match &outcome {
            Ok(Taken::Keep { dropped, .. } | Taken::KeepLast { dropped }) => {
                tray.changes.extend(dropped.iter().cloned().map(PartChange::LetGo));
                let part = PicturePart { info: info.clone(), begins: offset, bytes, at };
                tray.changes.push(PartChange::Kept(part));
            }
            Ok(Taken::Have { .. } | Taken::LookAt | Taken::Wait) | Err(_) => {}
        }
        if matches!(outcome, Ok(Taken::KeepLast { .. } | Taken::LookAt)) {
            tray.complete.push(info);
        }
        tray.answers.push(Said { to: from, id, outcome });
    }

    /// Says what came of a batch's parts; returns those that are to be looked at now.
    pub(crate) fn answer_parts(&mut self, tray: Tray, is_saved: bool) -> Vec<PictureInfo> {
        if !is_saved {
            // What came of them before is on disk still, and let go when they begin anew.
            for change in &tray.changes {
                if let PartChange::Kept(part) = change {
                    self.shelf.let_go(&part.info.id);
                }
            }
        }
        for Said { to, id, outcome } in tray.answers {
            let hash = id.hash;
            let frame = match outcome {
                Ok(Taken::Keep { .. } | Taken::KeepLast { .. }) if !is_saved => {
                    HostFrame::PictureRefused { hash, fault: PictureFault::NotSaved }
                }
                Ok(Taken::Keep { have, .. }) => {
                    HostFrame::PictureHave { hash, have, is_whole: false }
                }
                Ok(Taken::Have { have, is_whole }) => {
                    HostFrame::PictureHave { hash, have, is_whole }
                }
                // The answer comes when it has been looked at.
                Ok(Taken::KeepLast { .. } | Taken::LookAt | Taken::Wait) => continue,
                Err(fault) => HostFrame::PictureRefused { hash, fault },
            };
            self.send(to, &frame);
        }
        tray.complete.into_iter().filter(|info| self.shelf.is_looked_at(&info.id)).collect()
    }

    /// Looks at a picture beside the room: nobody waits for it but another picture.
    pub(crate) fn look_at(&self, info: PictureInfo, bytes: Vec<u8>) {
        let (room, one_at_a_time) = (self.room.clone(), Arc::clone(&self.one_at_a_time));
        self.room.tasks.spawn_blocking(move || {
            // Bytes that are not what they are said to be keep no picture waiting.
            let verdict = check_hash(&info.id.hash, &bytes).and_then(|()| {
                // Pixels take a hundred times the room of what travels.
                let turn = one_at_a_time.lock();
                let _turn = turn.expect("BUG: looking at a picture does not panic");
                check_pixels(said_as(info.kind), &bytes)
            });
            room.tell(Message::LookedAt(LookedAt { info, bytes, verdict }));
        });
    }

    /// Tells who brought a picture that it is here, and who may see it that it can be had.
    pub(crate) fn picture_is_here(&mut self, info: &PictureInfo) {
        let (hash, have) = (info.id.hash.clone(), info.size);
        for to in self.shelf.let_go(&info.id) {
            let hash = hash.clone();
            self.send(to, &HostFrame::PictureHave { hash, have, is_whole: true });
        }
        self.shelf.put(info.id.clone());
        let may_see = |id: &SessionId| self.whose_picture(*id, &hash).as_ref() == Ok(&info.id);
        let faces: Vec<SessionId> = self.faces.keys().copied().filter(may_see).collect();
        for to in faces {
            self.send(to, &HostFrame::PictureHere { hash: hash.clone() });
        }
    }

    /// Tells who brought a picture why it is not kept. When the disk is at fault all that came of
    /// it stays.
    pub(crate) fn refuse_picture(&mut self, id: &PictureId, fault: &PictureFault) {
        let waiting = match fault {
            PictureFault::NotSaved => self.shelf.rest(id),
            _ => self.shelf.let_go(id),
        };
        for to in waiting {
            let (hash, fault) = (id.hash.clone(), fault.clone());
            self.send(to, &HostFrame::PictureRefused { hash, fault });
        }
    }

    /// Returns the picture of this hash that a face may see: a circle its own, the wall what is on
    /// it, and the desk what a circle said yes to. Of others it says nothing, not even whether they
    /// are here.
    pub(crate) fn whose_picture(
        &self,
        from: SessionId,
        hash: &str,
    ) -> Result<PictureId, PictureFault> {
        let role = self.faces.get(&from).and_then(|face| face.role());
        let role = role.ok_or(PictureFault::NotAllowed)?;
        let of = |circle: &domain::CircleId| {
            let id = PictureId { circle: circle.clone(), hash: hash.to_owned() };
            if self.shelf.has(&id) { Ok(id) } else { Err(PictureFault::NotHere) }
        };
        let shows = |request: &&domain::Request| {
            request.answer == Answer::Yes && request.picture.photos().any(|photo| photo == hash)
        };
        match role {
            Role::Circle { circle } | Role::Guest { circle }
                if may(role, Deed::ReadPlanOf(circle)) =>
            {
                of(circle)
            }
            Role::Circle { .. } | Role::Guest { .. } | Role::Spare => Err(PictureFault::NotAllowed),
            Role::Wall => {
                let shown = self.day.projection.item_on_wall().filter(shows);
                of(&shown.ok_or(PictureFault::NotAllowed)?.circle)
            }
            Role::Facilitator | Role::Remote => {
                let mut found = Err(PictureFault::NotAllowed);
                for request in self.day.projection.requests.iter().filter(shows) {
                    found = found.or_else(|_| of(&request.circle));
                }
                found
            }
        }
    }
}

/// Returns a hash that somebody said, no longer than one is: nobody needs to hear all of it again.
pub(crate) fn told_back(mut hash: String) -> String {
    hash.truncate(hash.floor_char_boundary(HASH));
    hash
}

/// Returns the frame with a part of a picture, as it was read.
pub(crate) fn part_said(
    hash: String,
    offset: u32,
    read: Result<Option<(PictureInfo, Vec<u8>)>, StoreError>,
) -> HostFrame {
    match read {
        // Less of it in a damaged file than it says would be asked for for ever.
        Ok(Some((info, bytes))) if bytes.is_empty() && offset < info.size => {
            HostFrame::PictureRefused { hash, fault: PictureFault::NotHere }
        }
        Ok(Some((info, bytes))) => {
            let (kind, size, data) = (said_as(info.kind), info.size, STANDARD.encode(bytes));
            HostFrame::PicturePart { hash, kind, size, offset, data }
        }
        Ok(None) => HostFrame::PictureRefused { hash, fault: PictureFault::NotHere },
        Err(error) => {
            tracing::error!(%error, "a picture cannot be read");
            HostFrame::PictureRefused { hash, fault: PictureFault::NotHere }
        }
    }
}

/// Returns the bytes of a part, unless they are no base64 or too many.
pub(crate) fn bytes_of(data: &str) -> Option<Vec<u8>> {
    let most = (PART as usize).div_ceil(3) * 4;
    let bytes = if data.len() <= most { STANDARD.decode(data).ok()? } else { return None };
    (bytes.len() <= PART as usize).then_some(bytes)
}

fn kept_as(kind: PictureKind) -> store::PictureKind {
    match kind {
        PictureKind::Jpeg => store::PictureKind::Jpeg,
        PictureKind::Png => store::PictureKind::Png,
        PictureKind::Webp => store::PictureKind::Webp,
    }
}

fn said_as(kind: store::PictureKind) -> PictureKind {
    match kind {
        store::PictureKind::Jpeg => PictureKind::Jpeg,
        store::PictureKind::Png => PictureKind::Png,
        store::PictureKind::Webp => PictureKind::Webp,
    }
}
