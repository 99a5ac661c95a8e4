//! Pages that were printed, kept for a while so that they can be fetched.

use std::collections::VecDeque;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

/// How many pages wait to be fetched.
const KEPT: usize = 20;
/// How long one waits, in minutes.
const MINUTES: i64 = 15;

/// One page that was printed.
#[derive(Debug, Clone)]
pub struct PaperFile {
    /// A name that sorts and can be a file's name on every system.
    pub name: String,
    pub bytes: Arc<[u8]>,
}

/// The pages that wait.
#[derive(Debug, Default)]
pub(crate) struct Papers {
    waiting: VecDeque<(String, DateTime<Utc>, PaperFile)>,
}

impl Papers {
    pub(crate) fn keep(&mut self, id: String, paper: PaperFile, now: DateTime<Utc>) {
        self.waiting.push_back((id, now, paper));
        while self.waiting.len() > KEPT {
            self.waiting.pop_front();
        }
    }

    pub(crate) fn find(&mut self, id: &str, now: DateTime<Utc>) -> Option<PaperFile> {
        let oldest = now - TimeDelta::minutes(MINUTES);
        self.waiting.retain(|(_, at, _)| *at >= oldest);
        self.waiting.iter().find(|(kept, _, _)| kept == id).map(|(_, _, paper)| paper.clone())
    }
}
