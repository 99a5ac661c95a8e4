//! The wall window: where it is, and what happens when its screen goes away.

use std::time::Duration;

use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, State, WebviewWindow};

use crate::awake::Need;
use crate::events::OpenDay;
use crate::monitors::{self, Area, Arrangement, Screen, WallPlace};
use crate::shell::Shell;
use crate::trouble::Trouble;
use crate::windows::{self, DESK, WALL};

/// What the desk is told about the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WallState {
    is_open: bool,
    /// The screen that it fills; none when it is an ordinary window.
    monitor: Option<String>,
}

fn state_of(place: Option<&WallPlace>) -> WallState {
    let monitor = match place {
        Some(WallPlace::Screen(screen)) => Some(screen.id.clone()),
        Some(WallPlace::Window(_)) | None => None,
    };
    WallState { is_open: place.is_some(), monitor }
}

/// Says whether the wall is open, and on which screen.
#[tauri::command]
pub fn wall_state(shell: State<'_, Shell>) -> WallState {
    state_of(shell.wall().as_ref())
}

/// Opens the wall on a screen, or moves it there. No screen means an ordinary window.
#[tauri::command]
pub async fn open_wall(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
    monitor: Option<String>,
) -> Result<WallState, Trouble> {
    let links = shell.day(OpenDay::links)?;
    let desk_area = monitors::area_of(&desk)?;
    let screens = monitors::screens(&desk)?;
    let Arrangement { wall, desk: moved } =
        monitors::arrange(&screens, desk_area, monitor.as_deref())?;
    if let Some(area) = moved {
        move_desk(&desk, area)?;
    }
    let state = state_of(Some(&wall));
    let before = shell.wall();
    shell.set_wall(Some(wall.clone()));
    match app.get_webview_window(WALL) {
        None => {
            if let Err(trouble) = windows::open_wall(&app, &links) {
                shell.set_wall(None);
                return Err(trouble);
            }
        }
        Some(window) => match (&before, &wall) {
            // Asked for again, an ordinary window is wanted in sight.
            (Some(WallPlace::Window(_)), WallPlace::Window(_)) => window.set_focus()?,
            _ => windows::settle(&window, &wall)?,
        },
    }
    tell(&app, &state);
    Ok(state)
}

/// Moves the desk off the screen that the wall is going to fill.
fn move_desk(desk: &WebviewWindow, area: Area) -> Result<(), Trouble> {
    let was_large = desk.is_maximized()?;
    desk.set_fullscreen(false)?;
    if was_large {
        desk.unmaximize()?;
    }
    let frame = (desk.outer_size()?, desk.inner_size()?);
    let mut size = area.extent();
    size.width -= frame.0.width.saturating_sub(frame.1.width).min(size.width);
    size.height -= frame.0.height.saturating_sub(frame.1.height).min(size.height);
    desk.set_size(size)?;
    desk.set_position(area.position())?;
    if was_large {
        desk.maximize()?;
    }
    Ok(())
}

/// Closes the wall; the room sees that screen's own background.
#[tauri::command]
pub async fn close_wall(app: AppHandle) -> Result<(), Trouble> {
    if let Some(wall) = app.get_webview_window(WALL) {
        wall.destroy()?;
    }
    Ok(())
}

/// Notes that the wall's window is gone, however that came about.
pub fn gone(app: &AppHandle) {
    app.state::<Shell>().set_wall(None);
    tell(app, &state_of(None));
}

fn tell(app: &AppHandle, state: &WallState) {
    follow_need(app);
    if let Err(error) = app.emit_to(DESK, "wall-changed", state) {
        tracing::warn!(%error, "the desk does not know about the wall");
    }
}

/// Keeps awake what the room needs now.
pub fn follow_need(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let need = match (shell.wall().is_some(), shell.day(|_| ()).is_ok()) {
        (true, _) => Need::Wall,
        (false, true) => Need::Host,
        (false, false) => Need::Nothing,
    };
    shell.awake.need(need);
}

/// How often we look whether a screen came or went; the systems tell nobody in one way.
const LOOK: Duration = Duration::from_secs(1);

/// Watches the screens until the app closes.
pub async fn watch(app: AppHandle) {
    let mut known: Option<Vec<Screen>> = None;
    let mut look = tokio::time::interval(LOOK);
    look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        look.tick().await;
        let Some(now) = monitors::screens_now(&app) else { continue };
        // While screens are being switched, some systems name none for a moment.
        if now.is_empty() || known.as_ref() == Some(&now) {
            continue;
        }
        if known.is_some() {
            screens_changed(&app, &now);
        }
        known = Some(now);
    }
}

fn screens_changed(app: &AppHandle, now: &[Screen]) {
    let shell = app.state::<Shell>();
    let place = shell.wall();
    if let (Some(place), Some(wall)) = (&place, app.get_webview_window(WALL)) {
        let followed = match after_change(place, now) {
            Followed::Stays => Ok(()),
            Followed::Fits(place) => {
                shell.set_wall(Some(place.clone()));
                windows::settle(&wall, &place)
            }
            // The system would push it over the desk.
            Followed::Gone => wall.destroy().map_err(Trouble::from),
        };
        if let Err(error) = followed {
            tracing::warn!(%error, "the wall did not follow its screen");
        }
    }
    tell(app, &state_of(shell.wall().as_ref()));
}

/// What becomes of the wall when the screens have changed.
#[derive(Debug, PartialEq)]
enum Followed {
    Stays,
    /// Its screen has another size now.
    Fits(WallPlace),
    /// Its screen is not there any more.
    Gone,
}

fn after_change(place: &WallPlace, now: &[Screen]) -> Followed {
    let WallPlace::Screen(screen) = place else { return Followed::Stays };
    match now.iter().find(|other| other.id == screen.id) {
        None => Followed::Gone,
        Some(other) if other.whole == screen.whole => Followed::Stays,
        Some(other) => Followed::Fits(WallPlace::Screen(other.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(name: &str, x: i32, width: i32) -> Screen {
        let whole = Area { x, y: 0, width, height: 1080 };
        let id = format!("{name}@{x},0");
        Screen { id, name: name.into(), whole, free: whole, scale: 1.0, is_primary: x == 0 }
    }

    #[test]
    fn the_wall_follows_its_screen_and_no_other() {
        let (laptop, projector) = (screen("laptop", 0, 1440), screen("projector", 1440, 1920));
        let wall = WallPlace::Screen(projector.clone());
        let both = [laptop.clone(), projector.clone()];
        assert_eq!(after_change(&wall, &both), Followed::Stays);
        assert_eq!(after_change(&wall, std::slice::from_ref(&laptop)), Followed::Gone);
        let coarse = screen("projector", 1440, 1280);
        let now = [laptop.clone(), coarse.clone()];
        assert_eq!(after_change(&wall, &now), Followed::Fits(WallPlace::Screen(coarse)));
        let window = WallPlace::Window(laptop.whole);
        assert_eq!(after_change(&window, &[laptop]), Followed::Stays, "an ordinary window");
    }

    #[test]
    fn the_desk_is_told_which_screen_it_is() {
        let projector = screen("projector", 1440, 1920);
        let json = |place: Option<&WallPlace>| serde_json::to_value(state_of(place)).expect("JSON");
        assert_eq!(
            json(Some(&WallPlace::Screen(projector.clone()))),
            serde_json::json!({ "isOpen": true, "monitor": "projector@1440,0" })
        );
        assert_eq!(
            json(Some(&WallPlace::Window(projector.whole))),
            serde_json::json!({ "isOpen": true, "monitor": null })
        );
        assert_eq!(json(None), serde_json::json!({ "isOpen": false, "monitor": null }));
    }
}
