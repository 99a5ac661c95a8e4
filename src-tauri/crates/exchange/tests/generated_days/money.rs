//! Rates, rules, shared support and what is asked about it, as an organiser might have set them up.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::money::{
    Activity, AllocationStatus, Core, MoneyRules, Night, NightKind, OnCostLine, OnCostProfile,
    Period, Rate, RateKind, RatePer, SharedSupport, Spending, SupportTier, Wage, Weight,
};
use domain::plan::DayPart;
use domain::worksheet::Words;
use domain::{
    Allocation, AllocationTerms, AmountBasis, AskedOf, BankIdea, BankIdeaId, CircleId, Day,
    OnCostId, Proposal, ProposalId, ProposalState, RateId, RecordId, Said, Sharing, SharingChange,
    Side, Together, TogetherId, Unknown,
};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Those who are there, and somebody who is not any more.
const CIRCLES: [&str; 3] = ["amara", "ben", "gone"];
/// Rates that are there, and one that is not any more.
const RATES: [&str; 3] = ["p1", "p2", "gone"];

fn pence() -> impl Strategy<Value = i64> {
    prop_oneof![3 => 0..100_000i64, 1 => Just(10_000_000_000)]
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (2026..2029i32, 1..13u32, 1..29u32)
        .prop_map(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).expect("a real day"))
}

fn circle(among: &'static [&'static str]) -> impl Strategy<Value = CircleId> {
    select(among).prop_map(|id| CircleId::new(id).expect("an id"))
}

fn record() -> impl Strategy<Value = RecordId> {
    select(&super::IDS[..]).prop_map(|id| RecordId::new(id).expect("an id"))
}

fn rate_id(among: &'static [&'static str]) -> impl Strategy<Value = RateId> {
    select(among).prop_map(|id| RateId::new(id).expect("an id"))
}

fn on_cost() -> impl Strategy<Value = OnCostId> {
    select(vec!["england-2025-26", "ours", "gone"]).prop_map(|id| OnCostId::new(id).expect("an id"))
}

fn rate(id: &'static str) -> impl Strategy<Value = Rate> {
    let kinds = select(vec![RateKind::Provider, RateKind::PersonalAssistant]);
    let per = select(vec![RatePer::Hour, RatePer::Night]);
    let money = (per, pence(), option::of(date()), option::of(date()));
    let terms = (option::of(kinds), option::of(on_cost()), option::of(0..=1440i64), ".{0,5}");
    (money, terms).prop_map(move |(money, terms)| {
        let (per, pence, from, until) = money;
        let (kind, on_cost, minimum_minutes, label) = terms;
        let (id, unknown) = (RateId::new(id).expect("an id"), Unknown::new());
        Rate { id, label, per, pence, from, until, kind, on_cost, minimum_minutes, unknown }
    })
}

fn rules() -> impl Strategy<Value = MoneyRules> {
    let line = prop_oneof![
        (0..=10_000u32, pence()).prop_map(|(basis_points, above_weekly)| {
            OnCostLine::NationalInsurance { basis_points, above_weekly }
        }),
        (0..=10_000u32).prop_map(|basis_points| OnCostLine::Holiday { basis_points }),
        (0..=10_000u32, 0..9i64, 9..99i64).prop_map(
            |(basis_points, lower_yearly, upper_yearly)| {
                OnCostLine::Pension { basis_points, lower_yearly, upper_yearly, trigger_yearly: 50 }
            }
        ),
        (".{0,5}", pence()).prop_map(|(label, pence)| OnCostLine::Yearly { label, pence }),
    ];
    let lines = prop::collection::vec(line, 0..4);
    let when = (option::of(date()), option::of(date()));
    let profile = (".{0,5}", when, option::of(0..=10_000u32), lines).prop_map(
        |(label, (from, until), percent, lines)| {
            let id = OnCostId::new("ours").expect("an id");
            OnCostProfile { id, label, from, until, percent, lines }
        },
    );
    let wage = (date(), pence()).prop_map(|(from, pence)| Wage { from, pence });
    let own = (prop::collection::vec(profile, 0..2), prop::collection::vec(wage, 0..3))
        .prop_map(|(on_costs, minimum_wage)| MoneyRules { on_costs, minimum_wage });
    prop_oneof![Just(MoneyRules::default()), own]
}

fn core(
    circles: &'static [&'static str],
    rates: &'static [&'static str],
) -> impl Strategy<Value = Core> {
    let weights = (0..=10_000u32, subsequence(circles, 1..=circles.len()));
    let parts = subsequence(DayPart::ALL.to_vec(), 0..4);
    (record(), weights, parts, rate_id(rates), 0..10_080i64).prop_map(
        |(id, (points, sharers), parts, rate, minutes_per_week)| {
            let part = |(n, id): (usize, &&str)| {
                let basis_points = match (n, sharers.len()) {
                    (0, 1) => 10_000,
                    (0, _) => points,
                    (1, _) => 10_000 - points,
                    _ => 0,
                };
                Weight { circle: CircleId::new(*id).expect("an id"), basis_points }
            };
            let weights = sharers.iter().enumerate().map(part).collect();
            let (label, unknown) = ("Core".to_owned(), Unknown::new());
            Core { id, label, minutes_per_week, rate, weights, parts, unknown }
        },
    )
}

fn sharers(among: &'static [&'static str]) -> impl Strategy<Value = Vec<CircleId>> {
    let id = |id: &'static str| CircleId::new(id).expect("an id");
    subsequence(among, 0..=among.len())
        .prop_map(move |ids| ids.into_iter().map(id).collect::<Vec<_>>())
}

fn night(
    circles: &'static [&'static str],
    rates: &'static [&'static str],
) -> impl Strategy<Value = Night> {
    (record(), any::<bool>(), 0..=7i64, rate_id(rates), sharers(circles)).prop_map(
        |(id, is_waking, nights_per_week, rate, sharers)| {
            let kind = if is_waking { NightKind::WakingNight } else { NightKind::SleepIn };
            let minutes_per_night = is_waking.then_some(540);
            let unknown = Unknown::new();
            Night { id, kind, nights_per_week, minutes_per_night, rate, sharers, unknown }
        },
    )
}

fn activity(
    circles: &'static [&'static str],
    rates: &'static [&'static str],
) -> impl Strategy<Value = Activity> {
    let weeks = option::of(0..=53i64);
    (record(), weeks, 0..10_080i64, 1..=10i64, rate_id(rates), sharers(circles)).prop_map(
        |(id, weeks_per_year, minutes_per_week, staff, rate, sharers)| {
            let (activity, unknown) = ("Swimming".to_owned(), Unknown::new());
            Activity {
                id,
                activity,
                minutes_per_week,
                weeks_per_year,
                rate,
                staff,
                sharers,
                unknown,
            }
        },
    )
}

fn shared() -> impl Strategy<Value = SharedSupport> {
    let (circles, rates) = (&CIRCLES[..1], &RATES[..2]);
    let all = (
        option::of(core(circles, rates)),
        option::of(night(circles, rates)),
        option::of(activity(circles, rates)),
    );
    all.prop_map(|(core, night, activity)| SharedSupport {
        core: core.into_iter().collect(),
        nights: night.into_iter().collect(),
        activities: activity.into_iter().collect(),
        unknown: Unknown::new(),
    })
}

fn said() -> impl Strategy<Value = Said> {
    select(vec![Said::Waiting, Said::Yes, Said::No])
}

fn proposal(n: usize) -> impl Strategy<Value = Proposal> {
    let change = prop_oneof![
        core(&CIRCLES, &RATES).prop_map(|core| SharingChange::Core { core }),
        night(&CIRCLES, &RATES).prop_map(|night| SharingChange::Night { night }),
        activity(&CIRCLES, &RATES).prop_map(|activity| SharingChange::Activity { activity }),
        record().prop_map(|id| SharingChange::CoreEnds { id }),
        record().prop_map(|id| SharingChange::NightEnds { id }),
        record().prop_map(|id| SharingChange::ActivityEnds { id }),
    ];
    let asked = (circle(&CIRCLES), said(), option::of(".{0,4}"))
        .prop_map(|(circle, said, given_by)| AskedOf { circle, said, given_by });
    let asked = prop::collection::vec(asked, 0..3);
    let blocks = prop::collection::vec((circle(&CIRCLES), record()), 0..3);
    let states = select(vec![ProposalState::Open, ProposalState::Agreed, ProposalState::Refused]);
    (change, ".{0,5}", option::of(circle(&CIRCLES)), asked, states, blocks).prop_map(
        move |(change, reason, by, asked, state, blocks)| {
            let id = ProposalId::new(format!("q{n}")).expect("an id");
            Proposal { id, change, reason, by, asked, state, blocks }
        },
    )
}

fn sharing() -> impl Strategy<Value = Sharing> {
    let side = || {
        (circle(&CIRCLES), record(), said()).prop_map(|(circle, block, said)| Side {
            circle,
            block,
            said,
        })
    };
    let together = |n: usize| {
        (side(), side()).prop_map(move |(one, other)| {
            let id = TogetherId::new(format!("t{n}")).expect("an id");
            Together { id, sides: [one, other], has_lapsed: false }
        })
    };
    let proposals = (option::of(proposal(1)), option::of(proposal(2)));
    (proposals, option::of(together(1)), option::of(together(2))).prop_map(
        |((first, second), one, other)| Sharing {
            proposals: first.into_iter().chain(second).collect(),
            togethers: one.into_iter().chain(other).collect(),
        },
    )
}

pub(crate) fn allocation() -> impl Strategy<Value = Allocation> {
    let period = select(vec![Period::Week, Period::FourWeeks, Period::Month, Period::Year]);
    let status = select(vec![
        AllocationStatus::Confirmed,
        AllocationStatus::Indicative,
        AllocationStatus::Unknown,
        AllocationStatus::None,
    ]);
    (".{1,5}", option::of(pence()), period, status, terms()).prop_map(
        |(stream, pence, period, status, terms)| Allocation {
            stream,
            pence,
            period,
            status,
            terms,
            unknown: Unknown::new(),
        },
    )
}

fn terms() -> impl Strategy<Value = AllocationTerms> {
    let basis = option::of(select(vec![AmountBasis::Gross, AmountBasis::Net]));
    let only_for = subsequence(
        vec![Spending::Support, Spending::Health, Spending::Travel, Spending::Other],
        0..3,
    );
    let when = (option::of(date()), option::of(0..400i64), option::of(date()));
    let money = (option::of(pence()), option::of(pence()), option::of(0..=520u32));
    (when, basis, ".{0,5}", ".{0,5}", only_for, money).prop_map(
        |((from, days, confirmed_on), basis, confirmed_by, restrictions, only_for, money)| {
            let (balance, committed, cushion_weeks) = money;
            let later = days.map(chrono::TimeDelta::days);
            AllocationTerms {
                from,
                until: from.zip(later).map(|(from, later)| from + later),
                basis,
                confirmed_by,
                confirmed_on,
                restrictions,
                only_for,
                balance,
                committed,
                cushion_weeks,
            }
        },
    )
}

fn bank() -> impl Strategy<Value = Vec<BankIdea>> {
    let tiers = select(vec![SupportTier::Myself, SupportTier::MoreThanOne]);
    let idea = ("[a-z]{1,3}", "[A-Za-z]{1,5}", ".{0,5}", tiers).prop_map(|(id, en, cy, tier)| {
        BankIdea { id: BankIdeaId::new(id).expect("an id"), tier, text: Words { en, cy } }
    });
    let ideas = prop::collection::vec(idea, 0..=2).prop_map(|mut ideas| {
        ideas.dedup_by(|a, b| a.id == b.id);
        ideas
    });
    prop_oneof![Just(domain::shipped_ideas()), ideas]
}

/// What stands for the whole event.
#[derive(Debug, Clone)]
pub(crate) struct SetUp {
    asks_together: bool,
    rates: Vec<Rate>,
    rules: MoneyRules,
    shared_support: SharedSupport,
    sharing: Sharing,
    ideas: Vec<BankIdea>,
}

impl SetUp {
    pub(crate) fn put_into(self, day: &mut Day) {
        day.event.asks_together = self.asks_together;
        day.rates = self.rates;
        day.money_rules = Arc::new(self.rules);
        day.shared_support = self.shared_support;
        day.sharing = Arc::new(self.sharing);
        day.ideas_bank = Arc::new(self.ideas);
    }
}

pub(crate) fn set_up() -> impl Strategy<Value = SetUp> {
    let rates = (rate("p1"), rate("p2"));
    (any::<bool>(), rates, rules(), shared(), sharing(), bank()).prop_map(
        |(asks_together, (one, other), rules, shared_support, sharing, ideas)| SetUp {
            asks_together,
            rates: vec![one, other],
            rules,
            shared_support,
            sharing,
            ideas,
        },
    )
}
