//! PATH: a long arrow towards a star. The star is the dream, the circle before it the goal, the
//! left end is now, and what leads from here to there stands in columns between.

use super::zone::Says;
use super::{Sketch, hue};
use crate::drawing::{Drawing, End, Outline, Segment, Spot, Stroke, spot};
use crate::galley::{Galley, Place};
use crate::look;
use crate::placed::Area;
use crate::sheet::{Hue, Zone};

/// Where the arrow's head begins, where it ends and where the star's column begins, by the width.
const HEAD: f32 = 0.655;
const TIP: f32 = 0.838;
const STAR: f32 = 0.80;
/// The shaft's upper edge, by the height; its lower edge is as far from the other end.
const SHAFT: f32 = 0.11;
/// The width of "now", by the shaft's.
const NOW: f32 = 0.19;
const PAD: f32 = 12.0;

impl Galley {
    pub(super) fn path(&mut self, zones: &[Zone], area: Area, place: Place) -> Sketch {
        let mut sketch = self.sketch(area);
        let (width, height) = (area.width, area.height);
        arrow(&mut sketch.drawing, width, height);
        let rooms = rooms(zones.len(), width, height);
        let mut spaces = Vec::new();
        for (index, (zone, shape)) in zones.iter().zip(&rooms).enumerate() {
            let hue = hue(index);
            let room = draw(&mut sketch.drawing, shape, hue);
            let room = Area { x: area.x + room.x, y: area.y + room.y, ..room };
            let (title, items) = (&zone.title, zone.items.as_slice());
            spaces.push((Says { number: index + 1, title, items, hue }, room));
        }
        self.spaces_of_poster(&spaces, place, &mut sketch);
        sketch
    }
}

/// What a zone stands in.
enum Shape {
    Star(Area),
    Goal(Area),
    Now(Area),
    Column { area: Area, is_first: bool },
}

fn rooms(count: usize, width: f32, height: f32) -> Vec<Shape> {
    let shaft = Area {
        x: 0.0,
        y: height * SHAFT,
        width: width * HEAD,
        height: height * (1.0 - 2.0 * SHAFT),
    };
    let now = shaft.width * NOW;
    let star_x = width * STAR + PAD;
    let goal_height = height * 0.56;
    let mut shapes = vec![
        Shape::Star(Area { x: star_x, y: 0.0, width: width - star_x, height }),
        Shape::Goal(Area {
            x: width * (HEAD - 0.012),
            y: (height - goal_height) / 2.0,
            width: width * (STAR - HEAD + 0.008),
            height: goal_height,
        }),
        Shape::Now(Area { width: now, ..shaft }),
    ];
    let columns = count.saturating_sub(shapes.len());
    let each = (shaft.width * 0.985 - now) / columns.max(1) as f32;
    for column in 0..columns {
        let area = Area { x: now + each * column as f32, width: each, ..shaft };
        shapes.push(Shape::Column { area, is_first: column == 0 });
    }
    shapes
}

fn arrow(drawing: &mut Drawing, width: f32, height: f32) {
    let (top, bottom) = (height * SHAFT, height * (1.0 - SHAFT));
    let (head, tip) = (width * HEAD, width * TIP);
    let out = height * 0.015;
    let outline = Outline::through(&[
        spot(0.0, top),
        spot(head, top),
        spot(head, out),
        spot(tip, height / 2.0),
        spot(head, height - out),
        spot(head, bottom),
        spot(0.0, bottom),
    ]);
    drawing.fill(outline.clone().closed(), look::tint(Hue::Plain));
    drawing.line(outline.closed(), Stroke::plain(look::HAIR, 2.5));
}

/// Draws what a zone stands in, and returns the room for its words.
fn draw(drawing: &mut Drawing, shape: &Shape, hue: Hue) -> Area {
    let ink = look::ink(hue);
    match shape {
        Shape::Star(area) => {
            let radius = (area.width * 0.46).min(area.height * 0.2);
            let middle = spot(area.x + area.width / 2.0, radius * 1.06);
            let top = radius * 2.05;
            let panel = Area { y: top * 0.62, height: area.height - top * 0.62, ..*area };
            drawing.fill(rounded(&panel, 20.0), look::tint(hue));
            drawing.line(rounded(&panel, 20.0), Stroke::plain(ink, 1.6));
            let star = star(middle, radius);
            drawing.fill(star.clone(), look::STAR);
            drawing.line(star, Stroke::plain(ink, 2.4));
            inner(&Area { y: top, height: area.height - top, ..*area }, PAD, 4.0)
        }
        Shape::Goal(area) => {
            let round = round(area);
            drawing.fill(round.clone(), look::WHITE);
            drawing.line(round, Stroke::plain(ink, 2.4));
            inner(area, area.width * 0.1, area.height * 0.1)
        }
        Shape::Now(area) => {
            let panel = inner(area, 7.0, 7.0);
            drawing.fill(rounded(&panel, 14.0), look::tint(hue));
            drawing.line(rounded(&panel, 14.0), Stroke::plain(ink, 1.6));
            inner(&panel, PAD, PAD)
        }
        Shape::Column { area, is_first } => {
            if !is_first {
                let (top, bottom) = (area.y + PAD, area.y + area.height - PAD);
                let line = Outline::through(&[spot(area.x, top), spot(area.x, bottom)]);
                let dashes = vec![7.0, 6.0];
                let stroke = Stroke { end: End::Butt, dashes, ..Stroke::plain(look::HAIR, 1.4) };
                drawing.line(line, stroke);
            }
            let room = inner(area, 7.0, PAD + 7.0);
            Area { width: room.width + 1.0, ..room }
        }
    }
}

fn inner(area: &Area, across: f32, down: f32) -> Area {
    let (x, y) = (area.x + across, area.y + down);
    Area { x, y, width: area.width - 2.0 * across, height: area.height - 2.0 * down }
}

fn rounded(area: &Area, radius: f32) -> Outline {
    Outline::rounded(area.x, area.y, area.width, area.height, radius)
}

/// Returns a space that is round and yet has room for lines in its corners.
pub(super) fn round(area: &Area) -> Outline {
    const FULL: f32 = 0.88;
    let (a, b) = (area.width / 2.0, area.height / 2.0);
    let (x, y) = (area.x + a, area.y + b);
    let at = |across: f32, down: f32| spot(x + a * across, y + b * down);
    let quarter = |one: Spot, other: Spot, to: Spot| Segment::Curve(one, other, to);
    Outline(vec![
        Segment::Move(at(1.0, 0.0)),
        quarter(at(1.0, FULL), at(FULL, 1.0), at(0.0, 1.0)),
        quarter(at(-FULL, 1.0), at(-1.0, FULL), at(-1.0, 0.0)),
        quarter(at(-1.0, -FULL), at(-FULL, -1.0), at(0.0, -1.0)),
        quarter(at(FULL, -1.0), at(1.0, -FULL), at(1.0, 0.0)),
        Segment::Close,
    ])
}

fn star(middle: Spot, radius: f32) -> Outline {
    let spots: Vec<Spot> = (0..10)
        .map(|index| {
            let radius = if index % 2 == 0 { radius } else { radius * 0.46 };
            let angle = std::f32::consts::PI * (index as f32 / 5.0 - 0.5);
            spot(middle.x + radius * angle.cos(), middle.y + radius * angle.sin())
        })
        .collect();
    Outline::through(&spots).closed()
}
