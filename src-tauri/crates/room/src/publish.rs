//! Telling the faces: plans as what came since, views whole and not more often than people can see.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::plan::Collection;
use domain::{
    AccessBy, Change, CircleId, Deed, DeviceName, Did, Noted, Person, RecordId, Revision, Role,
    SeatId, may,
};
use protocol::view::{DeskView, PresenceView, WallView};
use protocol::{ErrorCode, HostFrame, JoinCard, PlanRecord, VERSION};
use store::Commit;
use tokio::time::Instant;

use crate::actor::Actor;
use crate::plans::since;
use crate::session::{Face, Hand, SessionId, text_of};
use crate::view::{Presence, asked, circle_view, desk_view, place_of, wall_view};

/// The least time between two views of the same thing.
pub(crate) const PAUSE: Duration = Duration::from_millis(100);

/// A device that gets its seat.
#[derive(Debug)]
pub(crate) struct Seated {
    pub(crate) seat: SeatId,
    pub(crate) role: Role,
    /// For a new seat only.
    pub(crate) token: Option<String>,
    pub(crate) have: Option<Revision>,
    /// Free again when all that it may see is on its way.
    pub(crate) hand: Option<Hand>,
}

/// What has changed since the last views.
#[derive(Debug, Default)]
pub(crate) struct Dirty {
    desk: bool,
    wall: bool,
    all_circles: bool,
    circles: BTreeSet<CircleId>,
    /// The wall shows something else, or must not show something: it does not wait for the others.
    pub(crate) is_urgent: bool,
    /// Only the wall does not wait: what was taken back goes, and a room of people gives ideas.
    is_wall_urgent: bool,
    pub(crate) desk_money: bool,
    has_new_worksheets: bool,
    has_new_forms: bool,
}

impl Dirty {
    pub(crate) fn is_any(&self) -> bool {
        let views = self.desk || self.wall || self.all_circles || self.desk_money;
        views || !self.circles.is_empty()
    }

    pub(crate) fn everything(&mut self) {
        (self.desk, self.wall, self.all_circles) = (true, true, true);
    }

    pub(crate) fn presence(&mut self, circle: Option<&CircleId>) {
        self.desk = true;
        self.circles.extend(circle.cloned());
    }

    /// Tells whether the wall has to be sent before all else, and takes it as sent.
    fn takes_an_urgent_wall(&mut self) -> bool {
        let is_urgent = std::mem::take(&mut self.is_wall_urgent) || self.is_urgent;
        is_urgent && std::mem::take(&mut self.wall)
    }

    fn change(&mut self, change: &Change) {
        if matches!(change, Change::Accessed { .. }) {
            return; // Nobody sees it until they ask.
        }
        self.desk = true;
        match change {
            Change::RecordChanged { circle, .. } | Change::PlanUnknownChanged { circle, .. } => {
                self.circles.insert(circle.clone());
            }
            Change::ProjectionChanged { .. } => {
                self.everything();
                self.is_urgent = true;
            }
            Change::IdeaWallChanged { .. } => {
                self.everything();
                self.is_wall_urgent = true;
            }
            Change::EventChanged { .. }
            | Change::AgendaChanged { .. }
            | Change::PersonChanged { .. }
            | Change::PersonLeft { .. }
            | Change::PersonErased { .. }
            | Change::JoiningChanged { .. }
            | Change::AnnouncementsChanged { .. }
            | Change::RehearsalChanged { .. } => {
                self.everything();
            }
            Change::TableChanged { circle, .. } => {
                self.circles.insert(circle.clone());
            }
            Change::FeedbackChanged { .. } => self.all_circles = true,
            Change::WorksheetsChanged { .. } => {
                self.everything();
                self.has_new_worksheets = true;
            }
            Change::FormsChanged { .. } => self.has_new_forms = true,
            Change::HostingChanged { .. }
            | Change::RatesChanged { .. }
            | Change::SharedSupportChanged { .. }
            | Change::MoneyRulesChanged { .. }
            | Change::IdeasBankChanged { .. }
            | Change::SharingChanged { .. }
            | Change::SeatTaken { .. }
            | Change::SeatLeft { .. }
            | Change::LeadChanged { .. }
            | Change::Accessed { .. }
            | Change::UnknownChanged { .. } => {}
        }
    }
}

impl Actor {
    /// Notes what a saved commit changes for the views.
    pub(crate) fn note(&mut self, commit: &Commit) {
        let is_sitting_down =
            commit.changes.iter().any(|change| matches!(change, Change::SeatTaken { .. }));
        if let (Some(seat), false) = (&commit.seat, is_sitting_down) {
            self.seats.does(seat);
        }
        let erases = commit.erases();
        for change in &commit.changes {
            self.dirty.change(change);
            if let Change::SeatLeft { seat } = change {
                let error = if erases { ErrorCode::Erased } else { ErrorCode::UnknownSeat };
                self.unseat(seat, error);
            }
            // A new one has no face yet: it is seated when it is answered.
            if let Change::SeatTaken { seat } = change {
                self.seat_anew(seat);
            }
            if let Change::PersonLeft { circle } | Change::PersonErased { circle, .. } = change {
                self.shelf.forget(circle);
                self.access.forget(circle);
                self.wrote.remove(circle);
            }
            if let Change::HostingChanged { hosting } = change {
                match hosting.is_over {
                    Some(_) => self.send_away(),
                    None => self.spare.is_new = true,
                }
            }
            let by = commit.seat.as_ref().and_then(|seat| self.day.seats.get(seat));
            let is_hand = by.is_some_and(|seat| seat.role.circle().is_some());
            // The desk does not learn of a check-in, not even that there was one.
            if let (Change::RecordChanged { circle, collection, .. }, true) = (change, is_hand)
                && *collection != Collection::CheckIns
            {
                self.wrote.insert(circle.clone(), commit.at);
            }
        }
    }

    /// Sends each circle's devices the records that a batch changed.
    pub(crate) fn send_records(&mut self, commits: &[Commit]) {
        let mut touched: BTreeMap<&CircleId, BTreeSet<(Collection, &RecordId)>> = BTreeMap::new();
        for change in commits.iter().flat_map(|commit| &commit.changes) {
            if let Change::RecordChanged { circle, collection, record } = change {
                touched.entry(circle).or_default().insert((*collection, &record.id));
            }
        }
        for (circle, records) in touched {
            let Ok(of) = self.day.circle(circle) else { continue };
            let record = |(collection, id): (Collection, &RecordId)| {
                let record = of.plan.record(collection, id)?.clone();
                Some(PlanRecord { collection, record })
            };
            let records = records.into_iter().filter_map(record).collect();
            let revision = self.day.revision;
            let frame = text_of(&HostFrame::Plan { is_whole: false, revision, records });
            for face in self.faces.values_mut().filter(|face| face.circle() == Some(circle)) {
                face.send_text(Arc::clone(&frame));
            }
        }
    }

    /// Sends walls what they show when that cannot wait: before anything else is made or sent.
    pub(crate) fn publish_an_urgent_wall(&mut self) {
        if self.dirty.takes_an_urgent_wall() {
            self.publish_wall();
        }
    }

    fn publish_wall(&mut self) {
        let view = Box::new(self.wall_now(self.clock.now()));
        self.send_to_role(&Role::Wall, &text_of(&HostFrame::Wall { view }));
    }

    /// Sends the views of all that has changed.
    pub(crate) fn publish(&mut self) {
        let dirty = std::mem::take(&mut self.dirty);
        if dirty.wall {
            self.publish_wall();
        }
        self.published = Instant::now();
        if dirty.has_new_worksheets {
            self.send_worksheets();
        }
        if dirty.has_new_forms {
            let frame = text_of(&self.forms_frame());
            self.send_to_role(&Role::Facilitator, &frame);
        }
        let presence = self.presence();
        if dirty.desk {
            let view = self.desk_now(&presence);
            let frame = text_of(&HostFrame::Desk { view: Box::new(view) });
            self.send_to_role(&Role::Facilitator, &frame);
            self.tell_remotes(&presence);
        }
        if dirty.desk_money {
            self.publish_desk_money();
        }
        let all = self.faces.values().filter_map(Face::circle);
        let meant = all.filter(|circle| dirty.all_circles || dirty.circles.contains(*circle));
        let meant: Vec<CircleId> = meant.cloned().collect();
        self.to_tell.extend(meant);
    }

    /// Sends the devices of one circle their view. Each circle has its turn by itself: what is
    /// pressed meanwhile does not wait until a hundred devices have been told.
    pub(crate) fn tell_a_circle(&mut self) {
        let Some(circle) = self.to_tell.pop_first() else { return };
        let Ok(of) = self.day.circle(&circle) else { return };
        let mut view = circle_view(&self.day, of, asked(&self.day, of), vec![], self.clock.now());
        let devices = self.faces.iter().filter(|(_, face)| face.circle() == Some(&circle));
        for id in devices.map(|(id, _)| *id).collect::<Vec<_>>() {
            view.others = self.others(id, &circle);
            self.send(id, &HostFrame::Circle { view: Box::new(view.clone()) });
        }
    }

    fn desk_now(&self, presence: &Presence) -> DeskView {
        let now = self.clock.now();
        let wall = self.wall_now(now);
        desk_view(&self.day, wall, &self.addresses, presence, &self.wrote, &self.media, now)
    }

    /// Returns what a phone in a hand sees: of people no more than their names, and no keys.
    fn remote_now(&self, presence: &Presence) -> DeskView {
        let mut view = self.desk_now(presence);
        for tile in &mut view.circles {
            tile.person = Person::named(tile.person.name.clone());
        }
        (view.wall_link, view.remote_link) = (String::new(), String::new());
        view
    }

    fn tell_remotes(&mut self, presence: &Presence) {
        if self.faces.values().any(|face| face.role() == Some(&Role::Remote)) {
            let view = Box::new(self.remote_now(presence));
            self.send_to_role(&Role::Remote, &text_of(&HostFrame::Desk { view }));
        }
    }

    fn wall_now(&self, now: DateTime<Utc>) -> WallView {
        wall_view(&self.day, &self.day.projection, &self.addresses, &self.media, now)
    }

    pub(crate) fn send_to_role(&mut self, role: &Role, frame: &Arc<str>) {
        for face in self.faces.values_mut().filter(|face| face.role() == Some(role)) {
            face.send_text(Arc::clone(frame));
        }
    }

    /// Returns where the other devices of a circle look; two windows of one device are one.
    fn others(&self, me: SessionId, circle: &CircleId) -> Vec<PresenceView> {
        let own = self.faces.get(&me).and_then(|face| face.seat()).map(|(seat, _)| seat);
        let mut others: BTreeMap<&SeatId, PresenceView> = BTreeMap::new();
        for face in self.faces.values().filter(|face| face.circle() == Some(circle)) {
            let Some((seat, _)) = face.seat() else { continue };
            if Some(seat) != own {
                let (worksheet, record) = (face.worksheet.clone(), face.record.clone());
                others.insert(seat, PresenceView { seat: seat.clone(), worksheet, record });
            }
        }
        others.into_values().collect()
    }

    fn presence(&self) -> Presence {
        let wall_link = format!("/wall.html#key={}", self.keys.wall);
        let remote_link = format!("/desk.html#key={}&remote", self.keys.remote);
        let has_lock = self.store.is_locked();
        let mut presence = Presence { wall_link, remote_link, has_lock, ..Presence::default() };
        let mut seats = BTreeSet::new();
        for face in self.faces.values() {
            let Some((seat, role)) = face.seat() else { continue };
            match role {
                Role::Circle { circle } | Role::Guest { circle } => {
                    if seats.insert(seat) {
                        *presence.devices.entry(circle.clone()).or_default() += 1;
                    }
                    if let Some(worksheet) = &face.worksheet {
                        presence.worksheet.insert(circle.clone(), worksheet.clone());
                    }
                }
                Role::Wall => {
                    presence.walls += 1;
                    presence.wall_pages = presence.wall_pages.max(face.wall_pages);
                }
                Role::Facilitator | Role::Remote => {
                    presence.desks.insert(seat.clone());
                }
                Role::Spare => {}
            }
        }
        self.pretend_to_be_there(&mut presence);
        presence
    }

    /// Sends every face that has a seat the worksheets as they are now.
    fn send_worksheets(&mut self) {
        let worksheets = self.day.worksheets.all().cloned().collect();
        let set_aside = self.day.worksheets.set_aside.clone();
        let frame = text_of(&HostFrame::Worksheets { worksheets, set_aside });
        for face in self.faces.values_mut().filter(|face| face.seat().is_some()) {
            face.send_text(Arc::clone(&frame));
        }
    }

    /// Shows the circles to choose from.
    pub(crate) fn send_cards(&mut self, to: SessionId) {
        let cards = self.day.who_plan().map(|circle| JoinCard {
            circle: circle.id.clone(),
            name: circle.person.name.clone(),
            place: place_of(&self.day, &circle.id),
        });
        let (event, cards) = (self.day.event.title.clone(), cards.collect());
        self.send(to, &HostFrame::Cards { event, cards });
    }

    /// Seats a device and shows it all that its role may see.
    pub(crate) fn seat(&mut self, to: SessionId, seated: Seated) {
        let Seated { seat, role, token, have, hand } = seated;
        let share = self.shares.of(&seat);
        let Some(face) = self.faces.get_mut(&to) else { return };
        face.sits(Some((seat.clone(), role.clone())), share);
        self.seats.is_here(&seat, self.clock.now());
        self.close_windows(&seat);
        let Some(face) = self.faces.get_mut(&to) else { return };
        // Where it looked in another circle is nothing to this one.
        (face.worksheet, face.record) = (None, None);
        self.dirty.presence(None);
        let frame = HostFrame::Welcome {
            version: VERSION,
            name: DeviceName::of(&seat),
            seat: seat.clone(),
            role: role.clone(),
            token,
            now: self.now_text(),
            event: self.day.event.id.clone(),
            worksheets: self.day.worksheets.all().cloned().collect(),
            set_aside: self.day.worksheets.set_aside.clone(),
            hosting: Box::new(self.hosting_view()),
            life: self.life.clone(),
            gone: Some(self.day.joining.gone_circles.clone()).filter(|gone| !gone.is_empty()),
        };
        self.send(to, &frame);
        if self.ground.trouble.is_some() {
            let frame = self.ground_frame();
            self.send(to, &frame);
        }
        match &role {
            Role::Spare => {}
            Role::Facilitator => {
                self.seat_desk_money(to);
                self.seat_forms(to);
                let presence = self.presence();
                let view = self.desk_now(&presence);
                let door = Box::new(self.door_view());
                self.send(to, &HostFrame::Door { view: door });
                let safety = self.safety_frame();
                self.send(to, &safety);
                self.show_spare(to);
                self.hand(to, &HostFrame::Desk { view: Box::new(view) }, hand);
                self.give_certificates(to);
            }
            Role::Remote => {
                let view = self.remote_now(&self.presence());
                self.hand(to, &HostFrame::Desk { view: Box::new(view) }, hand);
            }
            Role::Wall => {
                let view = self.wall_now(self.clock.now());
                self.hand(to, &HostFrame::Wall { view: Box::new(view) }, hand);
            }
            Role::Circle { circle } | Role::Guest { circle } => {
                let Ok(of) = self.day.circle(circle) else { return };
                let (asked, others) = (asked(&self.day, of), self.others(to, circle));
                let view = circle_view(&self.day, of, asked, others, self.clock.now());
                let may_read = may(&role, Deed::ReadPlanOf(circle));
                let plan = may_read.then(|| since(&of.plan, have, self.day.revision));
                self.dirty.presence(Some(circle));
                let by = AccessBy::seat(&self.day, &seat, &role);
                self.access.note(Noted::once(Some(circle.clone()), by, Did::Opened));
                self.send(to, &HostFrame::Circle { view: Box::new(view) });
                if may_read {
                    self.seat_money(to, circle);
                }
                if let Some(plan) = plan {
                    self.hand(to, &plan, hand);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::{Day, EventInfo, IdeaWall};

    use super::*;

    #[test]
    fn an_idea_goes_to_the_wall_at_once_and_to_a_hundred_tablets_in_their_turn() {
        let mut dirty = Dirty::default();
        dirty.change(&Change::IdeaWallChanged { idea_wall: IdeaWall::default() });
        assert!(!dirty.is_urgent && dirty.is_any(), "the others wait as for anything else");
        assert!(dirty.takes_an_urgent_wall(), "the wall does not");
        assert!(!dirty.takes_an_urgent_wall(), "and is told once");
        assert!(dirty.is_any() && dirty.all_circles && dirty.desk, "the others are still to come");
        let projection = Day::new(EventInfo::new("e", "A day")).projection;
        dirty.change(&Change::ProjectionChanged { projection });
        assert!(dirty.is_urgent && dirty.takes_an_urgent_wall(), "what shows is all's at once");
    }
}
