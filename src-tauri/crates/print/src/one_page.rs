//! Papers that are to be one page: less room and smaller letters first, never a cut.

use domain::{Dress, PaperWarning};

use crate::flow::{Flowed, PageOf, flow};
use crate::look::Look;
use crate::placed::Placed;
use crate::sheet::{ItsPage, OnePage, Sheet};

/// How many of the longest notes a warning names.
const MOST_NAMED: usize = 5;

/// Lays out a sheet; one that is to be one page, or one for each of several people, has the largest
/// letters that leave it there. What no letters leave there has the largest that need the fewest
/// pages.
pub(crate) fn fit(sheet: &Sheet, page_of: PageOf<'_>) -> Flowed {
    let usual = flow(sheet, Look::of(sheet.dress), page_of);
    let Some(wanted) = bound(sheet).map(|one_page| one_page.pages.len()) else {
        return usual;
    };
    let mut fewest = usual;
    for look in Look::tightened() {
        if fewest.placed.pages.len() <= wanted {
            break;
        }
        let tighter = flow(sheet, look, page_of);
        if tighter.placed.pages.len() < fewest.placed.pages.len() {
            fewest = tighter;
        }
    }
    fewest
}

/// Returns what to say of each person whose one page has become more.
pub(crate) fn too_long(sheet: &Sheet, placed: &Placed) -> Vec<PaperWarning> {
    let Some(one_page) = bound(sheet) else { return Vec::new() };
    let taken = taken(one_page.pages.len(), placed);
    let each = one_page.pages.iter().zip(taken).filter(|(_, pages)| *pages > 1);
    each.map(|(page, pages)| warning(page, pages)).collect()
}

fn warning(page: &ItsPage, pages: usize) -> PaperWarning {
    let words = page.notes.iter().map(|note| note.trim());
    let mut longest: Vec<&str> = words.filter(|note| !note.is_empty()).collect();
    longest.sort_by_key(|note| std::cmp::Reverse(note.chars().count()));
    PaperWarning::TooLong {
        circle: page.circle.clone(),
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        longest: longest.into_iter().take(MOST_NAMED).map(str::to_owned).collect(),
    }
}

/// Returns how many pages each of so many people has: the pages of one end where the next begin.
fn taken(people: usize, placed: &Placed) -> Vec<usize> {
    let all = placed.pages.len();
    if people == 1 {
        return vec![all];
    }
    let names = placed.bookmarks.iter().filter(|bookmark| bookmark.depth == 0);
    let begin: Vec<usize> = names.map(|bookmark| bookmark.page).collect();
    let end = begin.iter().skip(1).copied().chain([all]);
    begin.iter().zip(end).map(|(begin, end)| end - begin).collect()
}

/// Returns what binds a sheet to one page for each: in large letters it may have as many as it
/// needs.
fn bound(sheet: &Sheet) -> Option<&OnePage> {
    match sheet.dress {
        Dress::Standard => sheet.one_page.as_ref(),
        Dress::Large | Dress::Larger | Dress::EasyRead => None,
    }
}
