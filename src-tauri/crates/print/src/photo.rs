//! Photos: PNG and JPEG as a PDF carries them.
//!
//! A JPEG of a fitting size stays as it is, but for what it tells beside the picture (where it was
//! taken, by what). Everything else is read, laid on white, made small enough and written again.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, Limits, RgbImage};

/// A picture in dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Photo {
    pub width: u32,
    pub height: u32,
    pub is_grey: bool,
    pub coding: Coding,
    pub bytes: Arc<[u8]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// As cameras write.
    Jpeg,
    /// A byte for each colour of each dot.
    Plain,
}

/// As wide as a page in 230 dots an inch; what the day's own photos have.
const MOST_DOTS: u32 = 1800;
/// A drawing that is written dot by dot.
const MOST_PLAIN: u32 = 1200;
const MOST_BYTES: usize = 40_000_000;
/// What a phone's camera makes at its best, and then some.
const MOST_PIXELS: u64 = 26_000_000;
const MOST_MEMORY: u64 = 160_000_000;
const QUALITY: u8 = 85;

/// Returns a photo; nothing if it is broken or absurd.
pub(crate) fn read(bytes: &[u8]) -> Option<Photo> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    if bytes.starts_with(&[0xFF, 0xD8]) {
        jpeg(bytes)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        png(bytes)
    } else {
        None
    }
}

fn jpeg(bytes: &[u8]) -> Option<Photo> {
    let parts = Parts::of(bytes)?;
    let is_small = parts.width.max(parts.height) <= MOST_DOTS;
    if is_small && parts.is_upright && matches!(parts.colours, 1 | 3) {
        let bytes: Arc<[u8]> = parts.bare(bytes).into();
        let (width, height, is_grey) = (parts.width, parts.height, parts.colours == 1);
        return Some(Photo { width, height, is_grey, coding: Coding::Jpeg, bytes });
    }
    let decoder = JpegDecoder::new(Cursor::new(bytes)).ok()?;
    let picture = decoded(decoder)?.into_rgb8();
    written_as_jpeg(&smaller(picture, MOST_DOTS))
}

fn png(bytes: &[u8]) -> Option<Photo> {
    let limits = limits();
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits).ok()?;
    let picture = on_white(decoded(decoder)?);
    if picture.width().max(picture.height()) > MOST_PLAIN {
        // That large it is a photo, which dot by dot would be megabytes.
        return written_as_jpeg(&smaller(picture, MOST_DOTS));
    }
    let (width, height) = picture.dimensions();
    let bytes: Arc<[u8]> = picture.into_raw().into();
    Some(Photo { width, height, is_grey: false, coding: Coding::Plain, bytes })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

/// Returns a picture the right way up, unless it is larger than anybody's camera makes.
fn decoded(mut decoder: impl ImageDecoder) -> Option<DynamicImage> {
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return None;
    }
    decoder.set_limits(limits()).ok()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    Some(picture)
}

fn smaller(picture: RgbImage, most: u32) -> RgbImage {
    let longest = picture.width().max(picture.height());
    if longest <= most {
        return picture;
    }
    let side = |side: u32| {
        let scaled = u64::from(side) * u64::from(most) / u64::from(longest);
        u32::try_from(scaled).unwrap_or(most).max(1)
    };
    let (width, height) = (side(picture.width()), side(picture.height()));
    image::imageops::resize(&picture, width, height, FilterType::Triangle)
}

fn written_as_jpeg(picture: &RgbImage) -> Option<Photo> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).ok()?;
    let (width, height) = picture.dimensions();
    let bytes: Arc<[u8]> = bytes.into();
    Some(Photo { width, height, is_grey: false, coding: Coding::Jpeg, bytes })
}

/// Lays a picture that lets something through on white paper.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let through = picture.into_rgba8();
    let mut solid = RgbImage::new(through.width(), through.height());
    for (from, to) in through.pixels().zip(solid.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u16::from);
        to.0 = [red, green, blue].map(|value| {
            let mixed = (value * alpha + 255 * (255 - alpha) + 127) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        });
    }
    solid
}

/// What a JPEG says of itself before the picture begins.
struct Parts {
    width: u32,
    height: u32,
    colours: u8,
    is_upright: bool,
    /// Where what only tells about the picture begins and ends.
    told: Vec<(usize, usize)>,
}

impl Parts {
    /// Walks from one part to the next; nothing if one is missing, or the end is.
    fn of(bytes: &[u8]) -> Option<Self> {
        let mut frame = None;
        let mut told = Vec::new();
        let mut is_upright = true;
        let mut at = 2;
        loop {
            if *bytes.get(at)? != 0xFF {
                return None;
            }
            let kind = *bytes.get(at + 1)?;
            if kind == 0xFF {
                at += 1;
                continue;
            }
            let length =
                usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
            let end = at + 2 + length;
            let body = bytes.get(at + 4..end)?;
            match kind {
                // Baseline, extended and progressive; what no PDF reader knows is not for us.
                0xC0..=0xC2 => frame = Some(frame_of(body)?),
                0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return None,
                // The colours' own description: written again, they are ours.
                0xE1..=0xED | 0xEF | 0xFE => {
                    is_upright &= !(body.starts_with(b"Exif\0") && is_turned(bytes));
                    told.push((at, end));
                }
                0xDA => break,
                _ => {}
            }
            at = end;
        }
        // Bytes after the end do no harm; no end, and a part of the picture is missing.
        let last = bytes.iter().rposition(|byte| *byte == 0xD9)?;
        if last <= at || bytes[last - 1] != 0xFF {
            return None;
        }
        let (width, height, colours) = frame?;
        Some(Self { width, height, colours, is_upright, told })
    }

    /// Returns the bytes without what only tells about the picture.
    fn bare(&self, bytes: &[u8]) -> Vec<u8> {
        let mut bare = Vec::with_capacity(bytes.len());
        let mut from = 0;
        for (begin, end) in &self.told {
            bare.extend_from_slice(&bytes[from..*begin]);
            from = *end;
        }
        bare.extend_from_slice(&bytes[from..]);
        bare
    }
}

fn frame_of(body: &[u8]) -> Option<(u32, u32, u8)> {
    let [8, high, low, wide, narrow, colours, ..] = *body else { return None };
    let height = u32::from(u16::from_be_bytes([high, low]));
    let width = u32::from(u16::from_be_bytes([wide, narrow]));
    (width > 0 && height > 0).then_some((width, height, colours))
}

fn is_turned(bytes: &[u8]) -> bool {
    let orientation = JpegDecoder::new(Cursor::new(bytes)).and_then(|mut one| one.orientation());
    orientation.is_ok_and(|orientation| orientation != Orientation::NoTransforms)
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgba, RgbaImage};

    use super::*;

    fn jpeg_of(width: u32, height: u32) -> Vec<u8> {
        let picture = RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([(x % 256) as u8, (y % 256) as u8, 90])
        });
        let mut bytes = Vec::new();
        picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 80)).expect("a photo");
        bytes
    }

    #[test]
    fn a_photo_of_a_fitting_size_stays_as_it_is() {
        let bytes = jpeg_of(640, 480);
        let photo = read(&bytes).expect("a photo");
        assert_eq!((photo.width, photo.height, photo.coding), (640, 480, Coding::Jpeg));
        assert!(*photo.bytes == *bytes, "not written again");
    }

    #[test]
    fn what_a_photo_tells_beside_the_picture_does_not_leave_the_room() {
        let mut bytes = jpeg_of(64, 48);
        let secret = b"\xFF\xFE\x00\x0Etaken at home";
        bytes.splice(2..2, secret[..16].to_vec());
        let photo = read(&bytes).expect("a photo");
        assert!(!photo.bytes.windows(5).any(|part| part == b"taken"), "no comment");
        assert!(JpegDecoder::new(Cursor::new(&photo.bytes)).is_ok(), "still a photo");
    }

    #[test]
    fn a_huge_photo_is_made_smaller() {
        let photo = read(&jpeg_of(3000, 1500)).expect("a photo");
        assert_eq!((photo.width, photo.height), (1800, 900));
    }

    #[test]
    fn what_lets_something_through_is_laid_on_white() {
        let clear = RgbaImage::from_pixel(4, 4, Rgba([255, 0, 0, 0]));
        let mut bytes = Vec::new();
        clear.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a picture");
        let photo = read(&bytes).expect("a picture");
        assert!(photo.bytes.iter().all(|byte| *byte == 255));
        assert_eq!(photo.bytes.len(), 4 * 4 * 3);
    }

    #[test]
    fn broken_and_absurd_files_are_no_photos() {
        let whole = jpeg_of(200, 200);
        assert_eq!(read(&whole[..whole.len() / 2]), None, "cut off");
        assert_eq!(read(&whole[..20]), None, "hardly begun");
        assert_eq!(read(b""), None, "nothing");
        assert_eq!(read(b"GIF89a"), None, "another kind");
        let mut huge = whole;
        let frame = huge.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame");
        huge[frame + 5..frame + 9].copy_from_slice(&[0x4E, 0x20, 0x4E, 0x20]);
        assert_eq!(read(&huge), None, "20000 by 20000");
        let mut header = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec();
        header.extend([0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20, 8, 6, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(read(&header), None, "20000 by 20000, and nothing more");
    }
}
