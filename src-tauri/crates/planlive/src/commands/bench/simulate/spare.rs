//! A laptop that follows, on a line of a played day; what it makes of what it hears is the product's
//! own.

use anyhow::{Context, Result, bail};
use planlive::spare::{Heard, Over, Taking, Why, meant_by};
use room::Claim;
use serde_json::{Value, json};

/// What it does after a word of the host.
#[derive(Debug)]
pub(super) enum After {
    /// It says this, if anything.
    Says(Option<Value>),
    /// It hangs up, and calls again.
    CallsAgain,
    /// It hangs up, and waits for somebody.
    Waits,
}

#[derive(Debug)]
pub(super) struct Spare {
    /// Which laptop it follows.
    pub(super) host: usize,
    /// The host's code for it.
    key: String,
    taking: Taking,
    /// The line that it speaks on, if any.
    pub(super) line: Option<u64>,
    seat: Option<String>,
    /// How often in a row it called in vain.
    pub(super) tries: u32,
    /// It has heard that another has taken over.
    pub(super) is_turned_away: bool,
}

impl Spare {
    pub(super) fn new(host: usize, key: String, taking: Taking) -> Self {
        let (line, seat) = (None, None);
        Self { host, key, taking, line, seat, tries: 0, is_turned_away: false }
    }

    /// Tells whether it has no whole copy.
    pub(super) fn is_empty(&self) -> bool {
        self.taking.until().is_none()
    }

    /// Returns what it says that it knows of the host, and the key, where it is one. A host that
    /// was opened anew has another code, and knows the seat.
    pub(super) fn knows(&self) -> (Claim, Option<String>) {
        match &self.seat {
            Some(seat) => (Claim::Seat(seat.clone()), None),
            None => (Claim::Key, Some(self.key.clone())),
        }
    }

    /// Somebody types the code that the host shows now.
    pub(super) fn is_told(&mut self, key: String) {
        (self.key, self.is_turned_away) = (key, false);
    }

    /// Is refused at the door, by somebody who has not shown to be the host: a seat is kept.
    pub(super) fn hears_no_at_the_door(&mut self, error: &str) {
        if self.seat.is_none() {
            self.hears_no(error);
        }
    }

    /// The host itself says no.
    fn hears_no(&mut self, error: &str) -> After {
        // The host knows the seat no more; perhaps it knows the code.
        if error == "unknownSeat" && self.seat.take().is_some() {
            return After::CallsAgain;
        }
        match meant_by(error) {
            Over::Gone | Over::Refused(_) | Over::TurnedAway(Why::SpareThere) => After::CallsAgain,
            Over::TurnedAway(_) => {
                self.is_turned_away = true;
                After::Waits
            }
        }
    }

    pub(super) async fn hears(&mut self, frame: &str, address: &str) -> Result<After> {
        let heard: Heard = serde_json::from_str(frame).context("a frame for the spare laptop")?;
        match heard {
            Heard::Welcome { .. } => {
                let frame: Value = serde_json::from_str(frame).context("a frame")?;
                self.seat = frame["seat"].as_str().map(str::to_owned);
                self.tries = 0;
                let begin = self.taking.begins(vec![address.to_owned()]);
                Ok(After::Says(Some(json!(begin))))
            }
            Heard::Refused { error } => Ok(self.hears_no(&error)),
            heard => match self.taking.take(heard).await {
                Ok(took) => Ok(After::Says(took.say.map(|frame| json!(frame)))),
                Err(Over::Gone) => Ok(After::CallsAgain),
                Err(Over::Refused(why) | Over::TurnedAway(why)) => {
                    bail!("the spare laptop cannot go on: {why}")
                }
            },
        }
    }

    /// Follows no more; returns whom it followed, and with which code.
    pub(super) async fn ends(self) -> Result<(usize, String)> {
        self.taking.close().await?;
        Ok((self.host, self.key))
    }
}
