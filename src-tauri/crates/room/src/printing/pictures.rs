//! The pictures of a sheet: symbols out of the program, photos and drawings out of the event file.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat, ImageReader};
use print::sheet::{PictureKey, Pictures, Source};
use store::{PictureId, PictureKind};

use super::Stock;

/// The most bytes of photos in one document; more of them are told by their words.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// The most pixels from side to side that paper shows: 200 to the inch on half an A4 page.
const SIDE: u32 = 1200;
/// How well a photo is kept that is made smaller, of a hundred.
const QUALITY: u8 = 85;

/// Returns the pictures that are here; what is not is told by its words.
pub(super) fn gather(
    keys: &BTreeSet<PictureKey>,
    stock: &Stock<'_>,
    may_go_on: &dyn Fn() -> bool,
) -> Pictures {
    let (mut pictures, mut bytes) = (Pictures::new(), 0);
    for key in keys {
        let source = match key {
            PictureKey::Symbol(id) => (stock.symbols)(id).map(|svg| Source::Lines(svg[..].into())),
            PictureKey::Photo { circle, hash } => {
                if bytes >= MOST_BYTES || !may_go_on() {
                    continue;
                }
                let id = PictureId { circle: circle.clone(), hash: hash.clone() };
                let photo = (stock.photo)(&id).and_then(|(info, all)| for_paper(info.kind, all));
                photo.inspect(|photo| bytes += photo.len()).map(Source::Dots)
            }
        };
        pictures.extend(source.map(|source| (key.clone(), source)));
    }
    pictures
}

/// Returns a photo as paper takes it: JPEG or PNG, and no larger than one can see.
fn for_paper(kind: PictureKind, bytes: Vec<u8>) -> Option<Arc<[u8]>> {
    let format = match kind {
        PictureKind::Jpeg => ImageFormat::Jpeg,
        PictureKind::Png => ImageFormat::Png,
        PictureKind::Webp => ImageFormat::WebP,
    };
    let size = ImageReader::with_format(Cursor::new(&bytes), format).into_dimensions();
    let (width, height) = size.ok()?;
    if width.max(height) <= SIDE && kind != PictureKind::Webp {
        return Some(bytes.into());
    }
    let read = ImageReader::with_format(Cursor::new(&bytes), format).decode().ok()?;
    let read = match width.max(height) > SIDE {
        true => read.resize(SIDE, SIDE, FilterType::Triangle),
        false => read,
    };
    let mut written = Vec::new();
    if read.color().has_alpha() {
        read.write_to(&mut Cursor::new(&mut written), ImageFormat::Png).ok()?;
    } else {
        let read = DynamicImage::ImageRgb8(read.into_rgb8());
        read.write_with_encoder(JpegEncoder::new_with_quality(&mut written, QUALITY)).ok()?;
    }
    Some(written.into())
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    use super::*;

    fn photo(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        image.write_to(&mut Cursor::new(&mut bytes), format).expect("written");
        bytes
    }

    #[test]
    fn a_photo_is_as_paper_takes_it() {
        let plain = |w, h| DynamicImage::ImageRgb8(RgbImage::from_pixel(w, h, Rgb([200, 120, 40])));
        let clear =
            |w, h| DynamicImage::ImageRgba8(RgbaImage::from_pixel(w, h, Rgba([1, 2, 3, 4])));
        let check = |kind, bytes: Vec<u8>, format, size: (u32, u32)| {
            let made = for_paper(kind, bytes).expect("it is a picture");
            assert_eq!(image::guess_format(&made).expect("a format"), format, "{kind:?}");
            let read = image::load_from_memory(&made).expect("it can be read");
            assert_eq!((read.width(), read.height()), size, "{kind:?}");
        };
        let (jpeg, png, webp) = (ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP);
        let small = photo(&plain(300, 200), jpeg);
        let kept = for_paper(PictureKind::Jpeg, small.clone()).expect("a picture");
        assert_eq!(&*kept, small, "what is fine stays as it is");
        check(PictureKind::Jpeg, photo(&plain(2400, 1200), jpeg), jpeg, (1200, 600));
        check(PictureKind::Png, photo(&clear(600, 2400), png), png, (300, 1200));
        check(PictureKind::Webp, photo(&plain(80, 60), webp), jpeg, (80, 60));
        check(PictureKind::Webp, photo(&clear(80, 60), webp), png, (80, 60));
        assert_eq!(for_paper(PictureKind::Png, b"no picture".to_vec()), None);
    }
}
