//! A file has one subject. Past 500 lines it wants to be two; past 600 it must be.

use crate::Fault;
use crate::files::SourceFile;

pub const MOST_LINES: usize = 600;

/// Returns a fault when a file that a person wrote is too long.
pub fn faults(file: &SourceFile) -> Vec<Fault> {
    let lines = file.text.lines().count();
    if file.is_made() || lines <= MOST_LINES {
        return Vec::new();
    }
    vec![Fault::new(lines, format!("{lines} lines: split it by noun or verb"))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_named_unless_a_machine_wrote_it() {
        let check = |path, lines: usize, expected: usize| {
            let file = SourceFile::new(path, &"x\n".repeat(lines));
            assert_eq!(faults(&file).len(), expected, "{path} with {lines} lines");
        };
        check("room/agenda.rs", 600, 0);
        check("room/agenda.rs", 601, 1);
        check("ui/src/protocol/generated/View.ts", 900, 0);
    }
}
