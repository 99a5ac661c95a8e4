//! What a worksheet is: what a tool asks, in which order, and what may not be on the wall.

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

/// Where a worksheet stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "WorksheetGroup")]
pub enum Group {
    AboutMe,
    HowThingsAre,
    PeopleAndPlaces,
    Deciding,
    Communicating,
    DreamsAndPlans,
    Learning,
}

/// The picture in which people know a worksheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Drawing {
    Rings,
    Path,
    Map,
    Star,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Answers {
    #[default]
    Notes,
    /// Pictures are sorted into like, not sure and don't like.
    Sort,
}

/// What a section says about how things are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Says {
    /// It is to stay.
    Keep,
    /// It is to be different.
    Change,
}

/// What a column takes. Every value is kept as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum ColumnType {
    Text,
    Choice,
    Person,
    Place,
    Date,
    YesNoNotSure,
    ZeroToTen,
    Picture,
}

/// One of the answers that a column offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ColumnChoice")]
pub struct Choice {
    pub id: RecordId,
    pub title: Words,
}

/// A further column that each entry of a section has beside its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Column {
    pub id: RecordId,
    pub title: Words,
    #[serde(rename = "type")]
    pub kind: ColumnType,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Choice>>")]
    pub choices: Vec<Choice>,
}

/// One heading of a worksheet with the question that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Section {
    pub id: RecordId,
    pub title: Words,
    pub prompt: Words,
    /// The question in easy words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub easy: Option<Words>,
    /// Whose view an entry is when nobody says otherwise.
    pub first: Perspective,
    /// Tells that it never goes to the wall.
    #[serde(default)]
    pub is_private: bool,
    /// Tells that the desk cannot ask for it: only the person puts it on the wall, each time anew.
    #[serde(default, skip_serializing_if = "is_no")]
    #[ts(optional, as = "Option<bool>")]
    pub fresh_yes: bool,
    #[serde(default)]
    pub answers: Answers,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub says: Option<Says>,
    #[serde(default)]
    pub columns: Vec<Column>,
    /// Where a note can be used again: `outcomes`, `week.where`, `worksheet/section` and the like.
    #[serde(default)]
    pub feeds: Vec<String>,
}

/// One worksheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Template {
    pub id: WorksheetId,
    pub title: Words,
    pub about: Words,
    /// What it is for, in easy words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub easy: Option<Words>,
    pub group: Group,
    /// Shows each section by whose view it is, the person's own first.
    #[serde(default)]
    pub by_perspective: bool,
    /// Shows each section by who answers, the person first.
    #[serde(default)]
    pub by_respondent: bool,
    /// Notes are first written on a blank sheet, and sorted under the headings later.
    #[serde(default)]
    pub starts_blank: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub drawing: Option<Drawing>,
    pub sections: Vec<Section>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives what it asks about so")]
fn is_no(yes: &bool) -> bool {
    !yes
}

/// The section of a blank sheet: notes that stand under no heading yet.
pub const BLANK: &str = "notes";

impl Template {
    /// Returns the section of this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id.as_str() == id)
    }
}

impl Section {
    /// Returns the column of this id.
    pub fn column(&self, id: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.id.as_str() == id)
    }
}
