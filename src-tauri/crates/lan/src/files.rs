//! Files that are given sealed, to whoever knows where: papers, and photos, music and films of the
//! day's own.

use std::io;
use std::sync::Arc;
use std::time::SystemTime;

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::stream::try_unfold;
use room::{MediaFile, PaperFile};
use tokio::fs::File;
use tokio::io::AsyncReadExt;

use crate::House;
use crate::pages::{NEVER_KEPT, kind_of, nothing};
use crate::sealed::file::{Asked, CHUNK, Head, Sealing};

/// Gives a file sealed; to whoever asks for anything else, the same nothing.
pub(crate) async fn file(State(house): State<House>, Path(address): Path<String>) -> Response {
    let Some(asked) = Asked::read(&address) else { return nothing() };
    let is_it = |path: &str| asked.is_of(path);
    let found = match house.room.paper_told_as(is_it) {
        Some((path, paper)) => Some((path, Ok(of_paper(paper)))),
        None => match house.room.media_told_as(is_it) {
            Some((path, media)) => Some((path, of_media(media).await)),
            None => None,
        },
    };
    match found {
        None => nothing(),
        Some((path, Ok((head, source)))) => sent(&path, &head, source),
        Some((_, Err(error))) => {
            tracing::warn!(%error, "a photo, music or a film cannot be read");
            nothing()
        }
    }
}

fn sent(path: &str, head: &Head, source: Source) -> Response {
    let Ok(sealing) = Sealing::begin(path, head, salt()) else { return nothing() };
    let headers = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (CACHE_CONTROL, NEVER_KEPT.to_owned()),
        (CONTENT_LENGTH, sealing.length().to_string()),
    ];
    // It is read as it is taken: a film is never in memory as a whole.
    let sending = Sending { sealing: Some(sealing), source };
    (headers, Body::from_stream(try_unfold(sending, Sending::next))).into_response()
}

fn salt() -> [u8; 32] {
    let mut salt = [0; 32];
    getrandom::fill(&mut salt).expect("BUG: every system that we run on has randomness");
    salt
}

fn of_paper(PaperFile { name, bytes }: PaperFile) -> (Head, Source) {
    let media_type = kind_of(&name).mime.to_owned();
    let head = Head { name, media_type, length: bytes.len() as u64 };
    (head, Source::Held { bytes, at: 0 })
}

async fn of_media(MediaFile { path, content_type }: MediaFile) -> io::Result<(Head, Source)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let file = File::open(path).await?;
    let looks = Looks::of(&file).await?;
    let head = Head { name, media_type: content_type.to_owned(), length: looks.length };
    Ok((head, Source::Disk { file, looks, read: 0 }))
}

/// Where the bytes of a file come from.
enum Source {
    Held { bytes: Arc<[u8]>, at: usize },
    Disk { file: File, looks: Looks, read: u64 },
}

/// What shows that a file is still the one that it was.
#[derive(PartialEq, Eq)]
struct Looks {
    length: u64,
    /// Not every system knows it.
    changed: Option<SystemTime>,
}

impl Looks {
    async fn of(file: &File) -> io::Result<Self> {
        let found = file.metadata().await?;
        Ok(Self { length: found.len(), changed: found.modified().ok() })
    }
}

impl Source {
    /// Returns the next part; an empty one at the end.
    async fn read(&mut self) -> io::Result<Bytes> {
        match self {
            Self::Held { bytes, at } => {
                let to = bytes.len().min(*at + CHUNK);
                let part = Bytes::copy_from_slice(&bytes[*at..to]);
                *at = to;
                Ok(part)
            }
            Self::Disk { file, looks, read } => {
                let mut part = Vec::with_capacity(CHUNK);
                file.take(CHUNK as u64).read_to_end(&mut part).await?;
                *read += part.len() as u64;
                // The end is said only of the file that was begun with.
                let is_over = part.is_empty() && *read != looks.length;
                if is_over || *read > looks.length || Looks::of(file).await? != *looks {
                    return Err(io::Error::other("a file was changed while it was sent"));
                }
                Ok(part.into())
            }
        }
    }
}

/// An answer on its way.
struct Sending {
    /// Nothing when all of it was handed out.
    sealing: Option<Sealing>,
    source: Source,
}

impl Sending {
    async fn next(mut self) -> io::Result<Option<(Bytes, Self)>> {
        let Some(mut sealing) = self.sealing.take() else { return Ok(None) };
        loop {
            let part = self.source.read().await?;
            if part.is_empty() {
                let end = sealing.end().map_err(io::Error::other)?;
                return Ok(Some((end.into(), self)));
            }
            let ready = sealing.take(&part).map_err(io::Error::other)?;
            if !ready.is_empty() {
                self.sealing = Some(sealing);
                return Ok(Some((ready.into(), self)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;
    use crate::sealed::file::open;

    const PATH: &str = "/media/0011223344556677/The sea.mp4";

    fn film(length: usize) -> tempfile::NamedTempFile {
        let mut film = tempfile::NamedTempFile::new().expect("a file");
        let bytes: Vec<u8> = (0..=250).cycle().take(length).collect();
        film.write_all(&bytes).expect("written");
        film
    }

    async fn begun(film: &tempfile::NamedTempFile) -> Sending {
        let file = MediaFile { path: film.path().to_owned(), content_type: "video/mp4" };
        let (head, source) = of_media(file).await.expect("it is there");
        Sending { sealing: Some(Sealing::begin(PATH, &head, [7; 32]).expect("begun")), source }
    }

    #[tokio::test]
    async fn a_film_is_never_in_memory_as_a_whole() {
        let film = film(40 * CHUNK + 9);
        let (mut sending, mut answer, mut most) = (begun(&film).await, Vec::new(), 0);
        while let Some((part, next)) = sending.next().await.expect("it is read") {
            most = most.max(part.len() + next.sealing.as_ref().map_or(0, Sealing::waits));
            answer.extend(part);
            sending = next;
        }
        assert!(most <= 3 * CHUNK, "{most} bytes were held at once");
        let (head, opened) = open(PATH, &answer).expect("it opens");
        assert_eq!((head.length, opened.len()), (40 * 65_536 + 9, 40 * CHUNK + 9));
        assert!(opened == std::fs::read(film.path()).expect("read"), "as it was");
    }

    #[tokio::test]
    async fn a_film_that_is_changed_while_it_is_sent_is_broken_off() {
        for (what, change) in [("longer", 1_000_i64), ("shorter", -3 * 65_536)] {
            let film = film(9 * CHUNK);
            let (_, mut sending) =
                begun(&film).await.next().await.expect("it is read").expect("a part");
            let length = film.as_file().metadata().expect("its length").len();
            let length = length.checked_add_signed(change).expect("not negative");
            film.as_file().set_len(length).expect("changed");
            let broke = loop {
                match sending.next().await {
                    Ok(Some((_, next))) => sending = next,
                    Ok(None) => break false,
                    Err(_) => break true,
                }
            };
            assert!(broke, "{what}");
        }
    }
}
