//! Worksheets as data: what a tool asks, in which order, and what may not be on the wall.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::plan::Perspective;
use crate::{RecordId, WorksheetId};

/// The same words in each language of the app, by language tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub en: String,
    pub cy: String,
}

impl Words {
    /// Returns the words in a language, English when there are none.
    pub fn in_language(&self, language: &str) -> &str {
        if language == "cy" { &self.cy } else { &self.en }
    }
}

/// A further column that each entry of a section has beside its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Column {
    pub id: RecordId,
    pub title: Words,
}

/// One heading of a worksheet with the question that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Section {
    pub id: RecordId,
    pub title: Words,
    pub prompt: Words,
    /// Whose view an entry is when nobody says otherwise.
    pub first: Perspective,
    /// Tells that it never goes to the wall.
    #[serde(default)]
    pub is_private: bool,
    #[serde(default)]
    pub columns: Vec<Column>,
}

/// One worksheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Template {
    pub id: WorksheetId,
    pub title: Words,
    pub about: Words,
    /// Shows each section by whose view it is, the person's own first.
    #[serde(default)]
    pub by_perspective: bool,
    pub sections: Vec<Section>,
}

impl Template {
    /// Returns the section of this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id.as_str() == id)
    }
}

static SHIPPED: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let files = [
        include_str!("../../templates/one-page-profile.json"),
        include_str!("../../templates/working-not-working.json"),
        include_str!("../../templates/relationship-circle.json"),
        include_str!("../../templates/hopes-and-fears.json"),
        include_str!("../../templates/decision-agreement.json"),
        include_str!("../../templates/community-map.json"),
    ];
    let read = |file: &&str| serde_json::from_str(file).expect("BUG: a shipped template is broken");
    files.iter().map(read).collect()
});

/// Returns the worksheets that come with the app.
pub fn shipped() -> &'static [Template] {
    &SHIPPED
}

/// Returns the worksheet of this id.
pub fn template(id: &str) -> Option<&'static Template> {
    shipped().iter().find(|template| template.id.as_str() == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_worksheet_reads_and_asks_something() {
        for template in shipped() {
            assert!(!template.sections.is_empty(), "{} has sections", template.id);
            for section in &template.sections {
                for words in [&section.title, &section.prompt] {
                    assert!(!words.en.is_empty() && !words.cy.is_empty(), "{}", section.id);
                }
                let twice = template.sections.iter().filter(|s| s.id == section.id).count();
                assert_eq!(twice, 1, "{} stands once", section.id);
            }
        }
    }

    #[test]
    fn fears_are_never_for_the_wall() {
        let fears = template("hopes-and-fears").and_then(|t| t.section("fears"));
        assert!(fears.expect("it is there").is_private, "named briefly, and kept in the circle");
    }
}
