//! The colour space of our colours, so that they look the same in thirty years: sRGB, as an ICC
//! profile (version 2.1) of the fewest parts.

/// Fixed-point numbers with sixteen bits behind the point.
type Xyz = [u32; 3];

const WHITE: Xyz = [0xF6D6, 0x1_0000, 0xD32D];
const RED: Xyz = [0x6FA2, 0x38F5, 0x0390];
const GREEN: Xyz = [0x6299, 0xB785, 0x18DA];
const BLUE: Xyz = [0x24A0, 0x0F84, 0xB6CF];
/// 2.2, with eight bits behind the point.
const GAMMA: u16 = 0x0233;
const NAME: &str = "sRGB";

/// Returns the profile.
pub(crate) fn srgb() -> Vec<u8> {
    let parts: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description()),
        (b"cprt", [b"text\0\0\0\0".as_slice(), b"Public domain\0\0\0"].concat()),
        (b"wtpt", xyz(WHITE)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve()),
        (b"gTRC", curve()),
        (b"bTRC", curve()),
    ];
    let mut table = number(parts.len());
    let mut data = Vec::new();
    let data_begins = 128 + 4 + 12 * parts.len();
    for (name, part) in &parts {
        table.extend_from_slice(*name);
        table.extend(number(data_begins + data.len()));
        table.extend(number(part.len()));
        data.extend_from_slice(part);
    }
    let mut profile = header(data_begins + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = number(size);
    header.extend([0; 4]);
    header.extend([2, 0x10, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    header.extend([0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    header.extend(b"acsp");
    header.extend([0; 28]);
    header.extend(WHITE.into_iter().flat_map(u32::to_be_bytes));
    header.resize(128, 0);
    header
}

fn description() -> Vec<u8> {
    let mut part = b"desc\0\0\0\0".to_vec();
    part.extend(number(NAME.len() + 1));
    part.extend(NAME.bytes());
    // The end of the name, then the same name in two more alphabets: left empty.
    part.resize(part.len() + 1 + 8 + 3 + 67, 0);
    pad(part)
}

fn xyz(value: Xyz) -> Vec<u8> {
    let mut part = b"XYZ \0\0\0\0".to_vec();
    part.extend(value.into_iter().flat_map(u32::to_be_bytes));
    part
}

fn curve() -> Vec<u8> {
    let mut part = b"curv\0\0\0\0".to_vec();
    part.extend(number(1));
    part.extend(GAMMA.to_be_bytes());
    pad(part)
}

fn pad(mut part: Vec<u8>) -> Vec<u8> {
    part.resize(part.len().next_multiple_of(4), 0);
    part
}

fn number(value: usize) -> Vec<u8> {
    let value = u32::try_from(value).expect("BUG: a profile is a few hundred bytes");
    value.to_be_bytes().to_vec()
}
