//! A folder of a test's own, and the sample day in a real file in it.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use domain::{CommandId, Day};
use store::Store;

pub fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_764_756_000 + second, 0).expect("a time")
}

pub fn command(id: &str) -> CommandId {
    CommandId::new(id).expect("an id")
}

pub fn sample() -> Day {
    exchange::read(exchange::SAMPLE).expect("the sample reads")
}

pub struct Folder {
    folder: tempfile::TempDir,
}

impl Folder {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("Day at Tŷ'r Harbwr.planlive")
    }

    pub async fn with_sample(&self) -> Store {
        Store::create(&self.path(), &sample(), command("import"), at(0)).await.expect("made")
    }
}
