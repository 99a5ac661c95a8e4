//! Whether what was made is newer than what it was made from.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Returns whether everything that was made is there, and none of it is older than any source.
pub fn is_fresh(made: &[PathBuf], newest_source: SystemTime) -> bool {
    !made.is_empty()
        && made.iter().all(|path| {
            fs::metadata(path)
                .and_then(|about| about.modified())
                .is_ok_and(|time| time >= newest_source)
        })
}

/// Returns when anything below a folder last changed. Folders below it count too, since a file that
/// was taken away leaves no other trace; the names in `aside` do not.
pub fn newest_below(folder: &Path, aside: &[&str]) -> io::Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if aside.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        let about = entry.metadata()?;
        newest = newest.max(about.modified()?);
        if about.is_dir() {
            newest = newest.max(newest_below(&entry.path(), aside)?);
        }
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;
    use std::time::Duration;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    /// A folder of its own that goes away with the test.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            fs::create_dir_all(path.join("inner")).expect("the temporary folder takes a folder");
            Folder(path)
        }

        fn write(&self, name: &str, seconds: u64) -> PathBuf {
            let path = self.0.join(name);
            let file = File::create(&path).expect("the temporary folder takes a file");
            file.set_modified(at(seconds)).expect("its time can be set");
            path
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).expect("the temporary folder can be removed");
        }
    }

    #[test]
    fn what_is_missing_or_older_is_not_fresh() {
        let folder = Folder::new("fresh");
        let old = folder.write("old", 10);
        let new = folder.write("new", 30);
        let gone = folder.0.join("gone");
        let check = |made: &[&PathBuf], expected: bool, why: &str| {
            let made: Vec<PathBuf> = made.iter().map(|path| (*path).clone()).collect();
            assert_eq!(is_fresh(&made, at(20)), expected, "{why}");
        };
        check(&[&new], true, "it is newer than its sources");
        check(&[&new, &old], false, "one of two is older");
        check(&[&new, &gone], false, "one of two is not there");
        check(&[], false, "nothing was made");
    }

    #[test]
    fn the_newest_file_counts_however_deep_it_stands() {
        let folder = Folder::new("newest");
        // Later than the folders that the test makes now, and early enough for every file system.
        let far_ahead = 10_000_000_000;
        folder.write("inner/deep", far_ahead);
        folder.write("aside", far_ahead + 1);
        let newest = newest_below(&folder.0, &["aside"]).expect("the folder can be read");
        assert_eq!(newest, at(far_ahead), "the deep file is the newest that counts");
    }
}
