//! `cargo xtask bindings`: the TypeScript types that the UI reads, from the Rust types that travel.

use crate::house::House;
use crate::program::{self, Failure};
use crate::progress::{self, Done, Step};

/// Writes `ui/src/protocol/generated` again.
pub fn write(house: &House) -> Result<(), Failure> {
    progress::carry_out(vec![Step::new("Writing ui/src/protocol/generated", |line| {
        let mut export = house.cargo();
        export.args(["test", "--quiet", "-p", "domain", "-p", "protocol", "export_bindings"]);
        export.env("TS_RS_EXPORT_DIR", house.root.join("ui/src/protocol/generated"));
        program::run(line, &mut export)?;
        Ok(Done::Now)
    })])
}
