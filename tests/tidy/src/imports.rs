//! Who may import what in the UI: only `native/` names Tauri, and no face imports another.

use crate::files::SourceFile;
use crate::{Fault, line_of};

/// Returns every import that points where it may not.
pub fn faults(file: &SourceFile) -> Vec<Fault> {
    specifiers(&file.text)
        .into_iter()
        .filter_map(|(place, specifier)| {
            let what = fault_of(&file.path, specifier)?;
            Some(Fault::new(line_of(&file.text, place), what))
        })
        .collect()
}

fn fault_of(path: &str, specifier: &str) -> Option<String> {
    if specifier.starts_with("@tauri-apps") && !path.starts_with("ui/src/native/") {
        return Some(format!("`{specifier}`: only native/ names Tauri"));
    }
    let own = face_of(path)?;
    let other = face_of(&resolved(path, specifier)).filter(|other| *other != own)?.to_string();
    Some(format!("`{specifier}`: the {own} imports the {other}; what both need is a part"))
}

/// Returns the face that a path below `faces/` belongs to.
fn face_of(path: &str) -> Option<&str> {
    let (_, below) = path.split_once("faces/")?;
    below.split_once('/').map(|(face, _)| face)
}

/// Returns the path that a relative import means; any other import as it stands.
fn resolved(path: &str, specifier: &str) -> String {
    if !specifier.starts_with('.') {
        return format!("{specifier}/");
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for step in specifier.split('/') {
        match step {
            "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    format!("{}/", parts.join("/"))
}

/// Returns what follows `from`, `import` and `import(`, with its place.
fn specifiers(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for keyword in ["from", "import", "import("] {
        for (place, _) in text.match_indices(keyword) {
            let after = text[place + keyword.len()..].trim_start();
            let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) else {
                continue;
            };
            if let Some((specifier, _)) = after[1..].split_once(quote) {
                found.push((place, specifier));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_that_cross_a_wall_are_found() {
        let check = |path, text, expected: usize| {
            let found = faults(&SourceFile::new(path, text));
            assert_eq!(found.len(), expected, "{path}: {text}: {found:?}");
        };
        let desk = "ui/src/faces/desk/Desk.svelte";
        check(desk, "import { open } from \"@tauri-apps/api\";", 1);
        check(desk, "import { a } from \"../wall/clock\";", 1);
        check(desk, "const a = await import('../circle/main');", 1);
        check(desk, "import \"$lib/faces/wall/style.css\";", 1);
        check(desk, "import type { A } from \"../../parts/a\"; import b from './wall';", 0);
        check("ui/src/faces/desk/agenda/Now.svelte", "import { a } from \"../clock\";", 0);
        check("ui/src/faces/desk/agenda/Now.svelte", "import { a } from \"../../wall/a\";", 1);
        check("ui/src/native/windows.ts", "import { open } from \"@tauri-apps/api\";", 0);
        check("ui/src/gallery/Gallery.svelte", "import A from \"../faces/wall/A.svelte\";", 0);
    }
}
