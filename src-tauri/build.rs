//! Names the app's own commands: whatever stands here is refused to every window, unless one of
//! `capabilities/` allows it.

const COMMANDS: &[&str] = &[
    "recent_events",
    "forget_recent",
    "open_event",
    "new_event",
    "unlock_event",
    "is_remembered",
    "remember_event",
    "open_sample",
    "close_event",
    "event_copies",
    "open_copy",
    "copy_to_stick",
    "look_alone",
    "bring_alone",
    "delete_event",
    "keep_event",
    "monitors",
    "open_wall",
    "close_wall",
    "wall_state",
    "open_circle",
    "open_paper",
    "read_paper",
    "save_paper",
    "save_papers",
    "add_media",
    "open_media_folder",
    "nearby_days",
    "open_nearby",
    "begin_spare",
    "spare_state",
    "end_spare",
    "take_over",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri.conf.json and capabilities/ can be read");
}
