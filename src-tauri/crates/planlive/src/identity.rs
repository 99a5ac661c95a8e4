//! This computer's own key, by which a spare laptop knows it again: kept in the folder where the
//! system keeps what programs need, for its owner alone to read, and in no event file.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use lan::sealed::HostKey;

/// What the folder is called, and the file in it.
const FOLDER: &str = "planning-live";
const FILE: &str = "host.key";

/// Returns this computer's own key. Where none can be kept, it is one of this day only: then a spare
/// laptop has to be given its code anew when the program is started again.
pub fn of_this_computer() -> HostKey {
    let Some(folder) = dirs::data_local_dir() else { return HostKey::default() };
    of_folder(&folder.join(FOLDER)).unwrap_or_else(|error| {
        tracing::warn!(%error, "this computer's own key cannot be kept");
        HostKey::default()
    })
}

fn of_folder(folder: &Path) -> io::Result<HostKey> {
    fs::create_dir_all(folder)?;
    let file = folder.join(FILE);
    match fs::read_to_string(&file) {
        Ok(written) => {
            if let Some(key) = HostKey::read(&written) {
                return Ok(key);
            }
            // Half of one, say, from a computer that went off: nobody can use it.
            fs::remove_file(&file)?;
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    make(folder, &file)
}

/// Makes one: whole, or not at all. Whoever was first is right.
fn make(folder: &Path, file: &Path) -> io::Result<HostKey> {
    let key = HostKey::default();
    let new = named_anew(folder);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&new).and_then(|mut opened| {
        opened.write_all(key.written().as_bytes())?;
        opened.sync_all()
    });
    let linked = written.and_then(|()| fs::hard_link(&new, file));
    fs::remove_file(&new)?;
    match linked {
        Ok(()) => Ok(key),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let theirs = HostKey::read(&fs::read_to_string(file)?);
            theirs.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))
        }
        Err(error) => Err(error),
    }
}

fn named_anew(folder: &Path) -> PathBuf {
    folder.join(format!("{FILE}.{}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computer_is_the_same_every_day() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("not there yet");
        let key = of_folder(&place).expect("kept");
        assert_eq!(of_folder(&place).expect("read").pin(), key.pin());
        let names: Vec<_> = fs::read_dir(&place).expect("it is there").collect();
        assert_eq!(names.len(), 1, "nothing else is left");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_computer_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        of_folder(folder.path()).expect("kept");
        let mode = fs::metadata(folder.path().join(FILE)).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn half_a_key_is_made_anew_and_who_was_first_is_right() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(FILE), "half").expect("written");
        let key = of_folder(folder.path()).expect("made anew");
        let second = make(folder.path(), &folder.path().join(FILE)).expect("one is there");
        assert_eq!(second.pin(), key.pin());
    }
}
