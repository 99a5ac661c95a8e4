//! What happened on a played day, in one number: two days with the same number went the same way.

use serde_json::Value;

use super::world::Event;
use crate::commands::bench::caller::is_kind;

/// All that happened so far. Secrets and tokens are other ones each time, and not in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Course {
    number: u64,
    is_shown: bool,
}

impl Course {
    pub(super) fn new(is_shown: bool) -> Self {
        Self { number: 0xcbf2_9ce4_8422_2325, is_shown }
    }

    /// Something happens.
    pub(super) fn takes(&mut self, at: u64, event: &Event) {
        let text = match event {
            Event::ToHost { line, frame } => {
                let (kind, id, command) = (&frame["type"], &frame["id"], &frame["command"]);
                format!("{line} says {kind} {id} {command}")
            }
            Event::FromHost { line, frame } => format!("{line} hears {}", told(frame)),
            event => format!("{event:?}"),
        };
        self.takes_text(&format!("{at} {text}\n"));
    }

    pub(super) fn takes_text(&mut self, text: &str) {
        for byte in text.bytes() {
            self.number = (self.number ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        if self.is_shown {
            print!("{text}");
        }
    }

    pub(super) fn number(self) -> u64 {
        self.number
    }
}

/// Returns what a host says, without anything that is a secret.
fn told(frame: &str) -> String {
    if is_kind(frame.as_bytes(), "reply") || is_kind(frame.as_bytes(), "refused") {
        return frame.to_owned();
    }
    let frame: Value = serde_json::from_str(frame).unwrap_or_default();
    let (hosting, has) = (&frame["hosting"], &frame["has"]);
    let of_hosting = [&hosting["term"], &hosting["since"], &hosting["kept"]];
    let [term, since, kept] = of_hosting.map(Value::to_string);
    let [kind, revision, number] =
        [&frame["type"], &frame["revision"], &has["number"]].map(Value::to_string);
    format!("{kind} {revision} {term} {since} {kept} {number}")
}
