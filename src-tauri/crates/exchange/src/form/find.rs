//! Which fields a part of a form has.

use super::tree::{Element, Node, Space};
use super::{FieldKind, FormField, words};

/// A content control that has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Control {
    pub(super) name: String,
    pub(super) kind: FieldKind,
    title: String,
    /// What a list shows, and what it stands for.
    pub(super) items: Vec<(String, String)>,
}

/// Returns every field of a part, in its order.
pub(super) fn fields(nodes: &[Node]) -> Vec<FormField> {
    let mut all = Vec::new();
    gather(nodes, false, &mut all);
    all
}

fn gather(nodes: &[Node], is_in_row: bool, all: &mut Vec<FormField>) {
    for element in nodes.iter().filter_map(Node::element) {
        if let Some(control) = control(element) {
            let items = control.items.into_iter().map(|(shown, _)| shown).collect();
            let (name, kind, title) = (control.name, control.kind, control.title);
            all.push(FormField { name, kind, title, items, is_in_row });
            continue;
        }
        if element.is("p") {
            let names = words::placeholders(element).into_iter();
            all.extend(names.map(|name| FormField {
                name,
                kind: FieldKind::Placeholder,
                title: String::new(),
                items: Vec::new(),
                is_in_row,
            }));
        }
        gather(&element.children, is_in_row || element.is("tr"), all);
    }
}

/// Returns the names of a row's own fields, those of tables within it left out.
pub(super) fn names_in_row(row: &Element) -> Vec<String> {
    fn gather(nodes: &[Node], all: &mut Vec<String>) {
        for element in nodes.iter().filter_map(Node::element) {
            if let Some(control) = control(element) {
                all.push(control.name);
                continue;
            }
            if element.is("p") {
                all.extend(words::placeholders(element));
            }
            if !element.is("tr") {
                gather(&element.children, all);
            }
        }
    }
    let mut all = Vec::new();
    gather(&row.children, &mut all);
    all
}

/// Returns what a content control is, if it has a name and takes a value. One round other named
/// controls, or round rows of a table, is their frame and no field.
pub(super) fn control(element: &Element) -> Option<Control> {
    if !element.is("sdt") {
        return None;
    }
    let about = element.child("sdtPr")?;
    let said = |local| about.value_of(local).map(|said| said.trim().to_owned());
    let (tag, title) = (said("tag").unwrap_or_default(), said("alias").unwrap_or_default());
    let name = if tag.is_empty() { title.clone() } else { tag };
    let mut kind = FieldKind::RichText;
    let mut items = Vec::new();
    for one in about.elements() {
        match (one.space(), one.local()) {
            (Space::Word, "text") => kind = FieldKind::Text,
            (Space::Word, "date") => kind = FieldKind::Date,
            (Space::Word2010, "checkbox") => kind = FieldKind::CheckBox,
            (Space::Word, list @ ("dropDownList" | "comboBox")) => {
                kind = if list == "comboBox" { FieldKind::Combo } else { FieldKind::List };
                items = one.elements().filter(|one| one.is("listItem")).map(item).collect();
            }
            // Pictures, tables of contents and the like are no fields.
            (
                Space::Word,
                "picture" | "group" | "docPartObj" | "docPartList" | "citation" | "bibliography"
                | "equation",
            ) => return None,
            (Space::Other, "repeatingSection" | "repeatingSectionItem") => return None,
            (Space::Word | Space::Word2010 | Space::Other, _) => {}
        }
    }
    let content = element.child("sdtContent");
    let is_frame = content.is_some_and(holds_fields);
    (!name.is_empty() && !is_frame).then_some(Control { name, kind, title, items })
}

fn item(item: &Element) -> (String, String) {
    let value = item.attribute("value").unwrap_or_default();
    (item.attribute("displayText").unwrap_or_else(|| value.clone()), value)
}

/// Tells whether a row, or a control with a name, stands in an element.
fn holds_fields(element: &Element) -> bool {
    element.elements().any(|one| {
        let is_named = one.is("sdtPr")
            && ["tag", "alias"].into_iter().any(|local| one.value_of(local).is_some());
        one.is("tr") || is_named || holds_fields(one)
    })
}
