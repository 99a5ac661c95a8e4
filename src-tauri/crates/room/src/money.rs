//! Telling the faces of hours and money: each circle its own, at once, and the desk no amount of
//! anybody's.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::plan::Collection;
use domain::{Change, CircleId, Day, ProposalState, Role, Said};
use protocol::HostFrame;
use protocol::view::DeskMoneyView;
use store::Commit;

use crate::actor::Actor;
use crate::session::{SessionId, text_of};
use crate::view::{Counted, count, desk_money_view, money_view};

/// What was counted of each circle since anything of it changed, and what the desk was last told.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    circles: BTreeMap<CircleId, Arc<Counted>>,
    told: Option<DeskMoneyView>,
}

impl Ledger {
    /// Returns what is counted of a circle; it is counted once however often it is told.
    fn of(&mut self, day: &Day, circle: &CircleId) -> Option<Arc<Counted>> {
        if let Some(counted) = self.circles.get(circle) {
            return Some(Arc::clone(counted));
        }
        let counted = Arc::new(count(day, day.circle(circle).ok()?));
        self.circles.insert(circle.clone(), Arc::clone(&counted));
        Some(counted)
    }
}

/// Whose hours and money a batch changes, and what else is to be told of it.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    all: bool,
    circles: BTreeSet<CircleId>,
    desk: bool,
    ideas: bool,
}

impl Touched {
    /// Looks at what a batch makes of the day. Costs nothing to speak of when it is only words.
    pub(crate) fn between(before: &Day, after: &Day, commits: &[Commit]) -> Self {
        let mut touched = Self::default();
        for change in commits.iter().flat_map(|commit| &commit.changes) {
            touched.change(before, after, change);
        }
        touched.desk |= touched.all || touched.ideas || !touched.circles.is_empty();
        touched
    }

    fn change(&mut self, before: &Day, after: &Day, change: &Change) {
        match change {
            Change::RecordChanged { circle, collection, .. } => {
                if is_counted(*collection) {
                    self.circles.insert(circle.clone());
                }
            }
            Change::PersonChanged { circle, person } => {
                self.circles.insert(circle.clone());
                // Others read the name beside what they share.
                let old = before.circle(circle).ok();
                self.all |= old.is_some_and(|old| old.person.name != person.name);
            }
            Change::EventChanged { event } => {
                let old = &before.event;
                self.all |= old.date != event.date
                    || old.week_convention != event.week_convention
                    || old.jes_order != event.jes_order;
            }
            Change::RatesChanged { .. }
            | Change::SharedSupportChanged { .. }
            | Change::MoneyRulesChanged { .. }
            | Change::PersonLeft { .. }
            | Change::PersonErased { .. } => self.all = true,
            Change::IdeasBankChanged { .. } => self.ideas = true,
            Change::SharingChanged { .. } => {
                self.desk |= before.sharing.proposals != after.sharing.proposals;
                let sees = |day, circle| asked_of(day, circle);
                let ids = after.circles.iter().map(|circle| &circle.id);
                let sees_other = ids.filter(|id| sees(before, *id) != sees(after, *id));
                self.circles.extend(sees_other.cloned());
            }
            Change::AgendaChanged { .. }
            | Change::PlanUnknownChanged { .. }
            | Change::SeatTaken { .. }
            | Change::SeatLeft { .. }
            | Change::JoiningChanged { .. }
            | Change::ProjectionChanged { .. }
            | Change::AnnouncementsChanged { .. }
            | Change::WorksheetsChanged { .. }
            | Change::TableChanged { .. }
            | Change::LeadChanged { .. }
            | Change::HostingChanged { .. }
            | Change::IdeaWallChanged { .. }
            | Change::RehearsalChanged { .. }
            | Change::FeedbackChanged { .. }
            | Change::FormsChanged { .. }
            | Change::Accessed { .. }
            | Change::UnknownChanged { .. } => {}
        }
    }
}

/// Tells whether the figures are counted from records of this collection.
fn is_counted(collection: Collection) -> bool {
    match collection {
        Collection::Weeks
        | Collection::Blocks
        | Collection::Mixes
        | Collection::Costs
        | Collection::Outcomes
        | Collection::About => true,
        Collection::Entries
        | Collection::Actions
        | Collection::Reviews
        | Collection::Links
        | Collection::Intentions
        | Collection::CheckIns
        | Collection::Revisions
        | Collection::Ideas
        | Collection::Gaps => false,
    }
}

/// All of what is asked about sharing that a circle can see: that the other has said no is not in
/// it, nor that anything was said at all.
type Seen<'a> = (Vec<(&'a str, ProposalState, Said, usize)>, Vec<(&'a str, Said, bool)>);

fn asked_of<'a>(day: &'a Day, circle: &CircleId) -> Seen<'a> {
    let proposals = day.sharing.proposals.iter().filter_map(|proposal| {
        let said = proposal.asked_of(circle)?.said;
        Some((proposal.id.as_str(), proposal.state, said, proposal.waiting_beside(circle)))
    });
    let togethers = day.sharing.togethers.iter().filter_map(|together| {
        let (side, _) = together.shown_to(circle)?;
        Some((together.id.as_str(), side.said, together.is_mutual()))
    });
    (proposals.collect(), togethers.collect())
}

impl Actor {
    /// Sends each circle whose money a batch touched its own figures, once, and at once.
    pub(crate) fn send_money(&mut self, touched: &Touched) {
        if touched.all {
            self.ledger.circles.clear();
        }
        for circle in &touched.circles {
            self.ledger.circles.remove(circle);
        }
        self.dirty.desk_money |= touched.desk;
        let concerned = |circle: &CircleId| touched.all || touched.circles.contains(circle);
        let seated: BTreeSet<_> = self.faces.values().filter_map(|face| face.circle()).collect();
        let seated: Vec<_> = seated.into_iter().filter(|id| concerned(id)).cloned().collect();
        for circle in seated {
            let Some(frame) = self.money_frame(&circle) else { continue };
            let text = text_of(&frame);
            for face in self.faces.values_mut().filter(|face| face.circle() == Some(&circle)) {
                face.send_text(Arc::clone(&text));
            }
        }
        if touched.ideas {
            let text = text_of(&self.ideas_frame());
            let is_for = |role: &Role| role.circle().is_some() || role == &Role::Facilitator;
            for face in self.faces.values_mut().filter(|face| face.role().is_some_and(is_for)) {
                face.send_text(Arc::clone(&text));
            }
        }
    }

    /// Shows a device that has come in its circle's money, and the ideas bank.
    pub(crate) fn seat_money(&mut self, to: SessionId, circle: &CircleId) {
        if let Some(frame) = self.money_frame(circle) {
            self.send(to, &frame);
        }
        let ideas = self.ideas_frame();
        self.send(to, &ideas);
    }

    fn money_frame(&mut self, circle: &CircleId) -> Option<HostFrame> {
        let counted = self.ledger.of(&self.day, circle)?;
        let of = self.day.circle(circle).ok()?;
        let view = money_view(&self.day, of, &counted, self.now_text());
        Some(HostFrame::Money { view: Box::new(view) })
    }

    fn ideas_frame(&self) -> HostFrame {
        HostFrame::IdeasBank { ideas: self.day.ideas_bank.to_vec() }
    }

    /// Tells the desks what the organiser sees of money, when it is anything new.
    pub(crate) fn publish_desk_money(&mut self) {
        if !self.faces.values().any(|face| face.role() == Some(&Role::Facilitator)) {
            return;
        }
        let view = self.desk_money();
        if self.ledger.told.as_ref() == Some(&view) {
            return;
        }
        let text = text_of(&HostFrame::DeskMoney { view: Box::new(view.clone()) });
        self.ledger.told = Some(view);
        self.send_to_role(&Role::Facilitator, &text);
    }

    /// Shows a desk that has come in what the organiser sees of money.
    pub(crate) fn seat_desk_money(&mut self, to: SessionId) {
        let view = Box::new(self.desk_money());
        self.send(to, &HostFrame::DeskMoney { view });
    }

    fn desk_money(&mut self) -> DeskMoneyView {
        let mut all = Vec::with_capacity(self.day.circles.len());
        for circle in &self.day.circles {
            if let Some(counted) = self.ledger.of(&self.day, &circle.id) {
                all.push((&circle.id, counted));
            }
        }
        desk_money_view(&self.day, all.iter().map(|(circle, of)| (*circle, of.as_ref())))
    }
}
