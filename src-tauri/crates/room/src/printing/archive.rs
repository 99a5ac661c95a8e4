//! Many papers as one file (zip), the same bytes for the same papers.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::papers::PaperFile;

/// Packs papers, whose names are their own already, in their order.
pub(crate) fn archive(files: &[PaperFile]) -> zip::result::ZipResult<Vec<u8>> {
    let room = files.iter().map(|file| file.bytes.len() + 256).sum();
    let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(room)));
    for file in files {
        // What is packed inside already does not get smaller.
        let is_packed = !file.name.ends_with(".html");
        let method =
            if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        // No time of the clock: the first that the format knows.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o600);
        zip.start_file(file.name.as_str(), options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn papers_come_out_as_they_went_in_and_the_archive_is_the_same_each_time() {
        let file = |name: &str, words: &str| PaperFile {
            name: name.to_owned(),
            bytes: words.as_bytes().into(),
        };
        let files = [file("01 Zoë - My plan.pdf", "one"), file("02 আমরা.html", "two")];
        let bytes = archive(&files).expect("packed");
        assert_eq!(bytes, archive(&files).expect("packed again"));
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        for file in &files {
            let mut words = Vec::new();
            let mut found = zip.by_name(&file.name).expect("it is there under its name");
            found.read_to_end(&mut words).expect("read");
            assert_eq!(words, &*file.bytes);
        }
    }
}
