//! Lets lines in and answers what is asked on them, each within its time and its bytes.

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Duration, sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::hall::{Hall, Place};
use crate::limits::{ASKING, FETCHING, HEAD_BYTES, HEADERS};

/// How long the door rests when the system has no line left to give.
const BREATH: Duration = Duration::from_millis(50);
/// How long an answer that is on its way may take when its line has to go.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Lets everybody in for whom there is a place, until the door is closed.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    hall: Hall,
    tasks: TaskTracker,
    stop: CancellationToken,
) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = stop.cancelled() => return,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::debug!(%error, "nobody came in");
                sleep(BREATH).await;
                continue;
            }
        };
        let Some(place) = hall.enter(peer.ip(), &stop) else {
            tracing::debug!("the hall is full");
            continue;
        };
        // Words and the "saved" after them are two small frames: a socket that gathers them up holds
        // the second back until the first is acknowledged, which takes forty milliseconds.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a face will hear a little later");
        }
        tasks.spawn(attend(stream, peer, router.clone(), Arc::new(place)));
    }
}

/// Answers what is asked on one line; a socket goes on beside it.
async fn attend(stream: TcpStream, peer: SocketAddr, router: Router, place: Arc<Place>) {
    let out = place.out.clone();
    let has_asked = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&has_asked);
    let answer = service_fn(move |mut request: Request<Incoming>| {
        asked.store(true, Ordering::Relaxed);
        request.extensions_mut().insert(ConnectInfo(peer));
        request.extensions_mut().insert(Arc::clone(&place));
        TowerToHyperService::new(router.clone()).call(request)
    });
    let line = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(ASKING)
        .max_headers(HEADERS)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), answer)
        .with_upgrades();
    let mut line = pin!(line);
    let ended = tokio::select! {
        ended = timeout(FETCHING, line.as_mut()) => ended.ok(),
        () = out.cancelled() => None,
    };
    let ended = match ended {
        Some(ended) => ended,
        // Whoever has not asked anything waits for no answer.
        None if !has_asked.load(Ordering::Relaxed) => Ok(()),
        None => {
            line.as_mut().graceful_shutdown();
            timeout(LAST_WORDS, line).await.unwrap_or(Ok(()))
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a line broke");
    }
}
