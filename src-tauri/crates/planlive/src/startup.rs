//! Starting one command: the log, the runtime, and what is said when it fails.

use anyhow::Result;
use planlive::diary::Diary;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

use crate::commands::{Line, carry_out};

/// Sends the log to standard error; `PLANLIVE_LOG` says how much of it.
pub(crate) fn log() {
    let filter = EnvFilter::try_from_env("PLANLIVE_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let told = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_filter(filter);
    let kept = Diary.with_filter(LevelFilter::WARN);
    tracing_subscriber::registry().with(told).with(kept).init();
}

pub(crate) fn run(line: Line) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(carry_out(line))
}

/// Returns the whole chain of an error as one sentence.
pub(crate) fn sentence(error: &anyhow::Error) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in error.chain().map(ToString::to_string) {
        // A transparent error says what its cause says.
        if parts.last() != Some(&part) {
            parts.push(part);
        }
    }
    parts.join(": ").replace(['\n', '\r'], " ")
}
