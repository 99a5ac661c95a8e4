//! Keeps the computer from going to sleep while a room depends on it.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// What must not happen on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Nothing depends on this computer.
    Nothing,
    /// The host must not sleep: every tablet in the room speaks with it.
    Host,
    /// Nor may the screens go dark: the room looks at one.
    Wall,
}

/// Tells a thread of its own what is needed: asking the system may block, and not every system
/// answers.
#[derive(Debug, Clone)]
pub struct Awake {
    tell: Sender<Need>,
}

impl Awake {
    /// Starts with nothing needed. `name` is what the system shows to a curious person.
    pub fn new(name: String) -> Self {
        let (tell, told) = channel();
        let started = thread::Builder::new().name("awake".into()).spawn(|| keep(told, name));
        if let Err(error) = started {
            tracing::warn!(%error, "the computer may go to sleep during the day");
        }
        Self { tell }
    }

    /// Changes what is needed.
    pub fn need(&self, need: Need) {
        // The thread may have given up; then the computer behaves as it always does.
        self.tell.send(need).ok();
    }
}

fn keep(told: Receiver<Need>, name: String) {
    let mut held = None;
    let mut held_for = Need::Nothing;
    for need in told {
        if need == held_for {
            continue;
        }
        // The old hold is let go only when the new one is there.
        let fresh = hold(need, &name);
        drop(std::mem::replace(&mut held, fresh));
        held_for = need;
    }
    drop(held);
}

fn hold(need: Need, name: &str) -> Option<keepawake::KeepAwake> {
    if need == Need::Nothing {
        return None;
    }
    let ask = |display| {
        keepawake::Builder::default()
            .idle(true)
            .display(display)
            .reason(name)
            .app_name(name)
            .app_reverse_domain("uk.planninglive.desktop")
            .create()
    };
    let held = match need {
        // Some desktops keep no screen lit for us, but do keep the computer awake.
        Need::Wall => ask(true).or_else(|error| {
            tracing::debug!(%error, "the screens may go dark");
            ask(false)
        }),
        Need::Nothing | Need::Host => ask(false),
    };
    held.inspect_err(|error| tracing::info!(%error, "the computer may go to sleep")).ok()
}
