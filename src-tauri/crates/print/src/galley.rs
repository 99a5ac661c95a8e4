//! The galley: each block set in lines and cut into pieces, before there are pages.

use crate::compose::{Compositor, Line};
use crate::look::{self, Face, Look, Paper};
use crate::pictures::Pictures;
use crate::pieces::{
    self, Beginning, Ground, GroundId, Join, Piece, Running, RunningId, bind, owned,
};
use crate::placed::{Element, ElementId, Mark, Owner, Role};
use crate::sheet::{
    Block, Callout, Fact, Heading, Hue, Level, Lines, NewPage, Orientation, PageSize, Paragraph,
    Picture, Sheet,
};

/// Everything that setting needs, and what it leaves beside the pieces.
pub(crate) struct Galley {
    pub look: Look,
    pub compositor: Compositor,
    pub elements: Vec<Element>,
    pub grounds: Vec<Ground>,
    pub runnings: Vec<Running>,
    pub paper: Paper,
    pub pictures: Pictures,
    /// How much of the page is taken by what was set since it was turned to.
    pub above: f32,
    /// The face that the next name stands beside.
    pub face: Option<Picture>,
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

impl Galley {
    pub fn new(look: Look) -> Self {
        let paper = look.a4(Orientation::Portrait);
        Self {
            compositor: Compositor::new(look.quiet),
            look,
            elements: vec![Element { role: Role::Document, parent: None, says: None }],
            grounds: Vec::new(),
            runnings: Vec::new(),
            paper,
            pictures: Pictures::default(),
            above: 0.0,
            face: None,
        }
    }

    /// Returns the whole sheet in pieces.
    pub fn sheet(&mut self, sheet: &Sheet) -> Vec<Piece> {
        self.pictures = Pictures::of(&sheet.pictures);
        let mut pieces = Vec::new();
        let mut turn = None;
        for (index, block) in sheet.blocks.iter().enumerate() {
            if let Block::NewPage(new_page) = block {
                let new_page = self.turned(new_page, &sheet.blocks[index + 1..]);
                self.paper = self.look.paper(&new_page);
                self.above = 0.0;
                turn = Some(new_page);
                continue;
            }
            let before = index.checked_sub(1).and_then(|before| sheet.blocks.get(before));
            if let (Some(Block::Name(_)), Some(_)) = (before, block.face()) {
                // It stands beside the name already.
                continue;
            }
            self.face = sheet.blocks.get(index + 1).and_then(Block::face).cloned();
            let place = Place { x: 0.0, width: self.paper.body_width(), parent: DOCUMENT };
            let mut more = self.block(block, place);
            if let Some(first) = more.first_mut() {
                first.new_page = turn.take();
            }
            pieces.append(&mut more);
        }
        pieces
    }

    /// Returns the room above a block, which is so much on ordinary paper.
    pub fn space(&self, points: f32) -> f32 {
        points * self.look.space
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
        let above = self.above;
        let pieces = self.set(block, place);
        // At the top of a page there is no room above.
        let dropped = pieces.first().filter(|_| above == 0.0).map_or(0.0, |first| first.space);
        self.above = above + pieces::height(&pieces) - dropped;
        pieces
    }

    fn set(&mut self, block: &Block, place: Place) -> Vec<Piece> {
        match block {
            Block::Heading(heading) => self.heading(heading, place),
            Block::Name(name) => self.name(name, place),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, self.beside_pictures(place)),
            Block::List(list) => self.list(list, place),
            Block::Facts(facts) => self.facts(facts, self.beside_pictures(place)),
            Block::Table(table) if self.look.is_turned() => self.table_as_cards(table, place),
            Block::Table(table) => self.table(table, place),
            Block::Week(week) if self.look.is_turned() => self.week_by_days(week, place),
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

    /// Returns the page upright where it lies on its side only for a week or a table: in large
    /// letters they go down the page.
    fn turned(&self, new_page: &NewPage, following: &[Block]) -> NewPage {
        let mut page = new_page.clone();
        let mut pages = following.split(|block| matches!(block, Block::NewPage(_)));
        let here = pages.next().unwrap_or_default();
        let is_told = |block: &Block| match block {
            Block::Poster(poster) => {
                self.is_told(poster) || self.look.is_large() && page.size == PageSize::A4
            }
            Block::Heading(_)
            | Block::Name(_)
            | Block::Paragraph(_)
            | Block::List(_)
            | Block::Facts(_)
            | Block::Table(_)
            | Block::Week(_)
            | Block::Callout(_)
            | Block::Cards(_)
            | Block::Sign(_)
            | Block::Figure(_)
            | Block::Lines(_)
            | Block::NewPage(_)
            | Block::Together(_) => false,
        };
        if here.iter().any(is_told) {
            (page.size, page.orientation) = (PageSize::A4, Orientation::Portrait);
            return page;
        }
        if self.look.is_turned()
            && page.size == PageSize::A4
            && here.iter().any(|block| shape(block) == Shape::Turns)
            && here.iter().all(|block| shape(block) != Shape::Wide)
        {
            page.orientation = Orientation::Portrait;
        }
        page
    }

    pub(crate) fn blocks(&mut self, blocks: &[Block], place: Place) -> Vec<Piece> {
        blocks.iter().flat_map(|block| self.block(block, place)).collect()
    }

    fn heading(&mut self, heading: &Heading, place: Place) -> Vec<Piece> {
        let (face, role, depth, space) = match heading.level {
            Level::One => (self.look.head_one, Role::HeadingOne, Some(0), 30.0),
            Level::Two => (self.look.head_two, Role::HeadingTwo, Some(1), 26.0),
            Level::Three => (self.look.head_three, Role::HeadingThree, None, 14.0),
        };
        let face = Face { colour: look::ink(heading.hue), ..face };
        let lines = self.compositor.set(&heading.text, &face, place.width);
        let owner = owned(self.element(role, place.parent));
        let mut pieces = lines_in_pieces(&lines, place.x, owner, self.space(space));
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

    pub(crate) fn paragraph(&mut self, paragraph: &Paragraph, place: Place) -> Vec<Piece> {
        let face = self.look.paragraph(paragraph.size);
        let lines = self.compositor.set(&paragraph.text, &face, place.width);
        let owner = owned(self.element(Role::Paragraph, place.parent));
        lines_in_pieces(&lines, place.x, owner, self.space(7.0))
    }

    fn lines_to_write_on(&mut self, lines: Lines, place: Place) -> Vec<Piece> {
        let room = self.look.beside(26.0);
        let line = |_| {
            let (x, width) = (place.x, place.width);
            let mark = Mark::Rule { x, y: room, width, thickness: 0.8, colour: look::HAIR };
            Piece::new(room + 1.0, vec![mark])
        };
        (0..lines.count).map(line).collect()
    }

    fn facts(&mut self, facts: &[Fact], place: Place) -> Vec<Piece> {
        if self.look.is_large() {
            return self.facts_below_each_other(facts, place);
        }
        let labels = facts
            .iter()
            .filter_map(|fact| self.compositor.set_on_one_line(&fact.label, &self.look.cell))
            .map(|line| line.width)
            .fold(0.0, f32::max);
        let inset = labels.min(place.width * 0.35) + 12.0;
        let list = self.element(Role::List, place.parent);
        let mut pieces = Vec::new();
        for fact in facts {
            let item = self.element(Role::ListItem, list);
            let label = (owned(self.element(Role::Label, item)), place.x);
            let value = (owned(self.element(Role::ListBody, item)), place.x + inset);
            let label_lines = self.compositor.set(&fact.label, &self.look.cell, inset - 11.5);
            let value_lines =
                self.compositor.set(&fact.value, &self.look.cell, place.width - inset);
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
                let space = if index == 0 { self.space(4.0) } else { 0.0 };
                more.push(Piece::new(height, marks).space(space));
            }
            bind(&mut more, Join::Whole);
            pieces.append(&mut more);
        }
        pieces
    }

    /// In large letters a label stands above what it says, and neither is squeezed.
    fn facts_below_each_other(&mut self, facts: &[Fact], place: Place) -> Vec<Piece> {
        let list = self.element(Role::List, place.parent);
        let (label_face, face) = (self.look.cell_head, self.look.cell);
        let mut pieces = Vec::new();
        for fact in facts {
            let item = self.element(Role::ListItem, list);
            let label = owned(self.element(Role::Label, item));
            let lines = self.compositor.set(&fact.label, &label_face, place.width);
            let mut more = hold(lines_in_pieces(&lines, place.x, label, self.space(4.0)));
            let value = owned(self.element(Role::ListBody, item));
            let lines = self.compositor.set(&fact.value, &face, place.width);
            more.extend(lines_in_pieces(&lines, place.x, value, 0.0));
            bind(&mut more, Join::Whole);
            if let Some(last) = more.last_mut() {
                last.join = Join::Free;
            }
            pieces.append(&mut more);
        }
        pieces
    }

    fn callout(&mut self, callout: &Callout, place: Place) -> Vec<Piece> {
        let (ground, inner) = self.ground(callout.hue, place);
        let inside = self.blocks(&callout.blocks, inner);
        self.on_ground(inside, ground, 12.0)
    }

    /// Returns a tint to stand on, and the place on it.
    pub fn ground(&mut self, hue: Hue, place: Place) -> (GroundId, Place) {
        let (x, width) = (place.x, place.width);
        self.grounds.push(Ground { x, width, fill: look::tint(hue), bar: look::ink(hue) });
        let (x, width) = (x + CALLOUT_INSET, width - 2.0 * CALLOUT_INSET);
        (GroundId(self.grounds.len() - 1), Place { x, width, ..place })
    }

    /// Returns what stands on a tint, with the tint's edges above and below, and room above.
    pub fn on_ground(
        &mut self,
        mut inside: Vec<Piece>,
        ground: GroundId,
        space: f32,
    ) -> Vec<Piece> {
        if let Some(first) = inside.first_mut() {
            first.space = 0.0;
        }
        if let Some(last) = inside.last_mut() {
            last.join = Join::Firm;
        }
        let pad = || Piece::new(CALLOUT_PAD * self.look.space.clamp(0.6, 1.5), Vec::new());
        let mut pieces = vec![pad().space(self.space(space)).join(Join::Firm)];
        pieces.append(&mut inside);
        pieces.push(pad());
        for piece in &mut pieces {
            piece.ground = Some(ground);
        }
        pieces
    }
}

/// How a block asks for its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    Any,
    /// Wide in ordinary letters, narrow in large ones.
    Turns,
    Wide,
}

fn shape(block: &Block) -> Shape {
    match block {
        Block::Week(_) | Block::Table(_) => Shape::Turns,
        Block::Cards(_) | Block::Sign(_) | Block::Figure(_) | Block::Poster(_) => Shape::Wide,
        Block::Together(blocks) | Block::Callout(Callout { blocks, .. }) => {
            blocks.iter().map(shape).max().unwrap_or(Shape::Any)
        }
        Block::Heading(_)
        | Block::Name(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Facts(_)
        | Block::Lines(_)
        | Block::NewPage(_) => Shape::Any,
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
pub(crate) fn hold(mut pieces: Vec<Piece>) -> Vec<Piece> {
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
