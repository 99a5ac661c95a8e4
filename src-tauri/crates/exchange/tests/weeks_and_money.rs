//! Several weeks, what hangs on them, and all that is set up about money: in, and out the same.

use domain::money::person_figures;
use domain::plan::{Collection, Field};
use domain::{Day, RecordId, Revision, apply_all};
use exchange::{SAMPLE, read, write};
use serde_json::{Value, json};

fn sample() -> Value {
    serde_json::from_str(SAMPLE).expect("the sample is JSON")
}

/// Reads the file, and fails unless it is written again as it is, byte for byte from then on.
fn there_and_back(file: &Value) -> Day {
    let day = read(&file.to_string()).unwrap_or_else(|fault| unreachable!("{fault}"));
    let once = write(&day);
    let said: Value = serde_json::from_str(&once).expect("JSON");
    assert_eq!(&said, file, "nothing is lost");
    assert_eq!(write(&read(&once).expect("our own file")), once, "the same bytes");
    day
}

fn week(id: &str, kind: &str, block: &str) -> Value {
    json!({ "id": id, "label": id, "kind": kind, "blocks": [
        { "id": block, "days": ["Tue"], "part": "PM", "activity": "Fishing", "support_minutes": 60,
          "was": "d1", "mix": [{ "tier": "FamilyFriends", "minutes_per_week": 60, "who": "Mo" }] } ] })
}

/// The sample with other weeks in Dev's plan, and what hangs on them.
fn several_weeks() -> Value {
    let mut file = sample();
    let plan = &mut file["people"][3]["plan"];
    plan["weeks"] = json!([
        week("now", "Now", "n1"),
        week("other", "Option", "x1"),
        { "id": "summer", "kind": "Season", "weeks_per_year": 6, "cycle_weeks": 2, "by_clock": true,
          "starter": "blank", "blocks": [] },
    ]);
    plan["week"]["after"] = json!("now");
    plan["ideas"] = json!([{ "id": "i1", "block": "x1", "tier": "Community", "text": "The club" }]);
    plan["costs"][0]["week"] = json!("perfect");
    plan["costs"].as_array_mut().expect("costs").push(json!(
        { "id": "rod", "label": "A rod", "pence": 4000, "per": "Once", "block": "x1", "idea": "i1",
          "week": "other" }));
    file
}

#[test]
fn weeks_beside_the_main_one_come_back_in_their_order() {
    let day = there_and_back(&several_weeks());
    let plan = &day.circles[3].plan;
    let ids: Vec<_> = plan.list(Collection::Weeks).into_iter().map(|w| w.id.as_str()).collect();
    assert_eq!(ids, ["now", "perfect", "other", "summer"], "the main one is the second");
    assert_eq!(
        plan.main_week().expect("there is one").as_str(),
        "perfect",
        "and still the main one"
    );
}

#[test]
fn a_main_week_with_another_id_keeps_it_and_the_old_one_stands_beside_it() {
    let mut file = several_weeks();
    let plan = &mut file["people"][3]["plan"];
    plan["week"]["id"] = json!("chosen");
    plan["weeks"][1]["id"] = json!("perfect");
    plan["costs"][0]["week"] = json!("chosen");
    plan["costs"][1]["week"] = json!("perfect");
    plan["links"] = json!([{ "id": "l1", "from_collection": "weeks", "from": "chosen",
        "to_collection": "weeks", "to": "perfect" }]);
    let day = there_and_back(&file);
    assert_eq!(day.circles[3].plan.main_week().expect("there is one").as_str(), "chosen");
}

#[test]
fn a_plan_without_a_perfect_week_has_none_again() {
    let mut file = several_weeks();
    let plan = file["people"][3]["plan"].as_object_mut().expect("a plan");
    plan.shift_remove("week");
    plan["weeks"][0]["blocks"][0].as_object_mut().expect("a block").shift_remove("was");
    plan["weeks"][1]["blocks"][0]["was"] = json!("n1");
    plan["costs"].as_array_mut().expect("costs").remove(0);
    let day = there_and_back(&file);
    assert_eq!(day.circles[3].plan.main_week(), None, "nobody was given one");
}

#[test]
fn what_hangs_on_a_week_in_the_tray_goes_with_it() {
    let mut day = read(&several_weeks().to_string()).expect("it reads");
    let dev = day.circles[3].clone();
    let mut gone = dev.plan.record(Collection::Weeks, &id("other")).expect("it is there").clone();
    gone.removed = true;
    let circle = dev.id.clone();
    let change =
        domain::Change::RecordChanged { circle, collection: Collection::Weeks, record: gone };
    apply_all(&mut day, Revision(2), &[change]);
    let text = write(&day);
    assert!(!text.contains("\"rod\"") && !text.contains("The club"), "{text}");
    let kept = read(&text).expect("our own file");
    let costs = kept.circles[3].plan.list(Collection::Costs).len();
    assert_eq!(costs, 1, "a cost of that week is not one of every week");
    let figures = |day: &Day| person_figures(day, &day.circles[3]).expect("they can be counted");
    assert_eq!(figures(&kept), figures(&day), "and no figure is another");
}

#[test]
fn more_than_one_worker_of_whom_one_was_said_is_written_as_it_is_counted() {
    let mut day = read(&sample_with_two(None).to_string()).expect("it reads");
    let dev = day.circles[3].clone();
    let mix =
        dev.plan.list(Collection::Mixes).into_iter().find(|m| m.text("tier") == "MoreThanOne");
    let mut record = mix.expect("it is there").clone();
    record.fields.insert("staff".to_owned(), Field::new(json!(1), Revision(2)));
    let (circle, collection) = (dev.id.clone(), Collection::Mixes);
    let change = domain::Change::RecordChanged { circle, collection, record };
    apply_all(&mut day, Revision(2), &[change]);
    let again = read(&write(&day)).expect("our own file is never refused");
    let figures = |day: &Day| person_figures(day, &day.circles[3]).expect("they can be counted");
    assert_eq!(figures(&again), figures(&day), "two are paid");
}

fn id(text: &str) -> RecordId {
    RecordId::new(text).expect("an id")
}

fn sample_with_two(staff: Option<Value>) -> Value {
    let mut file = sample();
    let mix = &mut file["people"][3]["plan"]["week"]["blocks"][0]["mix"][0];
    mix["tier"] = json!("MoreThanOne");
    if let Some(staff) = staff {
        mix["staff"] = staff;
    }
    file
}

/// The sample with everything about money and sharing that an organiser can set up.
fn all_set_up() -> Value {
    let mut file = sample();
    file["event"]["asks_together"] = json!(false);
    file["rates"].as_array_mut().expect("rates").push(json!(
        { "id": "pa", "label": "My own assistant", "per": "Hour", "pence": 1350,
          "kind": "PersonalAssistant", "on_cost": "ours", "minimum_minutes": 30 }));
    file["money_rules"] = json!({
        "on_costs": [
            { "id": "ours", "label": "Next year", "from": "2026-04-06", "until": "2027-04-05",
              "lines": [
                { "kind": "Holiday", "basis_points": 1207 },
                { "kind": "NationalInsurance", "basis_points": 1500, "above_weekly": 9600 },
                { "kind": "Pension", "basis_points": 300, "lower_yearly": 624_000,
                  "upper_yearly": 5_027_000, "trigger_yearly": 1_000_000 },
                { "kind": "Yearly", "label": "Insurance", "pence": 9_000 } ] },
            { "id": "flat", "percent": 2250 } ],
        "minimum_wage": [{ "from": "2026-04-01", "pence": 1271 }] });
    file["ideas_bank"] =
        json!([{ "id": "lift", "tier": "Community", "text": { "en": "A lift", "cy": "Lifft" } }]);
    file["shared_support"]["core"][0]["parts"] = json!(["AM", "Eve"]);
    file["people"][0]["allocations"][0] = json!({
        "stream": "PersonalBudget", "pence": 4_160_000, "period": "Year", "status": "Confirmed",
        "from": "2026-04-06", "until": "2027-04-05", "basis": "Gross", "confirmed_by": "Dr Lee",
        "confirmed_on": "2026-11-01", "restrictions": "Not for holidays",
        "only_for": ["Support", "Travel"], "balance": 250_000, "committed": 10_000,
        "cushion_weeks": 8 });
    let core = json!({ "id": "core", "label": "Core hours", "minutes_per_week": 2520, "rate": "staff",
        "weights": { "amara": 5000, "ben": 5000 } });
    file["sharing"] = json!({
        "proposals": [
            { "id": "p1", "is": "Core", "shared": core, "reason": "Ben needs more", "by": "ben",
              "asked": [ { "circle": "amara", "said": "Waiting" },
                         { "circle": "ben", "said": "Yes", "given_by": "Sam" } ],
              "blocks": [{ "circle": "ben", "block": "b1" }] },
            { "id": "p2", "ends": "Activity", "shared": "swim", "asked": [] } ],
        "togethers": [{ "id": "t1", "sides": [
            { "circle": "amara", "block": "a1", "said": "No" },
            { "circle": "ben", "block": "b1", "said": "Waiting" } ] }] });
    file
}

#[test]
fn what_is_set_up_about_money_and_sharing_comes_back() {
    let file = all_set_up();
    let day = there_and_back(&file);
    let terms = &day.circles[0].person.allocations[0].terms;
    assert_eq!((terms.balance, terms.cushion_weeks), (Some(250_000), Some(8)), "as typed values");
    assert_eq!(day.money_rules.on_costs[1].percent, Some(2250), "in basis points");
    assert_eq!(day.sharing.proposals.len(), 2, "and nobody's answer is lost");
}

#[test]
fn what_comes_with_the_app_is_not_written_unless_figures_hang_on_it() {
    let mut file = sample();
    let day = read(&file.to_string()).expect("it reads");
    let shipped = day.money_rules.on_costs[0].id.to_string();
    let text = write(&day);
    for name in ["money_rules", "ideas_bank", "sharing", "asks_together", "\"weeks\"", "\"parts\""]
    {
        assert!(!text.contains(name), "{name}");
    }
    file["rates"][0]["on_cost"] = json!(shipped);
    let text = write(&read(&file.to_string()).expect("the shipped ones are known"));
    assert!(text.contains("\"money_rules\""), "next year's app has other rules");
    file["ideas_bank"] = json!([]);
    assert!(read(&file.to_string()).expect("it reads").ideas_bank.is_empty(), "an empty bank");
}

/// Puts a value somewhere into a file; returns the fault.
fn fault(mut file: Value, pointer: &str, value: Value) -> String {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = file.pointer_mut(parent).unwrap_or_else(|| unreachable!("{pointer} is there"));
    match parent.as_array_mut() {
        Some(items) => items[name.parse::<usize>().expect("a number")] = value,
        None => parent[name] = value,
    }
    read(&file.to_string()).expect_err(pointer).to_string()
}

#[test]
fn a_fault_in_a_week_names_its_place() {
    let weeks = "people[3].plan.weeks";
    for (pointer, value, expected) in [
        ("weeks/1/blocks/0/was", json!("d9"), format!("{weeks}[1].blocks[0].was: no block has the id \"d9\"")),
        ("weeks/1/blocks/0/outcomes", json!(["o1", "o9"]), format!("{weeks}[1].blocks[0].outcomes[1]: no outcome has the id \"o9\"")),
        ("weeks/1/blocks/0/responsible", json!("zed"), format!("{weeks}[1].blocks[0].responsible: nobody in this circle has the id \"zed\"")),
        ("weeks/1/blocks/0/mix/0/idea", json!("i9"), format!("{weeks}[1].blocks[0].mix[0].idea: no idea has the id \"i9\"")),
        ("weeks/1/blocks/0/mix/0/helper", json!("zed"), format!("{weeks}[1].blocks[0].mix[0].helper: nobody in this circle has the id \"zed\"")),
        ("weeks/1/blocks/0/mix/0/rate", json!("staf"), format!("{weeks}[1].blocks[0].mix[0].rate: no rate has the id \"staf\"")),
        ("weeks/1/blocks/0/id", json!("d1"), format!("{weeks}[1].blocks[0].id: the id \"d1\" stands twice")),
        ("weeks/1/id", json!("perfect"), format!("{weeks}[1].id: the id \"perfect\" stands twice")),
        ("weeks/1/kind", json!("Someday"), format!("{weeks}[1].kind: this is not a value for this field")),
        ("weeks/2/cycle_weeks", json!(5), format!("{weeks}[2].cycle_weeks: 5 is not between 1 and 4")),
        ("weeks/0/kind", json!("Perfect"), "people[3].plan.week.after: \"now\" is a perfect week too, and would come first".to_owned()),
        ("week/after", json!("then"), "people[3].plan.week.after: no week has the id \"then\"".to_owned()),
        ("week/kind", json!("Now"), "people[3].plan.week.kind: the week that stands here is the perfect one".to_owned()),
        ("week/blocks/0/mix/0/minutes_per_week", json!(i64::MAX), "people[3].plan.week.blocks[0].mix[0].minutes_per_week: 9223372036854775807 is not between 0 and 10080".to_owned()),
        ("week/blocks/0/mix/0/minutes_per_week", json!(u64::MAX), "people[3].plan.week.blocks[0].mix[0].minutes_per_week: 18446744073709551615 is not between 0 and 10080".to_owned()),
        ("week/blocks/0/support_minutes", json!(1e300), "people[3].plan.week.blocks[0].support_minutes: a whole number is needed here".to_owned()),
        ("week/blocks/0/support_minutes", json!(1.5), "people[3].plan.week.blocks[0].support_minutes: a whole number is needed here".to_owned()),
        ("week/blocks/0/support_minutes", json!("1.5"), "people[3].plan.week.blocks[0].support_minutes: a whole number is needed here".to_owned()),
        ("week/blocks/0/review_on", json!("2027-02-29"), "people[3].plan.week.blocks[0].review_on: there is no such day (YYYY-MM-DD)".to_owned()),
        ("week/blocks/0/need", json!(null), "people[3].plan.week.blocks[0].need: null is not used: leave the field out".to_owned()),
        ("ideas/0/block", json!("d9"), "people[3].plan.ideas[0].block: no block has the id \"d9\"".to_owned()),
        ("ideas/0", json!({ "id": "i1", "tier": "Myself" }), "people[3].plan.ideas[0].block: is needed, and missing".to_owned()),
        ("costs/1/week", json!("w9"), "people[3].plan.costs[1].week: no week has the id \"w9\"".to_owned()),
        ("costs/1/idea", json!("i9"), "people[3].plan.costs[1].idea: no idea has the id \"i9\"".to_owned()),
        ("costs/1/block", json!("d9"), "people[3].plan.costs[1].block: no block has the id \"d9\"".to_owned()),
        ("costs/1/pence", json!(-1), "people[3].plan.costs[1].pence: -1 is not between 0 and 1000000000".to_owned()),
    ] {
        assert_eq!(fault(several_weeks(), &format!("/people/3/plan/{pointer}"), value), expected);
    }
    let mut file = several_weeks();
    file["people"][3]["plan"].as_object_mut().expect("a plan").shift_remove("week");
    let said = fault(file, "/people/3/plan/weeks/2/kind", json!("Perfect"));
    let expected = "weeks[2].kind: the first perfect week of a plan stands in \"week\"";
    assert_eq!(said, format!("people[3].plan.{expected}"), "there is one main week");
}

#[test]
fn a_fault_in_what_is_set_up_about_money_names_its_place() {
    let line = "money_rules.on_costs[0].lines";
    for (pointer, value, expected) in [
        ("rates/2/on_cost", json!("theirs"), "rates[2].on_cost: no employer's costs have the id \"theirs\"".to_owned()),
        ("rates/2/kind", json!("Agency"), "rates[2].kind: \"Agency\" is none of Provider, PersonalAssistant".to_owned()),
        ("rates/2/minimum_minutes", json!(-30), "rates[2].minimum_minutes: -30 is not between 0 and 1440".to_owned()),
        ("money_rules/on_costs/0/lines/0/kind", json!("Luck"), format!("{line}[0].kind: \"Luck\" is none of NationalInsurance, Holiday, Pension, Yearly")),
        ("money_rules/on_costs/0/lines/2/upper_yearly", json!(1), format!("{line}[2].upper_yearly: 1 is not between 624000 and 10000000000")),
        ("money_rules/on_costs/0/bonus", json!(1), "money_rules.on_costs[0].bonus: nothing of this name is known here".to_owned()),
        ("money_rules/minimum_wage/0/from", json!("2027-02-29"), "money_rules.minimum_wage[0].from: there is no day \"2027-02-29\" (YYYY-MM-DD)".to_owned()),
        ("money_rules/on_costs/1/id", json!("ours"), "money_rules.on_costs[1].id: the id \"ours\" stands twice".to_owned()),
        ("shared_support/core/0/parts", json!(["AM", "Noon"]), "shared_support.core[0].parts[1]: \"Noon\" is none of AM, PM, Eve, Night".to_owned()),
        ("shared_support/core/0/weights", json!({ "amara": 9000 }), "shared_support.core[0].weights: the weights add up to 9000, not to 10000".to_owned()),
        ("shared_support/activities/0/staff", json!(0), "shared_support.activities[0].staff: 0 is not between 1 and 10".to_owned()),
        ("people/0/allocations/0/until", json!("2026-04-05"), "people[0].allocations[0].until: this is before the day on which it begins".to_owned()),
        ("people/0/allocations/0/until", json!("2027-02-29"), "people[0].allocations[0].until: there is no day \"2027-02-29\" (YYYY-MM-DD)".to_owned()),
        ("people/0/allocations/0/only_for", json!(["Cake"]), "people[0].allocations[0].only_for[0]: \"Cake\" is none of Support, Learning, Health, Equipment, Activities, Travel, Fees, Other".to_owned()),
        ("people/0/allocations/0/balance", json!(1e300), "people[0].allocations[0].balance: a whole number is needed here".to_owned()),
        ("people/0/allocations/0/committed", json!(null), "people[0].allocations[0].committed: null is not used: leave the field out".to_owned()),
        ("people/0/allocations/0/cushion_weeks", json!(521), "people[0].allocations[0].cushion_weeks: 521 is not between 0 and 520".to_owned()),
        ("ideas_bank/0/tier", json!("Magic"), "ideas_bank[0].tier: there is no tier \"Magic\"".to_owned()),
        ("ideas_bank/0/text", json!({}), "ideas_bank[0].text: this is empty".to_owned()),
        ("event/asks_together", json!("no"), "event.asks_together: true or false is needed here".to_owned()),
    ] {
        assert_eq!(fault(all_set_up(), &format!("/{pointer}"), value), expected);
    }
}

#[test]
fn a_fault_in_what_is_asked_about_sharing_names_its_place() {
    for (pointer, value, expected) in [
        ("proposals/0/by", json!("zed"), "proposals[0].by: no person has the id \"zed\""),
        (
            "proposals/0/is",
            json!("Tea"),
            "proposals[0].is: \"Tea\" is none of Core, Night, Activity",
        ),
        (
            "proposals/0/shared/rate",
            json!("staf"),
            "proposals[0].shared.rate: no rate has the id \"staf\"",
        ),
        (
            "proposals/0/shared/weights/ben",
            json!(4000),
            "proposals[0].shared.weights: the weights add up to 9000, not to 10000",
        ),
        (
            "proposals/0/asked/1/said",
            json!("Perhaps"),
            "proposals[0].asked[1].said: \"Perhaps\" is none of Waiting, Yes, No",
        ),
        (
            "proposals/0/blocks/0/block",
            json!("b9"),
            "proposals[0].blocks[0].block: no block has the id \"b9\"",
        ),
        (
            "proposals/1/shared",
            json!("dive"),
            "proposals[1].shared: no shared activity has the id \"dive\"",
        ),
        ("proposals/1/id", json!("p1"), "proposals[1].id: the id \"p1\" stands twice"),
        ("togethers/0/sides", json!([]), "togethers[0].sides: there are always two"),
        (
            "togethers/0/sides/1/circle",
            json!("zed"),
            "togethers[0].sides[1].circle: no person has the id \"zed\"",
        ),
        ("mood", json!("good"), "mood: nothing of this name is known here"),
    ] {
        let said = fault(all_set_up(), &format!("/sharing/{pointer}"), value);
        assert_eq!(said, format!("sharing.{expected}"), "{pointer}");
    }
}

#[test]
fn more_than_one_worker_who_is_one_or_none_is_a_fault() {
    assert!(read(&sample_with_two(None).to_string()).is_ok(), "two, when nobody says how many");
    assert!(read(&sample_with_two(Some(json!(3))).to_string()).is_ok(), "three");
    let place = "people[3].plan.week.blocks[0].mix[0].staff";
    for (staff, what) in [
        (json!(1), "more than one worker is at least 2"),
        (json!(0), "more than one worker is at least 2"),
        (json!(11), "11 is not between 1 and 10"),
        (json!("two"), "a whole number is needed here"),
    ] {
        let fault = read(&sample_with_two(Some(staff)).to_string()).expect_err("it is refused");
        assert_eq!(fault.to_string(), format!("{place}: {what}"), "with its place");
    }
}
