//! The archive that a document is: which of its parts have words in them, and how one is written
//! again with every other part byte for byte as it was.

use std::io::{Cursor, Read, Write};

use zip::result::ZipError;
use zip::{ZipArchive, ZipWriter};

use super::{BadForm, FORM_BYTES};

/// How many bytes the parts with words may have when they are unpacked, all of them together.
const READ_BYTES: u64 = 16_000_000;
/// How many bytes all of them say that they have.
const UNPACKED_BYTES: u64 = 200_000_000;
const ENTRIES: usize = 2_000;

const KINDS: &str = "[Content_Types].xml";
const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const BESIDE: [&str; 2] = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
];

/// A part with words in it.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) text: String,
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Returns the parts with words in them: the document, then its headers and footers.
pub(super) fn parts(bytes: &[u8]) -> Result<Vec<Part>, BadForm> {
    let mut archive = opened(bytes)?;
    let mut left = READ_BYTES;
    let kinds = unpacked(&mut archive, KINDS, &mut left)?.ok_or(BadForm::NotDocx)?;
    let all = kinds_of_parts(&kinds)?;
    let is_macro = |kind: &str| {
        let kind = kind.to_ascii_lowercase();
        kind.contains("macroenabled") || kind.contains("vbaproject")
    };
    if all.iter().any(|(_, kind)| is_macro(kind)) {
        return Err(BadForm::HasMacros);
    }
    let named = |wanted: &str| {
        let all = all.iter().filter(|(name, kind)| kind == wanted && !name.is_empty());
        all.map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    let mains = named(MAIN);
    if mains.len() != 1 {
        return Err(BadForm::NotDocx);
    }
    let mut parts = Vec::new();
    for name in mains.into_iter().chain(BESIDE.into_iter().flat_map(named)) {
        // A header that is declared and missing is the word processor's affair.
        if let Some(text) = unpacked(&mut archive, &name, &mut left)? {
            parts.push(Part { name, text });
        } else if parts.is_empty() {
            return Err(BadForm::NotDocx);
        }
    }
    Ok(parts)
}

/// Opens the archive and says no to what is not a plain document.
fn opened(bytes: &[u8]) -> Result<Archive<'_>, BadForm> {
    if bytes.len() > FORM_BYTES {
        return Err(BadForm::TooLarge);
    }
    // What Word locks with a password, and what it wrote before 2007, is no archive.
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        let marked: Vec<u8> =
            "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(marked.len()).any(|window| window == marked);
        return Err(if is_locked { BadForm::Locked } else { BadForm::OldWord });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BadForm::NotDocx)?;
    if archive.len() > ENTRIES {
        return Err(BadForm::TooLarge);
    }
    if archive.has_duplicate_names() {
        return Err(BadForm::Broken(KINDS.to_owned()));
    }
    let mut unpacked = 0_u64;
    for nth in 0..archive.len() {
        let entry = archive.by_index_raw(nth).map_err(|_| BadForm::NotDocx)?;
        let name = String::from_utf8_lossy(entry.name_raw()).to_ascii_lowercase();
        if entry.encrypted() {
            return Err(BadForm::Locked);
        }
        if name.ends_with("vbaproject.bin") {
            return Err(BadForm::HasMacros);
        }
        if name.starts_with("_xmlsignatures/") {
            return Err(BadForm::Signed);
        }
        unpacked = unpacked.saturating_add(entry.size());
    }
    if unpacked > UNPACKED_BYTES {
        return Err(BadForm::TooLarge);
    }
    Ok(archive)
}

/// Returns a part as text, or nothing where there is none; of the bytes that are left to be read it
/// takes its own.
fn unpacked(
    archive: &mut Archive<'_>,
    name: &str,
    left: &mut u64,
) -> Result<Option<String>, BadForm> {
    let broken = || BadForm::Broken(name.to_owned());
    let entry = match archive.by_name(name) {
        Ok(entry) => entry,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(_) => return Err(broken()),
    };
    let mut bytes = Vec::new();
    // What an entry says of its size is not believed.
    let read = entry.take(*left + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
    *left = u64::try_from(read)
        .ok()
        .and_then(|read| left.checked_sub(read))
        .ok_or(BadForm::TooLarge)?;
    let text = String::from_utf8(bytes).map_err(|_| broken())?;
    match text.strip_prefix('\u{feff}') {
        Some(rest) => Ok(Some(rest.to_owned())),
        None => Ok(Some(text)),
    }
}

/// Returns each part that is named with what it is, and each kind that goes by the end of a name.
fn kinds_of_parts(kinds: &str) -> Result<Vec<(String, String)>, BadForm> {
    let nodes = super::tree::read(KINDS, kinds)?;
    let root = nodes.iter().find_map(super::tree::Node::element);
    let all = root.into_iter().flat_map(super::tree::Element::elements).map(|one| {
        let name = one.attribute("PartName").unwrap_or_default();
        let kind = one.attribute("ContentType").unwrap_or_default();
        (name.trim_start_matches('/').to_owned(), kind)
    });
    Ok(all.collect())
}

/// Writes the archive again with some of its parts changed.
pub(super) fn with(bytes: &[u8], changed: &[Part]) -> Result<Vec<u8>, BadForm> {
    let broken = |_| BadForm::Broken(KINDS.to_owned());
    let mut archive = opened(bytes)?;
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    for nth in 0..archive.len() {
        let entry = archive.by_index_raw(nth).map_err(broken)?;
        let part = changed.iter().find(|part| part.name.as_bytes() == entry.name_raw());
        let Some(part) = part else {
            out.raw_copy_file(entry).map_err(broken)?;
            continue;
        };
        let options = entry.options();
        drop(entry);
        out.start_file(part.name.as_str(), options).map_err(broken)?;
        out.write_all(part.text.as_bytes()).map_err(|_| BadForm::Broken(part.name.clone()))?;
    }
    Ok(out.finish().map_err(broken)?.into_inner())
}
