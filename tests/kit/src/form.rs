//! A form of an authority's own as a desk brings it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::{Device, PART, new_id};

impl Device {
    /// Brings a form part by part, and returns what came of it.
    pub async fn brings_form(&mut self, form: &str, name: &str, bytes: &[u8]) -> Value {
        let id = new_id();
        let mut offset = 0;
        loop {
            let part = &bytes[offset..bytes.len().min(offset + PART)];
            self.say(&json!({
                "type": "formPart", "id": id, "form": form, "name": name, "size": bytes.len(),
                "offset": offset, "data": STANDARD.encode(part),
            }))
            .await;
            offset += part.len();
            loop {
                let frame = self.hear().await.expect("the host answers");
                if frame["id"] == json!(id) && frame["type"] == json!("reply") {
                    return frame["outcome"].clone();
                }
                if frame["id"] == json!(id) && frame["type"] == json!("formHave") {
                    assert_eq!(frame["have"], json!(offset), "so much has come");
                    break;
                }
            }
        }
    }
}
