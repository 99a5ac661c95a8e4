//! Drawings: shapes in a box of their own, and how a PDF writes them down.
//!
//! Symbols come in as such, and posters are drawn as such. Distances count from the box's top left
//! corner. Knows no page.

use crate::look::Colour;

/// Shapes in the order in which they are drawn; nothing else outside the box is seen.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Drawing {
    pub width: f32,
    pub height: f32,
    /// How far beyond its box lines may still be seen: half their own width.
    pub bleed: f32,
    pub steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    Shape(Shape),
    /// From here on only what is inside this shows.
    Within(Outline, Rule),
    /// The last `Within` is over.
    Without,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shape {
    pub outline: Outline,
    pub fill: Option<(Colour, Rule)>,
    pub stroke: Option<Stroke>,
}

/// What is inside of an outline that crosses itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    NonZero,
    EvenOdd,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stroke {
    pub colour: Colour,
    pub width: f32,
    pub end: End,
    pub corner: Corner,
    pub miter: f32,
    /// Lengths of strokes and of the room between them; none for one long line.
    pub dashes: Vec<f32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Butt,
    Round,
    Square,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Corner {
    Miter,
    Round,
    Bevel,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Outline(pub Vec<Segment>);

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Segment {
    Move(Spot),
    Line(Spot),
    /// Two spots that steer, and where it goes.
    Curve(Spot, Spot, Spot),
    Close,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spot {
    pub x: f32,
    pub y: f32,
}

/// How far along its edge a quarter of a circle is steered.
const QUARTER: f32 = 0.552_284_8;

pub(crate) fn spot(x: f32, y: f32) -> Spot {
    Spot { x, y }
}

impl Stroke {
    /// Returns a plain line with round ends.
    pub fn plain(colour: Colour, width: f32) -> Self {
        let (end, corner) = (End::Round, Corner::Round);
        Self { colour, width, end, corner, miter: 4.0, dashes: Vec::new() }
    }
}

impl Outline {
    pub fn through(spots: &[Spot]) -> Self {
        let mut segments = Vec::new();
        for (index, spot) in spots.iter().enumerate() {
            segments.push(if index == 0 { Segment::Move(*spot) } else { Segment::Line(*spot) });
        }
        Self(segments)
    }

    pub fn closed(mut self) -> Self {
        self.0.push(Segment::Close);
        self
    }

    /// Returns a circle.
    pub fn circle(middle: Spot, radius: f32) -> Self {
        let Spot { x, y } = middle;
        let steer = radius * QUARTER;
        let (left, right, top, bottom) = (x - radius, x + radius, y - radius, y + radius);
        Self(vec![
            Segment::Move(spot(right, y)),
            Segment::Curve(spot(right, y + steer), spot(x + steer, bottom), spot(x, bottom)),
            Segment::Curve(spot(x - steer, bottom), spot(left, y + steer), spot(left, y)),
            Segment::Curve(spot(left, y - steer), spot(x - steer, top), spot(x, top)),
            Segment::Curve(spot(x + steer, top), spot(right, y - steer), spot(right, y)),
            Segment::Close,
        ])
    }

    /// Returns a box with round corners.
    pub fn rounded(left: f32, top: f32, width: f32, height: f32, radius: f32) -> Self {
        let (right, bottom) = (left + width, top + height);
        let radius = radius.min(width / 2.0).min(height / 2.0);
        let near = radius * (1.0 - QUARTER);
        let line = |x, y| Segment::Line(spot(x, y));
        let curve = |(a, b), (c, d), (e, f)| Segment::Curve(spot(a, b), spot(c, d), spot(e, f));
        Self(vec![
            Segment::Move(spot(left + radius, top)),
            line(right - radius, top),
            curve((right - near, top), (right, top + near), (right, top + radius)),
            line(right, bottom - radius),
            curve((right, bottom - near), (right - near, bottom), (right - radius, bottom)),
            line(left + radius, bottom),
            curve((left + near, bottom), (left, bottom - near), (left, bottom - radius)),
            line(left, top + radius),
            curve((left, top + near), (left + near, top), (left + radius, top)),
            Segment::Close,
        ])
    }
}

impl Drawing {
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, bleed: 0.0, steps: Vec::new() }
    }

    pub fn fill(&mut self, outline: Outline, colour: Colour) {
        let fill = Some((colour, Rule::NonZero));
        self.steps.push(Step::Shape(Shape { outline, fill, stroke: None }));
    }

    pub fn line(&mut self, outline: Outline, stroke: Stroke) {
        let stroke = Some(stroke);
        self.steps.push(Step::Shape(Shape { outline, fill: None, stroke }));
    }

    /// Returns the drawing in the words of a PDF's pages, its box's lower left corner at nought.
    pub fn written(&self) -> Vec<u8> {
        let mut pen = Pen { height: self.height, text: String::new() };
        let bleed = self.bleed;
        pen.numbers(&[-bleed, -bleed, self.width + 2.0 * bleed, self.height + 2.0 * bleed]);
        pen.word("re W n");
        for step in &self.steps {
            match step {
                Step::Shape(shape) => pen.shape(shape),
                Step::Within(outline, rule) => {
                    pen.word("q");
                    pen.outline(outline);
                    pen.word(match rule {
                        Rule::NonZero => "W n",
                        Rule::EvenOdd => "W* n",
                    });
                }
                Step::Without => pen.word("Q"),
            }
        }
        pen.text.into_bytes()
    }
}

struct Pen {
    height: f32,
    text: String,
}

impl Pen {
    fn shape(&mut self, shape: &Shape) {
        if let Some((colour, _)) = shape.fill {
            self.colour(colour);
            self.word("rg");
        }
        if let Some(stroke) = &shape.stroke {
            self.stroke(stroke);
        }
        let act = match (shape.fill, &shape.stroke) {
            (Some((_, Rule::NonZero)), None) => "f",
            (Some((_, Rule::EvenOdd)), None) => "f*",
            (None, Some(_)) => "S",
            (Some((_, Rule::NonZero)), Some(_)) => "B",
            (Some((_, Rule::EvenOdd)), Some(_)) => "B*",
            (None, None) => return,
        };
        self.outline(&shape.outline);
        self.word(act);
    }

    fn stroke(&mut self, stroke: &Stroke) {
        self.colour(stroke.colour);
        self.word("RG");
        self.numbers(&[stroke.width]);
        self.word("w");
        self.word(match stroke.end {
            End::Butt => "0 J",
            End::Round => "1 J",
            End::Square => "2 J",
        });
        self.word(match stroke.corner {
            Corner::Miter => "0 j",
            Corner::Round => "1 j",
            Corner::Bevel => "2 j",
        });
        self.numbers(&[stroke.miter.max(1.0)]);
        self.word("M");
        self.text.push_str("[ ");
        self.numbers(&stroke.dashes);
        self.word("] 0 d");
    }

    fn outline(&mut self, outline: &Outline) {
        for segment in &outline.0 {
            match segment {
                Segment::Move(to) => {
                    self.spots(&[*to]);
                    self.word("m");
                }
                Segment::Line(to) => {
                    self.spots(&[*to]);
                    self.word("l");
                }
                Segment::Curve(one, other, to) => {
                    self.spots(&[*one, *other, *to]);
                    self.word("c");
                }
                Segment::Close => self.word("h"),
            }
        }
    }

    fn colour(&mut self, Colour(red, green, blue): Colour) {
        for value in [red, green, blue] {
            self.number((f32::from(value) / 255.0 * 1000.0).round() / 1000.0);
        }
    }

    fn spots(&mut self, spots: &[Spot]) {
        for spot in spots {
            self.numbers(&[spot.x, self.height - spot.y]);
        }
    }

    fn numbers(&mut self, numbers: &[f32]) {
        for number in numbers {
            // Hundredths of a point are finer than any printer.
            self.number((number * 100.0).round() / 100.0);
        }
    }

    fn number(&mut self, number: f32) {
        // A nought below nought is written as nought.
        self.text.push_str(&format!("{} ", number + 0.0));
    }

    fn word(&mut self, word: &str) {
        self.text.push_str(word);
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_written_from_its_lower_left_corner() {
        let mut drawing = Drawing::new(10.0, 10.0);
        let corner = Outline::through(&[spot(0.0, 0.0), spot(5.0, 0.0), spot(0.0, 5.0)]).closed();
        drawing.fill(corner, Colour(255, 0, 0));
        let written = String::from_utf8(drawing.written()).expect("letters");
        assert_eq!(written, "0 0 10 10 re W n\n1 0 0 rg\n0 10 m\n5 10 l\n0 5 l\nh\nf\n");
    }
}
