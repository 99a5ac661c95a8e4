//! Papers that are to be one page: less room and smaller letters first, never a cut.

use domain::{Dress, PaperWarning};

use crate::flow::{Flowed, PageOf, flow};
use crate::look::Look;
use crate::sheet::Sheet;

/// How many of the longest notes a warning names.
const MOST_NAMED: usize = 5;

/// Lays out a sheet; one that is to be one page has the largest letters that leave it there. What
/// no letters leave there has the largest that need the fewest pages.
pub(crate) fn fit(sheet: &Sheet, page_of: PageOf<'_>) -> Flowed {
    let usual = flow(sheet, Look::of(sheet.dress), page_of);
    if !is_bound(sheet) {
        return usual;
    }
    let mut fewest = usual;
    for look in Look::tightened() {
        if fewest.placed.pages.len() == 1 {
            break;
        }
        let tighter = flow(sheet, look, page_of);
        if tighter.placed.pages.len() < fewest.placed.pages.len() {
            fewest = tighter;
        }
    }
    fewest
}

/// Returns what to say when a sheet that is to be one page has more.
pub(crate) fn too_long(sheet: &Sheet, pages: usize) -> Option<PaperWarning> {
    let one_page = sheet.one_page.as_ref().filter(|_| is_bound(sheet) && pages > 1)?;
    let words = one_page.notes.iter().map(|note| note.trim());
    let mut longest: Vec<&str> = words.filter(|note| !note.is_empty()).collect();
    longest.sort_by_key(|note| std::cmp::Reverse(note.chars().count()));
    Some(PaperWarning::TooLong {
        circle: one_page.circle.clone(),
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        longest: longest.into_iter().take(MOST_NAMED).map(str::to_owned).collect(),
    })
}

/// Whether a sheet must be one page: in large letters it may have as many as it needs.
fn is_bound(sheet: &Sheet) -> bool {
    match sheet.dress {
        Dress::Standard => sheet.one_page.is_some(),
        Dress::Large | Dress::Larger | Dress::EasyRead => false,
    }
}
