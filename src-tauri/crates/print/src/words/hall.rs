//! What papers about the whole event say: lists, run sheet, blank worksheets, the roll-up.

use crate::words::area;

area! {
    /// Every message of hall.ftl; some want details.
    OfHall {
        TitleActions = "hall-title-actions",
    }
}
