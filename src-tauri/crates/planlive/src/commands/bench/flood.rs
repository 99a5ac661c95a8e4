//! `planlive bench flood`: callers who flood, drip, send what is too large or take nothing, while
//! families write. How much later do they see each other's words?

use std::future::pending;
use std::net::SocketAddr;
use std::rc::Rc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use futures_util::future::join_all;
use room::Room;
use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::runtime::Builder;
use tokio::task::spawn_local;
use tokio::time::{sleep, timeout};

use super::caller::{Known, dial, open};
use super::child::{Links, Running, Start, day_of, load_average};
use super::load::{Crowd, Device, Phase, Speaks, Times};

/// Circles that write, and one in which the callers have seats.
const CIRCLES: usize = 5;
const DEVICES: usize = 4;
/// From one edit of a device to its next.
const PAUSE: Duration = Duration::from_millis(500);
/// How long everybody may take to come in.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a caller rests before it calls again.
const BREATH: Duration = Duration::from_millis(50);
/// More than any frame may have, and more than a stranger may say.
const TOO_LARGE: usize = 600 * 1024;

/// Lets others flood the host while families write, and measures what families notice of it.
#[derive(Debug, clap::Args)]
pub(crate) struct Flood {
    /// How long each kind goes on, in seconds.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// How many callers of each kind.
    #[arg(long, default_value_t = 60)]
    callers: usize,
    /// The longest that 99 of 100 edits may take to be seen, in milliseconds; more, and it fails.
    #[arg(long, default_value_t = 250.0)]
    bound: f64,
}

/// What callers do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attack {
    Nothing,
    /// Strangers knock with what makes no sense, as quickly as it is taken.
    Noise,
    /// Devices with a seat say frame upon frame, and listen to none.
    Chatter,
    /// Half a question, a letter at a time.
    Drips,
    /// Frames that are too large.
    Oversized,
    /// Devices with a seat that take nothing, while others write in their circle.
    TakesNothing,
}

const ALL: [Attack; 6] = [
    Attack::Nothing,
    Attack::Noise,
    Attack::Chatter,
    Attack::Drips,
    Attack::Oversized,
    Attack::TakesNothing,
];

impl Attack {
    fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nobody floods",
            Self::Noise => "strangers knock with what makes no sense, at full speed",
            Self::Chatter => "seated devices say frame upon frame and listen to none",
            Self::Drips => "half a question, a letter at a time",
            Self::Oversized => "frames that are too large",
            Self::TakesNothing => "seated devices that take nothing",
        }
    }
}

pub(crate) fn flood(what: &Flood) -> Result<()> {
    super::on_one_thread(|| while_families_write(what))
}

async fn while_families_write(what: &Flood) -> Result<()> {
    let folder = tempfile::tempdir().context("a folder")?;
    let event = folder.path().join("event.planlive");
    Room::create(&event, &day_of(CIRCLES)?, chrono::Utc::now()).await?;
    let mut host = Running::start(&event, &Start { is_open: true, ..Start::default() })?;
    let links = host.links().await?.context("the host did not open")?;
    let from = address_of(&links)?;
    println!(
        "{} families' devices, {} callers of each kind from {}",
        writers(),
        what.callers,
        from.ip()
    );
    if from.ip().is_loopback() {
        println!(
            "this computer has no address of its own: callers are taken for this computer itself"
        );
    }
    let crowd = families(&links).await?;
    crowd.phase.send_replace(Phase::Writing);
    sleep(Duration::from_secs(2)).await;
    let mut worst: f64 = 0.0;
    for attack in ALL {
        let times = one(what, attack, from, &links, &crowd).await;
        println!("{}: {} (load {})", attack.name(), times.told(), load_average());
        worst = worst.max(times.within(990));
    }
    crowd.phase.send_replace(Phase::Listening);
    sleep(Duration::from_secs(2)).await;
    let expected = crowd.of_devices(writers()) * (DEVICES - 1);
    let unseen = expected.saturating_sub(crowd.seen_ever.get());
    println!("{expected} sights of an edit were expected, {unseen} never came");
    let faults = crowd.faults.borrow();
    ensure!(faults.is_empty(), "{} lines of families broke, first: {}", faults.len(), faults[0]);
    ensure!(unseen == 0, "{unseen} were not seen");
    ensure!(worst <= what.bound, "99 of 100 took up to {worst:.1} ms, and not {} ms", what.bound);
    println!(
        "99 of 100 were seen within {worst:.1} ms, whoever flooded; the bound is {} ms",
        what.bound
    );
    Ok(())
}

fn writers() -> usize {
    (CIRCLES - 1) * DEVICES
}

/// Returns the address that the host is called by from elsewhere.
fn address_of(links: &Links) -> Result<SocketAddr> {
    let rest = links.wall.strip_prefix("http://").context("the address")?;
    rest.split('/').next().unwrap_or_default().parse().context("the address")
}

/// Lets families come in. They sit at this computer, whose lines are not counted.
async fn families(links: &Links) -> Result<Rc<Crowd>> {
    let crowd = Crowd::new(writers());
    let port = address_of(links)?.port();
    for number in 0..writers() {
        let circle = format!("c{}", number / DEVICES + 1);
        let link = links.circles.get(&circle).context("a link")?;
        let (_, fragment) = link.split_once("/#").context("a fragment")?;
        let known = Known::by(&format!("http://127.0.0.1:{port}/#{fragment}"));
        let of = (number, writers());
        let crowd = Rc::clone(&crowd);
        spawn_local(Device::new(of, circle, Speaks::Planlive(known), PAUSE, crowd).lives());
    }
    ensure!(crowd.are_in(writers(), PATIENCE).await, "families did not come in");
    Ok(crowd)
}

/// Lets callers do one thing for a while, on a thread of their own.
async fn one(
    what: &Flood,
    attack: Attack,
    host: SocketAddr,
    links: &Links,
    crowd: &Crowd,
) -> Times {
    crowd.seen.take();
    let length = Duration::from_secs(what.seconds);
    let (callers, link) = (what.callers, links.circles.get(&format!("c{CIRCLES}")).cloned());
    let attacking = thread::spawn(move || {
        let Ok(runtime) = Builder::new_current_thread().enable_all().build() else { return };
        runtime.block_on(async {
            let all =
                (0..callers).map(|n| goes_on(attack, host, link.clone().unwrap_or_default(), n));
            // They go on until their time is over.
            drop(timeout(length, join_all(all)).await);
        });
    });
    while !attacking.is_finished() {
        sleep(Duration::from_millis(50)).await;
    }
    // What was written last is on its way.
    sleep(Duration::from_millis(500)).await;
    crowd.seen.take()
}

async fn goes_on(attack: Attack, host: SocketAddr, link: String, number: usize) {
    loop {
        // However it ends: it calls again.
        drop(match attack {
            Attack::Nothing => pending().await,
            Attack::Noise => makes_noise(host).await,
            Attack::Chatter => chatters(&link, number).await,
            Attack::Drips => drips(host).await,
            Attack::Oversized => sends_too_much(host).await,
            Attack::TakesNothing => takes_nothing(&link).await,
        });
        sleep(BREATH).await;
    }
}

async fn makes_noise(host: SocketAddr) -> Result<()> {
    let (mut mouth, _ears) = open(&host.to_string(), "/room").await?;
    loop {
        mouth.say_bytes((0..200).collect()).await?;
    }
}

async fn chatters(link: &str, number: usize) -> Result<()> {
    let (mut mouth, _ears) = dial(&Known::by(link)).await?;
    for n in 0_u64.. {
        let command =
            json!({ "type": "signal", "circle": format!("c{CIRCLES}"), "signal": "Ready" });
        let id = format!("x{number}-{n}");
        mouth.say(json!({ "type": "command", "id": id, "command": command }).to_string()).await?;
    }
    Ok(())
}

async fn drips(host: SocketAddr) -> Result<()> {
    let mut line = TcpStream::connect(host).await?;
    for letter in "GET /circle.html HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ".bytes().cycle() {
        line.write_all(&[letter]).await?;
        sleep(Duration::from_millis(300)).await;
    }
    Ok(())
}

async fn sends_too_much(host: SocketAddr) -> Result<()> {
    let (mut mouth, mut ears) = open(&host.to_string(), "/room").await?;
    mouth.say("x".repeat(TOO_LARGE)).await?;
    // It is hung up on.
    while ears.hear().await.is_some() {}
    Ok(())
}

async fn takes_nothing(link: &str) -> Result<()> {
    let (mut mouth, _ears) = dial(&Known::by(link)).await?;
    loop {
        sleep(Duration::from_secs(2)).await;
        mouth.say(json!({ "type": "ping" }).to_string()).await?;
    }
}
