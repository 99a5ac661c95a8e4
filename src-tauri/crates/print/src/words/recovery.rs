//! What the recovery sheet says.

use crate::words::area;

area! {
    /// Every message of recovery.ftl; some want details.
    OnRecovery {
        Title = "recovery-title",
        Document = "recovery-document",
        Lead = "recovery-lead",
        Date = "recovery-date",
        Printed = "recovery-printed",
        How = "recovery-how",
        HowOpen = "recovery-how-open",
        HowType = "recovery-how-type",
        HowNew = "recovery-how-new",
        Where = "recovery-where",
        WhereApart = "recovery-where-apart",
        WhereTwo = "recovery-where-two",
        WhereLost = "recovery-where-lost",
        Key = "recovery-key",
        Letters = "recovery-letters",
        KeptBy = "recovery-kept-by",
        KeptAt = "recovery-kept-at",
        Foot = "recovery-foot",
    }
}
