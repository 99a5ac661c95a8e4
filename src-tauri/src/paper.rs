//! A printed page: taken from our own host, then opened by the system or kept where somebody says.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use room::PaperFile;
use store::Store;
use tauri::ipc::Response;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tauri_plugin_opener::OpenerExt;
use tempfile::{NamedTempFile, TempDir};
use tokio::sync::oneshot;

use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};
use crate::words::Word;

/// Where the host keeps its pages; what follows is a page's id.
const PAPERS: &str = "/paper/";
/// What our papers are: nothing else leaves the host as one.
const ENDINGS: [&str; 5] = ["pdf", "html", "docx", "csv", "zip"];
/// The most papers that come out of one archive, and the most bytes of all of them.
const MOST_PAPERS: usize = 1_000;
const MOST_BYTES: u64 = 1024 * 1024 * 1024;

/// The folder of this run's pages, made when the first one is opened.
#[derive(Debug, Default)]
pub struct Papers {
    folder: Mutex<Option<TempDir>>,
}

impl Papers {
    /// Writes a page under its name, or under the next free one, and returns where.
    fn keep(&self, name: &str, page: &[u8]) -> std::io::Result<PathBuf> {
        let mut folder = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = match folder.as_ref() {
            Some(folder) => folder,
            // Only this person may look into it: the pages are about people's lives.
            None => folder.insert(tempfile::Builder::new().prefix("planning-live-").tempdir()?),
        };
        write_beside(folder.path(), name, page)
    }

    /// Removes the pages; what somebody wants to keep was saved from the viewer.
    pub fn clear(&self) {
        let folder = self.folder.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Err(error)) = folder.map(TempDir::close) {
            tracing::warn!(%error, "printed pages stay in the temporary folder");
        }
    }
}

/// Opens a page that the host has just made, in the system's own viewer.
#[tauri::command]
pub async fn open_paper(
    app: AppHandle,
    shell: State<'_, Shell>,
    path: String,
    name: String,
) -> Result<(), Trouble> {
    let page = page_at(&shell, &path)?;
    let file = shell
        .papers
        .keep(&safe_name(&name, ending(&page)), &page.bytes)
        .map_err(|error| Trouble::new(TroubleCode::NoPaper, format!("{name}: {error}")))?;
    app.opener()
        .open_path(file.to_string_lossy(), None::<String>)
        .map_err(|error| Trouble::new(TroubleCode::NoViewer, error))
}

/// Returns the bytes of a page that the host has just made, to be looked at in the desk's window.
#[tauri::command]
pub async fn read_paper(shell: State<'_, Shell>, path: String) -> Result<Response, Trouble> {
    Ok(Response::new(page_at(&shell, &path)?.bytes.to_vec()))
}

/// Asks where a page is to be kept and writes it there; says whether somebody chose a place.
#[tauri::command]
pub async fn save_paper(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
    path: String,
    name: String,
) -> Result<bool, Trouble> {
    let page = page_at(&shell, &path)?;
    let ending = ending(&page);
    let dialog = app
        .dialog()
        .file()
        .set_parent(&desk)
        .set_title(shell.words.say(Word::SavePaperTitle))
        .set_file_name(safe_name(&name, ending))
        .add_filter(ending.to_uppercase(), &[ending]);
    let (tell, told) = oneshot::channel();
    dialog.save_file(move |file| {
        // Nobody listens any more when the app is closing.
        tell.send(file).ok();
    });
    let Some(file) = chosen(told.await.ok().flatten())? else { return Ok(false) };
    let file = with_ending(file, ending);
    on_a_thread(move || write_over(&file, &page.bytes)).await?;
    Ok(true)
}

/// Asks for a folder and unpacks an archive of papers there, each beside what is there already; says
/// how many, or nothing when nobody chose a folder.
#[tauri::command]
pub async fn save_papers(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
    path: String,
) -> Result<Option<u32>, Trouble> {
    let page = page_at(&shell, &path)?;
    let title = shell.words.say(Word::SavePapersTitle);
    let (tell, told) = oneshot::channel();
    app.dialog().file().set_parent(&desk).set_title(title).pick_folder(move |folder| {
        // Nobody listens any more when the app is closing.
        tell.send(folder).ok();
    });
    let Some(folder) = chosen(told.await.ok().flatten())? else { return Ok(None) };
    on_a_thread(move || unpack(&page.bytes, &folder)).await.map(Some)
}

fn page_at(shell: &Shell, path: &str) -> Result<PaperFile, Trouble> {
    let room = shell.day(|day| day.room().clone())?;
    let page = path.strip_prefix(PAPERS).and_then(|id| room.paper(id));
    let missing = || Trouble::new(TroubleCode::NoPaper, format!("the host has no page at {path}"));
    page.ok_or_else(missing)
}

fn chosen(file: Option<FilePath>) -> Result<Option<PathBuf>, Trouble> {
    let path = file.map(FilePath::into_path).transpose();
    path.map_err(|error| Trouble::new(TroubleCode::NotReached, error))
}

async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Trouble> + Send + 'static,
) -> Result<T, Trouble> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.map_err(|broken| Trouble::new(TroubleCode::NotReached, broken))?
}

/// Returns what a page is, as the host named it: a window's word for it decides nothing.
fn ending(page: &PaperFile) -> &'static str {
    let is_it = |ending: &&str| page.name.rsplit_once('.').is_some_and(|(_, end)| end == *ending);
    ENDINGS.into_iter().find(is_it).unwrap_or(ENDINGS[0])
}

/// Writes a file whole or not at all; the dialog has asked whether one of its name may go. An event
/// never goes.
fn write_over(file: &Path, page: &[u8]) -> Result<(), Trouble> {
    if Store::is_event(file) {
        return Err(Trouble::new(TroubleCode::AlreadyThere, file.display()));
    }
    let failed = |error: &std::io::Error| Trouble::writing(file, error);
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut draft = NamedTempFile::new_in(folder).map_err(|error| failed(&error))?;
    draft.write_all(page).map_err(|error| failed(&error))?;
    draft.as_file().sync_all().map_err(|error| failed(&error))?;
    draft.persist(file).map_err(|error| failed(&error.error))?;
    Ok(())
}

/// Unpacks papers into a folder, whatever their names say, and returns how many there were.
fn unpack(archive: &Arc<[u8]>, folder: &Path) -> Result<u32, Trouble> {
    let broken = |error: &dyn std::fmt::Display| Trouble::new(TroubleCode::NoPaper, error);
    let mut zip =
        zip::ZipArchive::new(Cursor::new(Arc::clone(archive))).map_err(|error| broken(&error))?;
    if zip.len() > MOST_PAPERS {
        return Err(broken(&format!("{} papers in one archive", zip.len())));
    }
    let (mut left, mut count) = (MOST_BYTES, 0);
    for index in 0..zip.len() {
        let file = zip.by_index(index).map_err(|error| broken(&error))?;
        let wanted = file.name().map_err(|error| broken(&error))?.into_owned();
        let Some(ending) = ENDINGS.into_iter().find(|end| has_ending(&wanted, end)) else {
            return Err(broken(&format!("{wanted} is no paper")));
        };
        let mut page = Vec::new();
        // What it says of its size may be anything.
        file.take(left + 1).read_to_end(&mut page).map_err(|error| broken(&error))?;
        left = left.checked_sub(page.len() as u64).ok_or_else(|| broken(&"it is too large"))?;
        write_beside(folder, &safe_name(&wanted, ending), &page)
            .map_err(|error| Trouble::writing(folder, &error))?;
        count += 1;
    }
    Ok(count)
}

fn has_ending(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case(ending))
}

/// Returns the file with this ending, whatever other one somebody typed.
fn with_ending(file: PathBuf, ending: &str) -> PathBuf {
    let is_there = file.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending));
    if is_there {
        return file;
    }
    let mut name = file.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

fn write_beside(folder: &Path, name: &str, page: &[u8]) -> std::io::Result<PathBuf> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ENDINGS[0]));
    let mut number = 1;
    loop {
        let name = match number {
            1 => name.to_owned(),
            _ => format!("{stem} ({number}).{ending}"),
        };
        let file = folder.join(name);
        // A viewer may still hold the earlier page of this name.
        match fs::File::create_new(&file) {
            Ok(mut open) => {
                open.write_all(page)?;
                return Ok(file);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(error),
        }
    }
}

/// The longest stem of a file name, in bytes; every system takes that much and our number.
const STEM: usize = 120;

/// Returns a name that every system takes, that leaves no folder, and has this ending.
pub fn safe_name(wanted: &str, ending: &str) -> String {
    let is_bad = |c: char| c.is_control() || "<>:\"/\\|?*\u{202e}\u{202d}".contains(c);
    let clean: String = wanted.chars().map(|c| if is_bad(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = clean.split_whitespace().collect();
    let clean = words.join(" ");
    let stem = match clean.rsplit_once('.') {
        Some((stem, end)) if end.eq_ignore_ascii_case(ending) => stem,
        _ => &clean,
    };
    let stem = stem[..stem.floor_char_boundary(STEM)].trim_matches([' ', '.']);
    if stem.is_empty() {
        return format!("planning-live.{ending}");
    }
    // Windows opens a device instead, whatever follows the first dot.
    let first = stem.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let numbered = |device| {
        first
            .strip_prefix(device)
            .is_some_and(|n: &str| n.len() == 1 && n.as_bytes()[0].is_ascii_digit())
    };
    let is_device = ["CON", "PRN", "AUX", "NUL"].contains(&first.as_str())
        || numbered("COM")
        || numbered("LPT");
    if is_device { format!("_{stem}.{ending}") } else { format!("{stem}.{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_safe_on_every_system() {
        let check = |wanted: &str, expected: &str| assert_eq!(safe_name(wanted, "pdf"), expected);
        check("Amara – what we agreed.pdf", "Amara – what we agreed.pdf");
        check("Tŷ’r Harbwr আমরা.PDF", "Tŷ’r Harbwr আমরা.pdf");
        check("../../.ssh/authorized_keys", "ssh authorized_keys.pdf");
        check("a\\b:c*d?e\"f<g>h|i\n\0j", "a b c d e f g h i j.pdf");
        check("con", "_con.pdf");
        check("Com1.txt", "_Com1.txt.pdf");
        check("COMA", "COMA.pdf");
        check("", "planning-live.pdf");
        check(" .. .pdf", "planning-live.pdf");
        check("annexe\u{202e}fdp.exe", "annexe fdp.exe.pdf");
        for ending in ENDINGS {
            let wanted = format!("Amara.{}", ending.to_uppercase());
            assert_eq!(safe_name(&wanted, ending), format!("Amara.{ending}"));
        }
        let long = safe_name(&"ŷ".repeat(400), "pdf");
        assert_eq!(long, format!("{}.pdf", "ŷ".repeat(60)), "cut between letters");
    }

    #[test]
    fn a_second_page_of_the_same_name_stands_beside_the_first() {
        let papers = Papers::default();
        let first = papers.keep("Plan.pdf", b"one").expect("kept");
        let second = papers.keep("Plan.pdf", b"two").expect("kept");
        assert_eq!(fs::read(&first).expect("there"), b"one");
        assert_eq!(second.file_name().expect("a name"), "Plan (2).pdf");
        papers.clear();
        assert!(!first.exists() && !second.exists(), "the pages go when the app goes");
    }

    fn names_in(folder: &Path) -> Vec<String> {
        let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file"));
        let mut names: Vec<_> =
            files.map(|file| file.file_name().into_string().expect("a name")).collect();
        names.sort();
        names
    }

    fn archive(files: &[(&str, &[u8])]) -> Arc<[u8]> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("begun");
            zip.write_all(bytes).expect("written");
        }
        zip.finish().expect("whole").into_inner().into()
    }

    #[test]
    fn papers_are_unpacked_beside_what_is_there_and_nowhere_else() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("papers");
        fs::create_dir(&folder).expect("made");
        fs::write(folder.join("01 Amara.pdf"), b"before").expect("written");
        let packed = archive(&[
            ("01 Amara.pdf", b"one"),
            ("../escaped.pdf", b"two"),
            ("/etc/passwd.html", b"three"),
            ("a\\b\\c.docx", b"four"),
        ]);
        assert_eq!(unpack(&packed, &folder), Ok(4), "all of them");
        let expected =
            ["01 Amara (2).pdf", "01 Amara.pdf", "a b c.docx", "escaped.pdf", "etc passwd.html"];
        assert_eq!(names_in(&folder), expected);
        assert_eq!(names_in(place.path()), ["papers"], "nothing left the folder");
        assert_eq!(fs::read(folder.join("01 Amara.pdf")).expect("there"), b"before", "as it was");
    }

    #[test]
    fn what_is_no_archive_of_papers_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let check = |bytes: Arc<[u8]>, why: &str| {
            let refused = unpack(&bytes, folder.path()).map_err(|trouble| trouble.code);
            assert_eq!(refused, Err(TroubleCode::NoPaper), "{why}");
        };
        check(Arc::from(&b"%PDF-"[..]), "no archive");
        check(archive(&[("run-me.sh", b"#!")]), "no paper");
        let names: Vec<String> = (0..=MOST_PAPERS).map(|n| format!("{n}.pdf")).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
        check(archive(&many), "too many");
        assert!(names_in(folder.path()).is_empty(), "and nothing of it is written");
    }

    #[test]
    fn a_page_is_kept_where_somebody_says_and_no_event_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = with_ending(folder.path().join("Amara 1.2"), "pdf");
        assert_eq!(file.file_name().expect("a name"), "Amara 1.2.pdf");
        assert_eq!(with_ending(file.clone(), "pdf"), file);
        for page in [&b"one"[..], b"two"] {
            assert_eq!(write_over(&file, page), Ok(()));
            assert_eq!(fs::read(&file).expect("there"), page);
        }
        assert_eq!(names_in(folder.path()), ["Amara 1.2.pdf"], "and nothing half");
        let gone = write_over(&folder.path().join("no/such/folder.pdf"), b"x");
        assert!(gone.is_err(), "it is said");
    }
}
