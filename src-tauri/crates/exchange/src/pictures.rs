//! Photos and drawings in the file: each once, by the hash of its bytes.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::plan::Collection;
use domain::{Circle, Day};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::cursor::{Fault, Object, within};
use crate::read::COLUMN;
use crate::weeks::Weeks;
use crate::write::about_of;

/// The most bytes of one photo or drawing.
pub const PICTURE_BYTES: usize = 1_500_000;

/// How the bytes are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    Jpeg,
    Png,
    Webp,
}

impl PictureKind {
    /// Returns the name that the format uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }
}

const KINDS: &[(&str, PictureKind)] =
    &[("jpeg", PictureKind::Jpeg), ("png", PictureKind::Png), ("webp", PictureKind::Webp)];

/// One photo or drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFile {
    /// The SHA-256 of its bytes in hexadecimal, lower case.
    pub hash: String,
    pub kind: PictureKind,
    pub bytes: Vec<u8>,
}

/// Returns the hashes of the photos and drawings that a plan has in it, the tray left out.
pub fn pictures_of(circle: &Circle) -> BTreeSet<String> {
    let plan = &circle.plan;
    let mut hashes = BTreeSet::new();
    for entry in plan.list(Collection::Entries) {
        let may_name = |name: &str| name == "picture" || name.starts_with(COLUMN);
        let named = entry.fields.keys().filter(|name| may_name(name));
        hashes.extend(named.map(|name| entry.text(name)).filter(|text| is_hash(text)));
    }
    let weeks = Weeks::of(plan);
    let blocks = weeks.all().flat_map(|week| &week.blocks);
    let of_blocks = blocks.map(|block| block.record.text("picture"));
    hashes.extend(of_blocks.filter(|text| is_hash(text)));
    hashes.extend(about_of(plan).map(|about| about.text("photo")).filter(|text| is_hash(text)));
    hashes.into_iter().map(str::to_owned).collect()
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

pub(crate) fn hash_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes those that somebody's plan has in it, in the order of their hashes.
pub(crate) fn write_pictures(
    day: &Day,
    pictures: impl IntoIterator<Item = PictureFile>,
) -> Option<Value> {
    let named: BTreeSet<_> = day.circles.iter().flat_map(|circle| pictures_of(circle)).collect();
    let wanted = pictures.into_iter().filter(|picture| named.contains(&picture.hash));
    let written: BTreeMap<_, _> = wanted
        .map(|picture| {
            let base64 = STANDARD.encode(&picture.bytes);
            (picture.hash, json!({ "kind": picture.kind.name(), "base64": base64 }))
        })
        .collect();
    (!written.is_empty()).then(|| Value::Object(written.into_iter().collect()))
}

/// Reads them, each held against its hash.
pub(crate) fn read_pictures(from: Object) -> Result<Vec<PictureFile>, Fault> {
    let place = from.place.clone();
    let all = from.rest().into_iter();
    all.map(|(hash, value)| read_picture(within(&place, &hash), hash, value)).collect()
}

fn read_picture(place: String, hash: String, value: Value) -> Result<PictureFile, Fault> {
    if !is_hash(&hash) {
        return Err(Fault::new(place, "64 hexadecimal digits in lower case are needed"));
    }
    let mut from = Object::new(place, value)?;
    let kind = from.needed_word("kind", KINDS)?;
    let Some(Value::String(text)) = from.take("base64") else {
        return Err(from.fault("base64", "text \"…\" is needed here"));
    };
    from.nothing_else()?;
    let bytes = STANDARD.decode(&text).map_err(|_| from.fault("base64", "this is not base64"))?;
    if bytes.len() > PICTURE_BYTES {
        return Err(from.fault("base64", format!("at most {PICTURE_BYTES} bytes")));
    }
    if hash_of(&bytes) != hash {
        return Err(from.fault("base64", "this is not the picture that has this hash"));
    }
    Ok(PictureFile { hash, kind, bytes })
}
