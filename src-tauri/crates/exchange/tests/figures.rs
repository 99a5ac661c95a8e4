//! The figures with what they are made of, and the same for a spreadsheet.

use domain::Day;
use exchange::{SAMPLE, read, write_figures, write_figures_with_checks, write_spreadsheet};
use serde_json::{Value, json};

fn sample() -> Value {
    serde_json::from_str(SAMPLE).expect("the sample is JSON")
}

fn day(file: &Value) -> Day {
    read(&file.to_string()).unwrap_or_else(|fault| unreachable!("{fault}"))
}

fn parsed(text: Result<String, exchange::NoFigures>) -> Value {
    serde_json::from_str(&text.expect("they can be counted")).expect("JSON")
}

fn keys(of: &Value) -> Vec<&str> {
    of.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn with_checks_the_same_keys_come_first_and_four_more_after_them() {
    let day = day(&sample());
    let (short, long) = (parsed(write_figures(&day)), parsed(write_figures_with_checks(&day)));
    let people = |of: &Value| of["people"].as_array().expect("people").clone();
    let mut count = 0;
    for (short, long) in people(&short).iter().zip(&people(&long)) {
        let mut expected = keys(short);
        expected.extend(["streams", "lines", "tiers", "checks"]);
        assert_eq!(keys(long), expected, "in this order");
        assert!(keys(short).iter().all(|key| short[key] == long[key]), "and as they were");
        count += long["checks"].as_array().expect("checks").len();
    }
    assert_eq!(long["event"]["checks"], json!(count), "all of them");
    assert_eq!(long["event"]["confirmed"], short["event"]["confirmed"], "as it was");
}

#[test]
fn what_is_over_is_checked_for_each_person_and_not_for_the_house() {
    let long = parsed(write_figures_with_checks(&day(&sample())));
    let over = |n: usize| {
        let checks = long["people"][n]["checks"].as_array().expect("checks");
        checks.iter().find(|check| check["code"] == "OVER").cloned()
    };
    assert_eq!(over(0), None, "Amara has something left");
    let ben = over(1).expect("Ben has not");
    assert_eq!(
        (&ben["level"], &ben["pence"]),
        (&json!("Stop"), &json!(100_430)),
        "with the amount"
    );
    assert!(over(3).is_some(), "nor has Dev, whatever the others have left");
}

#[test]
fn the_lines_come_to_the_figures() {
    let long = parsed(write_figures_with_checks(&day(&sample())));
    for person in long["people"].as_array().expect("people") {
        let of = |kind: &dyn Fn(&str) -> bool| -> i64 {
            let lines = person["lines"].as_array().expect("lines").iter();
            let some = lines.filter(|line| kind(line["kind"].as_str().expect("a kind")));
            some.map(|line| line["annual"].as_i64().expect("pence")).sum()
        };
        let recurring = of(&|kind| kind != "OneOff" && kind != "Contingency");
        assert_eq!(json!(recurring), person["recurring"], "{}", person["id"]);
        assert_eq!(json!(of(&|kind| kind == "OneOff")), person["one_off"], "{}", person["id"]);
        let streams = person["streams"].as_array().expect("streams");
        assert_eq!(streams[0]["left"], person["left"], "there is one stream");
    }
}

fn rows(day: &Day) -> Vec<Vec<String>> {
    let text = write_spreadsheet(day).expect("they can be counted");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("RFC 4180"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_spreadsheet_has_each_line_in_pounds_and_in_pence_and_what_they_come_to() {
    let day = day(&sample());
    let text = write_spreadsheet(&day).expect("they can be counted");
    let head = "person,kind,label,stream,minutes_a_week,weekly_pounds,weekly_pence,weeks,\
                yearly_pounds,yearly_pence,why\r\n";
    assert!(text.starts_with(head), "{text}");
    assert_eq!(
        text.matches('\n').count(),
        text.matches("\r\n").count(),
        "lines end as RFC 4180 says"
    );
    let rows = rows(&day);
    let is_right = |pounds: &str, pence: &str| {
        pounds.replace('.', "").parse::<i64>().ok() == pence.parse().ok()
    };
    for row in &rows[1..] {
        assert!(is_right(&row[5], &row[6]) && is_right(&row[8], &row[9]), "{row:?}");
    }
    let amara: i64 = rows
        .iter()
        .filter(|row| row[0] == "Amara" && !["Total", "OneOff", "Contingency"].contains(&&*row[1]))
        .map(|row| row[9].parse::<i64>().expect("pence"))
        .sum();
    assert_eq!(amara, 3_629_080, "Amara's lines come to what recurs");
    let total = |person: &str, label: &str| {
        let found =
            rows.iter().find(|row| row[0] == person && row[1] == "Total" && row[2] == label);
        found.expect(label)[8].clone()
    };
    assert_eq!(
        (total("Amara", "left"), total("Ben", "left")),
        ("3245.66".into(), "-1004.30".into())
    );
}

#[test]
fn words_in_a_spreadsheet_stay_words() {
    let mut file = sample();
    let person = &mut file["people"][0];
    person["name"] = json!("=HYPERLINK(\"http://x\")");
    person["plan"]["costs"][0]["label"] = json!("@home, \"côr\"\nŵyl");
    file["people"][2]["name"] = json!("Ben");
    let rows = rows(&day(&file));
    assert!(rows.iter().any(|row| row[0] == "'=HYPERLINK(\"http://x\")"), "{rows:?}");
    assert!(rows.iter().any(|row| row[2] == "'@home, \"côr\"\nŵyl"), "{rows:?}");
    let names: std::collections::BTreeSet<_> = rows.iter().map(|row| row[0].as_str()).collect();
    assert!(
        names.contains("Ben (ben)") && names.contains("Ben (chitra)"),
        "two of a name: {names:?}"
    );
}

#[test]
fn a_person_without_a_budget_has_none_and_not_nought() {
    for (status, words) in [("None", "no personal budget"), ("Unknown", "not known yet")] {
        let mut file = sample();
        file["people"][0]["allocations"] = json!([{ "stream": "Grant", "status": status }]);
        let rows = rows(&day(&file));
        let row = rows.iter().find(|row| row[0] == "Amara" && row[2] == "allocation");
        let row = row.expect("it is there");
        assert_eq!(
            (row[8].as_str(), row[9].as_str(), row[10].as_str()),
            ("", "", words),
            "{status}"
        );
    }
}

#[test]
fn what_cannot_be_counted_says_whose_it_is_and_gives_no_figure() {
    let mut day = day(&sample());
    day.rates[0].pence = i64::MAX;
    for write in [write_figures, write_figures_with_checks, write_spreadsheet] {
        let said = write(&day).expect_err("it is too large").to_string();
        assert_eq!(said, "Amara: an amount is too large to count", "one sentence");
    }
}
