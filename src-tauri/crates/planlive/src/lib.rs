//! The host without a window, as the command line and the desktop app start it.

pub mod diary;
pub mod host;
pub mod identity;
pub mod keystore;
pub mod spare;

pub use lan::nearby;
