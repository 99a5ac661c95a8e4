//! What stands in a picture's file beside its pixels: only what is known to tell nobody anything.
//!
//! Every part of the file must be one that we know; whatever is hidden in another is refused.

use protocol::{PictureFault, PictureKind};

use crate::pictures::SIDE;
use crate::pictures::exif::is_harmless;

/// What begins every PNG.
const PNG: &[u8; 8] = b"\x89PNG\r\n\x1a\n";
/// How a PNG's pixels are to be shown, and nothing that could be read.
const PNG_PARTS: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"bKGD", b"pHYs", b"hIST", b"sPLT", b"cICP", b"mDCV", b"cLLI", b"iDOT",
];

/// Says no to a file that is not whole, or in which there is more than a picture.
pub(crate) fn look_beside(kind: PictureKind, bytes: &[u8]) -> Result<(), PictureFault> {
    let is_fine = match kind {
        PictureKind::Jpeg => jpeg(bytes),
        PictureKind::Png => png(bytes),
        PictureKind::Webp => webp(bytes),
    };
    match is_fine {
        None => Err(PictureFault::NotAPicture),
        Some(Beside::Nothing) => Ok(()),
        Some(Beside::Something) => Err(PictureFault::HasMetadata),
        Some(Beside::TooLarge) => Err(PictureFault::TooManyPixels { most: SIDE }),
    }
}

/// What a walk through a file came upon; no walk comes to an end in a file that is not whole.
#[derive(Debug, PartialEq)]
enum Beside {
    Nothing,
    Something,
    TooLarge,
}

fn found(is_clean: bool) -> Option<Beside> {
    Some(if is_clean { Beside::Nothing } else { Beside::Something })
}

/// Walks through the segments of a JPEG.
fn jpeg(bytes: &[u8]) -> Option<Beside> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    let mut is_clean = true;
    loop {
        let marker;
        (marker, rest) = next_marker(rest)?;
        match marker {
            // The end; what stands after it is no part of this picture.
            0xD9 => return found(is_clean && rest.is_empty()),
            0x01 | 0xD0..=0xD7 => continue,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(*rest.first_chunk()?));
        let body = rest.get(2..length)?;
        rest = &rest[length..];
        is_clean &= match marker {
            0xE0 => body.starts_with(b"JFIF\0") && body.get(12..14) == Some(&[0, 0]),
            0xE1 => body.starts_with(b"Exif\0\0") && is_harmless(body),
            0xE2 => body.starts_with(b"ICC_PROFILE\0"),
            0xEE => body.starts_with(b"Adobe") && body.len() <= 16,
            // Tables and frames, without which there are no pixels.
            0xC0..=0xDF => true,
            _ => false,
        };
        if marker == 0xDA {
            rest = after_scan(rest);
        }
    }
}

fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let mut rest = bytes.strip_prefix(b"\xFF")?;
    while let [0xFF, more @ ..] = rest {
        rest = more;
    }
    rest.split_first().map(|(marker, rest)| (*marker, rest))
}

/// Skips pixels: in them a marker's first byte is always followed by nought or a pause.
fn after_scan(bytes: &[u8]) -> &[u8] {
    let is_marker = |two: &[u8]| two[0] == 0xFF && !matches!(two[1], 0 | 0xD0..=0xD7);
    let end = bytes.windows(2).position(is_marker);
    end.map_or(&[], |end| &bytes[end..])
}

/// Walks through the chunks of a PNG.
fn png(bytes: &[u8]) -> Option<Beside> {
    let mut rest = bytes.strip_prefix(PNG)?;
    let mut is_clean = true;
    loop {
        let length = usize::try_from(u32::from_be_bytes(*rest.first_chunk()?)).ok()?;
        let name = rest.get(4..8)?;
        let end = length.checked_add(8)?;
        let body = rest.get(8..end)?;
        rest = rest.get(end.checked_add(4)?..)?; // Each ends with a check of its own.
        if name == b"IEND" {
            return found(is_clean && body.is_empty() && rest.is_empty());
        }
        let is_known = PNG_PARTS.iter().any(|known| known.as_slice() == name);
        is_clean &= is_known || (name == b"eXIf" && is_harmless(body));
    }
}

/// Walks through the chunks of a WebP.
fn webp(bytes: &[u8]) -> Option<Beside> {
    let rest = bytes.strip_prefix(b"RIFF")?;
    let length = usize::try_from(u32::from_le_bytes(*rest.first_chunk()?)).ok()?;
    let whole = rest.get(4..length.checked_add(4)?)?;
    let mut is_clean = rest.len() == length + 4;
    let mut rest = whole.strip_prefix(b"WEBP")?;
    while !rest.is_empty() {
        let name = rest.get(..4)?;
        let length = usize::try_from(u32::from_le_bytes(*rest.get(4..)?.first_chunk()?)).ok()?;
        let end = length.checked_add(8)?;
        let body = rest.get(8..end)?;
        rest = rest.get(end + length % 2..)?;
        is_clean &= match name {
            b"VP8 " | b"VP8L" => {
                // It has a size of its own, which the decoder believes before it compares.
                if side_of_frame(name, body)? > SIDE {
                    return Some(Beside::TooLarge);
                }
                true
            }
            b"VP8X" | b"ALPH" | b"ICCP" => true,
            b"EXIF" => is_harmless(body),
            // A film is no picture.
            b"ANIM" | b"ANMF" => return None,
            _ => false,
        };
    }
    found(is_clean)
}

/// Returns the longer side of a WebP's one frame.
fn side_of_frame(name: &[u8], body: &[u8]) -> Option<u32> {
    if name == b"VP8L" {
        let packed = u32::from_le_bytes(*body.strip_prefix(b"\x2F")?.first_chunk()?);
        let side = |bits: u32| (bits & 0x3FFF) + 1;
        return Some(side(packed).max(side(packed >> 14)));
    }
    let size = body.get(3..)?.strip_prefix(b"\x9D\x01\x2A")?;
    let side = |at: usize| Some(u32::from(u16::from_le_bytes(*size.get(at..)?.first_chunk()?)));
    Some((side(0)? & 0x3FFF).max(side(2)? & 0x3FFF))
}
