//! A sheet in leaves: what stands on paper of one kind with the same words at its foot.

use crate::sheet::{Block, NewPage, Orientation, Sheet};

/// Blocks, by their places in the sheet, from one new page to the next.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Leaf<'a> {
    pub paper: NewPage,
    pub foot: &'a str,
    /// Whether its pages are numbered anew.
    pub begins_anew: bool,
    pub blocks: Vec<usize>,
}

/// Returns the leaves of a sheet, without those that have nothing on them.
pub(crate) fn leaves(sheet: &Sheet) -> Vec<Leaf<'_>> {
    let upright = NewPage::a4(Orientation::Portrait);
    let mut foot = sheet.footer.as_str();
    let mut leaf = Leaf { paper: upright, foot, begins_anew: false, blocks: Vec::new() };
    let mut leaves = Vec::new();
    for (index, block) in sheet.blocks.iter().enumerate() {
        if let Block::NewPage(paper) = block {
            foot = paper.footer.as_deref().unwrap_or(foot);
            // What has nothing on it is left out, and its beginning is the next one's.
            let begins_anew = paper.begins_anew || leaf.blocks.is_empty() && leaf.begins_anew;
            leaves.push(leaf);
            leaf = Leaf { paper: paper.clone(), foot, begins_anew, blocks: Vec::new() };
        } else {
            leaf.blocks.push(index);
        }
    }
    leaves.push(leaf);
    leaves.retain(|leaf| !leaf.blocks.is_empty());
    leaves
}
