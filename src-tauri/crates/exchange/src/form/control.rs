//! A content control is given a value: words, a tick, a date, or one of its list.

use domain::plan::LONG_TEXT;
use domain::{BlankKind, WhyUnfilled};

use super::Tongue;
use super::find::Control;
use super::said::{Said, Says, by_pattern, is_right_to_left};
use super::tree::{Element, Node};
use super::words::line_run;

/// What comes after `bidi` in a paragraph's dress.
const AFTER_BIDI: [&str; 17] = [
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
];

/// Gives a control a value, or says why it cannot have it.
pub(super) fn give(
    sdt: &mut Element,
    control: &Control,
    said: &Said,
    tongue: &dyn Tongue,
) -> Result<(), WhyUnfilled> {
    let (lines, is_list) = match control.kind {
        BlankKind::CheckBox => {
            let Says::YesNo(yes) = said.says else { return Err(WhyUnfilled::WrongKind) };
            (vec![tick(sdt, yes)], false)
        }
        BlankKind::Date => {
            let Says::Date(date) = said.says else { return Err(WhyUnfilled::WrongKind) };
            let about = sdt.child_mut("sdtPr").and_then(|about| about.child_mut("date"));
            let written = about.and_then(|about| {
                about.set_attribute("fullDate", &format!("{}T00:00:00Z", date.format("%Y-%m-%d")));
                by_pattern(date, &about.value_of("dateFormat")?)
            });
            (vec![written.unwrap_or_else(|| tongue.date(date))], false)
        }
        BlankKind::List => {
            let shown = chosen(control, said, tongue).ok_or(WhyUnfilled::NotInList)?;
            (vec![shown], false)
        }
        BlankKind::Combo => {
            let own = || said.lines(tongue).join("; ");
            (vec![chosen(control, said, tongue).unwrap_or_else(own)], false)
        }
        BlankKind::Text => {
            let about = sdt.child("sdtPr").and_then(|about| about.child("text"));
            let many = about.and_then(|about| about.attribute("multiLine"));
            let lines = said.lines(tongue);
            match many.as_deref() {
                Some("1" | "true" | "on") => (lines, false),
                _ => (vec![lines.join("; ").replace('\n', " ")], false),
            }
        }
        BlankKind::RichText | BlankKind::Placeholder => (said.lines(tongue), said.is_list),
    };
    settle(sdt, &lines, is_list);
    Ok(())
}

/// Empties a control that has somebody else's words in it; its own prompt stays.
pub(super) fn clear(sdt: &mut Element) {
    if !is_prompting(sdt) {
        settle(sdt, &[String::new()], false);
    }
}

/// Ticks a box or takes the tick away, and returns the sign that shows it.
fn tick(sdt: &mut Element, yes: bool) -> String {
    let (state, usual) = if yes { ("checkedState", 0x2612) } else { ("uncheckedState", 0x2610) };
    let about = sdt.child_mut("sdtPr");
    let all = about.into_iter().flat_map(|about| about.children.iter_mut());
    let found = all.filter_map(Node::element_mut).find(|one| one.is_2010("checkbox"));
    let sign = found.and_then(|found| {
        let mut inner = found.children.iter_mut().filter_map(Node::element_mut);
        match inner.find(|one| one.is_2010("checked")) {
            Some(checked) => checked.set_attribute("val", if yes { "1" } else { "0" }),
            None => {
                let mut checked = Element::beside(found, "checked");
                checked.set_attribute("val", if yes { "1" } else { "0" });
                found.children.insert(0, Node::Element(checked));
            }
        }
        let sign = found.elements().find(|one| one.is_2010(state))?.attribute("val")?;
        u32::from_str_radix(&sign, 16).ok()
    });
    let sign = sign.and_then(char::from_u32).filter(|sign| !sign.is_control());
    sign.or(char::from_u32(usual)).into_iter().collect()
}

/// Returns what a list shows for a value.
fn chosen(control: &Control, said: &Said, tongue: &dyn Tongue) -> Option<String> {
    let mut wanted = said.lines(tongue);
    wanted.extend(said.code.clone());
    if let Says::YesNo(yes) = said.says {
        wanted.push(if yes { "yes" } else { "no" }.to_owned());
    }
    let is_same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    let found = wanted.iter().find_map(|wanted| {
        control.items.iter().find(|(shown, value)| {
            // An item without a value is the prompt: "Choose an item."
            !value.is_empty() && (is_same(shown, wanted) || is_same(value, wanted))
        })
    });
    found.map(|(shown, _)| shown.chars().take(LONG_TEXT).collect())
}

fn is_prompting(sdt: &Element) -> bool {
    let shows = sdt.child("sdtPr").and_then(|about| about.child("showingPlcHdr"));
    shows.is_some_and(|shows| {
        !matches!(shows.attribute("val").as_deref(), Some("0" | "false" | "off"))
    })
}

/// Puts lines into a control, in the dress of what stood there first.
fn settle(sdt: &mut Element, lines: &[String], is_list: bool) {
    let was_prompting = is_prompting(sdt);
    let mut dress = None;
    if let Some(about) = sdt.child_mut("sdtPr") {
        dress = about.child("rPr").cloned();
        // A control that is bound to data elsewhere would show that again instead.
        about.children.retain(|node| {
            node.element()
                .is_none_or(|one| one.local() != "dataBinding" && !one.is("showingPlcHdr"))
        });
    }
    let neighbour = Element::beside(sdt, "sdt");
    if sdt.child("sdtContent").is_none() {
        let content = Element::beside(&neighbour, "sdtContent");
        sdt.put_before(content, &["sdtContent"]);
    }
    let Some(content) = sdt.child_mut("sdtContent") else { return };
    if let Some(run) = first_run(content) {
        let mut own = run.child("rPr").cloned();
        if was_prompting {
            // The prompt's grey style is not for what is written there.
            if let Some(own) = own.as_mut() {
                own.drop_children(&["rStyle"]);
            }
            dress = dress.or(own);
        } else {
            dress = own;
        }
    }
    let dress = dress.filter(|dress| !dress.children.is_empty());
    let holder = match content.child("tc") {
        Some(_) => content.child_mut("tc"),
        None => Some(content),
    };
    let Some(holder) = holder else { return };
    if holder.is("tc") || holder.child("p").is_some() {
        let paragraphs = paragraphs(holder, &neighbour, dress, lines, is_list);
        holder.children.retain(|node| node.element().is_some_and(|one| one.is("tcPr")));
        holder.children.extend(paragraphs.into_iter().map(Node::Element));
    } else {
        holder.children = vec![Node::Element(line_run(&neighbour, dress, lines))];
    }
}

fn paragraphs(
    holder: &Element,
    neighbour: &Element,
    dress: Option<Element>,
    lines: &[String],
    is_list: bool,
) -> Vec<Element> {
    let mut first = holder.child("p").cloned();
    if let Some(first) = first.as_mut() {
        first.children.retain(|node| node.element().is_some_and(|one| one.is("pPr")));
    }
    let pattern = first.unwrap_or_else(|| Element::beside(neighbour, "p"));
    if is_list && !lines.is_empty() {
        let each = lines.iter().enumerate();
        return each
            .map(|(n, line)| paragraph(&pattern, dress.clone(), std::slice::from_ref(line), n > 0))
            .collect();
    }
    vec![paragraph(&pattern, dress, lines, false)]
}

/// Returns a paragraph like another that says lines, one under the other.
fn paragraph(pattern: &Element, dress: Option<Element>, lines: &[String], again: bool) -> Element {
    let mut one = pattern.clone();
    if again {
        one.drop_attributes(&["paraId", "textId"]);
    }
    if is_right_to_left(lines) {
        turn(&mut one);
    }
    one.children.push(Node::Element(line_run(pattern, dress, lines)));
    one
}

/// Lets a paragraph begin on the right.
pub(super) fn turn(paragraph: &mut Element) {
    let neighbour = Element::beside(paragraph, "p");
    if paragraph.child("pPr").is_none() {
        paragraph.children.insert(0, Node::Element(Element::beside(&neighbour, "pPr")));
    }
    if let Some(dress) = paragraph.child_mut("pPr").filter(|dress| dress.child("bidi").is_none()) {
        dress.put_before(Element::beside(&neighbour, "bidi"), &AFTER_BIDI);
    }
}

fn first_run(element: &Element) -> Option<&Element> {
    element.elements().find_map(|one| if one.is("r") { Some(one) } else { first_run(one) })
}
