//! The day that goes off plan, row by row: each test is the minutes of such a day.

use chrono::{DateTime, Utc};
use kit::{Device, House, new_id};
use serde_json::{Value, json};

/// A day that is run: the house, its desk, and the clock on the wall.
struct RunDay {
    house: House,
    desk: Device,
    minute: i64,
}

impl RunDay {
    /// Opens the house at ten and begins the day.
    async fn begins() -> Self {
        let house = House::on_the_sample_day().await;
        let mut desk = house.desk().await;
        does(&mut desk, json!({ "type": "advanceAgenda", "from": null })).await;
        Self { house, desk, minute: 600 }
    }

    /// Lets time pass until this time of the day, written `HH:MM`.
    fn at(&mut self, time: &str) {
        let (hours, minutes) = time.split_once(':').expect("HH:MM");
        let number = |text: &str| text.parse::<i64>().expect("a number");
        let minute = number(hours) * 60 + number(minutes);
        assert!(minute >= self.minute, "minutes are written in their order");
        self.house.wind((minute - self.minute) * 60);
        self.minute = minute;
    }

    /// The lead moves on from this item.
    async fn leaves(&mut self, item: &str) {
        does(&mut self.desk, json!({ "type": "advanceAgenda", "from": item })).await;
    }

    /// Moves on, at the planned times, until this item runs.
    async fn runs_to(&mut self, item: &str) {
        self.runs_to_from("i1", item).await;
    }

    /// The same, where the day has got to another item already.
    async fn runs_to_from(&mut self, from: &str, item: &str) {
        let plan = [
            ("i1", "10:15"),
            ("i2", "10:50"),
            ("i3", "11:15"),
            ("i4", "11:30"),
            ("i5", "12:05"),
            ("i6", "12:20"),
            ("i7", "12:45"),
            ("i8", "13:30"),
            ("i9", "13:45"),
            ("i10", "14:05"),
            ("i11", "14:45"),
            ("i12", "14:55"),
            ("i13", "15:25"),
        ];
        for (here, time) in plan.into_iter().skip_while(|(here, _)| *here != from) {
            if here == item {
                return;
            }
            self.at(time);
            self.leaves(here).await;
        }
    }

    /// Returns what the desk sees once it has heard all.
    async fn desk_sees(&mut self, is_so: impl Fn(&Value) -> bool) -> Value {
        self.desk.sees("desk", is_so).await
    }
}

/// Sends a command and expects that it came about.
async fn does(device: &mut Device, command: Value) {
    let outcome = device.does(command.clone()).await;
    assert_eq!(outcome["type"], json!("saved"), "{command} -> {outcome}");
}

/// Sends a command and returns why it did not come about.
async fn is_refused(device: &mut Device, command: Value) -> Value {
    let outcome = device.does(command.clone()).await;
    assert_eq!(outcome["type"], json!("rejected"), "{command} -> {outcome}");
    outcome["rejection"].clone()
}

fn time(value: &Value) -> DateTime<Utc> {
    value.as_str().expect("a time").parse().expect("RFC 3339")
}

fn expected<'a>(view: &'a Value, item: &str) -> &'a Value {
    let items = view["forecast"]["items"].as_array().expect("a forecast");
    items.iter().find(|one| one["item"] == json!(item)).expect("the item")
}

/// Returns by how many minutes an item is expected later than planned, and how long it will be.
fn outlook(view: &Value, item: &str) -> (i64, i64) {
    let one = expected(view, item);
    let late = (time(&one["start"]) - time(&one["plannedStart"])).num_minutes();
    (late, one["minutes"].as_i64().expect("minutes"))
}

fn tile<'a>(view: &'a Value, circle: &str) -> &'a Value {
    let tiles = view["circles"].as_array().expect("tiles");
    tiles.iter().find(|tile| tile["circle"] == json!(circle)).expect("the circle")
}

#[tokio::test]
async fn somebody_is_late_and_the_room_does_something_pleasant_together() {
    let mut day = RunDay::begins().await;
    let mut wall = day.house.wall().await;
    day.at("10:02");
    let late = json!({ "type": "attend", "circle": "dev", "who": null, "is": "Late" });
    does(&mut day.desk, late).await;
    let film = json!({ "type": "holding", "title": "A film with trains", "media": null });
    does(&mut day.desk, json!({ "type": "show", "showing": film })).await;
    let shown = wall.sees("wall", |view| view["showing"]["type"] == json!("holding")).await;
    assert_eq!(shown["showing"]["title"], json!("A film with trains"), "nobody just waits");
    assert!(!shown.to_string().contains("Dev"), "nobody reads for whom the room waits");
    day.at("10:20");
    does(&mut day.desk, json!({ "type": "show", "showing": { "type": "agenda" } })).await;
    day.leaves("i1").await;
    day.at("10:50");
    day.leaves("i2").await;
    day.at("11:00");
    let mut dev = day.house.device("dev").await;
    does(&mut dev, json!({ "type": "attend", "circle": "dev", "who": null, "is": "Here" })).await;
    let own = dev.sees("circle", |view| view["table"]["here"][0]["is"] == json!("Here")).await;
    assert_eq!(own["catchUp"], json!(["i2"]), "what was missed can still be done");
    let view = day.desk_sees(|view| tile(view, "dev")["table"]["here"][0]["is"] == json!("Here"));
    assert_eq!(tile(&view.await, "dev")["catchUp"], json!(["i2"]), "the desk knows it too");
    dev.writes("one-page-profile", "important-to", "My brass band").await;
    let own = dev.sees("circle", |view| view["catchUp"] == json!([])).await;
    assert_eq!(own["catchUp"], json!([]), "it has caught up");
}

#[tokio::test]
async fn somebody_of_a_circle_is_late_and_their_view_comes_after_the_day() {
    let mut day = RunDay::begins().await;
    let mut amara = day.house.device("amara").await;
    let late = json!({ "type": "attend", "circle": "amara", "who": "grace", "is": "Late" });
    does(&mut amara, late).await;
    day.runs_to("i5").await;
    amara.writes("working-not-working", "working", "Choir on Tuesdays").await;
    let view = day.desk_sees(|view| tile(view, "amara")["table"]["here"][1]["is"] == json!("Late"));
    assert_eq!(tile(&view.await, "amara")["table"]["pause"], json!(null), "the table goes on");
    day.at("19:30");
    let note = amara.writes("working-not-working", "working", "Mum adds: the bus is new").await;
    assert_eq!(amara.text(&note), "Mum adds: the bus is new", "added in the evening");
}

#[tokio::test]
async fn somebody_leaves_upset_and_nothing_is_lost_and_nobody_reads_why() {
    let mut day = RunDay::begins().await;
    let (mut amara, mut dev) = (day.house.device("amara").await, day.house.device("dev").await);
    let mut wall = day.house.wall().await;
    day.runs_to("i5").await;
    let note = dev.writes("working-not-working", "not-working", "The noise at night").await;
    day.at("11:50");
    let why = "Upset after the talk about the flat";
    for circle in ["amara", "dev"] {
        let pause = json!({
            "type": "pauseTable", "circle": circle, "kind": "Left", "reason": why, "minutes": null,
        });
        does(&mut day.desk, pause).await;
    }
    dev.types(&note, "The noise at night, and the door").await;
    dev.sees("circle", |view| view["table"]["pause"]["kind"] == json!("Left")).await;
    assert_eq!(dev.text(&note), "The noise at night, and the door", "what was typed is saved");
    amara.sees("circle", |view| view["table"]["pause"]["mayGoOn"] == json!(true)).await;
    let go_on = |circle: &str, without: bool| json!({ "type": "resumeTable", "circle": circle, "withoutPerson": without });
    let no = is_refused(&mut dev, go_on("dev", true)).await;
    assert_eq!(no["type"], json!("notWithoutThem"), "Dev has not allowed it");
    does(&mut amara, go_on("amara", true)).await;
    let own = amara.sees("circle", |view| view["table"]["pause"]["goesOn"] == json!(true)).await;
    assert_eq!(own["table"]["here"][0]["is"], json!("Left"), "she is not here, and it goes on");
    day.at("14:00");
    does(&mut day.desk, go_on("dev", false)).await;
    let own = dev.sees("circle", |view| view["table"]["pause"] == json!(null)).await;
    assert_eq!(own["table"]["here"][0]["is"], json!("Here"), "he is back");
    wall.catches_up().await;
    for device in [&amara, &dev, &wall] {
        let heard = json!(device.heard()).to_string();
        assert!(!heard.contains("talk about the flat"), "the reason stays at the desk");
    }
    let view = day.desk_sees(|view| tile(view, "dev")["table"]["pause"] == json!(null)).await;
    assert_eq!(tile(&view, "amara")["table"]["pause"]["reason"], json!(why), "the desk knows");
}

#[tokio::test]
async fn an_item_overruns_and_lunch_is_five_minutes_later_as_worked_out_on_paper() {
    let mut day = RunDay::begins().await;
    day.runs_to("i5").await;
    day.at("12:25");
    day.leaves("i5").await;
    let view = day.desk_sees(|view| view["agenda"]["now"] == json!("i6")).await;
    let minutes = ["i6", "i7", "i8", "i9", "i10"].map(|item| outlook(&view, item).1);
    assert_eq!(minutes, [5, 20, 45, 10, 20], "each keeps its least, and lunch all of its time");
    assert_eq!(outlook(&view, "i8").0, 5, "lunch at 12:50");
    assert_eq!(outlook(&view, "i10").0, 0, "and at 13:45 all is as planned");
    assert_eq!(view["forecast"]["finish"], view["forecast"]["plannedFinish"], "16:30");
    assert_eq!(view["forecast"]["short"], json!([]), "nobody has to decide anything");
}

#[tokio::test]
async fn an_item_that_was_given_time_and_ended_early_after_all_costs_the_next_nothing() {
    let mut day = RunDay::begins().await;
    day.runs_to("i2").await;
    for _ in 0..6 {
        does(&mut day.desk, json!({ "type": "addTime", "item": "i2", "minutes": 5 })).await;
    }
    day.at("10:40");
    day.leaves("i2").await;
    let view = day.desk_sees(|view| view["agenda"]["now"] == json!("i3")).await;
    assert_eq!(outlook(&view, "i3").1, 25, "it has its whole time");
    assert_eq!(view["forecast"]["behind"], json!(-10), "and the room is ahead");
}

#[tokio::test]
async fn the_room_wants_a_break_now_and_comes_back_to_what_it_was_at() {
    let mut day = RunDay::begins().await;
    day.runs_to("i5").await;
    day.at("11:40");
    let tea = json!({
        "type": "insertItem", "from": "i5", "item": "tea", "title": "Tea", "kind": "Break",
        "minutes": 10, "isNow": true,
    });
    does(&mut day.desk, tea).await;
    day.at("11:50");
    day.leaves("tea").await;
    let view = day.desk_sees(|view| view["agenda"]["now"] == json!("i5")).await;
    let runs = view["agenda"]["runs"].as_array().expect("runs");
    let run = runs.iter().find(|run| run["item"] == json!("i5")).expect("it ran");
    assert_eq!(run["pausedSeconds"], json!(600), "its clock stood still for the tea");
    assert_eq!(view["forecast"]["behind"], json!(10), "the tea was not in the plan");
    assert_eq!(outlook(&view, "i6").1, 5, "what comes later gives its time");
    assert_eq!(outlook(&view, "i8").0, 0, "and lunch is where it was");
}

#[tokio::test]
async fn one_table_wants_a_break_and_the_others_do_not_notice() {
    let mut day = RunDay::begins().await;
    let (mut ben, mut chitra) = (day.house.device("ben").await, day.house.device("chitra").await);
    day.runs_to("i5").await;
    let rest = json!({
        "type": "pauseTable", "circle": "chitra", "kind": "Break", "reason": "", "minutes": 10,
    });
    does(&mut chitra, rest).await;
    let own = chitra.sees("circle", |view| view["table"]["pause"] != json!(null)).await;
    let back = time(&own["table"]["pause"]["backAt"]);
    let begun = expected(&own, "i5")["start"].clone();
    assert_eq!((back - time(&begun)).num_minutes(), 10, "back in ten minutes");
    ben.catches_up().await;
    assert_eq!(ben.view("circle")["table"]["pause"], json!(null), "Ben's table goes on");
    let told = json!(ben.heard()).to_string();
    assert!(!told.contains("backAt"), "and hears nothing of it");
}

#[tokio::test]
async fn one_table_is_done_early_and_goes_on_as_far_as_what_all_do_together() {
    let mut day = RunDay::begins().await;
    let mut ben = day.house.device("ben").await;
    day.runs_to("i2").await;
    let on = |item: &str| json!({ "type": "workOn", "circle": "ben", "item": item });
    does(&mut ben, on("i3")).await;
    let view = day.desk_sees(|view| tile(view, "ben")["table"]["item"] == json!("i3")).await;
    assert_eq!(view["agenda"]["now"], json!("i2"), "the room is where it was");
    does(&mut ben, on("i5")).await;
    let no = is_refused(&mut ben, on("i7")).await;
    assert_eq!(no, json!({ "type": "waitForTheRoom", "item": "i6" }), "ideas are for all");
    day.runs_to_from("i2", "i7").await;
    does(&mut ben, json!({ "type": "workOn", "circle": "ben", "item": null })).await;
    let own = ben.sees("circle", |view| view["table"]["item"] == json!(null)).await;
    assert_eq!(own["agenda"]["now"], json!("i7"), "with the room again");
}

#[tokio::test]
async fn an_item_is_left_out_and_can_be_done_another_day() {
    let mut day = RunDay::begins().await;
    let mut dev = day.house.device("dev").await;
    day.runs_to("i9").await;
    let why = "We lost time to the fire drill";
    does(&mut day.desk, json!({ "type": "skipItem", "item": "i10", "reason": why })).await;
    day.at("13:45");
    day.leaves("i9").await;
    let view = day.desk_sees(|view| view["agenda"]["now"] == json!("i11")).await;
    let timed = view["timing"].as_array().expect("timing");
    let map = timed.iter().find(|one| one["item"] == json!("i10")).expect("the item");
    assert_eq!(map["skipped"], json!(why), "the follow-up list says why");
    let own = dev.sees("circle", |view| view["agenda"]["now"] == json!("i11")).await;
    let waits = own["catchUp"].as_array().expect("a list");
    assert!(waits.contains(&json!("i10")), "its sheet is offered all the same");
    assert!(!json!(dev.heard()).to_string().contains("fire drill"), "the reason is the desk's");
}

#[tokio::test]
async fn the_lead_has_to_go_home_and_the_other_takes_over_in_two_presses() {
    let house = House::on_the_sample_day().await;
    let (mut mair, mut tom) = (house.desk().await, house.desk().await);
    let both = json!([{ "id": "mair", "name": "Mair" }, { "id": "tom", "name": "Tom" }]);
    does(&mut mair, json!({ "type": "setFacilitators", "facilitators": both })).await;
    does(&mut mair, json!({ "type": "sitAs", "facilitator": "mair" })).await;
    does(&mut tom, json!({ "type": "sitAs", "facilitator": "tom" })).await;
    let no = is_refused(&mut tom, json!({ "type": "advanceAgenda", "from": null })).await;
    assert_eq!(no, json!({ "type": "notLeading", "name": "Mair" }), "not by a slip");
    does(&mut tom, json!({ "type": "hide" })).await;
    does(&mut mair, json!({ "type": "advanceAgenda", "from": null })).await;
    mair.leaves().await;
    let late = json!({ "type": "handLead", "from": null, "to": "tom" });
    let no = is_refused(&mut tom, late).await;
    assert_eq!(no["type"], json!("alreadyMoved"), "who takes the lead says who had it");
    does(&mut tom, json!({ "type": "handLead", "from": "mair", "to": "tom" })).await;
    does(&mut tom, json!({ "type": "advanceAgenda", "from": "i1" })).await;
    let view = tom.sees("desk", |view| view["agenda"]["now"] == json!("i2")).await;
    assert_eq!(view["lead"], json!("tom"), "Tom leads");
}

#[tokio::test]
async fn the_fire_alarm_goes_then_the_power_and_the_day_goes_on_at_the_same_minute() {
    let mut day = RunDay::begins().await;
    let mut dev = day.house.device("dev").await;
    day.runs_to("i5").await;
    let note = dev.writes("working-not-working", "working", "My band").await;
    day.at("11:40");
    does(&mut day.desk, json!({ "type": "pauseAgenda" })).await;
    does(&mut day.desk, json!({ "type": "hide" })).await;
    day.at("11:55");
    day.house.restart().await;
    day.desk = day.house.desk().await;
    let view = day.desk.view("desk").clone();
    assert_eq!(view["agenda"]["now"], json!("i5"), "the same item");
    assert_ne!(view["agenda"]["pausedSince"], json!(null), "it still stands");
    day.at("12:00");
    does(&mut day.desk, json!({ "type": "resumeAgenda" })).await;
    let view = day.desk_sees(|view| view["agenda"]["pausedSince"] == json!(null)).await;
    let runs = view["agenda"]["runs"].as_array().expect("runs");
    let run = runs.iter().find(|run| run["item"] == json!("i5")).expect("it ran");
    assert_eq!(run["pausedSeconds"], json!(20 * 60), "twenty minutes outside do not count");
    assert_eq!(view["forecast"]["behind"], json!(20), "and the plan is twenty minutes later");
    let dev = day.house.device("dev").await;
    assert_eq!(dev.text(&note), "My band", "nothing written is lost");
}

#[tokio::test]
async fn an_amount_turns_out_wrong_and_only_that_table_is_told() {
    let mut day = RunDay::begins().await;
    let (mut amara, mut ben) = (day.house.device("amara").await, day.house.device("ben").await);
    let mut wall = day.house.wall().await;
    day.runs_to("i13").await;
    for device in [&mut ben, &mut wall] {
        device.catches_up().await;
    }
    let before = (ben.view("money").clone(), ben.heard().len(), wall.heard().len());
    let person = tile(day.desk.view("desk"), "amara")["person"].clone();
    let mut money = person["allocations"].clone();
    money[0]["pence"] = json!(3_990_000);
    let describe = json!({
        "type": "describePerson", "circle": "amara", "name": person["name"],
        "born": person["born"], "members": person["members"], "allocations": money,
        "contingency": person["contingency"],
    });
    does(&mut day.desk, describe).await;
    let say = json!({
        "type": "announce", "text": "Your yearly amount has been put right.",
        "to": { "type": "circle", "circle": "amara" },
    });
    does(&mut day.desk, say).await;
    let own = amara.sees("money", |view| view["account"]["allocation"] == json!(3_990_000));
    let own = own.await;
    assert_eq!(own["account"]["allocation"], json!(3_990_000), "counted anew at once");
    let told = amara.sees("circle", |view| view["announcements"] != json!([])).await;
    assert_eq!(told["announcements"][0]["text"], json!("Your yearly amount has been put right."));
    ben.catches_up().await;
    wall.catches_up().await;
    assert_eq!(ben.view("money"), &before.0, "Ben's money is what it was");
    for (device, from) in [(&ben, before.1), (&wall, before.2)] {
        let since = json!(&device.heard()[from..]).to_string();
        assert!(!since.contains("put right") && !since.contains("3990000"), "nobody else hears");
    }
}

#[tokio::test]
async fn somebody_unexpected_comes_and_gets_a_chair() {
    let mut day = RunDay::begins().await;
    let person = tile(day.desk.view("desk"), "ben")["person"].clone();
    let mut members = person["members"].as_array().expect("members").clone();
    members.push(json!({
        "id": new_id(), "name": "Auntie Bev", "relation": "aunt", "perspective": "Family",
        "paid": false, "invitation": null,
    }));
    let describe = json!({
        "type": "describePerson", "circle": "ben", "name": person["name"], "born": person["born"],
        "members": members, "allocations": person["allocations"],
        "contingency": person["contingency"],
    });
    does(&mut day.desk, describe).await;
    let mut ben = day.house.device("ben").await;
    let own = ben.sees("circle", |view| view["table"]["here"].to_string().contains("Bev")).await;
    let bev = own["table"]["here"].as_array().expect("a list").last().expect("one").clone();
    let here = json!({ "type": "attend", "circle": "ben", "who": bev["who"], "is": "Here" });
    does(&mut ben, here).await;
    let view = day.desk_sees(|view| tile(view, "ben")["table"].to_string().contains("Auntie Bev"));
    assert_eq!(tile(&view.await, "ben")["person"]["consents"], person["consents"], "as agreed");
}
