//! Papers about one person, read back with tools that are not ours.

#[path = "../days/mod.rs"]
mod days;
#[path = "../outside/mod.rs"]
mod outside;

mod everybody;
mod fixtures;
mod hard;
mod kinds;
mod private;
mod seen;
