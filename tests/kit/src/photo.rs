//! A photo that a device brings, in the parts in which it travels.

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::Device;

/// How many bytes travel at once.
pub const PART: usize = 48 * 1024;

/// The bytes of a photo, with what is said of them.
#[derive(Debug, Clone)]
pub struct Photo {
    pub kind: &'static str,
    pub hash: String,
    pub bytes: Vec<u8>,
}

impl Photo {
    /// Returns whatever bytes under their own name.
    pub fn of(kind: &'static str, bytes: Vec<u8>) -> Self {
        let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { kind, hash, bytes }
    }

    /// Returns a JPEG of so many pixels that packs badly, as photos do.
    pub fn jpeg(width: u32, height: u32) -> Self {
        let mut chance = width.wrapping_mul(31).wrapping_add(height) | 1;
        let mut next = || {
            chance ^= chance << 13;
            chance ^= chance >> 17;
            chance ^= chance << 5;
            Rgb(chance.to_le_bytes()[..3].try_into().expect("three of four"))
        };
        let pixels = RgbImage::from_fn(width, height, |_, _| next());
        let mut bytes = Cursor::new(Vec::new());
        pixels.write_to(&mut bytes, ImageFormat::Jpeg).expect("a JPEG");
        Self::of("jpeg", bytes.into_inner())
    }

    /// Returns the question how much of it the host has.
    pub fn question(&self) -> Value {
        self.frame(0, &[])
    }

    /// Returns the part that begins at a place.
    pub fn part(&self, begins: usize) -> Value {
        let end = self.bytes.len().min(begins + PART);
        self.frame(begins, &self.bytes[begins..end])
    }

    fn frame(&self, begins: usize, bytes: &[u8]) -> Value {
        json!({
            "type": "picturePart", "hash": self.hash, "kind": self.kind,
            "size": self.bytes.len(), "offset": begins, "data": STANDARD.encode(bytes),
        })
    }
}

impl Device {
    /// Waits for what the host says of a photo: how much it has, or why it is not taken.
    pub async fn hears_of(&mut self, photo: &Photo) -> Value {
        loop {
            let frame = self.hear().await.expect("the host is there");
            let is_answer = ["pictureHave", "pictureRefused"].iter().any(|t| frame["type"] == *t);
            if is_answer && frame["hash"] == json!(photo.hash) {
                return frame;
            }
        }
    }

    /// Brings a photo from where the host has it, part by part; returns the last answer.
    pub async fn brings(&mut self, photo: &Photo) -> Value {
        self.say(&photo.question()).await;
        loop {
            let answer = self.hears_of(photo).await;
            let have = answer["have"].as_u64().and_then(|have| usize::try_from(have).ok());
            match have {
                Some(have) if answer["isWhole"] == json!(false) => {
                    self.say(&photo.part(have)).await;
                }
                _ => return answer,
            }
        }
    }

    /// Fetches a photo part by part; the fault when it cannot be had.
    pub async fn fetches(&mut self, hash: &str) -> Result<Vec<u8>, Value> {
        let mut bytes = Vec::new();
        loop {
            let want = json!({ "type": "wantPicture", "hash": hash, "offset": bytes.len() });
            self.say(&want).await;
            let frame = loop {
                let frame = self.hear().await.expect("the host is there");
                if frame["hash"] == json!(hash) && frame["type"] != json!("pictureHere") {
                    break frame;
                }
            };
            if frame["type"] != json!("picturePart") {
                return Err(frame["fault"]["type"].clone());
            }
            let data = frame["data"].as_str().expect("base64");
            bytes.extend(STANDARD.decode(data).expect("base64"));
            if Some(bytes.len() as u64) == frame["size"].as_u64() {
                return Ok(bytes);
            }
        }
    }
}
