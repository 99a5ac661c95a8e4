//! The sink: the few things that our pages ask of a PDF writer.
//!
//! The only file that draws with printpdf, so that another writer can take its place in a day.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, ExternalStream, ExternalXObject, FontId, LinePoint,
    Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon,
    PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder, XObject, XObjectId,
    XObjectTransform,
};

use crate::compose::{Letter, Stretch};
use crate::cut::CutFont;
use crate::drawing::Drawing;
use crate::faces::FaceId;
use crate::look::Colour;
use crate::photo::{Coding, Photo};
use crate::pictures::{Drawn, DrawnId};
use crate::placed::{Area, Modules};

pub(crate) struct Sink {
    fonts: BTreeMap<FaceId, CutFont>,
    /// Each with the size of its own box.
    pictures: BTreeMap<DrawnId, (f32, f32)>,
    objects: BTreeMap<XObjectId, XObject>,
    pages: Vec<PdfPage>,
    height: f32,
}

/// What is drawn but not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Artifact {
    /// The foot of a page.
    Foot,
    /// Lines, tints, and what is repeated for the eye.
    Layout,
}

/// Letters of a stretch that are drawn at once.
#[derive(Debug)]
pub(crate) struct Phrase<'a> {
    pub letters: &'a [Letter],
    /// What a letter says that its glyphs do not.
    pub says: Option<&'a str>,
}

/// How far, in thousandths of the letters' size, a letter may stand from its place.
const SLACK: f32 = 0.6;
/// The white around a square for cameras, in fields.
const QUIET_FIELDS: usize = 4;
/// How far along its edge a quarter of a circle is steered.
const QUARTER: f32 = 0.552_284_8;

impl Sink {
    pub fn new(fonts: BTreeMap<FaceId, CutFont>) -> Self {
        Self {
            fonts,
            pictures: BTreeMap::new(),
            objects: BTreeMap::new(),
            pages: Vec::new(),
            height: 0.0,
        }
    }

    pub fn begin_page(&mut self, width: f32, height: f32) {
        let mut page = PdfPage::new(printpdf::Mm(1.0), printpdf::Mm(1.0), Vec::new());
        let paper = rect(Area { x: 0.0, y: 0.0, width, height }, 0.0);
        page.media_box = paper.clone();
        page.trim_box = paper.clone();
        page.crop_box = paper;
        self.pages.push(page);
        self.height = height;
    }

    /// Begins what belongs to an element of the structure; `says` is what it stands for, where
    /// its glyphs cannot say it themselves.
    pub fn begin_tag(&mut self, tag: &str, number: usize, says: Option<&str>) {
        let number = i64::try_from(number).expect("BUG: a page has fewer marks than that");
        let mut map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
        if let Some(says) = says {
            let mut bytes = vec![0xFE, 0xFF];
            bytes.extend(says.encode_utf16().flat_map(u16::to_be_bytes));
            map.insert("ActualText".to_owned(), DictItem::Bytes(bytes));
        }
        self.begin(tag, map);
    }

    pub fn begin_artifact(&mut self, artifact: Artifact) {
        let map = match artifact {
            Artifact::Foot => BTreeMap::from([
                ("Type".to_owned(), name("Pagination")),
                ("Subtype".to_owned(), name("Footer")),
            ]),
            Artifact::Layout => BTreeMap::from([("Type".to_owned(), name("Layout"))]),
        };
        self.begin("Artifact", map);
    }

    pub fn end(&mut self) {
        self.op(Op::EndMarkedContent);
    }

    /// Returns a stretch in phrases: letters that speak for themselves, or one that does not.
    pub fn phrases<'a>(&self, stretch: &'a Stretch) -> Vec<Phrase<'a>> {
        let font = self.font(stretch.face);
        let mut phrases = Vec::new();
        let mut rest = stretch.letters.as_slice();
        while let Some(first) = rest.first() {
            let count = rest.iter().take_while(|letter| font.says_plainly(letter)).count();
            let says = (count == 0).then_some(first.text.as_str());
            let (letters, later) = rest.split_at(count.max(1));
            phrases.push(Phrase { letters, says });
            rest = later;
        }
        phrases
    }

    /// Draws a phrase of a stretch; the baseline counts from the top of the page.
    pub fn words(&mut self, x: f32, baseline: f32, stretch: &Stretch, phrase: &Phrase<'_>) {
        let font = self.font(stretch.face);
        let y = self.height - baseline;
        let mut ops = vec![
            Op::StartTextSection,
            Op::SetFont {
                font: PdfFontHandle::External(font_name(stretch.face)),
                size: Pt(stretch.size),
            },
            Op::SetFillColor { col: colour(stretch.colour) },
        ];
        letters(font, stretch.size, x, y, phrase.letters, &mut ops);
        if let (Some(_), [letter]) = (phrase.says, phrase.letters) {
            // Readers take a letter to end where its last glyph ends, which may be any mark: so
            // the last glyph is a space, which no eye sees, and it ends where the letter ends.
            let space = font.advance(font.space) * stretch.size / 1000.0;
            let at = x + letter.x + letter.advance - space;
            let mut stroke = Stroke::begin(at, y, stretch.size);
            stroke.add(at, Codepoint::with_cid(font.space, 0.0, " ".to_owned()), 0.0);
            ops.extend(stroke.ops());
        }
        ops.push(Op::EndTextSection);
        for op in ops {
            self.op(op);
        }
    }

    pub fn area(&mut self, area: Area, fill: Colour, radius: f32) {
        self.op(Op::SetFillColor { col: colour(fill) });
        if radius > 0.0 {
            let radius = radius.min(area.width / 2.0).min(area.height / 2.0);
            let polygon = rounded(area, self.height, radius);
            self.op(Op::DrawPolygon { polygon });
        } else {
            let rectangle = rect(area, self.height);
            self.op(Op::DrawRectangle { rectangle });
        }
    }

    pub fn disc(&mut self, x: f32, y: f32, radius: f32, fill: Colour) {
        let (width, height) = (2.0 * radius, 2.0 * radius);
        self.area(Area { x: x - radius, y: y - radius, width, height }, fill, radius);
    }

    /// Draws a square for cameras as one shape: no seam runs between its fields.
    pub fn square(&mut self, x: f32, y: f32, side: f32, modules: &Modules) {
        // Four fields of white on each side, or cameras do not find it.
        let field = side / (modules.across + 2 * QUIET_FIELDS) as f32;
        let inset = QUIET_FIELDS as f32 * field;
        let mut rings = Vec::new();
        for (row, fields) in modules.dark.chunks(modules.across).enumerate() {
            let top = self.height - (y + inset + row as f32 * field);
            let mut column = 0;
            for run in fields.chunk_by(|one, next| one == next) {
                if run[0] {
                    let left = x + inset + column as f32 * field;
                    let right = left + run.len() as f32 * field;
                    rings.push(ring([left, right], [top, top - field]));
                }
                column += run.len();
            }
        }
        let (mode, winding_order) = (PaintMode::Fill, WindingOrder::NonZero);
        self.op(Op::SetFillColor { col: colour(Colour(0, 0, 0)) });
        self.op(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } });
    }

    /// Takes a picture along, once for the whole document.
    pub fn carry(&mut self, id: DrawnId, drawn: &Drawn) {
        let (size, stream) = match drawn {
            Drawn::Lines(drawing) => ((drawing.width, drawing.height), form(drawing)),
            // A photo stands in a box of one by one.
            Drawn::Dots(photo) => ((1.0, 1.0), image(photo)),
        };
        self.pictures.insert(id, size);
        let object = ExternalXObject { stream, width: None, height: None, dpi: None };
        self.objects.insert(picture_name(id), XObject::External(object));
    }

    /// Draws a picture that was taken along.
    pub fn picture(&mut self, area: Area, id: DrawnId) {
        let (width, height) =
            self.pictures.get(&id).expect("BUG: a picture that is shown was taken along");
        let fine = |scale: f32| (scale * 10_000.0).round() / 10_000.0;
        let (wide, high) = (fine(area.width / width), fine(area.height / height));
        let (x, y) = (fine(area.x), fine(self.height - area.y - area.height));
        let matrix = CurTransMat::Raw([wide, 0.0, 0.0, high, x, y]);
        let (id, transform) = (picture_name(id), XObjectTransform::default());
        self.op(Op::SaveGraphicsState);
        self.op(Op::SetTransformationMatrix { matrix });
        self.op(Op::UseXobject { id, transform });
        self.op(Op::RestoreGraphicsState);
    }

    /// Returns the document, for whoever adds what printpdf does not know.
    pub fn finish(self) -> lopdf::Document {
        let mut document = PdfDocument::new("");
        for (face, cut) in self.fonts {
            let font = printpdf::PdfFont::new(cut.font);
            document.resources.fonts.map.insert(font_name(face), font);
        }
        document.resources.xobjects.map = self.objects;
        document.with_pages(self.pages);
        let mut ignored = Vec::new();
        document.to_lopdf_document(&PdfSaveOptions::default(), &mut ignored)
    }

    fn font(&self, face: FaceId) -> &CutFont {
        self.fonts.get(&face).expect("BUG: the fonts were cut from these very pages")
    }

    fn begin(&mut self, tag: &str, map: BTreeMap<String, DictItem>) {
        let properties = DictItem::Dict { map };
        self.op(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn op(&mut self, op: Op) {
        let page = self.pages.last_mut().expect("BUG: a page is begun before it is drawn on");
        page.ops.push(op);
    }
}

/// Draws letters of a line that begins at this place, one stroke of the pen for each height that they stand at.
fn letters(font: &CutFont, size: f32, x: f32, y: f32, letters: &[Letter], ops: &mut Vec<Op>) {
    let mut stroke: Option<Stroke> = None;
    for letter in letters {
        for glyph in &letter.glyphs {
            let id = font.id(glyph.id);
            let (at, level) = (x + letter.x + glyph.x, y + glyph.y);
            if stroke.as_ref().is_some_and(|stroke| (stroke.y - level).abs() > 0.001) {
                ops.extend(stroke.take().map(Stroke::ops).into_iter().flatten());
            }
            let stroke = stroke.get_or_insert_with(|| Stroke::begin(at, level, size));
            stroke.add(at, Codepoint::with_cid(id, 0.0, font.meaning(id)), font.advance(id));
        }
    }
    ops.extend(stroke.map(Stroke::ops).into_iter().flatten());
}

/// Glyphs at one height, and where the pen of the reader stands after them.
struct Stroke {
    x: f32,
    y: f32,
    size: f32,
    /// Thousandths of the size, from `x`.
    pen: f32,
    glyphs: Vec<Codepoint>,
}

impl Stroke {
    fn begin(x: f32, y: f32, size: f32) -> Self {
        Self { x, y, size, pen: 0.0, glyphs: Vec::new() }
    }

    fn add(&mut self, at: f32, glyph: Codepoint, advance: f32) {
        let wanted = (at - self.x) * 1000.0 / self.size;
        if (wanted - self.pen).abs() > SLACK
            && let Some(last) = self.glyphs.last_mut()
        {
            // A positive number moves the pen back.
            last.offset += ((self.pen - wanted) * 10.0).round() / 10.0;
            self.pen = wanted;
        }
        self.glyphs.push(glyph);
        self.pen += advance;
    }

    fn ops(self) -> [Op; 2] {
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, fine(self.x), fine(self.y)]);
        [
            Op::SetTextMatrix { matrix },
            Op::ShowText { items: vec![TextItem::GlyphIds(self.glyphs)] },
        ]
    }
}

/// Our own names for fonts: printpdf's counters differ from one document to the next.
fn font_name(face: FaceId) -> FontId {
    FontId(format!("Face{}", face.0))
}

/// Our own names for pictures, for the same reason.
fn picture_name(id: DrawnId) -> XObjectId {
    XObjectId(format!("Picture{}", id.0))
}

fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}

fn stream(pairs: Vec<(&str, DictItem)>, content: Vec<u8>) -> ExternalStream {
    let dict = pairs.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
    // All streams are made small at the end, and those that are small already are left alone.
    ExternalStream { dict, content, compress: false }
}

/// Returns a drawing that pages can show again and again.
fn form(drawing: &Drawing) -> ExternalStream {
    let (near, right, top) = (-drawing.bleed, drawing.width, drawing.height);
    let edges = [near, near, right - near, top - near].map(|edge| DictItem::Real(fine(edge)));
    let pairs = vec![
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        ("BBox", DictItem::Array(edges.to_vec())),
        ("Resources", DictItem::Dict { map: BTreeMap::new() }),
    ];
    stream(pairs, drawing.written())
}

fn image(photo: &Photo) -> ExternalStream {
    let mut pairs = vec![
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(i64::from(photo.width))),
        ("Height", DictItem::Int(i64::from(photo.height))),
        ("ColorSpace", name(if photo.is_grey { "DeviceGray" } else { "DeviceRGB" })),
        ("BitsPerComponent", DictItem::Int(8)),
    ];
    match photo.coding {
        Coding::Jpeg => pairs.push(("Filter", name("DCTDecode"))),
        Coding::Plain => {}
    }
    stream(pairs, photo.bytes.to_vec())
}

fn colour(Colour(red, green, blue): Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(red), g: part(green), b: part(blue), icc_profile: None })
}

fn rect(area: Area, page_height: f32) -> Rect {
    Rect {
        x: Pt(fine(area.x)),
        y: Pt(fine(if page_height > 0.0 { page_height - area.y - area.height } else { 0.0 })),
        width: Pt(fine(area.width)),
        height: Pt(fine(area.height)),
        mode: Some(PaintMode::Fill),
        winding_order: None,
    }
}

fn ring([left, right]: [f32; 2], [top, bottom]: [f32; 2]) -> PolygonRing {
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    let point = |(x, y)| Point { x: Pt(fine(x)), y: Pt(fine(y)) };
    let points = corners.map(|corner| LinePoint { p: point(corner), bezier: false });
    PolygonRing { points: points.to_vec() }
}

fn rounded(area: Area, page_height: f32, radius: f32) -> Polygon {
    let (left, right) = (area.x, area.x + area.width);
    let (top, bottom) = (page_height - area.y, page_height - area.y - area.height);
    let steer = radius * (1.0 - QUARTER);
    let mut points = Vec::new();
    let mut point = |x: f32, y: f32, bezier: bool| {
        points.push(LinePoint { p: Point { x: Pt(fine(x)), y: Pt(fine(y)) }, bezier });
    };
    point(left + radius, top, false);
    point(right - radius, top, false);
    point(right - steer, top, true);
    point(right, top - steer, true);
    point(right, top - radius, false);
    point(right, bottom + radius, false);
    point(right, bottom + steer, true);
    point(right - steer, bottom, true);
    point(right - radius, bottom, false);
    point(left + radius, bottom, false);
    point(left + steer, bottom, true);
    point(left, bottom + steer, true);
    point(left, bottom + radius, false);
    point(left, top - radius, false);
    point(left, top - steer, true);
    point(left + steer, top, true);
    point(left + radius, top, false);
    Polygon {
        rings: vec![PolygonRing { points }],
        mode: PaintMode::Fill,
        winding_order: WindingOrder::NonZero,
    }
}

/// Hundredths of a point are finer than any printer.
fn fine(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
