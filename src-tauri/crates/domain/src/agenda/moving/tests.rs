//! Moving on, back, and back to what was interrupted.

use super::*;
use crate::agenda::during::{Inserted, clock_set, insert, pause, skip};
use crate::agenda::{arrange, forecast::forecast, timing::timing};
use crate::{AgendaItem, ItemKind, TimeOfDay, Unknown};

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_764_756_000 + minute * 60, 0).expect("a time")
}

fn id(text: &str) -> ItemId {
    ItemId::new(text).expect("an id")
}

fn item(name: &str, minutes: u16) -> AgendaItem {
    AgendaItem {
        id: id(name),
        title: name.to_owned(),
        kind: ItemKind::TableWork,
        planned_minutes: minutes,
        min_minutes: 5,
        fixed_start: None,
        worksheet: None,
        optional: false,
        script: String::new(),
        prompts: String::new(),
        quiet_alternative: String::new(),
        is_inserted: false,
        unknown: Unknown::new(),
    }
}

fn three() -> Agenda {
    let start = TimeOfDay::parse("10:00").expect("a time");
    Agenda::new(start, vec![item("a", 15), item("b", 20), item("c", 10)])
}

#[test]
fn advancing_from_an_item_already_left_is_refused() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let second = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
    let again = advance(&second, Some(&id("a")), at(10));
    assert_eq!(again, Err(Rejection::AlreadyMoved), "a double click must not skip two");
}

#[test]
fn a_step_back_keeps_the_timer() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let second = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
    let back = step_back(&second, Some(&id("b")), at(11)).expect("steps back");
    let run = back.run(&id("a")).expect("it ran");
    assert_eq!((run.started_at, run.ended_at), (at(0), None), "a slip must not cost the room");
    let on = advance(&back, Some(&id("a")), at(11)).expect("moves on again");
    assert_eq!(on.run(&id("b")).expect("it ran").started_at, at(10), "the slip is undone");
}

#[test]
fn an_item_that_is_taken_up_again_later_has_its_whole_time() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let second = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
    let back = step_back(&second, Some(&id("b")), at(11)).expect("steps back");
    let on = advance(&back, Some(&id("a")), at(25)).expect("moves on again");
    let run = on.run(&id("b")).expect("it ran");
    assert_eq!(run.started_at, at(10), "when it began first is not forgotten");
    assert_eq!((run.extra_minutes, run.paused_seconds), (1, 14 * 60), "20 minutes from 25 on");
}

#[test]
fn an_item_that_gave_time_has_its_whole_time_when_the_room_comes_to_it_again() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let mut short = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
    short.runs[1].minutes = Some(5);
    let away = go_to(&short, Some(&id("b")), &id("c"), at(14)).expect("goes away");
    let again = go_to(&away, Some(&id("c")), &id("b"), at(30)).expect("goes there again");
    let run = again.run(&id("b")).expect("it runs");
    assert_eq!((run.minutes, run.extra_minutes), (None, 4), "20 minutes beside the 4 before");
}

#[test]
fn a_start_by_mistake_is_taken_back() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let still = pause(&begun, at(1)).expect("stands still");
    for agenda in [&begun, &still] {
        let back = step_back(agenda, Some(&id("a")), at(2)).expect("takes it back");
        assert_eq!(back, three(), "as if nothing had been pressed");
        let nothing = step_back(&back, None, at(2));
        assert_eq!(nothing, Err(Rejection::NothingBefore), "there is no more to take back");
    }
    let second = advance(&begun, Some(&id("a")), at(5)).expect("moves on");
    let first = step_back(&second, Some(&id("b")), at(5)).expect("steps back");
    let back = step_back(&first, Some(&id("a")), at(5)).expect("takes it back");
    assert_eq!((back.now, back.runs.len()), (None, 1), "what else ran is kept");
}

#[test]
fn a_start_two_days_early_that_was_taken_back_leaves_the_day_on_time() {
    let two_days = 2 * 24 * 60;
    let early = advance(&three(), None, at(-two_days)).expect("begins by mistake");
    let second = advance(&early, Some(&id("a")), at(-two_days)).expect("and again");
    let first = step_back(&second, Some(&id("b")), at(-two_days)).expect("steps back");
    let back = step_back(&first, Some(&id("a")), at(-two_days)).expect("takes it back");
    let told = |agenda: &Agenda, now| {
        let forecast = forecast(agenda, at(now), &Utc).expect("an agenda with items");
        (forecast.behind, forecast.is_moved, forecast.planned_finish)
    };
    assert_eq!(told(&back, 0), (0, false, at(45)), "before the day");
    let begun = advance(&back, None, at(0)).expect("begins");
    assert_eq!(told(&begun, 5), (0, false, at(45)), "in the first item");
    let on = advance(&begun, Some(&id("a")), at(15)).expect("moves on");
    assert_eq!(on.run(&id("b")).expect("it runs").started_at, at(15), "today, not by mistake");
    assert_eq!(told(&on, 16), (0, false, at(45)), "in what ran by mistake, too");
}

#[test]
fn an_old_day_shifts_nothing_and_is_still_told_as_it_was() {
    let mut old = advance(&three(), None, at(0)).expect("begins");
    for (name, minute) in [("a", 15), ("b", 40), ("c", 50)] {
        old = advance(&old, Some(&id(name)), at(minute)).expect("moves on");
    }
    let week = 7 * 24 * 60;
    let told = |agenda: &Agenda, now| {
        let forecast = forecast(agenda, at(now), &Utc).expect("an agenda with items");
        (forecast.behind, forecast.finish)
    };
    assert_eq!(told(&old, week), (5, at(50)), "a week later one still reads how it went");
    let mut new = arrange(&old, old.start, &[item("d", 10), item("a", 15)]).expect("arranges");
    new.is_over = false;
    assert_eq!(told(&new, week), (0, at(week + 25)), "the next day is of its own date");
    let begun = advance(&new, None, at(week)).expect("begins");
    assert_eq!(told(&begun, week + 1), (0, at(week + 25)), "and begins on its own date");
    let night = advance(&begun, Some(&id("d")), at(week + 10)).expect("moves on");
    let next = told(&night, week + 20 * 60);
    assert_eq!(next, (20 * 60 - 25, at(week + 20 * 60)), "left on overnight it is one stretch");
}

#[test]
fn the_day_ends_after_the_last_item_and_can_be_stepped_back_into() {
    let mut agenda = advance(&three(), None, at(0)).expect("begins");
    for name in ["a", "b", "c"] {
        agenda = advance(&agenda, Some(&id(name)), at(1)).expect("moves on");
    }
    assert!(agenda.is_over && agenda.now.is_none(), "nothing runs after the last item");
    assert_eq!(advance(&agenda, None, at(2)), Err(Rejection::AlreadyMoved), "it stays over");
    let back = step_back(&agenda, None, at(2)).expect("steps back");
    assert_eq!(back.now, Some(id("c")), "the last item runs again");
}

#[test]
fn time_is_added_only_to_the_item_that_runs_and_never_below_nothing() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let more = add_time(&begun, &id("a"), 5).expect("adds");
    assert_eq!(more.run(&id("a")).expect("it runs").extra_minutes, 5, "five more minutes");
    assert_eq!(add_time(&begun, &id("b"), 5), Err(Rejection::AlreadyMoved), "not running");
    let less = add_time(&begun, &id("a"), -16);
    assert_eq!(less, Err(Rejection::OutOfRange { field: "minutes".into() }), "15 is all");
}

#[test]
fn an_agenda_that_a_file_says_wrongly_stops_nobody() {
    let mut agenda = three();
    agenda.now = Some(id("a"));
    assert_eq!(add_time(&agenda, &id("a"), 5), Err(Rejection::AlreadyMoved), "it never began");
    let mut long = advance(&three(), None, at(0)).expect("begins");
    long.items[0].planned_minutes = u16::MAX;
    long.runs[0].extra_minutes = i16::MIN;
    let less = add_time(&long, &id("a"), -32_700);
    assert_eq!(less, Err(Rejection::OutOfRange { field: "minutes".into() }), "beyond counting");
}

#[test]
fn the_item_that_runs_cannot_be_taken_out_of_the_agenda() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let without = arrange(&begun, begun.start, &[item("b", 20)]);
    assert_eq!(without, Err(Rejection::AlreadyMoved), "the room is in it");
}

/// Puts a break of ten minutes in while this item runs.
fn with_a_break(agenda: &Agenda, from: &str, is_now: bool, now: i64) -> Agenda {
    let what = Inserted { id: &id("x"), title: "Break", kind: ItemKind::Break, minutes: 10 };
    insert(agenda, Some(&id(from)), what, is_now, at(now)).expect("puts it in")
}

#[test]
fn what_is_left_out_is_passed_over_both_ways() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let without = skip(&begun, &id("b"), "too tired", at(1)).expect("leaves it out");
    let on = advance(&without, Some(&id("a")), at(10)).expect("moves on");
    assert_eq!(on.now, Some(id("c")), "past b");
    let back = step_back(&on, Some(&id("c")), at(11)).expect("steps back");
    assert_eq!((back.now, back.skipped.len()), (Some(id("a")), 1), "past b again");
    let taken_up = go_to(&on, Some(&id("c")), &id("b"), at(12)).expect("goes there");
    assert_eq!(taken_up.skipped, [], "whoever goes to it takes it up");
}

#[test]
fn a_break_put_in_at_once_costs_the_item_nothing_and_comes_once() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let away = with_a_break(&begun, "a", true, 5);
    assert_eq!((away.now.clone(), away.back_to.clone()), (Some(id("x")), Some(id("a"))));
    let back = advance(&away, Some(&id("x")), at(17)).expect("goes back");
    let run = back.run(&id("a")).expect("it ran");
    assert_eq!((back.now.clone(), run.paused_seconds), (Some(id("a")), 12 * 60), "stood still");
    assert_eq!((run.ended_at, back.back_to.clone()), (None, None), "it goes on");
    let on = advance(&back, Some(&id("a")), at(27)).expect("moves on");
    assert_eq!(on.now, Some(id("b")), "the break has been");
    let timed = timing(&on, at(28), &Utc);
    let took = |name: &str| timed.iter().find(|t| t.item == id(name)).and_then(|t| t.minutes);
    assert_eq!((took("a"), took("x"), took("b")), (Some(15), Some(12), None), "b still runs");

    let slip = step_back(&away, Some(&id("x")), at(6)).expect("steps back");
    assert_eq!(slip.now, Some(id("a")), "back in what was interrupted");
    let again = advance(&slip, Some(&id("a")), at(15)).expect("moves on");
    assert_eq!(again.now, Some(id("x")), "stepping back loses no break");
}

#[test]
fn moving_in_any_way_ends_the_standing_still() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let second = advance(&begun, Some(&id("a")), at(10)).expect("moves on");
    let still = pause(&second, at(12)).expect("stands still");
    let from = Some(id("b"));
    for (how, moved) in [
        ("on", advance(&still, from.as_ref(), at(20))),
        ("back", step_back(&still, from.as_ref(), at(20))),
        ("away", go_to(&still, from.as_ref(), &id("c"), at(20))),
    ] {
        let moved = moved.expect("moves");
        let stood = moved.run(&id("b")).expect("it ran").paused_seconds;
        assert_eq!((moved.paused_since, stood), (None, 480), "{how}: eight minutes");
    }
}

#[test]
fn what_is_gone_from_the_agenda_is_not_left_out_of_it() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let without = skip(&begun, &id("b"), "", at(1)).expect("leaves it out");
    let items = [item("c", 10), item("a", 15)];
    let fewer = arrange(&without, without.start, &items).expect("arranges");
    assert_eq!((fewer.skipped.len(), fewer.runs.len()), (0, 1), "what ran is kept");
    let mut round = item("r", 20);
    (round.kind, round.min_minutes) = (ItemKind::ShareRound, 4);
    let refused = arrange(&begun, begun.start, &[item("a", 15), round]);
    assert_eq!(refused, Err(Rejection::OutOfRange { field: "minutes".into() }), "5 at least");
}

#[test]
fn items_that_never_ran_are_another_day_after_one_that_is_over() {
    let mut agenda = advance(&three(), None, at(0)).expect("begins");
    for name in ["a", "b", "c"] {
        agenda = advance(&agenda, Some(&id(name)), at(1)).expect("moves on");
    }
    let same = arrange(&agenda, agenda.start, &three().items).expect("arranges");
    assert!(same.is_over, "nothing new is in it");
    let next = arrange(&agenda, agenda.start, &[item("d", 10)]).expect("arranges");
    let begun = advance(&next, None, at(9000)).expect("begins again");
    assert_eq!((begun.now, begun.runs.len()), (Some(id("d")), 4), "what ran last week is kept");
}

#[test]
fn a_clock_that_is_set_moves_the_times_and_not_what_has_gone_by() {
    let begun = advance(&three(), None, at(0)).expect("begins");
    let second = advance(&begun, Some(&id("a")), at(15)).expect("moves on");
    let still = pause(&second, at(18)).expect("stands still");
    let hour = TimeDelta::hours(1);
    let set = clock_set(&still, hour, at(20) + hour).expect("a day runs");
    let run = set.run(&id("b")).expect("it runs");
    assert_eq!((run.started_at, set.paused_since), (at(75), Some(at(78))), "an hour later");
    assert_eq!(set.run(&id("a")).expect("it ran").ended_at, Some(at(75)), "and what it follows");
    assert_eq!(clock_set(&three(), hour, at(0)), None, "no day runs");
}
