//! What somebody at a device of a played day wants of the host.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::commands::bench::dice::Dice;

/// The records of a plan, by collection and id.
pub(super) type Plan = BTreeMap<(String, String), Value>;

/// What becomes of it when the page is loaded again, or another laptop takes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// An edit of a plan: kept on the device.
    Edit,
    /// Of a circle, beside its plan: kept as long as the page is open.
    Idea,
    /// Of a desk: said until there is an answer, and not kept.
    Minute,
}

/// What somebody asked for and has no answer to.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) id: String,
    /// As it was asked, and as it has to be said where another laptop has taken over since; nothing
    /// while it waits for another try.
    pub(super) command: Value,
    said: Option<Value>,
    pub(super) sort: Sort,
    /// The words that are in it for the first time, and the record that it is about.
    pub(super) word: Option<String>,
    pub(super) about: Option<String>,
    pub(super) times: u64,
    /// Another host has saved it before.
    pub(super) is_again: bool,
    /// How often the host said no that may be a yes later.
    pub(super) tries: u32,
    /// A page of before kept it, and this one has not said it yet.
    is_of_before: bool,
}

impl Asked {
    pub(super) fn new(id: String, command: Value, sort: Sort) -> Self {
        let said = Some(command.clone());
        let (word, about, times) = (None, None, 0);
        let (is_again, is_of_before, tries) = (false, false, 0);
        Self { id, command, said, sort, word, about, times, is_again, tries, is_of_before }
    }

    /// Returns it as it is said now; nothing while it waits.
    pub(super) fn is_said(&mut self) -> Option<Value> {
        let command = self.said.as_ref()?;
        self.times += 1;
        self.is_of_before = false;
        Some(json!({ "type": "command", "id": self.id, "command": command }))
    }

    /// What is said is said in another way from now on. What a page of before kept is taken up only
    /// when a host has let the new page in, and is said as it was.
    pub(super) fn amends(&mut self, change: impl FnOnce(&mut Value)) {
        if let Some(said) = self.said.as_mut().filter(|_| !self.is_of_before) {
            change(said);
        }
    }

    /// The host said no; it is said once more later.
    pub(super) fn waits(&mut self) {
        self.said = None;
        self.tries += 1;
    }

    /// It is said once more, as it was asked.
    pub(super) fn tries_again(&mut self) {
        self.said = Some(self.command.clone());
    }

    /// The page is loaded again: it is said as it was kept.
    pub(super) fn is_taken_up(&mut self) {
        self.tries_again();
        (self.is_of_before, self.tries) = (true, 0);
    }
}

/// Somebody writes in a plan.
pub(super) fn edits(
    id: String,
    circle: &str,
    word: String,
    plan: &Plan,
    may_set: impl Fn(&str) -> bool,
    dice: &mut Dice,
) -> Asked {
    let notes: Vec<_> = plan.iter().filter(|((of, _), _)| of == "entries").collect();
    let some = notes.get(dice.below(notes.len())).filter(|((_, id), _)| may_set(id));
    let (edit, about, word) = match (dice.below(10), some) {
        (0..6, Some(((_, id), record))) => {
            let field = &record["fields"]["text"];
            let seen = field["value"].as_str().unwrap_or_default();
            let edit = json!({
                "type": "set", "collection": "entries", "record": id, "field": "text",
                "value": with_word(seen, &word, dice), "base": field["revision"], "seen": seen,
            });
            (edit, id.clone(), Some(word))
        }
        (6, Some(((_, id), record))) => {
            let view = ["Person", "Family", "Friend", "Other"][dice.below(4)];
            let edit = json!({
                "type": "set", "collection": "entries", "record": id, "field": "perspective",
                "value": view, "base": record["fields"]["perspective"]["revision"],
            });
            (edit, id.clone(), None)
        }
        (7, Some(((_, id), _))) => {
            let order = ["c", "h", "n", "t"][dice.below(4)];
            let edit = json!({
                "type": "move", "collection": "entries", "record": id, "order": order,
            });
            (edit, id.clone(), None)
        }
        _ => {
            let id = format!("n{word}");
            let fields = json!({
                "worksheet": "one-page-profile", "section": "important-to", "text": word,
                "perspective": "Person",
            });
            let edit = json!({
                "type": "insert", "collection": "entries", "record": id, "order": "i",
                "fields": fields,
            });
            (edit, id, Some(word))
        }
    };
    let command = json!({ "type": "editPlan", "circle": circle, "edits": [edit] });
    Asked { word, about: Some(about), ..Asked::new(id, command, Sort::Edit) }
}

/// Somebody in a circle gives an idea to the others.
pub(super) fn idea(id: String, circle: &str, word: &str) -> Asked {
    let command = json!({
        "type": "offerIdea", "circle": circle, "text": format!("An idea {word}"), "tier": null,
        "isNamed": false, "to": [], "agreed": [],
    });
    Asked::new(id, command, Sort::Idea)
}

/// Somebody at a desk gives a minute more.
pub(super) fn minute(id: String, item: &str) -> Asked {
    Asked::new(id, json!({ "type": "addTime", "item": item, "minutes": 1 }), Sort::Minute)
}

/// Puts a word somewhere between others.
fn with_word(text: &str, word: &str, dice: &mut Dice) -> String {
    let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    words.insert(dice.below(words.len() + 1), word);
    words.join(" ")
}
