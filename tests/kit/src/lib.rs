//! A whole host and its devices, for tests: real files, real sockets, and a clock wound by hand.

#![expect(clippy::panic, reason = "a test says what never came")]

mod device;
mod form;
mod house;
mod line;
mod paper;
mod photo;

pub use device::{Device, Joined, new_id};
pub use house::{House, fetch_at, words_on_disk};
pub use paper::paper;
pub use photo::{PART, Photo};
