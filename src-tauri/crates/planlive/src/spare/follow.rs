//! Following: a whole copy first, then what is saved, each on this disk before the host hears of it.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use lan::sealed::{Credential, HostPin};
use protocol::{ClientFrame, Followed, VERSION};
use sha2::{Digest, Sha256};
use store::{Follower, SpareMark, StoreError};
use tokio::sync::watch;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::line::{Called, Gone, Heard, Line};
use super::{Doing, Progress, SpareLink, Why};

/// How long it waits before it calls again: at first, and at most.
const WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(4);
/// The most bytes of rows that are taken as one.
const ROWS: usize = 32 * 1024 * 1024;

/// What following needs.
pub(super) struct Follow {
    pub(super) link: SpareLink,
    pub(super) file: PathBuf,
    pub(super) addresses: Vec<String>,
    pub(super) tell: watch::Sender<Progress>,
    /// Its seat at the host, once it has one.
    pub(super) seat: Option<Seat>,
    /// Who the host is, once it has shown it.
    pub(super) host: Option<HostPin>,
}

/// A seat at the host that it knows.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    pub(super) token: String,
    pub(super) host: HostPin,
}

impl Seat {
    /// Returns what is shown to come back to it: to that host and no other.
    pub(super) fn known(&self) -> Credential {
        Credential::Pinned(self.token.clone(), self.host)
    }
}

/// Why a visit is over.
enum Over {
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

/// Follows until it is told to stop or is turned away for good; returns its seat.
pub(super) async fn follow(mut follow: Follow, stop: CancellationToken) -> Option<Seat> {
    let mut has = match Follower::open(&follow.file).await {
        Ok(found) => found,
        Err(error) => {
            tracing::warn!(code = error.code(), "the file of the spare laptop cannot be opened");
            follow.says(Doing::TurnedAway(Why::File));
            stop.cancelled().await;
            return None;
        }
    };
    follow.tell.send_modify(|progress| {
        progress.until = has.as_ref().map(|(_, mark)| mark.at);
    });
    let mut wait = WAIT;
    loop {
        let over = follow.visit(&mut has, &stop).await;
        if stop.is_cancelled() {
            break;
        }
        let was_in = follow.tell.borrow().doing != Doing::Calling;
        match over {
            Over::Gone => follow.is_apart(Doing::Calling),
            Over::Refused(why) => follow.is_apart(Doing::TurnedAway(why)),
            Over::TurnedAway(why) => {
                follow.says(Doing::TurnedAway(why));
                if why != Why::SpareThere {
                    stop.cancelled().await;
                    break;
                }
            }
        }
        wait = if was_in { WAIT } else { (wait * 2).min(LONGEST_WAIT) };
        tokio::select! {
            () = stop.cancelled() => break,
            () = sleep(wait) => {}
        }
    }
    if let Some((follower, _)) = has
        && let Err(error) = follower.close().await
    {
        tracing::warn!(code = error.code(), "the file was not tidied up; it is whole all the same");
    }
    follow.seat
}

/// A copy on its way.
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
            && let Err(error) = std::fs::remove_file(&self.path)
        {
            tracing::warn!(%error, "a copy that did not come whole is still there");
        }
    }
}

impl Follow {
    fn says(&self, doing: Doing) {
        self.tell.send_modify(|progress| progress.doing = doing);
    }

    fn is_apart(&self, doing: Doing) {
        self.tell.send_modify(|progress| {
            progress.doing = doing;
            progress.apart.get_or_insert_with(Utc::now);
        });
    }

    fn has_until(&self, at: DateTime<Utc>) {
        self.tell.send_modify(|progress| {
            *progress = Progress { doing: Doing::Following, until: Some(at), apart: None };
        });
    }

    /// Calls the host, and takes what it says until the line is gone.
    async fn visit(
        &mut self,
        has: &mut Option<(Follower, SpareMark)>,
        stop: &CancellationToken,
    ) -> Over {
        match self.stay(has, stop).await {
            Ok(never) => match never {},
            Err(over) => over,
        }
    }

    async fn stay(
        &mut self,
        has: &mut Option<(Follower, SpareMark)>,
        stop: &CancellationToken,
    ) -> Result<std::convert::Infallible, Over> {
        let mut line = tokio::select! {
            () = stop.cancelled() => return Err(Over::Gone),
            line = self.come_in(has.as_ref().map(|(_, mark)| mark)) => line?,
        };
        let mut coming: Option<Coming> = None;
        let mut rows = String::new();
        loop {
            // It stops between two words only: none is half written then.
            let heard = tokio::select! {
                () = stop.cancelled() => return Err(Over::Gone),
                heard = line.hear() => heard?,
            };
            match heard {
                Heard::Copy { has, at, size, hash } => {
                    rows.clear();
                    coming = Some(self.begin_copy(has, &at, size, hash)?);
                    line.say(&ClientFrame::WantCopy { offset: 0 }).await?;
                }
                Heard::CopyPart { offset, data } => {
                    let Some(part) = coming.as_mut().filter(|it| it.done == offset) else {
                        return Err(Over::Gone);
                    };
                    part.take(&data)?;
                    let (done, of) = (part.done, part.size);
                    self.says(Doing::Copying { done, of });
                    if done < of {
                        line.say(&ClientFrame::WantCopy { offset: done }).await?;
                    } else if let Some(copy) = coming.take() {
                        let said = copy.has.clone();
                        self.take_copy(copy, has).await?;
                        line.say(&ClientFrame::Followed { has: said }).await?;
                    }
                }
                Heard::Saved { has: said, at, part, parts, rows: more } => {
                    if part == 1 {
                        rows.clear();
                    }
                    rows.push_str(&more);
                    if rows.len() > ROWS {
                        return Err(Over::Gone);
                    }
                    if part == parts {
                        let mark = mark(&said, &at)?;
                        let Some((follower, own)) = has.as_mut() else { return Err(Over::Gone) };
                        follower.take_rows(&rows, &mark).await.map_err(|error| kept(&error))?;
                        *own = mark;
                        self.has_until(own.at);
                        rows.clear();
                        line.say(&ClientFrame::Followed { has: said }).await?;
                    }
                }
                Heard::Refused { error } => return Err(self.refused(&error)),
                // What was saved before it answers is told before: all of it is here.
                Heard::Pong { now } if has.is_some() && coming.is_none() => {
                    self.has_until(time(&now)?);
                }
                Heard::Welcome { .. } | Heard::Pong { .. } | Heard::Other => {}
            }
        }
    }

    /// Calls the host, says who it is, and how far it is.
    async fn come_in(&mut self, has: Option<&SpareMark>) -> Result<Box<Line>, Over> {
        let known = match &self.seat {
            Some(seat) => seat.known(),
            None => Credential::Who(self.link.code.clone()),
        };
        let mut line = match Line::call(&self.link.address, &known).await? {
            Called::In(line) => line,
            Called::InAt(line, host) if *self.host.get_or_insert(host) == host => line,
            Called::InAt(..) => return Err(Over::Refused(Why::WrongCode)),
            Called::Refused(error) => return Err(self.refused_in_the_open(&error)),
        };
        self.greet(&mut line).await?;
        let have = has.map(|mark| Followed { feed: mark.feed.clone(), number: mark.number });
        let addresses = self.addresses.clone();
        line.say(&ClientFrame::Follow { have, addresses }).await?;
        Ok(line)
    }

    /// Says who it is, and waits until it is in.
    async fn greet(&mut self, line: &mut Line) -> Result<(), Over> {
        let hello = ClientFrame::Hello {
            version: VERSION,
            circle: None,
            have: None,
            hosting: None,
            life: None,
        };
        line.say(&hello).await?;
        loop {
            match line.hear().await? {
                Heard::Welcome { token } => {
                    if let (Some(token), Some(host)) = (token, self.host) {
                        self.seat = Some(Seat { token, host });
                    }
                    return Ok(());
                }
                Heard::Refused { error } => return Err(self.refused(&error)),
                Heard::Copy { .. }
                | Heard::CopyPart { .. }
                | Heard::Saved { .. }
                | Heard::Pong { .. }
                | Heard::Other => {}
            }
        }
    }

    /// The host itself says no.
    fn refused(&mut self, error: &str) -> Over {
        // It knows the seat no more; perhaps it knows the code.
        if error == "unknownSeat" && self.seat.take().is_some() {
            return Over::Gone;
        }
        meant_by(error)
    }

    /// A spare laptop that has a seat keeps it, and calls again: the host may be back by then.
    fn refused_in_the_open(&self, error: &str) -> Over {
        match meant_by(error) {
            Over::TurnedAway(why) if self.seat.is_some() => Over::Refused(why),
            over => over,
        }
    }

    fn begin_copy(&self, has: Followed, at: &str, size: u32, hash: String) -> Result<Coming, Over> {
        let mut name = self.file.file_name().unwrap_or_default().to_owned();
        name.push(".coming");
        let path = self.file.with_file_name(name);
        let file = File::create(&path).map_err(|error| {
            tracing::warn!(%error, "the copy cannot be kept");
            Over::TurnedAway(Why::File)
        })?;
        let at = time(at)?;
        self.says(Doing::Copying { done: 0, of: size });
        Ok(Coming { has, at, size, hash, path, file, done: 0, sum: Sha256::new() })
    }

    /// Puts a copy that came whole in the place of what was here before.
    async fn take_copy(
        &self,
        copy: Coming,
        has: &mut Option<(Follower, SpareMark)>,
    ) -> Result<(), Over> {
        let sum: String = copy.sum.clone().finalize().iter().map(|b| format!("{b:02x}")).collect();
        if sum != copy.hash {
            return Err(Over::Gone);
        }
        copy.file.sync_all().map_err(|error| kept(&StoreError::from(error)))?;
        let mark = SpareMark { feed: copy.has.feed.clone(), number: copy.has.number, at: copy.at };
        if let Some((old, _)) = has.take() {
            old.close().await.map_err(|error| kept(&error))?;
        }
        let taken = Follower::take_copy(&copy.path, &self.file, &mark).await;
        let follower = taken.map_err(|error| kept(&error))?;
        self.has_until(mark.at);
        *has = Some((follower, mark));
        Ok(())
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

fn mark(has: &Followed, at: &str) -> Result<SpareMark, Over> {
    Ok(SpareMark { feed: has.feed.clone(), number: has.number, at: time(at)? })
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

/// Returns what a refusal means for whoever follows.
fn meant_by(error: &str) -> Over {
    match error {
        "wrongKey" | "unknownSeat" | "notAllowed" => Over::TurnedAway(Why::WrongCode),
        "spareThere" | "noMoreDevices" => Over::TurnedAway(Why::SpareThere),
        "takenOver" => Over::TurnedAway(Why::TakenOver),
        "stalePage" | "badFrame" => Over::TurnedAway(Why::OtherVersion),
        _ => Over::Gone,
    }
}
