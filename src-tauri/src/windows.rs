//! The three kinds of windows: how they look before their page is there, and what they may show.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tauri::utils::config::Color;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    AppHandle, Manager, State, Theme, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry,
};

use crate::events::Links;
use crate::menu::DeskMenu;
use crate::monitors::WallPlace;
use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};
use crate::words::Word;

pub const DESK: &str = "desk";
pub const WALL: &str = "wall";
const CIRCLE: &str = "circle";

/// The ground of a page by day and by night (`--ground` in the style): what one sees first.
const DAY: Color = Color(0xf5, 0xef, 0xe4, 0xff);
const NIGHT: Color = Color(0x0e, 0x16, 0x20, 0xff);

/// The desk as it likes to be; on a small screen it takes what there is.
const DESK_SIZE: (f64, f64) = (1280.0, 820.0);
const DESK_LEAST: (f64, f64) = (720.0, 480.0);
const CIRCLE_SIZE: (f64, f64) = (900.0, 1000.0);

/// A page that stays away for so long is shown as it is.
const PATIENCE: Duration = Duration::from_secs(4);

/// Opens the desk: on an event, or with the start screen.
pub fn open_desk(app: &AppHandle, links: Option<&Links>) -> Result<(), Trouble> {
    let page = match links {
        Some(links) => format!("desk.html#{}", links.desk_fragment()),
        None => "desk.html".to_owned(),
    };
    let (width, height) = fitting(app, DESK_SIZE)?;
    let mut builder = plain(app, DESK, page)
        .inner_size(width, height)
        .min_inner_size(DESK_LEAST.0.min(width), DESK_LEAST.1.min(height))
        .center();
    let menu = app.state::<DeskMenu>();
    if cfg!(target_os = "macos") {
        app.set_menu(menu.menu.clone())?;
    } else {
        builder = builder.menu(menu.menu.clone());
    }
    finished(&builder.build()?)
}

/// Points the desk at an event, or at the start screen.
pub fn show_on_desk(desk: &WebviewWindow, links: Option<&Links>) -> Result<(), Trouble> {
    static SHOWN: AtomicU32 = AtomicU32::new(0);
    // A new query is a new page; a new fragment alone would leave the old one standing.
    let shown = SHOWN.fetch_add(1, Ordering::Relaxed);
    let page = match links {
        Some(links) => format!("desk.html?shown={shown}#{}", links.desk_fragment()),
        None => format!("desk.html?shown={shown}"),
    };
    let url =
        desk.url()?.join(&page).map_err(|error| Trouble::new(TroubleCode::NoWindow, error))?;
    desk.navigate(url)?;
    Ok(())
}

/// Builds the wall's window. Once its page is there, it goes where the shell says the wall is.
pub fn open_wall(app: &AppHandle, links: &Links) -> Result<(), Trouble> {
    let page = format!("wall.html#{}", links.wall_fragment());
    finished(&plain(app, WALL, page).inner_size(960.0, 540.0).focused(false).build()?)
}

/// Puts the wall where it belongs and shows it. The desk keeps the keyboard.
pub fn settle(wall: &WebviewWindow, place: &WallPlace) -> Result<(), Trouble> {
    match place {
        WallPlace::Screen(screen) => {
            wall.set_decorations(false)?;
            wall.set_position(screen.whole.position())?;
            wall.set_size(screen.whole.extent())?;
            wall.show()?;
            // After showing: before, some window managers forget which screen was meant.
            wall.set_fullscreen_on_monitor(screen.whole.position().cast())?;
        }
        WallPlace::Window(area) => {
            wall.set_fullscreen(false)?;
            wall.set_decorations(true)?;
            wall.set_position(area.position())?;
            wall.set_size(area.extent())?;
            wall.show()?;
        }
    }
    if let Some(desk) = wall.app_handle().get_webview_window(DESK) {
        desk.set_focus()?;
    }
    Ok(())
}

/// Opens one circle's worksheets in a window of their own.
#[tauri::command]
pub async fn open_circle(
    app: AppHandle,
    shell: State<'_, Shell>,
    circle: String,
) -> Result<(), Trouble> {
    static CIRCLES: AtomicU32 = AtomicU32::new(1);
    let (room, links) = shell.day(|day| (day.room().clone(), day.links()))?;
    let invitations =
        room.invitations().await.map_err(|closed| Trouble::new(TroubleCode::Busy, closed))?;
    if !invitations.circles.iter().any(|id| id.as_str() == circle) {
        return Err(Trouble::new(TroubleCode::NoSuchCircle, circle));
    }
    let page = format!("circle.html#{}", links.circle_fragment(&invitations.key, &circle));
    let label = format!("{CIRCLE}-{}", CIRCLES.fetch_add(1, Ordering::Relaxed));
    let (width, height) = fitting(&app, CIRCLE_SIZE)?;
    finished(&plain(&app, &label, page).inner_size(width, height).build()?)
}

/// Closes every window that belongs to the open event: its wall and its circles.
pub fn close_the_day_s(app: &AppHandle) {
    for (label, window) in app.webview_windows() {
        if label == DESK {
            continue;
        }
        if let Err(error) = window.destroy() {
            tracing::warn!(%error, label, "a window stays open");
        }
    }
}

/// Brings the desk before the person who asked for it.
pub fn bring_forward(desk: &WebviewWindow) {
    let brought = desk.unminimize().and_then(|()| desk.show()).and_then(|()| desk.set_focus());
    if let Err(error) = brought {
        tracing::warn!(%error, "the desk stays where it is");
    }
}

/// Returns a window that is still unseen, and goes nowhere but to our own pages.
fn plain<'a>(
    app: &'a AppHandle,
    label: &str,
    page: String,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.into()))
        .title(app.state::<Shell>().words.say(Word::Title))
        .visible(false)
        .background_color(DAY)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            later(&window, move |window| {
                if let Err(error) = window.set_title(&title) {
                    tracing::warn!(%error, "a window keeps its old title");
                }
            });
        })
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                later(&window, reveal);
            }
        })
}

/// Does something with a window, but not from within the window's own work.
fn later(window: &WebviewWindow, work: impl FnOnce(&WebviewWindow) + Send + 'static) {
    let shell = window.state::<Shell>();
    let window = window.clone();
    shell.spawn(async move { work(&window) });
}

fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // WebView2 has our pages under this name.
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Gives a new window the system's paper, and shows it even if its page should never come.
fn finished(window: &WebviewWindow) -> Result<(), Trouble> {
    if window.theme()? == Theme::Dark {
        window.set_background_color(Some(NIGHT))?;
    }
    let late = window.clone();
    window.state::<Shell>().spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        reveal(&late);
    });
    Ok(())
}

/// Shows a window for the first time.
fn reveal(window: &WebviewWindow) {
    if window.is_visible().unwrap_or(true) {
        return;
    }
    let place = match window.label() {
        WALL => window.state::<Shell>().wall(),
        _ => None,
    };
    let revealed = match place {
        Some(place) => settle(window, &place),
        None => window.show().and_then(|()| window.set_focus()).map_err(Trouble::from),
    };
    if let Err(error) = revealed {
        tracing::warn!(%error, label = window.label(), "a window could not be shown");
    }
}

/// Returns a size that is wanted, or what the main screen has room for.
fn fitting(app: &AppHandle, (width, height): (f64, f64)) -> Result<(f64, f64), Trouble> {
    let Some(screen) = app.primary_monitor()? else { return Ok((width, height)) };
    let room = screen.work_area().size.to_logical::<f64>(screen.scale_factor());
    // A little is left for the window's own frame.
    Ok((width.min(room.width * 0.96), height.min(room.height * 0.92)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_goes_nowhere_but_to_our_pages() {
        let check = |url: &str, expected| {
            assert_eq!(is_ours(&url.parse().expect("a URL")), expected, "{url}");
        };
        check("tauri://localhost/desk.html#host=127.0.0.1:7410", true);
        check("http://tauri.localhost/wall.html", true);
        check("http://127.0.0.1:7410/desk.html", false);
        check("https://example.org/", false);
        check("file:///etc/passwd", false);
        check("javascript:alert(1)", false);
    }
}
