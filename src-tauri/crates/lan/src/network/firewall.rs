//! What the system says of its firewall to somebody without rights. It only reads, and where the
//! system does not say, neither do we: a device that came in is the better proof.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use tokio::time::timeout;

/// How long the system may take to say it.
const PATIENCE: Duration = Duration::from_secs(3);

/// What is known of the firewall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Firewall {
    Off,
    /// It is on, and lets this program be called.
    Open,
    /// It is on, and keeps callers of this program out.
    Shut,
    /// It is on; whom it lets in cannot be read.
    On,
    Unknown,
}

/// Reads what the system says.
pub(crate) async fn read() -> Firewall {
    match std::env::consts::OS {
        "linux" => of_linux(Path::new("/run/systemd/units"), Path::new("/etc/ufw/ufw.conf")),
        "macos" => of_a_mac().await,
        "windows" => of_windows().await,
        _ => Firewall::Unknown,
    }
}

/// Services of Linux that hold a firewall while they run; each has a link here then.
const SERVICES: [&str; 4] = ["firewalld", "nftables", "iptables", "netfilter-persistent"];

fn of_linux(units: &Path, ufw: &Path) -> Firewall {
    let runs = |name: &&str| {
        std::fs::symlink_metadata(units.join(format!("invocation:{name}.service"))).is_ok()
    };
    let is_ufw_on = std::fs::read_to_string(ufw).is_ok_and(|text| is_ufw_on(&text));
    if is_ufw_on || SERVICES.iter().any(runs) {
        return Firewall::On;
    }
    if units.is_dir() { Firewall::Off } else { Firewall::Unknown }
}

fn is_ufw_on(text: &str) -> bool {
    let mut lines = text.lines().map(|line| line.trim().to_lowercase());
    lines.any(|line| line == "enabled=yes")
}

async fn of_a_mac() -> Firewall {
    const SAYS: &str = "/usr/libexec/ApplicationFirewall/socketfilterfw";
    let Some(state) = said(SAYS, &["--getglobalstate"]).await else { return Firewall::Unknown };
    let own = std::env::current_exe().unwrap_or_default();
    let app = said(SAYS, &["--getappblocked", &own.to_string_lossy()]).await;
    mac_says(&state, app.as_deref().unwrap_or_default())
}

/// Reads the two answers of a Mac: of the whole firewall, and of this program.
fn mac_says(state: &str, app: &str) -> Firewall {
    let app = app.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| app.contains(word));
    if state.contains("State = 0") {
        Firewall::Off
    } else if state.contains("State = 2") {
        Firewall::Shut
    } else if !state.contains("State = 1") {
        Firewall::Unknown
    } else if has(&["is blocked", "block incoming"]) {
        Firewall::Shut
    } else if has(&["permitted", "allow incoming"]) {
        Firewall::Open
    } else {
        Firewall::On
    }
}

async fn of_windows() -> Firewall {
    const POLICY: &str =
        r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy";
    let root = std::env::var("SystemRoot").unwrap_or_else(|_| r"C:\Windows".to_owned());
    let asks = format!(r"{root}\System32\reg.exe");
    let Some(profiles) = said(&asks, &["query", POLICY, "/s", "/v", "EnableFirewall"]).await else {
        return Firewall::Unknown;
    };
    let rules = said(&asks, &["query", &format!(r"{POLICY}\FirewallRules")]).await;
    let own = std::env::current_exe().unwrap_or_default();
    windows_says(&profiles, rules.as_deref().unwrap_or_default(), &own.to_string_lossy())
}

/// Reads what the registry of Windows says, in whatever language Windows is: whether the firewall
/// is on for any kind of network, and what its rules say of this program.
fn windows_says(profiles: &str, rules: &str, program: &str) -> Firewall {
    let switches: Vec<_> = profiles
        .lines()
        .filter_map(|line| line.trim().strip_prefix("EnableFirewall")?.split_whitespace().last())
        .collect();
    if switches.is_empty() {
        return Firewall::Unknown;
    }
    if switches.iter().all(|switch| *switch == "0x0") {
        return Firewall::Off;
    }
    let own: Vec<_> = rules.lines().filter_map(|line| Rule::of(line, program)).collect();
    let shuts = own.iter().any(|rule| !rule.lets_in);
    let opens = |kind| own.iter().any(|rule| rule.lets_in && rule.is_for(kind));
    match (opens("private"), opens("public"), shuts) {
        (true, true, false) => Firewall::Open,
        (false, false, true) => Firewall::Shut,
        // It depends on what Windows calls this network.
        (true, _, _) | (_, true, _) | (false, false, false) => Firewall::On,
    }
}

/// A rule of Windows for callers of one program.
struct Rule {
    lets_in: bool,
    /// The kinds of network that it is for; of all when none is named.
    kinds: Vec<String>,
}

impl Rule {
    /// Reads a line such as `{…} REG_SZ v2.31|Action=Allow|Active=TRUE|Dir=In|App=C:\…|`.
    fn of(line: &str, program: &str) -> Option<Self> {
        const TCP: &str = "6";
        let (_, rule) = line.split_once("REG_SZ")?;
        let parts: Vec<_> = rule
            .trim()
            .split('|')
            .filter_map(|part| part.split_once('='))
            .map(|(key, value)| (key, value.to_lowercase()))
            .collect();
        let all = |key: &'static str| {
            parts.iter().filter(move |(own, _)| *own == key).map(|(_, value)| value.as_str())
        };
        let is = |key, expected: &str| all(key).next() == Some(expected);
        let is_ours = is("App", &program.to_lowercase());
        let is_tcp = all("Protocol").next().is_none_or(|protocol| protocol == TCP);
        if !(is_ours && is_tcp && is("Dir", "in") && is("Active", "true")) {
            return None;
        }
        let kinds = all("Profile").map(str::to_owned).collect();
        Some(Self { lets_in: is("Action", "allow"), kinds })
    }

    fn is_for(&self, kind: &str) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|own| own == kind)
    }
}

/// Returns what a program of the system says.
async fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    #[cfg(windows)]
    {
        /// Without it a black window flashes up.
        const NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(NO_WINDOW);
    }
    match timeout(PATIENCE, command.output()).await {
        Ok(Ok(output)) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(Err(error)) => {
            tracing::debug!(%error, "the system does not say what its firewall does");
            None
        }
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linux_tells_what_runs() {
        let folder = std::env::temp_dir().join(format!("planlive-firewall-{}", std::process::id()));
        let (units, ufw) = (folder.join("units"), folder.join("ufw.conf"));
        assert_eq!(of_linux(&units, &ufw), Firewall::Unknown, "nothing is said");
        std::fs::create_dir_all(&units).expect("a folder");
        std::fs::write(units.join("invocation:ssh.service"), "").expect("a file");
        assert_eq!(of_linux(&units, &ufw), Firewall::Off, "none of them runs");
        std::fs::write(&ufw, "# comment\nENABLED=no\n").expect("a file");
        assert_eq!(of_linux(&units, &ufw), Firewall::Off, "it is there, and not on");
        std::fs::write(&ufw, "# comment\nENABLED=yes\nLOGLEVEL=low\n").expect("a file");
        assert_eq!(of_linux(&units, &ufw), Firewall::On);
        std::fs::remove_file(&ufw).expect("it goes");
        std::fs::write(units.join("invocation:firewalld.service"), "").expect("a file");
        assert_eq!(of_linux(&units, &ufw), Firewall::On);
        std::fs::remove_dir_all(&folder).expect("it goes");
    }

    #[test]
    fn a_mac_tells_by_its_state_and_of_this_program() {
        let check = |state, app, expected| assert_eq!(mac_says(state, app), expected, "{state}");
        let (on, off) = ("Firewall is enabled. (State = 1)", "Firewall is disabled. (State = 0)");
        check(off, "", Firewall::Off);
        check(on, "Incoming connection to the application is permitted", Firewall::Open);
        check(on, "Incoming connection to the application is blocked", Firewall::Shut);
        check(on, "The application is not part of the firewall", Firewall::On);
        check("Firewall is blocking all non-essential … (State = 2)", "", Firewall::Shut);
        check("", "", Firewall::Unknown);
    }

    const PROGRAM: &str = r"C:\Program Files\Planning Live\planning-live.exe";

    fn profiles(switch: &str) -> String {
        ["DomainProfile", "PublicProfile", "StandardProfile"]
            .map(|kind| {
                format!("\r\nHKLM\\…\\{kind}\r\n    EnableFirewall    REG_DWORD    {switch}\r\n")
            })
            .concat()
    }

    fn rule(action: &str, rest: &str) -> String {
        format!(
            "    {{A1}}    REG_SZ    v2.31|Action={action}|Active=TRUE|Dir=In|{rest}App={}|Name=x|\r\n",
            PROGRAM.to_uppercase()
        )
    }

    #[test]
    fn windows_tells_by_its_registry_in_any_language() {
        let check = |rules: &[String], expected| {
            let says = windows_says(&profiles("0x1"), &rules.concat(), PROGRAM);
            assert_eq!(says, expected, "{rules:?}");
        };
        check(&[], Firewall::On);
        check(&[rule("Allow", "")], Firewall::Open);
        check(&[rule("Allow", "Protocol=6|Profile=Private|Profile=Public|")], Firewall::Open);
        check(&[rule("Allow", "Protocol=17|")], Firewall::On);
        check(&[rule("Allow", "Protocol=6|Profile=Private|")], Firewall::On);
        check(&[rule("Block", "Protocol=6|Profile=Public|")], Firewall::Shut);
        let both = [rule("Allow", "Profile=Private|"), rule("Block", "Profile=Public|")];
        check(&both, Firewall::On);
        check(&[rule("Block", "").replace("Active=TRUE", "Active=FALSE")], Firewall::On);
        check(&[rule("Block", "").replace("Dir=In", "Dir=Out")], Firewall::On);
        let other = rule("Block", "").replace("PLANNING-LIVE.EXE", "OTHER.EXE");
        check(&[other], Firewall::On);
    }

    #[test]
    fn a_firewall_of_windows_that_is_off_is_off_for_every_kind_of_network() {
        assert_eq!(windows_says(&profiles("0x0"), "", PROGRAM), Firewall::Off);
        let mixed = profiles("0x0") + &profiles("0x1");
        assert_eq!(windows_says(&mixed, "", PROGRAM), Firewall::On);
        assert_eq!(windows_says("", "", PROGRAM), Firewall::Unknown, "nothing was said");
    }
}
