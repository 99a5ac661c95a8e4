//! The arrows between the crates, as cargo itself sees them.

use anyhow::Result;
use cargo_metadata::{DependencyKind, MetadataCommand};
use tidy::files::house;
use tidy::layers::{Purpose, fault_of_edge};

#[test]
fn arrows_between_crates_point_down() -> Result<()> {
    let manifest = house().join("Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec()?;
    let mut faults = Vec::new();
    let mut arrows = 0;
    for package in metadata.workspace_packages() {
        for dependency in &package.dependencies {
            let purpose = match dependency.kind {
                DependencyKind::Development => Purpose::Testing,
                _ => Purpose::Building,
            };
            arrows += 1;
            faults.extend(fault_of_edge(&package.name, &dependency.name, purpose));
        }
    }
    assert!(arrows > 30, "the workspace has more arrows than the {arrows} that were seen");
    assert!(faults.is_empty(), "Arrows point down:\n  {}\n", faults.join("\n  "));
    Ok(())
}
