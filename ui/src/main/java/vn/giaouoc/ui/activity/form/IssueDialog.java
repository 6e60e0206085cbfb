package vn.giaouoc.ui.activity.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.ui.common.Days;

/** Writes an issue of a dialogue, or what came of it. */
public class IssueDialog extends WriteDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea question = new TextArea("Ý kiến, kiến nghị");
    private final TextField owner = new TextField("Người, bộ phận giải quyết");
    private final DatePicker dueOn;
    private final Select<IssueState> state = new Select<>();
    private final TextArea answer = new TextArea("Trả lời");
    private final DatePicker resolvedOn;

    /** Takes what was written; refuses by throwing. */
    public interface Deed {
        void done(IssueContent content, @Nullable String reason);
    }

    /** {@code content} is what stands there; null for a new issue. */
    public IssueDialog(@Nullable IssueContent content, boolean wantsReason, LocalDate today, Deed deed) {
        super(content == null ? "Ghi kiến nghị" : "Kiến nghị", wantsReason && content != null);
        var start = content == null ? new IssueContent("", null, null, null, IssueState.NEW, null) : content;
        question.setValue(start.question());
        question.setMaxLength(2000);
        question.setRequiredIndicatorVisible(true);
        question.addClassName("gu-act-wide");
        owner.setValue(text(start.owner()));
        owner.setMaxLength(200);
        dueOn = Days.picker("Hạn giải quyết", start.dueOn());
        dueOn.setClearButtonVisible(true);
        state.setLabel("Tình trạng");
        state.setItems(IssueState.values());
        state.setItemLabelGenerator(IssueState::label);
        state.setValue(start.state());
        answer.setValue(text(start.answer()));
        answer.setMaxLength(4000);
        answer.addClassName("gu-act-wide");
        resolvedOn = Days.picker("Ngày giải quyết xong", start.resolvedOn());
        resolvedOn.setMax(today);
        known("question", question);
        known("owner", owner);
        known("dueOn", dueOn);
        known("state", state);
        known("answer", answer);
        known("resolvedOn", resolvedOn);
        state.addValueChangeListener(change -> ask(today));
        ask(today);
        var fields = new Div(question, owner, dueOn, state, resolvedOn, answer, reason());
        fields.addClassName("gu-act-fields");
        add(fields);
        buttons("Lưu", () -> {
            deed.done(content(), reason().getValue());
            close();
        });
    }

    /** The day it was resolved is asked for only when it was. */
    private void ask(LocalDate today) {
        boolean resolved = state.getValue() == IssueState.RESOLVED;
        resolvedOn.setVisible(resolved);
        answer.setRequiredIndicatorVisible(resolved);
        if (resolved && resolvedOn.isEmpty()) {
            resolvedOn.setValue(today);
        }
    }

    private IssueContent content() {
        return new IssueContent(
                question.getValue(),
                answer.getValue(),
                owner.getValue(),
                dueOn.getValue(),
                state.getValue(),
                state.getValue() == IssueState.RESOLVED ? resolvedOn.getValue() : null);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
