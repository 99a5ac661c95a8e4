//! Going through a part of a form and putting values where its fields are.

use std::collections::{BTreeMap, BTreeSet};

use domain::WhyUnfilled;
use domain::official::{FieldValue, FormField};

use super::find::{Control, control, names_in_row};
use super::mapping::{As, Mapped, Mapping};
use super::rows::{Row, again, units};
use super::said::{Said, is_right_to_left};
use super::tree::{Element, Node};
use super::{BadForm, Tongue, Unfilled};
use super::{control as controls, words};

/// How many bytes may be added to a form: a row of pictures and a hundred outcomes would be more
/// than any word processor opens.
const ADDED: usize = 40_000_000;

/// A form that is being filled.
pub(super) struct Filling<'a> {
    mapping: BTreeMap<&'a str, &'a Mapped>,
    order: Vec<&'a str>,
    values: &'a [FormField],
    tongue: &'a dyn Tongue,
    /// Each field that was met, and each time that it was not filled.
    met: BTreeSet<String>,
    unfilled: Vec<Unfilled>,
    told: BTreeSet<Unfilled>,
    added: usize,
}

impl<'a> Filling<'a> {
    pub(super) fn new(
        mapping: &'a Mapping,
        values: &'a [FormField],
        tongue: &'a dyn Tongue,
    ) -> Self {
        let order = mapping.fields.iter().map(|one| one.field.as_str()).collect();
        let mapping = mapping.fields.iter().map(|one| (one.field.as_str(), one)).collect();
        let (met, unfilled, told) = (BTreeSet::new(), Vec::new(), BTreeSet::new());
        Self { mapping, order, values, tongue, met, unfilled, told, added: 0 }
    }

    /// Returns what was not filled, and what the mapping names that was not met.
    pub(super) fn told(self) -> (Vec<Unfilled>, Vec<String>) {
        let missing = self.order.iter().filter(|name| !self.met.contains(**name));
        let missing = missing.map(|name| (*name).to_owned()).collect();
        (self.unfilled, missing)
    }

    /// Fills what is in some elements.
    pub(super) fn visit(
        &mut self,
        nodes: &mut Vec<Node>,
        row: Option<&Row<'a>>,
    ) -> Result<(), BadForm> {
        let mut waiting = std::mem::take(nodes).into_iter().peekable();
        while let Some(node) = waiting.next() {
            let Node::Element(mut element) = node else {
                nodes.push(node);
                continue;
            };
            if let Some((of, rows)) = self.repeats(&element, row) {
                let mut all = vec![(self.names(&element, of), element)];
                while let Some(next) = waiting.next_if(|node| self.is_row_of(node, of, row)) {
                    let next = next.into_element();
                    all.extend(next.map(|next| (self.names(&next, of), next)));
                }
                nodes.extend(self.repeated(&units(all), of, rows)?);
            } else if let Some(control) = control(&element) {
                self.control(&mut element, &control, row)?;
                nodes.push(Node::Element(element));
            } else if element.is("p") {
                nodes.extend(self.paragraph(element, row)?.into_iter().map(Node::Element));
            } else {
                self.visit(&mut element.children, row)?;
                nodes.push(Node::Element(element));
            }
        }
        Ok(())
    }

    /// Returns what a row of a table is repeated for, if it is.
    fn repeats(
        &self,
        element: &Element,
        row: Option<&Row<'a>>,
    ) -> Option<(&'a str, &'a [Vec<FormField>])> {
        if !element.is("tr") {
            return None;
        }
        let names = names_in_row(element);
        let of = names.iter().find_map(|name| self.row_of(name))?;
        if row.is_some_and(|row| row.of == of) {
            return None;
        }
        match self.values.iter().find(|one| one.name == of).map(|one| &one.value) {
            Some(FieldValue::Rows(rows)) if !rows.is_empty() => Some((of, rows)),
            _ => None,
        }
    }

    /// Returns what the row with this field is repeated for.
    fn row_of(&self, name: &str) -> Option<&'a str> {
        let mapped = self.mapping.get(name).filter(|mapped| mapped.shape == As::Rows)?;
        mapped.source.split_once("[].").map(|(of, _)| of)
    }

    fn is_row_of(&self, node: &Node, of: &str, row: Option<&Row<'a>>) -> bool {
        let found = node.element().and_then(|element| self.repeats(element, row));
        found.is_some_and(|(other, _)| other == of)
    }

    /// Returns the names of the fields for which a row is repeated.
    fn names(&self, row: &Element, of: &str) -> Vec<String> {
        let all = names_in_row(row).into_iter();
        all.filter(|name| self.row_of(name) == Some(of)).collect()
    }

    fn repeated(
        &mut self,
        units: &[Vec<Node>],
        of: &'a str,
        rows: &'a [Vec<FormField>],
    ) -> Result<Vec<Node>, BadForm> {
        let mut all = Vec::new();
        let Some(last) = units.last() else { return Ok(all) };
        let weight: usize = last.iter().filter_map(Node::element).map(Element::weight).sum();
        for (n, values) in rows.iter().enumerate() {
            let is_copy = n >= units.len();
            let mut unit = match units.get(n) {
                Some(own) => own.clone(),
                None => {
                    self.spend(weight)?;
                    again(last)
                }
            };
            let row = Row { of, values, nth: n + 1, is_copy };
            for element in unit.iter_mut().filter_map(Node::element_mut) {
                self.visit(&mut element.children, Some(&row))?;
            }
            all.extend(unit);
        }
        Ok(all)
    }

    fn control(
        &mut self,
        sdt: &mut Element,
        control: &Control,
        row: Option<&Row<'a>>,
    ) -> Result<(), BadForm> {
        let given = match self.said(&control.name, row) {
            Ok(said) => {
                let heavy = said.lines(self.tongue).len() * sdt.weight().min(4096);
                self.spend(heavy + weight_of(&said.lines(self.tongue)))?;
                controls::give(sdt, control, &said, self.tongue)
            }
            Err(why) => Err(why),
        };
        if let Err(why) = given {
            if row.is_some_and(|row| row.is_copy) && self.row_of(&control.name).is_some() {
                controls::clear(sdt);
            }
            self.not_filled(&control.name, why, row);
        }
        Ok(())
    }

    /// Fills a paragraph: one that only names a list becomes a paragraph for each of it.
    fn paragraph(
        &mut self,
        mut paragraph: Element,
        row: Option<&Row<'a>>,
    ) -> Result<Vec<Element>, BadForm> {
        self.visit(&mut paragraph.children, row)?;
        let mut said: BTreeMap<String, Option<Vec<String>>> = BTreeMap::new();
        let mut is_list = false;
        for name in words::placeholders(&paragraph) {
            let lines = match self.said(&name, row) {
                Ok(one) => {
                    is_list = one.is_list;
                    Some(one.lines(self.tongue))
                }
                Err(why) => {
                    self.not_filled(&name, why, row);
                    // A row for one of many has an empty place where that one has nothing.
                    let is_of_row = row.is_some_and(|row| self.row_of(&name) == Some(row.of));
                    let is_blank = is_of_row || why == WhyUnfilled::LeftEmpty;
                    is_blank.then(|| vec![String::new()])
                }
            };
            said.insert(name, lines);
        }
        if said.is_empty() {
            return Ok(vec![paragraph]);
        }
        let Some(alone) = words::alone(&paragraph) else {
            self.replace(&mut paragraph, &said)?;
            return Ok(vec![paragraph]);
        };
        let lines = said.get(&alone).cloned().flatten().unwrap_or_default();
        // The paragraph that ends a section ends it once.
        let ends = paragraph.child("pPr").is_some_and(|dress| dress.child("sectPr").is_some());
        if !is_list || lines.len() < 2 || ends {
            self.replace(&mut paragraph, &said)?;
            if is_right_to_left(&lines) {
                controls::turn(&mut paragraph);
            }
            return Ok(vec![paragraph]);
        }
        let mut all = Vec::new();
        for (n, line) in lines.into_iter().enumerate() {
            let mut one = vec![Node::Element(paragraph.clone())];
            self.spend(paragraph.weight())?;
            if n > 0 {
                one = again(&one);
            }
            for mut one in one.into_iter().filter_map(Node::into_element) {
                if is_right_to_left(std::slice::from_ref(&line)) {
                    controls::turn(&mut one);
                }
                let only = BTreeMap::from([(alone.clone(), Some(vec![line.clone()]))]);
                self.replace(&mut one, &only)?;
                all.push(one);
            }
        }
        Ok(all)
    }

    fn replace(
        &mut self,
        paragraph: &mut Element,
        said: &BTreeMap<String, Option<Vec<String>>>,
    ) -> Result<(), BadForm> {
        // Counted before it is made: one paragraph can name the same field a thousand times.
        for name in words::each_placeholder(paragraph) {
            let lines = said.get(&name).and_then(Option::as_ref);
            self.spend(lines.map_or(0, |lines| weight_of(lines)))?;
        }
        words::replace(paragraph, |name| said.get(name).cloned().flatten());
        Ok(())
    }

    /// Returns what is to stand in a field.
    fn said(&mut self, name: &str, row: Option<&Row<'a>>) -> Result<Said, WhyUnfilled> {
        if !self.met.contains(name) {
            self.met.insert(name.to_owned());
        }
        let mapped = *self.mapping.get(name).ok_or(WhyUnfilled::NotMapped)?;
        if mapped.shape == As::Empty {
            return Err(WhyUnfilled::LeftEmpty);
        }
        let source = mapped.source.as_str();
        let value = match (source.split_once("[]."), row) {
            (Some((of, column)), Some(row)) if of == row.of && mapped.shape == As::Rows => {
                row.values.iter().find(|one| one.name == column).map(|one| one.value.clone())
            }
            (Some((of, column)), _) => self.column(of, column, source),
            (None, _) => {
                let found = self.values.iter().find(|one| one.name == source);
                found.map(|one| one.value.clone())
            }
        };
        let value = value.filter(|value| !value.is_empty()).ok_or(WhyUnfilled::NoValue)?;
        Said::of(source, &value, mapped.shape, self.tongue)
    }

    /// Returns what all rows have in a column, one under the other.
    fn column(&self, of: &str, column: &str, source: &str) -> Option<FieldValue> {
        let all = self.values.iter().find(|one| one.name == of)?;
        let FieldValue::Rows(rows) = &all.value else { return None };
        let cells = rows.iter().flatten().filter(|cell| cell.name == column);
        let said =
            cells.filter_map(|cell| Said::of(source, &cell.value, As::List, self.tongue).ok());
        Some(FieldValue::Texts(said.flat_map(|said| said.lines(self.tongue)).collect()))
    }

    fn not_filled(&mut self, name: &str, why: WhyUnfilled, row: Option<&Row<'a>>) {
        let row = row.filter(|row| self.row_of(name) == Some(row.of)).map(|row| row.nth);
        let unfilled = Unfilled { name: name.to_owned(), why, row };
        if self.told.insert(unfilled.clone()) {
            self.unfilled.push(unfilled);
        }
    }

    fn spend(&mut self, bytes: usize) -> Result<(), BadForm> {
        self.added = self.added.saturating_add(bytes);
        if self.added > ADDED { Err(BadForm::TooLarge) } else { Ok(()) }
    }
}

fn weight_of(lines: &[String]) -> usize {
    lines.iter().map(|line| line.len() + 32).sum()
}
