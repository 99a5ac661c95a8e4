//! Where things stand: the clone, what is built from it, and what outlives it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The clone, and the folders that go with it.
#[derive(Debug)]
pub struct House {
    pub root: PathBuf,
    pub target: PathBuf,
    /// Programs that we build for ourselves, once for all clones where there is a cache.
    pub tools: PathBuf,
    /// Where the sample event is kept between runs.
    pub data: PathBuf,
}

/// The systems whose folders differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum System {
    Linux,
    MacOs,
    Windows,
}

impl System {
    pub fn here() -> Self {
        if cfg!(windows) {
            System::Windows
        } else if cfg!(target_os = "macos") {
            System::MacOs
        } else {
            System::Linux
        }
    }
}

impl House {
    /// Finds the clone that this program was built from, and its folders on this machine.
    pub fn here() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .expect("BUG: xtask stands two folders below the workspace")
            .to_path_buf();
        let system = System::here();
        let cache = cache_folder(system, &variable, &|path| path.is_dir());
        let target = match (variable("CARGO_TARGET_DIR"), &cache) {
            (Some(chosen), _) => root.join(chosen),
            (None, Some(cache)) => cache.join("target"),
            (None, None) => root.join("target"),
        };
        let tools = cache.map_or_else(|| target.join("tools"), |cache| cache.join("tools"));
        let data = data_folder(system, &variable).unwrap_or_else(env::temp_dir);
        House { root, target, tools, data }
    }

    /// Returns a call of cargo in the clone that builds where this house keeps its builds.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        if variable("CI").is_some() {
            // A clone that is used once would only fill the cache with its half-done builds.
            command.env("CARGO_INCREMENTAL", "0");
        }
        command
    }

    /// Returns a call of another program in a folder of the clone. It is told where the builds are.
    pub fn program(&self, program: &str, folder: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.root.join(folder))
            .env("CARGO_TARGET_DIR", &self.target)
            .env("PLANLIVE_BIN", self.built("planlive"))
            .env("PLANLIVE_APP", self.built("planning-live"));
        command
    }

    /// Returns where cargo puts a program of this workspace.
    pub fn built(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Returns the folder that keeps builds and tools for every clone, if this machine has one.
fn cache_folder(
    system: System,
    variable: Variables<'_>,
    is_folder: &dyn Fn(&Path) -> bool,
) -> Option<PathBuf> {
    if let Some(chosen) = variable("PLANLIVE_CACHE") {
        return Some(PathBuf::from(chosen));
    }
    let home = || variable("HOME").map(PathBuf::from);
    let (caches, must_exist) = match system {
        System::Linux => match variable("XDG_CACHE_HOME") {
            Some(chosen) => (PathBuf::from(chosen), false),
            None => (home()?.join(".cache"), true),
        },
        System::MacOs => (home()?.join("Library").join("Caches"), true),
        System::Windows => (PathBuf::from(variable("LOCALAPPDATA")?), true),
    };
    (!must_exist || is_folder(&caches)).then(|| caches.join("planning-live"))
}

/// Returns the folder for what people keep, if this machine says where that is.
fn data_folder(system: System, variable: Variables<'_>) -> Option<PathBuf> {
    let home = || variable("HOME").map(PathBuf::from);
    let data = match system {
        System::Linux => match variable("XDG_DATA_HOME") {
            Some(chosen) => PathBuf::from(chosen),
            None => home()?.join(".local").join("share"),
        },
        System::MacOs => home()?.join("Library").join("Application Support"),
        System::Windows => PathBuf::from(variable("APPDATA")?),
    };
    Some(data.join("planning-live"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn among<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        move |name| {
            pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_string())
        }
    }

    #[test]
    fn the_cache_is_where_the_person_or_the_system_says() {
        let check =
            |system, pairs: &[(&str, &str)], folders_exist: bool, expected: Option<&str>| {
                let found = cache_folder(system, &among(pairs), &|_| folders_exist);
                assert_eq!(found.as_deref(), expected.map(Path::new), "{system:?} {pairs:?}");
            };
        let home = ("HOME", "/h");
        check(System::Linux, &[home, ("PLANLIVE_CACHE", "/c")], false, Some("/c"));
        check(System::Linux, &[home, ("XDG_CACHE_HOME", "/x")], false, Some("/x/planning-live"));
        check(System::Linux, &[home], true, Some("/h/.cache/planning-live"));
        check(System::Linux, &[home], false, None);
        check(System::Linux, &[], true, None);
        check(System::MacOs, &[home], true, Some("/h/Library/Caches/planning-live"));
        check(System::Windows, &[("LOCALAPPDATA", "/l")], true, Some("/l/planning-live"));
    }

    #[test]
    fn the_sample_event_is_kept_with_what_people_keep() {
        let check = |system, pairs: &[(&str, &str)], expected: Option<&str>| {
            let found = data_folder(system, &among(pairs));
            assert_eq!(found.as_deref(), expected.map(Path::new), "{system:?} {pairs:?}");
        };
        let home = ("HOME", "/h");
        check(System::Linux, &[home], Some("/h/.local/share/planning-live"));
        check(System::Linux, &[home, ("XDG_DATA_HOME", "/d")], Some("/d/planning-live"));
        check(System::MacOs, &[home], Some("/h/Library/Application Support/planning-live"));
        check(System::Windows, &[("APPDATA", "/a")], Some("/a/planning-live"));
        check(System::Windows, &[], None);
    }
}
