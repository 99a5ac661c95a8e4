//! The galley: each block set in lines and cut into pieces, before there are pages.

use domain::Dress;

use crate::compose::{Compositor, Line};
use crate::look::{self, Face, Paper};
use crate::pictures::Pictures;
use crate::pieces::{Beginning, Ground, GroundId, Join, Piece, Running, RunningId, bind, owned};
use crate::placed::{Element, ElementId, Mark, Owner, Role};
use crate::sheet::{
    Block, Callout, Fact, Heading, Hue, Level, Lines, Name, Paragraph, Sheet, Size, Text,
};

/// Everything that setting needs, and what it leaves beside the pieces.
pub(crate) struct Galley {
    pub compositor: Compositor,
    pub elements: Vec<Element>,
    pub grounds: Vec<Ground>,
    pub runnings: Vec<Running>,
    pub paper: Paper,
    pub pictures: Pictures,
    pub dress: Dress,
}

/// Where a block stands: its left edge and width, and what it is a part of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub x: f32,
    pub width: f32,
    pub parent: ElementId,
}

const DOCUMENT: ElementId = ElementId(0);
const CALLOUT_PAD: f32 = 12.0;
const CALLOUT_INSET: f32 = 18.0;
const DISC_RADIUS: f32 = 28.0;
/// Below a name.
const NAME_ROOM: f32 = 6.0;

impl Galley {
    pub fn new(paper: Paper) -> Self {
        Self {
            compositor: Compositor::new(),
            elements: vec![Element { role: Role::Document, parent: None, says: None }],
            grounds: Vec::new(),
            runnings: Vec::new(),
            paper,
            pictures: Pictures::default(),
            dress: Dress::Standard,
        }
    }

    /// Returns the whole sheet in pieces.
    pub fn sheet(&mut self, sheet: &Sheet) -> Vec<Piece> {
        self.pictures = Pictures::of(&sheet.pictures);
        self.dress = sheet.dress;
        let mut pieces = Vec::new();
        let mut turn = None;
        for block in &sheet.blocks {
            if let Block::NewPage(new_page) = block {
                self.paper = look::paper(new_page);
                turn = Some(new_page.clone());
                continue;
            }
            let place = Place { x: 0.0, width: self.paper.body_width(), parent: DOCUMENT };
            let mut more = self.block(block, place);
            if let (Some(first), Some(new_page)) = (more.first_mut(), turn.take()) {
                first.new_page = Some(new_page);
            }
            pieces.append(&mut more);
        }
        pieces
    }

    pub fn element(&mut self, role: Role, parent: ElementId) -> ElementId {
        self.elements.push(Element { role, parent: Some(parent), says: None });
        ElementId(self.elements.len() - 1)
    }

    /// Returns a picture that says this to those who do not see it.
    pub fn figure(&mut self, says: &str, parent: ElementId) -> ElementId {
        let (role, says) = (Role::Figure, Some(says.to_owned()));
        self.elements.push(Element { role, parent: Some(parent), says });
        ElementId(self.elements.len() - 1)
    }

    pub fn running(&mut self, running: Running) -> RunningId {
        self.runnings.push(running);
        RunningId(self.runnings.len() - 1)
    }

    fn block(&mut self, block: &Block, place: Place) -> Vec<Piece> {
        match block {
            Block::Heading(heading) => self.heading(heading, place),
            Block::Name(name) => self.name(name, place),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, self.beside_pictures(place)),
            Block::List(list) => self.list(list, place),
            Block::Facts(facts) => self.facts(facts, self.beside_pictures(place)),
            Block::Table(table) => self.table(table, place),
            Block::Week(week) => self.week(week, place),
            Block::Callout(callout) => self.callout(callout, place),
            Block::Cards(cards) => self.cards(cards, place),
            Block::Sign(sign) => self.sign(sign, place),
            Block::Figure(figure) => self.figure_block(figure, place),
            Block::Poster(poster) => self.poster(poster, place),
            Block::Lines(lines) => self.lines_to_write_on(*lines, place),
            // A page begins between blocks, never inside one.
            Block::NewPage(_) => Vec::new(),
            Block::Together(blocks) => {
                let mut pieces = self.blocks(blocks, place);
                bind(&mut pieces, Join::Group);
                pieces
            }
        }
    }

    pub(crate) fn blocks(&mut self, blocks: &[Block], place: Place) -> Vec<Piece> {
        blocks.iter().flat_map(|block| self.block(block, place)).collect()
    }

    fn heading(&mut self, heading: &Heading, place: Place) -> Vec<Piece> {
        let (face, role, depth, space) = match heading.level {
            Level::One => (look::HEAD_ONE, Role::HeadingOne, Some(0), 30.0),
            Level::Two => (look::HEAD_TWO, Role::HeadingTwo, Some(1), 26.0),
            Level::Three => (look::HEAD_THREE, Role::HeadingThree, None, 14.0),
        };
        let face = Face { colour: look::ink(heading.hue), ..face };
        let lines = self.compositor.set(&heading.text, &face, place.width);
        let owner = owned(self.element(role, place.parent));
        let mut pieces = lines_in_pieces(&lines, place.x, owner, space);
        if heading.level == Level::Two
            && let Some(first) = pieces.first_mut()
        {
            lead_in(first, place.x, heading.hue);
        }
        if let (Some(first), Some(depth)) = (pieces.first_mut(), depth) {
            first.bookmark = Some(Beginning { words: heading.text.words(), depth });
        }
        hold(pieces)
    }

    fn name(&mut self, name: &Name, place: Place) -> Vec<Piece> {
        let inset = 2.0 * DISC_RADIUS + 16.0;
        let width = place.width - inset;
        let lines = self.compositor.set(&name.text, &look::NAME, width);
        let owner = owned(self.element(Role::HeadingOne, place.parent));
        let mut pieces = lines_in_pieces(&lines, place.x + inset, owner, 0.0);
        let small = look::paragraph(Size::Small);
        let lines = self.compositor.set(&name.below, &small, width);
        let owner = owned(self.element(Role::Paragraph, place.parent));
        pieces.extend(lines_in_pieces(&lines, place.x + inset, owner, 0.0));

        let face = Face { size: 24.0, leading: 30.0, bold: true, colour: look::ink(name.hue) };
        let initials = self.compositor.set_on_one_line(&Text::plain(&name.initials), &face);
        let height: f32 = pieces.iter().map(|piece| piece.height).sum();
        if let Some(last) = pieces.last_mut() {
            last.height += (2.0 * DISC_RADIUS - height).max(0.0) + NAME_ROOM;
        }
        if let Some(first) = pieces.first_mut() {
            first.bookmark = Some(Beginning { words: name.text.words(), depth: 0 });
            let mut marks = round(name.hue, place.x, initials.as_ref());
            marks.append(&mut first.marks);
            first.marks = marks;
        }
        hold(pieces)
    }

    pub(crate) fn paragraph(&mut self, paragraph: &Paragraph, place: Place) -> Vec<Piece> {
        let face = look::paragraph(paragraph.size);
        let lines = self.compositor.set(&paragraph.text, &face, place.width);
        let owner = owned(self.element(Role::Paragraph, place.parent));
        lines_in_pieces(&lines, place.x, owner, 7.0)
    }

    fn lines_to_write_on(&mut self, lines: Lines, place: Place) -> Vec<Piece> {
        const ROOM: f32 = 26.0;
        let line = |_| {
            let (x, width) = (place.x, place.width);
            let mark = Mark::Rule { x, y: ROOM, width, thickness: 0.8, colour: look::HAIR };
            Piece::new(ROOM + 1.0, vec![mark])
        };
        (0..lines.count).map(line).collect()
    }

    fn facts(&mut self, facts: &[Fact], place: Place) -> Vec<Piece> {
        let labels = facts
            .iter()
            .filter_map(|fact| self.compositor.set_on_one_line(&fact.label, &look::CELL))
            .map(|line| line.width)
            .fold(0.0, f32::max);
        let inset = labels.min(place.width * 0.35) + 12.0;
        let list = self.element(Role::List, place.parent);
        let mut pieces = Vec::new();
        for fact in facts {
            let item = self.element(Role::ListItem, list);
            let label = (owned(self.element(Role::Label, item)), place.x);
            let value = (owned(self.element(Role::ListBody, item)), place.x + inset);
            let label_lines = self.compositor.set(&fact.label, &look::CELL, inset - 12.0);
            let value_lines = self.compositor.set(&fact.value, &look::CELL, place.width - inset);
            let mut more = Vec::new();
            for index in 0..label_lines.len().max(value_lines.len()) {
                let pair = [(label_lines.get(index), label), (value_lines.get(index), value)];
                let there = || pair.iter().filter_map(|(line, _)| *line);
                let height = there().map(|line| line.height).fold(0.0, f32::max);
                // Smaller words stand on the same line as the larger ones beside them.
                let baseline = there().map(|line| line.baseline).fold(0.0, f32::max);
                let mut marks = Vec::new();
                for (line, (owner, x)) in pair {
                    if let Some(line) = line {
                        marks.extend(Mark::line(line, x, baseline - line.baseline, owner));
                    }
                }
                let space = if index == 0 { 4.0 } else { 0.0 };
                more.push(Piece::new(height, marks).space(space));
            }
            mind_the_edges(&mut more);
            pieces.append(&mut more);
        }
        pieces
    }

    fn callout(&mut self, callout: &Callout, place: Place) -> Vec<Piece> {
        self.grounds.push(Ground {
            x: place.x,
            width: place.width,
            fill: look::tint(callout.hue),
            bar: look::ink(callout.hue),
        });
        let ground = GroundId(self.grounds.len() - 1);
        let inner =
            Place { x: place.x + CALLOUT_INSET, width: place.width - 2.0 * CALLOUT_INSET, ..place };
        let mut inside = self.blocks(&callout.blocks, inner);
        if let Some(first) = inside.first_mut() {
            first.space = 0.0;
        }
        if let Some(last) = inside.last_mut() {
            last.join = Join::Firm;
        }
        let pad = || Piece::new(CALLOUT_PAD, Vec::new());
        let mut pieces = vec![pad().space(12.0).join(Join::Firm)];
        pieces.append(&mut inside);
        pieces.push(pad());
        for piece in &mut pieces {
            piece.ground = Some(ground);
        }
        pieces
    }
}

/// Returns each line as a piece; a first or last line does not stand alone.
pub(crate) fn lines_in_pieces(lines: &[Line], x: f32, owner: Owner, space: f32) -> Vec<Piece> {
    let mut pieces: Vec<Piece> =
        lines.iter().map(|line| Piece::new(line.height, Mark::line(line, x, 0.0, owner))).collect();
    if let Some(first) = pieces.first_mut() {
        first.space = space;
    }
    mind_the_edges(&mut pieces);
    pieces
}

/// Holds the first two lines together, and the last two.
pub(crate) fn mind_the_edges(pieces: &mut [Piece]) {
    let count = pieces.len();
    if count < 2 {
        return;
    }
    pieces[0].join = Join::Lines;
    pieces[count - 2].join = Join::Lines;
}

/// Makes every piece hold on to the next one, the last one too.
fn hold(mut pieces: Vec<Piece>) -> Vec<Piece> {
    for piece in &mut pieces {
        piece.join = Join::Firm;
    }
    pieces
}

/// Puts a short bar in the hue of a heading above its first line.
fn lead_in(piece: &mut Piece, x: f32, hue: Hue) {
    const ROOM: f32 = 9.0;
    for mark in &mut piece.marks {
        mark.shift(0.0, ROOM);
    }
    piece.height += ROOM;
    let colour = look::ink(hue);
    piece.marks.insert(0, Mark::Rule { x, y: 1.5, width: 30.0, thickness: 3.0, colour });
}

/// Returns a round with initials, as people are shown on every face of the day.
fn round(hue: Hue, x: f32, initials: Option<&Line>) -> Vec<Mark> {
    let middle = x + DISC_RADIUS;
    let fill = look::tint(hue);
    let mut marks = vec![Mark::Disc { x: middle, y: DISC_RADIUS, radius: DISC_RADIUS, fill }];
    if let Some(line) = initials {
        let left = middle - line.width / 2.0;
        let top = DISC_RADIUS - line.height / 2.0;
        marks.extend(Mark::line(line, left, top, Owner::Decoration));
    }
    marks
}
