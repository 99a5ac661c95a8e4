//! The money rules and the ideas bank, where they are not those that come with the app.

use domain::money::{MoneyRules, OnCostLine, OnCostProfile};
use domain::{BankIdea, Day, shipped_ideas};
use serde_json::{Map, Value, json};

use super::Fields;

/// Returns the rules of an event that has its own, or whose figures hang on them: next year's app
/// comes with others.
pub(super) fn money_rules(day: &Day) -> Option<Value> {
    let rules = day.money_rules.as_ref();
    let hangs_on = |id| rules.on_costs.iter().any(|profile| &profile.id == id);
    let is_used = day.rates.iter().filter_map(|rate| rate.on_cost.as_ref()).any(hangs_on);
    if *rules == MoneyRules::default() && !is_used {
        return None;
    }
    let wages = rules.minimum_wage.iter();
    let wages = wages.map(|wage| json!({ "from": wage.from.to_string(), "pence": wage.pence }));
    let rules = Fields::new()
        .list("on_costs", rules.on_costs.iter().map(profile).collect())
        .list("minimum_wage", wages.collect());
    Some(rules.and(&Map::new()))
}

fn profile(profile: &OnCostProfile) -> Value {
    Fields::new()
        .with("id", profile.id.as_str())
        .text("label", &profile.label)
        .maybe("from", profile.from.map(|date| date.to_string()))
        .maybe("until", profile.until.map(|date| date.to_string()))
        .maybe("percent", profile.percent)
        .list("lines", profile.lines.iter().map(line).collect())
        .and(&Map::new())
}

fn line(line: &OnCostLine) -> Value {
    match line {
        OnCostLine::NationalInsurance { basis_points, above_weekly } => json!({
            "kind": "NationalInsurance", "basis_points": basis_points,
            "above_weekly": above_weekly,
        }),
        OnCostLine::Holiday { basis_points } => {
            json!({ "kind": "Holiday", "basis_points": basis_points })
        }
        OnCostLine::Pension { basis_points, lower_yearly, upper_yearly, trigger_yearly } => json!({
            "kind": "Pension", "basis_points": basis_points, "lower_yearly": lower_yearly,
            "upper_yearly": upper_yearly, "trigger_yearly": trigger_yearly,
        }),
        OnCostLine::Yearly { label, pence } => {
            json!({ "kind": "Yearly", "label": label, "pence": pence })
        }
    }
}

/// Returns the ideas of an event that has changed what comes with the app.
pub(super) fn ideas_bank(day: &Day) -> Option<Value> {
    let ideas = |ideas: &[BankIdea]| ideas.iter().map(idea).collect::<Vec<_>>();
    (*day.ideas_bank != shipped_ideas()).then(|| ideas(&day.ideas_bank).into())
}

fn idea(idea: &BankIdea) -> Value {
    let text = Fields::new().text("en", &idea.text.en).text("cy", &idea.text.cy).and(&Map::new());
    json!({ "id": idea.id.as_str(), "tier": idea.tier.name(), "text": text })
}
