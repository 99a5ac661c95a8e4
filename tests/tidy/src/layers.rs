//! Which crate may name which: arrows point down, never sideways within layer 2, never up.

/// Every crate of ours with those of ours that it may name.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("protocol", &["domain"]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("print", &["domain"]),
    ("room", &["domain", "protocol", "store", "exchange", "print"]),
    ("lan", &["protocol", "room"]),
    ("planlive", BELOW_THE_OUTSIDE),
    // The app starts the same host as the command line does, and puts windows around it.
    (
        "planning-live",
        &["domain", "protocol", "store", "exchange", "print", "room", "lan", "planlive"],
    ),
    // A whole host, as the command line and the app start it.
    ("kit", &["domain", "protocol", "store", "exchange", "print", "room", "lan", "planlive"]),
    (
        "acceptance",
        &["domain", "protocol", "store", "exchange", "print", "room", "lan", "planlive", "kit"],
    ),
    ("tidy", &[]),
    ("xtask", &[]),
];

const BELOW_THE_OUTSIDE: &[&str] =
    &["domain", "protocol", "store", "exchange", "print", "room", "lan"];

/// Layer 2: one outer thing each.
const NEIGHBOURS: &[&str] = &["protocol", "store", "exchange", "print"];

/// Crates from outside that have one home each; a name ending in `*` stands for a family.
const HOMES: &[(&str, &[&str])] = &[
    ("tauri*", &["planning-live"]),
    ("wry", &["planning-live"]),
    ("sqlx*", &["store"]),
    ("libsqlite3-sys", &["store"]),
    ("printpdf", &["print"]),
    ("lopdf", &["print"]),
    ("parley", &["print"]),
    // Strangers' bytes are unpacked where they come in, and made smaller where they are drawn;
    // tests and the bench make photos of their own.
    ("image", &["print", "room", "planlive", "kit", "acceptance"]),
    ("axum*", &["lan"]),
    // What people say is sealed in one place.
    ("snow", &["lan", "acceptance"]),
    ("spake2", &["lan"]),
    ("rust-embed", &["lan"]),
    ("clap*", &["planlive", "planning-live"]),
    // The bench calls the host as a browser does.
    ("tokio-tungstenite", &["planlive", "kit", "acceptance"]),
    ("tokio*", &["store", "room", "lan", "planlive", "planning-live", "kit", "acceptance"]),
    ("anyhow", &["planlive", "planning-live", "kit"]),
];

/// What the rules of the day must not reach for: files, clocks, chance, waiting.
const NOT_IN_DOMAIN: &[&str] =
    &["tokio*", "sqlx*", "futures*", "async-*", "rand*", "getrandom", "fastrand", "tracing*"];

/// What one crate needs another for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Purpose {
    Building,
    Testing,
}

/// Returns what is wrong with one crate naming another, if anything is.
pub fn fault_of_edge(from: &str, to: &str, purpose: Purpose) -> Option<String> {
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == from) else {
        return Some(format!(
            "`{from}` has no place yet: give it one in tidy's layers, and say why"
        ));
    };
    let is_ours = ARROWS.iter().any(|(name, _)| *name == to);
    // A test may borrow from a neighbour (the sample day, say); what is built may not.
    // And the program's own tests kill it while the kit's devices write.
    let is_neighbour = NEIGHBOURS.contains(&from) && NEIGHBOURS.contains(&to);
    let borrows =
        purpose == Purpose::Testing && (is_neighbour || (from, to) == ("planlive", "kit"));
    if is_ours && !borrows && !allowed.contains(&to) {
        return Some(format!("`{from}` names `{to}`: that arrow points up or sideways"));
    }
    if from == "domain" && NOT_IN_DOMAIN.iter().any(|pattern| fits(pattern, to)) {
        return Some(format!("`domain` names `{to}`: no I/O, clock, chance or waiting in there"));
    }
    if to == "anyhow" && purpose == Purpose::Testing {
        return None;
    }
    // The first home that fits counts: `tokio-tungstenite` stands before its family.
    let (_, homes) = HOMES.iter().find(|(pattern, _)| fits(pattern, to))?;
    (!homes.contains(&from))
        .then(|| format!("`{from}` names `{to}`, which belongs only to {}", homes.join(", ")))
}

fn fits(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |family| name.starts_with(family))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good(from: &str, to: &str) {
        assert_eq!(fault_of_edge(from, to, Purpose::Building), None, "{from} → {to}");
    }

    fn bad(from: &str, to: &str) {
        assert!(fault_of_edge(from, to, Purpose::Building).is_some(), "{from} → {to}");
    }

    #[test]
    fn arrows_point_down() {
        good("protocol", "domain");
        good("room", "print");
        good("lan", "protocol");
        good("planlive", "store");
        good("planning-live", "lan");
        good("acceptance", "kit");
        good("domain", "serde");
        bad("domain", "protocol");
        bad("store", "protocol");
        bad("print", "exchange");
        bad("lan", "store");
        bad("room", "lan");
        bad("lan", "planlive");
        bad("planlive", "planning-live");
        bad("store", "kit");
        bad("planlive", "kit");
    }

    #[test]
    fn a_library_has_one_home() {
        good("planning-live", "tauri-plugin-dialog");
        good("store", "sqlx");
        good("kit", "tokio-tungstenite");
        bad("planlive", "tauri");
        bad("room", "sqlx");
        bad("planlive", "printpdf");
        bad("room", "axum");
        bad("lan", "tokio-tungstenite");
        bad("domain", "tokio");
        bad("domain", "getrandom");
        bad("domain", "rand_core");
        bad("print", "tokio");
    }

    #[test]
    fn anyhow_is_for_starting_up_and_for_tests() {
        good("planlive", "anyhow");
        bad("room", "anyhow");
        assert_eq!(fault_of_edge("room", "anyhow", Purpose::Testing), None, "tests may");
    }

    #[test]
    fn a_test_may_borrow_from_a_neighbour_but_not_from_above() {
        let testing = |from, to| fault_of_edge(from, to, Purpose::Testing);
        bad("store", "exchange");
        assert_eq!(testing("store", "exchange"), None, "its tests may read the sample day");
        assert!(testing("store", "room").is_some(), "nobody leans on the layer above");
        assert!(testing("domain", "exchange").is_some(), "the rules stand alone, tested too");
    }

    #[test]
    fn a_new_crate_must_be_given_a_place() {
        bad("helpers", "serde");
    }
}
