//! What the system itself must have: a way to see whether it is there, and its name in each shop.

use std::fmt::Write;

/// What it is needed for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum For {
    /// Building and running the app.
    Running,
    /// Only the tests.
    Testing,
}

/// How to see whether something is there.
#[derive(Debug)]
pub enum Sign {
    /// pkg-config knows it.
    Library(&'static str),
    /// One of these programs can be started.
    Program(&'static [&'static str]),
}

/// One thing that a Linux system must have.
#[derive(Debug)]
pub struct Need {
    pub purpose: For,
    pub sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

/// The shops that we know the names of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shop {
    Debian,
    Fedora,
    Arch,
}

const fn need(purpose: For, sign: Sign, [debian, fedora, arch]: [&'static str; 3]) -> Need {
    Need { purpose, sign, debian, fedora, arch }
}

use For::{Running, Testing};
use Sign::{Library, Program};

/// Everything that a Linux system must have. pkg-config comes first: it is asked about the others.
#[rustfmt::skip]
pub const NEEDS: &[Need] = &[
    need(Running, Program(&["pkg-config"]), ["pkg-config", "pkgconf-pkg-config", "pkgconf"]),
    need(Running, Program(&["cc"]), ["build-essential", "gcc", "base-devel"]),
    need(Running, Library("webkit2gtk-4.1"), ["libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1"]),
    need(Running, Library("gtk+-3.0"), ["libgtk-3-dev", "gtk3-devel", "gtk3"]),
    need(Running, Library("librsvg-2.0"), ["librsvg2-dev", "librsvg2-devel", "librsvg"]),
    need(Testing, Program(&["WebKitWebDriver"]), ["webkit2gtk-driver", "/usr/bin/WebKitWebDriver", "webkitgtk-6.0"]),
    need(Testing, Program(&["Xvfb"]), ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"]),
    need(Testing, Program(&["dbus-run-session"]), ["dbus-x11", "dbus-daemon", "dbus"]),
    need(Testing, Program(&["xrandr"]), ["x11-xserver-utils", "xrandr", "xorg-xrandr"]),
    need(Testing, Program(&["chromium", "chromium-browser", "google-chrome"]), ["chromium", "chromium", "chromium"]),
    need(Testing, Program(&["pdftotext"]), ["poppler-utils", "poppler-utils", "poppler"]),
    need(Testing, Program(&["qpdf"]), ["qpdf", "qpdf", "qpdf"]),
    need(Testing, Program(&["strace"]), ["strace", "strace", "strace"]),
];

/// Tells the shop from the text of /etc/os-release.
pub fn shop_of(os_release: &str) -> Option<Shop> {
    let words: Vec<String> = os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace().map(str::to_lowercase))
        .collect();
    let is = |name: &str| words.iter().any(|word| word == name);
    if is("debian") || is("ubuntu") {
        Some(Shop::Debian)
    } else if is("fedora") || is("rhel") {
        Some(Shop::Fedora)
    } else if is("arch") {
        Some(Shop::Arch)
    } else {
        None
    }
}

/// Returns what these needs are called in a shop.
pub fn packages(shop: Shop, needs: &[&Need]) -> Vec<&'static str> {
    needs
        .iter()
        .map(|need| match shop {
            Shop::Debian => need.debian,
            Shop::Fedora => need.fedora,
            Shop::Arch => need.arch,
        })
        .collect()
}

/// Returns the line that a person can type to get the packages.
pub fn line_to_type(shop: Shop, packages: &[&str]) -> String {
    let names = packages.join(" ");
    match shop {
        Shop::Debian => {
            format!("sudo apt-get update && sudo apt-get install --no-install-recommends {names}")
        }
        Shop::Fedora => format!("sudo dnf install {names}"),
        Shop::Arch => format!("sudo pacman -S --needed {names}"),
    }
}

/// Returns, for a system whose shop we do not know, what to look for there.
pub fn list_to_look_for(needs: &[&Need]) -> String {
    let mut text = String::from("This system is not one whose packages we know. Please install:");
    for need in needs {
        let what = match need.sign {
            Library(name) => format!("the library {name} with its headers"),
            Program(names) => format!("the program {}", names.join(" or ")),
        };
        write!(text, "\n  - {what} (on Debian: {})", need.debian)
            .expect("BUG: writing to a String succeeds");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shop_is_told_from_the_system_or_its_family() {
        let check = |text, expected: Option<Shop>| assert_eq!(shop_of(text), expected, "{text}");
        check("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", Some(Shop::Debian));
        check("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Some(Shop::Debian));
        check("ID=fedora\nVERSION_ID=42\n", Some(Shop::Fedora));
        check("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Some(Shop::Fedora));
        check("ID=manjaro\nID_LIKE=arch\n", Some(Shop::Arch));
        check("ID=nixos\nNAME=\"not debian\"\n", None);
    }

    #[test]
    fn the_line_to_type_names_only_what_is_missing() {
        let missing: Vec<&Need> = NEEDS
            .iter()
            .filter(|need| matches!(need.sign, Library("webkit2gtk-4.1") | Program(["qpdf"])))
            .collect();
        let check = |shop, expected: &str| {
            assert_eq!(line_to_type(shop, &packages(shop, &missing)), expected, "{shop:?}");
        };
        check(
            Shop::Debian,
            "sudo apt-get update && sudo apt-get install --no-install-recommends \
             libwebkit2gtk-4.1-dev qpdf",
        );
        check(Shop::Fedora, "sudo dnf install webkit2gtk4.1-devel qpdf");
        check(Shop::Arch, "sudo pacman -S --needed webkit2gtk-4.1 qpdf");
    }

    #[test]
    fn an_unknown_system_is_told_what_to_look_for() {
        let all: Vec<&Need> = NEEDS.iter().collect();
        let text = list_to_look_for(&all);
        assert!(text.contains("the library gtk+-3.0 with its headers"), "{text}");
        assert!(text.contains("chromium or chromium-browser or google-chrome"), "{text}");
    }
}
