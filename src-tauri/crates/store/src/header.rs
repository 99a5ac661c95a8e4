//! The first hundred bytes of a file, read without touching it: is it ours, and how new is it?

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::opened::LookedAt;
use crate::torn::header_in_log;
use crate::{Store, StoreError};

/// The schema that this version writes.
pub const SCHEMA: u32 = 5;
/// "PLLV", SQLite's `application_id` of an event file.
const OURS: u32 = 0x504C_4C56;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

impl Store {
    /// Tells whether there is an event file here, of whatever version. What this program has open is
    /// one.
    pub fn is_event(path: &Path) -> bool {
        matches!(check_header(path), Ok(()) | Err(StoreError::Newer { .. } | StoreError::InUse))
    }
}

/// Says no to a file that is not an event, or is newer than this version; it stays untouched. To one
/// that this program has open, too: looking into it would let its lock go.
pub(crate) fn check_header(path: &Path) -> Result<(), StoreError> {
    let _looked_at = LookedAt::begin(path)?;
    let mut bytes = [0_u8; 100];
    let mut file = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => StoreError::NotThere,
        _ => StoreError::from(error),
    })?;
    match file.read_exact(&mut bytes) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Err(StoreError::NotOurs),
        Err(error) => return Err(error.into()),
    }
    if !is_ours(&bytes) {
        bytes = header_in_log(path).filter(is_ours).ok_or(StoreError::NotOurs)?;
    }
    let schema = number_at(&bytes, 60);
    if schema > SCHEMA {
        return Err(StoreError::Newer { file: schema, app: SCHEMA });
    }
    Ok(())
}

fn is_ours(header: &[u8; 100]) -> bool {
    &header[..16] == MAGIC && number_at(header, 68) == OURS
}

fn number_at(bytes: &[u8; 100], place: usize) -> u32 {
    let four = [bytes[place], bytes[place + 1], bytes[place + 2], bytes[place + 3]];
    u32::from_be_bytes(four)
}
