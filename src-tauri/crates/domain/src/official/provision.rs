//! What is done or paid for the person, sorted under the sections of provision.
//!
//! Each thing stands in one section only. It goes by, in this order: the money that pays for it,
//! what it buys, what kind of action it is, and the areas of the outcomes that it serves. What is
//! left is social care: for those under 18 in one section, for all others in the other.

use crate::RecordId;
use crate::money::LineKind;
use crate::official::rules::{Ages, Supply};
use crate::official::supply::line;
use crate::official::{Asked, Line, ProvisionLine, Reading, Says, ehc_asks};
use crate::plan::{Collection, Cost, CostKind, Outcome};

/// What tells to which section something belongs.
#[derive(Debug, Default)]
struct Marks {
    stream: Option<String>,
    buys: Option<crate::money::Spending>,
    action: Option<String>,
    areas: Vec<String>,
}

impl Reading<'_> {
    pub(super) fn provision_of(&self, asked: &'static Asked) -> Vec<Line> {
        let all = self.provision().into_iter();
        all.filter(|(section, _)| *section == asked.id).map(|(_, line)| line).collect()
    }

    /// Returns everything that is done or paid for the person, each with its section.
    pub(super) fn provision(&self) -> Vec<(&'static str, Line)> {
        let outcomes = self.circle.plan.outcomes().list;
        let mut all = self.paid_help(&outcomes);
        all.extend(self.costs(&outcomes));
        all.extend(self.kinds_of_actions(&outcomes));
        all
    }

    /// Returns the parts of the week with which somebody helps who is paid.
    fn paid_help(&self, outcomes: &[Outcome]) -> Vec<(&'static str, Line)> {
        let mut all = Vec::new();
        for (block, mixes) in self.blocks() {
            let mut named = self.tied(Collection::Blocks, &block.id);
            named.extend(block.outcomes.iter().cloned());
            for mix in mixes.iter().filter(|mix| !mix.tier.is_unpaid()) {
                let serves = ids(&named, outcomes);
                let marks = Marks {
                    stream: mix.stream.clone(),
                    areas: areas(&serves, outcomes),
                    ..Marks::default()
                };
                let minutes = mix.minutes_per_week;
                let who = mix.helper.as_deref().filter(|id| !id.is_empty()).unwrap_or(&mix.who);
                let says = ProvisionLine {
                    what: block.activity.trim().to_owned(),
                    tier: Some(mix.tier),
                    who: self.somebody(who),
                    minutes_per_week: (minutes > 0).then_some(minutes),
                    pence_a_year: None,
                    by: None,
                    outcomes: serves,
                };
                let line = line(Collection::Mixes, &mix.id, Says::Provision(says));
                all.push((self.section(&marks), line));
            }
        }
        all
    }

    fn costs(&self, outcomes: &[Outcome]) -> Vec<(&'static str, Line)> {
        let week = self.circle.plan.main_week();
        let mut costs = self.circle.plan.costs().list;
        costs.retain(|cost| {
            let of_this_week =
                cost.week.is_none() || cost.week.as_deref() == week.as_ref().map(RecordId::as_str);
            // A fee, an own part and what other money pays are no provision.
            cost.kind == CostKind::Item && of_this_week && !cost.label.trim().is_empty()
        });
        let told = costs.iter().map(|cost| {
            let serves: Vec<String> = cost.outcome.iter().cloned().collect();
            let serves = ids(&serves, outcomes);
            let marks = Marks {
                stream: cost.stream.clone(),
                buys: cost.buys,
                areas: areas(&serves, outcomes),
                ..Marks::default()
            };
            let says = ProvisionLine {
                what: cost.label.trim().to_owned(),
                tier: None,
                who: String::new(),
                minutes_per_week: None,
                pence_a_year: self.pence_of(cost),
                by: None,
                outcomes: serves,
            };
            (self.section(&marks), line(Collection::Costs, &cost.id, Says::Provision(says)))
        });
        told.collect()
    }

    /// Returns what a cost comes to in a year, if this copy may have it.
    fn pence_of(&self, cost: &Cost) -> Option<i64> {
        let account = self.account.as_ref().filter(|_| self.allowed.money)?;
        let is_it = |kind| matches!(kind, LineKind::Item | LineKind::OneOff);
        let of = |one: &&crate::money::AccountLine| {
            one.cost.as_ref() == Some(&cost.id) && is_it(one.kind)
        };
        account.lines.iter().find(of).map(|one| one.annual)
    }

    /// Returns the actions of which somebody said that they are a target or a programme.
    fn kinds_of_actions(&self, outcomes: &[Outcome]) -> Vec<(&'static str, Line)> {
        let mut all = Vec::new();
        for action in self.actions() {
            let record = self.circle.plan.record(Collection::Actions, &action.id);
            let kind = record.map(|record| record.text("kind")).unwrap_or_default();
            if kind.is_empty() || kind == "Other" {
                continue;
            }
            let serves: Vec<String> = action.outcome.iter().cloned().collect();
            let serves = ids(&serves, outcomes);
            let marks = Marks {
                action: Some(kind.to_owned()),
                areas: areas(&serves, outcomes),
                ..Marks::default()
            };
            let says = ProvisionLine {
                what: action.what.trim().to_owned(),
                tier: None,
                who: action.owner.as_deref().map(|id| self.somebody(id)).unwrap_or_default(),
                minutes_per_week: None,
                pence_a_year: None,
                by: action.by,
                outcomes: serves,
            };
            let line = line(Collection::Actions, &action.id, Says::Provision(says));
            all.push((self.section(&marks), line));
        }
        all
    }

    /// Returns the section to which something belongs.
    fn section(&self, marks: &Marks) -> &'static str {
        let sections: Vec<&'static Asked> =
            ehc_asks().iter().filter(|one| one.plan.contains(&Supply::Provision)).collect();
        let by = |is_it: &dyn Fn(&Asked) -> bool| {
            sections.iter().find(|one| is_it(one)).map(|one| one.id.as_str())
        };
        let has = |list: &[String], word: &Option<String>| {
            word.as_ref().is_some_and(|word| list.contains(word))
        };
        by(&|one| has(&one.streams, &marks.stream))
            .or_else(|| by(&|one| marks.buys.is_some_and(|buys| one.buys.contains(&buys))))
            .or_else(|| by(&|one| has(&one.actions, &marks.action)))
            .or_else(|| by(&|one| one.areas.iter().any(|area| marks.areas.contains(area))))
            .or_else(|| by(&|one| one.ages == Some(self.ages())))
            .expect("BUG: a section of provision is for every age, as a test says")
    }

    fn ages(&self) -> Ages {
        let is_under = self.age().is_some_and(|age| age < 18);
        if is_under { Ages::Under18 } else { Ages::From18 }
    }

    /// Returns how old the person is on the day of the event.
    pub(super) fn age(&self) -> Option<u32> {
        self.day.event.date?.years_since(self.circle.person.born?)
    }
}

/// Returns the outcomes that are there, of those that something names.
fn ids(named: &[String], outcomes: &[Outcome]) -> Vec<RecordId> {
    let is_named = |outcome: &&Outcome| named.iter().any(|id| id == outcome.id.as_str());
    outcomes.iter().filter(is_named).map(|outcome| outcome.id.clone()).collect()
}

fn areas(serves: &[RecordId], outcomes: &[Outcome]) -> Vec<String> {
    let of = outcomes.iter().filter(|outcome| serves.contains(&outcome.id));
    of.flat_map(|outcome| outcome.areas.iter().cloned()).collect()
}
