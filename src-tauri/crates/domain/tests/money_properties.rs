//! What is true of money whatever people write: nothing is lost, nothing moves between people, no
//! order matters, and nothing overflows in silence.

use domain::money::{
    Account, AccountLine, AllocationStatus, EventFigures, LineKind, MoneyError, RatePer, account,
    equally, figures, person_figures,
};
use domain::plan::Collection::{Blocks, Costs, Mixes};
use domain::plan::{Collection, Order};
use domain::{Change, Command, CommandId, Day, Moment, Revision, Role, apply_all, decide};
use household::{
    activity, add_person, amount, change_person, circle_id, core, empty_day, find, rate, sleep_in,
    write,
};
use proptest::prelude::*;
use serde_json::{Value, json};

mod household;

const PEOPLE: [&str; 4] = ["amara", "ben", "chitra", "dev"];
const TIERS: [&str; 8] = [
    "Myself",
    "FamilyFriends",
    "Community",
    "Technology",
    "SharedPaid",
    "PaidOneToOne",
    "MoreThanOne",
    "NotNow",
];

/// What one person wrote: fields of blocks, mixes and costs.
#[derive(Debug, Clone)]
struct Written {
    blocks: Vec<Value>,
    mixes: Vec<Value>,
    costs: Vec<Value>,
}

fn block() -> impl Strategy<Value = Value> {
    let every = prop::option::of(prop::sample::select(vec!["Week", "TwoWeeks", "Month"]));
    let weeks = prop::option::of(0..=53_i64);
    (0..=240_i64, 1..=7_usize, weeks, every).prop_map(|(minutes, n_days, weeks, every)| {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        json!({
            "week": "perfect", "days": &days[..n_days], "support_minutes": minutes,
            "weeks_per_year": weeks, "every": every,
        })
    })
}

fn mix() -> impl Strategy<Value = Value> {
    let rates = vec!["staff", "other", "night", "gone"];
    let streams = prop::option::of(prop::sample::select(vec!["PersonalBudget", "Grant"]));
    let tier = prop::sample::select(TIERS.to_vec());
    let staff = prop::option::of(1..=4_i64);
    let rate = prop::sample::select(rates);
    (0..4_usize, tier, 0..=2_000_i64, rate, streams, staff, any::<bool>()).prop_map(
        |(block, tier, minutes, rate, stream, staff, is_trying)| {
            json!({
                "block": format!("b{block}"), "tier": tier, "minutes_per_week": minutes,
                "rate": rate, "stream": stream, "staff": staff, "shared_activity": "swim",
                "stage": if is_trying { "Trying" } else { "Agreed" },
            })
        },
    )
}

fn cost() -> impl Strategy<Value = Value> {
    let per = prop::sample::select(vec!["Session", "Week", "Month", "Year", "Once"]);
    let kinds = vec!["Item", "Item", "ManagementFee", "Contribution", "Unfunded"];
    let kind = prop::sample::select(kinds);
    let points = prop::option::of(0..=2_000_i64);
    (per, 0..=50_000_i64, 0..=5_i64, kind, points).prop_map(|(per, pence, times, kind, points)| {
        json!({ "per": per, "pence": pence, "times": times, "kind": kind, "basis_points": points })
    })
}

fn written() -> impl Strategy<Value = Written> {
    let blocks = prop::collection::vec(block(), 1..5);
    let mixes = prop::collection::vec(mix(), 0..8);
    let costs = prop::collection::vec(cost(), 0..5);
    (blocks, mixes, costs).prop_map(|(blocks, mixes, costs)| Written { blocks, mixes, costs })
}

fn household() -> impl Strategy<Value = Day> {
    let people = prop::collection::vec(written(), PEOPLE.len());
    let weights = prop::collection::vec(1..=5_000_u32, PEOPLE.len());
    let shared = (0..=5_000_i64, 0..=7_i64, 0..=600_i64, 1..=3_i64);
    (people, weights, shared).prop_map(|(people, weights, (hours, nights, minutes, staff))| {
        let mut day = empty_day();
        day.rates.push(rate("other", RatePer::Hour, 1_999));
        for (name, plan) in PEOPLE.iter().zip(&people) {
            let money = vec![
                amount("PersonalBudget", AllocationStatus::Confirmed, 4_000_000),
                amount("Grant", AllocationStatus::Indicative, 500_000),
            ];
            add_person(&mut day, name, money);
            for (collection, prefix, records) in
                [(Blocks, 'b', &plan.blocks), (Mixes, 'm', &plan.mixes), (Costs, 'c', &plan.costs)]
            {
                for (n, fields) in records.iter().enumerate() {
                    write(&mut day, name, collection, &format!("{prefix}{n}"), fields);
                }
            }
        }
        let weights: Vec<(&str, u32)> = PEOPLE.iter().copied().zip(weights).collect();
        day.shared_support.core = vec![core(hours, &weights)];
        day.shared_support.nights = vec![sleep_in(nights, &PEOPLE[..3])];
        day.shared_support.activities = vec![activity("swim", minutes, staff, &PEOPLE[1..])];
        day
    })
}

fn counted(day: &Day) -> EventFigures {
    figures(day).expect("amounts that people have can be counted")
}

fn accounts(day: &Day) -> Vec<Account> {
    let all = day.circles.iter().map(|circle| account(day, circle, None));
    all.map(|account| account.expect("amounts that people have can be counted")).collect()
}

/// Puts the records of a collection of everybody into the opposite order.
fn turned_round(day: &Day, collection: Collection) -> Day {
    let mut other = day.clone();
    for circle in &day.circles {
        let mut order: Option<Order> = None;
        for record in circle.plan.list(collection).into_iter().rev() {
            let mut record = record.clone();
            record.order = Order::after(order.as_ref());
            order = Some(record.order.clone());
            let circle = circle.id.clone();
            apply_all(
                &mut other,
                Revision(2),
                &[Change::RecordChanged { circle, collection, record }],
            );
        }
    }
    other
}

/// An account without the order in which lines, streams and checks stand.
fn in_no_order(mut account: Account) -> Account {
    let place = |line: &AccountLine| {
        (line.kind, line.cost.clone(), line.rate.clone(), line.stream.clone(), line.annual)
    };
    account.lines.sort_by_key(place);
    for check in &mut account.checks {
        check.blocks.sort_unstable();
        check.costs.sort_unstable();
    }
    account.checks.sort_by_key(|check| format!("{check:?}"));
    account
}

proptest! {
    #[test]
    fn parts_of_a_whole_are_never_more_than_a_penny_apart(
        whole in 0_i64..1_000_000_000, sharers in 1_usize..60,
    ) {
        let parts = equally(whole, sharers).expect("it can be split");
        prop_assert_eq!(parts.iter().sum::<i64>(), whole);
        let (least, most) = (parts.iter().min(), parts.iter().max());
        prop_assert!(most.zip(least).is_none_or(|(most, least)| most - least <= 1));
    }

    #[test]
    fn parts_of_what_is_shared_add_up_to_the_whole(day in household()) {
        let accounts = accounts(&day);
        let all = |kind: LineKind| -> i64 {
            let lines = accounts.iter().flat_map(|account| &account.lines);
            lines.filter(|line| line.kind == kind).filter_map(|line| line.weekly).sum()
        };
        let shared = &day.shared_support;
        let hour = |minutes: i64| (minutes * 2_140 * 2 + 60) / 120;
        prop_assert_eq!(all(LineKind::Core), hour(shared.core[0].minutes_per_week));
        prop_assert_eq!(all(LineKind::SleepIn), shared.nights[0].nights_per_week * 7_800);
        let activity = &shared.activities[0];
        let bought = activity.minutes_per_week * activity.staff;
        prop_assert_eq!(all(LineKind::SharedActivity), hour(bought));
    }

    #[test]
    fn staff_minutes_bought_are_charged_to_somebody(day in household()) {
        let all = counted(&day);
        prop_assert_eq!(all.charged_minutes, all.staff_minutes_bought);
        let charged: i64 = accounts(&day).iter().map(|account| account.hours.charged).sum();
        prop_assert_eq!(charged, all.staff_minutes_bought);
    }

    #[test]
    fn no_money_moves_between_people(day in household(), other in written(), who in 0..4_usize) {
        let before = counted(&day);
        let mut after = day.clone();
        for (n, fields) in other.mixes.iter().enumerate() {
            write(&mut after, PEOPLE[who], Mixes, &format!("m{n}"), fields);
        }
        for (n, fields) in other.costs.iter().enumerate() {
            write(&mut after, PEOPLE[who], Costs, &format!("c{n}"), fields);
        }
        change_person(&mut after, PEOPLE[who], |person| person.allocations.clear());
        let after = counted(&after);
        for n in (0..PEOPLE.len()).filter(|n| *n != who) {
            prop_assert_eq!(&before.people[n], &after.people[n], "{}", PEOPLE[n]);
        }
    }

    #[test]
    fn the_order_of_blocks_mixes_and_costs_changes_no_figure(day in household()) {
        let (figures, read): (_, Vec<Account>) =
            (counted(&day), accounts(&day).into_iter().map(in_no_order).collect());
        for collection in [Blocks, Mixes, Costs] {
            let other = turned_round(&day, collection);
            prop_assert_eq!(&counted(&other), &figures, "{:?}", collection);
            let again: Vec<Account> = accounts(&other).into_iter().map(in_no_order).collect();
            prop_assert_eq!(&again, &read, "{:?}", collection);
        }
    }

    #[test]
    fn one_way_to_count_has_one_answer(day in household()) {
        for (circle, account) in day.circles.iter().zip(accounts(&day)) {
            let figures = person_figures(&day, circle).expect("it can be counted");
            prop_assert_eq!(account.weekly, figures.weekly);
            prop_assert_eq!(account.safe_weekly, figures.safe_weekly);
            prop_assert_eq!(account.planned, figures.planned);
            prop_assert_eq!(account.left, figures.left);
            let paid = account.lines.iter();
            let paid = paid.filter(|l| !matches!(l.kind, LineKind::Contribution | LineKind::Unfunded));
            prop_assert_eq!(paid.map(|line| line.annual).sum::<i64>(), account.planned);
            prop_assert_eq!(figures.confirmed.left + figures.indicative.left, figures.left.unwrap_or(0));
        }
    }

    /// True as long as no employer's costs are lines of their own: these are rounded by weeks alike.
    #[test]
    fn what_is_on_trial_never_makes_a_plan_cheaper(day in household()) {
        for account in accounts(&day) {
            prop_assert!(account.safe_planned >= account.planned);
            prop_assert!(account.safe_weekly >= account.weekly);
            prop_assert!(account.hours.safe >= account.hours.after);
        }
    }

    #[test]
    fn nobody_pays_a_penny_more_because_somebody_was_deleted(day in household(), who in 0..4_usize) {
        let gone = circle_id(PEOPLE[who]);
        let Ok(before) = figures(&day) else { return Ok(()) };
        let name = find(&day, PEOPLE[who]).person.name.clone();
        let erase = Command::ErasePerson {
            circle: gone.clone(), name, language: "en".to_owned(), with_copies: false,
        };
        let id = CommandId::new("c").expect("an id");
        let now = "2026-12-03T10:00:00Z".parse().expect("a time");
        let moment = Moment::of_the_host(now, "ACDEFG");
        let decision = decide(&day, &Role::Facilitator, &id, &erase, moment).expect("deleted");
        let mut after = day.clone();
        apply_all(&mut after, decision.revision, &decision.changes);
        let left = figures(&after).expect("counted");
        let mut others = before.people.clone();
        others.remove(day.circles.iter().position(|c| c.id == gone).expect("they were there"));
        prop_assert_eq!(&left.people, &others, "to the penny and the minute");
        for circle in &after.circles {
            let now = person_figures(&after, circle);
            prop_assert_eq!(now, person_figures(&day, find(&day, circle.id.as_str())));
        }
        prop_assert!(!after.shared_support.names(&gone), "not even the id is there");
    }

    #[test]
    fn what_is_too_large_says_so_and_what_is_not_is_exact(
        pence in amounts(), minutes in amounts(), staff in amounts(), own in 0..=10_080_i64,
    ) {
        let mut day = empty_day();
        add_person(&mut day, "amara", Vec::new());
        day.rates = vec![rate("staff", RatePer::Hour, pence)];
        day.shared_support.activities = vec![activity("swim", minutes, staff, &["amara"])];
        write(&mut day, "amara", Blocks, "b", &json!({ "week": "perfect", "days": ["Mon"] }));
        let mix = json!({
            "block": "b", "tier": "PaidOneToOne", "minutes_per_week": own, "rate": "staff",
        });
        write(&mut day, "amara", Mixes, "m", &mix);
        let got = account(&day, find(&day, "amara"), None);
        let got = got.map(|account| (account.weekly, account.planned));
        prop_assert_eq!(got, in_full(pence, minutes, staff, own).ok_or(MoneyError::TooLarge));
    }
}

/// Amounts of every size.
fn amounts() -> impl Strategy<Value = i64> {
    (0..=i64::MAX, 0..63_u32).prop_map(|(amount, smaller)| amount >> smaller)
}

/// Counts the same with room for everything, and says nothing where a figure would not fit.
fn in_full(pence: i64, minutes: i64, staff: i64, own: i64) -> Option<(i64, i64)> {
    let fits = |number: i128| i64::try_from(number).ok();
    let bought = fits(i128::from(minutes) * i128::from(staff))?;
    let cost = |minutes: i64| {
        let twice = (i128::from(minutes) * i128::from(pence)).checked_mul(2)?;
        fits(twice.checked_add(60)? / 120)
    };
    let (shared, own) = (cost(bought)?, cost(own)?);
    let annual = fits(i128::from(shared) * 52)?.checked_add(fits(i128::from(own) * 52)?)?;
    Some((shared.checked_add(own)?, annual))
}
