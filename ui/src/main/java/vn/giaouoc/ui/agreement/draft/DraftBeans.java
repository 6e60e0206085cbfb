package vn.giaouoc.ui.agreement.draft;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.draft.BulkService;
import vn.giaouoc.app.agreement.draft.CopyService;
import vn.giaouoc.app.agreement.draft.DraftService;
import vn.giaouoc.app.agreement.list.AgreementDesk;
import vn.giaouoc.app.agreement.template.Templates;
import vn.giaouoc.ui.shell.SignedIn;

/** What agreements are begun with. */
@Singleton
record DraftBeans(DraftService drafts, BulkService bulk, CopyService copies, Templates templates, Sitting sitting) {

    /** Who sits there, and what lies on the desk. */
    @Singleton
    record Sitting(AgreementDesk desk, SignedIn signedIn) {}
}
