//! Rows of a table that stand for one of many: which they are, and the same again for the next.

use super::tree::{Element, Node};

/// One of the rows of a plan that the form's own row is being filled from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    /// The name of what is repeated: `outcomes`.
    pub(super) of: &'a str,
    pub(super) values: &'a [domain::official::FormField],
    /// From 1.
    pub(super) nth: usize,
    /// The row is a copy of the form's, and what stands in it is another's.
    pub(super) is_copy: bool,
}

/// Returns rows as units, each of which stands for one of many: one row, or several one under the
/// other that have no field in common.
pub(super) fn units(rows: Vec<(Vec<String>, Element)>) -> Vec<Vec<Node>> {
    let mut units: Vec<(Vec<Node>, Vec<String>)> = Vec::new();
    for (names, row) in rows {
        match units.last_mut() {
            Some((unit, known)) if !names.iter().any(|name| known.contains(name)) => {
                unit.push(Node::Element(row));
                known.extend(names);
            }
            Some(_) | None => units.push((vec![Node::Element(row)], names)),
        }
    }
    units.into_iter().map(|(nodes, _)| nodes).collect()
}

/// Returns the same again, without what may stand in a document only once.
pub(super) fn again(unit: &[Node]) -> Vec<Node> {
    let mut unit = unit.to_vec();
    strip(&mut unit);
    unit
}

fn strip(nodes: &mut Vec<Node>) {
    let is_single = |one: &Element| one.is("bookmarkStart") || one.is("bookmarkEnd");
    nodes.retain(|node| !node.element().is_some_and(is_single));
    for element in nodes.iter_mut().filter_map(Node::element_mut) {
        if element.is("sdtPr") {
            element.drop_children(&["id"]);
        }
        if element.is("p") || element.is("tr") {
            element.drop_attributes(&["paraId", "textId"]);
        }
        strip(&mut element.children);
    }
}
