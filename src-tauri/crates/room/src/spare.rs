//! The spare laptop: it is given a whole copy of the event, and then every row that is saved.
//!
//! One word is under way at a time, and while it is, only which rows were written is remembered: a
//! slow spare holds nobody up. No words of anybody's stand in the log.

use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use domain::{DeviceName, Revision, Role, SeatId};
use protocol::view::{HostingView, SpareState, SpareView};
use protocol::{ErrorCode, Followed, HostFrame};
use sha2::{Digest, Sha256};
use store::{Store, StoreError, Told};
use tokio::time::Instant;
use tokio_util::task::TaskTracker;

use crate::actor::{Actor, Message};
use crate::code::{hex, secret};
use crate::session::{Hand, SessionId};
use crate::view::when;

/// How many bytes of a copy, and of rows, travel at once.
const PART: usize = 192 * 1024;
/// No new copy is begun so soon after another: each takes the room a moment.
const REST: Duration = Duration::from_secs(3);
/// How many ticks lie between two looks at how much is remembered.
const LOOK: u64 = 10;
/// The ending of a copy on its way, beside the event file.
const ENDING: &str = "copy-for-spare";

/// What is known of the spare laptop.
#[derive(Debug, Default)]
pub(crate) struct Spare {
    /// Names this host while it is open.
    feed: String,
    number: u32,
    whose: Option<SeatId>,
    face: Option<SessionId>,
    copy: Option<Copy>,
    /// Told, and not on the spare's disk yet.
    flight: Option<Reached>,
    has: Option<Reached>,
    copied: Option<Instant>,
    /// The desks have to be told.
    pub(crate) is_new: bool,
    /// A device has come from another laptop that hosts the day as well.
    pub(crate) is_doubled: bool,
    pub(crate) last_told: Option<HostingView>,
}

/// How far a word reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Reached {
    number: u32,
    revision: Revision,
    at: DateTime<Utc>,
}

/// A whole copy that waits for the spare laptop; its file goes with it.
#[derive(Debug)]
struct Copy {
    path: PathBuf,
    reached: Reached,
    /// Its file is written over beside the room: that may take as long as writing it took.
    tasks: TaskTracker,
}

impl Drop for Copy {
    fn drop(&mut self) {
        let path = std::mem::take(&mut self.path);
        self.tasks.spawn_blocking(move || let_go(&path));
    }
}

/// Writes over a copy and removes it: it may have somebody in it who is deleted since.
fn let_go(copy: &Path) {
    match Store::wipe(copy) {
        Ok(()) | Err(StoreError::NotThere) => {}
        Err(error) => {
            tracing::warn!(%error, "a copy for the spare laptop is still beside the event");
        }
    }
}

/// A copy that was looked through beside the room.
#[derive(Debug)]
pub(crate) struct Copied {
    number: u32,
    /// How many bytes it has, and their SHA-256.
    found: std::io::Result<(u32, String)>,
}

impl Spare {
    pub(crate) fn new() -> Self {
        Self { feed: secret(), ..Self::default() }
    }

    /// Returns the last revision that the spare laptop has.
    pub(crate) fn kept(&self) -> Revision {
        self.has.map_or(Revision(0), |has| has.revision)
    }

    /// Its line is gone.
    pub(crate) fn forget(&mut self, id: SessionId) {
        if self.face == Some(id) {
            (self.face, self.copy, self.is_new) = (None, None, true);
        }
    }
}

impl Actor {
    /// A spare laptop says what it has: it goes on from there, or gets a whole copy.
    pub(crate) async fn begin_to_follow(
        &mut self,
        from: SessionId,
        have: Option<Followed>,
        addresses: Vec<String>,
    ) {
        let Some((seat, _)) = self.faces.get(&from).and_then(|face| face.seat().cloned()) else {
            return;
        };
        let is_other = self.spare.whose.as_ref().is_some_and(|whose| whose != &seat);
        if is_other && self.spare.face.is_some() {
            return self.send(from, &HostFrame::Refused { error: ErrorCode::SpareThere });
        }
        (self.spare.whose, self.spare.face) = (Some(seat), Some(from));
        (self.spare.copy, self.spare.is_new) = (None, true);
        self.keep_addresses(addresses).await;
        // Whoever can name the feed has the file, with whichever seat: the app was opened anew.
        let known = have.filter(|have| have.feed == self.spare.feed);
        let is_at = |reached: Option<Reached>| {
            known.as_ref().is_some_and(|have| reached.is_some_and(|it| it.number == have.number))
        };
        if !self.store.is_fed() {
            // The file was opened anew since, or this is the first time.
            self.copy_for_spare().await;
        } else if is_at(self.spare.flight) {
            self.has_arrived().await;
        } else if is_at(self.spare.has) {
            self.spare.flight = None;
            if let Err(error) = self.store.tell_again().await {
                tracing::error!(%error, "what the spare laptop lacks cannot be told");
            }
        } else {
            self.copy_for_spare().await;
        }
    }

    /// Makes a whole copy for the spare laptop; what is saved from now on is told after it.
    async fn copy_for_spare(&mut self) {
        let Some(face) = self.spare.face else { return };
        if self.spare.copied.is_some_and(|last| last.elapsed() < REST) {
            // It is gone until it asks again.
            return self.let_spare_go(face, ErrorCode::TooManyTries);
        }
        self.spare.copied = Some(Instant::now());
        self.spare.number += 1;
        (self.spare.flight, self.spare.has, self.spare.copy) = (None, None, None);
        let (number, path) = (self.spare.number, copy_path(self.store.path()));
        let begun = match self.store.begin_feed().await {
            Ok(()) => self.store.copy_whole(&path).await,
            Err(error) => Err(error),
        };
        let reached = Reached { number, revision: self.day.revision, at: self.clock.now() };
        let tasks = self.room.tasks.clone();
        self.spare.copy = Some(Copy { path: path.clone(), reached, tasks });
        self.spare.is_new = true;
        if let Err(error) = begun {
            tracing::error!(%error, "no copy for the spare laptop can be made");
            return self.let_spare_go(face, ErrorCode::NotSaved);
        }
        let room = self.room.clone();
        self.room.tasks.spawn_blocking(move || {
            let found = look_through(&path);
            room.tell(Message::Copied(Copied { number, found }));
        });
    }

    fn let_spare_go(&mut self, face: SessionId, error: ErrorCode) {
        self.send(face, &HostFrame::Refused { error });
        self.spare.forget(face);
    }

    /// A copy is ready: the spare laptop fetches it part by part.
    pub(crate) fn offer_copy(&mut self, Copied { number, found }: Copied) {
        let reached = self.spare.copy.as_ref().map(|copy| copy.reached);
        let Some(reached) = reached.filter(|reached| reached.number == number) else { return };
        let Some(face) = self.spare.face else { return };
        match found {
            Ok((size, hash)) => {
                let has = Followed { feed: self.spare.feed.clone(), number };
                let at = when(reached.at);
                self.send(face, &HostFrame::Copy { has, at, size, hash });
            }
            Err(error) => {
                tracing::error!(%error, "a copy for the spare laptop cannot be read");
                self.let_spare_go(face, ErrorCode::NotRead);
            }
        }
    }

    /// Sends a part of the copy, from beside the room.
    pub(crate) fn send_copy_part(&mut self, to: SessionId, offset: u32, hand: Option<Hand>) {
        let path = self.spare.copy.as_ref().map(|copy| copy.path.clone());
        let (Some(path), true) = (path, self.spare.face == Some(to)) else {
            return self.send(to, &HostFrame::Refused { error: ErrorCode::NotRead });
        };
        let Some(outbox) = self.faces.get(&to).map(|face| face.outbox()) else { return };
        self.room.tasks.spawn_blocking(move || {
            let frame = match part_of(&path, offset) {
                Ok(bytes) => HostFrame::CopyPart { offset, data: STANDARD.encode(bytes) },
                Err(error) => {
                    tracing::error!(%error, "a copy for the spare laptop cannot be read");
                    HostFrame::Refused { error: ErrorCode::NotRead }
                }
            };
            outbox.send(&frame, hand);
        });
    }

    /// The spare laptop has something on its disk.
    pub(crate) async fn spare_has(&mut self, from: SessionId, has: &Followed) {
        if self.spare.face != Some(from) || has.feed != self.spare.feed {
            return;
        }
        let copy = self.spare.copy.as_ref().map(|copy| copy.reached);
        if let Some(reached) = copy.filter(|reached| reached.number == has.number) {
            (self.spare.has, self.spare.copy) = (Some(reached), None);
            self.spare.is_new = true;
        } else if self.spare.flight.is_some_and(|flight| flight.number == has.number) {
            self.has_arrived().await;
        }
    }

    async fn has_arrived(&mut self) {
        let Some(flight) = self.spare.flight.take() else { return };
        self.spare.has = Some(flight);
        if let Err(error) = self.store.rows_arrived(flight.number).await {
            tracing::error!(%error, "what the spare laptop has is told again");
        }
    }

    /// Tells the spare laptop what was saved since, if it is ready for it.
    pub(crate) async fn feed_spare(&mut self) {
        let is_ready = self.spare.has.is_some() && self.spare.flight.is_none();
        let (Some(face), true) = (self.spare.face, is_ready && self.spare.copy.is_none()) else {
            return;
        };
        if !self.store.is_fed() {
            return self.copy_for_spare().await;
        }
        let number = self.spare.number + 1;
        let rows = match self.store.tell_rows(number).await {
            Ok(Told::Nothing) => return,
            Ok(Told::Rows(rows)) => rows,
            Ok(Told::TooMuch) => return self.copy_for_spare().await,
            Err(error) => {
                tracing::error!(%error, "what was saved cannot be told to the spare laptop");
                return self.let_spare_go(face, ErrorCode::NotRead);
            }
        };
        self.spare.number = number;
        let (revision, at) = (self.day.revision, self.clock.now());
        self.spare.flight = Some(Reached { number, revision, at });
        let pieces = pieces(&rows);
        let parts = u32::try_from(pieces.len()).unwrap_or(u32::MAX);
        for (part, rows) in (1..).zip(pieces) {
            let (has, rows) = (Followed { feed: self.spare.feed.clone(), number }, rows.to_owned());
            self.send(face, &HostFrame::Saved { has, at: when(at), part, parts, rows });
        }
    }

    /// Lets nothing pile up for a spare laptop that is away or slow; called at each tick.
    pub(crate) async fn mind_spare(&mut self, ticks: u64) {
        if !ticks.is_multiple_of(LOOK) {
            return;
        }
        match self.store.is_feed_too_long().await {
            Ok(false) => {}
            Ok(true) => {
                if let Err(error) = self.store.end_feed().await {
                    tracing::error!(%error, "more and more is remembered for the spare laptop");
                }
                (self.spare.has, self.spare.flight) = (None, None);
                self.copy_for_spare().await;
            }
            Err(error) => tracing::error!(%error, "what waits for the spare laptop is not known"),
        }
    }

    /// Tells the desks how the spare laptop stands, when it is anything new; called at each tick.
    pub(crate) fn tell_spare(&mut self) {
        let is_behind = self.spare.flight.is_some() || self.spare.has.is_some();
        if !std::mem::take(&mut self.spare.is_new) && !is_behind {
            return;
        }
        let desks: Vec<_> = self
            .faces
            .iter()
            .filter(|(_, face)| face.role() == Some(&Role::Facilitator))
            .map(|(id, _)| *id)
            .collect();
        for desk in desks {
            self.show_spare(desk);
        }
    }

    /// Shows a desk how the spare laptop stands.
    pub(crate) fn show_spare(&mut self, to: SessionId) {
        let Some(face) = self.faces.get(&to) else { return };
        let is_here = face.peer.to_canonical().is_loopback();
        let view = Box::new(self.spare_view(is_here));
        self.send(to, &HostFrame::Spare { view });
    }

    fn spare_view(&self, is_here: bool) -> SpareView {
        let Spare { whose, face, has, copy, .. } = &self.spare;
        let state = match (whose, face, has) {
            (None, _, _) => SpareState::None,
            (Some(_), None, _) => SpareState::Gone,
            (Some(_), Some(_), None) => SpareState::Copying,
            (Some(_), Some(_), Some(_)) if copy.is_some() => SpareState::Copying,
            (Some(_), Some(_), Some(_)) => SpareState::Following,
        };
        let behind = has.map_or(0, |has| self.day.revision.0.saturating_sub(has.revision.0));
        // What it has is all there is until something is saved.
        let is_level = behind == 0 && state == SpareState::Following;
        let until = has.map(|has| when(if is_level { self.clock.now() } else { has.at }));
        let code = is_here.then(|| in_fours(&self.keys.spare));
        let base = self.addresses.first().map(String::as_str).unwrap_or_default();
        let link = is_here.then(|| format!("{base}/#spare={}", self.keys.spare));
        let name = whose.as_ref().map(DeviceName::of);
        let is_over = self.day.hosting.is_over.is_some();
        let is_doubled = self.spare.is_doubled && !is_over;
        SpareView { state, name, until, behind, code, link, is_over, is_doubled }
    }
}

/// Returns a code in groups of four, as it is read aloud.
fn in_fours(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

fn copy_path(event: &Path) -> PathBuf {
    let mut name = event.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.{ENDING}", secret()));
    event.with_file_name(name)
}

/// Lets go of copies that a host left behind which was killed.
pub(crate) fn tidy_copies(event: &Path) {
    let own = event.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = event.parent().filter(|folder| !folder.as_os_str().is_empty());
    let Ok(files) = std::fs::read_dir(folder.unwrap_or(Path::new("."))) else { return };
    for file in files.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.starts_with(&own) && name.ends_with(ENDING) {
            let_go(&file.path());
        }
    }
}

fn look_through(path: &Path) -> std::io::Result<(u32, String)> {
    let mut hash = Sha256::new();
    let mut file = std::fs::File::open(path)?;
    let size = std::io::copy(&mut file, &mut Hashing(&mut hash))?;
    let size = u32::try_from(size).map_err(|_| std::io::ErrorKind::FileTooLarge)?;
    Ok((size, hex(&hash.finalize())))
}

/// Takes bytes into a hash.
struct Hashing<'a>(&'a mut Sha256);

impl std::io::Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn part_of(path: &Path, offset: u32) -> std::io::Result<Vec<u8>> {
    use std::io::{Read, Seek, SeekFrom};
    let mut file = std::fs::File::open(path)?;
    file.seek(SeekFrom::Start(offset.into()))?;
    let mut bytes = Vec::with_capacity(PART);
    file.take(PART as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns a text in pieces that travel one by one, none of them in the middle of a letter.
fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while rest.len() > PART {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PART));
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_travels_in_pieces_and_none_of_it_is_lost() {
        for text in [String::new(), "short".to_owned(), "ŵ€🎶".repeat(PART / 5)] {
            let pieces = pieces(&text);
            assert_eq!(pieces.concat(), text);
            assert!(pieces.iter().all(|piece| piece.len() <= PART), "each has its bound");
        }
    }

    #[test]
    fn a_code_is_read_aloud_in_fours() {
        assert_eq!(in_fours("ABCDEFGHIJ"), "ABCD-EFGH-IJ");
    }
}
