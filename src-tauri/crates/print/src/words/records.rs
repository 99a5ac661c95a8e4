//! What the log of who saw what and the certificate of a deletion say.

use crate::words::{Message, area};

area! {
    /// Every message of accesslog.ftl and certificate.ftl; some want details.
    OfRecords {
        LogByDesk = "accesslog-by-desk",
        LogByDeskNamed = "accesslog-by-desk-named",
        LogByRemote = "accesslog-by-remote",
        LogByCircle = "accesslog-by-circle",
        LogByGuest = "accesslog-by-guest",
        LogByWall = "accesslog-by-wall",
        LogBySpare = "accesslog-by-spare",
        LogByHost = "accesslog-by-host",
        LogByComputer = "accesslog-by-computer",
        LogJoined = "accesslog-joined",
        LogLeft = "accesslog-left",
        LogOpened = "accesslog-opened",
        LogChanged = "accesslog-changed",
        LogDescribed = "accesslog-described",
        LogGaveIdea = "accesslog-gave-idea",
        LogShown = "accesslog-shown",
        LogTakenDown = "accesslog-taken-down",
        LogPrinted = "accesslog-printed",
        LogFormFilled = "accesslog-form-filled",
        LogExported = "accesslog-exported",
        LogRestored = "accesslog-restored",
        LogMerged = "accesslog-merged",
        LogErased = "accesslog-erased",
        LogKeptUntil = "accesslog-kept-until",
        LogHeld = "accesslog-held",
        LogReleased = "accesslog-released",
        LogFollowed = "accesslog-followed",
        LogTookOver = "accesslog-took-over",
        LogReaderFamily = "accesslog-reader-family",
        LogReaderAuthority = "accesslog-reader-authority",
        LogReaderSupportTeam = "accesslog-reader-support-team",
        LogTitle = "accesslog-title",
        LogHead = "accesslog-head",
        LogAbout = "accesslog-about",
        LogNone = "accesslog-none",
        LogWhen = "accesslog-when",
        LogWhat = "accesslog-what",
        LogFoot = "accesslog-foot",
        CertificateTitle = "certificate-title",
        CertificateFoot = "certificate-foot",
        CertificatePerson = "certificate-person",
        CertificateEvent = "certificate-event",
        CertificateWhen = "certificate-when",
        CertificateAt = "certificate-at",
        CertificateBy = "certificate-by",
        CertificateEventLabel = "certificate-event-label",
        CertificateWhat = "certificate-what",
        CertificateRecords = "certificate-records",
        CertificatePhotos = "certificate-photos",
        CertificateDevices = "certificate-devices",
        CertificateQuestions = "certificate-questions",
        CertificateIdeas = "certificate-ideas",
        CertificateHistory = "certificate-history",
        CertificateMoney = "certificate-money",
        CertificateSharing = "certificate-sharing",
        CertificateHow = "certificate-how",
        CertificateFile = "certificate-file",
        CertificateMedia = "certificate-media",
        CertificateCopies = "certificate-copies",
        CertificateCopiesNone = "certificate-copies-none",
        CertificateCopyGone = "certificate-copy-gone",
        CertificateCopyLeft = "certificate-copy-left",
        CertificateCopyFailed = "certificate-copy-failed",
        CertificateBeyond = "certificate-beyond",
        CertificateBeyondPaper = "certificate-beyond-paper",
        CertificateBeyondFiles = "certificate-beyond-files",
        CertificateBeyondDevices = "certificate-beyond-devices",
        CertificateBeyondOthers = "certificate-beyond-others",
        CertificateBeyondDisk = "certificate-beyond-disk",
        CertificateKeep = "certificate-keep",
    }
}

/// What a device is called, which the screens have the words for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeviceCalled;

impl Message for DeviceCalled {
    fn key(self) -> &'static str {
        "door-name"
    }
}
