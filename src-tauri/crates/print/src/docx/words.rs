//! Paragraphs and the words in them.

use maud::{Markup, PreEscaped, html};

use super::{Copy, ink, tint};
use crate::letters::{begins_at_the_right, by_direction, clean, tag};
use crate::sheet::{Hue, Level, Run, Text, Voice};

/// A paragraph that takes no room.
pub(super) const SLIM: PreEscaped<&str> = PreEscaped(
    "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>",
);

/// How a paragraph stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Stand {
    pub style: Option<&'static str>,
    /// The bullets of a hue.
    pub bullet: Option<Hue>,
    pub is_centred: bool,
    /// Letters in a hue's ink.
    pub hue: Option<Hue>,
    /// Stands before the words.
    pub mark: Option<Markup>,
    /// A line below, to write on.
    pub is_ruled: bool,
}

impl Stand {
    pub fn styled(style: &'static str) -> Self {
        Self { style: Some(style), ..Self::default() }
    }
}

impl Copy<'_> {
    pub(super) fn paragraph(&self, text: &Text, stand: &Stand) -> Markup {
        let from_the_right = begins_at_the_right(text);
        html! {
            w:p {
                w:pPr {
                    @if let Some(style) = stand.style { w:pStyle w:val=(style) {} }
                    @if self.keeps { w:keepNext {} }
                    @if let Some(hue) = stand.bullet {
                        w:numPr { w:ilvl w:val="0" {} w:numId w:val=(number(hue)) {} }
                    }
                    @if stand.is_ruled {
                        w:pBdr {
                            w:bottom w:val="single" w:sz="4" w:space="1" w:color="4A5763" {}
                            w:between w:val="single" w:sz="4" w:space="1" w:color="4A5763" {}
                        }
                    } @else if let Some(ground) = self.ground {
                        w:pBdr {
                            w:left w:val="single" w:sz="36" w:space="8" w:color=(ink(ground)) {}
                        }
                        w:shd w:val="clear" w:color="auto" w:fill=(tint(ground)) {}
                    }
                    @if from_the_right { w:bidi {} }
                    @if stand.is_ruled {
                        w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact" {}
                     }
                    @if self.ground.is_some() { w:ind w:left="240" {} }
                    @if stand.is_centred { w:jc w:val="center" {} }
                }
                @if let Some(mark) = &stand.mark { (mark) }
                (runs(text, from_the_right, stand.hue))
            }
        }
    }

    pub(super) fn heading(&mut self, level: Level, text: &Text, hue: Hue) -> Markup {
        let style = match self.depths.next(level) {
            1 => "Heading1",
            2 => "Heading2",
            _ => "Heading3",
        };
        self.heading = clean(text.words().trim()).into_owned();
        self.paragraph(text, &Stand { hue: Some(hue), ..Stand::styled(style) })
    }
}

/// Returns words with their weight, direction and language.
pub(super) fn runs(text: &Text, from_the_right: bool, hue: Option<Hue>) -> Markup {
    html! {
        @for run in &text.0 {
            @let words = clean(&run.words);
            @for (is_from_the_right, words) in by_direction(&words, from_the_right) {
                (self::run(run, words, is_from_the_right, hue))
            }
        }
    }
}

fn run(run: &Run, words: &str, is_from_the_right: bool, hue: Option<Hue>) -> Markup {
    let language = tag(run.language.as_deref());
    let (left, right) = if is_from_the_right { (None, language) } else { (language, None) };
    let style = match run.voice {
        Voice::Plain => None,
        Voice::Strong => Some("Strong"),
        Voice::Quiet => Some("Quiet"),
    };
    html! {
        w:r {
            w:rPr {
                @if let Some(style) = style { w:rStyle w:val=(style) {} }
                @if let Some(hue) = hue { w:color w:val=(ink(hue)) {} }
                @if is_from_the_right { w:rtl {} }
                @if language.is_some() { w:lang w:val=[left] w:bidi=[right] {} }
            }
            @for (index, line) in words.split('\n').enumerate() {
                @if index > 0 { w:br {} }
                w:t xml:space="preserve" { (line.replace('\t', " ")) }
            }
        }
    }
}

/// Returns the number of the list with bullets of a hue.
pub(super) fn number(hue: Hue) -> usize {
    match hue {
        Hue::Plain => 1,
        Hue::Learning => 2,
        Hue::Home => 3,
        Hue::Fun => 4,
        Hue::PaidSupport => 5,
        Hue::Good => 6,
        Hue::Stop => 7,
    }
}
