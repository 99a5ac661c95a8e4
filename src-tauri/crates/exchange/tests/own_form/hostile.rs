//! Files that are no forms, or would take more room than a form: refused, whatever they say.

use super::*;

#[test]
fn what_is_no_plain_form_is_refused_with_the_reason() {
    let check = |bytes: &[u8], expected: BadForm| {
        assert_eq!(read_form(bytes), Err(expected.clone()));
        assert_eq!(fill(bytes, &mapping(), &amara(), &English), Err(expected));
    };
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let marked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(b"", BadForm::NotDocx);
    check(b"%PDF-1.7", BadForm::NotDocx);
    check(&old, BadForm::OldWord);
    check(&[&old[..], &marked].concat(), BadForm::Locked);
    check(&vec![b'P'; FORM_BYTES + 1], BadForm::TooLarge);
    check(&with_part("word/vbaProject.bin", b"x"), BadForm::HasMacros);
    check(&with_part("_xmlsignatures/sig1.xml", b"<a/>"), BadForm::Signed);
    let kinds = part(COUNCIL, "[Content_Types].xml");
    let docm = kinds.replace(
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "vnd.ms-word.document.macroEnabled.main+xml",
    );
    check(&with_part("[Content_Types].xml", docm.as_bytes()), BadForm::HasMacros);
    check(&with_part("[Content_Types].xml", b"<Types/>"), BadForm::NotDocx);
    let name = "word/document.xml".to_owned();
    let bomb = [b"<a>".as_slice(), &vec![b' '; 17_000_000], b"</a>"].concat();
    check(&with_part(&name, &bomb), BadForm::TooLarge);
    let deep = [b"<a>".repeat(5_000), b"</a>".repeat(5_000)].concat();
    check(&with_part(&name, &deep), BadForm::TooLarge);
    let names: String =
        (0..2_001).map(|n| format!("<w:p><w:r><w:t>{{{{f{n}}}}}</w:t></w:r></w:p>")).collect();
    let (head, _) = part(COUNCIL, &name)
        .split_once("<w:p>")
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .expect("a paragraph");
    let many = format!("{head}{names}</w:body></w:document>");
    assert_eq!(read_form(&with_part(&name, many.as_bytes())), Err(BadForm::TooManyFields));
    let braces = format!(
        "{head}<w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>",
        "{{a}}".repeat(1_000_000)
    );
    check(&with_part(&name, braces.as_bytes()), BadForm::TooLarge);
    let entities = b"<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>";
    check(&with_part(&name, entities), BadForm::Declares(name.clone()));
    check(&with_part(&name, b"<!DOCTYPE a><a/>"), BadForm::Declares(name.clone()));
    check(&with_part(&name, b"<a>&x;</a>"), BadForm::Broken(name.clone()));
    check(&with_part(&name, b"\xff\xfe<\0a\0/\0>\0"), BadForm::Broken(name));
}

/// Returns an archive of many headers, each of which unpacks to sixteen million bytes and says that
/// it has ten.
fn bomb() -> Vec<u8> {
    let mut kinds = part(COUNCIL, "[Content_Types].xml").replace("</Types>", "");
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let large = vec![b' '; 15_000_000];
    for n in 0..60 {
        let name = format!("word/header{}.xml", n + 2);
        kinds.push_str(&format!(
            "<Override PartName=\"/{name}\" ContentType=\"application/vnd.openxmlformats-\
             officedocument.wordprocessingml.header+xml\"/>"
        ));
        out.start_file(name, SimpleFileOptions::default()).expect("begun");
        out.write_all(b"<a>").expect("written");
        out.write_all(&large).expect("written");
        out.write_all(b"</a>").expect("written");
    }
    for (name, (_, content)) in parts(COUNCIL) {
        let content = match name.as_str() {
            "[Content_Types].xml" => format!("{kinds}</Types>").into_bytes(),
            _ => content,
        };
        out.start_file(name, SimpleFileOptions::default()).expect("begun");
        out.write_all(&content).expect("written");
    }
    let mut bytes = out.finish().expect("finished").into_inner();
    // The size when it is unpacked, in each local head and in the list at the end.
    let large = u32::try_from(large.len() + 7).expect("a size").to_le_bytes();
    let at: Vec<_> = (0..bytes.len() - 4).filter(|at| bytes[*at..].starts_with(&large)).collect();
    assert!(at.len() >= 120, "{}", at.len());
    for at in at {
        bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    bytes
}

#[test]
fn a_file_that_lies_about_its_size_takes_no_more_room_than_a_form() {
    let bytes = bomb();
    assert!(bytes.len() < FORM_BYTES, "{}", bytes.len());
    let before = peak();
    let read = read_form(&bytes);
    assert!(matches!(read, Err(BadForm::TooLarge | BadForm::Broken(_))), "{read:?}");
    assert!(peak() - before < 120_000, "{} KiB more than before", peak() - before);
}

/// Returns the most memory that this process has had, in KiB; nought where nobody tells.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

#[test]
fn a_form_that_would_grow_without_end_is_refused() {
    let document = part(COUNCIL, "word/document.xml");
    let many = "{{nine.1}}".repeat(400_000);
    let document = document.replace("{{nine.1}}", &many);
    let values = [texts("nine.1", &["words ".repeat(200).as_str()])];
    let bytes = with_part("word/document.xml", document.as_bytes());
    assert_eq!(fill(&bytes, &mapping(), &values, &English), Err(BadForm::TooLarge));
}

/// Changes a text here and there, as a broken or a hostile file would be.
fn mutated(text: &str, changes: &[(usize, u8, usize)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, byte, cut) in changes {
        let at = at % bytes.len().max(1);
        let end = (at + cut % 40).min(bytes.len());
        if cut % 3 == 0 {
            bytes.drain(at..end);
        } else if cut % 3 == 1 {
            let again = bytes[at..end].to_vec();
            bytes.splice(at..at, again);
        } else if let Some(one) = bytes.get_mut(at) {
            *one = *byte;
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_file_brings_it_down(
        changes in prop::collection::vec((any::<usize>(), any::<u8>(), any::<usize>()), 1..6),
        whole in any::<bool>(),
    ) {
        let bytes = if whole {
            let mut bytes = COUNCIL.to_vec();
            for (at, byte, _) in &changes {
                let at = at % bytes.len();
                bytes[at] = *byte;
            }
            bytes
        } else {
            let document = mutated(&part(COUNCIL, "word/document.xml"), &changes);
            with_part("word/document.xml", &document)
        };
        if let Ok(filled) = fill(&bytes, &mapping(), &amara(), &English) {
            prop_assert!(read_form(&filled.bytes).is_ok(), "what is filled is a form again");
        }
    }

    #[test]
    fn whatever_people_write_stands_in_the_form_as_they_wrote_it(words in "\\PC{1,40}") {
        let values = [text("person.name", &words)];
        let filled = fill(COUNCIL, &mapping(), &values, &English).expect("filled");
        let header = said(&part(&filled.bytes, "word/header1.xml")).concat();
        let blank = words.trim().is_empty();
        let expected = if blank { "{{Full name}}".to_owned() } else { words };
        prop_assert_eq!(header, format!("Support plan of {expected}"));
    }
}
