//! What a plan has for the fields of a form: every name under which [`super::fields`] can have a
//! value.

use std::sync::LazyLock;

use serde::Serialize;
use ts_rs::TS;

use super::{Kind, ehc_asks, support_plan_asks};
use crate::worksheet::Words;

/// What kind of value a source has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Holds {
    Text,
    /// Words of ours for a code, in the language of the form.
    Code,
    /// Several texts.
    Texts,
    Date,
    YesNo,
    Number,
    Money,
}

/// One name that a mapping can use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// `person.name`, or `outcomes[].statement` for what each of many has.
    pub name: String,
    pub holds: Holds,
    /// What the item of an official form is called to which it belongs.
    pub title: Option<Words>,
}

impl Source {
    /// Tells whether it is what each of many has.
    pub fn is_of_many(&self) -> bool {
        self.name.contains("[].")
    }
}

const ABOUT: [(&str, Holds); 13] = [
    ("person.name", Holds::Text),
    ("person.first_name", Holds::Text),
    ("person.born", Holds::Date),
    ("person.age", Holds::Number),
    ("event.title", Holds::Text),
    ("event.date", Holds::Date),
    ("event.venue", Holds::Text),
    ("made.for_whom", Holds::Text),
    ("made.on", Holds::Date),
    ("circle[].name", Holds::Text),
    ("circle[].relation", Holds::Text),
    ("circle[].view", Holds::Code),
    ("circle[].paid", Holds::YesNo),
];

const LINE: [(&str, Holds); 6] = [
    ("text", Holds::Text),
    ("view", Holds::Code),
    ("voice", Holds::Code),
    ("guess", Holds::YesNo),
    ("worksheet", Holds::Code),
    ("section", Holds::Code),
];

const REST: [(&str, Holds); 32] = [
    ("outcomes[].statement", Holds::Text),
    ("outcomes[].gives_me", Holds::Text),
    ("outcomes[].baseline", Holds::Text),
    ("outcomes[].measure", Holds::Text),
    ("outcomes[].by", Holds::Date),
    ("outcomes[].steps", Holds::Texts),
    ("actions[].what", Holds::Text),
    ("actions[].owner", Holds::Text),
    ("actions[].helpers", Holds::Texts),
    ("actions[].first_step", Holds::Text),
    ("actions[].by", Holds::Date),
    ("actions[].agreed", Holds::YesNo),
    ("actions[].done", Holds::YesNo),
    ("actions[].outcome", Holds::Text),
    ("thread[].outcome", Holds::Text),
    ("thread[].aspiration", Holds::Texts),
    ("thread[].need", Holds::Texts),
    ("thread[].provision", Holds::Texts),
    ("thread[].whole", Holds::YesNo),
    ("money.allocation", Holds::Money),
    ("money.planned", Holds::Money),
    ("money.left", Holds::Money),
    ("money.weekly", Holds::Money),
    ("money.status", Holds::Code),
    ("money.lines[].label", Holds::Text),
    ("money.lines[].kind", Holds::Code),
    ("money.lines[].weekly", Holds::Money),
    ("money.lines[].annual", Holds::Money),
    ("review.on", Holds::Date),
    ("review.every_weeks", Holds::Number),
    ("plan.agreed", Holds::YesNo),
    ("plan.agreed_on", Holds::Date),
];

static ALL: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let fixed = |(name, holds): &(&str, Holds)| {
        let (name, holds) = ((*name).to_owned(), *holds);
        Source { name, holds, title: None }
    };
    let mut all: Vec<Source> = ABOUT.iter().map(fixed).collect();
    for (form, asked) in [("nine", support_plan_asks()), ("ehc", ehc_asks())] {
        for item in asked.iter().filter(|item| item.kind != Kind::NotOurs) {
            let name = format!("{form}.{}", item.id);
            let of = |name, holds| Source { name, holds, title: Some(item.title.clone()) };
            all.push(of(name.clone(), Holds::Texts));
            all.push(of(format!("{name}.state"), Holds::Code));
            let lines = LINE.iter();
            all.extend(lines.map(|(column, holds)| of(format!("{name}.lines[].{column}"), *holds)));
        }
    }
    all.extend(REST.iter().map(fixed));
    all
});

/// Returns every name that a mapping can use, in the order in which a plan is told.
pub fn sources() -> &'static [Source] {
    &ALL
}

/// Returns the one of this name.
pub fn source(name: &str) -> Option<&'static Source> {
    sources().iter().find(|one| one.name == name)
}
