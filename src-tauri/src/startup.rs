//! From the command line to the first window, and what a second start does.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Parser;
use planlive::diary::Diary;
use tauri::{AppHandle, Manager, RunEvent, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

use crate::shell::Shell;
use crate::trouble::Trouble;
use crate::windows::{self, DESK, WALL};
use crate::words::{Word, Words};
use crate::{copies, events, keeping, media, menu, monitors, nearby, paper, spare, wall};

/// Planning Live: a day of planning together, on every screen in the room.
#[derive(Debug, Parser)]
#[command(name = "planning-live", version)]
struct CommandLine {
    /// The event to open.
    #[arg(value_name = "FILE.planlive")]
    file: Option<PathBuf>,
}

/// Runs the app until its desk is closed.
pub fn run() -> ExitCode {
    let command_line = CommandLine::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    let told = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_filter(filter);
    let kept = Diary.with_filter(LevelFilter::WARN);
    tracing_subscriber::registry().with(told).with(kept).init();
    match start(command_line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is no window to say it in.
            eprintln!("planning-live: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(command_line: CommandLine) -> anyhow::Result<()> {
    #[cfg(target_os = "linux")]
    gtk::init().context("there is no screen here; `planlive serve` hosts a day without one")?;
    let file = command_line.file.map(|file| absolute(&file, &std::env::current_dir()));
    let app = tauri::Builder::default()
        // First, so that a second start ends before it opens anything.
        .plugin(tauri_plugin_single_instance::init(another_start))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![
            events::recent_events,
            events::forget_recent,
            events::open_event,
            events::new_event,
            events::unlock_event,
            events::is_remembered,
            events::remember_event,
            events::open_sample,
            events::close_event,
            copies::event_copies,
            copies::open_copy,
            copies::copy_to_stick,
            copies::look_alone,
            copies::bring_alone,
            keeping::delete_event,
            keeping::keep_event,
            monitors::monitors,
            wall::open_wall,
            wall::close_wall,
            wall::wall_state,
            windows::open_circle,
            paper::open_paper,
            paper::read_paper,
            paper::save_paper,
            paper::save_papers,
            media::add_media,
            media::open_media_folder,
            nearby::nearby_days,
            nearby::open_nearby,
            spare::begin_spare,
            spare::spare_state,
            spare::end_spare,
            spare::take_over,
        ])
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .build(tauri::generate_context!())
        .context("the app could not be put together")?;
    // Not in tauri's own hook: it panics when we say what is missing.
    set_up(app.handle(), file)?;
    app.run(|app, event| happened(app, &event));
    Ok(())
}

/// Returns a path that still means the same from another folder.
fn absolute(file: &Path, folder: &std::io::Result<PathBuf>) -> PathBuf {
    match folder {
        Ok(folder) => folder.join(file),
        Err(_) => file.to_owned(),
    }
}

fn set_up(app: &AppHandle, file: Option<PathBuf>) -> anyhow::Result<()> {
    let folder = app.path().data_dir().context("this computer names no folder for our files")?;
    let words = Words::of_the_system();
    app.manage(menu::desk_menu(app, &words)?);
    app.manage(Shell::new(folder.join("planning-live"), words));
    let shell = app.state::<Shell>();
    shell.spawn(wall::watch(app.clone()));
    let app = app.clone();
    shell.spawn(async move { first_window(&app, file).await });
    Ok(())
}

/// Opens the desk: on the file that was asked for, or with the start screen.
async fn first_window(app: &AppHandle, file: Option<PathBuf>) {
    let opened = match &file {
        Some(file) => Some(events::open_file(app, file).await),
        None => None,
    };
    let links = opened.as_ref().and_then(|opened| opened.as_ref().ok());
    if let Err(trouble) = windows::open_desk(app, links) {
        tracing::error!(code = ?trouble.code, "there is no desk");
        app.exit(1);
        return;
    }
    if let (Some(file), Some(Err(trouble))) = (file, opened) {
        show_trouble(app, &trouble, &file);
    }
}

/// Says in a dialog of the system that a file could not be opened, and why.
pub fn show_trouble(app: &AppHandle, trouble: &Trouble, file: &Path) {
    // Names of files are names of people: the log has the code alone.
    tracing::warn!(code = ?trouble.code, "a file could not be opened");
    let words = &app.state::<Shell>().words;
    let sentence = words.say(Word::Trouble(trouble.code));
    let dialog = app
        .dialog()
        .message(format!("{sentence}\n\n{}", file.display()))
        .title(words.say(Word::TroubleTitle))
        .kind(MessageDialogKind::Warning);
    let dialog = match app.get_webview_window(DESK) {
        Some(desk) => dialog.parent(&desk),
        None => dialog,
    };
    // Nothing depends on when it is closed.
    dialog.show(|_| {});
}

/// Hears of a second start: its file is opened here, and it ends.
fn another_start(app: &AppHandle, words: Vec<String>, folder: String) {
    if let Some(desk) = app.get_webview_window(DESK) {
        windows::bring_forward(&desk);
    }
    let Ok(CommandLine { file: Some(file) }) = CommandLine::try_parse_from(words) else { return };
    let file = absolute(&file, &Ok(PathBuf::from(folder)));
    let handle = app.clone();
    // This may come so early that there is no shell yet.
    if let Some(shell) = app.try_state::<Shell>() {
        shell.spawn(async move { events::open_from_outside(&handle, &file).await });
    }
}

fn happened(app: &AppHandle, event: &RunEvent) {
    match event {
        RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. }
            if label == DESK =>
        {
            api.prevent_close();
            close(app);
        }
        RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } if label == WALL => {
            wall::gone(app);
        }
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            for file in urls.iter().filter_map(|url| url.to_file_path().ok()) {
                let handle = app.clone();
                app.state::<Shell>()
                    .spawn(async move { events::open_from_outside(&handle, &file).await });
            }
        }
        RunEvent::Exit => app.state::<Shell>().papers.clear(),
        // Tauri may add kinds of events.
        _ => {}
    }
}

/// Closes windows and host, and then the app. Everything is on disk already.
fn close(app: &AppHandle) {
    let shell = app.state::<Shell>();
    if shell.closing.is_cancelled() {
        return;
    }
    shell.closing.cancel();
    let app = app.clone();
    // The last task of all: it waits for the others, so nobody waits for it.
    drop(tauri::async_runtime::spawn(async move {
        if let Some(desk) = app.get_webview_window(DESK)
            && let Err(error) = desk.hide()
        {
            tracing::debug!(%error, "the desk stays in sight while the event closes");
        }
        let shell = app.state::<Shell>();
        shell.wind_up().await;
        spare::end(&app).await;
        events::close_quickly(&app).await;
        app.exit(0);
    }));
}
