//! What is to be looked at, code by code; and the amounts that are not simply spent: contributions,
//! fees, what has built up, and parts of a year.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::money::CheckLevel::{Error, Info, Stop, Warn};
use domain::money::{
    Account, AllocationStatus, CheckCode, CheckLevel, OnCostLine, OnCostProfile, Period, Rate,
    RateKind, Spending, Wage, account,
};
use domain::plan::Collection::{self, About, Blocks, Costs, Mixes, Weeks};
use domain::plan::DayPart;
use domain::{
    AllocationTerms, AmountBasis, AskedOf, Day, OnCostId, Proposal, ProposalId, ProposalState,
    Said, Sharing, SharingChange,
};
use household::{
    activity, add_person, amount, change_person, circle_id, core, empty_day, find, rate, record_id,
    sleep_in, write,
};
use serde_json::{Value, json};

mod household;

use domain::money::RatePer::Hour;

fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// Returns a day on which everything is as it should be: an hour of help, paid and affordable.
fn quiet_day() -> Day {
    let mut day = empty_day();
    add_person(&mut day, "ben", Vec::new());
    let money = amount("PersonalBudget", AllocationStatus::Confirmed, 120_000);
    add_person(&mut day, "amara", vec![money]);
    change_person(&mut day, "amara", |person| {
        person.contingency = Some(domain::Contingency::Pence(5_000));
    });
    put(
        &mut day,
        Blocks,
        "b",
        &json!({ "week": "perfect", "days": ["Mon"], "support_minutes": 60 }),
    );
    put(
        &mut day,
        Mixes,
        "m",
        &json!({
            "block": "b", "tier": "PaidOneToOne", "minutes_per_week": 60, "rate": "staff",
        }),
    );
    day
}

fn put(day: &mut Day, collection: Collection, id: &str, fields: &Value) {
    write(day, "amara", collection, id, fields);
}

/// Helps with the one block in this way, in place of the paid hour.
fn help(day: &mut Day, mut fields: Value) {
    fields["block"] = "b".into();
    if fields.get("minutes_per_week").is_none() {
        fields["minutes_per_week"] = 60.into();
    }
    put(day, Mixes, "m", &fields);
}

fn terms(day: &mut Day, change: impl FnOnce(&mut AllocationTerms)) {
    change_person(day, "amara", |person| change(&mut person.allocations[0].terms));
}

fn told(day: &Day) -> Account {
    account(day, find(day, "amara"), None).expect("it can be counted")
}

fn change_rate(day: &mut Day, change: impl FnOnce(&mut Rate)) {
    change(&mut day.rates[0]);
}

#[test]
fn a_day_on_which_everything_is_as_it_should_be_has_nothing_to_look_at() {
    assert_eq!(told(&quiet_day()).checks, [], "no noise");
}

type Case = (CheckCode, CheckLevel, &'static str, fn(&mut Day));

const OF_MONEY: &[Case] = &[
    (CheckCode::NoAllocation, Info, "nobody has spoken of money", |day| {
        change_person(day, "amara", |person| person.allocations.clear());
    }),
    (CheckCode::Indicative, Warn, "it is not confirmed yet", |day| {
        change_person(day, "amara", |person| {
            person.allocations[0].status = AllocationStatus::Indicative;
        });
    }),
    (CheckCode::Over, Stop, "more is planned than there is", |day| {
        put(day, Costs, "c", &json!({ "per": "Once", "pence": 10_000 }));
    }),
    (CheckCode::StreamOver, Stop, "one pot is empty", |day| {
        let money = amount("Grant", AllocationStatus::Confirmed, 10);
        change_person(day, "amara", |person| person.allocations.push(money));
        put(day, Costs, "c", &json!({ "per": "Once", "pence": 11, "stream": "Grant" }));
    }),
    (CheckCode::StreamRule, Warn, "help is no equipment", |day| {
        terms(day, |terms| terms.only_for = vec![Spending::Equipment]);
    }),
    (CheckCode::StreamRule, Warn, "a ticket that buys nothing said is no help", |day| {
        terms(day, |terms| terms.only_for = vec![Spending::Support]);
        put(day, Costs, "c", &json!({ "per": "Year", "pence": 10 }));
    }),
    (CheckCode::PeriodMix, Warn, "52 weeks are no year of days", |day| {
        let mut money = amount("Grant", AllocationStatus::Confirmed, 10);
        money.period = Period::Week;
        change_person(day, "amara", |person| person.allocations.push(money));
    }),
    (CheckCode::NoContingency, Info, "nothing is set aside", |day| {
        change_person(day, "amara", |person| person.contingency = None);
        put(day, Costs, "c", &json!({ "per": "Once", "pence": 5_000 }));
    }),
    (CheckCode::NetGross, Warn, "the contribution is off it already", |day| {
        terms(day, |terms| terms.basis = Some(AmountBasis::Net));
        put(day, Costs, "c", &json!({ "per": "Year", "pence": 9, "kind": "Contribution" }));
    }),
    (CheckCode::Unspent, Info, "more than five in a hundred are left", |day| {
        change_person(day, "amara", |person| person.allocations[0].pence = Some(130_000));
    }),
    (CheckCode::Surplus, Warn, "it has built up above the cushion", |day| {
        terms(day, |terms| {
            terms.balance = Some(1_000_000);
            terms.cushion_weeks = Some(8);
        });
    }),
    (CheckCode::TooManyWeeks, Error, "seasons are longer than a year", |day| {
        put(day, Weeks, "perfect", &json!({ "kind": "Perfect" }));
        put(day, Weeks, "s", &json!({ "kind": "Season", "weeks_per_year": 30 }));
        put(day, Weeks, "t", &json!({ "kind": "Season", "weeks_per_year": 23 }));
    }),
];

const OF_RATES: &[Case] = &[
    (CheckCode::Uncosted, Warn, "the rate is gone", |day| {
        help(day, json!({ "tier": "PaidOneToOne", "rate": "gone" }));
    }),
    (CheckCode::Uncosted, Warn, "a night that is awake is paid by the hour", |day| {
        day.rates.push(rate("waking", Hour, 1_500));
        let mut night = sleep_in(7, &["amara"]);
        night.kind = domain::money::NightKind::WakingNight;
        day.shared_support.nights = vec![night];
    }),
    (CheckCode::NoOncost, Warn, "an employer has costs", |day| {
        change_rate(day, |rate| rate.kind = Some(RateKind::PersonalAssistant));
    }),
    (CheckCode::NoOncost, Warn, "what is shared has no single employer", |day| {
        let id = OnCostId::new("p").expect("an id");
        let holiday = OnCostLine::Holiday { basis_points: 1_207 };
        Arc::make_mut(&mut day.money_rules).on_costs.push(OnCostProfile {
            id: id.clone(),
            label: "2026/27".to_owned(),
            from: None,
            until: None,
            percent: None,
            lines: vec![holiday],
        });
        change_rate(day, |rate| rate.on_cost = Some(id));
        day.shared_support.core = vec![core(60, &[("amara", 10_000)])];
    }),
    (CheckCode::ExpiredRate, Warn, "it ended the day before", |day| {
        change_rate(day, |rate| rate.until = date("2026-12-02"));
    }),
    (CheckCode::ExpiredRate, Warn, "it begins the day after", |day| {
        change_rate(day, |rate| rate.from = date("2026-12-04"));
    }),
    (CheckCode::MinimumVisit, Warn, "two hours are sold at least", |day| {
        change_rate(day, |rate| rate.minimum_minutes = Some(120));
    }),
    (CheckCode::LowWage, Warn, "the law asks for more", |day| {
        let from = date("2026-04-01").expect("a day");
        let wage = Wage { from, pence: 2_141 };
        Arc::make_mut(&mut day.money_rules).minimum_wage.push(wage);
        change_rate(day, |rate| rate.kind = Some(RateKind::PersonalAssistant));
    }),
];

const OF_HELP: &[Case] = &[
    (CheckCode::NeedUnmet, Warn, "nobody has thought of it", |day| {
        let block = json!({ "week": "perfect", "days": ["Tue"], "support_minutes": 30 });
        put(day, Blocks, "c", &block);
    }),
    (CheckCode::MixSum, Warn, "half an hour is missing", |day| {
        help(day, json!({ "tier": "Myself", "minutes_per_week": 30 }));
    }),
    (CheckCode::BelowAssessed, Warn, "it is less than somebody found that is needed", |day| {
        put(
            day,
            Blocks,
            "b",
            &json!({
                "week": "perfect", "days": ["Mon"], "support_minutes": 60, "assessed_minutes": 61,
            }),
        );
    }),
    (CheckCode::HelperNotAsked, Warn, "Grace has not said yes", |day| {
        help(day, json!({ "tier": "FamilyFriends", "helper": "grace" }));
    }),
    (CheckCode::CarerStrain, Warn, "Grace is not sure", |day| {
        let mix = json!({ "tier": "FamilyFriends", "agreed": true, "can_keep_on": "NotSure" });
        help(day, mix);
    }),
    (CheckCode::WatchConsent, Warn, "it cannot be turned off", |day| {
        let mix = json!({
            "tier": "Technology", "watches": true, "watch_consent": "Yes", "off_switch": "No",
        });
        help(day, mix);
    }),
    (CheckCode::TrialRemoved, Warn, "nobody knows yet whether it works", |day| {
        help(day, json!({ "tier": "Technology", "stage": "Trying" }));
    }),
    (CheckCode::NoStaff, Warn, "two are needed and nobody says how many", |day| {
        help(day, json!({ "tier": "MoreThanOne", "rate": "staff" }));
    }),
    (CheckCode::NoStaff, Warn, "two are needed and one is paid", |day| {
        put(
            day,
            Blocks,
            "b",
            &json!({
                "week": "perfect", "days": ["Mon"], "support_minutes": 60, "ratio": "TwoToOne",
            }),
        );
    }),
    (CheckCode::NoCover, Warn, "nobody is there in the evenings", |day| {
        put(day, About, "plan", &json!({ "not_alone": ["Eve"] }));
    }),
];

const OF_SHARING: &[Case] = &[
    (CheckCode::SplitSum, Error, "no activity is named", |day| {
        help(day, json!({ "tier": "SharedPaid" }));
    }),
    (CheckCode::SplitSum, Error, "the person has no part in it", |day| {
        day.shared_support.activities = vec![activity("swim", 60, 1, &["ben"])];
        help(day, json!({ "tier": "SharedPaid", "shared_activity": "swim" }));
    }),
    (CheckCode::SplitSum, Error, "it has other minutes", |day| {
        day.shared_support.activities = vec![activity("swim", 90, 1, &["amara", "ben"])];
        help(day, json!({ "tier": "SharedPaid", "shared_activity": "swim" }));
    }),
    (CheckCode::NoStaff, Error, "nobody is there", |day| {
        day.shared_support.activities = vec![activity("swim", 60, 0, &["amara"])];
    }),
    (CheckCode::Weights, Error, "they are not all", |day| {
        day.shared_support.core = vec![core(60, &[("amara", 5_000), ("ben", 4_999)])];
    }),
    (CheckCode::UnconfirmedShare, Warn, "somebody is still asked", |day| {
        let asked = AskedOf { circle: circle_id("amara"), said: Said::Waiting, given_by: None };
        let proposal = Proposal {
            id: ProposalId::new("p").expect("an id"),
            change: SharingChange::CoreEnds { id: record_id("core") },
            reason: String::new(),
            by: None,
            asked: vec![asked],
            state: ProposalState::Open,
            blocks: Vec::new(),
        };
        day.sharing = Arc::new(Sharing { proposals: vec![proposal], togethers: Vec::new() });
    }),
];

#[test]
fn what_is_to_be_looked_at_is_told_by_its_code() {
    for (code, level, why, change) in [OF_MONEY, OF_RATES, OF_HELP, OF_SHARING].concat() {
        let mut day = quiet_day();
        change(&mut day);
        let checks = told(&day).checks;
        let found: Vec<_> = checks.iter().map(|check| (check.code, check.level)).collect();
        assert!(found.contains(&(code, level)), "{code:?}, {why}: {found:?}");
    }
}

#[test]
fn what_was_settled_is_not_told_any_more() {
    for (code, why, change) in [
        (
            CheckCode::BelowAssessed,
            "somebody who may has agreed",
            (|day| {
                put(
                    day,
                    Blocks,
                    "b",
                    &json!({
                        "week": "perfect", "days": ["Mon"], "support_minutes": 60,
                        "assessed_minutes": 61, "lower_agreed_by": "Lena",
                    }),
                );
            }) as fn(&mut Day),
        ),
        (CheckCode::HelperNotAsked, "she said yes", |day| {
            help(day, json!({ "tier": "FamilyFriends", "who": "Grace", "agreed": true }));
        }),
        (CheckCode::WatchConsent, "both are there", |day| {
            let mix = json!({
                "tier": "Technology", "watches": true, "watch_consent": "Yes", "off_switch": "Yes",
            });
            help(day, mix);
        }),
        (CheckCode::NoCover, "core hours are there then", |day| {
            put(day, About, "plan", &json!({ "not_alone": ["Eve", "Night"] }));
            let mut core = core(60, &[("amara", 10_000)]);
            core.parts = vec![DayPart::Eve];
            day.shared_support.core = vec![core];
            day.shared_support.nights = vec![sleep_in(7, &["amara"])];
        }),
        (CheckCode::MixSum, "one who is on trial covers it too", |day| {
            help(day, json!({ "tier": "Myself", "stage": "Trying" }));
        }),
    ] {
        let mut day = quiet_day();
        change(&mut day);
        let found = told(&day).checks;
        assert!(found.iter().all(|check| check.code != code), "{code:?}, {why}: {found:?}");
    }
}

#[test]
fn a_block_over_midnight_covers_every_part_in_which_it_lies() {
    let mut day = quiet_day();
    put(&mut day, About, "plan", &json!({ "not_alone": ["AM", "Eve", "Night"] }));
    put(
        &mut day,
        Blocks,
        "b",
        &json!({
            "week": "perfect", "days": ["Sat", "Sun"], "start": "21:30", "minutes": 600, "with": ["Pat"],
        }),
    );
    let checks = told(&day).checks;
    let open =
        checks.iter().find(|check| check.code == CheckCode::NoCover).expect("others are open");
    let covered = |on: &str, part: DayPart| {
        let is_it =
            |slot: &domain::money::Slot| format!("{:?}", slot.day) == on && slot.part == part;
        !open.slots.iter().any(is_it)
    };
    for (on, part) in [("Sat", DayPart::Eve), ("Sat", DayPart::Night), ("Sun", DayPart::AM)] {
        assert!(covered(on, part), "from half past nine to half past seven: {on} {part:?}");
    }
    assert!(covered("Mon", DayPart::AM), "a week begins again after Sunday");
    assert!(!covered("Sat", DayPart::AM) && !covered("Mon", DayPart::Eve), "others are open");
    assert_eq!(open.slots.len(), 21 - 6, "two evenings, two nights, two mornings");
}

#[test]
fn who_tries_something_alone_still_has_the_help_that_is_paid_until_then() {
    for (stage, is_covered) in [("Trying", true), ("Agreed", false)] {
        let mut day = quiet_day();
        put(&mut day, About, "plan", &json!({ "not_alone": ["AM"] }));
        put(
            &mut day,
            Blocks,
            "b",
            &json!({ "week": "perfect", "days": ["Thu"], "part": "AM", "minutes": 60, "title": "Letters" }),
        );
        put(
            &mut day,
            Mixes,
            "m",
            &json!({ "block": "b", "tier": "Myself", "minutes_per_week": 60, "stage": stage }),
        );
        let checks = told(&day).checks;
        let open = checks.iter().find(|check| check.code == CheckCode::NoCover);
        let slots = &open.expect("the other mornings are open").slots;
        let is_open = slots.iter().any(|slot| format!("{:?}", slot.day) == "Thu");
        assert_eq!(is_open, !is_covered, "{stage}: {slots:?}");
    }
}

#[test]
fn a_contribution_makes_the_amount_smaller_unless_it_is_off_already() {
    for (basis, allocation, contribution) in [
        (None, 120_000 - 52_000, 52_000),
        (Some(AmountBasis::Gross), 120_000 - 52_000, 52_000),
        (Some(AmountBasis::Net), 120_000, 0),
    ] {
        let mut day = quiet_day();
        terms(&mut day, |terms| terms.basis = basis);
        let cost = json!({ "per": "Week", "pence": 1_000, "kind": "Contribution" });
        put(&mut day, Costs, "c", &cost);
        let got = told(&day);
        let amounts = (got.allocation, got.contribution, got.planned);
        let planned = 2_140 * 52 + 5_000;
        assert_eq!(amounts, (Some(allocation), contribution, planned), "{basis:?}");
        assert_eq!(got.left, Some(allocation - planned), "{basis:?}");
    }
}

#[test]
fn a_fee_is_a_part_of_what_its_stream_pays_and_other_money_is_only_shown() {
    let mut day = quiet_day();
    put(&mut day, Costs, "fee", &json!({ "kind": "ManagementFee", "basis_points": 500 }));
    put(
        &mut day,
        Costs,
        "fixed",
        &json!({ "kind": "ManagementFee", "per": "Month", "pence": 100 }),
    );
    put(&mut day, Costs, "own", &json!({ "kind": "Unfunded", "per": "Week", "pence": 250 }));
    put(&mut day, Costs, "once", &json!({ "per": "Once", "pence": 7_000 }));
    let got = told(&day);
    // 5 % of 1,112.80, and twelve months; what comes once and other fees are no part of it.
    assert_eq!(got.recurring, 111_280 + 5_564 + 1_200, "fees come back every year");
    assert_eq!(got.unfunded, 13_000, "what other money pays is shown");
    assert_eq!(got.weekly, 2_140, "and not counted");
}

#[test]
fn what_has_built_up_above_the_cushion_may_be_asked_back_and_is_never_spent() {
    for (period, pence, expected) in [
        // A balance of 5,000.00, of which 1,000.00 are promised and eight weeks are cushion.
        (Period::Week, 20_000, 400_000 - 160_000),
        (Period::FourWeeks, 80_000, 400_000 - 160_000),
        (Period::Year, 1_040_000, 400_000 - 160_000),
        (Period::Year, 2_600_000, 0),
        (Period::Year, 9_999_999, 0),
    ] {
        let mut day = quiet_day();
        terms(&mut day, |terms| {
            terms.balance = Some(500_000);
            terms.committed = Some(100_000);
            terms.cushion_weeks = Some(8);
        });
        change_person(&mut day, "amara", |person| {
            person.allocations[0].period = period;
            person.allocations[0].pence = Some(pence);
        });
        let got = told(&day);
        assert_eq!(got.streams[0].reclaimable, Some(expected), "{period:?} {pence}");
        let a_year = match period {
            Period::Week => pence * 52,
            Period::FourWeeks => pence * 13,
            Period::Month => pence * 12,
            Period::Year => pence,
        };
        assert_eq!(got.allocation, Some(a_year), "it is no money to plan with");
    }
}

#[test]
fn money_for_a_part_of_a_year_is_counted_by_its_days() {
    let mut day = quiet_day();
    put(&mut day, Costs, "once", &json!({ "per": "Once", "pence": 7_000 }));
    terms(&mut day, |terms| {
        terms.from = date("2026-10-01");
        terms.until = date("2027-03-31");
    });
    let part = told(&day).part_year.expect("half a year");
    assert_eq!(part.days, 182, "both days are in it");
    // 1,112.80, 50.00 and 1,200.00 by 182 of 365 days, each rounded; 70.00 come whole.
    assert_eq!(part.planned, 55_488 + 2_493 + 7_000, "every yearly figure by itself");
    assert_eq!(part.allocation, Some(59_836), "the amount as well");
    assert_eq!(part.left, Some(59_836 - 64_981), "and what is left");
    terms(&mut day, |terms| terms.until = date("2027-09-30"));
    assert_eq!(told(&day).part_year, None, "a whole year is no part of one");
}
