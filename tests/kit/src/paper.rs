//! Papers as a face asks for them.

use serde_json::{Value, json};

/// Returns a request for somebody's own copy, or everyone's, as a PDF.
pub fn paper(kind: &str, circle: Option<&str>, language: &str) -> Value {
    json!({
        "kind": kind, "circle": circle, "language": language, "format": "pdf",
        "choice": {
            "reader": "family", "sections": [], "dress": "standard", "withPrivate": false,
            "madeFor": "",
        },
        "wasAsked": false, "each": false,
    })
}
