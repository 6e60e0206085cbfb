package vn.giaouoc.ui.activity.record;

import jakarta.inject.Singleton;
import vn.giaouoc.app.activity.UndoService;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.activity.issue.MendIssue;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.ui.activity.form.IssueDialog;
import vn.giaouoc.ui.activity.form.ReasonDialog;
import vn.giaouoc.ui.shell.SignedIn;

/** What may be done with the issues of a dialogue. */
@Singleton
public class IssueDeeds {

    private final SignedIn signedIn;
    private final IssueService issues;
    private final UndoService undo;
    private final Times times;

    IssueDeeds(SignedIn signedIn, IssueService issues, UndoService undo, Times times) {
        this.signedIn = signedIn;
        this.issues = issues;
        this.undo = undo;
        this.times = times;
    }

    void raise(long dialogue, Runnable reload) {
        new IssueDialog(null, false, times.today(), (content, reason) -> {
                    issues.raise(signedIn.actor(), dialogue, content);
                    reload.run();
                })
                .open();
    }

    /** {@code submitted} when the report of the dialogue's year was submitted. */
    public void mend(IssueLine line, boolean submitted, Runnable reload) {
        new IssueDialog(line.content(), submitted, times.today(), (content, reason) -> {
                    issues.mend(
                            signedIn.actor(),
                            new MendIssue(Long.parseLong(line.id()), line.version(), content, reason));
                    reload.run();
                    UndoNotice.show("Đã lưu kiến nghị.", () -> undo(line, reload));
                })
                .open();
    }

    void withdraw(IssueLine line, boolean submitted, Runnable reload) {
        if (submitted) {
            new ReasonDialog(
                            "Rút kiến nghị",
                            "Kiến nghị không còn tính vào số liệu; báo cáo đã nộp sẽ mang dấu «đã thay đổi sau khi nộp».",
                            "Rút lại",
                            reason -> withdraw(line, reason, reload))
                    .open();
        } else {
            withdraw(line, "", reload);
        }
    }

    private void withdraw(IssueLine line, String reason, Runnable reload) {
        issues.withdraw(signedIn.actor(), Long.parseLong(line.id()), line.version(), reason);
        reload.run();
        UndoNotice.show("Đã rút kiến nghị.", () -> undo(line, reload));
    }

    private void undo(IssueLine line, Runnable reload) {
        undo.undo(signedIn.actor(), Long.parseLong(line.activityId()));
        reload.run();
    }
}
