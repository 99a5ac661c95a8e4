//! Figures: a picture by itself, with its caption below.

use crate::galley::{Galley, Place, lines_in_pieces};
use crate::look;
use crate::pictures::fitted;
use crate::pieces::{Join, Piece, owned};
use crate::placed::{Area, Mark, Owner, Role};
use crate::sheet::{Figure, FigureSize, Paragraph, Size, Text};

/// From a picture to its caption.
const CAPTION_GAP: f32 = 5.0;
/// A picture leaves that share of a page for the words around it.
const TALLEST: f32 = 0.62;

impl Galley {
    pub(crate) fn figure_block(&mut self, figure: &Figure, place: Place) -> Vec<Piece> {
        let says = figure.picture.says.trim();
        let caption = figure.caption.words();
        let name = if says.is_empty() { caption.trim() } else { says };
        let Some((drawn, ratio)) = self.pictures.find(&figure.picture.key, name) else {
            return self.told(figure, place);
        };
        let (width, height) = match figure.size {
            FigureSize::Small => (32.0 * look::MM, 32.0 * look::MM),
            FigureSize::Medium => (82.0 * look::MM, 70.0 * look::MM),
            FigureSize::Wide => (place.width, self.paper.body_height() * TALLEST),
        };
        let (width, height) = fitted(ratio, width.min(place.width), height);
        // What the caption says is said: the picture itself is then for the eye.
        let is_said = name.is_empty() || (says.is_empty() || says == caption.trim());
        let owner = if is_said && !caption.trim().is_empty() || name.is_empty() {
            Owner::Decoration
        } else {
            owned(self.figure(name, place.parent))
        };
        let area = Area { x: place.x, y: 0.0, width, height };
        let picture = Mark::Picture { area, drawn, owner };
        let mut pieces = vec![Piece::new(height, vec![picture]).space(10.0)];
        if !caption.trim().is_empty() {
            pieces[0].join = Join::Firm;
            let small = self.look.paragraph(Size::Small);
            let lines = self.compositor.set(&figure.caption, &small, place.width);
            let owner = owned(self.element(Role::Paragraph, place.parent));
            pieces.extend(lines_in_pieces(&lines, place.x, owner, CAPTION_GAP));
        }
        pieces
    }

    /// Tells a picture in words.
    fn told(&mut self, figure: &Figure, place: Place) -> Vec<Piece> {
        let words = if figure.caption.is_empty() {
            Text::plain(&figure.picture.says)
        } else {
            figure.caption.clone()
        };
        self.paragraph(&Paragraph { text: words, size: Size::Small }, place)
    }
}
