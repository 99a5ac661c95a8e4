//! What a plan has for the fields of a form: every name that a mapping can use.

use std::sync::LazyLock;

use domain::official::{Kind, ehc_asks, support_plan_asks};

use super::As;

/// What kind of value a source has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// `person.name`, or `outcomes[].statement` for what each of many has.
    pub name: String,
    pub holds: Holds,
}

impl Source {
    /// Returns how its value stands in a form before anybody has chosen.
    pub fn usual(&self, is_in_row: bool) -> As {
        if self.name.contains("[].") && is_in_row {
            return As::Rows;
        }
        match self.holds {
            _ if self.name.contains("[].") => As::List,
            Holds::Texts => As::List,
            Holds::Date => As::Date,
            Holds::YesNo => As::YesNo,
            Holds::Text | Holds::Code | Holds::Number | Holds::Money => As::Text,
        }
    }
}

const ABOUT: [(&str, Holds); 11] = [
    ("person.name", Holds::Text),
    ("person.first_name", Holds::Text),
    ("person.born", Holds::Date),
    ("person.age", Holds::Number),
    ("event.title", Holds::Text),
    ("event.date", Holds::Date),
    ("event.venue", Holds::Text),
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
    let fixed = |(name, holds): &(&str, Holds)| Source { name: (*name).to_owned(), holds: *holds };
    let mut all: Vec<Source> = ABOUT.iter().map(fixed).collect();
    for (form, asked) in [("nine", support_plan_asks()), ("ehc", ehc_asks())] {
        for item in asked.iter().filter(|item| item.kind != Kind::NotOurs) {
            let name = format!("{form}.{}", item.id);
            all.push(Source { name: name.clone(), holds: Holds::Texts });
            all.push(Source { name: format!("{name}.state"), holds: Holds::Code });
            all.extend(LINE.iter().map(|(column, holds)| Source {
                name: format!("{name}.lines[].{column}"),
                holds: *holds,
            }));
        }
    }
    all.extend(REST.iter().map(fixed));
    all
});

/// Returns every name that a mapping can use, in the order in which a plan is told.
pub fn sources() -> &'static [Source] {
    &ALL
}

pub(super) fn source(name: &str) -> Option<&'static Source> {
    sources().iter().find(|one| one.name == name)
}
