//! A circle's money while its week is built, and who never sees it.

use kit::{Device, House, new_id};
use serde_json::{Value, json};

/// Returns an edit that costs something, and the weekly pence of it.
fn telescope() -> (Value, i64) {
    let pence = 7_654_321;
    let fields = json!({ "label": "Telescope", "pence": pence, "per": "Week" });
    let edit = json!({
        "type": "insert", "collection": "costs", "record": new_id(), "order": "i",
        "fields": fields,
    });
    (json!([edit]), pence)
}

async fn saved(device: &mut Device, command: Value) {
    let outcome = device.does(command).await;
    assert_eq!(outcome["type"], json!("saved"), "{outcome}");
}

fn pence(view: &Value, field: &str) -> i64 {
    view["account"][field].as_i64().expect("an amount")
}

/// Returns every number that stands anywhere in a frame, and every text.
fn told(frame: &Value) -> (Vec<i64>, Vec<String>) {
    let (mut numbers, mut texts) = (Vec::new(), Vec::new());
    let mut left = vec![frame];
    while let Some(value) = left.pop() {
        match value {
            Value::Number(number) => numbers.extend(number.as_i64()),
            Value::String(text) => texts.push(text.clone()),
            Value::Array(list) => left.extend(list),
            Value::Object(fields) => left.extend(fields.values()),
            Value::Null | Value::Bool(_) => {}
        }
    }
    (numbers, texts)
}

fn knows(device: &Device, secret: i64, word: &str) -> bool {
    device.heard().iter().any(|frame| {
        let (numbers, texts) = told(frame);
        numbers.contains(&secret) || texts.iter().any(|text| text.contains(word))
    })
}

#[tokio::test]
async fn what_an_edit_costs_is_known_when_it_is_saved() {
    let house = House::on_the_sample_day().await;
    let (mut amara, mut other) = (house.device("amara").await, house.device("amara").await);
    let before = pence(amara.view("money"), "weekly");
    assert_eq!(before, 69_790, "the sample's own figure, from the first moment");
    let (edits, cost) = telescope();
    let heard = amara.heard().len();
    amara.edits(edits).await;
    assert_eq!(pence(amara.view("money"), "weekly"), before + cost, "not a moment after the reply");
    let since = amara.heard()[heard..].iter().map(|frame| frame["type"].as_str());
    let since: Vec<_> = since.flatten().filter(|kind| *kind != "circle").collect();
    assert_eq!(since, ["plan", "money", "reply"], "the words, what they cost, and the yes");
    other.sees("money", |view| pence(view, "weekly") == before + cost).await;
}

#[tokio::test]
async fn words_that_cost_nothing_bring_no_figures() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let heard = amara.heard().len();
    amara.writes("one-page-profile", "important-to", "Tea").await;
    let is_money = |frame: &Value| frame["type"] == json!("money");
    assert!(!amara.heard()[heard..].iter().any(is_money), "nothing is counted for a word");
}

#[tokio::test]
async fn another_way_to_spend_the_week_is_counted_beside_it() {
    let house = House::on_the_sample_day().await;
    let mut amara = house.device("amara").await;
    let insert = |collection: &str, record: &str, fields: Value| {
        json!({
            "type": "insert", "collection": collection, "record": record, "order": "z",
            "fields": fields,
        })
    };
    let option = json!({ "label": "With a dog", "kind": "Option" });
    amara.edits(json!([insert("weeks", "dog", option)])).await;
    let view = amara.view("money");
    let weekly = pence(view, "weekly");
    assert_eq!(view["options"][0]["week"], json!("dog"), "{view}");
    assert_eq!(weekly, 69_790, "an option costs nothing while it is one");
}

#[tokio::test]
async fn nobody_else_is_told_of_a_persons_money() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let (mut amara, mut ben) = (house.device("amara").await, house.device("ben").await);
    let (edits, cost) = telescope();
    amara.edits(edits).await;
    assert!(knows(&amara, cost, "Telescope"), "this would find it");
    let account = amara.view("money")["account"].clone();
    desk.sees("deskMoney", |view| view["checks"].to_string().contains("OVER")).await;
    let late = house.device("ben").await;
    for device in [&mut ben, &mut wall, &mut desk] {
        device.catches_up().await;
    }
    for (who, device) in [("ben", &ben), ("ben's tablet", &late), ("wall", &wall), ("desk", &desk)]
    {
        assert!(!knows(device, cost, "Telescope"), "{who} is told of a cost");
        for field in ["weekly", "planned", "left", "recurring", "contingency"] {
            let secret = account[field].as_i64().expect("an amount");
            assert!(!knows(device, secret, "Telescope"), "{who} is told of {field}: {secret}");
        }
    }
    for (who, device) in [("ben", &ben), ("ben's tablet", &late), ("wall", &wall)] {
        assert!(!knows(device, 4_160_000, "Telescope"), "{who} is told what there is for amara");
    }
}

#[tokio::test]
async fn the_desk_sees_what_is_to_be_looked_at_and_the_sums_of_the_event() {
    let house = House::on_the_sample_day().await;
    let desk = house.desk().await;
    let view = desk.view("deskMoney");
    let day = exchange::read(exchange::SAMPLE).expect("the sample reads");
    let figures = domain::money::figures(&day).expect("they can be counted");
    assert_eq!(view["confirmed"]["planned"], json!(figures.confirmed.planned), "everybody's");
    assert_eq!(view["confirmed"]["left"], json!(figures.confirmed.left), "everybody's");
    assert_eq!(view["indicative"]["planned"], json!(0), "nobody's");
    assert_eq!(view["chargedMinutes"], json!(figures.charged_minutes), "what is paid for");
    let bought = figures.staff_minutes_bought;
    assert_eq!(view["staffMinutesBought"], json!(bought), "is what is bought");
    let ben = view["checks"].as_array().expect("a list");
    let ben = ben.iter().find(|checks| checks["circle"] == json!("ben")).expect("ben is over");
    assert!(ben.to_string().contains("OVER"), "{ben}");
    assert!(!ben.to_string().contains("pence"), "{ben}");
}

#[tokio::test]
async fn a_rate_that_is_used_stays() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let outcome = desk.does(json!({ "type": "setRates", "rates": [] })).await;
    assert_eq!(outcome["rejection"]["type"], json!("rateInUse"), "{outcome}");
    assert_eq!(desk.view("deskMoney")["rates"].as_array().map(Vec::len), Some(2), "all are there");
}

#[tokio::test]
async fn a_rate_that_changes_is_in_everybodys_figures_at_once() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut ben = house.device("ben").await;
    let before = pence(ben.view("money"), "weekly");
    let mut rates = desk.view("deskMoney")["rates"].clone();
    rates[0]["pence"] = json!(3_000);
    saved(&mut desk, json!({ "type": "setRates", "rates": rates })).await;
    ben.sees("money", |view| pence(view, "weekly") > before).await;
    desk.sees("deskMoney", |view| view["rates"][0]["pence"] == json!(3_000)).await;
}

#[tokio::test]
async fn the_ideas_bank_reaches_those_who_look_through_it() {
    let house = House::on_the_sample_day().await;
    let mut desk = house.desk().await;
    let mut amara = house.device("amara").await;
    let is_bank = |frame: &&Value| frame["type"] == json!("ideasBank");
    assert!(amara.heard().iter().any(|frame| is_bank(&frame)), "it is there from the start");
    let text = json!({ "en": "A lift from the choir", "cy": "Lifft gan y côr" });
    let idea = json!({ "id": "lift", "tier": "Community", "text": text });
    saved(&mut desk, json!({ "type": "setIdeasBank", "ideas": [idea] })).await;
    let bank = amara.hears("ideasBank").await;
    assert_eq!(bank["ideas"][0]["id"], json!("lift"), "{bank}");
}

fn offer() -> Value {
    json!({ "type": "offerToShow", "circle": "amara", "worksheet": "budget", "section": null })
}

/// Offers Amara's money and shows it; returns the request.
async fn shows_money(desk: &mut Device, amara: &mut Device) -> Value {
    saved(amara, offer()).await;
    let is_offered = |view: &Value| {
        let asked = view["asked"].as_array().map(Vec::as_slice).unwrap_or_default();
        asked.iter().any(|a| a["worksheet"] == json!("budget") && a["answer"] == json!("yes"))
    };
    let view = desk.sees("desk", is_offered).await;
    let request = view["asked"].as_array().and_then(|asked| asked.last()).expect("it is there");
    let request = request["request"].clone();
    saved(desk, show(&json!({ "type": "item", "request": request }))).await;
    request
}

fn show(showing: &Value) -> Value {
    json!({ "type": "show", "showing": showing })
}

#[tokio::test]
async fn money_is_on_the_wall_only_when_the_person_asks_and_each_time_anew() {
    let house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    let mut ask = offer();
    ask["type"] = json!("askToShow");
    let asked = desk.does(ask).await;
    assert_eq!(asked["rejection"]["type"], json!("onlyThePersonAsks"), "{asked}");
    let posing = desk.does(offer()).await;
    assert_eq!(posing["rejection"]["type"], json!("notAllowed"), "nor in amara's name");

    for gone in [show(&json!({ "type": "agenda" })), json!({ "type": "hide" })] {
        let request = shows_money(&mut desk, &mut amara).await;
        let is_money = |view: &Value| view["showing"]["picture"]["type"] == json!("money");
        let view = wall.sees("wall", is_money).await;
        let money = &view["showing"]["picture"]["money"];
        assert_eq!(money["planned"], json!(3_835_434), "{money}");
        assert_eq!(money["left"], json!(324_566), "{money}");
        saved(&mut desk, gone).await;
        wall.sees("wall", |view| !is_money(view)).await;
        let again = desk.does(show(&json!({ "type": "item", "request": request }))).await;
        assert_eq!(again["rejection"]["type"], json!("noYes"), "the yes is used up");
        let asked = amara.sees("circle", |view| view["asked"][0]["answer"] == json!("takenBack"));
        asked.await;
        desk.catches_up().await;
        let told = desk.view("desk")["asked"].to_string();
        assert!(!told.contains("3835434"), "nor does the desk keep it: {told}");
    }
}

#[tokio::test]
async fn a_laptop_that_starts_again_shows_no_money() {
    let mut house = House::on_the_sample_day().await;
    let (mut desk, mut wall) = (house.desk().await, house.wall().await);
    let mut amara = house.device("amara").await;
    shows_money(&mut desk, &mut amara).await;
    let is_money = |view: &Value| view["showing"]["picture"]["type"] == json!("money");
    wall.sees("wall", is_money).await;
    drop((desk, wall, amara));
    house.restart().await;
    let wall = house.wall().await;
    assert_eq!(wall.view("wall")["showing"]["type"], json!("neutral"), "nobody has just asked");
}
