//! The desktop app: windows, menus and files around the host and its faces.
//!
//! The only code that names tauri. It knows nothing of the day: all faces, its own windows
//! included, speak with the host over the same socket.

#![allow(
    clippy::let_underscore_must_use,
    clippy::needless_pass_by_value,
    reason = "tauri's commands are written into such code, and take what they need by value"
)]
// Without this, Windows shows a console beside the app.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod awake;
mod copies;
mod events;
mod keeping;
mod media;
mod menu;
mod monitors;
mod nearby;
mod paper;
mod recent;
mod shell;
mod spare;
mod startup;
mod trouble;
mod wall;
mod windows;
mod words;

fn main() -> std::process::ExitCode {
    startup::run()
}
