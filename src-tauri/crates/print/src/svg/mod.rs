//! Symbols: an SVG becomes shapes, or nothing if it is not one or asks for absurd things.
//!
//! Files come from outside. Letters, pictures inside pictures and filters are left away; a mask is
//! taken for its outline, a gradient for its first colour.

mod weight;

use usvg::tiny_skia_path::{PathSegment, Point, Transform};
use usvg::{ImageHrefResolver, Options, PaintOrder, roxmltree};

use crate::drawing::{Corner, Drawing, End, Outline, Rule, Segment, Shape, Step, Stroke, spot};
use crate::look::Colour;

/// A symbol is a few kilobytes; a busy drawing a hundred.
const MOST_BYTES: usize = 1_000_000;
const MOST_NODES: u32 = 30_000;
/// Corners of all its outlines.
const MOST_SEGMENTS: usize = 60_000;
/// The longer side of a drawing, in its own measure.
const SIDE: f32 = 100.0;
/// Nothing that is seen lies further out than that.
const FARTHEST: f32 = 10_000.0;
/// What is fainter than that is a shade on something else, and left away.
const FAINTEST: f32 = 0.35;
/// Strokes shorter than that are seen as one line.
const SHORTEST_DASH: f32 = 0.2;

/// Returns an SVG as it was understood; nothing if it is not one or asks for absurd things.
pub(crate) fn tree(svg: &[u8]) -> Option<usvg::Tree> {
    if svg.len() > MOST_BYTES {
        return None;
    }
    let text = std::str::from_utf8(svg).ok()?;
    // Words that stand for more words: no symbol needs them, and a bomb is made of them.
    if text.contains("<!ENTITY") {
        return None;
    }
    let parsing = roxmltree::ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..roxmltree::ParsingOptions::default()
    };
    let document = roxmltree::Document::parse_with_options(text, parsing).ok()?;
    if !weight::is_bearable(&document) {
        return None;
    }
    let nothing = ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    usvg::Tree::from_xmltree(&document, &options).ok()
}

/// Returns what an SVG shows.
pub(crate) fn read(svg: &[u8]) -> Option<Drawing> {
    let tree = tree(svg)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = SIDE / width.max(height);
    let mut reading = Reading {
        scale: Transform::from_scale(scale, scale),
        drawing: Drawing::new(width * scale, height * scale),
        segments: 0,
    };
    let box_is_sound = scale.is_finite() && scale > 0.0 && width.min(height) * scale > 0.5;
    if !box_is_sound {
        return None;
    }
    reading.group(tree.root(), 1.0)?;
    let has_shapes = reading.drawing.steps.iter().any(|step| matches!(step, Step::Shape(_)));
    has_shapes.then_some(reading.drawing)
}

struct Reading {
    /// From the file's measure to ours.
    scale: Transform,
    drawing: Drawing,
    segments: usize,
}

impl Reading {
    fn group(&mut self, group: &usvg::Group, opacity: f32) -> Option<()> {
        let opacity = opacity * group.opacity().get();
        let mut within = 0;
        let mut clip = group.clip_path();
        while let Some(path) = clip {
            let transform = group.abs_transform().pre_concat(path.transform());
            let mut outline = Outline::default();
            let mut rule = Rule::NonZero;
            self.outlines(path.root(), transform, &mut outline, &mut rule)?;
            self.drawing.steps.push(Step::Within(outline, rule));
            within += 1;
            clip = path.clip_path();
        }
        if let Some(mask) = group.mask() {
            let (mut outline, mut rule) = (Outline::default(), Rule::NonZero);
            self.outlines(mask.root(), group.abs_transform(), &mut outline, &mut rule)?;
            self.drawing.steps.push(Step::Within(outline, rule));
            within += 1;
        }
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => self.group(group, opacity)?,
                usvg::Node::Path(path) => self.path(path, opacity)?,
                usvg::Node::Image(_) | usvg::Node::Text(_) => {}
            }
        }
        self.drawing.steps.extend(std::iter::repeat_n(Step::Without, within));
        Some(())
    }

    /// Gathers the outlines of a clip or a mask, which stand in the group that they cut.
    fn outlines(
        &mut self,
        group: &usvg::Group,
        outer: Transform,
        into: &mut Outline,
        rule: &mut Rule,
    ) -> Option<()> {
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => self.outlines(group, outer, into, rule)?,
                usvg::Node::Path(path) => {
                    let transform = outer.pre_concat(path.abs_transform());
                    into.0.extend(self.outline(path, transform)?.0);
                    if let Some(fill) = path.fill() {
                        *rule = rule_of(fill.rule());
                    }
                }
                usvg::Node::Image(_) | usvg::Node::Text(_) => {}
            }
        }
        Some(())
    }

    fn path(&mut self, path: &usvg::Path, opacity: f32) -> Option<()> {
        if !path.is_visible() {
            return Some(());
        }
        let outline = self.outline(path, path.abs_transform())?;
        let fill = path.fill().and_then(|fill| {
            let colour = seen(fill.paint(), opacity * fill.opacity().get())?;
            Some((colour, rule_of(fill.rule())))
        });
        let stroke = path.stroke().and_then(|stroke| {
            let colour = seen(stroke.paint(), opacity * stroke.opacity().get())?;
            self.stroke(stroke, colour, path.abs_transform())
        });
        if fill.is_none() && stroke.is_none() {
            return Some(());
        }
        if path.paint_order() == PaintOrder::StrokeAndFill && fill.is_some() && stroke.is_some() {
            let below = Shape { outline: outline.clone(), fill: None, stroke };
            self.drawing.steps.push(Step::Shape(below));
            self.drawing.steps.push(Step::Shape(Shape { outline, fill, stroke: None }));
        } else {
            self.drawing.steps.push(Step::Shape(Shape { outline, fill, stroke }));
        }
        Some(())
    }

    fn outline(&mut self, path: &usvg::Path, transform: Transform) -> Option<Outline> {
        let transform = self.scale.pre_concat(transform);
        let place = |mut point: Point| {
            transform.map_point(&mut point);
            let is_near = point.x.abs() <= FARTHEST && point.y.abs() <= FARTHEST;
            is_near.then(|| spot(point.x, point.y))
        };
        let mut segments = Vec::new();
        let mut last = Point::zero();
        for segment in path.data().segments() {
            segments.push(match segment {
                PathSegment::MoveTo(to) => {
                    last = to;
                    Segment::Move(place(to)?)
                }
                PathSegment::LineTo(to) => {
                    last = to;
                    Segment::Line(place(to)?)
                }
                PathSegment::QuadTo(steer, to) => {
                    let towards = |end: Point| {
                        let along = |a: f32, b: f32| a + (b - a) * 2.0 / 3.0;
                        Point::from_xy(along(end.x, steer.x), along(end.y, steer.y))
                    };
                    let (one, other) = (towards(last), towards(to));
                    last = to;
                    Segment::Curve(place(one)?, place(other)?, place(to)?)
                }
                PathSegment::CubicTo(one, other, to) => {
                    last = to;
                    Segment::Curve(place(one)?, place(other)?, place(to)?)
                }
                PathSegment::Close => Segment::Close,
            });
        }
        self.segments += segments.len();
        (self.segments <= MOST_SEGMENTS).then_some(Outline(segments))
    }

    fn stroke(&self, stroke: &usvg::Stroke, colour: Colour, place: Transform) -> Option<Stroke> {
        let place = self.scale.pre_concat(place);
        let scale = (place.sx * place.sy - place.kx * place.ky).abs().sqrt();
        let width = stroke.width().get() * scale;
        if !width.is_finite() || width <= 0.0 {
            return None;
        }
        let dashes: Vec<f32> =
            stroke.dasharray().unwrap_or_default().iter().map(|dash| dash * scale).collect();
        let are_seen = dashes.len() <= 16
            && dashes.iter().all(|dash| dash.is_finite() && (0.0..FARTHEST).contains(dash))
            && dashes.iter().sum::<f32>() > SHORTEST_DASH;
        Some(Stroke {
            colour,
            width: width.clamp(0.05, 4.0 * SIDE),
            end: match stroke.linecap() {
                usvg::LineCap::Butt => End::Butt,
                usvg::LineCap::Round => End::Round,
                usvg::LineCap::Square => End::Square,
            },
            corner: match stroke.linejoin() {
                usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => Corner::Miter,
                usvg::LineJoin::Round => Corner::Round,
                usvg::LineJoin::Bevel => Corner::Bevel,
            },
            miter: stroke.miterlimit().get().clamp(1.0, 100.0),
            dashes: if are_seen { dashes } else { Vec::new() },
        })
    }
}

/// Returns the colour that a paint leaves on white paper; nothing for a faint one.
fn seen(paint: &usvg::Paint, opacity: f32) -> Option<Colour> {
    let first = |stops: &[usvg::Stop]| {
        stops.first().map(|stop| (stop.color(), opacity * stop.opacity().get()))
    };
    let (colour, opacity) = match paint {
        usvg::Paint::Color(colour) => (*colour, opacity),
        usvg::Paint::LinearGradient(gradient) => first(gradient.stops())?,
        usvg::Paint::RadialGradient(gradient) => first(gradient.stops())?,
        usvg::Paint::Pattern(_) => return None,
    };
    if opacity < FAINTEST {
        return None;
    }
    let on_white = |value: u8| {
        let mixed = f32::from(value) * opacity + 255.0 * (1.0 - opacity);
        mixed.round().clamp(0.0, 255.0) as u8
    };
    Some(Colour(on_white(colour.red), on_white(colour.green), on_white(colour.blue)))
}

fn rule_of(rule: usvg::FillRule) -> Rule {
    match rule {
        usvg::FillRule::NonZero => Rule::NonZero,
        usvg::FillRule::EvenOdd => Rule::EvenOdd,
    }
}
