//! Following: calls the host, and takes what it says until somebody ends it; comes back by itself
//! after every break.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, Utc};
use lan::sealed::{Credential, HostPin};
use protocol::{ClientFrame, VERSION};
use tokio::sync::watch;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::line::{Called, Heard, Line};
use super::taking::{Over, Step, Taking};
use super::{Doing, Progress, SpareLink, Why};

/// How long it waits before it calls again: at first, and at most.
const WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(4);

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

/// Follows until it is told to stop or is turned away for good; returns its seat.
pub(super) async fn follow(mut follow: Follow, stop: CancellationToken) -> Option<Seat> {
    let mut taking = match Taking::open(follow.file.clone()).await {
        Ok(found) => found,
        Err(error) => {
            tracing::warn!(code = error.code(), "the file of the spare laptop cannot be opened");
            follow.says(Doing::TurnedAway(Why::File));
            stop.cancelled().await;
            return None;
        }
    };
    follow.tell.send_modify(|progress| progress.until = taking.until());
    let mut wait = WAIT;
    loop {
        let over = follow.visit(&mut taking, &stop).await;
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
    if let Err(error) = taking.close().await {
        tracing::warn!(code = error.code(), "the file was not tidied up; it is whole all the same");
    }
    follow.seat
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

    fn comes_on(&self, step: Step) {
        match step {
            Step::Copying { done, of } => self.says(Doing::Copying { done, of }),
            Step::Until(at) => self.has_until(at),
        }
    }

    fn has_until(&self, at: DateTime<Utc>) {
        self.tell.send_modify(|progress| {
            *progress = Progress { doing: Doing::Following, until: Some(at), apart: None };
        });
    }

    /// Calls the host, and takes what it says until the line is gone.
    async fn visit(&mut self, taking: &mut Taking, stop: &CancellationToken) -> Over {
        match self.stay(taking, stop).await {
            Ok(never) => match never {},
            Err(over) => over,
        }
    }

    async fn stay(
        &mut self,
        taking: &mut Taking,
        stop: &CancellationToken,
    ) -> Result<std::convert::Infallible, Over> {
        let begin = taking.begins(self.addresses.clone());
        let mut line = tokio::select! {
            () = stop.cancelled() => return Err(Over::Gone),
            line = self.come_in(&begin) => line?,
        };
        loop {
            // It stops between two words only: none is half written then.
            let heard = tokio::select! {
                () = stop.cancelled() => return Err(Over::Gone),
                heard = line.hear() => heard?,
            };
            if let Heard::Refused { error } = &heard {
                return Err(self.refused(error));
            }
            let took = taking.take(heard).await?;
            if let Some(step) = took.step {
                self.comes_on(step);
            }
            if let Some(frame) = took.say {
                line.say(&frame).await?;
            }
        }
    }

    /// Calls the host, says who it is, and how far it is.
    async fn come_in(&mut self, begin: &ClientFrame) -> Result<Box<Line>, Over> {
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
        line.say(begin).await?;
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
}

/// Returns what a refusal means for whoever follows.
pub fn meant_by(error: &str) -> Over {
    match error {
        "wrongKey" | "unknownSeat" | "notAllowed" => Over::TurnedAway(Why::WrongCode),
        "spareThere" | "noMoreDevices" => Over::TurnedAway(Why::SpareThere),
        "takenOver" => Over::TurnedAway(Why::TakenOver),
        "stalePage" | "badFrame" => Over::TurnedAway(Why::OtherVersion),
        _ => Over::Gone,
    }
}
