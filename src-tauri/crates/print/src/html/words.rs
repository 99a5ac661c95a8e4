//! Words, headings and pictures as they stand in a page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};

use super::Copy;
use crate::dots;
use crate::letters::{clean, tag};
use crate::sheet::{Hue, Level, Picture, Run, Text, Voice};

/// Returns the class of a hue.
pub(super) fn hue(hue: Hue) -> &'static str {
    match hue {
        Hue::Plain => "plain",
        Hue::Learning => "learning",
        Hue::Home => "home",
        Hue::Fun => "fun",
        Hue::PaidSupport => "paid",
        Hue::Good => "good",
        Hue::Stop => "stop",
    }
}

/// Returns words with their weight and language.
pub(super) fn text(text: &Text) -> Markup {
    html! { @for run in &text.0 { (self::run(run)) } }
}

fn run(run: &Run) -> Markup {
    let language = tag(run.language.as_deref());
    let words = lines(&run.words);
    match (run.voice, language) {
        (Voice::Plain, None) => words,
        (Voice::Plain, Some(_)) => html! { span lang=[language] { (words) } },
        (Voice::Strong, _) => html! { strong lang=[language] { (words) } },
        (Voice::Quiet, _) => html! { span.quiet lang=[language] { (words) } },
    }
}

fn lines(words: &str) -> Markup {
    html! {
        @for (index, line) in clean(words).split('\n').enumerate() {
            @if index > 0 { br; }
            (line)
        }
    }
}

impl Copy<'_> {
    /// Returns a heading, as deep as it stands; what is just below the top is kept for the list of
    /// contents.
    pub(super) fn heading(&mut self, level: Level, words: &Text, colour: Hue) -> Markup {
        let depth = self.depths.next(level);
        let says = clean(words.words().trim()).into_owned();
        let mut id = None;
        if depth == 2 {
            let place = format!("part-{}", self.beginnings.len() + 1);
            self.beginnings.push((place.clone(), says.clone()));
            id = Some(place);
        }
        self.heading = says;
        let class = format!("{} {}", level_class(level), hue(colour));
        let inside = text(words);
        match depth {
            1 => html! { h1 id=[id] class=(class) dir="auto" { (inside) } },
            2 => html! { h2 id=[id] class=(class) dir="auto" { (inside) } },
            3 => html! { h3 class=(class) dir="auto" { (inside) } },
            4 => html! { h4 class=(class) dir="auto" { (inside) } },
            5 => html! { h5 class=(class) dir="auto" { (inside) } },
            _ => html! { h6 class=(class) dir="auto" { (inside) } },
        }
    }

    /// Returns a picture, or its words where it cannot be shown.
    pub(super) fn picture(&mut self, picture: &Picture) -> Option<Markup> {
        let says = clean(&picture.says);
        match self.address(picture) {
            Some(address) => Some(html! { img src=(address) alt=(says); }),
            None if says.trim().is_empty() => None,
            None => Some(html! { span.quiet.told { (says) } }),
        }
    }

    fn address(&mut self, picture: &Picture) -> Option<&str> {
        let sheet = self.sheet;
        let made = self.pictures.entry(picture.key.clone()).or_insert_with(|| {
            let (kind, bytes) = dots::file(picture, &sheet.pictures)?;
            Some(format!("data:{};base64,{}", kind.media_type(), STANDARD.encode(&bytes)))
        });
        made.as_deref()
    }
}

fn level_class(level: Level) -> &'static str {
    match level {
        Level::One => "one",
        Level::Two => "two",
        Level::Three => "three",
    }
}
