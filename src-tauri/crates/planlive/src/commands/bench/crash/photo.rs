//! Photos that nobody took: pixels of chance.

use std::io::Cursor;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::commands::bench::dice::Dice;

/// The bytes of a photo, and their name.
#[derive(Debug)]
pub(crate) struct Photo {
    pub(crate) hash: String,
    bytes: Vec<u8>,
}

impl Photo {
    /// How many bytes travel at once: fewer than a host takes, so that it is killed between them.
    pub(crate) const PART: usize = 16 * 1024;

    /// Throws a photo of some 60 KB.
    pub(crate) fn thrown(dice: &mut Dice) -> Result<Self> {
        let mut shade = || u8::try_from(dice.below(256)).unwrap_or(0);
        let pixels = RgbImage::from_fn(140, 140, |_, _| Rgb([shade(), shade(), shade()]));
        let mut bytes = Cursor::new(Vec::new());
        pixels.write_to(&mut bytes, ImageFormat::Png).context("a photo")?;
        let bytes = bytes.into_inner();
        let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { hash, bytes })
    }

    /// Returns the frame with so many bytes from a place on.
    pub(crate) fn part(&self, begins: usize, most: usize) -> Value {
        let begins = begins.min(self.bytes.len());
        let end = self.bytes.len().min(begins + most);
        json!({
            "type": "picturePart", "hash": self.hash, "kind": "png", "size": self.bytes.len(),
            "offset": begins, "data": STANDARD.encode(&self.bytes[begins..end]),
        })
    }
}
