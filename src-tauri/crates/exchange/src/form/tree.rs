//! A part of a document as a tree that is written again as it was read: what nobody touches keeps
//! every byte of its text and of its tags.

use quick_xml::NsReader;
use quick_xml::escape::{escape, partial_escape, unescape};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::BadForm;

/// How deep elements may stand in each other: Word stops far earlier.
const DEPTH: usize = 200;
/// How many elements a part may have.
const ELEMENTS: usize = 200_000;
/// How many braces, and letters written as numbers, a part may have: each name between braces takes
/// room of its own.
const BRACES: usize = 40_000;

const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const WORD_2010: &str = "http://schemas.microsoft.com/office/word/2010/wordml";

/// Which vocabulary a name is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// The words of a document.
    Word,
    /// What Word 2010 added: check boxes.
    Word2010,
    Other,
}

/// One thing within an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Element(Element),
    /// Text as it stands in the file, escaped.
    Text(String),
    /// A comment or an instruction, as it stands in the file.
    Other(String),
}

/// One element, with its tag as it was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Element {
    space: Space,
    /// The name with its prefix.
    name: String,
    /// The attributes as they stand in the file, with the space before them.
    head: String,
    pub(super) children: Vec<Node>,
}

impl Element {
    /// Returns an element without anything in it, named like a neighbour.
    pub(super) fn beside(neighbour: &Self, local: &str) -> Self {
        let name = match neighbour.name.rsplit_once(':') {
            Some((prefix, _)) => format!("{prefix}:{local}"),
            None => local.to_owned(),
        };
        Self { space: neighbour.space, name, head: String::new(), children: Vec::new() }
    }

    /// Returns the element with its attributes and nothing in it.
    pub(super) fn emptied(&self) -> Self {
        let (name, head) = (self.name.clone(), self.head.clone());
        Self { space: self.space, name, head, children: Vec::new() }
    }

    /// Returns the name without its prefix.
    pub(super) fn local(&self) -> &str {
        self.name.rsplit_once(':').map_or(self.name.as_str(), |(_, local)| local)
    }

    /// Tells whether this is an element of a document by this name.
    pub(super) fn is(&self, local: &str) -> bool {
        self.space == Space::Word && self.local() == local
    }

    /// The same, of what Word 2010 added.
    pub(super) fn is_2010(&self, local: &str) -> bool {
        self.space == Space::Word2010 && self.local() == local
    }

    pub(super) fn space(&self) -> Space {
        self.space
    }

    /// Says that blanks at the ends of its text count.
    pub(super) fn keep_space(&mut self) {
        self.head.push_str(" xml:space=\"preserve\"");
    }

    /// Returns an attribute by its name without the prefix.
    pub(super) fn attribute(&self, local: &str) -> Option<String> {
        let tag = BytesStart::from_content(format!("x{}", self.head), 1);
        let mut all = tag.attributes();
        let mut all = all.with_checks(false).flatten();
        let found = all.find(|one| one.key.local_name().as_ref() == local)?;
        unescape(&found.value).ok().map(|value| value.into_owned())
    }

    /// Returns the `val` of a child.
    pub(super) fn value_of(&self, local: &str) -> Option<String> {
        self.child(local)?.attribute("val")
    }

    /// Sets an attribute, which is of the same vocabulary as the element.
    pub(super) fn set_attribute(&mut self, local: &str, value: &str) {
        let key = match self.name.rsplit_once(':') {
            Some((prefix, _)) => format!("{prefix}:{local}"),
            None => local.to_owned(),
        };
        self.drop_attributes(&[local]);
        self.head.push_str(&format!(" {key}=\"{}\"", escape(value)));
    }

    /// Takes attributes away.
    pub(super) fn drop_attributes(&mut self, locals: &[&str]) {
        let tag = BytesStart::from_content(format!("x{}", self.head), 1);
        let mut all = tag.attributes();
        let all: Vec<_> = all.with_checks(false).flatten().collect();
        if !all.iter().any(|one| locals.contains(&one.key.local_name().as_ref())) {
            return;
        }
        let stays = all.iter().filter(|one| !locals.contains(&one.key.local_name().as_ref()));
        let written = stays.map(|one| {
            // The value stays as it stands in the file; only which quote was used is not known.
            format!(" {}=\"{}\"", one.key.as_ref(), one.value.replace('"', "&quot;"))
        });
        self.head = written.collect();
    }

    /// Returns the elements directly within.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(Node::element)
    }

    /// Returns the first child of a document by this name.
    pub(super) fn child(&self, local: &str) -> Option<&Self> {
        self.elements().find(|one| one.is(local))
    }

    pub(super) fn child_mut(&mut self, local: &str) -> Option<&mut Self> {
        self.children.iter_mut().filter_map(Node::element_mut).find(|one| one.is(local))
    }

    /// Takes children away.
    pub(super) fn drop_children(&mut self, locals: &[&str]) {
        self.children.retain(|node| {
            node.element()
                .is_none_or(|one| one.space == Space::Other || !locals.contains(&one.local()))
        });
    }

    /// Puts a child before the first of some others, or last.
    pub(super) fn put_before(&mut self, child: Self, others: &[&str]) {
        let comes_after = |node: &Node| {
            node.element()
                .is_some_and(|one| one.space == Space::Word && others.contains(&one.local()))
        };
        let at = self.children.iter().position(comes_after).unwrap_or(self.children.len());
        self.children.insert(at, Node::Element(child));
    }

    /// Returns what its own text nodes say.
    pub(super) fn text(&self) -> String {
        let raw = self.children.iter().filter_map(|node| match node {
            Node::Text(raw) => Some(raw.as_str()),
            Node::Element(_) | Node::Other(_) => None,
        });
        let raw: String = raw.collect();
        unescape(&raw).map(|text| text.into_owned()).unwrap_or_default()
    }

    /// Says a text instead of what is in it.
    pub(super) fn set_text(&mut self, text: &str) {
        let raw = (!text.is_empty()).then(|| Node::Text(partial_escape(text).into_owned()));
        self.children = raw.into_iter().collect();
    }

    /// Returns about how many bytes it takes when written.
    pub(super) fn weight(&self) -> usize {
        let within: usize = self.children.iter().map(Node::weight).sum();
        2 * self.name.len() + self.head.len() + 5 + within
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        out.push_str(&self.head);
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        write_all(&self.children, out);
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }
}

impl Node {
    pub(super) fn element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) | Self::Other(_) => None,
        }
    }

    pub(super) fn element_mut(&mut self) -> Option<&mut Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) | Self::Other(_) => None,
        }
    }

    pub(super) fn into_element(self) -> Option<Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) | Self::Other(_) => None,
        }
    }

    fn weight(&self) -> usize {
        match self {
            Self::Element(element) => element.weight(),
            Self::Text(raw) | Self::Other(raw) => raw.len(),
        }
    }
}

/// Returns the part as it is written into a file.
pub(super) fn written(nodes: &[Node]) -> String {
    let mut out = String::new();
    write_all(nodes, &mut out);
    out
}

fn write_all(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Element(element) => element.write(out),
            Node::Text(raw) | Node::Other(raw) => out.push_str(raw),
        }
    }
}

/// Reads a part.
pub(super) fn read(part: &str, text: &str) -> Result<Vec<Node>, BadForm> {
    let broken = || BadForm::Broken(part.to_owned());
    let mut reader = NsReader::from_str(text);
    let (mut open, mut nodes): (Vec<(Element, Vec<Node>)>, Vec<Node>) = (Vec::new(), Vec::new());
    let (mut elements, mut begins, mut braces) = (0, 0, 0);
    loop {
        let (resolved, event) = reader.read_resolved_event().map_err(|_| broken())?;
        let space = space_of(&resolved);
        let node = match event {
            Event::Start(tag) => {
                elements += 1;
                if open.len() >= DEPTH || elements > ELEMENTS {
                    return Err(BadForm::TooLarge);
                }
                open.push((element(&tag, space), std::mem::take(&mut nodes)));
                None
            }
            Event::End(_) => {
                let (mut element, outer) = open.pop().ok_or_else(broken)?;
                element.children = std::mem::replace(&mut nodes, outer);
                Some(Node::Element(element))
            }
            Event::Empty(tag) => {
                elements += 1;
                if elements > ELEMENTS {
                    return Err(BadForm::TooLarge);
                }
                Some(Node::Element(element(&tag, space)))
            }
            Event::Text(_) | Event::GeneralRef(_) => {
                let ends = at(&reader);
                let raw = text.get(begins..ends).ok_or_else(broken)?;
                // Only what every reader knows: nothing here declares an entity of its own.
                unescape(raw).map_err(|_| broken())?;
                braces += raw.matches(['}', '#']).count();
                if braces > BRACES {
                    return Err(BadForm::TooLarge);
                }
                Some(Node::Text(raw.to_owned()))
            }
            Event::CData(words) => Some(Node::Text(partial_escape(&*words).into_owned())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {
                let raw = text.get(begins..at(&reader)).ok_or_else(broken)?;
                Some(Node::Other(raw.to_owned()))
            }
            Event::DocType(_) => return Err(BadForm::Declares(part.to_owned())),
            Event::Eof => break,
        };
        nodes.extend(node);
        begins = at(&reader);
    }
    let has_root = nodes.iter().filter(|node| node.element().is_some()).count() == 1;
    if !open.is_empty() || !has_root { Err(broken()) } else { Ok(nodes) }
}

fn at(reader: &NsReader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn space_of(resolved: &ResolveResult<'_>) -> Space {
    match resolved {
        ResolveResult::Bound(space) if WORD.contains(&space.as_ref()) => Space::Word,
        ResolveResult::Bound(space) if space.as_ref() == WORD_2010 => Space::Word2010,
        ResolveResult::Bound(_) | ResolveResult::Unbound | ResolveResult::Unknown(_) => {
            Space::Other
        }
    }
}

fn element(tag: &BytesStart<'_>, space: Space) -> Element {
    let (name, head) = (tag.name().as_ref().to_owned(), tag.attributes_raw().to_owned());
    Element { space, name, head, children: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_touches_is_written_as_it_was_read() {
        let text = "<?xml version='1.0'?>\n<!-- x --><w:a xmlns:w='u' \
                    b = \"1 &amp; 2\"\n c='\"'>\r\n \
                    t&#x41;&lt;<w:b/><w:c d='e'></w:c></w:a>";
        let nodes = read("part", text).expect("read");
        let expected = text.replace("<w:c d='e'></w:c>", "<w:c d='e'/>");
        assert_eq!(written(&nodes), expected);
    }

    #[test]
    fn what_a_document_never_has_is_refused() {
        let declares = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>";
        assert_eq!(read("p", declares), Err(BadForm::Declares("p".to_owned())));
        for text in ["", "<a>", "<a></b>", "<a>&b;</a>", "<a/><b/>", "</a>", "<a", "words"] {
            assert_eq!(read("p", text), Err(BadForm::Broken("p".to_owned())), "{text}");
        }
        let deep = format!("{}{}", "<a>".repeat(500), "</a>".repeat(500));
        assert_eq!(read("p", &deep), Err(BadForm::TooLarge));
        assert_eq!(
            read("p", &format!("<a>{}</a>", "<b/>".repeat(500_000))),
            Err(BadForm::TooLarge)
        );
    }
}
