//! The letters that we carry with us, so that paper looks the same on every machine.
//!
//! The first face is ours; the others stand in, in this order, for letters that it lacks.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontFamily, FontFamilyName, FontWeight};

/// One font file of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct FaceId(pub usize);

pub(crate) struct FontFile {
    pub family: &'static str,
    /// The name inside the PDF.
    pub name: &'static str,
    pub bytes: &'static [u8],
    pub weight: u16,
    /// The glyph of a space.
    pub space: u16,
}

macro_rules! font_files {
    ($($family:literal $name:literal $weight:literal $space:literal),* $(,)?) => {
        &[$(FontFile {
            family: $family,
            name: $name,
            bytes: include_bytes!(concat!("../fonts/", $name, ".ttf")),
            weight: $weight,
            space: $space,
        }),*]
    };
}

/// Hind Siliguri and not Noto for Bengali: the shaper orders Noto's vowel signs wrongly.
const FILES: &[FontFile] = font_files![
    "Atkinson" "AtkinsonHyperlegibleNext-Regular" 400 231,
    "Atkinson" "AtkinsonHyperlegibleNext-Bold" 700 231,
    "Noto Sans" "NotoSans-Regular" 400 3,
    "Noto Sans" "NotoSans-Bold" 700 3,
    "Arabic" "NotoNaskhArabic-Regular" 400 3,
    "Arabic" "NotoNaskhArabic-Bold" 700 3,
    "Gurmukhi" "NotoSansGurmukhi-Regular" 400 3,
    "Gurmukhi" "NotoSansGurmukhi-Bold" 700 3,
    "Bengali" "HindSiliguri-Regular" 400 3,
    "Bengali" "HindSiliguri-Bold" 700 3,
    "Gujarati" "NotoSansGujarati-Regular" 400 3,
    "Gujarati" "NotoSansGujarati-Bold" 700 3,
    "Tamil" "NotoSansTamil-Regular" 400 3,
    "Tamil" "NotoSansTamil-Bold" 700 3,
    "Hebrew" "NotoSansHebrew-Regular" 400 106,
    "Hebrew" "NotoSansHebrew-Bold" 700 106,
    "Thai" "NotoSansThai-Regular" 400 103,
    "Thai" "NotoSansThai-Bold" 700 103,
    "Ethiopic" "NotoSansEthiopic-Regular" 400 3,
    "Chinese" "NotoSansSC-Regular" 400 1,
    "Emoji" "NotoEmoji-Regular" 400 3,
];

pub(crate) fn file(id: FaceId) -> &'static FontFile {
    &FILES[id.0]
}

/// The fonts as the shaper wants them, and the way back from its blobs to our files.
pub(crate) struct Faces {
    pub context: FontContext,
    by_blob: HashMap<u64, FaceId>,
}

impl Faces {
    pub fn load() -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut context = FontContext {
            collection: Collection::new(options),
            source_cache: SourceCache::default(),
        };
        let mut by_blob = HashMap::new();
        for (index, file) in FILES.iter().enumerate() {
            let blob = Blob::new(Arc::new(file.bytes));
            by_blob.insert(blob.id(), FaceId(index));
            let naming = FontInfoOverride {
                family_name: Some(file.family),
                weight: Some(FontWeight::new(f32::from(file.weight))),
                ..Default::default()
            };
            context.collection.register_fonts(blob, Some(naming));
        }
        Self { context, by_blob }
    }

    /// Returns our file behind a blob that the shaper chose.
    pub fn id(&self, blob: u64) -> FaceId {
        *self.by_blob.get(&blob).expect("BUG: the shaper knows only the fonts that we gave it")
    }
}

/// The order in which families are asked for a letter.
pub(crate) fn families() -> FontFamily<'static> {
    static NAMES: LazyLock<Vec<FontFamilyName<'static>>> = LazyLock::new(|| {
        let mut names: Vec<FontFamilyName<'static>> = Vec::new();
        for file in FILES {
            let name = FontFamilyName::named(file.family);
            if names.last() != Some(&name) {
                names.push(name);
            }
        }
        names
    });
    FontFamily::List(Cow::Borrowed(&NAMES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_can_be_read_and_its_space_is_where_we_say() {
        for file in FILES {
            let font = printpdf::ParsedFont::from_bytes(file.bytes, 0, &mut Vec::new())
                .expect("a font that can be read");
            assert_eq!(font.lookup_glyph_index(32), Some(file.space), "{}", file.name);
        }
    }
}
