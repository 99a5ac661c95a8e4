//! What a PDF says about itself beside its pages: structure, language, title, bookmarks, identity.
//!
//! Written after the pages, on the document that the sink leaves behind (ISO 32000-1, 14.7 and
//! ISO 14289-1).

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use crate::PrintError;
use crate::colour_space;
use crate::paint::{Content, tag_name};
use crate::placed::{Area, Bookmark, ElementId, Mark, Owner, Placed, Role};
use crate::sheet::Sheet;

const MAKER: &str = "Planning Live";

pub(crate) fn tag(
    document: &mut Document,
    sheet: &Sheet,
    placed: &Placed,
    contents: &[Content],
) -> Result<(), PrintError> {
    document.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    number_pages(document, &pages)?;
    let structure = structure(document, sheet, placed, contents, &pages);
    let outlines = outlines(document, placed, &pages);
    let metadata = document.add_object(Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(sheet).into_bytes(),
    ));
    let intent = output_intent(document);
    let catalog = document.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.set("OutputIntents", vec![intent]);
    catalog.set("StructTreeRoot", structure);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(sheet.language.tag()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    match outlines {
        Some(id) => {
            catalog.set("Outlines", id);
            catalog.set("PageMode", "UseOutlines");
        }
        None => catalog.set("PageMode", "UseNone"),
    }
    let info = document.add_object(info(sheet));
    if let Ok(Object::Reference(old)) = document.trailer.get(b"Info").cloned() {
        document.objects.remove(&old);
    }
    document.trailer.set("Info", info);
    document.compress();
    end_streams_clearly(document);
    identify(document);
    Ok(())
}

/// Says what our colours mean, for those who keep the paper for good (ISO 19005-2, 6.2.3).
fn output_intent(document: &mut Document) -> Object {
    let profile = Stream::new(dictionary! { "N" => 3 }, colour_space::srgb());
    let profile = document.add_object(profile);
    let name = Object::string_literal("sRGB IEC61966-2.1");
    let intent = dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1", "OutputConditionIdentifier" => name.clone(),
        "Info" => name, "DestOutputProfile" => profile,
    };
    document.add_object(intent).into()
}

/// Gives each page its key in the parent tree, and says that tabbing follows the structure.
fn number_pages(document: &mut Document, pages: &[ObjectId]) -> Result<(), PrintError> {
    for (index, page) in pages.iter().enumerate() {
        let page = document.get_dictionary_mut(*page)?;
        page.remove(b"Annots");
        page.set("StructParents", whole(index));
        page.set("Tabs", "S");
    }
    Ok(())
}

fn structure(
    document: &mut Document,
    sheet: &Sheet,
    placed: &Placed,
    contents: &[Content],
    pages: &[ObjectId],
) -> ObjectId {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = placed.elements.iter().map(|_| document.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); ids.len()];
    for (index, element) in placed.elements.iter().enumerate() {
        if let Some(parent) = element.parent {
            kids[parent.0].push(ids[index].into());
        }
    }
    // For each page, the element of each run of drawing, by its number.
    let mut parents: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    let mut spans = Spans::default();
    for content in contents {
        let mark = dictionary! {
            "Type" => "MCR", "Pg" => pages[content.page], "MCID" => whole(content.number),
        };
        let element = ids[content.element.0];
        let (owner, is_new) = spans.owner(document, content, element);
        if is_new {
            kids[content.element.0].push(owner.into());
        }
        match spans.kids.get_mut(&owner) {
            Some(kids) => kids.push(mark.into()),
            None => kids[content.element.0].push(mark.into()),
        }
        parents[content.page].push(owner.into());
    }
    spans.write(document);
    let mut seen = seen(placed);
    for (index, ((element, id), kids)) in placed.elements.iter().zip(&ids).zip(kids).enumerate() {
        let parent = element.parent.map_or(root, |parent| ids[parent.0]);
        let mut dictionary = dictionary! {
            "Type" => "StructElem", "S" => tag_name(element.role), "P" => parent, "K" => kids,
        };
        if let Some(attributes) = attributes(element.role) {
            dictionary.set("A", attributes);
        }
        if let Some(says) = &element.says {
            // A picture is told in other words; words that are drawn short are said in full.
            let key = if element.role == Role::Figure { "Alt" } else { "ActualText" };
            dictionary.set(key, text(says));
        }
        if let Some(seen) = seen.remove(&ElementId(index)) {
            dictionary.set("A", seen);
        }
        document.set_object(*id, dictionary);
    }
    let mut numbers = Vec::new();
    for (index, owners) in parents.into_iter().enumerate() {
        numbers.push(whole(index));
        numbers.push(document.add_object(owners).into());
    }
    let tree = document.add_object(dictionary! { "Nums" => numbers });
    let root_dictionary = dictionary! {
        "Type" => "StructTreeRoot", "K" => Object::Array(vec![ids[0].into()]),
        "ParentTree" => tree, "ParentTreeNextKey" => whole(pages.len()),
        "Lang" => Object::string_literal(sheet.language.tag()),
    };
    document.set_object(root, root_dictionary);
    root
}

/// Words in another language than the sheet's, each run of them an element of its own.
#[derive(Default)]
struct Spans {
    kids: BTreeMap<ObjectId, Vec<Object>>,
    made: Vec<(ObjectId, ObjectId, String)>,
    last: Option<(ObjectId, String)>,
}

impl Spans {
    /// Returns whom this drawing belongs to, and whether that is a span that begins here.
    fn owner(
        &mut self,
        document: &mut Document,
        content: &Content,
        element: ObjectId,
    ) -> (ObjectId, bool) {
        let Some(language) = &content.language else {
            self.last = None;
            return (element, false);
        };
        let here = (element, language.clone());
        if let (Some(last), Some((span, ..))) = (&self.last, self.made.last())
            && *last == here
        {
            return (*span, false);
        }
        let span = document.new_object_id();
        self.made.push((span, element, language.clone()));
        self.kids.insert(span, Vec::new());
        self.last = Some(here);
        (span, true)
    }

    fn write(mut self, document: &mut Document) {
        for (span, element, language) in self.made {
            let kids = self.kids.remove(&span).unwrap_or_default();
            let dictionary = dictionary! {
                "Type" => "StructElem", "S" => "Span", "P" => element, "K" => kids,
                "Lang" => Object::string_literal(language),
            };
            document.set_object(span, dictionary);
        }
    }
}

fn attributes(role: Role) -> Option<Dictionary> {
    let table = |mut attributes: Dictionary| {
        attributes.set("O", "Table");
        Some(attributes)
    };
    match role {
        Role::ColumnHead { columns } => {
            table(dictionary! { "Scope" => "Column", "ColSpan" => i64::from(columns) })
        }
        Role::RowHead { rows } => {
            table(dictionary! { "Scope" => "Row", "RowSpan" => i64::from(rows) })
        }
        Role::Cell { columns } if columns > 1 => {
            table(dictionary! { "ColSpan" => i64::from(columns) })
        }
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        Role::Cell { .. }
        | Role::Document
        | Role::HeadingOne
        | Role::HeadingTwo
        | Role::HeadingThree
        | Role::Paragraph
        | Role::ListItem
        | Role::Label
        | Role::ListBody
        | Role::Table
        | Role::TableHead
        | Role::TableBody
        | Role::TableRow
        | Role::Figure => None,
    }
}

/// Returns where each picture is seen, on the first page that has any of it.
fn seen(placed: &Placed) -> BTreeMap<ElementId, Dictionary> {
    let mut seen: BTreeMap<ElementId, (usize, Area)> = BTreeMap::new();
    for (number, page) in placed.pages.iter().enumerate() {
        for (element, area) in page.marks.iter().filter_map(|mark| area_of(mark, placed)) {
            let first = seen.entry(element).or_insert((number, area));
            if first.0 == number {
                first.1 = first.1.around(area);
            }
        }
    }
    let edges = |(number, area): (usize, Area)| {
        let height = placed.pages[number].height;
        let (top, bottom) = (height - area.y, height - area.y - area.height);
        let bounds = [area.x, bottom, area.x + area.width, top].map(Object::Real).to_vec();
        dictionary! { "O" => "Layout", "BBox" => bounds, "Placement" => "Block" }
    };
    seen.into_iter().map(|(element, place)| (element, edges(place))).collect()
}

/// Returns where a mark of a picture is seen, and whose it is; nothing for all other marks.
fn area_of(mark: &Mark, placed: &Placed) -> Option<(ElementId, Area)> {
    let is_picture = |element: &ElementId| placed.elements[element.0].role == Role::Figure;
    match mark {
        Mark::Square { x, y, side, owner, .. } => {
            Some((*owner, Area { x: *x, y: *y, width: *side, height: *side }))
        }
        Mark::Picture { area, owner: Owner::Element(element), .. } if is_picture(element) => {
            Some((*element, *area))
        }
        Mark::Words { x, baseline, stretch, owner: Owner::Element(element) }
            if is_picture(element) =>
        {
            let left = stretch.letters.iter().map(|letter| letter.x).reduce(f32::min)?;
            let ends = stretch.letters.iter().map(|letter| letter.x + letter.advance);
            let width = ends.reduce(f32::max)? - left;
            let (y, height) = (baseline - stretch.size, stretch.size * 1.3);
            Some((*element, Area { x: x + left, y, width, height }))
        }
        Mark::Picture { .. }
        | Mark::Words { .. }
        | Mark::Area { .. }
        | Mark::Rule { .. }
        | Mark::Disc { .. } => None,
    }
}

/// Returns the tree of bookmarks: a second-level heading under the first-level one before it.
fn outlines(document: &mut Document, placed: &Placed, pages: &[ObjectId]) -> Option<ObjectId> {
    if placed.bookmarks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = placed.bookmarks.iter().map(|_| document.new_object_id()).collect();
    let mut parent_of: Vec<Option<usize>> = Vec::new();
    let mut children: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    let mut last_outer = None;
    for (index, bookmark) in placed.bookmarks.iter().enumerate() {
        let parent = if bookmark.depth == 0 { None } else { last_outer };
        if bookmark.depth == 0 {
            last_outer = Some(index);
        }
        parent_of.push(parent);
        children.entry(parent).or_default().push(index);
    }
    let id_of = |index: Option<usize>| index.map_or(root, |index| ids[index]);
    for (index, bookmark) in placed.bookmarks.iter().enumerate() {
        let siblings = &children[&parent_of[index]];
        let place = siblings.iter().position(|other| *other == index).unwrap_or(0);
        let mut item = dictionary! {
            "Title" => text(&bookmark.words),
            "Parent" => id_of(parent_of[index]),
            "Dest" => destination(bookmark, placed, pages),
        };
        if place > 0 {
            item.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            item.set("Next", ids[*next]);
        }
        if let Some(inner) = children.get(&Some(index)) {
            item.set("First", ids[inner[0]]);
            item.set("Last", ids[inner[inner.len() - 1]]);
            // Below nought: shown closed.
            item.set("Count", -i64::try_from(inner.len()).unwrap_or(1));
        }
        document.set_object(ids[index], item);
    }
    let outer = &children[&None];
    let outlines = dictionary! {
        "Type" => "Outlines", "Count" => whole(outer.len()),
        "First" => ids[outer[0]], "Last" => ids[outer[outer.len() - 1]],
    };
    document.set_object(root, outlines);
    Some(root)
}

fn destination(bookmark: &Bookmark, placed: &Placed, pages: &[ObjectId]) -> Object {
    let height = placed.pages[bookmark.page].height;
    let y = (height - bookmark.y + 12.0).clamp(0.0, height);
    let keep = Object::Null;
    vec![pages[bookmark.page].into(), "XYZ".into(), keep.clone(), Object::Real(y), keep].into()
}

fn info(sheet: &Sheet) -> Dictionary {
    let date = sheet.printed_on;
    let stamp = format!("D:{:04}{:02}{:02}000000Z", date.year(), date.month(), date.day());
    dictionary! {
        "Title" => text(&sheet.title), "Author" => text(&sheet.author),
        "Creator" => text(MAKER), "Producer" => text(MAKER),
        "CreationDate" => Object::string_literal(stamp.as_str()),
        "ModDate" => Object::string_literal(stamp.as_str()),
    }
}

fn xmp(sheet: &Sheet) -> String {
    let (title, author) = (escape(&sheet.title), escape(&sheet.author));
    let (language, date) = (sheet.language.tag(), xmp_date(sheet.printed_on));
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{MAKER}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{MAKER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
{SCHEMA_OF_UA}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        mark = '\u{FEFF}',
    )
}

/// Says what `pdfuaid:part` is, which the standard for keeping does not know by itself.
const SCHEMA_OF_UA: &str = r#"<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"#;

fn xmp_date(date: NaiveDate) -> String {
    format!("{}T00:00:00Z", date.format("%Y-%m-%d"))
}

fn escape(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .chars()
        .filter(|letter| !letter.is_control())
        .collect()
}

/// A stream whose last byte is a carriage return seems one byte shorter, for the line ends after
/// it: such a stream, one in two hundred and fifty, stays uncompressed.
fn end_streams_clearly(document: &mut Document) {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if stream.content.last() == Some(&b'\r')
            && let Ok(plain) = stream.decompressed_content()
        {
            stream.set_plain_content(plain);
        }
    }
}

/// Gives the document an identity that follows from what is in it, and from nothing else.
fn identify(document: &mut Document) {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let mut eat = |bytes: &[u8]| {
        for byte in bytes {
            hash ^= u128::from(*byte);
            hash = hash.wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    };
    for object in document.objects.values() {
        match object {
            Object::Stream(stream) => eat(&stream.content),
            Object::String(bytes, _) => eat(bytes),
            Object::Dictionary(dictionary) => {
                for (_, value) in dictionary.iter() {
                    if let Object::String(bytes, _) = value {
                        eat(bytes);
                    }
                }
            }
            _ => {}
        }
    }
    let id = Object::String(hash.to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
}

/// Returns words as PDF writes them outside its pages.
fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn whole(number: usize) -> Object {
    Object::Integer(i64::try_from(number).expect("BUG: nobody prints that many pages"))
}
