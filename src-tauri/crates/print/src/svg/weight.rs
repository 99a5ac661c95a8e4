//! How much an SVG would be once everything that it points to stands where it is pointed to.
//!
//! A short file can point to itself many times over: that is found out before anybody follows it.

use std::collections::HashMap;

use usvg::roxmltree::{Document, Node, NodeId};

/// Elements, with all that they point to.
const MOST: u64 = 60_000;
/// Elements inside each other.
const DEEPEST: usize = 100;

/// Whether a document may be followed to its end.
pub(crate) fn is_bearable(document: &Document<'_>) -> bool {
    let mut scales = Scales {
        by_name: document
            .descendants()
            .filter_map(|node| Some((node.attribute("id")?, node)))
            .collect(),
        known: HashMap::new(),
        styled: Vec::new(),
    };
    for node in document.descendants() {
        if node.ancestors().take(DEEPEST + 1).count() > DEEPEST {
            return false;
        }
        if node.has_tag_name("style") || node.tag_name().name() == "style" {
            scales.styled.extend(node.text().map(names_in).unwrap_or_default());
        }
    }
    scales.weigh(document.root_element(), 0).is_some_and(|weight| weight <= MOST)
}

struct Scales<'a, 'input> {
    by_name: HashMap<&'a str, Node<'a, 'input>>,
    /// What has been weighed; nothing for what is being weighed just now.
    known: HashMap<NodeId, Option<u64>>,
    /// What style sheets point to: any element may be meant.
    styled: Vec<&'a str>,
}

impl<'a, 'input> Scales<'a, 'input> {
    /// Returns the weight of an element; nothing if it points to itself or too far down.
    fn weigh(&mut self, node: Node<'a, 'input>, depth: usize) -> Option<u64> {
        if let Some(known) = self.known.get(&node.id()) {
            return *known;
        }
        if depth > 2 * DEEPEST {
            return None;
        }
        self.known.insert(node.id(), None);
        let mut weight: u64 = 1 + self.styled.len() as u64;
        for child in node.children().filter(Node::is_element) {
            weight = weight.saturating_add(self.weigh(child, depth + 1)?);
        }
        for attribute in node.attributes() {
            let mut names = names_in(attribute.value());
            if attribute.name() == "href" {
                names.extend(attribute.value().trim().strip_prefix('#'));
            }
            // A mark stands at each corner of a line.
            let times = if attribute.name().starts_with("marker") { corners(node) } else { 1 };
            for name in names {
                let Some(target) = self.by_name.get(name).copied() else { continue };
                let more = self.weigh(target, depth + 1)?;
                weight = weight.saturating_add(more.saturating_mul(times));
            }
        }
        self.known.insert(node.id(), Some(weight));
        Some(weight)
    }
}

/// Returns how many corners an element has at most.
fn corners(node: Node<'_, '_>) -> u64 {
    let longest = ["d", "points"].into_iter().filter_map(|name| node.attribute(name)).map(str::len);
    longest.max().unwrap_or(4) as u64
}

/// Returns the names in "url(#name)" anywhere in a text.
fn names_in(text: &str) -> Vec<&str> {
    let cut = |part: &'_ str| -> Option<usize> { part.find([')', '"', '\'']) };
    text.split("url(")
        .skip(1)
        .filter_map(|part| {
            let part = part.trim_start_matches(['"', '\'', ' ']).strip_prefix('#')?;
            Some(&part[..cut(part).unwrap_or(part.len())])
        })
        .collect()
}
