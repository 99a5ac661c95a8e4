//! Pictures as files of their own that any program can show.

use std::io::Cursor;

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, GrayImage, ImageEncoder, ImageFormat, Luma};
use qrcode::{Color, EcLevel, QrCode};
use resvg::tiny_skia::{Pixmap, Transform};
use usvg::WriteOptions;

use crate::photo::{self, Coding};
use crate::sheet::{Picture, Pictures, Source};
use crate::svg;

/// What a picture's file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Png,
    Jpeg,
    Svg,
}

impl Kind {
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// A picture made of dots, and how many of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dots {
    pub kind: Kind,
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// The longer side of a symbol as dots.
const SYMBOL: f32 = 288.0;
/// Dots on a side of one module of a square for cameras.
const MODULE: u32 = 8;
/// Modules of white around a square, as cameras ask for.
pub(crate) const QUIET: u32 = 4;

/// A picture as a file that a page can carry. Lines are written anew: no script, no link and no
/// other file comes along. Photos lose what they tell beside the picture.
pub(crate) fn file(picture: &Picture, pictures: &Pictures) -> Option<(Kind, Vec<u8>)> {
    match pictures.get(&picture.key)? {
        Source::Lines(bytes) => {
            let written = svg::tree(bytes)?.to_string(&WriteOptions::default());
            Some((Kind::Svg, written.into_bytes()))
        }
        Source::Dots(bytes) => photographed(bytes).map(|dots| (dots.kind, dots.bytes)),
    }
}

/// Returns a picture as dots, if it can be shown.
pub(crate) fn dots(picture: &Picture, pictures: &Pictures) -> Option<Dots> {
    match pictures.get(&picture.key)? {
        Source::Lines(bytes) => drawn(bytes),
        Source::Dots(bytes) => photographed(bytes),
    }
}

fn photographed(bytes: &[u8]) -> Option<Dots> {
    let photo = photo::read(bytes)?;
    let (width, height) = (photo.width, photo.height);
    let (kind, bytes) = match photo.coding {
        Coding::Jpeg => (Kind::Jpeg, photo.bytes.to_vec()),
        Coding::Plain => {
            let colours =
                if photo.is_grey { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
            let mut bytes = Vec::new();
            PngEncoder::new(&mut bytes).write_image(&photo.bytes, width, height, colours).ok()?;
            (Kind::Png, bytes)
        }
    };
    Some(Dots { kind, bytes, width, height })
}

fn drawn(bytes: &[u8]) -> Option<Dots> {
    let tree = svg::tree(bytes)?;
    let size = tree.size();
    let scale = SYMBOL / size.width().max(size.height());
    let side = |length: f32| (length * scale).round().max(1.0) as u32;
    let (width, height) = (side(size.width()), side(size.height()));
    let mut canvas = Pixmap::new(width, height)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
    let bytes = canvas.encode_png().ok()?;
    Some(Dots { kind: Kind::Png, bytes, width, height })
}

/// Which modules of a square for cameras are dark, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Modules {
    pub across: u32,
    pub dark: Vec<bool>,
}

/// Returns a square for cameras, if its words are not too long for one.
pub(crate) fn modules(content: &str) -> Option<Modules> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M).ok()?;
    let across = u32::try_from(code.width()).ok()?;
    let dark = code.into_colors().into_iter().map(|colour| colour == Color::Dark).collect();
    Some(Modules { across, dark })
}

impl Modules {
    /// Returns where the dark ones are, the first row and column being nought.
    pub fn dark_ones(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let places = (0..self.across).flat_map(|y| (0..self.across).map(move |x| (x, y)));
        places.zip(&self.dark).filter(|(_, dark)| **dark).map(|(place, _)| place)
    }

    /// Returns the square as dots, with the white around it.
    pub fn dots(&self) -> Option<Dots> {
        let side = (self.across + 2 * QUIET) * MODULE;
        let mut canvas = GrayImage::from_pixel(side, side, Luma([255]));
        for (x, y) in self.dark_ones() {
            for (right, down) in (0..MODULE).flat_map(|x| (0..MODULE).map(move |y| (x, y))) {
                let place = ((x + QUIET) * MODULE + right, (y + QUIET) * MODULE + down);
                canvas.put_pixel(place.0, place.1, Luma([0]));
            }
        }
        let mut bytes = Vec::new();
        canvas.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).ok()?;
        Some(Dots { kind: Kind::Png, bytes, width: side, height: side })
    }
}
