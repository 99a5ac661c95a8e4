//! A plan as a flat list of named values, for an authority's own form.
//!
//! | name | what it is |
//! | --- | --- |
//! | `person.name`, `person.first_name`, `person.born`, `person.age` | who it is about |
//! | `event.title`, `event.date`, `event.venue` | where and when it was planned |
//! | `made.for_whom`, `made.on` | for whom this copy was made, and when |
//! | `circle` | rows: `name`, `relation`, `view`, `paid`; those who said no left out |
//! | `nine.1` … `nine.9` | the support plan's items, a text for each line |
//! | `nine.1.state` … | `complete`, `partial`, `empty` |
//! | `nine.1.lines` … | rows: `text`, `view`, `voice`, `guess`, `worksheet`, `section` |
//! | `ehc.A`, `ehc.A.state`, `ehc.A.lines` … | the same of A to H2, J and K; I is never filled |
//! | `outcomes` | rows: `statement`, `gives_me`, `baseline`, `measure`, `by`, `steps` |
//! | `actions` | rows: `what owner helpers first_step by agreed done outcome` |
//! | `thread` | rows: `outcome`, `aspiration`, `need`, `provision`, `whole` |
//! | `money.allocation`, `money.planned`, `money.left` | pence a year |
//! | `money.weekly` | pence in an ordinary week |
//! | `money.status` | `Confirmed`, `Indicative`, `Unknown`, `None` |
//! | `money.lines` | rows: `label`, `kind`, `weekly`, `annual` |
//! | `review.on`, `review.every_weeks` | when everybody looks at it again |
//! | `plan.agreed`, `plan.agreed_on` | whether the circle has agreed the plan |
//!
//! A field without a value is not there; names of people are written out. `view` and `voice` are
//! codes (`Family`, `OnBehalf`), to be said in the language of the form. A field of money is there
//! only where the copy may have amounts.

use chrono::NaiveDate;

use crate::money::{Account, AllocationStatus};
use crate::official::{
    Allowed, Filled, Kind, Line, Origin, Reading, Says, State, StepLine, Strand, Voice, ehc_asks,
    support_plan_asks,
};
use crate::plan::Collection;
use crate::{Circle, Day, Invitation};

/// For whom a copy is made, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made<'a> {
    pub for_whom: &'a str,
    pub on: NaiveDate,
}

/// One named value.
#[derive(Debug, Clone, PartialEq)]
pub struct FormField {
    pub name: String,
    pub value: FieldValue,
}

/// What a field says.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldValue {
    Text(String),
    Texts(Vec<String>),
    Date(NaiveDate),
    YesNo(bool),
    Number(i64),
    /// Pence.
    Money(i64),
    /// Rows, each with the values that it has.
    Rows(Vec<Vec<FormField>>),
}

impl FieldValue {
    /// Tells whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Texts(texts) => texts.is_empty(),
            Self::Rows(rows) => rows.is_empty(),
            Self::Date(_) | Self::YesNo(_) | Self::Number(_) | Self::Money(_) => false,
        }
    }
}

/// Returns every field that has a value, in the order of the table above.
pub fn fields(day: &Day, circle: &Circle, allowed: Allowed, made: Made<'_>) -> Vec<FormField> {
    let reading = Reading::of(day, circle, allowed);
    let mut all = about(&reading, made);
    for (form, asked) in [("nine", support_plan_asks()), ("ehc", ehc_asks())] {
        for filled in reading.form(asked) {
            all.extend(item(form, &filled));
        }
    }
    all.push(field("outcomes", FieldValue::Rows(outcomes(&reading))));
    all.push(field("actions", FieldValue::Rows(actions(&reading))));
    all.push(field("thread", FieldValue::Rows(threads(&reading))));
    all.extend(money(&reading));
    all.extend(next(&reading));
    all.retain(|field| !field.value.is_empty());
    all
}

fn field(name: impl Into<String>, value: FieldValue) -> FormField {
    FormField { name: name.into(), value }
}

fn text(name: impl Into<String>, words: impl Into<String>) -> FormField {
    field(name, FieldValue::Text(words.into()))
}

/// Returns a row without what it has no value for.
fn row(fields: impl IntoIterator<Item = FormField>) -> Vec<FormField> {
    fields.into_iter().filter(|field| !field.value.is_empty()).collect()
}

fn about(reading: &Reading<'_>, made: Made<'_>) -> Vec<FormField> {
    let (event, person) = (&reading.day.event, &reading.circle.person);
    let first = person.name.split_whitespace().next().unwrap_or_default();
    let mut all = vec![
        text("person.name", person.name.trim()),
        text("person.first_name", first),
        text("event.title", event.title.trim()),
        text("event.venue", event.venue.trim()),
    ];
    all.extend(person.born.map(|born| field("person.born", FieldValue::Date(born))));
    all.extend(reading.age().map(|age| field("person.age", FieldValue::Number(age.into()))));
    all.extend(event.date.map(|date| field("event.date", FieldValue::Date(date))));
    all.push(text("made.for_whom", made.for_whom.trim()));
    all.push(field("made.on", FieldValue::Date(made.on)));
    let members = person.members.iter().filter(|member| match member.invitation {
        Some(Invitation::Declined | Invitation::Uninvited) => false,
        Some(Invitation::Invited | Invitation::Accepted | Invitation::NoReply) | None => true,
    });
    let members = members.map(|member| {
        row([
            text("name", member.name.trim()),
            text("relation", member.relation.trim()),
            text("view", member.perspective.name()),
            field("paid", FieldValue::YesNo(member.paid)),
        ])
    });
    all.push(field("circle", FieldValue::Rows(members.collect())));
    all
}

fn item(form: &str, filled: &Filled) -> Vec<FormField> {
    if filled.asked.kind == Kind::NotOurs {
        return Vec::new();
    }
    let name = format!("{form}.{}", filled.asked.id);
    let state = match filled.state {
        State::Complete => "complete",
        State::Partial => "partial",
        State::Empty => "empty",
    };
    let texts = filled.lines.iter().map(line_text).filter(|text| !text.is_empty()).collect();
    let lines = filled.lines.iter().map(line_row).filter(|row| !row.is_empty()).collect();
    vec![
        field(&name, FieldValue::Texts(texts)),
        text(format!("{name}.state"), state),
        field(format!("{name}.lines"), FieldValue::Rows(lines)),
    ]
}

fn line_row(line: &Line) -> Vec<FormField> {
    let mut all = vec![text("text", line_text(line))];
    if let Some(whose) = line.whose {
        all.push(text("view", whose.perspective.name()));
        all.push(text(
            "voice",
            match whose.voice {
                Voice::Own => "Own",
                Voice::Supported => "Supported",
                Voice::OnBehalf => "OnBehalf",
            },
        ));
        all.push(field("guess", FieldValue::YesNo(whose.is_guess)));
    }
    match &line.from {
        Origin::Note { worksheet, section, .. } => {
            all.extend([text("worksheet", worksheet), text("section", section)]);
        }
        Origin::Record { collection, .. } | Origin::Whole(collection) => {
            all.push(text("worksheet", collection.name()));
        }
    }
    if line_text(line).is_empty() { Vec::new() } else { row(all) }
}

/// Returns what a line says in the words that people wrote; figures and dates have fields of their
/// own.
fn line_text(line: &Line) -> String {
    match &line.says {
        Says::Note(note) => {
            let columns = note.columns.iter().map(|(_, words)| words.trim());
            let said = std::iter::once(note.text.trim()).chain(columns);
            said.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
        }
        Says::Outcome(outcome) => outcome.statement.clone(),
        Says::Behind { text, .. } => text.clone(),
        Says::Week { block, .. } => joined([&block.activity, &block.place]),
        Says::Fallback { activity, instead } => joined([activity, instead]),
        Says::Action(action) => action.what.clone(),
        Says::Provision(idea) => joined([&idea.what, &idea.who]),
        Says::Source { worksheet, .. } => worksheet.clone(),
        Says::Money(_) | Says::NoSum | Says::MoneyKept | Says::Review { .. } => String::new(),
    }
}

/// Returns an action with how it begins: a first step alone does not say what for.
fn step_text(step: &StepLine) -> String {
    match step.first_step.as_str() {
        "" => step.action.clone(),
        first => format!("{}: {first}", step.action),
    }
}

fn joined(parts: [&String; 2]) -> String {
    let said = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    said.collect::<Vec<_>>().join(" · ")
}

fn outcomes(reading: &Reading<'_>) -> Vec<Vec<FormField>> {
    let lines = reading.supplied(&ehc_asks()[0], crate::official::rules::Supply::Outcomes);
    let rows = lines.into_iter().filter_map(|line| match line.says {
        Says::Outcome(outcome) => {
            let mut all = vec![
                text("statement", outcome.statement),
                text("gives_me", outcome.gives_me),
                text("baseline", outcome.baseline),
                text("measure", outcome.measure),
                field("steps", FieldValue::Texts(outcome.steps.iter().map(step_text).collect())),
            ];
            all.extend(outcome.by.map(|by| field("by", FieldValue::Date(by))));
            Some(row(all))
        }
        Says::Note(_)
        | Says::Behind { .. }
        | Says::Week { .. }
        | Says::Fallback { .. }
        | Says::Money(_)
        | Says::NoSum
        | Says::MoneyKept
        | Says::Action(_)
        | Says::Review { .. }
        | Says::Provision(_)
        | Says::Source { .. } => None,
    });
    rows.collect()
}

fn actions(reading: &Reading<'_>) -> Vec<Vec<FormField>> {
    let outcomes = reading.circle.plan.outcomes().list;
    let rows = reading.actions().into_iter().map(|action| {
        let owner = action.owner.as_deref().map(|id| reading.somebody(id)).unwrap_or_default();
        let helpers = action.helpers.iter().map(|id| reading.somebody(id)).collect();
        let is_for = |outcome: &&crate::plan::Outcome| {
            action.outcome.as_deref() == Some(outcome.id.as_str())
        };
        let outcome = outcomes.iter().find(is_for).map(|one| one.statement.trim());
        let mut all = vec![
            text("what", action.what.trim()),
            text("owner", owner),
            field("helpers", FieldValue::Texts(helpers)),
            text("first_step", action.first_step.trim()),
            field("agreed", FieldValue::YesNo(action.has_owner_agreed)),
            field("done", FieldValue::YesNo(action.status == "Done")),
            text("outcome", outcome.unwrap_or_default()),
        ];
        all.extend(action.by.map(|by| field("by", FieldValue::Date(by))));
        row(all)
    });
    rows.collect()
}

fn threads(reading: &Reading<'_>) -> Vec<Vec<FormField>> {
    let told = |strands: &[Strand]| {
        let texts = strands.iter().map(|strand| line_text(&strand.line));
        FieldValue::Texts(texts.filter(|text| !text.is_empty()).collect())
    };
    let rows = reading.threads().into_iter().map(|thread| {
        let whole = FieldValue::YesNo(thread.is_whole());
        row([
            field("aspiration", told(&thread.aspirations)),
            field("need", told(&thread.needs)),
            field("provision", told(&thread.provision)),
            field("whole", whole),
            text("outcome", thread.statement),
        ])
    });
    rows.collect()
}

fn money(reading: &Reading<'_>) -> Vec<FormField> {
    let Some(account) = reading.account.as_ref().filter(|_| reading.allowed.money) else {
        return Vec::new();
    };
    let pence = |name: &str, pence: i64| field(name, FieldValue::Money(pence));
    let mut all = Vec::new();
    all.extend(account.allocation.map(|amount| pence("money.allocation", amount)));
    all.push(pence("money.planned", account.planned));
    all.extend(account.left.map(|amount| pence("money.left", amount)));
    all.push(pence("money.weekly", account.weekly));
    let status = match account.status {
        AllocationStatus::Confirmed => "Confirmed",
        AllocationStatus::Indicative => "Indicative",
        AllocationStatus::Unknown => "Unknown",
        AllocationStatus::None => "None",
    };
    all.push(text("money.status", status));
    all.push(field("money.lines", FieldValue::Rows(money_lines(account))));
    all
}

fn money_lines(account: &Account) -> Vec<Vec<FormField>> {
    let rows = account.lines.iter().map(|line| {
        let mut all =
            vec![text("label", line.label.trim()), text("kind", format!("{:?}", line.kind))];
        all.extend(
            line.weekly.or(line.a_week).map(|pence| field("weekly", FieldValue::Money(pence))),
        );
        all.push(field("annual", FieldValue::Money(line.annual)));
        row(all)
    });
    rows.collect()
}

fn next(reading: &Reading<'_>) -> Vec<FormField> {
    let mut all = Vec::new();
    if let Some(review) = reading.circle.plan.review() {
        all.extend(review.on.map(|on| field("review.on", FieldValue::Date(on))));
        let weeks = review.every_weeks.map(FieldValue::Number);
        all.extend(weeks.map(|weeks| field("review.every_weeks", weeks)));
    }
    for about in reading.circle.plan.list(Collection::About) {
        let agreed = about.value("agreed").and_then(serde_json::Value::as_bool);
        all.extend(agreed.map(|yes| field("plan.agreed", FieldValue::YesNo(yes))));
        let on = crate::plan::parse_date(about.text("agreed_on"));
        all.extend(on.map(|on| field("plan.agreed_on", FieldValue::Date(on))));
    }
    all
}
