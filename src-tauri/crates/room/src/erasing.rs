//! Somebody is deleted for good: the file is tidied, and whoever asked gets a certificate, which is
//! in no file of ours.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    AccessBy, Change, CircleId, Command, CommandId, Day, Did, EventInfo, Holdings, Keeping, Noted,
    Rejection, Role, holdings,
};
use print::words::{Language, Words};
use print::{Certificate, CopyFate, Deleted};
use protocol::view::GoesView;
use protocol::{ErrorCode, HostFrame};
use store::{Commit, Places, Store, StoreError, Unlock, copies_elsewhere, drop_copy};
use tokio::runtime::Handle;

use crate::PaperFile;
use crate::actor::{Actor, Message};
use crate::code::secret;
use crate::copies::Beside;
use crate::papers::{Whose, path_of};
use crate::printing::safe_stem;
use crate::session::{Face, SessionId};

/// How often the host tries again to tidy the file.
const AGAIN: Duration = Duration::from_secs(2);
/// How many ticks what was cut short waits until the host knows of its other disk.
const SETTLES: u32 = 2;

/// Somebody who is being deleted.
#[derive(Debug)]
pub(crate) struct Erasing {
    circle: CircleId,
    with_copies: bool,
    /// For the certificate; nothing when the host ended before it was done.
    about: Option<About>,
    waits: u32,
}

/// What a certificate says of somebody.
#[derive(Debug)]
struct About {
    to: SessionId,
    by: AccessBy,
    at: DateTime<Utc>,
    name: String,
    holdings: Holdings,
    photos: usize,
    language: Language,
}

/// Who is being deleted, as far as it has come.
#[derive(Debug, Default)]
pub(crate) struct Erasures {
    /// Still on pages of the file.
    waiting: Vec<Erasing>,
    /// Somebody was taken off the list, and is still on pages of the file.
    is_untidy: bool,
    /// How many are looked for in copies.
    wiping: usize,
    /// Gone from the copies, which the file does not say yet.
    wiped: Vec<Wiped>,
    /// Those that nobody has fetched yet, with where they were offered.
    certificates: Vec<(PaperFile, Option<String>)>,
    tried: Option<Duration>,
    /// The disk does not let the file be tidied.
    pub(crate) is_late: bool,
}

/// Somebody whose copies are gone, or were left.
#[derive(Debug)]
pub(crate) struct Wiped {
    circle: CircleId,
    with_copies: bool,
    certificate: Option<(SessionId, PaperFile)>,
}

impl Erasures {
    /// Goes on with those whom the last host did not see to the end.
    pub(crate) fn cut_short(circles: Vec<CircleId>) -> Self {
        let erasing = |circle| Erasing { circle, with_copies: true, about: None, waits: SETTLES };
        Self { waiting: circles.into_iter().map(erasing).collect(), ..Self::default() }
    }

    /// Notes that the file has to be tidied for somebody who was taken off the list.
    pub(crate) fn are_let_go(&mut self, commits: &[Commit]) {
        self.is_untidy |= commits.iter().any(Commit::lets_go);
    }

    fn is_any(&self) -> bool {
        self.is_untidy || !self.waiting.is_empty()
    }

    /// Tells whether copies wait until it is done; a disk that does not let it be done does not keep
    /// the day from being copied.
    pub(crate) fn hold_copies_back(&self) -> bool {
        let is_tidying = self.is_any() && !self.is_late;
        is_tidying || self.wiping > 0 || !self.wiped.is_empty()
    }
}

impl Actor {
    /// Returns what a certificate has to say, when a command deletes somebody.
    pub(crate) fn erasing_of(
        &self,
        day: &Day,
        to: SessionId,
        command: &Command,
    ) -> Option<Erasing> {
        let Command::ErasePerson { circle, language, with_copies, .. } = command else {
            return None;
        };
        let of = day.circle(circle).ok()?;
        let about = About {
            to,
            by: self.hand_of(to),
            at: self.clock.now(),
            name: of.person.name.clone(),
            holdings: holdings(day, of),
            photos: self.shelf.count_of(circle),
            language: Language::of_tag(language).unwrap_or(Language::English),
        };
        let (circle, with_copies) = (circle.clone(), *with_copies);
        Some(Erasing { circle, with_copies, about: Some(about), waits: 0 })
    }

    /// Tells a desk what would go with a person; copies are looked through beside the room.
    pub(crate) async fn tell_what_goes(&mut self, to: SessionId, circle: CircleId) {
        let Ok(of) = self.day.circle(&circle) else {
            return self.send(to, &HostFrame::Refused { error: ErrorCode::NoSuchCircle });
        };
        let (found, photos) = (holdings(&self.day, of), self.shelf.count_of(&circle));
        let places = self.places().await;
        let Some(face) = self.faces.get(&to) else { return };
        let (outbox, handle) = (face.outbox(), Handle::current());
        self.room.tasks.spawn_blocking(move || {
            let copies = handle.block_on(places.copies_with(&circle));
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let view = GoesView {
                circle,
                records: found.records,
                photos: count(photos),
                devices: found.devices,
                questions: found.questions,
                ideas: found.ideas,
                is_sharing: found.is_sharing,
                copies: copies.iter().map(|copy| places.name_of(copy)).collect(),
            };
            outbox.send(&HostFrame::WhatGoes { view }, None);
        });
    }

    /// Tidies the file after somebody was deleted, and tells who asked when nothing is left of them.
    pub(crate) async fn erase(&mut self, erasing: Vec<Erasing>) {
        if erasing.is_empty() {
            return;
        }
        self.copies.somebody_is_gone();
        for one in &erasing {
            self.stop_papers_of(&one.circle);
        }
        self.erasures.waiting.extend(erasing);
        self.tidy_after_erasing().await;
    }

    /// Goes on with it, about once a second: while a copy is being made, pages of before are in use.
    pub(crate) async fn finish_erasing(&mut self) {
        self.note_wiped().await;
        for erasing in &mut self.erasures.waiting {
            erasing.waits = erasing.waits.saturating_sub(1);
        }
        self.tidy_after_erasing().await;
    }

    async fn tidy_after_erasing(&mut self) {
        let (_, gone_by) = self.clock.both();
        let tried = self.erasures.tried.filter(|_| self.erasures.is_late);
        let is_soon = tried.is_some_and(|tried| gone_by.saturating_sub(tried) < AGAIN);
        // Copies that are made, or follow a lock, are looked through when they have their names.
        if !self.erasures.is_any() || is_soon || self.copies.is_making {
            return;
        }
        self.erasures.tried = Some(gone_by);
        match self.store.tidy().await {
            Ok(true) => {
                self.erasures.is_untidy = false;
                self.is_erasing_late(false);
            }
            Ok(false) => return,
            Err(error) => {
                tracing::error!(%error, "the file still has pages of what was deleted");
                return self.is_erasing_late(true);
            }
        }
        let ready = |erasing: &mut Erasing| erasing.waits == 0;
        for erasing in self.erasures.waiting.extract_if(.., ready).collect::<Vec<_>>() {
            self.wipe_copies(erasing).await;
        }
    }

    fn is_erasing_late(&mut self, is_late: bool) {
        if self.erasures.is_late != is_late {
            self.erasures.is_late = is_late;
            self.tell_safety();
        }
    }

    /// Lets the copies go beside the room, if so wished, and makes the certificate: whether or not
    /// the desk that asked is still there.
    async fn wipe_copies(&mut self, erasing: Erasing) {
        let (places, day) = (self.places().await, self.day.clone());
        let (room, handle) = (self.room.clone(), Handle::current());
        self.erasures.wiping += 1;
        self.room.tasks.spawn_blocking(move || {
            let Erasing { circle, with_copies, about, .. } = erasing;
            let copies = handle.block_on(places.copies_with(&circle));
            let fate = |copy: &Path| match with_copies {
                false => CopyFate::Left,
                true if drop_copy(copy).is_ok() => CopyFate::Gone,
                true => CopyFate::Failed,
            };
            let copies = copies.iter().map(|copy| (places.name_of(copy), fate(copy))).collect();
            let certificate = about.and_then(|about| {
                let made = certificate_of(&day, &about, copies);
                let file = made.map_err(|error| {
                    tracing::error!(%error, "a certificate could not be made");
                });
                Some((about.to, file.ok()?))
            });
            let wiped = Wiped { circle, with_copies, certificate };
            room.tell(Message::Beside(Beside::Wiped(wiped)));
        });
    }

    /// Takes word that somebody is in no copy any more.
    pub(crate) async fn copies_were_wiped(&mut self, wiped: Wiped) {
        self.erasures.wiping -= 1;
        self.erasures.wiped.push(wiped);
        self.note_wiped().await;
    }

    async fn note_wiped(&mut self) {
        for wiped in std::mem::take(&mut self.erasures.wiped) {
            let noted = match wiped.with_copies {
                true => self.store.copies_are_gone(&wiped.circle).await,
                false => Ok(true),
            };
            match noted {
                Ok(true) => {
                    if let Some((to, file)) = wiped.certificate {
                        self.hand_over(to, file);
                    }
                }
                Ok(false) => self.erasures.wiped.push(wiped),
                Err(error) => {
                    tracing::error!(%error, "the file still says whose copies have to go");
                    self.erasures.wiped.push(wiped);
                }
            }
        }
    }

    /// Gives a certificate to the desk that asked, to another one, or to the next that comes.
    fn hand_over(&mut self, to: SessionId, file: PaperFile) {
        self.erasures.certificates.push((file, None));
        let is_desk = |face: &Face| face.role() == Some(&Role::Facilitator);
        let asked = self.faces.get(&to).filter(|face| is_desk(face)).map(|_| to);
        let other = || self.faces.iter().find(|(_, face)| is_desk(face)).map(|(id, _)| *id);
        if let Some(desk) = asked.or_else(other) {
            self.give_certificates(desk);
        }
    }

    /// Gives a desk the certificates that nobody has fetched: a line may be gone before it is known.
    pub(crate) fn give_certificates(&mut self, to: SessionId) {
        let (room, now) = (self.room.clone(), self.clock.now());
        for (file, offered) in std::mem::take(&mut self.erasures.certificates) {
            let papers = room.papers.lock();
            let mut papers = papers.expect("BUG: nobody panics with the papers in hand");
            if offered.is_some_and(|key| papers.was_fetched(&key)) {
                continue;
            }
            let (key, name) = (secret(), file.name.clone());
            papers.keep(key.clone(), Whose::Desk, file.clone(), now);
            papers.watch(key.clone());
            drop(papers);
            self.send(to, &HostFrame::Erased { path: path_of(&key), name });
            self.erasures.certificates.push((file, Some(key)));
        }
    }

    /// Returns where the copies of this event may be.
    async fn places(&mut self) -> Places {
        let (id, elsewhere) = (self.day.event.id.clone(), self.copies.elsewhere.clone());
        let found = self.store.places(&id, elsewhere.clone()).await;
        found.unwrap_or_else(|error| {
            tracing::warn!(%error, "copies under an earlier name are not looked for");
            Places::of_unread(self.store.path(), elsewhere)
        })
    }
}

fn certificate_of(
    day: &Day,
    about: &About,
    copies: Vec<(String, CopyFate)>,
) -> Result<PaperFile, print::PrintError> {
    let About { name, holdings, photos, language, by, at, .. } = about;
    let team = &day.event.facilitators;
    let desk = by.facilitator.as_ref().and_then(|id| team.iter().find(|one| &one.id == id));
    let certificate = Certificate {
        event: day.event.title.clone(),
        deleted: Deleted::Person { name: name.clone(), holdings: *holdings, photos: *photos },
        at: *at,
        by: by.clone(),
        name: desk.map(|one| one.name.clone()),
        copies,
    };
    certificate_file(&certificate, *language)
}

/// Makes the file of a certificate.
///
/// # Errors
/// Our own fault.
pub fn certificate_file(
    certificate: &Certificate,
    language: Language,
) -> Result<PaperFile, print::PrintError> {
    let sheet = print::certificate(certificate, language);
    let paper = print::render(&sheet)?;
    let whose = match &certificate.deleted {
        Deleted::Person { name, .. } => name,
        Deleted::Event { .. } => &certificate.event,
    };
    let what = Words::of(language).certificate_title();
    let name = format!("{}.pdf", safe_stem(&format!("{whose} - {what}")));
    Ok(PaperFile { name, bytes: paper.bytes.into() })
}

/// Why an event is not deleted, or not kept longer.
#[derive(Debug, thiserror::Error)]
pub enum NotDeleted {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// Our own fault.
    #[error("the certificate could not be made: {0}")]
    Certificate(#[from] print::PrintError),
    #[error("the certificate could not be written: {0}")]
    NotWritten(std::io::Error),
}

/// Deletes an event that nobody has open, with every copy beside it and in a folder for those of many
/// events. The certificate, in the language of this tag, is written where it is told by its name
/// before anything goes: a disk that does not take it keeps the event. Returns where it is.
///
/// # Errors
/// `OnHold` with the reason; whatever keeps the file from being opened or deleted. One that is damaged
/// goes all the same.
pub async fn delete_event(
    path: &Path,
    unlock: &Unlock,
    folder: Option<&Path>,
    with_media: bool,
    language: &str,
    now: DateTime<Utc>,
    place: impl FnOnce(&str) -> PathBuf,
) -> Result<PathBuf, NotDeleted> {
    let language = Language::of_tag(language).unwrap_or(Language::English);
    let (event, places) = to_delete(path, unlock, folder).await?;
    let certificate = |copies: Vec<(String, bool)>| {
        let fate = |is_gone: bool| if is_gone { CopyFate::Gone } else { CopyFate::Failed };
        let copies = copies.into_iter().map(|(name, is_gone)| (name, fate(is_gone))).collect();
        let (event, deleted) = (event.clone(), Deleted::Event { with_media });
        let by = AccessBy::computer();
        certificate_file(&Certificate { event, deleted, at: now, by, name: None, copies }, language)
    };
    let expected: Vec<_> = places.copies().await.into_iter().map(|name| (name, true)).collect();
    let file = certificate(expected.clone())?;
    let kept = place(&file.name);
    write_anew(&kept, &file.bytes).map_err(NotDeleted::NotWritten)?;
    match Store::delete_event(&places, with_media).await {
        Ok(copies) if copies == expected => Ok(kept),
        Ok(copies) => {
            std::fs::write(&kept, &certificate(copies)?.bytes).map_err(NotDeleted::NotWritten)?;
            Ok(kept)
        }
        Err(error) => {
            // Nothing is certified that was not done.
            std::fs::remove_file(&kept).map_err(NotDeleted::NotWritten)?;
            Err(error.into())
        }
    }
}

/// Returns what an event is called, and where its copies are, if it may be deleted. One that nobody can
/// read is called as its file.
async fn to_delete(
    path: &Path,
    unlock: &Unlock,
    folder: Option<&Path>,
) -> Result<(String, Places), NotDeleted> {
    let elsewhere = folder.map(|folder| copies_elsewhere(folder, path));
    match Store::open_with(path, unlock).await {
        Ok((mut store, loaded)) => {
            let places = store.places(&loaded.day.event.id, elsewhere).await;
            store.close().await?;
            loaded.day.event.may_be_deleted()?;
            Ok((loaded.day.event.title, places?))
        }
        Err(StoreError::Damaged(_) | StoreError::LockDamaged) => {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            Ok((name, Places::of_unread(path, elsewhere)))
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes a file that is not there yet, to the disk.
fn write_anew(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create_new(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        std::fs::remove_file(path)?;
    }
    written
}

/// Says until when an event is kept that nobody has open.
///
/// # Errors
/// Whatever keeps the file from being opened.
pub async fn keep_event_until(
    path: &Path,
    unlock: &Unlock,
    until: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (mut store, loaded) = Store::open_with(path, unlock).await?;
    let before = loaded.day.event;
    let keeping = Keeping { until: Some(until), ..before.keeping.clone() };
    let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
    let changes = vec![Change::EventChanged { event: EventInfo { keeping, ..before } }];
    let revision = loaded.day.revision.next();
    store.commit(&[Commit { id, seat: None, at: now, revision, changes }]).await?;
    let noted = Noted::once(None, AccessBy::computer(), Did::KeptUntil);
    store.tell_accesses(vec![noted], now).await?;
    store.close().await
}
