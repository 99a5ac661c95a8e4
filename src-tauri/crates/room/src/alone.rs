//! What was written elsewhere is brought into the running day, as ordinary edits: by a circle that
//! worked alone on a cut-off laptop, or in a copy of an hour ago.

use std::collections::BTreeSet;
use std::path::Path;

use domain::plan::{BroughtIn, EDITS, Edit, Plan, bring_in, go_back};
use domain::{
    AccessBy, CircleId, Command, CommandId, Day, Did, Moment, Noted, Revision, Role, decide,
};
use protocol::{ErrorCode, HostFrame, Outcome};
use sha2::{Digest, Sha256};
use store::{Course, PictureInfo, PlanLog, SameKey, Store, StoreError, Unlock};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use crate::actor::{Actor, Message};
use crate::batch::Batch;
use crate::clock::offset_of;
use crate::code::{join_code, secret};
use crate::copies::Beside;
use crate::pictures::PICTURES;
use crate::session::SessionId;
use crate::{Closed, Room};

/// Why nothing was brought in.
#[derive(Debug, thiserror::Error)]
pub enum NotBrought {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Closed(#[from] Closed),
    #[error("this file is of another event: the two have no past in common")]
    OtherEvent,
    #[error("there is no such copy of this event")]
    NoSuchCopy,
    #[error("there is no such circle in both files")]
    NoSuchCircle,
}

/// What a circle did alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alone {
    pub circle: CircleId,
    pub name: String,
    /// Notes that are new here.
    pub new: u32,
    /// Notes that only they changed.
    pub changed: u32,
    /// Notes that both sides changed: words are merged, choices are kept beside each other.
    pub both: u32,
    /// Photos and drawings that come along.
    pub pictures: u32,
    /// Notes that the rules of this event do not take; they stay in the other file.
    pub left_out: u32,
}

/// What is asked of the actor for one circle.
#[derive(Debug)]
pub(crate) struct Bringing {
    circle: CircleId,
    what: What,
    pictures: Vec<(PictureInfo, Vec<u8>)>,
    does_it: bool,
    by: AccessBy,
}

/// What another file of this event is compared with.
#[derive(Debug)]
pub(crate) struct Here {
    course: Course,
    day: Day,
    key: SameKey,
}

#[derive(Debug)]
enum What {
    /// The plan as both had it, as it is there, and the id of the command that brings it.
    Alone { past: Plan, there: Plan, mark: CommandId },
    /// The plan as it was.
    Back { then: Plan },
}

impl Room {
    /// Returns what each circle did alone in another file of this event; nothing is changed. What it
    /// takes to open that file is needed only if it has a lock of its own.
    pub async fn look_alone(&self, other: &Path, with: &Unlock) -> Result<Vec<Alone>, NotBrought> {
        self.alone(other, with, None, false).await
    }

    /// Brings in what circles did alone, and returns what that was; a second time changes nothing.
    pub async fn bring_alone(
        &self,
        other: &Path,
        with: &Unlock,
        circles: Option<Vec<CircleId>>,
    ) -> Result<Vec<Alone>, NotBrought> {
        self.alone(other, with, circles, true).await
    }

    async fn alone(
        &self,
        other: &Path,
        with: &Unlock,
        only: Option<Vec<CircleId>>,
        does_it: bool,
    ) -> Result<Vec<Alone>, NotBrought> {
        let here = self.here().await?;
        let (other, with) = (other.to_owned(), with.clone());
        let (handle, read) = (Handle::current(), self.tasks.clone());
        let bringing = read.spawn_blocking(move || {
            handle.block_on(read_alone(&other, &with, &here, only.as_deref(), does_it))
        });
        let bringing = bringing.await.map_err(|_| Closed)??;
        self.bring(bringing).await
    }

    /// Gives a circle back its plan as it was in a copy; what it has now goes to its history.
    pub async fn bring_back(&self, copy: &str, circle: &CircleId) -> Result<Alone, NotBrought> {
        self.bring_back_by(AccessBy::computer(), copy, circle).await
    }

    async fn bring_back_by(
        &self,
        by: AccessBy,
        copy: &str,
        circle: &CircleId,
    ) -> Result<Alone, NotBrought> {
        let folder = store::copies_folder(self.path());
        // A name, and no way to another folder.
        let is_name = Path::new(copy).file_name().is_some_and(|name| name == copy);
        let path = folder.join(format!("{copy}.planlive"));
        if !is_name || !path.is_file() {
            return Err(NotBrought::NoSuchCopy);
        }
        let (handle, circle, here) = (Handle::current(), circle.clone(), self.here().await?);
        let reading = self
            .tasks
            .spawn_blocking(move || handle.block_on(read_back(&path, circle, by, &here.key)));
        let bringing = reading.await.map_err(|_| Closed)??;
        let done = self.bring(vec![bringing]).await?;
        done.into_iter().next().ok_or(NotBrought::NoSuchCircle)
    }

    async fn here(&self) -> Result<Here, NotBrought> {
        let (answer, here) = oneshot::channel();
        self.send(Message::Beside(Beside::Here { answer })).await?;
        Ok(here.await.map_err(|_| Closed)??)
    }

    async fn bring(&self, bringing: Vec<Bringing>) -> Result<Vec<Alone>, NotBrought> {
        let (answer, done) = oneshot::channel();
        self.send(Message::Beside(Beside::Bring { bringing, answer })).await?;
        Ok(done.await.map_err(|_| Closed)??)
    }
}

/// A folder of ours for a moment: what was in it is written over before it goes.
struct Aside(tempfile::TempDir);

impl Aside {
    fn new() -> Result<Self, StoreError> {
        Ok(Self(tempfile::tempdir()?))
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        for file in std::fs::read_dir(self.0.path()).into_iter().flatten().flatten() {
            if let Err(error) = Store::wipe(&file.path()) {
                tracing::warn!(%error, "another laptop's file was not written over");
            }
        }
    }
}

/// Reads what circles did alone in another file, which is not touched.
async fn read_alone(
    other: &Path,
    with: &Unlock,
    here: &Here,
    only: Option<&[CircleId]>,
    does_it: bool,
) -> Result<Vec<Bringing>, NotBrought> {
    let aside = Aside::new()?;
    let Here { course, day, key } = here;
    let (mut store, loaded) = Store::open_aside(other, aside.0.path(), key, with).await?;
    let parted = course.parted(&store.course().await?);
    let (Some((common, first)), true) = (parted, loaded.day.event.id == day.event.id) else {
        return Err(NotBrought::OtherEvent);
    };
    let known: BTreeSet<&CommandId> = course.0.values().flatten().collect();
    let mut all = Vec::new();
    for circle in &loaded.day.circles {
        let is_wanted = only.is_none_or(|only| only.contains(&circle.id));
        if !is_wanted || day.circle(&circle.id).is_err() {
            continue;
        }
        let revisions = store.revisions_of(&circle.id, common).await?;
        let Some((last, first)) = revisions.last().zip(first.as_ref()) else { continue };
        let mark = |at: Revision| mark_of(first, &circle.id, at);
        // What was brought in before is the past of what they did since.
        let before = revisions.iter().rev().find(|at| known.contains(&mark(**at)));
        if before == Some(last) {
            continue;
        }
        let past = plan_at(&mut store, &circle.id, before.copied().unwrap_or(common)).await?;
        let pictures = pictures_of(&mut store, &circle.id).await?;
        let (there, mark) = (circle.plan.clone(), mark(*last));
        let what = What::Alone { past, there, mark };
        let (circle, by) = (circle.id.clone(), AccessBy::computer());
        all.push(Bringing { circle, what, pictures, does_it, by });
    }
    if all.is_empty() && only.is_some_and(|only| only.iter().any(|id| day.circle(id).is_err())) {
        return Err(NotBrought::NoSuchCircle);
    }
    store.close().await?;
    Ok(all)
}

async fn read_back(
    copy: &Path,
    circle: CircleId,
    by: AccessBy,
    key: &SameKey,
) -> Result<Bringing, NotBrought> {
    let (aside, with) = (Aside::new()?, Unlock::Nothing);
    let (mut store, loaded) = Store::open_aside(copy, aside.0.path(), key, &with).await?;
    let then = loaded.day.circle(&circle).map_err(|_| NotBrought::NoSuchCircle)?.plan.clone();
    let pictures = pictures_of(&mut store, &circle).await?;
    store.close().await?;
    Ok(Bringing { circle, what: What::Back { then }, pictures, does_it: true, by })
}

async fn plan_at(store: &mut Store, circle: &CircleId, at: Revision) -> Result<Plan, StoreError> {
    let mut log = PlanLog::new(circle.clone(), at);
    while !store.read_plan_log(&mut log).await? {}
    Ok(log.plan())
}

async fn pictures_of(
    store: &mut Store,
    circle: &CircleId,
) -> Result<Vec<(PictureInfo, Vec<u8>)>, StoreError> {
    let mut pictures = Vec::new();
    let all = store.pictures().await?;
    for info in all.into_iter().filter(|info| info.id.circle == *circle) {
        pictures.extend(store.picture(&info.id).await?);
    }
    Ok(pictures)
}

/// Returns the id of the command that brings in a circle as it was at a revision of a file that
/// parted with this command: known already when it was brought in before.
fn mark_of(first: &CommandId, circle: &CircleId, at: Revision) -> CommandId {
    let text = format!("alone\n{first}\n{circle}\n{}", at.0);
    let sum: String = Sha256::digest(text).iter().take(20).map(|b| format!("{b:02x}")).collect();
    CommandId::new(sum).expect("BUG: hexadecimal digits are an id")
}

impl Actor {
    pub(crate) async fn tell_here(&mut self, answer: oneshot::Sender<Result<Here, StoreError>>) {
        let here = self.here().await;
        if answer.send(here).is_err() {
            tracing::debug!("nobody waits any more to compare another file with this one");
        }
    }

    async fn here(&mut self) -> Result<Here, StoreError> {
        let (course, key) = (self.store.course().await?, self.store.same_key().await?);
        Ok(Here { course, day: self.day.clone(), key })
    }

    /// Brings in what was written elsewhere: pictures first, then all edits in one transaction.
    pub(crate) async fn bring_in(
        &mut self,
        bringing: Vec<Bringing>,
    ) -> Result<Vec<Alone>, StoreError> {
        let mut batch = Batch::of(&self.day);
        let mut told = Vec::new();
        for one in bringing {
            let Ok(of) = batch.day.circle(&one.circle) else { continue };
            let (circle, name) = (one.circle.clone(), of.person.name.clone());
            let (brought, mark, did) = match &one.what {
                // Somebody else brought it in since this was read.
                What::Alone { mark, .. } if self.is_done(mark, &batch) => continue,
                What::Alone { past, there, mark } => {
                    (bring_in(past, there, &of.plan), mark.clone(), Did::Merged)
                }
                What::Back { then } => {
                    let groups = go_back(then, &of.plan);
                    let changed = u32::try_from(groups.len()).unwrap_or(u32::MAX);
                    let brought = BroughtIn { groups, changed, ..BroughtIn::default() };
                    (brought, fresh_id(), Did::Restored)
                }
            };
            let missing: Vec<_> =
                one.pictures.into_iter().filter(|p| !self.shelf.has(&p.0.id)).collect();
            let pictures = u32::try_from(missing.len()).unwrap_or(u32::MAX);
            if one.does_it {
                self.bring_pictures(missing).await?;
            }
            let BroughtIn { groups, new, changed, both } = brought;
            let left_out = self.decide_groups(&circle, groups, mark, &mut batch);
            batch.noted.push(Noted::once(Some(circle.clone()), one.by, did));
            told.push(Alone { circle, name, new, changed, both, pictures, left_out });
            if !one.does_it {
                batch = Batch::of(&self.day);
            }
        }
        let saved = self.save_or_say(&mut batch).await;
        self.settle(batch, saved.is_ok());
        saved.map(|()| told)
    }

    fn is_done(&self, id: &CommandId, batch: &Batch) -> bool {
        self.commands.contains_key(id) || batch.commits.iter().any(|commit| &commit.id == id)
    }

    /// Gives a circle its plan back for a desk, beside the room: a copy is read first.
    pub(crate) fn bring_back(
        &mut self,
        to: SessionId,
        id: CommandId,
        copy: String,
        circle: CircleId,
    ) {
        let Some(face) = self.faces.get(&to) else { return };
        let (outbox, room, by) = (face.outbox(), self.room.clone(), self.hand_of(to));
        self.room.tasks.spawn(async move {
            let outcome = match room.bring_back_by(by, &copy, &circle).await {
                Ok(done) => Outcome::BroughtBack { changed: done.changed, left_out: done.left_out },
                Err(error) => {
                    tracing::warn!(%error, "a circle was not given its plan back");
                    Outcome::Failed { error: code_of(&error) }
                }
            };
            outbox.send(&HostFrame::Reply { id, outcome }, None);
        });
    }

    async fn bring_pictures(
        &mut self,
        pictures: Vec<(PictureInfo, Vec<u8>)>,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        for (info, bytes) in pictures.into_iter().take(PICTURES as usize) {
            self.store.keep_picture(&info, &bytes, now).await?;
            self.shelf.put(info.id.clone());
            self.picture_is_here(&info);
        }
        Ok(())
    }

    /// Decides edits in as few commands as they fit in; the last has the mark. Returns how many
    /// records the rules do not take.
    fn decide_groups(
        &self,
        circle: &CircleId,
        groups: Vec<Vec<Edit>>,
        mark: CommandId,
        batch: &mut Batch,
    ) -> u32 {
        let mut left_out = 0;
        for groups in packed(groups) {
            let edits: Vec<Edit> = groups.iter().flatten().cloned().collect();
            if self.decide_alone(circle, fresh_id(), edits, batch) {
                continue;
            }
            for group in groups {
                if !self.decide_alone(circle, fresh_id(), group, batch) {
                    left_out += 1;
                }
            }
        }
        let (now, revision) = (self.clock.now(), batch.day.revision);
        // It changes nothing, and says from now on that all this was done.
        batch.add(mark, None, now, revision, Vec::new());
        left_out
    }

    /// Decides edits as those of a hand of the circle; tells whether the rules take them.
    fn decide_alone(
        &self,
        circle: &CircleId,
        id: CommandId,
        edits: Vec<Edit>,
        batch: &mut Batch,
    ) -> bool {
        let (now, fresh_code) = (self.clock.now(), join_code());
        let of_the_host = Moment::of_the_host(now, &fresh_code);
        let moment = Moment { offset: offset_of(now), ..of_the_host };
        let role = Role::Circle { circle: circle.clone() };
        let command = Command::EditPlan { circle: circle.clone(), edits };
        match decide(&batch.day, &role, &id, &command, moment) {
            Ok(decision) => {
                batch.add(id, None, now, decision.revision, decision.changes);
                true
            }
            Err(rejection) => {
                tracing::info!(%rejection, %circle, "something written elsewhere is not taken");
                false
            }
        }
    }
}

/// Returns groups together as long as they fit into one command.
fn packed(groups: Vec<Vec<Edit>>) -> Vec<Vec<Vec<Edit>>> {
    let mut packs: Vec<Vec<Vec<Edit>>> = Vec::new();
    let mut room = 0;
    for group in groups {
        if group.len() > room || packs.is_empty() {
            packs.push(Vec::new());
            room = EDITS as usize;
        }
        room = room.saturating_sub(group.len());
        packs.last_mut().expect("BUG: one was put there").push(group);
    }
    packs
}

fn code_of(error: &NotBrought) -> ErrorCode {
    match error {
        NotBrought::NoSuchCircle | NotBrought::OtherEvent => ErrorCode::NoSuchCircle,
        NotBrought::Closed(_) => ErrorCode::Closing,
        NotBrought::NoSuchCopy => ErrorCode::NotRead,
        NotBrought::Store(StoreError::DiskFull | StoreError::Moved | StoreError::ReadOnly) => {
            ErrorCode::NotSaved
        }
        NotBrought::Store(_) => ErrorCode::NotRead,
    }
}

fn fresh_id() -> CommandId {
    CommandId::new(secret()).expect("BUG: hexadecimal digits are an id")
}
