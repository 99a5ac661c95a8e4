//! Which columns of the file are sealed, each with how its rows are found, read and written.

/// A column that holds what people wrote, or what lets a device in.
pub(super) struct Column {
    pub(super) table: &'static str,
    pub(super) column: &'static str,
    pub(super) holds: Holds,
    /// Returns the key of every row, in the order in which `close` and `open` are given it.
    pub(super) keys: &'static str,
    /// Returns the value of the row with this key.
    pub(super) read: &'static str,
    /// Puts a value into the row with this key.
    pub(super) write: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Bytes,
}

/// Returns all of them.
pub(super) const COLUMNS: [Column; 12] = [
    text(
        ["noun", "body"],
        "SELECT name FROM noun",
        "SELECT body FROM noun WHERE name = ?",
        "UPDATE noun SET body = ? WHERE name = ?",
    ),
    text(
        ["circle", "person"],
        "SELECT id FROM circle",
        "SELECT person FROM circle WHERE id = ?",
        "UPDATE circle SET person = ? WHERE id = ?",
    ),
    text(
        ["circle", "unknown"],
        "SELECT id FROM circle",
        "SELECT unknown FROM circle WHERE id = ?",
        "UPDATE circle SET unknown = ? WHERE id = ?",
    ),
    text(
        ["circle", "seated"],
        "SELECT id FROM circle",
        "SELECT seated FROM circle WHERE id = ?",
        "UPDATE circle SET seated = ? WHERE id = ?",
    ),
    text(
        ["record", "fields"],
        "SELECT circle, collection, id FROM record",
        "SELECT fields FROM record WHERE circle = ? AND collection = ? AND id = ?",
        "UPDATE record SET fields = ? WHERE circle = ? AND collection = ? AND id = ?",
    ),
    text(
        ["seat", "role"],
        "SELECT id FROM seat",
        "SELECT role FROM seat WHERE id = ?",
        "UPDATE seat SET role = ? WHERE id = ?",
    ),
    text(
        ["seat", "token_hash"],
        "SELECT id FROM seat",
        "SELECT token_hash FROM seat WHERE id = ?",
        "UPDATE seat SET token_hash = ? WHERE id = ?",
    ),
    text(
        ["change", "body"],
        "SELECT CAST(number AS TEXT), command FROM change",
        "SELECT body FROM change WHERE number = ? AND command = ?",
        "UPDATE change SET body = ? WHERE number = ? AND command = ?",
    ),
    text(
        ["access", "body"],
        "SELECT CAST(number AS TEXT) FROM access",
        "SELECT body FROM access WHERE number = ?",
        "UPDATE access SET body = ? WHERE number = ?",
    ),
    bytes(
        ["picture", "bytes"],
        "SELECT circle, hash FROM picture",
        "SELECT bytes FROM picture WHERE circle = ? AND hash = ?",
        "UPDATE picture SET bytes = ? WHERE circle = ? AND hash = ?",
    ),
    bytes(
        ["picture_part", "bytes"],
        "SELECT circle, hash, CAST(begins AS TEXT) FROM picture_part",
        "SELECT bytes FROM picture_part WHERE circle = ? AND hash = ? AND begins = ?",
        "UPDATE picture_part SET bytes = ? WHERE circle = ? AND hash = ? AND begins = ?",
    ),
    bytes(
        ["form_file", "bytes"],
        "SELECT hash FROM form_file",
        "SELECT bytes FROM form_file WHERE hash = ?",
        "UPDATE form_file SET bytes = ? WHERE hash = ?",
    ),
];

const fn text(
    [table, column]: [&'static str; 2],
    keys: &'static str,
    read: &'static str,
    write: &'static str,
) -> Column {
    Column { table, column, holds: Holds::Text, keys, read, write }
}

const fn bytes(
    [table, column]: [&'static str; 2],
    keys: &'static str,
    read: &'static str,
    write: &'static str,
) -> Column {
    Column { table, column, holds: Holds::Bytes, keys, read, write }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What anyone who has the file may see of a locked event: ids, kinds, places, sizes and times,
    /// and how each way to open it is made.
    const VISIBLE: [&str; 29] = [
        "noun.name",
        "circle.id",
        "record.circle",
        "record.collection",
        "record.id",
        "record.place",
        "seat.id",
        "seat.since",
        "command.id",
        "command.seat",
        "command.at",
        "change.command",
        "change.circle",
        "access.circle",
        "access.at",
        "picture.circle",
        "picture.hash",
        "picture.kind",
        "picture.at",
        "picture_part.circle",
        // How far a spare laptop has come, and nothing of what anybody wrote.
        "spare.body",
        "picture_part.hash",
        "picture_part.kind",
        "picture_part.at",
        "form_file.hash",
        "form_file.at",
        "lock.slot",
        "lock.body",
        "lock.sum",
    ];

    #[test]
    fn every_column_is_sealed_or_may_be_seen() {
        let sealed = COLUMNS.iter().map(|c| format!("{}.{}", c.table, c.column));
        let known: BTreeSet<_> = sealed.chain(VISIBLE.map(str::to_owned)).collect();
        let mut files: Vec<_> = std::fs::read_dir("migrations")
            .expect("they are there")
            .map(|file| file.expect("a file").path())
            .collect();
        files.sort();
        let mut table = String::new();
        for line in files.iter().flat_map(|file| {
            let text = std::fs::read_to_string(file).expect("readable");
            text.lines().map(str::to_owned).collect::<Vec<_>>()
        }) {
            let words: Vec<_> = line.split_whitespace().collect();
            let column = match words.as_slice() {
                ["CREATE", "TABLE", name, ..] => {
                    table = (*name).to_owned();
                    continue;
                }
                ["ALTER", "TABLE", table, "ADD", "COLUMN", name, "TEXT" | "BLOB", ..] => {
                    format!("{table}.{name}")
                }
                [name, kind, ..] if matches!(kind.trim_end_matches(','), "TEXT" | "BLOB") => {
                    format!("{table}.{name}")
                }
                _ => continue,
            };
            assert!(
                known.contains(&column),
                "{column}: seal it (seal/columns.rs, `close` and `open`), or name it as visible"
            );
        }
    }
}
