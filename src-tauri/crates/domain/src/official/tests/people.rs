//! The people round somebody on forms, and what an outcome's steps and money say there.

use serde_json::json;

use super::*;

const FAMILY: &str = "relationship-circle/family";
const FRIENDS: &str = "relationship-circle/friends";

fn said(filled: &Filled) -> Vec<&str> {
    let notes = filled.lines.iter().filter_map(|line| match &line.says {
        Says::Note(note) => Some(note.text.as_str()),
        _ => None,
    });
    notes.collect()
}

#[test]
fn the_people_who_matter_were_on_no_form() {
    let more = json!({ "columns.more-or-less": "more" });
    let circle = circle(&[
        note(IMPORTANT, "Singing", &json!({})),
        note(FAMILY, "Grace", &json!({ "columns.ring": "closest" })),
        note(FRIENDS, "Pat", &more),
        note(FRIENDS, "Kim", &json!({ "columns.more-or-less": "more", "private": true })),
    ]);
    let nine = support_plan(&day(), &circle, OTHERS);
    assert_eq!(said(&item(&nine, "1")), ["Singing", "Grace", "Pat"]);
    let ehc = ehc_plan(&day(), &circle, OTHERS);
    assert_eq!(said(&item(&ehc, "A")), ["Singing", "Grace", "Pat"]);
    assert_eq!(said(&item(&ehc, "D")), ["Pat"], "whom Amara would like to see more of");
}

#[test]
fn three_names_do_not_say_yet_what_matters() {
    let people = ["Grace", "Pat", "Kim"].map(|name| note(FAMILY, name, &json!({})));
    let gaps = [Gap::FewNotes { found: 0, wanted: 3 }, Gap::NoPersonsView];
    check(support_plan, "1", &circle(&people), &gaps);
}

#[test]
fn a_first_step_stood_there_without_its_action() {
    let outcome = json!({ "id": "o", "statement": "I sing", "by": "2027-07-31" });
    let action = json!({ "what": "Ask the choir leader", "first_step": "Phone her tonight",
        "outcome": "o" });
    let circle = circle(&[(Collection::Outcomes, outcome), (Collection::Actions, action)]);
    let filled = item(&support_plan(&day(), &circle, ALL), "2");
    let [Line { says: Says::Outcome(outcome), .. }] = filled.lines.as_slice() else {
        unreachable!("one outcome: {:?}", filled.lines);
    };
    let (action, first_step) = (text("Ask the choir leader"), text("Phone her tonight"));
    assert_eq!(outcome.steps, [StepLine { action, first_step }]);
    let steps =
        fields(&day(), &circle, ALL, MADE).into_iter().find_map(|field| match field.value {
            FieldValue::Rows(rows) if field.name == "outcomes" => {
                rows.into_iter().flatten().find(|field| field.name == "steps")
            }
            _ => None,
        });
    let told = FieldValue::Texts(vec![text("Ask the choir leader: Phone her tonight")]);
    assert_eq!(steps.expect("the steps").value, told);
}
