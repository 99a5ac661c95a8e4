//! Pictures in a document, with their words.

use maud::{Markup, html};

use super::{Copy, parts};
use crate::dots::{self, Dots};
use crate::letters::clean;
use crate::sheet::{Picture, Square};

/// English metric units in a twentieth of a point and in a millimetre.
const UNITS_OF_TWIP: u64 = 635;
pub(super) const MM: u64 = 36_000;

impl Copy<'_> {
    /// Returns a picture no wider and no taller than this; its words where it cannot be shown.
    pub(super) fn picture(&mut self, picture: &Picture, width: u64, height: u64) -> Option<Markup> {
        let says = clean(&picture.says);
        match self.place_of(picture) {
            Some(place) => Some(self.drawn(place, &says, width, height)),
            None if says.trim().is_empty() => None,
            None => Some(html! {
                w:r {
                    w:rPr { w:rStyle w:val="Quiet" {} }
                    w:t xml:space="preserve" { (says) " " }
                }
            }),
        }
    }

    /// Returns the width of the words here in the units of pictures.
    pub(super) fn full_width(&self) -> u64 {
        u64::from(self.width) * UNITS_OF_TWIP
    }

    pub(super) fn square(&mut self, square: &Square, side: u64) -> Option<Markup> {
        let dots = dots::modules(&square.content)?.dots()?;
        let place = self.kept(dots);
        Some(self.drawn(place, &clean(&square.says), side, side))
    }

    fn place_of(&mut self, picture: &Picture) -> Option<usize> {
        if let Some(known) = self.known.get(&picture.key) {
            return *known;
        }
        let made = dots::dots(picture, &self.sheet.pictures).map(|dots| self.kept(dots));
        self.known.insert(picture.key.clone(), made);
        made
    }

    /// Puts a picture with the others, the same one once.
    fn kept(&mut self, dots: Dots) -> usize {
        self.pictures.iter().position(|known| *known == dots).unwrap_or_else(|| {
            self.pictures.push(dots);
            self.pictures.len() - 1
        })
    }

    fn drawn(&mut self, place: usize, says: &str, width: u64, height: u64) -> Markup {
        self.drawn += 1;
        let dots = &self.pictures[place];
        let (across, down) = (u64::from(dots.width), u64::from(dots.height));
        // As wide as it may be, unless that is too tall.
        let (width, height) = if down * width > height * across {
            ((height * across / down).max(1), height)
        } else {
            (width, (width * down / across).max(1))
        };
        let name = parts::picture_path(place, dots);
        let is_ornament = says.trim().is_empty();
        html! {
            w:r { w:drawing {
                wp:inline distT="0" distB="0" distL="0" distR="0" {
                    wp:extent cx=(width) cy=(height) {}
                    wp:docPr id=(self.drawn) name={ "picture " (self.drawn) } descr=(says) {
                        @if is_ornament { (ornament()) }
                    }
                    a:graphic { a:graphicData uri=(parts::PICTURE) { pic:pic {
                        pic:nvPicPr {
                            pic:cNvPr id=(self.drawn) name=(name) descr=(says) {}
                            pic:cNvPicPr { a:picLocks noChangeAspect="1" {} }
                        }
                        pic:blipFill {
                            a:blip r:embed={ "picture" (place + 1) } {}
                            a:stretch { a:fillRect {} }
                        }
                        pic:spPr {
                            a:xfrm { a:off x="0" y="0" {} a:ext cx=(width) cy=(height) {} }
                            a:prstGeom prst="rect" { a:avLst {} }
                        }
                    } } }
                }
            } }
        }
    }
}

/// Says that the words beside a picture say the same.
fn ornament() -> Markup {
    html! {
        a:extLst { a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}" {
            adec:decorative
                xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"
                val="1" {}
        } }
    }
}
