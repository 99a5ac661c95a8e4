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

/// Calls the laptops that hosted the event before, until each has heard it.
#[derive(Debug)]
pub struct Telling {
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Telling {
    /// Begins to call them, as the spare laptop with this token that it was.
    pub(crate) fn begin(room: &Room, token: String) -> Self {
        let stop = CancellationToken::new();
        let (hosts, hosting) = (room.hosts().to_vec(), room.hosting().clone());
        let until = stop.clone();
        let tasks = TaskTracker::new();
        tasks.spawn(async move {
            tokio::select! {
                () = until.cancelled() => {}
                () = tell(hosts, hosting, token) => {}
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

async fn tell(mut hosts: Vec<String>, hosting: HostingSeen, token: String) {
    while !hosts.is_empty() {
        let mut left = Vec::new();
        for host in hosts {
            if !has_heard(&host, &hosting, &token).await {
                left.push(host);
            }
        }
        hosts = left;
        sleep(PACE).await;
    }
}

/// Tells one, and returns whether there is nothing more to tell it.
async fn has_heard(host: &str, hosting: &HostingSeen, token: &str) -> bool {
    let known = Credential::Token(token.to_owned());
    let mut line = match Line::call(host, &known).await {
        Ok(Called::In(line)) => line,
        Ok(Called::Refused(_)) | Err(_) => return false,
    };
    let hello = ClientFrame::Hello {
        version: VERSION,
        circle: None,
        have: None,
        hosting: Some(hosting.clone()),
        life: None,
    };
    if line.say(&hello).await.is_err() {
        return false;
    }
    loop {
        match line.hear().await {
            Ok(Heard::Refused { error }) => return error == "takenOver",
            // This very laptop, by another of its addresses.
            Ok(Heard::Welcome { .. }) => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}
