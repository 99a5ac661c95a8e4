//! Being the spare laptop: a host is followed along, and its place is taken when somebody says so.

use planlive::host::HostOptions;
use planlive::spare::{BadLink, Doing, Following, NotTaken, SpareLink, SpareOptions};
use serde::Serialize;
use store::Unlock;
use tauri::{AppHandle, Manager, State, WebviewWindow};
use zeroize::Zeroizing;

use crate::events::{self, Opened, ask_for_file, on_a_thread, with_ending};
use crate::shell::Shell;
use crate::trouble::{Trouble, TroubleCode};
use crate::words::Word;

/// How this laptop follows, as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SpareNow {
    /// Where it keeps what it has.
    file: String,
    doing: &'static str,
    /// How much of a whole copy has come, in hundredths.
    percent: u64,
    /// Up to when it has everything, RFC 3339.
    until: Option<String>,
    /// Since when it has not reached the first laptop, RFC 3339.
    apart: Option<String>,
}

impl SpareNow {
    fn of(following: &Following) -> Self {
        let progress = *following.progress().borrow();
        let (doing, percent) = match progress.doing {
            Doing::Calling => ("calling", 0),
            Doing::Copying { done, of } => {
                ("copying", u64::from(done) * 100 / u64::from(of.max(1)))
            }
            Doing::Following => ("following", 100),
            Doing::TurnedAway(why) => (why.code(), 0),
        };
        Self {
            file: following.file().display().to_string(),
            doing,
            percent,
            until: progress.until.map(|at| at.to_rfc3339()),
            apart: progress.apart.map(|at| at.to_rfc3339()),
        }
    }
}

/// Asks where the event is to be kept, and begins to follow; nothing when the person thinks better
/// of it.
#[tauri::command]
pub async fn begin_spare(
    app: AppHandle,
    desk: WebviewWindow,
    shell: State<'_, Shell>,
    host: String,
    code: String,
) -> Result<Option<SpareNow>, Trouble> {
    let link = SpareLink::read(&host, &code).map_err(|bad| match bad {
        BadLink::NoAddress => Trouble::new(TroubleCode::SpareAddress, bad),
        BadLink::NoCode => Trouble::new(TroubleCode::SpareCode, bad),
    })?;
    let title = shell.words.say(Word::SpareTitle);
    let name = format!("{}.planlive", shell.words.say(Word::SpareName));
    let file = ask_for_file(&app, &desk, title, |dialog, told| {
        dialog.set_file_name(name).save_file(told);
    });
    let Some(file) = file.await? else { return Ok(None) };
    let options = SpareOptions { link, file: with_ending(file), port: None, is_local: false };
    end(&app).await;
    let following = Following::begin(options)?;
    let now = SpareNow::of(&following);
    app.state::<Shell>().put_spare(Some(following));
    Ok(Some(now))
}

/// Says how this laptop follows, if it does.
#[tauri::command]
pub async fn spare_state(shell: State<'_, Shell>) -> Result<Option<SpareNow>, Trouble> {
    Ok(shell.spare(SpareNow::of))
}

/// Follows no more; the file stays.
#[tauri::command]
pub async fn end_spare(app: AppHandle) -> Result<(), Trouble> {
    end(&app).await;
    Ok(())
}

/// Takes the place of the first laptop; `typed` opens the event, if it has a lock that this computer
/// does not remember.
#[tauri::command]
pub async fn take_over(
    app: AppHandle,
    shell: State<'_, Shell>,
    typed: Option<String>,
) -> Result<Opened, Trouble> {
    let unlock = typed.map(Zeroizing::new).map_or(Unlock::Nothing, |typed| Unlock::typed(&typed));
    let none = || Trouble::new(TroubleCode::NothingYet, "this is no spare laptop");
    let file = shell.spare(|following| following.file().to_owned()).ok_or_else(none)?;
    let copies = Some(shell.folder.clone());
    let host = async {
        // Only now: while another event is being opened this is never reached, and it follows on.
        let following = app.state::<Shell>().put_spare(None).ok_or_else(none)?;
        let options = HostOptions { copies, unlock, ..HostOptions::of_this_computer() };
        let open = async move || following.take_over(options).await;
        on_a_thread(open).await?.map_err(|NotTaken { error, following }| {
            // It is the spare laptop still, and somebody may try again.
            app.state::<Shell>().put_spare(following.map(|again| *again));
            Trouble::from(error)
        })
    };
    Ok(events::put_open(&app, file, host).await?.opened())
}

/// Ends following, if this laptop does.
pub async fn end(app: &AppHandle) {
    if let Some(following) = app.state::<Shell>().put_spare(None) {
        following.end().await;
    }
}
