//! What official forms say.

use crate::words::area;

area! {
    /// Every message of forms.ftl; some want details.
    OnForms {
        TitleSupportPlan = "forms-title-support-plan",
    }
}
