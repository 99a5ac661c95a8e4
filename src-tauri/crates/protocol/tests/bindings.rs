//! The committed TypeScript is what the Rust types say.

use std::path::Path;

#[test]
fn the_committed_typescript_is_fresh() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/protocol/generated/index.ts");
    let fresh = protocol::bindings::typescript();
    if std::env::var_os("PLANLIVE_WRITE_BINDINGS").is_some() {
        let folder = file.parent().expect("a file has a folder");
        std::fs::create_dir_all(folder).expect("the folder can be made");
        std::fs::write(&file, &fresh).expect("the file can be written");
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == fresh, "stale: run `cargo xtask bindings`");
}
