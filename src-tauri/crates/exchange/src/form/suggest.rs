//! What most likely goes into the fields of a form, by their names.

use domain::official::{Source, source};

use super::FormField;
use super::mapping::{As, Mapped, Mapping};

/// What forms call things, English and Welsh, in letters and digits alone.
const ALIKE: [(&str, &str); 72] = [
    ("name", "person.name"),
    ("fullname", "person.name"),
    ("personname", "person.name"),
    ("childname", "person.name"),
    ("childsname", "person.name"),
    ("nameofchild", "person.name"),
    ("youngpersonsname", "person.name"),
    ("nameofperson", "person.name"),
    ("enw", "person.name"),
    ("enwllawn", "person.name"),
    ("firstname", "person.first_name"),
    ("preferredname", "person.first_name"),
    ("knownas", "person.first_name"),
    ("enwcyntaf", "person.first_name"),
    ("born", "person.born"),
    ("dob", "person.born"),
    ("dateofbirth", "person.born"),
    ("birthdate", "person.born"),
    ("dyddiadgeni", "person.born"),
    ("age", "person.age"),
    ("oed", "person.age"),
    ("oedran", "person.age"),
    ("event", "event.title"),
    ("meetingdate", "event.date"),
    ("dateofmeeting", "event.date"),
    ("dateofplan", "event.date"),
    ("plandate", "event.date"),
    ("dyddiadycyfarfod", "event.date"),
    ("venue", "event.venue"),
    ("lleoliad", "event.venue"),
    ("outcome", "outcomes[].statement"),
    ("outcomes", "outcomes[].statement"),
    ("deilliant", "outcomes[].statement"),
    ("deilliannau", "outcomes[].statement"),
    ("baseline", "outcomes[].baseline"),
    ("whatitgivesme", "outcomes[].gives_me"),
    ("measure", "outcomes[].measure"),
    ("howwewillknow", "outcomes[].measure"),
    ("outcomeby", "outcomes[].by"),
    ("outcomedate", "outcomes[].by"),
    ("steps", "outcomes[].steps"),
    ("action", "actions[].what"),
    ("actions", "actions[].what"),
    ("gweithred", "actions[].what"),
    ("owner", "actions[].owner"),
    ("who", "actions[].owner"),
    ("pwy", "actions[].owner"),
    ("actionby", "actions[].by"),
    ("bywhen", "actions[].by"),
    ("erbynpryd", "actions[].by"),
    ("firststep", "actions[].first_step"),
    ("aspirations", "ehc.A"),
    ("provision", "ehc.F"),
    ("personalbudget", "money.allocation"),
    ("budget", "money.allocation"),
    ("budgetstatus", "money.status"),
    ("cost", "money.planned"),
    ("reviewdate", "review.on"),
    ("dateofreview", "review.on"),
    ("dyddiadadolygu", "review.on"),
    ("agreed", "plan.agreed"),
    ("agreedon", "plan.agreed_on"),
    ("dateagreed", "plan.agreed_on"),
    ("madefor", "made.for_whom"),
    ("preparedfor", "made.for_whom"),
    ("forwhom", "made.for_whom"),
    ("argyfer", "made.for_whom"),
    ("authority", "made.for_whom"),
    ("madeon", "made.on"),
    ("preparedon", "made.on"),
    ("datecompleted", "made.on"),
    ("dateofform", "made.on"),
];

/// Returns what most likely goes where, by the same or a like name. A field of which nobody can
/// tell is left out.
pub fn suggest(fields: &[FormField], all: &[Source]) -> Mapping {
    let fields = fields.iter().filter_map(|field| {
        let names = [field.name.as_str(), field.title.as_str()];
        let mut found = names.into_iter().filter_map(|name| like(name, all));
        let found = found.find(|found| field.kind.suits(found.holds))?;
        Some(Mapped {
            field: field.name.clone(),
            source: found.name.clone(),
            shape: As::usual(found, field.is_in_row),
            unknown: domain::Unknown::new(),
        })
    });
    Mapping { fields: fields.collect(), ..Mapping::default() }
}

fn like<'a>(name: &str, all: &'a [Source]) -> Option<&'a Source> {
    let plain = plainly(name);
    if plain.is_empty() {
        return None;
    }
    let same = all.iter().find(|one| one.name == name.trim() || plainly(&one.name) == plain);
    let alike = || {
        let known = ALIKE.iter().find(|(word, _)| *word == plain)?;
        all.iter().find(|one| one.name == known.1)
    };
    // "Section B", "Adran B" and "Item 3" are the official ones.
    let official = || {
        let of = |word: &str| plain.strip_prefix(word);
        let section =
            of("section").or_else(|| of("adran")).map(|id| format!("ehc.{}", id.to_uppercase()));
        let item = || of("item").or_else(|| of("eitem")).map(|id| format!("nine.{id}"));
        source(&section.or_else(item)?)
    };
    same.or_else(alike).or_else(official)
}

fn plainly(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
