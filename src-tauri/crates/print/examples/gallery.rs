//! Prints sheets full of pictures, to be looked at: `cargo run -p print --example gallery -- FOLDER`.

#[path = "../tests/gallery/mod.rs"]
mod gallery;

use std::path::PathBuf;

use domain::Dress;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("say in which folder")?);
    let dresses =
        [("standard", Dress::Standard), ("easy", Dress::EasyRead), ("large", Dress::Large)];
    for (name, dress) in dresses {
        let paper = print::render(&gallery::sheet(dress, gallery::blocks()))?;
        std::fs::write(folder.join(format!("{name}.pdf")), paper.bytes)?;
    }
    Ok(())
}
