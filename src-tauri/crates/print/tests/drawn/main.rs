//! Pictures and posters, read back with tools that are not ours.

mod gallery;
mod on_the_wall;
#[path = "../outside/mod.rs"]
mod outside;
mod pictures;
mod posters;
