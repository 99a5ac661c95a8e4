//! The first page of a file as its log has it: when the power goes while SQLite brings the log into
//! the file, the file's own first sector may be neither the old nor the new one. SQLite heals that by
//! itself from the log, so such a file must not be sent away before it is asked.
//!
//! Only enough is read to know what the file is; whether the log holds is for SQLite to say. The
//! format: <https://www.sqlite.org/fileformat2.html#walformat>.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use crate::aside::log_of;

/// Returns the first hundred bytes of the newest first page in the log of this file.
pub(crate) fn header_in_log(event: &Path) -> Option<[u8; 100]> {
    let mut log = File::open(log_of(event)).ok()?;
    let mut head = [0_u8; 32];
    log.read_exact(&mut head).ok()?;
    // The last bit says only in which order the sums are counted.
    if number_at(&head, 0) & !1 != 0x377F_0682 {
        return None;
    }
    let page = match number_at(&head, 8) {
        size @ 512..=65_536 => size,
        _ => return None,
    };
    let mut newest = None;
    let mut frame = [0_u8; 24];
    // Frames of an older round have another salt.
    while log.read_exact(&mut frame).is_ok() && frame[8..16] == head[16..24] {
        let mut rest = page;
        if number_at(&frame, 0) == 1 {
            let mut bytes = [0_u8; 100];
            log.read_exact(&mut bytes).ok()?;
            newest = Some(bytes);
            rest -= 100;
        }
        log.seek(SeekFrom::Current(i64::from(rest))).ok()?;
    }
    newest
}

fn number_at(bytes: &[u8], place: usize) -> u32 {
    bytes[place..place + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}
