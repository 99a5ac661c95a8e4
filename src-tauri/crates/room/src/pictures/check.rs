//! Whether bytes are what they are said to be: a picture, this one, and nothing beside it.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{ImageDecoder, ImageResult, Limits};
use protocol::{PictureFault, PictureKind};
use sha2::{Digest, Sha256};

use crate::code::hex;
use crate::pictures::beside::look_beside;
use crate::pictures::{BYTES, SIDE};

/// What decoding may take, in bytes: the largest picture at sixteen bits a colour, with some room.
const MEMORY: u64 = 160 * 1024 * 1024;

/// Says why bytes cannot be kept as the photo or drawing of this hash; looks at every pixel, which
/// takes a while.
pub fn check_picture(hash: &str, kind: PictureKind, bytes: &[u8]) -> Result<(), PictureFault> {
    check_hash(hash, bytes)?;
    check_pixels(kind, bytes)
}

/// Says why bytes cannot be the photo or drawing of this hash, without looking at what they show.
pub(crate) fn check_hash(hash: &str, bytes: &[u8]) -> Result<(), PictureFault> {
    if bytes.len() > BYTES as usize {
        return Err(PictureFault::TooLarge { most: BYTES });
    }
    if hex(&Sha256::digest(bytes)) != hash {
        return Err(PictureFault::WrongHash);
    }
    Ok(())
}

/// Looks at every pixel.
pub(crate) fn check_pixels(kind: PictureKind, bytes: &[u8]) -> Result<(), PictureFault> {
    // Decoders have been made to panic by bytes that nobody thought of.
    let looked = catch_unwind(AssertUnwindSafe(|| look_at(kind, bytes)));
    looked.unwrap_or(Err(PictureFault::NotAPicture))
}

fn look_at(kind: PictureKind, bytes: &[u8]) -> Result<(), PictureFault> {
    let (reader, limits) = (Cursor::new(bytes), limits());
    match kind {
        PictureKind::Jpeg => decode(JpegDecoder::new(reader), kind, bytes),
        PictureKind::Png => decode(PngDecoder::with_limits(reader, limits), kind, bytes),
        PictureKind::Webp => decode(WebPDecoder::new(reader), kind, bytes),
    }
}

/// Refuses memory; sides are looked at by ourselves, to say which fault it is.
fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    limits
}

fn decode(
    decoder: ImageResult<impl ImageDecoder>,
    kind: PictureKind,
    bytes: &[u8],
) -> Result<(), PictureFault> {
    let not_one = |_| PictureFault::NotAPicture;
    let mut decoder = decoder.map_err(not_one)?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > SIDE {
        return Err(PictureFault::TooManyPixels { most: SIDE });
    }
    look_beside(kind, bytes)?;
    decoder.set_limits(limits()).map_err(not_one)?;
    let length = Some(decoder.total_bytes()).filter(|total| *total <= MEMORY);
    let length = length.and_then(|length| usize::try_from(length).ok());
    let mut pixels = vec![0; length.ok_or(PictureFault::NotAPicture)?];
    decoder.read_image(&mut pixels).map_err(not_one)
}

#[cfg(test)]
mod tests {
    use image::{DynamicImage, ImageFormat, RgbImage};

    use super::*;

    const KINDS: [(PictureKind, ImageFormat); 3] = [
        (PictureKind::Jpeg, ImageFormat::Jpeg),
        (PictureKind::Png, ImageFormat::Png),
        (PictureKind::Webp, ImageFormat::WebP),
    ];

    fn picture(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
        let pixels = RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 90]));
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::from(pixels).write_to(&mut bytes, format).expect("written");
        bytes.into_inner()
    }

    fn check(kind: PictureKind, bytes: &[u8]) -> Result<(), PictureFault> {
        check_picture(&hex(&Sha256::digest(bytes)), kind, bytes)
    }

    /// Puts bytes in at a place.
    fn with(bytes: &[u8], place: usize, more: &[u8]) -> Vec<u8> {
        [&bytes[..place], more, &bytes[place..]].concat()
    }

    fn png_chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).expect("short").to_be_bytes();
        let mut chunk = [&length[..], name, body].concat();
        chunk.extend(crc(&chunk[4..]).to_be_bytes());
        chunk
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc: u32, _| {
                if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 }
            })
        })
    }

    fn jpeg_segment(marker: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).expect("short").to_be_bytes();
        [&[0xFF, marker][..], &length, body].concat()
    }

    fn webp_chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).expect("short").to_le_bytes();
        [&name[..], &length, body, &[0][..body.len() % 2]].concat()
    }

    /// Returns an extended WebP with a chunk behind its picture.
    fn webp_with(chunk: &[u8]) -> Vec<u8> {
        let simple = picture(ImageFormat::WebP, 40, 30);
        let says = match chunk.first() {
            Some(b'E') => 8,
            Some(b'X') => 4,
            _ => 0,
        };
        let size = [&[says, 0, 0, 0][..], &[39, 0, 0], &[29, 0, 0]].concat();
        let body = [b"WEBP", &webp_chunk(b"VP8X", &size)[..], &simple[12..], chunk].concat();
        webp_chunk(b"RIFF", &body)
    }

    /// One tag: orientation, or where it was taken.
    fn exif(tag: u16) -> Vec<u8> {
        let mut bytes = b"MM\0*\0\0\0\x08\0\x01".to_vec();
        bytes.extend(tag.to_be_bytes());
        bytes.extend([0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
        bytes
    }

    const UP: u16 = 0x0112;
    const PLACE: u16 = 0x8825;

    #[test]
    fn photos_and_drawings_of_every_kind_are_pictures() {
        for (kind, format) in KINDS {
            for (width, height) in [(1, 1), (40, 30), (SIDE, 2), (2, SIDE)] {
                let bytes = picture(format, width, height);
                assert_eq!(check(kind, &bytes), Ok(()), "{kind:?} {width}×{height}");
            }
        }
    }

    #[test]
    fn bytes_that_the_hash_does_not_name_are_refused() {
        let bytes = picture(ImageFormat::Png, 40, 30);
        let other = hex(&Sha256::digest(b"another"));
        let verdict = check_picture(&other, PictureKind::Png, &bytes);
        assert_eq!(verdict, Err(PictureFault::WrongHash), "before anything else is looked at");
    }

    #[test]
    fn what_is_no_picture_of_its_kind_is_refused() {
        for (kind, format) in KINDS {
            let whole = picture(format, 40, 30);
            for (bytes, what) in [
                (Vec::new(), "nothing"),
                (b"Dear Amara".to_vec(), "a letter"),
                (
                    b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(),
                    "a drawing of another kind",
                ),
                (whole[..whole.len() / 2].to_vec(), "half a picture"),
                (whole[..whole.len() - 1].to_vec(), "a picture without its end"),
                (whole[1..].to_vec(), "a picture without its beginning"),
            ] {
                assert_eq!(check(kind, &bytes), Err(PictureFault::NotAPicture), "{kind:?}: {what}");
            }
            for (other, _) in KINDS.into_iter().filter(|(other, _)| *other != kind) {
                let verdict = check(other, &whole);
                assert_eq!(verdict, Err(PictureFault::NotAPicture), "{kind:?} is no {other:?}");
            }
        }
    }

    #[test]
    fn pictures_that_are_too_large_are_refused_before_they_are_unpacked() {
        let too_many = Err(PictureFault::TooManyPixels { most: SIDE });
        for (kind, format) in KINDS {
            let bytes = picture(format, SIDE + 1, 2);
            assert_eq!(check(kind, &bytes), too_many, "{kind:?}, one pixel too wide");
        }
        let mut forty_million = Cursor::new(Vec::new());
        let grey = image::GrayImage::new(8000, 5000);
        grey.write_to(&mut forty_million, ImageFormat::Png).expect("written");
        let forty_million = forty_million.into_inner();
        assert!(forty_million.len() < BYTES as usize, "it travels light");
        assert_eq!(check(PictureKind::Png, &forty_million), too_many, "forty million pixels");
        let heavy = vec![0; BYTES as usize + 1];
        let too_large = Err(PictureFault::TooLarge { most: BYTES });
        assert_eq!(check(PictureKind::Png, &heavy), too_large, "too many bytes");
    }

    #[test]
    fn a_webp_that_says_it_is_small_and_unpacks_to_something_huge_is_refused() {
        let mut bytes = webp_with(&[]);
        let place = bytes.windows(4).position(|four| four == b"VP8L").expect("its frame") + 9;
        bytes[place..place + 4].copy_from_slice(&(16_000_u32 | 16_000 << 14).to_le_bytes());
        let too_many = Err(PictureFault::TooManyPixels { most: SIDE });
        assert_eq!(check(PictureKind::Webp, &bytes), too_many, "its frame is what counts");
    }

    #[test]
    fn what_tells_where_or_with_what_it_was_taken_is_refused() {
        let (jpeg, png) = (picture(ImageFormat::Jpeg, 40, 30), picture(ImageFormat::Png, 40, 30));
        let exif_of = |tag| [b"Exif\0\0", &exif(tag)[..]].concat();
        let (metadata, fine) = (Err(PictureFault::HasMetadata), Ok(()));
        for (segment, expected, what) in [
            (jpeg_segment(0xE1, &exif_of(PLACE)), &metadata, "a place"),
            (jpeg_segment(0xE1, &exif_of(UP)), &fine, "which way is up"),
            (jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>"), &metadata, "XMP"),
            (jpeg_segment(0xED, b"Photoshop 3.0\0"), &metadata, "a caption"),
            (jpeg_segment(0xFE, b"of Amara"), &metadata, "a comment"),
            (jpeg_segment(0xE2, b"MPF\0"), &metadata, "more pictures"),
            (jpeg_segment(0xE2, b"ICC_PROFILE\0\x01\x01"), &fine, "colours"),
        ] {
            let bytes = with(&jpeg, 2, &segment);
            assert_eq!(&check(PictureKind::Jpeg, &bytes), expected, "JPEG: {what}");
        }
        let film = [&jpeg[..], b"a film"].concat();
        assert_eq!(check(PictureKind::Jpeg, &film), metadata, "JPEG: something after its end");
        let end = png.len() - 12;
        for (chunk, expected, what) in [
            (png_chunk(b"eXIf", &exif(PLACE)), &metadata, "a place"),
            (png_chunk(b"eXIf", &exif(UP)), &fine, "which way is up"),
            (png_chunk(b"tEXt", b"Author\0Amara"), &metadata, "a name"),
            (png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>"), &metadata, "XMP"),
            (png_chunk(b"tIME", &[7, 226, 1, 1, 9, 0, 0]), &metadata, "a time"),
            (png_chunk(b"prIv", b"?"), &metadata, "nobody knows what"),
        ] {
            let bytes = with(&png, end, &chunk);
            assert_eq!(&check(PictureKind::Png, &bytes), expected, "PNG: {what}");
        }
        for (chunk, expected, what) in [
            (Vec::new(), &fine, "nothing"),
            (webp_chunk(b"EXIF", &exif(PLACE)), &metadata, "a place"),
            (webp_chunk(b"EXIF", &exif(UP)), &fine, "which way is up"),
            (webp_chunk(b"XMP ", b"<x/>"), &metadata, "XMP"),
        ] {
            let bytes = webp_with(&chunk);
            assert_eq!(&check(PictureKind::Webp, &bytes), expected, "WebP: {what}");
        }
    }

    #[test]
    fn bytes_that_were_damaged_anywhere_stop_nobody() {
        for (kind, format) in KINDS {
            let whole = picture(format, 40, 30);
            for place in 0..whole.len().min(1500) {
                for value in [0x00, 0x7F, 0xFF] {
                    let mut bytes = whole.clone();
                    bytes[place] = value;
                    // Whatever it says of it: it ends, and in good order.
                    let verdict = check(kind, &bytes);
                    assert_ne!(verdict, Err(PictureFault::WrongHash), "{kind:?} at {place}");
                }
            }
        }
    }
}
