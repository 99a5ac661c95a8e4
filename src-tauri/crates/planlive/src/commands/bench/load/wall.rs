//! Ideas for the wall: circles give one a second, and the wall says when it has them.

use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;
use tokio::time::sleep;

use super::device::{Crowd, Phase};
use super::speaks::marks;
use crate::commands::bench::caller::{Ears, Known, Mouth, dial, is_kind};

/// Circles that take turns.
pub(crate) const GIVERS: usize = 15;
/// From one idea to the next.
const PAUSE: Duration = Duration::from_secs(1);

/// Listens as the wall until the day is over.
pub(crate) async fn listens(crowd: Rc<Crowd>, link: String) -> Result<()> {
    let (_mouth, mut ears) = dial(&Known::by(&link)).await?;
    let mut phases = crowd.phase.subscribe();
    let mut seen = 0;
    loop {
        let frame = tokio::select! {
            frame = ears.hear() => frame,
            over = phases.wait_for(|phase| *phase == Phase::Over) => return over.map(drop).context("the crowd"),
        };
        let Some(frame) = frame else { return Ok(()) };
        if is_kind(&frame, "wall") {
            marks(&frame, |device, number| {
                if number >= seen {
                    seen = number + 1;
                    let since = crowd.since(device, number).unwrap_or_default();
                    crowd.on_wall.borrow_mut().add(since);
                }
            });
        }
    }
}

/// Lets the wall show ideas.
pub(crate) async fn shows_ideas(link: &str) -> Result<()> {
    let (mut mouth, mut ears) = dial(&Known::by(link)).await?;
    waits_for(&mut ears, "desk").await?;
    let showing = json!({ "type": "ideas", "idea": null });
    does(&mut mouth, &mut ears, "show-ideas", &json!({ "type": "show", "showing": showing }))
        .await?;
    mouth.close().await;
    Ok(())
}

/// Gives ideas from some circles, one after the other, each taken back when the next one comes.
/// They are numbered as the edits of the device with this number.
pub(crate) async fn gives_ideas(crowd: Rc<Crowd>, circles: usize, number: usize) -> Result<()> {
    let links = crowd.links.borrow().clone();
    let mut givers = Vec::new();
    for (circle, link) in links.iter().take(GIVERS.min(circles)) {
        let (mouth, mut ears) = dial(&Known::by(link)).await?;
        waits_for(&mut ears, "plan").await?;
        givers.push((circle.clone(), mouth, ears, None::<String>));
    }
    crowd.phase.subscribe().wait_for(|phase| *phase == Phase::Writing).await?;
    for turn in 0_usize.. {
        sleep(PAUSE).await;
        if *crowd.phase.borrow() != Phase::Writing {
            break;
        }
        let at = turn % givers.len().max(1);
        let (circle, mouth, ears, last) = &mut givers[at];
        if let Some(idea) = last.take() {
            let back = json!({ "type": "withdrawIdea", "circle": circle, "idea": idea });
            does(mouth, ears, &format!("back-{turn}"), &back).await?;
        }
        let which = crowd.sends(number);
        let text = format!("~{number}-{which}~ sing in the park");
        let idea = json!({
            "type": "offerIdea", "circle": circle, "text": text, "tier": null,
            "isNamed": false, "to": [], "agreed": [],
        });
        let id = format!("idea-{turn}");
        does(mouth, ears, &id, &idea).await?;
        *last = Some(id);
    }
    Ok(())
}

async fn does(
    mouth: &mut Mouth,
    ears: &mut Ears,
    id: &str,
    command: &serde_json::Value,
) -> Result<()> {
    mouth.say(json!({ "type": "command", "id": id, "command": command }).to_string()).await?;
    loop {
        let frame = ears.hear().await.context("the host went")?;
        if is_kind(&frame, "reply") {
            let told = String::from_utf8_lossy(&frame);
            anyhow::ensure!(told.contains("\"saved\""), "{command}: {told}");
            return Ok(());
        }
    }
}

/// Waits for a frame of this kind.
async fn waits_for(ears: &mut Ears, kind: &str) -> Result<()> {
    while !is_kind(&ears.hear().await.context("the host went")?, kind) {}
    Ok(())
}
