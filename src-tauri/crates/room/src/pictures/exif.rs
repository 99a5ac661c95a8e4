//! The little block that cameras write about themselves, and whether it tells more than it should.
//!
//! Some browsers (Safari) put one into everything that a canvas makes, with nothing in it but the
//! size and the kind of colour; a picture cannot be refused for that.

/// The largest block of that kind, in bytes.
const LARGEST: usize = 512;
/// The most values of one tag, and the most tags of one list.
const MOST: u32 = 16;
/// The tag that says where more tags are.
const MORE_TAGS: u16 = 0x8769;
/// Size, which way is up, resolution, kind of colour, and the version of the block itself.
const HARMLESS: [u16; 15] = [
    0x0100, 0x0101, 0x0112, 0x011A, 0x011B, 0x0128, 0x0213, MORE_TAGS, 0x9000, 0x9101, 0xA000,
    0xA001, 0xA002, 0xA003, 0xA406,
];
/// Numbers, and the few bytes of a version: no text.
const KINDS: [u16; 4] = [3, 4, 5, 7];

/// Tells whether such a block says nothing but how the pixels are to be shown.
pub(crate) fn is_harmless(block: &[u8]) -> bool {
    let block = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    let is_big = match block.get(..4) {
        Some(b"MM\0*") => true,
        Some(b"II*\0") => false,
        _ => return false,
    };
    let block = Block { bytes: block, is_big };
    block.bytes.len() <= LARGEST && block.first_list().is_some_and(|at| block.is_list_fine(at, 2))
}

struct Block<'a> {
    bytes: &'a [u8],
    is_big: bool,
}

impl Block<'_> {
    fn first_list(&self) -> Option<usize> {
        usize::try_from(self.long(4)?).ok()
    }

    fn is_list_fine(&self, at: usize, depth: u8) -> bool {
        let count = self.short(at).filter(|count| u32::from(*count) <= MOST && depth > 0);
        let Some(count) = count else { return false };
        let end = at + 2 + usize::from(count) * 12;
        let tags = (at + 2..end).step_by(12).all(|tag| self.is_tag_fine(tag, depth));
        // After the list stands where another one is: that of a small copy of the whole photo.
        tags && self.long(end).unwrap_or(0) == 0
    }

    fn is_tag_fine(&self, at: usize, depth: u8) -> bool {
        let (Some(tag), Some(kind), Some(count), Some(value)) =
            (self.short(at), self.short(at + 2), self.long(at + 4), self.long(at + 8))
        else {
            return false;
        };
        if tag == MORE_TAGS {
            return usize::try_from(value).is_ok_and(|at| self.is_list_fine(at, depth - 1));
        }
        HARMLESS.contains(&tag) && KINDS.contains(&kind) && count <= MOST
    }

    fn short(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..)?.first_chunk()?;
        Some(if self.is_big { u16::from_be_bytes(*two) } else { u16::from_le_bytes(*two) })
    }

    fn long(&self, at: usize) -> Option<u32> {
        let four = self.bytes.get(at..)?.first_chunk()?;
        Some(if self.is_big { u32::from_be_bytes(*four) } else { u32::from_le_bytes(*four) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a block with these tags, each with a kind and a number.
    fn block(tags: &[(u16, u16, u32)]) -> Vec<u8> {
        let mut bytes = b"MM\0*\0\0\0\x08".to_vec();
        bytes.extend(u16::try_from(tags.len()).expect("few").to_be_bytes());
        for (tag, kind, value) in tags {
            bytes.extend(tag.to_be_bytes());
            bytes.extend(kind.to_be_bytes());
            bytes.extend(1_u32.to_be_bytes());
            bytes.extend(value.to_be_bytes());
        }
        bytes.extend([0; 4]);
        bytes
    }

    #[test]
    fn size_and_direction_are_harmless_and_nothing_else_is() {
        let fine = [(0x0112, 3, 1), (0xA002, 4, 640), (0xA003, 4, 480)];
        assert!(is_harmless(&block(&fine)), "what a browser writes");
        for (tag, what) in [
            (0x8825, "where it was"),
            (0x010F, "the maker of the camera"),
            (0x0110, "the camera"),
            (0x9003, "when it was"),
            (0x927C, "the camera's own notes"),
            (0xA420, "the number of the photo"),
            (0x0131, "the program"),
        ] {
            assert!(!is_harmless(&block(&[fine[0], (tag, 4, 1)])), "{what}");
        }
        assert!(!is_harmless(&block(&[(0x0112, 2, 1)])), "text in the place of a number");
    }

    #[test]
    fn what_safari_writes_is_harmless() {
        let mut bytes = b"Exif\0\0".to_vec();
        bytes.extend(block(&[(MORE_TAGS, 4, 26)]));
        let more = block(&[(0xA001, 3, 1 << 16), (0xA002, 4, 640), (0xA003, 4, 480)]);
        bytes.extend(&more[8..]);
        assert!(is_harmless(&bytes), "{bytes:02x?}");
        let with_place = block(&[(MORE_TAGS, 4, 26)]).into_iter();
        let with_place: Vec<u8> =
            with_place.chain(block(&[(0x8825, 4, 1)])[8..].to_vec()).collect();
        assert!(!is_harmless(&with_place), "nor is anything hidden one step further in");
    }

    #[test]
    fn blocks_that_make_no_sense_are_not_harmless_and_end() {
        let whole = block(&[(0x0112, 3, 1)]);
        for end in 0..whole.len() - 4 {
            assert!(!is_harmless(&whole[..end]), "cut off after {end}");
        }
        assert!(!is_harmless(&block(&[(MORE_TAGS, 4, 8)])), "a list in itself");
        let mut second = whole.clone();
        let last = second.len() - 1;
        second[last] = 8;
        assert!(!is_harmless(&second), "another list, as that of a small copy");
        let mut long = whole;
        long.extend([b'x'; LARGEST]);
        assert!(!is_harmless(&long), "room for a secret");
    }
}
