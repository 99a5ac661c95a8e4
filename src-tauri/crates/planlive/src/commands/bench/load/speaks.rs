//! What a device says to a server, and how it knows what it hears: ours, and two others to compare
//! with. All are heard in the same way: by the mark that every edit carries, without reading frames.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::yjs;
use crate::commands::bench::caller::{Ears, Known, Mouth, dial, is_kind, open};

/// The letter on both sides of a mark: nobody types it.
const MARK: u8 = b'~';

/// Which server is spoken to, and as whom.
#[derive(Debug, Clone)]
pub(crate) enum Speaks {
    /// To a host of ours.
    Planlive(Known),
    /// To Hocuspocus or y-websocket, about one document.
    Yjs { host: String, document: String, writer: yjs::Writer },
}

/// What a device takes from a frame, beside marks.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// It has all that there is: it is in.
    IsIn,
    Token(String),
    /// An edit of its own is on the disk.
    Saved {
        revision: u64,
    },
    Nothing,
}

/// The note that a device of ours writes in.
#[derive(Debug, Default)]
pub(crate) struct Note {
    id: String,
    text: String,
    /// The revision that its words got.
    revision: u64,
    edits: u32,
}

/// Edits after which a new note is begun: a note is some ten words long.
const EDITS_OF_A_NOTE: u32 = 10;

impl Speaks {
    pub(crate) async fn dial(&self) -> Result<(Mouth, Ears)> {
        match self {
            Self::Planlive(known) => dial(known).await,
            Self::Yjs { host, document, writer } => {
                let (mut mouth, ears) = open(host, &writer.path(document)).await?;
                for frame in writer.greetings(document) {
                    mouth.say_bytes(frame).await?;
                }
                Ok((mouth, ears))
            }
        }
    }

    /// Says an edit with a mark in it.
    pub(crate) async fn write(
        &mut self,
        mouth: &mut Mouth,
        circle: &str,
        note: &mut Note,
        (device, number): (usize, usize),
    ) -> Result<()> {
        let mark = format!("~{device}-{number}~");
        match self {
            Self::Planlive(_) => mouth.say(edit_of(circle, note, device, number, &mark)).await,
            Self::Yjs { document, writer, .. } => {
                let words = format!("{mark} a word or two ");
                mouth.say_bytes(writer.update(document, &words)).await
            }
        }
    }

    /// Takes a frame, beside the marks in it.
    pub(crate) fn hears(&self, frame: &[u8]) -> Result<Heard> {
        match self {
            Self::Planlive(_) if is_kind(frame, "plan") => {
                // The first one after the welcome is the whole plan.
                let is_whole = frame.starts_with(b"{\"type\":\"plan\",\"isWhole\":true");
                Ok(if is_whole { Heard::IsIn } else { Heard::Nothing })
            }
            Self::Planlive(_) if is_kind(frame, "reply") => {
                let reply: Value = serde_json::from_slice(frame)?;
                match reply["outcome"]["revision"].as_u64() {
                    Some(revision) => Ok(Heard::Saved { revision }),
                    None => bail!("not saved: {reply}"),
                }
            }
            Self::Planlive(_) if is_kind(frame, "welcome") => {
                let welcome: Value = serde_json::from_slice(frame)?;
                let token = welcome["token"].as_str();
                Ok(token.map_or(Heard::Nothing, |token| Heard::Token(token.to_owned())))
            }
            Self::Planlive(_) if is_kind(frame, "wall") => Ok(Heard::IsIn),
            Self::Planlive(_) if is_kind(frame, "refused") => {
                bail!("refused: {}", String::from_utf8_lossy(frame))
            }
            Self::Planlive(_) => Ok(Heard::Nothing),
            Self::Yjs { document, writer, .. } => {
                let is_in = writer.is_whole(document, frame);
                Ok(if is_in { Heard::IsIn } else { Heard::Nothing })
            }
        }
    }

    /// Tells whether edits can be in a frame of this kind.
    pub(crate) fn has_edits(&self, frame: &[u8]) -> bool {
        match self {
            Self::Planlive(_) => is_kind(frame, "plan") || is_kind(frame, "wall"),
            Self::Yjs { .. } => true,
        }
    }
}

/// Returns the frame that puts some more words into a note, or begins one.
fn edit_of(circle: &str, note: &mut Note, device: usize, number: usize, mark: &str) -> String {
    let is_new = note.edits.is_multiple_of(EDITS_OF_A_NOTE);
    note.edits += 1;
    let edit = if is_new {
        note.id = format!("n{device}-{number}");
        note.text = format!("{mark} a word or two");
        json!({
            "type": "insert", "collection": "entries", "record": note.id, "order": "i",
            "fields": { "worksheet": "one-page-profile", "section": "important-to",
                "text": note.text, "perspective": "Person" },
        })
    } else {
        let words = note.text.rsplit('~').next().unwrap_or_default();
        let (seen, next) = (note.text.clone(), format!("{mark}{words} and more"));
        note.text.clone_from(&next);
        json!({
            "type": "set", "collection": "entries", "record": note.id, "field": "text",
            "value": next, "base": note.revision, "seen": seen,
        })
    };
    let command = json!({ "type": "editPlan", "circle": circle, "edits": [edit] });
    json!({ "type": "command", "id": format!("{device}-{number}"), "command": command }).to_string()
}

impl Note {
    /// Takes note of the revision of its words.
    pub(crate) fn was_saved(&mut self, revision: u64) {
        self.revision = revision;
    }
}

/// Calls back with every mark in a frame: whose edit, and the which of theirs.
pub(crate) fn marks(frame: &[u8], mut found: impl FnMut(usize, usize)) {
    let mut rest = frame;
    while let Some(place) = rest.iter().position(|byte| *byte == MARK) {
        rest = &rest[place + 1..];
        let Some(end) = rest.iter().take(24).position(|byte| *byte == MARK) else { continue };
        let Ok(inside) = std::str::from_utf8(&rest[..end]) else { continue };
        let both = inside.split_once('-').map(|(a, b)| (a.parse(), b.parse()));
        if let Some((Ok(device), Ok(number))) = both {
            found(device, number);
            rest = &rest[end + 1..];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_wherever_they_stand() {
        let mut found = Vec::new();
        marks(b"{\"x\":\"~1-20~ tea ~ and ~x~7-3~ ~~4-~\"}", |a, b| found.push((a, b)));
        assert_eq!(found, [(1, 20), (7, 3)]);
    }

    #[test]
    fn a_note_keeps_its_words_and_gets_a_new_mark() {
        let mut note = Note::default();
        edit_of("c1", &mut note, 5, 0, "~5-0~");
        note.was_saved(9);
        let frame: Value =
            serde_json::from_str(&edit_of("c1", &mut note, 5, 1, "~5-1~")).expect("JSON");
        let edit = &frame["command"]["edits"][0];
        assert_eq!(edit["seen"], json!("~5-0~ a word or two"));
        assert_eq!(edit["value"], json!("~5-1~ a word or two and more"));
        assert_eq!(edit["base"], json!(9));
    }
}
