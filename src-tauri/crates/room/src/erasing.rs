//! Somebody is deleted for good: the file is tidied, and whoever asked gets a certificate, which is
//! in no file of ours.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    AccessBy, Change, CircleId, Command, CommandId, Day, Did, EventInfo, Holdings, Keeping, Noted,
    Rejection, holdings,
};
use print::words::{Language, Words};
use print::{Certificate, CopyFate, Deleted};
use protocol::view::GoesView;
use protocol::{ErrorCode, HostFrame};
use store::{Commit, Store, StoreError, name_of};

use crate::PaperFile;
use crate::actor::Actor;
use crate::code::secret;
use crate::papers::Whose;
use crate::printing::safe_stem;
use crate::session::SessionId;

/// Somebody who is being deleted.
#[derive(Debug)]
pub(crate) struct Erasing {
    to: SessionId,
    by: AccessBy,
    at: DateTime<Utc>,
    name: String,
    circle: CircleId,
    holdings: Holdings,
    photos: usize,
    language: Language,
    with_copies: bool,
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
        Some(Erasing {
            to,
            by: self.hand_of(to),
            at: self.clock.now(),
            name: of.person.name.clone(),
            circle: circle.clone(),
            holdings: holdings(day, of),
            photos: self.shelf.count_of(circle),
            language: Language::of_tag(language).unwrap_or(Language::English),
            with_copies: *with_copies,
        })
    }

    /// Tells a desk what would go with a person.
    pub(crate) async fn tell_what_goes(&mut self, to: SessionId, circle: &CircleId) {
        let Ok(of) = self.day.circle(circle) else {
            return self.send(to, &HostFrame::Refused { error: ErrorCode::NoSuchCircle });
        };
        let found = holdings(&self.day, of);
        let copies = Store::copies_with(self.store.path(), circle).await;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let view = GoesView {
            circle: circle.clone(),
            records: found.records,
            photos: count(self.shelf.count_of(circle)),
            devices: found.devices,
            questions: found.questions,
            ideas: found.ideas,
            is_sharing: found.is_sharing,
            copies: copies.iter().map(|copy| name_of(copy)).collect(),
        };
        self.send(to, &HostFrame::WhatGoes { view });
    }

    /// Tidies the file after somebody was deleted, and tells who asked when nothing is left of them.
    pub(crate) async fn erase(&mut self, erasing: Vec<Erasing>) {
        if erasing.is_empty() {
            return;
        }
        self.erasing.extend(erasing);
        self.finish_erasing().await;
    }

    /// Goes on with it: while a copy is being made, pages of before are still in use.
    pub(crate) async fn finish_erasing(&mut self) {
        if self.erasing.is_empty() {
            return;
        }
        match self.store.tidy().await {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => {
                return tracing::error!(%error, "the file still has pages of what was deleted");
            }
        }
        for erasing in std::mem::take(&mut self.erasing) {
            let copies = Store::copies_with(self.store.path(), &erasing.circle).await;
            self.certify(erasing, copies);
        }
    }

    fn certify(&mut self, erasing: Erasing, copies: Vec<PathBuf>) {
        let Some(face) = self.faces.get(&erasing.to) else { return };
        let (outbox, room) = (face.outbox(), self.room.clone());
        let (day, now) = (self.day.clone(), self.clock.now());
        self.room.tasks.spawn_blocking(move || {
            let fate = |copy: &Path| match erasing.with_copies {
                false => CopyFate::Left,
                true if Store::wipe(copy).is_ok() => CopyFate::Gone,
                true => CopyFate::Failed,
            };
            let copies = copies.iter().map(|copy| (name_of(copy), fate(copy))).collect();
            match certificate_of(&day, &erasing, copies) {
                Ok(file) => {
                    let (key, name) = (secret(), file.name.clone());
                    let path = format!("/paper/{key}");
                    let papers = room.papers.lock();
                    let mut papers = papers.expect("BUG: nobody panics with the papers in hand");
                    papers.keep(key, Whose::Desk, file, now);
                    outbox.send(&HostFrame::Erased { path, name }, None);
                }
                Err(error) => tracing::error!(%error, "a certificate could not be made"),
            }
        });
    }
}

fn certificate_of(
    day: &Day,
    erasing: &Erasing,
    copies: Vec<(String, CopyFate)>,
) -> Result<PaperFile, print::PrintError> {
    let Erasing { name, holdings, photos, language, by, at, .. } = erasing;
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
}

/// Deletes an event that nobody has open, with every copy beside it, and returns the certificate in
/// the language of this tag.
///
/// # Errors
/// `OnHold` with the reason; whatever keeps the file from being opened or deleted.
pub async fn delete_event(
    path: &Path,
    with_media: bool,
    language: &str,
    now: DateTime<Utc>,
) -> Result<PaperFile, NotDeleted> {
    let language = Language::of_tag(language).unwrap_or(Language::English);
    let (store, loaded) = Store::open(path).await?;
    store.close().await?;
    loaded.day.event.may_be_deleted()?;
    let copies = Store::delete_event(path, with_media).await?;
    let fate = |is_gone: bool| if is_gone { CopyFate::Gone } else { CopyFate::Failed };
    let certificate = Certificate {
        event: loaded.day.event.title,
        deleted: Deleted::Event { with_media },
        at: now,
        by: AccessBy::computer(),
        name: None,
        copies: copies.into_iter().map(|(name, is_gone)| (name, fate(is_gone))).collect(),
    };
    Ok(certificate_file(&certificate, language)?)
}

/// Says until when an event is kept that nobody has open.
///
/// # Errors
/// Whatever keeps the file from being opened.
pub async fn keep_event_until(
    path: &Path,
    until: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (mut store, loaded) = Store::open(path).await?;
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
