//! What must be there before anything is built: tools, system packages, npm packages, cargo-deny.
//! Everything is looked for first, so that a second run installs nothing and takes a moment.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::checks::Part;
use crate::freshness;
use crate::house::{House, System};
use crate::program::{self, Failure, NPM, fail};
use crate::progress::{Done, Line, Step};
use crate::system_needs::{self as needs, For, Need, Shop, Sign};
use crate::versions::{self, Version};

/// Pinned, so that a new release cannot turn a green house red overnight.
const CARGO_DENY: &str = "0.20.2";

/// Returns the steps that a part of the tests needs before it can begin.
pub fn steps(house: &House, part: Part) -> Vec<Step<'_>> {
    let mut steps = vec![tools()];
    if part.builds_rust() {
        steps.push(system_packages(For::Testing));
    }
    for folder in ["ui", "tests/e2e", "tests/desktop"] {
        if part.needs_npm_of(folder) && house.root.join(folder).join("package-lock.json").exists() {
            steps.push(npm_packages(house, folder));
        }
    }
    if part.has_deny() {
        steps.push(cargo_deny(house));
    }
    steps
}

/// Checks that Rust, Node and npm are there and new enough.
pub fn tools() -> Step<'static> {
    Step::new("Looking for Rust, Node and npm", |_| {
        let get_rust = "Get it from https://rustup.rs, or run `rustup update stable`.";
        let get_node = "Get it from https://nodejs.org or your system's packages.";
        check_tool("Rust", "rustc", versions::RUST, get_rust)?;
        check_tool("Node", "node", versions::NODE, get_node)?;
        check_tool("npm", NPM, versions::NPM, get_node)?;
        Ok(Done::Already("there".into()))
    })
}

fn check_tool(name: &str, program: &str, wanted: Version, advice: &str) -> Result<(), Failure> {
    let said = program::read(program, &["--version"]);
    match said.as_deref().and_then(versions::parse) {
        Some(found) if found >= wanted => Ok(()),
        Some(found) => fail(format!("{name} is {found} here, and {wanted} is needed. {advice}")),
        None => fail(format!("{name} {wanted} or newer is needed and is not here. {advice}")),
    }
}

/// Makes sure that the system has what running or testing needs.
pub fn system_packages(purpose: For) -> Step<'static> {
    Step::new("Looking for what the system must have", move |line| match System::here() {
        System::Linux => {
            let missing = missing_on_linux(purpose);
            if missing.is_empty() {
                return Ok(Done::Already("all there".into()));
            }
            get_on_linux(line, &missing)
        }
        // xtask itself could only be built because the compiler's linker is there.
        System::MacOs => Ok(Done::Already("macOS brings it along".into())),
        System::Windows => webview2_on_windows(),
    })
}

fn missing_on_linux(purpose: For) -> Vec<&'static Need> {
    let is_there = |need: &Need| match need.sign {
        Sign::Library(name) => program::succeeds("pkg-config", &["--exists", name]),
        Sign::Program(names) => names.iter().any(|name| program::find(name).is_some()),
    };
    needs::NEEDS
        .iter()
        .filter(|need| purpose == For::Testing || need.purpose == For::Running)
        .filter(|need| !is_there(need))
        .collect()
}

fn get_on_linux(line: &Line, missing: &[&Need]) -> Result<Done, Failure> {
    let Some(shop) = needs::shop_of(&fs::read_to_string("/etc/os-release").unwrap_or_default())
    else {
        return fail(needs::list_to_look_for(missing));
    };
    let packages = needs::packages(shop, missing);
    let type_it = format!("Please type\n\n    {}\n", needs::line_to_type(shop, &packages));
    let Some(words) = apt_as(shop) else {
        return fail(format!("Some packages are missing. {type_it}\nand start again."));
    };
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).args(arguments);
        command
    };
    line.give_way();
    println!("Missing: {}", packages.join(" "));
    if program::run(line, &mut apt(&["update", "-q"])).is_err() {
        println!("The package lists could not be renewed; trying with the old ones.");
    }
    let install = ["install", "-q", "-y", "--no-install-recommends"];
    let wait = ["-o", "DPkg::Lock::Timeout=300"];
    program::run(line, apt(&[]).args(install).args(wait).args(&packages))
        .map_err(|failure| Failure(format!("{failure} {type_it}")))?;
    Ok(Done::Now)
}

/// Returns the words that call apt with the right to install, where that works without asking.
fn apt_as(shop: Shop) -> Option<Vec<&'static str>> {
    let quietly = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    if shop != Shop::Debian || program::find("apt-get").is_none() {
        return None;
    }
    if program::read("id", &["-u"])?.trim() == "0" {
        return Some(quietly.to_vec());
    }
    program::succeeds("sudo", &["-n", "true"]).then(|| [&["sudo", "-n"][..], &quietly].concat())
}

fn webview2_on_windows() -> Result<Done, Failure> {
    const RUNTIME: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"];
    let is_there = places
        .iter()
        .any(|place| program::succeeds("reg", &["query", &format!(r"{place}\{RUNTIME}")]));
    if is_there {
        return Ok(Done::Already("all there".into()));
    }
    fail(
        "The WebView2 runtime is missing. Please type\n\n    \
         winget install Microsoft.EdgeWebView2Runtime\n\nand start again.",
    )
}

/// Installs a folder's npm packages when its lock file is newer than they are.
pub fn npm_packages<'a>(house: &'a House, folder: &'a str) -> Step<'a> {
    Step::new(format!("npm packages of {folder}"), move |line| {
        let here = house.root.join(folder);
        // npm writes this file last, so a broken-off installation does not look like a whole one.
        let installed = here.join("node_modules").join(".package-lock.json");
        if freshness::is_fresh(&[installed], newest_of(&here, "package-lock.json")?) {
            return Ok(Done::Already("up to date".into()));
        }
        let quietly = ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
        program::run(line, house.program(NPM, folder).args(quietly))?;
        Ok(Done::Now)
    })
}

fn newest_of(folder: &Path, name: &str) -> Result<SystemTime, Failure> {
    let path = folder.join(name);
    fs::metadata(&path)
        .and_then(|about| about.modified())
        .map_err(|error| Failure(format!("{} cannot be read: {error}.", path.display())))
}

/// Returns cargo-deny: the person's own if there is one, otherwise ours.
pub fn cargo_deny_program(house: &House) -> Option<PathBuf> {
    let name = format!("cargo-deny{}", std::env::consts::EXE_SUFFIX);
    program::find("cargo-deny").or_else(|| {
        let ours = house.tools.join("bin").join(name);
        ours.is_file().then_some(ours)
    })
}

fn cargo_deny(house: &House) -> Step<'_> {
    Step::new("cargo-deny", |line| {
        if cargo_deny_program(house).is_some() {
            return Ok(Done::Already("there".into()));
        }
        line.give_way();
        println!("Building it once takes three minutes or so.");
        let mut install = house.cargo();
        // In a folder of its own that cargo clears away: half a gigabyte that is not needed again.
        install.env_remove("CARGO_TARGET_DIR").args(["install", "--locked", "--quiet"]);
        install.args(["cargo-deny", "--version", CARGO_DENY, "--root"]).arg(&house.tools);
        program::run(line, &mut install)?;
        Ok(Done::Now)
    })
}
