//! Forms of authorities' own that the organiser keeps: their fields, and what goes into each.
//!
//! Knows no bytes: they are kept beside the day, by their hash.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::event::checked_name;
use crate::official::{Holds, Source, source};
use crate::{Change, Day, FormId, Rejection};

/// The most forms that are kept.
pub const FORMS: u32 = 12;
/// The most fields of one form.
pub const BLANKS: u32 = 400;
/// The most bytes of one form.
pub const FORM_BYTES: u32 = 5_000_000;

/// A form that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnForm {
    pub id: FormId,
    /// What people call it.
    pub name: String,
    /// The SHA-256 of its bytes in hexadecimal, lower case.
    pub hash: String,
    pub size: u32,
    /// Its fields, in their order.
    pub fields: Vec<Blank>,
}

/// A field of a form. One that stands there more than once is one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Blank {
    /// The tag of the control, or what stands between the braces.
    pub name: String,
    pub kind: BlankKind,
    /// What people see in the word processor; empty for a placeholder.
    pub title: String,
    /// The words before it, by which one knows which it is.
    pub before: String,
    /// The words after it.
    pub after: String,
    /// What can be chosen from a list.
    pub items: Vec<String>,
    /// It stands in a row of a table, which can be repeated.
    pub is_in_row: bool,
    pub goes: Goes,
}

/// What kind of field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BlankKind {
    /// A content control that takes words alone.
    Text,
    /// A content control that takes paragraphs.
    RichText,
    CheckBox,
    Date,
    /// A list from which one is chosen.
    List,
    /// A list beside which something else may be written.
    Combo,
    /// `{{name}}` in the text.
    Placeholder,
}

/// What goes into a field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Goes {
    /// Nobody has said, and nothing has a like name.
    #[default]
    Unsaid,
    /// What has a like name; used until somebody says something else.
    Suggested {
        source: String,
    },
    Chosen {
        source: String,
    },
    /// It stays empty.
    Empty,
}

/// Why a file cannot be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FormFault {
    NotDocx,
    /// A document of an older Word.
    OldWord,
    /// Locked with a password.
    Locked,
    HasMacros,
    Signed,
    /// More bytes, packed or unpacked, than a form has.
    TooLarge,
    TooManyFields,
    NoFields,
    /// It cannot be read, or declares things of its own.
    Broken,
}

impl Goes {
    /// Returns the source that is used.
    pub fn source(&self) -> Option<&str> {
        match self {
            Self::Suggested { source } | Self::Chosen { source } => Some(source),
            Self::Unsaid | Self::Empty => None,
        }
    }
}

impl Blank {
    /// Tells whether it can show what a source has.
    pub fn suits(&self, source: &Source) -> bool {
        self.kind.suits(source.holds)
    }
}

impl BlankKind {
    /// Tells whether such a field can show such a value.
    pub fn suits(self, holds: Holds) -> bool {
        match self {
            Self::CheckBox => holds == Holds::YesNo,
            Self::Date => holds == Holds::Date,
            Self::List => matches!(holds, Holds::Code | Holds::YesNo),
            Self::Text | Self::RichText | Self::Combo | Self::Placeholder => true,
        }
    }
}

impl Day {
    /// Returns a form that is kept.
    ///
    /// # Errors
    /// `NoSuchForm` when it is not there, or not any more.
    pub fn form(&self, id: &FormId) -> Result<&OwnForm, Rejection> {
        self.forms.iter().find(|form| &form.id == id).ok_or(Rejection::NoSuchForm)
    }
}

/// Keeps a form that was looked at, at the end or in the place of the one with its id: what was said
/// about a field stands for the field of the same name.
///
/// # Errors
/// `TooMany` when enough are kept already, or what is wrong with the form.
pub fn keep_form(day: &Day, form: OwnForm) -> Result<Vec<Change>, Rejection> {
    let fault = |fault| Err(Rejection::BadForm { fault });
    if form.size > FORM_BYTES {
        return fault(FormFault::TooLarge);
    }
    if form.fields.is_empty() {
        return fault(FormFault::NoFields);
    }
    if form.fields.len() > BLANKS as usize {
        return fault(FormFault::TooManyFields);
    }
    let mut form = OwnForm { name: checked_name("name", &form.name)?, ..form };
    let mut forms = day.forms.to_vec();
    let is_full = forms.len() >= FORMS as usize;
    match forms.iter_mut().find(|known| known.id == form.id) {
        Some(known) => {
            for field in &mut form.fields {
                let before = known.fields.iter().find(|one| one.name == field.name);
                let said = before.map(|one| &one.goes).filter(|goes| stands(field, goes));
                field.goes = said.unwrap_or(&field.goes).clone();
            }
            *known = form;
        }
        None if is_full => return Err(Rejection::TooMany { most: FORMS }),
        None => forms.push(form),
    }
    changed(day, forms)
}

/// Tells whether what was said about a field still holds for one of the same name.
fn stands(field: &Blank, goes: &Goes) -> bool {
    match goes {
        Goes::Chosen { source: name } => source(name).is_some_and(|source| field.suits(source)),
        Goes::Empty => true,
        Goes::Suggested { .. } | Goes::Unsaid => false,
    }
}

/// Gives a form another name.
pub(crate) fn name(day: &Day, id: &FormId, name: &str) -> Result<Vec<Change>, Rejection> {
    let name = checked_name("name", name)?;
    with_form(day, id, |form| {
        form.name = name;
        Ok(())
    })
}

/// Says what goes into one field.
pub(crate) fn map(
    day: &Day,
    id: &FormId,
    field: &str,
    goes: &Goes,
) -> Result<Vec<Change>, Rejection> {
    let unknown = || Rejection::UnknownField { field: field.chars().take(120).collect() };
    with_form(day, id, |form| {
        let found = form.fields.iter_mut().find(|one| one.name == field).ok_or_else(unknown)?;
        if let Some(name) = goes.source() {
            let source = source(name).ok_or_else(unknown)?;
            if !found.suits(source) {
                return Err(Rejection::WrongKind { field: found.name.clone() });
            }
        }
        found.goes = goes.clone();
        Ok(())
    })
}

/// Lets a form go.
pub(crate) fn drop_form(day: &Day, id: &FormId) -> Result<Vec<Change>, Rejection> {
    day.form(id)?;
    changed(day, day.forms.iter().filter(|form| &form.id != id).cloned().collect())
}

fn with_form(
    day: &Day,
    id: &FormId,
    change: impl FnOnce(&mut OwnForm) -> Result<(), Rejection>,
) -> Result<Vec<Change>, Rejection> {
    let mut forms = day.forms.to_vec();
    let form = forms.iter_mut().find(|form| &form.id == id).ok_or(Rejection::NoSuchForm)?;
    change(form)?;
    changed(day, forms)
}

#[expect(clippy::unnecessary_wraps, reason = "the end of what may say no")]
fn changed(day: &Day, forms: Vec<OwnForm>) -> Result<Vec<Change>, Rejection> {
    if forms == *day.forms {
        return Ok(Vec::new());
    }
    Ok(vec![Change::FormsChanged { forms }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EventInfo, Revision, apply_all};

    fn id(text: &str) -> FormId {
        FormId::new(text).expect("an id")
    }

    fn blank(name: &str, kind: BlankKind, goes: Goes) -> Blank {
        let (title, before, after) = (String::new(), String::new(), String::new());
        let (name, items, is_in_row) = (name.to_owned(), Vec::new(), false);
        Blank { name, kind, title, before, after, items, is_in_row, goes }
    }

    fn suggested(source: &str) -> Goes {
        Goes::Suggested { source: source.to_owned() }
    }

    fn chosen(source: &str) -> Goes {
        Goes::Chosen { source: source.to_owned() }
    }

    fn form(of: &str, fields: Vec<Blank>) -> OwnForm {
        OwnForm { id: id(of), name: "Form 7".to_owned(), hash: "a".repeat(64), size: 10, fields }
    }

    fn with(day: &mut Day, changes: Result<Vec<Change>, Rejection>) {
        apply_all(day, Revision(1), &changes.expect("it is allowed"));
    }

    fn day() -> Day {
        let mut day = Day::new(EventInfo::new("day", "Day"));
        let fields = vec![
            blank("name", BlankKind::Text, suggested("person.name")),
            blank("dob", BlankKind::Date, suggested("person.born")),
            blank("nhs", BlankKind::Text, Goes::Unsaid),
        ];
        let kept = keep_form(&day, form("f", fields));
        with(&mut day, kept);
        day
    }

    #[test]
    fn what_was_said_about_a_field_stands_when_its_form_is_replaced() {
        let mut day = day();
        for (field, goes) in [
            ("name", chosen("person.first_name")),
            ("dob", chosen("event.date")),
            ("nhs", Goes::Empty),
        ] {
            let mapped = map(&day, &id("f"), field, &goes);
            with(&mut day, mapped);
        }
        let fields = vec![
            blank("nhs", BlankKind::Text, suggested("person.name")),
            blank("name", BlankKind::CheckBox, Goes::Unsaid),
            blank("dob", BlankKind::Date, suggested("person.born")),
            blank("new", BlankKind::Date, suggested("review.on")),
        ];
        let kept = keep_form(&day, form("f", fields));
        with(&mut day, kept);
        let found: Vec<_> = day.forms[0].fields.iter().map(|one| one.goes.clone()).collect();
        // Words do not suit a check box.
        assert_eq!(
            found,
            [Goes::Empty, Goes::Unsaid, chosen("event.date"), suggested("review.on")]
        );
        assert_eq!(day.forms.len(), 1, "it is in the place of the first");
    }

    #[test]
    fn only_what_suits_goes_into_a_field() {
        let day = day();
        let check = |of: &str, field: &str, goes: Goes, expected: Rejection| {
            assert_eq!(map(&day, &id(of), field, &goes), Err(expected), "{field} {goes:?}");
        };
        let unknown = |field: &str| Rejection::UnknownField { field: field.to_owned() };
        check("g", "name", Goes::Empty, Rejection::NoSuchForm);
        check("f", "other", Goes::Empty, unknown("other"));
        check("f", "name", chosen("nine.10"), unknown("name"));
        let wrong = Rejection::WrongKind { field: "dob".to_owned() };
        check("f", "dob", chosen("person.name"), wrong);
        assert_eq!(map(&day, &id("f"), "nhs", &Goes::Unsaid), Ok(Vec::new()), "as it was");
    }

    #[test]
    fn forms_are_so_many_and_so_large_and_have_fields() {
        let mut day = day();
        let one = || vec![blank("a", BlankKind::Text, Goes::Unsaid)];
        let check = |day: &Day, form: OwnForm, expected: Rejection| {
            assert_eq!(keep_form(day, form), Err(expected));
        };
        let bad = |fault| Rejection::BadForm { fault };
        check(&day, form("g", vec![]), bad(FormFault::NoFields));
        let many = vec![one().remove(0); BLANKS as usize + 1];
        check(&day, form("g", many), bad(FormFault::TooManyFields));
        let large = OwnForm { size: FORM_BYTES + 1, ..form("g", one()) };
        check(&day, large, bad(FormFault::TooLarge));
        check(&day, OwnForm { name: " ".to_owned(), ..form("g", one()) }, Rejection::NameNeeded);
        for n in 1..FORMS {
            let kept = keep_form(&day, form(&format!("g{n}"), one()));
            with(&mut day, kept);
        }
        check(&day, form("h", one()), Rejection::TooMany { most: FORMS });
        assert!(keep_form(&day, form("f", one())).is_ok(), "one of them may be replaced");
        let dropped = drop_form(&day, &id("f"));
        with(&mut day, dropped);
        assert_eq!(drop_form(&day, &id("f")), Err(Rejection::NoSuchForm));
        let named = name(&day, &id("g1"), " Form 8 ");
        with(&mut day, named);
        assert_eq!(day.forms[0].name, "Form 8");
    }
}
