//! The native menu of the desk. What a page can do is only asked of it here, by name.

use tauri::menu::{AboutMetadata, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, Manager, WebviewWindow, Wry};

use crate::shell::Shell;
use crate::windows::DESK;
use crate::words::{Word, Words};

/// Every word of the menu that stands in `menu.ftl` under `menu-`.
#[cfg(test)]
pub const WORDS: &[&str] = &[
    "file",
    "new",
    "open",
    "sample",
    "print",
    "close-event",
    "quit",
    "edit",
    "undo",
    "redo",
    "cut",
    "copy",
    "paste",
    "select-all",
    "view",
    "larger",
    "smaller",
    "usual-size",
    "full-screen",
    "the-wall",
    "wall",
    "hide-wall",
    "help",
    "about",
];

/// Items that mean something only while an event is open.
const OF_THE_DAY: &[&str] = &["print", "close-event", "wall", "hide-wall"];

/// The desk's menu, and the items that come and go with an event.
pub struct DeskMenu {
    pub menu: Menu<Wry>,
    of_the_day: Vec<MenuItem<Wry>>,
}

impl DeskMenu {
    /// Shows whether there is an event to do something with.
    pub fn follow(&self, is_open: bool) {
        for item in &self.of_the_day {
            if let Err(error) = item.set_enabled(is_open) {
                tracing::warn!(%error, "a menu item could not be changed");
            }
        }
    }
}

/// Builds menus with the words at hand, and notes which items depend on an event.
struct Builder<'a> {
    app: &'a AppHandle,
    words: &'a Words,
    of_the_day: Vec<MenuItem<Wry>>,
}

impl Builder<'_> {
    fn submenu(&self, id: &'static str) -> tauri::Result<Submenu<Wry>> {
        Submenu::with_id(self.app, id, self.words.say(Word::Menu(id)), true)
    }

    fn item(&mut self, menu: &Submenu<Wry>, id: &'static str, keys: &str) -> tauri::Result<()> {
        let keys = (!keys.is_empty()).then_some(keys);
        let text = self.words.say(Word::Menu(id));
        let is_of_the_day = OF_THE_DAY.contains(&id);
        let item = MenuItem::with_id(self.app, id, text, !is_of_the_day, keys)?;
        menu.append(&item)?;
        if is_of_the_day {
            self.of_the_day.push(item);
        }
        Ok(())
    }

    fn line(&self, menu: &Submenu<Wry>) -> tauri::Result<()> {
        menu.append(&PredefinedMenuItem::separator(self.app)?)
    }
}

/// Returns the desk's menu with nothing open.
pub fn desk_menu(app: &AppHandle, words: &Words) -> tauri::Result<DeskMenu> {
    let mut build = Builder { app, words, of_the_day: Vec::new() };
    let menu = Menu::new(app)?;

    let file = build.submenu("file")?;
    for (id, keys) in [("new", "CmdOrCtrl+N"), ("open", "CmdOrCtrl+O"), ("sample", "")] {
        build.item(&file, id, keys)?;
    }
    build.line(&file)?;
    build.item(&file, "print", "CmdOrCtrl+P")?;
    build.line(&file)?;
    build.item(&file, "close-event", "CmdOrCtrl+W")?;
    build.item(&file, "quit", "CmdOrCtrl+Q")?;

    let edit = edit_menu(&mut build)?;

    let view = build.submenu("view")?;
    build.item(&view, "larger", "CmdOrCtrl+=")?;
    build.item(&view, "smaller", "CmdOrCtrl+-")?;
    build.item(&view, "usual-size", "CmdOrCtrl+0")?;
    build.line(&view)?;
    build.item(&view, "full-screen", "F11")?;

    let wall = build.submenu("the-wall")?;
    build.item(&wall, "wall", "CmdOrCtrl+D")?;
    build.item(&wall, "hide-wall", "CmdOrCtrl+B")?;

    let help = build.submenu("help")?;
    help.append(&about(app, words)?)?;

    for submenu in [&file, &edit, &view, &wall, &help] {
        menu.append(submenu)?;
    }
    Ok(DeskMenu { menu, of_the_day: build.of_the_day })
}

fn about(app: &AppHandle, words: &Words) -> tauri::Result<PredefinedMenuItem<Wry>> {
    let package = app.package_info();
    let facts = AboutMetadata {
        name: Some(words.say(Word::Title)),
        version: Some(package.version.to_string()),
        license: Some(env!("CARGO_PKG_LICENSE").to_owned()),
        icon: app.default_window_icon().cloned(),
        ..AboutMetadata::default()
    };
    PredefinedMenuItem::about(app, Some(&words.say(Word::Menu("about"))), Some(facts))
}

/// The keys are those that every text field knows; the page hears them through the menu.
#[cfg(target_os = "linux")]
fn edit_menu(build: &mut Builder<'_>) -> tauri::Result<Submenu<Wry>> {
    let edit = build.submenu("edit")?;
    for (id, keys) in [("undo", "CmdOrCtrl+Z"), ("redo", "CmdOrCtrl+Shift+Z")] {
        build.item(&edit, id, keys)?;
    }
    build.line(&edit)?;
    for (id, keys) in [("cut", "CmdOrCtrl+X"), ("copy", "CmdOrCtrl+C"), ("paste", "CmdOrCtrl+V")] {
        build.item(&edit, id, keys)?;
    }
    build.line(&edit)?;
    build.item(&edit, "select-all", "CmdOrCtrl+A")?;
    Ok(edit)
}

#[cfg(not(target_os = "linux"))]
fn edit_menu(build: &mut Builder<'_>) -> tauri::Result<Submenu<Wry>> {
    let edit = build.submenu("edit")?;
    let (app, word) = (build.app, |id| build.words.say(Word::Menu(id)));
    edit.append_items(&[
        &PredefinedMenuItem::undo(app, Some(&word("undo")))?,
        &PredefinedMenuItem::redo(app, Some(&word("redo")))?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::cut(app, Some(&word("cut")))?,
        &PredefinedMenuItem::copy(app, Some(&word("copy")))?,
        &PredefinedMenuItem::paste(app, Some(&word("paste")))?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::select_all(app, Some(&word("select-all")))?,
    ])?;
    Ok(edit)
}

/// Does what was chosen, or tells the desk's page of it.
pub fn chosen(app: &AppHandle, id: &str) {
    let Some(desk) = app.get_webview_window(DESK) else { return };
    let done = match id {
        "quit" => desk.close(),
        "full-screen" => {
            desk.is_fullscreen().and_then(|is_full_screen| desk.set_fullscreen(!is_full_screen))
        }
        "larger" => zoom(app, &desk, Zoom::In),
        "smaller" => zoom(app, &desk, Zoom::Out),
        "usual-size" => zoom(app, &desk, Zoom::Usual),
        "undo" | "redo" | "cut" | "copy" | "paste" | "select-all" => edit(&desk, id),
        id => app.emit_to(DESK, "menu", id),
    };
    if let Err(error) = done {
        tracing::warn!(%error, id, "a menu item did nothing");
    }
}

/// Has the page edit what has the focus, as the same keys would.
#[cfg(target_os = "linux")]
fn edit(desk: &WebviewWindow, id: &str) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    let command = match id {
        "undo" => "Undo",
        "redo" => "Redo",
        "cut" => "Cut",
        "copy" => "Copy",
        "paste" => "Paste",
        _ => "SelectAll",
    };
    desk.with_webview(move |webview| webview.inner().execute_editing_command(command))
}

/// Elsewhere the system does it.
#[cfg(not(target_os = "linux"))]
fn edit(_desk: &WebviewWindow, _id: &str) -> tauri::Result<()> {
    Ok(())
}

#[derive(Debug, Clone, Copy)]
enum Zoom {
    In,
    Out,
    Usual,
}

/// How large the desk may be shown, in hundredths.
const ZOOMS: [u32; 9] = [50, 67, 80, 90, 100, 125, 150, 200, 300];

fn zoom(app: &AppHandle, desk: &WebviewWindow, change: Zoom) -> tauri::Result<()> {
    let size = app.state::<Shell>().zoomed(|size| zoomed(size, change));
    desk.set_zoom(f64::from(size) / 100.0)
}

fn zoomed(size: u32, change: Zoom) -> u32 {
    let next = match change {
        Zoom::In => ZOOMS.into_iter().find(|step| *step > size),
        Zoom::Out => ZOOMS.into_iter().rev().find(|step| *step < size),
        Zoom::Usual => Some(100),
    };
    next.unwrap_or(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zooming_goes_by_steps_and_ends_somewhere() {
        assert_eq!(zoomed(100, Zoom::In), 125);
        assert_eq!(zoomed(125, Zoom::Out), 100);
        assert_eq!(zoomed(300, Zoom::In), 300);
        assert_eq!(zoomed(50, Zoom::Out), 50);
        assert_eq!(zoomed(67, Zoom::Usual), 100);
    }
}
