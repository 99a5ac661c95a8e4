//! A laptop that was cut off and taken for dead comes back: it is told that another hosts the event,
//! so that nobody writes in two places.

use std::time::Duration;

use lan::sealed::Credential;
use protocol::view::HostingSeen;
use protocol::{ClientFrame, VERSION};
use room::Room;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::line::{Called, Heard, Line};

/// How often the laptops of before are called.
const PACE: Duration = Duration::from_secs(3);

/// What the laptops that hosted the event before have to hear from the one that took over.
#[derive(Debug, Clone)]
pub struct ToTell {
    /// Where they are found.
    pub hosts: Vec<String>,
    /// What all laptops of the event know: no seat of any of them is needed for it.
    pub key: String,
    pub hosting: HostingSeen,
}

impl ToTell {
    /// Returns what a laptop has to tell that is found at these addresses itself; nothing when it has
    /// not taken over from anybody.
    pub fn of(room: &Room, own: &[String]) -> Option<Self> {
        let key = room.laptops_key()?.to_owned();
        let own = own.iter().map(|own| own.trim_start_matches("http://").to_owned());
        let at: Vec<String> = own.collect();
        let hosts = room.hosts().iter().filter(|host| !at.contains(host)).cloned().collect();
        Some(Self { hosts, key, hosting: HostingSeen { at, ..room.hosting().clone() } })
    }

    /// Returns what is said to each.
    pub fn hello(&self) -> ClientFrame {
        let hosting = Some(self.hosting.clone());
        ClientFrame::Hello { version: VERSION, circle: None, have: None, hosting, life: None }
    }
}

/// Calls the laptops that hosted the event before, until each has heard it.
#[derive(Debug)]
pub struct Telling {
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Telling {
    /// Begins to call them.
    pub(crate) fn begin(to_tell: ToTell) -> Self {
        let stop = CancellationToken::new();
        let until = stop.clone();
        let tasks = TaskTracker::new();
        tasks.spawn(async move {
            tokio::select! {
                () = until.cancelled() => {}
                () = tell(to_tell) => {}
            }
        });
        tasks.close();
        Self { stop, tasks }
    }

    /// Calls nobody any more.
    pub(crate) async fn end(self) {
        self.stop.cancel();
        self.tasks.wait().await;
    }
}

async fn tell(mut to_tell: ToTell) {
    while !to_tell.hosts.is_empty() {
        let mut left = Vec::new();
        for host in std::mem::take(&mut to_tell.hosts) {
            if !has_heard(&host, &to_tell).await {
                left.push(host);
            }
        }
        to_tell.hosts = left;
        sleep(PACE).await;
    }
}

/// Tells one, and returns whether there is nothing more to tell it.
async fn has_heard(host: &str, to_tell: &ToTell) -> bool {
    let known = Credential::Key(to_tell.key.clone());
    let mut line = match Line::call(host, &known).await {
        Ok(Called::In(line) | Called::InAt(line, _)) => line,
        Ok(Called::Refused(_)) | Err(_) => return false,
    };
    if line.say(&to_tell.hello()).await.is_err() {
        return false;
    }
    loop {
        let Ok(heard) = line.hear().await else { return false };
        if let Some(has_heard) = has_heard_by(&heard) {
            return has_heard;
        }
    }
}

/// Returns whether it has heard it, by what it says then; nothing while it has said neither.
pub fn has_heard_by(heard: &Heard) -> Option<bool> {
    match heard {
        // "Not allowed" says one that knows of as late a laptop: this very one, perhaps.
        Heard::Refused { error } => Some(error == "takenOver" || error == "notAllowed"),
        Heard::Welcome { .. }
        | Heard::Copy { .. }
        | Heard::CopyPart { .. }
        | Heard::Saved { .. }
        | Heard::Pong { .. }
        | Heard::Other => None,
    }
}
