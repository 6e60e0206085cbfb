package vn.giaouoc.ui.activity.record;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.giaouoc.app.activity.book.ActivityLine;
import vn.giaouoc.app.activity.book.ActivityYear;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.ui.activity.form.FileBox;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;

/** One record opened: its facts, issues, files and history, and what may be done with it. */
class RecordSheet extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ActivityYear year;
    private final transient RecordDeeds deeds;
    private final transient IssueDeeds issues;
    private final transient Runnable reload;
    private final long id;

    RecordSheet(long id, ActivityYear year, RecordDeeds deeds, IssueDeeds issues, Runnable reload) {
        this.id = id;
        this.year = year;
        this.deeds = deeds;
        this.issues = issues;
        this.reload = reload;
        setWidth("min(720px, 100%)");
        setMaxWidth("100%");
        addClassName("gu-act-dialog");
        show();
    }

    private void renew() {
        reload.run();
        show();
    }

    private void show() {
        removeAll();
        getFooter().removeAll();
        var line = deeds.services().book().one(deeds.actor(), id);
        var keeps = year.mayKeep() && !line.withdrawn();
        setHeaderTitle(line.title());
        about(line);
        if (!line.issues().isEmpty() || raisesIssues(line)) {
            issues(line, keeps);
        }
        files(line, keeps);
        history();
        buttons(line, keeps);
    }

    private void about(ActivityLine line) {
        var when = new Div(line.kindName() + " · " + Figures.day(line.on()));
        when.addClassName("gu-muted");
        add(when);
        if (line.withdrawn()) {
            add(new StatusBadge(StatusBadge.Mood.IDLE, "Đã rút, không tính vào số liệu"));
        }
        if (line.changedLate()) {
            add(new StatusBadge(StatusBadge.Mood.ATTENTION, "Đã thay đổi sau khi nộp báo cáo"));
        }
        var facts = new Div();
        facts.addClassName("gu-act-facts");
        line.facts().forEach(fact -> {
            var label = new Span(fact.label());
            label.addClassName("gu-muted");
            facts.add(new Div(label, new Span(fact.text())));
        });
        add(facts);
        if (line.note() != null) {
            add(new Paragraph(line.note()));
        }
    }

    private boolean raisesIssues(ActivityLine line) {
        return deeds.raisesIssues(line.kind());
    }

    private void issues(ActivityLine line, boolean keeps) {
        add(new H3("Kiến nghị (" + line.resolved() + "/" + line.issues().size() + " đã giải quyết)"));
        line.issues()
                .forEach(issue ->
                        add(keeps ? new IssueCard(issue, mend(issue), withdraw(issue)) : new IssueCard(issue)));
        if (keeps) {
            add(new Button("Thêm kiến nghị", press -> issues.raise(line.number(), this::renew)));
        }
    }

    private Button mend(IssueLine issue) {
        return new Button("Cập nhật", press -> issues.mend(issue, year.submitted(), this::renew));
    }

    private Button withdraw(IssueLine issue) {
        var button = new Button("Rút lại", press -> issues.withdraw(issue, year.submitted(), this::renew));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void files(ActivityLine line, boolean keeps) {
        if (line.files().isEmpty() && !keeps) {
            return;
        }
        add(new H3("Tệp kèm theo"));
        line.files().forEach(file -> add(row(line, file, keeps)));
        if (keeps) {
            add(new FileBox(1, file -> {
                deeds.services().files().add(deeds.actor(), line.number(), file);
                renew();
            }));
        }
    }

    private Div row(ActivityLine line, KeptFile file, boolean keeps) {
        var link = new Anchor(download(line, file), AttachmentType.DOWNLOAD, file.name());
        var row = new Div(link);
        row.addClassName("gu-act-file");
        if (keeps) {
            var drop = new Button("Bỏ tệp", press -> {
                deeds.services().files().remove(deeds.actor(), line.number(), file.number());
                renew();
                UndoNotice.show("Đã bỏ tệp.", () -> deeds.undo(line.number(), this::renew));
            });
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(drop);
        }
        return row;
    }

    private DownloadHandler download(ActivityLine line, KeptFile file) {
        var actor = deeds.actor();
        return DownloadHandler.fromInputStream(event -> {
            var content = deeds.services().files().content(actor, line.number(), file.number());
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.contentType(), content.length);
        });
    }

    private void history() {
        var steps = new Div();
        deeds.services().book().history(deeds.actor(), id).forEach(step -> {
            var reason = step.reason();
            steps.add(new Div(Figures.time(step.at()) + " · " + step.actLabel()
                    + (step.issueId() == null ? "" : " (kiến nghị)")
                    + (step.late() ? " · sau khi nộp báo cáo" : "")
                    + (reason == null ? "" : ": " + reason)));
        });
        steps.addClassName("gu-small");
        add(new Details("Lịch sử", steps));
    }

    private void buttons(ActivityLine line, boolean keeps) {
        getFooter().add(new Button("Đóng", press -> close()));
        if (keeps) {
            getFooter().add(new Button("Rút lại", press -> {
                deeds.withdraw(year, line, reload);
                close();
            }));
            var mend = new Button("Sửa", press -> deeds.mend(year, line, this::renew));
            mend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(mend);
        } else if (year.mayKeep()) {
            var back = new Button("Đặt lại", press -> {
                deeds.undo(line.number(), reload);
                close();
            });
            back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(back);
        }
    }
}
