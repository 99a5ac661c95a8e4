//! The relationship circle: rings about the person, the closest first, and wedges of people.
//!
//! Every name stands inside its ring and its wedge. Who has no room there stands in the list at
//! the edge of the wedge, and after that on the pages that follow.

use std::f32::consts::PI;

use super::zone::{LOUDEST, letters};
use super::{More, Sketch, hue};
use crate::compose::Line;
use crate::drawing::{End, Outline, Segment, Stroke, spot};
use crate::galley::{Galley, Place};
use crate::look::{self, Face};
use crate::outline::with_ring;
use crate::pieces::owned;
use crate::placed::{Area, ElementId, Mark, Owner, Role};
use crate::sheet::{InRing, Text, Wedge};

/// How much wider than high the rings are at most, for names are wide.
const WIDEST: f32 = 1.28;
/// The person's space, by the rings' outer edge, with one ring and with many.
const MIDDLE: f32 = 0.17;
/// The width of the columns at the sides, by the poster's.
const SIDE: f32 = 0.15;
const GAP: f32 = 4.0;
/// The letters of names are no larger, by those of ordinary reading.
const LARGEST: f32 = 1.6;

/// The rings on the page; lengths are measured down, and across as often as they are wider.
struct Rings {
    x: f32,
    y: f32,
    outer: f32,
    wider: f32,
    count: usize,
}

/// A name with its place.
struct Placed {
    lines: Vec<Line>,
    area: Area,
}

impl Rings {
    /// Returns how far from the middle a ring begins; the one after the last is the outer edge.
    fn edge(&self, ring: usize) -> f32 {
        let part = ring as f32 / self.count.max(1) as f32;
        // A ring further out is longer, and may be narrower.
        self.outer * (MIDDLE + (1.0 - MIDDLE) * part.powf(0.86))
    }

    fn ellipse(&self, radius: f32) -> Outline {
        let circle = Outline::circle(spot(0.0, 0.0), radius);
        let place = |at: crate::drawing::Spot| spot(self.x + at.x * self.wider, self.y + at.y);
        Outline(
            circle
                .0
                .into_iter()
                .map(|segment| match segment {
                    Segment::Move(to) => Segment::Move(place(to)),
                    Segment::Line(to) => Segment::Line(place(to)),
                    Segment::Curve(one, other, to) => {
                        Segment::Curve(place(one), place(other), place(to))
                    }
                    Segment::Close => Segment::Close,
                })
                .collect(),
        )
    }

    fn at(&self, angle: f32, radius: f32) -> crate::drawing::Spot {
        spot(self.x + radius * angle.cos() * self.wider, self.y + radius * angle.sin())
    }

    /// Whether a box stands in this ring of this wedge, and touches no line.
    fn holds(&self, area: Area, ring: usize, wedge: (f32, f32)) -> bool {
        let (left, right) =
            ((area.x - self.x) / self.wider, (area.x + area.width - self.x) / self.wider);
        let (top, bottom) = (area.y - self.y, area.y + area.height - self.y);
        let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
        let farthest = corners.iter().map(|(x, y)| x.hypot(*y)).fold(0.0, f32::max);
        let nearest = 0.0_f32.clamp(left, right).hypot(0.0_f32.clamp(top, bottom));
        let is_in_ring = nearest >= self.edge(ring) + GAP && farthest <= self.edge(ring + 1) - GAP;
        let (from, to) = wedge;
        let is_in_wedge = to - from > 2.0 * PI - 0.01
            || corners.iter().all(|(x, y)| {
                // How far from the two lines, on the inner side of both.
                let beside = |angle: f32| x * -angle.sin() + y * angle.cos();
                let (after, before) = (beside(from) >= GAP, beside(to) <= -GAP);
                if to - from > PI { after || before } else { after && before }
            });
        is_in_ring && is_in_wedge
    }
}

impl Galley {
    pub(super) fn rings(
        &mut self,
        middle: &Text,
        names: &[Text],
        wedges: &[Wedge],
        area: Area,
        place: Place,
    ) -> Sketch {
        let mut sketch = self.sketch(area);
        let outer = area.height / 2.0 - 2.0;
        let room = area.width * (1.0 - 2.0 * SIDE) / 2.0 - 2.0;
        let wider = (room / outer).min(WIDEST);
        let outer = outer.min(room);
        let (x, y) = (area.width / 2.0, area.height / 2.0);
        let last = wedges.iter().flat_map(|wedge| &wedge.people).map(|one| one.ring + 1).max();
        let count = names.len().max(last.unwrap_or(1)).max(1);
        let rings = Rings { x, y, outer, wider, count };
        draw(&mut sketch, &rings, wedges.len());
        let mut taken = self.ring_names(names, &rings, &mut sketch);
        let heart = Area {
            width: 2.0 * wider * rings.edge(0),
            height: 2.0 * rings.edge(0),
            x: 0.0,
            y: 0.0,
        };
        let heart =
            Area { x: area.x + x - heart.width / 2.0, y: area.y + y - heart.height / 2.0, ..heart };
        self.in_the_middle(middle, heart, place.parent, 26.0, &mut sketch);
        let count = wedges.len();
        let sizes: Vec<f32> = wedges
            .iter()
            .enumerate()
            .map(|(index, wedge)| {
                let angles = angles(index, count);
                self.size_in_rings(wedge, &rings, angles, area.width, &taken)
            })
            .collect();
        let least = sizes.iter().copied().fold(f32::INFINITY, f32::min);
        for (index, (wedge, size)) in wedges.iter().zip(sizes).enumerate() {
            // None is written much larger than the others.
            let wedge = (wedge, size.min(least * LOUDEST));
            self.wedge((index, count), wedge, (names, &rings), place, &mut sketch, &mut taken);
        }
        sketch
    }

    /// Returns the letters of a wedge: as large as leaves everybody in their ring, or as many as
    /// the smallest letters would.
    fn size_in_rings(
        &mut self,
        wedge: &Wedge,
        rings: &Rings,
        angles: (f32, f32),
        width: f32,
        taken: &[Area],
    ) -> f32 {
        let near = nearest_first(wedge);
        let limit = LARGEST * self.look.body.size;
        let (mut largest, mut most) = (limit, 0);
        for size in self.poster_sizes(width).into_iter().rev() {
            let face = letters(size.min(limit), look::INK);
            let placed = self.names_in_rings(&near, &face, rings, angles, taken);
            let count = placed.iter().flatten().count();
            if count < most {
                break;
            }
            (largest, most) = (face.size, count);
        }
        largest
    }

    /// Writes the name of each ring where two wedges meet, above the person.
    fn ring_names(&mut self, names: &[Text], rings: &Rings, sketch: &mut Sketch) -> Vec<Area> {
        let size = self.poster_sizes(sketch.area.width).last().copied().unwrap_or(12.0);
        let face = Face { bold: true, ..letters(size, look::MUTED) };
        let mut taken = Vec::new();
        for (ring, name) in names.iter().enumerate() {
            let Some(line) = self.compositor.set_on_one_line(name, &face) else { continue };
            let width = line.width + 10.0;
            let x = rings.x - width / 2.0;
            let y = rings.y - rings.edge(ring + 1) + GAP;
            let chip = Area { x, y, width, height: line.height + 2.0 };
            let outline = Outline::rounded(chip.x, chip.y, chip.width, chip.height, 6.0);
            sketch.drawing.fill(outline, look::WHITE);
            let (left, top) = (sketch.area.x + x + 5.0, sketch.area.y + y + 1.0);
            sketch.marks.extend(Mark::line(&line, left, top, Owner::Decoration));
            taken.push(chip);
        }
        taken
    }

    /// Puts the people of one wedge in their rings, and who has no room there at its side.
    fn wedge(
        &mut self,
        (index, count): (usize, usize),
        (wedge, size): (&Wedge, f32),
        (names, rings): (&[Text], &Rings),
        place: Place,
        sketch: &mut Sketch,
        taken: &mut Vec<Area>,
    ) {
        let angles = angles(index, count);
        let head = owned(self.element(sketch.head, place.parent));
        let near = nearest_first(wedge);
        let face = letters(size, look::INK);
        let best = self.names_in_rings(&near, &face, rings, angles, taken);
        let list = (!near.is_empty()).then(|| self.element(Role::List, place.parent));
        let mut left = Vec::new();
        for (person, placed) in near.iter().zip(best) {
            let Some(placed) = placed else {
                left.push(*person);
                continue;
            };
            taken.push(placed.area);
            let owner = self.person_in_list(person, names, list);
            let mut y = sketch.area.y + placed.area.y;
            for line in &placed.lines {
                let x = sketch.area.x + placed.area.x + (placed.area.width - line.width) / 2.0;
                sketch.marks.extend(Mark::line(line, x, y, owner));
                y += line.height;
            }
        }
        let side = side(index, count, sketch.area);
        self.beside_rings(wedge, (index, head, list), (&left, names), side, sketch);
    }

    /// Returns the person's element: what is drawn is their name, what is read has their ring too.
    fn person_in_list(
        &mut self,
        person: &InRing,
        names: &[Text],
        list: Option<ElementId>,
    ) -> Owner {
        let list = list.expect("BUG: somebody is in the list");
        let item = self.element(Role::ListItem, list);
        let body = self.element(Role::ListBody, item);
        if let Some(ring) = names.get(person.ring) {
            let says = format!("{}, {}", name_of(person).words(), ring.words());
            self.elements[body.0].says = Some(says);
        }
        owned(body)
    }

    /// Returns a place for each name, as far as there is one.
    fn names_in_rings(
        &mut self,
        people: &[&InRing],
        face: &Face,
        rings: &Rings,
        angles: (f32, f32),
        taken: &[Area],
    ) -> Vec<Option<Placed>> {
        let mut taken = taken.to_vec();
        let mut places = Vec::new();
        for (index, person) in people.iter().enumerate() {
            let with = people.iter().filter(|other| other.ring == person.ring).count();
            let before = people[..index].iter().filter(|other| other.ring == person.ring).count();
            let wanted = (before as f32 + 0.5) / with as f32;
            let name = name_of(person);
            let mut found = None;
            // A long name may stand in two lines.
            for width in [f32::MAX, face.size * 10.0] {
                let lines = self.compositor.set(&name, face, width);
                if found.is_none() && (1..=2).contains(&lines.len()) {
                    found = find(lines, person.ring, wanted, rings, angles, &taken);
                }
            }
            taken.extend(found.as_ref().map(|found| found.area));
            places.push(found);
        }
        places
    }

    /// Writes a wedge's title at the side of the rings, and below it who had no room in them.
    fn beside_rings(
        &mut self,
        wedge: &Wedge,
        (index, head, list): (usize, Owner, Option<ElementId>),
        (people, names): (&[&InRing], &[Text]),
        room: Area,
        sketch: &mut Sketch,
    ) {
        let size = self.poster_sizes(sketch.area.width).last().copied().unwrap_or(12.0);
        let ink = look::ink(hue(index));
        let face = Face { bold: true, ..letters(size * 1.35, ink) };
        let (x, mut y) = (sketch.area.x + room.x, sketch.area.y + room.y);
        let bottom = y + room.height;
        let bar = Area { x, y, width: 34.0, height: 4.0 };
        sketch.marks.push(Mark::Area { area: bar, fill: ink, radius: 2.0 });
        y += 10.0;
        for line in self.compositor.set(&wedge.title, &face, room.width) {
            sketch.marks.extend(Mark::line(&line, x, y, head));
            y += line.height;
        }
        let face = letters(size, look::INK);
        for (told, person) in people.iter().enumerate() {
            let item = with_ring(person, names);
            let lines = self.compositor.set(&item.text, &face, room.width);
            let height: f32 = lines.iter().map(|line| line.height).sum();
            if y + 4.0 + height > bottom {
                let items = people[told..].iter().map(|person| with_ring(person, names)).collect();
                sketch.more.push(More { title: wedge.title.clone(), items });
                return;
            }
            y += 4.0;
            let list = list.expect("BUG: somebody is in the list");
            let item = self.element(Role::ListItem, list);
            let owner = owned(self.element(Role::ListBody, item));
            for line in lines {
                sketch.marks.extend(Mark::line(&line, x, y, owner));
                y += line.height;
            }
        }
    }
}

fn nearest_first(wedge: &Wedge) -> Vec<&InRing> {
    let mut near: Vec<&InRing> = wedge.people.iter().collect();
    near.sort_by_key(|person| person.ring);
    near
}

/// Returns where a wedge begins and ends: the first one to the right of the top, then clockwise.
fn angles(index: usize, count: usize) -> (f32, f32) {
    let each = 2.0 * PI / count as f32;
    let from = -PI / 2.0 + each * index as f32;
    (from, from + each)
}

/// Returns the room at the side for a wedge: right for the first half, left for the rest.
fn side(index: usize, count: usize, area: Area) -> Area {
    let right = count.div_ceil(2);
    let width = area.width * SIDE - 14.0;
    let (slot, slots, x) = if index < right {
        (index, right, area.width - width)
    } else {
        (count - 1 - index, count - right, 0.0)
    };
    let height = area.height / slots as f32;
    Area { x, y: height * slot as f32, width, height: height - 16.0 }
}

fn name_of(person: &InRing) -> Text {
    match &person.item.picture {
        Some(picture) if person.item.text.is_empty() => Text::plain(picture.says.trim()),
        Some(_) | None => person.item.text.clone(),
    }
}

/// Returns the free place in a ring that is nearest to where a name would like to stand.
fn find(
    lines: Vec<Line>,
    ring: usize,
    wanted: f32,
    rings: &Rings,
    (from, to): (f32, f32),
    taken: &[Area],
) -> Option<Placed> {
    let (inner, outer) = (rings.edge(ring), rings.edge(ring + 1));
    let width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let height: f32 = lines.iter().map(|line| line.height).sum();
    let steps = 72;
    let mut best: Option<(f32, Area)> = None;
    for step in 0..=steps {
        let part = step as f32 / steps as f32;
        let angle = from + (to - from) * part;
        for level in 0..=8 {
            let depth = level as f32 / 8.0;
            let middle = rings.at(angle, inner + (outer - inner) * depth);
            let (x, y) = (middle.x - width / 2.0, middle.y - height / 2.0);
            let area = Area { x, y, width, height };
            let off = (part - wanted).abs() + 0.25 * (depth - 0.5).abs();
            let is_better = best.is_none_or(|(least, ..)| off < least);
            let clear = |other: &Area| {
                x + width + GAP < other.x
                    || other.x + other.width + GAP < x
                    || y + height < other.y
                    || other.y + other.height < y
            };
            if is_better && rings.holds(area, ring, (from, to)) && taken.iter().all(clear) {
                best = Some((off, area));
            }
        }
    }
    best.map(|(_, area)| Placed { lines, area })
}

fn draw(sketch: &mut Sketch, rings: &Rings, wedges: usize) {
    let drawing = &mut sketch.drawing;
    for ring in (0..rings.count).rev() {
        let tint = look::ring(ring);
        drawing.fill(rings.ellipse(rings.edge(ring + 1)), tint);
        drawing.line(rings.ellipse(rings.edge(ring + 1)), Stroke::plain(look::HAIR, 1.4));
    }
    if wedges > 1 {
        for index in 0..wedges {
            let (angle, _) = angles(index, wedges);
            let ends = [rings.at(angle, rings.edge(0)), rings.at(angle, rings.outer)];
            let dashes = vec![6.0, 5.0];
            let stroke = Stroke { end: End::Butt, dashes, ..Stroke::plain(look::MUTED, 1.0) };
            drawing.line(Outline::through(&ends), stroke);
        }
    }
    drawing.fill(rings.ellipse(rings.edge(0)), look::WHITE);
    drawing.line(rings.ellipse(rings.edge(0)), Stroke::plain(look::INK, 2.6));
}
