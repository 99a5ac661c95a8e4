//! Which event is open: opening, making and closing one, and the list of those that were.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::Utc;
use domain::{Day, EventInfo};
use planlive::host::{Host, HostOptions};
use planlive::keystore;
use room::Room;
use serde::Serialize;
use store::Unlock;
use tauri::{AppHandle, Manager, State, Url, WebviewWindow, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath, MessageDialogButtons};
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::menu::DeskMenu;
use crate::recent::RecentEvent;
use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};
use crate::windows::{self, DESK};
use crate::words::Word;
use crate::{startup, wall};

const ENDING: &str = "planlive";
/// The same file as `cargo xtask run` makes.
const SAMPLE: &str = "Harbour House planning day.planlive";

/// The place for one open event.
#[derive(Debug)]
pub enum Slot {
    Empty,
    /// One is being opened or closed.
    Busy,
    Open(Box<OpenDay>),
}

/// An event that is open, with its host.
#[derive(Debug)]
pub struct OpenDay {
    path: PathBuf,
    host: Host,
}

impl OpenDay {
    pub fn room(&self) -> &Room {
        self.host.room()
    }

    /// Returns the folder of the day's own photos, music and films.
    pub fn media_folder(&self) -> PathBuf {
        room::media_folder(&self.path)
    }

    pub fn links(&self) -> Links {
        let keys = self.host.keys();
        Links {
            // The app's own windows need no network.
            host: format!("127.0.0.1:{}", self.host.port()),
            event: self.room().event().to_owned(),
            desk_key: keys.desk.clone(),
            wall_key: keys.wall.clone(),
        }
    }
}

/// What windows need to know of the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    host: String,
    event: String,
    desk_key: String,
    wall_key: String,
}

impl Links {
    pub fn desk_fragment(&self) -> String {
        self.fragment(&[("key", &self.desk_key)])
    }

    pub fn wall_fragment(&self) -> String {
        self.fragment(&[("key", &self.wall_key)])
    }

    pub fn circle_fragment(&self, key: &str, circle: &str) -> String {
        self.fragment(&[("k", key), ("circle", circle)])
    }

    fn fragment(&self, more: &[(&str, &str)]) -> String {
        let mut url = Url::parse("tauri://localhost").expect("BUG: our own address is one");
        url.query_pairs_mut()
            .append_pair("host", &self.host)
            .extend_pairs(more)
            .append_pair("event", &self.event);
        url.query().unwrap_or_default().to_owned()
    }

    pub fn opened(self) -> Opened {
        Opened { host: self.host, key: self.desk_key, event: self.event }
    }
}

/// Where the desk's page finds the host; it goes there itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Opened {
    host: String,
    key: String,
    event: String,
}

/// Lists the events that were open lately.
#[tauri::command]
pub async fn recent_events(shell: State<'_, Shell>) -> Result<Vec<RecentEvent>, Trouble> {
    Ok(shell.recent.list())
}

/// Takes an event off that list; its file stays.
#[tauri::command]
pub async fn forget_recent(shell: State<'_, Shell>, path: String) -> Result<(), Trouble> {
    shell.recent.forget(Path::new(&path));
    Ok(())
}

/// Opens a file, or asks which one.
#[tauri::command]
pub async fn open_event(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
    path: Option<String>,
) -> Result<Option<Opened>, Trouble> {
    let file = match path {
        Some(path) => Some(PathBuf::from(path)),
        None => {
            let title = shell.words.say(Word::OpenTitle);
            ask_for_file(&app, &desk, title, |dialog, told| dialog.pick_file(told)).await?
        }
    };
    let Some(file) = file else { return Ok(None) };
    Ok(Some(open_file(&app, &file).await?.opened()))
}

/// Asks where a new event is to be kept, makes it and opens it.
#[tauri::command]
pub async fn new_event(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
) -> Result<Option<Opened>, Trouble> {
    let title = shell.words.say(Word::NewTitle);
    let name = format!("{}.{ENDING}", shell.words.say(Word::NewName));
    let file = ask_for_file(&app, &desk, title, |dialog, told| {
        dialog.set_file_name(name).save_file(told);
    });
    let Some(file) = file.await? else { return Ok(None) };
    let file = with_ending(file);
    let event = EventInfo::new(room::secret(), shell.words.say(Word::NewName));
    make(file.clone(), Day::new(event)).await?;
    Ok(Some(open_file(&app, &file).await?.opened()))
}

/// Opens a locked file with what somebody typed: its passphrase, or the key on the recovery sheet.
#[tauri::command]
pub async fn unlock_event(
    app: AppHandle,
    path: String,
    typed: String,
    remember: bool,
) -> Result<Opened, Trouble> {
    let typed = Zeroizing::new(typed);
    let file = PathBuf::from(path);
    let links = open_with(&app, &file, Some(Unlock::typed(&typed))).await?;
    if remember && let Err(trouble) = remember_lock(&app, true).await {
        // It is open all the same: only that it will be asked for again has to be known.
        startup::show_trouble(&app, &trouble, &file);
    }
    Ok(links.opened())
}

/// Tells whether this computer opens the event without asking.
#[tauri::command]
pub async fn is_remembered(shell: State<'_, Shell>) -> Result<bool, Trouble> {
    let Some(lock) = shell.day(|day| day.room().lock())? else { return Ok(false) };
    on_a_thread(async move || keystore::kept(&lock).is_some()).await
}

/// Lets this computer open the event without asking, or ask again.
#[tauri::command]
pub async fn remember_event(app: AppHandle, on: bool) -> Result<(), Trouble> {
    remember_lock(&app, on).await
}

async fn remember_lock(app: &AppHandle, on: bool) -> Result<(), Trouble> {
    let room = app.state::<Shell>().day(|day| day.room().clone())?;
    let none = || Trouble::new(TroubleCode::LockElse, "there is no lock");
    let lock = room.lock().ok_or_else(none)?;
    if !on {
        return on_a_thread(async move || keystore::forget(&lock)).await;
    }
    let closed = |error| Trouble::new(TroubleCode::Busy, error);
    let (lock, key) = room.remember_lock().await.map_err(closed)?.ok_or_else(none)?;
    let kept = on_a_thread(async move || keystore::keep(&lock, &key)).await?;
    kept.map_err(|error| Trouble::new(TroubleCode::NoKeyStore, error))
}

/// Opens the sample day; the first time, it is unpacked into the app's folder.
#[tauri::command]
pub async fn open_sample(app: AppHandle, shell: State<'_, Shell>) -> Result<Opened, Trouble> {
    let file = shell.folder.join(SAMPLE);
    if !file.exists() {
        std::fs::create_dir_all(&shell.folder)
            .map_err(|error| Trouble::writing(&shell.folder, &error))?;
        let day = exchange::read(exchange::SAMPLE)
            .expect("BUG: the sample day that comes with the app can be read");
        make(file.clone(), day).await?;
    }
    Ok(open_file(&app, &file).await?.opened())
}

/// Closes the open event and its windows; the desk goes back to the start screen.
#[tauri::command]
pub async fn close_event(app: AppHandle, desk: WebviewWindow) -> Result<(), Trouble> {
    if close(&app).await { windows::show_on_desk(&desk, None) } else { Ok(()) }
}

/// Closes what is open, if anything is; says whether it did.
async fn close(app: &AppHandle) -> bool {
    let shell = app.state::<Shell>();
    let is_open = |slot: &Slot| matches!(slot, Slot::Open(_));
    let Some(Slot::Open(day)) = shell.exchange(is_open, Slot::Busy) else { return false };
    windows::close_the_day_s(app);
    if let Ok(keeping) = day.host.room().keeping().await {
        shell.recent.keeps(&day.path, keeping.until, keeping.hold.is_some());
    }
    if day.room().lock().is_some() {
        // It may have been locked while it was open: its title is nobody's to read any more.
        shell.recent.conceal(&day.path);
    }
    day.host.close().await;
    shell.exchange(|_| true, Slot::Empty);
    follow(app, false);
    true
}

/// How long the app waits for a clean end; everything is on disk already.
const LAST_PATIENCE: Duration = Duration::from_secs(5);

/// Closes whatever is open because the app ends.
pub async fn close_quickly(app: &AppHandle) {
    if tokio::time::timeout(LAST_PATIENCE, close(app)).await.is_err() {
        tracing::warn!("the host did not end in time");
    }
}

/// Opens a file in place of what is open now. If it cannot be opened, what is open stays.
pub async fn open_file(app: &AppHandle, file: &Path) -> Result<Links, Trouble> {
    open_with(app, file, None).await
}

/// Does so with what somebody typed to open it.
async fn open_with(app: &AppHandle, file: &Path, typed: Option<Unlock>) -> Result<Links, Trouble> {
    let file = std::fs::canonicalize(file).map_err(|error| Trouble::reading(file, &error))?;
    let shell = app.state::<Shell>();
    if let Ok(Some(links)) = shell.day(|day| (day.path == file).then(|| day.links())) {
        return Ok(links);
    }
    let host = host(file.clone(), shell.folder.clone(), typed);
    put_open(app, file, host).await
}

/// Puts a host that is opened now in place of what is open. If it cannot be opened, that stays.
pub async fn put_open(
    app: &AppHandle,
    file: PathBuf,
    host: impl Future<Output = Result<Host, Trouble>>,
) -> Result<Links, Trouble> {
    let shell = app.state::<Shell>();
    let may = |slot: &Slot| !matches!(slot, Slot::Busy);
    let before = shell
        .exchange(may, Slot::Busy)
        .ok_or_else(|| Trouble::new(TroubleCode::Busy, file.display()))?;
    let host = match host.await {
        Ok(host) => host,
        Err(trouble) => {
            shell.exchange(|_| true, before);
            if trouble.code == TroubleCode::Locked {
                // Whoever asks for the passphrase has to know of which file.
                return Err(Trouble::new(TroubleCode::Locked, file.display()));
            }
            return Err(trouble);
        }
    };
    if let Slot::Open(before) = before {
        windows::close_the_day_s(app);
        before.host.close().await;
    }
    let keeping = host.room().keeping().await.unwrap_or_default();
    // The list is no secret: of a locked event it has the file's name only.
    let is_open_to_all = host.room().lock().is_none();
    shell.recent.remember(RecentEvent {
        path: file.clone(),
        title: if is_open_to_all { host.room().title().to_owned() } else { String::new() },
        date: host.room().date().filter(|_| is_open_to_all),
        opened_at: Utc::now(),
        keep_until: keeping.until,
        is_held: keeping.hold.is_some(),
        is_locked: !is_open_to_all,
    });
    let day = OpenDay { path: file, host };
    let links = day.links();
    shell.exchange(|_| true, Slot::Open(Box::new(day)));
    follow(app, true);
    Ok(links)
}

/// Opens the event and its door: a locked one with what was typed, or what this computer remembers.
async fn host(file: PathBuf, copies: PathBuf, typed: Option<Unlock>) -> Result<Host, Trouble> {
    let open = async move || {
        let unlock = match typed {
            Some(unlock) => unlock,
            None => keystore::remembered(&file).await?,
        };
        let copies = Some(copies);
        let options = HostOptions { unlock, copies, ..HostOptions::of_this_computer() };
        Host::open(&file, options).await
    };
    Ok(on_a_thread(open).await??)
}

/// Makes a new event file that holds this day.
async fn make(file: PathBuf, day: Day) -> Result<(), Trouble> {
    let make = async move || Room::create(&file, &day, Utc::now()).await;
    Ok(on_a_thread(make).await??)
}

/// Does what keeps the disk busy on a thread that may wait. (Nor can the compiler tell that
/// sqlx's migrations may move from thread to thread.)
pub async fn on_a_thread<T: Send + 'static>(
    work: impl AsyncFnOnce() -> T + Send + 'static,
) -> Result<T, Trouble> {
    let work = || tauri::async_runtime::block_on(work());
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.map_err(|broken| Trouble::new(TroubleCode::NotReached, broken))
}

/// Opens a file that came from the system: a double click, or a second start. Asks first, if
/// another event is open.
pub async fn open_from_outside(app: &AppHandle, file: &Path) {
    let shell = app.state::<Shell>();
    let open = shell.day(|day| (day.path.clone(), day.room().title().to_owned()));
    if let Ok((path, title)) = open {
        let is_same = std::fs::canonicalize(file).is_ok_and(|file| file == path);
        if is_same || !may_switch(app, &title, file).await {
            return;
        }
    }
    let shown = match open_file(app, file).await {
        Ok(links) => match app.get_webview_window(DESK) {
            Some(desk) => windows::show_on_desk(&desk, Some(&links)),
            None => windows::open_desk(app, Some(&links)),
        },
        Err(trouble) => Err(trouble),
    };
    if let Err(trouble) = shown {
        startup::show_trouble(app, &trouble, file);
    }
}

async fn may_switch(app: &AppHandle, open: &str, next: &Path) -> bool {
    let words = &app.state::<Shell>().words;
    let next = next.file_name().unwrap_or(next.as_os_str()).to_string_lossy();
    let yes = words.say(Word::SwitchYes);
    let no = words.say(Word::SwitchNo);
    let dialog = app
        .dialog()
        .message(words.tell(Word::SwitchQuestion, &[("open", open), ("next", &next)]))
        .title(words.say(Word::SwitchTitle))
        .buttons(MessageDialogButtons::OkCancelCustom(yes, no));
    let dialog = match app.get_webview_window(DESK) {
        Some(desk) => dialog.parent(&desk),
        None => dialog,
    };
    let (tell, told) = oneshot::channel();
    dialog.show(move |yes| {
        // Nobody listens any more when the app is closing.
        tell.send(yes).ok();
    });
    told.await.unwrap_or(false)
}

/// Tells the rest of the shell that an event is open, or that none is.
fn follow(app: &AppHandle, is_open: bool) {
    app.state::<DeskMenu>().follow(is_open);
    wall::follow_need(app);
}

type Told = Box<dyn FnOnce(Option<FilePath>) + Send>;

/// Shows the system's dialog for files, and returns what was chosen.
pub async fn ask_for_file(
    app: &AppHandle,
    desk: &WebviewWindow,
    title: String,
    show: impl FnOnce(FileDialogBuilder<Wry>, Told),
) -> Result<Option<PathBuf>, Trouble> {
    let kind = app.state::<Shell>().words.say(Word::KindOfFile);
    let mut dialog =
        app.dialog().file().set_parent(desk).set_title(title).add_filter(kind, &[ENDING]);
    if let Some(folder) = folder_for_events(app) {
        dialog = dialog.set_directory(folder);
    }
    let (tell, told) = oneshot::channel();
    show(
        dialog,
        Box::new(move |file| {
            // Nobody listens any more when the app is closing.
            tell.send(file).ok();
        }),
    );
    let Some(file) = told.await.ok().flatten() else { return Ok(None) };
    let path = file.into_path().map_err(|error| Trouble::new(TroubleCode::NotReached, error))?;
    Ok(Some(path))
}

/// Returns the folder in which people most likely keep events: where the last one is, unless that
/// is our own folder with the sample day, or else their documents.
fn folder_for_events(app: &AppHandle) -> Option<PathBuf> {
    let shell = app.state::<Shell>();
    let recent = shell.recent.list();
    let mut folders = recent.iter().filter_map(|event| event.path.parent());
    let last = folders.find(|folder| *folder != shell.folder && folder.is_dir());
    let paths = app.path();
    last.map(Path::to_owned)
        .or_else(|| paths.document_dir().ok().filter(|folder| folder.is_dir()))
        .or_else(|| paths.home_dir().ok())
}

/// Returns the file with our ending, whatever other one somebody typed.
pub fn with_ending(file: PathBuf) -> PathBuf {
    let has_ending = file.extension().is_some_and(|found| found.eq_ignore_ascii_case(ENDING));
    if has_ending {
        return file;
    }
    let mut name = file.into_os_string();
    name.push(".");
    name.push(ENDING);
    name.into()
}
