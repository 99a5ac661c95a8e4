//! What the host itself does for people as time goes by: pretend circles move in a rehearsal, and a
//! consent whose last day is over takes its things off the screens.

use domain::{CommandId, Fresh, Moment, Role, decide, lapsed, next_move};

use crate::actor::Actor;
use crate::clock::offset_of;
use crate::code::{join_code, room_key, secret};
use crate::view::Presence;

/// How many ticks lie between two moves of pretend circles.
const PACE: u64 = 3;
/// How many ticks lie between two looks at what people have agreed to.
const LOOK: u64 = 60;

/// How long the host has been minding people.
#[derive(Debug, Default)]
pub(crate) struct Minding {
    ticks: u64,
    turn: Option<u32>,
}

impl Actor {
    /// Lets time do what it does; called at each tick, of which it returns the number.
    pub(crate) async fn mind_people(&mut self) -> u64 {
        let ticks = self.minding.ticks;
        self.minding.ticks = ticks.wrapping_add(1);
        if ticks.is_multiple_of(LOOK) {
            let gone = lapsed(&self.day, self.clock.now());
            if !gone.is_empty() && !self.make_own(gone).await {
                tracing::error!("what nobody agrees to any more could not be taken off the wall");
            }
        }
        if ticks.is_multiple_of(PACE) {
            self.rehearse().await;
        }
        ticks
    }

    /// Lets one pretend circle move, by the same rules as any other.
    async fn rehearse(&mut self) {
        if self.day.rehearsal.is_none() {
            self.minding.turn = None;
            return;
        }
        let turn = self.minding.turn.map_or(self.day.revision.0, |turn| turn.wrapping_add(1));
        self.minding.turn = Some(turn);
        let Some((circle, command)) = next_move(&self.day, turn) else { return };
        let role = Role::Circle { circle: circle.clone() };
        let id = CommandId::new(secret()).expect("BUG: hexadecimal digits are an id");
        let (now, code, key) = (self.clock.now(), join_code(), room_key());
        let fresh = Fresh { code: &code, key: &key };
        let moment = Moment { now, fresh, seat: None, offset: offset_of(now) };
        match decide(&self.day, &role, &id, &command, moment) {
            Ok(decision) if decision.changes.is_empty() => {}
            Ok(decision) => {
                if self.make_own(decision.changes).await {
                    self.wrote.insert(circle, now);
                }
            }
            Err(_) => tracing::debug!("a pretend circle was told no"),
        }
    }

    /// Pretend circles are there, each with one device that looks at what the room is at.
    pub(crate) fn pretend_to_be_there(&self, presence: &mut Presence) {
        let Some(rehearsal) = self.day.rehearsal.as_deref() else { return };
        let sheet = self.day.agenda.current().and_then(|item| item.worksheet.as_ref());
        for circle in rehearsal.pretend() {
            *presence.devices.entry(circle.clone()).or_default() += 1;
            if let Some(sheet) = sheet {
                presence.worksheet.entry(circle.clone()).or_insert_with(|| sheet.clone());
            }
        }
    }
}
