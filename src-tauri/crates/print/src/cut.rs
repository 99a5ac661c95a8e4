//! Fonts cut down to the letters that a document uses, and what each glyph of them means.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use printpdf::ParsedFont;
use subsetter::GlyphRemapper;

use crate::PrintError;
use crate::compose::Letter;
use crate::faces::{self, FaceId};
use crate::placed::{Mark, Placed};

/// A font as it goes into the file.
#[derive(Debug, Clone)]
pub(crate) struct CutFont {
    pub font: ParsedFont,
    /// From the glyphs of the whole font to those of this one.
    ids: BTreeMap<u16, u16>,
    /// The text of each glyph of this one, when it stands alone.
    meanings: BTreeMap<u16, String>,
    /// The glyph of a space.
    pub space: u16,
}

/// What a glyph means that is never more than a part of a letter: nothing by itself.
const PART: &str = "\u{200B}";

impl CutFont {
    pub fn id(&self, glyph: u16) -> u16 {
        *self.ids.get(&glyph).expect("BUG: a glyph that is drawn was counted before")
    }

    pub fn meaning(&self, id: u16) -> String {
        self.meanings.get(&id).cloned().unwrap_or_default()
    }

    /// Returns the advance that the file gives for a glyph, in thousandths of its size.
    pub fn advance(&self, id: u16) -> f32 {
        let width = f32::from(self.font.get_glyph_width(id).unwrap_or(0));
        // The writer of the file cuts off what is behind the point, and so must we.
        (width * 1000.0 / f32::from(self.font.units_per_em)).trunc()
    }

    /// Whether a letter is one glyph whose meaning is just this letter.
    pub fn says_plainly(&self, letter: &Letter) -> bool {
        match letter.glyphs.as_slice() {
            [] => letter.text.is_empty(),
            [glyph] => {
                let meaning = self.meanings.get(&self.id(glyph.id));
                meaning.is_some_and(|meaning| **meaning == *spoken(&letter.text))
            }
            _ => false,
        }
    }
}

/// Returns the fonts that these pages need, each with just the glyphs that they need.
pub(crate) fn cut(placed: &Placed) -> Result<BTreeMap<FaceId, CutFont>, PrintError> {
    let mut glyphs: BTreeMap<FaceId, BTreeSet<u16>> = BTreeMap::new();
    let mut meanings: BTreeMap<(FaceId, u16), String> = BTreeMap::new();
    for (face, letter) in letters(placed) {
        glyphs.entry(face).or_default().extend(letter.glyphs.iter().map(|glyph| glyph.id));
        if let [glyph] = letter.glyphs.as_slice() {
            meanings.entry((face, glyph.id)).or_insert_with(|| spoken(&letter.text).into_owned());
        }
    }
    // The first glyph of a letter, its base, speaks for the letter if it never stands alone.
    for (face, letter) in letters(placed) {
        for (index, glyph) in letter.glyphs.iter().enumerate() {
            let part =
                || if index == 0 { spoken(&letter.text).into_owned() } else { PART.to_owned() };
            meanings.entry((face, glyph.id)).or_insert_with(part);
        }
    }
    for (face, glyphs) in &mut glyphs {
        let space = faces::file(*face).space;
        glyphs.insert(space);
        meanings.insert((*face, space), " ".to_owned());
    }
    glyphs.into_iter().map(|(face, used)| Ok((face, cut_one(face, &used, &meanings)?))).collect()
}

fn letters(placed: &Placed) -> impl Iterator<Item = (FaceId, &Letter)> {
    placed.pages.iter().flat_map(|page| &page.marks).flat_map(|mark| {
        let stretch = match mark {
            Mark::Words { stretch, .. } => Some(stretch),
            Mark::Area { .. }
            | Mark::Rule { .. }
            | Mark::Disc { .. }
            | Mark::Square { .. }
            | Mark::Picture { .. } => None,
        };
        stretch
            .into_iter()
            .flat_map(|stretch| stretch.letters.iter().map(|letter| (stretch.face, letter)))
    })
}

fn cut_one(
    face: FaceId,
    used: &BTreeSet<u16>,
    meanings: &BTreeMap<(FaceId, u16), String>,
) -> Result<CutFont, PrintError> {
    let file = faces::file(face);
    let mut remapper = GlyphRemapper::new();
    let mut ids = BTreeMap::new();
    let mut new_meanings = BTreeMap::new();
    for glyph in used {
        let id = remapper.remap(*glyph);
        ids.insert(*glyph, id);
        if let Some(meaning) = meanings.get(&(face, *glyph)) {
            new_meanings.insert(id, meaning.clone());
        }
    }
    let bytes = subsetter::subset(file.bytes, 0, &remapper)
        .map_err(|source| PrintError::Font { font: file.name, source })?;
    // The subset has no table of characters, by design; we give the text of each glyph ourselves.
    let mut ignored = Vec::new();
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut ignored)
        .ok_or(PrintError::Letters { font: file.name })?;
    font.font_name = Some(format!("{}+{}", tag(face), file.name));
    font.pdf_font_metrics.us_weight_class = file.weight;
    let space = remapper.remap(file.space);
    Ok(CutFont { font, ids, meanings: new_meanings, space })
}

/// Returns the six letters that mark a font as cut down, different for each of our fonts.
fn tag(face: FaceId) -> String {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
    format!("PLAN{}{}", letter(face.0 / 26), letter(face.0))
}

/// Returns the text as it is read: a space that does not break is a space, and so is a new line.
fn spoken(text: &str) -> Cow<'_, str> {
    const SPACES: [char; 3] = ['\u{A0}', '\u{202F}', '\n'];
    if text.contains(SPACES) { Cow::Owned(text.replace(SPACES, " ")) } else { Cow::Borrowed(text) }
}
