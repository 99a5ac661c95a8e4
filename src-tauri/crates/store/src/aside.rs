//! Another file of the same event: read without touching it, and where the two parted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use domain::{CircleId, CommandId, Revision};
use sqlx::Row;

use crate::header::check_header;
use crate::lock::open_lock;
use crate::opened::LookedAt;
use crate::seal::Seal;
use crate::{Loaded, Store, StoreError, Unlock};

/// The key of an open event, for other files that have its lock.
#[derive(Clone)]
pub struct SameKey {
    seal: Seal,
    lock: Option<String>,
}

impl std::fmt::Debug for SameKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SameKey(…)")
    }
}

/// The commands of an event by the revision that each left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course(pub BTreeMap<Revision, BTreeSet<CommandId>>);

impl Store {
    /// Returns what opens other files of this event: a copy of it has its lock.
    pub async fn same_key(&mut self) -> Result<SameKey, StoreError> {
        Ok(SameKey { seal: self.seal.clone(), lock: self.lock_id().await? })
    }

    /// Opens a file by a copy of it in a folder that is ours: neither it nor its log is touched. One
    /// that has the lock of our event opens with its key, one that has another with what is said.
    pub async fn open_aside(
        path: &Path,
        folder: &Path,
        key: &SameKey,
        with: &Unlock,
    ) -> Result<(Self, Loaded), StoreError> {
        check_header(path)?;
        let aside = folder.join("aside.planlive");
        copy_with_log(path, &aside)?;
        let mut store = Self::connect_own(&aside).await?;
        if let Some(lock) = store.lock_id().await? {
            store.seal = if key.lock.as_ref() == Some(&lock) {
                key.seal.clone()
            } else {
                open_lock(&mut store.connection, with).await?.0
            };
        }
        let loaded = store.reload().await?;
        let row = sqlx::query("PRAGMA integrity_check(1)").fetch_one(&mut store.connection).await?;
        let said: String = row.try_get(0)?;
        if said == "ok" { Ok((store, loaded)) } else { Err(StoreError::Damaged(said)) }
    }

    /// Returns which commands there were, in their order.
    pub async fn course(&mut self) -> Result<Course, StoreError> {
        let rows = sqlx::query("SELECT id, revision FROM command").fetch_all(&mut self.connection);
        let mut course = Course::default();
        for row in rows.await? {
            if let Ok(id) = CommandId::new(row.try_get::<String, _>(0)?) {
                course.0.entry(Revision(row.try_get(1)?)).or_default().insert(id);
            }
        }
        Ok(course)
    }

    /// Returns the revisions after this one at which something of a circle's changed.
    pub async fn revisions_of(
        &mut self,
        circle: &CircleId,
        after: Revision,
    ) -> Result<Vec<Revision>, StoreError> {
        let rows = sqlx::query(
            "SELECT DISTINCT command.revision FROM change
             JOIN command ON command.id = change.command
             WHERE change.circle = ? AND command.revision > ? ORDER BY command.revision",
        );
        let rows = rows.bind(circle.as_str()).bind(after.0).fetch_all(&mut self.connection).await?;
        rows.iter().map(|row| Ok(Revision(row.try_get(0)?))).collect()
    }
}

impl Course {
    /// Returns the last revision that both have in common, and the first command that the other did
    /// alone; nothing when they have no past in common.
    pub fn parted(&self, other: &Self) -> Option<(Revision, Option<CommandId>)> {
        let mut common = None;
        for (revision, theirs) in &other.0 {
            match self.0.get(revision) {
                Some(ours) if ours.intersection(theirs).next().is_some() => {
                    common = Some(*revision);
                }
                // One that was taken out of the log here was in both.
                None if self.0.range(revision..).next().is_some() => {}
                Some(_) | None => return common.map(|common| (common, theirs.first().cloned())),
            }
        }
        common.map(|common| (common, None))
    }
}

/// Copies a file and its log that nobody here has open.
fn copy_with_log(path: &Path, aside: &Path) -> Result<(), StoreError> {
    let _looked_at = LookedAt::begin(path)?;
    std::fs::copy(path, aside)?;
    let log = log_of(path);
    if log.exists() {
        std::fs::copy(log, log_of(aside))?;
    }
    Ok(())
}

/// Returns where the log of a file is.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push("-wal");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_part_where_their_commands_do() {
        let course = |revisions: &[(u32, &[&str])]| {
            let ids =
                |ids: &[&str]| ids.iter().map(|id| CommandId::new(*id).expect("an id")).collect();
            Course(revisions.iter().map(|(n, all)| (Revision(*n), ids(all))).collect())
        };
        let check = |here: &[(u32, &[&str])], there: &[(u32, &[&str])], expected| {
            let parted = course(here).parted(&course(there));
            let parted = parted.as_ref();
            let found = parted.map(|(at, first)| (at.0, first.as_ref().map(CommandId::as_str)));
            assert_eq!(found, expected, "{here:?} {there:?}");
        };
        check(&[(1, &["a"])], &[(1, &["b"])], None);
        check(&[(1, &["a"]), (2, &["b"])], &[(1, &["a"]), (2, &["b"])], Some((2, None)));
        check(&[(1, &["a"]), (2, &["b"])], &[(1, &["a"]), (2, &["c"])], Some((1, Some("c"))));
        check(&[(1, &["a"])], &[(1, &["a"]), (2, &["c"])], Some((1, Some("c"))));
        // One that changed nothing has the revision of the one before.
        check(&[(1, &["a", "x"])], &[(1, &["a", "y"]), (2, &["c"])], Some((1, Some("c"))));
        // Somebody's past was taken out of the log here.
        let here: &[(u32, &[&str])] = &[(1, &["a"]), (3, &["c"])];
        check(here, &[(1, &["a"]), (2, &["b"]), (3, &["c"]), (4, &["d"])], Some((3, Some("d"))));
    }
}
