//! How many files and lines the system lets this program have open: many begin with fewer than a full
//! hall needs.

/// Files and lines that are asked for: four times a full hall. Macs give no more than 10,240.
#[cfg(unix)]
const WANTED: u64 = 4_096;

/// Asks the system for enough of them, and returns how many there are; nothing where it has no such
/// limit.
#[cfg(unix)]
pub(crate) fn most() -> Option<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let current = current?;
    let wanted = maximum.map_or(WANTED, |most| most.min(WANTED));
    if current >= wanted {
        return Some(current);
    }
    match setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum }) {
        Ok(()) => Some(wanted),
        Err(error) => {
            tracing::warn!(%error, current, "few lines may be open at once");
            Some(current)
        }
    }
}

/// Windows gives as many as there is memory for.
#[cfg(not(unix))]
pub(crate) fn most() -> Option<u64> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_full_hall_has_lines_enough() {
        let most = most().unwrap_or(u64::MAX);
        assert_eq!(super::most().unwrap_or(u64::MAX), most, "asked twice it is the same");
        let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
        assert_eq!(limit.current.unwrap_or(u64::MAX), most, "and so it is");
    }
}
