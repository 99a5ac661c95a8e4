//! What each frame needs: nothing is heard of whoever may not say it.

use domain::{CircleId, Deed, Role, may};
use protocol::ClientFrame;

use crate::printing::deed_of;

/// Tells whether somebody with this role, or with none yet, may say this at all. What a command
/// does is looked at again when it is decided, with the day.
pub(crate) fn may_say(role: Option<&Role>, frame: &ClientFrame) -> bool {
    let may = |deed| role.is_some_and(|role| may(role, deed));
    let own = |deed: fn(&CircleId) -> Deed<'_>| {
        role.and_then(Role::circle).is_some_and(|circle| may(deed(circle)))
    };
    match frame {
        ClientFrame::Hello { .. } | ClientFrame::Ping => true,
        // Whose: that is looked at where it is done.
        ClientFrame::Command { .. }
        | ClientFrame::CancelPrint { .. }
        | ClientFrame::WantPicture { .. } => role.is_some_and(|role| role != &Role::Spare),
        ClientFrame::Print { paper, .. } => may(deed_of(paper)),
        ClientFrame::FormPart { .. }
        | ClientFrame::Copies
        | ClientFrame::BringBack { .. }
        | ClientFrame::WhatGoes { .. }
        | ClientFrame::HelpWithFault { .. } => may(Deed::Prepare),
        ClientFrame::PicturePart { .. } => own(|circle| Deed::WriteFor(circle)),
        ClientFrame::Presence { .. } | ClientFrame::History | ClientFrame::PlanAt { .. } => {
            own(|circle| Deed::ReadPlanOf(circle))
        }
        ClientFrame::Accesses => may(Deed::ReadLog) || own(|circle| Deed::ReadPlanOf(circle)),
        ClientFrame::WhoSees { circle } => may(Deed::ReadLog) || may(Deed::ReadPlanOf(circle)),
        ClientFrame::WallPages { .. } => may(Deed::BeTheWall),
        ClientFrame::Identify { .. }
        | ClientFrame::HostOn { .. }
        | ClientFrame::Lock { .. }
        | ClientFrame::LookAtNetwork => may(Deed::KeepTheDoor),
        ClientFrame::Follow { .. }
        | ClientFrame::WantCopy { .. }
        | ClientFrame::Followed { .. } => may(Deed::Follow),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Returns who may: nobody yet, a desk, a remote, Amara's circle, somebody who looks on there, a
    /// wall, and a spare laptop.
    fn expected(frame: &ClientFrame) -> [bool; 7] {
        let (yes, no) = (true, false);
        match frame {
            ClientFrame::Hello { .. } | ClientFrame::Ping => [yes; 7],
            ClientFrame::Command { .. }
            | ClientFrame::CancelPrint { .. }
            | ClientFrame::WantPicture { .. } => [no, yes, yes, yes, yes, yes, no],
            // Amara's own pack, for her family.
            ClientFrame::Print { .. } => [no, yes, no, yes, no, no, no],
            ClientFrame::PicturePart { .. } => [no, no, no, yes, no, no, no],
            ClientFrame::Presence { .. } | ClientFrame::History | ClientFrame::PlanAt { .. } => {
                [no, no, no, yes, yes, no, no]
            }
            ClientFrame::Accesses | ClientFrame::WhoSees { .. } => [no, yes, no, yes, yes, no, no],
            ClientFrame::WallPages { .. } => [no, no, no, no, no, yes, no],
            ClientFrame::FormPart { .. }
            | ClientFrame::Copies
            | ClientFrame::BringBack { .. }
            | ClientFrame::WhatGoes { .. }
            | ClientFrame::HelpWithFault { .. }
            | ClientFrame::Identify { .. }
            | ClientFrame::HostOn { .. }
            | ClientFrame::Lock { .. }
            | ClientFrame::LookAtNetwork => [no, yes, no, no, no, no, no],
            ClientFrame::Follow { .. }
            | ClientFrame::WantCopy { .. }
            | ClientFrame::Followed { .. } => [no, no, no, no, no, no, yes],
        }
    }

    fn frames() -> Vec<Value> {
        let choice = domain::PackChoice::usual(domain::Reader::Family);
        let paper = json!({
            "kind": "pack", "circle": "amara", "language": "en", "format": "pdf",
            "choice": choice, "wasAsked": true, "each": false,
        });
        vec![
            json!({ "type": "hello", "version": 1 }),
            json!({ "type": "ping" }),
            json!({ "type": "command", "id": "c", "command": { "type": "hide" } }),
            json!({ "type": "cancelPrint", "id": "c" }),
            json!({ "type": "wantPicture", "hash": "h", "offset": 0 }),
            json!({ "type": "print", "id": "c", "paper": paper }),
            json!({
                "type": "picturePart", "hash": "h", "kind": "png", "size": 1, "offset": 0,
                "data": "",
            }),
            json!({
                "type": "formPart", "id": "c", "form": "f", "name": "Form 7", "size": 1,
                "offset": 0, "data": "",
            }),
            json!({ "type": "presence", "worksheet": null, "record": null }),
            json!({ "type": "history" }),
            json!({ "type": "planAt", "revision": 1 }),
            json!({ "type": "accesses" }),
            json!({ "type": "helpWithFault", "id": "c" }),
            json!({ "type": "whoSees", "circle": "amara" }),
            json!({ "type": "whatGoes", "circle": "amara" }),
            json!({ "type": "wallPages", "pages": 2 }),
            json!({ "type": "identify", "seat": "s" }),
            json!({ "type": "hostOn", "id": "c" }),
            json!({ "type": "lookAtNetwork" }),
            json!({ "type": "copies" }),
            json!({ "type": "bringBack", "id": "c", "copy": "x", "circle": "amara" }),
            json!({ "type": "follow", "addresses": [] }),
            json!({ "type": "wantCopy", "offset": 0 }),
            json!({ "type": "followed", "has": { "feed": "f", "number": 1 } }),
            json!({ "type": "lock", "id": "c", "wish": { "type": "set" } }),
        ]
    }

    #[test]
    fn every_frame_is_for_those_whose_it_is_and_for_nobody_else() {
        let circle = CircleId::new("amara").expect("an id");
        let everybody = [
            None,
            Some(Role::Facilitator),
            Some(Role::Remote),
            Some(Role::Circle { circle: circle.clone() }),
            Some(Role::Guest { circle }),
            Some(Role::Wall),
            Some(Role::Spare),
        ];
        let mut kinds = std::collections::BTreeSet::new();
        for frame in frames() {
            let frame: ClientFrame = serde_json::from_value(frame).expect("a frame");
            let can = everybody.each_ref().map(|role| may_say(role.as_ref(), &frame));
            assert_eq!(can, expected(&frame), "{frame:?}");
            kinds.insert(format!("{:?}", std::mem::discriminant(&frame)));
        }
        assert_eq!(kinds.len(), 25, "one of every kind");
    }
}
