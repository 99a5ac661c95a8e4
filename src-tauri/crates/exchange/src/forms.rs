//! Forms of authorities' own in the file: each with its bytes, and what was said about its fields.
//! What is only suggested is suggested again when it is read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::official::source;
use domain::{Blank, Change, Day, FORM_BYTES, Goes, OwnForm, Revision, apply_all, keep_form};
use serde_json::{Value, json};

use crate::cursor::{Fault, Object};
use crate::form::blanks;
use crate::pictures::hash_of;

/// The file of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFile {
    /// The SHA-256 of its bytes in hexadecimal, lower case.
    pub hash: String,
    pub bytes: Vec<u8>,
}

/// Writes the forms whose files are here, in their order.
pub(crate) fn write_forms(day: &Day, files: &[FormFile]) -> Vec<Value> {
    let all = day.forms.iter().filter_map(|form| {
        let file = files.iter().find(|file| file.hash == form.hash)?;
        let fields: Vec<_> = form.fields.iter().filter_map(said).collect();
        let mut written = json!({
            "id": form.id.as_str(), "name": form.name, "docx": STANDARD.encode(&file.bytes),
        });
        if !fields.is_empty() {
            written["fields"] = Value::Array(fields);
        }
        Some(written)
    });
    all.collect()
}

/// Returns what somebody said about a field.
fn said(field: &Blank) -> Option<Value> {
    match &field.goes {
        Goes::Unsaid | Goes::Suggested { .. } => None,
        Goes::Chosen { source } => Some(json!({ "field": field.name, "source": source })),
        Goes::Empty => Some(json!({ "field": field.name, "empty": true })),
    }
}

/// Reads forms into a day; each is looked at as one that a desk brings.
pub(crate) fn read_forms(all: Vec<Object>, day: &mut Day) -> Result<Vec<FormFile>, Fault> {
    let mut files: Vec<FormFile> = Vec::new();
    for from in all {
        let place = from.place.clone();
        let (form, bytes) = read_form(from)?;
        if day.forms.iter().any(|known| known.id == form.id) {
            return Err(Fault::new(place, format!("the id \"{}\" is there twice", form.id)));
        }
        if files.iter().all(|file| file.hash != form.hash) {
            files.push(FormFile { hash: form.hash.clone(), bytes });
        }
        let kept: Vec<Change> =
            keep_form(day, form).map_err(|no| Fault::new(place, no.to_string()))?;
        apply_all(day, Revision(1), &kept);
    }
    Ok(files)
}

fn read_form(mut from: Object) -> Result<(OwnForm, Vec<u8>), Fault> {
    let (id, name) = (from.id("id")?, from.needed("name")?);
    let Some(Value::String(docx)) = from.take("docx") else {
        return Err(from.fault("docx", "text \"…\" is needed here"));
    };
    let bytes = STANDARD.decode(&docx).map_err(|_| from.fault("docx", "this is not base64"))?;
    let size = u32::try_from(bytes.len()).ok().filter(|size| *size <= FORM_BYTES);
    let size = size.ok_or_else(|| from.fault("docx", format!("at most {FORM_BYTES} bytes")))?;
    let mut fields = blanks(&bytes).map_err(|bad| from.fault("docx", bad.to_string()))?;
    for one in from.objects("fields")? {
        read_said(one, &mut fields)?;
    }
    from.nothing_else()?;
    Ok((OwnForm { id, name, hash: hash_of(&bytes), size, fields }, bytes))
}

fn read_said(mut from: Object, fields: &mut [Blank]) -> Result<(), Fault> {
    let name = from.needed("field")?;
    let Some(field) = fields.iter_mut().find(|field| field.name == name) else {
        return Err(from.fault("field", format!("the form has no field \"{name}\"")));
    };
    field.goes = match (from.yes("empty")?, from.optional_text("source")?) {
        (true, None) => Goes::Empty,
        (false, Some(name)) => {
            let found = source(&name).filter(|found| field.suits(found));
            let no = || from.fault("source", format!("\"{name}\" does not go into this field"));
            Goes::Chosen { source: found.ok_or_else(no)?.name.clone() }
        }
        (true, Some(_)) | (false, None) => {
            return Err(from.fault("source", "a source, or that it stays empty, is needed here"));
        }
    };
    from.nothing_else()
}
