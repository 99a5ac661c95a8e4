//! `cargo xtask bindings`: the TypeScript types that the UI reads, from the Rust types that travel.

use crate::house::House;
use crate::program::{self, Failure};
use crate::progress::{self, Done, Step};

/// Writes `ui/src/protocol/generated` again.
pub fn write(house: &House) -> Result<(), Failure> {
    progress::carry_out(vec![Step::new("Writing ui/src/protocol/generated", |line| {
        let mut write = house.cargo();
        // The test that finds stale types also writes fresh ones, when it is told to.
        write.args(["test", "--quiet", "-p", "protocol", "--test", "bindings"]);
        write.env("PLANLIVE_WRITE_BINDINGS", "1");
        program::run(line, &mut write)?;
        Ok(Done::Now)
    })])
}
