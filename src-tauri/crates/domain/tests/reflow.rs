//! How time is found again when a day does not go as planned: tables of days, and what holds of
//! every day.

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::London;
use domain::{
    Agenda, FixedStart, Forecast, ItemId, ItemKind, ItemState, Later, Preset, ReflowPolicy, Run,
    Short, Skipped, TimeOfDay, Trim, forecast, preset_agenda,
};
use proptest::prelude::*;

fn at(text: &str) -> DateTime<Utc> {
    let time = TimeOfDay::parse(text).expect("a time of day");
    let day = Utc.with_ymd_and_hms(2026, 5, 12, 0, 0, 0).single().expect("a day");
    day + TimeDelta::minutes(time.minutes().into())
}

fn id(text: &str) -> ItemId {
    ItemId::new(text).expect("an id")
}

fn time(text: &str) -> TimeOfDay {
    TimeOfDay::parse(text).expect("a time of day")
}

fn ran(item: &str, start: &str, end: Option<&str>) -> Run {
    let (started_at, ended_at) = (at(start), end.map(at));
    Run { item: id(item), started_at, ended_at, extra_minutes: 0, minutes: None, paused_seconds: 0 }
}

/// The day of preset A, which has run as planned until this item runs.
fn day_at(item: &str) -> Agenda {
    let (start, items) = preset_agenda(Preset::SharedHome, "en");
    let mut agenda = Agenda::new(start, items);
    let plan = forecast(&agenda, at("10:00"), &Utc).expect("a plan");
    for expected in plan.items {
        let (started_at, item_id) = (expected.planned_start, expected.item);
        let is_now = item_id == id(item);
        let ended_at = (!is_now).then_some(expected.end);
        let run = Run {
            item: item_id,
            started_at,
            ended_at,
            extra_minutes: 0,
            minutes: None,
            paused_seconds: 0,
        };
        agenda.runs.push(run);
        if is_now {
            break;
        }
    }
    agenda.now = Some(id(item));
    agenda
}

fn of(agenda: &Agenda, now: &str) -> Forecast {
    forecast(agenda, at(now), &Utc).expect("an agenda with items")
}

/// Writes items as "i6 12:25 5": when each begins and how long it is.
fn shown(forecast: &Forecast, items: &[&str]) -> Vec<String> {
    let asked = forecast.items.iter().filter(|item| items.contains(&item.item.as_str()));
    let line = |item: &domain::Expected| {
        format!("{} {} {}", item.item, item.start.format("%H:%M"), item.minutes)
    };
    asked.map(line).collect()
}

/// The worked example of the rules: item 5 of preset A overruns by 20 minutes.
#[test]
fn an_overrun_of_twenty_minutes_is_found_again_as_the_rules_say() {
    let mut given = day_at("i5");
    given.runs.last_mut().expect("it runs").extra_minutes = 20;
    for forecast in [of(&day_at("i5"), "12:25"), of(&given, "11:40")] {
        let asked = ["i6", "i7", "i8", "i9", "i10", "i17"];
        let expected = [
            "i6 12:25 5",
            "i7 12:30 20",
            "i8 12:50 45",
            "i9 13:35 10",
            "i10 13:45 20",
            "i17 16:15 15",
        ];
        assert_eq!(shown(&forecast, &asked), expected, "lunch is 5 later, the end is as planned");
        assert_eq!(forecast.behind, 20, "this item ends 20 minutes later than planned");
        assert_eq!((forecast.finish, forecast.planned_finish), (at("16:30"), at("16:30")));
        let lunch = forecast.next_fixed.expect("lunch is to come");
        assert_eq!((lunch.planned, lunch.expected), (at("12:45"), at("12:50")), "within tolerance");
        assert_eq!((forecast.short, forecast.is_moved), (vec![], false), "nobody has to decide");
    }
}

#[test]
fn each_policy_takes_the_time_from_others() {
    let check = |policy, expected: [&str; 4]| {
        let mut agenda = day_at("i9");
        agenda.policy = policy;
        agenda.runs.last_mut().expect("it runs").extra_minutes = 12;
        let forecast = of(&agenda, "13:30");
        assert_eq!(shown(&forecast, &["i10", "i11", "i13", "i14"]), expected, "{policy:?}");
        assert_eq!(forecast.finish, at("16:30"), "{policy:?} finds all of it");
    };
    check(
        ReflowPolicy::EarliestFirst,
        ["i10 13:57 15", "i11 14:12 33", "i13 14:55 30", "i14 15:25 20"],
    );
    check(
        ReflowPolicy::GreatestSlackFirst,
        ["i10 13:57 20", "i11 14:17 30", "i13 14:57 28", "i14 15:25 20"],
    );
    check(
        ReflowPolicy::Proportional,
        ["i10 13:57 16", "i11 14:13 38", "i13 15:01 28", "i14 15:29 19"],
    );
}

#[test]
fn whoever_is_ahead_waits_for_lunch() {
    let mut agenda = day_at("i7");
    agenda.runs.last_mut().expect("it runs").started_at = at("12:10");
    let forecast = of(&agenda, "12:12");
    assert_eq!(forecast.behind, -10, "ten minutes ahead");
    assert_eq!(shown(&forecast, &["i7", "i8"]), ["i7 12:10 25", "i8 12:45 45"], "lunch waits");
    assert_eq!(forecast.items[6].end, at("12:35"), "and there are ten minutes before it");
}

#[test]
fn what_cannot_be_found_is_asked_of_the_lead() {
    let mut agenda = day_at("i5");
    agenda.runs.last_mut().expect("it runs").extra_minutes = 45;
    let asked = of(&agenda, "12:00");
    let trims = vec![
        Trim::Skip { item: id("i7"), saves: 20 },
        Trim::LetBeLater { item: id("i8"), minutes: 15 },
    ];
    assert_eq!(asked.short, [Short { before: Some(id("i8")), minutes: 15, trims }], "15 + 15 + 15");
    assert_eq!(shown(&asked, &["i8"]), ["i8 13:00 45"], "not later than its tolerance by itself");

    agenda.later = vec![Later { item: id("i8"), minutes: 15 }];
    let later = of(&agenda, "12:00");
    assert_eq!((later.short.len(), shown(&later, &["i8"])), (0, vec!["i8 13:15 45".to_owned()]));

    agenda.later = vec![Later { item: id("i8"), minutes: 5 }];
    let more = &of(&agenda, "12:00").short[0];
    let by_hand = Trim::LetBeLater { item: id("i8"), minutes: 15 };
    assert_eq!((more.minutes, more.trims.last()), (10, Some(&by_hand)), "5 and 10 more are 15");

    agenda.later.clear();
    let (reason, now) = ("another day".to_owned(), at("12:00"));
    agenda.skipped.push(Skipped { item: id("i7"), reason, at: now });
    let without = of(&agenda, "12:00");
    assert_eq!(without.short, [], "a skipped item gives all its time");
    assert_eq!(without.items[6].planned_start, at("12:20"), "and keeps its place in the plan");
    assert_eq!(without.items[6].state, ItemState::Skipped);
}

#[test]
fn the_closing_of_the_building_shortens_the_day_and_then_asks() {
    let mut agenda = day_at("i9");
    agenda.ends_by = Some(time("15:45"));
    let near = of(&agenda, "13:40");
    assert_eq!((near.finish, near.short.len()), (at("15:45"), 0), "all slack is 45 minutes");

    agenda.ends_by = Some(time("15:35"));
    let short = &of(&agenda, "13:40").short;
    assert_eq!(short.len(), 1, "one thing to decide");
    assert_eq!((&short[0].before, short[0].minutes), (&None, 10), "ten minutes too many");
    let skips = ["i10", "i11", "i13", "i14", "i16"].map(id);
    let trims: Vec<&ItemId> = short[0]
        .trims
        .iter()
        .map(|trim| match trim {
            Trim::Skip { item, .. } | Trim::LetBeLater { item, .. } => item,
        })
        .collect();
    assert_eq!(
        trims,
        skips.iter().collect::<Vec<_>>(),
        "the optional one first; no break, no round"
    );
}

#[test]
fn time_that_is_gone_is_never_given_back() {
    let forecast = of(&day_at("i7"), "13:20");
    assert_eq!(shown(&forecast, &["i8"]), ["i8 13:20 45"], "lunch is not in the past");
    assert_eq!(forecast.short[0].minutes, 20, "it is 20 minutes later than it may be");
}

#[test]
fn what_was_put_in_stands_between_and_the_room_goes_back() {
    let mut agenda = day_at("i5");
    let mut pause = agenda.items[3].clone();
    (pause.id, pause.planned_minutes, pause.is_inserted) = (id("x"), 10, true);
    agenda.items.insert(5, pause);
    agenda.runs.last_mut().expect("it ran").ended_at = Some(at("11:45"));
    agenda.runs.push(ran("x", "11:45", None));
    (agenda.now, agenda.back_to) = (Some(id("x")), Some(id("i5")));
    let forecast = of(&agenda, "11:46");
    let expected = ["i5 11:55 20", "x 11:45 10", "i6 12:15 5", "i7 12:20 25"];
    assert_eq!(shown(&forecast, &["x", "i5", "i6", "i7"]), expected, "20 minutes are left of it");
    assert_eq!(forecast.behind, 10, "as much as was put in");
    assert_eq!(forecast.planned_finish, at("16:30"), "the plan has no time for it");
}

#[test]
fn a_room_that_stands_still_is_later_by_as_much() {
    let mut agenda = day_at("i5");
    agenda.paused_since = Some(at("11:40"));
    let forecast = of(&agenda, "11:52");
    assert_eq!(
        (forecast.behind, forecast.items[4].end),
        (12, at("12:17")),
        "twelve minutes so far"
    );
    assert_eq!(forecast.items[4].minutes, 35, "its own time is as long as before");
}

#[test]
fn a_day_not_begun_is_the_plan_and_a_day_that_is_over_what_was() {
    let (start, items) = preset_agenda(Preset::SharedHome, "en");
    let mut agenda = Agenda::new(start, items);
    let plan = of(&agenda, "08:00");
    assert_eq!((plan.behind, plan.finish), (0, at("16:30")));
    assert!(plan.items.iter().all(|item| item.start == item.planned_start), "all as planned");
    assert_eq!(shown(&plan, &["i8", "i17"]), ["i8 12:45 45", "i17 16:15 15"]);

    agenda.runs = vec![ran("i1", "10:05", Some("10:25")), ran("i17", "16:20", Some("16:42"))];
    agenda.is_over = true;
    let over = of(&agenda, "19:00");
    assert_eq!((over.behind, over.finish), (12, at("16:42")), "when it really ended");
    assert_eq!(shown(&over, &["i1", "i17"]), ["i1 10:05 20", "i17 16:20 22"], "real times");
    assert_eq!(over.items[0].state, ItemState::Done);
    assert_eq!(over.items[1].state, ItemState::Skipped, "nobody ever came to it");
    assert_eq!((over.next_fixed, over.short), (None, vec![]), "nothing is to come");
}

#[test]
fn a_rehearsal_in_the_evening_takes_the_plan_with_it() {
    let (start, items) = preset_agenda(Preset::SharedHome, "en");
    let mut agenda = Agenda::new(start, items);
    let mut check = |begun: &str, is_moved: bool, behind: i32, lunch: &str| {
        agenda.runs = vec![ran("i1", begun, None)];
        agenda.now = Some(id("i1"));
        let forecast = of(&agenda, begun);
        assert_eq!((forecast.is_moved, forecast.behind), (is_moved, behind), "{begun}");
        assert_eq!(forecast.next_fixed.expect("lunch").planned, at(lunch), "{begun}");
    };
    check("18:30", true, 0, "21:15");
    check("07:59", true, 0, "10:44");
    check("08:00", false, -120, "12:45");
    check("12:00", false, 120, "12:45");
}

#[test]
fn the_clock_that_changes_in_a_day_moves_no_time_that_goes_by() {
    let (_, mut items) = preset_agenda(Preset::HalfDay, "en");
    items.truncate(4);
    for item in &mut items {
        (item.planned_minutes, item.min_minutes) = (30, 30);
    }
    let fixed = FixedStart { at: time("03:40"), tolerance_minutes: 0 };
    items[3].fixed_start = Some(fixed);
    // In the night to 29 March 2026 London goes from 01:00 straight to 02:00, an hour after UTC.
    let utc = |hour, minute| Utc.with_ymd_and_hms(2026, 3, 29, hour, minute, 0).single();
    let utc = |hour, minute| utc(hour, minute).expect("there is every hour in UTC");
    let agenda = Agenda::new(time("00:30"), items.clone());
    let plan = forecast(&agenda, utc(0, 10), &London).expect("a plan");
    let starts: Vec<_> = plan.items.iter().map(|item| item.start).collect();
    let expected = [utc(0, 30), utc(1, 0), utc(1, 30), utc(2, 40)];
    assert_eq!(starts, expected, "half an hour is half an hour; the bus goes by the clock");

    let in_the_gap = Agenda::new(time("01:30"), items.clone());
    let plan = forecast(&in_the_gap, utc(0, 10), &London).expect("a plan");
    assert_eq!(plan.items[0].start, utc(1, 0), "the first minute that there is");

    let before_midnight = Agenda::new(time("23:00"), items);
    let evening = Utc.with_ymd_and_hms(2026, 3, 28, 22, 0, 0).single().expect("the evening before");
    let plan = forecast(&before_midnight, evening, &London).expect("a plan");
    assert_eq!(plan.items[3].start, utc(2, 40), "after midnight is the next day");
}

#[test]
fn a_share_round_of_an_old_file_keeps_five_minutes() {
    let mut agenda = day_at("i5");
    agenda.items[5].min_minutes = 0;
    assert_eq!(shown(&of(&agenda, "12:55"), &["i6"]), ["i6 12:55 5"], "every table is heard");
}

/// One item as chance makes it: kind, minutes, what it gives, and a fixed start.
type Made = (u8, u16, u16, Option<(u16, u16)>, bool, bool);

/// A day as chance makes it, and the moment at which it is looked at.
fn any_day() -> impl Strategy<Value = (Agenda, DateTime<Utc>)> {
    let fixed = proptest::option::weighted(0.25, (600_u16..1100, 0_u16..40));
    let item = (0_u8..7, 0_u16..70, 0_u16..70, fixed, any::<bool>(), any::<bool>());
    let items = proptest::collection::vec(item, 1..14);
    let now = (proptest::option::of(0_usize..14), -60_i64..400, 0_i64..300, -30_i16..60);
    let rules = (0_u8..3, proptest::option::of(700_u16..1200), 0_u16..30, any::<bool>());
    (items, now, rules).prop_map(|(made, now, rules)| day_of(&made, now, rules))
}

fn day_of(
    made: &[Made],
    (place, begun, gone, extra): (Option<usize>, i64, i64, i16),
    (policy, ends_by, later, pauses): (u8, Option<u16>, u16, bool),
) -> (Agenda, DateTime<Utc>) {
    let kinds = [
        ItemKind::Welcome,
        ItemKind::TableWork,
        ItemKind::ShareRound,
        ItemKind::Break,
        ItemKind::Meal,
        ItemKind::Plenary,
        ItemKind::WrapUp,
    ];
    let blank = preset_agenda(Preset::HalfDay, "en").1[0].clone();
    let items = (0..).zip(made).map(|(number, (kind, minutes, least, fixed, optional, _))| {
        let fixed = fixed.map(|(at, tolerance_minutes)| FixedStart {
            at: TimeOfDay::from_minutes(at).expect("in the day"),
            tolerance_minutes,
        });
        domain::AgendaItem {
            id: id(&format!("m{number}")),
            kind: kinds[usize::from(*kind)],
            planned_minutes: *minutes,
            min_minutes: *least,
            fixed_start: fixed,
            optional: *optional,
            ..blank.clone()
        }
    });
    let mut agenda = Agenda::new(time("10:00"), items.collect());
    let start = at("10:00") + TimeDelta::minutes(begun);
    let now = start + TimeDelta::minutes(gone);
    if let Some(item) = place.and_then(|place| agenda.items.get(place)) {
        agenda.now = Some(item.id.clone());
        let (item, started_at) = (item.id.clone(), start);
        let extra_minutes = extra;
        let run = Run {
            item,
            started_at,
            ended_at: None,
            extra_minutes,
            minutes: None,
            paused_seconds: 0,
        };
        agenda.runs.push(run);
        agenda.paused_since = pauses.then_some(start + TimeDelta::minutes(gone / 2));
    }
    let policies =
        [ReflowPolicy::EarliestFirst, ReflowPolicy::GreatestSlackFirst, ReflowPolicy::Proportional];
    agenda.policy = policies[usize::from(policy)];
    agenda.ends_by = ends_by.and_then(TimeOfDay::from_minutes);
    let out =
        agenda.items.iter().zip(made).filter(|(item, made)| {
            made.5 && made.1 % 3 == 0 && agenda.now.as_ref() != Some(&item.id)
        });
    let reason = String::new();
    let skip = |item: &ItemId| Skipped { item: item.clone(), reason: reason.clone(), at: now };
    agenda.skipped = out.map(|(item, _)| skip(&item.id)).collect();
    agenda.later =
        agenda.items.iter().map(|item| Later { item: item.id.clone(), minutes: later }).collect();
    (agenda, now)
}

fn is_never_left_out(kind: ItemKind) -> bool {
    matches!(kind, ItemKind::ShareRound | ItemKind::Break | ItemKind::Meal)
}

/// What is to come follows on without a gap, keeps its minimum, and moves no further than it may;
/// what does not fit is said.
fn keeps_time(agenda: &Agenda, seen: &Forecast) -> Result<(), TestCaseError> {
    let moved =
        if seen.is_moved { agenda.runs[0].started_at - at("10:00") } else { TimeDelta::zero() };
    let running = seen.items.iter().find(|item| item.state == ItemState::Now);
    let mut end = running.map_or(at("10:00"), |item| item.end);
    let mut begins = end;
    for (item, expected) in agenda.items.iter().zip(&seen.items) {
        if expected.state != ItemState::ToCome {
            continue;
        }
        let is_round = item.kind == ItemKind::ShareRound;
        let least = if is_round { item.min_minutes.max(5) } else { item.min_minutes };
        let may_be = least.min(item.planned_minutes)..=item.planned_minutes;
        prop_assert!(may_be.contains(&expected.minutes), "{} has its minutes", item.id);
        let gap = expected.start - end;
        match item.fixed_start {
            None => prop_assert!(gap.is_zero(), "{} follows", item.id),
            Some(fixed) => {
                let planned = at(&fixed.at.to_string()) + moved;
                let later = fixed.tolerance_minutes + agenda.later[0].minutes;
                let latest = planned + TimeDelta::minutes(later.into());
                prop_assert!(expected.start >= planned, "{} waits", item.id);
                prop_assert!(expected.start <= latest.max(begins), "{} moves no further", item.id);
                let is_it = |short: &&Short| short.before.as_ref() == Some(&item.id);
                let missing = seen.short.iter().find(is_it).map_or(0, |short| short.minutes);
                prop_assert!(gap.num_minutes() >= -i64::from(missing), "what is missing is said");
                prop_assert!(
                    gap.is_zero() || expected.start >= latest || expected.start == planned
                );
                begins = expected.start;
            }
        }
        prop_assert_eq!(expected.end - expected.start, TimeDelta::minutes(expected.minutes.into()));
        end = expected.end;
    }
    prop_assert_eq!(seen.finish, end, "the day ends with its last item");
    Ok(())
}

/// No share-round, break or meal that is to come vanishes, or is offered for leaving out.
fn keeps_together(agenda: &Agenda, seen: &Forecast) -> Result<(), TestCaseError> {
    let here = agenda.items.iter().position(|item| Some(&item.id) == agenda.now.as_ref());
    for (place, (item, expected)) in agenda.items.iter().zip(&seen.items).enumerate() {
        let is_to_come = here.is_none_or(|here| place > here) && !agenda.is_skipped(&item.id);
        let is_there = expected.state == ItemState::ToCome;
        prop_assert_eq!(is_there, is_to_come, "{} is to come", &item.id);
    }
    for trim in seen.short.iter().flat_map(|short| &short.trims) {
        if let Trim::Skip { item, .. } = trim {
            let kind = agenda.item(item).expect("it is there").kind;
            prop_assert!(!is_never_left_out(kind), "nobody is asked to leave out {item}");
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_happens_time_is_kept((agenda, now) in any_day()) {
        let seen = forecast(&agenda, now, &Utc).expect("there are items");
        prop_assert_eq!(forecast(&agenda, now, &Utc), Some(seen.clone()), "the same every time");
        let ids = seen.items.iter().map(|item| &item.item);
        prop_assert!(agenda.items.iter().map(|item| &item.id).eq(ids), "the order is kept");
        keeps_time(&agenda, &seen)?;
        keeps_together(&agenda, &seen)?;
    }

    #[test]
    fn no_file_is_odd_enough_to_stop_the_room(
        minutes in proptest::collection::vec((any::<u16>(), any::<u16>(), any::<bool>()), 0..6),
        times in proptest::collection::vec(any::<i64>(), 4),
        (extra, paused, later) in (any::<i16>(), any::<u32>(), any::<u16>()),
        (now, back) in (0_usize..8, 0_usize..8),
    ) {
        let blank = preset_agenda(Preset::HalfDay, "en").1[0].clone();
        let items = (0..).zip(&minutes).map(|(number, (planned, least, is_inserted))| {
            domain::AgendaItem {
                // Two of the same name, too.
                id: id(&format!("m{}", number / 2)),
                planned_minutes: *planned,
                min_minutes: *least,
                fixed_start: Some(FixedStart { at: time("00:00"), tolerance_minutes: *least }),
                is_inserted: *is_inserted,
                ..blank.clone()
            }
        });
        let when = |seconds: i64| {
            let most = DateTime::<Utc>::MAX_UTC.timestamp();
            DateTime::from_timestamp(seconds % most, 0).expect("a time")
        };
        let mut agenda = Agenda::new(time("23:59"), items.collect());
        agenda.now = Some(id(&format!("m{now}")));
        agenda.back_to = Some(id(&format!("m{back}")));
        agenda.paused_since = Some(when(times[2]));
        agenda.later = vec![Later { item: id("m0"), minutes: later }];
        agenda.ends_by = Some(time("00:01"));
        agenda.runs = (0..3).map(|number| Run {
            item: id(&format!("m{number}")),
            started_at: when(times[number]),
            ended_at: (number != now).then_some(when(times[3])),
            extra_minutes: extra,
            minutes: None, paused_seconds: paused,
        }).collect();
        let items = agenda.items.len();
        let seen = forecast(&agenda, at("10:00"), &London);
        prop_assert_eq!(seen.map_or(0, |seen| seen.items.len()), items, "every item is there");
        prop_assert_eq!(domain::timing(&agenda, at("10:00"), &London).len(), items);
    }
}
