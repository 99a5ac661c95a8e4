//! The look of our paper: colours, sizes and distances, each named once.
//!
//! Every ink on its tint has a contrast of 7 to 1 or more.

use crate::sheet::{Hue, NewPage, Orientation, PageSize, Size};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

pub(crate) const INK: Colour = Colour(0x14, 0x20, 0x2B);
pub(crate) const MUTED: Colour = Colour(0x4A, 0x57, 0x63);
pub(crate) const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);
pub(crate) const HAIR: Colour = Colour(0xB9, 0xC1, 0xC8);

/// The star of a dream, drawn with an ink around it.
pub(crate) const STAR: Colour = Colour(0xFF, 0xD9, 0x66);

/// The tint of a ring about a person: warm within, lighter further out.
pub(crate) fn ring(ring: usize) -> Colour {
    const TINTS: [Colour; 4] = [
        Colour(0xFB, 0xE6, 0xC4),
        Colour(0xFA, 0xEF, 0xDA),
        Colour(0xF6, 0xF3, 0xEA),
        Colour(0xFB, 0xFA, 0xF6),
    ];
    TINTS[ring.min(TINTS.len() - 1)]
}

/// The ink of a hue: words, bars and bullets.
pub(crate) fn ink(hue: Hue) -> Colour {
    match hue {
        Hue::Plain => INK,
        Hue::Learning => Colour(0x0B, 0x4F, 0x8A),
        Hue::Home => Colour(0x00, 0x5A, 0x55),
        Hue::Fun => Colour(0x6A, 0x1B, 0x66),
        Hue::PaidSupport => Colour(0x7A, 0x42, 0x00),
        Hue::Good => Colour(0x17, 0x59, 0x1C),
        Hue::Stop => Colour(0x96, 0x10, 0x19),
    }
}

/// The tint of a hue: what stands behind its words.
pub(crate) fn tint(hue: Hue) -> Colour {
    match hue {
        Hue::Plain => Colour(0xF4, 0xF2, 0xEC),
        Hue::Learning => Colour(0xEA, 0xF3, 0xFB),
        Hue::Home => Colour(0xE8, 0xF6, 0xF4),
        Hue::Fun => Colour(0xF9, 0xED, 0xF8),
        Hue::PaidSupport => Colour(0xFF, 0xF4, 0xE3),
        Hue::Good => Colour(0xE9, 0xF5, 0xEA),
        Hue::Stop => Colour(0xFD, 0xEC, 0xEC),
    }
}

/// Where words may stand on a page, in points from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Paper {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Paper {
    pub fn body_width(&self) -> f32 {
        self.width - self.left - self.right
    }

    pub fn body_height(&self) -> f32 {
        self.height - self.top - self.bottom
    }
}

pub(crate) fn paper(page: &NewPage) -> Paper {
    page_of(page.size, page.orientation)
}

pub(crate) fn a4(orientation: Orientation) -> Paper {
    page_of(PageSize::A4, orientation)
}

fn page_of(size: PageSize, orientation: Orientation) -> Paper {
    let (short, long) = match size {
        PageSize::A4 => (210.0 * MM, 297.0 * MM),
        PageSize::A3 => (297.0 * MM, 420.0 * MM),
    };
    match orientation {
        Orientation::Portrait => Paper {
            width: short,
            height: long,
            left: 20.0 * MM,
            top: 18.0 * MM,
            right: 20.0 * MM,
            bottom: 22.0 * MM,
        },
        Orientation::Landscape => Paper {
            width: long,
            height: short,
            left: 14.0 * MM,
            top: 13.0 * MM,
            right: 14.0 * MM,
            bottom: 18.0 * MM,
        },
    }
}

/// From the paper's lower edge to the foot's baseline.
pub(crate) const FOOT_RISE: f32 = 11.0 * MM;

/// Letters: their size, the height of a line, and whether they are bold by themselves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Face {
    pub size: f32,
    pub leading: f32,
    pub bold: bool,
    pub colour: Colour,
}

const fn face(size: f32, leading: f32, bold: bool, colour: Colour) -> Face {
    Face { size, leading, bold, colour }
}

pub(crate) const NAME: Face = face(34.0, 40.0, true, INK);
pub(crate) const HEAD_ONE: Face = face(28.0, 34.0, true, INK);
pub(crate) const HEAD_TWO: Face = face(19.0, 24.0, true, INK);
pub(crate) const HEAD_THREE: Face = face(13.5, 19.0, true, INK);
pub(crate) const BODY: Face = face(12.0, 17.0, false, INK);
pub(crate) const CELL: Face = face(11.0, 15.0, false, INK);
pub(crate) const CELL_HEAD: Face = face(11.0, 15.0, true, INK);
pub(crate) const DAY: Face = face(12.0, 16.0, true, INK);
pub(crate) const ENTRY: Face = face(10.0, 12.8, false, INK);
pub(crate) const FOOT: Face = face(9.0, 12.0, false, MUTED);

pub(crate) fn paragraph(size: Size) -> Face {
    match size {
        Size::Lead => face(14.0, 20.0, false, INK),
        Size::Body => BODY,
        Size::Small => face(10.5, 15.0, false, MUTED),
    }
}

/// A name on a card, the largest that leaves it on one line.
pub(crate) const CARD_NAMES: [Face; 4] = [
    face(34.0, 40.0, true, INK),
    face(27.0, 33.0, true, INK),
    face(22.0, 27.0, true, INK),
    face(18.0, 23.0, true, INK),
];
pub(crate) const CARD_WORDS: Face = face(14.0, 19.0, false, INK);
pub(crate) const CARD_CODE: Face = face(30.0, 38.0, true, INK);
pub(crate) const CARD_FOOT: Face = face(10.0, 13.0, false, MUTED);
/// "Welcome" at the door: large, and smaller where many languages say it.
pub(crate) const WELCOMES: [Face; 3] =
    [face(72.0, 84.0, true, INK), face(52.0, 62.0, true, INK), face(34.0, 42.0, true, INK)];
pub(crate) const SIGN_TITLES: [Face; 3] =
    [face(40.0, 48.0, true, INK), face(36.0, 44.0, true, INK), face(32.0, 40.0, true, INK)];
pub(crate) const SIGN_FACT: Face = face(26.0, 35.0, false, INK);

/// How much smaller a quiet voice is than the words around it.
pub(crate) const QUIET: f32 = 0.86;
