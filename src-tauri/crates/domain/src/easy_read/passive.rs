//! Sentences that do not say who does it: "I am given lunch", "caf fy ngweld", "cynhelir". Rather
//! one too few: how somebody feels ("I am tired") looks the same, and is not meant.

use crate::easy_read::Tongue;
use crate::fold::words;

const BE: [&str; 12] =
    ["am", "is", "are", "was", "were", "be", "been", "being", "get", "gets", "got", "getting"];
/// What may stand between: "is not always told".
const BETWEEN: [&str; 14] = [
    "not",
    "t",
    "always",
    "never",
    "often",
    "also",
    "now",
    "still",
    "then",
    "only",
    "just",
    "sometimes",
    "all",
    "both",
];
/// Participles that do not end in -ed.
const IRREGULAR: [&str; 62] = [
    "given",
    "taken",
    "made",
    "told",
    "said",
    "shown",
    "seen",
    "written",
    "paid",
    "kept",
    "held",
    "brought",
    "bought",
    "chosen",
    "driven",
    "eaten",
    "fed",
    "found",
    "forgotten",
    "known",
    "led",
    "met",
    "put",
    "sent",
    "sold",
    "spent",
    "spoken",
    "stolen",
    "taught",
    "understood",
    "won",
    "woken",
    "worn",
    "thrown",
    "built",
    "cut",
    "dealt",
    "drawn",
    "heard",
    "hidden",
    "laid",
    "sung",
    "begun",
    "beaten",
    "bitten",
    "blown",
    "caught",
    "fought",
    "hung",
    "lent",
    "ridden",
    "split",
    "swept",
    "torn",
    "withdrawn",
    "overseen",
    "undertaken",
    "drunk",
    "lit",
    "rung",
    "shaken",
    "thought",
];
/// Words in -ed that say how somebody is, what something is called, or are no participles at all.
const STATES: [&str; 50] = [
    "tired",
    "excited",
    "interested",
    "worried",
    "scared",
    "pleased",
    "bored",
    "relaxed",
    "married",
    "retired",
    "disabled",
    "confused",
    "annoyed",
    "frightened",
    "surprised",
    "called",
    "named",
    "hundred",
    "sacred",
    "naked",
    "wicked",
    "kindred",
    "bed",
    "red",
    "shed",
    "need",
    "feed",
    "speed",
    "seed",
    "indeed",
    "agreed",
    "ashamed",
    "amazed",
    "delighted",
    "disappointed",
    "embarrassed",
    "exhausted",
    "frustrated",
    "stressed",
    "upset",
    "depressed",
    "involved",
    "finished",
    "closed",
    "allowed",
    "dressed",
    "crowded",
    "blessed",
    "skilled",
    "gifted",
];
/// Forms of "cael", with their first letters changed.
const CAEL: [&str; 27] = [
    "cael", "gael", "chael", "caf", "gaf", "chaf", "cei", "gei", "caiff", "gaiff", "chaiff",
    "cawn", "gawn", "chawn", "cewch", "gewch", "cant", "gant", "cafodd", "gafodd", "chafodd",
    "cefais", "gefais", "ches", "ces", "ges", "cawsant",
];
const POSSESSIVES: [&str; 9] = ["ei", "eu", "fy", "dy", "ein", "eich", "i", "u", "th"];
/// Verbs that end as anything may, with their first letters changed.
const BARE: [&str; 32] = [
    "galw", "alw", "ngalw", "cadw", "gadw", "chadw", "nghadw", "dal", "ddal", "nal", "dangos",
    "ddangos", "nangos", "deall", "ddeall", "derbyn", "dderbyn", "nerbyn", "dewis", "ddewis",
    "newis", "atal", "hatal", "gadael", "adael", "ngadael", "anfon", "hanfon", "gofyn", "ofyn",
    "trin", "drin",
];
/// Things that one gets, which end as verbs do.
const THINGS: [&str; 26] = [
    "cinio", "ginio", "chinio", "nghinio", "coffi", "goffi", "nghoffi", "radio", "fideo", "arian",
    "brecwast", "frecwast", "mrecwast", "swper", "te", "bwyd", "fwyd", "mwyd", "bath", "cawod",
    "parti", "mharti", "pharti", "ffordd", "cyfle", "amser",
];
/// Words in -ir and -wyd that are no verbs.
const NO_VERBS: [&str; 44] = [
    "hir",
    "sir",
    "gwir",
    "wir",
    "tir",
    "dir",
    "thir",
    "clir",
    "glir",
    "chlir",
    "cir",
    "pasir",
    "cywir",
    "gywir",
    "chywir",
    "anghywir",
    "ceir",
    "geir",
    "cheir",
    "sicr",
    "elixir",
    "wyneb",
    "bwyd",
    "fwyd",
    "mwyd",
    "llwyd",
    "lwyd",
    "rhwyd",
    "rwyd",
    "clwyd",
    "glwyd",
    "chlwyd",
    "conwyd",
    "breuddwyd",
    "freuddwyd",
    "mreuddwyd",
    "proffwyd",
    "broffwyd",
    "arswyd",
    "aelwyd",
    "annwyd",
    "hannwyd",
    "nwyd",
    "cnwyd",
];

/// Tells whether a sentence hides who does it.
pub(super) fn is_passive(tongue: Tongue, sentence: &str) -> bool {
    let said = words(sentence);
    match tongue {
        Tongue::English => is_passive_english(&said),
        Tongue::Welsh => has_cael(&said) || has_impersonal(sentence),
    }
}

fn is_passive_english(said: &[String]) -> bool {
    said.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| said.get(at)).map(String::as_str);
        let is_short = match word.as_str() {
            "re" | "m" => before.is_some(),
            "s" => before.is_some_and(|one| ["it", "that", "what", "there"].contains(&one)),
            _ => false,
        };
        if !is_short && !BE.contains(&word.as_str()) {
            return false;
        }
        let is_between = |word: &&String| BETWEEN.contains(&word.as_str()) || word.ends_with("ly");
        let mut rest = said[at + 1..].iter().skip_while(is_between);
        // "Is it made here?": the one about whom it is stands between.
        let next = match rest.next() {
            Some(one) if ["i", "you", "he", "she", "it", "we", "they"].contains(&one.as_str()) => {
                rest.find(|word| !is_between(word))
            }
            other => other,
        };
        let to = rest.next().is_some_and(|word| word == "to");
        next.is_some_and(|word| is_participle(word) && !(word == "used" && to))
    })
}

fn is_participle(word: &str) -> bool {
    let is_regular = word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed");
    IRREGULAR.contains(&word) || ((is_regular || word == "used") && !STATES.contains(&word))
}

/// "Cafodd Siân ei gweld": a form of cael, at most two words for the one about whom it is, whose
/// it is, and a verb.
fn has_cael(said: &[String]) -> bool {
    said.iter().enumerate().filter(|(_, word)| CAEL.contains(&word.as_str())).any(|(at, _)| {
        (at + 1..at + 4).any(|owner| {
            let is_owner = said.get(owner).is_some_and(|w| POSSESSIVES.contains(&w.as_str()));
            is_owner && said.get(owner + 1).is_some_and(|word| is_verb(word))
        })
    })
}

fn is_verb(word: &str) -> bool {
    let ends = ["o", "i", "ud", "ld", "led", "red", "eth", "wyn", "ych", "eg"];
    let is_plural = word.ends_with("au") || word.ends_with("oedd");
    let has_end = ends.iter().any(|end| word.ends_with(end)) || word.ends_with('u');
    let is_like_a_verb = word.len() > 2 && has_end && !is_plural && !THINGS.contains(&word);
    is_like_a_verb || BARE.contains(&word)
}

/// Tells whether a verb says that it is done, and not by whom. A word that begins large in the
/// middle of a sentence is a name ("Bashir").
fn has_impersonal(sentence: &str) -> bool {
    let all =
        sentence.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    let small =
        all.enumerate().filter(|(at, word)| *at == 0 || !word.starts_with(char::is_uppercase));
    let mut words = small.flat_map(|(_, word)| words(word));
    words.any(|word| is_impersonal(&word))
}

/// "Telir", "ysgrifennwyd".
fn is_impersonal(word: &str) -> bool {
    let has_end = (word.len() > 4 && word.ends_with("ir") && !word.ends_with("air"))
        || (word.len() > 5 && word.ends_with("wyd"));
    has_end && !NO_VERBS.contains(&word)
}
