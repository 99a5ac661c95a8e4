//! The look of our paper: colours, and the letters, margins and distances of each dress.
//!
//! Every ink on its tint has a contrast of 7 to 1 or more.

use domain::Dress;

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

const fn plain(size: f32, leading: f32) -> Face {
    face(size, leading, false, INK)
}

const fn bold(size: f32, leading: f32) -> Face {
    face(size, leading, true, INK)
}

/// From the paper's lower edge to the foot's last baseline.
pub(crate) const FOOT_RISE: f32 = 11.0 * MM;
/// Least room between what is read and the foot, beside the height of the foot's lines.
const ABOVE_FOOT: f32 = 0.65;
/// The margins below an upright page and one on its side, where the foot needs no more.
const BOTTOM: [f32; 2] = [22.0 * MM, 18.0 * MM];

/// How a whole sheet looks: its letters, its margins and the room between its blocks.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Look {
    pub dress: Dress,
    pub name: Face,
    pub head_one: Face,
    pub head_two: Face,
    pub head_three: Face,
    pub lead: Face,
    pub body: Face,
    pub small: Face,
    pub cell: Face,
    pub cell_head: Face,
    /// The days above a week.
    pub day: Face,
    pub foot: Face,
    /// How many lines the foot of a page has at most, and how many it is given.
    pub most_foot_lines: usize,
    pub foot_lines: usize,
    /// How much smaller a quiet voice is than the words around it.
    pub quiet: f32,
    /// The room between blocks, as a part of what it is on ordinary paper.
    pub space: f32,
    /// The margins of an upright page: at its sides and above.
    pub sides: f32,
    pub top: f32,
    pub card: CardLook,
}

/// The letters of cards to cut out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct CardLook {
    /// The largest that leaves a name on one line.
    pub names: [Face; 4],
    pub words: Face,
    pub code: Face,
    pub foot: Face,
}

const CARD: CardLook = CardLook {
    names: [bold(34.0, 40.0), bold(27.0, 33.0), bold(22.0, 27.0), bold(18.0, 23.0)],
    words: plain(14.0, 19.0),
    code: bold(30.0, 38.0),
    foot: face(10.0, 13.0, false, MUTED),
};

impl Look {
    pub fn of(dress: Dress) -> Self {
        match dress {
            Dress::Standard => Self::standard(),
            Dress::EasyRead => Self::easy_read(),
            Dress::Large => Self::large(18.0, [34.0, 30.0, 26.0, 21.0]),
            Dress::Larger => Self::large(24.0, [40.0, 36.0, 32.0, 28.0]),
        }
    }

    fn standard() -> Self {
        Self {
            dress: Dress::Standard,
            name: bold(34.0, 40.0),
            head_one: bold(28.0, 34.0),
            head_two: bold(19.0, 24.0),
            head_three: bold(13.5, 19.0),
            lead: plain(14.0, 20.0),
            body: plain(12.0, 17.0),
            small: face(10.5, 15.0, false, MUTED),
            cell: plain(11.0, 15.0),
            cell_head: bold(11.0, 15.0),
            day: bold(12.0, 16.0),
            foot: face(9.0, 12.0, false, MUTED),
            most_foot_lines: 2,
            foot_lines: 1,
            quiet: 0.86,
            space: 1.0,
            sides: 20.0 * MM,
            top: 18.0 * MM,
            card: CARD,
        }
    }

    /// Large print: one size for everything that is read, and no word greyer for being small.
    fn large(size: f32, [name, one, two, three]: [f32; 4]) -> Self {
        let body = plain(size, (size * 1.36).round());
        let strong = Face { bold: true, ..body };
        let head = |size: f32| bold(size, (size * 1.25).round());
        let names = [head(name), head(two), head(three), strong];
        Self {
            dress: if size > 18.0 { Dress::Larger } else { Dress::Large },
            name: head(name),
            head_one: head(one),
            head_two: head(two),
            head_three: head(three),
            lead: body,
            body,
            small: body,
            cell: body,
            cell_head: strong,
            day: head(three),
            foot: plain(size, (size * 1.25).round()),
            most_foot_lines: if size > 18.0 { 3 } else { 2 },
            foot_lines: 1,
            quiet: 1.0,
            space: size / 12.0 * 0.9,
            sides: 15.0 * MM,
            top: 14.0 * MM,
            card: CardLook { names, words: body, code: head(name), foot: body },
        }
    }

    /// Easy read: short lines of large letters with much room about them.
    fn easy_read() -> Self {
        let body = plain(16.0, 24.0);
        let strong = Face { bold: true, ..body };
        let small = plain(14.0, 20.0);
        Self {
            dress: Dress::EasyRead,
            name: bold(34.0, 42.0),
            head_one: bold(30.0, 38.0),
            head_two: bold(24.0, 31.0),
            head_three: bold(19.0, 26.0),
            lead: body,
            body,
            small: body,
            cell: body,
            cell_head: strong,
            day: bold(19.0, 26.0),
            foot: face(14.0, 18.0, false, MUTED),
            most_foot_lines: 2,
            foot_lines: 1,
            quiet: 1.0,
            space: 1.5,
            sides: 20.0 * MM,
            top: 18.0 * MM,
            card: CardLook { words: body, foot: small, ..CARD },
        }
    }

    /// Returns ordinary paper with ever less room and smaller letters, so that what is to be one
    /// page may be one; nobody is asked to read less than 10.5 points.
    pub fn tightened() -> [Self; 4] {
        let tight = |size: f32, space: f32, sides: f32| {
            let part = size / 12.0;
            let head = |face: Face, by: f32| Face {
                size: face.size * by,
                leading: (face.leading * by).round(),
                ..face
            };
            let look = Self::standard();
            Self {
                name: head(look.name, part * 0.85),
                head_one: head(look.head_one, part * 0.85),
                head_two: head(look.head_two, part * 0.92),
                head_three: head(look.head_three, part),
                lead: plain(size + 1.0, (size * 1.45).round()),
                body: plain(size, (size * 1.36 * 2.0).round() / 2.0),
                small: face(10.5, 14.0, false, MUTED),
                cell: plain(look.cell.size.min(size), 14.0),
                cell_head: bold(look.cell.size.min(size), 14.0),
                // Ten points are the least for whose view a note is, too.
                quiet: look.quiet.max(10.0 / size),
                space,
                sides: sides * MM,
                top: (sides - 2.0) * MM,
                ..look
            }
        };
        [
            tight(12.0, 0.75, 18.0),
            tight(11.5, 0.6, 17.0),
            tight(11.0, 0.5, 16.0),
            tight(10.5, 0.4, 15.0),
        ]
    }

    pub fn is_large(&self) -> bool {
        match self.dress {
            Dress::Large | Dress::Larger => true,
            Dress::Standard | Dress::EasyRead => false,
        }
    }

    /// Whether tables stand as cards and a week as one day after the other: in letters of this
    /// size, columns are too narrow for words.
    pub fn is_turned(&self) -> bool {
        match self.dress {
            Dress::Large | Dress::Larger | Dress::EasyRead => true,
            Dress::Standard => false,
        }
    }

    pub fn paragraph(&self, size: Size) -> Face {
        match size {
            Size::Lead => self.lead,
            Size::Body => self.body,
            Size::Small => self.small,
        }
    }

    /// Returns what a length on ordinary paper is beside these letters.
    pub fn beside(&self, points: f32) -> f32 {
        points * (self.body.size / 12.0).max(1.0)
    }

    pub fn a4(&self, orientation: Orientation) -> Paper {
        self.paper(&NewPage::a4(orientation))
    }

    pub fn paper(&self, page: &NewPage) -> Paper {
        let (short, long) = match page.size {
            PageSize::A4 => (210.0 * MM, 297.0 * MM),
            PageSize::A3 => (297.0 * MM, 420.0 * MM),
        };
        let more_foot = self.foot.leading * self.foot_lines.saturating_sub(1) as f32;
        let least = FOOT_RISE + self.foot.leading * (1.0 + ABOVE_FOOT);
        let bottom = |usual: f32| least.max(usual) + more_foot;
        match page.orientation {
            Orientation::Portrait => Paper {
                width: short,
                height: long,
                left: self.sides,
                top: self.top,
                right: self.sides,
                bottom: bottom(BOTTOM[0]),
            },
            Orientation::Landscape => Paper {
                width: long,
                height: short,
                left: 14.0 * MM,
                top: 13.0 * MM,
                right: 14.0 * MM,
                bottom: bottom(BOTTOM[1]),
            },
        }
    }
}

/// The letters of a week's entries, the largest first: a week that fits on one page has the
/// largest that leave it there.
pub(crate) const ENTRIES: [Face; 5] =
    [plain(12.0, 15.4), plain(11.0, 14.1), plain(10.0, 12.8), plain(9.25, 11.6), plain(8.5, 10.6)];
/// The letters of the entries of a week that no page can hold.
pub(crate) const ENTRY: Face = ENTRIES[2];

/// "Welcome" at the door: large, and smaller where many languages say it.
pub(crate) const WELCOMES: [Face; 3] = [bold(72.0, 84.0), bold(52.0, 62.0), bold(34.0, 42.0)];
pub(crate) const SIGN_TITLES: [Face; 3] = [bold(40.0, 48.0), bold(36.0, 44.0), bold(32.0, 40.0)];
pub(crate) const SIGN_FACT: Face = plain(26.0, 35.0);
