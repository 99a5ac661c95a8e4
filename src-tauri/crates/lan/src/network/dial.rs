//! Calls the door from outside, as a tablet does, and hears whether it is ours that answers.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// The path at which the door says its mark.
pub(crate) const HERE: &str = "/here";
/// Whoever is on this computer answers in a few milliseconds.
const PATIENCE: Duration = Duration::from_millis(1_500);
/// Our answer is some 700 bytes.
const MOST_BYTES: u64 = 4_096;

/// Tells whether a door with this mark answers at an address.
pub(crate) async fn answers(at: SocketAddr, mark: &str) -> bool {
    match timeout(PATIENCE, ask(at)).await {
        Ok(Ok(answer)) => answer.rsplit("\r\n\r\n").next() == Some(mark),
        Ok(Err(error)) => {
            tracing::debug!(%error, "our own door does not answer");
            false
        }
        Err(_) => false,
    }
}

async fn ask(at: SocketAddr) -> io::Result<String> {
    let mut line = TcpStream::connect(at).await?;
    let question = format!("GET {HERE} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n\r\n");
    line.write_all(question.as_bytes()).await?;
    let mut answer = Vec::new();
    line.take(MOST_BYTES).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;
    use tokio_util::task::TaskTracker;

    use super::*;

    async fn somebody_who_says(body: &'static str) -> (SocketAddr, TaskTracker) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let at = listener.local_addr().expect("an address");
        let tasks = TaskTracker::new();
        tasks.spawn(async move {
            let (mut line, _) = listener.accept().await.expect("a call");
            let mut question = [0; 512];
            let heard = line.read(&mut question).await.expect("a question");
            assert!(heard > 0, "something is asked");
            let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{body}");
            line.write_all(answer.as_bytes()).await.expect("an answer");
        });
        (at, tasks)
    }

    #[tokio::test]
    async fn only_our_own_mark_is_an_answer() {
        let check = async |body, expected| {
            let (at, _tasks) = somebody_who_says(body).await;
            assert_eq!(answers(at, "our mark").await, expected, "{body}");
        };
        check("our mark", true).await;
        check("another program", false).await;
        check("", false).await;
    }

    #[tokio::test]
    async fn a_shut_port_is_no_answer() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let at = listener.local_addr().expect("an address");
        drop(listener);
        assert!(!answers(at, "our mark").await);
    }
}
