//! Prints the specimen, to be looked at: `cargo run -p print --example specimen -- OUT.pdf`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("say where the PDF should go")?;
    let paper = print::render(&specimen::specimen())?;
    std::fs::write(path, paper.bytes)?;
    Ok(())
}
