//! Prints sheets full of pictures, to be looked at: `cargo run -p print --example gallery -- FOLDER`.

#[path = "../tests/drawn/gallery.rs"]
mod gallery;
#[path = "../tests/drawn/on_the_wall.rs"]
mod on_the_wall;

use std::path::PathBuf;

use domain::Dress;
use print::sheet::PageSize;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("say in which folder")?);
    let dresses =
        [("standard", Dress::Standard), ("easy", Dress::EasyRead), ("large", Dress::Large)];
    for (name, dress) in dresses {
        let paper = print::render(&gallery::sheet(dress, gallery::blocks()))?;
        std::fs::write(folder.join(format!("{name}.pdf")), paper.bytes)?;
    }
    let posters = [
        ("path", PageSize::A3, on_the_wall::path()),
        ("path-a4", PageSize::A4, on_the_wall::path()),
        ("path-empty", PageSize::A3, on_the_wall::empty_path()),
        ("path-crowded", PageSize::A3, on_the_wall::crowded_path()),
        ("map", PageSize::A3, on_the_wall::map()),
        ("map-urdu", PageSize::A3, on_the_wall::urdu_map()),
        ("rings", PageSize::A3, on_the_wall::rings(14)),
        ("rings-60", PageSize::A3, on_the_wall::rings(60)),
        ("rings-a4", PageSize::A4, on_the_wall::rings(60)),
    ];
    for (name, size, poster) in posters {
        let sheet = gallery::sheet(Dress::Standard, on_the_wall::page(size, poster));
        std::fs::write(folder.join(format!("{name}.pdf")), print::render(&sheet)?.bytes)?;
    }
    Ok(())
}
