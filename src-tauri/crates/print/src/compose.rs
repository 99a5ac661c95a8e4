//! From words to lines of placed letters: shaping, direction and line breaks.
//!
//! Knows fonts and widths; knows no page. A letter that no font of ours has becomes a replacement
//! character and is reported.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use parley::{
    Alignment, AlignmentOptions, FontWeight, Language, Layout, LayoutContext, LineHeight,
    OverflowWrap, StyleProperty,
};

use crate::faces::{self, FaceId, Faces, families};
use crate::letters::{is_from_the_right, with_whole_amounts};
use crate::look::{self, Colour, Face};
use crate::sheet::{Run, Text, Voice};

/// One line of words, its own top left corner at nought.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub height: f32,
    pub baseline: f32,
    pub width: f32,
    /// Shared with the pages, on which they stand many times while those are tried out.
    pub stretches: Vec<Arc<Stretch>>,
}

/// Letters of one font, size, colour and language, in the order in which they are read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stretch {
    pub face: FaceId,
    pub size: f32,
    pub colour: Colour,
    pub language: Option<String>,
    pub letters: Vec<Letter>,
}

/// What the eye takes for one letter: the text it stands for and the glyphs that draw it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Letter {
    pub text: String,
    /// Its left end, from the beginning of the line.
    pub x: f32,
    pub advance: f32,
    pub glyphs: Vec<Glyph>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    /// From the letter's left end, along and above the baseline.
    pub x: f32,
    pub y: f32,
}

/// The case of letters: everything that turns words into lines.
pub(crate) struct Compositor {
    case: Case,
    /// How much smaller a quiet voice is than the words around it.
    pub quiet: f32,
    /// Letters that none of our fonts has.
    pub missing: BTreeSet<String>,
}

/// The fonts as they were read, and what the shaper remembers of them.
struct Case {
    faces: Faces,
    scratch: LayoutContext<usize>,
}

/// Cases that nobody sets from just now: reading the fonts takes longer than setting a page.
static IDLE: Mutex<Vec<Case>> = Mutex::new(Vec::new());
/// More are not kept: so many papers are seldom made at once.
const MOST_IDLE: usize = 2;

/// Drawn in place of a letter that no font of ours has.
const STAND_IN: &str = "\u{FFFD}";

impl Compositor {
    pub fn new(quiet: f32) -> Self {
        let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let case =
            idle.unwrap_or_else(|| Case { faces: Faces::load(), scratch: LayoutContext::new() });
        Self { case, quiet, missing: BTreeSet::new() }
    }

    /// Puts the case away for the next sheet, and returns the letters that no font of ours has.
    pub fn put_away(self) -> BTreeSet<String> {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < MOST_IDLE {
            idle.push(self.case);
        }
        self.missing
    }

    /// Returns the text in lines of at most this width; no lines for no words.
    pub fn set(&mut self, text: &Text, face: &Face, width: f32) -> Vec<Line> {
        if text.is_empty() {
            return Vec::new();
        }
        let text = tidy(text);
        let paragraphs = by_way(&text);
        if paragraphs.is_empty() {
            return self.set_paragraph(text, face, width);
        }
        let each = paragraphs.into_iter();
        each.flat_map(|paragraph| self.set_paragraph(paragraph, face, width)).collect()
    }

    fn set_paragraph(&mut self, mut text: Text, face: &Face, width: f32) -> Vec<Line> {
        let mut layout = self.shape(&text, face);
        layout.break_all_lines(Some(width.max(1.0)));
        let holes = holes(&layout);
        if !holes.is_empty() {
            // Puts the stand-in there and shapes again.
            let words = text.words();
            self.missing.extend(holes.iter().map(|hole| words[hole.clone()].to_owned()));
            text = fill(&text, &holes);
            layout = self.shape(&text, face);
            layout.break_all_lines(Some(width.max(1.0)));
        }
        layout.align(Alignment::Left, AlignmentOptions::default());
        let words = text.words();
        (0..layout.len())
            .filter_map(|index| layout.get(index))
            .map(|line| self.line(&text, &words, face, &line))
            .collect()
    }

    /// Returns the text on one line of its natural width, whatever that is.
    pub fn set_on_one_line(&mut self, text: &Text, face: &Face) -> Option<Line> {
        self.set(text, face, f32::MAX).into_iter().next()
    }

    /// Returns how narrow a column may be before a word of this text must be broken.
    pub fn widest_word(&mut self, text: &Text, face: &Face) -> f32 {
        if text.is_empty() {
            return 0.0;
        }
        let layout = self.shape(&tidy(text), face);
        layout.calculate_content_widths().min
    }

    fn shape(&mut self, text: &Text, face: &Face) -> Layout<usize> {
        let words = text.words();
        let context = &mut self.case.faces.context;
        let mut builder = self.case.scratch.ranged_builder(context, &words, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(families()));
        builder.push_default(StyleProperty::FontSize(face.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(face.leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        let mut start = 0;
        for (index, run) in text.0.iter().enumerate() {
            let range = start..start + run.words.len();
            start = range.end;
            let bold = face.bold || run.voice == Voice::Strong;
            let weight = if bold { FontWeight::BOLD } else { FontWeight::NORMAL };
            builder.push(StyleProperty::FontWeight(weight), range.clone());
            builder.push(StyleProperty::Brush(index), range.clone());
            if run.voice == Voice::Quiet {
                builder.push(StyleProperty::FontSize(face.size * self.quiet), range.clone());
            }
            if let Some(language) = run.language.as_deref().and_then(|tag| tag.parse().ok()) {
                let language: Language = language;
                builder.push(StyleProperty::Locale(Some(language)), range);
            }
        }
        builder.build(&words)
    }

    fn line(&self, text: &Text, words: &str, face: &Face, line: &parley::Line<'_, usize>) -> Line {
        let metrics = line.metrics();
        let mut x = metrics.offset + metrics.inline_min_coord;
        let mut letters = Vec::new();
        for run in line.runs() {
            let id = self.case.faces.id(run.font().data.id());
            let mut atoms = atoms(&run, faces::file(id).space);
            if run.is_rtl() {
                atoms.reverse();
            }
            for atom in atoms {
                let left = x;
                x += atom.advance;
                letters.push((id, run.font_size(), left, atom));
            }
        }
        // Seen from left to right until here; read in the order of the text from here on.
        letters.sort_by_key(|(_, _, _, atom)| atom.text.start);
        let mut stretches: Vec<Stretch> = Vec::new();
        for (id, size, x, atom) in letters {
            let source = &text.0[atom.brush];
            let quiet = source.voice == Voice::Quiet;
            let colour = if quiet { look::MUTED } else { face.colour };
            let continues = stretches.last().is_some_and(|last| {
                (last.face, last.size, last.colour, &last.language)
                    == (id, size, colour, &source.language)
            });
            if !continues {
                let language = source.language.clone();
                stretches.push(Stretch { face: id, size, colour, language, letters: Vec::new() });
            }
            let words = words[atom.text].to_owned();
            if let Some(last) = stretches.last_mut() {
                let (advance, glyphs) = (atom.advance, atom.glyphs);
                last.letters.push(Letter { text: words, x, advance, glyphs });
            }
        }
        Line {
            height: metrics.line_height,
            baseline: metrics.baseline - metrics.block_min_coord,
            width: metrics.advance - metrics.hanging_advance,
            stretches: stretches.into_iter().map(Arc::new).collect(),
        }
    }
}

/// Letters that are shaped as one: a ligature, or a base with its marks.
struct Atom {
    text: Range<usize>,
    brush: usize,
    advance: f32,
    glyphs: Vec<Glyph>,
}

/// Returns a run's atoms in the order in which they are read.
fn atoms(run: &parley::Run<'_, usize>, space: u16) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    for cluster in run.clusters() {
        let text = cluster.text_range();
        if cluster.is_hard_line_break() {
            // Drawn as a space of no width: who copies the line has the words apart.
            let glyphs = vec![Glyph { id: space, x: 0.0, y: 0.0 }];
            atoms.push(Atom { text, brush: cluster.style().brush, advance: 0.0, glyphs });
            continue;
        }
        if cluster.is_ligature_continuation()
            && let Some(last) = atoms.last_mut()
        {
            last.text.end = last.text.end.max(text.end);
            last.advance += cluster.advance();
            continue;
        }
        let glyphs = base_first(cluster.glyphs());
        let brush = cluster.style().brush;
        atoms.push(Atom { text, brush, advance: cluster.advance(), glyphs });
    }
    atoms
}

/// Returns a letter's glyphs in their places, the widest first: the base, then its marks.
fn base_first(glyphs: impl Iterator<Item = parley::layout::Glyph>) -> Vec<Glyph> {
    let mut pen = 0.0;
    let mut placed: Vec<(f32, Glyph)> = Vec::new();
    for glyph in glyphs {
        let id = u16::try_from(glyph.id).unwrap_or(0);
        placed.push((glyph.advance, Glyph { id, x: pen + glyph.x, y: -glyph.y }));
        pen += glyph.advance;
    }
    placed.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    placed.into_iter().map(|(_, glyph)| glyph).collect()
}

/// Stands for a space where nothing is drawn: any glyph but the missing one.
const NOT_A_HOLE: u16 = 1;

/// Returns where the text has letters without a glyph, in order.
fn holes(layout: &Layout<usize>) -> Vec<Range<usize>> {
    let runs = || layout.lines().flat_map(|line| line.runs().collect::<Vec<_>>());
    let lacks = |cluster: &parley::Cluster<'_, usize>| {
        !cluster.is_hard_line_break() && cluster.glyphs().any(|glyph| glyph.id == 0)
    };
    if !runs().any(|run| run.clusters().any(|cluster| lacks(&cluster))) {
        return Vec::new();
    }
    let mut holes: Vec<Range<usize>> = runs()
        .flat_map(|run| atoms(&run, NOT_A_HOLE))
        .filter(|atom| atom.glyphs.iter().any(|glyph| glyph.id == 0))
        .map(|atom| atom.text)
        .collect();
    holes.sort_by_key(|hole| hole.start);
    holes
}

/// Returns the text with the stand-in at each hole.
fn fill(text: &Text, holes: &[Range<usize>]) -> Text {
    let mut filled = text.clone();
    let mut start = 0;
    for run in &mut filled.0 {
        let end = start + run.words.len();
        let mut words = String::with_capacity(run.words.len());
        let mut done = start;
        for hole in holes.iter().filter(|hole| start <= hole.start && hole.start < end) {
            words.push_str(&run.words[done - start..hole.start - start]);
            words.push_str(STAND_IN);
            done = hole.end.min(end);
        }
        words.push_str(&run.words[done - start..]);
        run.words = words;
        start = end;
    }
    filled
}

/// Returns the paragraphs of a text that goes both ways, each to be set by itself: what is said below
/// words from the right is not turned with them. Nothing where all go one way.
fn by_way(text: &Text) -> Vec<Text> {
    let words = text.words();
    let mut ways = words.split('\n').filter(|line| !line.trim().is_empty()).map(is_from_the_right);
    let first = ways.next();
    if ways.all(|way| Some(way) == first) {
        return Vec::new();
    }
    let mut paragraphs = vec![Text::default()];
    for run in &text.0 {
        for (index, words) in run.words.split('\n').enumerate() {
            if index > 0 {
                paragraphs.push(Text::default());
            }
            if let Some(last) = paragraphs.last_mut() {
                last.0.push(Run { words: words.to_owned(), ..run.clone() });
            }
        }
    }
    paragraphs
}

/// Returns the text without control characters, which no font draws.
fn tidy(text: &Text) -> Text {
    let mut tidy = text.clone();
    let mut is_rightwards = true;
    for run in &mut tidy.0 {
        let kept: String = run
            .words
            .replace("\r\n", "\n")
            .chars()
            .map(|letter| if letter == '\t' { ' ' } else { letter })
            .filter(|letter| *letter == '\n' || !letter.is_control())
            .collect();
        run.words = with_whole_amounts(&kept, &mut is_rightwards).into_owned();
    }
    if let Some(last) = tidy.0.last_mut() {
        last.words.truncate(last.words.trim_end().len());
    }
    if let Some(first) = tidy.0.first_mut() {
        first.words = first.words.trim_start().to_owned();
    }
    tidy
}
