//! A printed page: taken from our own host, written to a folder of our own, opened by the system.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;
use tempfile::TempDir;

use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};

/// Where the host keeps its pages; what follows is a page's id.
const PAPERS: &str = "/paper/";

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
    let no_paper = |detail: String| Trouble::new(TroubleCode::NoPaper, detail);
    let room = shell.day(|day| day.room().clone())?;
    let page = path.strip_prefix(PAPERS).and_then(|id| room.paper(id));
    let page = page.ok_or_else(|| no_paper(format!("the host has no page at {path}")))?;
    let file = shell
        .papers
        .keep(&safe_name(&name), &page.bytes)
        .map_err(|error| no_paper(format!("{name}: {error}")))?;
    app.opener()
        .open_path(file.to_string_lossy(), None::<String>)
        .map_err(|error| Trouble::new(TroubleCode::NoViewer, error))
}

fn write_beside(folder: &Path, name: &str, page: &[u8]) -> std::io::Result<PathBuf> {
    let stem = name.strip_suffix(".pdf").unwrap_or(name);
    let mut number = 1;
    loop {
        let name = if number == 1 { name.to_owned() } else { format!("{stem} ({number}).pdf") };
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

/// Returns a name that every system takes, that leaves no folder, and ends in `.pdf`.
pub fn safe_name(wanted: &str) -> String {
    let is_bad = |c: char| c.is_control() || "<>:\"/\\|?*\u{202e}\u{202d}".contains(c);
    let clean: String = wanted.chars().map(|c| if is_bad(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = clean.split_whitespace().collect();
    let clean = words.join(" ");
    let stem = match clean.len().checked_sub(4).and_then(|dot| clean.split_at_checked(dot)) {
        Some((stem, end)) if end.eq_ignore_ascii_case(".pdf") => stem,
        _ => &clean,
    };
    let mut end = stem.len().min(STEM);
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    let stem = stem[..end].trim_matches([' ', '.']);
    if stem.is_empty() {
        return "planning-live.pdf".to_owned();
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
    if is_device { format!("_{stem}.pdf") } else { format!("{stem}.pdf") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_safe_on_every_system() {
        let check = |wanted: &str, expected: &str| assert_eq!(safe_name(wanted), expected);
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
        let long = safe_name(&"ŷ".repeat(400));
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
}
