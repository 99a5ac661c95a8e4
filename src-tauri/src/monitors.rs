//! Screens, and where on them the wall may stand: never over the desk.
//!
//! All places are in the system's own dots, as it counts them over all screens.

use serde::Serialize;
use tauri::{Manager, Monitor, PhysicalPosition, PhysicalRect, PhysicalSize, WebviewWindow};

use crate::trouble::{Trouble, TroubleCode};
use crate::windows::DESK;

/// A piece of the plane that all screens share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Area {
    fn right(self) -> i32 {
        self.x.saturating_add(self.width)
    }

    fn bottom(self) -> i32 {
        self.y.saturating_add(self.height)
    }

    fn size(self) -> i64 {
        i64::from(self.width) * i64::from(self.height)
    }

    /// Returns how much of `other` lies in here.
    fn overlap(self, other: Area) -> i64 {
        let width = self.right().min(other.right()) - self.x.max(other.x);
        let height = self.bottom().min(other.bottom()) - self.y.max(other.y);
        i64::from(width.max(0)) * i64::from(height.max(0))
    }

    /// Returns this area moved, and where it must be made smaller, so that it lies in `frame`.
    fn pushed_into(self, frame: Area) -> Area {
        let (width, height) = (self.width.min(frame.width), self.height.min(frame.height));
        Area {
            x: self.x.clamp(frame.x, frame.right() - width),
            y: self.y.clamp(frame.y, frame.bottom() - height),
            width,
            height,
        }
    }

    /// Returns this area's size in the middle of `frame`.
    fn in_the_middle_of(self, frame: Area) -> Area {
        let (width, height) = (self.width.min(frame.width), self.height.min(frame.height));
        Area {
            x: frame.x + (frame.width - width) / 2,
            y: frame.y + (frame.height - height) / 2,
            width,
            height,
        }
    }

    pub fn position(self) -> PhysicalPosition<i32> {
        PhysicalPosition::new(self.x, self.y)
    }

    pub fn extent(self) -> PhysicalSize<u32> {
        PhysicalSize::new(self.width.unsigned_abs(), self.height.unsigned_abs())
    }
}

/// One screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// Its name and its place: two projectors of one make differ in the second only.
    pub id: String,
    pub name: String,
    pub whole: Area,
    /// What the system's own bars leave of it.
    pub free: Area,
    pub scale: f64,
    pub is_primary: bool,
}

/// Where the wall is going to be.
#[derive(Debug, Clone, PartialEq)]
pub enum WallPlace {
    /// It fills a screen that is not the desk's.
    Screen(Screen),
    /// It is an ordinary window: on a screen without the desk, or beside the desk, or behind it.
    Window(Area),
}

/// Where the wall goes, and where the desk has to go first so that it is not covered.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrangement {
    pub wall: WallPlace,
    pub desk: Option<Area>,
}

/// A screen as the desk draws it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MonitorFacts {
    id: String,
    name: String,
    width: i32,
    height: i32,
    x: i32,
    y: i32,
    has_desk: bool,
    is_primary: bool,
}

/// Lists the screens, so that a person can choose one by its picture.
#[tauri::command]
pub async fn monitors(desk: WebviewWindow) -> Result<Vec<MonitorFacts>, Trouble> {
    let screens = screens(&desk)?;
    let home = home_of(&screens, area_of(&desk)?).map(|screen| screen.id.clone());
    Ok(screens.into_iter().map(|screen| facts(screen, home.as_deref())).collect())
}

fn facts(screen: Screen, home: Option<&str>) -> MonitorFacts {
    MonitorFacts {
        has_desk: home == Some(screen.id.as_str()),
        id: screen.id,
        name: screen.name,
        width: screen.whole.width,
        height: screen.whole.height,
        x: screen.whole.x,
        y: screen.whole.y,
        is_primary: screen.is_primary,
    }
}

/// Returns the screens that are there now, from left to right.
pub fn screens(window: &WebviewWindow) -> Result<Vec<Screen>, Trouble> {
    let primary = window.primary_monitor()?.map(|monitor| *monitor.position());
    let mut screens: Vec<Screen> = window
        .available_monitors()?
        .iter()
        .map(|monitor| screen(monitor, primary == Some(*monitor.position())))
        .collect();
    screens.sort_by_key(|screen| (screen.whole.x, screen.whole.y));
    // Mirrored screens are one place to put a window.
    screens.dedup_by(|b, a| a.whole == b.whole);
    Ok(screens)
}

/// Returns the screens as the app sees them, if its desk is there.
pub fn screens_now(app: &tauri::AppHandle) -> Option<Vec<Screen>> {
    app.get_webview_window(DESK).and_then(|desk| screens(&desk).ok())
}

fn screen(monitor: &Monitor, is_primary: bool) -> Screen {
    let name = monitor.name().cloned().unwrap_or_default();
    let whole = area(*monitor.position(), *monitor.size());
    let PhysicalRect { position, size } = *monitor.work_area();
    let free = area(position, size);
    Screen {
        id: format!("{name}@{},{}", whole.x, whole.y),
        name,
        whole,
        free: if whole.overlap(free) > 0 { free } else { whole },
        scale: monitor.scale_factor(),
        is_primary,
    }
}

/// Returns where a window is, with its frame.
pub fn area_of(window: &WebviewWindow) -> Result<Area, Trouble> {
    Ok(area(window.outer_position()?, window.outer_size()?))
}

fn area(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Area {
    let length = |dots: u32| i32::try_from(dots).unwrap_or(i32::MAX);
    Area { x: position.x, y: position.y, width: length(size.width), height: length(size.height) }
}

/// Returns the screen that holds most of the desk.
fn home_of(screens: &[Screen], desk: Area) -> Option<&Screen> {
    screens.iter().rev().max_by_key(|screen| screen.whole.overlap(desk))
}

/// Chooses where the wall goes: it fills the wanted screen, or is an ordinary window.
pub fn arrange(
    screens: &[Screen],
    desk: Area,
    wanted: Option<&str>,
) -> Result<Arrangement, Trouble> {
    let Some(home) = home_of(screens, desk) else {
        return Err(Trouble::new(TroubleCode::NoSuchMonitor, "the system names no screen"));
    };
    // A desk that reaches over onto the wall's screen goes back into its own.
    let clear_of =
        |screen: &Screen| (screen.whole.overlap(desk) > 0).then(|| desk.pushed_into(home.free));
    let Some(id) = wanted else {
        return Ok(match best_beside(screens, home) {
            Some(other) => {
                Arrangement { wall: window_in_the_middle_of(other), desk: clear_of(other) }
            }
            None => Arrangement { wall: window_with(home, desk), desk: None },
        });
    };
    let chosen = screens.iter().find(|screen| screen.id == id).ok_or_else(|| {
        Trouble::new(TroubleCode::NoSuchMonitor, format!("no screen {id} any more"))
    })?;
    if chosen.whole.overlap(home.whole) == 0 {
        let wall = WallPlace::Screen(chosen.clone());
        return Ok(Arrangement { wall, desk: clear_of(chosen) });
    }
    // The desk is on the very screen that shall show the wall: it makes way, if it can.
    Ok(match best_beside(screens, chosen) {
        Some(other) => Arrangement {
            wall: WallPlace::Screen(chosen.clone()),
            desk: Some(desk.in_the_middle_of(other.free)),
        },
        None => Arrangement { wall: window_with(chosen, desk), desk: None },
    })
}

/// Returns the screen that is most likely the projector: not the main one, and large.
fn best_beside<'a>(screens: &'a [Screen], home: &Screen) -> Option<&'a Screen> {
    screens
        .iter()
        .rev()
        .filter(|screen| screen.whole.overlap(home.whole) == 0)
        .max_by_key(|screen| (!screen.is_primary, screen.whole.size()))
}

/// The narrowest window in which the wall can still be read from a chair.
const NARROWEST: f64 = 480.0;

/// Returns an ordinary window on a screen that is free.
fn window_in_the_middle_of(screen: &Screen) -> WallPlace {
    let width = (screen.free.width * 3 / 4).min(screen.free.height * 4 / 3);
    let size = Area { x: 0, y: 0, width, height: width * 9 / 16 };
    WallPlace::Window(size.in_the_middle_of(screen.free))
}

/// Returns an ordinary window on the desk's own screen: in the wider gap beside the desk, or
/// behind the desk with a corner in sight.
fn window_with(screen: &Screen, desk: Area) -> WallPlace {
    let free = screen.free;
    let left = desk.x - free.x;
    let right = free.right() - desk.right();
    let gap = left.max(right);
    let area = if f64::from(gap) >= NARROWEST * screen.scale {
        let height = (gap * 9 / 16).min(free.height);
        let x = if right >= left { desk.right() } else { free.x };
        Area { x, y: desk.y, width: gap, height }.pushed_into(free)
    } else {
        let width = (free.width * 3 / 5).min(free.height * 16 / 9);
        let height = width * 9 / 16;
        Area { x: free.right() - width, y: free.bottom() - height, width, height }
    };
    WallPlace::Window(area)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32, width: i32, height: i32) -> Area {
        Area { x, y, width, height }
    }

    fn screen(id: &str, whole: Area, is_primary: bool) -> Screen {
        // A bar of 40 dots at the top, as many desktops have it.
        let free = Area { y: whole.y + 40, height: whole.height - 40, ..whole };
        Screen { id: id.into(), name: id.into(), whole, free, scale: 1.0, is_primary }
    }

    fn laptop() -> Screen {
        screen("laptop", at(0, 0, 1440, 900), true)
    }

    fn projector() -> Screen {
        screen("projector", at(1440, 0, 1920, 1080), false)
    }

    fn on_screen(arrangement: &Arrangement) -> &str {
        match &arrangement.wall {
            WallPlace::Screen(screen) => &screen.id,
            WallPlace::Window(_) => "window",
        }
    }

    #[test]
    fn the_wall_fills_the_screen_that_was_wanted() {
        let check = |screens: &[Screen], desk, wanted, expected, why| {
            let arrangement = arrange(screens, desk, wanted).expect("there is a place");
            assert_eq!(on_screen(&arrangement), expected, "{why}");
        };
        let desk = at(80, 60, 1280, 800);
        let both = [laptop(), projector()];
        check(&both, desk, Some("projector"), "projector", "as was wanted");
        check(&both, desk, Some("laptop"), "laptop", "the desk makes way");
        check(&both, desk, None, "window", "nothing to fill was wanted");
        check(&[laptop()], desk, None, "window", "there is one screen only");
        check(&[laptop()], desk, Some("laptop"), "window", "it would cover the desk");
        let mirror = screen("mirror", at(0, 0, 1280, 800), false);
        check(&[laptop(), mirror.clone()], desk, None, "window", "a mirror shows the desk");
        check(&[laptop(), mirror], desk, Some("mirror"), "window", "a mirror shows the desk");
    }

    #[test]
    fn a_window_for_the_wall_stands_on_the_likeliest_free_screen() {
        let small = screen("small", at(0, 900, 800, 600), false);
        let main = screen("main", at(3360, 0, 3840, 2160), true);
        let check = |screens: &[Screen], desk, expected: &Screen| {
            let arrangement = arrange(screens, desk, None).expect("there is a place");
            let WallPlace::Window(area) = arrangement.wall else {
                panic!("nothing to fill was wanted: {arrangement:?}");
            };
            assert_eq!(expected.free.overlap(area), area.size(), "{area:?} on {}", expected.id);
            assert_eq!(area.overlap(arrangement.desk.unwrap_or(desk)), 0, "not over the desk");
        };
        check(&[laptop(), projector()], at(600, 60, 1280, 800), &projector());
        let desk = at(80, 60, 1280, 800);
        let laptop = Screen { is_primary: false, ..laptop() };
        check(&[laptop.clone(), small.clone(), projector()], desk, &projector());
        check(&[laptop.clone(), main.clone()], desk, &main);
        check(&[laptop, small.clone(), main], desk, &small);
    }

    #[test]
    fn a_screen_that_is_gone_is_named() {
        let trouble = arrange(&[laptop()], at(0, 0, 800, 600), Some("projector@1440,0"))
            .expect_err("it is not there");
        assert_eq!(trouble.code, TroubleCode::NoSuchMonitor);
        assert!(trouble.detail.contains("projector@1440,0"), "{trouble}");
        let trouble = arrange(&[], at(0, 0, 800, 600), None).expect_err("no screen at all");
        assert_eq!(trouble.code, TroubleCode::NoSuchMonitor);
    }

    #[test]
    fn the_wall_never_covers_the_desk() {
        let screens = [laptop(), projector()];
        for desk in [
            at(80, 60, 1280, 800),
            at(1000, 60, 1280, 800),
            at(-300, 60, 1280, 800),
            at(1300, 60, 1280, 800),
            at(1440, 0, 1920, 1080),
            at(0, 0, 3360, 900),
        ] {
            for wanted in [Some("laptop"), Some("projector")] {
                let arrangement = arrange(&screens, desk, wanted).expect("there is a place");
                let WallPlace::Screen(wall) = &arrangement.wall else {
                    panic!("a screen was wanted: {arrangement:?}");
                };
                let desk = arrangement.desk.unwrap_or(desk);
                assert_eq!(wall.whole.overlap(desk), 0, "{desk:?} under {}", wall.id);
            }
        }
    }

    #[test]
    fn on_one_screen_the_wall_is_beside_the_desk_or_behind_it() {
        let wide = screen("wide", at(0, 0, 2560, 1080), true);
        let window = |screen: &Screen, desk| match window_with(screen, desk) {
            WallPlace::Window(area) => area,
            WallPlace::Screen(screen) => panic!("{screen:?} has the desk"),
        };
        let desk = at(0, 100, 1280, 800);
        let beside = window(&wide, desk);
        assert_eq!(beside, at(1280, 100, 1280, 720), "to the right of the desk");
        let desk = at(1280, 100, 1280, 800);
        let beside = window(&wide, desk);
        assert_eq!(beside, at(0, 100, 1280, 720), "to the left of the desk");
        let behind = window(&laptop(), at(0, 40, 1440, 860));
        assert_eq!(laptop().free.overlap(behind), behind.size(), "{behind:?} is on the screen");
    }

    #[test]
    fn the_desk_is_where_most_of_it_is() {
        let screens = [laptop(), projector()];
        let home = |desk| home_of(&screens, desk).map(|screen| screen.id.as_str());
        assert_eq!(home(at(1000, 0, 800, 600)), Some("laptop"));
        assert_eq!(home(at(1200, 0, 800, 600)), Some("projector"));
        assert_eq!(home(at(1040, 0, 800, 600)), Some("laptop"), "half and half: the first");
        assert_eq!(home(at(9000, 0, 800, 600)), Some("laptop"), "nowhere: the first");
    }
}
