//! `cargo xtask icons`: every icon that the bundlers and systems want, from one drawing.

use std::fs;
use std::path::Path;

use crate::house::House;
use crate::program::{self, Failure, NPX};
use crate::progress::{self, Done, Step};

/// Tauri's own tool knows which sizes its bundlers want; the same version as the `tauri` crate.
const TAURI_CLI: &str = "@tauri-apps/cli@2.12.5";

/// Draws every icon again from `icons/icon.svg`; telephones' icons are left out.
pub fn draw(house: &House) -> Result<(), Failure> {
    progress::carry_out(vec![Step::new("Drawing the icons", |line| {
        let scratch =
            std::env::temp_dir().join(format!("planning-live-icons-{}", std::process::id()));
        let icons = house.root.join("icons");
        let mut draw = house.program(NPX, ".");
        draw.args(["--yes", TAURI_CLI, "icon"]).arg(icons.join("icon.svg")).arg("-o").arg(&scratch);
        let drawn = program::run(line, &mut draw).and_then(|()| take_over(&scratch, &icons));
        let cleared = fs::remove_dir_all(&scratch);
        let count = drawn?;
        cleared
            .map_err(|error| Failure(format!("{} stays behind: {error}.", scratch.display())))?;
        println!("{count} icons in {}", icons.display());
        Ok(Done::Now)
    })])
}

/// Copies the files, and not the folders for telephones.
fn take_over(from: &Path, to: &Path) -> Result<usize, Failure> {
    let copy_all = || -> std::io::Result<usize> {
        let mut count = 0;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                fs::copy(entry.path(), to.join(entry.file_name()))?;
                count += 1;
            }
        }
        Ok(count)
    };
    copy_all().map_err(|error| Failure(format!("The icons could not be copied: {error}.")))
}
