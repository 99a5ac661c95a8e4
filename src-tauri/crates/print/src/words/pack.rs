//! What papers about one person say: the pack and each of its parts.

use crate::words::area;

area! {
    /// Every message of pack.ftl; some want details.
    InPack {
        MadeFor = "pack-made-for",
    }
}
