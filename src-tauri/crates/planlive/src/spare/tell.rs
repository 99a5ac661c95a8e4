//! A laptop that was cut off and taken for dead comes back: it is told that another hosts the event,
//! so that nobody writes in two places.

use std::time::Duration;

use protocol::view::HostingSeen;
use protocol::{ClientFrame, VERSION};
use room::Room;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::follow::Seat;
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
    /// Begins to call them, as the spare laptop with this seat that it was.
    /// `own` is where this laptop is found itself.
    pub(super) fn begin(room: &Room, own: &[String], seat: Seat) -> Self {
        let stop = CancellationToken::new();
        let is_own = |host: &str| own.iter().any(|own| own.trim_start_matches("http://") == host);
        let hosts = room.hosts().iter().filter(|host| !is_own(host)).cloned().collect();
        let hosting = room.hosting().clone();
        let until = stop.clone();
        let tasks = TaskTracker::new();
        tasks.spawn(async move {
            tokio::select! {
                () = until.cancelled() => {}
                () = tell(hosts, hosting, seat) => {}
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

async fn tell(mut hosts: Vec<String>, hosting: HostingSeen, seat: Seat) {
    while !hosts.is_empty() {
        let mut left = Vec::new();
        for host in hosts {
            if !has_heard(&host, &hosting, &seat).await {
                left.push(host);
            }
        }
        hosts = left;
        sleep(PACE).await;
    }
}

/// Tells one, and returns whether there is nothing more to tell it.
async fn has_heard(host: &str, hosting: &HostingSeen, seat: &Seat) -> bool {
    let mut line = match Line::call(host, &seat.known()).await {
        Ok(Called::In(line) | Called::InAt(line, _)) => line,
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
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}
