//! The ground a file stands on: is it still where it was, is there room, is it another computer's?

use std::path::{Path, PathBuf};

use crate::StoreError;

/// Which file it is, whatever it is called: to notice that another one stands in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identity(Option<(u64, u64)>);

impl Identity {
    /// Returns which file is here now.
    ///
    /// # Errors
    /// `Moved` when there is none.
    pub(crate) fn of(path: &Path) -> Result<Self, StoreError> {
        let found = std::fs::metadata(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => StoreError::Moved,
            _ => StoreError::from(error),
        })?;
        Ok(Self(numbers(&found)))
    }
}

#[cfg(unix)]
fn numbers(found: &std::fs::Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((found.dev(), found.ino()))
}

/// Elsewhere the system does not let anybody move a file that is open.
#[cfg(not(unix))]
fn numbers(_: &std::fs::Metadata) -> Option<(u64, u64)> {
    None
}

/// Says no to a place where two computers could write in one file without knowing of each other.
pub(crate) fn refuse_a_network_share(path: &Path) -> Result<(), StoreError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    // A folder that is not there is said by whoever opens the file.
    let Ok(folder) = std::fs::canonicalize(folder.unwrap_or(Path::new("."))) else { return Ok(()) };
    if is_on_a_network(&folder) { Err(StoreError::Network) } else { Ok(()) }
}

#[cfg(target_os = "linux")]
fn is_on_a_network(folder: &Path) -> bool {
    let Ok(mounts) = std::fs::read_to_string("/proc/self/mountinfo") else { return false };
    kind_of_mount(&mounts, folder).is_some_and(|kind| is_network_kind(&kind))
}

/// `MNT_LOCAL` is what a Mac says of every volume of its own.
#[cfg(target_os = "macos")]
fn is_on_a_network(folder: &Path) -> bool {
    const MNT_LOCAL: u32 = 0x1000;
    rustix::fs::statfs(folder).is_ok_and(|volume| volume.f_flags & MNT_LOCAL == 0)
}

/// A whole path on Windows names the server, even where a letter stands for its share.
#[cfg(windows)]
fn is_on_a_network(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    let Some(Component::Prefix(prefix)) = folder.components().next() else { return false };
    matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn is_on_a_network(_: &Path) -> bool {
    false
}

/// Returns the kind of the mount that a whole path lies on, as `/proc/self/mountinfo` tells it.
#[cfg(any(target_os = "linux", test))]
fn kind_of_mount(mounts: &str, folder: &Path) -> Option<String> {
    let mut best: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let Some((before, after)) = line.split_once(" - ") else { continue };
        let Some(at) = before.split(' ').nth(4) else { continue };
        let at = PathBuf::from(unescaped(at));
        let deep = at.components().count();
        // Of two at one place, the later one lies on top.
        if folder.starts_with(&at) && best.is_none_or(|(before, _)| deep >= before) {
            best = Some((deep, after.split(' ').next().unwrap_or_default()));
        }
    }
    best.map(|(_, kind)| kind.to_owned())
}

#[cfg(any(target_os = "linux", test))]
fn is_network_kind(kind: &str) -> bool {
    const KINDS: [&str; 14] = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "coda", "ceph", "9p", "lustre",
        "gfs2", "ocfs2", "davfs",
    ];
    const BEHIND_FUSE: [&str; 12] = [
        "sshfs",
        "rclone",
        "davfs",
        "davfs2",
        "gvfsd-fuse",
        "s3fs",
        "smbnetfs",
        "curlftpfs",
        "glusterfs",
        "google-drive-ocamlfuse",
        "onedriver",
        "ceph-fuse",
    ];
    match kind.strip_prefix("fuse.") {
        Some(behind) => BEHIND_FUSE.contains(&behind),
        None => KINDS.contains(&kind),
    }
}

/// Returns a name in which the kernel wrote blanks and the like as `\040`.
#[cfg(any(target_os = "linux", test))]
fn unescaped(name: &str) -> String {
    let mut text = name.to_owned();
    for (written, meant) in [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")] {
        text = text.replace(written, meant);
    }
    text
}

/// Returns how many bytes there is room for in a folder, where the system says so.
#[cfg(unix)]
pub(crate) fn room_in(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
pub(crate) fn room_in(_: &Path) -> Option<u64> {
    None
}

/// Tells whether two folders are on different disks, as far as the system says.
#[cfg(unix)]
pub fn is_another_disk(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |folder: &Path| {
        // One that is to be made lies where the nearest one is that is there.
        let there = folder.ancestors().find_map(|folder| std::fs::metadata(folder).ok());
        there.map(|found| found.dev())
    };
    disk(one).zip(disk(other)).is_some_and(|(one, other)| one != other)
}

/// Tells whether two folders are on different disks: on Windows each has its letter.
#[cfg(not(unix))]
pub fn is_another_disk(one: &Path, other: &Path) -> bool {
    let disk = |folder: &Path| {
        let whole = folder.ancestors().find_map(|folder| std::fs::canonicalize(folder).ok())?;
        whole.components().next().map(|first| first.as_os_str().to_owned())
    };
    disk(one).zip(disk(other)).is_some_and(|(one, other)| one != other)
}

/// Makes a new file that nobody else who uses this computer can read, where systems have that. SQLite
/// gives what it keeps beside it the same rights, and takes an empty file for a new one.
///
/// # Errors
/// Also when something of this name is there already.
pub fn make_own(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes what a folder says of its files to the disk, where systems have that.
pub(crate) fn settle_folder(folder: &Path) {
    #[cfg(unix)]
    if let Err(error) = std::fs::File::open(folder).and_then(|folder| folder.sync_all()) {
        tracing::debug!(%error, "a folder could not be synced");
    }
    #[cfg(not(unix))]
    let _unused = folder;
}

/// Lets go of what memory still has of a file, so that reading it reads the disk.
pub(crate) fn forget_in_memory(file: &std::fs::File) {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed) {
        tracing::debug!(%error, "a copy is read back from memory, not from its disk");
    }
    #[cfg(not(target_os = "linux"))]
    let _unused = file;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_other_computers_are_known_by_their_mounts() {
        let mounts = "\
22 1 252:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /mnt/the\\040hall rw - cifs //server/hall rw
31 22 8:17 / /media/stick rw - vfat /dev/sdb1 rw
32 22 0:41 / /home/ann/gone rw - fuse.sshfs ann@there: rw
33 22 0:42 / /mnt/ntfs rw - fuseblk /dev/sdc1 rw
34 22 0:43 / /srv rw - ext4 /dev/vdb rw
35 22 0:44 / /srv rw master:1 - nfs4 there:/srv rw
broken line";
        let check = |folder: &str, kind: &str, is_network: bool| {
            let found = kind_of_mount(mounts, Path::new(folder)).expect("it lies somewhere");
            assert_eq!((found.as_str(), is_network_kind(&found)), (kind, is_network), "{folder}");
        };
        check("/home/ann", "ext4", false);
        check("/mnt/the hall/2026", "cifs", true);
        check("/mnt/the hallway", "ext4", false);
        check("/media/stick", "vfat", false);
        check("/home/ann/gone/deep", "fuse.sshfs", true);
        check("/mnt/ntfs", "fuseblk", false);
        check("/srv/events", "nfs4", true);
    }

    #[test]
    fn a_folder_of_this_computer_is_no_share() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(refuse_a_network_share(&folder.path().join("day.planlive")).is_ok());
        assert!(refuse_a_network_share(&folder.path().join("no/such/day.planlive")).is_ok());
    }
}
