//! Placeholders in a paragraph: Word splits them over runs, so a paragraph is read as one text and
//! each run is given back what is its own.

use std::collections::BTreeSet;
use std::ops::Range;

use super::find::{Control, control};
use super::said::{is_right_to_left, writable};
use super::tree::{Element, Node};

/// Stands where something else than letters parts the text: a tab, a picture, a control.
const APART: char = '\u{fffc}';
/// Stands where a control is, while a paragraph is only read.
const CONTROL: char = '\u{fffb}';
/// The longest name between braces, in characters.
const NAME: usize = 120;

/// What a text of a run becomes.
#[derive(Debug, Clone, PartialEq)]
enum Segment {
    Own(String),
    Value(Vec<String>),
}

/// A placeholder and where it stands in the paragraph's text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    name: String,
    at: Range<usize>,
}

/// What stands in a paragraph, as somebody reads it.
#[derive(Debug)]
pub(super) enum Part {
    Own(String),
    Placeholder(String),
    Control(Control),
}

/// Returns what stands in a paragraph, in its order.
pub(super) fn parts(paragraph: &Element) -> Vec<Part> {
    let (mut text, mut controls) = (String::new(), Vec::new());
    read(&paragraph.children, &mut text, &mut controls);
    let mut controls = controls.into_iter();
    let mut all = Vec::new();
    let mut from = 0;
    let mut own = |words: &str, all: &mut Vec<Part>| {
        for (n, words) in words.split(CONTROL).enumerate() {
            if n > 0 {
                all.extend(controls.next().map(Part::Control));
            }
            if !words.is_empty() {
                all.push(Part::Own(words.replace(APART, " ")));
            }
        }
    };
    for Found { name, at } in found(&text) {
        own(&text[from..at.start], &mut all);
        all.push(Part::Placeholder(name));
        from = at.end;
    }
    own(&text[from..], &mut all);
    all
}

/// Returns the words of a paragraph without its fields.
pub(super) fn plain(paragraph: &Element) -> String {
    let own = parts(paragraph).into_iter().map(|part| match part {
        Part::Own(words) => words,
        Part::Placeholder(_) | Part::Control(_) => String::new(),
    });
    own.collect()
}

fn read(nodes: &[Node], text: &mut String, controls: &mut Vec<Control>) {
    for element in nodes.iter().filter_map(Node::element) {
        match stands(element) {
            Stands::Apart => match control(element) {
                Some(control) => {
                    controls.push(control);
                    text.push(CONTROL);
                }
                None => text.push(APART),
            },
            Stands::Gone => {}
            Stands::Round => read(&element.children, text, controls),
            Stands::Run => {
                for one in element.elements() {
                    if one.is("t") {
                        text.push_str(&one.text().replace(CONTROL, " "));
                    } else if !one.is("rPr") && !one.is("lastRenderedPageBreak") {
                        text.push(APART);
                    }
                }
            }
        }
    }
}

/// Returns the names of the placeholders of a paragraph.
pub(super) fn placeholders(paragraph: &Element) -> Vec<String> {
    let mut known = BTreeSet::new();
    let all = each_placeholder(paragraph).into_iter();
    all.filter(|name| known.insert(name.clone())).collect()
}

/// Returns the name of each placeholder of a paragraph, as often as it stands there.
pub(super) fn each_placeholder(paragraph: &Element) -> Vec<String> {
    found(&joined(paragraph).0).into_iter().map(|found| found.name).collect()
}

/// Returns the placeholder that is all that a paragraph says.
pub(super) fn alone(paragraph: &Element) -> Option<String> {
    let text = joined(paragraph).0;
    let mut all = found(&text);
    let is_alone = all.len() == 1 && text.trim().len() == all[0].at.len();
    is_alone.then(|| all.remove(0).name)
}

/// Puts lines where the placeholders of a paragraph stand. `None` leaves one as it is.
pub(super) fn replace(paragraph: &mut Element, mut value: impl FnMut(&str) -> Option<Vec<String>>) {
    let (text, slots) = joined(paragraph);
    let mut all = Vec::new();
    for found in found(&text) {
        if let Some(lines) = value(&found.name) {
            all.push((found.at, lines));
        }
    }
    if all.is_empty() {
        return;
    }
    let mut next = 0;
    let segments = slots.iter().map(|slot| {
        // Placeholders that ended before this run are done with.
        while all.get(next).is_some_and(|(at, _)| at.end <= slot.start) {
            next += 1;
        }
        segments_of(&text, slot, &all[next..])
    });
    let segments: Vec<_> = segments.collect();
    let mut segments = segments.into_iter();
    rewrite(&mut paragraph.children, &mut segments);
}

/// Returns what a slot becomes, or nothing when it stays.
fn segments_of(
    text: &str,
    slot: &Range<usize>,
    all: &[(Range<usize>, Vec<String>)],
) -> Option<Vec<Segment>> {
    let here: Vec<_> = all.iter().take_while(|(at, _)| at.start < slot.end).collect();
    if here.is_empty() {
        return None;
    }
    let (mut segments, mut from) = (Vec::new(), slot.start);
    for (at, lines) in here {
        if at.start > from {
            segments.push(Segment::Own(text[from..at.start].to_owned()));
        }
        // The run in which a placeholder begins has the value, as it dresses the letters.
        if at.start >= slot.start {
            segments.push(Segment::Value(lines.clone()));
        }
        from = at.end.min(slot.end).max(from);
    }
    if from < slot.end {
        segments.push(Segment::Own(text[from..slot.end].to_owned()));
    }
    Some(segments)
}

fn found(text: &str) -> Vec<Found> {
    let (mut all, mut from) = (Vec::new(), 0);
    while let Some(begins) = text[from..].find("{{").map(|n| from + n) {
        let within = begins + 2;
        let Some(ends) = text[within..].find(['{', '}', APART, CONTROL]).map(|n| within + n) else {
            break;
        };
        let name = text[within..ends].trim();
        if text[ends..].starts_with("}}") && !name.is_empty() && name.chars().count() <= NAME {
            all.push(Found { name: name.to_owned(), at: begins..ends + 2 });
            from = ends + 2;
        } else {
            from = begins + 1;
        }
    }
    all
}

/// Returns a paragraph's text, and which part of it each text of its runs is.
fn joined(paragraph: &Element) -> (String, Vec<Range<usize>>) {
    let (mut text, mut slots) = (String::new(), Vec::new());
    join(&paragraph.children, &mut text, &mut slots);
    (text, slots)
}

fn join(nodes: &[Node], text: &mut String, slots: &mut Vec<Range<usize>>) {
    for element in nodes.iter().filter_map(Node::element) {
        match stands(element) {
            Stands::Apart => text.push(APART),
            Stands::Gone => {}
            Stands::Round => join(&element.children, text, slots),
            Stands::Run => {
                for one in element.elements() {
                    if one.is("t") {
                        let from = text.len();
                        text.push_str(&one.text());
                        slots.push(from..text.len());
                    } else if !one.is("rPr") && !one.is("lastRenderedPageBreak") {
                        text.push(APART);
                    }
                }
            }
        }
    }
}

/// How an element of a paragraph stands to its text.
enum Stands {
    Run,
    /// It has runs in it: a link, a control without a name.
    Round,
    /// It has a text of its own.
    Apart,
    /// It was taken out, and is kept to be looked at.
    Gone,
}

fn stands(element: &Element) -> Stands {
    if element.is("r") {
        Stands::Run
    } else if element.is("p") || control(element).is_some() {
        Stands::Apart
    } else if element.is("del") || element.is("moveFrom") {
        Stands::Gone
    } else {
        Stands::Round
    }
}

fn rewrite(nodes: &mut Vec<Node>, segments: &mut impl Iterator<Item = Option<Vec<Segment>>>) {
    for node in std::mem::take(nodes) {
        let Node::Element(mut element) = node else {
            nodes.push(node);
            continue;
        };
        match stands(&element) {
            Stands::Apart | Stands::Gone => nodes.push(Node::Element(element)),
            Stands::Round => {
                rewrite(&mut element.children, segments);
                nodes.push(Node::Element(element));
            }
            Stands::Run => {
                nodes.extend(rewritten(&element, segments).into_iter().map(Node::Element))
            }
        }
    }
}

/// Returns a run with its texts changed, as several where one of them reads the other way.
fn rewritten(
    run: &Element,
    segments: &mut impl Iterator<Item = Option<Vec<Segment>>>,
) -> Vec<Element> {
    let dress = run.child("rPr").cloned();
    let empty = Element::emptied;
    let mut runs = Vec::new();
    let mut now = empty(run);
    let mut was_changed = false;
    for node in &run.children {
        let text = node.element().filter(|one| one.is("t"));
        let changed = text.and_then(|text| Some((text, segments.next().flatten()?)));
        let Some((text, changed)) = changed else {
            now.children.push(node.clone());
            continue;
        };
        was_changed = true;
        for segment in changed {
            match segment {
                Segment::Own(own) => now.children.push(Node::Element(letters(text, &own))),
                Segment::Value(lines) if is_right_to_left(&lines) => {
                    runs.push(std::mem::replace(&mut now, empty(run)));
                    now.children.extend(dress.clone().map(Node::Element));
                    runs.push(line_run(run, dress.clone(), &lines));
                }
                Segment::Value(lines) => now.children.extend(broken_lines(text, &lines)),
            }
        }
    }
    runs.push(now);
    if was_changed {
        // A run that has nothing left but its dress says nothing.
        runs.retain(|run| run.elements().any(|one| !one.is("rPr")));
    }
    runs
}

/// Returns a run that says lines, one under the other.
pub(super) fn line_run(neighbour: &Element, dress: Option<Element>, lines: &[String]) -> Element {
    let mut run = Element::beside(neighbour, "r");
    let mut dress = dress;
    if is_right_to_left(lines) {
        let dress = dress.get_or_insert_with(|| Element::beside(neighbour, "rPr"));
        if dress.child("rtl").is_none() {
            let after = ["cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange"];
            dress.put_before(Element::beside(neighbour, "rtl"), &after);
        }
    }
    run.children.extend(dress.map(Node::Element));
    run.children.extend(broken_lines(neighbour, lines));
    run
}

fn broken_lines(neighbour: &Element, lines: &[String]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for line in lines.iter().flat_map(|line| line.split('\n')) {
        if !nodes.is_empty() {
            nodes.push(Node::Element(Element::beside(neighbour, "br")));
        }
        nodes.push(Node::Element(letters(neighbour, line)));
    }
    nodes
}

fn letters(neighbour: &Element, text: &str) -> Element {
    let mut letters = Element::beside(neighbour, "t");
    let text = writable(text);
    if text.trim() != text {
        letters.keep_space();
    }
    letters.set_text(&text);
    letters
}

#[cfg(test)]
mod tests {
    use super::super::tree::{read, written};

    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    #[test]
    fn a_placeholder_is_found_and_filled_however_its_runs_split_it() {
        let check = |runs: &str, expected: &str| {
            let text = format!("<w:p xmlns:w=\"{WORD}\">{runs}</w:p>");
            let mut nodes = read("p", &text).expect("read");
            let paragraph = nodes[0].element_mut().expect("an element");
            super::replace(paragraph, |name| match name {
                "name" => Some(vec!["A & B".to_owned()]),
                "urdu" => Some(vec!["نور".to_owned()]),
                "two" => Some(vec!["one".to_owned(), "two".to_owned()]),
                "none" => Some(vec![String::new()]),
                _ => None,
            });
            let expected = format!("<w:p xmlns:w=\"{WORD}\">{expected}</w:p>");
            assert_eq!(written(&nodes), expected, "{runs}");
        };
        check("<w:r><w:t>{{name}}</w:t></w:r>", "<w:r><w:t>A &amp; B</w:t></w:r>");
        check(
            "<w:r><w:rPr><w:b/></w:rPr><w:t>I am {</w:t></w:r><w:proofErr/>\
             <w:r><w:t>{ na</w:t></w:r>\
             <w:r><w:t>me }}.</w:t></w:r>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">I am </w:t><w:t>A &amp; B</w:t>\
             </w:r><w:proofErr/><w:r><w:t>.</w:t></w:r>",
        );
        check(
            "<w:r><w:t>{{two}}{{name}}</w:t><w:tab/></w:r>",
            "<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:t>A &amp; B</w:t><w:tab/></w:r>",
        );
        check(
            "<w:r><w:rPr><w:b/><w:lang w:val=\"x\"/></w:rPr><w:t>To {{urdu}}!</w:t></w:r>",
            "<w:r><w:rPr><w:b/><w:lang w:val=\"x\"/></w:rPr>\
             <w:t xml:space=\"preserve\">To </w:t></w:r>\
             <w:r><w:rPr><w:b/><w:rtl/><w:lang w:val=\"x\"/></w:rPr><w:t>نور</w:t></w:r>\
             <w:r><w:rPr><w:b/><w:lang w:val=\"x\"/></w:rPr><w:t>!</w:t></w:r>",
        );
        for stays in [
            "<w:r><w:t>{{else}} {{}} {name}} {{na</w:t><w:tab/><w:t>me}}</w:t></w:r>",
            "<w:r><w:t>{{na</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr></w:sdt>\
             <w:r><w:t>me}}</w:t></w:r>",
        ] {
            check(stays, stays);
        }
    }
}
