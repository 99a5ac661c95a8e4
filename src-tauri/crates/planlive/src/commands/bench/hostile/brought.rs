//! What people bring from elsewhere: worksheets, events, pictures, forms.

use std::io::{Cursor, Read, Write};

use anyhow::{Context, Result};
use domain::worksheet::{Worksheets, read, write};
use exchange::form::{read_form, suggest};
use image::{ImageFormat, Rgb, RgbImage};
use protocol::PictureKind;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Counted;
use super::spoil::{spoilt, spoilt_bytes};
use crate::commands::bench::dice::Dice;

/// A council's form, with fields of every kind.
const COUNCIL: &[u8] = include_bytes!("../../../../../exchange/tests/forms/council.docx");
/// How wide and high the pictures are.
const PIXELS: u32 = 48;

/// Worksheet files, each read as the desk reads one that is brought.
pub(super) fn worksheets(cases: u64, seed: u64) -> Result<Counted> {
    let all: Vec<String> = Worksheets::default().all().map(write).collect();
    let lines: Vec<&str> = all.iter().map(String::as_str).collect();
    let (mut dice, mut counted) = (Dice::new(seed), Counted::default());
    for _ in 0..cases {
        let text = spoilt(&lines, &mut dice);
        counted.tries(
            || text.clone(),
            || match read(&text) {
                // What can be read is written and read again.
                Ok(template) => read(&write(&template)).is_ok(),
                Err(_) => false,
            },
        );
    }
    Ok(counted)
}

/// Events in the exchange format.
pub(super) fn events(cases: u64, seed: u64) -> Result<Counted> {
    let (mut dice, mut counted) = (Dice::new(seed), Counted::default());
    let sample = [exchange::SAMPLE];
    for _ in 0..cases {
        let text = spoilt(&sample, &mut dice);
        counted.tries(
            || text.clone(),
            || match exchange::read_whole(&text) {
                Ok(contents) => {
                    // What can be read is counted, as it would be at the desk.
                    drop(exchange::write_figures_with_checks(&contents.day));
                    true
                }
                Err(_) => false,
            },
        );
    }
    Ok(counted)
}

/// Photos and drawings, under the name that their bytes have.
pub(super) fn pictures(cases: u64, seed: u64) -> Result<Counted> {
    let (mut dice, mut counted) = (Dice::new(seed), Counted::default());
    let kinds = [
        (PictureKind::Jpeg, ImageFormat::Jpeg),
        (PictureKind::Png, ImageFormat::Png),
        (PictureKind::Webp, ImageFormat::WebP),
    ];
    let mut samples = Vec::new();
    for (kind, format) in kinds {
        let mut shade = || u8::try_from(dice.below(256)).unwrap_or(0);
        let pixels = RgbImage::from_fn(PIXELS, PIXELS, |_, _| Rgb([shade(), shade(), shade()]));
        let mut bytes = Cursor::new(Vec::new());
        pixels.write_to(&mut bytes, format).context("a picture")?;
        samples.push((kind, bytes.into_inner()));
    }
    for _ in 0..cases {
        let (kind, sample) = &samples[dice.below(samples.len())];
        let bytes = spoilt_bytes(sample, &mut dice);
        let hash: String =
            Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        counted.tries(
            || format!("{kind:?} {}", hexadecimal(&bytes)),
            || room::check_picture(&hash, *kind, &bytes).is_ok(),
        );
    }
    Ok(counted)
}

/// Forms: every second one spoilt in its archive, the others in the XML that is in it.
pub(super) fn forms(cases: u64, seed: u64) -> Result<Counted> {
    let (mut dice, mut counted) = (Dice::new(seed), Counted::default());
    let parts = unpacked(COUNCIL)?;
    for _ in 0..cases {
        let bytes = match dice.one_in(2) {
            true => spoilt_bytes(COUNCIL, &mut dice),
            false => packed(&parts, &mut dice)?,
        };
        counted.tries(
            || hexadecimal(&bytes),
            || match read_form(&bytes) {
                Ok(fields) => {
                    drop(suggest(&fields, domain::official::sources()));
                    true
                }
                Err(_) => false,
            },
        );
    }
    Ok(counted)
}

fn unpacked(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).context("the form")?;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).context("a part of the form")?;
        let name = part.name().context("a part's name")?.into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).context("a part of the form")?;
        parts.push((name, bytes));
    }
    Ok(parts)
}

/// Returns an archive that is whole, with XML in it that is not.
fn packed(parts: &[(String, Vec<u8>)], dice: &mut Dice) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        archive.start_file(name.as_str(), options).context("a part")?;
        let is_spoilt = name.ends_with("document.xml") || dice.one_in(8);
        let spoilt = if is_spoilt { spoilt_bytes(bytes, dice) } else { bytes.clone() };
        archive.write_all(&spoilt).context("a part")?;
    }
    Ok(archive.finish().context("the archive")?.into_inner())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
