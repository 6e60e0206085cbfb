package vn.giaouoc.ui.activity.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.book.ActivityYear.EmployerName;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.ui.common.Days;

/** Writes or mends one record; everything a hurried chair needs is on one screen of a phone. */
public class RecordDialog extends WriteDialog {

    private static final long serialVersionUID = 1L;
    private static final int FILES = 5;

    private final transient KindFields facts;
    private final DatePicker on;
    private final TextField title = new TextField();
    private final TextArea note = new TextArea("Ghi chú");
    private final transient List<Upload> files = new ArrayList<>();

    /** Takes what was written; refuses by throwing. */
    public interface Deed {
        void done(ActivityContent content, @Nullable String reason, List<Upload> files);
    }

    /** Looks at a file before it is taken; refuses by throwing. */
    public interface FileCheck {
        void check(Upload file);
    }

    /**
     * What the dialog begins with.
     *
     * @param content what stands there; facts alone for a new record
     * @param fresh true for a new record
     * @param wantsReason true when the report of the year was submitted
     * @param today the last day that may be chosen
     */
    public record Start(
            ActivityKind kind,
            ActivityContent content,
            List<EmployerName> employers,
            boolean fresh,
            boolean wantsReason,
            LocalDate today) {}

    public RecordDialog(Start start, FileCheck check, Deed deed) {
        super((start.fresh() ? "Ghi: " : "Sửa: ") + start.kind().name(), start.wantsReason() && !start.fresh());
        on = known("on", Days.picker(start.kind().dateLabel(), start.content().on()));
        on.setMax(start.today());
        on.setRequiredIndicatorVisible(true);
        facts = new KindFields(start.kind(), start.content().facts(), start.employers());
        title(start);
        var fields = new Div(on, title);
        fields.addClassName("gu-act-fields");
        note.setValue(start.content().note() == null ? "" : start.content().note());
        note.setMaxLength(2000);
        note.setMinRows(1);
        note.setWidthFull();
        known("note", note);
        add(fields, facts, note);
        if (start.fresh()) {
            add(new FileBox(FILES, file -> {
                check.check(file);
                files.add(file);
            }));
        }
        add(reason());
        buttons(start.fresh() ? "Ghi lại" : "Lưu", () -> {
            deed.done(content(), reason().getValue(), List.copyOf(files));
            close();
        });
    }

    private void title(Start start) {
        var label = start.kind().titleLabel();
        title.setVisible(label != null);
        title.setLabel(label);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(300);
        title.setValue(label == null ? "" : start.content().title());
        title.addClassName("gu-act-wide");
        known("title", title);
    }

    private ActivityContent content() {
        return new ActivityContent(chosen(), title.getValue(), facts.typed(), note.getValue());
    }

    /** Without a day the service says that one is missing. */
    private LocalDate chosen() {
        var day = on.getValue();
        return day == null ? LocalDate.MIN : day;
    }

    @Override
    void clear() {
        super.clear();
        facts.clear();
    }

    @Override
    boolean complain(String key, String sentence) {
        return facts.complain(key, sentence) || super.complain(key, sentence);
    }
}
