//! Photos, music and films of the day's own: files in a folder beside the event file.
//!
//! Nothing of them is in the event. A file is listed when it is found there and of a kind that every
//! browser shows, and only what is listed can be fetched, under a key that is new at each start.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use protocol::view::{MediaKind, MediaView};
use tokio::time::{MissedTickBehavior, interval};

use crate::actor::Message;
use crate::code::{is_same, secret};
use crate::{Closed, Room};

/// The ending of the folder that belongs to an event file: `Our day.media` to `Our day.planlive`.
const FOLDER: &str = "media";
/// How often the folder is looked at.
const PAUSE: Duration = Duration::from_secs(2);
/// The most files that are listed.
const FILES: usize = 200;

/// Endings that are taken, with what they are.
const KINDS: [(&str, MediaKind, &str); 10] = [
    ("jpg", MediaKind::Photo, "image/jpeg"),
    ("jpeg", MediaKind::Photo, "image/jpeg"),
    ("png", MediaKind::Photo, "image/png"),
    ("webp", MediaKind::Photo, "image/webp"),
    ("mp3", MediaKind::Music, "audio/mpeg"),
    ("m4a", MediaKind::Music, "audio/mp4"),
    ("ogg", MediaKind::Music, "audio/ogg"),
    ("wav", MediaKind::Music, "audio/wav"),
    ("mp4", MediaKind::Film, "video/mp4"),
    ("webm", MediaKind::Film, "video/webm"),
];

/// A file that may be fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaFile {
    pub path: PathBuf,
    pub content_type: &'static str,
}

/// The folder, and what was last found in it.
#[derive(Debug)]
pub(crate) struct MediaShelf {
    folder: PathBuf,
    key: String,
    found: Mutex<Vec<MediaView>>,
}

impl MediaShelf {
    pub(crate) fn beside(event: &Path) -> Self {
        Self { folder: media_folder(event), key: secret(), found: Mutex::default() }
    }

    /// Returns a file that is listed, to somebody who knows the key.
    pub(crate) fn file(&self, key: &str, name: &str) -> Option<MediaFile> {
        let found = self.found.lock().expect("BUG: nobody panics with the list in hand");
        let is_listed = is_same(key, &self.key) && found.iter().any(|file| file.name == name);
        let (_, content_type) = kind_of(name).filter(|_| is_listed)?;
        Some(MediaFile { path: self.folder.join(name), content_type })
    }

    /// Returns a file that is listed by something that is known of its path, and the path.
    pub(crate) fn file_by(&self, is_it: impl Fn(&str) -> bool) -> Option<(String, MediaFile)> {
        let found = self.found.lock().expect("BUG: nobody panics with the list in hand");
        let file = found.iter().find(|file| is_it(&file.path))?;
        let (_, content_type) = kind_of(&file.name)?;
        let path = self.folder.join(&file.name);
        Some((file.path.clone(), MediaFile { path, content_type }))
    }

    /// Looks into the folder, and returns what is there when it is something else than before.
    fn look(&self) -> Option<Vec<MediaView>> {
        let now = scan(&self.folder, &self.key);
        let mut found = self.found.lock().expect("BUG: nobody panics with the list in hand");
        if *found == now {
            return None;
        }
        found.clone_from(&now);
        Some(now)
    }
}

/// Returns the folder in which the media of an event file are.
pub fn media_folder(event: &Path) -> PathBuf {
    event.with_extension(FOLDER)
}

/// Returns what kind of file it is by its name; nothing for one that is not taken.
pub fn media_kind(name: &str) -> Option<MediaKind> {
    kind_of(name).map(|(kind, _)| kind)
}

/// Returns the endings that are taken, without dots.
pub fn media_endings() -> Vec<&'static str> {
    KINDS.iter().map(|(ending, ..)| *ending).collect()
}

fn kind_of(name: &str) -> Option<(MediaKind, &'static str)> {
    let (stem, ending) = name.rsplit_once('.')?;
    // A name that begins with a dot is a system's own.
    if stem.is_empty() || name.starts_with('.') || name.chars().any(char::is_control) {
        return None;
    }
    let found = KINDS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(ending))?;
    Some((found.1, found.2))
}

/// Tells the room what is in the folder, and again whenever that changes.
pub(crate) async fn watch(room: Room) {
    let mut looks = interval(PAUSE);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = room.stop.cancelled() => return,
            _ = looks.tick() => {}
        }
        let shelf = std::sync::Arc::clone(&room.media);
        // A folder can be on a drive that takes its time.
        let found = room.tasks.spawn_blocking(move || shelf.look()).await;
        let media = match found {
            Ok(Some(media)) => media,
            Ok(None) => continue,
            Err(error) => {
                tracing::error!(%error, "the media cannot be looked for any more");
                return;
            }
        };
        if let Err(Closed) = room.send(Message::MediaFound { media }).await {
            return;
        }
    }
}

fn scan(folder: &Path, key: &str) -> Vec<MediaView> {
    // Most events have no such folder.
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<MediaView> = files
        .filter_map(Result::ok)
        // Not what a link leads to: that may be anywhere.
        .filter(|file| file.file_type().is_ok_and(|kind| kind.is_file()))
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let (kind, _) = kind_of(&name)?;
            let path = format!("/media/{key}/{}", encoded(&name));
            Some(MediaView { name, kind, path })
        })
        .collect();
    found.sort_by_cached_key(|file| (file.name.to_lowercase(), file.name.clone()));
    found.truncate(FILES);
    found
}

/// Returns a name as it can stand in a path.
fn encoded(name: &str) -> String {
    let mut text = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_every_browser_shows_are_listed() {
        let folder = tempfile::tempdir().expect("a folder");
        let event = folder.path().join("Our day.planlive");
        let shelf = MediaShelf::beside(&event);
        assert_eq!(shelf.look(), None, "most events have no such folder");
        let media = folder.path().join("Our day.media");
        std::fs::create_dir_all(media.join("more.jpg")).expect("a folder in it");
        let names =
            ["b.MP3", "Tŷ ni.jpg", "a.webm", "run.svg", "page.html", ".hidden.png", "noend"];
        for name in names {
            std::fs::write(media.join(name), b"x").expect("written");
        }
        let found = shelf.look().expect("something is there now");
        let listed: Vec<_> = found.iter().map(|file| (file.name.as_str(), file.kind)).collect();
        let expected = [
            ("a.webm", MediaKind::Film),
            ("b.MP3", MediaKind::Music),
            ("Tŷ ni.jpg", MediaKind::Photo),
        ];
        assert_eq!(listed, expected, "by name");
        assert!(found[2].path.ends_with("/T%C5%B7%20ni.jpg"), "{}", found[2].path);
        assert_eq!(shelf.look(), None, "nothing has changed since");

        let key = found[0].path.split('/').nth(2).expect("a key").to_owned();
        let served = shelf.file(&key, "b.MP3").expect("it is listed");
        assert_eq!(served.content_type, "audio/mpeg", "said by us, and not guessed");
        assert_eq!(shelf.file("0", "b.MP3"), None, "nobody guesses the key");
        for name in ["../Our day.planlive", "run.svg", "more.jpg", "c.jpg", ""] {
            assert_eq!(shelf.file(&key, name), None, "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_not_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let shelf = MediaShelf::beside(&folder.path().join("day.planlive"));
        let media = folder.path().join("day.media");
        std::fs::create_dir(&media).expect("a folder");
        std::fs::write(folder.path().join("secret"), b"x").expect("written");
        let link = std::os::unix::fs::symlink(folder.path().join("secret"), media.join("a.jpg"));
        link.expect("linked");
        assert_eq!(shelf.look(), None, "it is not a file of the folder");
    }
}
