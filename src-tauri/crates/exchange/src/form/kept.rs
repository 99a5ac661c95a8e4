//! A form as the organiser keeps it: its fields with what goes into each, and the mapping that this is.

use domain::official::{source, sources};
use domain::{Blank, Goes, OwnForm, Unknown};

use super::mapping::{As, Mapped, Mapping};
use super::{BadForm, FormField, read_form, suggest};

/// The most characters of a title, or of the words round a field.
const AROUND: usize = 90;
/// The most items of a list that are told.
const ITEMS: usize = 30;

/// Returns the fields of a form, each with what is suggested for it.
///
/// # Errors
/// [`BadForm`] says why the file cannot be filled in.
pub fn blanks(bytes: &[u8]) -> Result<Vec<Blank>, BadForm> {
    let fields = read_form(bytes)?;
    let suggested = suggest(&fields, sources());
    let all = fields.into_iter().map(|field| {
        let found = suggested.fields.iter().find(|one| one.field == field.name);
        let goes = found.map_or(Goes::Unsaid, |one| Goes::Suggested { source: one.source.clone() });
        blank(field, goes)
    });
    Ok(all.collect())
}

fn blank(field: FormField, goes: Goes) -> Blank {
    let FormField { name, kind, title, before, after, items, is_in_row } = field;
    let items = items.iter().take(ITEMS).map(|item| beginning(item)).collect();
    let (title, before, after) = (beginning(&title), end(&before), beginning(&after));
    Blank { name, kind, title, before, after, items, is_in_row, goes }
}

/// Returns what goes where in a form that is kept.
pub fn mapping_of(form: &OwnForm) -> Mapping {
    let fields = form.fields.iter().filter_map(|field| {
        let (source, shape) = match &field.goes {
            Goes::Unsaid => return None,
            Goes::Empty => (String::new(), As::Empty),
            Goes::Suggested { source: name } | Goes::Chosen { source: name } => {
                (name.clone(), As::usual(source(name)?, field.is_in_row))
            }
        };
        Some(Mapped { field: field.name.clone(), source, shape, unknown: Unknown::new() })
    });
    Mapping { name: form.name.clone(), fields: fields.collect(), unknown: Unknown::new() }
}

fn beginning(text: &str) -> String {
    cut(text.trim().chars()).into_iter().collect()
}

fn end(text: &str) -> String {
    cut(text.trim().chars().rev()).into_iter().rev().collect()
}

/// Returns so many letters as are told, with a sign where there were more of them.
fn cut(mut letters: impl Iterator<Item = char>) -> Vec<char> {
    let mut kept: Vec<char> = letters.by_ref().take(AROUND).collect();
    kept.extend(letters.next().map(|_| '…'));
    kept
}
