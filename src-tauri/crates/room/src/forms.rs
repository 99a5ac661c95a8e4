//! Forms of authorities' own: brought by a desk in parts, looked at once, and kept in the event file.

use std::sync::Arc;

use domain::official::sources;
use domain::{
    Blank, CommandId, Deed, FORM_BYTES, FormFault, FormId, OwnForm, Rejection, keep_form, may,
};
use exchange::form::{BadForm, blanks};
use protocol::{ErrorCode, HostFrame, Outcome};
use sha2::{Digest, Sha256};
use tokio::sync::oneshot;

use crate::actor::{Actor, Message};
use crate::pictures::bytes_of;
use crate::session::SessionId;

/// How many forms are on their way at once.
const AT_ONCE: usize = 4;

/// A part as a desk said it.
#[derive(Debug)]
pub(crate) struct FormPart {
    pub(crate) id: CommandId,
    pub(crate) form: FormId,
    pub(crate) name: String,
    pub(crate) size: u32,
    pub(crate) offset: u32,
    /// In base64.
    pub(crate) data: String,
}

/// A form of which not all has come yet.
#[derive(Debug)]
pub(crate) struct Coming {
    id: CommandId,
    size: u32,
    bytes: Vec<u8>,
}

/// A form that was looked at, with what was found.
#[derive(Debug)]
pub(crate) struct FormRead {
    to: SessionId,
    id: CommandId,
    form: FormId,
    name: String,
    bytes: Vec<u8>,
    fields: Result<Vec<Blank>, FormFault>,
}

impl Actor {
    pub(crate) fn forms_frame(&self) -> HostFrame {
        HostFrame::Forms { forms: self.day.forms.to_vec() }
    }

    /// Shows a desk that has come in the forms, and what can go into their fields.
    pub(crate) fn seat_forms(&mut self, to: SessionId) {
        self.send(to, &HostFrame::FormSources { sources: sources().to_vec() });
        let forms = self.forms_frame();
        self.send(to, &forms);
    }

    /// Takes a part of a form; when all of it is here, it is looked at beside the room.
    pub(crate) fn bring_form(&mut self, from: SessionId, part: FormPart) {
        let role = self.faces.get(&from).and_then(|face| face.role());
        if !role.is_some_and(|role| may(role, Deed::RunTheDay)) {
            return self.say_failed(from, part.id, ErrorCode::NotAllowed);
        }
        if part.size > FORM_BYTES {
            return self.refuse_form(from, part.id, FormFault::TooLarge);
        }
        let Some(bytes) = bytes_of(&part.data) else {
            return self.refuse_form(from, part.id, FormFault::Broken);
        };
        if part.offset == 0 {
            let is_full = self.coming_forms.len() >= AT_ONCE;
            if is_full && !self.coming_forms.contains_key(&from) {
                return self.say_failed(from, part.id, ErrorCode::NotSaved);
            }
            let coming = Coming { id: part.id.clone(), size: part.size, bytes: Vec::new() };
            self.coming_forms.insert(from, coming);
        }
        let coming = self.coming_forms.get_mut(&from).filter(|coming| coming.id == part.id);
        let Some(coming) = coming else {
            // It was begun before this connection, or another was begun since.
            return self.send(from, &HostFrame::FormHave { id: part.id, have: 0 });
        };
        let most = coming.size as usize;
        if coming.bytes.len() == part.offset as usize && coming.bytes.len() + bytes.len() <= most {
            coming.bytes.extend_from_slice(&bytes);
        }
        let have = u32::try_from(coming.bytes.len()).unwrap_or(u32::MAX);
        if have < coming.size {
            return self.send(from, &HostFrame::FormHave { id: part.id, have });
        }
        if let Some(coming) = self.coming_forms.remove(&from) {
            self.look_at_form(from, part, coming.bytes);
        }
    }

    fn look_at_form(&self, to: SessionId, part: FormPart, bytes: Vec<u8>) {
        let (room, one_at_a_time) = (self.room.clone(), Arc::clone(&self.one_at_a_time));
        self.room.tasks.spawn_blocking(move || {
            let fields = {
                // Unpacked it takes far more room than while it travels.
                let turn = one_at_a_time.lock();
                let _turn = turn.expect("BUG: looking at a form does not panic");
                blanks(&bytes).map_err(|bad| fault(&bad))
            };
            let FormPart { id, form, name, .. } = part;
            room.tell(Message::FormRead(FormRead { to, id, form, name, bytes, fields }));
        });
    }

    /// Keeps a form that was looked at: its file first, then what is known of it.
    pub(crate) async fn keep_form(&mut self, read: FormRead) {
        let FormRead { to, id, form, name, bytes, fields } = read;
        let fields = match fields {
            Ok(fields) => fields,
            Err(fault) => return self.refuse_form(to, id, fault),
        };
        let hash: String =
            Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let form = OwnForm { id: form, name, hash: hash.clone(), size, fields };
        let changes = match keep_form(&self.day, form) {
            Ok(changes) => changes,
            Err(rejection) => return self.say_no(to, id, rejection),
        };
        let kept = self.store.keep_form_file(&hash, &bytes, self.clock.now()).await;
        if let Err(error) = &kept {
            tracing::error!(%error, "the disk did not take a form");
        }
        if kept.is_err() || !(changes.is_empty() || self.make_own(changes).await) {
            return self.say_failed(to, id, ErrorCode::NotSaved);
        }
        let outcome = Outcome::Saved { revision: self.day.revision };
        self.send(to, &HostFrame::Reply { id, outcome });
    }

    /// Reads the file of a form for the press.
    pub(crate) async fn lend_form(&mut self, hash: &str, answer: oneshot::Sender<Option<Vec<u8>>>) {
        let file = self.store.form_file(hash).await.unwrap_or_else(|error| {
            tracing::error!(%error, "a form cannot be read");
            None
        });
        if answer.send(file).is_err() {
            tracing::debug!("nobody waits for a form any more");
        }
    }

    fn refuse_form(&mut self, to: SessionId, id: CommandId, fault: FormFault) {
        self.coming_forms.remove(&to);
        self.say_no(to, id, Rejection::BadForm { fault });
    }
}

/// Returns why a file cannot be filled in, as faces know it.
pub(crate) fn fault(bad: &BadForm) -> FormFault {
    match bad {
        BadForm::NotDocx => FormFault::NotDocx,
        BadForm::OldWord => FormFault::OldWord,
        BadForm::Locked => FormFault::Locked,
        BadForm::HasMacros => FormFault::HasMacros,
        BadForm::Signed => FormFault::Signed,
        BadForm::TooLarge => FormFault::TooLarge,
        BadForm::TooManyFields => FormFault::TooManyFields,
        BadForm::Declares(_) | BadForm::Broken(_) => FormFault::Broken,
    }
}
