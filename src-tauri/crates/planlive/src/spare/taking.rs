//! What a spare laptop makes of what it hears: a whole copy first, then what is saved, each on this
//! disk before the host hears of it.
//!
//! Knows no line: whoever has one brings what was said on it, and says what comes of that.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use protocol::{ClientFrame, Followed};
use sha2::{Digest, Sha256};
use store::{Follower, SpareMark, Store, StoreError};

use super::Why;
use super::line::{Gone, Heard};

/// The most bytes of rows that are taken as one.
const ROWS: usize = 32 * 1024 * 1024;

/// Why a visit is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The line is gone; the next call may do better.
    Gone,
    /// Somebody who is found where the host was says no, and has not shown to be the host.
    Refused(Why),
    TurnedAway(Why),
}

impl From<Gone> for Over {
    fn from(_: Gone) -> Self {
        Self::Gone
    }
}

/// What came of something that was heard.
#[derive(Debug, Default)]
pub struct Took {
    /// What the host is to hear of it.
    pub say: Option<ClientFrame>,
    pub step: Option<Step>,
}

/// How far the file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It gets a whole copy: so many bytes of so many.
    Copying { done: u32, of: u32 },
    /// It has everything up to then, by the host's clock.
    Until(DateTime<Utc>),
}

/// The file of a spare laptop, and what is on its way into it.
#[derive(Debug)]
pub struct Taking {
    file: PathBuf,
    has: Option<(Follower, SpareMark)>,
    coming: Option<Coming>,
    rows: String,
}

/// A copy on its way.
#[derive(Debug)]
struct Coming {
    has: Followed,
    at: DateTime<Utc>,
    size: u32,
    hash: String,
    path: PathBuf,
    file: File,
    done: u32,
    sum: Sha256,
}

impl Drop for Coming {
    fn drop(&mut self) {
        // One that came whole is the event's file now, under another name.
        if self.path.exists()
            && let Err(error) = Store::wipe(&self.path)
        {
            tracing::warn!(%error, "a copy that did not come whole is still there");
        }
    }
}

impl Taking {
    /// Goes on with the file that is there, if there is one.
    ///
    /// # Errors
    /// Another file of this name is left alone.
    pub async fn open(file: PathBuf) -> Result<Self, StoreError> {
        let has = Follower::open(&file).await?;
        // It was killed while a copy came: that one is in clear, and nobody takes it up.
        let coming = coming(&file);
        if coming.exists()
            && let Err(error) = Store::wipe(&coming)
        {
            tracing::warn!(%error, "a copy that did not come whole is still there");
        }
        Ok(Self { file, has, coming: None, rows: String::new() })
    }

    /// Returns up to when it has everything; nothing before it has a whole copy.
    pub fn until(&self) -> Option<DateTime<Utc>> {
        self.has.as_ref().map(|(_, mark)| mark.at)
    }

    /// Returns what it says first on a new line: how far it is, and where it would be found. What
    /// was under way on the line before is let go.
    pub fn begins(&mut self, addresses: Vec<String>) -> ClientFrame {
        self.coming = None;
        self.rows.clear();
        let have = self.has.as_ref().map(|(_, mark)| mark);
        let have = have.map(|mark| Followed { feed: mark.feed.clone(), number: mark.number });
        ClientFrame::Follow { have, addresses }
    }

    /// Takes what was heard; what it is told of is on this disk when this returns.
    pub async fn take(&mut self, heard: Heard) -> Result<Took, Over> {
        match heard {
            Heard::Copy { has, at, size, hash } => {
                self.rows.clear();
                self.coming = Some(self.begin_copy(has, &at, size, hash)?);
                let step = Step::Copying { done: 0, of: size };
                Ok(Took { say: Some(ClientFrame::WantCopy { offset: 0 }), step: Some(step) })
            }
            Heard::CopyPart { offset, data } => self.take_part(offset, &data).await,
            Heard::Saved { has, at, part, parts, rows } => {
                if part == 1 {
                    self.rows.clear();
                }
                self.rows.push_str(&rows);
                if self.rows.len() > ROWS {
                    return Err(Over::Gone);
                }
                if part == parts { self.take_rows(has, &at).await } else { Ok(Took::default()) }
            }
            // What was saved before it answers is told before: all of it is here.
            Heard::Pong { now } if self.has.is_some() && self.coming.is_none() => {
                Ok(Took { say: None, step: Some(Step::Until(time(&now)?)) })
            }
            Heard::Welcome { .. } | Heard::Refused { .. } | Heard::Pong { .. } | Heard::Other => {
                Ok(Took::default())
            }
        }
    }

    /// Closes the file, with nothing left beside it.
    pub async fn close(self) -> Result<(), StoreError> {
        match self.has {
            Some((follower, _)) => follower.close().await,
            None => Ok(()),
        }
    }

    fn begin_copy(&self, has: Followed, at: &str, size: u32, hash: String) -> Result<Coming, Over> {
        let path = coming(&self.file);
        let file = store::make_own(&path).map_err(|error| {
            tracing::warn!(%error, "the copy cannot be kept");
            Over::TurnedAway(Why::File)
        })?;
        let at = time(at)?;
        Ok(Coming { has, at, size, hash, path, file, done: 0, sum: Sha256::new() })
    }

    async fn take_part(&mut self, offset: u32, data: &str) -> Result<Took, Over> {
        let Some(part) = self.coming.as_mut().filter(|it| it.done == offset) else {
            return Err(Over::Gone);
        };
        part.take(data)?;
        let (done, of) = (part.done, part.size);
        if done < of {
            let step = Step::Copying { done, of };
            return Ok(Took {
                say: Some(ClientFrame::WantCopy { offset: done }),
                step: Some(step),
            });
        }
        let Some(copy) = self.coming.take() else { return Err(Over::Gone) };
        let (has, at) = (copy.has.clone(), copy.at);
        self.take_copy(copy).await?;
        Ok(Took { say: Some(ClientFrame::Followed { has }), step: Some(Step::Until(at)) })
    }

    /// Puts a copy that came whole in the place of what was here before.
    async fn take_copy(&mut self, copy: Coming) -> Result<(), Over> {
        let sum: String = copy.sum.clone().finalize().iter().map(|b| format!("{b:02x}")).collect();
        if sum != copy.hash {
            return Err(Over::Gone);
        }
        copy.file.sync_all().map_err(|error| kept(&StoreError::from(error)))?;
        let mark = SpareMark { feed: copy.has.feed.clone(), number: copy.has.number, at: copy.at };
        if let Some((old, _)) = self.has.take() {
            old.close().await.map_err(|error| kept(&error))?;
        }
        let taken = Follower::take_copy(&copy.path, &self.file, &mark).await;
        let follower = taken.map_err(|error| kept(&error))?;
        self.has = Some((follower, mark));
        Ok(())
    }

    async fn take_rows(&mut self, has: Followed, at: &str) -> Result<Took, Over> {
        let mark = SpareMark { feed: has.feed.clone(), number: has.number, at: time(at)? };
        let Some((follower, own)) = self.has.as_mut() else { return Err(Over::Gone) };
        follower.take_rows(&self.rows, &mark).await.map_err(|error| kept(&error))?;
        let step = Step::Until(mark.at);
        *own = mark;
        self.rows.clear();
        Ok(Took { say: Some(ClientFrame::Followed { has }), step: Some(step) })
    }
}

impl Coming {
    fn take(&mut self, data: &str) -> Result<(), Over> {
        let bytes = STANDARD.decode(data).map_err(|_| Over::Gone)?;
        let length = u32::try_from(bytes.len()).map_err(|_| Over::Gone)?;
        let done = self.done.checked_add(length).filter(|done| *done <= self.size);
        let (Some(done), true) = (done, length > 0) else { return Err(Over::Gone) };
        self.file.write_all(&bytes).map_err(|error| kept(&StoreError::from(error)))?;
        self.sum.update(&bytes);
        self.done = done;
        Ok(())
    }
}

/// Returns where a copy is kept that is on its way.
fn coming(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".coming");
    file.with_file_name(name)
}

fn time(text: &str) -> Result<DateTime<Utc>, Over> {
    Ok(DateTime::parse_from_rfc3339(text).map_err(|_| Over::Gone)?.to_utc())
}

/// Says what became of something that could not be kept here.
fn kept(error: &StoreError) -> Over {
    tracing::warn!(code = error.code(), "what the host said could not be kept here");
    match error {
        StoreError::Newer { .. } => Over::TurnedAway(Why::OtherVersion),
        StoreError::DiskFull | StoreError::ReadOnly | StoreError::AlreadyThere => {
            Over::TurnedAway(Why::File)
        }
        StoreError::NotThere
        | StoreError::NotOurs
        | StoreError::InUse
        | StoreError::IsSpare
        | StoreError::Moved
        | StoreError::Network
        | StoreError::Locked { .. }
        | StoreError::WrongPassphrase
        | StoreError::WrongRecoveryKey
        | StoreError::LockDamaged
        | StoreError::AlreadyLocked
        | StoreError::NotLocked
        | StoreError::Damaged(_)
        | StoreError::File(_)
        | StoreError::Database(_) => Over::Gone,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn half_a_copy_does_not_stay_beside_the_file_of_a_spare_laptop_that_was_killed() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("spare.planlive");
        std::fs::write(coming(&file), "the first half of somebody's plan").expect("it comes");
        let taking = Taking::open(file.clone()).await.expect("it begins anew");
        assert!(taking.until().is_none(), "there is no whole copy");
        assert!(!coming(&file).exists(), "and none of half of one");
    }
}
