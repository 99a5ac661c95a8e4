//! Sends what the log says to the diary, for whoever helps with a fault.

use std::fmt::{Debug, Write as _};

use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

/// Keeps warnings and errors of ours in memory.
#[derive(Debug, Clone, Copy, Default)]
pub struct Diary;

impl<S: Subscriber> Layer<S> for Diary {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let about = event.metadata();
        let time = chrono::Utc::now().format("%H:%M:%S");
        let mut line = Line(format!("{time} {} {}:", about.level(), about.target()));
        event.record(&mut line);
        room::keep_line(&line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let said = match field.name() {
            "message" => write!(self.0, " {value:?}"),
            name => write!(self.0, " {name}={value:?}"),
        };
        said.expect("BUG: a text takes what is written to it");
    }
}
