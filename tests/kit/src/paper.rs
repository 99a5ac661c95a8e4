//! Paper as a face asks for it.

use domain::{PackChoice, Reader};
use serde_json::{Value, json};

use crate::{Device, new_id};

/// Returns what one asks for to have a person's own copy, or everyone's, as a PDF.
pub fn paper(kind: &str, circle: Option<&str>, language: &str) -> Value {
    json!({
        "kind": kind, "circle": circle, "language": language, "format": "pdf",
        "choice": PackChoice::usual(Reader::Family), "wasAsked": false, "each": false,
    })
}

impl Device {
    /// Asks for a paper, waits until it is made, and returns what came of it.
    pub async fn prints(&mut self, paper: &Value) -> Value {
        let id = self.asks_for(paper).await;
        self.outcome(&id).await
    }

    /// Asks for a paper, and returns the id under which the answer will come.
    pub async fn asks_for(&mut self, paper: &Value) -> String {
        let id = new_id();
        self.say(&json!({ "type": "print", "id": id, "paper": paper })).await;
        id
    }
}
