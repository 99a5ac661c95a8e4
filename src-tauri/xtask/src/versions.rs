//! Which versions of which tools will do.

use std::fmt;

/// A tool's version, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

/// Rust as the workspace's `rust-version` says it.
pub const RUST: Version = Version { major: 1, minor: 95 };
/// Node as Vite and the UI's tests need it.
pub const NODE: Version = Version { major: 20, minor: 19 };
/// npm that understands our lock files.
pub const NPM: Version = Version { major: 9, minor: 0 };

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Reads the version out of what a tool says about itself: the first word that looks like one.
pub fn parse(said: &str) -> Option<Version> {
    said.split_whitespace().find_map(|word| {
        let mut numbers = word.trim_start_matches('v').split('.');
        let major = numbers.next()?.parse().ok()?;
        let minor = numbers.next()?.parse().ok()?;
        Some(Version { major, minor })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_tools_say() {
        let check = |said, expected: Option<(u32, u32)>| {
            let expected = expected.map(|(major, minor)| Version { major, minor });
            assert_eq!(parse(said), expected, "{said}");
        };
        check("rustc 1.95.0 (59807616e 2026-04-14)", Some((1, 95)));
        check("v20.20.2\n", Some((20, 20)));
        check("11.19.1", Some((11, 19)));
        check("rustc 1.96.0-nightly (abc 2026-05-01)", Some((1, 96)));
        check("", None);
        check("command not found", None);
    }

    #[test]
    fn a_newer_minor_or_major_will_do_and_an_older_one_will_not() {
        let check = |said, enough: bool| {
            assert_eq!(parse(said).is_some_and(|version| version >= NODE), enough, "{said}");
        };
        check("v20.19.0", true);
        check("v22.1.0", true);
        check("v20.9.0", false);
        check("v18.20.0", false);
    }

    #[test]
    fn the_workspace_asks_for_the_same_rust() {
        let asked = parse(env!("CARGO_PKG_RUST_VERSION"));
        assert_eq!(asked, Some(RUST), "rust-version in Cargo.toml and here are one number");
    }
}
