//! The worked examples of the method's reference, as tables: amounts, on-costs, a household, a
//! school's cohort, and what just enough support changes.

use chrono::NaiveDate;
use domain::money::{
    AllocationStatus, CheckCode, LineKind, OnCostLine, OnCostProfile, Period, Rate, RateKind,
    RatePer, SupportTier, account, equally, figures, person_figures, split,
};
use domain::plan::Collection::{Blocks, Costs, Mixes, Weeks};
use domain::{Contingency, Day, OnCostId, RateId, WeekConvention};
use household::{
    activity, add_person, amount, change_person, core, empty_day, find, rate, record_id, sleep_in,
    write,
};
use serde_json::{Value, json};

mod household;

use AllocationStatus::{Confirmed, Indicative, None as NoMoney, Unknown};

/// Returns a day with one person, who has so much confirmed money.
fn one_person(pence: i64) -> Day {
    let mut day = empty_day();
    add_person(&mut day, "amara", vec![amount("PersonalBudget", Confirmed, pence)]);
    day
}

/// Writes a block that happens on one day, and who helps with it.
fn help(day: &mut Day, id: &str, minutes: i64, mix: &Value) {
    let block = json!({ "week": "perfect", "days": ["Mon"], "support_minutes": minutes });
    write(day, "amara", Blocks, id, &block);
    let mut mix = mix.clone();
    mix["block"] = id.into();
    mix["minutes_per_week"] = minutes.into();
    write(day, "amara", Mixes, &format!("{id}-mix"), &mix);
}

fn paid(rate: &str) -> Value {
    json!({ "tier": "PaidOneToOne", "rate": rate })
}

fn codes(day: &Day, id: &str) -> Vec<CheckCode> {
    let account = account(day, find(day, id), None).expect("it can be counted");
    account.checks.iter().map(|check| check.code).collect()
}

#[test]
fn an_hour_is_priced_exactly_and_rounded_once() {
    for (example, minutes, pence, percent, mix, expected) in [
        ("B2", 765, 2135, None, paid("r"), 27_221),
        ("B2b", 20, 1999, None, paid("r"), 666),
        ("B2c", 15, 2130, None, paid("r"), 533),
        ("B3", 720, 1350, Some(2250), paid("r"), 19_845),
        ("B5b", 180, 2140, None, json!({ "tier": "MoreThanOne", "rate": "r", "staff": 2 }), 12_840),
    ] {
        let mut day = one_person(0);
        day.rates = vec![Rate { on_cost: percent.map(|_| on_cost("p")), ..hour("r", pence) }];
        let rules = std::sync::Arc::make_mut(&mut day.money_rules);
        rules.on_costs = vec![profile("p", percent, Vec::new())];
        help(&mut day, "b", minutes, &mix);
        let figures = person_figures(&day, find(&day, "amara")).expect("it can be counted");
        assert_eq!(figures.weekly, expected, "{example}");
    }
}

#[test]
fn a_week_becomes_a_year_by_the_convention_and_a_month_by_twelve() {
    let year = |day: u32| NaiveDate::from_ymd_opt(if day == 366 { 2028 } else { 2026 }, 2, 28);
    for (example, convention, days, per, pence, expected) in [
        ("B1", WeekConvention::Weeks52, 365, "Week", 31_275, 1_626_300),
        ("B1", WeekConvention::Weeks52And14, 365, "Week", 31_275, 1_630_679),
        ("B1", WeekConvention::DaysOverSeven, 365, "Week", 31_275, 1_630_768),
        ("B1", WeekConvention::DaysOverSeven, 366, "Week", 31_275, 1_635_236),
        ("B13", WeekConvention::Weeks52, 365, "Month", 2_499, 29_988),
    ] {
        let mut day = one_person(0);
        day.event.week_convention = convention;
        day.event.date = year(days);
        write(&mut day, "amara", Costs, "c", &json!({ "per": per, "pence": pence }));
        let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
        assert_eq!(got.recurring, expected, "{example} {convention:?} {days}");
        let a_week = got.lines.first().and_then(|line| line.a_week);
        let is_month = per == "Month";
        assert_eq!(a_week, Some(if is_month { 577 } else { pence }), "{example}: beside it");
    }
}

#[test]
fn an_event_on_the_29th_of_february_is_in_a_leap_year() {
    let mut day = one_person(0);
    day.event.week_convention = WeekConvention::DaysOverSeven;
    day.event.date = NaiveDate::from_ymd_opt(2028, 2, 29);
    write(&mut day, "amara", Costs, "c", &json!({ "per": "Week", "pence": 31_275 }));
    let figures = figures(&day).expect("it can be counted");
    assert_eq!(figures.people[0].recurring, 1_635_236, "366 days over seven");
}

#[test]
fn what_is_said_by_the_year_is_read_by_the_week_too() {
    for (convention, expected) in [
        (WeekConvention::Weeks52, 34_615),
        (WeekConvention::Weeks52And14, 34_522),
        (WeekConvention::DaysOverSeven, 34_521),
    ] {
        let mut day = one_person(1_800_000);
        day.event.week_convention = convention;
        let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
        assert_eq!(got.streams[0].weekly, Some(expected), "B1b {convention:?}");
    }
}

#[test]
fn a_whole_is_split_to_the_penny() {
    assert_eq!(equally(10_000, 3), Ok(vec![3_334, 3_333, 3_333]), "B4");
    let mut day = empty_day();
    let names = ["amara", "ben", "chitra"];
    for name in names {
        add_person(&mut day, name, Vec::new());
    }
    day.shared_support.activities = vec![activity("club", 180, 1, &names)];
    let all = figures(&day).expect("it can be counted");
    for person in &all.people {
        let got = (person.weekly, person.received_minutes, person.charged_minutes);
        assert_eq!(got, (2_140, 180, 60), "B5: 3 hours received, one charged");
    }
    assert_eq!(all.staff_minutes_bought, all.charged_minutes, "what is bought is charged");
}

#[test]
fn what_is_set_aside_is_a_part_of_what_comes_back() {
    for (example, recurring, points, expected) in
        [("B10", 4_535_648, 500, 226_782), ("B10", 3_759_860, 300, 112_796)]
    {
        let mut day = one_person(0);
        change_person(&mut day, "amara", |p| {
            p.contingency = Some(Contingency::BasisPoints(points));
        });
        write(&mut day, "amara", Costs, "c", &json!({ "per": "Year", "pence": recurring }));
        write(&mut day, "amara", Costs, "once", &json!({ "per": "Once", "pence": 24_900 }));
        let figures = person_figures(&day, find(&day, "amara")).expect("it can be counted");
        assert_eq!(figures.contingency, expected, "{example}: what comes once is left out");
        assert_eq!(figures.planned, recurring + expected + 24_900, "{example}");
    }
}

fn hour(id: &str, pence: i64) -> Rate {
    rate(id, RatePer::Hour, pence)
}

fn on_cost(id: &str) -> OnCostId {
    OnCostId::new(id).expect("an id")
}

fn profile(id: &str, percent: Option<u32>, lines: Vec<OnCostLine>) -> OnCostProfile {
    let (from, until, label) = (None, None, "2025/26".to_owned());
    OnCostProfile { id: on_cost(id), label, from, until, percent, lines }
}

/// Returns a day on which Amara employs somebody for twelve hours a week, at 13.50.
fn employer() -> Day {
    let mut day = one_person(2_000_000);
    day.event.date = NaiveDate::from_ymd_opt(2025, 12, 3);
    let rules = std::sync::Arc::make_mut(&mut day.money_rules);
    let shipped = rules.on_costs.first_mut().expect("the costs of a year come with the app");
    shipped.lines.push(OnCostLine::Yearly { label: "Payroll".to_owned(), pence: 27_500 });
    let id = shipped.id.clone();
    let kind = Some(RateKind::PersonalAssistant);
    day.rates = vec![Rate { kind, on_cost: Some(id), ..hour("pa", 1_350) }];
    help(&mut day, "b", 720, &paid("pa"));
    day
}

#[test]
fn an_employers_costs_are_lines_of_their_own() {
    let day = employer();
    let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
    let lines: Vec<_> = got
        .lines
        .iter()
        .map(|line| (line.kind, line.on_cost.as_deref(), line.weekly, line.annual))
        .collect();
    let expected = [
        (LineKind::StaffHourly, None, Some(16_200), 842_400),
        (LineKind::OnCost, Some("holiday"), Some(1_955), 101_660),
        (LineKind::OnCost, Some("nationalInsurance"), Some(990), 51_480),
        (LineKind::OnCost, Some("yearly"), None, 27_500),
    ];
    assert_eq!(lines, expected, "B7: 8,424.00 a year is under the trigger of a pension");
    assert_eq!((got.weekly, got.recurring), (19_145, 1_023_040), "B7");
    assert!(!codes(&day, "amara").contains(&CheckCode::NoOncost), "they are there");
}

#[test]
fn a_pension_is_paid_between_two_amounts_once_the_pay_is_above_the_trigger() {
    for (minutes, expected) in [(854, None), (855, Some(11_291)), (12 * 60 * 5, Some(107_640))] {
        let mut day = employer();
        write(&mut day, "amara", Blocks, "more", &json!({ "week": "perfect", "days": ["Tue"] }));
        let mut mix = paid("pa");
        mix["block"] = "more".into();
        mix["minutes_per_week"] = (minutes - 720).into();
        write(&mut day, "amara", Mixes, "more", &mix);
        let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
        let pension = got.lines.iter().find(|line| line.on_cost.as_deref() == Some("pension"));
        assert_eq!(pension.map(|line| line.annual), expected, "{minutes} minutes a week");
    }
}

#[test]
fn weeks_with_more_pay_have_their_own_part_above_the_amount() {
    let mut day = employer();
    let term = json!({ "week": "perfect", "days": ["Tue"], "weeks_per_year": 38 });
    write(&mut day, "amara", Blocks, "term", &term);
    let mut mix = paid("pa");
    mix["block"] = "term".into();
    mix["minutes_per_week"] = 120.into();
    write(&mut day, "amara", Mixes, "term", &mix);
    let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
    let insurance = got.lines.iter().filter(|l| l.on_cost.as_deref() == Some("nationalInsurance"));
    let insurance: Vec<_> = insurance.map(|l| (l.weekly, l.weeks, l.annual)).collect();
    let expected = [(Some(990), Some(14), 990 * 14), (Some(1_395), Some(38), 1_395 * 38)];
    assert_eq!(insurance, expected, "162.00 in 14 weeks, 189.00 in 38");
    assert_eq!(got.weekly, 19_145, "an ordinary week is as it was");
}

#[test]
fn just_enough_support_says_before_after_and_safe() {
    let mut day = one_person(4_160_000);
    let unpaid = |tier: &str| json!({ "tier": tier, "who": "Pat", "agreed": true });
    let shared = json!({ "tier": "SharedPaid", "shared_activity": "swim" });
    add_person(&mut day, "chitra", Vec::new());
    day.shared_support.activities = vec![activity("swim", 120, 1, &["amara", "chitra"])];
    let travel = json!({ "tier": "Technology", "who": "travel app", "stage": "Trying" });
    for (id, minutes, mix) in [
        ("morning", 315, paid("staff")),
        ("travel", 120, travel),
        ("tea", 180, unpaid("Myself")),
        ("swim", 120, shared),
        ("choir", 120, unpaid("Community")),
        ("lunch", 90, unpaid("FamilyFriends")),
        ("letters", 60, paid("staff")),
        ("saturday", 240, paid("staff")),
        ("placement", 255, paid("staff")),
    ] {
        help(&mut day, id, minutes, &mix);
    }
    let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
    let hours = got.hours;
    let expected = (1_500, 1_500, 930, 1_050);
    let hours = (hours.needed, hours.before, hours.after, hours.safe);
    assert_eq!(hours, expected, "J1: 25 hours become 15.5; while travel is on trial, 17.5");
    assert_eq!(got.weekly, 33_170, "J1: 331.70 a week after");
    assert_eq!(got.safe_weekly, 33_170 + 4_280, "two hours stay paid");
    assert_eq!(53_500 - got.weekly, 20_330, "J1: 203.30 a week less than before");
    assert_eq!(got.safe_planned - got.planned, 4_280 * 52, "both years are told");
    let tiers: Vec<_> = got.tiers.iter().map(|tier| (tier.tier, tier.minutes)).collect();
    let expected = [
        (SupportTier::Myself, 180),
        (SupportTier::FamilyFriends, 90),
        (SupportTier::Community, 120),
        (SupportTier::Technology, 120),
        (SupportTier::SharedPaid, 120),
        (SupportTier::PaidOneToOne, 870),
    ];
    assert_eq!(tiers, expected, "J1: the mix by support hours");
    assert!(codes(&day, "amara").contains(&CheckCode::TrialRemoved), "it is told");
}

/// Returns the house of the first worked event, with its one-to-one time and items.
fn four_in_a_house() -> Day {
    let mut day = empty_day();
    let names = ["amara", "ben", "chitra", "dev"];
    let allocations = [4_160_000, 4_680_000, 3_380_000, 3_900_000];
    let own = [870, 1_200, 555, 900];
    let weekly = [500, 600, 0, 875];
    let once = [24_900, 18_000, 12_000, 0];
    for (n, name) in names.iter().enumerate() {
        add_person(&mut day, name, vec![amount("PersonalBudget", Confirmed, allocations[n])]);
        change_person(&mut day, name, |p| p.contingency = Some(Contingency::BasisPoints(500)));
        let block = json!({ "week": "perfect", "days": ["Mon"], "support_minutes": own[n] });
        write(&mut day, name, Blocks, "b", &block);
        let mut mix = paid("staff");
        mix["block"] = "b".into();
        mix["minutes_per_week"] = own[n].into();
        write(&mut day, name, Mixes, "m", &mix);
        write(&mut day, name, Costs, "w", &json!({ "per": "Week", "pence": weekly[n] }));
        write(&mut day, name, Costs, "o", &json!({ "per": "Once", "pence": once[n] }));
    }
    let class = json!({ "per": "Session", "pence": 1_200, "weeks_per_year": 39 });
    write(&mut day, "chitra", Costs, "class", &class);
    let weights = [("amara", 2_500), ("ben", 3_000), ("chitra", 2_000), ("dev", 2_500)];
    day.shared_support.core = vec![core(2_520, &weights)];
    day.shared_support.nights = vec![sleep_in(7, &names)];
    let swim = activity("swim", 120, 1, &["amara", "chitra"]);
    let garden = activity("garden", 180, 1, &["ben", "dev"]);
    day.shared_support.activities = vec![swim, garden];
    day
}

#[test]
fn four_people_who_share_a_house_each_have_their_own_money() {
    let day = four_in_a_house();
    let all = figures(&day).expect("it can be counted");
    let told: Vec<_> = all
        .people
        .iter()
        .map(|f| (f.weekly, f.recurring, f.one_off, f.contingency, f.planned, f.left))
        .collect();
    let expected = [
        (69_790, 3_629_080, 24_900, 181_454, 3_835_434, Some(324_566)),
        (87_224, 4_535_648, 18_000, 226_782, 4_780_430, Some(-100_430)),
        (53_561, 2_831_972, 12_000, 141_599, 2_985_571, Some(394_429)),
        (72_305, 3_759_860, 0, 187_993, 3_947_853, Some(-47_853)),
    ];
    assert_eq!(told, expected, "13.1, version 1");
    let house = (all.confirmed.allocation, all.confirmed.planned, all.confirmed.left);
    assert_eq!(house, (16_120_000, 15_549_288, 570_712), "13.1: the house");
    assert_eq!(all.staff_minutes_bought, 6_345, "13.1: 105.75 staff hours, nights apart");
    for (name, is_over) in [("amara", false), ("ben", true), ("chitra", false), ("dev", true)] {
        let is_told = codes(&day, name).contains(&CheckCode::Over);
        assert_eq!(is_told, is_over, "{name}: one person's surplus never pays for another");
    }
}

#[test]
fn the_account_says_the_same_as_the_figures() {
    let day = four_in_a_house();
    for circle in &day.circles {
        let (figures, account) = (person_figures(&day, circle), account(&day, circle, None));
        let (figures, account) = (figures.expect("figures"), account.expect("an account"));
        assert_eq!(account.weekly, figures.weekly, "a week");
        assert_eq!(account.planned, figures.planned, "a year");
        let lines: i64 = account.lines.iter().map(|line| line.annual).sum();
        assert_eq!(lines, account.planned, "every penny of the plan is in a line");
        let streams: i64 = account.streams.iter().map(|stream| stream.planned).sum();
        assert_eq!(streams, account.planned, "and in a stream");
    }
}

#[test]
fn if_one_sharer_does_not_come_the_others_part_grows() {
    let mut day = empty_day();
    for name in ["amara", "chitra"] {
        add_person(&mut day, name, Vec::new());
    }
    day.shared_support.activities = vec![activity("club", 180, 1, &["amara", "chitra"])];
    let before = account(&day, find(&day, "amara"), None).expect("it can be counted");
    let part = &before.shared[0];
    assert_eq!((part.weekly, part.without[0].weekly), (3_210, 6_420), "it is told beforehand");
    assert_eq!(part.others, ["chitra"], "by name");
    day.shared_support.activities = vec![activity("club", 180, 1, &["amara"])];
    let after = person_figures(&day, find(&day, "amara")).expect("it can be counted");
    assert_eq!(after.weekly, 6_420, "13.2: the other's share doubles");
}

#[test]
fn confirmed_and_indicative_money_is_totalled_apart_and_none_is_left_out() {
    let mut day = empty_day();
    let people = [
        ("a", vec![amount("DirectPayment", Confirmed, 100_000)]),
        ("b", vec![]),
        ("c", vec![amount("HealthBudget", Indicative, 50_000)]),
        ("d", vec![amount("DirectPayment", Unknown, 0)]),
        ("e", vec![amount("DirectPayment", NoMoney, 0)]),
        (
            "f",
            vec![amount("DirectPayment", Confirmed, 20_000), amount("Health", Indicative, 7_000)],
        ),
        ("g", vec![amount("Same", Confirmed, 3_000), amount("Same", Indicative, 2_000)]),
    ];
    for (id, allocations) in people {
        add_person(&mut day, id, allocations);
        write(&mut day, id, Costs, "c", &json!({ "per": "Year", "pence": 4_000 }));
    }
    write(&mut day, "f", Costs, "h", &json!({ "per": "Year", "pence": 9_000, "stream": "Health" }));
    let all = figures(&day).expect("it can be counted");
    let status: Vec<_> = all.people.iter().map(|person| person.status).collect();
    let expected = [Confirmed, NoMoney, Indicative, Unknown, NoMoney, Indicative, Indicative];
    assert_eq!(status, expected, "the least sure of a person's amounts");
    let confirmed = (all.confirmed.allocation, all.confirmed.planned, all.confirmed.left);
    assert_eq!(confirmed, (123_000, 4_000 + 4_000 + 3_000, 112_000), "13.2: apart");
    let indicative = (all.indicative.allocation, all.indicative.planned, all.indicative.left);
    assert_eq!(indicative, (59_000, 4_000 + 9_000 + 1_000, 45_000), "13.2: apart");
    let left: i64 = all.people.iter().filter_map(|person| person.left).sum();
    assert_eq!(all.confirmed.left + all.indicative.left, left, "nobody's money is lost");
    assert!(codes(&day, "b").contains(&CheckCode::NoAllocation), "none is told");
    assert_eq!(all.people[3].allocation, None, "not known is not nought");
}

#[test]
fn a_stream_may_be_over_while_the_whole_is_not() {
    let mut day = empty_day();
    let streams = vec![amount("Education", Confirmed, 1_000), amount("Health", Confirmed, 90_000)];
    add_person(&mut day, "amara", streams);
    write(&mut day, "amara", Costs, "c", &json!({ "per": "Year", "pence": 1_500 }));
    let got = codes(&day, "amara");
    assert!(got.contains(&CheckCode::StreamOver), "the stream is over");
    assert!(!got.contains(&CheckCode::Over), "all together is not");
}

#[test]
fn weights_that_are_not_all_still_add_up_to_the_whole() {
    let mut day = empty_day();
    for name in ["amara", "ben"] {
        add_person(&mut day, name, Vec::new());
    }
    day.shared_support.core = vec![core(2_520, &[("amara", 2_000), ("ben", 3_000)])];
    let all = figures(&day).expect("it can be counted");
    let parts: Vec<_> = all.people.iter().map(|person| person.weekly).collect();
    assert_eq!(parts, [35_952, 53_928], "by the given weights");
    assert_eq!(parts.iter().sum::<i64>(), 89_880, "to the penny");
    assert!(codes(&day, "ben").contains(&CheckCode::Weights), "and it is told");
    assert_eq!(split(100, &[0, 0]), Err(domain::money::MoneyError::Weights), "nobody has a part");
    day.shared_support.core = vec![core(2_520, &[("amara", 0), ("ben", 0)])];
    assert_eq!(figures(&day), Err(domain::money::MoneyError::Weights), "no wrong figure");
}

#[test]
fn paid_time_without_an_hourly_price_is_told_and_never_dropped_in_silence() {
    for (why, rate) in
        [("it is gone", Some("gone")), ("it is by the night", Some("night")), ("none", None)]
    {
        let mut day = one_person(100);
        help(&mut day, "b", 60, &json!({ "tier": "PaidOneToOne", "rate": rate }));
        let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
        let check = got.checks.iter().find(|check| check.code == CheckCode::Uncosted);
        let check = check.unwrap_or_else(|| panic!("{why}: it is told"));
        assert_eq!((check.minutes, &check.blocks), (Some(60), &vec![record_id("b")]), "{why}");
        assert_eq!(got.hours.charged, 60, "{why}: the time is still counted");
    }
    let mut day = one_person(100);
    day.shared_support.core = vec![core(60, &[("amara", 10_000)])];
    day.shared_support.core[0].rate = RateId::new("night").expect("an id");
    assert!(codes(&day, "amara").contains(&CheckCode::Uncosted), "what is shared is told too");
}

#[test]
fn amounts_too_large_to_count_say_so() {
    let too_large = Err(domain::money::MoneyError::TooLarge);
    let mut day = one_person(100);
    day.shared_support.activities = vec![activity("club", i64::MAX, 2, &["amara"])];
    assert_eq!(figures(&day).map(drop), too_large, "minutes");
    let mut day = one_person(100);
    day.rates = vec![hour("staff", i64::MAX)];
    help(&mut day, "b", 1_440, &paid("staff"));
    assert_eq!(figures(&day).map(drop), too_large, "a rate");
    assert_eq!(account(&day, find(&day, "amara"), None).map(drop), too_large, "the account too");
    let mut day = one_person(i64::MAX);
    change_person(&mut day, "amara", |p| p.allocations[0].period = Period::Week);
    assert_eq!(figures(&day).map(drop), too_large, "an allocation");
}

#[test]
fn seasons_take_the_place_of_the_main_week() {
    let mut day = one_person(4_000_000);
    write(&mut day, "amara", Weeks, "perfect", &json!({ "kind": "Perfect" }));
    write(&mut day, "amara", Weeks, "now", &json!({ "kind": "Now" }));
    write(&mut day, "amara", Weeks, "other", &json!({ "kind": "Option" }));
    let holidays = json!({ "kind": "Season", "weeks_per_year": 14 });
    write(&mut day, "amara", Weeks, "holidays", &holidays);
    for (week, minutes) in [("perfect", 60), ("now", 600), ("other", 120), ("holidays", 180)] {
        let block = json!({ "week": week, "days": ["Mon"], "support_minutes": minutes });
        write(&mut day, "amara", Blocks, week, &block);
        let mut mix = paid("staff");
        mix["block"] = week.into();
        mix["minutes_per_week"] = minutes.into();
        write(&mut day, "amara", Mixes, week, &mix);
        let cost = json!({ "per": "Week", "pence": 100, "week": week });
        write(&mut day, "amara", Costs, week, &cost);
    }
    let circle = find(&day, "amara");
    for (why, week, weekly, planned, needed) in [
        ("38 weeks and 14", None, 2_240, 2_240 * 38 + 6_520 * 14, 60),
        ("the same year, told by the season", Some("holidays"), 6_520, 176_400, 180),
        ("an option in the main week's place", Some("other"), 4_380, 4_380 * 38 + 91_280, 120),
    ] {
        let week = week.map(record_id);
        let got = account(&day, circle, week.as_ref()).expect("it can be counted");
        let told = (got.weekly, got.planned, got.hours.needed);
        assert_eq!(told, (weekly, planned, needed), "{why}");
    }
    let all = figures(&day).expect("it can be counted");
    assert_eq!(all.people[0].weekly, 2_240, "the figures are of the main week");
    assert_eq!(all.charged_minutes, all.staff_minutes_bought, "hours as well");
    write(&mut day, "amara", Weeks, "too-long", &json!({ "kind": "Season", "weeks_per_year": 53 }));
    assert!(codes(&day, "amara").contains(&CheckCode::TooManyWeeks), "a year has fewer weeks");
}

#[test]
fn what_does_not_happen_every_week_is_counted_as_often_as_it_happens() {
    for (why, fields, weeks, annual, needed) in [
        ("every week", json!({}), 5_200, 2_140 * 52, 60),
        ("every second week", json!({ "every": "TwoWeeks" }), 2_600, 2_140 * 26, 30),
        ("every fourth week", json!({ "every": "FourWeeks" }), 1_300, 2_140 * 13, 15),
        ("twice a month", json!({ "every": "Month", "times_a_month": 2 }), 2_400, 2_140 * 24, 28),
        ("in term time", json!({ "weeks_per_year": 39 }), 3_900, 2_140 * 39, 60),
        (
            "its own weeks say it",
            json!({ "weeks_per_year": 10, "every": "TwoWeeks" }),
            1_000,
            2_140 * 10,
            30,
        ),
    ] {
        let mut day = one_person(4_000_000);
        let mut block = json!({ "week": "perfect", "days": ["Mon"], "support_minutes": 60 });
        for (name, value) in fields.as_object().expect("fields") {
            block[name] = value.clone();
        }
        write(&mut day, "amara", Blocks, "b", &block);
        let mut mix = paid("staff");
        mix["block"] = "b".into();
        mix["minutes_per_week"] = 60.into();
        write(&mut day, "amara", Mixes, "m", &mix);
        let got = account(&day, find(&day, "amara"), None).expect("it can be counted");
        let line = &got.lines[0];
        assert_eq!(line.annual, annual, "{why}");
        assert_eq!(line.weeks_hundredths.unwrap_or(5_200), weeks, "{why}");
        assert_eq!(got.hours.needed, needed, "{why}: minutes of a week of the year");
    }
}
