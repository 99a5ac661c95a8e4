//! A host with an event of its own in a folder of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::Day;
use lan::sealed::HostKey;
use lan::{DoorOptions, Limits};
use planlive::host::{Host, HostOptions};
use room::{Clock, Room};
use serde_json::{Value, json};
use store::{Store, Unlock};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Device;

/// Ten o'clock on the sample day.
const TEN: i64 = 1_796_292_000;

/// A running host. It is gone with its folder when it is dropped.
#[derive(Debug)]
pub struct House {
    folder: tempfile::TempDir,
    host: Option<Host>,
    clock: Arc<AtomicI64>,
    /// By how much somebody has set the clock.
    set: Arc<AtomicI64>,
    limits: Limits,
    /// What opens the event, once it has a lock.
    unlock: Unlock,
    /// The laptop's own key: the same at each start.
    own: HostKey,
}

impl House {
    /// Opens the sample day: Amara, Ben, Chitra and Dev at Harbour House.
    pub async fn on_the_sample_day() -> Self {
        Self::with(&exchange::read(exchange::SAMPLE).expect("the sample reads")).await
    }

    /// Opens an event that holds this day.
    pub async fn with(day: &Day) -> Self {
        Self::with_limits(day, Limits::default()).await
    }

    /// Opens a copy of an event file, as somebody has who took it to another laptop.
    pub async fn with_file(file: &Path) -> Self {
        Self::with_locked_file(file, Unlock::Nothing).await
    }

    /// Opens a copy of an event file that has a lock.
    pub async fn with_locked_file(file: &Path, unlock: Unlock) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut house = Self::in_folder(folder, Limits::default(), unlock);
        std::fs::copy(file, house.path()).expect("the event is copied");
        house.open().await;
        house
    }

    /// Opens an event that holds this day behind a door with these limits.
    pub async fn with_limits(day: &Day, limits: Limits) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut house = Self::in_folder(folder, limits, Unlock::Nothing);
        Room::create(&house.path(), day, house.now()).await.expect("the event is made");
        house.open().await;
        house
    }

    fn in_folder(folder: tempfile::TempDir, limits: Limits, unlock: Unlock) -> Self {
        let (clock, own) = (Arc::new(AtomicI64::new(TEN)), HostKey::default());
        Self { folder, host: None, clock, set: Arc::default(), limits, unlock, own }
    }

    /// Returns the laptop's own key.
    pub fn own(&self) -> &HostKey {
        &self.own
    }

    /// Says what opens the event from the next start on.
    pub fn opens_with(&mut self, unlock: Unlock) {
        self.unlock = unlock;
    }

    /// Returns where the event file is.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("event.planlive")
    }

    fn now(&self) -> DateTime<Utc> {
        at(self.clock.load(Ordering::SeqCst))
    }

    /// Lets time pass.
    pub fn wind(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Sets the clock of the host's computer; no time passes.
    pub fn set_clock(&self, seconds: i64) {
        self.set.fetch_add(seconds, Ordering::SeqCst);
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    async fn open(&mut self) {
        let (told, set) = (Arc::clone(&self.clock), Arc::clone(&self.set));
        let clock = Clock::told_both(move || {
            let shown = told.load(Ordering::SeqCst);
            let gone = u64::try_from(shown - set.load(Ordering::SeqCst)).unwrap_or(0);
            (at(shown), Duration::from_secs(gone))
        });
        let names = vec!["room.test".to_owned()];
        let (limits, own) = (self.limits.clone(), self.own.clone());
        let door = DoorOptions { port: Some(0), names, is_local: true, limits, own };
        let unlock = self.unlock.clone();
        let options = HostOptions { door, clock, unlock, ..HostOptions::default() };
        let host = Host::open(&self.path(), options).await;
        self.host = Some(host.expect("the host opens"));
    }

    /// Closes the host in good order and opens it again, at another port and with other keys.
    pub async fn restart(&mut self) {
        self.close().await;
        self.open().await;
    }

    /// Closes the host in good order.
    pub async fn close(&mut self) {
        if let Some(host) = self.host.take() {
            host.close().await;
        }
    }

    /// Returns the host.
    pub fn host(&self) -> &Host {
        self.host.as_ref().expect("the host is open")
    }

    /// Returns the code that the wall shows.
    pub async fn code(&self) -> String {
        self.host().room().invitations().await.expect("the room answers").code
    }

    /// Returns the room's key, which is in the square on the wall.
    pub async fn room_key(&self) -> String {
        self.host().room().invitations().await.expect("the room answers").key
    }

    /// Knocks at the door, and says nothing yet.
    pub async fn knock(&self) -> Device {
        Device::knock(&format!("ws://127.0.0.1:{}/room", self.host().port())).await
    }

    /// Joins a circle with the square on the wall, as a new device.
    pub async fn device(&self, circle: &str) -> Device {
        let mut device = self.knock().await;
        device.hello(json!({ "room": self.room_key().await, "circle": circle })).await;
        device.is_in().await;
        device
    }

    /// Opens the desk.
    pub async fn desk(&self) -> Device {
        self.with_key(&self.host().keys().desk).await
    }

    /// Opens a wall.
    pub async fn wall(&self) -> Device {
        self.with_key(&self.host().keys().wall).await
    }

    async fn with_key(&self, key: &str) -> Device {
        let mut device = self.knock().await;
        device.hello(json!({ "key": key })).await;
        device.is_in().await;
        device
    }

    /// Fetches a page by plain HTTP, called by this name; returns the status line and the body.
    pub async fn fetch(&self, host: &str, path: &str) -> (String, Vec<u8>) {
        let (head, body) = self.fetch_with(path, &[("Host", host)]).await;
        (head.lines().next().unwrap_or_default().to_owned(), body)
    }

    /// Fetches a path by plain HTTP with these headers; returns the whole head and the body.
    pub async fn fetch_with(&self, path: &str, headers: &[(&str, &str)]) -> (String, Vec<u8>) {
        fetch_at(("127.0.0.1", self.host().port()), path, headers).await
    }

    /// Returns the day as it is on disk; the host must be closed.
    pub async fn on_disk(&self) -> Day {
        let (store, loaded) =
            Store::open_with(&self.path(), &self.unlock).await.expect("the file opens");
        store.close().await.expect("it closes");
        loaded.day
    }
}

/// Fetches a path by plain HTTP where somebody answers; returns the whole head and the body.
pub async fn fetch_at(at: (&str, u16), path: &str, headers: &[(&str, &str)]) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(at).await.expect("connected");
    let headers: String =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let request = format!("GET {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("asked");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("answered");
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
    (String::from_utf8_lossy(&answer[..end]).into_owned(), answer[end + 4..].to_vec())
}

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).expect("a time")
}

/// Returns the text of every note of a circle as it is on disk.
pub fn words_on_disk(day: &Day, circle: &str) -> Vec<String> {
    let found = day.circles.iter().find(|c| c.id.as_str() == circle);
    let entries = found.expect("the circle is there").plan.entries().list;
    entries.into_iter().map(|entry| entry.text).collect()
}

/// Returns the hello of a device that comes back.
pub(crate) fn with_version(mut hello: Value) -> Value {
    hello["type"] = json!("hello");
    hello["version"] = json!(protocol::VERSION);
    hello
}
