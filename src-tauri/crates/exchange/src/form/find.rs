//! Which fields a part of a form has.

use domain::BlankKind;

use super::tree::{Element, Node, Space};
use super::{FormField, words};

/// The longest name of a control, in characters: Word itself takes 64.
const NAME: usize = 200;

/// A content control that has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Control {
    pub(super) name: String,
    pub(super) kind: BlankKind,
    pub(super) title: String,
    /// What a list shows, and what it stands for.
    pub(super) items: Vec<(String, String)>,
}

/// Returns every field of a part, in its order.
pub(super) fn fields(nodes: &[Node]) -> Vec<FormField> {
    let mut walk = Walk::default();
    walk.through(nodes);
    walk.all
}

/// Going through a part with what was said last, by which people know which field it is.
#[derive(Debug, Default)]
struct Walk {
    all: Vec<FormField>,
    /// What the last paragraph without a field said.
    said: String,
    is_in_row: bool,
}

impl Walk {
    fn through(&mut self, nodes: &[Node]) {
        for element in nodes.iter().filter_map(Node::element) {
            if let Some(control) = control(element) {
                let before = self.said.clone();
                self.found(of_control(control), before, String::new());
            } else if element.is("p") {
                self.paragraph(element);
            } else if element.is("tbl") {
                self.table(element);
            } else {
                self.through(&element.children);
            }
        }
    }

    fn found(&mut self, field: FormField, before: String, after: String) {
        let is_in_row = self.is_in_row;
        self.all.push(FormField { before, after, is_in_row, ..field });
    }

    fn paragraph(&mut self, paragraph: &Element) {
        let pieces = pieces(paragraph);
        let text = |piece: Option<&Piece>| match piece {
            Some(Piece::Words(words)) => words.trim().to_owned(),
            Some(Piece::Field(_)) | None => String::new(),
        };
        let mut has_fields = false;
        for (n, piece) in pieces.iter().enumerate() {
            let Piece::Field(field) = piece else { continue };
            has_fields = true;
            let before = text(n.checked_sub(1).and_then(|n| pieces.get(n)));
            let after = text(pieces.get(n + 1));
            let before = if before.is_empty() && after.is_empty() && pieces.len() == 1 {
                self.said.clone()
            } else {
                before
            };
            self.found(field.clone(), before, after);
        }
        let words: Vec<String> = pieces.iter().map(|piece| text(Some(piece))).collect();
        let words = words.concat();
        if has_fields || !words.is_empty() {
            self.said = if has_fields { String::new() } else { words };
        }
        self.within_runs(paragraph);
    }

    /// Goes through text boxes, which stand in a run.
    fn within_runs(&mut self, element: &Element) {
        for one in element.elements() {
            if one.is("r") {
                self.through(&one.children);
            } else if !one.is("p") && control(one).is_none() {
                self.within_runs(one);
            }
        }
    }

    /// Goes through a table: a cell without words of its own goes by the cell before it, or by the
    /// head of its column.
    fn table(&mut self, table: &Element) {
        let outside = (self.said.clone(), self.is_in_row);
        let mut heads: Vec<String> = Vec::new();
        let mut is_first = true;
        for row in within(table, "tr").into_iter().filter_map(Node::element) {
            self.is_in_row = true;
            let (mut column, mut label) = (0, String::new());
            for cell in within(row, "tc") {
                self.said = match (label.is_empty(), heads.get(column)) {
                    (false, _) => label.clone(),
                    (true, Some(head)) if !head.is_empty() => head.clone(),
                    (true, _) => outside.0.clone(),
                };
                let so_far = self.all.len();
                let words = cell.element().map(words_of).unwrap_or_default();
                self.through(std::slice::from_ref(cell));
                if is_first {
                    heads.resize(column, String::new());
                    heads.push(if self.all.len() == so_far {
                        words.clone()
                    } else {
                        String::new()
                    });
                }
                label = if self.all.len() == so_far { words } else { String::new() };
                let about = cell.element().and_then(|cell| cell.child("tcPr"));
                let span = about.and_then(|about| about.value_of("gridSpan"));
                let span = span.and_then(|span| span.parse::<usize>().ok());
                column += span.unwrap_or(1).clamp(1, 100);
            }
            is_first = false;
        }
        (self.said, self.is_in_row) = outside;
    }
}

/// Returns the rows of a table, or the cells of a row, and the controls round one that are fields.
fn within<'a>(element: &'a Element, local: &str) -> Vec<&'a Node> {
    let mut all = Vec::new();
    for node in &element.children {
        let Some(one) = node.element() else { continue };
        if one.is(local) || control(one).is_some() {
            all.push(node);
        } else if !one.is("tbl") {
            all.extend(within(one, local));
        }
    }
    all
}

/// Returns what the first paragraph of a cell says that says something.
fn words_of(element: &Element) -> String {
    for one in element.elements() {
        let words = if one.is("p") { words::plain(one) } else { words_of(one) };
        if !words.trim().is_empty() {
            return words.trim().to_owned();
        }
    }
    String::new()
}

/// One thing in a paragraph.
#[derive(Debug)]
enum Piece {
    Words(String),
    Field(FormField),
}

/// Returns what stands in a paragraph, in its order.
fn pieces(paragraph: &Element) -> Vec<Piece> {
    let mut all = Vec::new();
    for part in words::parts(paragraph) {
        match part {
            words::Part::Own(words) => all.push(Piece::Words(words)),
            words::Part::Placeholder(name) => all.push(Piece::Field(placeholder(name))),
            words::Part::Control(control) => all.push(Piece::Field(of_control(control))),
        }
    }
    // A blank before a control, or a picture, says nothing.
    all.retain(|piece| match piece {
        Piece::Words(words) => !words.trim().is_empty(),
        Piece::Field(_) => true,
    });
    all
}

fn of_control(control: Control) -> FormField {
    // One that stands for nothing is the prompt: "Choose an item."
    let items = control.items.into_iter().filter(|(_, value)| !value.is_empty());
    let items = items.map(|(shown, _)| shown).collect();
    let (name, kind, title) = (control.name, control.kind, control.title);
    FormField { name, kind, title, items, ..placeholder(String::new()) }
}

fn placeholder(name: String) -> FormField {
    let (title, before, after) = (String::new(), String::new(), String::new());
    let (kind, items, is_in_row) = (BlankKind::Placeholder, Vec::new(), false);
    FormField { name, kind, title, before, after, items, is_in_row }
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
    let mut kind = BlankKind::RichText;
    let mut items = Vec::new();
    for one in about.elements() {
        match (one.space(), one.local()) {
            (Space::Word, "text") => kind = BlankKind::Text,
            (Space::Word, "date") => kind = BlankKind::Date,
            (Space::Word2010, "checkbox") => kind = BlankKind::CheckBox,
            (Space::Word, list @ ("dropDownList" | "comboBox")) => {
                kind = if list == "comboBox" { BlankKind::Combo } else { BlankKind::List };
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
    let is_name = !name.is_empty() && name.chars().nth(NAME).is_none();
    (is_name && !is_frame).then_some(Control { name, kind, title, items })
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
